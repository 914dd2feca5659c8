import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waysOf } from '../../scripts/lib/needs.ts';
import { azureEvidence } from '../../src/conflict/find/whose/azure.ts';
import { otherEvidence } from '../../src/conflict/find/whose/others.ts';
import { lastResortRules, lastWordRules, otherRules, provenRules } from '../../src/conflict/rules/index.ts';
import type { Rule } from '../../src/conflict/rules/rule.ts';
import { assertLinear, leastCpu } from '../cost.ts';
import { hostiles } from './hostile.ts';
import { diagnosed } from './read.ts';

describe('time grows no faster than the text', () => {
  for (const { name, of, skip } of hostiles) {
    test(name, skip === undefined ? {} : { skip }, () => {
      assertLinear(diagnosed, of, 64 * 1024, name);
    });
  }
});

describe('no pattern of a rule runs away', () => {
  const plainUnits = [
    'aaa ',
    'a',
    'A',
    ' ',
    "'",
    '1',
    'a.',
    'is ',
    'not ',
    'the resource is in state ',
    'because ',
    'cannot be ',
  ];
  const length = 4000;
  const limit = 100;

  const slowIn = (rule: Rule): readonly string[] => {
    const words = rule.says === undefined ? [] : waysOf(rule.says).flatMap(({ needs }) => needs.flat());
    const units = [...plainUnits, ...words.map((word) => `${word.trim()} `)];
    return [rule.says, rule.unless, rule.about, rule.codeLike].flatMap((pattern) =>
      units.flatMap((unit) => {
        const message = unit.repeat(length / unit.length + 1).slice(0, length);
        const cost = leastCpu(() => pattern?.test(message), limit);
        return cost > limit
          ? [`${rule.reason}: ${Math.round(cost)} ms for "${unit}…": ${pattern?.source.slice(0, 80)}`]
          : [];
      }),
    );
  };

  test(`sentences and refusals: no message of ${length} characters takes more than ${limit} ms`, () => {
    assert.deepEqual([...provenRules, ...otherRules, ...lastWordRules].flatMap(slowIn), []);
  });

  test(`what tells whose a text is: none of ${length} characters takes more than ${limit} ms`, () => {
    assert.deepEqual(
      [...azureEvidence, ...otherEvidence].flatMap(({ says }) => slowIn({ reason: 'other-tool', says })),
      [],
    );
  });

  test(`guesses: no message of ${length} characters takes more than ${limit} ms`, () => {
    assert.deepEqual(lastResortRules.flatMap(slowIn), []);
  });
});
