import { coverOf, waysOf } from './needs.ts';

/**
 * needsModule gives the text of `src/conflict/rules/needs.ts`: a line for each pattern, in the order of `patterns`, and the words of
 * which each sentence of `alone` needs one.
 */
export function needsModule(patterns: readonly RegExp[], alone: readonly RegExp[]): string {
  const rows = patterns.map((pattern) => [pattern.source.length, ...waysOf(pattern).map(({ end, needs }) => [end, ...needs])]);
  return [
    "import type { PatternNeeds } from './fits.ts';",
    '',
    '// Generated from the patterns of the rules: `npm run generate`. Never edited.',
    '',
    '/** needs are what each pattern of the rules cannot do without, in the order of `patterns`. */',
    'export const needs: readonly PatternNeeds[] = [',
    ...rows.map((row) => `  ${JSON.stringify(row)},`),
    '];',
    '',
    '/** sentenceWords are words of which a text holds one wherever a sentence of `aloneRules` or `nearRules` stands. Lower case. */',
    `export const sentenceWords: readonly string[] = ${JSON.stringify(coverOf(alone))};`,
    '',
  ].join('\n');
}
