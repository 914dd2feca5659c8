import type { Wanted } from '../../azure/snapshot-reader.ts';
import type { PlanSource } from '../../report/model.ts';

/** Env is the environment of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Targets is what a run is about to change: which resources, how, and in whose words. Nobody behind this room asks
 * whether a line of an input named it, or a plan.
 */
export interface Targets {
  readonly targets: readonly Wanted[];
  readonly files?: PlanFiles;
}

/** PlanFiles is what the report says of the plan files. */
export interface PlanFiles {
  /** The lines of the input, as the user wrote them. */
  readonly lines: readonly string[];
  readonly sources: readonly PlanSource[];
  /** Why the targets are not all there are; then nothing is clear. */
  readonly incomplete?: string;
}
