import { refs } from '../references.ts';
import type { TypeRow } from './row.ts';
import { billed } from './shared.ts';

export const compute: readonly TypeRow[] = [
  {
    type: 'microsoft.compute/virtualmachines',
    throughTop: true,
    slots: {
      start: {
        steps: [billed('az vm start --ids "{vmId}"', 'Start-AzVM -Id "{vmId}"')],
        reference: refs.vmStates,
      },
      deallocate: {
        steps: [
          {
            text: 'Deallocate the machine. The command returns when it is done; the machine stays off until you start it.',
            kind: 'act',
            cost: 'downtime',
            az: 'az vm deallocate --ids "{vmId}"',
            powershell: 'Stop-AzVM -Id "{vmId}" -Force',
          },
        ],
      },
    },
  },
  {
    type: 'microsoft.compute/virtualmachinescalesets',
    slots: {
      start: {
        steps: [
          billed(
            'az vmss start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
            'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
          ),
        ],
        reference: refs.vmStates,
      },
      deallocate: {
        steps: [
          {
            text: 'Deallocate the instances of the scale set. They stay off until you start them.',
            kind: 'act',
            cost: 'downtime',
            az: 'az vmss deallocate --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
            powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -Force',
          },
        ],
      },
    },
  },
  {
    type: 'microsoft.compute/availabilitysets',
    slots: {
      users: {
        steps: [
          {
            text: 'See which machines are in the set.',
            kind: 'look',
            az: 'az resource show --ids "{id}" --query "properties.virtualMachines[].id"',
            powershell:
              '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object virtualMachines',
          },
          {
            text: 'A machine cannot leave its set: it has to be deleted and made anew outside of it. Then run the failed step again.',
          },
        ],
        reference: refs.vmStates,
      },
    },
  },
];
