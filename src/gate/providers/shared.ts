import { armEnds, calmStates, changingPower, restingStates } from '../../arm/states.ts';
import type { Need, OperationGate } from '../model.ts';

/** provisioningPath is where a resource read as `from` keeps its provisioning state. */
export function provisioningPath(from: string): string {
  return `${from}.properties.provisioningState`;
}

/**
 * provisioning is the need that nothing runs on what was read. The gate asks it of the target by itself, so it is for
 * the other reads: a parent, a dependency, each child of a list. A value that is known to pass waits, and no value at
 * all is fine, as many types have none.
 */
export function provisioning(from = 'target', path = provisioningPath(from), what = 'provisioning state'): Need {
  return {
    what,
    from,
    path,
    is: [...restingStates, ...calmStates],
    needed: armEnds.join(' or '),
    waits: 'moving',
    absent: 'fine',
    otherwise: 'block',
    reason: 'provisioning-in-progress',
    ...(from === 'target' ? {} : { waitReason: 'dependency-updating' }),
  };
}

/**
 * succeeded is the stricter need that what was read is sound: Failed and Canceled stop, what passes waits. For
 * documented cases only.
 */
export function succeeded(from = 'target', path = provisioningPath(from), what = 'provisioning state'): Need {
  return {
    ...provisioning(from, path, what),
    is: calmStates,
    needed: 'Succeeded',
    stuck: ['Failed', 'Canceled'],
    reason: 'failed-state',
  };
}

/**
 * powerPath gives the codes of the power states of the virtual machines that were read with their instance view,
 * whether one was read or a list of them. `PowerState/unknown` is left out, because it proves nothing.
 */
export function powerPath(from = 'target'): string {
  return `[${from}][].properties.instanceView.statuses[] | [?code && starts_with(code, 'PowerState/') && code != 'PowerState/unknown'].code`;
}

/** powerState is the JMESPath of the target's power state, as a list of one. */
export const powerState: string = powerPath();

/** hasPower is a condition: the target's power state is this one. */
export function hasPower(code: 'running' | 'starting' | 'stopped' | 'deallocated'): string {
  return `(${powerState} | [0] == 'PowerState/${code}')`;
}

/** steadyPower is the need that no start or stop runs; every other power state is fine. */
export const steadyPower: Need = {
  what: 'power state',
  from: 'target',
  path: powerState,
  is: { not: changingPower },
  needed: 'not changing',
  waits: changingPower,
  absent: 'fine',
  otherwise: 'block',
  reason: 'power-state-changing',
  waitReason: 'power-state-changing',
};

/** runningPower is the need that the virtual machine runs. */
export const runningPower: Need = {
  what: 'power state',
  from: 'target',
  path: powerState,
  is: ['PowerState/running'],
  waits: changingPower,
  otherwise: 'block',
  reason: 'vm-not-running',
  waitReason: 'power-state-changing',
};

/** somethingRuns is the need of what ends an operation of the resource itself: it has not ended. */
export function somethingRuns(why: string): Need {
  return {
    what: 'provisioning state',
    from: 'target',
    path: provisioningPath('target'),
    is: { not: restingStates },
    needed: 'one that is not over',
    absent: 'fine',
    otherwise: 'block',
    reason: 'nothing-to-cancel',
    why,
  };
}

/** unused is the need that nothing refers to what was read: the property at the path names who does. */
export function unused(what: string, path: string, extra: Partial<Need> = {}): Need {
  return {
    what,
    from: 'target',
    path,
    is: 'nothing',
    absent: 'fine',
    otherwise: 'block',
    reason: 'resource-in-use',
    ...extra,
  };
}

/**
 * plain is an operation that needs nothing beyond the generic gate; it is listed so that its verb is known and its
 * method is right.
 */
export function plain(
  request: OperationGate['request'],
  sources: readonly string[],
  aliases: readonly string[] = [],
): OperationGate {
  return { request, needs: [], sources, ...(aliases.length === 0 ? {} : { aliases }) };
}
