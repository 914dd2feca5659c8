import type { CreationRow, NameCheck, QuotaAdd, UsageList } from './model.ts';

/**
 * What the creation of a type can fail for beside its ID, as data: add a row. A name check is the operation
 * `checkNameAvailability` of the type's REST API
 * (https://learn.microsoft.com/rest/api/storagerp/storage-accounts/check-name-availability and its like). Azure has it
 * for names that are part of a DNS name. The permission is a `/read` for the few that Reader covers, and an `/action`
 * for the others.
 */
const check = (
  namespace: string,
  api: string,
  more: Partial<NameCheck> & { readonly word?: string } = {},
): NameCheck => {
  const { word = 'checkNameAvailability', ...rest } = more;
  return {
    path: `/providers/${namespace}/${word}`,
    api,
    permission: `${namespace}/${word.replace('{location}/', '')}/action`,
    ...rest,
  };
};

const readable = (of: NameCheck): NameCheck => ({ ...of, permission: of.permission.replace(/action$/, 'read') });
const inRegion = { word: 'locations/{location}/checkNameAvailability' } as const;

const one = (list: UsageList, quota: string, sku?: string): QuotaAdd => ({
  list,
  quota,
  ...(sku === undefined ? {} : { sku }),
});
const network = (type: string, ...adds: readonly QuotaAdd[]): CreationRow => ({
  type: `Microsoft.Network/${type}`,
  adds,
});
const named = (type: string, name: NameCheck, more: Omit<CreationRow, 'type' | 'name'> = {}): CreationRow => ({
  type,
  name,
  ...more,
});

const rows: readonly CreationRow[] = [
  named(
    'Microsoft.Storage/storageAccounts',
    readable(check('Microsoft.Storage', '2023-01-01', { sends: 'Microsoft.Storage/storageAccounts' })),
    {
      adds: [one('storage', 'StorageAccounts')],
    },
  ),
  // https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview: the name is held in all of Azure until
  // the purge
  named(
    'Microsoft.KeyVault/vaults',
    readable(check('Microsoft.KeyVault', '2023-07-01', { sends: 'Microsoft.KeyVault/vaults' })),
    {
      remains: {
        path: '/providers/Microsoft.KeyVault/deletedVaults',
        api: '2023-07-01',
        permission: 'Microsoft.KeyVault/deletedVaults/read',
        within: 'azure',
        revivedBy: ['createMode', 'recover'],
      },
    },
  ),
  named(
    'Microsoft.KeyVault/managedHSMs',
    readable(check('Microsoft.KeyVault', '2023-07-01', { word: 'checkMhsmNameAvailability' })),
    {
      remains: {
        path: '/providers/Microsoft.KeyVault/deletedManagedHSMs',
        api: '2023-07-01',
        permission: 'Microsoft.KeyVault/deletedManagedHsms/read',
        within: 'azure',
        revivedBy: ['createMode', 'recover'],
      },
    },
  ),
  // https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete
  named(
    'Microsoft.AppConfiguration/configurationStores',
    readable(
      check('Microsoft.AppConfiguration', '2023-03-01', { sends: 'Microsoft.AppConfiguration/configurationStores' }),
    ),
    {
      remains: {
        path: '/providers/Microsoft.AppConfiguration/deletedConfigurationStores',
        api: '2023-03-01',
        permission: 'Microsoft.AppConfiguration/deletedConfigurationStores/read',
        within: 'azure',
        revivedBy: ['createMode', 'recover'],
      },
    },
  ),
  // https://learn.microsoft.com/azure/api-management/soft-delete
  named('Microsoft.ApiManagement/service', readable(check('Microsoft.ApiManagement', '2022-08-01')), {
    remains: {
      path: '/providers/Microsoft.ApiManagement/deletedservices',
      api: '2022-08-01',
      permission: 'Microsoft.ApiManagement/deletedservices/read',
      within: 'azure',
      revivedBy: ['restore', true],
    },
  }),
  // https://learn.microsoft.com/azure/ai-services/recover-purge-resources: the account's own name is held in its group,
  // its subdomain everywhere
  named(
    'Microsoft.CognitiveServices/accounts',
    check('Microsoft.CognitiveServices', '2023-05-01', {
      word: 'checkDomainAvailability',
      sends: 'Microsoft.CognitiveServices/accounts',
      as: 'subdomainName',
      of: 'label',
      free: 'isSubdomainAvailable',
    }),
    {
      remains: {
        path: '/providers/Microsoft.CognitiveServices/deletedAccounts',
        api: '2023-05-01',
        permission: 'Microsoft.CognitiveServices/deletedAccounts/read',
        within: 'group',
        revivedBy: ['restore', true],
      },
    },
  ),
  // https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace: one of the same name in the same group and
  // region is recovered
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    remains: {
      path: '/providers/Microsoft.OperationalInsights/deletedWorkspaces',
      api: '2023-09-01',
      permission: 'Microsoft.OperationalInsights/deletedWorkspaces/read',
      within: 'group',
      returns: true,
    },
  },
  // https://learn.microsoft.com/azure/app-service/reference-dangling-subdomain-prevention: a unique default host name
  // leaves the plain one to others
  named(
    'Microsoft.Web/sites',
    readable(
      check('Microsoft.Web', '2023-01-01', {
        word: 'checknameavailability',
        sends: 'Microsoft.Web/sites',
        scoped: true,
        housedBy: 'microsoft.web/serverfarms',
      }),
    ),
  ),
  named(
    'Microsoft.ContainerRegistry/registries',
    readable(
      check('Microsoft.ContainerRegistry', '2023-07-01', {
        sends: 'Microsoft.ContainerRegistry/registries',
        scoped: true,
      }),
    ),
  ),
  named(
    'Microsoft.Sql/servers',
    check('Microsoft.Sql', '2021-11-01', { sends: 'Microsoft.Sql/servers', free: 'available' }),
  ),
  // https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/check-name-exists: 200 where it
  // is taken, 404 where it is not
  named('Microsoft.DocumentDB/databaseAccounts', {
    path: '//providers/Microsoft.DocumentDB/databaseAccountNames/{name}',
    api: '2023-11-15',
    permission: 'Microsoft.DocumentDB/databaseAccountNames/read',
    method: 'HEAD',
    free: 'status',
  }),
  // One DNS zone for the three, and a name that was deleted is held for a while: NameInLockdown
  named('Microsoft.EventHub/namespaces', check('Microsoft.EventHub', '2021-11-01')),
  named(
    'Microsoft.ServiceBus/namespaces',
    check('Microsoft.ServiceBus', '2021-11-01', { word: 'CheckNameAvailability' }),
  ),
  named('Microsoft.Relay/namespaces', check('Microsoft.Relay', '2021-11-01')),
  named('Microsoft.Search/searchServices', check('Microsoft.Search', '2023-11-01', { sends: 'searchServices' })),
  named(
    'Microsoft.SignalRService/SignalR',
    check('Microsoft.SignalRService', '2023-02-01', { ...inRegion, sends: 'Microsoft.SignalRService/SignalR' }),
  ),
  named(
    'Microsoft.SignalRService/WebPubSub',
    check('Microsoft.SignalRService', '2023-02-01', { ...inRegion, sends: 'Microsoft.SignalRService/WebPubSub' }),
  ),
  named(
    'Microsoft.DBforPostgreSQL/flexibleServers',
    check('Microsoft.DBforPostgreSQL', '2022-12-01', { sends: 'Microsoft.DBforPostgreSQL/flexibleServers' }),
  ),
  named(
    'Microsoft.DBforMySQL/flexibleServers',
    check('Microsoft.DBforMySQL', '2021-05-01', { ...inRegion, sends: 'Microsoft.DBforMySQL/flexibleServers' }),
  ),
  named(
    'Microsoft.Cdn/profiles/endpoints',
    check('Microsoft.Cdn', '2023-05-01', { sends: 'Microsoft.Cdn/Profiles/Endpoints' }),
  ),
  named(
    'Microsoft.Batch/batchAccounts',
    check('Microsoft.Batch', '2023-05-01', { ...inRegion, sends: 'Microsoft.Batch/batchAccounts' }),
  ),
  named(
    'Microsoft.Kusto/clusters',
    check('Microsoft.Kusto', '2023-08-15', { ...inRegion, sends: 'Microsoft.Kusto/clusters' }),
  ),
  named('Microsoft.Devices/IotHubs', check('Microsoft.Devices', '2023-06-30')),
  named(
    'Microsoft.Communication/communicationServices',
    check('Microsoft.Communication', '2023-03-31', { sends: 'Microsoft.Communication/communicationServices' }),
  ),
  named(
    'Microsoft.Synapse/workspaces',
    check('Microsoft.Synapse', '2021-06-01', { sends: 'Microsoft.Synapse/workspaces', free: 'available' }),
  ),
  named(
    'Microsoft.Purview/accounts',
    check('Microsoft.Purview', '2021-07-01', { sends: 'Microsoft.Purview/accounts' }),
  ),
  named(
    'Microsoft.Network/trafficManagerProfiles',
    check('Microsoft.Network', '2022-04-01', {
      word: 'checkTrafficManagerNameAvailabilityV2',
      sends: 'Microsoft.Network/trafficManagerProfiles',
      of: 'label',
    }),
  ),
  // https://learn.microsoft.com/rest/api/virtualnetwork/check-dns-name-availability/check-dns-name-availability
  {
    ...network(
      'publicIPAddresses',
      one('network', 'StandardSkuPublicIpAddresses', 'standard'),
      one('network', 'PublicIPAddresses', 'basic'),
    ),
    name: {
      path: '/providers/Microsoft.Network/locations/{location}/CheckDnsNameAvailability',
      api: '2023-09-01',
      permission: 'Microsoft.Network/locations/checkDnsNameAvailability/read',
      method: 'GET',
      as: 'domainNameLabel',
      of: 'label',
      free: 'available',
      scoped: true,
    },
  },
  // https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-networking-limits
  network('virtualNetworks', one('network', 'VirtualNetworks')),
  network('networkInterfaces', one('network', 'NetworkInterfaces')),
  network('networkSecurityGroups', one('network', 'NetworkSecurityGroups')),
  network('applicationSecurityGroups', one('network', 'ApplicationSecurityGroups')),
  network('routeTables', one('network', 'RouteTables')),
  network(
    'loadBalancers',
    one('network', 'StandardSkuLoadBalancers', 'standard'),
    one('network', 'LoadBalancers', 'basic'),
  ),
  network('applicationGateways', one('network', 'ApplicationGateways')),
  network('natGateways', one('network', 'NatGateways')),
  network('publicIPPrefixes', one('network', 'PublicIpPrefixes')),
  network('privateEndpoints', one('network', 'PrivateEndpoints')),
  network('networkWatchers', one('network', 'NetworkWatchers')),
  // https://learn.microsoft.com/azure/virtual-machines/quotas
  { type: 'Microsoft.Compute/virtualMachines', adds: [one('compute', 'virtualMachines')], machines: 'one' },
  {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    adds: [one('compute', 'virtualMachineScaleSets')],
    machines: 'capacity',
  },
  { type: 'Microsoft.Compute/availabilitySets', adds: [one('compute', 'availabilitySets')] },
  { type: 'Microsoft.ContainerService/managedClusters', machines: 'capacity' },
  { type: 'Microsoft.ContainerService/managedClusters/agentPools', machines: 'capacity' },
];

const byType: ReadonlyMap<string, CreationRow> = new Map(rows.map((row) => [row.type.toLowerCase(), row]));

/** creationRow gives the row of a type, in any case. */
export function creationRow(type: string | undefined): CreationRow | undefined {
  return byType.get(type?.toLowerCase() ?? '');
}

/** creationRows are all of them; a test holds each to the shape of its path. */
export const creationRows: readonly CreationRow[] = rows;

/** Where the quotas of a provider in a region are listed: https://learn.microsoft.com/rest/api/compute/usage/list */
export const usageLists: Readonly<Record<UsageList, { readonly namespace: string; readonly api: string }>> = {
  compute: { namespace: 'Microsoft.Compute', api: '2024-07-01' },
  network: { namespace: 'Microsoft.Network', api: '2023-09-01' },
  storage: { namespace: 'Microsoft.Storage', api: '2023-01-01' },
  cognitive: { namespace: 'Microsoft.CognitiveServices', api: '2023-05-01' },
  sql: { namespace: 'Microsoft.Sql', api: '2021-11-01' },
  app: { namespace: 'Microsoft.App', api: '2024-03-01' },
  learning: { namespace: 'Microsoft.MachineLearningServices', api: '2023-04-01' },
  containers: { namespace: 'Microsoft.ContainerInstance', api: '2023-05-01' },
};
