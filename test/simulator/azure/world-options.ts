import type { Claims, Failure, Resource } from './model.ts';

/** What the words of a world take. Each has a default, so that a test names only what it is about. */

export interface NewVm {
  /** Without `PowerState/`; `updating` is a running VM with a write under way. Default `running`. */
  readonly power?: string;
  /** Default `Succeeded`. */
  readonly provisioningState?: string;
  readonly size?: string;
  /** What the cluster offers without deallocation; the VM's own size is among them. */
  readonly sizes?: readonly string[];
  /** What the region offers besides. */
  readonly regionSizes?: readonly string[];
  readonly generalized?: boolean;
  /** Ephemeral OS disk: cannot be deallocated. */
  readonly ephemeral?: boolean;
  readonly location?: string;
  /** Where `power` is on its way (`starting`, `deallocating`, `updating` …): how long; absent: until end(). */
  readonly forMs?: number;
}

export interface Busy {
  /** What the resource shows meanwhile, where its type shows it. Default `Updating`. */
  readonly state?: string;
  /** The power state of a VM meanwhile. */
  readonly power?: string;
  /** The name of the operation in Azure's sentences. Default `createOrUpdate`. */
  readonly operation?: string;
  /** How long; absent: until end(). */
  readonly forMs?: number;
  /** The state afterwards; or what to change. Default: the state of before, or rest. */
  readonly after?: string | { readonly power?: string; readonly state?: string } | ((resource: Resource) => void);
  /** Ends so instead, and the resource is `Failed`. */
  readonly failure?: Failure;
  /** Writes the operation into the Activity Log under this name. */
  readonly caller?: Claims;
  readonly correlationId?: string;
}

export interface NewDeployment {
  /** Default `Running`. */
  readonly state?: string;
  /** How long it goes on; absent: until endDeployment(). */
  readonly forMs?: number;
  /** Default `Succeeded`. */
  readonly outcome?: string;
  /**
   * IDs of what it touches: running, or with a state and an operation of their own. A deployment's ID makes it a nested
   * one.
   */
  readonly operations?: readonly (
    | string
    | { readonly target: string; readonly state?: string; readonly operation?: string; readonly message?: unknown }
  )[];
  readonly mode?: 'Incremental' | 'Complete';
  readonly location?: string;
  readonly correlationId?: string;
  readonly error?: Failure;
  readonly caller?: Claims;
  /** How long ago it was started. Milliseconds. */
  readonly agoMs?: number;
}

/** Where the power of a VM is going, and what it is called. */
export const onTheWay: Readonly<Record<string, readonly [then: string, operation: string]>> = {
  starting: ['running', 'start'],
  stopping: ['stopped', 'powerOff'],
  deallocating: ['deallocated', 'deallocate'],
  creating: ['running', 'createOrUpdate'],
};

export const commonSizes = ['Standard_D2s_v5', 'Standard_D4s_v5', 'Standard_D8s_v5'];
export const otherSizes = ['Standard_E4s_v5', 'Standard_F4s_v2', 'Standard_M64ms'];
