import type { AzureError } from '../azure-error.ts';
import { blocksIn, toldIn } from '../find/blocks/blocks.ts';
import { clean, fold } from '../find/clean.ts';
import type { Passage } from '../find/passage.ts';
import { askedOf } from '../find/whose/asked.ts';
import type { Whose } from '../find/whose/whose.ts';
import { saysFailure } from './lines.ts';

/** Lines of failure that stand within so many lines of each other tell of one failure. */
const nearLines = 4;
const mostStretches = 50;

/**
 * An excerpt is a failure that somebody cut out. In a longer log a failure must say that it is one, and be Azure's.
 * Lines.
 */
const longestExcerpt = 25;
const failed =
  /\berrors?\b|\bfail(?:ed|ure|s|ing)?\b|\bfatal\b|exception\b|\bdenied\b|\brefused\b|\brejected\b|\bcannot\b|\bunable\b/i;

/**
 * looseIn gives the stretches of a small log that speak of failure where no reader found an error: errors of the form
 * `loose`, which say nothing yet.
 */
export function looseIn({ text, line }: Passage): readonly AzureError[] {
  const cleaned = clean(text, line);
  const lines = toldIn(cleaned).split('\n');
  const whose = askedOf(cleaned.text, blocksIn(cleaned.lines));
  const stretches: { first: number; last: number }[] = [];
  lines.forEach((words, at) => {
    if (!saysFailure(words)) return;
    const open = stretches.at(-1);
    if (open !== undefined && at - open.last <= nearLines) open.last = at;
    else if (stretches.length < mostStretches) stretches.push({ first: at, last: at });
  });
  const excerpt = lines.length <= longestExcerpt;
  return stretches.flatMap(({ first, last }) => {
    const told = whose(cleaned.lines[first]?.start ?? 0, cleaned.lines[last]?.end ?? 0);
    const error = looseError(lines.slice(Math.max(0, first - 2), last + 3), line + first, told);
    return mayFail(error.raw, told.side, excerpt) ? [error] : [];
  });
}

function mayFail(text: string, side: Whose['side'], excerpt: boolean): boolean {
  return excerpt ? side !== 'foreign' : side === 'azure' && failed.test(text);
}

function looseError(lines: readonly string[], line: number, { for: azure, against }: Whose): AzureError {
  const raw = lines.join('\n').slice(0, 4000);
  const message = fold(lines.find(saysFailure) ?? '').slice(0, 400);
  const told = { for: azure, against };
  return {
    codePath: [],
    message,
    outerMessages: [],
    line,
    block: line,
    step: line,
    raw,
    nearby: raw,
    form: 'loose',
    bare: true,
    whose: told,
  };
}
