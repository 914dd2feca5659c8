import { GuardError } from '../guard-error.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import { type ClearTools, clearIfGone, sweep } from './clear.ts';
import { type Pulse, startPulse } from './heartbeat.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Entry, LedgerDocument, Owner, Struck } from './model.ts';
import { aheadOf, enqueue, entryOf, leave, takenOver } from './queue.ts';
import { runName, type Store } from './store.ts';

/** Ticket is what a run must know of itself to give back what it took: saved before anything is taken. */
export interface Ticket {
  readonly id: string;
  /** Of its native lease; nobody else knows it. */
  readonly leaseId: string;
  readonly owner: Owner;
  /** The ledgers it goes to, in the order in which everybody takes them. */
  readonly shards: readonly string[];
}

/** Wish is what a run wants to have to itself. */
export interface Wish {
  /** Keys by shard. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly operation: string;
}

/** JoinTools is what waiting for a lease depends on. */
export interface JoinTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
  /** What is given back is given back also after the run was canceled: this ends that. */
  readonly last: AbortSignal;
  /** Seconds, 15 to 60: the native lease. */
  readonly leaseSeconds: number;
  /** Is told who is ahead before each pause. */
  readonly waiting: (ahead: readonly Entry[]) => void;
  readonly guid: () => string;
}

/** Joined is how it ended: it is this run's turn, or others were still ahead when the time was over. */
export type Joined =
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'late'; readonly ahead: readonly Entry[]; readonly entry?: Entry };

/** Held is a lease: all of its targets, until it is given back or lost. */
export interface Held {
  /** As it stands in the first ledger. */
  readonly entry: Entry;
  /** Who had a part of it before, and did not give it back. */
  readonly tookOver: readonly Struck[];
  readonly pulse: Pulse;
}

/**
 * Poll intervals in milliseconds: at the head a release is seen within a second; behind it, the further back the
 * slower.
 */
const headMs = 1_000;
const longestMs = 15_000;
const jitter = 0.1;
/**
 * So many polls from one look at whether those ahead are alive to the next: at the head, where a takeover waits for it,
 * and behind.
 */
const lookEvery = { head: 2, behind: 4 } as const;

/**
 * join waits inside the deadline until it is this run's turn in all its ledgers. Within one ledger it has all targets
 * at once or none; several ledgers are taken in one order that is everybody's, so that no circle arises. Whatever it
 * took is given back where it throws or comes too late.
 */
export async function join(ticket: Ticket, wish: Wish, tools: JoinTools): Promise<Joined> {
  const { store, clock, leaseSeconds } = tools;
  const { id, leaseId } = ticket;
  // The blob comes before the entry: an entry without one is of a run that is gone.
  await store.write(runName(id), '', 'absent');
  if ((await store.acquire(runName(id), leaseId, leaseSeconds)) !== 'held')
    throw new GuardError('unavailable', `The lease of the entry ${id} could not be taken: another one has it.`);
  const pulse = startPulse({ store, clock, id, leaseId, leaseMs: leaseSeconds * 1000 });
  const signal = AbortSignal.any([tools.signal, pulse.lost]);
  let kept = false;
  try {
    const entries: Entry[] = [];
    const tookOver: Struck[] = [];
    for (const shard of ticket.shards) {
      const ledger = openLedger(store, shard, clock);
      const wanted = { scopes: wish.scopes[shard] ?? [], operation: wish.operation };
      const turn = await turnIn(ledger, ticket, wanted, { ...tools, signal });
      if (turn.kind === 'late') return turn;
      entries.push(turn.entry);
      tookOver.push(...turn.tookOver);
    }
    const [entry] = entries;
    if (entry === undefined) throw new Error('A lease without a scope.');
    await pulse.verify();
    kept = true;
    return { kind: 'held', held: { entry, tookOver, pulse } };
  } catch (error) {
    throw pulse.lost.aborted && !tools.signal.aborted ? pulse.lost.reason : error;
  } finally {
    if (!kept) {
      pulse.stop();
      await giveBack(ticket, { store, clock, signal: tools.last }).catch(() => undefined);
    }
  }
}

interface Wanted {
  readonly scopes: readonly string[];
  readonly operation: string;
}

type Turn =
  | { readonly kind: 'granted'; readonly entry: Entry; readonly tookOver: readonly Struck[] }
  | (Joined & { readonly kind: 'late' });

async function turnIn(ledger: Ledger, ticket: Ticket, wanted: Wanted, tools: JoinTools): Promise<Turn> {
  const clearing = { store: tools.store, ledger, signal: tools.signal, guid: tools.guid };
  return (tools.deadline.leftMs() > 0 ? queue : tryOnce)(ledger, { ...ticket, ...wanted }, tools, clearing);
}

type Arriving = Ticket & Wanted;

/**
 * Who may not wait does not stand in the queue, where those who may would wait for it. Who is gone is in nobody's way
 * all the same.
 */
async function tryOnce(ledger: Ledger, arrival: Arriving, { signal }: JoinTools, clearing: ClearTools): Promise<Turn> {
  const { id, scopes } = arrival;
  for (;;) {
    const document = await ledger.change(
      (now, time) => (aheadOf(now, id, scopes).length === 0 ? enqueue(now, arrival, time) : undefined),
      signal,
    );
    const entry = entryOf(document, id);
    const ahead = aheadOf(document, id, scopes);
    if (entry !== undefined && ahead.length === 0) return grantedAs(entry, document);
    for (const each of ahead) if (!(await clearIfGone(each, clearing))) return { kind: 'late', ahead };
  }
}

async function queue(
  ledger: Ledger,
  arrival: Arriving,
  { clock, deadline, signal, waiting }: JoinTools,
  clearing: ClearTools,
): Promise<Turn> {
  const { id } = arrival;
  let document = await ledger.change((now, time) => enqueue(now, arrival, time), signal);
  for (let round = 0; ; round += 1) {
    signal.throwIfAborted();
    const entry = entryOf(document, id);
    if (entry === undefined) throw lostPlace(document, id);
    const ahead = aheadOf(document, id);
    if (ahead.length === 0) return grantedAs(entry, document);
    if (deadline.leftMs() <= 0) return { kind: 'late', ahead, entry };
    waiting(ahead);
    const suspect = suspectOf(ahead, round);
    const cleared = suspect !== undefined && (await clearIfGone(suspect, clearing));
    if (!cleared) await clock.sleep(Math.min(pauseBehind(ahead, clock), deadline.leftMs()), signal);
    document = await ledger.read();
  }
}

const grantedAs = (entry: Entry, document: LedgerDocument): Turn => ({
  kind: 'granted',
  entry,
  tookOver: takenOver(document, entry),
});

/**
 * Who of those ahead is looked at in this round, if anybody. Where all of them are at work, one after the other; else
 * the last one alone, who looks at those before it: each member of a queue is looked at by one, however long it is.
 */
function suspectOf(ahead: readonly Entry[], round: number): Entry | undefined {
  const working = ahead.every(({ granted }) => granted !== undefined);
  const every = working ? lookEvery.head : lookEvery.behind;
  if (round % every !== 0) return undefined;
  return working ? ahead[(round / every) % ahead.length] : ahead.at(-1);
}

function pauseBehind(ahead: readonly Entry[], clock: Clock): number {
  const waiters = ahead.filter(({ granted }) => granted === undefined).length;
  return Math.min(longestMs, headMs * (1 + waiters)) * (1 - jitter + 2 * jitter * clock.random());
}

function lostPlace({ struck }: LedgerDocument, id: string): GuardError {
  const found = struck.find(({ entry }) => entry.id === id);
  const why =
    found?.how === 'broken'
      ? `an operator broke it (${found.reason})`
      : 'it was taken for gone, because its lease was not renewed';
  return new GuardError('unavailable', `The entry ${id} of this run is not in the lease ledger any more: ${why}.`, {
    hint: 'Run this job again.',
  });
}

/**
 * giveBack takes out what a ticket stands for, whether or not it was ever granted: entries of exactly its owner, and
 * its own blob. It may be repeated, and after a takeover it finds nothing. The entry goes first: the next one sees it
 * at once. Gives whether an entry was there.
 */
export async function giveBack(
  { id, owner, leaseId, shards }: Ticket,
  { store, clock, signal }: Pick<JoinTools, 'store' | 'clock' | 'signal'>,
): Promise<boolean> {
  let found = false;
  let left = 0;
  try {
    for (const shard of [...shards].reverse()) {
      const { entries } = await openLedger(store, shard, clock).change((document, now) => {
        const next = leave(document, id, owner, now);
        found ||= next !== undefined;
        return next;
      }, signal);
      left += entries.length;
    }
  } finally {
    // Also where the ledger cannot be read: without its blob an entry is of one that is gone.
    await store.remove(runName(id), leaseId);
  }
  // Where nobody waits, there is time to tidy up.
  if (found && left === 0) await sweep(store).catch(() => undefined);
  return found;
}
