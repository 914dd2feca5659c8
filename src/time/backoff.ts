import type { Clock } from './clock.ts';

/**
 * Poll intervals in milliseconds: quick enough for an operation of seconds, and four requests a minute for one of an
 * hour.
 */
const firstMs = 2_000;
const longestMs = 15_000;
const growth = 1.5;
/** So much of an interval is chance: runs that wait for the same operation must not ask in step. */
const jitter = 0.2;

/**
 * pollPause gives the pause before poll `attempt` (from 1). What the service asks for with `Retry-After` is kept, and
 * never shortened.
 */
export function pollPause(attempt: number, askedMs: number | undefined, clock: Clock): number {
  const own = Math.min(longestMs, firstMs * growth ** (attempt - 1)) * (1 - jitter + 2 * jitter * clock.random());
  return Math.max(own, askedMs ?? 0);
}
