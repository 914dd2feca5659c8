import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveOperation } from '../../src/gate/operation.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import { groupId, idOf, operationOf, subscription, thingId, vmId } from './support.ts';

describe('operations are the ARM requests they stand for', () => {
  const cases: readonly (readonly [word: string, target: string, method: string, action: string])[] = [
    ['write', vmId, 'PUT', 'Microsoft.Compute/virtualMachines/write'],
    ['update', vmId, 'PUT', 'Microsoft.Compute/virtualMachines/write'],
    ['delete', vmId, 'DELETE', 'Microsoft.Compute/virtualMachines/delete'],
    ['Resize', vmId, 'PATCH', 'Microsoft.Compute/virtualMachines/write'],
    ['start', vmId, 'POST', 'Microsoft.Compute/virtualMachines/start/action'],
    ['Microsoft.Compute/virtualMachines/start/action', vmId, 'POST', 'Microsoft.Compute/virtualMachines/start/action'],
    ['microsoft.compute/virtualmachines/WRITE', vmId, 'PUT', 'Microsoft.Compute/virtualMachines/write'],
    ['Microsoft.Compute/virtualMachines/delete', vmId, 'DELETE', 'Microsoft.Compute/virtualMachines/delete'],
    ['stop', vmId, 'POST', 'Microsoft.Compute/virtualMachines/powerOff/action'],
    ['powerOff', vmId, 'POST', 'Microsoft.Compute/virtualMachines/powerOff/action'],
    ['attach_disk', vmId, 'PUT', 'Microsoft.Compute/virtualMachines/write'],
    ['write', thingId, 'PUT', 'Contoso.Things/widgets/write'],
    ['Contoso.Things/widgets/polish/action', thingId, 'POST', 'Contoso.Things/widgets/polish/action'],
    ['deploy', groupId, 'PUT', 'Microsoft.Resources/deployments/write'],
    ['Microsoft.Resources/deployments/write', groupId, 'PUT', 'Microsoft.Resources/deployments/write'],
    ['delete', groupId, 'DELETE', 'Microsoft.Resources/subscriptions/resourceGroups/delete'],
    ['Microsoft.Compute/disks/delete', groupId, 'DELETE', 'Microsoft.Compute/disks/delete'],
    ['deploy', subscription, 'PUT', 'Microsoft.Resources/deployments/write'],
  ];
  for (const [word, target, method, action] of cases) {
    test(`${word} on ${target.split('/').at(-1)} is ${method} ${action}`, () => {
      const operation = operationOf(word, target);
      assert.equal(operation.request.method, method);
      assert.equal(operation.action.toLowerCase(), action.toLowerCase());
    });
  }

  test('an operation that is not known lists those that are', () => {
    for (const word of [
      'frobnicate',
      'resize',
      'Microsoft.Network/virtualNetworks/write',
      'Contoso.Things/widgets/read',
      '',
    ]) {
      const answer = resolveOperation(word, idOf(thingId), typeGates);
      assert.ok('known' in answer, word);
      assert.deepEqual(answer.known.slice(0, 3), ['write', 'delete', 'deploy']);
    }
    const vm = resolveOperation('frobnicate', idOf(vmId), typeGates);
    assert.ok('known' in vm && vm.known.includes('resize') && vm.known.includes('deallocate'));
    assert.ok('known' in resolveOperation('delete', idOf(subscription), typeGates), 'a subscription cannot be deleted');
  });

  test('only what may make the resource creates', () => {
    assert.deepEqual(
      ['write', 'deploy', 'resize', 'start', 'delete'].map((word) => operationOf(word, vmId).creates),
      [true, true, false, false, false],
    );
  });
});
