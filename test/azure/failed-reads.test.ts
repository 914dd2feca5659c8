import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { readFailedEvents } from '../../src/azure/activity-reads.ts';
import type { ListAnswer } from '../../src/azure/arm-client.ts';
import { readDeployment, readFailedDeployments, readStack } from '../../src/azure/failed-deployments.ts';
import type { Reads } from '../../src/azure/reads.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const group = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg';
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/api-01`;
const deploymentId = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;
const since = Date.parse('2026-11-25T21:00:00Z');
const denied: ListAnswer = {
  kind: 'trouble',
  detail: 'needs x/read',
  trouble: { kind: 'denied', permission: 'x/read' },
};
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
      const name = path.endsWith('/operations')
        ? (path.split('/').at(-2) ?? '')
        : path.endsWith('/deployments')
          ? state
          : 'log';
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
      a: listOf([
        operation(deploymentId('told'), type, 'outer of told'),
        operation(deploymentId('mute'), type, 'outer of mute'),
      ]),
      told: listOf([
        operation(vm, 'Microsoft.Compute/virtualMachines', 'inner'),
        operation(`${vm}x`, 'x', null, 'Succeeded'),
      ]),
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
    const answers = {
      Failed: listOf([deployment('a', '2026-11-25T21:01:00Z', { error: { code: 'Conflict' } })]),
      a: denied,
    };
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
    const found = await readFailedDeployments(
      group,
      since,
      readsOf({ Failed: listOf([deployment('a', '2026-11-25T21:01:00Z')], false) }),
    );
    assert.ok(found.status === 'part');
    assert.equal(found.seen[0]?.name, 'a');
  });

  test('a list that may not be read is no empty list', async () => {
    assert.equal((await readFailedDeployments(group, since, readsOf({ Canceled: denied }))).status, 'denied');
  });
});

/** The same, with what single reads answer by the end of their path. */
const withOnes = (ones: Readonly<Record<string, Json>>, answers: Readonly<Record<string, ListAnswer>> = {}): Reads => ({
  ...readsOf(answers),
  one: async ({ path }) => {
    const value = ones[path.split('/').at(-1) ?? ''];
    return value === undefined ? { status: 'empty', detail: 'it is not there' } : { status: 'read', value };
  },
});

describe('readDeployment', () => {
  test('reads one whatever its state, with what failed in it', async () => {
    const reads = withOnes(
      { main: deployment('main', '2026-11-25T21:01:00Z', { correlationId: 'c' }) },
      { main: listOf([operation(vm, 'x', 'why')]) },
    );
    const found = await readDeployment(deploymentId('main'), reads);
    assert.ok(found.status === 'read');
    assert.deepEqual(found.value, {
      id: deploymentId('main'),
      name: 'main',
      state: 'Failed',
      began: '2026-11-25T21:00:30.000Z',
      ended: '2026-11-25T21:01:00Z',
      correlationId: 'c',
      touches: { status: 'read', value: [vm] },
      failures: [{ target: vm, state: 'Failed', message: 'why' }],
      error: null,
    });
  });
  test('says where there is none, and takes a body without anything for a failure that tells nothing', async () => {
    assert.equal((await readDeployment(deploymentId('gone'), withOnes({}))).status, 'empty');
    const bare = await readDeployment(deploymentId('bare'), withOnes({ bare: {} }));
    assert.ok(bare.status === 'read');
    assert.deepEqual(bare.value, {
      id: '',
      name: '',
      state: 'Failed',
      ended: '',
      touches: { status: 'read', value: [] },
      failures: [],
      error: null,
    });
  });
  test('an operation that names no resource touches none', async () => {
    const row: Json = {
      properties: { provisioningState: 'Failed', timestamp: '2026-11-25T21:00:59Z', statusMessage: 'm' },
    };
    const found = await readDeployment(
      deploymentId('main'),
      withOnes({ main: deployment('main', '2026-11-25T21:01:00Z') }, { main: listOf([row]) }),
    );
    assert.ok(found.status === 'read');
    assert.deepEqual(found.value.touches, { status: 'read', value: [] });
    assert.deepEqual(found.value.failures, [{ state: 'Failed', time: '2026-11-25T21:00:59Z', message: 'm' }]);
  });
});

describe('readFailedDeployments of one request', () => {
  test('leaves out the others, whatever the case', async () => {
    const all = listOf([
      deployment('a', '2026-11-25T21:01:00Z', { correlationId: 'AB-1' }),
      deployment('b', '2026-11-25T21:02:00Z', { correlationId: 'other' }),
      deployment('c', '2026-11-25T21:03:00Z'),
    ]);
    const found = await readFailedDeployments(group, since, readsOf({ Failed: all }), 'ab-1');
    assert.ok(found.status === 'read');
    assert.deepEqual(
      found.value.map(({ name }) => name),
      ['a'],
    );
    assert.deepEqual(await readFailedDeployments(group, since, readsOf({ Failed: all }), 'none'), {
      status: 'empty',
      detail: 'none failed since then',
    });
  });
});

describe('readStack', () => {
  const stackId = `${group}/providers/Microsoft.Resources/deploymentStacks/stack`;
  const stack = (properties: Readonly<Record<string, Json>>): Json => ({
    id: stackId,
    properties: { deploymentId: deploymentId('made'), ...properties },
  });
  const made = deployment('made', '2026-11-25T21:01:00Z', { provisioningState: 'Succeeded' });
  const failed = deployment('made', '2026-11-25T21:01:00Z');

  test('is the deployment that it made last', async () => {
    const found = await readStack(stackId, withOnes({ stack: stack({ provisioningState: 'succeeded' }), made }));
    assert.ok(found.status === 'read');
    assert.deepEqual([found.value.name, found.value.state, found.value.failures], ['made', 'Succeeded', []]);
  });
  test('where the deployment went well and the stack did not: its own error, and what it could not delete', async () => {
    for (const provisioningState of ['failed', 'Canceled']) {
      const own = stack({
        provisioningState,
        error: { code: 'DeploymentStackDeleteResourcesFailed' },
        failedResources: [{ id: vm, error: { code: 'ScopeLocked' } }, { id: `${vm}2` }],
      });
      const found = await readStack(stackId, withOnes({ stack: own, made }));
      assert.ok(found.status === 'read');
      assert.equal(found.value.state, 'Failed');
      assert.deepEqual(found.value.error, { code: 'DeploymentStackDeleteResourcesFailed' });
      assert.deepEqual(found.value.failures, [
        { target: vm, state: 'Failed', message: { error: { code: 'ScopeLocked' } } },
      ]);
    }
    const mute = await readStack(stackId, withOnes({ stack: stack({ provisioningState: 'failed' }), made }));
    assert.ok(mute.status === 'read' && mute.value.error === null && mute.value.failures.length === 0);
  });
  test('where both failed: what the deployment tells, and of the stack what that does not tell', async () => {
    const own = stack({
      provisioningState: 'failed',
      error: { code: 'X' },
      failedResources: [
        { id: vm.toUpperCase(), error: { code: 'A' } },
        { id: `${vm}2`, error: { code: 'B' } },
      ],
    });
    const found = await readStack(
      stackId,
      withOnes({ stack: own, made: failed }, { made: listOf([operation(vm, 'x', 'why')]) }),
    );
    assert.ok(found.status === 'read');
    assert.deepEqual(found.value.failures, [
      { target: vm, state: 'Failed', message: 'why' },
      { target: `${vm}2`, state: 'Failed', message: { error: { code: 'B' } } },
    ]);
    assert.equal(found.value.error, null, 'the word of the deployment is not replaced');
  });
  test('that is not there, names no deployment, or names another thing', async () => {
    assert.deepEqual(await readStack(stackId, withOnes({})), { status: 'empty', detail: 'it is not there' });
    for (const id of [null, 'x', vm]) {
      const found = await readStack(stackId, withOnes({ stack: stack({ deploymentId: id }), made }));
      assert.deepEqual(found, { status: 'empty', detail: 'the stack names no deployment' });
    }
    const gone = await readStack(stackId, withOnes({ stack: stack({ provisioningState: 'failed' }) }));
    assert.equal(gone.status, 'empty');
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
    const rows = [
      event(vm, 'Failed'),
      event(`${vm}/extensions/a`, 'Failed'),
      event(`${vm}2`, 'Failed'),
      event(vm, 'Succeeded'),
    ];
    const span = { from: since, to: since + 1000 };
    const found = await readFailedEvents(
      target,
      span,
      readsOf({ log: listOf([...rows, { status: { value: 'Started' } }]) }),
    );
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
