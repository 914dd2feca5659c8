import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Judged } from '../../src/gate/judged.ts';
import type { Need, OperationGate } from '../../src/gate/model.ts';
import { documentOf, judgeNeeds, looksAtEach } from '../../src/gate/needs.ts';
import type { ActivityEvent, Json, RelatedSignal } from '../../src/gate/snapshot.ts';
import { cut, denied, judge, none, quiet, read, settled, subscription, vmBody, vmId, vnetId } from './support.ts';

/**
 * What a row says to people and to the advice, word by word: what is found, what is needed, where from, why, and what
 * goes with it.
 */
const base: Need = {
  what: 'state',
  from: 'target',
  path: 'target.state',
  is: ['Ready'],
  waits: ['Starting'],
  otherwise: 'block',
  reason: 'invalid-state',
  why: 'It must be ready.',
  step: { text: 'Start it.' },
};
const list: Partial<Need> = { from: 'parts', path: 'parts.value[].state' };

function rows(
  need: Partial<Need>,
  target: Json,
  related: Readonly<Record<string, RelatedSignal>> = {},
  size = '',
): readonly Judged[] {
  const gate: OperationGate = {
    request: { method: 'PUT' },
    reads: {
      parent: { what: 'the parent', at: 'parent', api: '2024-01-01' },
      parts: { what: 'the parts', at: 'target', suffix: '/parts', api: '2024-01-01' },
      self: { what: 'the same', at: 'target', api: '2024-01-01' },
    },
    needs: [{ ...base, ...need }],
    sources: [],
  };
  return judgeNeeds(gate, documentOf(target, related, { size }), { ...related, target: read(target) });
}

const common = { what: 'state', source: 'the resource', origin: 'resource', expected: 'Ready', certain: true };
const told: readonly (readonly [what: string, found: readonly Judged[], expected: readonly object[]])[] = [
  ['met', rows({}, { state: 'Ready' }), [{ ...common, actual: 'Ready', outcome: 'met', tellsMotion: true }]],
  [
    'met, and nothing would tell of motion',
    rows({ waits: [] }, { state: 'Ready' }),
    [{ ...common, actual: 'Ready', outcome: 'met', tellsMotion: true }],
  ],
  [
    'waits',
    rows({}, { state: 'Starting' }),
    [
      {
        ...common,
        actual: 'Starting',
        outcome: 'waits',
        reason: 'provisioning-in-progress',
        why: 'It must be ready.',
        facts: { state: 'Starting' },
        tellsMotion: true,
      },
    ],
  ],
  [
    'waits for a reason of its own',
    rows({ waitReason: 'service-busy' }, { state: 'Starting' }).map(
      ({ outcome, reason }) => ({ outcome, reason }) as Judged,
    ),
    [{ outcome: 'waits', reason: 'service-busy' }],
  ],
  [
    'blocks, with the way out',
    rows({}, { state: 'Off' }),
    [
      {
        ...common,
        actual: 'Off',
        outcome: 'blocks',
        reason: 'invalid-state',
        why: 'It must be ready.',
        facts: { state: 'Off' },
        step: { text: 'Start it.' },
        tellsMotion: true,
      },
    ],
  ],
  [
    'warns, without a way out',
    rows({ otherwise: 'warn' }, { state: 'Off' }),
    [
      {
        ...common,
        actual: 'Off',
        outcome: 'warns',
        reason: 'invalid-state',
        why: 'It must be ready.',
        facts: { state: 'Off' },
        tellsMotion: true,
      },
    ],
  ],
  [
    'needs nothing, and finds none',
    rows({ is: 'nothing' }, { state: [] }),
    [{ ...common, expected: 'none', actual: 'none', outcome: 'met' }],
  ],
  [
    'of a word that nobody knows',
    rows({ path: 'target.provisioningState', waits: 'moving' }, { provisioningState: 'Wobbly' }),
    [
      {
        ...common,
        actual: 'Wobbly',
        outcome: 'warns',
        reason: 'invalid-state',
        why: 'Of the state Wobbly of the resource it is not known whether it passes by itself, so it is not waited for.',
        facts: { state: 'Wobbly' },
      },
    ],
  ],
  ['of a read that was not needed', rows({ from: 'parts' }, {}, { parts: { status: 'skipped', detail: '' } }), []],
  ['of what is not there', rows({ from: 'parts' }, {}, { parts: none }), []],
  [
    'of a list below it that could not be read, where it would block',
    rows(list, {}, { parts: denied('X/parts/read') }).map(
      ({ outcome, ofTarget, source, origin }) => ({ outcome, ofTarget, source, origin }) as never,
    ),
    [{ outcome: 'unproven', ofTarget: true, source: 'the parts', origin: 'related' }],
  ],
  ...(
    [
      ['where it would warn', { ...list, otherwise: 'warn' }, 'parts'],
      ['of the parent', { from: 'parent', path: 'parent.state' }, 'parent'],
      ['of itself', { from: 'self', path: 'self.state' }, 'self'],
    ] as const
  ).map(
    ([what, need, name]) =>
      [
        `unread, ${what}`,
        rows(need, {}, { [name]: denied('X/read') }).map(({ outcome, ofTarget }) => ({ outcome, ofTarget }) as never),
        [{ outcome: 'unproven', ofTarget: undefined }],
      ] as const,
  ),
  [
    'of a part in which something stops it',
    rows(list, {}, { parts: cut({ value: [{ state: 'Off' }] }) }).map(({ outcome }) => ({ outcome }) as never),
    [{ outcome: 'blocks' }],
  ],
  [
    'of a part in which something may stop it',
    rows({ ...list, otherwise: 'warn' }, {}, { parts: cut({ value: [{ state: 'Off' }] }) }).map(
      ({ outcome }) => ({ outcome }) as never,
    ),
    [{ outcome: 'warns' }, { outcome: 'unproven' }],
  ],
  [
    'of a part in which nothing does',
    rows(list, {}, { parts: cut({ value: [{ state: 'Ready' }] }) }).map(({ outcome }) => ({ outcome }) as never),
    [{ outcome: 'unproven' }],
  ],
];

describe('a row says', () => {
  for (const [what, found, expected] of told)
    test(what, () => assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected))));

  const needed: readonly (readonly [Partial<Need>, string])[] = [
    [{ is: ['a', 'b'] }, 'a or b'],
    [{ is: { not: ['a', 'b'] } }, 'not a or b'],
    [{ is: 'steady' }, 'not changing'],
    [{ is: 'nothing' }, 'none'],
    [{ is: ['a'], needed: 'what the size takes' }, 'what the size takes'],
  ];
  for (const [need, words] of needed)
    test(`needed ${words}`, () => assert.equal(rows(need, { state: 'x' })[0]?.expected, words));

  const found: readonly (readonly [Json, string])[] = [
    [[{ id: '/a', x: 1 }], '/a'],
    [[{ id: 1 }], '{"id":1}'],
    [['a', 'b', 'c'], 'a, b, c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
    [[[['a']], [null]], 'a'],
    [7, '7'],
  ];
  for (const [value, words] of found)
    test(`found ${words}`, () => assert.equal(rows({ is: 'nothing', waits: [] }, { state: value })[0]?.actual, words));

  test('the size in the spelling of the list', () => {
    const sizes = read<Json>({ value: [{ name: 'Standard_D2s_v5' }] });
    assert.deepEqual(documentOf({}, { sizes }, { size: 'standard_d2S_v5' }).wanted, { size: 'Standard_D2s_v5' });
    assert.deepEqual(documentOf({}, { sizes }, { size: 'other' }).wanted, { size: 'other' });
    assert.deepEqual(documentOf({}, { sizes }, { size: '' }).wanted, { size: null });
  });

  test('which expressions take a list one by one', () => {
    for (const path of ['a.value[].b', 'a.value[?x].b', 'a[*].b | [].c']) assert.equal(looksAtEach(path), true, path);
    for (const path of [
      'length(a.value)',
      'a.value[0]',
      'a.value[-1].b',
      'a.value[ 1].b',
      'a[:2]',
      '!a[].b',
      "a[].b == 'x'",
    ])
      assert.equal(looksAtEach(path), false, path);
  });
});

describe('a verdict says', () => {
  test('a condition of the user: what it is, that it waits, and who holds it', () => {
    const [row] = judge(quiet(vnetId, settled), 'write', { conditions: ['tags.ready'] }).conditions.filter(({ what }) =>
      what.startsWith('condition'),
    );
    assert.deepEqual(row, {
      what: 'condition tags.ready',
      expected: 'truthy',
      source: 'the resource',
      origin: 'resource',
      actual: 'nothing',
      certain: true,
      outcome: 'waits',
      reason: 'invalid-state',
      holders: [{ kind: 'condition', what: 'the condition tags.ready does not hold' }],
    });
    const holds = judge(quiet(vnetId, settled), 'write', {
      conditions: ["properties.provisioningState == 'Succeeded'"],
    });
    assert.equal(holds.decision, 'clear');
  });

  const event = (resourceId: string, more: Partial<ActivityEvent> = {}): ActivityEvent => ({
    time: '2026-01-15T08:59:00Z',
    resourceId,
    operation: 'Microsoft.Network/virtualNetworks/write',
    operationId: 'o',
    correlationId: 'c',
    caller: 'ana',
    status: 'Started',
    ...more,
  });
  const busy: Json = { properties: { provisioningState: 'Updating' } };
  const rowOf = (events: readonly ActivityEvent[], target = vnetId, body = busy): Judged | undefined =>
    judge(quiet(target, body, { activity: read(events) }), 'write').conditions.find(
      ({ outcome }) => outcome === 'waits',
    );

  test('who holds it, with the facts that the advice takes', () => {
    const row = rowOf([event(vnetId)]);
    assert.deepEqual(row?.holders, [
      {
        kind: 'operation',
        what: 'Microsoft.Network/virtualNetworks/write',
        resourceId: vnetId,
        since: '2026-01-15T08:59:00Z',
        who: 'ana',
        correlationId: 'c',
      },
    ]);
    assert.deepEqual(
      [row?.facts?.otherOperation, row?.facts?.since, row?.facts?.correlationId],
      ['Microsoft.Network/virtualNetworks/write', '2026-01-15T08:59:00Z', 'c'],
    );
  });

  test('the state where nobody is known to hold it', () => {
    assert.deepEqual(rowOf([])?.holders, [{ kind: 'state', what: 'provisioning state Updating', resourceId: vnetId }]);
    assert.deepEqual(
      rowOf([event(`${subscription}/resourceGroups/other`)])?.holders?.map(({ kind }) => kind),
      ['state'],
    );
  });

  test('who works on the topmost resource, for a child', () => {
    const child = `${vmId}/extensions/agent`;
    const row = rowOf([event(vmId, { operation: 'Microsoft.Compute/virtualMachines/write' })], child);
    assert.deepEqual(
      row?.holders?.map(({ kind, resourceId }) => [kind, resourceId]),
      [['operation', vmId]],
    );
  });

  test('what is this run’s own by whom it is recognised', () => {
    const own = { correlationIds: ['c'], nameWords: [], callers: [] };
    const row = judge(quiet(vnetId, busy, { activity: read([event(vnetId)]) }), 'write', { own }).conditions.find(
      ({ outcome }) => outcome === 'waits',
    );
    assert.equal(row?.reason, 'own-deployment');
    assert.match(row?.why ?? '', /^Recognised as this run's own by its \w/);
  });

  test('one row of the provisioning state where the data of the type looks at it too', () => {
    const rows = judge(quiet(vmId, vmBody('running', 'Updating')), 'restart').conditions.filter(
      ({ what }) => what === 'provisioning state',
    );
    assert.equal(rows.length, 1);
  });

  test('what is missing, for a target that is not there', () => {
    const gone = { status: 'empty', detail: 'not found', code: 'ResourceNotFound' } as const;
    const verdict = judge(quiet(vnetId, settled, { resource: gone, group: none }), 'write');
    assert.deepEqual([verdict.decision, verdict.missing?.what], ['absent', 'group']);
    assert.equal('missing' in judge(quiet(vnetId, settled), 'write'), false);
    assert.equal('missing' in judge(quiet(vnetId, settled, { resource: gone }), 'write'), false);
  });
});
