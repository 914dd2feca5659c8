import { type Entry, type LedgerDocument, type Owner, type Struck, sameOwner } from './model.ts';
import { ScopeSet } from './scopes.ts';

/**
 * Who may go is a pure function of the document: an entry is granted where no earlier entry overlaps with it. First
 * come, first served among those that overlap; those that do not go side by side. An entry waits only for earlier ones,
 * and holds nothing while it waits: no circle can arise.
 */

/** Longest list of what was struck, for people. */
const mostStruck = 50;

/** Arrival is an entry that has no number yet. */
export type Arrival = Omit<Entry, 'fence' | 'came' | 'granted' | 'until'>;

/** granted says whether it is an entry's turn. An entry that is not in the document has none. */
export function granted(document: LedgerDocument, id: string): boolean {
  return entryOf(document, id) !== undefined && aheadOf(document, id).length === 0;
}

/** entryOf finds an entry. */
export function entryOf({ entries }: LedgerDocument, id: string): Entry | undefined {
  return entries.find((each) => each.id === id);
}

/**
 * aheadOf gives the earlier entries that overlap with one: all that it waits for, oldest first. Without an entry of
 * that ID: all that overlap with `scopes`.
 */
export function aheadOf({ entries }: LedgerDocument, id: string, scopes?: readonly string[]): readonly Entry[] {
  const at = entries.findIndex((each) => each.id === id);
  const own = new ScopeSet(entries[at]?.scopes ?? scopes ?? []);
  return (at < 0 ? entries : entries.slice(0, at)).filter((each) => own.overlaps(each.scopes));
}

/** enqueue appends an arrival; nothing where it is there already: a write whose answer was lost is made again. */
export function enqueue(
  document: LedgerDocument,
  { id, owner, scopes, operation }: Arrival,
  now: string,
): LedgerDocument | undefined {
  if (entryOf(document, id) !== undefined) return undefined;
  const fence = document.fence + 1;
  return settled(
    { ...document, fence, entries: [...document.entries, { id, fence, owner, scopes, operation, came: now }] },
    now,
  );
}

/**
 * leave takes out the entry of that owner alone; nothing where there is none. What its holder could have told of what
 * was struck before it is told.
 */
export function leave(document: LedgerDocument, id: string, owner: Owner, now: string): LedgerDocument | undefined {
  const entry = entryOf(document, id);
  if (entry === undefined || !sameOwner(entry.owner, owner)) return undefined;
  const told = new Set(granted(document, id) ? takenOver(document, entry) : []);
  return settled({ ...without(document, id), struck: document.struck.filter((each) => !told.has(each)) }, now);
}

/** strike takes out an entry whose run is gone, or that an operator breaks; nothing where there is none. */
export function strike(
  document: LedgerDocument,
  id: string,
  { how, reason = '' }: { readonly how: Struck['how']; readonly reason?: string },
  now: string,
): LedgerDocument | undefined {
  const entry = entryOf(document, id);
  if (entry === undefined) return undefined;
  // Who only waited held nothing: nobody takes over from it.
  const kept = how === 'broken' || granted(document, id) ? [{ entry, at: now, how, reason }] : [];
  return settled({ ...without(document, id), struck: [...document.struck, ...kept].slice(-mostStruck) }, now);
}

/** holdUntil lets the entry of that owner count as alive until then, though nothing renews its lease. */
export function holdUntil(
  document: LedgerDocument,
  id: string,
  owner: Owner,
  until: string,
): LedgerDocument | undefined {
  const entry = entryOf(document, id);
  if (entry === undefined || !sameOwner(entry.owner, owner)) return undefined;
  return { ...document, entries: document.entries.map((each) => (each === entry ? { ...each, until } : each)) };
}

/** takenOver gives what was struck and overlaps with an entry, oldest first: who had it, and did not give it back. */
export function takenOver({ struck }: LedgerDocument, { scopes }: Pick<Entry, 'scopes'>): readonly Struck[] {
  const own = new ScopeSet(scopes);
  return struck.filter(({ entry }) => own.overlaps(entry.scopes));
}

const without = (document: LedgerDocument, id: string): LedgerDocument => ({
  ...document,
  entries: document.entries.filter((each) => each.id !== id),
});

/**
 * Writes down when those came to be granted that are now. One walk: what stands earlier is what may stand in the way.
 */
function settled(document: LedgerDocument, now: string): LedgerDocument {
  const earlier = new ScopeSet();
  const entries = document.entries.map((entry) => {
    const free = !earlier.overlaps(entry.scopes);
    for (const scope of entry.scopes) earlier.add(scope);
    return free && entry.granted === undefined ? { ...entry, granted: now } : entry;
  });
  return { ...document, entries };
}
