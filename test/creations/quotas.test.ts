import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SizeEntry } from '../simulator/azure/creation-state.ts';
import type { World } from '../simulator/azure/world.ts';
import { drop, groupId, make, play, type Scene, type Step, subscriptionId } from './support.ts';

const d4: SizeEntry = { name: 'Standard_D4s_v5', location: 'westeurope', family: 'standardDSv5Family', cores: 4 };
const f8: SizeEntry = { name: 'Standard_F8s_v2', location: 'westeurope', family: 'standardFSv2Family', cores: 8 };

const machine = (name: string, size = d4.name, more: { readonly after?: object; readonly body?: object } = {}): Step =>
  make(
    'linux_virtual_machine',
    'Microsoft.Compute/virtualMachines',
    name,
    {
      api: '2024-07-01',
      after: { size, ...more.after },
      body: {
        ...more.body,
        properties: {
          hardwareProfile: { vmSize: size },
          ...(more.body as { properties?: object } | undefined)?.properties,
        },
      },
    },
    name,
  );
const net = (name: string): Step =>
  make('virtual_network', 'Microsoft.Network/virtualNetworks', name, { api: '2025-01-01' }, name);
const ip = (name: string, sku: string): Step =>
  make(
    'public_ip',
    'Microsoft.Network/publicIPAddresses',
    name,
    { api: '2025-01-01', after: { sku }, body: { sku: { name: sku } } },
    name,
  );
const spot = { after: { priority: 'Spot' }, body: { properties: { priority: 'Spot' } } };

const quota = (world: World, name: string, used: number, limit: number, namespace = 'Microsoft.Compute'): void => {
  world.creations.quotas.push({ subscription: subscriptionId, namespace, location: 'westeurope', name, used, limit });
};
const cores =
  (family: number, region = 1000): Required<Scene>['set'] =>
  (world) => {
    world.creations.sizes.push(d4, f8);
    quota(world, 'cores', 0, region);
    quota(world, d4.family, 0, family);
    quota(world, f8.family, 0, 100);
    quota(world, 'lowPriorityCores', 0, 100);
  };
const vmId = (name: string): string => `${groupId}/providers/Microsoft.Compute/virtualMachines/${name}`;
const nets =
  (used: number, limit: number): Required<Scene>['set'] =>
  (world) =>
    quota(world, 'VirtualNetworks', used, limit, 'Microsoft.Network');
const vm = 'azurerm_linux_virtual_machine';

const scenes: readonly (readonly [
  name: string,
  scene: Scene,
  blocked: Readonly<Record<string, string>>,
  refused: readonly string[],
])[] = [
  [
    'three machines where the family has room for two',
    { steps: [machine('a'), machine('b'), machine('c')], set: cores(10) },
    { [`${vm}.c`]: 'quota-exceeded' },
    ['OperationNotAllowed'],
  ],
  [
    'three that fill it to the last core',
    { steps: [machine('a'), machine('b'), machine('c')], set: cores(12) },
    {},
    [],
  ],
  [
    'machines of two families that exceed the region together',
    { steps: [machine('a'), machine('b', f8.name)], set: cores(100, 10) },
    { [`${vm}.b`]: 'quota-exceeded' },
    ['OperationNotAllowed'],
  ],
  ['a spot machine, which counts for no family', { steps: [machine('a', d4.name, spot)], set: cores(0) }, {}, []],
  [
    'a family that the subscription has nothing of',
    { steps: [machine('a')], set: cores(0) },
    { [`${vm}.a`]: 'quota-exceeded' },
    ['OperationNotAllowed'],
  ],
  ['a quota without an end', { steps: [machine('a')], set: cores(-1) }, {}, []],
  [
    'a scale set whose instances exceed it',
    {
      steps: [
        make('linux_virtual_machine_scale_set', 'Microsoft.Compute/virtualMachineScaleSets', 'web', {
          api: '2024-07-01',
          after: { sku: d4.name, instances: 5 },
          body: { sku: { name: d4.name, capacity: 5 } },
        }),
      ],
      set: cores(16),
    },
    { 'azurerm_linux_virtual_machine_scale_set.a': 'quota-exceeded' },
    ['OperationNotAllowed'],
  ],
  [
    'one more network than the region may have',
    { steps: [net('a'), net('b')], set: nets(998, 999) },
    { 'azurerm_virtual_network.b': 'quota-exceeded' },
    ['OperationNotAllowed'],
  ],
  [
    'a network for one that the plan deletes before',
    {
      steps: [
        drop('virtual_network', `${groupId}/providers/Microsoft.Network/virtualNetworks/old`, '2025-01-01'),
        net('a'),
      ],
      set: (world) => {
        world.addResource(`${groupId}/providers/Microsoft.Network/virtualNetworks/old`);
        nets(999, 999)(world);
      },
    },
    {},
    [],
  ],
  [
    'addresses of one SKU, while the other is used up',
    {
      steps: [ip('a', 'Standard'), ip('b', 'Standard')],
      set: (world) => {
        quota(world, 'PublicIPAddresses', 10, 10, 'Microsoft.Network');
        quota(world, 'StandardSkuPublicIpAddresses', 8, 10, 'Microsoft.Network');
      },
    },
    {},
    [],
  ],
  [
    'a size that the region has not',
    { steps: [machine('a', 'Standard_D8s_v9')], set: cores(100) },
    { [`${vm}.a`]: 'sku-not-available' },
    ['SkuNotAvailable'],
  ],
  [
    'a size that the offer does not hold',
    {
      steps: [machine('a', 'Standard_M8ms')],
      set: (world) => {
        cores(100)(world);
        world.creations.sizes.push({
          name: 'Standard_M8ms',
          location: 'westeurope',
          family: 'm',
          cores: 8,
          shut: { code: 'QuotaId', zones: [] },
        });
      },
    },
    { [`${vm}.a`]: 'sku-not-available' },
    ['SkuNotAvailable'],
  ],
  [
    'a size that is shut in the zone that is asked for',
    {
      steps: [machine('a', 'Standard_E4s_v5', { after: { zone: '2' }, body: { zones: ['2'] } })],
      set: (world) => {
        cores(100)(world);
        world.creations.sizes.push({
          name: 'Standard_E4s_v5',
          location: 'westeurope',
          family: 'e',
          cores: 4,
          shut: { code: 'NotAvailableForSubscription', zones: ['2'] },
        });
      },
    },
    { [`${vm}.a`]: 'sku-not-available' },
    ['SkuNotAvailable'],
  ],
  [
    'a size that is shut in another zone',
    {
      steps: [machine('a', 'Standard_E4s_v5', { after: { zone: '1' }, body: { zones: ['1'] } })],
      set: (world) => {
        cores(100)(world);
        world.creations.sizes.push({
          name: 'Standard_E4s_v5',
          location: 'westeurope',
          family: 'e',
          cores: 4,
          shut: { code: 'NotAvailableForSubscription', zones: ['2'] },
        });
      },
    },
    {},
    [],
  ],
];

describe('what a plan adds up to', () => {
  for (const [name, scene, blocked, refused] of scenes)
    test(`${name}: ${refused[0] ?? 'the apply succeeds'}`, async () => {
      const played = await play(scene);
      assert.deepEqual(Object.values(played.refused), refused);
      assert.deepEqual(played.blocked, blocked, JSON.stringify(played.report.targets, null, 1));
      assert.equal(played.report.verdict, refused.length === 0 ? 'clear' : 'blocked');
      assert.equal(played.changes, 0);
    });

  test('the sum is said once, with what is left', async () => {
    const { report } = await play({ steps: ['a', 'b', 'c', 'd'].map((name) => machine(name)), set: cores(10) });
    assert.match(report.summary, /^2 of 4 changes would fail: /);
    const quotas = report.diagnoses.filter(({ reason }) => reason === 'quota-exceeded');
    assert.equal(quotas.length, 1);
    assert.match(
      quotas[0]?.message ?? '',
      /standardDSv5Family in westeurope: 10 of 10 left, needed 16 more\. The plan adds 16, and 10 of 10 are left\. Which of its changes fail depends on their order\./,
    );
  });

  test('one list of quotas and one of sizes for all machines of a region', async () => {
    const { asked } = await play({ steps: ['a', 'b', 'c', 'd'].map((name) => machine(name)), set: cores(100) });
    assert.equal(asked.filter((each) => each.endsWith('Microsoft.Compute/locations/westeurope/usages')).length, 1);
    assert.equal(asked.filter((each) => each.endsWith('Microsoft.Compute/skus')).length, 1);
  });
});

describe('what is counted once', () => {
  const there = (world: World): void => {
    world.addVm(vmId('a'), { size: d4.name });
    cores(8)(world);
    for (const each of world.creations.quotas) if (each.name === d4.family || each.name === 'cores') each.used = 4;
  };

  test('a machine that is made anew holds its cores already: a warning', async () => {
    const step = {
      ...machine('a'),
      planned: {
        ...machine('a').planned,
        before: { id: vmId('a'), name: 'a', resource_group_name: 'prod-rg', size: d4.name },
        actions: ['delete', 'create'],
      },
    };
    const { report, warned } = await play({ steps: [step, machine('b')], set: there });
    assert.deepEqual([report.verdict, warned.length > 0], ['clear', true], JSON.stringify(report.targets, null, 1));
  });

  test('what an apply made before it broke off is in what is used', async () => {
    const { blocked } = await play({ steps: [machine('a'), machine('b')], set: there });
    assert.deepEqual(blocked, { [`${vm}.a`]: 'import-needed' });
  });
});

describe('what may not be read of quotas and sizes', () => {
  test('is a row of evidence, and stops nothing', async () => {
    const permissions = ['*', '!Microsoft.Compute/locations/usages/read', '!Microsoft.Compute/skus/read'];
    const { report } = await play({ steps: [machine('a')], set: cores(0), permissions });
    assert.equal(report.verdict, 'clear');
    const rows = report.evidence
      .filter(({ source }) => /^(?:quotas|sizes)/.test(source))
      .map(({ source, status }) => `${source}: ${status}`);
    assert.deepEqual(rows, [
      'quotas of Microsoft.Compute in westeurope: denied',
      'sizes of virtual machines in westeurope: denied',
    ]);
  });
});
