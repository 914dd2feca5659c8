import type { Audit, Change, Overlap } from '../../audit/model.ts';
import { type Bar, type Block, folded, onScreens, prose, type Section } from '../blocks.ts';
import { chartOfChanges, millis } from '../gantt.ts';
import { duration, instant, plural, shorten } from '../text.ts';
import { tick } from '../title.ts';
import { scopeName, shortCaller, shortOperation } from './names.ts';

/** Scopes that get a picture, and changes in one. */
const mostScopes = 3;
const mostChanges = 10;
/** What lies further from the first overlap is another story. Milliseconds. */
const nearMs = 3 * 3_600_000;

/** Episode is the changes that were under way on one scope around one overlap. */
interface Episode {
  readonly scope: string;
  readonly bars: readonly (Bar & { readonly to: number; readonly failed: boolean; readonly open: boolean })[];
}

/**
 * episodeSections draws, for the scopes with the most overlaps, what ran at the same time: where GitHub draws charts
 * one of those, elsewhere lines of text.
 */
export function episodeSections(audit: Audit): readonly Section[] {
  const episodes = audit.queues.slice(0, mostScopes).flatMap(({ scope }) => episodeOf(scope, audit.overlaps) ?? []);
  return episodes.map((episode): Section => {
    const { scope, bars } = episode;
    const from = Math.min(...bars.map((bar) => bar.from));
    const blocks: readonly Block[] = [
      { kind: 'chart', chart: chartOfChanges(bars), spare: true },
      { kind: 'code', lang: 'text', text: drawingOf(episode), on: ['pipelines', 'terminal'] },
    ];
    return {
      title: `At the same time on ${scopeName(scope)}, ${instant(new Date(from).toISOString())}`,
      weight: 'head',
      blocks,
    };
  });
}

function episodeOf(scope: string, overlaps: readonly Overlap[]): Episode | undefined {
  const own = overlaps.filter((overlap) => overlap.scope.toLowerCase() === scope.toLowerCase());
  const [worst] = own;
  if (worst === undefined) return undefined;
  const at = Date.parse(worst.second.from);
  const near = own.filter(({ second }) => Math.abs(Date.parse(second.from) - at) <= nearMs);
  const changes = new Map<string, { readonly change: Change; failed: boolean }>();
  for (const { first, second, refused } of near) {
    for (const change of [first, second]) {
      const key = `${change.correlationId} ${change.operation} ${change.resourceId} ${change.from}`;
      // Which of the two was refused the pair does not tell; the short one was.
      const failed = refused && isShorter(change, change === first ? second : first);
      const known = changes.get(key);
      if (known === undefined) changes.set(key, { change, failed });
      else known.failed ||= failed;
    }
  }
  const bars = [...changes.values()].flatMap(({ change, failed }) => {
    const [from, to] = [millis(change.from), millis(change.to)];
    if (from === undefined || to === undefined || to < from) return [];
    const text = `${shortOperation(change.operation)} by ${change.run ?? shortCaller(change.caller)}`;
    return [{ text, from, to, failed, open: change.open === true }];
  });
  if (bars.length < 2) return undefined;
  return { scope, bars: bars.sort((a, b) => a.from - b.from || a.to - b.to).slice(0, mostChanges) };
}

const lengthOf = ({ from, to }: Change): number => Date.parse(to) - Date.parse(from);
const isShorter = (change: Change, other: Change): boolean => lengthOf(change) <= lengthOf(other);

/** Columns of the drawing: a screen has 80, and four stand before it. */
const nameWidth = 34;
const barWidth = 40;

/** drawingOf draws the bars in lines of at most 76 columns. */
function drawingOf({ bars }: Episode): string {
  const from = Math.min(...bars.map((bar) => bar.from));
  const to = Math.max(from + 1000, ...bars.map((bar) => bar.to));
  const column = (time: number): number =>
    Math.min(barWidth - 1, Math.round(((time - from) / (to - from)) * (barWidth - 1)));
  const lines = bars.map((bar) => {
    const [start, end] = [column(bar.from), column(bar.to)];
    const line =
      bar.failed && end - start < 2
        ? '╳'
        : `├${'─'.repeat(Math.max(0, end - start - 1))}${bar.open ? '…' : bar.failed ? '╳' : '┤'}`;
    return `${shorten(bar.text.replace(/\s+/g, ' '), nameWidth).padEnd(nameWidth)}  ${' '.repeat(start)}${line}`
      .slice(0, nameWidth + barWidth + 3)
      .trimEnd();
  });
  const failed = bars.filter((bar) => bar.failed).length;
  const legend = [
    duration(to - from),
    failed === 0 ? '' : `╳ ${plural(failed, 'refusal')}`,
    bars.some(({ open }) => open) ? '… no end in the log' : '',
  ];
  return [...lines, `${' '.repeat(nameWidth + 2)}${legend.filter((part) => part !== '').join(', ')}`].join('\n');
}

/** overlapSections lists the pairs. */
export function overlapSections(audit: Audit): readonly Section[] {
  const { overlaps, overlapCount } = audit;
  if (overlapCount === 0) return [];
  const rows = overlaps.slice(0, 100).map(({ scope, seconds, refused, first, second }) => ({
    cells: [
      [prose(instant(second.from).replace(/:\d\d UTC$/, ' UTC'))],
      [prose(scopeName(scope))],
      [prose(sideOf(first))],
      [prose(sideOf(second))],
      [prose(seconds < 1 ? 'less than 1 s' : duration(seconds * 1000))],
      [prose(refused ? 'one refused' : '–')],
    ],
  }));
  const columns = [
    { heading: 'When' },
    { heading: 'Scope', said: 'on' },
    { heading: 'First' },
    { heading: 'Second', said: 'and' },
    { heading: 'Both under way', said: 'both for' },
    { heading: 'Azure' },
  ];
  return [
    {
      title: `Overlaps: ${plural(overlapCount, 'pair')} of changes`,
      weight: 'proof',
      // A screen has the drawing.
      blocks: [
        { kind: 'table', columns, rows, end: 'first', on: folded },
        { kind: 'table', columns, rows, end: 'first', most: 15, on: ['pipelines'] },
        { kind: 'table', columns, rows, end: 'first', most: 5, on: onScreens },
      ],
    },
  ];
}

const sideOf = ({ operation, caller, open, run }: Change): string =>
  `${tick(shortOperation(operation))} by ${run ?? shortCaller(caller)}${open === true ? ', without an end in the log' : ''}`;
