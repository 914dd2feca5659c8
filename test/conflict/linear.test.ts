import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allRules, lastResortRules, lastWordRules } from '../../src/conflict/rules/index.ts';
import type { Rule } from '../../src/conflict/rules/rule.ts';
import { leastCpu } from './cost.ts';
import { hostiles } from './hostile.ts';
import { diagnosed } from './read.ts';

const small = 32 * 1024;
/** Double the text may take this many times the time. */
const mostRatio = 2.6;
/** Under this many milliseconds a ratio says more about the machine than about us. */
const noise = 25;
/** No text of twice `small` may take longer, linear or not. Milliseconds; a quiet machine needs at most half of it. */
const most = 800;

describe('time grows no faster than the text', () => {
  for (const { name, of, skip } of hostiles) {
    test(name, skip === undefined ? {} : { skip }, () => {
      const [half, whole] = [of(small), of(2 * small)];
      let [first, second] = [leastCpu(() => diagnosed(half), noise, 1), leastCpu(() => diagnosed(whole), noise, 1)];
      // The compiler and the collector of garbage come in between; what is slow stays slow.
      for (let round = 0; round < 5 && second > noise && (second > mostRatio * first || second > most); round++) {
        second = Math.min(
          second,
          leastCpu(() => diagnosed(whole), noise, 1),
        );
        if (second > mostRatio * first)
          first = Math.min(
            first,
            leastCpu(() => diagnosed(half), noise, 1),
          );
      }
      assert.ok(second < noise || second <= mostRatio * first, `${Math.round(first)} ms, then ${Math.round(second)} ms for the double`);
      assert.ok(second <= most, `${Math.round(second)} ms for 64 KiB`);
    });
  }
});

describe('no pattern of a rule runs away', () => {
  const plainUnits = ['aaa ', 'a', 'A', ' ', "'", '1', 'a.', 'is ', 'not ', 'the resource is in state ', 'because ', 'cannot be '];
  const length = 4000;
  const limit = 20;

  const slowIn = (rule: Rule): readonly string[] => {
    const units = [...plainUnits, ...(rule.words ?? []).map((word) => `${word.trim()} `)];
    return [rule.says, rule.unless, rule.about, rule.codeLike].flatMap((pattern) =>
      units.flatMap((unit) => {
        const message = unit.repeat(length / unit.length + 1).slice(0, length);
        const cost = leastCpu(() => pattern?.test(message), limit);
        return cost > limit ? [`${rule.reason}: ${Math.round(cost)} ms for "${unit}…": ${pattern?.source.slice(0, 80)}`] : [];
      }),
    );
  };

  test(`sentences and refusals: no message of ${length} characters takes more than ${limit} ms`, () => {
    assert.deepEqual([...allRules, ...lastWordRules].flatMap(slowIn), []);
  });

  test(`guesses: no message of ${length} characters takes more than ${limit} ms`, () => {
    assert.deepEqual(lastResortRules.flatMap(slowIn), []);
  });
});
