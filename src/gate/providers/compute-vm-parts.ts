import { armEnds, changingPower, restingStates } from '../../arm/states.ts';
import type { Need, OperationGate, Transition } from '../model.ts';
import { hasPower, powerState, runningPower, steadyPower } from './shared.ts';

/** computeApi is the API version of virtual machines, scale sets, images and sets. */
export const computeApi = '2026-04-01';

/** computeErrors lists the texts of Azure's refusals: each one names the state that it asks for. */
export const computeErrors = 'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages';

/** vmStates explains power and provisioning states. */
export const vmStates = 'https://learn.microsoft.com/azure/virtual-machines/states-billing';

/** ephemeralDocs states what an ephemeral OS disk cannot do. */
export const ephemeralDocs = 'https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks';

/** isEphemeral is the condition that the OS disk is ephemeral. */
export const isEphemeral = '(target.properties.storageProfile.osDisk.diffDiskSettings.option)';

/** ephemeralOption is where a virtual machine says that its OS disk is ephemeral: `Local`. */
export const ephemeralOption = 'target.properties.storageProfile.osDisk.diffDiskSettings.option';

const isAllocated = `(${hasPower('running')} || ${hasPower('stopped')})`;

/**
 * deallocate is the transition where `when` holds, which must leave out ephemeral OS disks: those cannot be
 * deallocated.
 */
export function deallocate(when: string): Transition {
  return { action: 'deallocate', when, api: computeApi, what: 'deallocate the virtual machine' };
}

/** deallocateAllocated is the transition of the operations that need a deallocated machine. */
export const deallocateAllocated: Transition = deallocate(`!${isEphemeral} && ${isAllocated}`);

/** deallocateRunning is the transition of the operations that a stopped machine takes too. */
export const deallocateRunning: Transition = deallocate(`!${isEphemeral} && ${hasPower('running')}`);

/**
 * startStopped is the transition of the operations that need a running machine. A generalized one cannot be started.
 */
export const startStopped: Transition = {
  action: 'start',
  when: `(${hasPower('stopped')} || ${hasPower('deallocated')}) && !(target.properties.instanceView.statuses[?code == 'OSState/generalized'] | [0])`,
  api: computeApi,
  what: 'start the virtual machine',
};

/** cannotDeallocate is the need that the OS disk is not ephemeral, for what only a deallocated machine takes. */
export const cannotDeallocate: Need = {
  what: 'ephemeral OS disk',
  from: 'target',
  path: ephemeralOption,
  is: 'nothing',
  otherwise: 'block',
  reason: 'feature-not-supported',
  why: 'The operation needs a deallocated virtual machine, and one with an ephemeral OS disk cannot be deallocated.',
  step: { text: 'Create a new virtual machine with the wanted settings, move the work there, and delete this one.' },
};

/**
 * deallocatedPower are the needs that the machine is deallocated. `stopped` says what a machine means that is off and
 * still allocated: `block` where Azure asks for deallocation, `warn` where its pages say only "stopped/deallocated".
 */
export function deallocatedPower(stopped: 'block' | 'warn'): readonly Need[] {
  const power: Need = {
    what: 'power state',
    from: 'target',
    path: powerState,
    is: ['PowerState/deallocated'],
    waits: changingPower,
    when: `!${isEphemeral}`,
    otherwise: 'block',
    reason: 'vm-not-deallocated',
    waitReason: 'power-state-changing',
  };
  if (stopped === 'block') return [power, cannotDeallocate];
  return [
    { ...power, is: ['PowerState/deallocated', 'PowerState/stopped'] },
    {
      ...power,
      when: `!${isEphemeral} && ${hasPower('stopped')}`,
      otherwise: 'warn',
      why: 'The virtual machine is stopped but still allocated. Azure’s pages ask for a stopped or deallocated machine and do not say that stopped is enough.',
    },
    cannotDeallocate,
  ];
}

/**
 * notHibernated: disks and interfaces of a hibernated machine cannot be changed.
 * https://learn.microsoft.com/azure/virtual-machines/hibernate-resume
 */
export const notHibernated: Need = {
  what: 'hibernation',
  from: 'target',
  path: "target.properties.instanceView.statuses[?code && starts_with(code, 'HibernationState/')].code",
  is: { not: ['HibernationState/Hibernated'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'invalid-state',
  why: 'Disks and network interfaces of a hibernated virtual machine cannot be attached, detached or changed.',
  step: {
    text: 'Deallocate the machine. This ends the hibernation, and what was in its memory is lost.',
    by: 'deallocate',
    cost: 'data',
  },
};

/**
 * notGeneralized: a generalized machine cannot be started again.
 * https://learn.microsoft.com/azure/virtual-machines/generalize
 */
export const notGeneralized: Need = {
  what: 'generalized',
  from: 'target',
  path: "target.properties.instanceView.statuses[?code && starts_with(code, 'OSState/')].code",
  is: { not: ['OSState/generalized'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'vm-generalized',
};

/** losesOsDisk warns of what a move to other hardware does to an ephemeral OS disk. */
export function losesOsDisk(when?: string): Need {
  return {
    what: 'ephemeral OS disk',
    from: 'target',
    path: ephemeralOption,
    is: 'nothing',
    otherwise: 'warn',
    reason: 'platform-rule',
    why: 'The OS disk is ephemeral: what is on it is lost, and the system is set up afresh.',
    ...(when === undefined ? {} : { when }),
  };
}

/**
 * settledExtensions is the need that no extension of the machine is being installed or removed: they share the
 * operation slot of the machine.
 */
export const settledExtensions: Need = {
  what: 'extensions',
  from: 'target',
  path: 'target.resources[].properties.provisioningState',
  is: restingStates,
  needed: armEnds.join(' or '),
  waits: 'moving',
  absent: 'fine',
  otherwise: 'block',
  reason: 'another-operation-in-progress',
  waitReason: 'another-operation-in-progress',
};

/** extensionNeeds are the needs of a write to an extension of the machine that was read as `from`. */
export function extensionNeeds(from: 'target' | 'machine'): readonly Need[] {
  const on = (need: Need): Need => ({ ...need, from, path: need.path.replaceAll('target', from) });
  return [
    on(runningPower),
    on(settledExtensions),
    {
      what: 'guest agent',
      from,
      path: `${from}.properties.instanceView.vmAgent.statuses[].displayStatus`,
      is: ['Ready'],
      absent: 'fine',
      otherwise: 'warn',
      reason: 'dependency-not-ready',
      why: 'The guest agent installs extensions and does not report that it is ready, so the operation may time out.',
    },
  ];
}

/** changes is an operation that writes the machine in any power state. */
export function changes(
  request: OperationGate['request'],
  needs: readonly Need[],
  sources: readonly string[],
): OperationGate {
  return { request, needs: [steadyPower, ...needs], refusal: '409 OperationNotAllowed', sources };
}
