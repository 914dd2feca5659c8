import { coverOf, waysOf } from './needs.ts';

/** needsModule gives the text of `src/conflict/rules/needs.ts`; of each sentence of `alone` and of `proven` a text holds one of some words. */
export function needsModule(patterns: readonly RegExp[], alone: readonly RegExp[], proven: readonly RegExp[]): string {
  return [
    ...needsOf(patterns, 'the rules'),
    '/** sentenceWords are words of which a text holds one wherever a sentence of `aloneRules` or `anywhereRules` stands. Lower case. */',
    `export const sentenceWords: readonly string[] = ${JSON.stringify(coverOf(alone))};`,
    '',
    '/** markedWords are the same for `provenRules`, which are asked of a line that is marked as an error. */',
    `export const markedWords: readonly string[] = ${JSON.stringify(coverOf(proven))};`,
    '',
  ].join('\n');
}

/** evidenceModule gives the text of `src/conflict/find/whose/needs.ts`. */
export function evidenceModule(patterns: readonly RegExp[]): string {
  return needsOf(patterns, 'the evidence').join('\n');
}

/** A line for each pattern, in the order of `patterns`: JSON, so that it is read where it is needed, and a string until then. */
function needsOf(patterns: readonly RegExp[], of: string): readonly string[] {
  const rows = patterns.map((pattern) => [pattern.source.length, ...waysOf(pattern).map(({ end, needs }) => [end, ...needs])]);
  return [
    `// Generated from the patterns of ${of}: \`npm run generate\`. Never edited.`,
    '',
    `/** needs are what each pattern of ${of} cannot do without, in the order of \`patterns\`. */`,
    'export const needs: readonly string[] = [',
    ...rows.map((row) => `  '${JSON.stringify(row).replace(/[\\']/g, '\\$&')}',`),
    '];',
    '',
  ];
}
