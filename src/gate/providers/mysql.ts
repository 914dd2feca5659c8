import type { Need, OperationGate, TypeGate } from '../model.ts';
import { alike, children, DELETE, type Owner, ofEach, PATCH, PUT, post } from './lifecycle.ts';

const API = '2023-12-30';
const TYPE = 'Microsoft.DBforMySQL/flexibleServers';
const STATES = 'https://learn.microsoft.com/azure/mysql/flexible-server/concept-servers';
const START_STOP = 'https://learn.microsoft.com/azure/mysql/flexible-server/how-to-stop-start-server-portal';
const BUSY = '409 ServerIsBusy';

/** https://learn.microsoft.com/rest/api/mysql/flexibleserver/servers/get#serverstate */
const settled = (from: 'target' | 'owner'): Need => ({
  what: 'state of the server',
  from,
  path: `${from}.properties.state`,
  is: ['Ready', 'Stopped'],
  waits: 'moving',
  waitReason: 'service-busy',
  absent: 'fine',
  otherwise: 'warn',
  reason: 'invalid-state',
  why: 'The server is neither ready nor stopped. Only what repairs it is likely to be accepted.',
});

const started = (from: 'target' | 'owner'): Need => ({
  what: 'state of the server',
  from,
  path: `${from}.properties.state`,
  is: { not: ['Stopped'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'service-stopped',
  why: 'Once a server is stopped, no other management operation is available until it is started.',
});

const change = (request: OperationGate['request']): OperationGate => ({
  request,
  needs: [started('target'), settled('target')],
  refusal: BUSY,
  sources: [STATES, START_STOP],
});

const inState = (wanted: 'Ready' | 'Stopped', why: string): Need => ({
  ...settled('target'),
  is: [wanted],
  reason: 'already-in-target-state',
  why,
});

const servers: TypeGate = {
  type: TYPE,
  api: API,
  operations: {
    write: change(PUT),
    scale: change(PATCH),
    restart: change(post('restart')),
    failover: change(post('failover')),
    'reset-gtid': change(post('resetGtid')),
    start: {
      request: post('start'),
      needs: [inState('Stopped', 'The server is not stopped. Azure may refuse to start it once more.')],
      refusal: BUSY,
      sources: [START_STOP],
    },
    stop: {
      request: post('stop'),
      needs: [inState('Ready', 'The server is not ready. Azure may refuse to stop it.')],
      refusal: BUSY,
      sources: [START_STOP],
    },
    delete: { request: DELETE, needs: [{ ...settled('target'), is: 'steady' }], refusal: BUSY, sources: [STATES] },
  },
};

const server: Owner = {
  what: 'the server',
  at: 'parent',
  api: API,
  needs: [started('owner'), settled('owner')],
  serializes: true,
  refusal: BUSY,
  sources: [STATES, START_STOP],
};

const SINGLE = 'https://learn.microsoft.com/azure/mysql/migrate/whats-happening-to-mysql-single-server';

/** Single servers, which are retired and still have traffic. */
const singleServers = (service: string): readonly TypeGate[] =>
  alike(
    { namespace: `Microsoft.DBfor${service}`, api: '2017-12-01', sources: [SINGLE] },
    {
      servers: 'restart start stop upgrade',
      'servers/databases': '',
      'servers/firewallRules': '',
      'servers/configurations': '',
    },
  );

/** mysqlGates: Azure Database for MySQL, flexible server, and the single servers of three kinds. */
export const mysqlGates: readonly TypeGate[] = [
  servers,
  ...children(ofEach(TYPE, ['databases', 'configurations', 'firewallRules', 'administrators'], API), server),
  ...['MySQL', 'PostgreSQL', 'MariaDB'].flatMap(singleServers),
];
