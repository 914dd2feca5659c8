import { apis } from '../../azure/api-versions.ts';
import type { ArmClient, Ask } from '../../azure/arm-client.ts';
import type { Answer } from '../../azure/trouble.ts';
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
export async function follow(ask: Ask, what: string, tools: FollowTools): Promise<Followed> {
  const { client, clock, deadline } = tools;
  const say = heartbeat(what, tools);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client.get(ask);
    const end = endOf(answer);
    if (end !== undefined) return end;
    const state = answer.kind === 'found' ? stateOf(answer.body) : '';
    if (deadline.leftMs() <= 0) return answer.kind === 'trouble' ? { kind: 'untold', why: answer.detail } : { kind: 'running', state };
    say(state);
    await deadline.sleep(pollPause(attempt, 'retryAfterMs' in answer ? answer.retryAfterMs : undefined, clock));
  }
}

/** What ends the following: an end that Azure tells, an operation that it does not know any more, or a read that is not permitted. */
function endOf(answer: Answer): Followed | undefined {
  if (answer.kind === 'absent') return { kind: 'ended', state: 'gone' };
  if (answer.kind === 'trouble') return answer.trouble.kind === 'denied' ? { kind: 'untold', why: answer.detail } : undefined;
  const state = stateOf(answer.body);
  return ended.has(state.toLowerCase()) ? { kind: 'ended', state } : undefined;
}

function heartbeat(what: string, { host, clock, deadline }: FollowTools): (state: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (state) => {
    if (clock.now() - toldAt < heartbeatMs) return;
    host.info(`Waiting: ${what} is ${state === '' ? 'not over' : state}; ${duration(deadline.leftMs())} left.`);
    toldAt = clock.now();
  };
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
