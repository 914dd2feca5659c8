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

/**
 * Batch is the operations of one stretch of time, put together of events in any order. An event that comes twice
 * changes nothing.
 */
export interface Batch {
  add(event: ChangeEvent): void;
  readonly operations: ReadonlyMap<string, Operation>;
}

/** createBatch begins with nothing. `names` are those of all batches of one history. */
export function createBatch(names: Names = createNames()): Batch {
  const operations = new Map<string, Operation>();
  return {
    operations,
    add(event) {
      const [operation, resource, caller] = [
        names.of(event.operation),
        names.of(event.resourceId),
        names.of(event.caller),
      ];
      // One operation ID may serve several requests of one tool; the operation and its resource tell them apart.
      const key = `${(event.operationId || event.correlationId).toLowerCase()} ${operation.mark} ${resource.mark}`;
      const part = begun(key, { ...event, operation: operation.text, resourceId: resource.text, caller: caller.text });
      const known = operations.get(key);
      if (known === undefined) operations.set(key, part);
      else join(known, part);
    },
  };
}

/** Names keeps one text of each name, and a short mark for it: a million events are of a few thousand resources. */
export interface Names {
  of(text: string): { readonly text: string; readonly mark: string };
}

/** More are not kept: a mark is the text itself then. */
const mostNames = 100_000;

/** createNames keeps the first spelling of each name, whatever case the others have. */
export function createNames(): Names {
  const known = new Map<string, { readonly text: string; readonly mark: string }>();
  return {
    of(text) {
      const folded = text.toLowerCase();
      const found = known.get(folded);
      if (found !== undefined) return found;
      if (known.size >= mostNames) return { text, mark: folded };
      const made = { text, mark: known.size.toString(36) };
      known.set(folded, made);
      return made;
    },
  };
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
    change: correlationId === '' ? key : correlationId.toLowerCase(),
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

/**
 * close says when an operation that ended was over: the clocks of two machines may put its end before its start, or
 * before its last event.
 */
export function close(operation: Operation): void {
  if (operation.toMs !== undefined) operation.toMs = Math.max(operation.toMs, operation.lastMs);
}
