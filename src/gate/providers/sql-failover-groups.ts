import type { Need, TypeGate } from '../model.ts';
import { DELETE, PUT, post } from './lifecycle.ts';

const API = '2021-11-01';
const GROUPS = 'https://learn.microsoft.com/rest/api/sql/failover-groups/create-or-update';
const FAILOVER = 'https://learn.microsoft.com/rest/api/sql/failover-groups/failover';

const onPrimary: Need = {
  what: 'role of the server in the failover group',
  from: 'target',
  path: 'target.properties.replicationRole',
  is: ['Primary'],
  absent: 'fine',
  otherwise: 'block',
  reason: 'invalid-state',
  why: 'A failover group is changed and deleted on its primary server only.',
  step: {
    text: 'See which server is the primary now, and name the failover group of that server.',
    kind: 'look',
    az: 'az sql failover-group show --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --name "{name}" --query "partnerServers[].{server:id, role:replicationRole}"',
    powershell:
      'Get-AzSqlDatabaseFailoverGroup -ResourceGroupName "{group}" -ServerName "{parentName}" -FailoverGroupName "{name}"',
  },
};

const onSecondary: Need = {
  what: 'role of the server in the failover group',
  from: 'target',
  path: 'target.properties.replicationRole',
  is: ['Secondary'],
  absent: 'fine',
  otherwise: 'block',
  reason: 'already-in-target-state',
  why: 'A failover is asked of the secondary server, which becomes the primary. This server is the primary already.',
};

/**
 * sqlFailoverGroupGates: failover groups of logical servers. Which side of a group a request goes to decides, and each
 * side tells its own role.
 */
export const sqlFailoverGroupGates: readonly TypeGate[] = [
  {
    type: 'Microsoft.Sql/servers/failoverGroups',
    api: API,
    operations: {
      write: {
        request: PUT,
        needs: [onPrimary],
        refusal: '400 FailoverGroupUpdateOrDeleteRequestOnSecondary',
        sources: [GROUPS],
      },
      delete: {
        request: DELETE,
        needs: [onPrimary],
        refusal: '400 FailoverGroupUpdateOrDeleteRequestOnSecondary',
        sources: [GROUPS],
      },
      failover: {
        request: post('failover'),
        aliases: ['planned-failover'],
        needs: [
          onSecondary,
          {
            what: 'replication of the failover group',
            from: 'target',
            path: 'target.properties.replicationState',
            is: { not: ['SEEDING', 'PENDING', 'SUSPENDED'] },
            absent: 'fine',
            otherwise: 'warn',
            reason: 'dependency-not-ready',
            why: 'A planned failover waits for all databases to be in step, and they are not yet.',
          },
        ],
        refusal: '400 FailoverGroupFailoverRequestOnPrimary',
        sources: [FAILOVER],
      },
      'force-failover': {
        request: post('forceFailoverAllowDataLoss'),
        needs: [onSecondary],
        refusal: '400 FailoverGroupFailoverRequestOnPrimary',
        sources: [FAILOVER],
      },
    },
  },
];
