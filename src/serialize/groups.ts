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
 * holdingOf finds the groups that this job holds: those of the whole run, and those of this very job. A lease of another job of the run (a matrix) is not ours. Without the
 * ID of the job (older runners), or for a lease of a called workflow, it cannot be told whose it is.
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

/** The name of a job in a called workflow begins with that of its caller: `deploy / apply`. The caller itself may hold a group for all of them. */
const isCalled = (jobName: string | undefined): boolean => jobName?.includes(' / ') ?? true;

/** coveredBy gives the held group that covers a key: of the same or an enclosing scope, the narrowest first. */
export function coveredBy(key: string, held: readonly string[]): string | undefined {
  return held.filter((name) => isKey(name) && keyEncloses(name, key)).sort((a, b) => b.length - a.length)[0];
}

/**
 * earlier says whether one active group goes before another: who acquired its group first, then the name. Both sides compute the same order from the same list; the ID of
 * a run is no such order, because an older run can acquire later. A group without a time is just being acquired: it goes last.
 */
export function earlier(a: ActiveGroup, b: ActiveGroup): boolean {
  const [at, bt] = [a.lastAcquiredAt ?? Number.POSITIVE_INFINITY, b.lastAcquiredAt ?? Number.POSITIVE_INFINITY];
  return at === bt ? a.name.toLowerCase() < b.name.toLowerCase() : at < bt;
}

/**
 * rivalsOf gives the active groups of other names that overlap with the keys of this run and go before it. They are of an enclosing or an enclosed scope: a run on the whole
 * resource group while we hold one of its virtual machines. `held` is what this job holds of its own keys; without any, nobody is behind us.
 */
export function rivalsOf(keys: readonly string[], held: readonly string[], active: readonly ActiveGroup[]): readonly ActiveGroup[] {
  const names = new Set(held.map((name) => name.toLowerCase()));
  const mine = active.filter(({ name }) => names.has(name.toLowerCase()));
  const others = active.filter(({ name }) => !names.has(name.toLowerCase()) && isKey(name) && keys.some((key) => keysOverlap(name, key)));
  return others.filter((other) => mine.every((own) => earlier(other, own))).sort((a, b) => (earlier(a, b) ? -1 : 1));
}
