import { armEnds, restingStates } from '../../arm/states.ts';
import type { Need, OperationGate, RelatedRead, Transition, TypeGate } from '../model.ts';
import { DELETE, type Owner, ownerRead, PUT, post, settledOwner } from './lifecycle.ts';
import { plain, provisioning, somethingRuns } from './shared.ts';

const API = '2026-06-01';
const PENDING =
  'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/operationnotallowed';
const START_STOP = 'https://learn.microsoft.com/azure/aks/start-stop-cluster';
const START_STOP_POOL = 'https://learn.microsoft.com/azure/aks/start-stop-nodepools';
const SYSTEM_POOLS = 'https://learn.microsoft.com/azure/aks/use-system-pools';
const ABORT = 'https://learn.microsoft.com/azure/aks/manage-abort-operations';
const PREEMPTED =
  'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/aksoperationpreempted-error';
const BUSY = '409 OperationNotAllowed';

const pools: RelatedRead = { what: 'the node pools', at: 'target', suffix: '/agentPools', api: API };

/** An operation on one pool stops every operation on the cluster, though the cluster itself may read Succeeded. */
const settledPools: Need = {
  ...provisioning('pools', 'pools.value[].properties.provisioningState', 'provisioning state of the node pools'),
  waitReason: 'another-operation-in-progress',
};

function running(from: 'target' | 'owner'): Need {
  return {
    what: 'power state of the cluster',
    from,
    path: `${from}.properties.powerState.code`,
    is: ['Running'],
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-stopped',
    why: 'A stopped cluster can only be started or deleted.',
  };
}

const start: Transition = {
  action: 'start',
  when: "target.properties.powerState.code == 'Stopped'",
  api: API,
  what: 'start the cluster',
};

/** change is an operation on the cluster that needs it running and settled. */
function change(request: OperationGate['request'], aliases: readonly string[] = []): OperationGate {
  return {
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    reads: { pools },
    needs: [running('target'), settledPools],
    transition: start,
    refusal: BUSY,
    sources: [START_STOP, PENDING],
  };
}

/** abort needs what every other operation waits for the end of. */
const abort: OperationGate = {
  request: post('abort'),
  aliases: ['operation-abort', 'cancel'],
  interrupts: true,
  needs: [somethingRuns('Only an operation that has not ended can be aborted.')],
  refusal: '409 Conflict',
  sources: [ABORT],
};

const clusters: TypeGate = {
  type: 'Microsoft.ContainerService/managedClusters',
  api: API,
  operations: {
    write: change(PUT),
    upgrade: change(PUT),
    scale: change(PUT),
    'rotate-certificates': change(post('rotateClusterCertificates'), ['rotate-certs']),
    'run-command': {
      request: post('runCommand'),
      needs: [running('target')],
      transition: start,
      refusal: BUSY,
      sources: [START_STOP],
    },
    'list-credentials': plain(
      post('listClusterUserCredential'),
      ['https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources'],
      ['get-credentials', 'listClusterAdminCredential'],
    ),
    abort,
    // A deletion preempts what is running instead of being refused, so it asks nothing of the node pools.
    delete: plain(DELETE, [PREEMPTED, START_STOP]),
    start: {
      request: post('start'),
      reads: { pools },
      needs: [
        {
          what: 'power state of the cluster',
          from: 'target',
          path: 'target.properties.powerState.code',
          is: ['Stopped'],
          absent: 'fine',
          otherwise: 'warn',
          reason: 'already-in-target-state',
          why: 'The cluster runs already. Azure may refuse to start it once more.',
        },
        settledPools,
      ],
      refusal: BUSY,
      sources: [PENDING, START_STOP],
    },
    stop: {
      request: post('stop'),
      reads: { pools },
      needs: [
        {
          what: 'power state of the cluster',
          from: 'target',
          path: 'target.properties.powerState.code',
          is: ['Running'],
          absent: 'fine',
          otherwise: 'block',
          reason: 'already-in-target-state',
          why: 'The cluster is stopped already, and Azure refuses to stop it once more.',
        },
        {
          what: 'node autoprovisioning',
          from: 'target',
          path: 'target.properties.nodeProvisioningProfile.mode',
          is: { not: ['Auto'] },
          absent: 'fine',
          otherwise: 'block',
          reason: 'feature-not-supported',
          why: 'A cluster with node autoprovisioning cannot be stopped.',
        },
        settledPools,
      ],
      refusal: BUSY,
      sources: [START_STOP, PENDING],
    },
  },
};

const cluster: Owner = { what: 'the cluster', at: 'parent', api: API, sources: [PENDING, START_STOP] };
const siblings: RelatedRead = { what: 'the node pools of the cluster', at: 'parent', suffix: '/agentPools', api: API };

/** Azure has refused an operation beside one on another pool, and it also lets pools change side by side. */
const quietSiblings: Need = {
  what: 'provisioning state of the other node pools',
  from: 'siblings',
  path: 'siblings.value[].properties.provisioningState',
  is: restingStates,
  needed: armEnds.join(' or '),
  absent: 'fine',
  otherwise: 'warn',
  reason: 'another-operation-in-progress',
  why: 'An operation runs on a node pool of the cluster. Azure lets some run side by side and refuses others.',
};

function poolChange(request: OperationGate['request'], aliases: readonly string[] = []): OperationGate {
  return {
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    reads: { ...ownerRead(cluster), siblings },
    needs: [settledOwner(cluster.what), running('owner'), quietSiblings],
    refusal: BUSY,
    sources: cluster.sources,
  };
}

/**
 * System pools of the cluster, counted only where the target is one. Where AKS hosts the system components itself, none
 * is needed.
 */
const anotherSystemPool: Need = {
  what: 'system node pools of the cluster',
  from: 'siblings',
  path: "length(not_null(siblings.value, `[]`)[?properties.mode == 'System'])",
  is: { not: ['0', '1'] },
  when: "target.properties.mode == 'System' && !(owner.properties.hostedSystemProfile.enabled)",
  otherwise: 'block',
  reason: 'platform-rule',
  why: 'A cluster must keep at least one system node pool, and this is the last one.',
  step: {
    text: 'Add another system node pool first, or make a user node pool a system one. Its machines are billed.',
    kind: 'act',
    cost: 'money',
    az: 'az aks nodepool add --subscription "{subscription}" --resource-group "{group}" --cluster-name "{topName}" --name "<pool-name>" --mode System',
    powershell:
      'New-AzAksNodePool -ResourceGroupName "{group}" -ClusterName "{topName}" -Name "<pool-name>" -Mode System',
  },
};

const noSystemPool: Need = {
  what: 'mode of the node pool',
  from: 'target',
  path: 'target.properties.mode',
  is: { not: ['System'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'platform-rule',
  why: 'A system node pool cannot be stopped.',
};

const agentPools: TypeGate = {
  type: 'Microsoft.ContainerService/managedClusters/agentPools',
  api: API,
  serializeOn: 'parent',
  operations: {
    write: poolChange(PUT),
    scale: poolChange(PUT),
    upgrade: poolChange(PUT),
    'upgrade-node-image': poolChange(post('upgradeNodeImageVersion'), ['node-image-upgrade']),
    start: { ...poolChange(PUT), sources: [START_STOP_POOL, ...cluster.sources] },
    stop: {
      ...poolChange(PUT),
      needs: [...poolChange(PUT).needs, noSystemPool],
      sources: [START_STOP_POOL, ...cluster.sources],
    },
    delete: {
      request: DELETE,
      reads: { ...ownerRead(cluster), siblings },
      needs: [settledOwner(cluster.what), running('owner'), anotherSystemPool, quietSiblings],
      refusal: '400 MustDefineAtLeastOneSystemPool',
      sources: [SYSTEM_POOLS, ...cluster.sources],
    },
    abort,
    'delete-machines': poolChange(post('deleteMachines')),
  },
};

/** aksGates: Azure Kubernetes Service. */
export const aksGates: readonly TypeGate[] = [clusters, agentPools];
