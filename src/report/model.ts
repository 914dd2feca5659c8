import type { Audit } from '../audit/model.ts';
import type { Confidence, ConflictClass, Reason, Recovery } from '../conflict/taxonomy.ts';

declare const made: unique symbol;

/**
 * Link is an address that a reader may follow. Only `report/link.ts`, and a host for its own runs, make one; no text
 * from outside is one.
 */
export type Link = string & { readonly [made]: true };

/**
 * The report: the JSON contract of the public interface (`report.schema.json` is its schema, a test holds the two
 * together). Every text in it that came from a log or from Azure is redacted already, but NOT escaped: each renderer
 * escapes for its place.
 */
export interface Report {
  readonly schema: 'azure-conflict-guard/report/1';
  readonly mode: 'guard' | 'run' | 'diagnose' | 'group' | 'audit';
  readonly verdict: Verdict;
  /** Of the first (root) diagnosis; `none` where there is none. */
  readonly class: ConflictClass;
  readonly reason: Reason;
  readonly recovery: Recovery;
  /** One sentence. */
  readonly summary: string;
  /** File name, `inline`, `standard input`, or where the text came from. */
  readonly source: string;
  /** Root cause first. Conflicts before errors that are none. */
  readonly diagnoses: readonly Diagnosis[];
  /**
   * Mode `diagnose` only: what was refused on the way and went through in the end, in reading order. No failure, and no
   * advice.
   */
  readonly overcome?: readonly Diagnosis[];
  /** Mode `diagnose` only: true where every log that was read ends with the words of a tool that it went well. */
  readonly endedWell?: true;
  /**
   * Mode `diagnose` only: what sounds like a failure of Azure and was taken for none because of who says it, the most
   * frequent first.
   */
  readonly dismissed?: readonly DismissedBy[];
  /** What the plan files say, where the input `plan` names some. */
  readonly plan?: PlanReport;
  readonly targets: readonly Target[];
  readonly blockers: readonly Blocker[];
  readonly timeline: readonly TimelineEntry[];
  readonly evidence: readonly Evidence[];
  readonly serialization?: Serialization;
  /** Where the input `lease` names a container. */
  readonly lease?: LeaseReport;
  /** Mode `audit` only: what the record of Azure tells. */
  readonly audit?: Audit;
  /** Mode `run` only: what was run, oldest first. */
  readonly attempts?: readonly Attempt[];
  /** Mode `run` only: exit code of the last attempt. */
  readonly exitCode?: number;
  /** The Azure cloud where that is not the public one. Nothing links to the portal of one that is `custom`. */
  readonly cloud?: string;
  readonly waitedMs: number;
  readonly elapsedMs: number;
  readonly requests: { readonly arm: number; readonly host?: number };
}

/**
 * Published is where the rendered report can be read. Only the write that was done gives it, so that nobody is sent to
 * a summary that is not there.
 */
export type Published = 'summary' | 'log' | 'nowhere';

export const verdicts = [
  'clear',
  'waited',
  'blocked',
  'unknown',
  'succeeded',
  'replayed',
  'failed',
  'conflict',
  'not-a-conflict',
  'nothing-found',
  'named',
  'orderly',
  'disorderly',
] as const;

/** Verdict is the outcome of a run; which mode gives which is in the public interface. */
export type Verdict = (typeof verdicts)[number];

/** Diagnosis is one classified failure: what happened, the safe way out, and the tempting wrong one. */
export interface Diagnosis {
  readonly class: ConflictClass;
  readonly reason: Reason;
  readonly recovery: Recovery;
  readonly confidence: Confidence;
  /** A short headline without the class, for example "another operation is still running on `hub-vnet`". Plain text. */
  readonly title: string;
  /** The innermost Azure code. */
  readonly code?: string;
  /** Outermost first, ends with `code`. */
  readonly codePath: readonly string[];
  /** The innermost message, redacted. */
  readonly message: string;
  readonly httpStatus?: number;
  readonly resourceId?: string;
  /** What was being done, for example `write`, `delete`, `az vm resize`. */
  readonly operation?: string;
  /** Which tool told it (`az`, `terraform`, `powershell`, …), where its manner shows. */
  readonly tool?: string;
  readonly correlationId?: string;
  readonly requestId?: string;
  /** Which log, where there are several. */
  readonly source?: string;
  /** From 1. */
  readonly line?: number;
  /** How often the text repeats this failure (1 = once). */
  readonly count: number;
  /** The first of the places where the texts tell it, in reading order, where there are several. */
  readonly places?: readonly { readonly source?: string; readonly line: number }[];
  /** What speaks for it and against it, the strongest first. Pairs of backticks mark code. */
  readonly evidence?: { readonly for: readonly string[]; readonly against: readonly string[] };
  /** What else the text told: quota figures, lock owner, states. In reading order. */
  readonly facts: readonly Fact[];
  /** What to do, in order. Commands are complete: they carry the resource ID. */
  readonly steps: readonly Step[];
  /** The tempting wrong fix, and why. */
  readonly avoid: string;
  /** Official documentation. */
  readonly references: readonly string[];
  /** The raw error as it stood, redacted, at most a few thousand characters. */
  readonly raw?: string;
  /** True where Azure was looked at and what stood in the way is over: the failed step can be run again. */
  readonly over?: true;
}

/** DismissedBy is who said what was taken for no failure: a test, a mock, a script that is printed, a cache. */
export interface DismissedBy {
  readonly speaker: string;
  readonly count: number;
  /** Where it is said first, from 1; which log, where there are several. */
  readonly line: number;
  readonly source?: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Step {
  readonly text: string;
  /** What its commands do: they only look, they wait and end by themselves, or they change what the text names. */
  readonly kind?: 'look' | 'wait' | 'act';
  /** What an act takes away while or after it is done. */
  readonly cost?: 'nothing' | 'downtime' | 'data' | 'money' | 'protection';
  readonly az?: string;
  readonly powershell?: string;
  /** Any other command line (terraform, git, …). */
  readonly command?: string;
}

/** PlanReport is what was read of the plan files. */
export interface PlanReport {
  readonly sources: readonly PlanSource[];
}

/** PlanSource is one plan file. */
export interface PlanSource {
  readonly file: string;
  readonly format: 'terraform' | 'what-if' | 'pulumi';
  /** What acts, of every provider. */
  readonly changes: number;
  /** Resources of Azure: changes of one resource are one. */
  readonly targets: number;
  /** What has no ID in Azure that could be looked at, and why. */
  readonly unmapped: readonly { readonly address: string; readonly type: string; readonly why: string }[];
  /** What else is worth a word. */
  readonly notes?: readonly string[];
}

export interface Target {
  readonly resourceId: string;
  readonly operation: string;
  /** The name that the plan has for it. */
  readonly address?: string;
  /** All changes of the plan that work on it, where there are several. */
  readonly addresses?: readonly string[];
  /** Whether Azure had it when the gate was read; absent where that is not known. */
  readonly exists?: boolean;
  readonly verdict: Verdict;
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  readonly met: boolean;
  /**
   * How it was judged, where `met` says too little: it waits for an operation to end, it only warns, it could not be
   * read.
   */
  readonly outcome?: 'met' | 'waits' | 'blocks' | 'warns' | 'unproven';
  readonly source: string;
  /** Why it stops, or why it only warns. */
  readonly why?: string;
}

/** Blocker is who or what holds the resource. */
export interface Blocker {
  readonly kind: 'operation' | 'deployment' | 'lock' | 'state' | 'holder' | 'condition';
  readonly resourceId?: string;
  readonly what: string;
  readonly who?: string;
  /** As the text gave it, ISO 8601 where it could be read as a time. */
  readonly since?: string;
  readonly correlationId?: string;
  readonly link?: Link;
}

/** TimelineEntry is something that happened at a time, or went on until another. */
export interface TimelineEntry {
  /** When it happened or began. */
  readonly time: string;
  /** When it ended; absent where it is a moment, or is not known to have ended. */
  readonly until?: string;
  readonly source: 'activity-log' | 'deployment' | 'resource' | 'lock' | 'run' | 'lease';
  readonly text: string;
  /** True where this run changed something in Azure, or may have. */
  readonly changed?: true;
}

/** Attempt is one run of the command of mode `run`. */
export interface Attempt {
  /** 1 is the first. */
  readonly number: number;
  /** ISO 8601. */
  readonly started: string;
  /** ISO 8601. */
  readonly ended: string;
  /** Exit code of the command; absent where a signal ended it or it was not run. */
  readonly exitCode?: number;
  /** The signal that ended it, for example `SIGTERM`. */
  readonly endedBy?: string;
  /** Of its failure; `none` where it succeeded or no Azure conflict was found. */
  readonly class: ConflictClass;
  readonly reason: Reason;
  /**
   * What was verified before this attempt, in a sentence: `the gate was clear`, `waited 40 s until hub-vnet was
   * Succeeded`.
   */
  readonly verified: string;
  /** Why it was or was not replayed, in a sentence; empty where it succeeded. */
  readonly next: string;
}

/**
 * Serialization is how this run queues with others: by a concurrency group of GitHub or an exclusive lock of Azure
 * Pipelines.
 */
export interface Serialization {
  /** The key of the targets: the name that the concurrency group should have. Empty where they have none in common. */
  readonly group: string;
  /** True only where the platform says so. */
  readonly held: boolean;
  readonly state: 'held' | 'not-held' | 'overlapping' | 'unknown' | 'off' | 'named';
  /** One sentence. */
  readonly detail: string;
  /** What the platform queues by, where that is not the key: an exclusive lock. A few words. */
  readonly by?: string;
  /** Other runs in the same queue, or in the queue of a scope that overlaps. */
  readonly others: readonly QueuedRun[];
  /** What the declared workflow or pipeline should do better. */
  readonly notes: readonly string[];
  /** To be pasted where the queue is missing. */
  readonly yaml?: string;
}

/** LeaseReport is how this run stood in the lease ledger. */
export interface LeaseReport {
  /** URL of the container. */
  readonly container: string;
  /** ID of this run's entry, for `leases break`. */
  readonly entry: string;
  /** How many entries are ahead; 0 is a lease that was granted. */
  readonly position: number;
  readonly ahead: readonly LeaseHolder[];
  /** ISO 8601 by the clock of the service; null where it was not granted. */
  readonly grantedAt: string | null;
  /** Grows with every grant of scopes that overlap; null where it was not granted. */
  readonly fence: number | null;
  /** Who had a part of it before and did not give it back. */
  readonly tookOver: LeaseTakeover | null;
}

/** LeaseHolder is another run in the ledger. */
export interface LeaseHolder {
  readonly entry: string;
  readonly owner: string;
  readonly link?: Link;
  /** When it was its turn, or where it still waits, when it came. ISO 8601. */
  readonly since: string;
  /** It came earlier, and waits too. */
  readonly waits?: true;
}

/** LeaseTakeover is a run whose entry others took out. */
export interface LeaseTakeover extends LeaseHolder {
  /** When it was taken out. ISO 8601. */
  readonly at: string;
  /** Why, in a sentence without a full stop; of an operator the words. */
  readonly reason: string;
}

/** QueuedRun is another run that holds, or waits for, the same part of Azure. */
export interface QueuedRun {
  readonly group: string;
  readonly place: 'ahead' | 'behind';
  /** Name of the run and its job. */
  readonly run: string;
  readonly runId?: string;
  readonly since?: string;
  readonly link?: Link;
}

/** Evidence says of each signal whether it was read. A read that failed is evidence too. */
export interface Evidence {
  readonly source: string;
  readonly status: 'read' | 'denied' | 'failed' | 'skipped' | 'empty';
  readonly detail: string;
}
