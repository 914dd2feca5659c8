import type { FailedEvent } from '../../azure/activity-reads.ts';
import type { FailedDeployment } from '../../azure/failed-deployments.ts';
import type { Answer } from '../../azure/trouble.ts';
import type { ActivityEvent, ListSignal } from '../../gate/snapshot.ts';
import type { Decided } from '../guard/decide.ts';
import type { Answered } from './lookups/index.ts';
import type { Subject } from './model.ts';

/** Seen is what Azure tells of one subject. */
export interface Seen {
  readonly subject: Subject;
  /** The resource before the gate of the operation that failed. */
  readonly decided?: Decided;
  /** The deployment that the text names: one, or none. */
  readonly deployment?: ListSignal<FailedDeployment>;
  /** What the Activity Log knows as failed of the request. */
  readonly events?: ListSignal<FailedEvent>;
  /** Of the operation whose URL Azure put into its refusal. */
  readonly operation?: Answer;
  /** What happened around the time of the failure, where that is longer ago than the log is read anyway. */
  readonly around?: ListSignal<ActivityEvent>;
  /** What Azure was asked about a refusal of this kind. */
  readonly answered?: Answered;
}
