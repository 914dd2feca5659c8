import type { AskedEvidence, Evidence, EvidenceIndex, TableEvidence } from '../../src/conflict/find/whose/evidence.ts';
import type { RuleIndex, TableRow } from '../../src/conflict/rules/asked.ts';
import type { PatternText } from '../../src/conflict/rules/fits.ts';
import { patternFields, type Rule, type RuleList } from '../../src/conflict/rules/rule.ts';
import { hashAt } from '../../src/conflict/rules/table-rows.ts';
import { coverOf, shortestSought, waysOf } from './needs.ts';

/**
 * What is written once, as rules and evidence, becomes tables of text: nothing of them is compiled before a text holds
 * its words.
 */

/**
 * needsModule gives the text of `src/conflict/rules/needs.ts`: a text holds one of some words wherever a sentence of
 * `proven` stands.
 */
export function needsModule(proven: readonly RegExp[]): string {
  return [
    '// Generated from the patterns of the rules: `npm run generate`. Never edited.',
    '',
    '/** markedWords are words of which a text holds one wherever a sentence of `provenRules` stands. Lower case. */',
    `export const markedWords: readonly string[] = ${JSON.stringify(coverOf(proven))};`,
    '',
  ].join('\n');
}

/** rulesModule gives the text of `src/conflict/rules/table.ts`. */
export function rulesModule(lists: Readonly<Record<RuleList, readonly Rule[]>>): string {
  const rows = Object.entries(lists).flatMap(([list, rules]) => rules.map((rule) => rowOf(list as RuleList, rule)));
  return moduleOf('the rules', rows, indexOf(rows));
}

/** evidenceModule gives the text of `src/conflict/find/whose/table.ts`. */
export function evidenceModule(sides: Readonly<Record<AskedEvidence['side'], readonly Evidence[]>>): string {
  const rows = Object.entries(sides).flatMap(([side, evidence]) =>
    evidence.map((row): TableEvidence => ({ side: side as AskedEvidence['side'], ...row, says: textOf(row.says) })),
  );
  return moduleOf('the evidence', rows, byWords(rows.map(({ says }) => says)));
}

/** Each row stands where the fewest texts ask for it: below its codes, words of its code, or words of its message. */
function indexOf(rows: readonly TableRow[]): RuleIndex {
  const codes = byKey(rows.flatMap(({ codes = [] }, row) => codes.map((code) => [code, row] as const)));
  const shaped = byWords(rows.map((rule) => (rule.codes === undefined ? rule.codeLike : undefined)));
  const said = byWords(
    rows.map((rule) => (rule.codes === undefined && rule.codeLike === undefined ? rule.says : undefined)),
  );
  const byStatus = rows.flatMap((rule, row) => ((rule.codes ?? rule.codeLike ?? rule.says) ? [] : [row]));
  return {
    codes,
    inCode: shaped.named,
    inMessage: said.named,
    always: [...shaped.always, ...said.always, ...byStatus].sort((a, b) => a - b),
  };
}

/** The begin of a word shuts out nearly as many texts, and many words share it. Characters. */
const longestBegin = 10;

/** The rows by the rarest words of each way of their pattern, and the rows of which a way needs none. */
function byWords(patterns: readonly (PatternText | undefined)[]): EvidenceIndex {
  const always: number[] = [];
  const begins = new Map<string, Set<number>>();
  for (const [row, pattern] of patterns.entries()) {
    if (pattern === undefined) continue;
    const [, ...ways] = pattern;
    if (ways.some(([, words]) => words === undefined || words.some(({ length }) => length < shortestSought)))
      always.push(row);
    else
      for (const word of ways.flatMap(([, words = []]) => words)) {
        const begin = word.slice(0, longestBegin);
        begins.set(begin, (begins.get(begin) ?? new Set()).add(row));
      }
  }
  const entries = [...begins].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { named: byKey(entries.map(([begin, rows]) => [hashAt(begin, 0), [begin, ...rows]])), always };
}

function byKey<V>(entries: readonly (readonly [string | number, V])[]): Readonly<Record<string, readonly V[]>> {
  const lists: Record<string, V[]> = {};
  for (const [key, value] of entries) lists[key] = [...(lists[key] ?? []), value];
  return lists;
}

/** textOf gives a pattern as text, with what each of its alternatives needs. */
export function textOf(pattern: RegExp): PatternText {
  let start = 0;
  const ways = waysOf(pattern).map(({ end, needs }) => {
    const source = pattern.source.slice(start, end);
    start = end + 1;
    return [source, ...needs] as const;
  });
  return [pattern.flags, ...ways];
}

function rowOf(list: RuleList, rule: Rule): TableRow {
  const { source, codes, codeLike, says, unless, about, ...plain } = rule;
  const patterns = patternFields.flatMap((field) => (rule[field] === undefined ? [] : [[field, textOf(rule[field])]]));
  const lower = codes === undefined ? {} : { codes: codes.map((code) => code.toLowerCase()) };
  return { list, ...plain, ...lower, ...Object.fromEntries(patterns) };
}

function moduleOf(of: string, rows: readonly object[], index: object): string {
  return [
    `// Generated from ${of}: \`npm run generate\`. Never edited.`,
    '',
    `/** table is ${of}: a row a line, as JSON. */`,
    `export const table = ${raw(rows.map((row) => JSON.stringify(row)).join('\n'))};`,
    '',
    `/** index tells which rows a text is worth asking about, as JSON. */`,
    `export const index = ${raw(JSON.stringify(index))};`,
    '',
  ].join('\n');
}

/**
 * A raw template: what a pattern is made of stands there as it is, but for the signs that would end the template, or
 * that are not ASCII.
 */
const raw = (json: string): string =>
  `String.raw\`${json.replace(/[^\n -~]|`|\$(?=\{)/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\``;
