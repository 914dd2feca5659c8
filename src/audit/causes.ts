import type { ConflictClass } from '../conflict/taxonomy.ts';
import { isDeployment, type Judged } from './event.ts';
import type { Audit, Cause } from './model.ts';
import type { Operation } from './operations.ts';
import type { Places } from './place.ts';

/** Counts is what is counted of changes and failures. Its memory is that of the table, not of what is counted. */
export interface Counts {
  change(operation: Operation): void;
  /**
   * A failure whose last word is known. Of a deployment what failed inside it counts, and the deployment itself only
   * where nothing did.
   */
  failure(operation: Operation): void;
  /** Several changes of one day (UTC). */
  changesOn(name: string, times: number): void;
  /** Several failures that are alike, of which it is known that no wrapper is among them. */
  tally(operation: Operation, judged: Judged, times: number): void;
  /** Lets deployments be settled that ended long before this time. Milliseconds since 1970. */
  passed(timeMs: number): void;
  finish(): Counted;
}

/** Counted is what of an audit these counts make. */
export type Counted = Pick<
  Audit,
  'changes' | 'failed' | 'conflicts' | 'conflictsBefore' | 'byCause' | 'byDay' | 'byCaller'
>;

const day = 86_400_000;
const dayOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** Rows, and names a row, that are kept apart; what is more is counted under the last. */
const mostRows = 2000;
const mostNames = 50;
const shownNames = 5;
const mostCallers = 2000;

interface Row extends Judged {
  readonly resourceType: string;
  readonly operation: string;
  count: number;
  before: number;
  readonly callers: Map<string, number>;
  readonly resources: Map<string, number>;
  lastMs: number;
}

/** Failures of the changes of one day: those inside deployments, and the deployments around them. */
interface Generation {
  readonly inside: Set<string>;
  readonly wrappers: Map<string, Operation[]>;
}

const generation = (): Generation => ({ inside: new Set(), wrappers: new Map() });

/** createCounts counts for a window. Milliseconds since 1970. */
export function createCounts(window: { readonly fromMs: number; readonly toMs: number }, places: Places): Counts {
  const rows = new Map<string, Row>();
  const callers = new Map<string, { conflicts: number; before: number }>();
  const days = new Map<string, { changes: number; conflicts: number; classes: { [C in ConflictClass]?: number } }>();
  for (let time = window.fromMs; time < window.toMs; time += day)
    days.set(dayOf(time), { changes: 0, conflicts: 0, classes: {} });
  days.set(dayOf(Math.max(window.fromMs, window.toMs - 1)), { changes: 0, conflicts: 0, classes: {} });
  let [changes, failed] = [0, 0];
  /** The newest first. */
  let generations: readonly Generation[] = [generation()];
  let sinceMs: number | undefined;

  function count(operation: Operation, judged: Judged, times = 1): void {
    const timeMs = operation.toMs ?? operation.lastMs;
    const isBefore = timeMs < window.fromMs;
    if (!isBefore) failed += times;
    if (judged.class === 'none') return;
    const row = rowOf(operation, judged);
    // What the table shows is of the window, where it occurred there.
    if (!isBefore && row.count === 0) forget(row);
    if (isBefore) row.before += times;
    else row.count += times;
    if (!isBefore || row.count === 0) {
      bump(row.callers, operation.caller, times);
      bump(row.resources, operation.resourceId, times);
      row.lastMs = Math.max(row.lastMs, timeMs);
    }
    const own = callers.get(operation.caller) ?? { conflicts: 0, before: 0 };
    if (callers.size < mostCallers || callers.has(operation.caller)) callers.set(operation.caller, own);
    own[isBefore ? 'before' : 'conflicts'] += times;
    const today = isBefore ? undefined : days.get(dayOf(timeMs));
    if (today === undefined) return;
    today.conflicts += times;
    today.classes[judged.class] = (today.classes[judged.class] ?? 0) + times;
  }

  function rowOf({ operation, resourceId }: Operation, judged: Judged): Row {
    const { type } = places.of(resourceId);
    const key = `${judged.reason} ${type} ${operation}`.toLowerCase();
    const known = rows.get(rows.size < mostRows || rows.has(key) ? key : `${judged.reason} more`);
    if (known !== undefined) return known;
    const more = rows.size >= mostRows;
    const row: Row = {
      ...judged,
      resourceType: more ? '' : type,
      operation: more ? 'others' : operation,
      count: 0,
      before: 0,
      callers: new Map(),
      resources: new Map(),
      lastMs: 0,
    };
    rows.set(more ? `${judged.reason} more` : key, row);
    return row;
  }

  /** One of each kind: an outer deployment repeats what a nested one says. */
  function settle({ wrappers }: Generation, near: readonly Generation[]): void {
    for (const [change, operations] of wrappers) {
      if (near.some(({ inside }) => inside.has(change))) continue;
      const kinds = new Map(operations.map((operation) => [operation.judged?.reason, operation]));
      for (const operation of kinds.values()) if (operation.judged !== undefined) count(operation, operation.judged);
    }
  }

  return {
    change({ fromMs, changes: doesChange }) {
      if (!doesChange || fromMs < window.fromMs) return;
      changes += 1;
      const today = days.get(dayOf(fromMs));
      if (today !== undefined) today.changes += 1;
    },
    changesOn(name, times) {
      changes += times;
      const today = days.get(name);
      if (today !== undefined) today.changes += times;
    },
    tally: count,
    failure(operation) {
      const { judged, change } = operation;
      const [now] = generations;
      if (judged === undefined || now === undefined) return;
      if (!isDeployment(operation.operation)) {
        now.inside.add(change);
        count(operation, judged);
      } else now.wrappers.set(change, [...(now.wrappers.get(change) ?? []), operation]);
    },
    passed(timeMs) {
      sinceMs ??= timeMs;
      if (timeMs - sinceMs < day) return;
      sinceMs = timeMs;
      // A day old, and one more day of what is inside is known on either side.
      const [newest, middle, oldest] = generations;
      if (middle !== undefined)
        settle(
          middle,
          [newest, middle, oldest].filter((each) => each !== undefined),
        );
      generations = [
        generation(),
        newest,
        middle === undefined ? undefined : { inside: middle.inside, wrappers: new Map() },
      ].filter((each) => each !== undefined);
    },
    finish() {
      for (const each of generations) settle(each, generations);
      const byCause = [...rows.values()]
        .sort((a, b) => b.count - a.count || b.before - a.before || b.lastMs - a.lastMs)
        .map(causeOf);
      const sum = (of: (cause: Cause) => number): number => byCause.reduce((total, cause) => total + of(cause), 0);
      return {
        changes,
        failed,
        conflicts: sum((cause) => cause.count),
        conflictsBefore: sum(({ before }) => before),
        byCause,
        byDay: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => ({ day: name, ...each })),
        byCaller: [...callers]
          .map(([caller, each]) => ({ caller, ...each }))
          .sort((a, b) => b.conflicts - a.conflicts || b.before - a.before || (a.caller < b.caller ? -1 : 1)),
      };
    },
  };
}

function forget(row: Row): void {
  row.callers.clear();
  row.resources.clear();
  row.lastMs = 0;
}

function bump(names: Map<string, number>, name: string, times: number): void {
  if (name !== '' && (names.size < mostNames || names.has(name))) names.set(name, (names.get(name) ?? 0) + times);
}

function causeOf({
  class: kind,
  reason,
  resourceType,
  operation,
  count,
  before,
  callers,
  resources,
  lastMs,
}: Row): Cause {
  const top = (names: Map<string, number>): readonly string[] =>
    [...names]
      .sort(([, a], [, b]) => b - a)
      .slice(0, shownNames)
      .map(([name]) => name);
  return {
    class: kind,
    reason,
    resourceType,
    operation,
    count,
    before,
    callers: top(callers),
    resources: top(resources),
    last: new Date(lastMs).toISOString(),
  };
}
