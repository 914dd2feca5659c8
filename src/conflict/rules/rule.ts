import type { Confidence, Reason } from '../taxonomy.ts';
import { fits } from './fits.ts';

/**
 * Rule is one row of the classification: which errors it speaks of, and the reason that it gives them. All that is named must
 * hold. Rules of a file are tried in order, files in the order of `rules/index.ts`; the first that holds wins.
 *
 * To add one: find the file of the provider (or `sentences.ts` where the wording is not one provider's), put the row before the
 * ones that are less specific, and an example of your own into `test/conflict/examples/`. Write the principle of the sentence
 * (who refuses, what state or holder it names), not the sentence; then `npm run generate`, which reads from the pattern what a text
 * must hold to be worth asking.
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
  /** The sentence is about the run itself and not about Azure: it is recognised by itself wherever no other system says it. Needs `says`. */
  readonly anywhere?: true;
  /** For the reader: where the fact comes from. */
  readonly source?: string;
}

/** Subject is what rules look at. */
export interface Subject {
  readonly code: string;
  readonly message: string;
  /** The message in lower case. */
  readonly lower: string;
  readonly status: number | undefined;
  readonly about: string;
}

/** holds tells whether a rule speaks of a subject. */
export function holds(rule: Rule, subject: Subject): boolean {
  if (rule.codes === undefined && rule.codeLike === undefined && rule.says === undefined && rule.status === undefined) return false;
  if (rule.codes !== undefined && (subject.code === '' || !lowerCodes(rule).has(subject.code.toLowerCase()))) return false;
  if (rule.codeLike !== undefined && (subject.code === '' || !rule.codeLike.test(subject.code))) return false;
  if (rule.status !== undefined && (subject.status === undefined || !rule.status.includes(subject.status))) return false;
  if (rule.notStatus !== undefined && subject.status !== undefined && rule.notStatus.includes(subject.status)) return false;
  if (rule.about !== undefined && !rule.about.test(subject.about)) return false;
  if (rule.says !== undefined && !fits(rule.says, subject.message, subject.lower)) return false;
  return !(rule.unless?.test(subject.message) ?? false);
}

const lowered = new WeakMap<Rule, ReadonlySet<string>>();

function lowerCodes(rule: Rule): ReadonlySet<string> {
  let codes = lowered.get(rule);
  if (codes === undefined) {
    codes = new Set((rule.codes ?? []).map((code) => code.toLowerCase()));
    lowered.set(rule, codes);
  }
  return codes;
}
