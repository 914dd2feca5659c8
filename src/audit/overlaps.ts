import type { Overlap } from './model.ts';
import type { Operation } from './operations.ts';
import { covers, type Place, type Places } from './place.ts';

/**
 * Which changes were under way on one scope at the same time. Starts and ends are swept in the order of time, so that
 * what is compared is what is under way, and not every pair.
 */

/**
 * Sweep takes starts and ends in the order of time. Its memory is that of what is under way, and of the pairs that were
 * found.
 */
export interface Sweep {
  start(operation: Operation): void;
  end(operation: Operation): void;
  /** Settles the pairs whose two ends are known, where both lie before a time. */
  settle(beforeMs: number): void;
  finish(window: Bounds): Found;
}

/** Milliseconds since 1970. */
export interface Bounds {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Found is what was under way at the same time, in the window and before it. */
export interface Found {
  readonly overlaps: readonly Overlap[];
  /** Pairs of changes that overlapped before the window. */
  readonly before: number;
  /** True where there were more than are kept: the figures are what was seen. */
  readonly cut: boolean;
}

/**
 * Two machines do not tell the same time: what touches by less says nothing, unless Azure refused one of them for the
 * other. Milliseconds.
 */
export const accuracyMs = 1000;

/** Limits keep a hostile history, in which everything overlaps with everything, within bounds. */
export interface Limits {
  readonly pairs: number;
  readonly comparisons: number;
}

const generous: Limits = { pairs: 50_000, comparisons: 5_000_000 };
/** Operations of one change on one scope that are looked at: more of them say the same. */
const mostCandidates = 8;

/** Candidates of one pair of changes on one scope. */
interface Pair {
  readonly scope: string;
  readonly candidates: (readonly [Operation, Operation])[];
  /** Where the next one looks for a place. */
  next: number;
  /** They overlapped before the window, in operations that are forgotten. */
  early: boolean;
}

/** What is under way in one place, by change. */
type Active = Map<string, Map<string, Set<Operation>>>;

/** createSweep begins with nothing under way. `refused` tells whether Azure refused an operation for a conflict. */
export function createSweep(places: Places, limits: Limits = generous): Sweep {
  const [onScope, inGroup, overGroup]: readonly [Active, Active, Active] = [new Map(), new Map(), new Map()];
  /**
   * By scope, and by the two changes in the order of their names. Nested, because a name of all three would be made
   * anew for every comparison.
   */
  const pairs = new Map<string, Map<string, Map<string, Pair>>>();
  let count = 0;
  let comparisons = 0;
  let cut = false;

  /** Where an operation is entered, and where it meets what is in its way. */
  const entries = (operation: Operation, place: Place): readonly (readonly [Active, string])[] => [
    [onScope, place.key],
    ...(place.group === undefined || place.group === place.key ? [] : [[inGroup, place.group] as const]),
    ...(covers(operation.operation) ? [[overGroup, place.key] as const] : []),
  ];

  const meets = (operation: Operation, place: Place): readonly (readonly [Active, string, string])[] => [
    [onScope, place.key, place.scope],
    ...(covers(operation.operation) ? [[inGroup, place.key, place.scope] as const] : []),
    ...(place.group === undefined || place.group === place.key ? [] : [[overGroup, place.group, place.group] as const]),
  ];

  function pairOf(key: string, change: string, other: string, scope: () => string): Pair | undefined {
    const [one, two] = change < other ? [change, other] : [other, change];
    const ofOne = within(within(pairs, key), one);
    const known = ofOne.get(two);
    if (known !== undefined) return known;
    if (count >= limits.pairs) return undefined;
    count += 1;
    const made: Pair = { scope: scope(), candidates: [], next: 0, early: false };
    ofOne.set(two, made);
    return made;
  }

  return {
    start(operation) {
      const place = places.of(operation.resourceId);
      for (const [active, key, scope] of meets(operation, place)) {
        for (const [change, others] of active.get(key) ?? []) {
          if (change === operation.change) continue;
          comparisons += 1;
          const [first] = others;
          const pair =
            first === undefined || comparisons > limits.comparisons
              ? undefined
              : pairOf(key, change, operation.change, () => scopeOfPair(first, operation, scope, places));
          if (pair === undefined) {
            cut = true;
            break;
          }
          offer(pair, others, operation);
        }
      }
      for (const [active, key] of entries(operation, place)) enter(active, key, operation);
    },
    end(operation) {
      for (const [active, key] of entries(operation, places.of(operation.resourceId))) leave(active, key, operation);
    },
    settle(beforeMs) {
      for (const ofScope of pairs.values()) {
        for (const ofOne of ofScope.values()) {
          for (const [name, pair] of ofOne) {
            const { candidates } = pair;
            if (candidates.some((both) => both.some(({ toMs }) => toMs === undefined || toMs >= beforeMs))) continue;
            if (candidates.some(([a, b]) => doOverlap(a, b, beforeMs))) pair.early = true;
            else {
              ofOne.delete(name);
              count -= 1;
            }
            candidates.length = 0;
          }
        }
      }
    },
    finish(window) {
      const overlaps: Overlap[] = [];
      let before = 0;
      for (const { scope, candidates, early } of [...pairs.values()]
        .flatMap((each) => [...each.values()])
        .flatMap((each) => [...each.values()])) {
        const real = candidates.filter(([a, b]) => doOverlap(a, b, window.toMs));
        const inWindow = real.filter(
          ([a, b]) => Math.min(endOf(a, window.toMs), endOf(b, window.toMs)) > window.fromMs,
        );
        const [best] = inWindow.map(([a, b]) => overlapOf(a, b, scope, window.toMs)).sort(weightier);
        if (best !== undefined) overlaps.push(best);
        else if (early || real.length > 0) before += 1;
      }
      return { overlaps: overlaps.sort(weightier), before, cut };
    },
  };
}

function within<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key) ?? new Map<L, V>();
  if (known.size === 0) map.set(key, known);
  return known;
}

/** Keeps some of the operations of two changes that met: of those that only touched others take the place. */
function offer(pair: Pair, others: Iterable<Operation>, operation: Operation): void {
  const { candidates } = pair;
  let looked = 0;
  for (const other of others) {
    const at = candidates.length < mostCandidates ? candidates.length : pair.next;
    const known = candidates[at];
    if (known === undefined || isRefuted(known)) candidates[at] = [other, operation];
    pair.next = (pair.next + 1) % mostCandidates;
    looked += 1;
    if (looked === mostCandidates) break;
  }
}

/** Both have ended, and only touched. */
const isRefuted = ([a, b]: readonly [Operation, Operation]): boolean =>
  a.toMs !== undefined && b.toMs !== undefined && !doOverlap(a, b, 0);

/** Moment is when an operation started or ended. */
export interface Moment {
  readonly timeMs: number;
  readonly operation: Operation;
  readonly starts: boolean;
}

/**
 * inOrder puts moments in the order of time. What touches is looked at as if it overlapped: how far it reached is known
 * at the end.
 */
export function inOrder(moments: Moment[]): readonly Moment[] {
  return moments.sort((a, b) => a.timeMs - b.timeMs || Number(b.starts) - Number(a.starts));
}

/** overlapsAmong finds the overlaps of operations that are all known. */
export function overlapsAmong(operations: readonly Operation[], window: Bounds, places: Places): Found {
  const sweep = createSweep(places);
  const moments = operations.flatMap((operation): Moment[] => [
    { timeMs: operation.fromMs, operation, starts: true },
    ...(operation.toMs === undefined ? [] : [{ timeMs: operation.toMs, operation, starts: false }]),
  ]);
  for (const { operation, starts } of inOrder(moments)) {
    if (starts) sweep.start(operation);
    else sweep.end(operation);
  }
  return sweep.finish(window);
}

function enter(active: Active, key: string, operation: Operation): void {
  const changes = active.get(key) ?? new Map<string, Set<Operation>>();
  const same = changes.get(operation.change) ?? new Set<Operation>();
  active.set(key, changes.set(operation.change, same.add(operation)));
}

function leave(active: Active, key: string, operation: Operation): void {
  const changes = active.get(key);
  const same = changes?.get(operation.change);
  if (changes === undefined || same === undefined) return;
  same.delete(operation);
  if (same.size === 0) changes.delete(operation.change);
  if (changes.size === 0) active.delete(key);
}

/** The group is shown in the spelling of whichever operation is on it. */
function scopeOfPair(a: Operation, b: Operation, scope: string, places: Places): string {
  const group = [a, b].find(({ operation }) => covers(operation));
  return group === undefined ? scope : places.of(group.resourceId).scope;
}

const endOf = ({ toMs }: Operation, untilMs: number): number => toMs ?? untilMs;

/** isRefusal tells an operation that Azure refused for a conflict. */
export function isRefusal({ judged }: Operation): boolean {
  return judged !== undefined && judged.class !== 'none';
}

/**
 * doOverlap says whether two operations were under way at the same time, as far as two clocks can tell. One without an
 * end is open until `untilMs`.
 */
export function doOverlap(a: Operation, b: Operation, untilMs: number): boolean {
  const sure = [a, b].some(({ judged }) => judged?.class === 'concurrent-operation');
  const least = sure ? 0 : accuracyMs;
  const [deepA, deepB] = [endOf(a, untilMs) - b.fromMs, endOf(b, untilMs) - a.fromMs];
  return sure ? deepA > 0 && deepB > 0 : deepA >= least && deepB >= least;
}

function overlapOf(a: Operation, b: Operation, scope: string, untilMs: number): Overlap {
  const [first, second] = a.fromMs <= b.fromMs ? [a, b] : [b, a];
  const ms = Math.max(0, Math.min(endOf(a, untilMs), endOf(b, untilMs)) - second.fromMs);
  return {
    scope,
    seconds: ms / 1000,
    refused: isRefusal(a) || isRefusal(b),
    first: changeOf(first, untilMs),
    second: changeOf(second, untilMs),
  };
}

function changeOf(
  { operation, resourceId, caller, correlationId, fromMs, toMs }: Operation,
  untilMs: number,
): Overlap['first'] {
  return {
    operation,
    resourceId,
    caller,
    correlationId,
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs ?? untilMs).toISOString(),
    ...(toMs === undefined ? { open: true } : {}),
  };
}

/** Refused ones first, then those whose ends are known, then the longest. */
function weightier(a: Overlap, b: Overlap): number {
  const open = ({ first, second }: Overlap): number => Number(first.open === true || second.open === true);
  return (
    Number(b.refused) - Number(a.refused) ||
    open(a) - open(b) ||
    b.seconds - a.seconds ||
    (a.first.from < b.first.from ? -1 : 1)
  );
}
