import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { creationRows } from '../../src/gate/creations/rows.ts';
import { FakeAzure, found, guardMode, network, subscription, vnet } from '../modes/support.ts';
import { change, terraform } from '../plan/make.ts';

const folder = mkdtempSync(join(tmpdir(), 'acg-asks-'));
after(() => rmSync(folder, { recursive: true }));

const at = { resource_group_name: 'prod-rg', location: 'westeurope' };
const expressions = { subscription_id: { constant_value: subscription.split('/').at(-1) } };
const configuration = {
  provider_config: { azurerm: { name: 'azurerm', full_name: 'registry.terraform.io/hashicorp/azurerm', expressions } },
};

async function questionsOf(changes: readonly ReturnType<typeof change>[]): Promise<readonly string[]> {
  const azure = new FakeAzure();
  const file = join(folder, 'plan.json');
  writeFileSync(file, terraform(changes, { configuration }));
  await guardMode(azure, { plan: file });
  return azure.reads.filter((each) => /^(?:POST|HEAD|GET) /.test(each)).map((each) => each.replace(subscription, ''));
}

describe('what is asked', () => {
  test('of hundreds of names: those of the first two hundred', async () => {
    const accounts = Array.from({ length: 230 }, (_, index) =>
      change(`azurerm_storage_account.r${index}`, { after: { name: `contoso${index}`, ...at } }),
    );
    const asked = await questionsOf(accounts);
    assert.equal(asked.filter((each) => each.endsWith('/checkNameAvailability')).length, 200);
    assert.equal(asked.length, 201);
  });

  test('about policies for what is made in a group that the plan makes: the subscription', async () => {
    const asked = await questionsOf([
      change('azurerm_resource_group.prod', { after: { name: 'prod-rg', location: 'westeurope' } }),
      change('azurerm_virtual_network.hub', { after: { name: 'hub', ...at } }),
    ]);
    assert.deepEqual(
      asked,
      Array.from({ length: 2 }, () => 'POST /providers/Microsoft.PolicyInsights/checkPolicyRestrictions'),
    );
  });

  test('without a plan: nothing', async () => {
    const azure = new FakeAzure().at(vnet, found(network('Succeeded')));
    await guardMode(azure, { 'resource-id': vnet, operation: 'write' });
    assert.deepEqual(
      azure.reads.filter((each) => /^(?:POST|HEAD|GET) |usages|skus|deleted/.test(each)),
      [],
    );
  });
});

describe('the rows', () => {
  test('name each type once, and questions that end in a check', () => {
    assert.equal(new Set(creationRows.map(({ type }) => type.toLowerCase())).size, creationRows.length);
    for (const { type, name } of creationRows)
      if (name !== undefined && name.method === undefined) {
        assert.match(
          name.path,
          /^\/providers\/[\w.]+\/(?:locations\/\{location\}\/)?check\w*Availability(?:V2)?$/i,
          type,
        );
        assert.match(name.permission, /^[\w.]+\/(?:locations\/)?check\w+\/(?:read|action)$/i, type);
      }
  });
});
