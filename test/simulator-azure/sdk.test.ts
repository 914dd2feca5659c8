import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ComputeManagementClient } from '@azure/arm-compute';
import { ResourceManagementClient } from '@azure/arm-resources';
import type { TokenCredential } from '@azure/core-auth';
import { createWorld } from '../simulator/azure/world.ts';
import { closeAll, diskId, group, type Running, start, subscriptionId, vmId } from './support.ts';

/** The clients that Microsoft publishes are the strictest readers of an answer's shape that there are. */
const credential: TokenCredential = {
  getToken: async () => ({ token: 'sdk', expiresOnTimestamp: Date.now() + 3_600_000 }),
};

let running: Running;
let compute: ComputeManagementClient;
let resources: ResourceManagementClient;

before(async () => {
  running = await start({ world: createWorld(), pageSize: 2 });
  const { arm, world } = running;
  world.addVm(vmId, { sizes: ['Standard_D2s_v5', 'Standard_D4s_v5'] });
  world.addDisk(diskId, { attachedTo: vmId });
  const options = { endpoint: arm.url, tlsOptions: { ca: arm.ca }, retryOptions: { maxRetries: 0 } };
  compute = new ComputeManagementClient(credential, subscriptionId, options);
  resources = new ResourceManagementClient(credential, subscriptionId, options);
});
after(closeAll);

describe('@azure/arm-compute', () => {
  test('reads a VM with its instance view', async () => {
    const vm = await compute.virtualMachines.get('rg-app', 'vm1', { expand: 'instanceView' });
    assert.equal(vm.hardwareProfile?.vmSize, 'Standard_D2s_v5');
    const codes = vm.instanceView?.statuses?.map((status) => status.code);
    assert.deepEqual(codes, ['ProvisioningState/succeeded', 'PowerState/running']);
    assert.equal(vm.storageProfile?.dataDisks?.[0]?.managedDisk?.id, diskId);
    assert.equal((await compute.virtualMachines.get('rg-app', 'vm1')).instanceView, undefined);
    assert.equal((await compute.disks.get('rg-app', 'data1')).diskState, 'Attached');
  });

  test('deallocates a VM to the end of the operation, and resizes it then to a size that its cluster has not', async () => {
    const size = { hardwareProfile: { vmSize: 'Standard_M64ms' } };
    await assert.rejects(
      compute.virtualMachines.update('rg-app', 'vm1', size, { updateIntervalInMs: 20 }),
      /please deallocate/,
    );
    await compute.virtualMachines.deallocate('rg-app', 'vm1', { updateIntervalInMs: 20 });
    const view = await compute.virtualMachines.instanceView('rg-app', 'vm1');
    assert.ok(view.statuses?.some((status) => status.code === 'PowerState/deallocated'));
    const vm = await compute.virtualMachines.update('rg-app', 'vm1', size, { updateIntervalInMs: 20 });
    assert.equal(vm.hardwareProfile?.vmSize, 'Standard_M64ms');
    assert.equal(vm.provisioningState, 'Succeeded');
  });

  test('may not start a generalized VM', async () => {
    running.world.addVm(`${vmId}-golden`, { power: 'deallocated', generalized: true });
    await assert.rejects(
      compute.virtualMachines.start('rg-app', 'vm1-golden', { updateIntervalInMs: 20 }),
      (error: Error & { code?: string; statusCode?: number | string }) => {
        assert.equal(error.code, 'OperationNotAllowed');
        assert.equal(Number(error.statusCode), 409);
        assert.match(error.message, /is not allowed on VM 'vm1-golden' since the VM is generalized/);
        return true;
      },
    );
  });

  test('follows the pages of a list, and reads the sizes that the cluster has', async () => {
    for (const name of ['a', 'b', 'c'])
      running.world.addVm(`${group.replace('rg-app', 'rg-many')}/providers/Microsoft.Compute/virtualMachines/${name}`);
    const found: (string | undefined)[] = [];
    for await (const vm of compute.virtualMachines.list('rg-many')) found.push(vm.name);
    assert.deepEqual(found, ['a', 'b', 'c']);
    const sizes: (string | undefined)[] = [];
    for await (const size of compute.virtualMachines.listAvailableSizes('rg-many', 'a')) sizes.push(size.name);
    assert.deepEqual(sizes, ['Standard_D2s_v5', 'Standard_D4s_v5', 'Standard_D8s_v5']);
  });
});

describe('@azure/arm-resources', () => {
  test('reads providers, resources by ID, and groups', async () => {
    const provider = await resources.providers.get('microsoft.compute');
    const type = provider.resourceTypes?.find((one) => one.resourceType === 'virtualMachines');
    assert.ok(type?.apiVersions?.includes('2026-03-01'));
    const disk = await resources.resources.getById(diskId.toUpperCase(), '2025-01-02');
    assert.equal(disk.id, diskId);
    assert.equal((await resources.resourceGroups.get('RG-APP')).properties?.provisioningState, 'Succeeded');
  });

  test('deletes a group unless a lock is in it', async () => {
    const doomed = group.replace('rg-app', 'rg-doomed');
    const account = `${doomed}/providers/Microsoft.Storage/storageAccounts/sa1`;
    running.world.addResource(account);
    const lock = running.world.addLock(account, 'CanNotDelete', { name: 'keep' });
    await assert.rejects(
      resources.resourceGroups.beginDeleteAndWait('rg-doomed', { updateIntervalInMs: 20 }),
      /following scope\(s\) are locked: '.*storageAccounts\/sa1'/,
    );
    running.world.removeLock(lock.id);
    await resources.resourceGroups.beginDeleteAndWait('rg-doomed', { updateIntervalInMs: 20 });
    await assert.rejects(resources.resourceGroups.get('rg-doomed'), /Resource group 'rg-doomed' could not be found/);
    assert.deepEqual(
      running.arm.mutations
        .filter((one) => one.id.includes('rg-doomed'))
        .map((one) => [one.method, one.status, one.code]),
      [
        ['DELETE', 409, 'ScopeLocked'],
        ['DELETE', 202, undefined],
      ],
    );
  });
});
