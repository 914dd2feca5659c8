import type { Need, TypeGate } from '../model.ts';
import { actionsOf, children, DELETE, keys, type Owner, ofEach, PATCH, PUT, post, untold } from './lifecycle.ts';
import { unused } from './shared.ts';

const COGNITIVE_API = '2025-06-01';
const COGNITIVE_TYPE = 'Microsoft.CognitiveServices/accounts';
const COGNITIVE = 'https://learn.microsoft.com/rest/api/aiservices/accountmanagement/accounts/get';
const COGNITIVE_BUSY = '409 RequestConflict';

const cognitive: TypeGate = {
  type: COGNITIVE_TYPE,
  api: COGNITIVE_API,
  operations: {
    write: { request: PUT, needs: [], refusal: COGNITIVE_BUSY, sources: [COGNITIVE] },
    delete: { request: DELETE, needs: [], refusal: COGNITIVE_BUSY, sources: [COGNITIVE] },
    ...keys('listKeys', 'regenerateKey', [COGNITIVE]),
  },
};

const cognitiveAccount: Owner = {
  what: 'the account',
  at: 'top-level',
  api: COGNITIVE_API,
  serializes: true,
  refusal: COGNITIVE_BUSY,
  sources: [COGNITIVE],
};

const KUSTO_API = '2024-04-13';
const KUSTO_TYPE = 'Microsoft.Kusto/clusters';
const KUSTO = 'https://learn.microsoft.com/rest/api/azurerekusto/clusters/get';
const KUSTO_STOP = 'https://learn.microsoft.com/azure/data-explorer/auto-stop-clusters';
const MAINTENANCE = '409 ServiceIsInMaintenance';

function kustoState(from: 'target' | 'owner', is: Need['is'], reason: Need['reason'], why: string): Need {
  return {
    what: 'state of the cluster',
    from,
    path: `${from}.properties.state`,
    is,
    waits: 'moving',
    absent: 'fine',
    otherwise: 'warn',
    reason,
    waitReason: 'power-state-changing',
    why,
  };
}

const STOPPED = 'The cluster does not run. Some changes of a stopped cluster are accepted, others need it started.';
const kustoRuns = kustoState('target', ['Running'], 'service-stopped', STOPPED);
const kustoChange = { needs: [kustoRuns], refusal: MAINTENANCE, sources: [KUSTO] };

const kusto: TypeGate = {
  type: KUSTO_TYPE,
  api: KUSTO_API,
  operations: {
    write: { request: PUT, ...kustoChange },
    scale: { request: PATCH, ...kustoChange },
    start: {
      request: post('start'),
      needs: [
        kustoState(
          'target',
          ['Stopped'],
          'already-in-target-state',
          'The cluster is not stopped. Azure may refuse to start it once more.',
        ),
      ],
      refusal: MAINTENANCE,
      sources: [KUSTO, KUSTO_STOP],
    },
    stop: {
      request: post('stop'),
      needs: [
        kustoState(
          'target',
          ['Running'],
          'already-in-target-state',
          'The cluster does not run. Azure may refuse to stop it once more.',
        ),
      ],
      refusal: MAINTENANCE,
      sources: [KUSTO, KUSTO_STOP],
    },
    delete: { request: DELETE, needs: [], refusal: MAINTENANCE, sources: [KUSTO] },
  },
};

const kustoCluster: Owner = {
  what: 'the cluster',
  at: 'top-level',
  api: KUSTO_API,
  needs: [kustoState('owner', ['Running'], 'service-stopped', STOPPED)],
  serializes: true,
  refusal: MAINTENANCE,
  sources: [KUSTO],
};

const LOG_API = '2023-09-01';
const LOG_TYPE = 'Microsoft.OperationalInsights/workspaces';
const LOG = 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace';
const LOG_KEYS = 'https://learn.microsoft.com/rest/api/loganalytics/shared-keys/get-shared-keys';
const PRIVATE_LINK = 'https://learn.microsoft.com/azure/azure-monitor/logs/private-link-configure';
const LOG_BUSY = '409 ConflictingConcurrentWriteNotAllowed';

const workspaces: TypeGate = {
  type: LOG_TYPE,
  api: LOG_API,
  // It is not documented that the list of a group names the private link scopes.
  listed: false,
  operations: {
    write: { request: PUT, needs: [], refusal: LOG_BUSY, sources: [LOG] },
    delete: {
      request: DELETE,
      needs: [
        unused('private link scopes of the workspace', 'target.properties.privateLinkScopedResources[].resourceId', {
          otherwise: 'warn',
          why: 'The workspace is in an Azure Monitor private link scope. Azure has refused such deletions until it was removed from the scope.',
        }),
      ],
      refusal: '409 CannotDeleteWorkspaceWhenLinkedToPrivateLinkScopes',
      sources: [LOG, PRIVATE_LINK],
    },
    ...actionsOf('sharedKeys regenerateSharedKey purge', [LOG_KEYS]),
  },
};

const workspace: Owner = {
  what: 'the workspace',
  at: 'parent',
  api: LOG_API,
  serializes: true,
  refusal: LOG_BUSY,
  sources: [LOG],
};
const workspaceChildren = ['linkedServices', 'linkedStorageAccounts', 'dataExports', 'tables', 'savedSearches'];

const SEARCH_API = '2025-05-01';
const SEARCH_TYPE = 'Microsoft.Search/searchServices';
const SEARCH_CONNECTIONS = 'https://learn.microsoft.com/rest/api/searchmanagement/private-endpoint-connections/update';
const SEARCH_LINKS = 'https://learn.microsoft.com/azure/search/search-indexer-howto-access-private';

const search: TypeGate = {
  type: SEARCH_TYPE,
  api: SEARCH_API,
  operations: {
    write: { request: PUT, needs: [], sources: [SEARCH_LINKS] },
    scale: { request: PATCH, needs: [], sources: [SEARCH_LINKS] },
    delete: {
      request: DELETE,
      reads: {
        links: {
          what: 'the shared private links',
          at: 'target',
          suffix: '/sharedPrivateLinkResources',
          api: SEARCH_API,
        },
      },
      needs: [
        unused('shared private links', 'links.value[].name', {
          from: 'links',
          otherwise: 'warn',
          reason: 'nested-resources-exist',
          why: 'The service has shared private links. Azure has refused such deletions until the links were deleted.',
        }),
      ],
      refusal: '409 LockedSPLResourceFound',
      sources: [SEARCH_LINKS],
    },
    'list-keys': { request: post('listAdminKeys'), needs: [], sources: [SEARCH_LINKS] },
  },
};

const searchService: Owner = {
  what: 'the service',
  at: 'parent',
  api: SEARCH_API,
  serializes: true,
  refusal: '409 Conflict',
  sources: [SEARCH_LINKS],
};

/** A connection that was rejected is not approved later: its owner asks for a new one. */
const searchConnections: TypeGate = {
  type: `${SEARCH_TYPE}/privateEndpointConnections`,
  api: SEARCH_API,
  operations: {
    ...untold([SEARCH_CONNECTIONS]),
    write: {
      request: PUT,
      needs: [
        {
          what: 'status of the connection',
          from: 'target',
          path: 'target.properties.privateLinkServiceConnectionState.status',
          is: { not: ['Rejected', 'Disconnected'] },
          absent: 'fine',
          otherwise: 'warn',
          reason: 'invalid-state',
          why: 'The connection was rejected or has lost its endpoint. Azure has refused to write such a connection.',
        },
      ],
      refusal: '400 BadRequest',
      sources: [SEARCH_CONNECTIONS],
    },
  },
};

/** dataServiceGates: Azure AI services, Data Explorer, Log Analytics, AI Search. */
export const dataServiceGates: readonly TypeGate[] = [
  cognitive,
  ...children(ofEach(COGNITIVE_TYPE, ['deployments', 'projects', 'raiPolicies'], COGNITIVE_API), cognitiveAccount),
  kusto,
  ...children(
    ofEach(KUSTO_TYPE, ['databases', 'databases/dataConnections', 'principalAssignments'], KUSTO_API),
    kustoCluster,
  ),
  workspaces,
  ...children(ofEach(LOG_TYPE, workspaceChildren, LOG_API), workspace),
  search,
  searchConnections,
  ...children(ofEach(SEARCH_TYPE, ['sharedPrivateLinkResources'], SEARCH_API), searchService),
];
