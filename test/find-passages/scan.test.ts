import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needles } from '../../src/conflict/find/needles.ts';
import { isEmptyField, isField, isNone } from '../../src/conflict/find/scan-fields.ts';
import { endAfter, opensWithCode, startBefore } from '../../src/conflict/find/scan-lines.ts';
import { createMatcher, shortestNeedle } from '../../src/conflict/find/scan-matcher.ts';
import { leastCpu } from '../cost.ts';

/** numbers is a small generator with a fixed seed: the same bytes each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

interface Hit {
  readonly position: number;
  readonly needle: number;
}

/** hitsOf runs the search over a part of a buffer. */
function hitsOf(
  texts: readonly string[],
  buffer: Uint8Array,
  [from, to, filled]: readonly [number, number, number],
): readonly Hit[] {
  const hits: Hit[] = [];
  createMatcher(texts, buffer).find(from, to, filled, (position, needle) => hits.push({ position, needle }));
  return hits;
}

describe('createMatcher', () => {
  const texts = ['abcabca', 'bcabcab', 'status code', 'status codes', '"code":', 'aaaaaaa', 'abcabcabcabc'];
  const buffer = new Uint8Array(200_000);

  /** A needle is of the word that it covers first, at a multiple of four. */
  function naively(haystack: string, from: number, to: number): readonly string[] {
    const hits: string[] = [];
    for (let at = Math.max(0, from - 3); at < to; at += 1) {
      const word = Math.ceil(at / 4) * 4;
      if (word < from || word >= to) continue;
      for (const [needle, text] of texts.entries())
        if (haystack.toLowerCase().startsWith(text, at)) hits.push(`${at}:${needle}`);
    }
    return hits.sort();
  }

  test('finds what a naive search finds, in any part of the buffer, in order', () => {
    const next = numbers(42);
    const pieces = [...texts, 'a', 'ab', 'abc', 'ABCABCA', 'Status Code', '\n', ' ', '"', 'zzz', '\u0000', '\u00e1'];
    for (let round = 0; round < 200; round += 1) {
      const size = 1 + next(next(2) === 0 ? 60 : 5000);
      let text = '';
      while (text.length < size) text += pieces[next(pieces.length)];
      const haystack = text.slice(0, size);
      // Latin-1, so that a position in the text is a position in the bytes.
      for (let at = 0; at < size; at += 1) buffer[at] = haystack.charCodeAt(at);
      buffer.fill(0x61, size, size + 200);
      const from = 4 * next(Math.ceil(size / 4));
      const to = next(3) === 0 ? size : 4 * Math.ceil((from + next(size - from + 1)) / 4);
      const found = hitsOf(texts, buffer, [from, to, size]);
      assert.deepEqual(
        found.map(({ position, needle }) => `${position}:${needle}`).sort(),
        naively(haystack, from, to),
        JSON.stringify({ from, to, haystack }),
      );
      // Nearly in order: what covers one word may start up to three bytes before it.
      for (const [index, { position }] of found.entries()) assert.ok(position + 3 >= (found[index - 1]?.position ?? 0));
    }
  });

  test('finds a needle at the very end of its memory', () => {
    const whole = new TextEncoder().encode('xxxxxstatus code');
    assert.deepEqual(hitsOf(texts, whole, [0, whole.length, whole.length]), [{ position: 5, needle: 2 }]);
  });

  test('refuses a needle that is too short', () => {
    assert.throws(() => createMatcher(['locked'], buffer), RangeError);
  });
});

describe('a field behind a word', () => {
  const behind = (text: string, word = 'conflict'): string => {
    const bytes = new TextEncoder().encode(text);
    const at = text.indexOf(word) + word.length;
    if (!isField(bytes, at, bytes.length)) return 'no';
    return isEmptyField(bytes, at, bytes.length) ? 'empty' : 'value';
  };
  for (const text of [
    '"conflict": null,',
    '"conflict":null',
    "'conflict': None}",
    'conflict=<nil> failed=1',
    'conflict_count=0',
    'conflicts: 0',
    '"conflict": "",',
    '"conflicts":[]',
    '"conflict" : {},',
    'conflict=false',
    '\\"conflict\\":null',
    '\\"conflict\\":\\"\\"',
  ])
    test(`is empty: ${text}`, () => assert.equal(behind(text), 'empty'));
  for (const text of [
    '"conflict": "yes"',
    'conflict: nullable',
    'conflict: None of them can be written',
    'conflict: 0x80070005',
    'conflict: 0.5',
    'conflict: another operation',
    '"conflict": {"code": 1}',
    'conflict=409',
  ])
    test(`has a value: ${text}`, () => assert.equal(behind(text), 'value'));
  for (const text of ['a conflict', 'conflict with null', 'the conflict, error: null', 'conflict'])
    test(`is none: ${text}`, () => assert.equal(behind(text), 'no'));
  test('may be tied by the word itself', () => {
    assert.equal(behind('error: None, x', 'error: '), 'empty');
    assert.equal(behind('error: (Code)', 'error: '), 'value');
  });
});

describe('what there is none of', () => {
  const none = (text: string, word = 'conflict'): boolean => isNone(new TextEncoder().encode(text), text.indexOf(word));
  for (const text of ['no conflict', 'No conflicts found', 'merged, 0 conflicts', '(no conflict)', '0 conflict'])
    test(`is said: ${text}`, () => assert.ok(none(text)));
  test('is said where the needle begins with the blank', () => assert.ok(none('0 failed, 0 locked', ' locked')));
  for (const text of [
    'conflict',
    'a conflict',
    '10 conflicts',
    'piano conflict',
    'noconflict',
    'x0 conflict',
    'not a conflict',
    'no  conflict',
  ])
    test(`is not: ${text}`, () => assert.ok(!none(text)));
});

describe('a line that opens with a code', () => {
  const opens = (text: string): boolean => {
    const bytes = Buffer.from(text);
    return opensWithCode(bytes, 0, bytes.length);
  };
  for (const text of [
    "ShelfBeingMoved: The shelf 'a' is being moved.",
    "Conflict: 'a' is there.",
    '2026-03-01T10:10:00.1234567Z ShelfBeingMoved: The shelf',
    '2026-03-01T10:10:00Z ShelfBeingMoved: The shelf',
    '2026-03-01T10:10:00.123+02:00   - ShelfBeingMoved: "The" shelf',
    'PoolV2InUse: It is in use.',
  ])
    test(`does: ${text}`, () => assert.ok(opens(text)));
  for (const text of [
    'Shelf: The shelf',
    'shelfMoved: The shelf',
    'ShelfMoved: the shelf',
    'ShelfMoved:The shelf',
    'Shelf-Moved: The shelf',
    'ShelfMoved The shelf',
    'ShelfMoved:',
    'ShelfMoved: ',
    'ABC: The',
    '2026-03-01',
    `2026-03-01${' '.repeat(3)}`,
    `2026-${'x'.repeat(200)} ShelfMoved: The`,
    `Shelf${'Moved'.repeat(60)}: The shelf`,
    ' '.repeat(4000),
    '',
  ])
    test(`does not: ${text.slice(0, 60)}`, () => assert.ok(!opens(text)));
});

describe('line arithmetic', () => {
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
      assert.match(text, /^\n?[\x20-\x7e]+$/);
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
      for (const { when, unless } of needles)
        for (const line of lines) for (const pattern of [when, unless]) pattern?.test(line);
    }, 2_000);
    assert.ok(cost <= 2_000, `${cost} ms`);
  });
});
