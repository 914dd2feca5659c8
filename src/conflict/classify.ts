import type { AzureError } from './azure-error.ts';
import { fold } from './find/clean.ts';
import {
  allRules,
  aloneRules,
  firstOf,
  lastResortRules,
  lastWordRules,
  provenRules,
  type Rules,
} from './rules/asked.ts';
import { type AskedRule, subjectOf as asSubject, type Subject } from './rules/rule.ts';
import { refusesValue } from './rules/speaks-of.ts';
import { type Confidence, classOf, type Reason } from './taxonomy.ts';

/** Classification is what the rules make of one error. */
export interface Classification {
  readonly reason: Reason;
  readonly confidence: Confidence;
  /** The rule that decided, where one did. */
  readonly by?: AskedRule;
}

/**
 * Case is an error under judgement: its innermost words, those around them (innermost first), and the rule that the
 * innermost words have.
 */
interface Case {
  readonly error: AzureError;
  readonly inner: Subject;
  readonly outer: readonly Subject[];
  readonly rule: AskedRule | undefined;
}

/** Stage is one way to decide. It answers or leaves the case to the next. */
interface Stage {
  readonly name: string;
  readonly decide: (subject: Case) => Classification | undefined;
}

/**
 * stages in the order of asking: what overrules the innermost words, these words, the words around them, a guess, the
 * bare code and status.
 */
export const stages: readonly Stage[] = [
  { name: 'an operation runs around a token that is stale', decide: runningAround },
  { name: 'the error around says why, and the inner one does not', decide: refusedAround },
  { name: 'a value in the request is refused', decide: valueRefused },
  { name: 'a list of errors in a form that no reader knows', decide: saidElsewhere },
  { name: 'a conflict around a cause that is not told', decide: conflictAround },
  { name: 'the innermost words', decide: ({ rule }) => resultOf(rule) },
  { name: 'the words around', decide: around },
  { name: 'a guess by the kind of words', decide: ({ error, inner }) => guess(error, inner) },
  {
    name: 'the bare code and status',
    decide: ({ inner, outer }) => resultOf(firstAmong(lastWordRules, [inner, ...outer])),
  },
];

/** classify decides what an error is. `unknown-conflict` is an answer: it says that the text does not tell. */
export function classify(error: AzureError): Classification {
  const inner = subjectOf(error, error.code ?? '', error.message);
  const subject = { error, inner, outer: outerSubjects(error), rule: firstOf(allRules, inner) };
  for (const { decide } of stages) {
    const answer = decide(subject);
    if (answer !== undefined) return answer;
  }
  return { reason: error.bare ? 'no-error' : 'operation-failed', confidence: 'possible' };
}

/** A detail that says only "etag mismatched" inside "another operation is in progress" is an operation in progress. */
function runningAround({ rule, outer }: Case): Classification | undefined {
  if (rule === undefined || classOf(rule.reason) !== 'etag') return undefined;
  const proven = outer.map((subject) => firstOf(provenRules, subject));
  return resultOf(proven.find((each) => each && classOf(each.reason) === 'concurrent-operation'));
}

/** It failed inside, or took too long: that explains nothing where an error around it names a reason. */
const saysNothing: ReadonlySet<Reason | undefined> = new Set(['server-error', 'timed-out', 'service-unavailable']);

/** Something failed, and this is not what. */
const wrapping: ReadonlySet<Reason | undefined> = new Set(['operation-failed', 'cause-not-told']);

/**
 * "An internal error occurred" inside a refusal that names its reason explains nothing; "does not have authorization"
 * inside a code that is certain (a provider that is not registered) is only how that was noticed.
 */
function refusedAround({ rule, outer }: Case): Classification | undefined {
  const silent = saysNothing.has(rule?.reason);
  if (!silent && rule?.reason !== 'access-denied') return undefined;
  const refusal = firstAmong(provenRules, outer);
  return silent || refusal?.codes !== undefined ? resultOf(refusal) : undefined;
}

/** What is refused of a resource by the same words. */
const refusals: ReadonlySet<Reason> = new Set([
  'feature-not-supported',
  'platform-rule',
  'limit-reached',
  'immutable-property',
]);

function valueRefused({ rule, inner }: Case): Classification | undefined {
  if (rule !== undefined && !refusals.has(rule.reason)) return undefined;
  return refusesValue(inner.message) ? { reason: 'invalid-request', confidence: 'likely' } : undefined;
}

/**
 * "The request is invalid" and the like stand for a list of errors in a form that no reader knows. Where the error as
 * it stood holds a sentence that only a conflict has, that sentence is the truth.
 */
function saidElsewhere({ rule, error }: Case): Classification | undefined {
  if (rule === undefined || (rule.reason !== 'invalid-request' && !wrapping.has(rule.reason))) return undefined;
  const byCode = rule.codes !== undefined || rule.codeLike !== undefined;
  if (byCode && rule.reason === 'invalid-request' && error.message.length > 60) return undefined;
  const said = firstOf(aloneRules, subjectOf(error, '', fold(error.raw)));
  return said && { reason: said.reason, confidence: 'likely', by: said };
}

/**
 * `Status: Conflict` above, or `"statusCode": "Conflict"` beside, a body that says only that it failed: so the list of
 * a deployment shows the operation itself. The number is the answer to the deployment, which is 409 whatever failed.
 */
const conflictBeside = /\bstatus(?: ?code)?["']?\s{0,4}[:=]?\s{0,4}["']?conflict\b/i;

function conflictAround({ rule, error }: Case): Classification | undefined {
  if (rule?.reason !== 'cause-not-told' || !conflictBeside.test(error.nearby ?? error.raw)) return undefined;
  return { reason: 'bare-conflict', confidence: 'likely' };
}

function around({ outer }: Case): Classification | undefined {
  for (const subject of outer) {
    const rule = firstOf(allRules, subject);
    if (rule !== undefined && !wrapping.has(rule.reason)) return resultOf(rule);
  }
  return undefined;
}

function guess(error: AzureError, inner: Subject): Classification | undefined {
  return error.bare || error.message === '' ? undefined : resultOf(firstOf(lastResortRules, inner));
}

function firstAmong(rules: Rules, subjects: readonly Subject[]): AskedRule | undefined {
  for (const subject of subjects) {
    const rule = firstOf(rules, subject);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function resultOf(rule: AskedRule | undefined): Classification | undefined {
  if (rule === undefined) return undefined;
  const said = rule.codes !== undefined || rule.says !== undefined;
  return { reason: rule.reason, confidence: rule.confidence ?? (said ? 'certain' : 'likely'), by: rule };
}

const subjectOf = (error: AzureError, code: string, message: string): Subject =>
  asSubject(code, plain(message.slice(0, 4000)), error.httpStatus, `${error.resourceId ?? ''} ${error.url ?? ''}`);

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
