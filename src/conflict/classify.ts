import type { AzureError } from './azure-error.ts';
import { fold } from './find/clean.ts';
import { allRules, aloneRules, lastResortRules, lastWordRules, provenRules } from './rules/index.ts';
import { holds, type Rule, type Subject } from './rules/rule.ts';
import { type Confidence, classOf, type Reason } from './taxonomy.ts';

/** Classification is what the rules make of one error. */
export interface Classification {
  readonly reason: Reason;
  readonly confidence: Confidence;
}

/**
 * classify decides what an error is. The innermost words are asked first; where they prove nothing, the errors around them are
 * (a detail that says only "etag mismatched" inside "another operation is in progress" is an operation in progress); the bare
 * code and status come last. `unknown-conflict` is an answer: it says that the text does not tell.
 */
export function classify(error: AzureError): Classification {
  const inner = subjectOf(error, error.code ?? '', error.message);
  const leaf = first(provenRules, inner);
  const outer = outerSubjects(error);
  const running =
    leaf !== undefined && classOf(leaf.reason) === 'etag'
      ? outer.map((subject) => first(provenRules, subject)).find((rule) => rule && classOf(rule.reason) === 'concurrent-operation')
      : undefined;
  const decided = running ?? leaf ?? first(allRules, inner, weakFrom);
  // "An internal error occurred" inside a refusal that names its reason explains nothing.
  const told =
    decided !== undefined && !(decided.reason === 'server-error' && outer.some((subject) => first(provenRules, subject) !== undefined));
  if (decided !== undefined && told) return saidElsewhere(decided, error) ?? result(decided);
  for (const subject of outer) {
    const rule = first(provenRules, subject) ?? first(allRules, subject, weakFrom);
    if (rule !== undefined && rule.reason !== 'operation-failed') return result(rule);
  }
  const guess = error.bare || error.message === '' ? undefined : first(lastResortRules, inner);
  if (guess !== undefined) return result(guess);
  const last = first(lastWordRules, inner) ?? outer.map((subject) => first(lastWordRules, subject)).find((rule) => rule !== undefined);
  return last === undefined ? { reason: error.bare ? 'no-error' : 'operation-failed', confidence: 'possible' } : result(last);
}

/**
 * "The request is invalid" and the like stand for a list of errors in a form that no reader knows. Where the error as it stood
 * holds a sentence that only a conflict has, that sentence is the truth.
 */
function saidElsewhere(decided: Rule, error: AzureError): Classification | undefined {
  if (decided.reason !== 'invalid-request' && decided.reason !== 'operation-failed') return undefined;
  if (decided.codes !== undefined || decided.codeLike !== undefined)
    if (decided.reason === 'invalid-request' && error.message.length > 60) return undefined;
  const rule = first(aloneRules, subjectOf(error, '', fold(error.raw)));
  return rule === undefined ? undefined : { reason: rule.reason, confidence: 'likely' };
}

/** The rules after the proven ones: refusals of the platform and what is no conflict. */
const weakFrom = provenRules.length;

function first(rules: readonly Rule[], subject: Subject, from = 0): Rule | undefined {
  for (let i = from; i < rules.length; i++) {
    const rule = rules[i];
    if (rule !== undefined && holds(rule, subject)) return rule;
  }
  return undefined;
}

function result(rule: Rule): Classification {
  return {
    reason: rule.reason,
    confidence: rule.confidence ?? (rule.codes !== undefined || rule.says !== undefined ? 'certain' : 'likely'),
  };
}

function subjectOf(error: AzureError, code: string, message: string): Subject {
  const words = plain(message.slice(0, 4000));
  return {
    code,
    message: words,
    lower: words.toLowerCase(),
    status: error.httpStatus,
    about: `${error.resourceId ?? ''} ${error.url ?? ''}`,
  };
}

/** Rules are written for the long forms only. */
export function plain(message: string): string {
  return message.includes('n') && /n['’]t\b/.test(message)
    ? message.replace(/\bcan['’]t\b/gi, 'cannot').replace(/n['’]t\b/g, ' not')
    : message;
}

/** Innermost first. */
function outerSubjects(error: AzureError): Subject[] {
  const codes = error.codePath.slice(0, error.code === undefined ? undefined : -1);
  return error.outerMessages.map((message, i) => subjectOf(error, codes[i] ?? '', message)).reverse();
}
