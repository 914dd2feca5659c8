import type { Page, Sought } from '../sought.ts';

/**
 * Evidence is one row of what tells who wrote a stretch of text: words that are looked for first, the pattern, and how much it tells.
 * A row is a kind of sign (a package path, a resource's address, a header), not one product's sentence.
 */
export interface Evidence extends Sought {
  /** Ends "it has …" in a report. */
  readonly what: string;
  readonly weight: Weight;
}

/** 3: nobody else writes that. 2: hardly anybody else does. 1: a hint, which counts where nothing speaks against it. */
export type Weight = 1 | 2 | 3;

/** evidenceIn gives the rows that fit a page. */
export function evidenceIn({ text, lower }: Page, rows: readonly Evidence[]): readonly Evidence[] {
  return rows.filter(({ words, pattern }) => words.some((word) => lower.includes(word)) && pattern.test(text));
}
