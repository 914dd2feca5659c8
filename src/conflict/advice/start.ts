import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { rerun } from './steps.ts';

function startWith(types: readonly string[], step: StepTemplate, references: readonly string[]): Variant {
  return { only: { types }, steps: [step, rerun], references };
}

const START = 'Start it. The command returns when it is up. Make sure first that nobody stopped it on purpose.';

/** How each kind of service is started. All of these commands wait for the end by themselves. */
export const startVariants: readonly Variant[] = [
  startWith(
    ['microsoft.containerservice/managedclusters/*'],
    {
      text: START,
      az: 'az aks start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
      powershell: 'Start-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}"',
    },
    [refs.aksStart],
  ),
  startWith(
    ['microsoft.dbforpostgresql/flexibleservers/*'],
    {
      text: START,
      az: 'az postgres flexible-server start --ids "{topId}"',
      powershell: 'Start-AzPostgreSqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
    },
    ['https://learn.microsoft.com/cli/azure/postgres/flexible-server#az-postgres-flexible-server-start'],
  ),
  startWith(
    ['microsoft.dbformysql/flexibleservers/*'],
    {
      text: START,
      az: 'az mysql flexible-server start --ids "{topId}"',
      powershell: 'Start-AzMySqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
    },
    ['https://learn.microsoft.com/cli/azure/mysql/flexible-server#az-mysql-flexible-server-start'],
  ),
  startWith(
    ['microsoft.network/applicationgateways/*'],
    {
      text: START,
      az: 'az network application-gateway start --ids "{topId}"',
      powershell:
        'Start-AzApplicationGateway -ApplicationGateway (Get-AzApplicationGateway -ResourceGroupName "{group}" -Name "{topName}")',
    },
    ['https://learn.microsoft.com/cli/azure/network/application-gateway#az-network-application-gateway-start'],
  ),
  startWith(
    ['microsoft.sql/managedinstances/*'],
    {
      text: 'Start it. This takes about 20 minutes. Make sure first that nobody stopped it on purpose.',
      az: 'az sql mi start --ids "{topId}"',
      powershell: 'Start-AzSqlInstance -ResourceGroupName "{group}" -Name "{topName}"',
    },
    ['https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to'],
  ),
  startWith(
    ['microsoft.kusto/clusters/*'],
    {
      text: START,
      az: 'az kusto cluster start --ids "{topId}"',
      powershell: 'Start-AzKustoCluster -ResourceGroupName "{group}" -Name "{topName}"',
    },
    ['https://learn.microsoft.com/cli/azure/kusto/cluster#az-kusto-cluster-start'],
  ),
  startWith(
    ['microsoft.web/sites/slots/*'],
    {
      text: START,
      az: 'az webapp start --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --slot "{name}"',
      powershell: 'Start-AzWebAppSlot -ResourceGroupName "{group}" -Name "{topName}" -Slot "{name}"',
    },
    ['https://learn.microsoft.com/cli/azure/webapp#az-webapp-start'],
  ),
  startWith(
    ['microsoft.web/sites/*'],
    {
      text: START,
      az: 'az webapp start --ids "{topId}"',
      powershell: 'Start-AzWebApp -ResourceGroupName "{group}" -Name "{topName}"',
    },
    ['https://learn.microsoft.com/cli/azure/webapp#az-webapp-start'],
  ),
  startWith(
    ['microsoft.compute/virtualmachinescalesets/*'],
    {
      text: START,
      az: 'az vmss start --ids "{topId}"',
      powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
    },
    [refs.vmStates],
  ),
  startWith(
    ['microsoft.compute/virtualmachines/*'],
    {
      text: START,
      az: 'az vm start --ids "{vmId}"',
      powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
    },
    [refs.vmStates],
  ),
  startWith(
    ['microsoft.synapse/workspaces/sqlpools/*'],
    {
      text: 'Resume the pool. The command returns when it is online.',
      az: 'az synapse sql pool resume --subscription "{subscription}" --resource-group "{group}" --workspace-name "{topName}" --name "{name}"',
      powershell: 'Resume-AzSynapseSqlPool -WorkspaceName "{topName}" -Name "{name}"',
    },
    ['https://learn.microsoft.com/cli/azure/synapse/sql/pool#az-synapse-sql-pool-resume'],
  ),
];
