import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guid, refused, scope, told, worded } from './support.ts';

/** Noun, labels, and the type with its names that they stand for. */
const sure: readonly (readonly [noun: string, labels: Readonly<Record<string, string>>, path: string])[] = [
  ['Virtual Network', { 'Virtual Network Name': 'hub' }, 'Microsoft.Network/virtualNetworks/hub'],
  [
    'Subnet',
    { 'Virtual Network Name': 'hub', 'Subnet Name': 'app' },
    'Microsoft.Network/virtualNetworks/hub/subnets/app',
  ],
  [
    'Virtual Network Peering',
    { 'Virtual Network Name': 'hub', 'Virtual Network Peering Name': 'to-spoke' },
    'Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/to-spoke',
  ],
  ['Public I P Address', { 'Public I P Addresses Name': 'ip-1' }, 'Microsoft.Network/publicIPAddresses/ip-1'],
  ['Public IP Address', { 'Public I P Address Name': 'ip-1' }, 'Microsoft.Network/publicIPAddresses/ip-1'],
  ['Network Interface', { 'Network Interface Name': 'nic-1' }, 'Microsoft.Network/networkInterfaces/nic-1'],
  ['Network Security Group', { 'Network Security Group Name': 'nsg' }, 'Microsoft.Network/networkSecurityGroups/nsg'],
  ['Route Table', { 'Route Table Name': 'rt' }, 'Microsoft.Network/routeTables/rt'],
  ['Azure Firewall', { 'Azure Firewall Name': 'fw' }, 'Microsoft.Network/azureFirewalls/fw'],
  ['Firewall', { 'Firewall Name': 'fw' }, 'Microsoft.Network/azureFirewalls/fw'],
  ['Application Gateway', { 'Application Gateway Name': 'agw' }, 'Microsoft.Network/applicationGateways/agw'],
  ['Load Balancer', { 'Load Balancer Name': 'lb' }, 'Microsoft.Network/loadBalancers/lb'],
  ['Private Endpoint', { 'Private Endpoint Name': 'pe' }, 'Microsoft.Network/privateEndpoints/pe'],
  [
    'Private Dns Zone',
    { 'Private Dns Zone Name': 'privatelink.blob.core.windows.net' },
    'Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net',
  ],
  [
    'Virtual Network Gateway',
    { 'Virtual Network Gateway Name': 'vgw' },
    'Microsoft.Network/virtualNetworkGateways/vgw',
  ],
  ['Express Route Circuit', { 'Circuit Name': 'er' }, 'Microsoft.Network/expressRouteCircuits/er'],
  ['Virtual Machine', { 'Virtual Machine Name': 'api-1' }, 'Microsoft.Compute/virtualMachines/api-1'],
  [
    'Extension',
    { 'Virtual Machine Name': 'api-1', 'Extension Name': 'agent' },
    'Microsoft.Compute/virtualMachines/api-1/extensions/agent',
  ],
  [
    'Virtual Machine Scale Set',
    { 'Virtual Machine Scale Set Name': 'pool' },
    'Microsoft.Compute/virtualMachineScaleSets/pool',
  ],
  ['Managed Disk', { 'Disk Name': 'd1' }, 'Microsoft.Compute/disks/d1'],
  ['Storage Account', { 'Storage Account Name': 'ledgerdata' }, 'Microsoft.Storage/storageAccounts/ledgerdata'],
  ['Kubernetes Cluster', { 'Kubernetes Cluster Name': 'aks' }, 'Microsoft.ContainerService/managedClusters/aks'],
  ['Kubernetes Cluster', { 'Managed Cluster Name': 'aks' }, 'Microsoft.ContainerService/managedClusters/aks'],
  [
    'Agent Pool',
    { 'Managed Cluster Name': 'aks', 'Agent Pool Name': 'np1' },
    'Microsoft.ContainerService/managedClusters/aks/agentPools/np1',
  ],
  ['Key Vault', { 'Vault Name': 'kv' }, 'Microsoft.KeyVault/vaults/kv'],
  ['Key Vault', { 'Key Vault Name': 'kv' }, 'Microsoft.KeyVault/vaults/kv'],
  ['Recovery Services Vault', { 'Vault Name': 'rsv' }, 'Microsoft.RecoveryServices/vaults/rsv'],
  ['App Service', { 'Site Name': 'shop' }, 'Microsoft.Web/sites/shop'],
  ['Slot', { 'Site Name': 'shop', 'Slot Name': 'blue' }, 'Microsoft.Web/sites/shop/slots/blue'],
  ['App Service Plan', { 'Server Farm Name': 'plan' }, 'Microsoft.Web/serverfarms/plan'],
  ['Container App', { 'Container App Name': 'web' }, 'Microsoft.App/containerApps/web'],
  ['Managed Environment', { 'Managed Environment Name': 'env' }, 'Microsoft.App/managedEnvironments/env'],
  ['Container Registry', { 'Registry Name': 'acr1' }, 'Microsoft.ContainerRegistry/registries/acr1'],
  ['Redi', { 'Redis Name': 'cache' }, 'Microsoft.Cache/redis/cache'],
  ['Sql Server', { 'Server Name': 'sql1' }, 'Microsoft.Sql/servers/sql1'],
  ['Sql Database', { 'Server Name': 'sql1', 'Database Name': 'orders' }, 'Microsoft.Sql/servers/sql1/databases/orders'],
  ['Elastic Pool', { 'Server Name': 'sql1', 'Elastic Pool Name': 'ep' }, 'Microsoft.Sql/servers/sql1/elasticPools/ep'],
  ['Database Account', { 'Database Account Name': 'cosmos' }, 'Microsoft.DocumentDB/databaseAccounts/cosmos'],
  [
    'Eventhub',
    { 'Namespace Name': 'ns', 'Eventhub Name': 'orders' },
    'Microsoft.EventHub/namespaces/ns/eventhubs/orders',
  ],
  ['Search Service', { 'Search Service Name': 'find' }, 'Microsoft.Search/searchServices/find'],
  ['API Management Service', { 'Service Name': 'apim' }, 'Microsoft.ApiManagement/service/apim'],
  ['Automation Account', { 'Automation Account Name': 'auto' }, 'Microsoft.Automation/automationAccounts/auto'],
  ['Log Analytics Workspace', { 'Workspace Name': 'logs' }, 'Microsoft.OperationalInsights/workspaces/logs'],
  ['Cognitive Account', { 'Account Name': 'oai' }, 'Microsoft.CognitiveServices/accounts/oai'],
  [
    'User Assigned Identity',
    { 'User Assigned Identity Name': 'id1' },
    'Microsoft.ManagedIdentity/userAssignedIdentities/id1',
  ],
];

describe('azurerm from 3.x', () => {
  for (const [noun, labels, path] of sure) {
    test(`${noun}: ${Object.keys(labels).join(', ')}`, () => {
      const found = told(`Error: creating ${worded(noun, labels)}: performing CreateOrUpdate: `);
      assert.equal(found?.id, `${scope}/providers/${path}`);
      assert.equal(found?.name, Object.values(labels).at(-1));
      assert.equal(found?.group, 'ledger-rg');
    });
  }

  test('labels over wrapped lines', () => {
    const wrapped = `Error: updating Subnet (Subscription:\n"${guid}"\nResource Group\nName: "ledger-rg"\nVirtual Network Name:\n"hub"\nSubnet Name: "app"): `;
    assert.equal(told(wrapped)?.id, `${scope}/providers/Microsoft.Network/virtualNetworks/hub/subnets/app`);
  });

  test('the sentence may be inside the error itself, or begin in the middle', () => {
    const sentence = `Error: deleting ${worded('Subnet', { 'Virtual Network Name': 'hub', 'Subnet Name': 'app' })}: the subnet is in use`;
    assert.match(told('', { own: sentence })?.id ?? '', /\/subnets\/app$/);
    assert.equal(
      told('Resource Group Name: "ledger-rg"\nKey Vault Name: "kv"): vaults.VaultsClient#CreateOrUpdate: ', {
        subscription: guid,
      })?.id,
      `${scope}/providers/Microsoft.KeyVault/vaults/kv`,
    );
  });

  test('a resource group', () => {
    assert.deepEqual(told(`Error: deleting ${worded('Resource Group', {})}: `), {
      id: scope,
      type: 'Microsoft.Resources/resourceGroups',
      name: 'ledger-rg',
      group: 'ledger-rg',
    });
    assert.equal(told('Error: deleting Resource Group "ledger-rg": ', { subscription: guid })?.id, scope);
  });
});

describe('names that several services have', () => {
  const flexible = `Error: creating ${worded('Flexible Server', { 'Flexible Server Name': 'db-1' })}: performing Create: `;
  const withType = (type: string): string =>
    `\n\n  with module.data["eu"].${type}.main,\n  on data.tf line 3, in resource "${type}" "main":`;
  const postgres = `${scope}/providers/Microsoft.DBforPostgreSQL/flexibleServers/db-1`;
  const mysql = `${scope}/providers/Microsoft.DBforMySQL/flexibleServers/db-1`;

  test('stay open without a word that tells', () => {
    assert.deepEqual(told(flexible), { name: 'db-1', group: 'ledger-rg', subscription: guid });
    for (const [noun, label] of [
      ['Vault', 'Vault Name'],
      ['Server', 'Server Name'],
      ['Namespace', 'Namespace Name'],
      ['Workspace', 'Workspace Name'],
      ['Account', 'Account Name'],
      ['Cluster', 'Cluster Name'],
      ['Registry', 'Registry Name'],
      ['Odd Thing', 'Odd Thing Name'],
    ] as const) {
      assert.deepEqual(
        told(`Error: creating ${worded(noun, { [label]: 'x1' })}: `),
        { name: 'x1', group: 'ledger-rg', subscription: guid },
        noun,
      );
    }
  });

  test('are settled by the Terraform type, the Go client or the namespace in the words of Azure', () => {
    assert.equal(told(flexible, { tail: withType('azurerm_postgresql_flexible_server') })?.id, postgres);
    assert.equal(told(flexible, { tail: withType('azurerm_mysql_flexible_server') })?.id, mysql);
    assert.equal(told(`${flexible}servers.MysqlClient#X: mysql.ServersClient#Create: `)?.id, mysql);
    assert.equal(told(flexible, { own: `${refused} Microsoft.DBforPostgreSQL said so.` })?.id, postgres);
    const namespace = `Error: creating ${worded('Namespace', { 'Namespace Name': 'bus' })}: `;
    assert.match(
      told(`${namespace}servicebus.NamespacesClient#CreateOrUpdate: `)?.id ?? '',
      /Microsoft\.ServiceBus\/namespaces\/bus$/,
    );
    assert.match(
      told(`${namespace}eventhub.NamespacesClient#CreateOrUpdate: `)?.id ?? '',
      /Microsoft\.EventHub\/namespaces\/bus$/,
    );
    const vault = `Error: creating ${worded('Vault', { 'Vault Name': 'v1' })}: `;
    assert.match(
      told(vault, { tail: withType('azurerm_recovery_services_vault') })?.id ?? '',
      /Microsoft\.RecoveryServices\/vaults\/v1$/,
    );
    assert.match(told(vault, { tail: withType('azurerm_key_vault') })?.id ?? '', /Microsoft\.KeyVault\/vaults\/v1$/);
  });

  test('stay open where the words contradict each other, and do not listen to the next error', () => {
    const both = `${flexible}mysql.ServersClient#Create: `;
    assert.equal(told(both, { own: `${refused} Microsoft.DBforPostgreSQL/flexibleServers` })?.type, undefined);
    assert.equal(
      told(flexible, { tail: `\n\nError: other\n${withType('azurerm_mysql_flexible_server')}` })?.type,
      undefined,
    );
  });
});

describe('older azurerm', () => {
  test('the resource first, its parents after it', () => {
    assert.deepEqual(
      told(
        'Error: updating Network Security Group Association for Subnet: (Name "app" / Virtual Network Name "hub" / Resource Group "ledger-rg"): network.SubnetsClient#CreateOrUpdate: ',
      ),
      { type: 'Microsoft.Network/virtualNetworks/subnets', name: 'app', group: 'ledger-rg', parents: ['hub'] },
    );
    assert.deepEqual(
      told('* azurerm_subnet.app: Error deleting Subnet "app" (Virtual Network "hub" / Resource Group "ledger-rg"): '),
      {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        name: 'app',
        group: 'ledger-rg',
        parents: ['hub'],
      },
    );
    assert.deepEqual(
      told(
        'Error: Error deleting App Service Plan "plan-1" (Resource Group "ledger-rg"): web.AppServicePlansClient#Delete: ',
      ),
      {
        type: 'Microsoft.Web/serverfarms',
        name: 'plan-1',
        group: 'ledger-rg',
      },
    );
    assert.deepEqual(
      told('Error: creating Node Pool: (Name "np" / Managed Cluster Name "aks" / Resource Group "ledger-rg"): ', {
        subscription: guid,
      }),
      {
        id: `${scope}/providers/Microsoft.ContainerService/managedClusters/aks/agentPools/np`,
        type: 'Microsoft.ContainerService/managedClusters/agentPools',
        name: 'np',
        group: 'ledger-rg',
      },
    );
  });
});

describe('which of several', () => {
  const nsg = worded('Network Security Group', { 'Network Security Group Name': 'nsg' });
  const subnet = worded('Subnet', { 'Virtual Network Name': 'hub', 'Subnet Name': 'app' });

  test('on the way down the last one is the one that failed', () => {
    assert.match(told(`Error: creating ${nsg}: retrieving ${subnet}: `)?.id ?? '', /\/subnets\/app$/);
  });

  test('of two beside each other none, but what they share', () => {
    assert.deepEqual(told(`Error: associating ${nsg} with ${subnet}: `), { group: 'ledger-rg', subscription: guid });
  });

  test('not the one of an error that has ended, nor of a line before', () => {
    const other = `Error: creating ${nsg}: something unknown\n\n  with azurerm_network_security_group.a,\n  on net.tf line 1, in resource "x" "y":\n\n`;
    assert.equal(told(other), undefined);
    const cut = `Error: creating ${nsg}: something unknown\n`;
    assert.match(told(cut)?.id ?? '', /\/networkSecurityGroups\/nsg$/);
    assert.equal(told(cut, { own: 'Error: the region is out of capacity' }), undefined);
    assert.match(told(`${other}Error: creating ${subnet}: `)?.id ?? '', /\/subnets\/app$/);
  });
});

describe('subscriptions', () => {
  const vm = { 'Virtual Machine Name': 'api-1' };
  const less = { type: 'Microsoft.Compute/virtualMachines', name: 'api-1', group: 'ledger-rg' };

  test('a mask is no subscription, and the passage does not stand in for it', () => {
    assert.deepEqual(told(`Error: creating ${worded('Virtual Machine', vm, '***')}: `, { subscription: guid }), less);
    assert.deepEqual(told(`Error: creating ${worded('Virtual Machine', vm, 'prod')}: `), less);
  });

  test('the passage stands in where Terraform said none', () => {
    const old = 'Error: creating Virtual Machine: (Name "api-1" / Resource Group "ledger-rg"): ';
    assert.deepEqual(told(old), less);
    assert.equal(told(old, { subscription: guid })?.id, `${scope}/providers/Microsoft.Compute/virtualMachines/api-1`);
  });
});
