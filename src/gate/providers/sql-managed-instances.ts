import type { Need, TypeGate } from '../model.ts';
import { DELETE, PATCH, PUT, post } from './lifecycle.ts';
import { operationsOf, quietOperations } from './sql.ts';

const API = '2021-11-01';
const STOP_START = 'https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to';
const OPERATIONS = 'https://learn.microsoft.com/azure/azure-sql/managed-instance/management-operations-overview';
const REST = 'https://learn.microsoft.com/rest/api/sql/managed-instances/create-or-update';
const CONFLICT = '409 ConflictingManagedInstanceOperation';
const operations = operationsOf('the instance', API);

const STATE = { what: 'state of the instance', from: 'target', path: 'target.properties.state' };

/** A start or stop that runs; other words of the state that are not documented are let pass. */
const steady: Need = {
  ...STATE,
  is: 'steady',
  waits: 'moving',
  absent: 'fine',
  otherwise: 'block',
  reason: 'service-busy',
  waitReason: 'power-state-changing',
};

const started: Need = {
  ...STATE,
  is: { not: ['Stopped'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'service-stopped',
  why: 'No property of a stopped instance can be changed. It must be started first, which takes about 20 minutes.',
};

/** fits is a need on what can be stopped at all. It warns, because Azure keeps widening what can. */
function fits(what: string, path: string, is: Need['is'], why: string): Need {
  return { what, from: 'target', path, is, absent: 'fine', otherwise: 'warn', reason: 'feature-not-supported', why };
}

const change = {
  reads: { operations },
  needs: [started, steady, quietOperations],
  refusal: CONFLICT,
  sources: [REST, STOP_START, OPERATIONS],
};

/** sqlManagedInstanceGates: Azure SQL Managed Instance. */
export const sqlManagedInstanceGates: readonly TypeGate[] = [
  {
    type: 'Microsoft.Sql/managedInstances',
    api: API,
    operations: {
      write: { request: PUT, ...change },
      scale: { request: PATCH, ...change },
      failover: { request: post('failover'), ...change },
      delete: {
        request: DELETE,
        reads: { operations },
        needs: [steady, quietOperations],
        refusal: CONFLICT,
        sources: [REST, OPERATIONS],
      },
      start: {
        request: post('start'),
        reads: { operations },
        needs: [
          {
            ...STATE,
            is: ['Stopped'],
            waits: 'moving',
            absent: 'fine',
            otherwise: 'block',
            reason: 'already-in-target-state',
            waitReason: 'power-state-changing',
            why: 'Only a stopped instance can be started.',
          },
          quietOperations,
        ],
        refusal: CONFLICT,
        sources: [STOP_START],
      },
      stop: {
        request: post('stop'),
        reads: { operations },
        needs: [
          {
            ...started,
            reason: 'already-in-target-state',
            why: 'The instance is stopped already. Only one that is ready can be stopped.',
          },
          steady,
          quietOperations,
          fits(
            'service tier',
            'target.sku.tier',
            ['GeneralPurpose'],
            'Only instances of the tier General Purpose are documented to stop.',
          ),
          fits(
            'zone redundancy',
            'target.properties.zoneRedundant',
            ['false'],
            'An instance with zone redundancy is documented not to stop.',
          ),
          fits(
            'instance pool',
            'target.properties.instancePoolId',
            'nothing',
            'An instance of a pool is documented not to stop.',
          ),
        ],
        refusal: CONFLICT,
        sources: [STOP_START],
      },
    },
  },
];
