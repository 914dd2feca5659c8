import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { coverOf, waysOf } from '../../scripts/lib/needs.ts';
import { evidenceModule, needsModule } from '../../scripts/lib/needs-module.ts';
import { plain } from '../../src/conflict/classify.ts';
import { evidencePatterns } from '../../src/conflict/find/whose/whose.ts';
import { fits, learn } from '../../src/conflict/rules/fits.ts';
import { aloneRules, anywhereRules, mayStandAlone, patterns, provenRules } from '../../src/conflict/rules/index.ts';
import { azureTraps, nestedTraps, quietTraps } from './examples/traps.ts';
import { examples } from './examples.ts';
import { random } from './random.ts';
import { read } from './read.ts';
import { sampleOf } from './sample-of.ts';

const alone = [...aloneRules, ...anywhereRules].flatMap(({ says }) => says ?? []);
const evidence = readFileSync(new URL('../../src/conflict/find/whose/needs.ts', import.meta.url), 'utf8');
const proven = provenRules.flatMap(({ says }) => says ?? []);
const asked = (pattern: RegExp, text: string): boolean => fits(pattern, text, text.toLowerCase());
const shown = (pattern: RegExp, text: string): string => `${pattern.source.slice(0, 100)}: ${JSON.stringify(text)}`;

const texts = [...examples, ...azureTraps, ...nestedTraps, ...quietTraps].map(({ text }) => text);
/** Every message that an example has, inner and outer, as the rules see it, and every line. */
const said: readonly string[] = [
  ...new Set([
    ...texts.flatMap((text) => [text.replace(/\s+/g, ' '), ...text.split('\n')]),
    ...texts
      .flatMap((text) => read(text))
      .flatMap((error) => [error.message, ...error.outerMessages, error.raw.replace(/\s+/g, ' ')])
      .map((message) => plain(message.slice(0, 4000))),
  ]),
];

/** Texts that a pattern fits, made out of the pattern itself. */
function fitting(pattern: RegExp): readonly string[] {
  const below = random(20_261_124);
  const make = sampleOf(pattern);
  return Array.from({ length: 200 }, (_, round) => `${make(below)}${[' ', '', ' x'][round % 3]}`).filter((text) => pattern.test(text));
}

describe('what a text must hold for a rule shuts out nothing that its pattern means', () => {
  test('the generated needs are those of the patterns (else: npm run generate)', () => {
    const file = new URL('../../src/conflict/rules/needs.ts', import.meta.url);
    assert.ok(
      readFileSync(file, 'utf8') === needsModule(patterns, alone, proven),
      'src/conflict/rules/needs.ts is stale: npm run generate',
    );
    assert.ok(evidence === evidenceModule(evidencePatterns), 'src/conflict/find/whose/needs.ts is stale: npm run generate');
  });
  test('texts that are made to fit', () => {
    for (const pattern of [...patterns, ...evidencePatterns]) {
      const made = fitting(pattern);
      assert.ok(made.length > 0, `not tried: ${pattern.source.slice(0, 100)}`);
      for (const text of made) assert.ok(asked(pattern, text), shown(pattern, text));
    }
  });
  test('every line and message of the examples and traps', () => {
    for (const text of said)
      for (const pattern of [...patterns, ...evidencePatterns])
        assert.equal(asked(pattern, text), pattern.test(text), shown(pattern, text));
  });
  test('what may stand alone is looked at', () => {
    const shutOut = alone.flatMap((pattern) =>
      [...fitting(pattern), ...said.filter((text) => pattern.test(text))].filter((text) => !mayStandAlone(text)),
    );
    assert.deepEqual([...new Set(shutOut)], []);
  });
});

describe('the words that a pattern cannot do without', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['letters in a row', 'Is locked', [['is locked']]],
    [
      'all ways to write a row are kept',
      '(?:is|are) (?:currently )?locked',
      [['is currently locked', 'is locked', 'are currently locked', 'are locked']],
    ],
    ['what is repeated ends the row', 'looks+ked', [['look'], ['ked']]],
    ['a longer word is found by the shorter', '(?:lock|locked|unlock).', [['lock']]],
    ['too many ways are not written out', '(?:a|b|c|d)(?:e|f|g) done', [['e done', 'f done', 'g done']]],
    ['a group in which one way needs nothing', '(?:deleting|\\w+) it', [[' it']]],
    ['a group that holds more than letters', '(?:a vault .{0,9}|the disk\\d) now', [['a vault ', 'the disk'], [' now']]],
    ['classes of a few signs, and others', 'in[- ]use\\d[a-z]busy', [['in-use', 'in use'], ['busy']]],
    ['a look ahead needs its words, one that forbids does not', '^(?=.*\\bonly)(?!never).{9}x', [['only']]],
    ['short words stand everywhere', 'a\\b.{0,20}is', []],
  ];
  for (const [name, source, needs] of cases)
    test(name, () => {
      const found = waysOf(new RegExp(source, 'i'))[0]?.needs ?? [];
      assert.deepEqual(found, needs);
    });

  test('each alternative has its own, and its place in the source', () => {
    const ways = waysOf(/one\b|two (?:x|y)|[3]/);
    assert.deepEqual(ways, [
      { end: 5, needs: [['one']] },
      { end: 17, needs: [['two x', 'two y']] },
      { end: 21, needs: [] },
    ]);
  });
  test('words for all: one of each alternative; a pattern that needs none is told', () => {
    assert.deepEqual(coverOf([/is locked|still locked/, /locked out/]), ['is locked', 'locked out', 'still locked']);
    assert.throws(() => coverOf([/is locked|\w+/]), /no word stands in all/);
  });
});

describe('a pattern is asked only where its words stand', () => {
  test('a wrong need would be noticed, an edited pattern is asked whole', () => {
    const [wrong, edited] = [/is locked/i, /has a lock/i];
    learn(
      [wrong, edited],
      [
        [wrong.source.length, [wrong.source.length, ['busy']]],
        [3, [3, ['busy']]],
      ].map((row) => JSON.stringify(row)),
    );
    assert.deepEqual([asked(wrong, 'it is locked'), asked(edited, 'it HAS a lock')], [false, true]);
  });
});
