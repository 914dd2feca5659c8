import { changingPower } from '../../arm/states.ts';
import type { Need, OperationGate } from '../model.ts';
import {
  cannotDeallocate,
  computeApi,
  computeErrors,
  deallocate,
  ephemeralDocs,
  isEphemeral,
  losesOsDisk,
} from './compute-vm-parts.ts';
import { hasPower, powerPath, powerState, steadyPower } from './shared.ts';

const current = 'target.properties.hardwareProfile.vmSize';
const isListed = '(contains(not_null(sizes.value[].name, `[]`), wanted.size))';
const isOther = `wanted.size && wanted.size != ${current}`;
/** The hardware that the machine is allocated to does not offer the size. True only where the list was read. */
const mustMove = `${isOther} && type(sizes.value) == 'array' && !${isListed}`;

const deallocated: Need = {
  what: 'power state',
  from: 'target',
  path: powerState,
  is: ['PowerState/deallocated'],
  waits: changingPower,
  otherwise: 'block',
  reason: 'vm-not-deallocated',
  waitReason: 'power-state-changing',
};

const needs: readonly Need[] = [
  steadyPower,
  {
    ...deallocated,
    when: `${mustMove} && !${isEphemeral}`,
    why: 'The hardware that the virtual machine is allocated to does not offer the wanted size.',
  },
  { ...cannotDeallocate, when: mustMove },
  {
    ...deallocated,
    what: 'power state of the availability set',
    from: 'members',
    path: powerPath('members'),
    when: `${mustMove} && target.properties.availabilitySet.id && !${isEphemeral}`,
    why: 'The hardware of the availability set does not offer the wanted size, so that all of its virtual machines must be deallocated.',
    step: {
      text: 'Deallocate every virtual machine of the availability set. Resize this one, then start all of them again: all of them are down meanwhile.',
      kind: 'act',
      cost: 'downtime',
      az: 'az vm deallocate --ids $(az vm availability-set show --ids $(az vm show --ids "{id}" --query "availabilitySet.id" --output tsv) --query "virtualMachines[].id" --output tsv)',
      powershell:
        '(Get-AzResource -ResourceId (Get-AzVM -ResourceGroupName "{group}" -Name "{name}").AvailabilitySetReference.Id -ExpandProperties).Properties.virtualMachines.id | ForEach-Object { Stop-AzVM -Id $_ -Force }',
    },
  },
  {
    what: 'wanted size',
    from: 'sizes',
    path: `${isListed} && 'offered' || 'not offered'`,
    is: ['offered'],
    when: `${mustMove} && ${hasPower('deallocated')} && !(target.properties.availabilitySet.id)`,
    otherwise: 'warn',
    reason: 'sku-not-available',
    why: 'Azure does not list the size for this virtual machine, although it is deallocated: the region, the disks or the subscription may not allow it.',
  },
  {
    what: 'sizes that fit where the machine is',
    from: 'sizes',
    path: "type(sizes.value) == 'array' && 'told' || 'none told'",
    is: ['told'],
    when: `${isOther} && type(sizes.value) != 'array' && !${hasPower('deallocated')}`,
    otherwise: 'warn',
    reason: 'vm-not-deallocated',
    why: 'Azure gave no list of the sizes that fit where the machine is: whether it must be deallocated is not known.',
  },
  {
    ...deallocated,
    when: '!(wanted.size)',
    otherwise: 'warn',
    why: 'Without the input vm-size it is not known whether the present hardware offers the size: if it does not, the machine must be deallocated, else it is only rebooted.',
  },
  {
    what: 'hibernation enabled',
    from: 'target',
    path: 'target.properties.additionalCapabilities.hibernationEnabled',
    is: 'nothing',
    otherwise: 'warn',
    reason: 'feature-not-supported',
    why: 'A virtual machine with hibernation enabled cannot be resized in general.',
    when: isOther,
  },
  losesOsDisk(isOther),
];

/**
 * resize changes the size of a virtual machine. In place where the hardware offers the size (a running machine is
 * rebooted), else from deallocated:
 * https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm
 */
export const resize: OperationGate = {
  request: { method: 'PATCH' },
  aliases: ['change-size', 'set-size'],
  reads: {
    sizes: {
      what: 'the sizes that fit where the machine is',
      at: 'target',
      suffix: '/vmSizes',
      api: computeApi,
      when: 'wanted.size',
    },
    set: {
      what: 'the availability set',
      at: { ids: 'target.properties.availabilitySet.id' },
      api: computeApi,
      when: 'wanted.size && target.properties.availabilitySet.id',
    },
    members: {
      what: 'the virtual machines of the availability set',
      at: { ids: 'set.properties.virtualMachines[].id' },
      api: computeApi,
      expand: 'instanceView',
      when: `${mustMove} && target.properties.availabilitySet.id`,
    },
  },
  needs,
  transition: deallocate(
    `${mustMove} && !${isEphemeral} && !(target.properties.availabilitySet.id) && (${hasPower('running')} || ${hasPower('stopped')})`,
  ),
  refusal: '409 OperationNotAllowed',
  sources: [
    'https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm',
    'https://learn.microsoft.com/rest/api/compute/virtual-machines/list-available-sizes',
    computeErrors,
    ephemeralDocs,
    'https://learn.microsoft.com/azure/virtual-machines/hibernate-resume',
  ],
};
