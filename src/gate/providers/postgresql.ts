import type { Need, OperationGate, Transition, TypeGate } from '../model.ts';
import { children, DELETE, ofEach, PATCH, PUT, post } from './lifecycle.ts';
import { unused } from './shared.ts';

const API = '2025-08-01';
const START = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-start-server';
const STOP = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-stop-server';
const RESTART = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-restart-server';
const AVAILABILITY = 'https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server';
const REPLICAS = 'https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas';
const BUSY = '409 ServerIsBusy';

/**
 * `Disabled` and `Inaccessible` do not end by themselves: https://learn.microsoft.com/rest/api/postgresql/servers/get
 */
function state(from: 'target' | 'owner'): Pick<Need, 'what' | 'from' | 'path' | 'absent' | 'waits' | 'waitReason'> {
  return {
    what: 'state of the server',
    from,
    path: `${from}.properties.state`,
    absent: 'fine',
    waits: 'moving',
    waitReason: 'service-busy',
  };
}

function started(from: 'target' | 'owner'): Need {
  return {
    what: 'state of the server',
    from,
    path: `${from}.properties.state`,
    is: { not: ['Stopped'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-stopped',
    why: 'Once a server is stopped, no other management operation is available until it is started.',
  };
}

/** A server that lost its encryption key is repaired by a write, so `Inaccessible` must not stop one. */
function ready(from: 'target' | 'owner'): Need {
  return {
    ...state(from),
    is: ['Ready', 'Stopped'],
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'The server is neither ready nor stopped. Only what repairs it is likely to be accepted.',
  };
}

const start: Transition = {
  action: 'start',
  when: "target.properties.state == 'Stopped'",
  api: API,
  what: 'start the server',
};

function change(request: OperationGate['request'], aliases: readonly string[] = []): OperationGate {
  return {
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    needs: [started('target'), ready('target')],
    transition: start,
    refusal: BUSY,
    sources: [STOP],
  };
}

const highlyAvailable: readonly Need[] = [
  {
    what: 'high availability',
    from: 'target',
    path: "not_null(target.properties.highAvailability.mode, 'Disabled')",
    is: { not: ['Disabled'] },
    otherwise: 'block',
    reason: 'feature-not-supported',
    why: 'A failover to the standby needs a server with high availability.',
  },
  {
    what: 'state of the standby',
    from: 'target',
    path: 'target.properties.highAvailability.state',
    is: ['Healthy'],
    waits: 'moving',
    waitReason: 'service-busy',
    absent: 'fine',
    when: "not_null(target.properties.highAvailability.mode, 'Disabled') != 'Disabled'",
    otherwise: 'warn',
    reason: 'dependency-not-ready',
    why: 'The standby is not healthy. A failover to it may be refused.',
  },
];

/** The documentation shows the refusal of a restart and of a stop for every state but Ready. */
const readyOnly: Need = {
  ...state('target'),
  is: ['Ready', 'Stopped'],
  otherwise: 'block',
  reason: 'invalid-state',
  why: 'Only a server in the state Ready can be restarted or stopped.',
};

const servers: TypeGate = {
  type: 'Microsoft.DBforPostgreSQL/flexibleServers',
  api: API,
  operations: {
    write: change(PUT),
    scale: change(PATCH),
    upgrade: change(PATCH, ['major-version-upgrade']),
    restart: {
      request: post('restart'),
      needs: [started('target'), readyOnly],
      transition: start,
      refusal: '409 ServerIsNotReady',
      sources: [RESTART, STOP],
    },
    // A failover is a restart that names one in its body.
    failover: {
      request: post('restart'),
      needs: [started('target'), readyOnly, ...highlyAvailable],
      transition: start,
      refusal: '409 ServerIsNotReady',
      sources: [RESTART, AVAILABILITY],
    },
    start: {
      request: post('start'),
      needs: [
        {
          what: 'state of the server',
          from: 'target',
          path: 'target.properties.state',
          absent: 'fine',
          is: { not: ['Ready'] },
          otherwise: 'block',
          reason: 'already-in-target-state',
          why: 'The server runs already, and Azure refuses to start one that is not stopped.',
        },
        {
          ...state('target'),
          is: ['Stopped', 'Ready'],
          otherwise: 'block',
          reason: 'invalid-state',
          why: 'Only a server in the state Stopped can be started.',
        },
      ],
      refusal: '409 ServerIsNotStopped',
      sources: [START],
    },
    stop: {
      request: post('stop'),
      needs: [
        {
          ...started('target'),
          reason: 'already-in-target-state',
          why: 'The server is stopped already, and Azure refuses to stop one that is not ready.',
        },
        readyOnly,
      ],
      refusal: '409 ServerIsNotReady',
      sources: [STOP],
    },
    // It is not documented that a stopped server can be deleted, nor that it cannot: only what is running is waited
    // for.
    delete: {
      request: DELETE,
      // What is a replica itself is deleted like any other server.
      reads: {
        replicas: {
          what: 'the read replicas of the server',
          at: 'target',
          suffix: '/replicas',
          api: API,
          when: "!(contains(not_null(target.properties.replicationRole, 'Primary'), 'Replica'))",
        },
      },
      needs: [
        { ...state('target'), is: 'steady', otherwise: 'block', reason: 'service-busy' },
        unused('read replicas', 'replicas.value[].name', {
          from: 'replicas',
          reason: 'link-active',
          why: 'A server can be deleted only when all its read replicas are deleted.',
          step: {
            text: 'List the replicas of the server and ask who reads from them. Then promote those that are to stay, and delete the others.',
            kind: 'look',
            az: 'az postgres flexible-server replica list --subscription "{subscription}" --resource-group "{group}" --name "{name}" --query "[].{name:name, state:state}" --output table',
          },
        }),
      ],
      refusal: BUSY,
      sources: [STOP, REPLICAS],
    },
  },
};

const server = {
  what: 'the server',
  at: 'parent',
  api: API,
  needs: [started('owner'), ready('owner')],
  serializes: true,
  refusal: BUSY,
  sources: [STOP],
} as const;

const childTypes = [
  'databases',
  'configurations',
  'firewallRules',
  'administrators',
  'virtualEndpoints',
  'privateEndpointConnections',
];

/**
 * postgresqlGates: Azure Database for PostgreSQL, flexible server. It tells its state in `properties.state`, not in
 * `provisioningState`.
 */
export const postgresqlGates: readonly TypeGate[] = [
  servers,
  ...children(ofEach(servers.type, childTypes, API), server),
];
