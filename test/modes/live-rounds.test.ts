import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { az, FakeAzure, found, group, subscription, vm } from './support.ts';

/** What a deployment tells in place of the text is looked up in turn. */

const web = `${group}/providers/Microsoft.Resources/deployments/web`;
const wrapper = `$ az deployment group create -g prod-rg -n web -f main.bicep\n${az('DeploymentFailed', 'At least one resource deployment operation failed. Please list deployment operations for details.')}`;
const failedBy = (code: string, message: string): FakeAzure =>
  new FakeAzure()
    .at(
      web,
      found({ id: web, name: 'web', properties: { provisioningState: 'Failed', timestamp: '2026-01-15T08:50:00Z' } }),
    )
    .at(
      `${web}/operations`,
      found({
        value: [
          {
            properties: {
              provisioningState: 'Failed',
              targetResource: { id: vm, resourceType: 'Microsoft.Compute/virtualMachines' },
              statusMessage: { error: { code, message } },
            },
          },
        ],
      }),
    );
const look = (azure: FakeAzure): ReturnType<typeof looked> =>
  looked(azure, wrapper, {}, { ...livePorts(azure), env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] } });

describe('the innermost error of a wrapper', () => {
  test('that is a quota has the quota now', async () => {
    const usage: Json = { name: { value: 'standardDSv5Family' }, currentValue: 18, limit: 20 };
    const azure = failedBy(
      'QuotaExceeded',
      'Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Additional details - Location: westeurope, Current Limit: 20, Current Usage: 18, Additional Required: 4.',
    ).at(`${subscription}/providers/Microsoft.Compute/locations/westeurope/usages`, found({ value: [usage] }));
    const { root } = await look(azure);
    assert.deepEqual([root?.reason, root?.codePath], ['quota-exceeded', ['DeploymentFailed', 'QuotaExceeded']]);
    assert.match(factsOf(root, 'Quota now')[0] ?? '', /18 of 20/);
    assert.match(factsOf(root, 'Told by')[0] ?? '', /^deployment web/);
  });

  test('that is a policy has its assignment, also one of a management group that Azure named', async () => {
    const assignment =
      '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/locations';
    const azure = failedBy(
      'RequestDisallowedByPolicy',
      `Resource 'api-01' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Allowed locations","id":"${assignment}"}}]'.`,
    ).at(assignment, found({ id: assignment, name: 'locations', properties: { displayName: 'Allowed locations' } }));
    const { root } = await look(azure);
    assert.equal(root?.reason, 'policy-denied');
    assert.match(factsOf(root, 'Policy now')[0] ?? '', /^Allowed locations, assigned at .*\/corp, enforced/);
  });

  test('that is a name has the place that holds it', async () => {
    const other = '/subscriptions/77777777-1111-4222-8333-444455556666';
    const account = `${other}/resourceGroups/old-rg/providers/Microsoft.Storage/storageAccounts/stshop01`;
    const azure = failedBy('StorageAccountAlreadyTaken', 'The storage account named stshop01 is already taken.')
      .at('/subscriptions', found({ value: [{ id: subscription }, { id: other }] }))
      .at(`${other}/resources`, found({ value: [{ id: account, name: 'stshop01', location: 'northeurope' }] }));
    const { root } = await look(azure);
    assert.deepEqual(
      [root?.reason, root?.resourceId],
      ['name-taken', vm],
      'the VM was to be made, and the account has the name',
    );
    assert.match(factsOf(root, 'Where it is')[0] ?? '', /^in another subscription, 77777777-/);
  });
});
