import type { AzureError } from '../azure-error.ts';
import type { Classification } from '../classify.ts';
import { type ConflictClass, classOf } from '../taxonomy.ts';
import type { Judged } from './features.ts';

/**
 * When to listen to whom. The rules know what Azure says in its own structure; the model knows how failures sound. So how much the model must
 * be surer of its own answer than of the rules' depends on what the rules' answer stands on.
 */

/** Footing is what the answer of the rules stands on. */
export type Footing =
  /** A code, status or structure, and a rule that knows it or its family. */
  | 'proven'
  /** The rules guessed a conflict by the kind of words. */
  | 'guessed'
  /** The rules said only that something failed. */
  | 'unexplained'
  /** A sentence without any structure around it. */
  | 'sentence'
  /** No reader found an error. */
  | 'nothing';

/** footingOf tells on what an answer of the rules stands. */
export function footingOf(error: AzureError, { reason, confidence }: Classification): Footing {
  if (error.form === 'loose') return 'nothing';
  // "A conflict, and the text does not tell which" is an answer, not a guess.
  const ruled = classOf(reason);
  if (confidence === 'possible') return ruled === 'unknown-conflict' ? 'proven' : ruled === 'none' ? 'unexplained' : 'guessed';
  return error.bare && error.form === 'sentence' ? 'sentence' : 'proven';
}

/**
 * margins: how many times likelier than the rules' class the model must think its own. Found by cross-validation over whole sets, on rules that had
 * not been tuned on them: rules that know a set by heart look surer than they are on the next text. What is proven is never asked.
 */
const margins: Readonly<Record<Exclude<Footing, 'proven'>, number>> = {
  nothing: 2,
  sentence: 8,
  guessed: 3,
  unexplained: 4,
};

/** Where nothing shows that a text is Azure's, it takes so many times more to make a conflict of it. */
const notAzures = 2.5;

/** marginOf gives the margin for a class of the model's. A sentence may be no conflict after all; which one it is, the rule knows better. */
export function marginOf(footing: Exclude<Footing, 'proven'>, wanted: ConflictClass, side: Judged['side']): number {
  if (footing === 'sentence' && wanted !== 'none') return Number.POSITIVE_INFINITY;
  return margins[footing] * (wanted !== 'none' && side !== 'azure' ? notAzures : 1);
}
