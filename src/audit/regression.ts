import type { Regression } from './model.ts';

/**
 * What became more frequent. Conflicts are taken for events that come by chance at a steady rate: then, of all that
 * were counted in two spans, each lies in the later one with a chance that is the later one's share of the time. How
 * likely so many of them are there is a binomial sum, which is exact for any count, however small (Przyborowski and
 * Wilenski, "Homogeneity of results in testing samples from Poisson series", 1940).
 */

/** Counted is one cause with its counts. */
export interface Counted extends Pick<Regression, 'class' | 'reason' | 'resourceType' | 'operation'> {
  readonly count: number;
  readonly before: number;
}

/** So likely may any of all alarms of one report be a false one. */
const falseAlarms = 0.05;
/** Fewer are no trend, however rare they were: 1 → 2 is no alarm, and 1 → 4 is none. */
const fewest = 5;
/** A span before that is shorter than this part of the window does not tell what is new. */
const shortest = 0.5;

/**
 * regressionsIn finds the causes that rose, and the reasons that are new. `share` is the length of the span before as a
 * part of the window's: 1 where they are alike, 0 where there is none.
 */
export function regressionsIn(rows: readonly Counted[], share: number): readonly Regression[] {
  if (share <= 0) return [];
  const reasons = byReason(rows);
  const fresh = share < shortest ? [] : reasons.filter(({ count, before }) => count > 0 && before === 0);
  const known = [...reasons, ...rows.map(plain)].filter(({ reason }) => !fresh.some((each) => each.reason === reason));
  const tested = known
    .filter(({ count }) => count >= fewest)
    .map((row) => ({ row, chance: chanceOf(row.count, row.before, share) }));
  // As many tests as there are, so that a long table raises no more false alarms than a short one.
  const rose = tested.filter(({ chance }) => chance * tested.length < falseAlarms);
  // A reason that rose in one row alone is told by that row.
  const told = rose.filter(
    ({ row }) => row.operation !== undefined || !rose.some(({ row: other }) => other !== row && isOnly(other, row)),
  );
  return [
    ...fresh.map((row): Regression => ({ kind: 'new', ...row })),
    ...told
      .map(({ row, chance }): Regression => ({ kind: 'rose', ...row, chance }))
      .sort((a, b) => (a.chance ?? 0) - (b.chance ?? 0)),
  ];
}

const isOnly = (row: Counted, whole: Counted): boolean =>
  row.reason === whole.reason && row.operation !== undefined && row.count === whole.count;

/** A row may know more than is told here. */
const plain = ({ class: kind, reason, resourceType, operation, count, before }: Counted): Counted => ({
  class: kind,
  reason,
  ...(resourceType === undefined ? {} : { resourceType }),
  ...(operation === undefined ? {} : { operation }),
  count,
  before,
});

function byReason(rows: readonly Counted[]): readonly Counted[] {
  const all = new Map<string, Counted>();
  for (const { class: kind, reason, count, before } of rows) {
    const known = all.get(reason);
    all.set(reason, { class: kind, reason, count: count + (known?.count ?? 0), before: before + (known?.before ?? 0) });
  }
  return [...all.values()];
}

/**
 * chanceOf gives how likely `count` or more of `count + before` fall into the window, where nothing but chance decides.
 */
export function chanceOf(count: number, before: number, share: number): number {
  const n = count + before;
  const p = 1 / (1 + share);
  // Fewer than are to be expected are no rise, and their sum would be long.
  if (count <= n * p) return 1;
  let term = Math.exp(
    logFactorial(n) - logFactorial(count) - logFactorial(before) + count * Math.log(p) + before * Math.log1p(-p),
  );
  let sum = term;
  for (let k = count; k < n && term > sum * 1e-15; k += 1) {
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  return Math.min(1, sum);
}

/** Stirling's series is exact to 12 digits from 20 on. */
function logFactorial(n: number): number {
  if (n < 20) {
    let log = 0;
    for (let k = 2; k <= n; k += 1) log += Math.log(k);
    return log;
  }
  const x = n + 1;
  return (
    (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  );
}
