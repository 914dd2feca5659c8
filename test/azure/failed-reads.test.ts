import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { readFailedEvents } from '../../src/azure/activity-reads.ts';
import type { ListAnswer } from '../../src/azure/arm-client.ts';
import { readFailedDeployments } from '../../src/azure/failed-deployments.ts';
import type { Reads } from '../../src/azure/reads.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const group = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg';
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/api-01`;
const deploymentId = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;
const since = Date.parse('2026-11-25T21:00:00Z');
const denied: ListAnswer = { kind: 'trouble', detail: 'needs x/read', trouble: { kind: 'denied', permission: 'x/read' } };
const listOf = (items: readonly Json[], whole = true): ListAnswer =>
  whole
    ? { kind: 'list', items, whole }
    : { kind: 'list', items, whole, why: 'it has more pages than are read', trouble: { kind: 'bound' } };

/** Answers by the end of the path; Failed and Canceled deployments by their filter. */
function readsOf(answers: Readonly<Record<string, ListAnswer>>): Reads {
  return {
    askedToWaitMs: undefined,
    admit: () => undefined,
    admitScope: () => undefined,
    one: () => assert.fail('nothing is read by itself'),
    listBody: () => assert.fail('nothing is read by itself'),
    question: () => assert.fail('nothing is asked'),
    list: async ({ path, query }) => {
      const state = /eq '(\w+)'$/.exec(query?.$filter ?? '')?.[1] ?? '';
      const name = path.endsWith('/operations') ? (path.split('/').at(-2) ?? '') : path.endsWith('/deployments') ? state : 'log';
      return answers[name] ?? listOf([]);
    },
  };
}

const deployment = (name: string, timestamp: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  id: deploymentId(name),
  name,
  properties: { provisioningState: 'Failed', timestamp, duration: 'PT30S', ...more },
});
const operation = (target: string, resourceType: string, statusMessage: Json, provisioningState = 'Failed'): Json => ({
  properties: { provisioningState, statusMessage, targetResource: { id: target, resourceType } },
});

describe('readFailedDeployments', () => {
  test('leaves out what ended before, and what a filter let through although it ended well', async () => {
    const before = deployment('old', '2026-11-25T20:59:59.999Z');
    const good = deployment('good', '2026-11-25T21:00:01Z', { provisioningState: 'Succeeded' });
    const undated = deployment('undated', '');
    const found = await readFailedDeployments(group, since, readsOf({ Failed: listOf([before, good, undated]) }));
    assert.equal(found.status, 'empty');
    const atOnce = deployment('at-once', new Date(since).toISOString());
    const kept = await readFailedDeployments(group, since, readsOf({ Failed: listOf([before, atOnce]) }));
    assert.ok(kept.status === 'read');
    assert.deepEqual(
      kept.value.map(({ name }) => name),
      ['at-once'],
      'what ended in the moment of the start has ended since',
    );
  });

  test('the latest first, with its start and its end', async () => {
    const answers = {
      Failed: listOf([deployment('a', '2026-11-25T21:01:00Z')]),
      Canceled: listOf([deployment('b', '2026-11-25T21:02:00Z', { provisioningState: 'Canceled' })]),
    };
    const found = await readFailedDeployments(group, since, readsOf(answers));
    assert.ok(found.status === 'read');
    assert.deepEqual(
      found.value.map(({ name, state, began }) => [name, state, began]),
      [
        ['b', 'Canceled', '2026-11-25T21:01:30.000Z'],
        ['a', 'Failed', '2026-11-25T21:00:30.000Z'],
      ],
    );
  });

  test('follows nested deployments, and keeps the outer word only where the inner one has none', async () => {
    const type = 'Microsoft.Resources/deployments';
    const answers = {
      Failed: listOf([deployment('a', '2026-11-25T21:01:00Z')]),
      a: listOf([operation(deploymentId('told'), type, 'outer of told'), operation(deploymentId('mute'), type, 'outer of mute')]),
      told: listOf([operation(vm, 'Microsoft.Compute/virtualMachines', 'inner'), operation(`${vm}x`, 'x', null, 'Succeeded')]),
    };
    const found = await readFailedDeployments(group, since, readsOf(answers));
    assert.ok(found.status === 'read');
    assert.deepEqual(
      found.value[0]?.failures.map(({ message }) => message),
      ['inner', 'outer of mute'],
    );
    assert.deepEqual(found.value[0]?.touches, { status: 'read', value: [vm, `${vm}x`] });
  });

  test('deployments that name each other in a circle end', async () => {
    const type = 'Microsoft.Resources/deployments';
    const answers = {
      Failed: listOf([deployment('a', '2026-11-25T21:01:00Z')]),
      a: listOf([operation(deploymentId('b'), type, 'b')]),
      b: listOf([operation(deploymentId('A'), type, 'a')]),
    };
    const found = await readFailedDeployments(group, since, readsOf(answers));
    assert.ok(found.status === 'read');
    assert.equal(found.value[0]?.touches.status, 'read');
  });

  for (const [levels, reached] of [
    [5, true],
    [6, false],
  ] as const) {
    test(`a failure that lies ${levels} levels of deployments deep is ${reached ? 'told' : 'not followed, and that is told'}`, async () => {
      const type = 'Microsoft.Resources/deployments';
      const names = Array.from({ length: levels }, (_, index) => `level-${index + 1}`);
      const chain = names.map((name, index): [string, ListAnswer] => {
        const next = names[index + 1];
        const row =
          next === undefined
            ? operation(vm, 'Microsoft.Compute/virtualMachines', 'the cause')
            : operation(deploymentId(next), type, `outer of ${next}`);
        return [name, listOf([row])];
      });
      const answers = { Failed: listOf([deployment('level-1', '2026-11-25T21:01:00Z')]), ...Object.fromEntries(chain) };
      const found = await readFailedDeployments(group, since, readsOf(answers));
      assert.ok(found.status === 'read');
      const [first] = found.value;
      assert.deepEqual(
        first?.failures.map(({ message }) => message),
        [reached ? 'the cause' : 'outer of level-6'],
      );
      assert.equal(first?.touches.status, reached ? 'read' : 'part');
    });
  }

  test('operations that may not be read are a gap, and what the deployment says is kept', async () => {
    const answers = { Failed: listOf([deployment('a', '2026-11-25T21:01:00Z', { error: { code: 'Conflict' } })]), a: denied };
    const found = await readFailedDeployments(group, since, readsOf(answers));
    assert.ok(found.status === 'read');
    const touches = found.value[0]?.touches;
    assert.ok(touches?.status === 'part' && touches.trouble.kind === 'denied');
    assert.equal(touches.detail, 'read in part: 0 entries, then needs x/read');
    assert.deepEqual(found.value[0]?.error, { code: 'Conflict' });
  });

  test('of many, the latest are read, and it is said that there are more', async () => {
    const many = Array.from({ length: 12 }, (_, at) => deployment(`d${at}`, `2026-11-25T21:${10 + at}:00Z`));
    const found = await readFailedDeployments(group, since, readsOf({ Failed: listOf(many) }));
    assert.ok(found.status === 'part' && found.trouble.kind === 'bound');
    assert.deepEqual([found.seen.length, found.seen[0]?.name], [10, 'd11']);
    assert.equal(found.detail, 'read in part: 10 entries, then there are more than are read');
  });

  test('of a list that was cut, what failed is told', async () => {
    const found = await readFailedDeployments(group, since, readsOf({ Failed: listOf([deployment('a', '2026-11-25T21:01:00Z')], false) }));
    assert.ok(found.status === 'part');
    assert.equal(found.seen[0]?.name, 'a');
  });

  test('a list that may not be read is no empty list', async () => {
    assert.equal((await readFailedDeployments(group, since, readsOf({ Canceled: denied }))).status, 'denied');
  });
});

describe('readFailedEvents', () => {
  const target = parseResourceId(vm);
  const event = (resourceId: string, status: string): Json => ({
    eventTimestamp: '2026-11-25T21:01:00Z',
    resourceId,
    operationName: { value: 'x/write' },
    status: { value: status },
    properties: { statusMessage: 'm' },
  });
  test('takes what failed on the target and below it, and nothing beside it', async () => {
    assert.ok(target !== undefined);
    const rows = [event(vm, 'Failed'), event(`${vm}/extensions/a`, 'Failed'), event(`${vm}2`, 'Failed'), event(vm, 'Succeeded')];
    const span = { from: since, to: since + 1000 };
    const found = await readFailedEvents(target, span, readsOf({ log: listOf([...rows, { status: { value: 'Started' } }]) }));
    assert.ok(found.status === 'read');
    const wanted = [vm, `${vm}/extensions/a`];
    assert.deepEqual(
      found.value.map(({ resourceId }) => resourceId),
      wanted,
    );
    for (const odd of ['x', {}, { status: { value: 'Failed' } }]) {
      const part = await readFailedEvents(target, span, readsOf({ log: listOf([...rows, odd]) }));
      assert.ok(part.status === 'part', 'what cannot be understood may be a failure');
      assert.deepEqual(
        part.seen.map(({ resourceId }) => resourceId),
        wanted,
      );
    }
  });
});
