import type { BlobContainer } from '../../azure/blob-endpoint.ts';
import { GuardError } from '../../guard-error.ts';
import { openLedger } from '../../lease/ledger.ts';
import { type Entry, type Owner, sameJob } from '../../lease/model.ts';
import { entryOf, granted } from '../../lease/queue.ts';
import { ScopeSet } from '../../lease/scopes.ts';
import { runName, type Store } from '../../lease/store.ts';
import type { Clock } from '../../time/clock.ts';
import type { Turn, TurnTools } from '../turns/turn.ts';

/** Covering is a lease that an earlier step of the same job holds until its end. */
export interface Covering {
  readonly entry: Entry;
  readonly shard: string;
}

type Scopes = Readonly<Record<string, readonly string[]>>;

/**
 * beside gives what is still to be waited for beside the leases of earlier steps of this very job: their scopes are
 * held already, and to wait for them would be to wait for ourselves. Throws `GuardError('input')` where such a lease is
 * a part of what is wanted: others may wait for that part in between, who would wait for us while we waited for them.
 */
export async function beside(
  wanted: Scopes,
  owner: Owner,
  store: Store,
  clock: Clock,
): Promise<{ readonly covering?: Covering; readonly scopes: Scopes }> {
  if (owner.jobId === '') return { scopes: wanted };
  const rest: Record<string, readonly string[]> = {};
  let covering: Covering | undefined;
  for (const [shard, scopes] of Object.entries(wanted)) {
    const document = await openLedger(store, shard, clock).read();
    const own = document.entries.filter((entry) => sameJob(entry.owner, owner) && granted(document, entry.id));
    const [first] = own;
    if (first !== undefined) covering ??= { entry: first, shard };
    const held = new ScopeSet(own.flatMap((entry) => entry.scopes));
    const left = scopes.filter((scope) => !held.covers(scope));
    if (held.overlaps(left)) {
      throw new GuardError(
        'input',
        `An earlier step of this job has the lease of a part of what this one wants (entry ${first?.id ?? ''}).`,
        {
          hint: 'Name all resources of the job in its first guard: then it has them all at once, or none.',
        },
      );
    }
    if (left.length > 0) rest[shard] = left;
  }
  return { ...(covering === undefined ? {} : { covering }), scopes: rest };
}

/** covered is the turn of a step whose job has the lease already. It gives nothing back: the step that took it does. */
export function covered(
  { entry, shard }: Covering,
  store: Store,
  { host, clock, container }: TurnTools & { readonly container: BlobContainer },
): Turn {
  const { id, fence, granted: since, came } = entry;
  const words = `An earlier step of this job has the lease (entry ${id}).`;
  host.info(words);
  return {
    standing: {
      may: true,
      waitedMs: 0,
      timeline: [],
      evidence: [{ source: 'lease', status: 'read', detail: words }],
      lease: {
        container: container.url,
        entry: id,
        position: 0,
        ahead: [],
        grantedAt: since ?? came,
        fence,
        tookOver: null,
      },
    },
    async verify() {
      const document = await openLedger(store, shard, clock).read();
      const held = entry.until !== undefined && store.now() < Date.parse(entry.until);
      if (entryOf(document, id) === undefined || (!held && (await store.look(runName(id))) !== 'leased'))
        throw new GuardError('unavailable', `The lease that an earlier step of this job had (entry ${id}) was lost.`, {
          hint: 'Another run may be at work on the same resources. Look at their state, then run this job again.',
        });
    },
    release: async () => undefined,
  };
}
