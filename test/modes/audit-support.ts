import { quietHost } from '../../bench/contention/host.ts';
import { createArmClient } from '../../src/azure/arm-client.ts';
import { reachOf } from '../../src/azure/reach.ts';
import type { InputName } from '../../src/manifest.ts';
import { audit } from '../../src/modes/audit/audit.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import type { Report } from '../../src/report/model.ts';
import { realClock } from '../../src/time/clock.ts';
import type { ActivityEntry } from '../simulator/azure/model.ts';
import { group, type Running } from '../simulator-azure/support.ts';

const minute = 60_000;

/** auditOf runs the mode against a simulated Azure, through the real client. The wall clock is the simulator's. */
export async function auditOf(
  { arm, clock }: Running,
  inputs: Readonly<Partial<Record<InputName, string>>>,
  more: {
    readonly log?: (line: string) => void;
    readonly env?: Readonly<Record<string, string>>;
    readonly now?: () => number;
  } = {},
): Promise<Report> {
  const host = quietHost({
    inputs: { mode: 'audit', ...inputs },
    runId: '1',
    startedAt: clock.time,
    tempFolder: '/nowhere',
    log: more.log ?? (() => undefined),
  });
  const time = {
    ...realClock,
    ...(more.now === undefined ? {} : { now: more.now }),
    wall: () => clock.time,
    sleep: async () => undefined,
  };
  const credential = { getToken: async () => ({ token: 'audit' }), renew: async () => ({ token: 'audit' }) };
  const ports: GuardPorts = {
    clock: time,
    env: more.env ?? {},
    enter: async (_, { targets, transition, limits }) => {
      const reach = reachOf(
        targets.map(({ target }) => target),
        transition,
      );
      const signal = new AbortController().signal;
      return {
        client: createArmClient({
          ...{ resourceManager: arm.url, reach, credential, clock: time, signal, ca: arm.ca },
          ...(limits === undefined ? {} : { limits }),
        }),
        credential: { claims: {} },
      };
    },
  };
  return audit(host, ports);
}

/** Done is one operation as it happened. */
export interface Done {
  /** Minutes ago that it began, and that it ended; without an end it is told of none. */
  readonly ago: number;
  readonly until?: number;
  readonly on: string;
  readonly operation: string;
  readonly change?: string;
  /** What Azure refused it with. */
  readonly refused?: { readonly status: string; readonly code: string; readonly message: string };
  readonly more?: Partial<ActivityEntry>;
}

let made = 0;

/** happened writes operations into the log of a simulated Azure. */
export function happened({ world }: Pick<Running, 'world'>, ...all: readonly Done[]): void {
  if (world.groups.size === 0) world.addGroup(group);
  for (const { ago, until, on, operation, change, refused, more = {} } of all) {
    made += 1;
    const common = {
      resourceId: on,
      operation,
      operationId: `o-${made}`,
      correlationId: change ?? `c-${made}`,
      ...more,
    };
    world.addEvent({ ...common, status: 'Started', agoMs: ago * minute });
    if (until === undefined) continue;
    const told =
      refused === undefined
        ? { status: 'Succeeded', subStatus: 'OK (HTTP Status Code: 200)' }
        : {
            status: 'Failed',
            subStatus: refused.status,
            statusMessage: JSON.stringify({ error: { code: refused.code, message: refused.message } }),
          };
    world.addEvent({ ...common, ...told, agoMs: until * minute });
  }
}

export const conflict = 'Conflict (HTTP Status Code: 409)';
export const anotherOperation = {
  status: conflict,
  code: 'AnotherOperationInProgress',
  message:
    'Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/x/providers/Microsoft.Network/locations/westeurope/operations/1.',
};
