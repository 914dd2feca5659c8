import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guid, scope, told } from './support.ts';

const own = 'ERROR: (OperationNotAllowed) The operation is not allowed now.';
const ran = (head: string, rest: { own?: string; tail?: string; subscription?: string } = {}) =>
  told(head, { own, ...rest });
const vm = { type: 'Microsoft.Compute/virtualMachines', name: 'api-1', group: 'ledger-rg' };
const vmId = `${scope}/providers/Microsoft.Compute/virtualMachines/api-1`;

/** Command without `-g`, and the type with its names. */
const az: readonly (readonly [command: string, path: string])[] = [
  ['vm resize -n api-1 --size Standard_D4s_v5', 'Microsoft.Compute/virtualMachines/api-1'],
  ['vm disk attach --vm-name api-1 --name d1', 'Microsoft.Compute/virtualMachines/api-1'],
  ['vm extension set --vm-name api-1 -n agent', 'Microsoft.Compute/virtualMachines/api-1/extensions/agent'],
  ['vmss scale -n pool --new-capacity 3', 'Microsoft.Compute/virtualMachineScaleSets/pool'],
  ['disk update -n d1 -z 512', 'Microsoft.Compute/disks/d1'],
  ['storage account update --name ledgerdata', 'Microsoft.Storage/storageAccounts/ledgerdata'],
  ['network vnet update -n hub', 'Microsoft.Network/virtualNetworks/hub'],
  ['network vnet subnet update --vnet-name hub -n app', 'Microsoft.Network/virtualNetworks/hub/subnets/app'],
  [
    'network vnet peering create --vnet-name hub -n p',
    'Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/p',
  ],
  ['network nsg rule create --nsg-name nsg --name r1', 'Microsoft.Network/networkSecurityGroups/nsg/securityRules/r1'],
  ['network public-ip delete -n ip', 'Microsoft.Network/publicIPAddresses/ip'],
  ['network private-endpoint create -n pe', 'Microsoft.Network/privateEndpoints/pe'],
  [
    'network private-dns link vnet create -z a.example -n l',
    'Microsoft.Network/privateDnsZones/a.example/virtualNetworkLinks/l',
  ],
  ['aks upgrade -n aks', 'Microsoft.ContainerService/managedClusters/aks'],
  ['aks nodepool scale --cluster-name aks -n np', 'Microsoft.ContainerService/managedClusters/aks/agentPools/np'],
  ['webapp restart -n shop', 'Microsoft.Web/sites/shop'],
  ['webapp config appsettings set -n shop --settings A=1', 'Microsoft.Web/sites/shop'],
  ['functionapp create -n fn', 'Microsoft.Web/sites/fn'],
  ['appservice plan update -n plan', 'Microsoft.Web/serverfarms/plan'],
  ['containerapp update -n web', 'Microsoft.App/containerApps/web'],
  ['containerapp env create -n env', 'Microsoft.App/managedEnvironments/env'],
  ['sql server delete -n sql1', 'Microsoft.Sql/servers/sql1'],
  ['sql db update -s sql1 -n orders', 'Microsoft.Sql/servers/sql1/databases/orders'],
  ['postgres flexible-server restart -n pg', 'Microsoft.DBforPostgreSQL/flexibleServers/pg'],
  [
    'postgres flexible-server parameter set -s pg -n work_mem -v 4',
    'Microsoft.DBforPostgreSQL/flexibleServers/pg/configurations/work_mem',
  ],
  ['mysql flexible-server stop --name my', 'Microsoft.DBforMySQL/flexibleServers/my'],
  ['cosmosdb update -n cosmos', 'Microsoft.DocumentDB/databaseAccounts/cosmos'],
  ['redis update -n cache', 'Microsoft.Cache/redis/cache'],
  ['keyvault update -n kv', 'Microsoft.KeyVault/vaults/kv'],
  ['acr update -n acr1', 'Microsoft.ContainerRegistry/registries/acr1'],
  ['servicebus queue create --namespace-name bus -n q', 'Microsoft.ServiceBus/namespaces/bus/queues/q'],
  ['eventhubs namespace update -n hubs', 'Microsoft.EventHub/namespaces/hubs'],
  ['apim update -n apim', 'Microsoft.ApiManagement/service/apim'],
  ['monitor log-analytics workspace delete -n logs', 'Microsoft.OperationalInsights/workspaces/logs'],
  ['cognitiveservices account delete -n oai', 'Microsoft.CognitiveServices/accounts/oai'],
  ['identity create -n id1', 'Microsoft.ManagedIdentity/userAssignedIdentities/id1'],
  ['backup vault delete -n rsv', 'Microsoft.RecoveryServices/vaults/rsv'],
];

describe('az commands', () => {
  for (const [command, path] of az) {
    test(command, () => {
      const [type, ...rest] = command.split(' ');
      assert.equal(
        ran(`+ az ${type} ${rest.join(' ')} -g ledger-rg\n`, { subscription: guid })?.id,
        `${scope}/providers/${path}`,
      );
    });
  }

  test('however the line is shown and the options are written', () => {
    const lines = [
      '$ az vm resize -g ledger-rg -n api-1 --size X\n',
      'PS C:\\deploy> az vm resize --resource-group ledger-rg --name api-1\n',
      'az vm resize --resource-group=ledger-rg --name="api-1"\n'.replace('"api-1"', 'api-1'),
      '+ az vm resize -g \'ledger-rg\' -n "api-1" 2>&1\n',
      '/usr/bin/az vm resize -g ledger-rg -n api-1 | tee out\n',
      'Run az vm resize \\\n    --resource-group ledger-rg \\\n    --name api-1\n',
      'result=$(az vm resize -g ledger-rg -n api-1)\n',
      'if ! az vm resize -g ledger-rg -n api-1; then\n',
      "Error running command 'az vm resize -g ledger-rg -n api-1': exit status 1. Output: ",
      'null_resource.size (local-exec): Executing: ["/bin/sh" "-c" "az vm resize -g ledger-rg -n api-1"]\n',
    ];
    for (const line of lines) assert.deepEqual(ran(line), vm, line);
  });

  test('an ID that the command was given', () => {
    assert.equal(ran(`+ az vm resize --ids ${vmId} --size X\n`)?.id, vmId);
    assert.equal(ran(`+ az vm deallocate --ids ${vmId} ${vmId}b\n`)?.id, undefined);
    assert.equal(ran('+ az vm resize --ids "$VM_ID"\n'), undefined);
  });

  test('its own subscription comes before the one of the passage; a name of a subscription makes no ID', () => {
    const other = guid.replace('5e', '6f');
    assert.match(
      ran(`+ az vm resize -g ledger-rg -n api-1 --subscription ${guid}\n`, { subscription: other })?.id ?? '',
      new RegExp(guid),
    );
    assert.deepEqual(ran('+ az vm resize -g ledger-rg -n api-1 --subscription Production\n', { subscription: other }), {
      ...vm,
      subscription: 'Production',
    });
  });

  test('what only a shell could read is left out', () => {
    assert.deepEqual(ran('+ az vm resize -g ledger-rg -n $VM\n'), { type: vm.type, group: 'ledger-rg' });
    assert.deepEqual(ran('az vm resize -g "$RG" -n api-1\n'), { type: vm.type, name: 'api-1' });
    assert.deepEqual(ran('az vm resize -g ledger-rg -n api-"$N"\n'), { type: vm.type, group: 'ledger-rg' });
    assert.deepEqual(ran('az vm resize -g ledger-rg -n *** \n'), { type: vm.type, group: 'ledger-rg' });
    assert.deepEqual(ran('az vm resize -g ledger-rg -n api-1 -n api-2\n'), { type: vm.type, group: 'ledger-rg' });
  });

  test('groups of commands that the table does not know, and deployments, give the group only', () => {
    assert.deepEqual(ran('az deployment group create -g ledger-rg -n main -f main.bicep\n'), { group: 'ledger-rg' });
    assert.deepEqual(ran('az oddity thing create -g ledger-rg -n x\n'), { group: 'ledger-rg' });
  });

  test('a slot of an app, which is a resource of its own', () => {
    const slot = { group: 'ledger-rg', type: 'Microsoft.Web/sites/slots', name: 'blue', parents: ['shop'] };
    assert.deepEqual(ran('az webapp deployment slot swap -g ledger-rg -n shop --slot blue\n'), slot);
    assert.deepEqual(ran('az webapp restart -g ledger-rg -n shop --slot blue\n'), slot);
  });

  test('a resource group', () => {
    assert.equal(ran('az group delete -n ledger-rg --yes\n', { subscription: guid })?.id, scope);
  });
});

describe('which of several commands', () => {
  const resize = 'az vm resize -g ledger-rg -n api-1';
  const other = 'az vm deallocate -g ledger-rg -n api-2';

  test('the last one that a shell printed as it ran', () => {
    assert.deepEqual(ran(`+ ${other}\n+ ${resize}\n`), vm);
    assert.deepEqual(ran(`+ az account set -s prod\n+ ${resize}\n`), { ...vm, subscription: 'prod' });
  });

  test('of a listing only what all share, reads and sign-in left aside', () => {
    assert.deepEqual(ran(`Run ${other}\n${other}\n${resize}\nshell: /usr/bin/bash -e {0}\n`), {
      type: vm.type,
      group: 'ledger-rg',
    });
    assert.deepEqual(ran(`Run az account set -s prod\naz vm show -g x -n y\n${resize}\n`), {
      ...vm,
      subscription: 'prod',
    });
    assert.deepEqual(ran(`Run az vm start -g ledger-rg -n api-1\n${resize}\n`), vm);
    assert.deepEqual(ran(`${resize}\naz vm resize failed\n`), vm);
    assert.deepEqual(ran(`${resize}\naz vmss scale -g ledger-rg -n api-1\n`), { group: 'ledger-rg' });
  });

  test('none where another program ran after it, or made the request', () => {
    assert.equal(ran(`+ ${resize}\n+ helm upgrade shop ./chart\n`), undefined);
    assert.equal(ran(`+ ${resize}\n+ terraform apply\n`), undefined);
    assert.equal(ran(`${resize}\nazurerm_subnet.app: Creating...\n`), undefined);
    assert.equal(ran(`${resize}\nTraceback (most recent call last):\n`), undefined);
    assert.equal(ran(`${resize} --debug\nRequest URL: 'https://management.azure.com/subscriptions/x'\n`), undefined);
    assert.equal(ran(`${resize}\n`, { own: 'network.SubnetsClient#Delete: Code="Conflict"' }), undefined);
  });

  test('prose is no command', () => {
    for (const line of [
      'The az vm resize -g ledger-rg -n api-1 step',
      'az vm resize failed\n',
      "try 'az vm start -g a -n b'",
    ])
      assert.equal(ran(line), undefined, line);
  });
});

describe('Az PowerShell', () => {
  const below = (line: string): string =>
    `\nAt C:\\deploy\\size.ps1:14 char:1\n+ ${line}\n+ ~~~~~~~~~~~~~~~~~~~\n    + CategoryInfo : CloseError`;

  test('the command in the position message', () => {
    const tail = below('Update-AzVM -ResourceGroupName ledger-rg -Name api-1');
    assert.deepEqual(told('', { own: 'Update-AzVM : The change is not allowed.', tail }), vm);
    assert.equal(
      told('', {
        own: 'x',
        tail: below('Stop-AzureRmVM -Name api-1 -ResourceGroupName ledger-rg -Force'),
        subscription: guid,
      })?.id,
      vmId,
    );
    assert.equal(
      told('', {
        own: 'x',
        tail: below('Set-AzSqlDatabase -ResourceGroupName ledger-rg -ServerName s1 -DatabaseName d1'),
        subscription: guid,
      })?.id,
      `${scope}/providers/Microsoft.Sql/servers/s1/databases/d1`,
    );
    assert.equal(
      told('', { own: 'x', tail: below(`Remove-AzDisk -ResourceId ${scope}/providers/Microsoft.Compute/disks/d`) })
        ?.name,
      'd',
    );
  });

  test('a variable and a word that PowerShell cut are no names', () => {
    assert.deepEqual(told('', { own: 'x', tail: below('Update-AzVM -ResourceGroupName ledger-rg -VM $vm') }), {
      type: vm.type,
      group: 'ledger-rg',
    });
    assert.deepEqual(told('', { own: 'x', tail: below('Stop-AzVM -ResourceGroupName ledger-rg -Name api ...') }), {
      type: vm.type,
      group: 'ledger-rg',
    });
  });

  test('PowerShell 7 shows it above', () => {
    const head =
      'Stop-AzVM: /deploy/stop.ps1:12\nLine |\n  12 |  Stop-AzVM -ResourceGroupName ledger-rg -Name api-1 -Force\n     |  ~~~~~~~~~\n     | ';
    assert.deepEqual(told(head, { own: 'Long running operation failed.' }), vm);
  });

  test('a listing, and the name of the cmdlet alone', () => {
    assert.deepEqual(ran('Restart-AzVM -ResourceGroupName ledger-rg -Name api-1\n'), vm);
    assert.deepEqual(told('', { own: 'Update-AzVmss: Changing property is not allowed.' }), {
      type: 'Microsoft.Compute/virtualMachineScaleSets',
    });
    assert.deepEqual(ran('New-AzResourceGroupDeployment -ResourceGroupName ledger-rg -Name main\n'), {
      group: 'ledger-rg',
    });
  });
});
