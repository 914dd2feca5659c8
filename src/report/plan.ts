import type { Condition, Report, Target } from './model.ts';
import { resourceWords } from './resource.ts';
import type { Part, Row } from './row.ts';
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

const holds = ({ conditions }: Target, outcome: Condition['outcome']): boolean => conditions.some((each) => each.outcome === outcome);

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

/** planLead says what would come of a plan: `3 of 41 changes would fail`. Undefined where nothing stops it, or no plan was read. */
export function planLead({ plan, targets, verdict }: Pick<Report, 'plan' | 'targets' | 'verdict'>): string | undefined {
  if (plan === undefined || verdict !== 'blocked') return undefined;
  const { fails, waits } = counted(targets);
  const of = plural(
    plan.sources.reduce((sum, { changes }) => sum + changes, 0),
    'change',
  );
  const words = [
    ...(fails.length === 0 ? [] : [`${fails.length} of ${of} would fail`]),
    ...(waits.length === 0 ? [] : [`${waits.length}${fails.length === 0 ? ` of ${of}` : ''} would have to wait`]),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}

/** planRows tells the plan in rows: what fails, what waits, what to mind, what was not looked at, and how much is clear. */
export function planRows({ plan, targets }: Pick<Report, 'plan' | 'targets'>): readonly Row[] {
  if (plan === undefined) return [];
  const { fails, waits, unread, minds, clear } = counted(targets);
  return [
    ...plan.sources.map(
      ({ file, format, changes, targets: all }): Row => ({
        label: 'Plan',
        value: [code(shorten(file, 200)), prose(` (${format}): ${plural(changes, 'change')}, ${plural(all, 'resource')} of Azure`)],
      }),
    ),
    ...named('Fails', fails, most.fails, 'blocks'),
    ...named('Waits', waits, most.waits, 'waits'),
    ...named('Not read', unread, most.waits, 'unproven'),
    ...named('Mind', minds, most.minds, 'warns'),
    ...gapRows(plan.sources.flatMap(({ unmapped }) => unmapped)),
    ...(clear.length === 0 ? [] : [{ label: 'Clear', value: [prose(`${clear.length}: ${kindsOf(clear)}`)] }]),
    ...plan.sources.flatMap(({ notes = [] }) =>
      notes.slice(0, most.notes).map((note): Row => ({ label: 'Note', value: [prose(cut(note, 300))] })),
    ),
  ];
}

const prose = (text: string): Part => ({ kind: 'prose', text });
const code = (text: string): Part => ({ kind: 'code', text });

function named(label: string, targets: readonly Target[], count: number, outcome: NonNullable<Condition['outcome']>): readonly Row[] {
  const rows = targets.slice(0, count).map((target): Row => {
    const why = target.conditions.filter((each) => each.outcome === outcome).map(wordsOf);
    const { name } = resourceWords(target.resourceId);
    return {
      label,
      value: [code(shorten(target.address ?? name, 120)), prose(` ${cut(target.operation, 60)}: ${cut([...new Set(why)].join(' '), 300)}`)],
    };
  });
  const left = targets.length - rows.length;
  return left > 0 ? [...rows, { label: '', value: [prose(`and ${left} more in the JSON report`)] }] : rows;
}

function wordsOf({ what, expected, actual, why, outcome }: Condition): string {
  if (outcome === 'warns' && why !== undefined) return why;
  const found = outcome === 'unproven' ? `${what} could not be read` : `${what} is ${actual}, needed ${expected}`;
  return `${found}.${why === undefined ? '' : ` ${why}`}`;
}

type Gap = NonNullable<Report['plan']>['sources'][number]['unmapped'][number];

/** One cause is told once, however many changes it leaves without an ID. */
function gapRows(unmapped: readonly Gap[]): readonly Row[] {
  const causes = new Map<string, Gap[]>();
  for (const gap of unmapped) causes.set(gap.why, [...(causes.get(gap.why) ?? []), gap]);
  const rows = [...causes].slice(0, most.gaps).map(([why, gaps]): Row => {
    const names = gaps
      .slice(0, most.addresses)
      .flatMap(({ address }, index) => [...(index === 0 ? [] : [prose(', ')]), code(shorten(address, 80))]);
    const more = gaps.length > most.addresses ? ` and ${gaps.length - most.addresses} more` : '';
    return { label: 'Not looked at', value: [...names, prose(`${more}: ${cut(why, 200)}`)] };
  });
  const left = causes.size - rows.length;
  return left > 0 ? [...rows, { label: '', value: [prose(`and more, for ${plural(left, 'other cause')}, in the JSON report`)] }] : rows;
}

/** `12 virtual networks, 8 subnets and 15 others`: the most frequent types. */
function kindsOf(targets: readonly Target[]): string {
  const kinds = new Map<string, number>();
  for (const { resourceId } of targets) {
    const type = resourceWords(resourceId).type ?? 'scope';
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const shown = sorted.slice(0, most.kinds).map(([type, count]) => `${count} ${type}`);
  const others = sorted.slice(most.kinds).reduce((sum, [, count]) => sum + count, 0);
  return `${shown.join(', ')}${others === 0 ? '' : ` and ${others} of other types`}`;
}
