import { apis } from '../../azure/api-versions.ts';
import type { ArmClient, Ask } from '../../azure/arm-client.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Host } from '../../hosts/host.ts';
import { duration } from '../../report/text.ts';
import { pollPause } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';

/** FollowTools is what following an operation depends on. */
export interface FollowTools {
  readonly host: Host;
  readonly client: ArmClient;
  readonly clock: Clock;
  readonly deadline: Deadline;
}

/** Followed is how an operation ended, as far as it could be followed. */
export type Followed =
  | { readonly kind: 'ended'; readonly state: string }
  | { readonly kind: 'running'; readonly state: string }
  | { readonly kind: 'untold'; readonly why: string };

const ended: ReadonlySet<string> = new Set(['succeeded', 'failed', 'canceled', 'cancelled']);
const heartbeatMs = 60_000;

/** follow polls one thing of Azure to its end, inside the deadline. `what` is for people. */
export async function follow(ask: Ask, what: string, { host, client, clock, deadline }: FollowTools): Promise<Followed> {
  let toldAt = Number.NEGATIVE_INFINITY;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client.get(ask);
    // An operation that Azure does not know any more is over.
    if (answer.kind === 'absent') return { kind: 'ended', state: 'gone' };
    if (answer.kind === 'trouble' && answer.trouble.kind === 'denied') return { kind: 'untold', why: answer.detail };
    const state = answer.kind === 'found' ? stateOf(answer.body) : '';
    if (ended.has(state.toLowerCase())) return { kind: 'ended', state };
    if (deadline.leftMs() <= 0) return answer.kind === 'found' ? { kind: 'running', state } : { kind: 'untold', why: answer.detail };
    if (clock.now() - toldAt >= heartbeatMs) {
      host.info(`Waiting: ${what} is ${state === '' ? 'not over' : state}; ${duration(deadline.leftMs())} left.`);
      toldAt = clock.now();
    }
    const asked = 'retryAfterMs' in answer ? answer.retryAfterMs : undefined;
    await deadline.sleep(pollPause(attempt, asked, clock));
  }
}

/** An operation tells its `status`, a resource and a deployment their provisioning state. https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations */
function stateOf(body: Json): string {
  const { status, properties } = fields(body);
  const state = typeof status === 'string' ? status : fields(properties ?? null).provisioningState;
  return typeof state === 'string' ? state : '';
}

function fields(value: Json): { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: Json }) : {};
}

/** operationOf makes a read of the URL that an error names for the other operation. Nothing but the control plane of this run is asked, whatever a text says. */
export function operationOf(uri: string, client: Pick<ArmClient, 'urlOf'>): Ask | undefined {
  if (!URL.canParse(uri)) return undefined;
  const url = new URL(uri);
  const api = url.searchParams.get('api-version');
  if (api === null || url.origin !== new URL(client.urlOf({ path: '/', api })).origin) return undefined;
  if (!/^\/subscriptions\/[0-9a-f-]{36}\/[\w./()-]+$/i.test(url.pathname)) return undefined;
  return { path: url.pathname, api, permission: 'the read of the operation' };
}

/** deploymentOf makes a read of a deployment. */
export function deploymentOf(id: string | undefined): Ask | undefined {
  if (id === undefined || !/\/providers\/microsoft\.resources\/deployments\//i.test(id)) return undefined;
  return { path: id, api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' };
}
