/**
 * What the simulated Azure knows of providers: which types there are, which API versions they take, and how they name their state.
 * The versions are a choice of real ones, not the whole lists: `GET /subscriptions/{id}/providers/{namespace}` tells what this peer offers.
 */

interface Provider {
  readonly namespace: string;
  readonly versions: readonly string[];
  /** Types, children as `parent/child`, with versions of their own where they differ. */
  readonly types: Readonly<Record<string, readonly string[] | 'same'>>;
}

const disks = ['2020-09-30', '2021-12-01', '2022-07-02', '2023-10-02', '2024-03-02', '2025-01-02', '2026-03-02'];
const galleries = ['2022-03-03', '2023-07-03', '2024-03-03', '2025-03-03', '2025-12-03'];

const providers: readonly Provider[] = [
  {
    namespace: 'Microsoft.Compute',
    versions: ['2022-11-01', '2023-09-01', '2024-03-01', '2024-07-01', '2024-11-01', '2025-04-01', '2026-03-01', '2026-04-01'],
    types: {
      virtualMachines: 'same',
      'virtualMachines/extensions': 'same',
      'virtualMachines/runCommands': 'same',
      virtualMachineScaleSets: 'same',
      'virtualMachineScaleSets/extensions': 'same',
      'virtualMachineScaleSets/virtualMachines': 'same',
      'virtualMachineScaleSets/rollingUpgrades': 'same',
      availabilitySets: 'same',
      proximityPlacementGroups: 'same',
      hostGroups: 'same',
      'hostGroups/hosts': 'same',
      images: 'same',
      restorePointCollections: 'same',
      'restorePointCollections/restorePoints': 'same',
      capacityReservationGroups: 'same',
      disks,
      snapshots: disks,
      diskAccesses: disks,
      galleries,
      'galleries/images': galleries,
      'galleries/images/versions': galleries,
      'locations/operations': 'same',
    },
  },
  {
    namespace: 'Microsoft.Network',
    versions: ['2022-07-01', '2023-09-01', '2023-11-01', '2024-01-01', '2024-05-01', '2024-07-01', '2025-01-01', '2025-05-01'],
    types: {
      virtualNetworks: 'same',
      'virtualNetworks/subnets': 'same',
      'virtualNetworks/virtualNetworkPeerings': 'same',
      networkSecurityGroups: 'same',
      'networkSecurityGroups/securityRules': 'same',
      networkInterfaces: 'same',
      publicIPAddresses: 'same',
      loadBalancers: 'same',
      'loadBalancers/backendAddressPools': 'same',
      applicationGateways: 'same',
      azureFirewalls: 'same',
      firewallPolicies: 'same',
      'firewallPolicies/ruleCollectionGroups': 'same',
      bastionHosts: 'same',
      natGateways: 'same',
      routeTables: 'same',
      'routeTables/routes': 'same',
      virtualNetworkGateways: 'same',
      connections: 'same',
      virtualHubs: 'same',
      virtualWans: 'same',
      expressRouteCircuits: 'same',
      privateEndpoints: 'same',
      privateLinkServices: 'same',
      privateDnsZones: ['2018-09-01', '2020-06-01', '2024-06-01'],
      'privateDnsZones/virtualNetworkLinks': ['2018-09-01', '2020-06-01', '2024-06-01'],
      'privateDnsZones/A': ['2018-09-01', '2020-06-01', '2024-06-01'],
      dnsZones: ['2018-05-01'],
      'locations/operations': 'same',
      'locations/operationResults': 'same',
    },
  },
  {
    namespace: 'Microsoft.Storage',
    versions: ['2022-09-01', '2023-01-01', '2023-05-01', '2024-01-01', '2025-01-01', '2025-06-01', '2026-09-01'],
    types: {
      storageAccounts: 'same',
      'storageAccounts/blobServices': 'same',
      'storageAccounts/blobServices/containers': 'same',
      'storageAccounts/fileServices': 'same',
      'storageAccounts/fileServices/shares': 'same',
      'storageAccounts/managementPolicies': 'same',
    },
  },
  {
    namespace: 'Microsoft.ContainerService',
    versions: ['2023-05-01', '2024-02-01', '2024-09-01', '2025-01-01', '2025-05-01', '2025-08-01', '2025-10-01', '2026-06-01'],
    types: {
      managedClusters: 'same',
      'managedClusters/agentPools': 'same',
      'locations/operations': 'same',
      'locations/operationresults': 'same',
    },
  },
  {
    namespace: 'Microsoft.DBforPostgreSQL',
    versions: ['2022-12-01', '2023-12-01-preview', '2024-08-01', '2025-08-01'],
    types: {
      flexibleServers: 'same',
      'flexibleServers/databases': 'same',
      'flexibleServers/configurations': 'same',
      'flexibleServers/firewallRules': 'same',
      'flexibleServers/administrators': 'same',
      'locations/azureAsyncOperation': 'same',
    },
  },
  {
    namespace: 'Microsoft.Sql',
    versions: ['2021-11-01', '2023-08-01', '2024-11-01-preview'],
    types: {
      servers: 'same',
      'servers/databases': 'same',
      'servers/databases/operations': 'same',
      'servers/elasticPools': 'same',
      'servers/elasticPools/operations': 'same',
      'servers/failoverGroups': 'same',
      'servers/firewallRules': 'same',
      managedInstances: 'same',
      'managedInstances/operations': 'same',
      'managedInstances/databases': 'same',
    },
  },
  {
    namespace: 'Microsoft.Web',
    versions: ['2022-03-01', '2023-12-01', '2024-04-01', '2024-11-01', '2025-03-01', '2025-05-01'],
    types: { sites: 'same', 'sites/slots': 'same', 'sites/config': 'same', serverfarms: 'same', certificates: 'same' },
  },
  {
    namespace: 'Microsoft.App',
    versions: ['2023-05-01', '2024-03-01', '2025-01-01', '2025-07-01', '2026-07-01'],
    types: { containerApps: 'same', managedEnvironments: 'same', 'managedEnvironments/certificates': 'same', jobs: 'same' },
  },
  {
    namespace: 'Microsoft.Cache',
    versions: ['2022-01-01', '2023-08-01', '2024-03-01', '2024-11-01', '2025-07-01'],
    types: { redis: 'same', redisEnterprise: 'same', 'redisEnterprise/databases': 'same' },
  },
  {
    namespace: 'Microsoft.DocumentDB',
    versions: ['2023-11-15', '2024-05-15', '2024-11-15', '2025-04-15', '2025-10-15', '2026-03-15'],
    types: { databaseAccounts: 'same', 'databaseAccounts/sqlDatabases': 'same' },
  },
  {
    namespace: 'Microsoft.KeyVault',
    versions: ['2022-07-01', '2023-07-01', '2024-11-01', '2025-05-01', '2026-02-01'],
    types: { vaults: 'same', managedHSMs: 'same', 'vaults/secrets': 'same' },
  },
  { namespace: 'Microsoft.Kusto', versions: ['2023-08-15', '2024-04-13'], types: { clusters: 'same', 'clusters/databases': 'same' } },
  {
    namespace: 'Microsoft.ManagedIdentity',
    versions: ['2018-11-30', '2023-01-31', '2024-11-30'],
    types: { userAssignedIdentities: 'same', 'userAssignedIdentities/federatedIdentityCredentials': 'same' },
  },
  {
    namespace: 'Microsoft.OperationalInsights',
    versions: ['2020-08-01', '2022-10-01', '2023-09-01', '2025-02-01'],
    types: { workspaces: 'same', 'workspaces/tables': 'same' },
  },
  { namespace: 'Microsoft.ApiManagement', versions: ['2022-08-01', '2024-05-01'], types: { service: 'same', 'service/apis': 'same' } },
  {
    namespace: 'Microsoft.CognitiveServices',
    versions: ['2023-05-01', '2024-10-01', '2025-06-01'],
    types: { accounts: 'same', 'accounts/deployments': 'same' },
  },
  {
    namespace: 'Microsoft.RecoveryServices',
    versions: ['2023-04-01', '2024-04-01', '2025-02-01', '2026-07-01'],
    types: { vaults: 'same' },
  },
  { namespace: 'Microsoft.ServiceBus', versions: ['2021-11-01', '2024-01-01'], types: { namespaces: 'same', 'namespaces/queues': 'same' } },
  {
    namespace: 'Microsoft.EventHub',
    versions: ['2021-11-01', '2024-01-01'],
    types: { namespaces: 'same', 'namespaces/eventhubs': 'same' },
  },
  { namespace: 'Microsoft.ContainerRegistry', versions: ['2023-07-01', '2025-04-01', '2025-11-01'], types: { registries: 'same' } },
  { namespace: 'Microsoft.Search', versions: ['2023-11-01', '2025-05-01'], types: { searchServices: 'same' } },
  {
    namespace: 'Microsoft.Authorization',
    versions: ['2022-04-01'],
    types: {
      locks: ['2016-09-01', '2020-05-01'],
      denyAssignments: ['2022-04-01'],
      roleAssignments: ['2022-04-01'],
      roleDefinitions: ['2022-04-01'],
    },
  },
  {
    namespace: 'Microsoft.Resources',
    versions: [
      '2020-06-01',
      '2021-04-01',
      '2022-09-01',
      '2024-03-01',
      '2024-07-01',
      '2024-11-01',
      '2025-03-01',
      '2025-04-01',
      '2026-06-01',
    ],
    types: {
      deployments: 'same',
      'deployments/operations': 'same',
      resourceGroups: 'same',
      subscriptions: 'same',
      resources: 'same',
      providers: 'same',
      deploymentStacks: ['2024-03-01', '2025-07-01'],
    },
  },
  {
    namespace: 'Microsoft.Insights',
    versions: ['2015-04-01'],
    types: {
      eventtypes: 'same',
      'eventtypes/management': 'same',
      'eventtypes/management/values': 'same',
      diagnosticSettings: ['2021-05-01-preview'],
      metricAlerts: ['2018-03-01'],
    },
  },
  { namespace: 'Microsoft.Management', versions: ['2020-05-01', '2021-04-01', '2023-04-01'], types: { managementGroups: 'same' } },
];

/** Offered is one type that a namespace offers. */
export interface Offered {
  readonly namespace: string;
  /** Without the namespace, in Azure's spelling. */
  readonly type: string;
  readonly versions: readonly string[];
}

export type Catalog = Map<string, Offered>;

/** newCatalog is a catalog that a world may add to. Keys are full types in lower case. */
export function newCatalog(): Catalog {
  const catalog: Catalog = new Map();
  for (const { namespace, versions, types } of providers) {
    for (const [type, own] of Object.entries(types)) {
      catalog.set(`${namespace}/${type}`.toLowerCase(), { namespace, type, versions: own === 'same' ? versions : own });
    }
  }
  return catalog;
}

/** A namespace in the catalog's spelling; undefined: Azure has none of that name. */
export function namespaceOf(catalog: Catalog, name: string): string | undefined {
  for (const { namespace } of catalog.values()) if (namespace.toLowerCase() === name.toLowerCase()) return namespace;
  return undefined;
}

/** StateField says where a type keeps its state and which value is rest. */
export interface StateField {
  readonly path: string;
  readonly rest: string;
  /** False: the value stays while a write runs (storage accounts). */
  readonly moves: boolean;
}

const fields: Readonly<Record<string, StateField>> = {
  'microsoft.dbforpostgresql/flexibleservers': { path: 'properties.state', rest: 'Ready', moves: true },
  'microsoft.sql/servers/databases': { path: 'properties.status', rest: 'Online', moves: true },
  'microsoft.sql/servers/elasticpools': { path: 'properties.state', rest: 'Ready', moves: false },
  'microsoft.storage/storageaccounts': { path: 'properties.provisioningState', rest: 'Succeeded', moves: false },
};

const provisioning: StateField = { path: 'properties.provisioningState', rest: 'Succeeded', moves: true };

export function stateFieldOf(type: string): StateField {
  return fields[type.toLowerCase()] ?? provisioning;
}
