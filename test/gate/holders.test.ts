import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { holderOf, operationsOn } from '../../src/gate/holders.ts';
import type { ActivityEvent } from '../../src/gate/snapshot.ts';
import { event, groupId, read, vmId } from './support.ts';

const at = (minute: number): string => `2026-11-25T21:${String(minute).padStart(2, '0')}:00Z`;
const child = `${vmId}/extensions/agent`;
/** An event without the fields that an event of the log may lack. */
const bare = (time: string, status: string, rest: Partial<ActivityEvent> = {}): ActivityEvent => ({
  time,
  resourceId: vmId,
  operation: 'Microsoft.Compute/virtualMachines/write',
  status,
  ...rest,
});
const on = (events: readonly ActivityEvent[], id = vmId) => operationsOn(id, read(events));

describe('the operations that the Activity Log tells', () => {
  test('begin with their first event, end with their end, and name whoever any of the events names', () => {
    const events = [
      event(vmId, 'Accepted', { time: at(2), appId: 'app-2' }),
      event(vmId, 'Succeeded', { time: at(5), caller: 'late' }),
      bare(at(1), 'Started', { operationId: 'o1', correlationId: 'c1', appId: 'app-1' }),
    ];
    assert.deepEqual(on(events), [
      {
        operation: 'Microsoft.Compute/virtualMachines/write',
        resourceId: vmId,
        since: at(1),
        until: at(5),
        ended: true,
        status: 'Succeeded',
        who: 'deploy-sp',
        callers: ['deploy-sp', 'app-1', 'app-2', undefined],
        correlationId: 'c1',
      },
    ]);
  });

  test('are open while no event tells an end, with the state that was told last', () => {
    const [open] = on([bare(at(3), 'Accepted'), bare(at(1), 'Started')]);
    assert.deepEqual(open, {
      operation: 'Microsoft.Compute/virtualMachines/write',
      resourceId: vmId,
      since: at(1),
      ended: false,
      status: 'Accepted',
      callers: [undefined, undefined, undefined],
    });
  });

  for (const status of ['Succeeded', 'Failed', 'Canceled', 'Resolved', 'succeeded'])
    test(`end as ${status}, though a later event tells less`, () => {
      const [told] = on([bare(at(1), 'Started'), bare(at(2), status), bare(at(3), 'Accepted')]);
      assert.deepEqual([told?.ended, told?.status, told?.until], [true, status, at(2)]);
    });

  test('are told apart by their ID; without one by request, resource and operation, in any case', () => {
    assert.equal(
      on([event(vmId, 'Started', { operationId: 'a' }), event(vmId, 'Started', { operationId: 'b' })]).length,
      2,
    );
    assert.equal(
      on([event(vmId, 'Started', { operationId: 'a' }), bare(at(2), 'Succeeded', { operationId: 'a' })]).length,
      1,
    );
    const same = bare(at(2), 'Succeeded', {
      resourceId: vmId.toUpperCase(),
      operation: 'MICROSOFT.COMPUTE/VIRTUALMACHINES/WRITE',
    });
    assert.equal(on([bare(at(1), 'Started'), same]).length, 1);
    assert.equal(
      on([bare(at(1), 'Started', { correlationId: 'c1' }), bare(at(2), 'Started', { correlationId: 'c2' })]).length,
      2,
    );
    assert.equal(on([bare(at(1), 'Started'), bare(at(2), 'Started', { resourceId: child })]).length, 2);
    assert.equal(on([bare(at(1), 'Started'), bare(at(2), 'Started', { operation: 'other/action' })]).length, 2);
  });

  test('are those on the resource and below it, latest first', () => {
    const events = [
      bare(at(1), 'Started', { operation: 'first' }),
      bare(at(3), 'Started', { operation: 'third' }),
      bare(at(2), 'Started', { operation: 'second', resourceId: child }),
      bare(at(4), 'Started', { operation: 'of the group', resourceId: groupId }),
      bare(at(4), 'Started', { operation: 'of another', resourceId: `${vmId}1` }),
    ];
    assert.deepEqual(
      on(events).map(({ operation }) => operation),
      ['third', 'second', 'first'],
    );
    assert.deepEqual(operationsOn(vmId, { status: 'empty', detail: 'none' }), []);
  });
});

describe('who holds a resource', () => {
  const holder = (events: readonly ActivityEvent[], id = vmId) => holderOf(id, read(events));

  test('is nobody where every operation has ended, or none was logged', () => {
    assert.equal(holder([]), undefined);
    assert.equal(holder([bare(at(1), 'Started'), bare(at(2), 'Succeeded')]), undefined);
  });

  test('is the one on the resource itself before a later one below it', () => {
    const events = [
      bare(at(1), 'Started', { operation: 'own', resourceId: vmId.toUpperCase() }),
      bare(at(2), 'Started', { resourceId: child }),
    ];
    assert.equal(holder(events)?.what, 'own');
    assert.equal(holder(events.slice(1))?.resourceId, child);
  });

  test('is named by what the log has of it', () => {
    assert.deepEqual(holder([event(vmId, 'Started')]), {
      kind: 'operation',
      what: 'Microsoft.Compute/virtualMachines/write',
      resourceId: vmId,
      since: at(0),
      callers: ['deploy-sp', undefined],
      who: 'deploy-sp',
      correlationId: 'c1',
    });
    assert.deepEqual(holder([bare(at(0), 'Started')]), {
      kind: 'operation',
      what: 'Microsoft.Compute/virtualMachines/write',
      resourceId: vmId,
      since: at(0),
      callers: [undefined, undefined],
    });
  });
});
