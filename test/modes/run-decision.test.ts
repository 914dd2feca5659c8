import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ConflictClass, classOf, conflictClasses, type Reason, reasons } from '../../src/conflict/taxonomy.ts';
import { type Asked, type Decision, decide, isSingle } from '../../src/modes/run/decision.ts';

const asked = (options: Partial<Asked> = {}): Asked => ({
  replaysLeft: 1,
  replays: 1,
  replayOn: new Set<ConflictClass>(['concurrent-operation']),
  transition: 'deny',
  hasTransition: true,
  output: 'whole',
  ...options,
});
const whyOf = (decision: Decision): string => (decision.kind === 'stop' ? decision.why : '');
const kindOf = (reason: Reason, options: Partial<Asked> = {}) =>
  decide({ class: classOf(reason), reason }, asked(options)).kind;

describe('whether a failed command is run again', () => {
  test('by the defaults only where another operation stood in the way', () => {
    for (const reason of Object.keys(reasons) as Reason[]) {
      const kind = kindOf(reason);
      if (reason === 'own-deployment') assert.equal(kind, 'follow');
      else if (classOf(reason) !== 'concurrent-operation') assert.equal(kind, 'stop', reason);
    }
    assert.equal(kindOf('another-operation-in-progress'), 'prove');
    assert.equal(kindOf('deployment-active'), 'prove');
  });

  test('never for what a replay cannot cure, whatever the user names', () => {
    const all = asked({ replayOn: new Set(conflictClasses), transition: 'allow', replaysLeft: 10, replays: 10 });
    for (const reason of [
      'scope-locked',
      'quota-exceeded',
      'policy-denied',
      'bare-conflict',
      'no-error',
      'access-denied',
    ] as const) {
      const decision = decide({ class: classOf(reason), reason }, all);
      assert.equal(decision.kind, 'stop', reason);
      assert.notEqual(whyOf(decision), '');
    }
  });

  test('a write that another one replaced is not sent over it', () => {
    for (const reason of ['superseded', 'concurrent-write'] as const) {
      assert.equal(kindOf(reason), 'stop');
      assert.equal(kindOf(reason, { replayOn: new Set<ConflictClass>(['concurrent-operation', 'etag']) }), 'prove');
    }
  });

  test('a stale token only where the command reads afresh, a state only with transition: allow', () => {
    assert.equal(kindOf('etag-mismatch'), 'stop');
    assert.equal(kindOf('etag-mismatch', { replayOn: new Set<ConflictClass>(['etag']) }), 'prove');
    assert.equal(kindOf('vm-not-deallocated'), 'stop');
    assert.equal(kindOf('vm-not-deallocated', { transition: 'allow' }), 'prove');
    assert.equal(kindOf('vm-not-deallocated', { transition: 'allow', hasTransition: false }), 'stop');
  });

  test('no more often than it may', () => {
    assert.match(
      whyOf(
        decide({ class: 'concurrent-operation', reason: 'another-operation-in-progress' }, asked({ replaysLeft: 0 })),
      ),
      /replay: 1/,
    );
    assert.match(
      whyOf(
        decide(
          { class: 'concurrent-operation', reason: 'another-operation-in-progress' },
          asked({ replaysLeft: 0, replays: 0 }),
        ),
      ),
      /replay: 0/,
    );
    assert.equal(kindOf('another-operation-in-progress', { replayOn: new Set() }), 'stop');
  });
});

test('a script of one command is told from one of several', () => {
  for (const single of [
    'az vm start',
    '# why\naz vm start \\\n  --ids x',
    'az vm start 2>&1 | tee log',
    'az vm start &> log',
  ])
    assert.equal(isSingle(single), true, single);
  for (const several of ['a\nb', 'a; b', 'a && b', 'a || b', 'a & b', 'a &'])
    assert.equal(isSingle(several), false, several);
});

describe('why a failed command is not run again', () => {
  const rows: readonly (readonly [reason: Reason, options: Partial<Asked>, why: RegExp])[] = [
    ['no-error', {}, /^nothing in its output is an Azure conflict/],
    ['scope-locked', {}, /^a lock is lifted by its owner/],
    ['resource-exists', {}, /^what exists already is adopted or renamed/],
    ['bare-conflict', {}, /^neither the text nor the live state tells/],
    [
      'vm-not-deallocated',
      { hasTransition: false },
      /^the state must be changed first, and the guard has no change of its own for it$/,
    ],
    ['vm-not-deallocated', {}, /^the state must be changed first, which only `transition: allow` lets the guard do$/],
    ['superseded', {}, /^another write took its place/],
    ['superseded', { replayOn: new Set(['etag']), replaysLeft: 0 }, /^`replay: 1` allows no more$/],
    ['etag-mismatch', {}, /^a stale version token is cured by reading again/],
    [
      'another-operation-in-progress',
      { replayOn: new Set(['etag']) },
      /^`replay-on` does not name `concurrent-operation`$/,
    ],
    ['another-operation-in-progress', { replaysLeft: 0, replays: 2 }, /^`replay: 2` allows no more$/],
    ['another-operation-in-progress', { replaysLeft: 0, replays: 0 }, /^`replay: 0` allows none$/],
  ];
  for (const [reason, options, why] of rows)
    test(`${reason}, ${JSON.stringify(options)}`, () =>
      assert.match(whyOf(decide({ class: classOf(reason), reason }, asked(options))), why));

  test('a deployment of our own is followed, however little is allowed', () =>
    assert.equal(kindOf('own-deployment', { replaysLeft: 0, replays: 0, replayOn: new Set() }), 'follow'));
  test('a later write needs the word that the command reads afresh and no other', () =>
    assert.equal(kindOf('superseded', { replayOn: new Set(['etag']) }), 'prove'));
});

test('lines that are empty or a note are no command, and a line may go on behind a backslash', () => {
  for (const single of [
    'a\n',
    '\n\r\n  a\r\n\r\n',
    '  # why\n a',
    'a \\\r\n b',
    'a 2>&1',
    'a >&2',
    'a &>log',
    'a | b',
    'a #1',
  ])
    assert.equal(isSingle(single), true, JSON.stringify(single));
  for (const several of ['', '# only a note', 'a\r\nb', 'a & ', 'a &b', 'a &&b', 'a||b', 'a;', 'a \\ \nb'])
    assert.equal(isSingle(several), false, JSON.stringify(several));
});
