import { restingStates } from '../../arm/states.ts';
import type { Need, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, DELETE, generic, PATCH, PUT, post } from './lifecycle.ts';
import { plain, unused } from './shared.ts';

const API = '2021-11-01';
const DATABASES = 'https://learn.microsoft.com/rest/api/sql/databases/create-or-update';
const OPERATIONS = 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage';
const POOLS = 'https://learn.microsoft.com/rest/api/sql/elastic-pools/delete';
const SERVERS = 'https://learn.microsoft.com/rest/api/sql/servers/create-or-update';
const DW =
  'https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-manage-compute-overview';
const CONFLICT = '409 ConflictingDatabaseOperation';

/**
 * operationsOf reads the operations of a database, a pool or an instance. A list of those that ran lately; the ended
 * ones ask for nothing.
 */
export function operationsOf(what: string, api: string): RelatedRead {
  return { what: `the operations of ${what}`, at: 'target', suffix: '/operations', api };
}

/** quietOperations is the need that none of these operations is still running. */
export const quietOperations: Need = {
  what: 'operations',
  from: 'operations',
  path: 'operations.value[].properties.state',
  is: restingStates,
  needed: 'ended',
  // https://learn.microsoft.com/rest/api/sql/database-operations/list-by-database#managementoperationstate
  waits: ['Pending', 'InProgress', 'CancelInProgress'],
  absent: 'fine',
  otherwise: 'warn',
  reason: 'another-operation-in-progress',
  waitReason: 'another-operation-in-progress',
  why: 'An operation is in a state that is not known to have ended.',
};

const steady: Need = {
  what: 'status of the database',
  from: 'target',
  path: 'target.properties.status',
  is: 'steady',
  waits: 'moving',
  absent: 'fine',
  otherwise: 'block',
  reason: 'service-busy',
  waitReason: 'another-operation-in-progress',
};

const usable: Need = {
  what: 'status of the database',
  from: 'target',
  path: 'target.properties.status',
  is: { not: ['RecoveryPending', 'Suspect', 'Offline', 'EmergencyMode', 'Inaccessible', 'Disabled', 'Shutdown'] },
  absent: 'fine',
  otherwise: 'warn',
  reason: 'invalid-state',
  why: 'A database in this status may refuse the change until it is online again.',
};

/**
 * A paused serverless database resumes by itself where it is scaled; a paused dedicated SQL pool is not documented to.
 */
const notPaused: Need = {
  what: 'status of the dedicated SQL pool',
  from: 'target',
  path: 'target.properties.status',
  is: { not: ['Paused'] },
  absent: 'fine',
  when: "target.sku.tier == 'DataWarehouse'",
  otherwise: 'warn',
  reason: 'service-stopped',
  why: 'The dedicated SQL pool is paused. It may refuse to scale until it is resumed.',
};

const operations = operationsOf('the database', API);

const databases: TypeGate = {
  type: 'Microsoft.Sql/servers/databases',
  api: API,
  operations: {
    write: {
      request: PUT,
      // A restore or a copy is a PUT of the new database.
      aliases: ['restore', 'copy'],
      reads: { operations },
      needs: [steady, usable, quietOperations],
      refusal: CONFLICT,
      sources: [DATABASES, OPERATIONS],
    },
    scale: {
      request: PATCH,
      aliases: ['change-sku', 'change-tier'],
      reads: { operations },
      needs: [steady, usable, notPaused, quietOperations],
      refusal: '409 UpdateSloInProgress',
      sources: [DATABASES, OPERATIONS, DW],
    },
    pause: {
      request: post('pause'),
      reads: { operations },
      needs: [steady, quietOperations],
      refusal: CONFLICT,
      sources: [DW],
    },
    resume: {
      request: post('resume'),
      reads: { operations },
      needs: [steady, quietOperations],
      refusal: CONFLICT,
      sources: [DW],
    },
    failover: {
      request: post('failover'),
      reads: { operations },
      needs: [steady, quietOperations],
      refusal: CONFLICT,
      sources: [OPERATIONS],
    },
    // A rename, and no move to another group.
    rename: plain(post('move'), [DATABASES]),
    ...actionsOf('import export', [DATABASES]),
    delete: {
      request: DELETE,
      reads: {
        operations,
        groups: { what: 'the failover groups of the server', at: 'parent', suffix: '/failoverGroups', api: API },
      },
      needs: [
        steady,
        quietOperations,
        unused(
          'failover group of the database',
          "contains(not_null(groups.value[].properties.databases[], `[]`), not_null(target.id, 'none'))",
          {
            from: 'groups',
            otherwise: 'warn',
            reason: 'link-active',
            why: 'The database is in a failover group. It may have to be removed from the group first.',
          },
        ),
      ],
      refusal: CONFLICT,
      sources: [DATABASES, OPERATIONS],
    },
  },
};

const readyPool: Need = {
  what: 'state of the pool',
  from: 'target',
  path: 'target.properties.state',
  is: ['Ready'],
  waits: 'moving',
  absent: 'fine',
  otherwise: 'warn',
  reason: 'invalid-state',
  why: 'The pool is not ready. It may refuse the change.',
};

const poolOperations = operationsOf('the elastic pool', API);
const poolChange = {
  reads: { operations: poolOperations },
  needs: [readyPool, quietOperations],
  refusal: '409 TargetElasticPoolBeingUpdated',
  sources: [POOLS],
};

const elasticPools: TypeGate = {
  type: 'Microsoft.Sql/servers/elasticPools',
  api: API,
  operations: {
    write: { request: PUT, ...poolChange },
    scale: { request: PATCH, ...poolChange },
    delete: {
      request: DELETE,
      reads: {
        operations: poolOperations,
        databases: { what: 'the databases of the pool', at: 'target', suffix: '/databases', api: API },
      },
      needs: [
        quietOperations,
        unused('databases in the pool', 'databases.value[].name', {
          from: 'databases',
          why: 'A pool with databases in it cannot be deleted.',
          step: {
            text: 'List its databases. Then move them out, to another pool or to a size of their own, or delete them.',
            kind: 'look',
            az: 'az sql elastic-pool list-dbs --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --name "{name}" --query "[].name" --output tsv',
            powershell:
              'Get-AzSqlElasticPoolDatabase -ResourceGroupName "{group}" -ServerName "{parentName}" -ElasticPoolName "{name}"',
          },
        }),
      ],
      refusal: '400 ElasticPoolNotEmpty',
      sources: [POOLS],
    },
  },
};

const readyServer: Need = {
  what: 'state of the server',
  from: 'target',
  path: 'target.properties.state',
  is: ['Ready'],
  absent: 'fine',
  otherwise: 'warn',
  reason: 'invalid-state',
  why: 'The server is not ready. A disabled one refuses changes.',
};

const servers: TypeGate = {
  type: 'Microsoft.Sql/servers',
  api: API,
  operations: {
    write: { request: PUT, needs: [readyServer], refusal: '409 ConflictingServerOperation', sources: [SERVERS] },
    delete: { request: DELETE, needs: [], refusal: '409 ConflictingServerOperation', sources: [SERVERS] },
    'import-database': plain(post('import'), [SERVERS]),
  },
};

const firewallRules: TypeGate = {
  type: 'Microsoft.Sql/servers/firewallRules',
  api: API,
  operations: generic([SERVERS]),
};

/** sqlGates: Azure SQL Database. A restore has no source to check here: it stands in the body of the request. */
export const sqlGates: readonly TypeGate[] = [databases, elasticPools, servers, firewallRules];
