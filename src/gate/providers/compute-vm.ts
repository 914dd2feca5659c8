import type { OperationGate, TypeGate } from '../model.ts';
import { diskOperations, guestOperations, modelOperations } from './compute-vm-model.ts';
import { changes, computeApi, computeErrors, extensionNeeds } from './compute-vm-parts.ts';
import { powerOperations } from './compute-vm-power.ts';
import { resize } from './compute-vm-resize.ts';

/**
 * virtualMachines: the power state is the `PowerState/…` code of the instance view, which the list of a group does not
 * carry; the one of the subscription does, where only states are asked for.
 */
export const virtualMachines: readonly TypeGate[] = [
  {
    type: 'Microsoft.Compute/virtualMachines',
    api: computeApi,
    expand: 'instanceView',
    runtimeList: { statusOnly: 'true' },
    operations: {
      write: changes({ method: 'PUT' }, [], [computeErrors]),
      delete: changes(
        { method: 'DELETE' },
        [],
        [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/delete'],
      ),
      ...powerOperations,
      ...diskOperations,
      ...modelOperations,
      ...guestOperations,
      resize,
    },
  },
  {
    type: 'Microsoft.Compute/virtualMachines/extensions',
    api: computeApi,
    listed: false,
    serializeOn: 'parent',
    operations: {
      write: extensionOperation({ method: 'PUT' }),
      delete: extensionOperation({ method: 'DELETE' }),
    },
  },
];

function extensionOperation(request: OperationGate['request']): OperationGate {
  return {
    request,
    reads: { machine: { what: 'the virtual machine', at: 'parent', api: computeApi, expand: 'instanceView' } },
    needs: extensionNeeds('machine'),
    refusal: '409 OperationNotAllowed',
    sources: [computeErrors],
  };
}
