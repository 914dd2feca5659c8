import type { Audit, Day } from '../../audit/model.ts';
import type { ConflictClass } from '../../conflict/taxonomy.ts';
import { type Block, prose, type Section } from '../blocks.ts';
import { plural } from '../text.ts';
import { classWords } from '../words.ts';

/** Cells of the longest bar. */
const longest = 30;
/** The classes of a bar, the most frequent first; the fifth and all others share the last. */
const signs = ['█', '▓', '▒', '░', '·'] as const;
/** More days than this are put together by weeks. */
const mostDays = 31;

/**
 * daySections draws the conflicts of each day, by class: a bar that every place can show. Without conflicts there is
 * none.
 */
export function daySections(audit: Audit): readonly Section[] {
  if (audit.conflicts === 0) return [];
  const days = audit.byDay.length > mostDays ? weeksOf(audit.byDay) : audit.byDay;
  const classes = rankedClasses(audit.byDay);
  const most = Math.max(1, ...days.map(({ conflicts }) => conflicts));
  const rows = days.map((day) => ({
    cells: [[prose(day.day)], [prose(`${barOf(day, classes, most)}${wordsOf(day)}`)]],
  }));
  const columns = [{ heading: audit.byDay.length > mostDays ? 'Week' : 'Day' }, { heading: 'Conflicts' }];
  const legend = classes
    .map((kind, rank) => `${signs[Math.min(rank, signs.length - 1)]} ${classWords[kind].toLowerCase()}`)
    .join('  ');
  const blocks: readonly Block[] = [
    { kind: 'table', columns, rows, end: 'last', most: mostDays },
    { kind: 'text', parts: [prose(legend)] },
  ];
  return [{ title: audit.byDay.length > mostDays ? 'Conflicts by week' : 'Conflicts by day', weight: 'head', blocks }];
}

const wordsOf = ({ conflicts, changes }: Day): string =>
  conflicts === 0
    ? changes === 0
      ? '–'
      : `0 of ${plural(changes, 'change')}`
    : ` ${conflicts} of ${plural(changes, 'change')}`;

function rankedClasses(days: readonly Day[]): readonly ConflictClass[] {
  const totals = new Map<ConflictClass, number>();
  for (const { classes } of days)
    for (const [kind, count] of Object.entries(classes) as [ConflictClass, number][])
      totals.set(kind, (totals.get(kind) ?? 0) + count);
  return [...totals].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

/** What occurred shows, however little beside the most. */
function barOf({ classes }: Day, ranked: readonly ConflictClass[], most: number): string {
  return ranked
    .map((kind, rank) => {
      const count = classes[kind] ?? 0;
      const cells = count === 0 ? 0 : Math.max(1, Math.round((count / most) * longest));
      return (signs[Math.min(rank, signs.length - 1)] ?? '·').repeat(cells);
    })
    .join('');
}

function weeksOf(days: readonly Day[]): readonly Day[] {
  const weeks: Day[] = [];
  for (let at = 0; at < days.length; at += 7) {
    const week = days.slice(at, at + 7);
    const classes: { [C in ConflictClass]?: number } = {};
    for (const day of week)
      for (const [kind, count] of Object.entries(day.classes) as [ConflictClass, number][])
        classes[kind] = (classes[kind] ?? 0) + count;
    weeks.push({
      day: `from ${week[0]?.day ?? ''}`,
      changes: week.reduce((sum, { changes }) => sum + changes, 0),
      conflicts: week.reduce((sum, { conflicts }) => sum + conflicts, 0),
      classes,
    });
  }
  return weeks;
}
