import { type Column, folded, prose, type Section, type TableRow } from './blocks.ts';
import type { Evidence, Report } from './model.ts';
import { cut } from './text.ts';
import { evidenceWords } from './words.ts';

const columns: readonly Column[] = [{ heading: 'Signal' }, { heading: 'Result' }, { heading: 'Detail' }];

/**
 * evidenceSections tells what was read, and what could not be. `open`: the verdict is not believed without it. A list
 * of what went well only makes the others longer, as the last line names the logs; so it is folded away, and counted
 * where nothing folds.
 */
export function evidenceSections({ evidence: all, verdict, mode }: Report, open: boolean): readonly Section[] {
  if (all.length === 0) return [];
  const whole = verdict === 'nothing-found';
  // That a resource is not there yet, or that nothing runs, is what a gate hopes to read.
  const isWell = ({ status }: Evidence): boolean =>
    status === 'read' || (status === 'empty' && (mode === 'guard' || mode === 'run'));
  const rows = all.map((each): TableRow => {
    const { source, status, detail } = each;
    return {
      cells: [[prose(cut(source, 500))], [prose(evidenceWords[status])], [prose(cut(detail, 500))]],
      ...(whole || !isWell(each) ? {} : { on: folded }),
    };
  });
  return [
    {
      title: `Evidence: ${countsOf(all)}`,
      weight: open ? 'head' : 'proof',
      ...(open || !all.every(isWell) ? {} : { on: folded }),
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
