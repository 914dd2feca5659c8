import type { ResourceId } from '../arm/resource-id.ts';

/**
 * What a plan file says, for every tool: `index.ts` reads it, guard, run and group take their targets from it. Nothing
 * else of a plan leaves this room.
 */

export type PlanFormat = 'terraform' | 'what-if' | 'pulumi';

/** PlanReading is a plan, or why the file is none. */
export type PlanReading = Plan | WrongFile;

export interface WrongFile {
  readonly kind: 'wrong';
  /** What the file is, and the command that writes the right one. Holds nothing of the file. */
  readonly why: string;
}

export interface Plan {
  readonly kind: 'plan';
  readonly format: PlanFormat;
  /** Changes that act, of every provider: what is read, kept or forgotten is none. */
  readonly changes: number;
  /** One for each ARM ID: entries that write the same resource are merged. In the order of the file. */
  readonly targets: readonly PlannedChange[];
  readonly unmapped: readonly Unmapped[];
  /** Conflicts that the file proves by itself. */
  readonly failures: readonly CertainFailure[];
  /** Sentences for people. */
  readonly notes: readonly string[];
  /** Why these are not all targets, in one sentence. Absent: they are all that the file knows. */
  readonly incomplete?: string;
  /** True where an ID could not be built for want of a subscription; those changes are unmapped. */
  readonly needsSubscription: boolean;
  /** True where the subscription that the caller gave went into an ID. */
  readonly usesGivenSubscription: boolean;
  /** ISO 8601, where the file says when it was made. */
  readonly madeAt?: string;
}

/**
 * Wants is what a change asks for, as far as the gate and the preflight look at it: sizes, SKUs, locations, versions,
 * counts.
 */
export type Wants = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** PlannedChange is what a plan does to one ARM resource. */
export interface PlannedChange {
  readonly id: ResourceId;
  /**
   * A word of the gate: the strongest of what happens to the resource (delete, then a verb of the type, then write).
   */
  readonly operation: string;
  /** All of them in the order of the apply: a replacement has delete and write. */
  readonly operations: readonly string[];
  /**
   * The plan's own name for the change: a Terraform address, the URN's name, the symbolic name or the ID of a what-if.
   */
  readonly address: string;
  /** The addresses of all entries that were merged into it. */
  readonly addresses: readonly string[];
  /** `azurerm_subnet`, `Microsoft.Network/virtualNetworks/subnets`, `azure-native:network:Subnet`. */
  readonly planType: string;
  readonly wants: Wants;
  /** True where the resource itself is made, and not a property of one that is there. */
  readonly creates: boolean;
  /** A replacement that keeps the ID: which half is done first. */
  readonly replaces?: 'delete-first' | 'create-first';
  /** The tool looks first, and fails where what it is to make is there already. A PUT of a deployment does not. */
  readonly refusesExisting: boolean;
  /** The tool brings a soft-deleted resource of the name back instead of failing. */
  readonly recovers?: true;
  /** The tool refuses to delete the resource group while something is in it that the plan does not delete. */
  readonly needsEmpty?: true;
  /** False where the ID or the change is a guess. */
  readonly certain: boolean;
  /**
   * The tool makes the power calls of the operation itself, so that none of its prerequisites stops it: what that means
   * for people.
   */
  readonly prepared?: string;
  /** What people should know besides: a restart, a purge. */
  readonly warnings: readonly string[];
  /** Steps of the plan that are certainly done before this one, on what it touches. */
  readonly before: readonly MetBefore[];
}

/** MetBefore is an earlier step of the same plan. */
export interface MetBefore {
  /** ARM ID of what the step works on. */
  readonly id: string;
  /** `released`: it no longer refers to the target. */
  readonly how: 'removed' | 'made' | 'released' | 'changed' | 'started' | 'stopped' | 'deallocated';
  readonly address: string;
}

/** CertainFailure is a conflict that the apply runs into, whatever Azure's state is. */
export interface CertainFailure {
  readonly id: string;
  readonly addresses: readonly string[];
  /** A reason of the taxonomy. */
  readonly reason: string;
  readonly why: string;
  /** The way out in the plan's own tool. */
  readonly wayOut: string;
}

/** Unmapped is a change of Azure that no ARM resource could be named for. */
export interface Unmapped {
  readonly address: string;
  readonly type: string;
  /** The first words are of a closed set, so that they can be counted: `name known after apply`. */
  readonly why: string;
}
