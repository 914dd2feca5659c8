import type { Need, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, alike, DELETE, post, type Service, untold } from './lifecycle.ts';
import { unused } from './shared.ts';

const ML_API = '2024-04-01';
const ML = 'Microsoft.MachineLearningServices';
const ENDPOINTS = 'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online';

const traffic: Need = {
  what: 'traffic of the deployment',
  from: 'endpoint',
  path: "contains(keys(not_null(endpoint.properties.traffic, `{}`)), not_null(target.name, 'none'))",
  is: 'nothing',
  otherwise: 'warn',
  reason: 'resource-in-use',
  why: 'The endpoint has an entry for traffic to the deployment. Azure refuses its deletion while that is not 0.',
};

const onlineDeployments: TypeGate = {
  type: `${ML}/workspaces/onlineEndpoints/deployments`,
  api: ML_API,
  operations: {
    ...untold([ENDPOINTS]),
    ...actionsOf('getLogs', [ENDPOINTS]),
    delete: {
      request: DELETE,
      reads: { endpoint: { what: 'the endpoint', at: 'parent', api: ML_API } },
      needs: [traffic],
      refusal: '400 DeploymentHasTraffic',
      sources: [ENDPOINTS],
    },
  },
};

const learning: Service = { namespace: ML, api: ML_API, sources: ['https://learn.microsoft.com/rest/api/azureml/'] };

const FABRIC_API = '2024-04-01';
const FABRIC = 'https://learn.microsoft.com/azure/service-fabric/how-to-managed-cluster-modify-node-type';
const siblings: RelatedRead = {
  what: 'the node types of the cluster',
  at: 'parent',
  suffix: '/nodeTypes',
  api: FABRIC_API,
};

const nodeTypes: TypeGate = {
  type: 'Microsoft.ServiceFabric/managedClusters/nodeTypes',
  api: FABRIC_API,
  operations: {
    ...untold([FABRIC]),
    ...actionsOf('restart reimage start deallocate', [FABRIC]),
    delete: {
      request: DELETE,
      reads: { siblings },
      needs: [
        {
          what: 'primary node types of the cluster',
          from: 'siblings',
          path: 'length(not_null(siblings.value, `[]`)[?properties.isPrimary])',
          is: { not: ['0', '1'] },
          when: 'target.properties.isPrimary',
          otherwise: 'block',
          reason: 'platform-rule',
          why: 'A cluster must keep at least one primary node type, and this is the last one.',
        },
      ],
      refusal: '400 InvalidParameter',
      sources: [FABRIC],
    },
  },
};

const MEDIA = 'https://learn.microsoft.com/azure/media-services/latest/release-notes';

const mediaJobs: TypeGate = {
  type: 'Microsoft.Media/mediaServices/transforms/jobs',
  api: '2022-07-01',
  operations: {
    ...untold([MEDIA]),
    ...actionsOf('cancelJob', [MEDIA]),
    delete: {
      request: DELETE,
      needs: [
        {
          what: 'state of the job',
          from: 'target',
          path: 'target.properties.state',
          is: ['Finished', 'Error', 'Canceled'],
          waits: ['Canceling'],
          absent: 'fine',
          otherwise: 'warn',
          reason: 'invalid-state',
          waitReason: 'another-operation-in-progress',
          why: 'The job has not ended. It is canceled, or waited for, before it is deleted.',
        },
      ],
      refusal: '400 BadRequest',
      sources: [MEDIA],
    },
  },
};

const LAKE = 'https://learn.microsoft.com/rest/api/datalakestore/accounts/enable-key-vault';

const dataLakes: TypeGate = {
  type: 'Microsoft.DataLakeStore/accounts',
  api: '2016-11-01',
  operations: {
    ...untold([LAKE]),
    'enable-key-vault': {
      request: { method: 'POST', action: 'enableKeyVault' },
      needs: [
        {
          what: 'encryption of the account',
          from: 'target',
          path: 'target.properties.encryptionConfig.type',
          is: ['UserManaged'],
          absent: 'fine',
          otherwise: 'block',
          reason: 'feature-not-supported',
          why: 'Only an account that is encrypted with a key of its own vault has a vault to enable.',
        },
      ],
      refusal: '400 InvalidOperation',
      sources: [LAKE],
    },
  },
};

const BATCH: Service = {
  namespace: 'Microsoft.Batch',
  api: '2024-02-01',
  sources: ['https://learn.microsoft.com/rest/api/batchmanagement/'],
};
const RESIZE = 'https://learn.microsoft.com/rest/api/batchmanagement/pool/stop-resize';

const pools: TypeGate = {
  type: 'Microsoft.Batch/batchAccounts/pools',
  api: BATCH.api,
  operations: {
    ...untold(BATCH.sources),
    ...actionsOf('disableAutoScale', BATCH.sources),
    'stop-resize': {
      request: post('stopResize'),
      interrupts: true,
      needs: [
        unused('scaling of the pool by itself', 'not_null(target.properties.scaleSettings.autoScale, `{}`) != `{}`', {
          reason: 'invalid-state',
          why: 'The pool scales by its formula, and a resize that the formula asked for cannot be stopped. Autoscaling is disabled first.',
        }),
        {
          what: 'allocation state',
          from: 'target',
          path: 'target.properties.allocationState',
          is: ['Resizing'],
          absent: 'fine',
          otherwise: 'warn',
          reason: 'nothing-to-cancel',
          why: 'The pool is not being resized. Azure may refuse to stop what has ended.',
        },
      ],
      refusal: '409 OperationInvalidForCurrentState',
      sources: [RESIZE],
    },
  },
};

const NETAPP: Service = {
  namespace: 'Microsoft.NetApp',
  api: '2023-07-01',
  sources: ['https://learn.microsoft.com/rest/api/netapp/'],
};
const RENEWAL = 'https://learn.microsoft.com/rest/api/netapp/accounts/renew-credentials';

const netAppAccounts: TypeGate = {
  type: 'Microsoft.NetApp/netAppAccounts',
  api: NETAPP.api,
  operations: {
    ...untold(NETAPP.sources),
    'renew-credentials': {
      request: post('renewCredentials'),
      needs: [
        {
          what: 'identity of the account',
          from: 'target',
          path: "not_null(target.identity.type, 'None')",
          is: { not: ['None'] },
          needed: 'a managed one',
          otherwise: 'block',
          reason: 'feature-not-supported',
          why: 'Only the credentials of a managed identity are renewed, and the account has none.',
        },
      ],
      refusal: '400 MsiInvalidForRenewal',
      sources: [RENEWAL],
    },
  },
};

/**
 * jobGates: what computes and what it works on: Machine Learning, Batch, Service Fabric, Media Services, Data Lake,
 * NetApp Files.
 */
export const jobGates: readonly TypeGate[] = [
  onlineDeployments,
  ...alike(learning, {
    workspaces: 'listKeys diagnose resyncKeys',
    'workspaces/batchEndpoints': 'listkeys',
    'workspaces/computes': 'start stop restart listKeys',
    'workspaces/datastores': 'listSecrets',
    'workspaces/onlineEndpoints': 'token listKeys regenerateKeys',
    'workspaces/schedules': 'trigger',
  }),
  nodeTypes,
  mediaJobs,
  dataLakes,
  ...alike(BATCH, {
    batchAccounts: 'listKeys regenerateKeys syncAutoStorageKeys',
    'batchAccounts/applications': '',
    'batchAccounts/applications/versions': 'activate',
  }),
  pools,
  netAppAccounts,
  ...alike(NETAPP, {
    'netAppAccounts/capacityPools': '',
    'netAppAccounts/capacityPools/volumes':
      'poolChange breakFileLocks resyncReplication breakReplication reInitializeReplication authorizeReplication deleteReplication revert finalizeRelocation relocate',
    'netAppAccounts/capacityPools/volumes/snapshots': 'restoreFiles',
    'netAppAccounts/capacityPools/volumes/volumeQuotaRules': '',
    'netAppAccounts/snapshotPolicies': '',
  }),
];
