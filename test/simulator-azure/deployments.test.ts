import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at } from '../simulator/azure/json.ts';
import { ask, closeAll, group, names, start, subscription, values, vmId, vnetId } from './support.ts';

after(closeAll);
const api = '2022-09-01';
const deployments = '/providers/Microsoft.Resources/deployments';
const running = "?$filter=provisioningState eq 'Running'";

describe('deployments', () => {
  test('are listed by their own scope, with the one filter there is', async () => {
    const arm = await start({ pageSize: 1 });
    const { world } = arm;
    world.addGroup(group);
    const management = '/providers/Microsoft.Management/managementGroups/platform';
    world.addDeployment(group, 'done', { state: 'Succeeded' });
    world.addDeployment(group, 'web');
    world.addDeployment(subscription, 'landing', { location: 'westeurope' });
    world.addDeployment(management, 'policies', { location: 'westeurope' });
    const read = async (path: string) => names(await ask(arm, `GET ${path}`, api));
    assert.deepEqual(await read(`${group.replace('resourceGroups', 'resourcegroups')}${deployments}/${running}`), [
      'web',
    ]);
    assert.deepEqual(await read(`${subscription}${deployments}${running}`), ['landing']);
    assert.deepEqual(await read(`${management}${deployments}${running}`), ['policies']);
    assert.equal((await ask(arm, `GET ${management}`, '2020-05-01')).body.name, 'platform');
    assert.equal(typeof (await ask(arm, `GET ${group}${deployments}`, api)).body.nextLink, 'string');
    for (const filter of [
      "provisioningState eq 'Running' or provisioningState eq 'Accepted'",
      'provisioningState eq Running',
      "name eq 'web'",
      "provisioningState ne 'Failed'",
    ]) {
      assert.equal((await ask(arm, `GET ${group}${deployments}?$filter=${filter}`, api)).status, 400, filter);
    }
    assert.equal((await ask(arm, `GET ${group}${deployments}/none`, api)).code, 'DeploymentNotFound');
  });

  test('tell what they touch, nested ones too, until they end', async () => {
    const arm = await start({ pageSize: 2 });
    const { world, clock } = arm;
    world.addVm(vmId);
    const nested = world.addDeployment(group, 'nested', { operations: [vnetId] });
    world.addDeployment(group, 'main', {
      forMs: 5000,
      operations: [vmId, { target: nested.id, operation: 'Create' }, { target: vnetId, state: 'Succeeded' }],
    });
    const first = await ask(arm, `GET ${group}${deployments}/main/operations`, api);
    assert.deepEqual(
      values(first).map((one) => at(one, 'properties.targetResource.resourceType')),
      ['Microsoft.Compute/virtualMachines', 'Microsoft.Resources/deployments'],
    );
    const second = await ask(arm, `GET ${first.body.nextLink}`, undefined);
    assert.deepEqual(
      values(second).map((one) => at(one, 'properties.provisioningState')),
      ['Succeeded'],
    );
    assert.equal(values(await ask(arm, `GET ${group}/deployments/main/operations`, api)).length, 2);
    clock.time += 5000;
    const ended = await ask(arm, `GET ${group}${deployments}/main`, api);
    assert.equal(at(ended.body, 'properties.provisioningState'), 'Succeeded');
    assert.equal(at(ended.body, 'properties.duration'), 'PT5.0000000S');
    world.endDeployment(nested, 'Failed');
    assert.equal(
      at((await ask(arm, `GET ${group}${deployments}/nested`, api)).body, 'properties.provisioningState'),
      'Failed',
    );
  });

  test('a second one of the same name is refused while the first goes on; another name is not', async () => {
    const arm = await start();
    arm.world.addGroup(group);
    const body = {
      properties: {
        mode: 'Incremental',
        template: {
          resources: [
            { type: 'Microsoft.Network/virtualNetworks', name: 'vnet1' },
            { type: 'Microsoft.Web/sites', name: "[parameters('x')]" },
          ],
        },
      },
    };
    const made = await ask(arm, `PUT ${group}${deployments}/main`, api, { body });
    assert.equal(made.status, 201);
    const status = String(made.headers['azure-asyncoperation']);
    assert.deepEqual((await ask(arm, `GET ${status}`, undefined)).body, { status: 'Running' });
    assert.deepEqual(
      values(await ask(arm, `GET ${group}${deployments}/main/operations`, api)).map((one) =>
        at(one, 'properties.targetResource.id'),
      ),
      [vnetId],
    );
    const refused = await ask(arm, `PUT ${group}${deployments}/main`, api, { body });
    assert.deepEqual([refused.status, refused.code], [409, 'DeploymentActive']);
    assert.match(
      refused.message,
      /cannot be saved, because this would overwrite an existing deployment which is still active\. .* started at '3\/1\/2026 10:00:00 AM' with correlationId '[0-9a-f-]{36}', and will expire at '3\/8\/2026 10:00:00 AM'/,
    );
    assert.equal((await ask(arm, `PUT ${group}${deployments}/other`, api, { body })).status, 201);
    arm.clock.time += 1000;
    assert.deepEqual((await ask(arm, `GET ${status}`, undefined)).body, { status: 'Succeeded' });
    assert.equal((await ask(arm, `PUT ${group}${deployments}/main`, api, { body })).status, 200);
    assert.equal(
      (await ask(arm, `PUT ${group}${deployments}/none`, api, { body: { properties: {} } })).code,
      'InvalidRequestContent',
    );
    assert.equal((await ask(arm, `PUT ${subscription}${deployments}/none`, api, { body })).code, 'LocationRequired');
  });

  test('can be cancelled while they go on', async () => {
    const arm = await start();
    arm.world.addGroup(group);
    arm.world.addDeployment(group, 'main', { operations: [vnetId] });
    assert.equal((await ask(arm, `POST ${group}${deployments}/main/cancel`, api)).status, 204);
    assert.equal(
      at((await ask(arm, `GET ${group}${deployments}/main`, api)).body, 'properties.provisioningState'),
      'Canceled',
    );
    assert.equal((await ask(arm, `POST ${group}${deployments}/main/cancel`, api)).code, 'DeploymentCannotBeCancelled');
  });
});
