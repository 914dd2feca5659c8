import { harmless, textLines, visible } from '../text/inert.ts';

export { harmless, inertJson, textLines } from '../text/inert.ts';

/**
 * What every host does to text before it prints it. What makes a text inert stands in `text/inert.ts`; here are its
 * lines.
 */

/** safeLines are the lines of a foreign text as a log may show them. */
export function safeLines(text: string): readonly string[] {
  return textLines(text).map((line) => harmless(visible(line)));
}

/** oneLine folds white space and control characters, and cuts at `limit` characters with an ellipsis. */
export function oneLine(text: string, limit: number): string {
  const folded = visible(text.replace(/\s+/g, ' ').trim());
  return folded.length <= limit ? folded : `${folded.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
