import type { Confidence, Reason } from '../taxonomy.ts';
import type { Pattern } from './fits.ts';

/**
 * Rule is one row of the classification: which errors it speaks of, and the reason that it gives them. All that is
 * named must hold. Rules of a file are tried in order, files in the order of `rules/index.ts`; the first that holds
 * wins.
 *
 * To add one: find the file of the provider (or `sentences.ts` where the wording is not one provider's), put the row
 * before the ones that are less specific, and an example of your own into `test/conflict/examples/`. Write the
 * principle of the sentence (who refuses, what state or holder it names), not the sentence; then `npm run generate`,
 * which reads from the pattern what a text must hold to be worth asking.
 */
export interface Rule {
  readonly reason: Reason;
  /** Codes, compared without case. */
  readonly codes?: readonly string[];
  /** Shape of a code, for families that follow one naming scheme. */
  readonly codeLike?: RegExp;
  /** What the innermost message says. White space is folded before. */
  readonly says?: RegExp;
  /** What the message must not say. */
  readonly unless?: RegExp;
  /** HTTP status of the response, where it is known to matter. */
  readonly status?: readonly number[];
  /** HTTP statuses that rule the row out. */
  readonly notStatus?: readonly number[];
  /** ARM resource type, or URL, of the target. */
  readonly about?: RegExp;
  /** Default `certain`. */
  readonly confidence?: Confidence;
  /** The sentence by itself is Azure's: it is recognised with no code, status or tool beside it. Needs `says`. */
  readonly alone?: true;
  /**
   * The sentence is about the run itself and not about Azure: it is recognised by itself wherever no other system says
   * it. Needs `says`.
   */
  readonly anywhere?: true;
  /** For the reader: where the fact comes from. */
  readonly source?: string;
}

/** RuleList names a list of `index.ts`. */
export type RuleList = 'proven' | 'other' | 'lastResort' | 'lastWord';

/** AskedRule is a rule of the generated table, as it is asked. */
export interface AskedRule extends Omit<Rule, PatternField | 'source'> {
  readonly list: RuleList;
  readonly codeLike?: Pattern;
  readonly says?: Pattern;
  readonly unless?: Pattern;
  readonly about?: Pattern;
}

/** patternFields are what of a rule is a pattern. */
export const patternFields = ['codeLike', 'says', 'unless', 'about'] as const;
export type PatternField = (typeof patternFields)[number];

/** Subject is what rules look at. The code and the message stand there in lower case too. */
export interface Subject {
  readonly code: string;
  readonly lowerCode: string;
  readonly message: string;
  readonly lower: string;
  readonly status: number | undefined;
  readonly about: string;
}

/** subjectOf gives what rules look at. `code` and `about` are empty where nothing is known. */
export const subjectOf = (code: string, message: string, status?: number, about = ''): Subject => ({
  code,
  lowerCode: code.toLowerCase(),
  message,
  lower: message.toLowerCase(),
  status,
  about,
});

/** holds tells whether a rule speaks of a subject. */
export function holds(rule: AskedRule, subject: Subject): boolean {
  const { codes, codeLike, says, unless, status, notStatus, about } = rule;
  if (codes === undefined && codeLike === undefined && says === undefined && status === undefined) return false;
  if (codes !== undefined && (subject.code === '' || !codes.includes(subject.lowerCode))) return false;
  if (codeLike !== undefined && (subject.code === '' || !codeLike.fits(subject.code, subject.lowerCode))) return false;
  if (status !== undefined && (subject.status === undefined || !status.includes(subject.status))) return false;
  if (notStatus !== undefined && subject.status !== undefined && notStatus.includes(subject.status)) return false;
  if (about !== undefined && !about.fits(subject.about, subject.about.toLowerCase())) return false;
  if (says !== undefined && !says.fits(subject.message, subject.lower)) return false;
  return !(unless?.fits(subject.message, subject.lower) ?? false);
}
