import type { Entry, Struck } from '../../lease/model.ts';
import type { RunIdentity } from '../../ports/host.ts';
import type { LeaseHolder, LeaseTakeover } from '../../report/model.ts';
import { duration, instant } from '../../report/text.ts';
import { ownerLink, ownerWords } from './owner.ts';

/** holderOf tells of another run in the ledger. */
export function holderOf({ id, owner, came, granted }: Entry, run: RunIdentity): LeaseHolder {
  const link = ownerLink(owner, run);
  return {
    entry: id,
    owner: ownerWords(owner),
    ...(link === undefined ? {} : { link }),
    since: granted ?? came,
    ...(granted === undefined ? { waits: true } : {}),
  };
}

/** takeoverOf tells of a run whose entry was taken out. */
export function takeoverOf({ entry, at, how, reason }: Struck, run: RunIdentity): LeaseTakeover {
  const words =
    how === 'broken' ? `broken by an operator: ${reason}` : 'its run was gone: nothing renewed its lease any more';
  return { ...holderOf(entry, run), at, reason: words };
}

/**
 * waitingLine says for whom a run waits: `2 ahead; GitHub contoso/shop, run 42, job deploy has it since 21:02 UTC
 * (https://…)`.
 */
export function waitingLine(ahead: readonly Entry[], run: RunIdentity, leftMs: number): string {
  const holder = ahead.find(({ granted }) => granted !== undefined) ?? ahead[0];
  if (holder === undefined) return '';
  const { owner, link, since } = holderOf(holder, run);
  const page = link === undefined ? '' : ` (${link})`;
  const verb = holder.granted === undefined ? 'waits' : 'has it';
  return `Waiting for the lease: position ${ahead.length}; ${owner} ${verb} since ${instant(since)}${page}; ${duration(leftMs)} left.`;
}

/** takeoverLine says from whom a lease was taken over. */
export function takeoverLine({ owner, entry, reason, at }: LeaseTakeover): string {
  return `Taken over from ${owner} (entry ${entry}) at ${instant(at)}: ${reason}. What it had begun in Azure may still run: the gate looks.`;
}
