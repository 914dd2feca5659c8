import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeDenials, judgeGroup, judgeLocks, judgeSubscription } from '../../src/gate/scope-checks.ts';
import type { DenyAssignment, Json, ListSignal, Lock, Signal, TargetSnapshot } from '../../src/gate/snapshot.ts';
import {
  cut,
  denialOn,
  denied,
  event,
  groupId,
  lockOn,
  none,
  operationOf,
  quiet,
  read,
  settled,
  subscription,
  vmId,
} from './support.ts';

const skipped = { status: 'skipped', detail: 'not asked' } as const;
const of = (rest: Partial<TargetSnapshot>, target = vmId): TargetSnapshot => quiet(target, settled, rest);

describe('the subscription', () => {
  const asked = { what: 'subscription', expected: 'Enabled', source: 'the subscription', origin: 'subscription' };
  const judged = (signal: Signal<Json>, operation = 'write') =>
    judgeSubscription(of({ subscription: signal }), operationOf(operation, vmId));

  for (const state of ['Disabled', 'Warned', 'Deleted', 'disabled'])
    test(`that is ${state} is read-only: only a deletion and an action go on`, () => {
      const blocked = { ...asked, actual: state, outcome: 'blocks', certain: true, reason: 'subscription-disabled' };
      assert.deepEqual(judged(read<Json>({ state })), [blocked]);
      for (const operation of ['delete', 'start', 'deallocate'])
        assert.deepEqual(judged(read<Json>({ state }), operation), [
          { ...asked, actual: state, outcome: 'met', certain: true },
        ]);
    });
  for (const state of ['Enabled', 'PastDue'])
    test(`that is ${state} stops nothing`, () =>
      assert.deepEqual(judged(read<Json>({ state })), [{ ...asked, actual: state, outcome: 'met', certain: true }]));
  for (const odd of [{}, { state: 7 }, { state: null }, [], 'Disabled', null, [{ state: 'Disabled' }]] as const)
    test(`that tells no state is not known to be enabled: ${JSON.stringify(odd)}`, () =>
      assert.deepEqual(judged(read<Json>(odd)), [
        {
          ...asked,
          actual: 'not told',
          outcome: 'unproven',
          certain: false,
          why: 'Azure told no state',
          trouble: { kind: 'server' },
        },
      ]));
  test('that could not be read is told; one that was not asked for is not', () => {
    assert.deepEqual(judged(denied('x')), [
      {
        ...asked,
        actual: 'not read',
        outcome: 'unproven',
        certain: false,
        why: 'not permitted: needs x',
        trouble: { kind: 'denied', permission: 'x' },
      },
    ]);
    assert.deepEqual(judged(skipped), []);
    assert.deepEqual(judged(none), []);
  });
});

describe('the resource group', () => {
  const asked = {
    what: 'resource group',
    expected: 'not being deleted',
    source: 'the resource group',
    origin: 'group',
  };
  const judged = (signal: Signal<Json>, target = vmId) => judgeGroup(of({ group: signal }, target));
  const body = (provisioningState: string): Signal<Json> =>
    read<Json>({ id: groupId, properties: { provisioningState } });

  for (const state of ['Deleting', 'deleting'])
    test(`that is ${state} refuses every write in it`, () => {
      const blocked = {
        ...asked,
        actual: state,
        outcome: 'blocks',
        certain: true,
        reason: 'resource-group-being-deleted',
      };
      assert.deepEqual(judged(body(state)), [{ ...blocked, about: groupId }]);
      assert.deepEqual(
        judged(read<Json>({ properties: { provisioningState: state } })),
        [blocked],
        'without an ID it is about nothing else',
      );
    });
  test('in another state stops nothing, and neither does one that tells none', () => {
    assert.deepEqual(judged(body('Updating')), [{ ...asked, actual: 'Updating', outcome: 'met', certain: true }]);
    for (const odd of [{}, { properties: null }, { properties: ['provisioningState'] }, null, 7] as const)
      assert.deepEqual(judged(read<Json>(odd)), [{ ...asked, actual: 'Succeeded', outcome: 'met', certain: true }]);
  });
  test('is no condition where it is the target itself, or was not asked for', () => {
    assert.deepEqual(judged(body('Deleting'), groupId), []);
    assert.deepEqual(judged(body('Deleting'), subscription), []);
    assert.deepEqual(judged(skipped), []);
    assert.deepEqual(judged(none), []);
  });
  test('that could not be read is told', () =>
    assert.deepEqual(
      judged(denied('x')).map(({ actual, outcome }) => [actual, outcome]),
      [['not read', 'unproven']],
    ));
});

describe('locks', () => {
  const asked = (operation: string) => ({
    what: 'management locks',
    expected: `none that stops ${operation}`,
    source: 'management locks',
    origin: 'locks',
  });
  const judged = (locks: ListSignal<Lock>, operation: string, target = vmId, rest: Partial<TargetSnapshot> = {}) =>
    judgeLocks(of({ locks, ...rest }, target), operationOf(operation, target));

  test('that stop nothing leave the condition met: none, or none that matters', () => {
    const met = { ...asked('write'), outcome: 'met', certain: true };
    assert.deepEqual(judged(none, 'write'), [{ ...met, actual: 'none' }]);
    assert.deepEqual(judged(read([]), 'write'), [{ ...met, actual: 'none' }]);
    assert.deepEqual(judged(read([lockOn(groupId)]), 'write'), [{ ...met, actual: 'none that stops it' }]);
    assert.deepEqual(judged(skipped, 'write'), []);
  });

  test('above the target name all that is known of them', () => {
    const lock = lockOn(groupId);
    const blocked = {
      ...asked('delete'),
      actual: 'CanNotDelete lock keep',
      outcome: 'blocks',
      certain: true,
      reason: 'scope-locked',
      about: groupId,
      facts: { lockId: lock.id, lockedScope: groupId },
    };
    const holder = { kind: 'lock', what: 'CanNotDelete lock keep', resourceId: groupId };
    assert.deepEqual(judged(read([lock]), 'delete'), [{ ...blocked, holders: [holder] }]);
    assert.deepEqual(judged(read([{ ...lock, owners: ['app-1', 'app-2'] }]), 'delete'), [
      { ...blocked, holders: [{ ...holder, who: 'app-1, app-2' }] },
    ]);
    const set = (rest: object) =>
      read([event(lock.id, 'Succeeded', { operation: 'Microsoft.Authorization/locks/write', ...rest })]);
    assert.deepEqual(judged(read([lock]), 'delete', vmId, { activity: set({}) }), [
      { ...blocked, holders: [{ ...holder, since: '2026-11-25T21:00:00Z', who: 'deploy-sp' }] },
    ]);
    assert.deepEqual(judged(read([lock]), 'delete', vmId, { activity: set({ caller: undefined }) }), [
      { ...blocked, holders: [{ ...holder, since: '2026-11-25T21:00:00Z' }] },
    ]);
    for (const operation of [
      'Microsoft.Authorization/locks/delete',
      'Microsoft.Authorization/locks/write/action',
      'Contoso/blocks/write',
    ])
      assert.deepEqual(
        judged(read([lock]), 'delete', vmId, { activity: set({ operation }) }),
        [{ ...blocked, holders: [holder] }],
        operation,
      );
  });

  const child = `${vmId}/extensions/agent`;
  test('each that stops is told, above and below a deletion; beside it none', () => {
    const beside = lockOn(`${groupId}/providers/Microsoft.Compute/virtualMachines/other`);
    const about = judged(read([lockOn(groupId), beside, lockOn(child), lockOn(child, 'NotAFlag')]), 'delete').map(
      (each) => each.about,
    );
    assert.deepEqual(about, [groupId, child]);
    assert.deepEqual(
      judged(read([beside]), 'delete').map(({ outcome }) => outcome),
      ['met'],
    );
  });

  test('inside a scope only warn another operation than its deletion, and the first three are named', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const warned = (count: number) =>
      judged(read(names.slice(0, count).map((name) => lockOn(vmId, 'ReadOnly', name))), 'deploy', groupId);
    const why = (list: string) => `The locks ${list} stop this operation where it touches what they lock.`;
    const told = { ...asked('deploy'), outcome: 'warns', certain: true, reason: 'scope-locked' };
    assert.deepEqual(warned(1), [{ ...told, actual: '1 inside the scope', why: why('a') }]);
    assert.deepEqual(warned(3), [{ ...told, actual: '3 inside the scope', why: why('a, b, c') }]);
    assert.deepEqual(warned(5), [{ ...told, actual: '5 inside the scope', why: why('a, b, c and 2 more') }]);
    assert.deepEqual(
      judged(read([lockOn(vmId, 'CanNotDelete')]), 'deploy', groupId).map(({ outcome }) => outcome),
      ['met'],
      'a deployment deletes nothing that a lock against deletion would stop',
    );
  });

  test('below a resource do not touch a write to it', () =>
    assert.deepEqual(
      judged(read([lockOn(child, 'ReadOnly')]), 'write').map(({ outcome, actual }) => [outcome, actual]),
      [['met', 'none that stops it']],
    ));

  test('of a list that was cut: what stops is told alone, what warns is told beside what is not known', () => {
    assert.deepEqual(
      judged(cut([lockOn(groupId)]), 'delete').map(({ outcome }) => outcome),
      ['blocks'],
    );
    assert.deepEqual(
      judged(cut([lockOn(vmId, 'ReadOnly')]), 'deploy', groupId).map(({ outcome }) => outcome),
      ['warns', 'unproven'],
    );
    assert.deepEqual(
      judged(cut([]), 'write').map(({ outcome }) => outcome),
      ['unproven'],
    );
  });
});

describe('deny assignments', () => {
  const asked = {
    what: 'deny assignments',
    expected: 'none that denies it',
    source: 'deny assignments',
    origin: 'deny-assignments',
  };
  const judged = (list: ListSignal<DenyAssignment>, operation = 'write') =>
    judgeDenials(of({ denyAssignments: list }), operationOf(operation, vmId));
  const outcomes = (list: ListSignal<DenyAssignment>, operation?: string) =>
    judged(list, operation).map(({ outcome }) => outcome);
  const everybody = '00000000-0000-0000-0000-000000000000';

  test('that deny nothing of it leave the condition met', () => {
    const met = { ...asked, outcome: 'met', certain: true };
    assert.deepEqual(judged(none), [{ ...met, actual: 'none' }]);
    assert.deepEqual(judged(read([denialOn(groupId)]), 'start'), [{ ...met, actual: 'none that denies it' }]);
    assert.deepEqual(judged(skipped), []);
  });

  test('for everybody block, for some warn', () => {
    const common = { ...asked, actual: 'stack denies', certain: true, reason: 'deny-assignment', about: groupId };
    assert.deepEqual(judged(read([denialOn(groupId)])), [
      {
        ...common,
        outcome: 'blocks',
        facts: { lockedScope: groupId },
        holders: [{ kind: 'lock', what: 'deny assignment stack denies', resourceId: groupId }],
      },
    ]);
    const some = judged(read([denialOn(groupId, { principals: [{ id: 'g', type: 'Group' }] })]))[0];
    assert.deepEqual(
      [some?.outcome, some?.certain, some?.reason, some?.about, some?.holders],
      ['warns', true, 'deny-assignment', groupId, undefined],
    );
    assert.match(
      some?.why ?? '',
      /^The deny assignment stack denies forbids Microsoft\.Compute\/virtualMachines\/write to some identities\./,
    );
  });

  const principals: readonly (readonly [name: string, principals: DenyAssignment['principals'], outcome: string])[] = [
    [
      'the empty ID among others',
      [
        { id: 'g', type: 'Group' },
        { id: everybody, type: 'SystemDefined' },
      ],
      'blocks',
    ],
    ['the word Everyone, in any case', [{ id: 'x', type: 'EVERYONE' }], 'blocks'],
    ['an ID that only begins with zeros', [{ id: `00000000-0000-0000-0000-0000000000a1`, type: 'User' }], 'warns'],
    ['an ID that only ends with zeros', [{ id: `a1000000-0000-0000-0000-000000000000`, type: 'User' }], 'warns'],
    ['nobody', [], 'warns'],
  ];
  for (const [name, who, outcome] of principals)
    test(`${name}: ${outcome}`, () =>
      assert.deepEqual(outcomes(read([denialOn(groupId, { principals: who })])), [outcome]));

  test('deny by any of their permissions, less what that one takes out again', () => {
    const permissions = [
      { actions: ['Microsoft.Network/*'], notActions: [] },
      { actions: ['Microsoft.Storage/*', 'Microsoft.Compute/*'], notActions: ['Microsoft.Network/*', '*/delete'] },
    ];
    assert.deepEqual(outcomes(read([denialOn(groupId, { permissions })])), ['blocks']);
    assert.deepEqual(outcomes(read([denialOn(groupId, { permissions })]), 'delete'), ['met']);
    assert.deepEqual(outcomes(read([denialOn(groupId, { permissions: [] })])), ['met']);
  });

  test('hold on their scope in any case, and below it only where they are for children', () => {
    assert.deepEqual(outcomes(read([denialOn(vmId.toUpperCase(), { forChildren: false })])), ['blocks']);
    assert.deepEqual(outcomes(read([denialOn(groupId, { forChildren: false })])), ['met']);
    assert.deepEqual(outcomes(read([denialOn(`${vmId}/extensions/agent`)])), ['met']);
  });

  test('of what is above the subscription hold for all in it: of the root, and of a management group', () => {
    const group = '/providers/Microsoft.Management/managementGroups/corp';
    for (const scope of ['/', group]) {
      assert.deepEqual(outcomes(read([denialOn(scope)])), ['blocks']);
      assert.deepEqual(outcomes(read([denialOn(scope, { forChildren: false })])), ['met']);
    }
    for (const scope of ['no ID', '/providers/Contoso.Things/widgets/w'])
      assert.deepEqual(outcomes(read([denialOn(scope)])), ['met'], scope);
    const policy = `${group}/providers/Microsoft.Authorization/policyAssignments/tags`;
    const beside = of({ denyAssignments: read([denialOn(`${group}2`)]) }, policy);
    assert.deepEqual(
      judgeDenials(beside, operationOf('write', policy)).map(({ outcome }) => outcome),
      ['met'],
      'in no subscription',
    );
  });

  test('of a list that was cut are told beside what is not known', () =>
    assert.deepEqual([outcomes(cut([denialOn(groupId)])), outcomes(cut([]))], [['blocks', 'unproven'], ['unproven']]));
});
