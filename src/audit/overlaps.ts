import type { Overlap } from './model.ts';
import type { Operation } from './operations.ts';
import { covers, type Place, type Places } from './place.ts';

/**
 * Which changes were under way on one scope at the same time. Starts and ends are swept in the order of time, so that what is compared is what is under way, and not every pair.
 */

/** Sweep takes starts and ends in the order of time. Its memory is that of what is under way, and of the pairs that were found. */
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

/** Two machines do not tell the same time: what touches by less says nothing, unless Azure refused one of them for the other. Milliseconds. */
export const accuracyMs = 1000;

/** Limits keep a hostile history, in which everything overlaps with everything, within bounds. */
export interface Limits {
  readonly pairs: number;
  readonly comparisons: number;
}

const generous: Limits = { pairs: 50_000, comparisons: 20_000_000 };
/** Operations of one change on one scope that are looked at: more of them say the same. */
const mostCandidates = 8;

/** Candidates of one pair of changes on one scope. */
interface Pair {
  readonly scope: string;
  readonly candidates: (readonly [Operation, Operation])[];
  /** They overlapped before the window, in operations that are forgotten. */
  early: boolean;
}

/** What is under way in one place, by change. */
type Active = Map<string, Map<string, Set<Operation>>>;

/** createSweep begins with nothing under way. `refused` tells whether Azure refused an operation for a conflict. */
export function createSweep(places: Places, limits: Limits = generous): Sweep {
  const [onScope, inGroup, overGroup]: readonly [Active, Active, Active] = [new Map(), new Map(), new Map()];
  const pairs = new Map<string, Pair>();
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

  function note(a: Operation, b: Operation, key: string, scope: string): void {
    const [one, other] = a.change < b.change ? [a.change, b.change] : [b.change, a.change];
    const name = `${key} ${one} ${other}`;
    const known = pairs.get(name);
    if (known !== undefined) {
      const { candidates } = known;
      const room = candidates.length < mostCandidates ? candidates.length : candidates.findIndex(isRefuted);
      if (room >= 0) candidates[room] = [a, b];
    } else if (pairs.size < limits.pairs) pairs.set(name, { scope, candidates: [[a, b]], early: false });
    else cut = true;
  }

  return {
    start(operation) {
      const place = places.of(operation.resourceId);
      for (const [active, key, scope] of meets(operation, place)) {
        for (const [change, others] of active.get(key) ?? []) {
          if (change === operation.change) continue;
          let looked = 0;
          for (const other of others) {
            note(other, operation, key, scopeOfPair(other, operation, scope, places));
            looked += 1;
            if (looked === mostCandidates) break;
          }
          comparisons += looked;
          if (comparisons > limits.comparisons) {
            cut = true;
            break;
          }
        }
      }
      for (const [active, key] of entries(operation, place)) enter(active, key, operation);
    },
    end(operation) {
      for (const [active, key] of entries(operation, places.of(operation.resourceId))) leave(active, key, operation);
    },
    settle(beforeMs) {
      for (const [name, pair] of pairs) {
        const { candidates } = pair;
        if (candidates.some((both) => both.some(({ toMs }) => toMs === undefined || toMs >= beforeMs))) continue;
        if (candidates.some(([a, b]) => doOverlap(a, b, beforeMs))) pair.early = true;
        else pairs.delete(name);
        candidates.length = 0;
      }
    },
    finish(window) {
      const overlaps: Overlap[] = [];
      let before = 0;
      for (const { scope, candidates, early } of pairs.values()) {
        const real = candidates.filter(([a, b]) => doOverlap(a, b, window.toMs));
        const inWindow = real.filter(([a, b]) => Math.min(endOf(a, window.toMs), endOf(b, window.toMs)) > window.fromMs);
        const [best] = inWindow.map(([a, b]) => overlapOf(a, b, scope, window.toMs)).sort(weightier);
        if (best !== undefined) overlaps.push(best);
        else if (early || real.length > 0) before += 1;
      }
      return { overlaps: overlaps.sort(weightier), before, cut };
    },
  };
}

/** Both have ended, and only touched. */
const isRefuted = ([a, b]: readonly [Operation, Operation]): boolean => a.toMs !== undefined && b.toMs !== undefined && !doOverlap(a, b, 0);

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

/** doOverlap says whether two operations were under way at the same time, as far as two clocks can tell. One without an end is open until `untilMs`. */
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

function changeOf({ operation, resourceId, caller, correlationId, fromMs, toMs }: Operation, untilMs: number): Overlap['first'] {
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
  return Number(b.refused) - Number(a.refused) || open(a) - open(b) || b.seconds - a.seconds || (a.first.from < b.first.from ? -1 : 1);
}
