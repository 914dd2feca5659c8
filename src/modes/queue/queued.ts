import type { QueueApi } from '../../ports/queue.ts';
import type { TimelineEntry } from '../../report/model.ts';
import type { QueueFinding } from './find.ts';

/** Queued is how the queue was found, after waiting for those who go first. */
export interface Queued extends QueueFinding {
  readonly platform: QueueApi['kind'];
  /** For whom it waited. */
  readonly timeline: readonly TimelineEntry[];
  readonly requests: number;
  /** How long it let others go first, in milliseconds. */
  readonly waitedMs: number;
  /** False where this run must not go on. */
  readonly may: boolean;
}
