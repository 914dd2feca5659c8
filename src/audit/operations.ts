import { type ChangeEvent, changesSomething, type Judged } from './event.ts';

/** Operation is all events of one operation in one. It is changed while more of them are read. */
export interface Operation {
  readonly key: string;
  readonly operation: string;
  readonly resourceId: string;
  caller: string;
  /** What tells its change from others: the correlation ID, else its own ID. */
  readonly change: string;
  readonly correlationId: string;
  /** Milliseconds since 1970: of its first event. */
  fromMs: number;
  /** Of its last event. */
  lastMs: number;
  /** Of the event that tells how it ended. */
  toMs?: number;
  /** Absent where it did not fail. */
  judged?: Judged;
  readonly changes: boolean;
}

/** Batch is the operations of one stretch of time, put together of events in any order. An event that comes twice changes nothing. */
export interface Batch {
  add(event: ChangeEvent): void;
  readonly operations: ReadonlyMap<string, Operation>;
}

export function createBatch(): Batch {
  const operations = new Map<string, Operation>();
  return {
    operations,
    add(event) {
      const key = keyOf(event);
      const known = operations.get(key);
      if (known === undefined) operations.set(key, begun(key, event));
      else join(known, begun(key, event));
    },
  };
}

/** One operation ID may serve several requests of one tool; the operation and its resource tell them apart. */
function keyOf({ operationId, correlationId, operation, resourceId }: ChangeEvent): string {
  return `${operationId || correlationId} ${operation} ${resourceId}`.toLowerCase();
}

const endOf = ({ stage, timeMs }: ChangeEvent): number | undefined => (stage === 'under-way' ? undefined : timeMs);

function begun(key: string, event: ChangeEvent): Operation {
  const { operation, resourceId, caller, correlationId, timeMs, judged } = event;
  const toMs = endOf(event);
  return {
    key,
    operation,
    resourceId,
    caller,
    change: (correlationId || key).toLowerCase(),
    correlationId,
    fromMs: timeMs,
    lastMs: timeMs,
    ...(toMs === undefined ? {} : { toMs }),
    ...(judged === undefined ? {} : { judged }),
    changes: changesSomething(operation),
  };
}

/** join puts another part of an operation to it. The last word on how it ended counts. */
export function join(known: Operation, { fromMs, lastMs, toMs, caller, judged }: Operation): void {
  known.fromMs = Math.min(known.fromMs, fromMs);
  known.lastMs = Math.max(known.lastMs, lastMs);
  if (known.caller === '') known.caller = caller;
  if (toMs === undefined || (known.toMs !== undefined && toMs < known.toMs)) return;
  const same = known.toMs === toMs;
  known.toMs = toMs;
  if (judged !== undefined) known.judged = judged;
  else if (!same) delete known.judged;
}

/** close says when an operation that ended was over: the clocks of two machines may put its end before its start, or before its last event. */
export function close(operation: Operation): void {
  if (operation.toMs !== undefined) operation.toMs = Math.max(operation.toMs, operation.lastMs);
}
