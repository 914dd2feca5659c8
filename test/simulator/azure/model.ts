import type { Body } from './json.ts';

/** The caller of a request, as its token names it. */
export interface Claims {
  readonly objectId: string;
  readonly appId: string;
  readonly tenantId: string;
  /** UPN of a person; the Activity Log then names it as the caller instead of the object ID. */
  readonly name?: string;
  /**
   * RBAC action patterns that hold in every scope, such as those of a role's `actions`. Default: everything. A pattern
   * with `!` in front takes away.
   */
  readonly permissions?: readonly string[];
}

export interface Subscription {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  state: string;
}

export interface Group {
  readonly id: string;
  readonly subscription: string;
  readonly name: string;
  readonly location: string;
  tags: Body;
  state: string;
}

/** What the fabric knows of a virtual machine. */
export interface Instance {
  /** Without `PowerState/`. */
  power: string;
  generalized: boolean;
  /** Sizes that the cluster offers to a VM that is allocated. */
  readonly sizes: readonly string[];
  /** Sizes that the region offers besides: to a deallocated VM. */
  readonly regionSizes: readonly string[];
}

export interface Resource {
  readonly id: string;
  /** In the spelling of the catalog: `Microsoft.Compute/virtualMachines`. */
  readonly type: string;
  readonly name: string;
  /** What a GET gives, without `instanceView`. */
  body: Body;
  instance?: Instance;
  /** When the cache behind `{group}/resources` took notice of it; milliseconds. */
  readonly createdAt: number;
  /**
   * Children that no resource of its own stands for, by the last segment of the path: `operations`,
   * `rollingUpgrades/latest`.
   */
  readonly parts: Map<string, unknown>;
}

export interface LockEntry {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly level: 'CanNotDelete' | 'ReadOnly';
  readonly notes?: string;
  readonly owners?: readonly string[];
}

export interface DenyEntry {
  readonly id: string;
  readonly guid: string;
  readonly name: string;
  readonly scope: string;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly doNotApplyToChildScopes: boolean;
  /** Object IDs; empty: everybody. */
  readonly principals: readonly string[];
  readonly excluded: readonly string[];
}

export interface DeploymentOperationEntry {
  readonly id: string;
  readonly target: string;
  readonly operation: string;
  state: string;
  readonly time: number;
  /** What the resource provider answered. */
  readonly message?: unknown;
}

export interface Deployment {
  readonly id: string;
  readonly scope: string;
  readonly name: string;
  readonly location?: string;
  state: string;
  readonly startedAt: number;
  endsAt: number;
  readonly outcome: string;
  changedAt: number;
  readonly mode: string;
  readonly correlationId: string;
  readonly operations: DeploymentOperationEntry[];
  readonly error?: Failure;
  readonly caller: Claims;
  /** Of its operation status URL. */
  readonly operationId: string;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly details?: readonly Failure[];
}

/** ActivityEntry is one event of the Activity Log. */
export interface ActivityEntry {
  readonly eventId: string;
  readonly time: number;
  /** Milliseconds until it shows up; undefined: the lag of the simulator. */
  readonly lagMs?: number;
  readonly subscription: string;
  readonly resourceId: string;
  /** `Microsoft.Compute/virtualMachines/deallocate/action`. */
  readonly operation: string;
  readonly operationId: string;
  readonly correlationId: string;
  readonly status: string;
  readonly subStatus?: string;
  readonly statusCode?: string;
  readonly statusMessage?: string;
  readonly method: string;
  readonly clientRequestId?: string;
  readonly caller: Claims;
}

/** Operation is one long-running operation. */
export interface Operation {
  readonly id: string;
  /** As sentences of Azure name it: `deallocate`. */
  readonly name: string;
  readonly target: string;
  readonly subscription: string;
  readonly namespace: string;
  readonly location: string;
  readonly startedAt: number;
  /** Infinity: it goes on until a call ends it. */
  endsAt: number;
  endedAt?: number;
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  error?: Failure;
  /** Resources, in lower case, that refuse other writes meanwhile. */
  readonly holds: readonly string[];
  /** The power state that it brings a virtual machine to. */
  readonly power?: string;
  readonly deletes: boolean;
  /** How it would end. */
  readonly failure?: Failure;
  readonly onEnd: (operation: Operation) => void;
  /** What `Location` gives in the end. */
  readonly result?: () => Body | undefined;
}

/** Mutation is one write that a client sent, whatever became of it. */
export interface Mutation {
  readonly method: string;
  readonly id: string;
  /** Of a POST. */
  readonly action?: string;
  /** Milliseconds. */
  readonly time: number;
  readonly status: number;
  readonly code?: string;
}
