import { isKey, keyEncloses, keysOverlap } from './key.ts';

/** What GitHub tells of concurrency groups, as far as the judging needs it. */
export interface OwnGroup {
  readonly name: string;
  readonly items: readonly { readonly position: number; readonly jobId?: string; readonly jobName?: string }[];
}

export interface ActiveGroup {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly lastAcquiredAt?: number;
}

/** Holding is which groups this job holds, and whether that is sure. */
export interface Holding {
  /** Names of the groups that this job holds itself, or through its workflow or its caller. */
  readonly held: readonly string[];
  /** Groups that a job of this run holds, where it cannot be told whether that is this one. */
  readonly unsure: readonly string[];
  /** Groups that this job waits in. It should not run then; a group of the workflow can look so for a moment. */
  readonly waiting: readonly string[];
}

/**
 * holdingOf finds the groups that this job holds: those of the whole run, and those of this very job. A lease of
 * another job of the run (a matrix) is not ours. Without the ID of the job (older runners), or for a lease of a called
 * workflow, it cannot be told whose it is.
 */
export function holdingOf(own: readonly OwnGroup[], jobId: string): Holding {
  const held: string[] = [];
  const unsure: string[] = [];
  const waiting: string[] = [];
  for (const { name, items } of own) {
    const ours = items.filter((item) => item.jobId === undefined || item.jobId === jobId);
    if (ours.some(({ position }) => position === 0)) held.push(name);
    else if (ours.length > 0) waiting.push(name);
    else if (items.some((item) => item.position === 0 && (jobId === '' || isCalled(item.jobName)))) unsure.push(name);
  }
  return { held, unsure, waiting };
}

/**
 * The name of a job in a called workflow begins with that of its caller: `deploy / apply`. The caller itself may hold a
 * group for all of them.
 */
const isCalled = (jobName: string | undefined): boolean => jobName?.includes(' / ') ?? true;

/** coveredBy gives the held group that covers a key: of the same or an enclosing scope, the narrowest first. */
export function coveredBy(key: string, held: readonly string[]): string | undefined {
  return held.filter((name) => isKey(name) && keyEncloses(name, key)).sort((a, b) => b.length - a.length)[0];
}

/**
 * rankedBy gives the names that a job is ranked by: the keys that its whole run holds, else those of the job itself. So
 * everybody who looks at the run ranks it alike, whichever of its jobs they met, and the rank stays the same until the
 * job has ended.
 */
export function rankedBy(groups: readonly OwnGroup[], jobId: string): readonly string[] {
  const holds = (name: string, test: (item: OwnGroup['items'][number]) => boolean): boolean =>
    isKey(name) &&
    groups.some((group) => group.name === name && group.items.some((item) => item.position === 0 && test(item)));
  const names = groups.map(({ name }) => name);
  const ofRun = names.filter((name) => holds(name, ({ jobId: of }) => of === undefined));
  return ofRun.length > 0 ? ofRun : names.filter((name) => holds(name, ({ jobId: of }) => of === jobId));
}

/** Rank is the place of a job in the order of all that hold keys. */
export interface Rank {
  /** When it acquired the first of its groups, in milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  /** Two jobs of one run may share a group of the workflow. */
  readonly jobId: string;
}

/**
 * rankOf gives the rank of a job that holds some groups: by the first of them that it acquired. Undefined where none of
 * them is a key. A group without a time is just being acquired: it goes last.
 */
export function rankOf(held: readonly string[], active: readonly ActiveGroup[], jobId: string): Rank | undefined {
  const names = new Set(held.map((name) => name.toLowerCase()));
  const mine = active.filter(({ name }) => isKey(name) && names.has(name.toLowerCase()));
  const ranks = mine.map(
    ({ name, lastAcquiredAt }): Rank => ({
      at: lastAcquiredAt ?? Number.POSITIVE_INFINITY,
      name: name.toLowerCase(),
      jobId,
    }),
  );
  return ranks.reduce<Rank | undefined>(
    (first, next) => (first === undefined || before(next, first) ? next : first),
    undefined,
  );
}

/**
 * before says whether one rank goes before another: who acquired first, then the name, then the job. It is a total
 * order that both sides compute alike from the same lists, so that of two whose scopes overlap exactly one goes on, and
 * nobody waits in a circle. The ID of a run is no such order, because an older run can acquire later.
 */
export function before(a: Rank, b: Rank): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.name !== b.name) return a.name < b.name;
  return a.jobId.length === b.jobId.length ? a.jobId < b.jobId : a.jobId.length < b.jobId.length;
}

/**
 * overlappingWith gives the active groups of other names whose scope encloses, or lies in, that of one of the keys: a
 * run on the whole resource group while we hold one machine.
 */
export function overlappingWith(
  keys: readonly string[],
  held: readonly string[],
  active: readonly ActiveGroup[],
): readonly ActiveGroup[] {
  const names = new Set(held.map((name) => name.toLowerCase()));
  return active.filter(
    ({ name }) => !names.has(name.toLowerCase()) && isKey(name) && keys.some((key) => keysOverlap(name, key)),
  );
}
