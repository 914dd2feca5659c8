import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { subdomainZone } from '../simulator/azure/creation-state.ts';
import { drop, groupId, make, play, type Scene, type Step } from './support.ts';

const account = (name: string, more = {}): Step =>
  make('storage_account', 'Microsoft.Storage/storageAccounts', name, { api: '2023-01-01', ...more });
const vault = (name: string, more = {}): Step => make('key_vault', 'Microsoft.KeyVault/vaults', name, more);
const revived = { body: { properties: { createMode: 'recover' } } };
const inGroup = (arm: string, name: string, group = groupId): string => `${group}/providers/${arm}/${name}`;
const kept = inGroup('Microsoft.KeyVault/vaults', 'kv-prod');
const ai = (name: string): Step =>
  make('cognitive_account', 'Microsoft.CognitiveServices/accounts', name, {
    api: '2023-05-01',
    after: { kind: 'OpenAI' },
  });
const api = (name: string, more = {}): Step =>
  make('api_management', 'Microsoft.ApiManagement/service', name, { api: '2022-08-01', ...more });
const store = (name: string, more = {}): Step =>
  make('app_configuration', 'Microsoft.AppConfiguration/configurationStores', name, { api: '2023-03-01', ...more });
const bus = (name: string): Step =>
  make('servicebus_namespace', 'Microsoft.ServiceBus/namespaces', name, { api: '2021-11-01' });
const noRecovery = { 'key_vault.recover_soft_deleted_key_vaults': false };

/** What the guard says would fail, by the plan's address, and Azure's own code. An empty list: the apply succeeds. */
const scenes: readonly (readonly [
  name: string,
  scene: Scene,
  blocked: Readonly<Record<string, string>>,
  refused: readonly string[],
])[] = [
  [
    'a storage account whose name somebody has',
    { steps: [account('stprod')], set: (world) => world.takeName('Microsoft.Storage/storageAccounts', 'stprod') },
    { 'azurerm_storage_account.a': 'name-taken' },
    ['StorageAccountAlreadyTaken'],
  ],
  [
    'a storage account whose name is near one that is taken',
    { steps: [account('stprod2')], set: (world) => world.takeName('Microsoft.Storage/storageAccounts', 'stprod') },
    {},
    [],
  ],
  [
    'a name that another type has',
    { steps: [vault('kv-prod')], set: (world) => world.takeName('Microsoft.ContainerRegistry/registries', 'kv-prod') },
    {},
    [],
  ],
  [
    'an account whose name one of this subscription has in another group',
    {
      steps: [account('stprod')],
      set: (world) =>
        void world.addResource(
          inGroup('Microsoft.Storage/storageAccounts', 'stprod', groupId.replace('prod-rg', 'old-rg')),
        ),
    },
    { 'azurerm_storage_account.a': 'name-taken' },
    ['StorageAccountAlreadyTaken'],
  ],
  [
    'a vault that the provider recovers',
    { steps: [vault('kv-prod', revived)], set: (world) => world.softDelete(kept) },
    {},
    [],
  ],
  [
    'a vault that was deleted in another region',
    { steps: [vault('kv-prod', revived)], set: (world) => world.softDelete(kept, { location: 'northeurope' }) },
    { 'azurerm_key_vault.a': 'soft-deleted' },
    ['VaultAlreadyExists'],
  ],
  [
    'a vault that the provider may not recover',
    {
      steps: [vault('kv-prod')],
      set: (world) => world.softDelete(kept, { purgeProtection: true }),
      features: noRecovery,
    },
    { 'azurerm_key_vault.a': 'soft-deleted' },
    ['VaultAlreadyExists'],
  ],
  [
    'a vault whose name was deleted in another subscription',
    { steps: [vault('kv-prod')], set: (world) => world.takeName('Microsoft.KeyVault/vaults', 'kv-prod') },
    { 'azurerm_key_vault.a': 'name-taken' },
    ['VaultAlreadyExists'],
  ],
  [
    'an API management that the provider recovers',
    {
      steps: [api('apim-prod', { body: { properties: { restore: true } } })],
      set: (world) => world.softDelete(inGroup('Microsoft.ApiManagement/service', 'apim-prod')),
    },
    {},
    [],
  ],
  [
    'a configuration store in another region than the deleted one',
    {
      steps: [store('appcs-prod', revived)],
      set: (world) =>
        world.softDelete(inGroup('Microsoft.AppConfiguration/configurationStores', 'appcs-prod'), {
          location: 'uksouth',
        }),
    },
    { 'azurerm_app_configuration.a': 'soft-deleted' },
    ['NameUnavailable'],
  ],
  [
    'an AI account that was deleted in the same group',
    {
      steps: [ai('oai-prod')],
      set: (world) => world.softDelete(inGroup('Microsoft.CognitiveServices/accounts', 'oai-prod')),
    },
    { 'azurerm_cognitive_account.a': 'soft-deleted' },
    ['FlagMustBeSetForRestore'],
  ],
  [
    'an AI account that was deleted in another group',
    {
      steps: [ai('oai-prod')],
      set: (world) =>
        world.softDelete(
          inGroup('Microsoft.CognitiveServices/accounts', 'oai-prod', groupId.replace('prod-rg', 'old-rg')),
        ),
    },
    {},
    [],
  ],
  [
    'an AI account without a subdomain, whose name is a subdomain of somebody',
    { steps: [ai('oai-prod')], set: (world) => world.takeName(subdomainZone, 'oai-prod') },
    {},
    [],
  ],
  [
    'a workspace that comes back by itself',
    {
      steps: [
        make('log_analytics_workspace', 'Microsoft.OperationalInsights/workspaces', 'law', { api: '2023-09-01' }),
      ],
      set: (world) => world.softDelete(inGroup('Microsoft.OperationalInsights/workspaces', 'law')),
    },
    {},
    [],
  ],
  [
    'a bus whose name an event hub has',
    {
      steps: [bus('sb-prod')],
      set: (world) => void world.addResource(inGroup('Microsoft.EventHub/namespaces', 'sb-prod')),
    },
    { 'azurerm_servicebus_namespace.a': 'name-taken' },
    ['Conflict'],
  ],
  [
    'a bus whose name was deleted a minute ago',
    {
      steps: [bus('sb-prod')],
      set: (world) => world.takeName('Microsoft.ServiceBus/namespaces', 'sb-prod', 'NameInLockdown'),
    },
    { 'azurerm_servicebus_namespace.a': 'name-taken' },
    ['Conflict'],
  ],
  [
    'a server of a service with another answer',
    {
      steps: [make('mssql_server', 'Microsoft.Sql/servers', 'sql-prod', { api: '2021-11-01' })],
      set: (world) => world.takeName('Microsoft.Sql/servers', 'sql-prod'),
    },
    { 'azurerm_mssql_server.a': 'name-taken' },
    ['Conflict'],
  ],
  [
    'an account of the service that answers by its status',
    {
      steps: [make('cosmosdb_account', 'Microsoft.DocumentDB/databaseAccounts', 'cosmos-prod', { api: '2023-11-15' })],
      set: (world) => world.takeName('Microsoft.DocumentDB/databaseAccounts', 'cosmos-prod'),
    },
    { 'azurerm_cosmosdb_account.a': 'name-taken' },
    ['Conflict'],
  ],
  [
    'the same, free',
    {
      steps: [make('cosmosdb_account', 'Microsoft.DocumentDB/databaseAccounts', 'cosmos-prod', { api: '2023-11-15' })],
    },
    {},
    [],
  ],
  [
    'a server that is asked about in its region',
    {
      steps: [make('mysql_flexible_server', 'Microsoft.DBforMySQL/flexibleServers', 'my-prod', { api: '2023-12-30' })],
      set: (world) => world.takeName('Microsoft.DBforMySQL/flexibleServers', 'my-prod'),
    },
    { 'azurerm_mysql_flexible_server.a': 'name-taken' },
    ['Conflict'],
  ],
  [
    'a name that the plan frees before',
    {
      steps: [
        drop(
          'storage_account',
          inGroup('Microsoft.Storage/storageAccounts', 'stmove', groupId.replace('prod-rg', 'old-rg')),
          '2023-01-01',
        ),
        account('stmove'),
      ],
      set: (world) =>
        void world.addResource(
          inGroup('Microsoft.Storage/storageAccounts', 'stmove', groupId.replace('prod-rg', 'old-rg')),
        ),
    },
    {},
    [],
  ],
];

describe('a name that a plan creates', () => {
  for (const [name, scene, blocked, refused] of scenes)
    test(`${name}: ${refused[0] ?? 'the apply succeeds'}`, async () => {
      const played = await play(scene);
      assert.deepEqual(Object.values(played.refused), refused);
      assert.deepEqual(played.blocked, blocked, JSON.stringify(played.report.targets, null, 1));
      assert.equal(played.report.verdict, refused.length === 0 ? 'clear' : 'blocked');
      assert.equal(played.changes, 0);
    });
});

test('what comes back is said: a warning, not a stop', async () => {
  const { warned } = await play({ steps: [vault('kv-prod', revived)], set: (world) => world.softDelete(kept) });
  assert.deepEqual(warned, ['The tool recovers the deleted one of this name: it comes back with what it held.']);
});

test('what holds the name to its end says so, and its date', async () => {
  const { report } = await play({
    steps: [vault('kv-prod')],
    set: (world) => world.softDelete(kept, { purgeProtection: true }),
    features: noRecovery,
  });
  const why = report.targets[0]?.conditions.find(({ outcome }) => outcome === 'blocks')?.why;
  assert.equal(why, 'It holds the name until 2026-04-10. Purge protection is on: nobody can purge it before.');
});

describe('what may not be read', () => {
  const permissions = ['*/read', '!Microsoft.Storage/checkNameAvailability/read', '!Microsoft.KeyVault/*'];
  test('is a row of evidence with the permission, and stops nothing', async () => {
    const { report } = await play({ steps: [account('stprod')], permissions });
    assert.equal(report.verdict, 'clear');
    const row = report.evidence.find(({ source }) => source === 'name stprod');
    assert.deepEqual([row?.status, row?.detail], ['denied', 'needs Microsoft.Storage/checkNameAvailability/read']);
  });

  test('an action that a reader has not is named', async () => {
    const { report } = await play({
      steps: [make('mssql_server', 'Microsoft.Sql/servers', 'sql-prod', { api: '2021-11-01' })],
      permissions: ['*/read'],
    });
    assert.equal(report.verdict, 'clear');
    const row = report.evidence.find(({ source }) => source === 'name sql-prod');
    assert.deepEqual([row?.status, row?.detail], ['denied', 'needs Microsoft.Sql/checkNameAvailability/action']);
  });

  test('a taken name is no proof where the tool recovers and the remains are hidden', async () => {
    const scene: Scene = {
      steps: [vault('kv-prod', revived)],
      set: (world) => world.softDelete(kept),
      permissions: ['*', '!Microsoft.KeyVault/deletedVaults/read'],
    };
    const { report, refused } = await play(scene);
    assert.deepEqual([report.verdict, refused], ['clear', {}]);
  });

  test('and is one where it does not', async () => {
    const scene: Scene = {
      steps: [vault('kv-prod')],
      set: (world) => world.softDelete(kept),
      permissions: ['*', '!Microsoft.KeyVault/deletedVaults/read'],
      features: noRecovery,
    };
    assert.deepEqual((await play(scene)).blocked, { 'azurerm_key_vault.a': 'name-taken' });
  });
});

describe('nothing is asked that the plan does not need', () => {
  const questions = (asked: readonly string[]): readonly string[] =>
    asked.filter((each) => /^(?:POST|HEAD)|\/deleted|\/usages|\/skus/.test(each));
  test('a network: its quota alone', async () => {
    const { asked } = await play({
      steps: [make('virtual_network', 'Microsoft.Network/virtualNetworks', 'hub', { api: '2025-01-01' })],
    });
    assert.deepEqual(
      questions(asked).filter((each) => !each.includes('PolicyInsights')),
      ['GET /providers/Microsoft.Network/locations/westeurope/usages'],
    );
  });

  test('a deletion: nothing', async () => {
    const id = inGroup('Microsoft.Storage/storageAccounts', 'stprod');
    const { asked } = await play({
      steps: [drop('storage_account', id, '2023-01-01')],
      set: (world) => void world.addResource(id),
    });
    assert.deepEqual(questions(asked), []);
  });

  test('three vaults: one list of remains, three names', async () => {
    const { asked } = await play({
      steps: ['kv-a', 'kv-b', 'kv-c'].map((name, index) => ({
        ...vault(name),
        address: `azurerm_key_vault.n${index}`,
      })),
    });
    const told = questions(asked).filter((each) => !each.includes('PolicyInsights'));
    assert.equal(told.filter((each) => each.endsWith('/deletedVaults')).length, 1, told.join('\n'));
    assert.equal(told.filter((each) => each.endsWith('/checkNameAvailability')).length, 3);
    assert.equal(told.length, 4);
  });
});
