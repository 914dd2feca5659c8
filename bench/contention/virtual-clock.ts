import type { Clock } from '../../src/time/clock.ts';

/** VirtualClock is time that passes only when somebody sleeps, so that minutes of Azure take no time of ours. */
export interface VirtualClock extends Clock {
  /** Lets so many milliseconds pass, and everything happen that is due meanwhile, in order. */
  advance(ms: number): void;
  /** Does something once so many milliseconds from now have passed. */
  after(ms: number, act: () => void): void;
}

/** The chance of a jitter is left out: the same run gives the same figures. */
const middle = 0.5;

/**
 * virtualClock starts one at 0, which is `epochMs` on the wall. Those who sleep at the same time sleep beside each
 * other, not one after the other.
 */
export function virtualClock(epochMs: number): VirtualClock {
  let now = 0;
  let due: { readonly at: number; readonly act: () => void }[] = [];

  function advanceTo(end: number): void {
    for (;;) {
      const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      due = due.filter((each) => each !== next);
      now = Math.max(now, next.at);
      next.act();
    }
    now = Math.max(now, end);
  }

  return {
    now: () => now,
    wall: () => epochMs + now,
    random: () => middle,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      const end = now + ms;
      // Whoever goes to sleep in the same moment has said until when before time passes.
      await new Promise((resolve) => setImmediate(resolve));
      if (now < end) advanceTo(end);
    },
    advance: (ms) => advanceTo(now + ms),
    after: (ms, act) => void due.push({ at: now + ms, act }),
  };
}
