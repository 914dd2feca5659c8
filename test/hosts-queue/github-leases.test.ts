import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ConcurrencyEntry, createLeases, type Leases } from '../simulator/github-leases.ts';

const entry = (runId: number, more: Partial<ConcurrencyEntry> = {}): ConcurrencyEntry => ({
  runId,
  group: 'prod',
  ...more,
});
const order = (leases: Leases): readonly number[] =>
  leases.find('prod')?.places.map((place) => place.entry.runId) ?? [];

function ticking(): () => number {
  let now = 1000;
  return () => {
    now += 1;
    return now;
  };
}

describe('the scheduling of the simulated GitHub', () => {
  test('one holds, the others follow in the order in which they came; names are compared without case', async () => {
    const leases = createLeases(ticking());
    const tickets = [1, 2, 3].map((runId) =>
      leases.enter(entry(runId, { queue: 'max', group: runId === 2 ? 'PROD' : 'prod' })),
    );
    const [first, second, third] = tickets;
    await first?.acquired;
    assert.deepEqual(
      tickets.map(({ holds }) => holds),
      [true, false, false],
    );
    assert.deepEqual(order(leases), [1, 2, 3]);
    assert.equal(leases.find('Prod')?.lastAcquiredAt, 1001);
    first?.release();
    first?.release();
    await second?.acquired;
    assert.deepEqual(order(leases), [2, 3]);
    assert.equal(leases.find('prod')?.lastAcquiredAt, 1002);
    second?.release();
    await third?.acquired;
    third?.release();
    assert.equal(leases.find('prod'), undefined);
    assert.deepEqual(leases.active(), []);
  });

  test('single: a newer one that waits cancels the older one; the holder stays', async () => {
    const leases = createLeases(ticking());
    const [first, second, third] = [1, 2, 3].map((runId) => leases.enter(entry(runId)));
    assert.equal(second?.canceled, true);
    assert.equal(second?.cancellation.aborted, true);
    await assert.rejects(second?.acquired ?? Promise.resolve(), /canceled, a request of higher priority waits/);
    second?.release();
    assert.equal(first?.canceled, false);
    assert.deepEqual(order(leases), [1, 3]);
    first?.release();
    await third?.acquired;
  });

  test('max: a hundred may wait, a further one is canceled itself', async () => {
    const leases = createLeases(ticking());
    const tickets = Array.from({ length: 102 }, (_, index) => leases.enter(entry(index + 1, { queue: 'max' })));
    assert.deepEqual(
      tickets.filter(({ canceled }) => canceled).map((ticket) => ticket.entry.runId),
      [102],
    );
    assert.equal(order(leases).length, 101);
  });

  test('cancel-in-progress cancels the holder, which holds until it has stopped', async () => {
    const leases = createLeases(ticking());
    const old = leases.enter(entry(1));
    const newer = leases.enter(entry(2, { cancelInProgress: true }));
    assert.equal(old.canceled, true);
    assert.equal(old.holds, true);
    assert.equal(newer.holds, false);
    old.release();
    await newer.acquired;
    const quick = createLeases(ticking());
    const stopping = quick.enter(entry(1));
    stopping.cancellation.addEventListener('abort', () => stopping.release());
    await quick.enter(entry(2, { cancelInProgress: true })).acquired;
    assert.deepEqual(order(quick), [2], 'a holder may let go at once');
  });

  test('one that is canceled by a person while it waits leaves the queue', async () => {
    const leases = createLeases(ticking());
    const [first, second] = [1, 2, 3].map((runId) => leases.enter(entry(runId, { queue: 'max' })));
    second?.release();
    assert.equal(second?.canceled, false);
    await assert.rejects(second?.acquired ?? Promise.resolve(), /it left/);
    assert.deepEqual(order(leases), [1, 3]);
    first?.release();
    assert.deepEqual(order(leases), [3]);
  });

  test('what GitHub refuses in a workflow file comes to no group', () => {
    const leases = createLeases(ticking());
    assert.throws(() => leases.enter(entry(1, { queue: 'max', cancelInProgress: true })), /cancel-in-progress/);
    assert.throws(() => leases.enter(entry(1, { group: '' })), /1 to 400/);
    assert.throws(() => leases.enter(entry(1, { group: 'x'.repeat(401) })), /1 to 400/);
  });
});
