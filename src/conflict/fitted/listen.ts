import type { AzureError } from '../azure-error.ts';
import type { Classification } from '../classify.ts';
import { type ConflictClass, classOf } from '../taxonomy.ts';
import type { Judged } from './features.ts';

/**
 * When to listen to whom. The rules know what Azure says in its own structure; the model knows how failures sound. So
 * how much the model must be surer of its own answer than of the rules' depends on what the rules' answer stands on.
 */

/** Footing is what the answer of the rules stands on. */
export type Footing =
  /** A code, status, structure or sentence of Azure's, and a rule that knows it or its family. */
  | 'proven'
  /** The rules guessed a conflict by the kind of words. */
  | 'guessed'
  /** Azure's own code says that it is a conflict, and a sentence beside it, which no rule knows, says which. */
  | 'untold'
  /** The rules said only that something failed. */
  | 'unexplained'
  /** No reader found an error. */
  | 'nothing';

/** footingOf tells on what an answer of the rules stands. */
export function footingOf(error: AzureError, { reason, confidence }: Classification): Footing {
  if (error.form === 'loose') return 'nothing';
  const ruled = classOf(reason);
  if (reason === 'bare-conflict' && sentence.test(error.message)) return 'untold';
  // "A conflict, and the text does not tell which" is an answer, not a guess.
  if (confidence !== 'possible' || ruled === 'unknown-conflict') return 'proven';
  return ruled === 'none' ? 'unexplained' : 'guessed';
}

/** So many words are a sentence. */
const sentence = /\S+(?:\s+\S+){3}/;

/**
 * margins: how many times likelier than the rules' class the model must think its own. Found by cross-validation over
 * whole sets, on rules that had not been tuned on them: rules that know a set by heart look surer than they are on the
 * next text. What is proven is never asked. `nothing` was tried again on 1,150 real and made-up texts: from 2 to 1.3 it
 * misses fewer and accuses no more; below it accuses.
 */
const margins: Readonly<Record<Exclude<Footing, 'proven'>, number>> = {
  nothing: 1.3,
  guessed: 6,
  unexplained: 4,
  untold: 1,
};

/** Where nothing shows that a text is Azure's, it takes so many times more to make a conflict of it. */
const notAzures = 2.5;

/** marginOf gives the margin for a class of the model's. */
export function marginOf(footing: Exclude<Footing, 'proven'>, wanted: ConflictClass, side: Judged['side']): number {
  return margins[footing] * (wanted !== 'none' && side !== 'azure' ? notAzures : 1);
}

/**
 * What a code has proven to be a conflict is one; and which it is must be more likely than not by far, because
 * "unknown" is true.
 */
const surest = 0.6;

/** mayTell says whether the model's class may stand in for that of the rules, whatever the margin. */
export const mayTell = (footing: Footing, wanted: ConflictClass, chance: number): boolean =>
  footing !== 'untold' || (wanted !== 'none' && chance >= surest);
