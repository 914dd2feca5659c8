import type { Ledger } from './ledger.ts';
import type { Entry, Struck } from './model.ts';
import { strike } from './queue.ts';
import { runFolder, runName, type Store } from './store.ts';

/** How long whoever takes out an entry holds its blob meanwhile. Seconds; the least that the service allows. */
const seizedSeconds = 15;

/** ClearTools is what taking out entries depends on. */
export interface ClearTools {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  /** A fresh GUID. */
  readonly guid: () => string;
}

/**
 * clearIfGone takes out an entry whose run is gone, and says whether it did. Only the service says so, by the native
 * lease of the run's own blob. Whoever takes out takes that lease first: from then on no renewal of the run succeeds,
 * so that one who only slept cannot come back while it is struck.
 */
export async function clearIfGone({ id, until }: Entry, { store, ledger, signal, guid }: ClearTools): Promise<boolean> {
  if (until !== undefined && store.now() < Date.parse(until)) return false;
  const state = await store.look(runName(id));
  if (state === 'leased') return false;
  const seizure = guid();
  // A blob that is gone never comes back: a run makes its own before its entry, and once.
  if (state === 'free' && (await store.acquire(runName(id), seizure, seizedSeconds)) === 'taken') return false;
  await takeOut(id, { how: 'gone' }, { store, ledger, signal });
  await store.remove(runName(id), seizure);
  return true;
}

/** breakEntry takes out an entry on the word of an operator, alive or not. Its run learns it from the next renewal. */
export async function breakEntry(id: string, reason: string, tools: Omit<ClearTools, 'guid'>): Promise<void> {
  await tools.store.breakLease(runName(id));
  await takeOut(id, { how: 'broken', reason }, tools);
  await tools.store.remove(runName(id));
}

/**
 * A blob of a run that is older than this, and that nobody holds, was left by a machine that went down between two
 * requests. Milliseconds.
 */
const orphanMs = 10 * 60_000;

/**
 * sweep deletes what machines left that went down between making their blob and their entry. What is leased cannot be
 * deleted, so it takes nothing from anybody.
 */
export async function sweep(store: Store): Promise<void> {
  const old = (await store.list(runFolder)).filter(({ changed }) => store.now() - changed > orphanMs);
  for (const { name } of old.slice(0, mostSwept)) await store.remove(name);
}

/** At the end of a job nobody waits for long. */
const mostSwept = 20;

async function takeOut(
  id: string,
  how: { readonly how: Struck['how']; readonly reason?: string },
  { ledger, signal }: Omit<ClearTools, 'guid'>,
): Promise<void> {
  await ledger.change((document, now) => strike(document, id, how, now), signal);
}
