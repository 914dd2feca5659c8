import type { AzureError } from './azure-error.ts';
import { classify, plain } from './classify.ts';
import { fold } from './find/clean.ts';
import type { Finding } from './findings.ts';
import { lastResortRules } from './rules/asked.ts';
import type { Pattern } from './rules/fits.ts';
import type { AskedRule } from './rules/rule.ts';
import { classOf } from './taxonomy.ts';

/**
 * Evidence is what speaks for a diagnosis and against it, the strongest first: what it is, whether it is a failure,
 * whose it is. Noun phrases in plain text, pairs of backticks mark code.
 */
export interface Evidence {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Longer quotations hide what they quote for. Characters. */
const longestQuote = 90;

/**
 * evidenceOf gives the evidence of a finding. It reads only what the finding holds, so what was redacted there stays
 * out of it.
 */
export function evidenceOf({ error, reason, confidence, facts }: Finding): Evidence {
  const ruled = classify(error);
  const fitted = facts.weighed !== undefined || error.form === 'loose';
  // What live state or a redaction made of it is told by neither.
  const by = !fitted && ruled.reason === reason ? ruled.by : undefined;
  const guessed = by !== undefined && lastResortRules(by);
  return {
    for: [
      ...(fitted ? [secondOpinion(facts.weighed)] : by === undefined ? [] : saidFor(error, by)),
      ...(error.teller === undefined ? [] : [error.teller]),
      ...error.whose.for.slice(0, 1),
      ...(error.outcome === 'failed' ? ['a step that ended with an error'] : []),
      ...error.whose.for.slice(1),
    ],
    against: [
      ...(error.within === undefined ? [] : [`the words of another around it: ${error.within}`]),
      ...(fitted ? ['no rule that knows the sentence'] : []),
      ...(guessed ? ['a guess by the kind of words: no rule knows the sentence'] : []),
      ...(error.bare ? ['no code and no status beside the sentence'] : []),
      ...(classOf(reason) === 'none' && isConflictStatus(error)
        ? [`the status ${error.httpStatus}, which is that of a conflict`]
        : []),
      ...(confidence !== 'certain' && error.message === '' ? ['no words beside the code'] : []),
      ...error.whose.against,
    ],
  };
}

const isConflictStatus = ({ httpStatus }: AzureError): boolean => httpStatus === 409 || httpStatus === 412;

const secondOpinion = (weighed: string | undefined): string =>
  `the fitted second opinion${weighed === undefined ? '' : `, mostly by the words ${quoted(weighed)}`}`;

/** What a rule went by, in the error: its code, its words, the status. */
function saidFor(error: AzureError, rule: AskedRule): readonly string[] {
  const code = error.codePath.findLast((each) => hasCode(rule, each));
  const words = rule.says === undefined ? undefined : saidIn(error, rule.says);
  return [
    ...(code === undefined ? [] : [`the code ${marked(code)}`]),
    ...(words === undefined ? [] : [`the words ${quoted(words)}`]),
    ...(rule.status === undefined || error.httpStatus === undefined ? [] : [`the status ${error.httpStatus}`]),
  ];
}

const hasCode = ({ codes, codeLike }: AskedRule, code: string): boolean =>
  codes?.includes(code.toLowerCase()) ?? codeLike?.fits(code, code.toLowerCase()) ?? false;

/** Innermost first, as the rules are asked. */
function saidIn({ message, outerMessages, raw }: AzureError, says: Pattern): string | undefined {
  for (const text of [message, ...outerMessages.toReversed(), fold(raw)]) {
    const words = says.foundIn(plain(text.slice(0, 4000)))?.trim();
    if (words !== undefined && words !== '') return words;
  }
  return undefined;
}

/** A backtick in a quotation would end the code that it is shown as. */
const marked = (text: string): string =>
  `\`${text
    .slice(0, longestQuote)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('`', "'")}\``;

function quoted(words: string): string {
  const line = fold(words);
  return line.length <= longestQuote ? marked(line) : `${marked(line.slice(0, longestQuote - 20))} …`;
}
