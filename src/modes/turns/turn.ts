import type { Host, HostIdentity } from '../../ports/host.ts';
import type { Evidence, LeaseReport, TimelineEntry } from '../../report/model.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import type { GuardPlan } from '../guard/plan.ts';
import type { Entry, GuardPorts } from '../guard/session.ts';
import type { Queued } from '../queue/queued.ts';

/**
 * Turn is what guard and run take before the gate and give back at the end, so that nobody else changes the same part
 * of Azure meanwhile: GitHub's concurrency group, Azure Pipelines' exclusive lock, a lease in the ledger.
 */
export interface Turn {
  readonly standing: Standing;
  /** release gives it back. It never throws, frees nothing that another holds, and may be called again. */
  release(): Promise<void>;
  /** Aborted when it is this run's no more, with a `GuardError` that says why. Absent where that cannot be. */
  readonly lost?: AbortSignal;
  /** Makes sure of it by the word of whoever gives it, before a deed. Throws `GuardError`. */
  verify?(): Promise<void>;
  /**
   * keep lets it outlive this process until the end of the job where that can be: then `release` leaves it alone. Gives
   * a sentence that says what becomes of it.
   */
  keep?(): Promise<string>;
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
  readonly lease?: LeaseReport;
}

/** Refused is a run whose turn it is not. */
export interface Refused {
  readonly plan: GuardPlan;
  readonly turns: Standing;
  readonly elapsedMs: number;
}

/** TurnTools is what taking a turn depends on. */
export interface TurnTools {
  readonly host: Host;
  readonly identity: HostIdentity;
  readonly ports: GuardPorts;
  readonly plan: GuardPlan;
  /** One for all turns and the gate. */
  readonly deadline: Deadline;
  readonly clock: Clock;
  /** Signs in where a turn needs it. */
  readonly entry: Entry;
}

/**
 * TakeTurn takes a turn, or finds that it is not this run's. Gives nothing where the user wants none. Throws
 * `GuardError` where it could not do its work.
 */
export type TakeTurn = (tools: TurnTools) => Promise<Turn | undefined>;
