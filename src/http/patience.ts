import { type Clock, retryAfter } from '../time/clock.ts';

/** Limits bound one reading: a diagnosis comes after a failure, and nobody wants to wait long for it. Milliseconds. */
export interface Limits {
  /** From the request to the first header. */
  readonly answerMs: number;
  /** Between two chunks of a body. */
  readonly idleMs: number;
  /** All attempts at one thing, pauses included, until its first header; and then a body that is read as a whole. */
  readonly totalMs: number;
  /** A body that is streamed, from its first header to its end: one that drips would be read for ever. */
  readonly streamMs: number;
  readonly attempts: number;
}

export const defaultLimits: Limits = {
  answerMs: 10_000,
  idleMs: 20_000,
  totalMs: 30_000,
  streamMs: 600_000,
  attempts: 4,
};

/** What a retry is decided by. */
export interface Reply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

const temporary: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * pauseAfter gives the milliseconds to wait before the next attempt, or nothing where another attempt cannot help.
 * `reply` is undefined where the connection failed. GitHub answers a rate limit with 403 or 429: `Retry-After` counts
 * first, then `x-ratelimit-reset` (seconds since 1970) when `x-ratelimit-remaining` is 0.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://learn.microsoft.com/en-us/azure/devops/integrate/concepts/rate-limits
 */
export function pauseAfter(reply: Reply | undefined, attempt: number, clock: Clock): number | undefined {
  const backoff = 500 * 2 ** (attempt - 1) * (1 + clock.random() / 2);
  if (reply === undefined) return backoff;
  if (!temporary.has(reply.status) && !isRateLimited(reply)) return undefined;
  const told = retryAfter(reply.headers.get('retry-after'), clock.wall());
  if (told !== undefined) return told;
  const reset = Number(reply.headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (reply.headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1000 - clock.wall());
  return backoff;
}

/** isRateLimited tells a 403 that time heals from a 403 that a permission heals. */
export function isRateLimited(reply: Reply): boolean {
  if (reply.status === 429) return true;
  return (
    reply.status === 403 &&
    (reply.headers.get('retry-after') !== null || reply.headers.get('x-ratelimit-remaining') === '0')
  );
}
