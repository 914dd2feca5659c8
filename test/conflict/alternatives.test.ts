import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fits, needsOf } from '../../src/conflict/alternatives.ts';
import { allRules, lastResortRules, lastWordRules } from '../../src/conflict/rules/index.ts';
import { azureTraps, quietTraps } from './examples/traps.ts';
import { examples } from './examples.ts';
import { random } from './random.ts';
import { sampleOf } from './sample-of.ts';

const patterns = [...new Set([...allRules, ...lastResortRules, ...lastWordRules].flatMap(({ says }) => says ?? []))];
/** Long enough to be taken apart, whatever it says. */
const long = (source: string): RegExp => new RegExp(`${source}|${'never '.repeat(40)}`, 'i');
const asked = (pattern: RegExp, text: string): boolean => fits(pattern, text, text.toLowerCase());

describe('a pattern that is asked sentence by sentence says the same', () => {
  test('of texts that are made to fit it', () => {
    const below = random(20_261_124);
    for (const pattern of patterns) {
      const make = sampleOf(pattern);
      for (let round = 0; round < 200; round++) {
        const text = `${make(below)}${[' ', '', ' x'][round % 3]}`;
        assert.equal(asked(pattern, text), pattern.test(text), `${pattern.source.slice(0, 100)}: ${JSON.stringify(text)}`);
      }
    }
  });
  test('of every line of the examples and traps', () => {
    const texts = [...examples, ...azureTraps, ...quietTraps].map(({ text }) => text);
    const lines = new Set(texts.flatMap((text) => [text.replace(/\s+/g, ' '), ...text.split('\n')]));
    for (const line of lines)
      for (const pattern of patterns) assert.equal(asked(pattern, line), pattern.test(line), `${pattern.source.slice(0, 100)}: ${line}`);
  });
});

describe('the words that a sentence cannot do without', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['letters in a row', 'is locked', [['is locked']]],
    ['what is optional is not needed', 'state(?: of)? lock(?:ed)?s?x*y{0,3}', [['state'], [' lock']]],
    ['what is repeated ends the row', 'loo+ked', [['loo'], ['ked']]],
    ['one way through a group', '(?:Deleting|Updating) it\\b', [['deleting', 'updating'], [' it']]],
    ['a group in which one way needs nothing', '(?:deleting|\\w+) it', [[' it']]],
    ['nested and named groups', '(?<what>a (?:vault|server)|disk) now', [['vault', 'server', 'disk'], [' now']]],
    ['classes, signs and look-arounds', '[a|b]{2}\\(s\\)\\.(?!not this)(?<=this)done\\d', [['(s).'], ['done']]],
    ['a character by its number', 'cloud\\u2019s\\x41way', [['cloud'], ['way']]],
    ['short words stand everywhere', 'a\\b.{0,20}is', []],
  ];
  for (const [name, source, needs] of cases) test(name, () => assert.deepEqual(needsOf(new RegExp(source))[0], needs));

  test('each alternative has its own', () => {
    assert.deepEqual(needsOf(/one\b|two (?:x|y)|[3]/), [[['one']], [['two ']], []]);
  });
  test('a text without them is not asked, one with them is', () => {
    const pattern = long('is locked\\b|\\bcannot be deleted');
    const answers = ['It IS LOCKED.', 'It CANNOT be Deleted', 'is lockedx', ''].map((text) => asked(pattern, text));
    assert.deepEqual(answers, [true, true, false, false]);
  });
});
