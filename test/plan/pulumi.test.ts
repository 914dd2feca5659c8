import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { group, subscription } from './make.ts';

const p = `${group()}/providers`;
const provider = 'urn:pulumi:prod::shop::pulumi:providers:azure-native::default_3_0_0::0f';
const unknown = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const urn = (type: string, name: string): string => `urn:pulumi:prod::shop::${type}::${name}`;

function step(
  op: string,
  type: string,
  name: string,
  { id, inputs = {}, old = inputs, ...more }: { id?: string; inputs?: object; old?: object; [more: string]: unknown },
): object {
  const state = { urn: urn(type, name), custom: true, type, provider, ...more };
  const hasOld = op !== 'create';
  const hasNew = op !== 'delete' && op !== 'delete-replaced';
  return {
    op,
    urn: urn(type, name),
    ...(hasOld ? { oldState: { ...state, id, inputs: old } } : {}),
    ...(hasNew ? { newState: { ...state, inputs } } : {}),
  };
}

function read(steps: readonly object[], more: object = {}): Plan {
  const reading = readPlan(
    JSON.stringify({
      config: { 'azure-native:subscriptionId': subscription },
      steps,
      duration: 1,
      changeSummary: {},
      ...more,
    }),
  );
  assert.equal(reading.kind, 'plan', JSON.stringify(reading));
  return reading as Plan;
}

const said = (plan: Plan): readonly string[] =>
  plan.targets.map(
    ({ operations, id }) =>
      `${operations.join('+')} ${id.id.replace(p, '~').replace(`/subscriptions/${subscription}`, '$')}`,
  );

describe('Pulumi', () => {
  test('what each step does', () => {
    const id = `${p}/Microsoft.Network/virtualNetworks/v`;
    const type = 'azure-native:network:VirtualNetwork';
    const inputs = { resourceGroupName: 'rg', virtualNetworkName: 'w' };
    const plan = read([
      {
        op: 'create',
        urn: urn('pulumi:pulumi:Stack', 'shop-prod'),
        newState: { type: 'pulumi:pulumi:Stack', custom: false },
      },
      {
        op: 'create',
        urn: urn('pulumi:providers:azure-native', 'p'),
        newState: { type: 'pulumi:providers:azure-native', custom: true, inputs: {} },
      },
      step('same', type, 's', { id }),
      step('refresh', type, 'f', { id }),
      step('create', type, 'w', { inputs }),
      step('update', 'azure-native:network/v20230201:VirtualNetwork', 'v', { id }),
      step('delete', 'azure-native_network_v20230201:network:VirtualNetwork', 'x', { id: `${id}x` }),
      step('delete', type, 'kept', { id: `${id}k`, retainOnDelete: true }),
      step('read', type, 'r', { id, external: true }),
    ]);
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Network/virtualNetworks/w',
      'write ~/Microsoft.Network/virtualNetworks/v',
      'delete ~/Microsoft.Network/virtualNetworks/vx',
    ]);
    assert.deepEqual([plan.changes, plan.unmapped, plan.needsSubscription], [3, [], false]);
    assert.deepEqual(
      plan.targets.map(({ address }) => address),
      ['w', 'v', 'x'],
    );
  });

  test('a replacement is counted once', () => {
    const id = `${p}/Microsoft.Network/publicIPAddresses/pip`;
    const type = 'azure-native:network:PublicIPAddress';
    const inputs = { resourceGroupName: 'rg', publicIpAddressName: 'pip' };
    const both = [
      step('delete-replaced', type, 'pip', { id }),
      step('replace', type, 'pip', { id, inputs }),
      step('create-replacement', type, 'pip', { id, inputs }),
    ];
    const deleteFirst = read(both);
    assert.deepEqual(
      [said(deleteFirst), deleteFirst.changes, deleteFirst.targets[0]?.replaces, deleteFirst.failures],
      [['delete+write ~/Microsoft.Network/publicIPAddresses/pip'], 1, 'delete-first', []],
    );
    const createFirst = read([...both].reverse());
    assert.deepEqual(
      [createFirst.targets[0]?.replaces, createFirst.failures[0]?.reason],
      ['create-first', 'resource-exists'],
    );
    const renamed = read([
      step('create-replacement', type, 'pip', { id, inputs: { ...inputs, publicIpAddressName: 'pip9a' } }),
      step('delete-replaced', type, 'pip', { id }),
    ]);
    assert.deepEqual(
      [said(renamed), renamed.failures],
      [['write ~/Microsoft.Network/publicIPAddresses/pip9a', 'delete ~/Microsoft.Network/publicIPAddresses/pip'], []],
    );
  });

  test('an unknown name that comes from another resource is a guess; alone it is unmapped', () => {
    const rg = urn('azure-native:resources:ResourceGroup', 'rg');
    const account = { resourceGroupName: unknown, accountName: 'stacct' };
    const made = read([
      step('create', 'azure-native:resources:ResourceGroup', 'rg', { inputs: { resourceGroupName: 'rg8b' } }),
      step('create', 'azure-native:storage:StorageAccount', 'a', {
        inputs: account,
        propertyDependencies: { resourceGroupName: [rg] },
      }),
      step('create', 'azure-native:storage:StorageAccount', 'b', { inputs: { ...account, accountName: '[secret]' } }),
    ]);
    assert.deepEqual(said(made), [
      'write $/resourceGroups/rg8b',
      'write $/resourceGroups/rg8b/providers/Microsoft.Storage/storageAccounts/stacct',
    ]);
    assert.deepEqual(
      made.targets.map(({ certain }) => certain),
      [true, false],
    );
    assert.deepEqual(made.unmapped, [
      { address: 'b', type: 'azure-native:storage:StorageAccount', why: 'resource group known after apply' },
    ]);
  });

  test('a size is a resize', () => {
    const id = `${p}/Microsoft.Compute/virtualMachines/m`;
    const [target] = read([
      step('update', 'azure-native:compute:VirtualMachine', 'm', {
        id,
        old: { hardwareProfile: { vmSize: 'Standard_B1s' } },
        inputs: { hardwareProfile: { vmSize: 'Standard_B2s' } },
      }),
    ]).targets;
    assert.deepEqual([target?.operation, target?.wants.size, target?.prepared], ['resize', 'Standard_B2s', undefined]);
  });

  test('the classic provider', () => {
    const id = `${p}/Microsoft.Network/virtualNetworks/v/subnets/s`;
    const nic = `${p}/Microsoft.Network/networkInterfaces/n`;
    const plan = read([
      step('update', 'azure:network/subnet:Subnet', 's', { id }),
      step(
        'delete',
        'azure:network/networkInterfaceSecurityGroupAssociation:NetworkInterfaceSecurityGroupAssociation',
        'a',
        {
          id: `${nic}|${p}/Microsoft.Network/networkSecurityGroups/g`,
        },
      ),
      step('create', 'azure:mssql/database:Database', 'd', {
        inputs: { name: 'd', serverId: `${p}/Microsoft.Sql/servers/q` },
      }),
      step('create', 'azure:keyvault/accessPolicy:AccessPolicy', 'kp', {
        inputs: { keyVaultId: `${p}/Microsoft.KeyVault/vaults/kv` },
      }),
    ]);
    assert.deepEqual(said(plan), [
      'write ~/Microsoft.Network/virtualNetworks/v/subnets/s',
      'write ~/Microsoft.Network/networkInterfaces/n',
      'write ~/Microsoft.Sql/servers/q/databases/d',
      'write ~/Microsoft.KeyVault/vaults/kv',
    ]);
  });

  test('an empty stack, and one without changes', () => {
    for (const text of [
      '{"duration":1234}',
      '{"config":{},"duration":1,"changeSummary":{"same":12}}',
      '{"steps":[],"changeSummary":{}}',
    ]) {
      const reading = readPlan(text);
      assert.deepEqual([reading.kind, reading.kind === 'plan' && reading.changes], ['plan', 0]);
    }
  });

  test('what a step certainly comes after', () => {
    const [nicType, vmType] = ['azure-native:network:NetworkInterface', 'azure-native:compute:VirtualMachine'];
    const nic = `${p}/Microsoft.Network/networkInterfaces/n`;
    const vm = `${p}/Microsoft.Compute/virtualMachines/m`;
    const dependencies = [urn(nicType, 'n')];
    const before = (plan: Plan): readonly string[] =>
      plan.targets.flatMap((each) => each.before.map(({ how, id }) => `${each.address}: ${how} ${id}`));
    const gone = step('delete', nicType, 'n', { id: nic });
    assert.deepEqual(before(read([gone, step('delete', vmType, 'm', { id: vm, dependencies })])), [`n: removed ${vm}`]);
    assert.deepEqual(before(read([gone, step('update', vmType, 'm', { id: vm, dependencies })])), []);
    const lets = step('update', vmType, 'm', { id: vm }) as { oldState: object };
    assert.deepEqual(before(read([{ ...lets, oldState: { ...lets.oldState, dependencies } }, gone])), [
      `n: released ${vm}`,
    ]);
    const made = step('create', nicType, 'n', { inputs: { resourceGroupName: 'rg', networkInterfaceName: 'n' } });
    assert.deepEqual(before(read([made, step('update', vmType, 'm', { id: vm, dependencies })])), [`m: made ${nic}`]);
  });

  test('a preview that failed is incomplete', () => {
    assert.match(
      read([], { diagnostics: [{ severity: 'error', message: 'x' }] }).incomplete ?? '',
      /ended with an error/,
    );
  });

  test('the lines of a streamed preview', () => {
    const metadata = {
      op: 'create',
      urn: urn('azure-native:network:VirtualNetwork', 'v'),
      type: 'azure-native:network:VirtualNetwork',
      new: {
        type: 'azure-native:network:VirtualNetwork',
        custom: true,
        provider,
        inputs: { resourceGroupName: 'rg', virtualNetworkName: 'v' },
      },
    };
    const lines = [
      { sequence: 0, timestamp: 1, preludeEvent: { config: { 'azure-native:subscriptionId': subscription } } },
      { sequence: 1, timestamp: 1, resourcePreEvent: { metadata, planning: true } },
      { sequence: 2, summaryEvent: {} },
    ];
    const reading = readPlan(lines.map((each) => JSON.stringify(each)).join('\n'));
    assert.deepEqual(reading.kind === 'plan' && said(reading), ['write ~/Microsoft.Network/virtualNetworks/v']);
  });
});
