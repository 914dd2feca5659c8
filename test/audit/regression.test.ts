import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Counted, chanceOf, regressionsIn } from '../../src/audit/regression.ts';

const row = (count: number, before: number, more: Partial<Counted> = {}): Counted => ({
  class: 'concurrent-operation',
  reason: 'another-operation-in-progress',
  resourceType: 'Microsoft.Network/virtualNetworks',
  operation: 'Microsoft.Network/virtualNetworks/write',
  count,
  before,
  ...more,
});
const rose = (count: number, before: number, share = 1): boolean =>
  regressionsIn([row(count, before)], share).some(({ kind }) => kind === 'rose');

/** The sum, term by term, with whole numbers. */
function exact(count: number, before: number, p: number): number {
  const n = count + before;
  let sum = 0;
  for (let k = count; k <= n; k += 1) {
    let choose = 1;
    for (let i = 1; i <= k; i += 1) choose *= (n - k + i) / i;
    sum += choose * p ** k * (1 - p) ** (n - k);
  }
  return sum;
}

describe('the chance of so many', () => {
  test('is the binomial sum', () => {
    for (const [count, before, share] of [
      [2, 1, 1],
      [8, 2, 1],
      [14, 2, 1],
      [5, 0, 0.5],
      [30, 12, 1],
      [40, 3, 0.25],
    ] as const) {
      const expected = exact(count, before, 1 / (1 + share));
      assert.ok(Math.abs(chanceOf(count, before, share) / expected - 1) < 1e-9, `${count} after ${before}`);
    }
  });
  test('is 1 where there are fewer than were to be expected', () => assert.equal(chanceOf(3, 9, 1), 1));
  test('holds for large counts', () => {
    assert.ok(chanceOf(500_400, 499_600, 1) > 0.2);
    assert.ok(chanceOf(502_000, 498_000, 1) < 1e-4);
  });
});

describe('what rose', () => {
  test('a little more is no alarm, much more is', () => {
    for (const [count, before] of [
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 3],
      [9, 5],
      [20, 14],
    ] as const)
      assert.ok(!rose(count, before), `${before} → ${count}`);
    for (const [count, before] of [
      [10, 1],
      [14, 2],
      [30, 12],
      [200, 140],
    ] as const)
      assert.ok(rose(count, before), `${before} → ${count}`);
  });
  test('a shorter span before is taken for what it is', () => {
    assert.ok(rose(12, 3));
    assert.ok(!rose(12, 3, 0.25));
  });
  test('by the table, false alarms do not become more with its rows', () => {
    const quiet = Array.from({ length: 30 }, (_, i) => row(8, 8, { operation: `Microsoft.Network/x${i}/write` }));
    const one = row(10, 2, { operation: 'Microsoft.Network/y/write', reason: 'concurrent-write' });
    assert.equal(regressionsIn([one], 1).length, 1);
    assert.equal(regressionsIn([...quiet, one], 1).length, 0);
  });
  test('many small rows of one reason are told by the reason', () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      row(2, i === 0 ? 1 : 0, { operation: `Microsoft.Network/x${i}/write` }),
    );
    const [first, ...more] = regressionsIn(rows, 1);
    assert.deepEqual(
      [first?.kind, first?.operation, first?.count, first?.before, more.length],
      ['rose', undefined, 24, 1, 0],
    );
  });
  test('one row that is all of its reason is told once', () => assert.equal(regressionsIn([row(20, 2)], 1).length, 1));
});

describe('what is new', () => {
  test('a reason that did not occur before, from its first time on; another type of a known reason is none', () => {
    assert.deepEqual(
      regressionsIn([row(1, 0)], 1).map(({ kind }) => kind),
      ['new'],
    );
    assert.deepEqual(regressionsIn([row(1, 0), row(1, 1, { operation: 'Microsoft.Network/x/write' })], 1), []);
  });
  test('a span before that is too short says nothing of it', () =>
    assert.deepEqual(regressionsIn([row(1, 0)], 0.1), []));
  test('without a span before nothing is said', () => assert.deepEqual(regressionsIn([row(50, 0)], 0), []));
});
