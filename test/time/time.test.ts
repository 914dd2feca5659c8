import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pollPause } from '../../src/time/backoff.ts';
import { type Clock, realClock, retryAfter } from '../../src/time/clock.ts';
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

describe('Retry-After', () => {
  const now = Date.parse('2026-11-25T21:00:00Z');
  const rows: readonly (readonly [value: string | null | undefined, ms: number | undefined])[] = [
    ['0', 0],
    ['7', 7_000],
    ['120', 120_000],
    ['1.25', 1_250],
    [' 10 ', 10_000],
    ['Wed, 25 Nov 2026 21:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 20:59:00 GMT', 0],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['-5', undefined],
    ['5s', undefined],
    ['in 5', undefined],
    ['1.', undefined],
    ['2026-11-25T21:00:30Z', undefined],
    ['W, 25 Nov 2026 21:00:30 GMT', undefined],
    ['soon', undefined],
  ];
  for (const [value, ms] of rows) test(String(value), () => assert.equal(retryAfter(value, now), ms));
});

describe('the clock of the machine', () => {
  test('is not over before its time, and tells the wall and chance', async () => {
    const began = performance.now();
    await realClock.sleep(20, never);
    assert.ok(performance.now() - began >= 19);
    assert.ok(Math.abs(realClock.wall() - Date.now()) < 60_000);
    const chance = realClock.random();
    assert.ok(chance >= 0 && chance < 1);
  });

  test('rejects with the reason of the cancel, at once and while it sleeps', async () => {
    const reason = new Error('the run was canceled');
    await assert.rejects(realClock.sleep(0, AbortSignal.abort(reason)), reason);
    const controller = new AbortController();
    const sleeping = realClock.sleep(600_000, controller.signal);
    controller.abort(reason);
    await assert.rejects(sleeping, reason);
  });

  test('sleeps longer than one timer may', (context) => {
    context.mock.method(process, 'emitWarning', (text: string) => assert.fail(text));
    const controller = new AbortController();
    const sleeping = realClock.sleep(2 ** 40, controller.signal);
    controller.abort(new Error('enough'));
    return assert.rejects(sleeping, /enough/);
  });
});
