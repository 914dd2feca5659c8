import { Pattern, type PatternText } from './fits.ts';
import { type AskedRule, holds, type PatternField, patternFields, type Subject } from './rule.ts';
import { index, table } from './table.ts';
import { addNamed, rowsOf, type WordIndex } from './table-rows.ts';

/**
 * The rules of `index.ts` as they are asked: rows of the generated table, of which only those are read whose words a
 * text holds.
 */

/** TableRow is a rule in the table: its codes in lower case, its patterns as text. */
export type TableRow = Omit<AskedRule, PatternField> & { readonly [F in PatternField]?: PatternText };

/**
 * RuleIndex has each row once: by its codes, by words of the code, by words of the message, or among those that are
 * always asked.
 */
export interface RuleIndex {
  readonly codes: Readonly<Record<string, readonly number[]>>;
  readonly inCode: WordIndex;
  readonly inMessage: WordIndex;
  readonly always: readonly number[];
}

const { codes, inCode, inMessage, always } = JSON.parse(index) as RuleIndex;
const codeRows = new Map(Object.entries(codes));

const ruleAt = rowsOf<AskedRule>(table, (json) => {
  const row = JSON.parse(json) as TableRow;
  const patterns = patternFields.flatMap((field) =>
    row[field] === undefined ? [] : [[field, new Pattern(row[field])]],
  );
  return { ...row, ...Object.fromEntries(patterns) };
});

/** What the last subject is worth asking: it is asked stage by stage. */
let last: { readonly subject: Subject; readonly rules: readonly AskedRule[] } | undefined;

function worthAsking(subject: Subject): readonly AskedRule[] {
  if (last?.subject === subject) return last.rules;
  const rows = new Set([...always, ...(codeRows.get(subject.lowerCode) ?? [])]);
  addNamed(rows, subject.lowerCode, inCode);
  addNamed(rows, subject.lower, inMessage);
  const rules = [...rows].sort((a, b) => a - b).map(ruleAt);
  last = { subject, rules };
  return rules;
}

/** Rules is some of the rules, in their order. */
export type Rules = (rule: AskedRule) => boolean;

/** firstOf gives the first of some rules that holds of a subject. */
export const firstOf = (rules: Rules, subject: Subject): AskedRule | undefined =>
  worthAsking(subject).find((rule) => rules(rule) && holds(rule, subject));

export const provenRules: Rules = ({ list }) => list === 'proven';

/** allRules adds the platform's refusals, codes whose words tell, and what is no conflict. */
export const allRules: Rules = ({ list }) => list === 'proven' || list === 'other';

/** lastResortRules guess by the kind of words; they are asked where no sentence is known. */
export const lastResortRules: Rules = ({ list }) => list === 'lastResort';

/** lastWordRules are asked when nothing else held: the bare code and status. */
export const lastWordRules: Rules = ({ list }) => list === 'lastWord';

/** aloneRules recognise a sentence that stands in a log by itself. */
export const aloneRules: Rules = ({ alone }) => alone === true;

/** anywhereRules recognise what is said of the run itself: that it was canceled, that its state could not be saved. */
export const anywhereRules: Rules = ({ anywhere }) => anywhere === true;

/**
 * mayStandAlone tells whether one of `aloneRules` or `anywhereRules` may hold of a text. It costs little; a rule costs
 * more.
 */
export function mayStandAlone(text: string): boolean {
  const rows = new Set<number>();
  addNamed(rows, text.toLowerCase(), inMessage);
  for (const row of rows) if (aloneRules(ruleAt(row)) || anywhereRules(ruleAt(row))) return true;
  return false;
}

/** knownCode tells whether some rule speaks of a code, by its name or its shape. */
export function knownCode(code: string): boolean {
  const lower = code.toLowerCase();
  const rows = new Set([...(codeRows.get(lower) ?? []), ...always]);
  addNamed(rows, lower, inCode);
  return [...rows]
    .map(ruleAt)
    .some((rule) => allRules(rule) && (rule.codes?.includes(lower) || rule.codeLike?.fits(code, lower)));
}
