import { existsSync } from 'node:fs';
import { containerOf } from '../../azure/blob-endpoint.ts';
import { startPulse } from '../../lease/heartbeat.ts';
import { giveBack, type Ticket } from '../../lease/join.ts';
import type { Host } from '../../ports/host.ts';
import { planSignIn } from '../guard/plan.ts';
import { processPorts, signIn } from '../guard/session.ts';
import { lingering, nativeSeconds, openStore } from './open.ts';

/** HoldOrder is what the step hands to the process that renews its lease. */
export interface HoldOrder {
  readonly kind: Host['kind'];
  readonly container: string;
  readonly ticket: Ticket;
  /** Where it is gone, the job has ended. */
  readonly file: string;
  /** Process that runs this job; 0 or 1 where it cannot be seen from here. */
  readonly runner: number;
}

/** How often it is looked whether the job goes on. Milliseconds. */
const lookMs = 1_000;

/** No job lives longer on either platform: https://docs.github.com/actions/reference/limits. Milliseconds. */
const longestMs = 5 * 24 * 60 * 60_000;

/**
 * holdOn renews the lease of a job until the job has ended, one way or another, or until the lease is lost. `ready` is
 * called after the first renewal. It prints nothing: nobody reads it.
 */
export async function holdOn(
  host: Host,
  { container, ticket, file, runner }: HoldOrder,
  ready: () => void,
): Promise<void> {
  const ports = processPorts;
  const { clock, env } = ports;
  const identity = await host.identity();
  const plan = planSignIn(host, identity, env);
  const entered = await signIn(host, { ...plan, targets: [], transition: 'deny' }, identity, ports);
  const place = containerOf(container, plan.cloud);
  if ('problem' in place) return;
  const signal = lingering(host.signal, 3_000);
  const store = await openStore(place, { host, identity, ports, entered, signal });
  const { id, leaseId } = ticket;
  const pulse = startPulse({ store, clock, id, leaseId, leaseMs: nativeSeconds * 1000 });
  try {
    await pulse.verify();
    ready();
    const end = clock.now() + longestMs;
    while (!pulse.lost.aborted && existsSync(file)) {
      if (clock.now() > end || !isAlive(runner)) {
        await giveBack(ticket, { store, clock, signal });
        return;
      }
      await clock.sleep(lookMs, AbortSignal.any([pulse.lost, host.signal]));
    }
  } finally {
    pulse.stop();
  }
}

/** In a container the runner is outside, and has no number here. */
function isAlive(pid: number): boolean {
  if (pid <= 1) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
