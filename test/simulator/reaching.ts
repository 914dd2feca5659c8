import { setTimeout as wait } from 'node:timers/promises';
import type { Simulator } from './server.ts';

/** How often the servers are looked at. Milliseconds. */
const lookMs = 2;
const never = 2 ** 31 - 1;

interface Waiting {
  readonly ms: number;
  readonly timer: NodeJS.Timeout;
  readonly act: () => void;
}

/**
 * reaching does some work under the product's own limits, and makes a limit of `ms` milliseconds pass at once where a
 * server holds a request for good, and nowhere else: a busy machine reaches none. The oldest timer of that length ends
 * with each request that is held.
 */
export async function reaching<T>(
  ms: number,
  servers: readonly Pick<Simulator, 'held'>[],
  work: () => Promise<T>,
): Promise<T> {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const heldNow = (): number => servers.reduce((sum, { held }) => sum + held, 0);
  const waiting: Waiting[] = [];
  let seen = heldNow();
  const drop = (timer: unknown): void => {
    const at = waiting.findIndex((each) => each.timer === timer);
    if (at >= 0) waiting.splice(at, 1);
  };
  const patched = (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): NodeJS.Timeout => {
    if (delay !== ms) return real.setTimeout(act, delay, ...given);
    const timer = real.setTimeout(() => undefined, never);
    waiting.push({ ms, timer, act: () => act(...given) });
    return timer;
  };
  globalThis.setTimeout = Object.assign(patched, real.setTimeout) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    drop(timer);
    real.clearTimeout(timer);
  };
  const look = setInterval(() => {
    const [oldest] = waiting;
    if (heldNow() === seen || oldest === undefined) return;
    seen += 1;
    globalThis.clearTimeout(oldest.timer);
    oldest.act();
  }, lookMs);
  try {
    return await work();
  } finally {
    clearInterval(look);
    Object.assign(globalThis, real);
  }
}

/** held comes when a server holds one more request for good. */
export async function held(server: Pick<Simulator, 'held'>): Promise<void> {
  const before = server.held;
  while (server.held === before) await wait(lookMs);
}
