import { inUseVariants } from './in-use.ts';
import type { Entries } from './model.ts';
import { refs } from './references.ts';
import { startVariants } from './start.ts';
import { followOperation, readState, rerun, whoChanged } from './steps.ts';

/** Nothing is running that would change it: do the prerequisite, verify, go on. */
export const stateAdvice: Entries<'state'> = {
  'vm-not-deallocated': {
    title: '{name} must be deallocated first',
    steps: [
      {
        text: 'Deallocate the machine. The command returns when it is done; the machine stays off until you start it.',
        az: 'az vm deallocate --ids "{vmId}"',
        powershell: 'Stop-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Force',
      },
      {
        text: 'Or take a size that needs no stop: these fit where the machine runs now.',
        az: 'az vm list-vm-resize-options --ids "{vmId}" --output table',
        powershell: 'Get-AzVMSize -ResourceGroupName "{vmGroup}" -VMName "{vmName}"',
        only: { operations: ['resize'] },
      },
      rerun,
      {
        text: 'Start it again afterwards, if it should run.',
        az: 'az vm start --ids "{vmId}"',
        powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
      },
    ],
    avoid:
      'Retrying or sleeping changes nothing while the machine runs. Shutting it down from inside the guest is not enough: it stays allocated.',
    references: [refs.vmStates, refs.vmResize],
    variants: [
      {
        only: { types: ['microsoft.compute/virtualmachinescalesets/*'] },
        steps: [
          {
            text: 'Deallocate the instances of the scale set. They stay off until you start them.',
            az: 'az vmss deallocate --ids "{topId}"',
            powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -Force',
          },
          rerun,
          {
            text: 'Start them again afterwards.',
            az: 'az vmss start --ids "{topId}"',
            powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
          },
        ],
      },
    ],
  },
  'vm-not-running': {
    title: '{name} must be running first',
    steps: [
      {
        text: 'Start the machine. The command returns when it runs.',
        az: 'az vm start --ids "{vmId}"',
        powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
      },
      {
        text: 'Extensions and run commands also need the guest agent. Check that it is ready.',
        az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.vmAgent.statuses[].displayStatus" --output tsv',
        powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).VMAgent.Statuses.DisplayStatus',
      },
      rerun,
    ],
    avoid:
      'Do not retry the same call: it fails at once while the machine is off. Do not delete and recreate the machine to get it running.',
    references: [refs.vmStates],
    variants: [
      {
        only: { types: ['microsoft.compute/virtualmachinescalesets/*'] },
        steps: [
          {
            text: 'Start the instances of the scale set.',
            az: 'az vmss start --ids "{topId}"',
            powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
          },
          rerun,
        ],
      },
    ],
  },
  'vm-generalized': {
    title: '{name} is generalized and cannot be started or changed',
    steps: [
      {
        text: 'Make an image from it. This is the one thing a generalized machine is still for.',
        az: 'az image create --subscription "{vmSubscription}" --resource-group "{vmGroup}" --name "<image-name>" --source "{vmId}"',
      },
      { text: 'Create a new machine from that image, under another name or after the old one is deleted.' },
    ],
    avoid: 'Starting it does not bring it back: the setting that marks it generalized cannot be undone.',
    references: [refs.vmGeneralize],
  },
  'disk-attached': {
    title: '{name} is attached to a virtual machine',
    steps: [
      {
        text: 'See which machine holds it.[[ The error names {vmName}.]]',
        az: 'az disk show --ids "{id}" --query "{owner:managedBy, all:managedByExtended, state:diskState}"',
        powershell: 'Get-AzDisk -ResourceGroupName "{group}" -DiskName "{name}" | Select-Object ManagedBy, DiskState',
      },
      {
        text: 'Unmount it in the guest, then detach it. An OS disk cannot be detached: swap it, or delete the machine first.',
        az: 'az vm disk detach --subscription "{vmSubscription}" --resource-group "{vmGroup}" --vm-name "{vmName}" --name "{name}"',
      },
      rerun,
    ],
    avoid: 'Force-detaching a mounted disk can lose writes. Deleting the machine to free a data disk is rarely needed.',
    references: ['https://learn.microsoft.com/azure/virtual-machines/linux/detach-disk', refs.vmDisks],
  },
  'disk-in-use': {
    title: '{name} has an open export, upload or snapshot',
    steps: [
      {
        text: 'Read its state: ActiveSAS and ActiveUpload mean that somebody holds an access URL.',
        az: 'az resource show --ids "{id}" --query "properties.diskState" --output tsv',
        powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties.diskState',
      },
      {
        text: 'Ask who exports or uploads. When the transfer is over, revoke the URL.',
        az: 'az disk revoke-access --ids "{id}"',
        powershell: 'Revoke-AzDiskAccess -ResourceGroupName "{group}" -DiskName "{name}"',
        only: { types: ['microsoft.compute/disks'] },
      },
      {
        text: 'Ask who exports it. When the transfer is over, revoke the URL.',
        az: 'az snapshot revoke-access --ids "{id}"',
        powershell: 'Revoke-AzSnapshotAccess -ResourceGroupName "{group}" -SnapshotName "{name}"',
        only: { types: ['microsoft.compute/snapshots'] },
      },
      rerun,
    ],
    avoid: 'Revoking first and asking later cuts off a running backup or copy, and it starts again from zero.',
    references: [refs.vmDisks],
  },
  'resource-in-use': {
    title: '{name} is still in use[[ by {inUseBy}]]',
    steps: [
      {
        text: 'Find what refers to it. The names are in the error text and in the properties of the resource.',
        az: 'az resource show --ids "{id}" --query "properties"',
        powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties',
      },
      { text: 'Remove the reference there first (dissociate, detach, or delete the user), then run the failed step again.' },
    ],
    avoid:
      'Forcing or repeating the delete does not help: Azure protects the other resource. Deleting the user just to pass may take down something that works.',
    references: [refs.errors],
    variants: inUseVariants,
  },
  'nested-resources-exist': {
    title: '{name} still has children that must go first',
    steps: [
      {
        text: 'List what is below it, as far as Azure lists it.',
        az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[?starts_with(id, \'{id}/\')].id" --output tsv',
        powershell: 'Get-AzResource -ResourceGroupName "{group}" | Where-Object ResourceId -like "{id}/*"',
      },
      { text: 'Delete the children that are yours, innermost first. Let each delete finish before the next level.' },
      rerun,
    ],
    avoid: 'Deleting the whole resource group to get rid of one parent takes everything else in it along.',
    references: [refs.errors, refs.deleteGroup],
  },
  'already-in-target-state': {
    title: '{name} is already in the wanted state',
    steps: [
      { ...readState, text: 'Check that it really is as you want it.' },
      { text: 'Nothing needs to be done. Let the step skip the call when the state holds already.' },
    ],
    avoid: 'Do not undo the state just to make the call succeed: that is an outage for nothing.',
    references: [refs.errors],
  },
  'nothing-to-cancel': {
    title: 'nothing is running on {name} that could be canceled',
    steps: [
      { ...readState, text: 'The operation has ended in the meantime. Read how it ended.' },
      { text: 'Go on if it succeeded. If it failed, look at that failure: it is the real one.' },
    ],
    avoid: 'Repeating the cancel cannot succeed, and it may hit the next operation that somebody starts.',
    references: [refs.async],
  },
  'service-stopped': {
    title: '{name} is stopped and must be started first',
    steps: [
      { ...readState, text: 'See whether it is stopped on purpose: a schedule or a colleague may have done it to save cost.' },
      { text: 'Start it, wait until it is ready, then run the failed step again.' },
    ],
    avoid: 'Retrying changes nothing while it is stopped. Recreating it loses what it holds.',
    references: [refs.errors],
    variants: startVariants,
  },
  'failed-state': {
    title: '{name} is in a failed state and must be repaired first',
    steps: [
      {
        text: 'Find the resource that is really failed: itself, its parent, or one it refers to.',
        az: 'az resource show --ids "{topId}" --query "{name:name, state:properties.provisioningState}"',
        powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.provisioningState',
      },
      { ...whoChanged, text: 'See which operation left it so, and with what error.' },
      {
        text: 'Repair it by writing its present settings again, with nothing changed. Azure then runs the unfinished work once more.',
        az: 'az resource update --ids "{topId}"',
      },
      rerun,
    ],
    avoid: 'Deleting and recreating is the last way, not the first: it changes addresses, identities and everything that refers to it.',
    references: [refs.networkFailed, refs.errors],
    variants: [
      {
        only: { types: ['microsoft.compute/virtualmachines/*'] },
        steps: [
          {
            text: 'Read the statuses of the machine and of its extensions: the message there names what failed.',
            az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.{machine:statuses, extensions:extensions}"',
            powershell: 'Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status',
          },
          {
            text: 'Apply its settings again. A running machine is not restarted by this as a rule.',
            az: 'az vm reapply --ids "{vmId}"',
            powershell: 'Set-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Reapply',
          },
          rerun,
        ],
        references: ['https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/vm-stuck-in-failed-state', refs.vmStates],
      },
    ],
  },
  'dependency-not-ready': {
    title: 'something that {name} needs is not ready',
    steps: [
      { text: 'Find what the error says is missing or not configured, and bring it up. Nothing is doing that by itself.' },
      {
        text: 'Check that it is there and settled.',
        az: 'az resource show --ids "<dependency-resource-id>" --query "properties.provisioningState" --output tsv',
        powershell: '(Get-AzResource -ResourceId "<dependency-resource-id>" -ExpandProperties).Properties.provisioningState',
      },
      {
        text: 'If both come from one template, let this resource refer to the other (or name it in dependsOn), so that the order is kept.',
      },
    ],
    avoid: 'A sleep between the two only hides the missing dependency until a slower day.',
    references: [refs.dependencies, refs.errors],
  },
  'link-active': {
    title: '{name} is still linked or replicated',
    steps: [
      {
        text: 'See what it is linked to: a geo-replica, a pairing, a peering, a failover group.',
        az: 'az resource show --ids "{id}" --query "properties"',
        powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties',
      },
      {
        text: 'Ask the owner of the other side. Then break the link from the side that the error names, and wait until both sides report it gone.',
      },
      rerun,
    ],
    avoid:
      'No waiting ends a replication that is meant to run. Breaking it in a hurry leaves the other side writable or without protection.',
    references: [refs.errors],
  },
  'invalid-state': {
    title: '{name} is in a state that does not allow this[[ {operation}]]',
    steps: [
      { text: 'The error tells the state: {state}.' },
      { ...readState, text: 'Read its state now; it may have changed since.' },
      followOperation,
      { ...whoChanged, text: 'See what brought it there.' },
      { text: 'Bring it to the state that the operation needs, verify, then run the failed step again.' },
    ],
    avoid: 'A blind retry succeeds only by luck: something has to change the state first.',
    references: [refs.errors, refs.async],
  },
};
