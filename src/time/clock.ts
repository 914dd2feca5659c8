import { setTimeout as wait } from 'node:timers/promises';

/** Clock is time as our own code sees it; tests bring their own and never sleep. */
export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Milliseconds since 1970. */
  wall(): number;
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
}

/** Longest delay that a timer takes: beyond it, Node fires at once. */
const longestTimerMs = 2 ** 31 - 1;

export const realClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  async sleep(ms, signal) {
    const end = performance.now() + ms;
    try {
      for (let left = ms; left > 0; left = end - performance.now())
        await wait(Math.min(left, longestTimerMs), undefined, { signal });
    } catch (error) {
      // Node rejects with an error of its own; why the signal was aborted is what a person wants to know.
      throw signal.aborted ? signal.reason : error;
    }
    signal.throwIfAborted();
  },
  random: () => Math.random(),
};

/** retryAfter reads the header in both its forms, seconds and an HTTP date, as milliseconds from `now`. */
export function retryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // Date.parse takes many things for a date ("-5" among them): an HTTP date begins with the name of a day.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
