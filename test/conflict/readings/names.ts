import { cove, inBay, type Reading, subscriptionOfBay, subscriptionOfCove } from './reading.ts';

const readings: Reading[] = [];
const read = (kind: string, text: string, want: Omit<Reading, 'kind' | 'text'>): void => {
  readings.push({ kind, text, ...want });
};

const masked = (s: string, p: string): string => `/subscriptions/${s}/resourceGroups/rg-mask/providers/${p}`;
read(
  'masked',
  `ERROR: (ScopeLocked) The scope '${masked('***', 'Microsoft.Sql/servers/sql-mask')}' cannot perform delete operation because following scope(s) are locked: '/subscriptions/***/resourceGroups/rg-mask'. Please remove the lock and try again.`,
  { resourceName: 'sql-mask', resourceType: 'Microsoft.Sql/servers', resourceGroup: 'rg-mask', class: 'lock' },
);
read(
  'masked',
  `##[error]AnotherOperationInProgress: Another operation on this or dependent resource is in progress. (${masked('***', 'Microsoft.Network/virtualNetworks/vnet-mask')})`,
  { resourceName: 'vnet-mask', resourceType: 'Microsoft.Network/virtualNetworks', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `{"error":{"code":"Conflict","message":"Subnet is in use.","target":"${masked('***', 'Microsoft.Network/virtualNetworks/vnet-mask/subnets/db')}"}}`,
  { resourceName: 'db', resourceType: 'Microsoft.Network/virtualNetworks/subnets', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `Error: deleting Public IP Address (Subscription: "***"\nResource Group Name: "rg-mask"\nPublic I P Address Name: "pip-mask"): performing Delete: unexpected status 400 (400 Bad Request) with error: PublicIPAddressCannotBeDeleted: Public IP address ${masked('***', 'Microsoft.Network/publicIPAddresses/pip-mask')} can not be deleted since it is still allocated to resource ${masked('***', 'Microsoft.Network/natGateways/nat')}.`,
  { resourceName: 'pip-mask', resourceType: 'Microsoft.Network/publicIPAddresses', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `PUT https://management.azure.com${masked('***', 'Microsoft.Cache/Redis/redis-mask')}?api-version=2024-03-01\n--------------------------------------------------------------------------------\nRESPONSE 409: 409 Conflict\nERROR CODE: Conflict\n--------------------------------------------------------------------------------\n{"error":{"code":"Conflict","message":"The resource is busy processing another operation."}}`,
  { resourceName: 'redis-mask', resourceType: 'Microsoft.Cache/Redis', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `ERROR: (Conflict) Operation on the resource ${masked('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'Microsoft.Web/serverFarms/plan-mask')} is already running.`,
  { resourceName: 'plan-mask', resourceType: 'Microsoft.Web/serverFarms', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `ERROR: (Conflict) Operation on the resource ${masked('<redacted>', 'Microsoft.Web/sites/web-mask')} is already running.`,
  {
    resourceName: 'web-mask',
    resourceType: 'Microsoft.Web/sites',
    resourceGroup: 'rg-mask',
  },
);
read(
  'masked',
  `Error: A resource with the ID "${masked('***', 'Microsoft.Storage/storageAccounts/stmask')}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
  {
    resourceName: 'stmask',
    resourceType: 'Microsoft.Storage/storageAccounts',
    resourceGroup: 'rg-mask',
    class: 'already-exists',
  },
);
read(
  'masked',
  `2026-03-02T10:11:12.1234567Z ERROR: (InUseRouteTableCannotBeDeleted) Route table ${masked('***', 'Microsoft.Network/routeTables/rt-mask')} is in use and cannot be deleted.`,
  { resourceName: 'rt-mask', resourceType: 'Microsoft.Network/routeTables', resourceGroup: 'rg-mask' },
);
read(
  'masked',
  `ERROR: (AllocationFailed) Allocation failed. VM ${masked('[MASKED]', 'Microsoft.Compute/virtualMachines/vm-mask')} could not be placed.`,
  { resourceName: 'vm-mask', resourceType: 'Microsoft.Compute/virtualMachines', resourceGroup: 'rg-mask' },
);

const busy =
  'ERROR: (Conflict) The resource is busy with another operation.\nCode: Conflict\nMessage: The resource is busy with another operation.';
read('command', `+ az redis update -n redis-cmd -g rg-cmd --set sku.capacity=2\n${busy}`, {
  resourceName: 'redis-cmd',
  resourceGroup: 'rg-cmd',
  resourceType: 'Microsoft.Cache/Redis',
});
read(
  'command',
  `$ az redis update --name redis-cmd --resource-group rg-cmd --subscription ${subscriptionOfCove} --set sku.capacity=2\n${busy}`,
  {
    resourceId: `${cove('rg-cmd')}/providers/Microsoft.Cache/redis/redis-cmd`,
  },
);
read(
  'command',
  `2026-03-02T10:11:12.0000000Z ##[group]Run az sql db update -s sql-cmd -n orders -g rg-cmd --subscription "${subscriptionOfCove}"\n2026-03-02T10:11:12.0000001Z ##[endgroup]\n2026-03-02T10:11:13.0000000Z ${busy.replaceAll('\n', '\n2026-03-02T10:11:13.0000000Z ')}`,
  { resourceId: `${cove('rg-cmd')}/providers/Microsoft.Sql/servers/sql-cmd/databases/orders` },
);
read(
  'command',
  `$ az network vnet subnet update -g rg-cmd --vnet-name vnet-cmd --name app --network-security-group nsg\n${busy}`,
  {
    resourceName: 'app',
    resourceType: 'Microsoft.Network/virtualNetworks/subnets',
    resourceGroup: 'rg-cmd',
  },
);
read(
  'command',
  `$ az deployment group create --name rollout-7 --resource-group rg-cmd --template-file main.bicep\nERROR: {"error":{"code":"DeploymentActive","message":"The deployment with resource group 'rg-cmd' cannot be saved, because it would overwrite an existing deployment which is still active."}}`,
  { resourceName: 'rollout-7', resourceGroup: 'rg-cmd', resourceType: 'Microsoft.Resources/deployments' },
);
read(
  'command',
  `$ az webapp deployment slot swap -g rg-cmd -n web-cmd --slot staging --target-slot production\n${busy}`,
  {
    resourceName: 'staging',
    resourceGroup: 'rg-cmd',
  },
);
read('command', `$ az functionapp config appsettings set -n fn-cmd -g rg-cmd --settings A=1\n${busy}`, {
  resourceName: 'fn-cmd',
  resourceGroup: 'rg-cmd',
  resourceType: 'Microsoft.Web/sites',
});
read(
  'command',
  `Line |\n   4 |  Set-AzRedisCache -ResourceGroupName rg-cmd -Name redis-cmd -Size P2\n     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n     | The resource is busy with another operation.\n     | ErrorCode: Conflict\n     | ErrorMessage: The resource is busy with another operation.\n     | StatusCode: 409`,
  { resourceName: 'redis-cmd', resourceGroup: 'rg-cmd', resourceType: 'Microsoft.Cache/Redis' },
);
read(
  'command',
  `Remove-AzVirtualNetwork : The resource is busy with another operation.\nErrorCode: Conflict\nErrorMessage: The resource is busy with another operation.\nStatusCode: 409\nAt line:1 char:1\n+ Remove-AzVirtualNetwork -ResourceGroupName rg-cmd -Name vnet-cmd -Force\n+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~`,
  { resourceName: 'vnet-cmd', resourceGroup: 'rg-cmd', resourceType: 'Microsoft.Network/virtualNetworks' },
);
read(
  'command',
  `> az containerapp update --name ca-cmd --resource-group rg-cmd --image x:1\nERROR: (ContainerAppOperationInProgress) Cannot modify a container app because there is an active provisioning operation.`,
  { resourceName: 'ca-cmd', resourceGroup: 'rg-cmd', resourceType: 'Microsoft.App/containerApps' },
);
read('command', `az aks nodepool scale --cluster-name aks-cmd -g rg-cmd -n np1 -c 3\n${busy}`, {
  resourceName: 'np1',
  resourceGroup: 'rg-cmd',
  resourceType: 'Microsoft.ContainerService/managedClusters/agentPools',
});
read(
  'command',
  `$ az storage account update --name stcmd --resource-group "rg-cmd" --sku Standard_ZRS\nERROR: (StorageAccountOperationInProgress) An operation is currently performing on this storage account that requires exclusive access.`,
  { resourceName: 'stcmd', resourceGroup: 'rg-cmd', resourceType: 'Microsoft.Storage/storageAccounts' },
);

read(
  'names',
  'ERROR: (Conflict) The search service (srch-dress) cannot be updated while another operation is in progress.',
  {
    resourceName: 'srch-dress',
  },
);
read(
  'names',
  '{"error":"{\\"code\\":\\"Conflict\\",\\"message\\":\\"The server \\\\\\"pg-dress\\\\\\" is busy processing another operation.\\"}"}',
  { resourceName: 'pg-dress' },
);
read('names', "Error: (Conflict) Namespace \\'sb-dress\\' is being updated by another operation.", {
  resourceName: 'sb-dress',
});
read(
  'names',
  `ERROR: (Conflict) Another operation is in progress on management.azure.com${cove('rg-dress')}/providers/Microsoft.Web/sites/web-dress?api-version=2023-12-01.`,
  { resourceId: `${cove('rg-dress')}/providers/Microsoft.Web/sites/web-dress` },
);
read('names', 'ERROR: (Conflict) Cluster [aks-dress] is being upgraded; another operation cannot start.', {
  resourceName: 'aks-dress',
});
read(
  'names',
  'ERROR: (Conflict) The vault "rsv-dress" has a backup in progress and cannot be modified until it ends.',
  {
    resourceName: 'rsv-dress',
  },
);
read('names', 'ERROR: (Conflict) Application gateway agw-dress is being updated and cannot be modified now.', {
  resourceName: 'agw-dress',
});
read('names', 'ERROR: (Conflict) The account `cosmos-dress` is being updated by another operation.', {
  resourceName: 'cosmos-dress',
});
read('names', 'ERROR: (Conflict) Disk disk-dress is attached to VM vm-dress and cannot be deleted.', {
  resourceName: 'disk-dress',
});
read('names', 'ERROR: (Conflict) Registry name: acrdress. The registry is being updated by another operation.', {
  resourceName: 'acrdress',
});

const snet = `${cove('rg-cove')}/providers/Microsoft.Network/virtualNetworks/vnet-cove/subnets/app`;
const tf = (msg: string, tail: string): string =>
  `Error: ${msg}\n\n  with ${tail},\n  on main.tf line 12, in resource "azurerm_subnet" "app":\n  12: resource "azurerm_subnet" "app" {\n`;
read(
  'address',
  tf(
    'a resource with the ID "' +
      snet +
      '" already exists - to be managed via Terraform this resource needs to be imported into the State.',
    'module.net["hub"].azurerm_subnet.app',
  ),
  { facts: { address: 'module.net["hub"].azurerm_subnet.app' } },
);
read(
  'address',
  `╷\n│ ${tf('deleting Subnet: performing Delete: unexpected status 400 (400 Bad Request) with error: InUseSubnetCannotBeDeleted: Subnet app is in use by nic and cannot be deleted.', 'azurerm_subnet.app[0]').replaceAll('\n', '\n│ ')}╵`,
  { facts: { address: 'azurerm_subnet.app[0]' } },
);
read(
  'address',
  'Error: A resource with the ID "' +
    snet +
    '" already exists - to be managed via Terraform this resource needs to be imported into the State.\n\n  on main.tf line 12, in resource "azurerm_subnet" "app":\n  12: resource "azurerm_subnet" "app" {',
  { facts: { address: 'azurerm_subnet.app' } },
);
read(
  'address',
  JSON.stringify({
    '@level': 'error',
    '@message': `Error: A resource with the ID "${snet}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
    diagnostic: { severity: 'error', summary: 'x', address: 'module.a.azurerm_subnet.app' },
  }),
  { facts: { address: 'module.a.azurerm_subnet.app' }, class: 'already-exists' },
);
read(
  'address',
  `* azurerm_subnet.app: 1 error(s) occurred:\n\n* azurerm_subnet.app: network.SubnetsClient#Delete: Failure sending request: StatusCode=400 -- Original Error: Code="InUseSubnetCannotBeDeleted" Message="Subnet app is in use by nic and cannot be deleted."`,
  { facts: { address: 'azurerm_subnet.app' } },
);
read(
  'address',
  `Error: Resource already exists\n\n  with azurerm_subnet_network_security_group_association.app,\n  on net.tf line 4, in resource "azurerm_subnet_network_security_group_association" "app":\n   4: resource "azurerm_subnet_network_security_group_association" "app" {\n\nA resource with the ID "${snet}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
  { facts: { address: 'azurerm_subnet_network_security_group_association.app' } },
);

read(
  'masked',
  `Error: waiting for update of Virtual Network (Subscription: "***"\nResource Group Name: "rg-bay"\nVirtual Network Name: "vnet-bay"): polling failed: the Azure API returned the following error:\n\nStatus: "Canceled"\nCode: "CanceledAndSupersededDueToAnotherOperation"\nMessage: "Operation was canceled. It was superseded by operation PutSubnetOperation (6f1b5c0e-0d4c-4c26-b0a6-2e5f9a0c3d11)."`,
  { resourceName: 'vnet-bay', resourceType: 'Microsoft.Network/virtualNetworks', resourceGroup: 'rg-bay' },
);
read(
  'masked',
  `##[error]Error: (Conflict) /subscriptions/***/resourceGroups/rg-bay/providers/Microsoft.EventHub/namespaces/ehns-bay is being updated by another operation.`,
  { resourceName: 'ehns-bay', resourceGroup: 'rg-bay', resourceType: 'Microsoft.EventHub/namespaces' },
);
read(
  'masked',
  `{"error":{"code":"Conflict","message":"busy with another operation","target":"/subscriptions/XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX/resourceGroups/rg-bay/providers/Microsoft.Search/searchServices/srch-bay"}}`,
  { resourceName: 'srch-bay', resourceGroup: 'rg-bay', resourceType: 'Microsoft.Search/searchServices' },
);
read(
  'command',
  `+ az keyvault update --name kv-bay --resource-group rg-bay --enable-purge-protection true\nERROR: (Conflict) The vault is being updated by another operation.\nCode: Conflict\nMessage: The vault is being updated by another operation.`,
  { resourceName: 'kv-bay', resourceGroup: 'rg-bay', resourceType: 'Microsoft.KeyVault/vaults' },
);
read(
  'command',
  `$ az network nsg rule create --nsg-name nsg-bay -g rg-bay -n allow --priority 100 --subscription ${subscriptionOfBay}\nERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress.`,
  { resourceId: inBay('rg-bay', 'Microsoft.Network/networkSecurityGroups/nsg-bay/securityRules/allow') },
);
read(
  'command',
  `2026-03-02T10:11:12.0000000Z ##[group]Run az deployment group create -g rg-bay -n infra-41 --template-file a.bicep\n2026-03-02T10:11:12.0000001Z ##[endgroup]\n2026-03-02T10:11:19.0000000Z ERROR: {"code": "DeploymentActive", "message": "Unable to edit or replace deployment 'infra-41': previous deployment from '3/2/2026 9:00:00 AM' is still active (expiration time is '3/9/2026 9:00:00 AM')."}`,
  { resourceName: 'infra-41', resourceGroup: 'rg-bay', resourceType: 'Microsoft.Resources/deployments' },
);
read(
  'command',
  `Stop-AzVM: /tmp/x.ps1:3\nLine |\n   3 |  Stop-AzVM -ResourceGroupName rg-bay -Name vm-bay -Force\n     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n     | The request failed due to conflict with a concurrent request. To resolve\n     | it, please refer to https://aka.ms/activitylog to get more details on the\n     | conflicting requests.`,
  { resourceName: 'vm-bay', resourceGroup: 'rg-bay', class: 'concurrent-operation', count: 1 },
);
read(
  'command',
  `$ az vmss update -g rg-bay -n vmss-bay --set sku.capacity=4\nERROR: (OperationNotAllowed) The server rejected the request because another operation on the scale set is in progress.`,
  { resourceName: 'vmss-bay', resourceGroup: 'rg-bay' },
);
read('names', 'ERROR: (Conflict) The workspace "law-bay" is being updated by another operation.', {
  resourceName: 'law-bay',
});
read('names', 'ERROR: (Conflict) Firewall (fw-bay) is being updated by another operation.', { resourceName: 'fw-bay' });
read('names', 'ERROR: (Conflict) Cannot update topic `orders` now: another operation is in progress.', {
  resourceName: 'orders',
});
read(
  'names',
  'Error: {\\"code\\":\\"Conflict\\",\\"message\\":\\"The factory \\\\\\"adf-bay\\\\\\" is being updated by another operation.\\"}',
  { resourceName: 'adf-bay' },
);
read('names', 'ERROR: (Conflict) Flexible server named pg-bay cannot be restarted while a backup is in progress.', {
  resourceName: 'pg-bay',
});
read('names', 'ERROR: (Conflict) Instance mi-bay1 has a restore in progress; another operation cannot start.', {
  resourceName: 'mi-bay1',
});
read('names', 'ERROR: (Conflict) The job [nightly-7] is already running.', { resourceName: 'nightly-7' });
read('names', "ERROR: (Conflict) Capacity pool 'anf/pool1' is being updated by another operation.", {});
/** Names without an ID: masked IDs, command lines, names in any dress, addresses of Terraform. */
export const nameReadings: readonly Reading[] = readings;
