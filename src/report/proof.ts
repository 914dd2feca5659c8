import type { Section } from './budget.ts';
import { code, markdown } from './escape.ts';
import { type Flavour, fold, prose } from './markdown-parts.ts';
import type { Condition, Evidence, Report, Target, TimelineEntry } from './model.ts';
import { resourceWords } from './resource.ts';
import { cut, instant, plural, shorten } from './text.ts';
import { evidenceWords } from './words.ts';

/** Rows that one table shows at most; the JSON report holds the rest. */
const maxRows = 100;

/** proofSections writes what convinces: the conditions of each target, the timeline, and what was read. */
export function proofSections(report: Report, flavour: Flavour, evidenceOpen: boolean): readonly Section[] {
  return [
    ...report.targets.slice(0, 20).map((target) => conditions(target, flavour, report.targets.length > 1)),
    timeline(report.timeline, flavour),
    evidence(report.evidence, flavour, evidenceOpen),
  ].flatMap((text) => (text === '' ? [] : [{ kind: 'proof' as const, text }]));
}

function conditions({ resourceId, conditions: all }: Target, flavour: Flavour, named: boolean): string {
  if (all.length === 0) return '';
  const of = named ? ` of \`${shorten(resourceWords(resourceId).name, 80)}\`` : '';
  const told = (['met', 'blocks', 'waits', 'unproven', 'warns'] as const)
    .map((outcome) => [outcome, all.filter((each) => outcomeOf(each) === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome === 'blocks' ? 'not' : outcomeWords[outcome]}`);
  const title = `Conditions${of}: ${told.join(', ')}`;
  const rows = [...all].sort((a, b) => rankOf(b) - rankOf(a)).map(conditionRow);
  return fold(title, grid(['', 'Condition', 'Needed', 'Found', 'Read from'], rows), flavour);
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

function conditionRow(condition: Condition): readonly string[] {
  const { what, expected, actual, source } = condition;
  const outcome = outcomeOf(condition);
  return [
    outcome === 'met' ? 'met' : `**${outcomeWords[outcome]}**`,
    text(what),
    code(shorten(expected, 200)),
    code(shorten(actual, 200)),
    text(source),
  ];
}

function timeline(entries: readonly TimelineEntry[], flavour: Flavour): string {
  if (entries.length === 0) return '';
  const rows = entries.map(({ time, source, text: what }) => [markdown(instant(time)), text(what), markdown(source)]);
  return fold(`Timeline: ${plural(entries.length, 'entry', 'entries')}`, grid(['Time', 'What', 'From'], rows), flavour);
}

function evidence(entries: readonly Evidence[], flavour: Flavour, open: boolean): string {
  // Where nothing folds, a list of what went well only makes the summary longer: the last line names the logs.
  const told = open || flavour.folds || entries.some(({ status }) => status !== 'read');
  if (entries.length === 0 || !told) return '';
  const title = `Evidence: ${evidenceCounts(entries)}`;
  const rows = entries.map(({ source, status, detail }) => [text(source), evidenceWords[status], text(detail)]);
  const body = grid(['Signal', 'Result', 'Detail'], rows);
  return open ? `### ${title}\n\n${body}` : fold(title, body, flavour);
}

/** evidenceCounts sums up what was read and what was not: `6 read, 1 not permitted`. */
export function evidenceCounts(entries: readonly Evidence[]): string {
  return (['read', 'empty', 'denied', 'failed', 'skipped'] as const)
    .map((status) => [entries.filter((entry) => entry.status === status).length, evidenceWords[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

function text(value: string): string {
  return prose(cut(value, 500), 'cell');
}

/** A table whose cells are markdown already. */
function grid(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const left = rows.length - maxRows;
  const lines = [headings, headings.map(() => ':---'), ...rows.slice(0, maxRows)].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ...(left > 0 ? ['', `And ${left} more in the JSON report.`] : [])].join('\n');
}
