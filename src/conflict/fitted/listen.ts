import type { AzureError } from '../azure-error.ts';
import type { Classification } from '../classify.ts';
import { classOf } from '../taxonomy.ts';

/**
 * When to listen to whom. The rules know what Azure says in its own structure; the model knows how failures sound. So how much the model must
 * be surer of its own answer than of the rules' depends on what the rules' answer stands on.
 */

/** Footing is what the answer of the rules stands on. */
export type Footing =
  /** A code, status or structure, and a rule that knows it. */
  | 'proven'
  /** The same, but the rule knows only the family. */
  | 'likely'
  /** The rules went by the kind of words, or said only that something failed. */
  | 'guessed'
  /** A sentence without any structure around it. */
  | 'sentence'
  /** No reader found an error. */
  | 'nothing';

/** footingOf tells on what an answer of the rules stands. */
export function footingOf(error: AzureError, { reason, confidence }: Classification): Footing {
  if (error.form === 'loose') return 'nothing';
  if (confidence === 'possible') return 'guessed';
  if (error.bare && error.form === 'sentence') return 'sentence';
  // "A conflict, and no word of why" is an answer.
  return confidence === 'likely' && classOf(reason) !== 'unknown-conflict' ? 'likely' : 'proven';
}

/**
 * margins: how many times likelier than the rules' class the model must think its own. Fitted by `npm run fit` (cross-validation over whole
 * sets), rounded up. What is proven is never asked.
 */
export const margins: Readonly<Record<Exclude<Footing, 'proven'>, number>> = {
  nothing: 3,
  sentence: 6,
  guessed: 4,
  likely: 8,
};
