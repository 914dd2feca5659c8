import { randomUUID } from 'node:crypto';
import { type Catalog, newCatalog, stateFieldOf } from './catalog.ts';
import { type CreationState, newCreationState } from './creation-state.ts';
import { put, textAt } from './json.ts';
import type {
  ActivityEntry,
  Claims,
  DenyEntry,
  Deployment,
  Failure,
  Group,
  LockEntry,
  Mutation,
  Operation,
  Resource,
  Subscription,
} from './model.ts';
import { encloses, groupOf, keyOf, subscriptionOf, topLevelOf } from './paths.ts';

export interface WorldOptions {
  /** Milliseconds since 1970. Default: the real clock. */
  readonly now?: () => number;
  /** Tenant of subscriptions that are added without one. */
  readonly tenantId?: string;
  /** Region of what is added without one. */
  readonly location?: string;
}

/** What begin() needs to know of an operation. */
export interface NewOperation {
  readonly name: string;
  readonly target: string;
  /** Absent: until a call of end(). */
  readonly forMs?: number;
  readonly location: string;
  readonly holds: readonly string[];
  readonly power?: string;
  readonly deletes?: boolean;
  readonly failure?: Failure;
  readonly onEnd: (operation: Operation) => void;
  readonly result?: Operation['result'];
}

/** The service principal of requests that name no other. */
export const defaultCaller: Claims = {
  objectId: '0b7ec700-0000-4000-8000-00000000000a',
  appId: '0a991d00-0000-4000-8000-00000000000a',
  tenantId: '7e7a7700-0000-4000-8000-00000000000a',
};

/**
 * State is what there is. It changes when it is asked: settle() ends what is due, in order, so that a test with a clock
 * of its own needs no timer. IDs are the keys, in lower case.
 */
export class State {
  readonly catalog: Catalog = newCatalog();
  readonly subscriptions = new Map<string, Subscription>();
  /** Names in lower case. */
  readonly managementGroups = new Set<string>();
  readonly groups = new Map<string, Group>();
  readonly resources = new Map<string, Resource>();
  readonly deployments = new Map<string, Deployment>();
  readonly operations = new Map<string, Operation>();
  readonly locks: LockEntry[] = [];
  readonly creations: CreationState = newCreationState();
  readonly denials: DenyEntry[] = [];
  readonly activity: ActivityEntry[] = [];
  readonly mutations: Mutation[] = [];
  /** Namespaces in lower case that no subscription is registered for. */
  readonly unregistered = new Set<string>();
  /** How the next accepted operation on a resource ends instead, by key. */
  readonly failures = new Map<string, Failure>();
  readonly now: () => number;
  readonly tenantId: string;
  readonly location: string;
  private readonly endings = new Map<Deployment, () => void>();

  constructor(options: WorldOptions = {}) {
    this.now = options.now ?? Date.now;
    this.tenantId = options.tenantId ?? defaultCaller.tenantId;
    this.location = options.location ?? 'westeurope';
  }

  /** Ends every operation and deployment whose time has come, the earliest first. */
  settle(): void {
    const now = this.now();
    const due = [...this.operations.values()].filter((one) => one.status === 'InProgress' && one.endsAt <= now);
    for (const operation of due.sort((a, b) => a.endsAt - b.endsAt))
      this.end(operation, operation.failure, operation.endsAt);
    for (const deployment of this.deployments.values()) {
      if (active(deployment) && deployment.endsAt <= now)
        this.endDeployment(deployment, deployment.outcome, deployment.endsAt);
    }
  }

  begin(options: NewOperation): Operation {
    const startedAt = this.now();
    const operation: Operation = {
      id: randomUUID(),
      name: options.name,
      target: options.target,
      subscription: subscriptionOf(options.target),
      namespace:
        /\/providers\/([^/]+)/i.exec(
          options.target.slice(options.target.toLowerCase().lastIndexOf('/providers/')),
        )?.[1] ?? 'Microsoft.Resources',
      location: options.location,
      startedAt,
      endsAt: startedAt + (options.forMs ?? Number.POSITIVE_INFINITY),
      status: 'InProgress',
      holds: options.holds.map(keyOf),
      deletes: options.deletes ?? false,
      onEnd: options.onEnd,
      ...(options.power === undefined ? {} : { power: options.power }),
      ...(options.failure === undefined ? {} : { failure: options.failure }),
      ...(options.result === undefined ? {} : { result: options.result }),
    };
    this.operations.set(operation.id, operation);
    return operation;
  }

  /** Ends an operation now: well, or with a failure. */
  end(operation: Operation, failure?: Failure, time: number = this.now()): void {
    if (operation.status !== 'InProgress') return;
    operation.endedAt = time;
    operation.status = failure === undefined ? 'Succeeded' : failure.code.startsWith('Cancel') ? 'Canceled' : 'Failed';
    if (failure !== undefined) operation.error = failure;
    operation.onEnd(operation);
  }

  /** Ends a deployment now. */
  endDeployment(deployment: Deployment, outcome: string = deployment.outcome, time: number = this.now()): void {
    if (!active(deployment)) return;
    deployment.state = outcome;
    deployment.changedAt = time;
    deployment.endsAt = time;
    for (const operation of deployment.operations) if (operation.state === 'Running') operation.state = outcome;
    this.endings.get(deployment)?.();
    this.endings.delete(deployment);
  }

  /** Calls back when a deployment ended, whatever ended it. */
  whenEnded(deployment: Deployment, call: () => void): void {
    this.endings.set(deployment, call);
  }

  find(id: string): Resource | undefined {
    this.settle();
    return this.resources.get(keyOf(id));
  }

  /** The resource, or an error where a test named one that is not there. */
  get(id: string): Resource {
    const found = this.find(id);
    if (found === undefined) throw new Error(`The simulated Azure has no ${id}`);
    return found;
  }

  groupOf(id: string): Group | undefined {
    return this.groups.get(keyOf(groupOf(id) ?? ''));
  }

  locationOf(id: string): string {
    return (
      textAt(this.resources.get(keyOf(id))?.body, 'location') ||
      textAt(this.resources.get(keyOf(topLevelOf(id)))?.body, 'location') ||
      (this.groupOf(id)?.location ?? this.location)
    );
  }

  /** The operation that refuses other writes to a resource now. */
  running(id: string): Operation | undefined {
    this.settle();
    const key = keyOf(id);
    for (const one of this.operations.values()) if (one.status === 'InProgress' && one.holds.includes(key)) return one;
    return undefined;
  }

  /** Sets the state of a resource where its type shows it. */
  setState(resource: Resource, state: string | undefined): void {
    const field = stateFieldOf(resource.type);
    put(resource.body, field.path, state ?? field.rest);
  }

  /** Takes a resource away, and what is below it. */
  remove(id: string): void {
    for (const key of this.resources.keys()) if (encloses(id, key)) this.resources.delete(key);
  }

  removeGroup(id: string): void {
    this.groups.delete(keyOf(id));
    this.remove(id);
    for (const key of this.deployments.keys()) if (encloses(id, key)) this.deployments.delete(key);
    for (let index = this.locks.length - 1; index >= 0; index -= 1)
      if (encloses(id, this.locks[index]?.scope ?? '')) this.locks.splice(index, 1);
  }
}

const ended = ['succeeded', 'failed', 'canceled', 'deleted'];

/** active says whether a deployment has not ended. */
export function active(deployment: Deployment): boolean {
  return !ended.includes(deployment.state.toLowerCase());
}
