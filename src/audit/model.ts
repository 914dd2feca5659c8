import type { ConflictClass, Reason } from '../conflict/taxonomy.ts';

/**
 * The audit as the report has it: the contract of the public interface. Times are ISO 8601 in UTC. Texts are Azure's,
 * neither escaped nor redacted.
 */

/** Span is a stretch of time. Empty, with `from` and `to` alike, where nothing could be read of it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Audit is what the record of Azure tells of a span of time, beside the span before it. */
export interface Audit {
  readonly window: Span;
  /** As long as the window, or as far as Azure's memory reaches. */
  readonly before: Span;
  readonly source: 'activity-log' | 'log-analytics';
  /** Operations that changed something, or were to. Those that only ask (validate, list keys) are none. */
  readonly changes: number;
  /** Operations that Azure refused or that ended badly; of a deployment those inside it. */
  readonly failed: number;
  readonly conflicts: number;
  readonly conflictsBefore: number;
  /** The most frequent first. */
  readonly byCause: readonly Cause[];
  /** Every day of the window, the first first. */
  readonly byDay: readonly Day[];
  /** Who met conflicts, the most frequent first. */
  readonly byCaller: readonly CallerCount[];
  /** One of each pair of changes and scope: refused ones first, then the longest. At most `mostListed`. */
  readonly overlaps: readonly Overlap[];
  /** How many there are, listed or not. */
  readonly overlapCount: number;
  readonly overlapCountBefore: number;
  /** Where changes overlapped most, with the key of the queue that would have kept them apart. At most ten. */
  readonly queues: readonly Queue[];
  /** What became more frequent. Absent where the span before was not read as a whole, so that nothing can be said. */
  readonly regressions?: readonly Regression[];
  /** True where not everything of the window was read: the figures are what was seen, and may be too low. */
  readonly partial: boolean;
  /** Which of the wishes of `fail-on` were found. */
  readonly failedOn: readonly FailOn[];
}

export const failOns = ['conflicts', 'overlaps', 'regression'] as const;

/** FailOn is what a user may want the step to fail on. */
export type FailOn = (typeof failOns)[number];

/** Cause is one kind of conflict: what Azure said no to, on which type, to which operation. */
export interface Cause {
  readonly class: ConflictClass;
  readonly reason: Reason;
  /** As Azure spells it: `Microsoft.Network/virtualNetworks`. */
  readonly resourceType: string;
  /** `Microsoft.Network/virtualNetworks/subnets/write`. */
  readonly operation: string;
  readonly count: number;
  readonly before: number;
  /** The most frequent, at most five. */
  readonly callers: readonly string[];
  readonly resources: readonly string[];
  /** Of the window; of the span before where it did not occur in the window. */
  readonly last: string;
}

/** Day is one day in UTC; the first and the last of a window may be cut. */
export interface Day {
  readonly day: string;
  readonly changes: number;
  readonly conflicts: number;
  /** Only those that occurred. */
  readonly classes: { readonly [C in ConflictClass]?: number };
}

export interface CallerCount {
  readonly caller: string;
  readonly conflicts: number;
  readonly before: number;
}

/** Overlap is a pair of changes that were under way on one scope at the same time. */
export interface Overlap {
  /** ID of the resource that Azure serializes on; of the group where one of them was its deletion. */
  readonly scope: string;
  /** How long both were under way. */
  readonly seconds: number;
  /** True where Azure refused one of them for a conflict. */
  readonly refused: boolean;
  /** The one that began first. */
  readonly first: Change;
  readonly second: Change;
}

/** Queue is a scope on which changes overlapped, and what to let them wait for each other by. */
export interface Queue {
  readonly scope: string;
  /** The concurrency key of `docs/concurrency-key.md`. */
  readonly key: string;
  readonly pairs: number;
  /** Pairs of which Azure refused one. */
  readonly refused: number;
  /** To be pasted into the jobs of either platform: the pipelines of a team are often on both. */
  readonly yaml: { readonly github: string; readonly pipelines: string };
  /** Whose changes overlapped there, the most frequent first, at most five. */
  readonly callers: readonly string[];
}

export interface Change {
  readonly operation: string;
  readonly resourceId: string;
  readonly caller: string;
  readonly correlationId: string;
  readonly from: string;
  readonly to: string;
  /** The log holds no end of it: `to` is the end of the window. */
  readonly open?: true;
  /** The run behind it, as far as the host can tell: its name. */
  readonly run?: string;
}

/** Regression is a cause that came up, or came up more often than chance explains. */
export interface Regression {
  readonly kind: 'new' | 'rose';
  readonly class: ConflictClass;
  readonly reason: Reason;
  /** Absent where it is the reason as a whole, over all types. */
  readonly resourceType?: string;
  readonly operation?: string;
  readonly count: number;
  readonly before: number;
  /** How likely so many would be if nothing had changed. Of what rose. */
  readonly chance?: number;
}

/** Pairs that a report lists. */
export const mostListed = 1000;
