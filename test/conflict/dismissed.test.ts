import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Dismissed, tally } from '../../src/conflict/find/dismissed.ts';
import { readingOf } from '../../src/conflict/find/errors.ts';
import { assertLinear } from '../cost.ts';
import { voices } from './speakers.ts';
import { az } from './tools.ts';

const dismissed = (text: string, line = 1): readonly Dismissed[] => readingOf({ text, line }).dismissed();

describe('what sounds like a failure and was taken for none', () => {
  test('is told by who said it, with its line', () => {
    const log = `##[group]Run npm test\nnpm test\n##[endgroup]\n  ✓ says that another operation is in progress (4 ms)\n  ✓ adds\n##[warning]fine\nFailed to save: Unable to reserve cache with key fig, another job may be creating this cache. The key already exists.`;
    assert.deepEqual(dismissed(log, 10), [
      { speaker: 'a mark of what went well', line: 13 },
      { speaker: 'a cache action', line: 16 },
    ]);
  });

  test('is not what is told, and not what sounds of nothing', () => {
    assert.deepEqual(
      dismissed(
        `${az('Conflict', 'Another operation is in progress.')}\n  ✓ adds (4 ms)\n[command]/usr/bin/az lock list`,
      ),
      [],
    );
  });

  test('of a stretch it is the first line that sounds so, once', () => {
    const log =
      '  ● lock › waits\n\n    Received: "x"\n    another operation is in progress\n    another operation is in progress\nTests: 1 failed';
    assert.deepEqual(dismissed(log), [{ speaker: 'jest, a failed test', line: 4 }]);
  });

  test('no voice makes it fall, and it names who spoke', () => {
    for (const [speaker, texts] of Object.entries(voices))
      for (const text of texts) for (const one of dismissed(text)) assert.equal(one.speaker, speaker, text);
  });

  test('is counted by who said it, the most frequent first; what passages share counts once', () => {
    const { add, counts } = tally();
    add(
      [
        { speaker: 'jest', line: 4 },
        { speaker: 'a mock', line: 5 },
        { speaker: 'a mock', line: 9 },
      ],
      'a.log',
    );
    add(
      [
        { speaker: 'a mock', line: 9 },
        { speaker: 'a mock', line: 12 },
      ],
      'a.log',
    );
    add([{ speaker: 'jest', line: 2 }], 'b.log');
    assert.deepEqual(counts(), [
      { speaker: 'a mock', line: 5, source: 'a.log', count: 3 },
      { speaker: 'jest', line: 4, source: 'a.log', count: 2 },
    ]);
  });

  test('costs in proportion', () => {
    const line = (i: number): string =>
      `  ✓ says that another operation ${i} is in progress since the scope is locked (4 ms)\n`;
    const log = (length: number): string => Array.from({ length: Math.ceil(length / 90) }, (_, i) => line(i)).join('');
    assertLinear(dismissed, log, 200_000, 'passed tests that sound so');
  });
});
