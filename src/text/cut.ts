import { textLines } from './inert.ts';
import { type Markdown, md } from './safe.ts';

/** What is appended where a summary had to be cut. */
export const cutNote = md`> **Cut here:** the rest did not fit. The output \`report\` names the file that holds all of it, where one was written.`;

const encoder = new TextEncoder();
/** Bytes of UTF-8. */
export const bytes = (text: string): number => encoder.encode(text).length;

/**
 * cutMarkdown cuts a document at the end of a line so that it takes at most `budget` bytes of UTF-8, with a note that a
 * reader sees: an open code fence or `<details>` is closed first. Gives an empty text where not even the note fits.
 */
export function cutMarkdown(text: string, budget: number, note: Markdown = cutNote): string {
  if (bytes(text) <= budget) return text;
  const lines = textLines(text);
  const kept: string[] = [];
  let fence = '';
  let folds = 0;
  let used = 0;
  for (const line of lines) {
    const next = fenceAfter(fence, line);
    const nextFolds = next === '' && fence === '' ? foldsAfter(folds, line) : folds;
    if (used + bytes(line) + 1 + bytes(closing(next, nextFolds, note)) > budget) break;
    kept.push(line);
    used += bytes(line) + 1;
    fence = next;
    folds = nextFolds;
  }
  const cut = kept.map((line) => `${line}\n`).join('') + closing(fence, folds, note);
  return bytes(cut) <= budget ? cut : '';
}

/** closing is what ends everything that is open, and the note. */
function closing(fence: string, folds: number, note: Markdown): string {
  return `${fence === '' ? '' : `${fence}\n`}${'</details>\n'.repeat(folds)}\n${note}\n`;
}

/** fenceAfter follows code fences (GFM: three or more of one mark; closed by as many of the same, alone on a line). */
function fenceAfter(fence: string, line: string): string {
  const mark = /^ {0,12}(`{3,}|~{3,})(.*)$/.exec(line);
  if (mark === null) return fence;
  const [, run = '', rest = ''] = mark;
  if (fence === '') return run.startsWith('`') && rest.includes('`') ? '' : run;
  return run.startsWith(fence) && rest.trim() === '' ? '' : fence;
}

/**
 * foldsAfter follows folds as our templates write them: a line that begins with `<details>`, and `</details>` alone on
 * one. Elsewhere in a line it is the text of a code span.
 */
function foldsAfter(folds: number, line: string): number {
  const text = line.trim();
  if (text === '</details>') return Math.max(0, folds - 1);
  return text.startsWith('<details>') ? folds + 1 : folds;
}
