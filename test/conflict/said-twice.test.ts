import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RegExpParser } from '@eslint-community/regexpp';
import { lastResortRules, lastWordRules, otherRules, provenRules } from '../../src/conflict/rules/index.ts';
import type { Rule } from '../../src/conflict/rules/rule.ts';
import { random } from './random.ts';
import { sampleOf } from './sample-of.ts';

/** Way is one alternative of a rule's pattern. */
interface Way {
  readonly source: string;
  readonly pattern: RegExp;
}

const parser = new RegExpParser();
const waysOf = ({ says }: Rule): readonly Way[] =>
  says === undefined
    ? []
    : parser
        .parsePattern(says.source)
        .alternatives.map(({ raw }) => ({ source: raw, pattern: new RegExp(raw, says.flags) }));

/** What only this alternative says, where a sample of it hardly ever shows it. */
const witnesses: readonly string[] = [
  'Namespace is in updating state, before which nothing',
  'The job must be stopped first or it is not a job',
];

/** What fits an alternative, within a longer text. */
function samplesOf({ pattern, source }: Way): readonly string[] {
  const make = sampleOf(pattern);
  const below = random(source.length);
  return [...Array.from({ length: 250 }, () => `fig ${make(below)} and more`), ...witnesses].filter((text) =>
    pattern.test(text),
  );
}

/** Fewer show too little of an alternative. */
const enough = 50;

const saysAll = (way: Way, texts: readonly string[]): boolean => texts.every((text) => way.pattern.test(text));

describe('no sentence stands in a rule twice', () => {
  const main = [...provenRules, ...otherRules];
  for (const [list, rules] of Object.entries({ main, lastResortRules, lastWordRules })) {
    test(`${list}: an alternative says what none beside it says`, () => {
      const twice = rules.flatMap((rule) => {
        const ways = waysOf(rule);
        return ways.flatMap((way) => {
          const texts = samplesOf(way);
          const other = texts.length < enough ? undefined : ways.find((each) => each !== way && saysAll(each, texts));
          return other === undefined ? [] : [`${rule.reason}: ${way.source} is said by ${other.source}`];
        });
      });
      assert.deepEqual(twice, []);
    });
  }
});
