import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tailOf } from '../../src/modes/tail.ts';

const of = (size: number, ...chunks: readonly string[]): string => {
  const tail = tailOf(size);
  for (const chunk of chunks) tail.add(Buffer.from(chunk));
  return tail.text();
};

describe('the end of a stream', () => {
  test('is the whole of a short one', () => assert.equal(of(20, 'one\n', 'two\n'), 'one\ntwo\n'));
  test('of nothing is nothing', () => assert.equal(of(20), ''));
  test('has no line that is cut', () => assert.equal(of(10, 'plums and\n', 'apples\n', 'red\n'), 'red\n'));
  test('is kept over chunks that are longer than it', () => assert.equal(of(8, 'x'.repeat(50), '\nplum\n'), 'plum\n'));
  test('is kept though the chunks share one memory', () => {
    const memory = Buffer.from('plum\n');
    const tail = tailOf(20);
    tail.add(memory);
    memory.write('gone\n');
    tail.add(memory);
    assert.equal(tail.text(), 'plum\ngone\n');
  });
});
