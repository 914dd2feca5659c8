import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLedger, writeLedger } from '../../src/lease/document.ts';
import { emptyLedger, type LedgerDocument } from '../../src/lease/model.ts';
import { aheadOf, enqueue, entryOf, granted, holdUntil, leave, strike, takenOver } from '../../src/lease/queue.ts';
import { ScopeSet } from '../../src/lease/scopes.ts';
import { keysOverlap } from '../../src/serialize/key.ts';
import { assertLinear, repeated } from '../cost.ts';
import { arrival, idOf, type Key, keys, owner } from './support.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 15, 9, 0, second)).toISOString();

/** ledger lets them come in order: `a` for the machine, `b` for its group. */
function ledger(...arrivals: readonly (readonly [string, ...Key[]])[]): LedgerDocument {
  return arrivals.reduce<LedgerDocument>((document, [name, ...scopes], index) => {
    const next = enqueue(document, arrival(name, ...scopes), at(index));
    assert.ok(next !== undefined);
    return next;
  }, emptyLedger);
}
const may = (document: LedgerDocument): string => {
  const names = document.entries.filter(({ id }) => granted(document, id)).map(({ owner: { nonce } }) => nonce);
  return names.join('');
};
const change = (document: LedgerDocument | undefined): LedgerDocument => {
  assert.ok(document !== undefined, 'something changed');
  return document;
};
const gone = { how: 'gone' } as const;

describe('granted', () => {
  const rows: readonly (readonly [string, LedgerDocument, string])[] = [
    ['nobody', emptyLedger, ''],
    ['the first', ledger(['a', 'vm']), 'a'],
    ['one of the same', ledger(['a', 'vm'], ['b', 'vm'], ['c', 'vm']), 'a'],
    ['all of the disjoint', ledger(['a', 'vm'], ['b', 'vnet'], ['c', 'other']), 'abc'],
    ['not what lies in one that is held', ledger(['a', 'group'], ['b', 'vm'], ['c', 'other']), 'ac'],
    ['not what encloses one that is held', ledger(['a', 'vm'], ['b', 'group'], ['c', 'other'], ['d', 'all']), 'ac'],
    [
      'not who came later than one that waits: nobody overtakes',
      ledger(['a', 'vm'], ['b', 'group'], ['c', 'vnet']),
      'a',
    ],
    ['all targets at once, or none', ledger(['a', 'vm'], ['b', 'vnet', 'vm'], ['c', 'vnet']), 'a'],
    ['what only begins alike', ledger(['a', 'vm'], ['b', 'vmLike']), 'ab'],
  ];
  for (const [what, document, expected] of rows) test(what, () => assert.equal(may(document), expected));

  test('an entry that is not there has no turn', () => assert.equal(granted(ledger(['a', 'vm']), idOf('b')), false));

  test('who is ahead are all that overlap, and nobody else', () => {
    const document = ledger(['a', 'vm'], ['b', 'other'], ['c', 'group'], ['d', 'vnet'], ['e', 'vm']);
    assert.deepEqual(
      aheadOf(document, idOf('e')).map(({ owner: { nonce } }) => nonce),
      ['a', 'c'],
    );
    assert.deepEqual(
      aheadOf(document, idOf('z'), [keys.vnet]).map(({ owner: { nonce } }) => nonce),
      ['c', 'd'],
    );
  });
});

describe('coming and going', () => {
  test('a second arrival of one entry changes nothing: the answer to the first was lost', () => {
    const document = ledger(['a', 'vm']);
    assert.equal(enqueue(document, arrival('a', 'vm'), at(9)), undefined);
  });

  test('who leaves lets the next in, and its time is written down', () => {
    const document = ledger(['a', 'vm'], ['b', 'vm'], ['c', 'vnet']);
    assert.deepEqual(
      document.entries.map(({ granted: time }) => time),
      [at(0), undefined, at(2)],
    );
    const next = change(leave(document, idOf('a'), owner('a'), at(30)));
    assert.equal(may(next), 'bc');
    assert.equal(entryOf(next, idOf('b'))?.granted, at(30));
  });

  test('nobody leaves for another: not the same job in another attempt, and not the same one that came again', () => {
    const document = ledger(['a', 'vm'], ['b', 'vm']);
    for (const stranger of [
      owner('b'),
      owner('a', { attempt: '2' }),
      owner('a', { run: '43' }),
      owner(''),
      owner('a', { job: 'x' }),
    ])
      assert.equal(leave(document, idOf('a'), stranger, at(9)), undefined);
    assert.equal(leave(document, idOf('z'), owner('z'), at(9)), undefined);
    assert.equal(holdUntil(document, idOf('a'), owner('b'), at(9)), undefined);
  });

  test('who leaves twice, leaves once', () => {
    const once = change(leave(ledger(['a', 'vm'], ['b', 'vm']), idOf('a'), owner('a'), at(9)));
    assert.equal(leave(once, idOf('a'), owner('a'), at(10)), undefined);
  });

  test('fencing numbers grow, also when everybody has gone', () => {
    const document = ledger(['a', 'vm'], ['b', 'vm']);
    assert.deepEqual(
      document.entries.map(({ fence }) => fence),
      [1, 2],
    );
    const empty = change(leave(change(leave(document, idOf('a'), owner('a'), at(5))), idOf('b'), owner('b'), at(6)));
    assert.equal(change(enqueue(empty, arrival('c', 'vm'), at(7))).entries[0]?.fence, 3);
  });
});

describe('taking over', () => {
  const document = change(strike(ledger(['a', 'vm'], ['b', 'vm'], ['c', 'other']), idOf('a'), gone, at(40)));
  const first = entryOf(document, idOf('b'));

  test('the next one has it, and is told from whom', () => {
    assert.equal(may(document), 'bc');
    assert.ok(first !== undefined);
    assert.deepEqual(
      takenOver(document, first).map(({ entry, how }) => [entry.owner.nonce, how]),
      [['a', 'gone']],
    );
    assert.deepEqual(takenOver(document, { scopes: [keys.other] }), []);
  });

  test('who was struck takes nothing away when it wakes', () => {
    assert.equal(leave(document, idOf('a'), owner('a'), at(60)), undefined);
    assert.equal(holdUntil(document, idOf('a'), owner('a'), at(60)), undefined);
  });

  test('once told, it is not told again', () => {
    const next = change(leave(document, idOf('b'), owner('b'), at(50)));
    assert.deepEqual(next.struck, []);
  });

  test('who gives up without a turn has told nothing', () => {
    const waiting = change(enqueue(document, arrival('d', 'vm'), at(41)));
    assert.equal(change(leave(waiting, idOf('d'), owner('d'), at(42))).struck.length, 1);
  });

  test('from one who only waited there is nothing to take over, except what an operator said', () => {
    const waiting = ledger(['a', 'vm'], ['b', 'vm']);
    assert.deepEqual(change(strike(waiting, idOf('b'), gone, at(9))).struck, []);
    assert.equal(
      change(strike(waiting, idOf('b'), { how: 'broken', reason: 'stuck' }, at(9))).struck[0]?.reason,
      'stuck',
    );
  });

  test('struck twice is struck once, and the list has an end', () => {
    assert.equal(strike(document, idOf('a'), gone, at(41)), undefined);
    let long = emptyLedger;
    for (let n = 0; n < 70; n += 1)
      long = change(strike(change(enqueue(long, arrival(`n${n}`, 'vm'), at(1))), idOf(`n${n}`), gone, at(2)));
    assert.equal(long.struck.length, 50);
    assert.equal(long.struck.at(-1)?.entry.owner.nonce, 'n69');
  });
});

describe('scopes', () => {
  test('overlap as their keys do', () => {
    const all = Object.values(keys);
    for (const a of all)
      for (const b of all) {
        assert.equal(new ScopeSet([a]).overlaps([b]), keysOverlap(a, b), `${a} and ${b}`);
        assert.equal(new ScopeSet([a.toUpperCase()]).overlaps([b]), keysOverlap(a, b), 'in any case');
      }
  });

  test('of a long queue cost as much as it is long', () => {
    const work = (text: string): void => {
      const entries = Array.from({ length: text.length }, (_, n) => ({
        ...arrival('x', n % 2 === 0 ? 'vm' : 'other'),
        id: n.toString(16).padStart(16, '0'),
        fence: n,
        came: at(0),
      }));
      const document = change(enqueue({ ...emptyLedger, fence: text.length, entries }, arrival('z', 'group'), at(1)));
      assert.equal(aheadOf(document, idOf('z')).length, Math.ceil(text.length / 2));
    };
    assertLinear(work, repeated('x'), 8_000, 'a queue');
  });
});

describe('the document', () => {
  const whole = change(
    strike(
      change(holdUntil(ledger(['a', 'vm'], ['b', 'vm', 'vnet'], ['c', 'all']), idOf('b'), owner('b'), at(59))),
      idOf('a'),
      gone,
      at(9),
    ),
  );

  test('is read as it was written', () => {
    assert.deepEqual(readLedger(writeLedger(whole)), whole);
    assert.deepEqual(readLedger(`\ufeff${writeLedger(emptyLedger)}`), emptyLedger);
  });

  const problems: readonly (readonly [string, unknown, RegExp])[] = [
    ['nothing', '', /no JSON object/],
    ['text', 'hello', /no JSON object/],
    ['a list', [], /no JSON object/],
    ['a number', 7, /no JSON object/],
    ['half a document', writeLedger(whole).slice(0, 200), /no JSON object/],
    ["somebody's", { version: 4, terraform_version: '1.9' }, /written by something else/],
    [
      'a later version',
      { ...whole, schema: 'azure-conflict-guard/ledger/2' },
      /another version of this product \(azure-conflict-guard\/ledger\/2\)/,
    ],
    [
      'a hostile version',
      { ...whole, schema: 'azure-conflict-guard/ledger/2\n::error::' },
      /written by something else/,
    ],
    ['no entries', { ...whole, entries: undefined }, /damaged/],
    ['an entry that is none', { ...whole, entries: [7] }, /damaged/],
    ['an entry twice', { ...whole, entries: [...whole.entries, whole.entries[0]] }, /damaged/],
    ['a number that was never given', { ...whole, fence: 1 }, /damaged/],
    ['a fence that is no number', { ...whole, fence: '9' }, /damaged/],
    ...(
      [
        { id: '../../secret' },
        { id: '0123456789abcdeF' },
        { scopes: [] },
        { scopes: ['azure'] },
        { scopes: ['/subscriptions/x'] },
        { owner: { ...owner('a'), platform: 'person' } },
        { owner: { ...owner('a'), job: 'x'.repeat(501) } },
        { owner: undefined },
        { came: 'yesterday' },
        { granted: 1 },
        { until: '2026-13-45T00:00:00.000Z' },
        { operation: null },
      ] as const
    ).map((bad): readonly [string, unknown, RegExp] => [
      `an entry with ${JSON.stringify(bad).slice(0, 40)}`,
      { ...whole, entries: [{ ...whole.entries[0], ...bad }, ...whole.entries.slice(1)] },
      /damaged/,
    ]),
  ];
  for (const [what, value, expected] of problems)
    test(`that is ${what} is told`, () => {
      const read = readLedger(typeof value === 'string' ? value : JSON.stringify(value));
      assert.ok('problem' in read, 'it was taken for a ledger');
      assert.match(read.problem, expected);
      assert.doesNotMatch(read.problem, /[\r\n]/);
    });
});
