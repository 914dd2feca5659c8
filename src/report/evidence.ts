import { type Column, folded, inSummaries, prose, type Section, type TableRow } from './blocks.ts';
import type { Evidence, Report } from './model.ts';
import { cut } from './text.ts';
import { evidenceWords } from './words.ts';

const columns: readonly Column[] = [{ heading: 'Signal' }, { heading: 'Result' }, { heading: 'Detail' }];

/**
 * evidenceSections tells what was read, and what could not be. `open`: the verdict is not believed without it. A list of what went well only
 * makes the others longer, as the last line names the logs; so it is folded away, and a screen counts it.
 */
export function evidenceSections({ evidence: all, verdict }: Report, open: boolean): readonly Section[] {
  if (all.length === 0) return [];
  const whole = verdict === 'nothing-found';
  const rows = all.map(
    ({ source, status, detail }): TableRow => ({
      cells: [[prose(cut(source, 500))], [prose(evidenceWords[status])], [prose(cut(detail, 500))]],
      ...(whole || (status !== 'read' && status !== 'empty') ? {} : { on: inSummaries }),
    }),
  );
  return [
    {
      title: `Evidence: ${countsOf(all)}`,
      weight: open ? 'head' : 'proof',
      ...(open || all.some(({ status }) => status !== 'read') ? {} : { on: folded }),
      blocks: [{ kind: 'table', columns, rows, end: 'first' }],
    },
  ];
}

/** `6 read, 1 not permitted`. */
function countsOf(entries: readonly Evidence[]): string {
  return (['read', 'empty', 'denied', 'failed', 'skipped'] as const)
    .map((status) => [entries.filter((entry) => entry.status === status).length, evidenceWords[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
