import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { containerOf } from '../../azure/blob-endpoint.ts';
import { giveBack } from '../../lease/join.ts';
import type { Host } from '../../ports/host.ts';
import { planSignIn } from '../guard/plan.ts';
import { type GuardPorts, signIn } from '../guard/session.ts';
import { openStore } from './open.ts';
import { recallTicket } from './state.ts';

/** How long giving back may take at the end of a job. Milliseconds. */
const longestMs = 20_000;

/**
 * giveBackAtEnd gives back, at the end of a job, what a step of it took: also where that step was killed before it had
 * it. Whoever took it over meanwhile keeps it. Throws `GuardError` where it cannot; then the lease ends by itself.
 */
export async function giveBackAtEnd(host: Host, ports: GuardPorts): Promise<void> {
  const kept = recallTicket(host);
  if (kept === undefined)
    return host.info(
      'The lease of this job was not given back: what the guard kept for that cannot be read. It ends by itself.',
    );
  const { ticket, container, file, kept: stayed } = kept;
  try {
    const limited: Host = { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(longestMs)]) };
    const identity = await limited.identity();
    const plan = planSignIn(limited, identity, ports.env);
    // What was kept went through files: a token goes to the container of the input, and to no other.
    const place = containerOf(host.input('lease'), plan.cloud);
    if ('problem' in place || place.url !== container)
      return host.info(
        'The lease of this job was not given back: what the guard kept for that is not the container of the input.',
      );
    const entered = await signIn(limited, { ...plan, targets: [], transition: 'deny' }, identity, ports);
    const store = await openStore(place, { host: limited, identity, ports, entered, signal: limited.signal });
    const found = await giveBack(ticket, { store, clock: ports.clock, signal: limited.signal });
    if (found) return host.info('The lease was given back.');
    if (!stayed) return host.info('There is no lease to give back.');
    host.annotate({
      severity: 'warning',
      title: 'The lease was lost before the end of the job',
      message: `Entry ${ticket.id} is not in the ledger any more: another run may have changed the same resources meanwhile. Look at their state.`,
    });
  } finally {
    // What renews it ends when its file does.
    if (file !== '' && resolve(dirname(file)) === resolve(host.tempFolder) && file.endsWith('.lease'))
      rmSync(file, { force: true });
  }
}
