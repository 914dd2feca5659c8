import { own } from '../untyped.ts';

/**
 * VerbRow says which of the gate's words a change is: a row of data for each set of attributes. A change that no row
 * speaks of is a write. `warning` and `prepared` are for people. What a provider does for a change stands in the file
 * that `terraform.ts` names; what Azure does is the gate's to know.
 */
export interface VerbRow {
  /** Attributes, one of which must differ. None: any change of the kind. */
  readonly when?: readonly string[];
  /** The kind of change. Default: an update of what is there. */
  readonly on?: 'create' | 'update' | 'delete';
  /** A word of the gate for the ARM type. Absent: the change stays what it is. */
  readonly verb?: string;
  /** The tool makes the power calls itself: none of the verb's prerequisites stops it. */
  readonly prepared?: string;
  readonly warning?: string;
  /** Azure, or the provider, refuses a value that is less than before. */
  readonly neverLess?: string;
}

/** Studied is what the rows say of one change. */
export interface Studied {
  readonly verbs: readonly string[];
  readonly prepared?: string;
  readonly warnings: readonly string[];
  /** What would become less, though it cannot: `disk size`. */
  readonly shrinks?: string;
}

export const nothing: Studied = { verbs: [], warnings: [] };

/** Reads the two sides of a change at a path. */
export interface Sides {
  readonly before: (path: string) => unknown;
  readonly after: (path: string) => unknown;
  /** True where the value is known only after the apply. */
  readonly unknown: (path: string) => boolean;
}

/** study asks the rows of a type about a change. */
export function study(rows: readonly VerbRow[], kind: 'create' | 'update' | 'delete', sides: Sides): Studied {
  const asked = rows.filter(
    ({ on = 'update', when }) => on === kind && (when === undefined || when.some((path) => differs(sides, path))),
  );
  const prepared = asked.find((row) => row.prepared !== undefined)?.prepared;
  const less = asked.flatMap(({ neverLess, when = [] }) =>
    neverLess !== undefined && when.some((path) => isLess(sides, path)) ? [neverLess] : [],
  );
  return {
    verbs: asked.flatMap(({ verb }) => verb ?? []),
    ...(prepared === undefined ? {} : { prepared }),
    warnings: asked.flatMap(({ warning }) => warning ?? []),
    ...(less[0] === undefined ? {} : { shrinks: less[0] }),
  };
}

function differs({ before, after, unknown }: Sides, path: string): boolean {
  return unknown(path) || !same(before(path), after(path), DEEPEST);
}

/** Blocks of a plan are small; a made-up one may not be. */
const DEEPEST = 20;

/**
 * same compares two values. What the tool writes as nothing, and what a plan leaves out because it is known only later,
 * is no difference.
 */
function same(before: unknown, after: unknown, depth: number): boolean {
  if (isNothing(before) && isNothing(after)) return true;
  if (Array.isArray(before) && Array.isArray(after))
    return (
      before.length === after.length &&
      (depth === 0 || after.every((each, index) => same(before[index], each, depth - 1)))
    );
  if (typeof before === 'object' && typeof after === 'object' && before !== null && after !== null)
    return depth === 0 || Object.entries(after).every(([name, value]) => same(own(before, name), value, depth - 1));
  return typeof before === 'string' && typeof after === 'string'
    ? before.toLowerCase() === after.toLowerCase()
    : before === after;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function isLess({ before, after }: Sides, path: string): boolean {
  const [a, b] = [before(path), after(path)];
  return typeof a === 'number' && typeof b === 'number' && b < a && b > 0;
}
