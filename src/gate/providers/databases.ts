import type { Need, TypeGate } from '../model.ts';
import {
  actionsOf,
  alike,
  children,
  DELETE,
  generic,
  keys,
  type Owner,
  ofEach,
  PATCH,
  PUT,
  post,
} from './lifecycle.ts';
import { postgresqlGates } from './postgresql.ts';
import { plain } from './shared.ts';

const COSMOS_API = '2026-03-15';
const COSMOS = 'https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get';
const COSMOS_MANAGE = 'https://learn.microsoft.com/azure/cosmos-db/how-to-manage-database-account';
const EXCLUSIVE = '412 PreconditionFailed';
const accountType = 'Microsoft.DocumentDB/databaseAccounts';

const cosmosAccounts: TypeGate = {
  type: accountType,
  api: COSMOS_API,
  operations: {
    write: { request: PUT, needs: [], refusal: EXCLUSIVE, sources: [COSMOS, COSMOS_MANAGE] },
    delete: { request: DELETE, needs: [], refusal: EXCLUSIVE, sources: [COSMOS, COSMOS_MANAGE] },
    failover: { request: post('failoverPriorityChange'), needs: [], refusal: EXCLUSIVE, sources: [COSMOS_MANAGE] },
    ...keys('listKeys', 'regenerateKey', [COSMOS_MANAGE]),
    ...actionsOf('readonlykeys listConnectionStrings offlineRegion onlineRegion', [COSMOS_MANAGE]),
  },
};

const cosmosAccount: Owner = {
  what: 'the account',
  at: 'top-level',
  api: COSMOS_API,
  serializes: true,
  refusal: EXCLUSIVE,
  sources: [COSMOS, COSMOS_MANAGE],
};

const cosmosChildren = [
  'sqlDatabases',
  'sqlDatabases/containers',
  'sqlRoleAssignments',
  'sqlRoleDefinitions',
  'mongodbDatabases',
  'mongodbDatabases/collections',
  'gremlinDatabases',
  'gremlinDatabases/graphs',
  'cassandraKeyspaces',
  'cassandraKeyspaces/tables',
  'tables',
];

const COSMOS_THROUGHPUT = 'https://learn.microsoft.com/azure/cosmos-db/how-to-provision-autoscale-throughput';
const throughputOwners = cosmosChildren.filter((name) => !name.includes('Role'));

const REDIS_API = '2024-11-01';
const REDIS_GEO = 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication';
const REDIS_SCALE = 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-scale';
const REDIS_BUSY = '409 Conflict';

const unlinked: Need = {
  what: 'geo-replication links',
  from: 'target',
  path: 'target.properties.linkedServers[].id',
  is: 'nothing',
  otherwise: 'block',
  reason: 'link-active',
  why: 'A cache that is linked for geo-replication cannot be deleted until the link is removed.',
  step: {
    text: 'List the links. Then remove each from the primary cache, and wait until both caches report it gone.',
    kind: 'look',
    az: 'az redis server-link list --subscription "{subscription}" --resource-group "{group}" --name "{name}" --output table',
    powershell: 'Get-AzRedisCacheLink -Name "{name}"',
  },
};

const redis: TypeGate = {
  type: 'Microsoft.Cache/redis',
  api: REDIS_API,
  operations: {
    write: { request: PUT, needs: [], refusal: REDIS_BUSY, sources: [REDIS_SCALE] },
    scale: {
      request: PATCH,
      needs: [
        {
          ...unlinked,
          otherwise: 'warn',
          why: 'The cache is linked for geo-replication. Its size and its shards can hardly be changed while it is.',
        },
      ],
      refusal: REDIS_BUSY,
      sources: [REDIS_SCALE, REDIS_GEO],
    },
    delete: { request: DELETE, needs: [unlinked], refusal: REDIS_BUSY, sources: [REDIS_GEO] },
    reboot: {
      request: post('forceReboot'),
      aliases: ['restart'],
      needs: [],
      refusal: REDIS_BUSY,
      sources: [REDIS_SCALE],
    },
    import: plain(post('importData'), [REDIS_GEO]),
    export: plain(post('exportData'), [REDIS_GEO]),
    ...keys('listKeys', 'regenerateKey', [REDIS_SCALE]),
  },
};

const cache: Owner = {
  what: 'the cache',
  at: 'parent',
  api: REDIS_API,
  serializes: true,
  refusal: REDIS_BUSY,
  sources: [REDIS_SCALE],
};

const cacheChildren = ['firewallRules', 'linkedServers', 'patchSchedules', 'accessPolicies', 'accessPolicyAssignments'];

const ENTERPRISE_API = '2025-07-01';
const ENTERPRISE = 'https://learn.microsoft.com/rest/api/redis/redisenterprisecache/redis-enterprise/get';

/** resourceState tells more than the provisioning state of the same cluster or database. */
function runningEnterprise(from: 'target' | 'owner', of: string): Need {
  return {
    what: `state of ${of}`,
    from,
    path: `${from}.properties.resourceState`,
    is: ['Running'],
    waits: 'moving',
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    waitReason: 'another-operation-in-progress',
    why: 'It is not running. Only what repairs it is likely to be accepted.',
  };
}

const enterprise: Owner = {
  what: 'the cluster',
  at: 'parent',
  api: ENTERPRISE_API,
  needs: [runningEnterprise('owner', 'the cluster')],
  serializes: true,
  sources: [ENTERPRISE],
};

const enterpriseChange = { needs: [runningEnterprise('target', 'the cluster')], sources: [ENTERPRISE] };

const redisEnterprise: TypeGate = {
  type: 'Microsoft.Cache/redisEnterprise',
  api: ENTERPRISE_API,
  operations: {
    write: { request: PUT, ...enterpriseChange },
    scale: { request: PATCH, ...enterpriseChange },
    delete: generic([ENTERPRISE]).delete,
  },
};

const enterpriseActions = {
  ...keys('listKeys', 'regenerateKey', [ENTERPRISE]),
  ...actionsOf('import export flush forceUnlink', [ENTERPRISE]),
};

/** databaseGates: PostgreSQL flexible server, Cosmos DB, Azure Cache for Redis and its Enterprise tiers. */
export const databaseGates: readonly TypeGate[] = [
  ...postgresqlGates,
  cosmosAccounts,
  ...children(ofEach(accountType, cosmosChildren, COSMOS_API), cosmosAccount),
  redis,
  ...children(ofEach(redis.type, cacheChildren, REDIS_API), cache),
  redisEnterprise,
  ...children({ 'Microsoft.Cache/redisEnterprise/databases': ENTERPRISE_API }, enterprise).map((database) => ({
    ...database,
    operations: { ...database.operations, ...enterpriseActions },
  })),
  ...alike(
    { namespace: 'Microsoft.DocumentDB', api: COSMOS_API, sources: [COSMOS_THROUGHPUT] },
    Object.fromEntries(
      throughputOwners.map((owner) => [
        `databaseAccounts/${owner}/throughputSettings`,
        'migrateToAutoscale migrateToManualThroughput redistributeThroughput',
      ]),
    ),
  ),
];
