import type { Host } from '../../ports/host.ts';
import type { Attempt, TimelineEntry } from '../../report/model.ts';
import type { Decided } from '../guard/decide.ts';
import type { GuardPlan } from '../guard/plan.ts';
import type { GuardPorts, GuardSession } from '../guard/session.ts';
import type { Turns } from '../turns/take.ts';
import type { CommandPlan } from './command-plan.ts';

/** RunWork is all that a run of mode `run` stands on. */
export interface RunWork {
  readonly host: Host;
  readonly ports: GuardPorts;
  readonly plan: GuardPlan;
  readonly command: CommandPlan;
  readonly session: GuardSession;
  readonly turns: Turns;
  /** Of the clock, in milliseconds. */
  readonly started: number;
}

/** RunCourse is how far it has come; it grows. */
export interface RunCourse {
  readonly attempts: Attempt[];
  readonly timeline: TimelineEntry[];
  /** The gate as it was found last. */
  decided: readonly Decided[];
  waitedMs: number;
  /** Of the last attempt's output, what was not looked at. */
  unreadBytes: number;
  /** Whether a transition was made, or tried. */
  acted: boolean;
}
