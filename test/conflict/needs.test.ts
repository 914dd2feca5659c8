import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { coverOf, waysOf } from '../../scripts/lib/needs.ts';
import { evidenceModule, needsModule, rulesModule, textOf } from '../../scripts/lib/needs-module.ts';
import { plain } from '../../src/conflict/classify.ts';
import { azureEvidence } from '../../src/conflict/find/whose/azure.ts';
import { otherEvidence } from '../../src/conflict/find/whose/others.ts';
import { whose } from '../../src/conflict/find/whose/whose.ts';
import { firstOf, knownCode, mayStandAlone } from '../../src/conflict/rules/asked.ts';
import { Pattern } from '../../src/conflict/rules/fits.ts';
import { lastResortRules, lastWordRules, otherRules, provenRules } from '../../src/conflict/rules/index.ts';
import { patternFields, type Rule, type RuleList, type Subject, subjectOf } from '../../src/conflict/rules/rule.ts';
import { azureTraps, nestedTraps, quietTraps } from './examples/traps.ts';
import { examples } from './examples.ts';
import { random } from './random.ts';
import { read } from './read.ts';
import { sampleOf } from './sample-of.ts';

const lists: Readonly<Record<RuleList, readonly Rule[]>> = {
  proven: provenRules,
  other: otherRules,
  lastResort: lastResortRules,
  lastWord: lastWordRules,
};
const everyRule = Object.values(lists).flat();
const evidence = [...azureEvidence, ...otherEvidence];
const written: readonly RegExp[] = [
  ...everyRule.flatMap((rule) => patternFields.flatMap((field) => rule[field] ?? [])),
  ...evidence.map(({ says }) => says),
];
const alone = [...provenRules, ...otherRules].filter(
  (rule) => (rule.alone || rule.anywhere) && rule.codes === undefined,
);
const asked = (pattern: Pattern, text: string): boolean => pattern.fits(text, text.toLowerCase());
const patternOf = (pattern: RegExp): Pattern => new Pattern(textOf(pattern));
const shown = (pattern: RegExp, text: string): string => `${pattern.source.slice(0, 100)}: ${JSON.stringify(text)}`;
const stored = (file: string): string => readFileSync(new URL(`../../src/conflict/${file}`, import.meta.url), 'utf8');

const texts = [...examples, ...azureTraps, ...nestedTraps, ...quietTraps].map(({ text }) => text);
const errors = texts.flatMap((text) => read(text));
/** Every message that an example has, inner and outer, as the rules see it, and every line. */
const said: readonly string[] = [
  ...new Set([
    ...texts.flatMap((text) => [text.replace(/\s+/g, ' '), ...text.split('\n')]),
    ...errors
      .flatMap((error) => [error.message, ...error.outerMessages, error.raw.replace(/\s+/g, ' ')])
      .map((message) => plain(message.slice(0, 4000))),
  ]),
];

/** Texts that a pattern fits, made out of the pattern itself. */
function fitting(pattern: RegExp): readonly string[] {
  const below = random(20_261_124);
  const make = sampleOf(pattern);
  return Array.from({ length: 200 }, (_, round) => `${make(below)}${[' ', '', ' x'][round % 3]}`).filter((text) =>
    pattern.test(text),
  );
}

/** The rule as it is written, asked without any table. */
function holdsAsWritten(rule: Rule, { code, message, status, about }: Subject): boolean {
  const { codes, codeLike, says, unless } = rule;
  if (codes !== undefined && !codes.some((each) => each.toLowerCase() === code.toLowerCase())) return false;
  if (codeLike !== undefined && (code === '' || !codeLike.test(code))) return false;
  if (rule.status !== undefined && (status === undefined || !rule.status.includes(status))) return false;
  if (status !== undefined && rule.notStatus?.includes(status)) return false;
  if (rule.about?.test(about) === false || says?.test(message) === false) return false;
  return unless?.test(message) !== true;
}

describe('the generated tables are what is written', () => {
  test('none is stale (else: npm run generate)', () => {
    const sides = { azure: azureEvidence, other: otherEvidence };
    assert.ok(
      stored('rules/table.ts') === rulesModule(lists),
      'src/conflict/rules/table.ts is stale: npm run generate',
    );
    assert.ok(
      stored('rules/needs.ts') === needsModule(provenRules.flatMap(({ says }) => says ?? [])),
      'src/conflict/rules/needs.ts is stale: npm run generate',
    );
    assert.ok(
      stored('find/whose/table.ts') === evidenceModule(sides),
      'src/conflict/find/whose/table.ts is stale: npm run generate',
    );
  });

  const subjects: readonly Subject[] = [
    ...errors.map(({ code, message, httpStatus, resourceId }) =>
      subjectOf(code ?? '', plain(message), httpStatus, resourceId),
    ),
    ...said.map((message) => subjectOf('', message)),
    ...everyRule.flatMap(({ codes = [] }) => codes.map((code) => subjectOf(code.toUpperCase(), 'It failed.', 409))),
    ...everyRule
      .flatMap(({ codeLike }) => (codeLike === undefined ? [] : fitting(codeLike).slice(0, 20)))
      .map((code) => subjectOf(code, '')),
    ...everyRule.flatMap(({ status = [] }) => status.map((each) => subjectOf('', 'It failed.', each))),
    ...everyRule
      .flatMap(({ says }) => (says === undefined ? [] : fitting(says).slice(0, 20)))
      .map((message) => subjectOf('', message)),
  ];
  for (const [name, rules] of Object.entries(lists))
    test(`the first of the rules ${name} that holds is the same one`, () => {
      for (const subject of subjects) {
        const wanted = rules.find((rule) => holdsAsWritten(rule, subject));
        const found = firstOf(({ list }) => list === name, subject);
        assert.deepEqual(
          [found?.reason, found?.codes],
          [wanted?.reason, wanted?.codes?.map((code) => code.toLowerCase())],
          subject.message,
        );
      }
    });
  test('a code is known where a rule names it or its shape', () => {
    const codes = subjects.map(({ code }) => code).filter((code) => code !== '');
    for (const code of [...codes, 'Nobody', 'Conflicted', 'x'])
      assert.equal(
        knownCode(code),
        [...provenRules, ...otherRules].some(
          (rule) => rule.codes?.some((each) => each.toLowerCase() === code.toLowerCase()) || rule.codeLike?.test(code),
        ),
        code,
      );
  });
  test('whose a text is goes by the same signs', () => {
    for (const text of said.filter(({ length }) => length < 300)) {
      const { for: azure, against } = whose({ text, start: 0, end: text.length });
      const signs = evidence.filter(({ says }) => says.test(text)).map(({ what }) => what);
      const missing = signs.filter((what) => !azure.includes(what) && !against.includes(what));
      assert.deepEqual(missing, [], text);
    }
  });
});

describe('what a text must hold for a pattern shuts out nothing that it means', () => {
  test('texts that are made to fit', () => {
    for (const pattern of written) {
      const made = fitting(pattern);
      assert.ok(made.length > 0, `not tried: ${pattern.source.slice(0, 100)}`);
      for (const text of made) assert.ok(asked(patternOf(pattern), text), shown(pattern, text));
    }
  });
  test('every line and message of the examples and traps', () => {
    for (const pattern of written) {
      const table = patternOf(pattern);
      for (const text of said) assert.equal(asked(table, text), pattern.test(text), shown(pattern, text));
    }
  });
  test('what may stand alone is looked at', () => {
    const shutOut = alone.flatMap(({ says }) =>
      says === undefined
        ? []
        : [...fitting(says), ...said.filter((text) => says.test(text))].filter((text) => !mayStandAlone(text)),
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
    [
      'a group that holds more than letters',
      '(?:a vault .{0,9}|the disk\\d) now',
      [['a vault ', 'the disk'], [' now']],
    ],
    ['classes of a few signs, and others', 'in[- ]use\\d[a-z]busy', [['in-use', 'in use'], ['busy']]],
    ['a look ahead needs its words, one that forbids does not', '^(?=.*\\bonly)(?!never).{9}x', [['only']]],
    ['a letter stands everywhere', 'a\\b.{0,20}i', []],
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
  test('a wrong need would be noticed', () => {
    const [wrong, right] = [
      new Pattern(['i', ['is locked', ['busy']]]),
      new Pattern(['i', ['is free'], ['is locked', ['locked']]]),
    ];
    assert.deepEqual([asked(wrong, 'it is locked'), asked(right, 'it IS locked')], [false, true]);
    assert.equal(right.foundIn('It IS locked.'), 'IS locked');
  });
});
