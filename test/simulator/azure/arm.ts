import { randomUUID } from 'node:crypto';
import { type Fault, json, type Reply, type Seen, type Simulator, startServer } from '../server.ts';
import { admit, anyBearer, authenticate, type Verify } from './admission.ts';
import type { Call, Manner } from './call.ts';
import { isQuestion } from './creation-answers.ts';
import type { Claims, Mutation } from './model.ts';
import { remember } from './mutations.ts';
import { readPath } from './paths.ts';
import { route } from './route.ts';
import type { World } from './world.ts';

export type { Claims, Mutation } from './model.ts';

export interface ArmOptions {
  readonly world: World;
  /**
   * Judges the Authorization header. Default: any Bearer token, which is then the token of a fixed service principal
   * that may do everything.
   */
  readonly verify?: Verify;
  /** On every request. Milliseconds. */
  readonly latencyMs?: number;
  readonly faults?: readonly Fault[];
  /** How late events of the Activity Log show up; 0 by default, 3 to 20 minutes in Azure. Milliseconds. */
  readonly activityLagMs?: number;
  /** How late `{group}/resources` takes notice of a new resource. Milliseconds. */
  readonly listLagMs?: number;
  /** Of lists; 200 by default. */
  readonly pageSize?: number;
  readonly host?: string;
  /**
   * `Retry-After` of long-running operations in whole seconds; at least 10 in Azure. With the default `0` the pollers
   * of the SDK wait their own interval.
   */
  readonly retryAfter?: string;
  /** Where the metadata of this cloud say that Log Analytics is asked. Absent: it has no metadata. */
  readonly logAnalytics?: string;
  /**
   * How long accepted operations take, by `Microsoft.Compute/virtualMachines/start`, by `start`, or `default` (150 ms).
   * Milliseconds.
   */
  readonly durations?: Readonly<Record<string, number>>;
}

export interface ArmSimulator extends Simulator {
  readonly world: World;
  /** Every write that was sent, refused ones too, the first one first. */
  readonly mutations: readonly Mutation[];
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * startArm runs Azure Resource Manager on loopback: as strict as the real one about tokens, API versions, filters,
 * locks and states, in its own words. What could not be verified about real Azure stands in the docstring of each part:
 * the order of ARM's own checks, some HTTP statuses of Compute, sentences of scale sets and of stopped PostgreSQL
 * servers. What real Azure does and this does not: throttling by itself (use a fault), evaluating templates, and
 * letting one operation overtake another.
 */
export async function startArm(options: ArmOptions): Promise<ArmSimulator> {
  const { world, verify = anyBearer, host, faults, latencyMs } = options;
  const server = await startServer(answer, {
    ...(host === undefined ? {} : { host }),
    ...(faults === undefined ? {} : { faults }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
  });
  const manner: Manner = {
    url: server.url,
    activityLagMs: options.activityLagMs ?? 0,
    listLagMs: options.listLagMs ?? 0,
    pageSize: options.pageSize ?? 200,
    retryAfter: options.retryAfter ?? '0',
    durations: options.durations ?? {},
  };

  async function answer(seen: Seen): Promise<Reply> {
    world.settle();
    const url = new URL(`${server.url}${seen.path}`);
    const asked = seen.headers['x-ms-correlation-request-id'];
    const correlationId = typeof asked === 'string' && guid.test(asked) ? asked : randomUUID();
    const { logAnalytics } = options;
    // Anybody may ask.
    if (logAnalytics !== undefined && url.pathname === '/metadata/endpoints')
      return json(200, [{ resourceManager: server.url, logAnalyticsResourceId: logAnalytics }]);
    const reply = await judged(seen, url, correlationId);
    if (!['GET', 'HEAD'].includes(seen.method) && !isQuestion(url.pathname)) {
      const { action, id } = targetOf(seen, url);
      remember({ world, seen }, id, action, reply);
    }
    return { ...reply, headers: { ...common(seen, correlationId), ...reply.headers } };
  }

  async function judged(seen: Seen, url: URL, correlationId: string): Promise<Reply> {
    const claims = authenticate(seen, verify, world.tenantId, world.now());
    if (isReply(claims)) return claims;
    const path = readPath(url.pathname);
    const call: Call = {
      world,
      manner,
      seen,
      url,
      path,
      claims,
      correlationId,
      apiVersion: url.searchParams.get('api-version') ?? '',
    };
    return admit(call) ?? (await route(call));
  }

  // Not a copy: the server's getters (requests in flight) stay alive.
  return Object.assign(server, { world, mutations: world.mutations });
}

const isReply = (value: Claims | Reply): value is Reply => 'status' in value;

function targetOf(seen: Seen, url: URL): { readonly id: string; readonly action: string | undefined } {
  const { text, parts } = readPath(url.pathname);
  const last = parts.at(-1);
  const open = seen.method === 'POST' && last !== undefined && last.types.length > last.names.length;
  return open
    ? { id: text.slice(0, text.lastIndexOf('/')), action: last.types.at(-1) }
    : { id: text, action: undefined };
}

function common(seen: Seen, correlationId: string): Record<string, string> {
  const requestId = randomUUID();
  const client = seen.headers['x-ms-client-request-id'];
  const echo = seen.headers['x-ms-return-client-request-id'] === 'true' && typeof client === 'string';
  const kind = seen.method === 'GET' ? 'reads' : seen.method === 'DELETE' ? 'deletes' : 'writes';
  return {
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': correlationId,
    'x-ms-routing-request-id': `WESTEUROPE:${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z:${requestId}`,
    [`x-ms-ratelimit-remaining-subscription-${kind}`]: kind === 'reads' ? '249' : '199',
    [`x-ms-ratelimit-remaining-subscription-global-${kind}`]: kind === 'reads' ? '3749' : '2999',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(echo ? { 'x-ms-client-request-id': client } : {}),
  };
}
