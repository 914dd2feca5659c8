import type { Link } from '../report/model.ts';

/**
 * What a platform tells of the queues that this run is in. A host reads and words nothing: who may go first is judged
 * in `serialize/`. Nothing here throws, except at the cancellation of the run: what could not be read is an answer too.
 */

/**
 * Told is one thing that the platform was asked. `unsupported`: this server has no such API, or the run has not what it
 * needs.
 */
export type Told<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'denied' | 'failed' | 'unsupported'; readonly detail: string };

/**
 * ToldList is a list that the platform was asked for. Nothing follows from what a `part` of it does not hold; `because`
 * says what kept the rest from us.
 */
export type ToldList<T> =
  | Told<readonly T[]>
  | {
      readonly status: 'part';
      readonly seen: readonly T[];
      readonly because: 'denied' | 'failed';
      readonly detail: string;
    };

/** ConcurrencyApi is GitHub's API of concurrency groups: https://docs.github.com/rest/actions/concurrency-groups */
export interface ConcurrencyApi {
  readonly kind: 'concurrency-groups';
  /** Numeric ID of this job; empty on runners that do not tell it. */
  readonly jobId: string;
  /** Key of this job in the workflow file (GITHUB_JOB). */
  readonly jobKey: string;
  readonly runId: string;
  /** Groups of a run by its configuration, with the items of that run in them. */
  groupsOf(runId: string): Promise<ToldList<OwnGroup>>;
  /** Active groups of the repository. */
  activeGroups(): Promise<ToldList<ActiveGroup>>;
  /**
   * Who holds a group and who waits for it, in order; the first one holds. Empty where the group is not active any
   * more.
   */
  members(groupName: string): Promise<Told<readonly GroupMember[]>>;
  /** What the workflow file of this run declares. */
  declared(): Promise<Told<DeclaredConcurrency>>;
  /** Requests sent so far. */
  readonly requests: number;
}

/** OwnGroup is a group of a run. */
export interface OwnGroup {
  readonly name: string;
  readonly items: readonly OwnItem[];
}

/** OwnItem is that run, or a job or called workflow of it, in a group. Position 0 holds it. */
export interface OwnItem {
  readonly position: number;
  readonly jobId?: string;
  readonly jobName?: string;
}

export interface ActiveGroup {
  readonly name: string;
  /** Milliseconds since 1970; absent where nobody has acquired it yet. */
  readonly lastAcquiredAt?: number;
}

export interface GroupMember {
  readonly runId: string;
  readonly runName: string;
  readonly jobId?: string;
  readonly jobName?: string;
  /** Page of the job or the run. */
  readonly url?: Link;
  readonly holds: boolean;
}

/**
 * DeclaredConcurrency is the `concurrency:` of the workflow and of this job. Texts are as the file has them,
 * expressions included.
 */
export interface DeclaredConcurrency {
  /** Path of the file in the repository. */
  readonly file: string;
  readonly workflow?: Declaration;
  readonly job?: Declaration;
}

export interface Declaration {
  readonly group: string;
  /** `true`, `false`, or an expression. */
  readonly cancelInProgress: string;
  /** `single`, `max`, or an expression; empty where it is not given. */
  readonly queue: string;
}

/**
 * ExclusiveLockApi is what Azure Pipelines tells of its exclusive locks:
 * https://learn.microsoft.com/azure/devops/pipelines/process/approvals#exclusive-lock
 */
export interface ExclusiveLockApi {
  readonly kind: 'exclusive-locks';
  /**
   * Which protected resources of this job (the service connection of the task, the environment of a deployment job)
   * carry the check.
   */
  checks(): Promise<Told<readonly LockCheck[]>>;
  /** `lockBehavior` of the pipeline's own YAML, for the pipeline and for this stage. */
  declared(): Promise<Told<DeclaredLock>>;
  /** Records of the build's timeline that look like the checkpoint of a lock, as far as the platform shows them. */
  checkpoints(): Promise<ToldList<Checkpoint>>;
  readonly stage: string;
  readonly requests: number;
}

export interface LockCheck {
  /** For people: `service connection prod-arm`, `environment prod`. */
  readonly what: string;
  readonly hasLock: boolean;
}

export interface DeclaredLock {
  readonly file: string;
  /** `sequential`, `runLatest`; empty where it is not given. */
  readonly pipeline: string;
  readonly stage: string;
}

export interface Checkpoint {
  readonly name: string;
  readonly type: string;
  /** `completed`, `inProgress`, … */
  readonly state: string;
  readonly result: string;
}

/** NoQueue is a place that has none. */
export interface NoQueue {
  readonly kind: 'none';
}

export type QueueApi = ConcurrencyApi | ExclusiveLockApi | NoQueue;
