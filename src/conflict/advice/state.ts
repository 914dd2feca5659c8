import type { Entries, StepTemplate } from './model.ts';
import { refs } from './references.ts';
import { followOperation, readState, rerun, whatFailed, whoChanged } from './steps.ts';
import { ofType } from './types/table.ts';

/** Where the table does not say how a type tells who uses it. */
const findUsers: readonly StepTemplate[] = [
  {
    text: 'Find what refers to it. The names are in the error text and in the properties of the resource.',
    kind: 'look',
    az: 'az resource show --ids "{id}" --query "properties"',
    powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties',
  },
  {
    text: 'Remove the reference there first (dissociate, detach, or delete the user), then run the failed step again.',
  },
];

const machine = ofType('Microsoft.Compute/virtualMachines');
const deallocateMachine = machine.answer({ by: 'deallocate' }).steps;
const startMachine = machine.answer({ by: 'start' }).steps;

/** Nothing is running that would change it: do the prerequisite, verify, go on. */
export const stateAdvice: Entries<'state'> = {
  'vm-not-deallocated': {
    title: '{name} must be deallocated first',
    steps: [
      // Of a disk or an interface it is the machine that is named beside it.
      { by: 'deallocate', otherwise: deallocateMachine },
      {
        text: 'Or take a size that needs no stop: these fit where the machine runs now.',
        kind: 'look',
        az: 'az vm list-vm-resize-options --ids "{vmId}" --output table',
        powershell: 'Get-AzVMSize -ResourceGroupName "{vmGroup}" -VMName "{vmName}"',
        only: { operations: ['resize'] },
      },
      rerun,
      {
        by: 'start',
        text: 'Start it again afterwards, if it should run: it is billed again from then on.',
        otherwise: startMachine,
      },
    ],
    avoid:
      'Retrying or sleeping changes nothing while the machine runs. Shutting it down from inside the guest is not enough: it stays allocated.',
    references: [refs.vmStates, refs.vmResize],
  },
  'vm-not-running': {
    title: '{name} must be running first',
    steps: [
      { by: 'start', otherwise: startMachine },
      {
        text: 'Extensions and run commands also need the guest agent. Check that it is ready.',
        kind: 'look',
        az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.vmAgent.statuses[].displayStatus" --output tsv',
        powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).VMAgent.Statuses.DisplayStatus',
        only: { has: ['vmName'] },
      },
      rerun,
    ],
    avoid:
      'Do not retry the same call: it fails at once while the machine is off. Do not delete and recreate the machine to get it running.',
    references: [refs.vmStates],
  },
  'vm-generalized': {
    title: '{name} is generalized and cannot be started or changed',
    steps: [
      {
        text: 'Make an image from it: this is what a generalized machine is still for. A machine of generation 2 needs `--hyper-v-generation V2`.',
        kind: 'act',
        cost: 'money',
        az: 'az image create --subscription "{vmSubscription}" --resource-group "{vmGroup}" --name "<image-name>" --source "{vmId}"',
      },
      {
        text: 'Of a machine with Trusted Launch, the default today, only a version in a gallery can be made.',
        kind: 'act',
        cost: 'money',
        az: 'az sig image-version create --subscription "{vmSubscription}" --resource-group "{vmGroup}" --gallery-name "<gallery>" --gallery-image-definition "<definition>" --gallery-image-version "1.0.0" --virtual-machine "{vmId}"',
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
        kind: 'look',
        az: 'az resource show --ids "{diskId}" --query "{owner:managedBy, all:managedByExtended, state:properties.diskState}"',
        powershell:
          '(Get-AzResource -ResourceId "{diskId}" -ExpandProperties) | Select-Object ManagedBy, @{n="State";e={$_.Properties.diskState}}',
      },
      {
        text: 'Unmount it in the guest, then detach it: what uses it there goes down. An OS disk cannot be detached: swap it, or delete the machine first.',
        kind: 'act',
        cost: 'downtime',
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
        kind: 'look',
        az: 'az resource show --ids "{diskId}" --query "properties.diskState" --output tsv',
        powershell: '(Get-AzResource -ResourceId "{diskId}" -ExpandProperties).Properties.diskState',
      },
      {
        text: 'Ask who exports or uploads. When the transfer is over, revoke the URL: a transfer that still runs is lost.',
        kind: 'act',
        cost: 'data',
        az: 'az disk revoke-access --ids "{id}"',
        powershell: 'Revoke-AzDiskAccess -ResourceGroupName "{group}" -DiskName "{name}"',
        only: { types: ['microsoft.compute/disks'] },
      },
      {
        text: 'Ask who exports it. When the transfer is over, revoke the URL: a transfer that still runs is lost.',
        kind: 'act',
        cost: 'data',
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
    steps: [{ by: 'users', otherwise: findUsers }],
    avoid:
      'Forcing or repeating the delete does not help: Azure protects the other resource. Deleting the user just to pass may take down something that works.',
    references: [refs.errors],
  },
  'nested-resources-exist': {
    title: '{name} still has children that must go first',
    steps: [
      {
        text: 'List what is below it. Azure lists only what is a tracked resource, and az compares letter by letter: subnets, blobs, DNS records, backup items are in no such list, and an empty one proves nothing.',
        kind: 'look',
        az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[?contains(id, \'{path}/\')].id" --output tsv',
        powershell: 'Get-AzResource -ResourceGroupName "{group}" | Where-Object ResourceId -like "*{path}/*"',
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
      {
        ...readState,
        text: 'See whether it is stopped on purpose: a schedule or a colleague may have done it to save cost.',
      },
      { by: 'start', otherwise: [{ text: 'Start it and wait until it is ready.' }] },
      rerun,
    ],
    avoid: 'Retrying changes nothing while it is stopped. Recreating it loses what it holds.',
    references: [refs.errors],
  },
  'failed-state': {
    title: '{name} is in a failed state and must be repaired first',
    steps: [
      {
        text: 'Find the resource that is really failed: itself, its parent, or one it refers to.',
        kind: 'look',
        az: 'az resource show --ids "{topId}" --query "{name:name, state:properties.provisioningState}"',
        powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.provisioningState',
      },
      whatFailed,
      {
        text: 'Repair it by writing its present settings again, with nothing changed. Azure then runs the unfinished work once more.',
        kind: 'act',
        cost: 'nothing',
        az: 'az resource update --ids "{topId}"',
      },
      rerun,
    ],
    avoid:
      'Deleting and recreating is the last way, not the first: it changes addresses, identities and everything that refers to it.',
    references: [refs.networkFailed, refs.errors],
    variants: [
      {
        only: { types: ['microsoft.compute/virtualmachines/*'] },
        steps: [
          {
            text: 'Read the statuses of the machine and of its extensions: the message there names what failed.',
            kind: 'look',
            az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.{machine:statuses, extensions:extensions}"',
            powershell: 'Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status',
          },
          {
            text: 'Apply its settings again. A running machine is not restarted by this as a rule.',
            kind: 'act',
            cost: 'nothing',
            az: 'az vm reapply --ids "{vmId}"',
            powershell: 'Set-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Reapply',
          },
          rerun,
        ],
        references: [
          'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/vm-stuck-in-failed-state',
          refs.vmStates,
        ],
      },
    ],
  },
  'dependency-not-ready': {
    title: 'something that {name} needs is not ready',
    steps: [
      {
        text: 'Find what the error says is missing or not configured, and bring it up. Nothing is doing that by itself.',
      },
      {
        text: 'Check that it is there and settled.',
        kind: 'look',
        az: 'az resource show --ids "<dependency-resource-id>" --query "properties.provisioningState" --output tsv',
        powershell:
          '(Get-AzResource -ResourceId "<dependency-resource-id>" -ExpandProperties).Properties.provisioningState',
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
        kind: 'look',
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
