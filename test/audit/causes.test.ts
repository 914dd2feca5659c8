import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { array, constantFrom, integer, assert as property, record, property as that } from 'fast-check';
import type { Judged } from '../../src/audit/event.ts';
import { createBatch } from '../../src/audit/operations.ts';
import { assertLinear } from '../cost.ts';
import {
  day,
  denied,
  eventsOf,
  group,
  hour,
  minute,
  running,
  start,
  subnet,
  type Told,
  told,
  vm,
  vnet,
  window,
} from './make.ts';

const deploy = 'Microsoft.Resources/deployments/write';
const deployment = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;
const active: Judged = { class: 'concurrent-operation', reason: 'deployment-active' };

describe('a failure is counted once', () => {
  test('however often its events come, and in whatever order', () => {
    const events = eventsOf({ at: 0, to: minute, judged: running });
    const { conflicts, failed, changes } = told([...events, ...events, ...[...events].reverse()]);
    assert.deepEqual([conflicts, failed, changes], [1, 1, 1]);
  });
  test('over midnight, also where its end is told once more on the next day', () => {
    const once = { at: day - 10 * minute, id: 'x', change: 'x', judged: running };
    const events = eventsOf({ ...once, to: day - minute }, { ...once, to: day + 2 * minute });
    const { conflicts, changes, found } = told([...events, ...eventsOf({ at: day + minute, to: day + hour })]);
    assert.deepEqual([conflicts, changes, found.overlaps], [1, 2, []]);
  });
  test('a failure that is no conflict is a failure', () => {
    const { failed, conflicts, byCause } = told(eventsOf({ at: 0, to: minute, judged: denied }));
    assert.deepEqual([failed, conflicts, byCause], [1, 0, []]);
  });
  test('that succeeded in the end is none, in whatever order that is read', () => {
    const [began, end] = eventsOf({ at: 0, to: minute, judged: running });
    assert.ok(began !== undefined && end !== undefined);
    const { judged: _, ...plain } = end;
    const succeeded = { ...plain, stage: 'succeeded' as const, timeMs: end.timeMs + 1 };
    for (const events of [
      [began, end, succeeded],
      [succeeded, end, began],
      [end, succeeded],
    ]) {
      const batch = createBatch();
      for (const event of events) batch.add(event);
      assert.deepEqual(
        [...batch.operations.values()].map(({ judged, toMs }) => [judged, toMs]),
        [[undefined, succeeded.timeMs]],
      );
    }
  });
});

describe('a deployment', () => {
  const wrapper = (at: number, change: string, judged: Judged = running): Told => ({
    at,
    to: at + hour,
    on: deployment('main'),
    operation: deploy,
    change,
    judged,
  });
  test('is not counted beside what failed in it, also on another day', () => {
    assert.equal(
      told(eventsOf(wrapper(0, 'a'), { at: minute, to: 2 * minute, change: 'a', judged: running })).conflicts,
      1,
    );
    assert.equal(
      told(
        eventsOf(wrapper(day - 30 * minute, 'a'), {
          at: day - 20 * minute,
          to: day - 10 * minute,
          change: 'A',
          judged: running,
        }),
      ).conflicts,
      1,
    );
  });
  test('is counted where nothing in it failed, and an outer one beside the nested one is not', () => {
    const nested: Told = { ...wrapper(0, 'b'), on: deployment('nested') };
    assert.deepEqual(
      told(eventsOf(wrapper(0, 'a', active), wrapper(0, 'b'), nested))
        .byCause.map(({ reason, count }) => [reason, count])
        .sort(),
      [
        ['another-operation-in-progress', 1],
        ['deployment-active', 1],
      ],
    );
  });
  test('weeks later is counted as well', () => {
    const many = Array.from({ length: 14 }, (_, i) => wrapper((i - 7) * day + hour, `d${i}`, active));
    const { conflicts, conflictsBefore } = told(eventsOf(...many));
    assert.deepEqual([conflicts, conflictsBefore], [7, 7]);
  });
});

describe('the table', () => {
  test('has who, where and when last of the window, and what is gone', () => {
    const { byCause, byCaller, byDay } = told(
      eventsOf(
        { at: -day, to: -day + minute, judged: running, caller: 'old', on: subnet('old') },
        { at: day, to: day + minute, judged: running, caller: 'a', on: subnet('a') },
        { at: 2 * day, to: 2 * day + minute, judged: running, caller: 'b', on: subnet('b') },
        { at: 2 * day + hour, to: 2 * day + hour + minute, judged: running, caller: 'b', on: subnet('b') },
        { at: -2 * day, to: -2 * day + minute, judged: active, on: vnet },
      ),
    );
    const [first, gone] = byCause;
    assert.deepEqual(
      [first?.count, first?.before, first?.callers, first?.last],
      [3, 1, ['b', 'a'], new Date(window.fromMs + 2 * day + hour + minute).toISOString()],
    );
    assert.deepEqual([gone?.reason, gone?.count, gone?.before], ['deployment-active', 0, 1]);
    assert.deepEqual(byCaller.slice(0, 2), [
      { caller: 'b', conflicts: 2, before: 0 },
      { caller: 'a', conflicts: 1, before: 0 },
    ]);
    assert.deepEqual(
      byDay.map(({ conflicts }) => conflicts),
      [0, 1, 2, 0, 0, 0, 0],
    );
    assert.equal(byDay[0]?.day, new Date(start + 7 * day).toISOString().slice(0, 10));
  });

  test('agrees with an independent count of random histories', () => {
    const operation = record({
      at: integer({ min: -7 * 24, max: 7 * 24 - 3 }),
      on: constantFrom(vnet, subnet('a'), vm('a')),
      caller: constantFrom('a', 'b', 'c'),
      judged: constantFrom(undefined, running, denied, active),
    });
    property(
      that(array(operation, { maxLength: 80 }), (operations) => {
        const counts = told(
          eventsOf(
            ...operations.map(({ at, judged, ...rest }) => ({
              at: at * hour,
              to: at * hour + hour,
              ...rest,
              ...(judged === undefined ? {} : { judged }),
            })),
          ),
        );
        const inside = operations.filter(({ at }) => at >= 0);
        // What began before the window and failed in it is a failure of the window.
        const failed = operations.filter(({ at, judged }) => at + 1 >= 0 && judged !== undefined);
        const conflicts = failed.filter(({ judged }) => judged?.class !== 'none');
        assert.deepEqual(
          [counts.changes, counts.failed, counts.conflicts],
          [inside.length, failed.length, conflicts.length],
        );
        assert.equal(
          counts.conflictsBefore,
          operations.filter(({ judged }) => judged !== undefined && judged.class !== 'none').length - conflicts.length,
        );
        assert.equal(
          counts.byCaller.reduce((sum, each) => sum + each.conflicts, 0),
          conflicts.length,
        );
        assert.equal(
          counts.byDay.reduce((sum, each) => sum + each.conflicts, 0),
          conflicts.length,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the cost grows with the events', () => {
  const sized = (length: number): string => 'x'.repeat(length);
  test('where much overlaps', () => {
    const history = (size: number) =>
      eventsOf(
        ...Array.from({ length: size }, (_, i) => ({
          ...{ at: i * 100, to: i * 100 + 30_000, on: vm(`m${i % 50}`), change: `c${i}` },
          ...(i % 20 === 0 ? { judged: running } : {}),
        })),
      );
    assertLinear(({ length }) => told(history(length)), sized, 40_000, 'a busy history');
  });
  test('where nothing ends', () => {
    const endless = (size: number) =>
      eventsOf(...Array.from({ length: size }, (_, i) => ({ at: i * 10, on: vnet, change: `c${i % 100}` })));
    assertLinear(({ length }) => told(endless(length)), sized, 40_000, 'a history without ends');
  });
});
