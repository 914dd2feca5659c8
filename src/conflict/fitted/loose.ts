import type { AzureError } from '../azure-error.ts';
import { toldIn } from '../find/blocks/blocks.ts';
import { clean, fold } from '../find/clean.ts';
import type { Passage } from '../find/passage.ts';
import { saysFailure } from './lines.ts';

/** Lines of failure that stand within so many lines of each other tell of one failure. */
const nearLines = 4;
const mostStretches = 50;

/** looseIn gives the stretches of a small log that speak of failure where no reader found an error: errors of the form `loose`, which say nothing yet. */
export function looseIn({ text, line }: Passage): readonly AzureError[] {
  const lines = toldIn(clean(text, line)).split('\n');
  const stretches: { first: number; last: number }[] = [];
  lines.forEach((words, at) => {
    if (!saysFailure(words)) return;
    const open = stretches.at(-1);
    if (open !== undefined && at - open.last <= nearLines) open.last = at;
    else if (stretches.length < mostStretches) stretches.push({ first: at, last: at });
  });
  return stretches.map(({ first, last }) => looseError(lines.slice(Math.max(0, first - 2), last + 3), line + first));
}

function looseError(lines: readonly string[], line: number): AzureError {
  const raw = lines.join('\n').slice(0, 4000);
  const message = fold(lines.find(saysFailure) ?? '').slice(0, 400);
  return { codePath: [], message, outerMessages: [], line, block: line, step: line, raw, nearby: raw, form: 'loose', bare: true };
}
