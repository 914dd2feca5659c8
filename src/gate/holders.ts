import { encloses } from '../arm/resource-id.ts';
import { hasEnded } from '../arm/states.ts';
import type { Holder } from './judged.ts';
import { type ActivityEvent, type ListSignal, seenIn } from './snapshot.ts';

/** LoggedOperation is an operation that the Activity Log saw begin, and whether it saw it end. */
export interface LoggedOperation {
  readonly operation: string;
  readonly resourceId: string;
  readonly since: string;
  /** When it ended, as far as the log has it. */
  readonly until?: string;
  readonly ended: boolean;
  readonly status: string;
  readonly who?: string;
  /** All that may name the caller. */
  readonly callers: readonly (string | undefined)[];
  readonly correlationId?: string;
}

/**
 * operationsOn gives the operations on a resource and below it as the Activity Log tells them, latest first. The log
 * lags by 3 to 20 minutes: one that is missing proves nothing, and one that looks open may have ended.
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
 */
export function operationsOn(resourceId: string, activity: ListSignal<ActivityEvent>): readonly LoggedOperation[] {
  const groups = new Map<string, ActivityEvent[]>();
  for (const event of seenIn(activity)) {
    if (!encloses(resourceId, event.resourceId)) continue;
    const key =
      event.operationId ??
      `${event.correlationId ?? ''}|${event.resourceId.toLowerCase()}|${event.operation.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].flatMap(asOperation).sort((a, b) => b.since.localeCompare(a.since));
}

function asOperation(events: readonly ActivityEvent[]): readonly LoggedOperation[] {
  const ordered = [...events].sort((a, b) => a.time.localeCompare(b.time));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = ordered.find(({ status }) => hasEnded(status));
  const who = ordered.find(({ caller }) => caller !== undefined)?.caller;
  return [
    {
      operation: first.operation,
      resourceId: first.resourceId,
      since: first.time,
      ended: end !== undefined,
      ...(end === undefined ? {} : { until: end.time }),
      status: (end ?? last).status,
      callers: [who, ...ordered.map(({ appId }) => appId)],
      ...(who === undefined ? {} : { who }),
      ...(first.correlationId === undefined ? {} : { correlationId: first.correlationId }),
    },
  ];
}

/**
 * holderOf names the operation that holds a resource: the one that the Activity Log saw begin and not end, on the
 * resource itself before one below it.
 */
export function holderOf(
  resourceId: string,
  activity: ListSignal<ActivityEvent>,
): (Holder & { readonly callers: LoggedOperation['callers'] }) | undefined {
  const open = operationsOn(resourceId, activity).filter((operation) => !operation.ended);
  const found = open.find((operation) => operation.resourceId.toLowerCase() === resourceId.toLowerCase()) ?? open[0];
  if (found === undefined) return undefined;
  const { operation, since, who, correlationId, callers } = found;
  return {
    kind: 'operation',
    what: operation,
    resourceId: found.resourceId,
    since,
    callers,
    ...(who === undefined ? {} : { who }),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
