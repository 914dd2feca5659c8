import type { ResourceId } from '../arm/resource-id.ts';
import type { Creation } from './creations/model.ts';

/** Json is a value that Azure gave. Every field of it is hostile text until it is escaped. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Signal is what became of one read. A read that failed is evidence too: no failure is taken for "nothing there".
 * `empty` is Azure's own word that there is nothing: 404 on an ID, or an empty list.
 */
export type Signal<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'empty'; readonly detail: string; readonly code?: string }
  | { readonly status: 'denied' | 'failed'; readonly detail: string; readonly trouble: Trouble }
  | { readonly status: 'skipped'; readonly detail: string };

/**
 * Part is what was seen of a list that was not read to its end. It has no `value`: whoever asks for one asks for the
 * whole. What is in `seen` is there, and nothing follows from what is not.
 */
export interface Part<T> {
  readonly status: 'part';
  readonly seen: T;
  /** `read in part: 3 entries, then …` */
  readonly detail: string;
  /** Only what follows there. */
  readonly why: string;
  readonly trouble: Trouble;
}

/** ListSignal is what became of the read of a list. */
export type ListSignal<T> = Signal<readonly T[]> | Part<readonly T[]>;

/**
 * RelatedSignal is what became of a read beside the target: the body of a resource, of a list (`{ value: […] }`), or
 * the bodies of several.
 */
export type RelatedSignal = Signal<Json> | Part<Json>;

/**
 * Settled is a signal that may be asked what is not there: it was read to its end, or Azure said that there is nothing.
 */
export type Settled = Extract<Signal<unknown>, { readonly status: 'read' | 'empty' }>;

/** Unread is a signal of which something, or all, is not known. */
export type Unread = Extract<Signal<unknown> | Part<unknown>, { readonly status: 'denied' | 'failed' | 'part' }>;

/** isUnread tells whether anything of it could not be read. */
export function isUnread<S extends { readonly status: string }>(signal: S): signal is Extract<S, Unread> {
  return signal.status === 'denied' || signal.status === 'failed' || signal.status === 'part';
}

/** seenIn gives what was seen of a list, whether or not that is all. An empty answer says nothing. */
export function seenIn<T>(signal: ListSignal<T>): readonly T[] {
  return signal.status === 'read' ? signal.value : signal.status === 'part' ? signal.seen : [];
}

/**
 * Trouble says why a read gave nothing, or not all. `cut`: the rest of a list could not be asked for or understood.
 * `bound`: it was longer than is read.
 */
export interface Trouble {
  readonly kind: 'denied' | 'throttled' | 'server' | 'network' | 'credential' | 'refused' | 'cut' | 'bound';
  readonly httpStatus?: number;
  readonly code?: string;
  /** The RBAC action that is missing: `Microsoft.Authorization/locks/read`. */
  readonly permission?: string;
  readonly correlationId?: string;
}

/** Lock is a management lock: https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources */
export interface Lock {
  readonly id: string;
  readonly name: string;
  /** `CanNotDelete`, `ReadOnly`. */
  readonly level: string;
  /** The locked scope: the ID without its lock part. */
  readonly scope: string;
  readonly notes?: string;
  readonly owners: readonly string[];
}

/** DenyAssignment: https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
export interface DenyAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly permissions: readonly { readonly actions: readonly string[]; readonly notActions: readonly string[] }[];
  readonly forChildren: boolean;
  readonly principals: readonly { readonly id: string; readonly type: string }[];
  readonly excluded: readonly { readonly id: string; readonly type: string }[];
}

/** ActiveDeployment is a deployment that has not ended, with what it touches, nested deployments included. */
export interface ActiveDeployment {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly correlationId?: string;
  /** ISO 8601. */
  readonly since?: string;
  /** `Incremental`, `Complete`. */
  readonly mode?: string;
  readonly touches: ListSignal<TouchedResource>;
}

export interface TouchedResource {
  readonly id: string;
  /**
   * Provisioning state of the deployment's operation; `Pending` where the deployment only names it as one that comes
   * later.
   */
  readonly state: string;
  readonly since?: string;
}

/**
 * ActivityEvent is one event of the Activity Log, 3 to 20 minutes late:
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
 */
export interface ActivityEvent {
  readonly time: string;
  readonly resourceId: string;
  /** `Microsoft.Compute/virtualMachines/write`. */
  readonly operation: string;
  readonly operationId?: string;
  readonly correlationId?: string;
  readonly caller?: string;
  /** Application ID of the caller's token. */
  readonly appId?: string;
  /** `Started`, `Accepted`, `Succeeded`, `Failed`. */
  readonly status: string;
  /** For example `Conflict`. */
  readonly subStatus?: string;
}

/**
 * TargetSnapshot is all that was read for one target. Only `resource` and `related`, each a GET of a resource, decide;
 * the rest explains.
 */
export interface TargetSnapshot {
  readonly target: ResourceId;
  readonly resource: Signal<Json>;
  /** By the names of the operation's reads. Where a read found several IDs, its value is the list of their bodies. */
  readonly related: Readonly<Record<string, RelatedSignal>>;
  /** Of a target that does not exist yet: the resource, or the management group, that is to hold it. */
  readonly parent?: Signal<Json>;
  /** Of a target that does not exist yet: the state of its provider's registration in the subscription. */
  readonly registration?: Signal<string>;
  /** Of a change of a plan: what was found beside its ID. */
  readonly creation?: Creation;
  readonly group: Signal<Json>;
  readonly subscription: Signal<Json>;
  readonly locks: ListSignal<Lock>;
  readonly denyAssignments: ListSignal<DenyAssignment>;
  readonly deployments: ListSignal<ActiveDeployment>;
  readonly activity: ListSignal<ActivityEvent>;
}
