import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, type Verdict } from '../../src/gate/evaluate.ts';
import { nobody } from '../../src/gate/own.ts';
import type { Done, Planned } from '../../src/gate/planned.ts';
import type { ActivityEvent, Lock, TargetSnapshot } from '../../src/gate/snapshot.ts';
import { groupId, none, operationOf, quiet, read, settled, vmBody, vmId, vnetId } from './support.ts';

const change: Planned = {
  format: 'terraform',
  address: 'azurerm_virtual_network.hub',
  addresses: ['azurerm_virtual_network.hub'],
  wants: {},
  recovers: false,
  needsEmpty: false,
  planType: 'azurerm_virtual_network',
  verb: 'write',
  creates: false,
  replaces: false,
  refusesExisting: true,
  certain: true,
  warnings: [],
  before: [],
  failures: [],
};

function judged(snapshot: TargetSnapshot, planned: Partial<Planned> = {}, word = planned.verb ?? 'write'): Verdict {
  return evaluate(snapshot, {
    operation: operationOf(word, snapshot.target.id),
    size: '',
    conditions: [],
    own: nobody,
    missingEvidence: 'warn',
    planned: { ...change, ...planned },
  });
}

const told = ({ decision, conditions }: Verdict): readonly string[] => [
  decision,
  ...conditions
    .filter(({ outcome }) => outcome !== 'met')
    .map(({ outcome, reason = '' }) => `${outcome} ${reason}`.trim()),
];
const net = (rest: Partial<TargetSnapshot> = {}): TargetSnapshot => quiet(vnetId, settled, rest);
const gone = (rest: Partial<TargetSnapshot> = {}): TargetSnapshot =>
  net({ resource: { status: 'empty', detail: 'not found', code: 'ResourceNotFound' }, ...rest });
const lockAt = (scope: string): Lock => ({
  id: `${scope}/providers/Microsoft.Authorization/locks/keep`,
  name: 'keep',
  level: 'ReadOnly',
  scope,
  owners: [],
});
const done = (id: string, how: Done['how']): Done => ({ id, how, address: 'azurerm_other.x' });

describe('a change of a plan', () => {
  const rows: readonly (readonly [what: string, verdict: Verdict, expected: readonly string[]])[] = [
    ['of what is there', judged(net()), ['clear']],
    ['that makes what is there, by Terraform', judged(net(), { creates: true }), ['blocked', 'blocks import-needed']],
    [
      'that makes what is there, by Pulumi',
      judged(net(), { creates: true, format: 'pulumi' }),
      ['blocked', 'blocks resource-exists'],
    ],
    [
      'that makes what is there, by a tool that writes over it',
      judged(net(), { creates: true, refusesExisting: false }),
      ['clear'],
    ],
    [
      'that makes what is there, if the ID was guessed right',
      judged(net(), { creates: true, certain: false }),
      ['clear', 'warns import-needed'],
    ],
    ['that replaces what is there', judged(net(), { creates: true, replaces: true }), ['clear']],
    [
      'that makes what the plan removes before',
      judged(net(), { creates: true, before: [done(vnetId.toUpperCase(), 'removed')] }),
      ['clear'],
    ],
    [
      'that makes what another change merely writes before',
      judged(net(), { creates: true, before: [done(vnetId, 'changed')] }),
      ['blocked', 'blocks import-needed'],
    ],
    [
      'that makes what is going',
      judged(quiet(vnetId, { properties: { provisioningState: 'Deleting' } }), { creates: true }),
      ['waits', 'waits being-deleted'],
    ],
    ['that makes what is not there', judged(gone(), { creates: true }), ['clear']],
    ['that updates what is gone', judged(gone()), ['blocked', 'blocks plan-outdated']],
    [
      'that updates what is gone, by a template',
      judged(gone(), { format: 'what-if' }),
      ['clear', 'warns plan-outdated'],
    ],
    ['that deletes what is gone', judged(gone(), { verb: 'delete' }), ['clear', 'warns not-found']],
    [
      'that makes something in a group that is not there',
      judged(gone({ group: none }), { creates: true }),
      ['blocked', 'blocks dependency-not-ready'],
    ],
    [
      'of a type that this cloud does not have',
      judged(net({ resource: { status: 'empty', detail: 'not found', code: 'InvalidResourceType' } })),
      ['unread', 'unproven'],
    ],
    [
      'with a side effect',
      judged(net(), { prepared: 'It restarts.', warnings: ['It is recovered.'] }),
      ['clear', 'warns', 'warns'],
    ],
    [
      'that cannot be applied',
      judged(net(), {
        failures: [{ reason: 'immutable-property', why: 'A disk does not shrink.', wayOut: 'Make a new one.' }],
      }),
      ['blocked', 'blocks immutable-property'],
    ],
  ];
  for (const [what, verdict, expected] of rows) test(what, () => assert.deepEqual(told(verdict), expected));

  test('that cannot be applied is told so, whatever else was read', () => {
    const gone = { status: 'empty', detail: 'not found', code: 'InvalidResourceType' } as const;
    const verdict = judged(net({ resource: gone }), {
      failures: [{ reason: 'immutable-property', why: 'No.', wayOut: 'Make a new one.' }],
    });
    assert.deepEqual(told(verdict).slice(0, 2), ['blocked', 'blocks immutable-property']);
  });

  test('that cannot be applied has its way out', () => {
    const [first] = judged(net(), {
      failures: [{ reason: 'immutable-property', why: 'No.', wayOut: 'Make a new one.' }],
    }).conditions;
    assert.deepEqual(
      [first?.why, first?.outcome === 'met' ? undefined : first?.step],
      ['No.', { text: 'Make a new one.' }],
    );
  });
});

describe('what the plan does before', () => {
  const locks = (...scopes: readonly string[]): Partial<TargetSnapshot> => ({ locks: read(scopes.map(lockAt)) });
  const removed = done(lockAt(vnetId).id.toUpperCase(), 'removed');
  const holder = `${groupId}/providers/Microsoft.Network/networkInterfaces/nic`;
  const address = `${groupId}/providers/Microsoft.Network/publicIPAddresses/edge`;
  const held = quiet(address, {
    properties: { provisioningState: 'Succeeded', ipConfiguration: { id: `${holder}/ipConfigurations/a` } },
  });
  const rows: readonly (readonly [what: string, verdict: Verdict, expected: readonly string[]])[] = [
    ['a lock that it leaves', judged(net(locks(vnetId))), ['blocked', 'blocks scope-locked']],
    ['a lock that it removes', judged(net(locks(vnetId)), { before: [removed] }), ['clear']],
    ['one lock of two', judged(net(locks(vnetId, groupId)), { before: [removed] }), ['blocked', 'blocks scope-locked']],
    [
      'a lock that it only changes',
      judged(net(locks(vnetId)), { before: [done(lockAt(vnetId).id, 'changed')] }),
      ['blocked', 'blocks scope-locked'],
    ],
    [
      'a machine that runs',
      judged(quiet(vmId, vmBody('running')), { verb: 'swap-os-disk' }, 'swap-os-disk'),
      ['blocked', 'blocks vm-not-deallocated'],
    ],
    [
      'a machine that it deallocates',
      judged(quiet(vmId, vmBody('running')), { before: [done(vmId, 'deallocated')] }, 'swap-os-disk'),
      ['clear', 'warns vm-not-deallocated'],
    ],
    [
      'another machine that it deallocates',
      judged(
        quiet(vmId, vmBody('running')),
        { before: [done(vmId.replace('api-01', 'api-02'), 'deallocated')] },
        'swap-os-disk',
      ),
      ['blocked', 'blocks vm-not-deallocated'],
    ],
    [
      'a machine whose name begins alike, that it deallocates',
      judged(quiet(`${vmId}1`, vmBody('running')), { before: [done(vmId, 'deallocated')] }, 'swap-os-disk'),
      ['blocked', 'blocks vm-not-deallocated'],
    ],
    [
      'a machine that it starts, where it must be off',
      judged(quiet(vmId, vmBody('running')), { before: [done(vmId, 'started')] }, 'swap-os-disk'),
      ['blocked', 'blocks vm-not-deallocated'],
    ],
    ['an address in use', judged(held, { verb: 'delete' }), ['blocked', 'blocks resource-in-use']],
  ];
  for (const [what, verdict, expected] of rows) test(what, () => assert.deepEqual(told(verdict), expected));
});

describe('the age of a plan', () => {
  const event = (time: string, resourceId = vnetId): ActivityEvent => ({
    time,
    resourceId,
    operation: 'Microsoft.Network/virtualNetworks/write',
    operationId: time,
    caller: 'ana',
    status: 'Succeeded',
  });
  const madeAt = '2026-01-15T09:00:00Z';
  const rows: readonly (readonly [what: string, verdict: Verdict, expected: readonly string[]])[] = [
    ['changed since', judged(net({ activity: read([event('2026-01-15T09:05:00Z')]) }), { madeAt }), ['clear', 'warns']],
    ['changed before', judged(net({ activity: read([event('2026-01-15T08:55:00Z')]) }), { madeAt }), ['clear']],
    ['changed at that moment', judged(net({ activity: read([event(madeAt)]) }), { madeAt }), ['clear']],
    [
      'another one changed',
      judged(net({ activity: read([event('2026-01-15T09:05:00Z', vmId)]) }), { madeAt }),
      ['clear'],
    ],
    ['of no known age', judged(net({ activity: read([event('2026-01-15T09:05:00Z')]) })), ['clear']],
    [
      'of what it makes',
      judged(gone({ activity: read([event('2026-01-15T09:05:00Z')]) }), { madeAt, creates: true }),
      ['clear'],
    ],
  ];
  for (const [what, verdict, expected] of rows) test(what, () => assert.deepEqual(told(verdict), expected));

  test('says who and when', () => {
    const { conditions } = judged(net({ activity: read([event('2026-01-15T09:05:00Z')]) }), { madeAt });
    assert.match(
      conditions.find(({ outcome }) => outcome === 'warns')?.why ?? '',
      /by ana at 2026-01-15T09:05:00Z, after the plan was made/,
    );
  });
});
