import type { Need, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, alike, DELETE, type Service, untold } from './lifecycle.ts';

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
const siblings: RelatedRead = { what: 'the node types of the cluster', at: 'parent', suffix: '/nodeTypes', api: FABRIC_API };

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
const NETAPP: Service = { namespace: 'Microsoft.NetApp', api: '2023-07-01', sources: ['https://learn.microsoft.com/rest/api/netapp/'] };

/** jobGates: what computes and what it works on: Machine Learning, Batch, Service Fabric, Media Services, Data Lake, NetApp Files. */
export const jobGates: readonly TypeGate[] = [
  onlineDeployments,
  ...alike(learning, {
    workspaces: 'listKeys diagnose resyncKeys',
    'workspaces/batchEndpoints': 'listkeys',
    'workspaces/computes': 'start stop restart listKeys',
    'workspaces/datastores': 'listSecrets',
    'workspaces/onlineEndpoints': 'token listKeys regenerateKeys',
    'workspaces/schedules': '',
  }),
  nodeTypes,
  mediaJobs,
  dataLakes,
  ...alike(BATCH, {
    batchAccounts: 'listKeys regenerateKeys syncAutoStorageKeys',
    'batchAccounts/applications': '',
    'batchAccounts/applications/versions': 'activate',
    'batchAccounts/pools': 'stopResize disableAutoScale',
  }),
  ...alike(NETAPP, {
    netAppAccounts: 'renewCredentials',
    'netAppAccounts/capacityPools': '',
    'netAppAccounts/capacityPools/volumes':
      'poolChange breakFileLocks resyncReplication breakReplication reInitializeReplication authorizeReplication deleteReplication revert finalizeRelocation relocate',
    'netAppAccounts/capacityPools/volumes/snapshots': 'restoreFiles',
    'netAppAccounts/capacityPools/volumes/volumeQuotaRules': '',
    'netAppAccounts/snapshotPolicies': '',
  }),
];
