import type { Need, OperationGate } from '../model.ts';
import {
  computeErrors,
  deallocateAllocated,
  deallocatedPower,
  deallocateRunning,
  extensionNeeds,
  notHibernated,
  settledExtensions,
  startStopped,
} from './compute-vm-parts.ts';
import { runningPower, steadyPower } from './shared.ts';

const refusal = '409 OperationNotAllowed';

const generalizedImage: Need = {
  what: 'generalized',
  from: 'target',
  path: "target.properties.instanceView.statuses && ((target.properties.instanceView.statuses[?code == 'OSState/generalized'] | [0].code) || 'not generalized')",
  is: ['OSState/generalized'],
  otherwise: 'block',
  reason: 'invalid-state',
  why: 'Only a generalized virtual machine can be captured.',
  step: {
    text: 'Generalize the system inside the machine (Sysprep, or waagent -deprovision+user), deallocate the machine, then mark it generalized. It cannot be started again afterwards.',
    kind: 'act',
    cost: 'data',
    az: 'az vm deallocate --ids "{id}" && az vm generalize --ids "{id}"',
    powershell:
      'Stop-AzVM -ResourceGroupName "{group}" -Name "{name}" -Force; Set-AzVM -ResourceGroupName "{group}" -Name "{name}" -Generalized',
  },
};

const generalizeDocs = 'https://learn.microsoft.com/azure/virtual-machines/generalize';

/** diskOperations change which disks a virtual machine has. */
export const diskOperations: Readonly<Record<string, OperationGate>> = {
  'attach-disk': {
    request: { method: 'PUT' },
    aliases: ['attach', 'disk-attach', 'attach-detach-data-disks'],
    needs: [
      steadyPower,
      notHibernated,
      {
        what: 'disks being detached',
        from: 'target',
        path: 'target.properties.storageProfile.dataDisks[?toBeDetached].name',
        is: 'nothing',
        waits: 'others',
        otherwise: 'block',
        reason: 'disk-detaching',
        waitReason: 'disk-detaching',
      },
    ],
    refusal: '409 AttachDiskWhileBeingDetached',
    sources: [computeErrors],
  },
  'detach-disk': {
    request: { method: 'PUT' },
    aliases: ['detach', 'disk-detach'],
    needs: [steadyPower, notHibernated],
    refusal,
    sources: [computeErrors],
  },
  'swap-os-disk': {
    request: { method: 'PATCH' },
    aliases: ['change-os-disk', 'os-disk-swap'],
    needs: [...deallocatedPower('warn'), notHibernated],
    transition: deallocateRunning,
    refusal,
    sources: ['https://learn.microsoft.com/azure/virtual-machines/windows/os-disk-swap'],
  },
  'convert-disks': {
    request: { method: 'POST', action: 'convertToManagedDisks' },
    aliases: ['convert', 'convert-to-managed-disks'],
    needs: deallocatedPower('block'),
    transition: deallocateAllocated,
    refusal,
    sources: ['https://learn.microsoft.com/rest/api/compute/virtual-machines/convert-to-managed-disks', computeErrors],
  },
};

function fromDeallocated(
  stopped: 'block' | 'warn',
  code: string,
  aliases: readonly string[],
  source: string,
): OperationGate {
  return {
    request: { method: 'PATCH' },
    aliases,
    needs: deallocatedPower(stopped),
    transition: stopped === 'block' ? deallocateAllocated : deallocateRunning,
    refusal: `409 ${code}`,
    sources: [source],
  };
}

/** modelOperations change a property of a virtual machine that Azure takes in some power states only. */
export const modelOperations: Readonly<Record<string, OperationGate>> = {
  'update-nics': {
    ...fromDeallocated(
      'block',
      'CannotAddOrRemoveNetworkInterfacesFromARunningVirtualMachine',
      ['add-nic', 'remove-nic', 'nic-add', 'nic-remove', 'attach-nic', 'detach-nic'],
      'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm',
    ),
    needs: [...deallocatedPower('block'), notHibernated],
  },
  'change-host': fromDeallocated(
    'block',
    'PropertyChangeNotAllowed',
    ['set-host', 'change-dedicated-host', 'change-host-group'],
    'https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts/how-to',
  ),
  'change-proximity-group': fromDeallocated(
    'warn',
    'OperationNotAllowed',
    ['set-proximity-group', 'change-proximity-placement-group', 'change-ppg'],
    'https://learn.microsoft.com/azure/virtual-machines/windows/proximity-placement-groups',
  ),
  'change-spot-price': fromDeallocated(
    'block',
    'OperationNotAllowed',
    ['change-max-price', 'set-max-price', 'change-spot-max-price'],
    'https://learn.microsoft.com/azure/virtual-machines/spot-vms',
  ),
  'change-encryption': fromDeallocated('block', 'OperationNotAllowed', ['change-encryption-settings'], computeErrors),
};

/** guestOperations prepare the system inside a virtual machine for an image, or work in it. */
export const guestOperations: Readonly<Record<string, OperationGate>> = {
  generalize: {
    request: { method: 'POST', action: 'generalize' },
    needs: [
      {
        ...runningPower,
        is: ['PowerState/stopped', 'PowerState/deallocated'],
        reason: 'vm-not-deallocated',
        why: 'Azure does not generalize a running virtual machine.',
      },
    ],
    transition: deallocateRunning,
    refusal,
    sources: [computeErrors, generalizeDocs],
  },
  capture: {
    request: { method: 'POST', action: 'capture' },
    aliases: ['create-image'],
    needs: [
      steadyPower,
      generalizedImage,
      {
        what: 'managed OS disk',
        from: 'target',
        path: 'target.properties.storageProfile.osDisk.managedDisk.id',
        is: 'nothing',
        otherwise: 'warn',
        reason: 'feature-not-supported',
        why: 'The capture action takes blob-based disks only. With managed disks the way is an image resource made from the machine (az image create).',
      },
    ],
    refusal,
    sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/capture-image-resource'],
  },
  extension: {
    request: { method: 'PUT' },
    aliases: ['set-extension', 'install-extension', 'extension-set', 'add-extension', 'remove-extension'],
    needs: extensionNeeds('target'),
    transition: startStopped,
    refusal,
    sources: [computeErrors],
  },
  'run-command': {
    request: { method: 'POST', action: 'runCommand' },
    aliases: ['run-command-invoke', 'invoke-command'],
    needs: [runningPower, settledExtensions],
    transition: startStopped,
    refusal,
    sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/run-command-overview'],
  },
  'simulate-eviction': {
    request: { method: 'POST', action: 'simulateEviction' },
    needs: [
      {
        what: 'priority of the virtual machine',
        from: 'target',
        path: "not_null(target.properties.priority, 'Regular')",
        is: ['Spot', 'Low'],
        otherwise: 'block',
        reason: 'feature-not-supported',
        why: 'Only a Spot virtual machine is ever evicted.',
      },
    ],
    refusal,
    sources: ['https://learn.microsoft.com/azure/virtual-machines/spot-vms#simulate-an-eviction'],
  },
};
