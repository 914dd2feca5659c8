import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { array, constantFrom, integer, option, assert as property, record, property as that } from 'fast-check';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import type { ChangeEvent } from '../../src/audit/event.ts';
import { accuracyMs } from '../../src/audit/overlaps.ts';
import { scopeOf } from '../../src/serialize/key.ts';
import {
  day,
  eventsOf,
  group,
  hour,
  minute,
  running,
  second,
  subnet,
  type Told,
  told,
  vm,
  vnet,
  window,
} from './make.ts';

const overlapsOf = (...all: readonly Told[]) => told(eventsOf(...all)).found.overlaps;

describe('two changes overlap', () => {
  test('on one resource, with both ends', () => {
    const [overlap, ...more] = overlapsOf(
      { at: 0, to: 10 * minute, caller: 'a' },
      { at: 4 * minute, to: 12 * minute, caller: 'b' },
    );
    assert.equal(more.length, 0);
    assert.deepEqual([overlap?.scope, overlap?.seconds, overlap?.refused], [vnet, 360, false]);
    assert.deepEqual([overlap?.first.caller, overlap?.second.caller], ['a', 'b']);
  });

  test('a subnet and its network are one scope, two machines are two', () => {
    assert.equal(
      overlapsOf({ at: 0, to: minute, on: subnet('a') }, { at: second * 10, to: minute, on: vnet }).length,
      1,
    );
    assert.equal(
      overlapsOf({ at: 0, to: minute, on: subnet('a') }, { at: second * 10, to: minute, on: subnet('b') }).length,
      1,
    );
    assert.equal(
      overlapsOf({ at: 0, to: minute, on: vm('a') }, { at: second * 10, to: minute, on: vm('b') }).length,
      0,
    );
  });

  test('the deletion of a group covers what it holds, its other changes do not', () => {
    const onGroup = (what: string) => ({
      at: 0,
      to: hour,
      on: group,
      operation: `Microsoft.Resources/subscriptions/resourceGroups/${what}`,
    });
    const machine = { at: minute, to: 2 * minute, on: vm('a') };
    assert.deepEqual(
      overlapsOf(onGroup('delete'), machine).map(({ scope }) => scope),
      [group],
    );
    assert.deepEqual(
      overlapsOf(machine, { ...onGroup('moveResources/action'), at: 90 * second }).map(({ scope }) => scope),
      [group],
    );
    assert.deepEqual(overlapsOf(onGroup('write'), machine), []);
  });

  test('what one correlation ID does is one change', () => {
    assert.deepEqual(
      overlapsOf({ at: 0, to: hour, change: 'one' }, { at: minute, to: hour, on: subnet('a'), change: 'ONE' }),
      [],
    );
    const many = overlapsOf(
      { at: 0, to: hour, on: subnet('a'), change: 'one' },
      { at: 0, to: hour, on: subnet('b'), change: 'one' },
      { at: minute, to: hour, on: subnet('c'), change: 'two' },
      { at: minute, to: 2 * hour, on: subnet('d'), change: 'two' },
    );
    assert.equal(many.length, 1);
  });

  test('one after the other is no overlap, nor what two clocks cannot tell apart', () => {
    assert.deepEqual(overlapsOf({ at: 0, to: minute }, { at: minute, to: hour }), []);
    assert.deepEqual(overlapsOf({ at: 0, to: minute }, { at: minute - accuracyMs / 2, to: hour }), []);
    assert.equal(overlapsOf({ at: 0, to: minute }, { at: minute - accuracyMs, to: hour }).length, 1);
  });

  test('what is over before a second of the other has passed says nothing either', () => {
    assert.deepEqual(overlapsOf({ at: 0, to: hour }, { at: 200, to: accuracyMs - 1 }), []);
    assert.equal(overlapsOf({ at: 0, to: hour }, { at: 200, to: accuracyMs }).length, 1);
  });

  test('a refusal is short and lies inside the other one; of two that touch, the refusal says that they met', () => {
    const [inside] = overlapsOf({ at: 0, to: hour }, { at: minute, to: minute + 150, judged: running });
    assert.deepEqual([inside?.refused, inside?.seconds], [true, 0.15]);
    assert.equal(overlapsOf({ at: 0, to: minute }, { at: minute - 200, to: minute - 50, judged: running }).length, 1);
  });

  test('without an end it is open until the end of the window, and marked', () => {
    const [overlap] = overlapsOf({ at: 0 }, { at: 6 * day, to: 6 * day + hour });
    assert.deepEqual(
      [overlap?.first.open, overlap?.first.to, overlap?.second.open],
      [true, new Date(window.toMs).toISOString(), undefined],
    );
    assert.equal(overlap?.seconds, 3600);
  });

  test('what only asks is in nobody’s way', () => {
    const asks = { at: 0, to: hour, on: vnet, operation: 'Microsoft.Network/virtualNetworks/listUsages/action' };
    assert.deepEqual(overlapsOf(asks, { at: minute, to: hour }), []);
  });

  test('over midnight, and over the begin of the window; before it they are counted apart', () => {
    const over = told(eventsOf({ at: -hour, to: hour }, { at: -minute, to: 3 * day }));
    assert.deepEqual([over.found.overlaps.length, over.found.before], [1, 0]);
    const before = told(eventsOf({ at: -3 * day, to: -2 * day }, { at: -3 * day, to: -hour }));
    assert.deepEqual([before.found.overlaps.length, before.found.before], [0, 1]);
  });

  test('an end before its start, and every event twice', () => {
    const events = eventsOf({ at: minute, to: 0 }, { at: 20 * second, to: 40 * second });
    assert.equal(told([...events, ...events]).found.overlaps.length, 1);
    assert.equal(told([...events, ...events]).changes, 2);
  });
});

/** Every pair of all events, in the plainest way. */
function bruteForce(events: readonly ChangeEvent[]): {
  readonly inWindow: ReadonlySet<string>;
  readonly before: number;
} {
  interface Interval {
    from: number;
    to: number;
    ended: boolean;
    readonly on: string;
    readonly change: string;
    readonly operation: string;
    sure: boolean;
  }
  const intervals = new Map<string, Interval>();
  for (const { operationId, resourceId, correlationId, timeMs, stage, operation, judged } of events) {
    const key = `${operationId}|${resourceId}`;
    const one = intervals.get(key) ?? {
      from: timeMs,
      to: timeMs,
      ended: false,
      on: resourceId,
      change: correlationId,
      operation,
      sure: false,
    };
    one.from = Math.min(one.from, timeMs);
    one.ended ||= stage !== 'under-way';
    one.to = Math.max(one.to, timeMs);
    one.sure ||= judged?.class === 'concurrent-operation';
    intervals.set(key, one);
  }
  const all = [...intervals.values()];
  const [found, early] = [new Set<string>(), new Set<string>()];
  const deletes = ({ operation }: Interval): boolean => /resourceGroups\/delete$/.test(operation);
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.change === b.change) continue;
      const [sa, sb] = [topOf(a.on), topOf(b.on)];
      const scope =
        sa === sb
          ? sa
          : deletes(a) && sb.startsWith(`${sa}/`)
            ? sa
            : deletes(b) && sa.startsWith(`${sb}/`)
              ? sb
              : undefined;
      if (scope === undefined) continue;
      const [ea, eb] = [a, b].map(({ ended, to }) => (ended ? to : window.toMs)) as [number, number];
      const deep = Math.min(ea - b.from, eb - a.from);
      if (a.sure || b.sure ? deep <= 0 : deep < accuracyMs) continue;
      const name = [scope, ...[a.change, b.change].sort()].join(' ').toLowerCase();
      if (Math.min(ea, eb) > window.fromMs) found.add(name);
      else early.add(name);
    }
  }
  return { inWindow: found, before: [...early].filter((name) => !found.has(name)).length };
}

function topOf(id: string): string {
  const resource = parseResourceId(id);
  return (resource?.kind === 'resource' ? scopeOf(resource, 'resource').id : id).toLowerCase();
}

describe('on random histories', () => {
  const operation = record({
    at: integer({ min: -500, max: 500 }),
    lasts: option(integer({ min: 0, max: 400 }), { nil: undefined, freq: 6 }),
    place: constantFrom(vnet, subnet('a'), subnet('b'), vm('a'), vm('b'), group),
    change: integer({ min: 0, max: 8 }),
    refused: constantFrom(false, false, true),
  });

  test('the sweep finds what a comparison of all pairs finds, whatever the stretches', () => {
    property(
      that(array(operation, { maxLength: 60 }), integer({ min: 1, max: 20 }), (operations, stretches) => {
        const events = operations.flatMap(({ at, lasts, place, change, refused }, index) =>
          eventsOf({
            // Some minutes around the begin of the window, so that much meets.
            at: at * 200,
            ...(lasts === undefined ? {} : { to: (at + lasts) * 200 }),
            on: place,
            operation:
              place === group
                ? 'Microsoft.Resources/subscriptions/resourceGroups/delete'
                : 'Microsoft.Network/virtualNetworks/write',
            change: `c${change}`,
            id: `o${index}`,
            ...(refused ? { judged: running } : {}),
          }),
        );
        const { overlaps, before } = told(events, (14 * day) / stretches).found;
        const expected = bruteForce(events);
        const names = overlaps.map(({ scope, first, second: other }) =>
          [scope, ...[first.correlationId, other.correlationId].sort()].join(' ').toLowerCase(),
        );
        assert.deepEqual([...names].sort(), [...expected.inWindow].sort());
        assert.equal(before, expected.before);
      }),
      { numRuns: 400 },
    );
  });
});
