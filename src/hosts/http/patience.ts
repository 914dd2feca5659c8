import { setTimeout as wait } from 'node:timers/promises';

/** Clock is time as the reader of logs sees it; tests bring their own. */
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

export const realClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  random: () => Math.random(),
};

/** Limits bound one reading: a diagnosis comes after a failure, and nobody wants to wait long for it. Milliseconds. */
export interface Limits {
  /** From the request to the first header. */
  readonly answerMs: number;
  /** Between two chunks of a body. */
  readonly idleMs: number;
  /** All attempts at one thing, pauses included, until its first header. */
  readonly totalMs: number;
  readonly attempts: number;
}

export const defaultLimits: Limits = { answerMs: 10_000, idleMs: 20_000, totalMs: 30_000, attempts: 4 };

/** What a retry is decided by. */
export interface Reply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

const temporary: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * pauseAfter gives the milliseconds to wait before the next attempt, or nothing where another attempt cannot help.
 * `reply` is undefined where the connection failed. GitHub answers a rate limit with 403 or 429: `Retry-After` counts first, then
 * `x-ratelimit-reset` (seconds since 1970) when `x-ratelimit-remaining` is 0.
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
  if (reply.headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - clock.wall());
  return backoff;
}

/** isRateLimited tells a 403 that time heals from a 403 that a permission heals. */
export function isRateLimited(reply: Reply): boolean {
  if (reply.status === 429) return true;
  return reply.status === 403 && (reply.headers.get('retry-after') !== null || reply.headers.get('x-ratelimit-remaining') === '0');
}

/** retryAfter reads the header in both its forms, seconds and an HTTP date, as milliseconds from `now`. */
export function retryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // Date.parse takes many things for a date ("-5" among them): an HTTP date begins with the name of a day.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
