import type { Clock } from '../../src/time/clock.ts';

/**
 * CrowdClock is time for thousands that sleep beside each other: it goes to the next of them when everybody has come to
 * rest.
 */
export interface CrowdClock extends Clock {
  /** Lets time pass until nobody sleeps any more, or until a time. */
  run(until?: number): Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** CrowdOptions: what 0 is on the wall, and whether somebody waits for an answer of the real world. */
export interface CrowdOptions {
  /** Milliseconds since 1970; 0 by default. */
  readonly epochMs?: number;
  readonly busy?: () => boolean;
}

/** crowdClock starts one at 0. Those who are due at the same time wake in the order in which they went to sleep. */
export function crowdClock({ epochMs = 0, busy = () => false }: CrowdOptions = {}): CrowdClock {
  let now = 0;
  const heap: Sleeper[] = [];

  return {
    now: () => now,
    wall: () => epochMs + now,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = (): void => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        push(heap, {
          due: now + ms,
          wake: () => {
            signal.removeEventListener('abort', stop);
            resolve();
          },
        });
      }),
    async run(until = Number.POSITIVE_INFINITY) {
      for (;;) {
        do await new Promise((resolve) => setImmediate(resolve));
        while (busy());
        const [first] = heap;
        if (first === undefined || first.due > until) break;
        now = Math.max(now, first.due);
        for (let next = heap[0]; next !== undefined && next.due <= now; next = heap[0]) {
          pop(heap);
          next.wake();
        }
      }
      if (until !== Number.POSITIVE_INFINITY) now = Math.max(now, until);
    },
  };
}

function push(heap: Sleeper[], sleeper: Sleeper): void {
  heap.push(sleeper);
  for (let at = heap.length - 1; at > 0; ) {
    const up = (at - 1) >> 1;
    if (!swapped(heap, up, at)) break;
    at = up;
  }
}

function pop(heap: Sleeper[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const small =
      (heap[right]?.due ?? Number.POSITIVE_INFINITY) < (heap[left]?.due ?? Number.POSITIVE_INFINITY) ? right : left;
    if (heap[small] === undefined || !swapped(heap, at, small)) break;
    at = small;
  }
}

/** Puts the earlier of two above, and says whether it had to. */
function swapped(heap: Sleeper[], up: number, down: number): boolean {
  const [a, b] = [heap[up], heap[down]];
  if (a === undefined || b === undefined || a.due <= b.due) return false;
  heap[up] = b;
  heap[down] = a;
  return true;
}
