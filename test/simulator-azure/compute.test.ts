import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at, isBody } from '../simulator/azure/json.ts';
import { ask, closeAll, compute, diskId, group, type Running, start, vmId } from './support.ts';

after(closeAll);

async function powerOf(arm: Running): Promise<string> {
  const { body } = await ask(arm, `GET ${vmId}/instanceView`, compute);
  const list = Array.isArray(body.statuses) ? body.statuses.filter(isBody) : [];
  return list.map((one) => String(one.code)).find((code) => code.startsWith('PowerState/')) ?? '';
}

describe('virtual machines', () => {
  test('go through each power state as a long-running operation', async () => {
    const arm = await start({
      retryAfter: '7',
      durations: { deallocate: 300, 'microsoft.compute/virtualMachines/START': 200 },
    });
    arm.world.addVm(vmId);
    const accepted = await ask(arm, `POST ${vmId}/deallocate`, compute);
    assert.deepEqual([accepted.status, accepted.text, accepted.headers['retry-after']], [202, '', '7']);
    const [status, location] = [String(accepted.headers['azure-asyncoperation']), String(accepted.headers.location)];
    assert.match(
      status,
      /\/providers\/Microsoft\.Compute\/locations\/westeurope\/operations\/[0-9a-f-]{36}\?api-version=/,
    );
    assert.equal(await powerOf(arm), 'PowerState/deallocating');
    const poll = await ask(arm, `GET ${status}`, undefined);
    assert.deepEqual([poll.status, poll.body.status, poll.headers['retry-after']], [200, 'InProgress', '7']);
    assert.equal((await ask(arm, `GET ${location}`, undefined)).status, 202);
    arm.clock.time += 300;
    assert.equal((await ask(arm, `GET ${status}`, undefined)).body.status, 'Succeeded');
    assert.equal((await ask(arm, `GET ${location}`, undefined)).status, 200);
    assert.equal(await powerOf(arm), 'PowerState/deallocated');
    await ask(arm, `POST ${vmId}/start`, compute);
    assert.equal(await powerOf(arm), 'PowerState/starting');
    arm.clock.time += 200;
    assert.equal(await powerOf(arm), 'PowerState/running');
    await ask(arm, `POST ${vmId}/powerOff`, compute);
    arm.clock.time += 150;
    assert.equal(await powerOf(arm), 'PowerState/stopped');
  });

  test('refuse in the words of Azure what their state forbids', async () => {
    const refusal = async (options: Parameters<Running['world']['addVm']>[1], what: string, body?: unknown) => {
      const arm = await start();
      arm.world.addVm(vmId, options);
      const [method = '', action = ''] = what.split(' ');
      const answer = await ask(arm, `${method} ${vmId}${action}`, compute, body === undefined ? {} : { body });
      return `${answer.status} ${answer.code}: ${answer.message}`;
    };
    const gone =
      /^409 OperationNotAllowed: Operation '\w+' is not allowed on VM 'vm1' since the VM is either deallocated or marked to be deallocated\.$/;
    assert.match(await refusal({ power: 'deallocated' }, 'POST /restart'), gone);
    assert.match(await refusal({ power: 'deallocated' }, 'POST /powerOff'), gone);
    assert.match(await refusal({ power: 'deallocated' }, 'POST /redeploy'), /requires the VM to be running/);
    assert.match(
      await refusal({ power: 'running' }, 'POST /generalize'),
      /since the VM is running\. Please power off explicitly/,
    );
    assert.match(await refusal({ power: 'stopped', generalized: true }, 'POST /start'), /since the VM is generalized/);
    assert.match(await refusal({ ephemeral: true }, 'POST /deallocate'), /using an ephemeral OS disk/);
    assert.match(
      await refusal({ power: 'starting' }, 'POST /deallocate'),
      /^409 OperationNotAllowed: An ongoing operation is changing power state of Virtual Machine vm1 to running\. Please perform operation deallocate after some time\.$/,
    );
    assert.match(
      await refusal({ power: 'updating' }, 'PATCH ', {}),
      /^409 OperationNotAllowed: Operation 'createOrUpdate' is not allowed on VM 'vm1' since another operation is in progress\.$/,
    );
    assert.match(
      await refusal({ provisioningState: 'Deleting' }, 'POST /start'),
      /since the VM is marked for deletion/,
    );
    const size = { properties: { hardwareProfile: { vmSize: 'Standard_M64ms' } } };
    assert.match(
      await refusal({}, 'PATCH ', size),
      /^409 OperationNotAllowed: Unable to resize the VM because the requested size Standard_M64ms is not available in the cluster/,
    );
    assert.match(
      await refusal({ power: 'deallocated' }, 'PATCH ', {
        properties: { hardwareProfile: { vmSize: 'Standard_None' } },
      }),
      /^400 InvalidParameter/,
    );
    assert.match(
      await refusal({ power: 'deallocated' }, 'PUT /extensions/e', { properties: {} }),
      /Cannot modify extensions in the VM when the VM is not running/,
    );
    assert.match(await refusal({ power: 'deallocated' }, 'PATCH ', size), /^200 :/);
  });

  test('are generalized, updated, made and deleted', async () => {
    const arm = await start();
    arm.world.addVm(vmId, { power: 'stopped' });
    assert.equal((await ask(arm, `POST ${vmId}/generalize`, compute)).status, 200);
    assert.match((await ask(arm, `GET ${vmId}/instanceView`, compute)).text, /OSState\/generalized/);
    const made = await ask(arm, `PUT ${vmId}9`, compute, {
      body: { location: 'westeurope', properties: { hardwareProfile: { vmSize: 'Standard_D2s_v5' } } },
    });
    assert.deepEqual([made.status, at(made.body, 'properties.provisioningState')], [201, 'Creating']);
    assert.equal((await ask(arm, `PUT ${vmId}8`, compute, { body: {} })).code, 'LocationRequired');
    const deleted = await ask(arm, `DELETE ${vmId}`, compute);
    assert.equal(deleted.status, 202);
    assert.equal(at((await ask(arm, `GET ${vmId}`, compute)).body, 'properties.provisioningState'), 'Deleting');
    assert.equal(
      (await ask(arm, `DELETE ${vmId}`, compute)).status,
      202,
      'a DELETE of what is being deleted is accepted again',
    );
    arm.clock.time += 150;
    assert.equal((await ask(arm, `GET ${vmId}`, compute)).status, 404);
    assert.equal((await ask(arm, `DELETE ${vmId}`, compute)).status, 204);
    assert.equal(
      at(
        (await ask(arm, `GET ${group}/providers/Microsoft.Compute/disks/vm1_OsDisk_1`, '2025-01-02')).body,
        'properties.diskState',
      ),
      'Unattached',
    );
  });

  test('an operation can end badly', async () => {
    const arm = await start();
    arm.world.addVm(vmId, { power: 'stopped' });
    arm.world.failNext(vmId, { code: 'VMStartTimedOut', message: "VM 'vm1' did not start in the allotted time." });
    const { headers } = await ask(arm, `POST ${vmId}/start`, compute);
    arm.clock.time += 150;
    const poll = await ask(arm, `GET ${headers['azure-asyncoperation']}`, undefined);
    assert.deepEqual([poll.status, poll.body.status, poll.code], [200, 'Failed', 'VMStartTimedOut']);
    assert.equal(at((await ask(arm, `GET ${vmId}`, compute)).body, 'properties.provisioningState'), 'Failed');
  });
});

describe('disks and scale sets', () => {
  test('a disk that is attached is not deleted, and an OS disk does not grow while its VM is allocated', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addDisk(diskId, { attachedTo: vmId, sizeGb: 128 });
    const api = '2025-01-02';
    const os = `${group}/providers/Microsoft.Compute/disks/vm1_OsDisk_1`;
    assert.equal((await ask(arm, `DELETE ${diskId}`, api)).message, `Disk data1 is attached to VM ${vmId}.`);
    const grown = await ask(arm, `PATCH ${os}`, api, { body: { properties: { diskSizeGB: 64 } } });
    assert.deepEqual([grown.status, grown.code], [409, 'Conflict']);
    assert.equal((await ask(arm, `PATCH ${diskId}`, api, { body: { properties: { diskSizeGB: 256 } } })).status, 202);
    assert.match((await ask(arm, `PATCH ${diskId}`, api, { body: {} })).message, /another operation is in progress/);
    arm.clock.time += 150;
    assert.equal((await ask(arm, `PATCH ${diskId}`, api, { body: { properties: { diskSizeGB: 64 } } })).status, 400);
    assert.equal((await ask(arm, `PATCH ${diskId}`, api, { body: { sku: { name: 'StandardSSD_LRS' } } })).status, 409);
  });

  test('a VM lets go of a data disk and cannot take one that another VM has', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addVm(`${vmId}2`);
    arm.world.addDisk(diskId, { attachedTo: vmId });
    const wish = {
      properties: {
        storageProfile: { dataDisks: [{ lun: 0, name: 'data1', createOption: 'Attach', managedDisk: { id: diskId } }] },
      },
    };
    const taken = await ask(arm, `PATCH ${vmId}2`, compute, { body: wish });
    assert.deepEqual([taken.status, taken.code], [409, 'ConflictingUserInput']);
    assert.equal(
      (await ask(arm, `PATCH ${vmId}`, compute, { body: { properties: { storageProfile: { dataDisks: [] } } } }))
        .status,
      200,
    );
    arm.clock.time += 150;
    assert.equal(at((await ask(arm, `GET ${diskId}`, '2025-01-02')).body, 'properties.diskState'), 'Unattached');
    assert.equal((await ask(arm, `PATCH ${vmId}2`, compute, { body: wish })).status, 200);
    arm.clock.time += 150;
    assert.equal((await ask(arm, `GET ${diskId}`, '2025-01-02')).body.managedBy, `${vmId}2`);
  });

  test('a scale set takes a capacity, one write at a time', async () => {
    const arm = await start();
    const set = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set1`;
    arm.world.addResource(set, { sku: { name: 'Standard_D2s_v5', capacity: 2 } });
    assert.equal((await ask(arm, `PATCH ${set}`, compute, { body: { sku: { capacity: 5 } } })).status, 200);
    const second = await ask(arm, `PATCH ${set}`, compute, { body: { sku: { capacity: 6 } } });
    assert.deepEqual([second.status, second.code], [409, 'OperationNotAllowed']);
    arm.clock.time += 150;
    const { body } = await ask(arm, `GET ${set}`, compute);
    assert.deepEqual(
      [at(body, 'sku.capacity'), at(body, 'sku.name'), at(body, 'properties.provisioningState')],
      [5, 'Standard_D2s_v5', 'Succeeded'],
    );
  });
});
