import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { computeApi, computeErrors, ephemeralDocs } from './compute-vm-parts.ts';
import { powerState, provisioning, runningPower, steadyPower } from './shared.ts';

const upgradeDocs =
  'https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-upgrade-policy';
const rest = 'https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets';
const instanceRest = 'https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/update';
const refusal = '409 OperationNotAllowed';

/** Azure answers 404 where no rolling upgrade has been made: then nothing runs. */
const rollout: RelatedRead = {
  what: 'the latest rolling upgrade',
  at: 'target',
  suffix: '/rollingUpgrades/latest',
  api: computeApi,
  mayMiss: true,
};

/**
 * The other codes are Cancelled, Completed and Faulted:
 * https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-rolling-upgrades/get-latest
 */
const noRollout: Need = {
  what: 'rolling upgrade',
  from: 'rollout',
  path: 'rollout.properties.runningStatus.code',
  is: { not: ['RollingForward', 'RollingBack'] },
  waits: ['RollingForward', 'RollingBack'],
  absent: 'fine',
  otherwise: 'block',
  reason: 'another-operation-in-progress',
  waitReason: 'another-operation-in-progress',
};

/**
 * mentionsRollout warns only: a rolling upgrade may take hours, and no page says that this operation must wait for it.
 */
const mentionsRollout: Need = {
  what: 'rolling upgrade',
  from: 'rollout',
  path: 'rollout.properties.runningStatus.code',
  is: { not: ['RollingForward', 'RollingBack'] },
  absent: 'fine',
  otherwise: 'warn',
  reason: 'another-operation-in-progress',
  why: 'A rolling upgrade is running on the scale set. Azure may refuse the operation until the upgrade has ended or is canceled.',
};

const ephemeral = (path: string): Need => ({
  what: 'ephemeral OS disk',
  from: 'target',
  path,
  is: 'nothing',
  otherwise: 'block',
  reason: 'feature-not-supported',
  why: 'Instances with an ephemeral OS disk cannot be deallocated.',
  step: {
    text: 'Stop the instances without deallocation. They are down until they are started, stay allocated and are billed on.',
    kind: 'act',
    cost: 'downtime',
    az: 'az vmss stop --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
    powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -StayProvisioned -Force',
  },
});

const beside = (
  request: OperationGate['request'],
  aliases: readonly string[] = [],
  needs: readonly Need[] = [],
): OperationGate => ({
  request,
  ...(aliases.length === 0 ? {} : { aliases }),
  reads: { rollout },
  needs: [mentionsRollout, ...needs],
  refusal,
  sources: [rest, upgradeDocs],
});

const rolling = (action: string, aliases: readonly string[]): OperationGate => ({
  request: { method: 'POST', action },
  aliases,
  reads: { rollout },
  needs: [noRollout],
  refusal,
  sources: [upgradeDocs, rest],
});

/**
 * An instance takes the power operations of a machine:
 * https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms
 */
const instance = (
  action: string,
  aliases: readonly string[] = [],
  needs: readonly Need[] = [steadyPower],
): OperationGate => ({
  request: { method: 'POST', action },
  ...(aliases.length === 0 ? {} : { aliases }),
  needs,
  refusal,
  sources: ['https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms', computeErrors],
});

const setExtension = (request: OperationGate['request']): OperationGate => ({
  request,
  reads: {
    scaleSet: { what: 'the scale set', at: 'parent', api: computeApi },
    rollout: { ...rollout, at: 'parent' },
  },
  needs: [provisioning('scaleSet', undefined, 'provisioning state of the scale set'), mentionsRollout],
  refusal,
  sources: [computeErrors, upgradeDocs],
});

/** scaleSets: a scale set, its extensions and its instances in uniform orchestration. */
export const scaleSets: readonly TypeGate[] = [
  {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    api: computeApi,
    operations: {
      write: beside({ method: 'PUT' }),
      delete: beside({ method: 'DELETE' }),
      scale: beside({ method: 'PATCH' }, ['scale-out', 'scale-in', 'set-capacity']),
      resize: beside({ method: 'PATCH' }, ['change-size']),
      extension: beside({ method: 'PUT' }, ['set-extension', 'add-extension', 'remove-extension']),
      'rolling-upgrade': rolling('osRollingUpgrade', [
        'upgrade',
        'start-rolling-upgrade',
        'rolling-upgrade-start',
        'os-rolling-upgrade',
      ]),
      'extension-rolling-upgrade': rolling('extensionRollingUpgrade', ['upgrade-extensions']),
      'update-instances': beside({ method: 'POST', action: 'manualupgrade' }, ['manual-upgrade', 'upgrade-instances']),
      reimage: beside({ method: 'POST', action: 'reimage' }),
      'reimage-all': beside({ method: 'POST', action: 'reimageall' }),
      start: beside({ method: 'POST', action: 'start' }, ['power-on']),
      stop: beside({ method: 'POST', action: 'poweroff' }, ['power-off', 'shutdown']),
      deallocate: {
        ...beside(
          { method: 'POST', action: 'deallocate' },
          ['stop-deallocate'],
          [ephemeral('target.properties.virtualMachineProfile.storageProfile.osDisk.diffDiskSettings.option')],
        ),
        sources: [rest, computeErrors, ephemeralDocs],
      },
      restart: beside({ method: 'POST', action: 'restart' }, ['reboot']),
      redeploy: beside({ method: 'POST', action: 'redeploy' }),
      reapply: beside({ method: 'POST', action: 'reapply' }),
      'delete-instances': beside({ method: 'POST', action: 'delete' }),
    },
  },
  {
    type: 'Microsoft.Compute/virtualMachineScaleSets/extensions',
    api: computeApi,
    serializeOn: 'parent',
    operations: { write: setExtension({ method: 'PUT' }), delete: setExtension({ method: 'DELETE' }) },
  },
  {
    type: 'Microsoft.Compute/virtualMachineScaleSets/virtualMachines',
    api: computeApi,
    expand: 'instanceView',
    listed: false,
    operations: {
      // Its set marks an instance while it brings the new model to it; all recorded writes of such a one were taken.
      write: { request: { method: 'PUT' }, takes: ['Updating'], needs: [], sources: [instanceRest] },
      delete: { request: { method: 'DELETE' }, needs: [steadyPower], refusal, sources: [computeErrors] },
      start: instance('start', ['power-on']),
      stop: instance('poweroff', ['power-off', 'shutdown']),
      deallocate: instance(
        'deallocate',
        ['stop-deallocate'],
        [steadyPower, ephemeral('target.properties.storageProfile.osDisk.diffDiskSettings.option')],
      ),
      restart: instance(
        'restart',
        ['reboot'],
        [
          { ...runningPower, is: ['PowerState/running', 'PowerState/stopped'] },
          {
            ...runningPower,
            when: `${powerState} | [0] == 'PowerState/stopped'`,
            otherwise: 'warn',
            why: 'The instance is stopped. Azure restarts one that is set to run, and nothing read tells whether it was stopped by Azure or from inside.',
          },
        ],
      ),
      redeploy: instance('redeploy'),
      reimage: instance('reimage'),
    },
  },
];
