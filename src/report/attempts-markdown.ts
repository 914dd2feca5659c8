import { type Markdown, md } from '../text/safe.ts';
import { type AttemptWords, attemptsOf, attemptsOpen, attemptsTitle, attemptWords, firstVerified } from './attempts.ts';
import type { Section } from './budget.ts';
import { markdown } from './escape.ts';
import { blocks, type Flavour, fold, grid, prose } from './markdown-parts.ts';
import type { Report } from './model.ts';

/**
 * attemptSections shows what mode `run` ran. It stands open where the reader must know whether it was replayed, and why not. One
 * attempt that succeeded is folded away, and left out where nothing folds.
 */
export function attemptSections(report: Report, flavour: Flavour): readonly Section[] {
  const all = attemptsOf(report);
  if (all.length === 0) return [];
  const shown = attemptWords(report);
  const left = all.length - shown.length;
  const body = blocks([
    grid(['Attempt', 'Started', 'Took', 'Exit', 'Found', 'Then'], shown.map(cells)),
    left > 0 ? md`And ${left} earlier in the JSON report.` : md``,
    prose(firstVerified(report), 'flow'),
  ]);
  if (attemptsOpen(report)) return [{ kind: 'head', text: md`### ${prose(attemptsTitle(report), 'flow')}\n\n${body}` }];
  return flavour.folds ? [{ kind: 'proof', text: fold(attemptsTitle(report), body, flavour) }] : [];
}

function cells({ number, started, took, exit, found, then, because }: AttemptWords): readonly Markdown[] {
  const end = markdown(then, 'cell');
  const word = then === 'succeeded' ? end : md`**${end}**`;
  const why = because === '' ? word : md`${word}: ${prose(because, 'cell')}`;
  return [markdown(number, 'cell'), prose(started, 'cell'), markdown(took, 'cell'), prose(exit, 'cell'), prose(found, 'cell'), why];
}
