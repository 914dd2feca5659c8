import { statusUrl } from './answers.ts';
import { disk, extension, scaleSet, virtualMachine } from './compute.ts';
import { at, listOf, put, textAt } from './json.ts';
import type { Resource } from './model.ts';
import { topLevelOf } from './paths.ts';
import { refusedState, takesInMotion } from './refused.ts';
import {
  isRetriedDelete,
  type Machine,
  no,
  notAllowed,
  type Plan,
  type Refusal,
  type Verdict,
  verbOf,
  type Write,
} from './write.ts';

/** The plan of a write that nothing special is known of. */
function ordinary(write: Write, more: Partial<Plan> = {}): Plan {
  const { method, resource, action } = write;
  if (method === 'DELETE') return { kind: 'plan', operation: 'delete', style: 'accepted', state: 'Deleting', ...more };
  if (method === 'POST')
    return { kind: 'plan', operation: action ?? '', style: 'accepted', state: 'Updating', ...more };
  return {
    kind: 'plan',
    operation: 'createOrUpdate',
    style: 'body',
    state: resource === undefined ? 'Creating' : 'Updating',
    ...more,
  };
}

/**
 * Network serializes on the top-level resource, and its refusal names the URL of the operation that runs. Recorded: 409
 * for a DELETE, 429 documented for the rest.
 */
const network: Machine = (write) => {
  const { running, call, method, name, resource, world } = write;
  if (running !== undefined) {
    const uri = statusUrl(call.manner.url, running, call.apiVersion);
    const text = `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${uri}.`;
    return no(method === 'DELETE' ? 409 : 429, 'AnotherOperationInProgress', text, {
      details: [],
      retryAfter: call.manner.retryAfter,
    });
  }
  const parent = world.find(topLevelOf(write.id));
  if (/\/subnets$/i.test(write.type)) {
    const user = listOf(resource?.body, 'properties.ipConfigurations')[0];
    if (method === 'DELETE' && user !== undefined)
      return no(
        400,
        'InUseSubnetCannotBeDeleted',
        `Subnet ${name} is in use by ${textAt(user, 'id')} and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.`,
        { details: [] },
      );
  }
  const child = parent !== undefined && parent.id.toLowerCase() !== write.id.toLowerCase() ? parent : undefined;
  const parentState = (state: string) => (): void => {
    if (child !== undefined) put(child.body, 'properties.provisioningState', state);
  };
  const settle = (one: Resource): void => {
    if (child === undefined) return;
    put(child.body, 'properties.provisioningState', 'Succeeded');
    mirror(child, one, method === 'DELETE');
  };
  return ordinary(write, { begin: parentState('Updating'), apply: settle, undo: parentState('Succeeded') });
};

/** A child stands in a list of its parent too: `properties.subnets`. */
function mirror(parent: Resource, child: Resource, gone: boolean): void {
  const list = child.type.split('/').at(-1) ?? '';
  const others = listOf(parent.body, `properties.${list}`).filter(
    (one) => textAt(one, 'id').toLowerCase() !== child.id.toLowerCase(),
  );
  put(parent.body, `properties.${list}`, gone ? others : [...others, child.body]);
}

const gatewayMachine: Machine = (write) => {
  const verdict = network(write);
  if (verdict.kind === 'refusal' || write.method !== 'POST') return verdict;
  const verb = write.action?.toLowerCase();
  if (verb !== 'start' && verb !== 'stop') return verdict;
  const [through, to] = verb === 'start' ? ['Starting', 'Running'] : ['Stopping', 'Stopped'];
  return {
    ...verdict,
    begin: (one) => put(one.body, 'properties.operationalState', through),
    apply: (one) => put(one.body, 'properties.operationalState', to),
  };
};

/** A storage account stays `Succeeded` while another write holds it, and its PATCH is no long-running operation. */
const storage: Machine = (write) => {
  const { resource, running, method } = write;
  if (running !== undefined)
    return no(
      409,
      'StorageAccountOperationInProgress',
      'An operation is currently performing on this storage account that requires exclusive access.',
    );
  if (resource !== undefined && textAt(resource.body, 'properties.provisioningState') !== 'Succeeded')
    return no(
      409,
      'StorageAccountIsNotProvisioned',
      "The storage account provisioning state must be 'Succeeded' before executing the operation.",
    );
  if (method === 'POST' && /^listkeys$/i.test(write.action ?? '')) return ordinary(write, { style: 'now' });
  return ordinary(write, {
    style: resource === undefined ? 'location' : 'held',
    ...(resource === undefined ? { state: 'Creating' } : {}),
  });
};

const nonTerminal = (state: string): boolean => !['succeeded', 'failed', 'canceled', ''].includes(state.toLowerCase());

/**
 * Clusters and their pools:
 * https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/operationnotallowed
 */
const cluster: Machine = (write) => {
  const { resource, running, action } = write;
  const verb = action?.toLowerCase();
  const state = textAt(resource?.body, 'properties.provisioningState');
  const power = textAt(resource?.body, 'properties.powerState.code');
  const since = running === undefined ? '' : new Date(running.startedAt).toISOString();
  if (running !== undefined || nonTerminal(state)) {
    const phrase = verb === 'start' ? 'starting' : verb === 'stop' ? 'stopping' : undefined;
    if (phrase !== undefined)
      return notAllowed(
        `managed cluster is in Provisioning State(${state}) and Power State(${power}), ${phrase} cannot be performed. The previous operation started at '${since}'.`,
      );
    return notAllowed(
      `Operation is not allowed: Another operation (${running?.name ?? state}) is in progress, please wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation for more details`,
    );
  }
  if (verb === 'stop' && power === 'Stopped')
    return notAllowed('managed cluster is not currently running, stopping cannot be performed');
  if (verb === 'start')
    return ordinary(write, {
      state: 'Starting',
      apply: (one) => put(one.body, 'properties.powerState.code', 'Running'),
    });
  if (verb === 'stop')
    return ordinary(write, {
      state: 'Stopping',
      apply: (one) => put(one.body, 'properties.powerState.code', 'Stopped'),
    });
  return ordinary(write);
};

/** PostgreSQL flexible servers. Not verified: what a stopped server says to a write, and a ready one to a start. */
const postgres: Machine = (write) => {
  const { resource, running, action, method } = write;
  const serverId = topLevelOf(write.id);
  const server = serverId.slice(serverId.lastIndexOf('/') + 1);
  const state = textAt(write.world.find(serverId)?.body, 'properties.state');
  const resting = ['', 'ready', 'stopped', 'disabled', 'inaccessible'].includes(state.toLowerCase());
  if (running !== undefined || !resting)
    return no(
      409,
      'ServerIsBusy',
      `Cannot complete operation while server '${server}' is busy processing another operation. Try again later.`,
    );
  const verb = action?.toLowerCase();
  if (verb !== 'start' && method !== 'DELETE' && state.toLowerCase() === 'stopped')
    return no(
      409,
      'ServerIsNotReady',
      `The server '${server}' is not in the state 'Ready'. The operation cannot be performed.`,
    );
  const to =
    (value: string) =>
    (one: Resource): void =>
      put(one.body, 'properties.state', value);
  if (verb === 'start') return ordinary(write, { state: 'Starting', apply: to('Ready') });
  if (verb === 'stop') return ordinary(write, { state: 'Stopping', apply: to('Stopped') });
  if (verb === 'restart') return ordinary(write, { state: 'Restarting', apply: to('Ready') });
  return ordinary(write, {
    style: 'accepted',
    state: resource === undefined ? 'Provisioning' : method === 'DELETE' ? 'Dropping' : 'Updating',
  });
};

/** What other providers say to a second write. Sentences of recorded answers; of the last one only the code is sure. */
function busyElsewhere(write: Write): Refusal {
  const { id, name, type, running } = write;
  const top = topLevelOf(id);
  if (/^Microsoft\.Web\//i.test(type))
    return no(
      409,
      'Conflict',
      `Cannot modify this site because another operation is in progress. Details: Id: ${running?.id ?? ''}, OperationName: ${running?.name ?? ''}, CreatedTime: ${new Date(running?.startedAt ?? 0).toISOString()}, SiteName: ${name}`,
    );
  if (/^Microsoft\.Cache\//i.test(type))
    return no(
      409,
      'Conflict',
      `The resource '${id}' is busy processing a previous update request or is undergoing system maintenance.  As such, it is currently unable to accept the update request.  Please try again later.`,
    );
  if (/^Microsoft\.Sql\//i.test(type))
    return no(
      409,
      'ConflictingServerOperation',
      `Server '${top.slice(top.lastIndexOf('/') + 1)}' is busy with another operation. Please try your operation later.`,
    );
  if (/^Microsoft\.Compute\//i.test(type))
    return notAllowed(
      `Operation '${verbOf(write)}' is not allowed on '${name}' since another operation is in progress.`,
    );
  return no(
    409,
    'Conflict',
    `Another operation is pending on the specified resource '${name}'. Please try again later.`,
  );
}

const generic: Machine = (write) => (write.running === undefined ? ordinary(write) : busyElsewhere(write));

const machines: readonly (readonly [type: RegExp, machine: Machine])[] = [
  [/^Microsoft\.Compute\/virtualMachines$/i, virtualMachine],
  [/^Microsoft\.Compute\/virtualMachines\/(?:extensions|runCommands)$/i, extension],
  [/^Microsoft\.Compute\/disks$/i, disk],
  [/^Microsoft\.Compute\/virtualMachineScaleSets\b/i, scaleSet],
  [/^Microsoft\.Network\/applicationGateways$/i, gatewayMachine],
  [/^Microsoft\.Network\//i, network],
  [/^Microsoft\.Storage\/storageAccounts$/i, storage],
  [/^Microsoft\.ContainerService\/managedClusters\b/i, cluster],
  [/^Microsoft\.DBforPostgreSQL\/flexibleServers\b/i, postgres],
];

/** verdictOn lets the provider of a type decide on a write. A DELETE of what is being deleted is accepted again. */
export function verdictOn(write: Write): Verdict {
  const { running: _, ...idle } = write;
  const machine = machines.find(([pattern]) => pattern.test(write.type))?.[1] ?? generic;
  return (
    etagProblem(write) ?? refusedState(write) ?? machine(isRetriedDelete(write) || takesInMotion(write) ? idle : write)
  );
}

/** `If-Match` is compared where the body has an etag. */
function etagProblem({ call, resource }: Write): Refusal | undefined {
  const wanted = call.seen.headers['if-match'];
  const etag = at(resource?.body, 'etag');
  if (typeof wanted !== 'string' || wanted === '*' || typeof etag !== 'string' || wanted === etag) return undefined;
  return no(
    412,
    'PreconditionFailed',
    `The condition '${wanted}' in the If-Match header was not satisfied. The current etag is '${etag}'.`,
  );
}
