import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { az, FakeAzure, found, group, machine, network, subscription, vm, vnet } from './support.ts';

const denied = `{"error":{"code":"DenyAssignmentAuthorizationFailed","message":"The client 'kim' has permission to perform action 'Microsoft.Network/virtualNetworks/write' on scope '${vnet}'; however, the access is denied because of the deny assignment with name 'Guard' and Id 'a1' at scope '${group}'.","target":"${vnet}"}}`;
const calm = (): FakeAzure => new FakeAzure().at(vnet, found(network('Succeeded')));
const denial: Json = {
  id: `${group}/providers/Microsoft.Authorization/denyAssignments/a1`,
  name: 'a1',
  properties: {
    denyAssignmentName: 'Guard',
    scope: group,
    permissions: [{ actions: ['*/write'], notActions: [] }],
    principals: [],
    excludePrincipals: [],
  },
};

describe('what is behind a deny assignment', () => {
  const stack = (mode: string, id: string): Json => ({
    id: `${group}/providers/Microsoft.Resources/deploymentStacks/shop`,
    name: 'shop',
    properties: {
      provisioningState: 'succeeded',
      denySettings: { mode },
      resources: [{ id, denyStatus: 'denyWriteAndDelete' }],
    },
  });
  const withStack = (mode: string, id = vnet): FakeAzure =>
    calm()
      .at(`${group}/providers/Microsoft.Resources/deploymentStacks`, found({ value: [stack(mode, id)] }))
      .at(`${group}/providers/Microsoft.Authorization/denyAssignments`, found({ value: [denial] }));

  test('is the deployment stack that holds the resource', async () => {
    const { root } = await looked(withStack('denyWriteAndDelete'), denied);
    assert.equal(root?.reason, 'deny-assignment');
    assert.match(
      factsOf(root, 'Behind it').join(),
      /^deployment stack shop, deny settings denyWriteAndDelete, now succeeded \(read /,
    );
  });

  test('is no stack that denies nothing, nor one that holds something else', async () => {
    for (const azure of [withStack('none'), withStack('denyDelete', vm)])
      assert.deepEqual(factsOf((await looked(azure, denied)).root, 'Behind it'), []);
  });

  const application = `${subscription.replace('3f0c', '4f0c')}/resourceGroups/apps-rg/providers/Microsoft.Solutions/applications/backup`;
  test('is the managed application whose group it is', async () => {
    const azure = calm()
      .at(group, found({ managedBy: application, properties: { provisioningState: 'Succeeded' } }))
      .at(application, found({ id: application, kind: 'MarketPlace', properties: { provisioningState: 'Succeeded' } }));
    assert.match(
      factsOf((await looked(azure, denied)).root, 'Behind it').join(),
      /^managed application backup, whose managed group this is, MarketPlace, now Succeeded \(read /,
    );
  });

  test('is what the group is managed by, whatever that is', async () => {
    const workspace = `${subscription}/resourceGroups/data-rg/providers/Microsoft.Databricks/workspaces/lake`;
    const azure = calm().at(group, found({ managedBy: workspace, properties: { provisioningState: 'Succeeded' } }));
    assert.match(
      factsOf((await looked(azure, denied)).root, 'Behind it').join(),
      /^the group is managed by .*\/workspaces\/lake /,
    );
  });
});

describe('a deployment stack that failed', () => {
  const stack = `${group}/providers/Microsoft.Resources/deploymentStacks/shop`;
  const deployment = `${group}/providers/Microsoft.Resources/deployments/shop-1`;
  const text = `az stack group create --name shop --resource-group prod-rg --template-file main.bicep --deny-settings-mode none\n${az('DeploymentStackDeleteResourcesFailed', 'One or more resources could not be deleted.')}`;
  const ports = (azure: FakeAzure): ReturnType<typeof livePorts> => ({
    ...livePorts(azure),
    env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] },
  });
  const failedResources: Json = [
    {
      id: vnet,
      error: {
        code: 'ScopeLocked',
        message: `The scope '${vnet}' cannot perform delete operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
      },
    },
  ];

  test('after its deployment tells the errors of its own resources', async () => {
    const azure = new FakeAzure()
      .at(
        stack,
        found({ id: stack, properties: { provisioningState: 'failed', deploymentId: deployment, failedResources } }),
      )
      .at(
        deployment,
        found({
          id: deployment,
          name: 'shop-1',
          properties: { provisioningState: 'Succeeded', timestamp: '2026-01-15T08:50:00Z' },
        }),
      );
    const { root } = await looked(azure, text, {}, ports(azure));
    assert.deepEqual([root?.reason, root?.resourceId], ['scope-locked', vnet]);
  });
});

describe('the targets of the report', () => {
  test('are what was looked at, with the conditions of the operation that failed', async () => {
    const text = `{"error":{"code":"Conflict","message":"Conflict","target":"${vm}"}}`;
    const { report } = await looked(new FakeAzure().at(vm, found(machine('running', 'Updating'))), text);
    assert.deepEqual(
      report.targets.map(({ resourceId, operation, exists, verdict }) => [resourceId, operation, exists, verdict]),
      [[vm, 'write', true, 'blocked']],
    );
    assert.ok(report.targets[0]?.conditions.some(({ met, actual }) => !met && actual === 'Updating'));
  });

  test('are none where nothing was looked at', async () => {
    const { report } = await looked(new FakeAzure(), az('Conflict', 'Conflict'));
    assert.deepEqual(report.targets, []);
  });
});
