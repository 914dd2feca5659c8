import { changingPower } from '../../arm/states.ts';
import type { Need, OperationGate } from '../model.ts';
import {
  changes,
  computeErrors,
  ephemeralDocs,
  ephemeralOption,
  losesOsDisk,
  notGeneralized,
  startStopped,
  vmStates,
} from './compute-vm-parts.ts';
import { hasPower, powerState, runningPower, steadyPower } from './shared.ts';

const refusal = '409 OperationNotAllowed';
const lockPage = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';

const start: OperationGate = {
  request: { method: 'POST', action: 'start' },
  aliases: ['power-on'],
  reads: {
    disks: {
      what: 'the disks of the machine',
      at: {
        ids: '[target.properties.storageProfile.osDisk.managedDisk.id, target.properties.storageProfile.dataDisks[].managedDisk.id][] | [?@]',
      },
      api: '2026-03-02',
      when: `!${hasPower('running')}`,
    },
  },
  needs: [
    steadyPower,
    notGeneralized,
    {
      what: 'disk state',
      from: 'disks',
      path: '[disks][].properties.diskState',
      is: { not: ['ActiveSAS'] },
      absent: 'fine',
      otherwise: 'block',
      reason: 'disk-in-use',
      why: 'A virtual machine does not start while an access URL of one of its disks is active.',
      step: {
        text: 'Find the disk in state ActiveSAS and ask who exports it. When the export is over, revoke its URL.',
        kind: 'look',
        az: 'az disk show --ids $(az vm show --ids "{id}" --query "storageProfile.[osDisk.managedDisk.id, dataDisks[].managedDisk.id][]" --output tsv) --query "[@][].{id:id, state:diskState}" --output table',
        powershell:
          'Get-AzDisk | Where-Object { $_.ManagedBy -eq "{id}" -or $_.ManagedByExtended -contains "{id}" } | Select-Object Id, DiskState',
      },
    },
  ],
  refusal,
  sources: [computeErrors, lockPage, 'https://learn.microsoft.com/azure/virtual-machines/windows/download-vhd'],
};

const stop: OperationGate = {
  request: { method: 'POST', action: 'powerOff' },
  aliases: ['power-off', 'shutdown'],
  needs: [
    steadyPower,
    {
      what: 'power state',
      from: 'target',
      path: powerState,
      is: ['PowerState/running', 'PowerState/stopped'],
      waits: changingPower,
      otherwise: 'warn',
      reason: 'already-in-target-state',
      waitReason: 'power-state-changing',
      why: 'The virtual machine is off and deallocated already: Azure refuses a power-off then, while a deallocation changes nothing.',
    },
  ],
  refusal,
  sources: [computeErrors, vmStates],
};

const beyondStart = changingPower.filter((each) => each !== 'PowerState/starting');

const stopOnly: Need = {
  what: 'ephemeral OS disk',
  from: 'target',
  path: ephemeralOption,
  is: 'nothing',
  otherwise: 'block',
  reason: 'feature-not-supported',
  why: 'A virtual machine with an ephemeral OS disk cannot be deallocated.',
  step: {
    text: 'Stop it without deallocation. It is down until it is started; it stays allocated and is billed on.',
    kind: 'act',
    cost: 'downtime',
    az: 'az vm stop --ids "{id}"',
    powershell: 'Stop-AzVM -ResourceGroupName "{group}" -Name "{name}" -StayProvisioned -Force',
  },
};

/**
 * A machine that was shut down from inside is off, yet Azure holds it to be set to run: only then does a restart pass.
 */
const restartPower: readonly Need[] = [
  { ...runningPower, is: ['PowerState/running', 'PowerState/stopped'] },
  {
    ...runningPower,
    when: hasPower('stopped'),
    otherwise: 'warn',
    why: 'The virtual machine is stopped. Azure restarts one that is set to run, and nothing read tells whether it was stopped by Azure or from inside.',
  },
];

/** powerOperations turn a virtual machine on and off, or set it up afresh. */
export const powerOperations: Readonly<Record<string, OperationGate>> = {
  start,
  stop,
  deallocate: {
    request: { method: 'POST', action: 'deallocate' },
    aliases: ['stop-deallocate'],
    // It ends a start, one that finds no capacity too.
    interrupts: hasPower('starting'),
    needs: [{ ...steadyPower, is: { not: beyondStart }, waits: beyondStart }, stopOnly],
    refusal,
    sources: [computeErrors, ephemeralDocs],
  },
  restart: {
    request: { method: 'POST', action: 'restart' },
    aliases: ['reboot'],
    needs: [...restartPower, notGeneralized],
    transition: { ...startStopped, when: `${hasPower('deallocated')} && ${startStopped.when}` },
    refusal,
    sources: [computeErrors],
  },
  redeploy: {
    request: { method: 'POST', action: 'redeploy' },
    needs: [
      {
        ...runningPower,
        is: ['PowerState/running', 'PowerState/stopped'],
        otherwise: 'warn',
        why: 'A redeployment moves a machine to another host. A deallocated one is on no host, and Azure’s pages do not say whether it takes the request.',
      },
      losesOsDisk(),
    ],
    refusal,
    sources: [
      computeErrors,
      'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/redeploy-to-new-node-windows',
    ],
  },
  reapply: changes({ method: 'POST', action: 'reapply' }, [], [computeErrors, vmStates]),
  reimage: changes(
    { method: 'POST', action: 'reimage' },
    [],
    ['https://learn.microsoft.com/rest/api/compute/virtual-machines/reimage'],
  ),
};
