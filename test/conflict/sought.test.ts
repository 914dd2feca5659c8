import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factRows } from '../../src/conflict/facts.ts';
import { prefixes } from '../../src/conflict/find/clean.ts';
import { soughtAround } from '../../src/conflict/find/context.ts';
import { soughtInIds } from '../../src/conflict/find/ids.ts';
import { firstIn, holdsAny, lastIn, pageOf, type Sought } from '../../src/conflict/find/sought.ts';
import { soughtForTools } from '../../src/conflict/find/tool.ts';
import { namePatterns } from '../../src/conflict/name.ts';
import { random } from './random.ts';
import { sampleOf } from './sample-of.ts';

const tries = 400;

/** Texts that the pattern fits, made out of the pattern itself. */
function fitting(pattern: RegExp): readonly string[] {
  const below = random(20_261_123);
  const make = sampleOf(pattern);
  const plain = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  return Array.from({ length: tries }, () => make(below))
    .flatMap((text) => [text, `${text} `, ` ${text} x`])
    .filter((text) => plain.test(text));
}

function shutOut({ words, pattern }: Sought, lower = true): readonly string[] {
  return fitting(pattern).filter((text) => !holdsAny(lower ? text.toLowerCase() : text, words));
}

describe('the words that are looked for before a pattern shut out nothing that it means', () => {
  const groups: Readonly<Record<string, readonly Sought[]>> = {
    facts: factRows,
    names: namePatterns,
    'what stands around an error': [...soughtAround, ...soughtForTools, ...soughtInIds],
  };
  for (const [name, rows] of Object.entries(groups)) {
    test(`${name}: ${rows.length} patterns`, () => {
      const wrong = rows.flatMap((row) =>
        shutOut(row)
          .slice(0, 2)
          .map((text) => `${row.pattern.source.slice(0, 90)}: ${JSON.stringify(text)}`),
      );
      assert.deepEqual(wrong, []);
    });
    test(`${name}: words are in lower case, and each pattern was tried`, () => {
      assert.deepEqual(
        rows
          .filter(({ words }) => words.length === 0 || words.some((word) => word !== word.toLowerCase()))
          .map(({ words }) => words),
        [],
      );
      assert.deepEqual(
        rows.filter(({ pattern }) => fitting(pattern).length === 0).map(({ pattern }) => pattern.source.slice(0, 90)),
        [],
      );
    });
  }
  test(`prefixes: ${prefixes.length} patterns, their signs as they are written`, () => {
    for (const { signs, pattern } of prefixes) {
      assert.ok(fitting(pattern).length > 0, pattern.source);
      assert.deepEqual(shutOut({ words: signs, pattern }, false), [], pattern.source);
    }
  });
  test('a wrong word would be noticed', () => {
    assert.notDeepEqual(shutOut({ words: ['locked'], pattern: /\b(?:is locked|has a lock)\b/i }), []);
  });
});

describe('firstIn and lastIn', () => {
  const digits: Sought = { words: ['code'], pattern: /code (\d)/gi };
  const page = pageOf('Code 1, code 2, CODE 3');

  test('give the first and the last place, whatever was asked before', () => {
    for (let round = 0; round < 3; round++) {
      assert.equal(firstIn(page, digits)?.[1], '1');
      assert.equal(lastIn(page, digits)?.[1], '3');
    }
  });
  test('give nothing without a word, and nothing where the pattern does not fit', () => {
    assert.equal(firstIn(pageOf('1 2 3'), digits), undefined);
    assert.equal(lastIn(pageOf('1 2 3'), digits), undefined);
    assert.equal(firstIn(pageOf('code x'), digits), undefined);
    assert.equal(lastIn(pageOf('code x'), digits), undefined);
  });
});
