import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { findQueue, type QueueFinding } from '../../src/modes/queue/find.ts';
import { sha256 } from '../../src/modes/queue/group.ts';
import type { ActiveGroup, ConcurrencyApi, GroupMember, OwnGroup, ToldList } from '../../src/ports/queue.ts';
import { keyOf } from '../../src/serialize/key.ts';
import { want } from '../azure/support-arm.ts';
import { group, vm } from './support.ts';

const nameOf = (id: string): string => {
  const target = parseResourceId(id);
  return (target === undefined ? undefined : keyOf([target], 'resource', sha256)?.name) ?? '';
};
const [machine, whole] = [nameOf(vm), nameOf(group)];
const read = <T>(...value: readonly T[]): ToldList<T> => ({ status: 'read', value });
const part = <T>(...seen: readonly T[]): ToldList<T> => ({
  status: 'part',
  seen,
  because: 'denied',
  detail: 'The list was read in part: 1 entry, then 403',
});
const held: OwnGroup = { name: machine, items: [{ position: 0, jobId: '1' }] };
const mine: ActiveGroup = { name: machine, lastAcquiredAt: 2000 };
const rival: ActiveGroup = { name: whole, lastAcquiredAt: 1000 };

function find(own: ToldList<OwnGroup>, active: ToldList<ActiveGroup>): Promise<QueueFinding> {
  const holder: GroupMember = { runId: '9', runName: 'other', holds: true };
  const api: ConcurrencyApi = {
    kind: 'concurrency-groups',
    jobId: '1',
    jobKey: 'deploy',
    runId: '7',
    groupsOf: async (runId) => (runId === '7' ? own : read({ name: whole, items: [{ position: 0 }] })),
    activeGroups: async () => active,
    members: async (name) => ({ status: 'read', value: name === whole ? [holder] : [] }),
    declared: async () => ({ status: 'unsupported', detail: 'x' }),
    requests: 0,
  };
  return findQueue(api, { targets: [want(vm, 'write')] }, 'resource', false);
}

describe('lists of concurrency groups that were cut', () => {
  test('a group that is held is held, wherever the list ended', async () => {
    assert.equal((await find(part(held), read(mine))).serialization.state, 'held');
  });

  test('none that covers is not known', async () => {
    const { serialization, evidence } = await find(part(), read(mine));
    assert.equal(serialization.state, 'unknown');
    assert.deepEqual(evidence[0], {
      source: 'concurrency groups of this run',
      status: 'denied',
      detail: 'The list was read in part: 1 entry, then 403',
    });
    assert.equal((await find(read(), read(mine))).serialization.state, 'not-held');
  });

  test('a run that goes before us is seen, and that there is none is not said', async () => {
    assert.equal((await find(read(held), part(mine, rival))).serialization.state, 'overlapping');
    const { serialization, evidence } = await find(read(held), part(mine));
    assert.equal(serialization.state, 'held');
    assert.match(serialization.notes.join(' '), /not known: The list was read in part/);
    assert.equal(evidence[1]?.status, 'denied');
  });
});
