/** ConcurrencyEntry is a run, or a job of it, that comes to a concurrency group as its workflow declares. */
export interface ConcurrencyEntry {
  readonly runId: number;
  readonly runName?: string;
  /**
   * Absent: the `concurrency` of the workflow itself. Given: that of a job, or of a called workflow (`caller /
   * callee`).
   */
  readonly jobId?: number;
  readonly jobName?: string;
  readonly group: string;
  /** `single` unless given. */
  readonly queue?: 'single' | 'max';
  readonly cancelInProgress?: boolean;
}

/** Ticket is the place of an entry in its group. */
export interface Ticket {
  readonly entry: ConcurrencyEntry;
  /** Resolves when the entry holds the group. Rejects where it is canceled, or left, while it waits. */
  readonly acquired: Promise<void>;
  /** True from the moment of holding until `release`. */
  readonly holds: boolean;
  /**
   * True where GitHub has canceled it. A canceled holder holds until `release`, as a run does that is still being
   * stopped.
   */
  readonly canceled: boolean;
  /** Aborted when GitHub cancels it: what runs under the ticket is to stop. */
  readonly cancellation: AbortSignal;
  /** The run or job is over, or was canceled by a person. A second time does nothing. */
  release(): void;
}

/** Place is an item of a group as the API shows it. The first one holds. */
export interface Place {
  readonly entry: ConcurrencyEntry;
  readonly holds: boolean;
}

export interface Lease {
  /** As the first one spelled it. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly lastAcquiredAt: number;
  readonly places: readonly Place[];
}

/** Leases are the concurrency groups of one repository. */
export interface Leases {
  enter(entry: ConcurrencyEntry): Ticket;
  /** Groups that somebody holds, by name. */
  active(): readonly Lease[];
  find(name: string): Lease | undefined;
}

/** How many may wait in a group with `queue: max`. */
const mostPending = 100;
const longestName = 400;

interface Item {
  readonly entry: ConcurrencyEntry;
  readonly take: () => void;
  readonly cancel: () => void;
  /** Leaves without being canceled by the group. */
  readonly leave: () => void;
}

interface Group {
  readonly name: string;
  lastAcquiredAt: number;
  holder: Item;
  readonly pending: Item[];
}

/** groupKey is how GitHub compares the names of groups: without case. */
export const groupKey = (name: string): string => name.toLowerCase();

/**
 * createLeases schedules as GitHub does: one item holds a group, the others wait in the order in which they came. With
 * `queue: single` one may wait, and a newer one cancels it; with `queue: max` 100 may wait, and a further one is
 * canceled itself. `cancel-in-progress` also cancels the holder. Not told by the documentation, and decided so here: in
 * a group whose entries declare different things, the declaration of the one that comes counts.
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function createLeases(now: () => number): Leases {
  const groups = new Map<string, Group>();

  function enter(entry: ConcurrencyEntry): Ticket {
    checkEntry(entry);
    const { item, ticket } = createItem(entry, release);
    const group = groups.get(groupKey(entry.group));
    if (group === undefined) {
      groups.set(groupKey(entry.group), { name: entry.group, lastAcquiredAt: now(), holder: item, pending: [] });
      item.take();
    } else wait(group, item);
    return ticket;
  }

  function wait(group: Group, item: Item): void {
    const { queue = 'single', cancelInProgress = false } = item.entry;
    if (queue === 'max' && group.pending.length >= mostPending) {
      item.cancel();
      return;
    }
    if (queue === 'single') for (const older of group.pending.splice(0)) older.cancel();
    // Before the holder is told: it may let go at once.
    group.pending.push(item);
    if (cancelInProgress) group.holder.cancel();
  }

  function release(item: Item): void {
    const key = groupKey(item.entry.group);
    const group = groups.get(key);
    if (group === undefined) return;
    if (group.holder !== item) {
      const index = group.pending.indexOf(item);
      if (index >= 0) group.pending.splice(index, 1);
      return;
    }
    const next = group.pending.shift();
    if (next === undefined) {
      groups.delete(key);
      return;
    }
    group.holder = next;
    group.lastAcquiredAt = now();
    next.take();
  }

  return {
    enter,
    active: () => [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => leaseOf(group)),
    find: (name) => {
      const group = groups.get(groupKey(name));
      return group === undefined ? undefined : leaseOf(group);
    },
  };
}

function leaseOf({ name, lastAcquiredAt, holder, pending }: Group): Lease {
  const places = [{ entry: holder.entry, holds: true }, ...pending.map(({ entry }) => ({ entry, holds: false }))];
  return { name, lastAcquiredAt, places };
}

/** What GitHub refuses when it reads the workflow never comes to a group. */
function checkEntry({ group, queue, cancelInProgress }: ConcurrencyEntry): void {
  if (queue === 'max' && cancelInProgress) throw new Error('queue: max does not go with cancel-in-progress: true');
  if (group === '' || group.length > longestName)
    throw new Error(`the name of a group has 1 to ${longestName} characters`);
}

function createItem(
  entry: ConcurrencyEntry,
  release: (item: Item) => void,
): { readonly item: Item; readonly ticket: Ticket } {
  const cancellation = new AbortController();
  let state: 'waits' | 'holds' | 'gone' = 'waits';
  let take = (): void => undefined;
  let lose = (_why: Error): void => undefined;
  const acquired = new Promise<void>((resolve, reject) => {
    take = resolve;
    lose = reject;
  });
  // Not every test waits for a ticket that it expects to lose.
  acquired.catch(() => undefined);
  const gone = (why: string): void => {
    state = 'gone';
    lose(new Error(`${entry.jobName ?? `run ${entry.runId}`} does not get group "${entry.group}": ${why}`));
  };
  const item: Item = {
    entry,
    take: () => {
      state = 'holds';
      take();
    },
    cancel: () => {
      cancellation.abort();
      if (state === 'waits') gone('canceled, a request of higher priority waits');
    },
    leave: () => gone('it left'),
  };
  const ticket: Ticket = {
    entry,
    acquired,
    cancellation: cancellation.signal,
    get holds() {
      return state === 'holds';
    },
    get canceled() {
      return cancellation.signal.aborted;
    },
    release: () => {
      if (state === 'gone') return;
      item.leave();
      release(item);
    },
  };
  return { item, ticket };
}
