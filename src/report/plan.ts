import { type Block, code, facts, type Part, prose, type Row, type Section, strong } from './blocks.ts';
import type { Condition, Diagnosis, Report, Target } from './model.ts';
import { resourceWords } from './resource.ts';
import { cut, plural, shorten } from './text.ts';

/** How many of each are named; the JSON report holds them all. */
const most = { fails: 15, waits: 10, minds: 10, gaps: 5, addresses: 3, kinds: 6, notes: 5 } as const;

/** Counted is what comes of the changes of a plan. */
interface Counted {
  readonly fails: readonly Target[];
  readonly waits: readonly Target[];
  readonly unread: readonly Target[];
  readonly minds: readonly Target[];
  readonly clear: readonly Target[];
}

const holds = ({ conditions }: Target, outcome: Condition['outcome']): boolean =>
  conditions.some((each) => each.outcome === outcome);

function counted(targets: readonly Target[]): Counted {
  const good = targets.filter(({ verdict }) => verdict === 'clear' || verdict === 'waited');
  const bad = targets.filter((each) => !good.includes(each));
  const fails = bad.filter((each) => holds(each, 'blocks'));
  const waits = bad.filter((each) => !fails.includes(each) && holds(each, 'waits'));
  return {
    fails,
    waits,
    unread: bad.filter((each) => !fails.includes(each) && !waits.includes(each)),
    minds: good.filter((each) => holds(each, 'warns')),
    clear: good.filter((each) => !holds(each, 'warns')),
  };
}

/**
 * planLead says what would come of a plan: `3 of 41 changes would fail`. Undefined where nothing stops it, or no plan
 * was read.
 */
export function planLead({ plan, targets, verdict }: Pick<Report, 'plan' | 'targets' | 'verdict'>): string | undefined {
  if (plan === undefined || verdict !== 'blocked') return undefined;
  const { fails, waits } = counted(targets);
  const of = plural(
    plan.sources.reduce((sum, { changes }) => sum + changes, 0),
    'change',
  );
  const [failing, waiting] = [changesIn(fails, plan), changesIn(waits, plan)];
  const words = [
    ...(failing === 0 ? [] : [`${failing} of ${of} would fail`]),
    ...(waiting === 0 ? [] : [`${waiting}${failing === 0 ? ` of ${of}` : ''} would have to wait`]),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}

/**
 * The plan's own names: several changes may work on one resource, and one (a replacement under another name) on two.
 * What an input names besides is no change of the plan.
 */
const addressesOf = ({ address, addresses }: Target): readonly string[] =>
  addresses ?? (address === undefined ? [] : [address]);

function changesIn(targets: readonly Target[], { sources }: NonNullable<Report['plan']>): number {
  const all = targets.flatMap(addressesOf);
  // Two files may have the same names.
  return sources.length === 1 ? new Set(all).size : all.length;
}

/** gapsOf counts the changes that were not looked at. */
export const gapsOf = ({ sources }: NonNullable<Report['plan']>): number =>
  sources.reduce((sum, { unmapped }) => sum + unmapped.length, 0);

/** planSubject names the plan: `39 changes of tfplan.json`, `35 of 39 changes` where some were not looked at. */
export function planSubject({ sources }: NonNullable<Report['plan']>): string {
  const changes = sources.reduce((sum, each) => sum + each.changes, 0);
  const gaps = gapsOf({ sources });
  const [only, ...others] = sources;
  if (only === undefined) return plural(changes, 'change');
  const of =
    others.length === 0 ? `\`${shorten(fileName(only.file), 80).replaceAll('`', "'")}\`` : `${sources.length} plans`;
  return `${gaps === 0 ? '' : `${Math.max(0, changes - gaps)} of `}${plural(changes, 'change')} of ${of}`;
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** planSections tells what comes of the changes of a plan. */
export function planSections(report: Report): readonly Section[] {
  const blocks = planBlocks(report);
  return blocks.length === 0 ? [] : [{ title: 'The plan', weight: 'head', blocks }];
}

/** planBlocks is the same, to stand right under the headline. */
export const planBlocks = (report: Report): readonly Block[] => facts(planRows(report));

/** In rows: what fails, what waits, what to mind, what was not looked at, and how much is clear. */
function planRows({ plan, targets, diagnoses }: Report): readonly Row[] {
  if (plan === undefined) return [];
  const ways = waysOut(diagnoses);
  const { fails, waits, unread, minds, clear } = counted(targets);
  return [
    ...plan.sources.map(
      ({ file, format, changes, targets: all }): Row => ({
        label: 'Plan',
        value: [
          code(shorten(file, 200)),
          prose(` (${format}): ${plural(changes, 'change')}, ${plural(all, 'resource')} of Azure`),
        ],
      }),
    ),
    ...named('Fails', fails, most.fails, 'blocks', ways),
    ...named('Waits', waits, most.waits, 'waits', ways),
    ...named('Not read', unread, most.waits, 'unproven'),
    ...named('Mind', minds, most.minds, 'warns'),
    ...gapRows(plan.sources.flatMap(({ unmapped }) => unmapped)),
    ...(clear.length === 0
      ? []
      : [{ label: 'Clear', value: [prose(`${plural(clear.length, 'resource')}: ${kindsOf(clear)}`)] }]),
    ...plan.sources.flatMap(({ notes = [] }) =>
      notes.slice(0, most.notes).map((note): Row => ({ label: 'Note', value: [prose(cut(note, 300))] })),
    ),
  ];
}

/** By ID, in lower case: the first thing to do that is more than a look. */
function waysOut(diagnoses: readonly Diagnosis[]): ReadonlyMap<string, string> {
  return new Map(
    diagnoses.flatMap(({ resourceId, steps }) => {
      const step = steps.find(({ kind }) => kind !== 'look');
      // Its first sentence; the rest stands with the diagnosis.
      return resourceId === undefined || step === undefined
        ? []
        : [[resourceId.toLowerCase(), cut(firstSentence(step.text), 200)] as const];
    }),
  );
}

const firstSentence = (text: string): string =>
  /^[^\n]{0,400}?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;

function named(
  label: string,
  targets: readonly Target[],
  count: number,
  outcome: NonNullable<Condition['outcome']>,
  ways: ReadonlyMap<string, string> = new Map(),
): readonly Row[] {
  const causes = grouped(targets, ({ operation, conditions }) => {
    const why = conditions.filter((each) => each.outcome === outcome).map(wordsOf);
    return `${cut(operation, 60)}: ${cut([...new Set(why)].join(' '), 300)}`;
  });
  return limited(
    [...causes].map(
      ([why, all]): Row => ({
        label,
        value: [...names([...new Set(all.flatMap(namesOf))]), prose(` ${why}`), ...wayOf(all, ways)],
      }),
    ),
    count,
  );
}

function namesOf(target: Target): readonly string[] {
  const own = addressesOf(target);
  return own.length === 0 ? [resourceWords(target.resourceId).name] : own;
}

function wayOf(targets: readonly Target[], ways: ReadonlyMap<string, string>): readonly Part[] {
  const [way] = targets.flatMap(({ resourceId }) => ways.get(resourceId.toLowerCase()) ?? []);
  return way === undefined ? [] : [prose(' '), strong('Way out:'), prose(` ${way}`)];
}

/** Why it is so says more than what was found and needed. */
function wordsOf({ what, expected, actual, why, outcome }: Condition): string {
  if (why !== undefined) return outcome === 'unproven' ? `${what} could not be read. ${why}` : why;
  if (outcome === 'unproven') return `${what} could not be read.`;
  // That nothing may be there says nothing beside what is.
  return /^none\b/.test(expected) ? `${what} (${actual}).` : `${what} ${actual}, needed ${expected}.`;
}

type Gap = NonNullable<Report['plan']>['sources'][number]['unmapped'][number];

/** One cause is told once, however many changes it leaves without an ID. */
function gapRows(unmapped: readonly Gap[]): readonly Row[] {
  const rows = [...grouped(unmapped, ({ why }) => why)].map(
    ([why, gaps]): Row => ({
      label: 'Not looked at',
      value: [...names(gaps.map(({ address }) => address)), prose(`: ${cut(why, 200)}`)],
    }),
  );
  return limited(rows, most.gaps);
}

function grouped<T>(all: readonly T[], by: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = by(each);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return groups;
}

/** `a`, `b`, `c` and 27 more. */
function names(addresses: readonly string[]): readonly Part[] {
  const shown = addresses
    .slice(0, most.addresses)
    .flatMap((address, index) => [...(index === 0 ? [] : [prose(', ')]), code(shorten(address, 120))]);
  return addresses.length > most.addresses
    ? [...shown, prose(` and ${addresses.length - most.addresses} more`)]
    : shown;
}

function limited(rows: readonly Row[], count: number): readonly Row[] {
  const left = rows.length - count;
  if (left <= 0) return rows;
  return [
    ...rows.slice(0, count),
    { label: '', value: [prose(`and more, for ${plural(left, 'other cause')}, in the JSON report`)] },
  ];
}

/** A type in words. */
function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

/** `12 virtual networks, 8 subnets and 15 others`: the most frequent types. */
function kindsOf(targets: readonly Target[]): string {
  const kinds = new Map<string, number>();
  for (const { resourceId } of targets) {
    const type = resourceWords(resourceId).type ?? 'scope';
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const shown = sorted
    .slice(0, most.kinds)
    .map(([type, count]) => (type.includes('/') ? `${count} of ${type}` : plural(count, type, pluralOf(type))));
  const others = sorted.slice(most.kinds).reduce((sum, [, count]) => sum + count, 0);
  return `${shown.join(', ')}${others === 0 ? '' : ` and ${others} of other types`}`;
}
