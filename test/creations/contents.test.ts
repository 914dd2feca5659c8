import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { World } from '../simulator/azure/world.ts';
import { drop, groupId, play, type Scene, type Step } from './support.ts';

/** What is left in a group that a plan deletes: said before, and refused by the provider. */

const old = groupId.replace('prod-rg', 'old-rg');
const at = (type: string, name: string): string => `${old}/providers/${type}/${name}`;
const net = at('Microsoft.Network/virtualNetworks', 'hub');
const store = at('Microsoft.Storage/storageAccounts', 'stold');
const group: Step = {
  ...drop('resource_group', old, '2021-04-01'),
  planned: { before: { id: old, name: 'old-rg', location: 'westeurope' } },
};
const dropNet = drop('virtual_network', net, '2025-01-01', { resource_group_name: 'old-rg' });
const holding =
  (...ids: readonly string[]) =>
  (world: World): void => {
    world.addGroup(old);
    for (const id of ids) world.addResource(id);
  };

const scenes: readonly (readonly [
  name: string,
  scene: Scene,
  blocked: Readonly<Record<string, string>>,
  refused: readonly string[],
])[] = [
  ['an empty group', { steps: [group], set: holding() }, {}, []],
  ['a group whose contents the plan deletes', { steps: [dropNet, group], set: holding(net) }, {}, []],
  [
    'a group that holds what the plan does not know',
    { steps: [dropNet, group], set: holding(net, store) },
    { 'azurerm_resource_group.old': 'nested-resources-exist' },
    ['StillContainsResources'],
  ],
];

describe('a group that is deleted', () => {
  for (const [name, scene, blocked, refused] of scenes) {
    test(name, async () => {
      const played = await play(scene);
      assert.deepEqual(played.blocked, blocked);
      assert.deepEqual(Object.values(played.refused), refused);
    });
  }

  test('what is left is named, with the way out in Terraform', async () => {
    const { report } = await play({ steps: [dropNet, group], set: holding(net, store) });
    const told = JSON.stringify(report.diagnoses);
    assert.match(told, /Microsoft\.Storage\/storageAccounts\/stold/);
    assert.match(told, /import it into the state/);
    assert.doesNotMatch(told, /virtualNetworks\/hub/);
  });

  test('what Azure makes beside others only warns, and so nothing is said of what it manages', async () => {
    const nic = at('Microsoft.Network/networkInterfaces', 'pe.nic.1');
    const { blocked, warned } = await play({ steps: [dropNet, group], set: holding(net, nic) });
    assert.deepEqual(blocked, {});
    assert.match(warned.join(), /networkInterfaces\/pe\.nic\.1/);
    const vm = at('Microsoft.Compute/virtualMachines', 'm');
    const machine = drop('linux_virtual_machine', vm, '2024-07-01', { resource_group_name: 'old-rg' });
    const played = await play({
      steps: [machine, group],
      set: (world) => {
        world.addGroup(old);
        world.addVm(vm);
      },
    });
    assert.deepEqual([played.blocked, played.warned.filter((each) => /Compute/.test(each))], [{}, []]);
  });

  test('with a scale set go machines that the plan does not name, so what is left only warns', async () => {
    const set = at('Microsoft.Compute/virtualMachineScaleSets', 'flex');
    const { blocked, warned } = await play({
      steps: [
        drop('orchestrated_virtual_machine_scale_set', set, '2024-07-01', { resource_group_name: 'old-rg' }),
        group,
      ],
      set: holding(set, at('Microsoft.Network/loadBalancers', 'flex_1')),
    });
    assert.deepEqual(blocked, {});
    assert.match(warned.join(), /loadBalancers\/flex_1/);
  });

  test('the provider may be told not to look; then nobody asks', async () => {
    const features = { 'resource_group.prevent_deletion_if_contains_resources': false };
    const { blocked, asked } = await play({ steps: [group], set: holding(store), features });
    assert.deepEqual(blocked, {});
    assert.ok(!asked.some((each) => each.endsWith('/old-rg/resources')));
  });

  test('one list for each group, and a list that is denied, harmed or cut stops nothing', async () => {
    const { asked } = await play({ steps: [dropNet, group], set: holding(net, store) });
    assert.equal(asked.filter((each) => each.endsWith('/old-rg/resources')).length, 1);
    const denied = await play({
      steps: [group],
      set: holding(store),
      permissions: ['Microsoft.Resources/subscriptions/resourceGroups/read'],
    });
    assert.ok(!('azurerm_resource_group.old' in denied.blocked), JSON.stringify(denied.blocked));
    const body = JSON.stringify({
      value: [{ id: store, type: 'Microsoft.Storage/storageAccounts', name: 'stold' }],
      nextLink: 'https://elsewhere.example/x',
    });
    const cut = await play({
      steps: [group],
      set: holding(store),
      harm: {
        on: /old-rg\/resources/,
        harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body },
      },
    });
    assert.deepEqual(cut.blocked, {});
    assert.match(JSON.stringify(cut.report.evidence), /contents of old-rg/);
  });
});
