import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needles } from '../../src/conflict/find/needles.ts';
import { createKernel, type Kernel, plainLoops } from '../../src/conflict/find/scan-kernel.ts';
import { endAfter, startBefore } from '../../src/conflict/find/scan-lines.ts';
import { createMatcher, decidingAt, shortestNeedle } from '../../src/conflict/find/scan-matcher.ts';
import { leastCpu } from '../cost.ts';

/** numbers is a small generator with a fixed seed: the same bytes each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** The kernel as it runs, and the one for places without WebAssembly. */
function kernels(bytes: number): readonly (readonly [string, Kernel])[] {
  const kernel = createKernel(bytes, decidingAt);
  return [
    ['WebAssembly', kernel],
    ['JavaScript', { ...kernel, ...plainLoops(kernel, decidingAt) }],
  ];
}

for (const [name, kernel] of kernels(200_000))
  describe(`createMatcher in ${name}`, () => {
    const texts = ['abcabca', 'bcabcab', 'status code', 'status codes', '"code":', 'aaaaaaa', 'abcabcabcabc'];

    function naively(haystack: string, from: number, to: number): readonly string[] {
      const hits: string[] = [];
      for (let at = from; at < to; at += 1) {
        for (const [needle, text] of texts.entries()) if (haystack.toLowerCase().startsWith(text, at)) hits.push(`${at}:${needle}`);
      }
      return hits.sort();
    }

    test('finds what a naive search finds, in any part of the buffer', () => {
      const next = numbers(42);
      const { buffer } = kernel;
      const matcher = createMatcher(texts, kernel);
      const pieces = [...texts, 'a', 'ab', 'abc', 'ABCABCA', 'Status Code', '\n', ' ', '"', 'zzz', '\u0000', '\u00e1'];
      for (let round = 0; round < 100; round += 1) {
        const size = 1 + next(next(2) === 0 ? 60 : 5000);
        let text = '';
        while (text.length < size) text += pieces[next(pieces.length)];
        const haystack = text.slice(0, size);
        // Latin-1, so that a position in the text is a position in the bytes.
        for (let at = 0; at < size; at += 1) buffer[at] = haystack.charCodeAt(at);
        buffer.fill(0x61, size, size + 200);
        const from = next(size);
        const to = from + next(size - from + 1);
        const found = matcher.find(from, to, size);
        assert.deepEqual(
          found.map(({ position, needle }) => `${position}:${needle}`).sort(),
          naively(haystack, from, to),
          JSON.stringify({ from, to, haystack }),
        );
        assert.deepEqual(
          found.map(({ position }) => position),
          found.map(({ position }) => position).sort((one, other) => one - other),
        );
      }
    });

    test('finds all in a buffer of more than one walk', () => {
      const { buffer } = kernel;
      buffer.fill(0x20);
      const positions: number[] = [];
      for (let at = 0; at + 11 <= buffer.length; at += 13) {
        buffer.set(new TextEncoder().encode('STATUS code'), at);
        positions.push(at);
      }
      const found = createMatcher(texts, kernel).find(0, buffer.length, buffer.length);
      assert.deepEqual(
        found.map(({ position }) => position),
        positions,
      );
    });

    test('refuses a needle that is too short', () => {
      assert.throws(() => createMatcher(['locked'], kernel), RangeError);
    });
  });

describe('line arithmetic', () => {
  test('counts the line feeds of any range', () => {
    const next = numbers(7);
    for (const [name, { buffer, count }] of kernels(3004)) {
      for (let at = 0; at < buffer.length; at += 1) buffer[at] = [10, 10, 11, 13, 0, 0x8a, 255, 97][next(8)] ?? 0;
      for (let round = 0; round < 500; round += 1) {
        const from = next(buffer.length);
        const to = from + next(buffer.length - from + 1);
        assert.equal(count(from, to), buffer.subarray(from, to).filter((byte) => byte === 10).length, name);
      }
    }
  });

  test('finds starts and ends of lines inside a reach', () => {
    const text = new TextEncoder().encode('one\ntwo\nthree\nfour\nfive\n');
    const at = text.indexOf('r'.charCodeAt(0));
    assert.equal(startBefore(text, at, 0, { lines: 0, bytes: 100 }), 8);
    assert.equal(startBefore(text, at, 0, { lines: 1, bytes: 100 }), 4);
    assert.equal(startBefore(text, at, 0, { lines: 9, bytes: 100 }), 0);
    assert.equal(startBefore(text, at, 0, { lines: 9, bytes: 8 }), 4);
    assert.equal(startBefore(text, at, 0, { lines: 9, bytes: 1 }), at - 1);
    assert.equal(endAfter(text, at, text.length, { lines: 0, bytes: 100 }), 14);
    assert.equal(endAfter(text, at, text.length, { lines: 1, bytes: 100 }), 19);
    assert.equal(endAfter(text, at, text.length, { lines: 9, bytes: 100 }), text.length);
    assert.equal(endAfter(text, at, text.length, { lines: 9, bytes: 10 }), 19);
    assert.equal(endAfter(text, at, text.length, { lines: 9, bytes: 2 }), at + 2);
  });
});

describe('the needles', () => {
  test('are ASCII, in lower case, long enough, said once, and each says why', () => {
    const seen = new Set<string>();
    for (const { text, why } of needles) {
      assert.match(text, /^[\x20-\x7e]+$/);
      assert.equal(text, text.toLowerCase());
      assert.ok(text.length >= shortestNeedle, text);
      assert.ok(why.length > 3, text);
      assert.ok(!seen.has(text), text);
      seen.add(text);
    }
  });

  test('have no pattern that remembers where it was', () => {
    for (const { when, unless } of needles) {
      for (const pattern of [when, unless]) assert.ok(!pattern?.global && !pattern?.sticky);
    }
  });

  test('have patterns that stay quick on a hostile line', () => {
    const lines = [
      'code'.repeat(400),
      `${'"code":'.repeat(200)}`,
      ' '.repeat(1500),
      'status code '.repeat(120),
      `error ${'a'.repeat(1500)}`,
    ];
    const cost = leastCpu(() => {
      for (const { when, unless } of needles) for (const line of lines) for (const pattern of [when, unless]) pattern?.test(line);
    }, 2_000);
    assert.ok(cost <= 2_000, `${cost} ms`);
  });
});
