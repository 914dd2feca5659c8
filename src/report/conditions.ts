import { type Column, code, folded, inSummaries, prose, type Section, strong, type TableRow } from './blocks.ts';
import type { Condition, Report, Target } from './model.ts';
import { resourceWords } from './resource.ts';
import { cut, shorten } from './text.ts';

/** Targets whose conditions are shown; of a plan, each of whose changes has a row already, fewer. */
const most = { targets: 20, changes: 10 } as const;

/** conditionSections shows what was asked of each target. A screen has what does not hold among the facts. */
export function conditionSections({ targets, plan }: Report): readonly Section[] {
  const shown =
    plan === undefined
      ? targets.slice(0, most.targets)
      : targets.filter(({ verdict }) => verdict !== 'clear' && verdict !== 'waited').slice(0, most.changes);
  return shown
    .filter(({ conditions }) => conditions.length > 0)
    .map((target) => ({ ...sectionOf(target, targets.length > 1), on: plan === undefined ? inSummaries : folded }));
}

const columns: readonly Column[] = ['', 'Condition', 'Needed', 'Found', 'Read from'].map((heading) => ({ heading }));

function sectionOf({ resourceId, conditions: all }: Target, named: boolean): Section {
  const of = named ? ` of \`${shorten(resourceWords(resourceId).name, 80)}\`` : '';
  const told = (['met', 'blocks', 'waits', 'unproven', 'warns'] as const)
    .map((outcome) => [outcome, all.filter((each) => outcomeOf(each) === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome === 'blocks' ? 'not' : outcomeWords[outcome]}`);
  const rows = [...all].sort((a, b) => rankOf(b) - rankOf(a)).map(rowOf);
  return {
    title: `Conditions${of}: ${told.join(', ')}`,
    weight: 'proof',
    blocks: [{ kind: 'table', columns, rows, end: 'first' }],
  };
}

type Outcome = NonNullable<Condition['outcome']>;

/** From what is well to what stops. */
const outcomes: readonly Outcome[] = ['met', 'warns', 'unproven', 'waits', 'blocks'];
const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'met',
  warns: 'may stop it',
  unproven: 'not read',
  waits: 'not yet',
  blocks: 'not met',
};

/** Older reports tell only whether it holds. */
const outcomeOf = ({ outcome, met }: Condition): Outcome => outcome ?? (met ? 'met' : 'blocks');
const rankOf = (condition: Condition): number => outcomes.indexOf(outcomeOf(condition));

function rowOf(condition: Condition): TableRow {
  const { what, expected, actual, source } = condition;
  const outcome = outcomeOf(condition);
  const word = outcomeWords[outcome];
  return {
    cells: [
      [outcome === 'met' ? prose(word) : strong(word)],
      [prose(cut(what, 500))],
      [code(shorten(expected, 200))],
      [code(shorten(actual, 200))],
      [prose(cut(source, 500))],
    ],
  };
}
