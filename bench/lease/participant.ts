import { randomUUID } from 'node:crypto';
import { giveBack, type JoinTools, join, type Ticket } from '../../src/lease/join.ts';
import type { Store } from '../../src/lease/store.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import type { CrowdClock } from '../../test/time/crowd-clock.ts';

/** Nobody ends anything in a benchmark. */
export const never = new AbortController().signal;
const leaseSeconds = 60;

/** Turn is what one run wants of the ledger. */
export interface Turn {
  readonly name: string;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
}

/** Taken is when a run asked for its turn, had it, and left it. Milliseconds of the clock. */
export interface Taken {
  readonly askedAt: number;
  readonly grantedAt: number;
  readonly leftAt: number;
}

/** inTurn waits for the lease, works, and gives back, with the protocol of the product. */
export async function inTurn(
  { store, clock }: { readonly store: Store; readonly clock: CrowdClock },
  { name, scopes }: Turn,
  work: (lost: AbortSignal) => Promise<void>,
): Promise<Taken> {
  const ticket: Ticket = {
    id: randomUUID().replaceAll('-', '').slice(0, 16),
    leaseId: randomUUID(),
    owner: {
      platform: 'github',
      server: 'https://github.com',
      project: '',
      repository: 'contoso/shop',
      run: name,
      attempt: '1',
      job: 'deploy',
      jobId: '',
      nonce: name,
    },
    shards: Object.keys(scopes),
  };
  const tools: JoinTools = {
    store,
    clock,
    deadline: startDeadline(24 * 3_600_000, clock, never),
    signal: never,
    last: never,
    leaseSeconds,
    waiting: () => undefined,
    guid: randomUUID,
  };
  const askedAt = clock.now();
  const joined = await join(ticket, { scopes, operation: 'write' }, tools);
  if (joined.kind !== 'held') throw new Error(`${name} came too late.`);
  const grantedAt = clock.now();
  await work(joined.held.pulse.lost);
  joined.held.pulse.stop();
  const leftAt = clock.now();
  await giveBack(ticket, { store, clock, signal: never });
  return { askedAt, grantedAt, leftAt };
}
