import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PolicyEntry } from '../simulator/azure/creation-state.ts';
import { groupId, make, play, type Scene, type Step, subscriptionId } from './support.ts';

const subscription = `/subscriptions/${subscriptionId}`;
const net = (name: string, more: Parameters<typeof make>[3] = {}): Step =>
  make('virtual_network', 'Microsoft.Network/virtualNetworks', name, { api: '2025-01-01', ...more }, name);

const assigned =
  (more: Partial<PolicyEntry> & Pick<PolicyEntry, 'when'>): Required<Scene>['set'] =>
  (world) => {
    world.addGroup(groupId.replace('prod-rg', 'other-rg'));
    world.creations.policies.push({ scope: subscription, name: 'allowed', effect: 'Deny', excluded: [], ...more });
  };
const elsewhere = [{ field: 'location', operator: 'NotIn', value: ['northeurope'] }] as const;

const scenes: readonly (readonly [
  name: string,
  scene: Scene,
  blocked: Readonly<Record<string, string>>,
  refused: readonly string[],
])[] = [
  [
    'a region that is not allowed',
    { steps: [net('a')], set: assigned({ when: elsewhere }) },
    { 'azurerm_virtual_network.a': 'policy-denied' },
    ['RequestDisallowedByPolicy'],
  ],
  [
    'a type that is not allowed, in an allowed region',
    {
      steps: [net('a')],
      set: assigned({ when: [{ field: 'type', operator: 'In', value: ['Microsoft.Network/virtualNetworks'] }] }),
    },
    { 'azurerm_virtual_network.a': 'policy-denied' },
    ['RequestDisallowedByPolicy'],
  ],
  [
    'an allowed region',
    { steps: [net('a')], set: assigned({ when: [{ field: 'location', operator: 'NotIn', value: ['westeurope'] }] }) },
    {},
    [],
  ],
  ['a rule that only counts', { steps: [net('a')], set: assigned({ when: elsewhere, effect: 'Audit' }) }, {}, []],
  [
    'a tag that is required, and that the plan sets',
    {
      steps: [net('a', { after: { tags: { env: 'prod' } }, body: { tags: { env: 'prod' } } })],
      set: assigned({ when: [{ field: "tags['env']", operator: 'Exists', value: false }] }),
    },
    {},
    [],
  ],
  [
    'a property that is required, and that the provider sets',
    {
      steps: [net('a', { body: { properties: { encryption: 'on' } } })],
      set: assigned({
        when: [
          { field: 'type', operator: 'In', value: ['Microsoft.Network/virtualNetworks'] },
          { field: 'properties.encryption', operator: 'NotIn', value: ['on'] },
        ],
      }),
    },
    {},
    [],
  ],
  [
    'a setting that is not allowed, and that the plan shows',
    {
      steps: [
        make(
          'storage_account',
          'Microsoft.Storage/storageAccounts',
          'stopen',
          {
            api: '2023-01-01',
            after: {
              public_network_access_enabled: true,
              https_traffic_only_enabled: false,
              min_tls_version: 'TLS1_2',
            },
            body: {
              properties: {
                publicNetworkAccess: 'Enabled',
                supportsHttpsTrafficOnly: false,
                minimumTlsVersion: 'TLS1_2',
              },
            },
          },
          'open',
        ),
        make(
          'storage_account',
          'Microsoft.Storage/storageAccounts',
          'stclosed',
          {
            api: '2023-01-01',
            after: {
              public_network_access_enabled: false,
              https_traffic_only_enabled: true,
              min_tls_version: 'TLS1_2',
            },
            body: {
              properties: {
                publicNetworkAccess: 'Disabled',
                supportsHttpsTrafficOnly: true,
                minimumTlsVersion: 'TLS1_2',
              },
            },
          },
          'closed',
        ),
      ],
      set: assigned({
        when: [
          { field: 'type', operator: 'In', value: ['Microsoft.Storage/storageAccounts'] },
          { field: 'properties.publicNetworkAccess', operator: 'NotIn', value: ['Disabled'] },
        ],
      }),
    },
    { 'azurerm_storage_account.open': 'policy-denied' },
    ['RequestDisallowedByPolicy'],
  ],
  [
    'a setting that the plan does not show',
    {
      steps: [
        make('storage_account', 'Microsoft.Storage/storageAccounts', 'stquiet', {
          api: '2023-01-01',
          after: {},
          body: { properties: { publicNetworkAccess: 'Disabled' } },
        }),
      ],
      set: assigned({ when: [{ field: 'properties.publicNetworkAccess', operator: 'NotIn', value: ['Disabled'] }] }),
    },
    {},
    [],
  ],
  [
    'a group that the assignment leaves out',
    { steps: [net('a')], set: assigned({ when: elsewhere, excluded: [groupId] }) },
    {},
    [],
  ],
  [
    'a name that one of two has not',
    {
      steps: [net('bad'), net('vnet-b')],
      set: assigned({ when: [{ field: 'name', operator: 'In', value: ['bad'] }] }),
    },
    { 'azurerm_virtual_network.bad': 'policy-denied' },
    ['RequestDisallowedByPolicy'],
  ],
];

describe('what a policy denies', () => {
  for (const [name, scene, blocked, refused] of scenes)
    test(`${name}: ${refused[0] ?? 'the apply succeeds'}`, async () => {
      const played = await play(scene);
      assert.deepEqual(Object.values(played.refused), refused);
      assert.deepEqual(played.blocked, blocked, JSON.stringify(played.report.targets, null, 1));
      assert.equal(played.report.verdict, refused.length === 0 ? 'clear' : 'blocked');
      assert.equal(played.changes, 0);
    });

  test('names the assignment and what it looked at', async () => {
    const { report } = await play({ steps: [net('a')], set: assigned({ when: elsewhere }) });
    assert.match(report.diagnoses[0]?.message ?? '', /The policy assignment allowed denies it by its location\./);
  });

  test('of one group is a warning in another', async () => {
    const steps = [net('a'), net('b', { group: 'other-rg' })];
    const { blocked, warned, refused } = await play({ steps, set: assigned({ when: elsewhere, scope: groupId }) });
    assert.deepEqual(Object.keys(blocked), ['azurerm_virtual_network.a']);
    assert.deepEqual(Object.keys(refused), ['azurerm_virtual_network.a']);
    assert.match(warned.join(), /in the resource group prod-rg/);
  });

  test('one question for all of a type in a region', async () => {
    const { asked } = await play({ steps: ['a', 'b', 'c'].map((name) => net(name)) });
    assert.deepEqual(
      asked.filter((each) => each.includes('PolicyInsights')),
      ['POST /resourceGroups/prod-rg/providers/Microsoft.PolicyInsights/checkPolicyRestrictions'],
    );
  });

  test('is a row of evidence where it may not be asked', async () => {
    const permissions = ['*', '!Microsoft.PolicyInsights/*'];
    const { report } = await play({ steps: [net('a')], set: assigned({ when: elsewhere }), permissions });
    assert.equal(report.verdict, 'clear');
    const row = report.evidence.find(({ source }) => source.startsWith('policies'));
    assert.deepEqual(
      [row?.status, row?.detail],
      ['denied', 'needs Microsoft.PolicyInsights/checkPolicyRestrictions/read'],
    );
  });
});
