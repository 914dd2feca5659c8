/** Made is how one way of going one after another came out. */
export interface Made {
  readonly way: string;
  /** From the first arrival to the end of the last job that was done. Milliseconds. */
  readonly makespanMs: number;
  readonly idealMs: number;
  /** Requests that ARM refused because another operation was running. */
  readonly conflicts: number;
  /** Jobs that gave up. */
  readonly failed: number;
}

/**
 * makespans plays the ways that people take without a ledger, on one machine that does one operation at a time. Jobs
 * come 200 ms apart.
 */
export function makespans(jobs: number, workMs: number): readonly Made[] {
  const idealMs = jobs * workMs;
  return [
    { way: 'blind retry: 3 tries, 10 s apart', ...retried(jobs, workMs, 3, 10_000), idealMs },
    { way: 'blind retry: 3 tries, 60 s apart', ...retried(jobs, workMs, 3, 60_000), idealMs },
    {
      way: 'blind retry until it works, 60 s apart',
      ...retried(jobs, workMs, Number.POSITIVE_INFINITY, 60_000),
      idealMs,
    },
    { way: 'a lock that is asked for every 60 s', ...polled(jobs, workMs, 60_000), idealMs },
  ];
}

interface Try {
  readonly at: number;
  readonly count: number;
}

function retried(jobs: number, workMs: number, tries: number, pauseMs: number): Omit<Made, 'way' | 'idealMs'> {
  const due: Try[] = Array.from({ length: jobs }, (_, n) => ({ at: n * 200, count: 1 }));
  let [busyUntil, conflicts, failed] = [0, 0, 0];
  for (let next = earliest(due); next !== undefined; next = earliest(due)) {
    if (next.at >= busyUntil) busyUntil = next.at + workMs;
    else {
      conflicts += 1;
      if (next.count < tries) due.push({ at: next.at + pauseMs, count: next.count + 1 });
      else failed += 1;
    }
  }
  return { makespanMs: busyUntil, conflicts, failed };
}

/**
 * Whoever asks first after the lock is free has it: ARM sees no conflict, but the machine is idle until somebody asks.
 */
function polled(jobs: number, workMs: number, pauseMs: number): Omit<Made, 'way' | 'idealMs'> {
  const { makespanMs } = retried(jobs, workMs + 1, Number.POSITIVE_INFINITY, pauseMs);
  return { makespanMs, conflicts: 0, failed: 0 };
}

function earliest(due: Try[]): Try | undefined {
  let at = 0;
  for (const [n, each] of due.entries()) if (each.at < (due[at]?.at ?? 0)) at = n;
  return due.splice(at, 1)[0];
}
