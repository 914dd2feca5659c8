import type { Call } from './call.ts';
import type { Body } from './json.ts';
import type { Failure, Operation, Resource } from './model.ts';
import type { World } from './world.ts';

/** Write is one request that would change a resource, as a provider sees it. */
export interface Write {
  readonly world: World;
  readonly call: Call;
  readonly method: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Of a POST. */
  readonly action?: string;
  /** Absent: a PUT that creates. */
  readonly resource?: Resource;
  /** Who is at work on it, or on what it is serialized on. */
  readonly running?: Operation;
  readonly body: Body;
}

/** Refusal is a provider's no. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly Failure[];
  readonly retryAfter?: string;
}

/**
 * How an accepted write is answered. `accepted`: 202 with both URLs. `location`: 202 with `Location` only. `body`: 200
 * or 201 with the resource and `Azure-AsyncOperation`. `held`: the answer comes when it is done. `now`: it is done.
 */
export type Style = 'accepted' | 'location' | 'body' | 'held' | 'now';

/** Plan is a provider's yes. */
export interface Plan {
  readonly kind: 'plan';
  /** As Azure's sentences name it. */
  readonly operation: string;
  readonly style: Style;
  /** What the resource shows meanwhile, where its type shows it. */
  readonly state?: string;
  /** The power state that it goes through, and the one it reaches. */
  readonly power?: readonly [through: string, to: string];
  /** More to change at the start. */
  readonly begin?: (resource: Resource) => void;
  /** What it does when it ends well. */
  readonly apply?: (resource: Resource) => void;
  /** What it leaves behind when it ends badly. */
  readonly undo?: () => void;
  /** What else is busy meanwhile, besides the resource and what it is serialized on. */
  readonly holds?: readonly string[];
}

export type Verdict = Refusal | Plan;

/** Machine decides on the writes to a type. */
export type Machine = (write: Write) => Verdict;

export function no(
  status: number,
  code: string,
  message: string,
  more: { readonly details?: readonly Failure[]; readonly retryAfter?: string } = {},
): Refusal {
  return { kind: 'refusal', status, code, message, ...more };
}

export const notAllowed = (message: string): Refusal => no(409, 'OperationNotAllowed', message);

/** verbOf names a write as providers do: the action, `delete`, or `createOrUpdate`. */
export function verbOf({ method, action }: Write): string {
  return action ?? (method === 'DELETE' ? 'delete' : 'createOrUpdate');
}

/** isRetriedDelete: a DELETE of what is being deleted joins the operation that runs. */
export function isRetriedDelete({ method, running, id }: Write): boolean {
  return method === 'DELETE' && running?.deletes === true && running.target.toLowerCase() === id.toLowerCase();
}
