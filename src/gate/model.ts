import type { Method } from '../arm/locks.ts';
import type { FromTable, Step } from '../conflict/step.ts';
import type { Reason } from '../conflict/taxonomy.ts';

/**
 * What an operation on a resource type needs before Azure accepts it, as data: one file a provider in `providers/`.
 * Every `path`, `when` and `ids` is a JMESPath expression (the language of `az --query`) over one document: `target` is
 * the JSON of the resource, each read of the operation stands under its own name (`null` where it was not there), and
 * `wanted` holds what the user asked for (`wanted.size` of the input `vm-size`).
 */

/** ArmRequest is the request that an operation stands for. */
export interface ArmRequest {
  readonly method: Method;
  /** Last segment of a POST: `start`, `deallocate`. */
  readonly action?: string;
}

/** TypeGate is all that is known of one resource type. */
export interface TypeGate {
  /** In Azure's spelling: `Microsoft.Compute/virtualMachines`. */
  readonly type: string;
  /** The API version that the rules were written for. The newest stable one that Azure offers up to it is used. */
  readonly api: string;
  /**
   * Where the type has no GET: the resource above it is read in its place, with the same API version, and is `target`
   * to the expressions.
   */
  readonly readAt?: 'parent';
  /** `$expand` of the GET. */
  readonly expand?: string;
  /**
   * False where the provider's list of the type in a group does not hold what the rules read, so that each resource is
   * read by itself.
   */
  readonly listed?: false;
  /**
   * Query of the subscription's list of the type that gives what `expand` gives for one: with many targets it replaces
   * a read of each.
   */
  readonly runtimeList?: Readonly<Record<string, string>>;
  /**
   * What the provider serializes writes on, where it is not the resource itself: the parent, the top-level resource, or
   * the resource whose ID stands at this path.
   */
  readonly serializeOn?: 'parent' | 'top-level' | { readonly ids: string };
  /**
   * By verb, in the spelling that users write: `resize`, `attach-disk`. `write` and `delete` stand for the generic gate
   * where they are missing.
   */
  readonly operations: Readonly<Record<string, OperationGate>>;
}

/** OperationGate is one operation of a type. */
export interface OperationGate {
  readonly request: ArmRequest;
  /** Other words that users may write for it. */
  readonly aliases?: readonly string[];
  readonly reads?: Readonly<Record<string, RelatedRead>>;
  readonly needs: readonly Need[];
  /**
   * For what ends a running operation (`abort`): nothing that runs stands in its way. True, or where this holds
   * (JMESPath).
   */
  readonly interrupts?: true | string;
  /**
   * States in motion in which Azure takes the operation all the same; `any` but a deletion. What a verb takes where a
   * row does not say it: `verbs.ts`.
   */
  readonly takes?: readonly string[] | 'any';
  /** The one documented, reversible change that makes an unmet need hold; done only where the user allows it. */
  readonly transition?: Transition;
  /** What Azure answers where a need is not met, as `<status> <code>`. */
  readonly refusal?: string;
  /** Pages that state the needs. */
  readonly sources: readonly string[];
}

/** RelatedRead is what the needs look at besides the resource. */
export interface RelatedRead {
  /** For people: `the virtual network`. */
  readonly what: string;
  /**
   * Where it is: the resource, the one above it, the topmost one, the subscription, or those whose IDs stand at this
   * path.
   */
  readonly at: 'target' | 'parent' | 'top-level' | 'subscription' | { readonly ids: string };
  /**
   * Appended to the ID: `/vmSizes`. What is there is a list, `{ value: […] }`, all of its pages; with `mayMiss` one
   * thing.
   */
  readonly suffix?: string;
  readonly api: string;
  readonly expand?: string;
  /** Read only where this holds. */
  readonly when?: string;
  /**
   * Azure answers 404 where there is none. Without it a 404 below a target that exists is no answer that anything
   * follows from.
   */
  readonly mayMiss?: true;
}

/**
 * Need is one prerequisite. What stands at the path, or each of its elements where that is a list, must be one of `is`
 * (compared without regard to case). A value of `waits` is one that time changes by itself. Everything else is
 * `otherwise`.
 */
export interface Need {
  /** For people: `power state`. */
  readonly what: string;
  /** Which read tells: `target`, or the name of a read of the operation. */
  readonly from: string;
  readonly path: string;
  /**
   * The values that are fine; or `nothing`: null, false, an empty list or text; or `steady`: whatever is not known to
   * pass; or anything but these.
   */
  readonly is: readonly string[] | 'nothing' | 'steady' | { readonly not: readonly string[] };
  /** What is needed in words, where the list of values is long. */
  readonly needed?: string;
  /**
   * Values that time changes: an operation is running. `'moving'`: a word that is known to pass (`src/arm/states.ts`);
   * a provisioning state that is not known to rest either only warns. `'others'` is every value that is not fine and
   * not in `stuck`, for what is no word: a name, a number.
   */
  readonly waits?: readonly string[] | 'moving' | 'others';
  /** Values that no time changes. */
  readonly stuck?: readonly string[];
  /** What no value at the path means. Default: nothing is proven, which is told as missing evidence. */
  readonly absent?: 'fine';
  /** The need counts only where this holds. */
  readonly when?: string;
  /**
   * `block` only where the documentation states the need without exception, or where what was read settles the
   * exceptions. `warn` where it has exceptions that nothing read settles: the gate goes on and says `why`.
   */
  readonly otherwise: 'block' | 'warn';
  /** Of a value that blocks. */
  readonly reason: Reason;
  /** Of a value that waits. Default: `provisioning-in-progress`. */
  readonly waitReason?: Reason;
  /** One sentence for people: why the value stops the operation, or why it only warns. */
  readonly why?: string;
  /**
   * The safe way out, where the reason's own advice does not name it. `{id}`, `{name}`, `{group}`, `{subscription}`,
   * `{parentName}`, `{topName}` are filled.
   */
  readonly step?: Step | FromTable;
}

/** Transition is a POST on the resource that makes a need hold. */
export interface Transition {
  /** `deallocate`, `start`. */
  readonly action: string;
  /** Made only where this holds. */
  readonly when: string;
  readonly api: string;
  /** For people: `deallocate the virtual machine`. */
  readonly what: string;
}
