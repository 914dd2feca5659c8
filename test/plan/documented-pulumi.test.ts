import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlan } from '../../src/plan/index.ts';
import { group, subscription } from './make.ts';

/**
 * Tokens of azure-native with the inputs and the import ID of their page in the Pulumi registry. Written before the
 * reader was asked.
 */
const p = `${group()}/providers`;
const documented: readonly (readonly [token: string, inputs: Readonly<Record<string, unknown>>, id: string])[] = [
  ['resources:ResourceGroup', {}, group()],
  ['network:VirtualNetwork', { virtualNetworkName: 'v' }, `${p}/Microsoft.Network/virtualNetworks/v`],
  [
    'network:Subnet',
    { virtualNetworkName: 'v', subnetName: 's' },
    `${p}/Microsoft.Network/virtualNetworks/v/subnets/s`,
  ],
  ['network:NetworkInterface', { networkInterfaceName: 'n' }, `${p}/Microsoft.Network/networkInterfaces/n`],
  [
    'network:SecurityRule',
    { networkSecurityGroupName: 'g', securityRuleName: 'r' },
    `${p}/Microsoft.Network/networkSecurityGroups/g/securityRules/r`,
  ],
  ['network:PublicIPAddress', { publicIpAddressName: 'i' }, `${p}/Microsoft.Network/publicIPAddresses/i`],
  ['network:PrivateEndpoint', { privateEndpointName: 'e' }, `${p}/Microsoft.Network/privateEndpoints/e`],
  ['network:LoadBalancer', { loadBalancerName: 'l' }, `${p}/Microsoft.Network/loadBalancers/l`],
  ['compute:VirtualMachine', { vmName: 'm' }, `${p}/Microsoft.Compute/virtualMachines/m`],
  [
    'compute:VirtualMachineExtension',
    { vmName: 'm', vmExtensionName: 'e' },
    `${p}/Microsoft.Compute/virtualMachines/m/extensions/e`,
  ],
  ['compute:Disk', { diskName: 'd' }, `${p}/Microsoft.Compute/disks/d`],
  ['compute:VirtualMachineScaleSet', { vmScaleSetName: 's' }, `${p}/Microsoft.Compute/virtualMachineScaleSets/s`],
  ['storage:StorageAccount', { accountName: 'a' }, `${p}/Microsoft.Storage/storageAccounts/a`],
  [
    'storage:BlobContainer',
    { accountName: 'a', containerName: 'c' },
    `${p}/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c`,
  ],
  [
    'storage:FileShare',
    { accountName: 'a', shareName: 's' },
    `${p}/Microsoft.Storage/storageAccounts/a/fileServices/default/shares/s`,
  ],
  ['keyvault:Vault', { vaultName: 'k' }, `${p}/Microsoft.KeyVault/vaults/k`],
  ['sql:Server', { serverName: 's' }, `${p}/Microsoft.Sql/servers/s`],
  ['sql:Database', { serverName: 's', databaseName: 'd' }, `${p}/Microsoft.Sql/servers/s/databases/d`],
  ['containerservice:ManagedCluster', { resourceName: 'k' }, `${p}/Microsoft.ContainerService/managedClusters/k`],
  [
    'containerservice:AgentPool',
    { resourceName: 'k', agentPoolName: 'p' },
    `${p}/Microsoft.ContainerService/managedClusters/k/agentPools/p`,
  ],
  ['containerregistry:Registry', { registryName: 'r' }, `${p}/Microsoft.ContainerRegistry/registries/r`],
  ['web:AppServicePlan', { name: 'plan' }, `${p}/Microsoft.Web/serverfarms/plan`],
  ['web:WebApp', { name: 'w' }, `${p}/Microsoft.Web/sites/w`],
  ['web:WebAppSlot', { name: 'w', slot: 's' }, `${p}/Microsoft.Web/sites/w/slots/s`],
  ['servicebus:Queue', { namespaceName: 'n', queueName: 'q' }, `${p}/Microsoft.ServiceBus/namespaces/n/queues/q`],
  ['eventhub:EventHub', { namespaceName: 'n', eventHubName: 'h' }, `${p}/Microsoft.EventHub/namespaces/n/eventhubs/h`],
  ['cosmosdb:DatabaseAccount', { accountName: 'c' }, `${p}/Microsoft.DocumentDB/databaseAccounts/c`],
  ['app:ContainerApp', { containerAppName: 'a' }, `${p}/Microsoft.App/containerApps/a`],
  ['app:ManagedEnvironment', { environmentName: 'e' }, `${p}/Microsoft.App/managedEnvironments/e`],
  ['operationalinsights:Workspace', { workspaceName: 'w' }, `${p}/Microsoft.OperationalInsights/workspaces/w`],
  ['dbforpostgresql:Server', { serverName: 's' }, `${p}/Microsoft.DBforPostgreSQL/flexibleServers/s`],
  [
    'managedidentity:UserAssignedIdentity',
    { resourceName: 'i' },
    `${p}/Microsoft.ManagedIdentity/userAssignedIdentities/i`,
  ],
  [
    'authorization:RoleAssignment',
    { scope: group(), roleAssignmentName: 'r' },
    `${group()}/providers/Microsoft.Authorization/roleAssignments/r`,
  ],
  [
    'authorization:ManagementLockByScope',
    { scope: group(), lockName: 'l' },
    `${group()}/providers/Microsoft.Authorization/locks/l`,
  ],
  ['redis:Redis', { name: 'r' }, `${p}/Microsoft.Cache/redis/r`],
  ['privatedns:PrivateZone', { privateZoneName: 'x.net' }, `${p}/Microsoft.Network/privateDnsZones/x.net`],
];

describe('what the Pulumi registry says is made', () => {
  for (const [token, inputs, id] of documented) {
    test(token, () => {
      const type = `azure-native:${token}`;
      const steps = [
        {
          op: 'create',
          urn: `urn:pulumi:s::p::${type}::x`,
          newState: { type, inputs: { resourceGroupName: 'rg', ...inputs } },
        },
      ];
      const reading = readPlan(JSON.stringify({ steps, changeSummary: {} }), { subscription });
      assert.ok(reading.kind === 'plan');
      assert.equal(reading.targets[0]?.id.id.toLowerCase(), id.toLowerCase(), JSON.stringify(reading.unmapped));
    });
  }
});
