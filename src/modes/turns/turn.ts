import type { Host } from '../../hosts/host.ts';
import type { Evidence, TimelineEntry } from '../../report/model.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import type { GuardPlan } from '../guard/plan.ts';
import type { Entry } from '../guard/session.ts';
import type { Queued } from '../queue/turn.ts';

/**
 * Turn is what guard and run take before the gate and give back at the end, so that nobody else changes the same part of Azure meanwhile: GitHub's concurrency group, Azure
 * Pipelines' exclusive lock.
 */
export interface Turn {
  readonly standing: Standing;
  /** release gives it back. It never throws, frees nothing that another holds, and may be called again. */
  release(): Promise<void>;
}

/** Standing is how a turn was found, after waiting for those who go first. */
export interface Standing {
  /** False where this run must not go on. */
  readonly may: boolean;
  /** How long it let others go first, in milliseconds. */
  readonly waitedMs: number;
  /** For whom it waited. */
  readonly timeline: readonly TimelineEntry[];
  readonly evidence: readonly Evidence[];
  /** Of the platform's own queue. */
  readonly queued?: Queued;
}

/** TurnTools is what taking a turn depends on. */
export interface TurnTools {
  readonly host: Host;
  readonly plan: GuardPlan;
  /** One for all turns and the gate. */
  readonly deadline: Deadline;
  readonly clock: Clock;
  /** Signs in where a turn needs it. */
  readonly entry: Entry;
}

/** TakeTurn takes a turn, or finds that it is not this run's. Gives nothing where the user wants none. Throws `GuardError` where it could not do its work. */
export type TakeTurn = (tools: TurnTools) => Promise<Turn | undefined>;
