import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ArmClient, ListAnswer, PathAsk } from '../../src/azure/arm-client.ts';
import { bodyOf, createReads, gapOf, listOf, ofScope, partOf, signalOf } from '../../src/azure/reads.ts';
import type { Answer } from '../../src/azure/trouble.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const whole = (...items: readonly Json[]): ListAnswer => ({ kind: 'list', items, whole: true });
const cut = (...items: readonly Json[]): ListAnswer => ({
  kind: 'list',
  items,
  whole: false,
  why: 'it is long',
  trouble: { kind: 'bound' },
});
const absent = (code: string): ListAnswer => ({ kind: 'absent', code, message: '' });
const denied: ListAnswer = {
  kind: 'trouble',
  detail: 'needs x/read',
  trouble: { kind: 'denied', permission: 'x/read' },
};
const named = (row: Json): Json | undefined => (typeof row === 'object' ? row : undefined);
const a: Json = { id: '/a' };
const b: Json = { id: '/b' };

describe('what was answered about a list', () => {
  const read = (...answers: readonly ListAnswer[]) => listOf(answers, named);
  const odd = 'one that cannot be understood';

  test('is whole where every answer is', () => {
    assert.deepEqual(read(whole(a), whole(b)), { status: 'read', value: [a, b] });
    assert.deepEqual(read(whole(), whole()), { status: 'empty', detail: 'none' });
    assert.deepEqual(read(), { status: 'skipped', detail: 'nothing was asked' });
  });
  test('holds once what is in two answers, and all that have no ID', () => {
    assert.deepEqual(read(whole(a, b), whole({ id: '/A' })), { status: 'read', value: [{ id: '/A' }, b] });
    assert.deepEqual(read(whole({}, {}), whole({})), { status: 'read', value: [{}, {}, {}] });
  });
  test('is a part where an answer was cut, failed, or holds what cannot be understood', () => {
    const part = (count: string, why: string) => `read in part: ${count}, then ${why}`;
    const bound = { why: 'it is long', trouble: { kind: 'bound' } };
    assert.deepEqual(read(whole(a), cut(b)), {
      status: 'part',
      seen: [a, b],
      detail: part('2 entries', 'it is long'),
      ...bound,
    });
    assert.deepEqual(read(cut()), { status: 'part', seen: [], detail: part('0 entries', 'it is long'), ...bound });
    assert.deepEqual(read(whole(a, 7)), {
      status: 'part',
      seen: [a],
      detail: part('1 entry', odd),
      why: odd,
      trouble: { kind: 'cut' },
    });
    const refusal = { why: 'needs x/read', trouble: { kind: 'denied', permission: 'x/read' } };
    assert.deepEqual(read(whole(a), denied), {
      status: 'part',
      seen: [a],
      detail: part('1 entry', 'needs x/read'),
      ...refusal,
    });
    assert.deepEqual(read(cut(a), denied), {
      status: 'part',
      seen: [a],
      detail: part('1 entry', 'needs x/read'),
      ...refusal,
    });
  });
  test('is refused where nothing of it was read', () => {
    const refusal = { status: 'denied', detail: 'needs x/read', trouble: { kind: 'denied', permission: 'x/read' } };
    for (const answers of [[denied], [denied, whole()], [whole(), denied], [absent('ResourceGroupNotFound'), denied]])
      assert.deepEqual(read(...answers), refusal);
  });
  test('is empty where the scope is not there, and failed where only Azure says so of something else', () => {
    for (const code of [
      'ResourceGroupNotFound',
      'SubscriptionNotFound',
      'INVALIDSUBSCRIPTIONID',
      'ManagementGroupNotFound',
    ])
      assert.equal(read(absent(code)).status, 'empty', code);
    assert.equal(read(absent('ResourceGroupNotFound'), whole(a)).status, 'read');
    assert.deepEqual(read(absent('InvalidResourceType')), {
      status: 'skipped',
      detail: 'this cloud has no such thing',
    });
    assert.deepEqual(read(absent('NotFound')), {
      status: 'failed',
      detail: 'not found (NotFound)',
      trouble: { kind: 'refused', httpStatus: 404, code: 'NotFound' },
    });
    assert.deepEqual(read(absent('')), {
      status: 'failed',
      detail: 'not found',
      trouble: { kind: 'refused', httpStatus: 404 },
    });
    assert.equal(read(absent('NotFound'), whole(a)).status, 'part');
  });
  test('keeps what another signal is', () => {
    const failed = { status: 'failed', detail: 'x', trouble: { kind: 'server' } };
    assert.equal(ofScope(failed), failed);
    const part = partOf([a], { why: 'w', trouble: { kind: 'cut' } });
    assert.deepEqual(gapOf(part), { why: 'w', trouble: { kind: 'cut' } });
    assert.deepEqual(gapOf({ status: 'denied', detail: 'd', trouble: { kind: 'denied' } }), {
      why: 'd',
      trouble: { kind: 'denied' },
    });
  });
});

describe('what one read came to', () => {
  test('is a resource only where it says who it is, what it holds, or its state', () => {
    for (const body of [
      { id: '/a' },
      { properties: {} },
      { id: null, properties: {} },
      { id: '/a', properties: null },
      { state: 'Enabled' },
    ])
      assert.deepEqual(bodyOf(body), { status: 'read', value: body });
    for (const body of [
      null,
      [],
      'x',
      7,
      {},
      { id: '' },
      { id: 7 },
      { id: 7, properties: {} },
      { id: '/a', properties: [] },
      { id: '/a', properties: 'x' },
      { state: 7 },
      { state: '' },
      { value: [] },
      { id: null, properties: null },
    ])
      assert.deepEqual(
        bodyOf(body as Json),
        { status: 'failed', detail: 'the answer is no resource', trouble: { kind: 'server' } },
        JSON.stringify(body),
      );
  });
  test('is empty with its code, denied or failed', () => {
    assert.deepEqual(signalOf({ kind: 'absent', code: 'X', message: '' }), {
      status: 'empty',
      detail: 'not found (X)',
      code: 'X',
    });
    assert.deepEqual(signalOf({ kind: 'absent', code: '', message: '' }), { status: 'empty', detail: 'not found' });
    assert.equal(signalOf({ kind: 'trouble', detail: 'd', trouble: { kind: 'denied' } }).status, 'denied');
    assert.equal(signalOf({ kind: 'trouble', detail: 'd', trouble: { kind: 'server' } }).status, 'failed');
  });
});

/** A client that answers in turn, and keeps what it was asked. */
function round(...answers: readonly (Answer | ListAnswer)[]) {
  const asked: string[] = [];
  const next = async (ask: PathAsk): Promise<never> => answers[asked.push(`${ask.path} ${ask.api}`) - 1] as never;
  const client = {
    urlOf: ({ path, api }: PathAsk) => `${path}?${api}`,
    get: next,
    list: next,
    admit: () => undefined,
    admitScope: () => undefined,
  } as unknown as ArmClient;
  const versions = {
    of: async (_: string, type: string) =>
      type === 'x.y/z' ? '2020-01-01' : { why: 'w', trouble: { kind: 'server' as const } },
    registration: async () => ({ status: 'read' as const, value: 'Registered' }),
  };
  return { reads: createReads(client, versions), asked };
}
const ask: PathAsk = { path: '/a', api: '2024-01-01', permission: 'x.y/z/read' };
const tooNew: Answer = {
  kind: 'absent',
  code: 'NoRegisteredProviderFound',
  message: "The supported api-versions are '2021-01-01, 2023-01-01'.",
};

describe('a round of reads', () => {
  test('asks for each thing once, in any case of it, and keeps lists and bodies apart', async () => {
    const { reads, asked } = round({ kind: 'found', body: a }, whole(a), whole(b));
    assert.equal(await reads.one(ask), await reads.one({ ...ask, path: '/A' }));
    assert.deepEqual(await reads.list(ask), whole(a));
    assert.deepEqual(await reads.list(ask), whole(a));
    assert.deepEqual(await reads.listBody(ask), { status: 'read', value: { value: [b] } });
    assert.equal(asked.length, 3);
  });
  test('asks once more with a version that Azure names, or else with one that it offers', async () => {
    const named = round(tooNew, { kind: 'found', body: a });
    assert.equal((await named.reads.one(ask)).status, 'read');
    assert.deepEqual(named.asked, ['/a 2024-01-01', '/a 2023-01-01']);
    const unnamed: Answer = {
      kind: 'trouble',
      detail: 'refused',
      trouble: { kind: 'refused', code: 'INVALIDAPIVERSIONPARAMETER' },
    };
    const offered = round(unnamed, { kind: 'found', body: a });
    assert.equal((await offered.reads.one(ask, 's')).status, 'read');
    assert.deepEqual(offered.asked, ['/a 2024-01-01', '/a 2020-01-01']);
    for (const [first, wanted, subscriptionId] of [
      [unnamed, ask, undefined],
      [unnamed, { ...ask, permission: 'other/read' }, 's'],
      [unnamed, { ...ask, api: '2020-01-01' }, 's'],
      [{ kind: 'absent', code: 'ResourceNotFound', message: '' }, ask, 's'],
      [{ kind: 'trouble', detail: 'x', trouble: { kind: 'server' } }, ask, 's'],
    ] as const) {
      const { reads, asked } = round(first);
      await reads.one(wanted, subscriptionId);
      assert.equal(asked.length, 1);
    }
  });
  test('keeps the longest time that Azure asks to wait', async () => {
    const busy = (retryAfterMs: number): Answer => ({
      kind: 'trouble',
      detail: '',
      trouble: { kind: 'throttled' },
      retryAfterMs,
    });
    const { reads } = round(busy(2000), busy(9000), busy(1000), { kind: 'found', body: a });
    assert.equal(reads.askedToWaitMs, undefined);
    for (const path of ['/1', '/2', '/3', '/4']) await reads.one({ ...ask, path });
    assert.equal(reads.askedToWaitMs, 9000);
  });
  test('gives a list as a body: whole, empty, a part, or what came in its place', async () => {
    const body = async (answer: ListAnswer) => round(answer).reads.listBody(ask);
    assert.deepEqual(await body(whole(a, b)), { status: 'read', value: { value: [a, b] } });
    assert.deepEqual(await body(whole()), { status: 'read', value: { value: [] } });
    const part = await body(cut(a));
    assert.deepEqual(part.status === 'part' ? part.seen : part, { value: [a] });
    assert.equal((await body(whole(a, 'text'))).status, 'part');
    assert.equal((await body(absent('ResourceGroupNotFound'))).status, 'empty');
    assert.equal((await body(denied)).status, 'denied');
  });
});
