import type { State, TypeRow } from './row.ts';
import { billed } from './shared.ts';

/** It reads as settled while another write holds it, so nothing can be waited for. */
const onlyTheLog = (text: string): State => ({
  of: 'topId',
  isLog: true,
  look: {
    text: `${text} The Activity Log, 3 to 20 minutes late, shows who writes and whether that has ended.`,
    kind: 'look',
    az: 'az monitor activity-log list --resource-id "{topId}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
    powershell:
      'Get-AzActivityLog -ResourceId "{topId}" -StartTime (Get-Date).AddHours(-1) | Select-Object EventTimestamp, Caller, OperationName, Status',
  },
});

const FLEXIBLE: State = {
  of: 'topId',
  path: 'properties.state',
  rests: ['Ready', 'Stopped', 'Disabled', 'Inaccessible'],
  text: 'Wait until the server is ready. It takes one change at a time, its databases, rules and parameters included.',
};

const RUNNING = "[?state=='InProgress' || state=='Pending' || state=='CancelInProgress']";

const sqlServer: State = {
  ...onlyTheLog('A SQL server has no state to wait for.'),
  reference: 'https://learn.microsoft.com/azure/azure-sql/database/logical-servers',
};

export const data: readonly TypeRow[] = [
  {
    type: 'microsoft.storage/storageaccounts',
    throughTop: true,
    state: {
      ...onlyTheLog('A storage account has no state to wait for: it reads Succeeded while another write holds it.'),
      reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
    },
  },
  {
    type: 'microsoft.dbforpostgresql/flexibleservers',
    throughTop: true,
    state: FLEXIBLE,
    slots: {
      start: {
        steps: [
          billed(
            'az postgres flexible-server start --ids "{topId}"',
            'Start-AzPostgreSqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
          ),
        ],
        reference: 'https://learn.microsoft.com/cli/azure/postgres/flexible-server#az-postgres-flexible-server-start',
      },
    },
  },
  {
    type: 'microsoft.dbformysql/flexibleservers',
    throughTop: true,
    state: FLEXIBLE,
    slots: {
      start: {
        steps: [
          billed(
            'az mysql flexible-server start --ids "{topId}"',
            'Start-AzMySqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
          ),
        ],
        reference: 'https://learn.microsoft.com/cli/azure/mysql/flexible-server#az-mysql-flexible-server-start',
      },
    },
  },
  { type: 'microsoft.sql/servers', throughTop: true, state: sqlServer },
  {
    type: 'microsoft.sql/servers/databases',
    state: {
      of: 'id',
      look: {
        text: 'See which operations run on the database, and how far they are. An empty list means that none does.',
        kind: 'look',
        az: `az sql db op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --database "{name}" --query "${RUNNING}.{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table`,
        powershell:
          'Get-AzSqlDatabaseActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}" | Where-Object State -in "InProgress","Pending","CancelInProgress"',
      },
      reference: 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage',
    },
  },
  {
    type: 'microsoft.sql/servers/elasticpools',
    state: {
      of: 'id',
      look: {
        text: 'See which operations run on the pool, and how far they are. An empty list means that none does.',
        kind: 'look',
        az: `az sql elastic-pool op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --elastic-pool "{name}" --query "${RUNNING}.{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table`,
        powershell:
          'Get-AzSqlElasticPoolActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -ElasticPoolName "{name}" | Where-Object State -in "InProgress","Pending","CancelInProgress"',
      },
      reference: 'https://learn.microsoft.com/azure/azure-sql/database/elastic-pool-manage',
    },
  },
  {
    type: 'microsoft.sql/managedinstances',
    slots: {
      start: {
        steps: [
          {
            text: 'Start it. This takes about 20 minutes, and it is billed again from then on. Make sure first that nobody stopped it on purpose. (`az sql mi start` needs az 2.47 or later.)',
            kind: 'act',
            cost: 'money',
            az: 'az sql mi start --subscription "{subscription}" --resource-group "{group}" --managed-instance "{topName}"',
            powershell: 'Start-AzSqlInstance -ResourceGroupName "{group}" -Name "{topName}" -Force',
          },
        ],
        reference: 'https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to',
      },
    },
  },
  {
    type: 'microsoft.cache/redisenterprise',
    throughTop: true,
    state: {
      of: 'topId',
      path: 'properties.resourceState',
      rests: [
        'Running',
        'CreateFailed',
        'UpdateFailed',
        'DeleteFailed',
        'EnableFailed',
        'DisableFailed',
        'ScalingFailed',
        'Disabled',
      ],
      text: 'Wait until the cluster is running again.',
    },
  },
  {
    type: 'microsoft.kusto/clusters',
    throughTop: true,
    slots: {
      start: {
        // `az kusto` is an extension, which az asks about before it installs it.
        steps: [
          billed(
            'az resource invoke-action --ids "{topId}" --action start',
            'Start-AzKustoCluster -ResourceGroupName "{group}" -Name "{topName}"',
          ),
        ],
        reference: 'https://learn.microsoft.com/cli/azure/resource#az-resource-invoke-action',
      },
    },
  },
  {
    type: 'microsoft.synapse/workspaces/sqlpools',
    slots: {
      start: {
        steps: [
          {
            text: 'Resume the pool. The command returns when it is online, and it is billed again from then on.',
            kind: 'act',
            cost: 'money',
            az: 'az synapse sql pool resume --subscription "{subscription}" --resource-group "{group}" --workspace-name "{topName}" --name "{name}"',
            powershell: 'Resume-AzSynapseSqlPool -WorkspaceName "{topName}" -Name "{name}"',
          },
        ],
        reference: 'https://learn.microsoft.com/cli/azure/synapse/sql/pool#az-synapse-sql-pool-resume',
      },
    },
  },
  {
    type: 'microsoft.managedidentity/userassignedidentities',
    throughTop: true,
    state: onlyTheLog('A managed identity has no state to wait for.'),
  },
];
