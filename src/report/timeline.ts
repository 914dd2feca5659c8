import { type Block, type Column, inSummaries, prose, type Section } from './blocks.ts';
import { chartOf } from './gantt.ts';
import type { Report, TimelineEntry } from './model.ts';
import { cut, duration, instant, plural } from './text.ts';

const columns: readonly Column[] = [{ heading: 'Time' }, { heading: 'What' }, { heading: 'From', on: inSummaries }];

/** timelineSections tells what happened, and when. */
export function timelineSections(report: Report): readonly Section[] {
  const entries = report.timeline;
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => ({
    cells: [[prose(instant(entry.time))], [prose(cut(wordsOf(entry), 500))], [prose(entry.source)]],
  }));
  const picture = chartOf(report);
  const chart: readonly Block[] = picture === undefined ? [] : [{ kind: 'chart', chart: picture, spare: true }];
  return [
    {
      title: `Timeline: ${plural(entries.length, 'entry', 'entries')}`,
      weight: 'proof',
      blocks: [...chart, { kind: 'table', columns, rows, end: 'last' }],
    },
  ];
}

/** What happened and, where it has an end, how long it took. */
function wordsOf({ time, until, text: what }: TimelineEntry): string {
  const ms = until === undefined ? Number.NaN : Date.parse(until) - Date.parse(time);
  return ms >= 1000 ? `${what} (${duration(ms)})` : what;
}
