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
      terraform([change('azurerm_subnet.a', { after: { name: 'a', resource_group_name: 'rg', virtual_network_name: 'v' } })]),
    );
    assert.deepEqual(ids(reading), [`${group()}/providers/Microsoft.Network/virtualNetworks/v/subnets/a`]);
    assert.deepEqual([reading.changes, reading.targets[0]?.operation, reading.targets[0]?.creates], [1, 'write', true]);
    assert.equal(reading.usesGivenSubscription, true);
  });

  test('without a subscription it says that it needs one', () => {
    const reading = plan(terraform([change('azurerm_virtual_network.v', { after: { name: 'v', resource_group_name: 'rg' } })]), '');
    assert.deepEqual([ids(reading), reading.needsSubscription, reading.unmapped[0]?.why], [[], true, 'subscription is not in the file']);
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
    assert.equal(ids(reading)[1], `${group()}/providers/Microsoft.KeyVault/vaults/kv/providers/Microsoft.Authorization/roleAssignments/r`);
  });
});
