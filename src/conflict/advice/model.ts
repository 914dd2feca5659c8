import type { ResourceId } from '../../arm/resource-id.ts';
import type { StartedDeployment } from '../azure-error.ts';
import type { FromTable, Step } from '../step.ts';
import type { ConflictClass, Reason, reasons } from '../taxonomy.ts';

export type { SlotName, Step } from '../step.ts';

/** Advice is what a person is told about one diagnosis. Plain text: each renderer escapes it for its place. */
export interface Advice {
  /** A headline without the class, in lower case where the name is not first. */
  readonly title: string;
  readonly steps: readonly Step[];
  /** The tempting wrong fix, and why it hurts. */
  readonly avoid: string;
  /** One to three official pages. */
  readonly references: readonly string[];
}

/** AdviceContext is what is known about the failure. All of it may come from a log: nothing in it is trusted. */
export interface AdviceContext {
  readonly id?: ResourceId | undefined;
  /** Resource type, where it is known without an ID. */
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  /** Resource group, where it is known without an ID. */
  readonly group?: string | undefined;
  /** Names of the resources above it, topmost first, where they are known without an ID. */
  readonly parents?: readonly string[] | undefined;
  /** The subscription that the command line named, where there is no ID. */
  readonly subscription?: string | undefined;
  /** The deployment that the failed command started. */
  readonly deployment?: StartedDeployment | undefined;
  readonly operation?: string | undefined;
  /** The innermost Azure code. */
  readonly code?: string | undefined;
  /**
   * What else the text told. Known to the templates: `otherOperation`, `otherOperationId`, `operationUri`, `holder`,
   * `since`, `lockedScope`, `lockId`, `deploymentName`, `vmId`, `inUseBy`, `quotaName`, `limit`, `usage`, `required`,
   * `location`, `size`, `leaseHolder`, `provider`, `policy`, `permission`, `correlationId`, `retryAfter`, `state`,
   * `address`, `account`, `container`, `blob`, `otherTool`.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** `az`, `terraform`, `bicep`, `pulumi`, `powershell`, `azd`, …: the table of tools has them all. */
  readonly tool?: string | undefined;
}

/**
 * Only says when a step or variant applies. Every field that is given must hold. Types are in lower case;
 * `microsoft.x/y` is that type alone, `microsoft.x/y/*` that type and all below it.
 */
export interface Only {
  readonly types?: readonly string[];
  readonly kinds?: readonly ResourceId['kind'][];
  readonly tools?: readonly string[];
  readonly notTools?: readonly string[];
  readonly operations?: readonly string[];
  /** The innermost codes of Azure. */
  readonly codes?: readonly string[];
  /** Placeholders that must be known. */
  readonly has?: readonly string[];
  /** Placeholders that must be unknown. */
  readonly lacks?: readonly string[];
}

/**
 * StepTemplate is a step with `{placeholders}`. In texts `[[ … {x} … ]]` is dropped where `x` is unknown, and the whole
 * step where an unknown placeholder stands outside such brackets. In commands every placeholder stands inside double
 * quotes, and a resource is named by its ID (`--ids "{id}"`): `address.ts` names it otherwise where the ID is not
 * known.
 */
export type StepTemplate = Step & { readonly only?: Only; readonly about?: AboutFact };

/** aboutFacts are the facts that hold an ID of their own: whoever stands in the way, or what the error reasons with. */
export const aboutFacts = ['policyAssignmentId', 'policyDefinitionId', 'lockedScope', 'denier', 'deniedAt'] as const;

/**
 * AboutFact is the resource that a step is about in place of the one that failed: its names, its scope, its type. Where
 * it is not known, the step is dropped.
 */
export type AboutFact = (typeof aboutFacts)[number];

/** Slot is the place for what the table of types has (`types/`). `otherwise` where it has nothing. */
export interface Slot extends FromTable {
  readonly only?: Only;
  readonly otherwise?: readonly StepTemplate[];
}

/**
 * ToolSlot is the place for what the tool of the failure has (`tools/`): its import, its own lock, its way to run one
 * resource alone, …
 */
export interface ToolSlot {
  readonly tool: ToolSlotName;
  /** Whose it is where the text shows no tool, or one that the table does not have. */
  readonly usual?: string;
  readonly only?: Only;
  /** Where the tool has nothing. */
  readonly otherwise?: readonly StepTemplate[];
}

/** ToolSlotName is what the table of tools knows of a tool. */
export type ToolSlotName =
  /** Run the one that failed again, and nothing else. */
  | 'again'
  /** Take in what exists. */
  | 'takeIn'
  /** Take in what was made when the run broke off. */
  | 'half'
  /** See what changed behind its back. */
  | 'reread'
  /** What a run that broke off left behind. */
  | 'broken'
  /** Wait for its own lock. */
  | 'queue'
  /** Release its own lock. */
  | 'unlock'
  /** Save the state that could not be saved. */
  | 'saveState'
  /** The same, while somebody else holds the place. */
  | 'unsaved'
  | 'moreTime'
  /** Wait for such an error by itself. */
  | 'retries'
  /** One after the other. */
  | 'order'
  /** Fewer at the same time. */
  | 'fewer'
  /** See what would be changed. */
  | 'preview'
  /** More of what Azure answered. */
  | 'debug'
  /** Where its own records tell which resource it is. */
  | 'where'
  /** What soft-deleted remains it can do away with. */
  | 'remains'
  /** Before something is replaced. */
  | 'replaces';

export type EntryStep = StepTemplate | Slot | ToolSlot;

/** Entry is the advice for one reason. The first variant that applies replaces the parts it has. */
export interface Entry {
  readonly title: string;
  readonly steps: readonly EntryStep[];
  readonly avoid: string;
  readonly references: readonly string[];
  readonly variants?: readonly Variant[];
}

export interface Variant {
  readonly only: Only;
  readonly title?: string;
  readonly steps?: readonly EntryStep[];
  readonly avoid?: string;
  readonly references?: readonly string[];
}

/** ReasonOf is the reasons of one class, so that each file of entries is closed by its type. */
export type ReasonOf<C extends ConflictClass> = {
  [R in Reason]: (typeof reasons)[R]['class'] extends C ? R : never;
}[Reason];

/** Entries is one entry for every reason of a class: a missing one, or one too many, does not compile. */
export type Entries<C extends ConflictClass> = Readonly<Record<ReasonOf<C>, Entry>>;
