import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Judged, Origin, Outcome } from '../../src/gate/judged.ts';
import type { Trouble } from '../../src/gate/snapshot.ts';
import { type Decided, originsToRead, overall } from '../../src/modes/guard/decide.ts';

type Decision = Decided['verdict']['decision'];
const condition = (outcome: Outcome, origin: Origin, kind?: Trouble['kind']): Judged =>
  ({
    what: 'w',
    expected: 'e',
    source: 's',
    actual: 'a',
    certain: true,
    outcome,
    origin,
    ...(kind === undefined ? {} : { trouble: { kind } }),
  }) as Judged;
const target = (decision: Decision, ...conditions: readonly Judged[]): Decided =>
  ({ verdict: { decision, conditions } }) as unknown as Decided;
describe('all targets together', () => {
  const rows: readonly (readonly [readonly Decision[], Decision])[] = [
    [[], 'clear'],
    [['clear', 'clear'], 'clear'],
    [['clear', 'waits'], 'waits'],
    [['waits', 'unread', 'clear'], 'unread'],
    [['waits', 'blocked'], 'blocked'],
    [['unread', 'blocked'], 'blocked'],
    [['blocked', 'absent', 'waits'], 'absent'],
  ];
  for (const [decisions, expected] of rows) {
    test(`${decisions.join(', ') || 'none'}: ${expected}`, () =>
      assert.equal(overall(decisions.map((each) => target(each))), expected));
  }
});

describe('what is read again', () => {
  const origins = (decided: Decided): readonly Origin[] => [...(originsToRead([decided])[0] ?? [])].sort();
  test('nothing of a target that is clear', () =>
    assert.deepEqual(origins(target('clear', condition('unproven', 'locks', 'server'))), []));
  test('what is waited for, and what was not read', () =>
    assert.deepEqual(
      origins(
        target(
          'waits',
          condition('waits', 'resource'),
          condition('unproven', 'locks', 'server'),
          condition('met', 'group'),
          condition('blocks', 'deployments'),
        ),
      ),
      ['locks', 'resource'],
    ));
  test('the resource, where nothing says what', () =>
    assert.deepEqual(origins(target('blocked', condition('blocks', 'locks'))), ['resource']));
  test('each target its own', () =>
    assert.deepEqual(
      originsToRead([target('waits', condition('waits', 'deployments')), target('clear')]).map((each) => [...each]),
      [['deployments'], []],
    ));
});
