import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leastCpu } from '../cost.ts';
import { azureTraps, nestedTraps, quietTraps } from './examples/traps.ts';
import { examples } from './examples.ts';
import { mutated, mutations, random } from './random.ts';
import { diagnosed } from './read.ts';

const seed = 20260302;
const texts = [...examples, ...azureTraps, ...nestedTraps, ...quietTraps].map(({ text }) => text);
const longest = 64 * 1024;
/**
 * Milliseconds of processor time that the longest text may take. A quiet machine needs 50, and less than 200 for the
 * worst; the rest is for slow machines that do much else.
 */
const budget = 4_000;

describe('texts that are broken', () => {
  for (const [name, mutation] of Object.entries(mutations)) {
    test(`every example, ${name}`, () => {
      texts.forEach((text, i) => {
        assert.doesNotThrow(() => diagnosed(mutation(text, random(seed + i))), `text ${i}`);
      });
    });
  }

  test('2,000 of many mutations: none throws, and what is found is well-formed', () => {
    let found = 0;
    for (let i = 0; i < 2000; i++) {
      const text = mutated(texts, random(seed + i));
      const lines = text.split('\n').length;
      for (const { error, count } of diagnosed(text)) {
        found++;
        assert.ok(error.line >= 1 && error.line <= lines, `input ${i}: line ${error.line} of ${lines}`);
        assert.ok(count >= 1, `input ${i}: count ${count}`);
        assert.ok(
          error.raw.length < 8000 && error.message.length < 8000,
          `input ${i}: ${error.raw.length}, ${error.message.length}`,
        );
        assert.ok(!error.message.includes('\u0001'), `input ${i}: our mark is in the message`);
      }
    }
    // Else the mutations leave nothing to read, and prove nothing.
    assert.ok(found > 1000, `${found} findings`);
  });

  test('forty of 64 KiB: each in its time', () => {
    const slow: string[] = [];
    for (let i = 0; i < 40; i++) {
      const text = mutated(texts, random(seed + i), longest - 4096);
      const cost = leastCpu(() => diagnosed(text), budget / 2);
      if (cost > budget) slow.push(`input ${i}: ${Math.round(cost)} ms, ${JSON.stringify(text.slice(0, 80))}`);
    }
    assert.deepEqual(slow, []);
  });

  test('the same text gives the same answer twice: no pattern keeps a position', () => {
    for (let i = 0; i < 200; i++) {
      const text = mutated(texts, random(seed + i));
      assert.deepEqual(diagnosed(text), diagnosed(text));
    }
  });
});
