import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quietHost } from '../../bench/contention/host.ts';
import { virtualClock } from '../../bench/contention/virtual-clock.ts';
import type { Json } from '../../src/gate/snapshot.ts';
import { type Course, deploymentOf, follow, operationOf } from '../../src/modes/run/follow.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import { absent, FakeAzure, found, group, type Said, trouble } from './support.ts';

const course: Course = {
  ask: { url: 'https://management.azure.com/x', permission: 'x' },
  what: 'the operation',
  tells: 'status',
};
const status = (word: string): Said => found({ status: word });

/** Follows what Azure says poll by poll; the last answer stands for all that follow. */
async function watch(
  says: readonly Said[],
  { forMs = 600_000, of = course }: { readonly forMs?: number; readonly of?: Course } = {},
) {
  const clock = virtualClock(Date.UTC(2026, 0, 15, 9));
  const lines: string[] = [];
  const host = quietHost({
    inputs: {},
    runId: '1',
    startedAt: clock.wall(),
    tempFolder: '/nowhere',
    log: (line) => lines.push(line),
  });
  let polls = 0;
  const client = {
    ...new FakeAzure().clientFor({ targets: [], transition: 'deny' } as never),
    get: async (): Promise<Said> => says[Math.min(polls++, says.length - 1)] ?? absent(),
  };
  const end = await follow(of, {
    host,
    client,
    clock,
    deadline: startDeadline(forMs, clock, new AbortController().signal),
  });
  return { end, polls, lines, ms: clock.now() };
}

describe('an operation that is followed', () => {
  for (const [state, well] of [
    ['Succeeded', true],
    ['succeeded', true],
    ['Failed', false],
    ['Canceled', false],
    ['Cancelled', false],
  ] as const)
    test(`ends as ${state}, at the first look`, async () => {
      const { end, polls, lines, ms } = await watch([status(state)]);
      assert.ok(end.kind === 'ended');
      assert.deepEqual([end.what, end.state, end.well, polls, lines, ms], ['the operation', state, well, 1, [], 0]);
    });

  test('is looked at until it ends, and a pause that Azure asks for is kept', async () => {
    const asking: Said = { ...trouble('throttled'), retryAfterMs: 40_000 } as Said;
    const { end, polls, ms } = await watch([status('InProgress'), asking, status('Succeeded')]);
    assert.deepEqual([end.kind, polls], ['ended', 3]);
    assert.ok(ms >= 40_000 && ms < 50_000, `${ms}`);
  });

  test('that no later answer will tell of is untold, each cause in its words', async () => {
    const why = async (said: Said): Promise<string> => {
      const { end, polls } = await watch([said]);
      assert.equal(polls, 1);
      return end.kind === 'untold' ? end.why : end.kind;
    };
    assert.equal(await why(absent()), 'Azure does not know it any more, so nothing tells how it ended');
    assert.equal(await why(trouble('denied', 'needs x')), 'needs x');
    assert.equal(await why(trouble('refused', 'HTTP 400')), 'HTTP 400');
    for (const body of [
      {},
      { status: '' },
      { status: 7 },
      { properties: { provisioningState: 'Succeeded' } },
      [],
      null,
      'Succeeded',
      ['status'],
    ])
      assert.equal(await why(found(body as Json)), 'what Azure answers for it tells no state', JSON.stringify(body));
  });

  test('whose reads fail for another cause is asked again, and is untold when the time is over', async () => {
    for (const kind of ['server', 'network', 'throttled'] as const) {
      assert.equal((await watch([trouble(kind), status('Succeeded')])).end.kind, 'ended');
      const { end, polls } = await watch([trouble(kind, 'HTTP 503')], { forMs: 10_000 });
      assert.deepEqual(end, { kind: 'untold', why: 'HTTP 503' });
      assert.ok(polls > 2);
    }
  });

  test('that still runs when the time is over is told with its state, and it was looked at to the last moment', async () => {
    const { end, ms } = await watch([status('InProgress')], { forMs: 10_000 });
    assert.deepEqual([end, ms], [{ kind: 'running', state: 'InProgress' }, 10_000]);
    const { end: atOnce, polls } = await watch([status('InProgress')], { forMs: 0 });
    assert.deepEqual([atOnce, polls], [{ kind: 'running', state: 'InProgress' }, 1]);
  });

  test('is told of at first and then every half minute, with what is known', async () => {
    const { lines, ms } = await watch([trouble('server'), status('InProgress')], { forMs: 150_000 });
    assert.equal(ms, 150_000);
    assert.match(lines[0] ?? '', /^Waiting: the operation is not over; 2 min 30 s left\.$/);
    assert.match(lines[1] ?? '', /^Waiting: the operation is InProgress; \d min(?: \d+ s)? left\.$/);
    assert.equal(lines.length, 5);
  });
});

describe('what is followed', () => {
  test('is an operation of which a text names the URL', () => {
    assert.equal(operationOf(undefined), undefined);
    assert.equal(operationOf(''), undefined);
    const url = 'https://management.azure.com/subscriptions/s/providers/Microsoft.Network/locations/we/operations/1';
    assert.deepEqual(operationOf(url), {
      ask: { url, permission: 'the read of the operation' },
      what: 'the operation that Azure named',
      tells: 'status',
    });
  });

  test('is a deployment, whose end is its provisioning state', async () => {
    const id = `${group}/providers/Microsoft.Resources/deployments/shop`;
    const of = deploymentOf(id);
    assert.ok(of !== undefined && 'path' in of.ask);
    assert.deepEqual([of.ask.path, of.what, of.tells], [id, 'deployment shop', 'provisioningState']);
    assert.ok(deploymentOf(id.toUpperCase()) !== undefined);
    for (const other of [undefined, group, `${group}/providers/Microsoft.Compute/virtualMachines/deployments`])
      assert.equal(deploymentOf(other), undefined);
    const { end } = await watch([found({ status: 'Running', properties: { provisioningState: 'Succeeded' } })], { of });
    assert.equal(end.kind, 'ended');
    assert.equal((await watch([found({ status: 'Succeeded', properties: null })], { of })).end.kind, 'untold');
  });
});
