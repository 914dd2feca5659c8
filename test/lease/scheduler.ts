import type { Clock } from '../../src/time/clock.ts';

/** Choice is what may happen next: a request of somebody is done, or a sleep of somebody ends. */
export interface Choice {
  readonly who: string;
  /** `write ledger/…`, or `sleep`. */
  readonly what: string;
  /** Of a sleep, in milliseconds of the clock. */
  readonly due?: number;
  go(): void;
  fail(error: unknown): void;
}

/**
 * Scheduler runs several actors one request at a time, in whatever order `pick` says. Time passes only when a sleep is
 * chosen, so that an actor whose turn does not come is one that is slow, paused or dead.
 */
export interface Scheduler {
  readonly now: () => number;
  clockOf(who: string): Clock;
  /** Holds a request until it is chosen. */
  gate(op: { readonly who: string; readonly what: string; readonly name: string }): Promise<void>;
  /** What is there to choose from, once everybody has come to rest. */
  choices(): Promise<readonly Choice[]>;
}

export function createScheduler(): Scheduler {
  let time = 0;
  let waiting: Choice[] = [];

  function held(who: string, what: string, due?: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (act: () => void) => () => {
        waiting = waiting.filter((each) => each !== choice);
        act();
      };
      const choice: Choice = {
        who,
        what,
        ...(due === undefined ? {} : { due }),
        go: done(() => {
          if (due !== undefined) time = Math.max(time, due);
          resolve();
        }),
        fail: (error) => done(() => reject(error))(),
      };
      if (signal?.aborted === true) return reject(signal.reason);
      signal?.addEventListener('abort', () => choice.fail(signal.reason), { once: true });
      waiting.push(choice);
    });
  }

  return {
    now: () => time,
    clockOf: (who) => ({
      now: () => time,
      wall: () => time,
      random: () => 0.5,
      sleep: (ms, signal) => held(who, 'sleep', time + ms, signal),
    }),
    gate: ({ who, what, name }) => held(who, `${what} ${name}`),
    async choices() {
      // Everything that follows from the last choice without another one has happened after two rounds of the event
      // loop.
      for (let round = 0; round < 2; round += 1) await new Promise((resolve) => setImmediate(resolve));
      return waiting;
    },
  };
}
