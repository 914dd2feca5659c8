import { hasEnded } from '../../arm/states.ts';
import { apis } from '../../azure/api-versions.ts';
import type { ArmClient, Ask } from '../../azure/arm-client.ts';
import type { Answer } from '../../azure/trouble.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Host } from '../../ports/host.ts';
import { duration } from '../../report/text.ts';
import { pollPause } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import { heartbeatMs } from '../progress.ts';

/** FollowTools is what following an operation depends on. */
export interface FollowTools {
  readonly host: Host;
  readonly client: ArmClient;
  readonly clock: Clock;
  readonly deadline: Deadline;
}

/** Course is one thing of Azure that runs and ends, and where its answer tells how it stands. */
export interface Course {
  readonly ask: Ask;
  /** For people. */
  readonly what: string;
  readonly tells: 'status' | 'provisioningState';
}

/** Ended is the proof that something was followed and read at its end. Only `follow` makes one. */
class Ended {
  readonly kind = 'ended';
  readonly what: string;
  /** As Azure spells it: `Succeeded`, `Failed`, `Canceled`. */
  readonly state: string;
  readonly well: boolean;
  protected readonly madeByFollow = true;

  constructor(what: string, state: string) {
    this.what = what;
    this.state = state;
    this.well = state.toLowerCase() === 'succeeded';
  }
}

export type { Ended };

/**
 * Followed is how something ended, as far as it could be followed. What Azure does not know any more is untold: nothing
 * says how it ended.
 */
export type Followed =
  | Ended
  | { readonly kind: 'running'; readonly state: string }
  | { readonly kind: 'untold'; readonly why: string };

/** follow polls one thing of Azure to its end, inside the deadline. */
export async function follow(course: Course, tools: FollowTools): Promise<Followed> {
  const { client, clock, deadline } = tools;
  const say = heartbeat(course.what, tools);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client.get(course.ask);
    const end = endOf(answer, course);
    if (end !== undefined) return end;
    const state = answer.kind === 'found' ? (stateOf(answer.body, course) ?? '') : '';
    if (deadline.leftMs() <= 0)
      return answer.kind === 'trouble' ? { kind: 'untold', why: answer.detail } : { kind: 'running', state };
    say(state);
    await deadline.sleep(pollPause(attempt, 'retryAfterMs' in answer ? answer.retryAfterMs : undefined, clock));
  }
}

/** What ends the following: an end that Azure tells, or an answer that no later one will mend. */
function endOf(answer: Answer, course: Course): Followed | undefined {
  if (answer.kind === 'absent')
    return { kind: 'untold', why: 'Azure does not know it any more, so nothing tells how it ended' };
  if (answer.kind === 'trouble') {
    const { kind } = answer.trouble;
    return kind === 'denied' || kind === 'refused' ? { kind: 'untold', why: answer.detail } : undefined;
  }
  const state = stateOf(answer.body, course);
  if (state === undefined) return { kind: 'untold', why: 'what Azure answers for it tells no state' };
  return hasEnded(state) ? new Ended(course.what, state) : undefined;
}

function heartbeat(what: string, { host, clock, deadline }: FollowTools): (state: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (state) => {
    const text = `Waiting: ${what} is ${state === '' ? 'not over' : state}; ${duration(deadline.leftMs())} left.`;
    if (clock.now() - toldAt < heartbeatMs) return void host.bar(text);
    host.info(text);
    toldAt = clock.now();
  };
}

/**
 * An operation tells its `status`, a deployment its provisioning state. The state of another thing is none of an
 * operation's.
 */
function stateOf(body: Json, { tells }: Course): string | undefined {
  const { status, properties } = fields(body);
  const state = tells === 'status' ? status : fields(properties ?? null).provisioningState;
  return typeof state === 'string' && state !== '' ? state : undefined;
}

function fields(value: Json): { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json })
    : {};
}

/**
 * operationOf makes a read of the URL that an error names for the other operation. The client asks for it only where it
 * lies below the subscriptions of the targets.
 */
export function operationOf(uri: string | undefined): Course | undefined {
  if (uri === undefined || uri === '') return undefined;
  return {
    ask: { url: uri, permission: 'the read of the operation' },
    what: 'the operation that Azure named',
    tells: 'status',
  };
}

/** deploymentOf makes a read of a deployment. */
export function deploymentOf(id: string | undefined): Course | undefined {
  if (id === undefined || !/\/providers\/microsoft\.resources\/deployments\//i.test(id)) return undefined;
  return {
    ask: { path: id, api: apis.deployments, permission: 'Microsoft.Resources/deployments/read' },
    what: `deployment ${id.split('/').at(-1)}`,
    tells: 'provisioningState',
  };
}
