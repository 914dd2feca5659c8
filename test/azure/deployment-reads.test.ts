import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ListAnswer } from '../../src/azure/arm-client.ts';
import { pollDeployments, readDeployments, startOf } from '../../src/azure/deployment-reads.ts';
import type { Reads } from '../../src/azure/reads.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const whole = (...items: readonly Json[]): ListAnswer => ({ kind: 'list', items, whole: true });
const cut = (...items: readonly Json[]): ListAnswer => ({
  kind: 'list',
  items,
  whole: false,
  why: 'it is long',
  trouble: { kind: 'bound' },
});
const denied: ListAnswer = {
  kind: 'trouble',
  detail: 'needs x/read',
  trouble: { kind: 'denied', permission: 'x/read' },
};
const group = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg';
const vm = (name: string): string => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
const deploymentId = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;
const deployment = (
  name: string,
  properties: Readonly<Record<string, Json>> = { provisioningState: 'Running' },
): Json => ({
  id: deploymentId(name),
  name,
  properties,
});
const step = (
  id: Json,
  resourceType = 'Microsoft.Compute/virtualMachines',
  more: Readonly<Record<string, Json>> = {},
): Json => ({
  properties: { provisioningState: 'Running', targetResource: { id, resourceType }, ...more },
});
const nested = (name: string, state = 'Running'): Json =>
  step(deploymentId(name), 'Microsoft.Resources/deployments', { provisioningState: state });

/** Reads that answer by the state that is asked for, or by the name of the deployment whose operations are. */
function azure(answers: Readonly<Record<string, ListAnswer>>) {
  const asked: string[] = [];
  const admitted: string[] = [];
  const reads: Reads = {
    askedToWaitMs: undefined,
    admit: (id) => admitted.push(id.split('/').at(-1) ?? ''),
    admitScope: () => undefined,
    one: async ({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      asked.push(`one ${name}`);
      const state = name === 'over' ? 'Succeeded' : 'Running';
      return name === 'hidden'
        ? { status: 'failed', detail: 'x', trouble: { kind: 'server' } }
        : { status: 'read', value: deployment(name, { provisioningState: state }) };
    },
    listBody: () => assert.fail('no body is read'),
    question: () => assert.fail('nothing is asked'),
    list: async ({ path, query }) => {
      const name = /eq '(\w+)'$/.exec(query?.$filter ?? '')?.[1] ?? path.split('/').at(-2) ?? '';
      asked.push(name);
      return answers[name] ?? whole();
    },
  };
  return { reads, asked, admitted };
}
const touchesOf = async (answers: Readonly<Record<string, ListAnswer>>) => {
  const told = azure({ Running: whole(deployment('main')), ...answers });
  const signal = await readDeployments(group, told.reads);
  assert.ok(signal.status === 'read' && signal.value[0]);
  return { touches: signal.value[0].touches, ...told };
};

describe('the deployments that have not ended', () => {
  test('are asked for by both states, and told with what is known of each', async () => {
    const { reads, asked } = azure({
      Running: whole(
        deployment('main', {
          provisioningState: 'Running',
          correlationId: 'c',
          mode: 'Incremental',
          timestamp: '2026-01-15T09:01:00Z',
          duration: 'PT1M',
        }),
      ),
      Accepted: whole({ id: deploymentId('second'), properties: {} }),
      main: whole(step(vm('a'))),
    });
    assert.deepEqual(await readDeployments(group, reads), {
      status: 'read',
      value: [
        {
          id: deploymentId('main'),
          name: 'main',
          state: 'Running',
          touches: { status: 'read', value: [{ id: vm('a'), state: 'Running' }] },
          correlationId: 'c',
          mode: 'Incremental',
          since: '2026-01-15T09:00:00.000Z',
        },
        { id: deploymentId('second'), name: '', state: 'Running', touches: { status: 'read', value: [] } },
      ],
    });
    assert.deepEqual(asked, ['Running', 'Accepted', 'main', 'second']);
  });
  test('are none where the list holds none, or only such as have ended meanwhile', async () => {
    for (const state of ['Succeeded', 'FAILED', 'Canceled', 'Deleted']) {
      const { reads, asked } = azure({ Running: whole(deployment('over', { provisioningState: state })) });
      assert.deepEqual(await readDeployments(group, reads), { status: 'empty', detail: 'none active' });
      assert.deepEqual(asked, ['Running', 'Accepted']);
    }
    assert.deepEqual(await readDeployments(group, azure({}).reads), { status: 'empty', detail: 'none active' });
    assert.equal((await readDeployments('', azure({}).reads)).status, 'skipped');
    assert.equal((await readDeployments(group, azure({ Running: denied }).reads)).status, 'denied');
  });
  test('of a list that was cut are a part, with what is known of each', async () => {
    const signal = await readDeployments(group, azure({ Running: cut(deployment('main')) }).reads);
    assert.ok(signal.status === 'part');
    assert.deepEqual(
      signal.seen.map(({ name }) => name),
      ['main'],
    );
    assert.equal(
      (await readDeployments(group, azure({ Running: whole(deployment('main'), { name: 'no ID' }) }).reads)).status,
      'part',
    );
  });
});

describe('what a deployment touches', () => {
  test('is what its operations name, with the state and the start of each; an operation without a target touches nothing', async () => {
    const times = { timestamp: '2026-01-15T09:01:00Z', duration: 'PT1M' };
    const { touches } = await touchesOf({
      main: whole(
        step(vm('a'), undefined, times),
        step(null),
        { properties: {} },
        step(vm('b'), 'x', { provisioningState: 7 }),
      ),
    });
    assert.deepEqual(touches, {
      status: 'read',
      value: [
        { id: vm('a'), state: 'Running', since: '2026-01-15T09:00:00.000Z' },
        { id: vm('b'), state: 'Running' },
      ],
    });
  });
  test('is not known where an operation cannot be understood, or the operations cannot be read', async () => {
    for (const row of [step(7), 'text', {}, { properties: [] }, step({ x: 1 })]) {
      const { touches } = await touchesOf({ main: whole(step(vm('a')), row as Json) });
      assert.ok(touches.status === 'part', JSON.stringify(row));
    }
    const { touches } = await touchesOf({ main: denied });
    assert.deepEqual(touches, {
      status: 'part',
      seen: [],
      detail: 'read in part: 0 entries, then needs x/read',
      why: 'needs x/read',
      trouble: { kind: 'denied', permission: 'x/read' },
    });
  });
  test('is that of the nested ones too, level by level, each once; of one that has ended nothing', async () => {
    const { touches, asked, admitted } = await touchesOf({
      main: whole(nested('one'), nested('two'), nested('done', 'Succeeded'), nested('main')),
      one: whole(step(vm('a')), nested('two'), nested('three')),
      two: whole(step(vm('b')), nested('ONE')),
      three: whole(step(vm('c'))),
    });
    assert.deepEqual(touches.status === 'read' ? touches.value.map(({ id }) => id) : touches, [
      vm('a'),
      vm('b'),
      vm('c'),
    ]);
    assert.deepEqual(asked.slice(2), ['main', 'one', 'two', 'three']);
    assert.deepEqual(admitted, ['one', 'two', 'three']);
  });
  test('is a part where a nested one cannot be read, with what the others touch', async () => {
    const { touches } = await touchesOf({ main: whole(step(vm('a')), nested('one')), one: denied });
    assert.ok(touches.status === 'part');
    assert.deepEqual(
      touches.seen.map(({ id }) => id),
      [vm('a')],
    );
  });
  test('is followed five levels deep, and to sixty deployments in all', async () => {
    const chain = (levels: number) =>
      Object.fromEntries(
        Array.from({ length: levels }, (_, at) => [
          at === 0 ? 'main' : `n${at}`,
          at + 1 < levels ? whole(nested(`n${at + 1}`)) : whole(step(vm('deep'))),
        ]),
      );
    assert.equal((await touchesOf(chain(5))).touches.status, 'read');
    const deeper = (await touchesOf(chain(6))).touches;
    assert.ok(deeper.status === 'part' && deeper.trouble.kind === 'bound');
    const wide = (count: number) => ({ main: whole(...Array.from({ length: count }, (_, at) => nested(`w${at}`))) });
    assert.equal((await touchesOf(wide(59))).touches.status, 'read');
    assert.equal((await touchesOf(wide(60))).touches.status, 'part');
  });
  test('is also what it names as coming later, but for what runs already and for deployments', async () => {
    const dependencies: Json = [
      { id: vm('a'), dependsOn: [{ id: vm('later') }, { id: deploymentId('x') }, { id: 7 }] },
      { id: vm('b'), dependsOn: 'text' },
      { id: vm('b') },
      7,
    ];
    const running = { Running: whole(deployment('main', { provisioningState: 'Running', dependencies })) };
    const pending = [vm('later'), vm('b')].map((id) => ({ id, state: 'Pending' }));
    const { touches } = await touchesOf({ ...running, main: whole(step(vm('A'))) });
    assert.deepEqual(touches, { status: 'read', value: [{ id: vm('A'), state: 'Running' }, ...pending] });
    const part = (await touchesOf({ ...running, main: cut(step(vm('A'))) })).touches;
    assert.deepEqual(part.status === 'part' ? part.seen : part, [{ id: vm('A'), state: 'Running' }, ...pending]);
    const odd = { Running: whole(deployment('main', { provisioningState: 'Running', dependencies: { id: vm('a') } })) };
    assert.deepEqual((await touchesOf(odd)).touches, { status: 'read', value: [] });
  });
});

describe('deployments that were active', () => {
  const before = (...names: readonly string[]) => ({
    status: 'read' as const,
    value: names.map((name) => ({
      id: deploymentId(name),
      name,
      state: 'Running',
      touches: { status: 'empty' as const, detail: 'none' },
    })),
  });
  test('are asked one by one, and read anew once one of them has ended or cannot be read', async () => {
    const still = azure({});
    const known = before('main', 'second');
    assert.equal(await pollDeployments(group, known, still.reads), known);
    assert.deepEqual(still.asked, ['one main', 'one second']);
    for (const name of ['over', 'hidden']) {
      const { reads, asked } = azure({});
      assert.equal((await pollDeployments(group, before('main', name), reads)).status, 'empty');
      assert.deepEqual(asked, ['one main', `one ${name}`, 'Running', 'Accepted']);
    }
  });
  test('are read whole where nothing is known of before', async () => {
    for (const known of [undefined, { status: 'empty', detail: 'none' }] as const) {
      const { reads, asked } = azure({});
      await pollDeployments(group, known, reads);
      assert.deepEqual(asked, ['Running', 'Accepted']);
    }
  });
});

test('a start is the last look less the time that it has taken; what is no time has none', () => {
  const from = (duration: string | undefined) => startOf('2026-01-15T09:00:00Z', duration);
  assert.equal(from('P1DT2H3M4.5S'), '2026-01-14T06:56:56.000Z');
  assert.equal(from('PT30S'), '2026-01-15T08:59:30.000Z');
  assert.equal(from('P2D'), '2026-01-13T09:00:00.000Z');
  for (const odd of [undefined, '', 'PT', 'x', '1H', 'xPT1H', 'PT1Hx', 'PT12345H'])
    assert.equal(from(odd), '2026-01-15T09:00:00.000Z', odd);
  assert.equal(startOf('x', 'PT1S'), undefined);
  assert.equal(startOf(undefined, undefined), undefined);
});
