import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../../src/gate/judged.ts';
import { documentOf, judgeNeeds } from '../../src/gate/needs.ts';
import { query } from '../../src/gate/query.ts';
import type { Json, Signal } from '../../src/gate/snapshot.ts';
import {
  account,
  cluster,
  container,
  database,
  instance,
  listOf,
  operation,
  plan,
  pool,
  resource,
  server,
  site,
} from './service-bodies.ts';
import { gates } from './service-gates.ts';

type Reads = Readonly<Record<string, Json>>;

/** Row: type, verb, target, reads, expected outcome, and the reason where it is not met. */
type Row = readonly [type: string, verb: string, target: Json, reads: Reads, outcome: Outcome, reason?: string];

const order: readonly Outcome[] = ['blocks', 'waits', 'unproven', 'warns', 'met'];

function judge(
  type: string,
  verb: string,
  target: Json,
  reads: Reads,
): { readonly outcome: Outcome; readonly reason?: string | undefined } {
  const gate = gates.find((each) => each.type === `Microsoft.${type}`)?.operations[verb];
  assert.ok(gate, `${type} ${verb}`);
  const related: Record<string, Signal<Json>> = {};
  for (const name of Object.keys(gate.reads ?? {})) {
    const value = reads[name];
    related[name] = value === undefined ? { status: 'empty', detail: 'not found' } : { status: 'read', value };
  }
  const judged = judgeNeeds(gate, documentOf(target, related, { size: '' }), {
    ...related,
    target: { status: 'read', value: target },
  });
  const worst = order.find((outcome) => judged.some((each) => each.outcome === outcome)) ?? 'met';
  return { outcome: worst, reason: judged.find(({ outcome }) => outcome === worst)?.reason };
}

function holds(name: string, rows: readonly Row[]): void {
  test(name, () => {
    for (const [type, verb, target, reads, outcome, reason] of rows) {
      const found = judge(type, verb, target, reads);
      const where = `${type} ${verb} ${JSON.stringify(target).slice(-160)} ${JSON.stringify(reads).slice(0, 200)}`;
      assert.deepEqual(
        { outcome: found.outcome, reason: found.outcome === 'met' ? undefined : found.reason },
        { outcome, reason },
        where,
      );
    }
  });
}

const AKS = 'ContainerService/managedClusters';
const POOL = `${AKS}/agentPools`;
const quiet = { pools: listOf(pool('a', 'System'), pool('b', 'User')) };
const busy = { pools: listOf(pool('a', 'System'), pool('b', 'User', 'Upgrading')) };
const owned = { owner: cluster('Running'), siblings: quiet.pools };

holds('AKS: a stopped cluster stops changes, a busy pool makes them wait', [
  [AKS, 'write', cluster('Running'), quiet, 'met'],
  [AKS, 'write', cluster('Running'), busy, 'waits', 'another-operation-in-progress'],
  [AKS, 'write', cluster('Stopped'), quiet, 'blocks', 'service-stopped'],
  [AKS, 'write', null, {}, 'met'],
  [AKS, 'upgrade', cluster('Stopped'), quiet, 'blocks', 'service-stopped'],
  [AKS, 'start', cluster('Stopped'), quiet, 'met'],
  [AKS, 'start', cluster('Running'), quiet, 'warns', 'already-in-target-state'],
  [AKS, 'stop', cluster('Running'), quiet, 'met'],
  [AKS, 'stop', cluster('Stopped'), quiet, 'blocks', 'already-in-target-state'],
  [
    AKS,
    'stop',
    cluster('Running', { nodeProvisioningProfile: { mode: 'Auto' } }),
    quiet,
    'blocks',
    'feature-not-supported',
  ],
  [AKS, 'stop', cluster('Running', { nodeProvisioningProfile: { mode: 'Manual' } }), quiet, 'met'],
  [AKS, 'delete', cluster('Stopped'), {}, 'met'],
  [AKS, 'abort', cluster('Running', { provisioningState: 'Upgrading' }), {}, 'met'],
  [AKS, 'abort', cluster('Running'), {}, 'blocks', 'nothing-to-cancel'],
]);

holds('AKS: a node pool needs its cluster, and the last system pool stays', [
  [POOL, 'write', pool('b', 'User'), owned, 'met'],
  [POOL, 'write', null, owned, 'met'],
  [POOL, 'scale', pool('b', 'User'), { ...owned, siblings: busy.pools }, 'warns', 'another-operation-in-progress'],
  [
    POOL,
    'scale',
    pool('b', 'User'),
    { ...owned, owner: cluster('Running', { provisioningState: 'Updating' }) },
    'waits',
    'another-operation-in-progress',
  ],
  [POOL, 'scale', pool('b', 'User'), { ...owned, owner: cluster('Stopped') }, 'blocks', 'service-stopped'],
  [POOL, 'delete', pool('b', 'User'), owned, 'met'],
  [POOL, 'delete', pool('a', 'System'), owned, 'blocks', 'platform-rule'],
  [
    POOL,
    'delete',
    pool('a', 'System'),
    { ...owned, siblings: listOf(pool('a', 'System'), pool('c', 'System')) },
    'met',
  ],
  [
    POOL,
    'delete',
    pool('a', 'System'),
    { ...owned, owner: cluster('Running', { hostedSystemProfile: { enabled: true } }) },
    'met',
  ],
  [POOL, 'stop', pool('a', 'System'), owned, 'blocks', 'platform-rule'],
  [POOL, 'stop', pool('b', 'User'), owned, 'met'],
]);

const STORE = 'Storage/storageAccounts';
const CONTAINER = `${STORE}/blobServices/containers`;
const stats = (canFailover: boolean, more: Record<string, Json> = {}) => ({
  stats: account({ geoReplicationStats: { status: 'Live', canFailover, ...more } }),
});

holds('storage: a failover is waited for, what an account cannot do stops', [
  [STORE, 'write', account(), {}, 'met'],
  [STORE, 'write', account({ failoverInProgress: null, accountMigrationInProgress: null }), {}, 'met'],
  [STORE, 'write', account({ failoverInProgress: true }), {}, 'waits', 'exclusive-access'],
  [STORE, 'write', account({ accountMigrationInProgress: true }), {}, 'warns', 'exclusive-access'],
  [STORE, 'failover', account(), stats(true), 'met'],
  [STORE, 'failover', account(), stats(false), 'blocks', 'feature-not-supported'],
  [STORE, 'failover', account(), stats(false, { canPlannedFailover: true }), 'met'],
  [
    STORE,
    'failover',
    account({}, 'Standard_ZRS'),
    { stats: account({}, 'Standard_ZRS') },
    'blocks',
    'feature-not-supported',
  ],
  [STORE, 'delete', account(), { containers: listOf(container({})) }, 'met'],
  [
    STORE,
    'delete',
    account(),
    { containers: listOf(container({}), container({ hasLegalHold: true })) },
    'warns',
    'immutability-policy',
  ],
  [CONTAINER, 'delete', container({}), {}, 'met'],
  [CONTAINER, 'delete', container({ leaseState: 'Leased' }), {}, 'warns', 'blob-lease'],
  [CONTAINER, 'delete', container({ leaseState: 'Breaking' }), {}, 'waits', 'another-operation-in-progress'],
  [CONTAINER, 'delete', container({ hasImmutabilityPolicy: true }), {}, 'warns', 'immutability-policy'],
]);

const certificate = resource('Microsoft.Web/certificates', 'shop-cert', { thumbprint: 'A1B2C3', serverFarmId: 'x' });

holds('web: operations on the site, its app and its plan are waited for', [
  ['Web/sites', 'write', site(), { plan: plan(1) }, 'met'],
  [
    'Web/sites',
    'write',
    site({ inProgressOperationId: '5a7d' }),
    { plan: plan(1) },
    'waits',
    'another-operation-in-progress',
  ],
  ['Web/sites', 'write', site({ slotSwapStatus: { sourceSlotName: 'staging' } }), { plan: plan(1) }, 'met'],
  ['Web/sites', 'restart', site(), { plan: plan(1, 'InProgress') }, 'waits', 'dependency-updating'],
  ['Web/sites', 'swap', site({ targetSwapSlot: 'production' }), { plan: plan(1) }, 'warns', 'invalid-state'],
  [
    'Web/sites/slots',
    'swap',
    site(),
    { plan: plan(1), owner: site({ inProgressOperationId: '5a7d' }) },
    'waits',
    'another-operation-in-progress',
  ],
  ['Web/serverfarms', 'delete', plan(0), {}, 'met'],
  ['Web/serverfarms', 'delete', plan(3), {}, 'blocks', 'resource-in-use'],
  ['Web/certificates', 'delete', certificate, { sites: listOf(site()) }, 'warns', 'resource-in-use'],
  ['Web/certificates', 'delete', certificate, { sites: listOf(site({ hostNameSslStates: [] })) }, 'met'],
]);

const DB = 'Sql/servers/databases';
const GROUP = 'Sql/servers/failoverGroups';
const MI = 'Sql/managedInstances';
const ended = { operations: listOf(operation('Succeeded'), operation('Cancelled')) };
const grouped = (...ids: readonly string[]) => ({ ...ended, groups: listOf({ properties: { databases: ids } }) });
const failoverGroup = (replicationRole: string, replicationState = 'CATCH_UP') =>
  resource('Microsoft.Sql/servers/shop-sql/failoverGroups', 'shop-fg', {
    replicationRole,
    replicationState,
    databases: [],
  });

holds('SQL: statuses that change wait, sides and members stop', [
  [DB, 'scale', database('Online'), ended, 'met'],
  [
    DB,
    'scale',
    database('Online'),
    { operations: listOf(operation('InProgress')) },
    'waits',
    'another-operation-in-progress',
  ],
  [DB, 'scale', database('Scaling'), ended, 'waits', 'another-operation-in-progress'],
  [DB, 'scale', database('Paused'), ended, 'met'],
  [DB, 'scale', database('Paused', 'DataWarehouse'), ended, 'warns', 'service-stopped'],
  [DB, 'write', database('Inaccessible'), ended, 'warns', 'invalid-state'],
  [DB, 'write', null, {}, 'met'],
  [DB, 'delete', database('Online'), grouped(), 'met'],
  [DB, 'delete', database('Online'), grouped(String(query('id', database('Online')))), 'warns', 'link-active'],
  [GROUP, 'write', failoverGroup('Primary'), {}, 'met'],
  [GROUP, 'delete', failoverGroup('Secondary'), {}, 'blocks', 'invalid-state'],
  [GROUP, 'failover', failoverGroup('Secondary'), {}, 'met'],
  [GROUP, 'failover', failoverGroup('Secondary', 'SEEDING'), {}, 'warns', 'dependency-not-ready'],
  [GROUP, 'force-failover', failoverGroup('Primary'), {}, 'blocks', 'already-in-target-state'],
  [
    'Sql/servers/elasticPools',
    'delete',
    { properties: { state: 'Ready' } },
    { databases: listOf(database('Online')) },
    'blocks',
    'resource-in-use',
  ],
  ['Sql/servers/elasticPools', 'delete', { properties: { state: 'Ready' } }, { databases: listOf() }, 'met'],
  ['Sql/servers', 'write', { properties: { state: 'Disabled' } }, {}, 'warns', 'invalid-state'],
  [MI, 'write', instance('Ready'), ended, 'met'],
  [MI, 'write', instance('Stopped'), ended, 'blocks', 'service-stopped'],
  [MI, 'write', instance('Starting'), ended, 'waits', 'power-state-changing'],
  [MI, 'delete', instance('Stopped'), ended, 'met'],
  [MI, 'start', instance('Stopped'), ended, 'met'],
  [MI, 'start', instance('Ready'), ended, 'blocks', 'already-in-target-state'],
  [MI, 'stop', instance('Ready', { zoneRedundant: true }), ended, 'warns', 'feature-not-supported'],
]);

const PG = 'DBforPostgreSQL/flexibleServers';

holds('PostgreSQL: the state of the server decides, also for what lies in it', [
  [PG, 'write', server('Ready'), {}, 'met'],
  [PG, 'write', server('Updating'), {}, 'waits', 'service-busy'],
  [PG, 'write', server('Stopped'), {}, 'blocks', 'service-stopped'],
  [PG, 'write', server('Inaccessible'), {}, 'warns', 'invalid-state'],
  [PG, 'write', null, {}, 'met'],
  [PG, 'start', server('Stopped'), {}, 'met'],
  [PG, 'start', server('Ready'), {}, 'blocks', 'already-in-target-state'],
  [PG, 'start', server('Stopping'), {}, 'waits', 'service-busy'],
  [PG, 'start', server('Disabled'), {}, 'blocks', 'invalid-state'],
  [PG, 'stop', server('Ready'), {}, 'met'],
  [PG, 'stop', server('Stopped'), {}, 'blocks', 'already-in-target-state'],
  [PG, 'restart', server('Stopped'), {}, 'blocks', 'service-stopped'],
  [PG, 'failover', server('Ready'), {}, 'blocks', 'feature-not-supported'],
  [PG, 'failover', server('Ready', { mode: 'ZoneRedundant', state: 'Healthy' }), {}, 'met'],
  [PG, 'failover', server('Ready', { mode: 'ZoneRedundant', state: 'ReplicatingData' }), {}, 'waits', 'service-busy'],
  [PG, 'delete', server('Stopped'), {}, 'met'],
  [PG, 'delete', server('Provisioning'), {}, 'waits', 'service-busy'],
  [`${PG}/databases`, 'write', null, { owner: server('Stopped') }, 'blocks', 'service-stopped'],
  [`${PG}/configurations`, 'write', {}, { owner: server('Updating') }, 'waits', 'service-busy'],
  [`${PG}/firewallRules`, 'delete', {}, { owner: server('Ready') }, 'met'],
]);

const redis = (linkedServers: readonly Json[]) =>
  resource('Microsoft.Cache/redis', 'shop-redis', { provisioningState: 'Succeeded', linkedServers });
const settled = (provisioningState: string) => ({ owner: { properties: { provisioningState } } });

holds('databases: links, clusters and the accounts that children are written through', [
  ['Cache/redis', 'delete', redis([]), {}, 'met'],
  ['Cache/redis', 'delete', redis([{ id: '/x' }]), {}, 'blocks', 'link-active'],
  ['Cache/redis', 'scale', redis([{ id: '/x' }]), {}, 'warns', 'link-active'],
  ['Cache/redis', 'write', redis([{ id: '/x' }]), {}, 'met'],
  ['Cache/redis/firewallRules', 'write', null, settled('Scaling'), 'waits', 'another-operation-in-progress'],
  [
    'Cache/redisEnterprise',
    'write',
    { properties: { resourceState: 'Updating' } },
    {},
    'waits',
    'another-operation-in-progress',
  ],
  ['Cache/redisEnterprise', 'write', { properties: { resourceState: 'UpdateFailed' } }, {}, 'warns', 'invalid-state'],
  [
    'DocumentDB/databaseAccounts/sqlDatabases',
    'write',
    null,
    settled('Updating'),
    'waits',
    'another-operation-in-progress',
  ],
  ['DocumentDB/databaseAccounts/sqlDatabases', 'write', null, settled('Succeeded'), 'met'],
]);

const role = { id: '/r', name: '7f1c', properties: { assignableScopes: ['/subscriptions/a', '/subscriptions/b'] } };
const assigned = (id: string) =>
  listOf({
    properties: { roleDefinitionId: `/subscriptions/a/providers/Microsoft.Authorization/roleDefinitions/${id}` },
  });

holds('platform: a move warns, a role that is assigned stays', [
  ['Resources/resourceGroups', 'move', {}, { members: listOf({ provisioningState: 'Succeeded' }) }, 'met'],
  [
    'Resources/resourceGroups',
    'move',
    {},
    { members: listOf({ provisioningState: 'Updating' }) },
    'warns',
    'another-operation-in-progress',
  ],
  [
    'Authorization/roleDefinitions',
    'delete',
    role,
    { assignments: [assigned('aaaa'), assigned('7f1c')] },
    'blocks',
    'resource-in-use',
  ],
  ['Authorization/roleDefinitions', 'delete', role, { assignments: assigned('7f1c') }, 'blocks', 'resource-in-use'],
  ['Authorization/roleDefinitions', 'delete', role, { assignments: [assigned('aaaa'), listOf()] }, 'met'],
  ['Authorization/roleDefinitions', 'delete', role, { assignments: listOf() }, 'met'],
]);

const connection = (status: string) => ({
  properties: { provisioningState: 'Ready', privateLinkServiceConnectionState: { status } },
});

for (const service of ['MySQL', 'PostgreSQL', 'MariaDB'])
  holds(`private endpoints of ${service} single servers: an answer is given once`, [
    [`DBfor${service}/servers/privateEndpointConnections`, 'write', connection('Pending'), {}, 'met'],
    [
      `DBfor${service}/servers/privateEndpointConnections`,
      'write',
      connection('Approved'),
      {},
      'blocks',
      'invalid-state',
    ],
    [
      `DBfor${service}/servers/privateEndpointConnections`,
      'write',
      connection('Rejected'),
      {},
      'blocks',
      'invalid-state',
    ],
    [`DBfor${service}/servers/privateEndpointConnections`, 'delete', connection('Approved'), {}, 'met'],
  ]);

const namespace = (status: string, name = 'Premium') => ({
  name: 'bus',
  sku: { name },
  properties: { status, provisioningState: 'Succeeded' },
});
const item = (isScheduledForDeferredDelete?: boolean) =>
  listOf({
    name: 'vm1',
    properties: isScheduledForDeferredDelete === undefined ? {} : { isScheduledForDeferredDelete },
  });
const app = resource('Microsoft.App/containerApps', 'shop-api', {
  provisioningState: 'Succeeded',
  environmentId: '/e',
});
const environment = (provisioningState: string) => ({ environment: { properties: { provisioningState } } });
const searchService = resource('Microsoft.Search/searchServices', 'shop-search', { provisioningState: 'succeeded' });

holds('services: what must go first, and what is still coming up', [
  ['ServiceBus/namespaces/queues', 'write', null, { owner: namespace('Active') }, 'met'],
  ['ServiceBus/namespaces/queues', 'write', null, { owner: namespace('Disabled') }, 'warns', 'invalid-state'],
  [
    'ServiceBus/namespaces',
    'delete',
    namespace('Active'),
    { pairings: listOf({ name: 'dr', properties: { partnerNamespace: '/other' } }) },
    'warns',
    'link-active',
  ],
  [
    'EventHub/namespaces',
    'delete',
    namespace('Active'),
    { pairings: listOf({ name: 'dr', properties: { partnerNamespace: '' } }) },
    'met',
  ],
  [
    'KeyVault/locations/deletedVaults',
    'purge',
    { properties: { purgeProtectionEnabled: true } },
    {},
    'blocks',
    'platform-rule',
  ],
  ['KeyVault/locations/deletedVaults', 'purge', { properties: { deletionDate: '2026-11-01' } }, {}, 'met'],
  ['RecoveryServices/vaults', 'delete', {}, { items: listOf() }, 'met'],
  ['RecoveryServices/vaults', 'delete', {}, { items: item() }, 'blocks', 'nested-resources-exist'],
  ['RecoveryServices/vaults', 'delete', {}, { items: item(true) }, 'warns', 'nested-resources-exist'],
  [
    'RecoveryServices/vaults',
    'delete',
    { location: 'westeurope' },
    { items: item(true) },
    'warns',
    'nested-resources-exist',
  ],
  [
    'RecoveryServices/vaults',
    'delete',
    { location: 'usgovvirginia' },
    { items: item(true) },
    'blocks',
    'nested-resources-exist',
  ],
  [
    'RecoveryServices/vaults',
    'delete',
    { location: 'chinanorth3' },
    { items: item(true) },
    'blocks',
    'nested-resources-exist',
  ],
  ['RecoveryServices/vaults', 'delete', { location: 'chinanorth3' }, { items: listOf() }, 'met'],
  ['App/containerApps', 'write', app, environment('Succeeded'), 'met'],
  ['App/containerApps', 'write', app, environment('InfrastructureSetupInProgress'), 'waits', 'dependency-updating'],
  ['App/containerApps', 'write', app, environment('Failed'), 'warns', 'failed-state'],
  ['ApiManagement/service/apis', 'write', null, settled('Activating'), 'waits', 'another-operation-in-progress'],
  [
    'CognitiveServices/accounts/deployments',
    'write',
    null,
    settled('Accepted'),
    'waits',
    'another-operation-in-progress',
  ],
  ['Kusto/clusters', 'write', { properties: { state: 'Stopped' } }, {}, 'warns', 'service-stopped'],
  ['Kusto/clusters', 'write', { properties: { state: 'Starting' } }, {}, 'waits', 'power-state-changing'],
  ['Kusto/clusters', 'start', { properties: { state: 'Stopped' } }, {}, 'met'],
  [
    'OperationalInsights/workspaces',
    'delete',
    { properties: { privateLinkScopedResources: [{ resourceId: '/a' }] } },
    {},
    'warns',
    'resource-in-use',
  ],
  ['OperationalInsights/workspaces', 'delete', { properties: {} }, {}, 'met'],
  [
    'Search/searchServices',
    'delete',
    searchService,
    { links: listOf({ name: 'to-storage' }) },
    'warns',
    'nested-resources-exist',
  ],
  ['Search/searchServices', 'delete', searchService, { links: listOf() }, 'met'],
]);
