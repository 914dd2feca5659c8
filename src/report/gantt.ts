import { succeeded } from './attempts.ts';
import type { Bar, Chart } from './blocks.ts';
import type { Report, TimelineEntry } from './model.ts';
import { shorten } from './text.ts';

/**
 * The timeline as a gantt chart of mermaid, which GitHub draws in a summary. Its text is a language of its own, so a
 * label keeps no sign that could end it: https://mermaid.js.org/syntax/gantt.html. Times are UTC, written without a
 * zone: a browser reads and shows them alike, so the axis agrees with the table whatever the zone of the reader.
 */

/** Rows of the picture; the table has all. */
const most = 30;
/** A picture of two says nothing. */
const fewest = 3;
/** Milliseconds. What is older would press all that matters into one column. */
const longest = 6 * 3_600_000;
const maxLabel = 60;

/** Sections in plain words, from the top. */
const sections: readonly (readonly [TimelineEntry['source'], string])[] = [
  ['run', 'This run'],
  ['activity-log', 'Azure'],
  ['deployment', 'Deployments'],
  ['resource', 'Resources'],
  ['lock', 'Locks'],
  ['lease', 'Leases'],
];

interface Dated extends Bar {
  readonly source: TimelineEntry['source'];
}

/** gantt writes the picture of a report, or nothing where there are too few entries with a time to make one. */
export function gantt(report: Pick<Report, 'timeline' | 'attempts'>): string {
  const chart = chartOf(report);
  return chart === undefined ? '' : mermaid(chart);
}

/**
 * chartOf gives the bars of a report in their lanes, or nothing where there are too few entries with a time to make a
 * picture.
 */
export function chartOf(report: Pick<Report, 'timeline' | 'attempts'>): Chart | undefined {
  const dated = [...attemptsIn(report), ...entriesIn(report)].sort((a, b) => a.from - b.from);
  const end = Math.max(...dated.map(({ from, to }) => to ?? from));
  const shown = dated.filter(({ from }) => end - from <= longest).slice(-most);
  if (shown.length < fewest) return undefined;
  return sections.flatMap(([source, name]) => {
    const bars = shown.filter((each) => each.source === source);
    return bars.length === 0 ? [] : [{ name, isOwn: source === 'run', bars }];
  });
}

/** chartOfChanges gives the picture of changes that were under way at the same time. */
export function chartOfChanges(bars: readonly (Bar & { readonly to: number })[]): Chart {
  // A refusal takes no time, and a milestone would not show whose it is.
  return [
    { name: 'Changes', isOwn: false, bars: bars.map((bar) => ({ ...bar, to: Math.max(bar.to, bar.from + 1000) })) },
  ];
}

/** mermaid writes a chart in the language of mermaid. */
export function mermaid(chart: Chart): string {
  const [from, to] = spanOf(chart);
  return chartLines(
    chart.flatMap(({ name, isOwn, bars }) => [`  section ${name}`, ...bars.map((bar) => line(bar, isOwn))]),
    to - from,
  );
}

/** spanOf gives when a chart begins and ends. */
export function spanOf(chart: Chart): readonly [number, number] {
  const bars = chart.flatMap((lane) => lane.bars);
  return [Math.min(...bars.map(({ from }) => from)), Math.max(...bars.map(({ from, to }) => to ?? from))];
}

/** `ms` is how long the picture lasts. Left to itself, the axis of a few seconds shows each of them several times. */
function chartLines(rows: readonly string[], ms: number): string {
  const ticks = ms <= 10_000 ? ['  tickInterval 1second'] : [];
  return [
    'gantt',
    '  title Times in UTC',
    '  dateFormat YYYY-MM-DDTHH:mm:ss',
    '  axisFormat %H:%M:%S',
    ...ticks,
    '  todayMarker off',
    ...rows,
  ].join('\n');
}

/** An attempt is one bar, not the two moments that the timeline tells. */
function attemptsIn({ attempts = [] }: Pick<Report, 'attempts'>): readonly Dated[] {
  return attempts.flatMap((attempt) => {
    const { number, started, ended, exitCode, endedBy } = attempt;
    const end = exitCode === undefined ? (endedBy ?? 'not run') : `exit code ${exitCode}`;
    return datedOf('run', `Attempt ${number}, ${end}`, started, ended).map((each) => ({
      ...each,
      failed: !succeeded(attempt),
    }));
  });
}

function entriesIn({ timeline, attempts = [] }: Pick<Report, 'timeline' | 'attempts'>): readonly Dated[] {
  const told = new Set(attempts.flatMap(({ started, ended }) => [started, ended]));
  const left = timeline.filter(({ source, time }) => source !== 'run' || !told.has(time));
  return left.flatMap(({ source, text, time, until }) => datedOf(source, text, time, until));
}

function datedOf(source: Dated['source'], text: string, time: string, until: string | undefined): readonly Dated[] {
  const from = millis(time);
  if (from === undefined) return [];
  const to = until === undefined ? undefined : millis(until);
  return [to === undefined || to - from < 1000 ? { source, text, from } : { source, text, from, to }];
}

/** millis reads an ISO 8601 time with a zone. Strict, because `Date.parse` takes nearly everything for a time. */
export function millis(time: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) return undefined;
  const at = Date.parse(time);
  return Number.isNaN(at) || at < 0 || at >= Date.UTC(9999, 0) ? undefined : at;
}

function line({ text, from, to, failed }: Bar, isOwn: boolean): string {
  const tag = failed === true ? ['crit'] : isOwn ? ['active'] : [];
  const data = to === undefined ? [...tag, 'milestone', stamp(from), '0s'] : [...tag, stamp(from), stamp(to)];
  return `    ${label(text)} :${data.join(', ')}`;
}

const stamp = (at: number): string => new Date(at).toISOString().slice(0, 19);

/**
 * What a line of the language begins with; a date is a word of it too. A longer word that begins so is read as one of
 * these.
 */
const keyword =
  /^(?:gantt|title|section|date|axis|tick|includes|excludes|inclusive|today|top|week|acc|click|call|href|callback|init|vert|\d)/iu;

/** A safe alphabet, a length, and nothing at its start that is a word of the language. */
function label(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd} \-_./]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \-_./]+|[ ]+$/g, '');
  // Both ends: who, and how it ended.
  const short = shorten(safe, maxLabel).replace(/ ?… ?/, ' .. ');
  if (short === '') return 'entry without a name';
  return keyword.test(short) ? `- ${short}` : short;
}
