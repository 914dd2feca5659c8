import assert from 'node:assert/strict';
import { beforeEach, describe, mock, test } from 'node:test';
import { transition } from '../../src/azure/transitions.ts';
import type { ArmSimulator } from '../simulator/azure/arm.ts';
import type { Harm } from '../simulator/server.ts';
import { newWorld, subscriptionId, vmId, withArm } from './support-arm.ts';

const never = new AbortController().signal;
const id = vmId('api-01');
const deallocate = { action: 'deallocate', api: '2024-07-01' };
const status = `/subscriptions/${subscriptionId}/providers/Microsoft.Compute/locations/westeurope/operations/7?api-version=2024-07-01`;
const answer = (code: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}): Harm => ({
  kind: 'status',
  status: code,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const refusal = { error: { code: 'OperationNotAllowed', message: 'The fabric is busy.' } };

interface Row {
  /** What the POST gets; `{url}` is Azure itself. */
  readonly post: Harm;
  /** What those get that ask how it goes, the last one for ever. */
  readonly polls?: readonly Harm[];
  readonly kind: 'done' | 'failed';
  readonly began?: 'no' | 'perhaps' | 'yes';
  readonly detail?: RegExp;
  readonly asked?: number;
}

const followed = answer(202, '', { 'azure-asyncoperation': `{url}${status}` });
const located = answer(202, '', { location: `{url}${status}` });
const rows: Readonly<Record<string, Row>> = {
  'ends at once': { post: answer(200), kind: 'done', asked: 0 },
  'ends at once, with the resource': { post: answer(200, { id, properties: {} }), kind: 'done', asked: 0 },
  'has ended when it is asked for': {
    post: followed,
    polls: [answer(200, { status: 'Succeeded' })],
    kind: 'done',
    asked: 1,
  },
  'is followed to its end': {
    post: followed,
    polls: [
      answer(200, { status: 'InProgress' }),
      answer(200, { status: 'InProgress' }),
      answer(200, { status: 'Succeeded' }),
    ],
    kind: 'done',
    asked: 3,
  },
  'is followed where it lies': { post: located, polls: [answer(202), answer(200)], kind: 'done', asked: 2 },
  fails: {
    post: followed,
    polls: [answer(200, { status: 'Failed', ...refusal })],
    kind: 'failed',
    began: 'yes',
    detail: /busy/,
  },
  'is canceled by somebody': {
    post: followed,
    polls: [answer(200, { status: 'Canceled' })],
    kind: 'failed',
    began: 'yes',
  },
  'has an answer without a status: that is no end': {
    post: followed,
    polls: [answer(200, {})],
    kind: 'failed',
    began: 'yes',
    detail: /^the answer tells no status$/,
  },
  'has a status that is no text': {
    post: followed,
    polls: [answer(200, { status: 7 })],
    kind: 'failed',
    began: 'yes',
    detail: /no status/,
  },
  'cannot be asked for any more': {
    post: followed,
    polls: [answer(403, refusal)],
    kind: 'failed',
    began: 'yes',
    detail: /^OperationNotAllowed: The fabric is busy\.$/,
  },
  'is not there to be asked for': {
    post: followed,
    polls: [answer(404)],
    kind: 'failed',
    began: 'yes',
    detail: /^HTTP 404$/,
  },
  'is refused': {
    post: answer(409, refusal),
    kind: 'failed',
    began: 'no',
    detail: /^OperationNotAllowed: The fabric is busy\.$/,
  },
  'is refused without a word': { post: answer(400), kind: 'failed', began: 'no', detail: /^HTTP 400$/ },
  'meets an outage: perhaps it began': {
    post: answer(500, 'x'),
    kind: 'failed',
    began: 'perhaps',
    detail: /^HTTP 500$/,
  },
  'meets a reset: perhaps it began': { post: { kind: 'reset' }, kind: 'failed', began: 'perhaps' },
  'is answered by something else than Azure': {
    post: answer(200, '<html>'),
    kind: 'failed',
    began: 'yes',
    detail: /^the answer is none of Azure$/,
  },
  'is answered by a list': { post: answer(200, []), kind: 'failed', began: 'yes', detail: /none of Azure/ },
};

/** `{url}` is known only when the server runs. */
function withUrl(harm: Harm, { url }: ArmSimulator): Harm {
  if (harm.kind !== 'status') return harm;
  const headers = Object.entries(harm.headers ?? {}).map(([name, value]) => [name, value.replace('{url}', url)]);
  return { ...harm, headers: Object.fromEntries(headers) };
}

describe('a transition', () => {
  beforeEach(() => {
    mock.restoreAll();
    // The pause between two looks passes at once.
    const real = globalThis.setTimeout;
    const quick = (act: () => void, ms?: number, ...rest: unknown[]) =>
      real(act as (...given: unknown[]) => void, ms === 2_000 ? 0 : ms, ...rest);
    mock.method(globalThis, 'setTimeout', Object.assign(quick, real) as typeof setTimeout);
  });

  for (const [name, { post, polls = [], kind, began, detail, asked }] of Object.entries(rows)) {
    test(name, async () => {
      const world = newWorld();
      world.addVm(id);
      await withArm({ world }, async ({ client, arm }) => {
        arm.harm({ on: /\/deallocate\?/, method: 'POST', harm: withUrl(post, arm) });
        for (const poll of polls.slice(0, -1)) arm.harm({ on: /\/operations\/7\?/, harm: poll, times: 1 });
        const last = polls.at(-1);
        if (last !== undefined) arm.harm({ on: /\/operations\/7\?/, harm: last });
        const result = await transition(client, id, deallocate, never);
        assert.equal(result.kind, kind, JSON.stringify(result));
        if (result.kind === 'failed') assert.equal(result.began, began, result.detail);
        if (result.kind === 'failed' && detail !== undefined) assert.match(result.detail, detail);
        const sent = arm.requests.map(({ method, path, headers }) => ({
          method,
          path,
          correlation: headers['x-ms-correlation-request-id'],
        }));
        assert.equal(sent.filter(({ method }) => method === 'POST').length, 1, 'sent once, whatever became of it');
        if (asked !== undefined) assert.equal(sent.filter(({ path }) => path === status).length, asked);
        assert.deepEqual(
          [...new Set(sent.map(({ correlation }) => correlation))],
          [result.correlationId],
          'one correlation ID for all of it',
        );
      });
    });
  }

  for (const asked of ['31536000', '-5', '9'.repeat(400), 'Fri, 31 Dec 2100 23:59:59 GMT']) {
    test(`whose next look is to be in ${asked.slice(0, 12)}: pauses that a timer takes`, async () => {
      mock.restoreAll();
      const pauses: number[] = [];
      const real = globalThis.setTimeout;
      const quick = (act: () => void, ms = 0, ...rest: unknown[]) => {
        // Those of the client are shorter, and end what hangs.
        if (ms === 15_000) return real(act as (...given: unknown[]) => void, ms, ...rest);
        if (ms > 1_000 || ms < 0) pauses.push(ms);
        return real(act as (...given: unknown[]) => void, 0, ...rest);
      };
      mock.method(globalThis, 'setTimeout', Object.assign(quick, real) as typeof setTimeout);
      const world = newWorld();
      world.addVm(id);
      await withArm({ world }, async ({ client, arm }) => {
        arm.harm({ on: /\/deallocate\?/, method: 'POST', harm: withUrl(followed, arm) });
        arm.harm({
          on: /\/operations\/7\?/,
          harm: answer(200, { status: 'InProgress' }, { 'retry-after': asked }),
          times: 1,
        });
        arm.harm({ on: /\/operations\/7\?/, harm: answer(200, { status: 'Succeeded' }) });
        assert.equal((await transition(client, id, deallocate, never)).kind, 'done');
      });
      assert.ok(pauses.length >= 1 && pauses.every((ms) => ms >= 2_000 && ms < 2 ** 31), String(pauses));
    });
  }

  test('of a run that is canceled throws, and is not told as failed', async () => {
    const world = newWorld();
    world.addVm(id);
    await withArm({ world }, async ({ client, arm }) => {
      const cancel = new AbortController();
      arm.harm({ on: /\/deallocate\?/, method: 'POST', harm: withUrl(followed, arm) });
      const when = (): boolean => {
        cancel.abort(new Error('the run was canceled'));
        return true;
      };
      arm.harm({ on: /\/operations\/7\?/, when, harm: answer(200, { status: 'InProgress' }) });
      await assert.rejects(transition(client, id, deallocate, cancel.signal), /the run was canceled/);
    });
  });
});
