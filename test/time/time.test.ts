import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pollPause } from '../../src/time/backoff.ts';
import { type Clock, realClock } from '../../src/time/clock.ts';
import { startDeadline } from '../../src/time/deadline.ts';

/** A clock that moves only when somebody sleeps. */
function fakeClock(random = 0.5): Clock & { readonly slept: number[] } {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    wall: () => time,
    random: () => random,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      slept.push(ms);
      time += ms;
    },
  };
}

const never = new AbortController().signal;

describe('a deadline', () => {
  test('is one for all that sleeps under it, and ends the last sleep', async () => {
    const clock = fakeClock();
    const deadline = startDeadline(10_000, clock, never);
    await deadline.sleep(4_000);
    assert.equal(deadline.leftMs(), 6_000);
    await deadline.sleep(60_000);
    assert.deepEqual(clock.slept, [4_000, 6_000]);
    assert.equal(deadline.leftMs(), 0);
  });

  test('a canceled run does not sleep on', async () => {
    const controller = new AbortController();
    const sleeping = startDeadline(60_000, realClock, controller.signal).sleep(60_000);
    controller.abort(new Error('canceled'));
    await assert.rejects(sleeping);
  });
});

describe('the pause between polls', () => {
  test('grows from about 2 to 15 seconds', () => {
    const pauses = Array.from({ length: 12 }, (_, index) => pollPause(index + 1, undefined, fakeClock()));
    assert.equal(pauses[0], 2_000);
    assert.deepEqual(
      pauses,
      [...pauses].sort((a, b) => a - b),
    );
    assert.equal(pauses.at(-1), 15_000);
  });

  test('is not the same for two runs that wait for one thing', () => {
    assert.equal(pollPause(1, undefined, fakeClock(0)), 1_600);
    assert.ok(pollPause(1, undefined, fakeClock(0.99)) > 2_300);
  });

  test('is never shorter than Azure asks', () => {
    assert.equal(pollPause(1, 30_000, fakeClock()), 30_000);
    assert.equal(pollPause(12, 1_000, fakeClock()), 15_000);
  });
});
