import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at, isBody } from '../simulator/azure/json.ts';
import {
  ask,
  closeAll,
  compute,
  diskId,
  group,
  names,
  network,
  start,
  subscription,
  subscriptionId,
  values,
  vmId,
  vnetId,
} from './support.ts';

after(closeAll);

describe('what a GET gives', () => {
  test('subscription, group, and the API versions of a provider', async () => {
    const arm = await start();
    arm.world.addGroup(group, { location: 'eastus' });
    const read = (path: string) => ask(arm, `GET ${path}`, '2021-04-01');
    assert.equal((await read(subscription)).body.state, 'Enabled');
    assert.equal((await read(group)).body.location, 'eastus');
    assert.equal(at((await read(group)).body, 'properties.provisioningState'), 'Succeeded');
    const provider = (await read(`${subscription}/providers/microsoft.network`)).body;
    assert.equal(provider.namespace, 'Microsoft.Network');
    const types = Array.isArray(provider.resourceTypes) ? provider.resourceTypes.filter(isBody) : [];
    const subnets = types.find((one) => one.resourceType === 'virtualNetworks/subnets');
    assert.deepEqual(Array.isArray(subnets?.apiVersions) ? subnets.apiVersions[0] : undefined, '2025-05-01');
  });

  test('a VM without and with its instance view, in each power state', async () => {
    const arm = await start();
    for (const power of ['running', 'stopped', 'deallocated', 'starting', 'deallocating']) {
      arm.world.addVm(vmId, { power });
      const statuses = async (path: string, where: string) => {
        const { body } = await ask(arm, `GET ${path}`, compute);
        const list = at(body, where);
        return Array.isArray(list) ? list.filter(isBody).map((one) => one.code) : undefined;
      };
      assert.equal(await statuses(vmId, 'properties.instanceView.statuses'), undefined);
      assert.ok(
        (await statuses(`${vmId}?$expand=instanceView`, 'properties.instanceView.statuses'))?.includes(
          `PowerState/${power}`,
        ),
      );
      assert.ok((await statuses(`${vmId}/instanceView`, 'statuses'))?.includes(`PowerState/${power}`));
    }
  });

  test('the sizes of the cluster, and of the whole region once the VM is deallocated', async () => {
    const arm = await start();
    arm.world.addVm(vmId, { size: 'Standard_D2s_v5', sizes: ['Standard_D4s_v5'], regionSizes: ['Standard_M64ms'] });
    assert.deepEqual(names(await ask(arm, `GET ${vmId}/vmSizes`, compute)), ['Standard_D2s_v5', 'Standard_D4s_v5']);
    arm.world.addVm(vmId, { power: 'deallocated', sizes: ['Standard_D4s_v5'], regionSizes: ['Standard_M64ms'] });
    assert.deepEqual(names(await ask(arm, `GET ${vmId}/vmSizes`, compute)), [
      'Standard_D2s_v5',
      'Standard_D4s_v5',
      'Standard_M64ms',
    ]);
  });

  test('lists by group and by subscription, page by page', async () => {
    const arm = await start({ pageSize: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      arm.world.addVm(`${group}/providers/Microsoft.Compute/virtualMachines/${name}`);
    const first = await ask(
      arm,
      `GET ${subscription}/providers/Microsoft.Compute/virtualMachines?statusOnly=true`,
      compute,
    );
    assert.deepEqual(names(first), ['a', 'b']);
    assert.ok(Array.isArray(at(values(first)[0], 'properties.instanceView.statuses')));
    const second = await ask(arm, `GET ${first.body.nextLink}`, undefined);
    assert.deepEqual(names(second), ['c', 'd']);
    const third = await ask(arm, `GET ${second.body.nextLink}`, undefined);
    assert.deepEqual(names(third), ['e']);
    assert.equal(third.body.nextLink, undefined);
  });

  test('children, and what hangs on a resource without being one', async () => {
    const arm = await start();
    const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/aks1`;
    const set = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set1`;
    const database = `${group}/providers/Microsoft.Sql/servers/s/databases/d`;
    for (const id of [
      cluster,
      `${cluster}/agentPools/one`,
      `${cluster}/agentPools/two`,
      vnetId,
      `${vnetId}/subnets/s`,
      database,
    ])
      arm.world.addResource(id);
    arm.world.addResource(set, { sku: { name: 'Standard_D2s_v5', capacity: 3 } });
    assert.deepEqual(names(await ask(arm, `GET ${cluster}/agentPools`, '2025-10-01')), ['one', 'two']);
    assert.deepEqual(names(await ask(arm, `GET ${vnetId}/subnets`, network)), ['s']);
    assert.deepEqual((await ask(arm, `GET ${database}/operations`, '2021-11-01')).body, { value: [] });
    arm.world.setPart(database, 'operations', [{ name: 'scale', properties: { state: 'InProgress' } }]);
    assert.deepEqual(names(await ask(arm, `GET ${database}/operations`, '2021-11-01')), ['scale']);
    assert.deepEqual(at((await ask(arm, `GET ${set}/instanceView`, compute)).body, 'virtualMachine.statusesSummary'), [
      { code: 'ProvisioningState/succeeded', count: 3 },
    ]);
    assert.equal((await ask(arm, `GET ${set}/rollingUpgrades/latest`, compute)).status, 404);
    arm.world.setPart(set, 'rollingUpgrades/latest', { properties: { runningStatus: { code: 'RollingForward' } } });
    assert.equal(
      at((await ask(arm, `GET ${set}/rollingUpgrades/latest`, compute)).body, 'properties.runningStatus.code'),
      'RollingForward',
    );
  });

  test("a group's list of resources is a cache that may lag", async () => {
    const arm = await start({ listLagMs: 60_000 });
    arm.world.addResource(vnetId);
    assert.deepEqual(names(await ask(arm, `GET ${group}/resources`, '2021-04-01')), []);
    assert.equal((await ask(arm, `GET ${vnetId}`, network)).status, 200);
    arm.clock.time += 60_000;
    assert.deepEqual(names(await ask(arm, `GET ${group}/resources`, '2021-04-01')), ['vnet1']);
  });

  test('a disk names the VM that holds it', async () => {
    const arm = await start();
    arm.world.addVm(vmId, { power: 'deallocated' });
    arm.world.addDisk(diskId, { attachedTo: vmId });
    const { body } = await ask(arm, `GET ${diskId}`, '2025-01-02');
    assert.equal(body.managedBy, vmId);
    assert.equal(at(body, 'properties.diskState'), 'Reserved');
    assert.equal(subscriptionId.length, 36);
  });
});
