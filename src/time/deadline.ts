import type { Clock } from './clock.ts';

/**
 * Deadline is the one end of all waiting of a run: queue, lease and gate share it. It is monotonic, so a clock that is
 * set while we wait changes nothing.
 */
export interface Deadline {
  /** Milliseconds that are left; 0 when it is over. */
  leftMs(): number;
  /** Sleeps, but not beyond the deadline. Rejects when the run is canceled. */
  sleep(ms: number): Promise<void>;
}

/** startDeadline starts one. `ms` is the whole time from now on; `signal` cancels what sleeps under it. */
export function startDeadline(ms: number, clock: Clock, signal: AbortSignal): Deadline {
  const end = clock.now() + ms;
  const leftMs = (): number => Math.max(0, end - clock.now());
  return { leftMs, sleep: (wanted) => clock.sleep(Math.min(wanted, leftMs()), signal) };
}
