import { type Markdown, md } from '../text/safe.ts';
import type { Section } from './budget.ts';
import { code, fence, markdown } from './escape.ts';
import { gantt } from './gantt.ts';
import { blocks, type Flavour, fold, grid, prose } from './markdown-parts.ts';
import type { Condition, Evidence, Report, Target, TimelineEntry } from './model.ts';
import { resourceWords } from './resource.ts';
import { cut, duration, instant, plural, shorten } from './text.ts';
import { evidenceWords } from './words.ts';

/** proofSections writes what convinces: the conditions of each target, the timeline, and what was read. */
export function proofSections(report: Report, flavour: Flavour, evidenceOpen: boolean): readonly Section[] {
  const plain = (text: Markdown): readonly Section[] => (text === '' ? [] : [{ kind: 'proof', text }]);
  return [
    ...report.targets
      .filter(({ verdict }) => report.plan === undefined || (flavour.folds && verdict !== 'clear' && verdict !== 'waited'))
      .slice(0, report.plan === undefined ? 20 : 10)
      .flatMap((target) => plain(conditions(target, flavour, report.targets.length > 1))),
    ...timeline(report, flavour),
    ...plain(evidence(report.evidence, flavour, evidenceOpen)),
  ];
}

function conditions({ resourceId, conditions: all }: Target, flavour: Flavour, named: boolean): Markdown {
  if (all.length === 0) return md``;
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

function conditionRow(condition: Condition): readonly Markdown[] {
  const { what, expected, actual, source } = condition;
  const outcome = outcomeOf(condition);
  return [
    outcome === 'met' ? md`met` : md`**${markdown(outcomeWords[outcome], 'cell')}**`,
    text(what),
    code(shorten(expected, 200)),
    code(shorten(actual, 200)),
    text(source),
  ];
}

function timeline(report: Report, flavour: Flavour): readonly Section[] {
  const entries = report.timeline;
  if (entries.length === 0) return [];
  const title = `Timeline: ${plural(entries.length, 'entry', 'entries')}`;
  const rows = entries.map((entry) => [markdown(instant(entry.time), 'cell'), text(entryWords(entry)), markdown(entry.source, 'cell')]);
  const all = grid(['Time', 'What', 'From'], rows);
  // Only GitHub draws it: Azure Pipelines does not promise to.
  const picture = flavour.folds ? gantt(report) : '';
  const folded = fold(title, all, flavour);
  if (picture === '') return [{ kind: 'proof', text: folded }];
  return [{ kind: 'proof', text: folded, full: fold(title, blocks([fence(picture, 'mermaid'), all]), flavour) }];
}

/** entryWords tells what happened and, where it has an end, how long it took. */
export function entryWords({ time, until, text: what }: TimelineEntry): string {
  const ms = until === undefined ? Number.NaN : Date.parse(until) - Date.parse(time);
  return ms >= 1000 ? `${what} (${duration(ms)})` : what;
}

function evidence(entries: readonly Evidence[], flavour: Flavour, open: boolean): Markdown {
  // Where nothing folds, a list of what went well only makes the summary longer: the last line names the logs.
  const told = open || flavour.folds || entries.some(({ status }) => status !== 'read');
  if (entries.length === 0 || !told) return md``;
  const title = `Evidence: ${evidenceCounts(entries)}`;
  const rows = entries.map(({ source, status, detail }) => [text(source), markdown(evidenceWords[status], 'cell'), text(detail)]);
  const body = grid(['Signal', 'Result', 'Detail'], rows);
  return open ? md`### ${prose(title, 'flow')}\n\n${body}` : fold(title, body, flavour);
}

/** evidenceCounts sums up what was read and what was not: `6 read, 1 not permitted`. */
export function evidenceCounts(entries: readonly Evidence[]): string {
  return (['read', 'empty', 'denied', 'failed', 'skipped'] as const)
    .map((status) => [entries.filter((entry) => entry.status === status).length, evidenceWords[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

function text(value: string): Markdown {
  return prose(cut(value, 500), 'cell');
}
