import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Plan, readPlan } from '../../src/plan/index.ts';
import { change, configured, group, subscription, terraform } from './make.ts';

function plan(text: string, given: string | undefined = subscription): Plan {
  const reading = readPlan(text, given === undefined ? {} : { subscription: given });
  assert.equal(reading.kind, 'plan');
  return reading as Plan;
}

const ids = (reading: Plan): readonly string[] => reading.targets.map(({ id }) => id.id);

describe('the ID of what a Terraform plan makes', () => {
  test('from its attributes', () => {
    const reading = plan(
      terraform([
        change('azurerm_subnet.a', { after: { name: 'a', resource_group_name: 'rg', virtual_network_name: 'v' } }),
      ]),
    );
    assert.deepEqual(ids(reading), [`${group()}/providers/Microsoft.Network/virtualNetworks/v/subnets/a`]);
    assert.deepEqual([reading.changes, reading.targets[0]?.operation, reading.targets[0]?.creates], [1, 'write', true]);
    assert.equal(reading.usesGivenSubscription, true);
  });

  test('without a subscription it says that it needs one', () => {
    const reading = plan(
      terraform([change('azurerm_virtual_network.v', { after: { name: 'v', resource_group_name: 'rg' } })]),
      '',
    );
    assert.deepEqual(
      [ids(reading), reading.needsSubscription, reading.unmapped[0]?.why],
      [[], true, 'subscription is not in the file'],
    );
  });

  test('over a reference to a resource of the same plan', () => {
    const reading = plan(
      terraform(
        [
          change('azurerm_key_vault.kv', { after: { name: 'kv', resource_group_name: 'rg' }, unknown: { id: true } }),
          change('azurerm_role_assignment.r', { after: { name: 'r' }, unknown: { id: true, scope: true } }),
        ],
        {
          configuration: {
            root_module: {
              resources: [
                configured('azurerm_key_vault.kv'),
                configured('azurerm_role_assignment.r', { scope: ['azurerm_key_vault.kv.id', 'azurerm_key_vault.kv'] }),
              ],
            },
          },
        },
      ),
    );
    assert.equal(
      ids(reading)[1],
      `${group()}/providers/Microsoft.KeyVault/vaults/kv/providers/Microsoft.Authorization/roleAssignments/r`,
    );
  });

  test('a parent of another type is none', () => {
    const vault = `${group()}/providers/Microsoft.KeyVault/vaults/kv`;
    const reading = plan(
      terraform([change('azurerm_lb_backend_address_pool.p', { after: { name: 'p', loadbalancer_id: vault } })]),
    );
    assert.deepEqual([ids(reading), reading.unmapped[0]?.why], [[], 'parent is of another type']);
  });

  test('two subscriptions under one provider prove none', () => {
    const there = ['1', '2'].map((digit) =>
      change(`azurerm_virtual_network.v${digit}`, {
        actions: ['no-op'],
        before: {
          id: group()
            .replace(subscription, subscription.replace('11111111', digit.repeat(8)))
            .concat('/providers/Microsoft.Network/virtualNetworks/v'),
        },
        after: {},
      }),
    );
    const made = change('azurerm_virtual_network.n', { after: { name: 'n', resource_group_name: 'rg' } });
    assert.equal(plan(terraform([...there, made]), '').needsSubscription, true);
    assert.equal(plan(terraform([...there.slice(0, 1), made]), '').needsSubscription, false);
  });

  test('an instance with the same index is a guess', () => {
    const changes = [0, 1].flatMap((at) => [
      change(`azurerm_network_interface.n[${at}]`, {
        after: { name: `n${at}`, resource_group_name: 'rg' },
        unknown: { id: true },
      }),
      change(`azurerm_network_interface_security_group_association.a[${at}]`, {
        after: {},
        unknown: { network_interface_id: true },
      }),
    ]);
    const resources = [
      configured('azurerm_network_interface.n'),
      configured('azurerm_network_interface_security_group_association.a', {
        network_interface_id: ['azurerm_network_interface.n', 'count.index'],
      }),
    ];
    const alone = plan(terraform(changes.slice(0, 2), { configuration: { root_module: { resources } } }));
    assert.deepEqual(
      alone.targets.map(({ certain, addresses }) => [certain, addresses.length]),
      [[true, 2]],
    );
    const both = plan(terraform(changes, { configuration: { root_module: { resources } } }));
    assert.deepEqual(
      both.targets.map(({ addresses }) => addresses.length),
      [2, 2],
    );
    // Of two, only the index tells which is meant.
    const made = changes.map((each, at) => {
      const before = { id: `${group()}/providers/Microsoft.Network/networkInterfaces/n${at / 2}` };
      return at % 2 === 0 ? { ...each, change: { actions: ['no-op'], before, after: before } } : each;
    });
    const guessed = plan(terraform(made, { configuration: { root_module: { resources } } }));
    assert.deepEqual(
      guessed.targets.map(({ certain, id }) => [certain, id.name]),
      [
        [false, 'n0'],
        [false, 'n1'],
      ],
    );
  });

  test('what is deleted is deleted, whatever else is written to it', () => {
    const nic = `${group()}/providers/Microsoft.Network/networkInterfaces/n`;
    const reading = plan(
      terraform([
        change('azurerm_network_interface_security_group_association.a', { before: { id: `${nic}|${nic}` } }),
        change('azurerm_network_interface.n', { before: { id: nic } }),
      ]),
    );
    assert.deepEqual(
      reading.targets.map(({ operation, operations, address }) => [operation, operations, address]),
      [['delete', ['write', 'delete'], 'azurerm_network_interface.n']],
    );
  });
});
