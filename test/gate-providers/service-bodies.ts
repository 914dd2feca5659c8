import type { Json } from '../../src/gate/snapshot.ts';

type Body = { readonly [key: string]: Json };

const SCOPE = '/subscriptions/0f0f0f0f-0000-4000-8000-000000000001/resourceGroups/shop-prod/providers';

function resource(type: string, name: string, properties: Body, extra: Body = {}): Body {
  return { id: `${SCOPE}/${type}/${name}`, name, type, location: 'westeurope', tags: {}, properties, ...extra };
}

/** listOf is the body of a list. */
export function listOf(...value: readonly Json[]): Body {
  return { value };
}

/** pool is a node pool as its own GET and the list give it. */
export function pool(name: string, mode: string, provisioningState = 'Succeeded'): Body {
  return {
    name,
    properties: {
      count: 2,
      vmSize: 'Standard_D2s_v5',
      mode,
      provisioningState,
      powerState: { code: 'Running' },
      osType: 'Linux',
    },
  };
}

export function cluster(code: string, properties: Body = {}): Body {
  return resource(
    'Microsoft.ContainerService/managedClusters',
    'shop-aks',
    {
      provisioningState: 'Succeeded',
      powerState: { code },
      kubernetesVersion: '1.33.2',
      nodeResourceGroup: 'MC_shop-prod_shop-aks_westeurope',
      agentPoolProfiles: [{ name: 'system1', mode: 'System', provisioningState: 'Succeeded' }],
      ...properties,
    },
    { sku: { name: 'Base', tier: 'Standard' } },
  );
}

export function account(properties: Body = {}, sku = 'Standard_RAGRS', kind = 'StorageV2'): Body {
  return resource(
    'Microsoft.Storage/storageAccounts',
    'shopprodstore',
    {
      provisioningState: 'Succeeded',
      primaryLocation: 'westeurope',
      statusOfPrimary: 'available',
      supportsHttpsTrafficOnly: true,
      ...properties,
    },
    { sku: { name: sku, tier: 'Standard' }, kind },
  );
}

export function container(properties: Body): Body {
  return resource('Microsoft.Storage/storageAccounts/shopprodstore/blobServices/default/containers', 'uploads', {
    publicAccess: 'None',
    leaseStatus: 'Unlocked',
    leaseState: 'Available',
    hasImmutabilityPolicy: false,
    hasLegalHold: false,
    ...properties,
  });
}

export function site(properties: Body = {}): Body {
  return resource('Microsoft.Web/sites', 'shop-web', {
    state: 'Running',
    hostNames: ['shop-web.azurewebsites.net'],
    serverFarmId: `${SCOPE}/Microsoft.Web/serverfarms/shop-plan`,
    hostNameSslStates: [{ name: 'shop.example', sslState: 'SniEnabled', thumbprint: 'A1B2C3' }],
    targetSwapSlot: null,
    inProgressOperationId: null,
    slotSwapStatus: null,
    ...properties,
  });
}

export const plan = (numberOfSites: number, provisioningState = 'Succeeded'): Body =>
  resource(
    'Microsoft.Web/serverfarms',
    'shop-plan',
    { status: 'Ready', numberOfSites, provisioningState },
    { sku: { name: 'P1v3', tier: 'PremiumV3' } },
  );

export const database = (status: string, tier = 'GeneralPurpose'): Body =>
  resource(
    'Microsoft.Sql/servers/shop-sql/databases',
    'orders',
    { status, collation: 'SQL_Latin1_General_CP1_CI_AS' },
    { sku: { name: 'GP_Gen5', tier, capacity: 2 } },
  );

export const operation = (state: string): Body => ({
  name: 'op-1',
  properties: { operation: 'UpdateLogicalDatabase', state, percentComplete: 40 },
});

export function server(state: string, highAvailability: Body = { mode: 'Disabled', state: 'NotEnabled' }): Body {
  return resource('Microsoft.DBforPostgreSQL/flexibleServers', 'shop-pg', {
    state,
    version: '16',
    highAvailability,
    replicationRole: 'Primary',
  });
}

export function instance(state: string, properties: Body = {}): Body {
  return resource(
    'Microsoft.Sql/managedInstances',
    'shop-mi',
    { provisioningState: 'Succeeded', state, zoneRedundant: false, ...properties },
    { sku: { name: 'GP_Gen5', tier: 'GeneralPurpose' } },
  );
}

export { resource };

const read = {
  pools: listOf(pool('a', 'System'), pool('b', 'User')),
  operations: listOf(operation('Succeeded')),
  owner: cluster('Running'),
};

/** Documents that every expression must stand: whole bodies, lists, and reads that were not there. */
export const bodies: { readonly empty: Body; readonly documents: readonly Body[] } = {
  empty: { target: {}, owner: null, pools: { value: [] }, siblings: null, operations: null, wanted: { size: null } },
  documents: [
    { target: cluster('Running'), siblings: read.pools, ...read },
    {
      target: account(),
      containers: listOf(container({})),
      stats: account({ geoReplicationStats: { status: 'Live', canFailover: true } }),
    },
    { target: container({ leaseState: 'Leased' }) },
    { target: site(), plan: plan(1), sites: listOf(site()), owner: site() },
    {
      target: database('Online'),
      operations: listOf(operation('InProgress')),
      groups: listOf({ properties: { databases: [] } }),
      databases: listOf(),
    },
    { target: server('Ready'), owner: server('Ready') },
    { target: instance('Ready'), operations: listOf() },
    {
      target: resource('Microsoft.Cache/redis', 'shop-redis', { provisioningState: 'Succeeded', linkedServers: [] }),
      members: listOf({ provisioningState: 'Succeeded' }),
    },
    {
      target: { name: 'guid' },
      assignments: [listOf({ properties: { roleDefinitionId: '/x/guid' } })],
      items: listOf({ name: 'vm', properties: {} }),
    },
  ],
};
