import { overlaps, parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import type { ActivityEvent, Json, ListSignal } from '../gate/snapshot.ts';
import { isUnread, seenIn } from '../gate/snapshot.ts';
import { apis } from './api-versions.ts';
import type { PathAsk } from './arm-client.ts';
import { type Gap, gapOf, listOf, partOf, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * The one way into the Activity Log, which explains who and since when, 3 to 20 minutes late: that it has no event yet
 * is never that nothing happened.
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
 */

/** Span is a time from and to, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What goes over the wire: what Azure answered is long, and is asked for only where it is read. */
const fields = 'eventTimestamp,operationName,operationId,correlationId,caller,claims,status,subStatus,resourceId';
const withAnswers = `${fields},properties`;

/** Some pages of a busy group tell enough; the rest would cost more than it says. */
const pages = 3;
const answerPages = 5;
const mostFailed = 50;

export const lag = 'the log is 3 to 20 minutes late';

/** readActivity reads what happened in the group of a target, or to a target that is in none. */
export async function readActivity(target: ResourceId, span: Span, reads: Reads): Promise<ListSignal<ActivityEvent>> {
  const place = placeOf(target);
  if ('skipped' in place) return { status: 'skipped', detail: place.skipped };
  return asEvents(await log(place, span, reads, fields, pages), eventOf);
}

/** FailedEvent is an operation that the Activity Log knows as failed, with what Azure answered. */
export interface FailedEvent
  extends Pick<ActivityEvent, 'time' | 'resourceId' | 'operation' | 'correlationId' | 'caller'> {
  readonly message: Json;
}

/**
 * readFailedEvents reads what the Activity Log knows as failed on a target, or on what is below it, in a span of time.
 */
export async function readFailedEvents(target: ResourceId, span: Span, reads: Reads): Promise<ListSignal<FailedEvent>> {
  const place = placeOf(target);
  if ('skipped' in place) return { status: 'skipped', detail: place.skipped };
  return failedIn(await log(place, span, reads, withAnswers, answerPages), ({ resourceId }) =>
    overlaps(target, resourceId),
  );
}

/**
 * readFailedRequest reads what the Activity Log knows as failed of one request, wherever in a subscription. The
 * correlation ID is a GUID.
 */
export async function readFailedRequest(
  subscriptionId: string,
  correlationId: string,
  span: Span,
  reads: Reads,
): Promise<ListSignal<FailedEvent>> {
  const place = { subscriptionId, filter: `correlationId eq '${correlationId}'` };
  const answer = await log(place, span, reads, withAnswers, answerPages);
  return failedIn(answer, (event) => event.correlationId?.toLowerCase() === correlationId.toLowerCase());
}

interface Place {
  readonly subscriptionId: string;
  readonly filter: string;
}

function placeOf({ subscriptionId, resourceGroup, kind, id }: ResourceId): Place | { readonly skipped: string } {
  if (subscriptionId === undefined) return { skipped: 'the Activity Log is read by subscription' };
  if (resourceGroup === undefined && kind === 'subscription')
    return { skipped: 'the Activity Log of a whole subscription says too little about one operation' };
  const [key, value] = resourceGroup === undefined ? ['resourceUri', id] : ['resourceGroupName', resourceGroup];
  return { subscriptionId, filter: `${key} eq ${quoted(value)}` };
}

/**
 * logAsk asks for a list of the log. It takes a span of time (ISO 8601) and one equality, or none, and no other filter:
 * https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 */
export function logAsk(
  subscriptionId: string,
  [since, until]: readonly [string, string],
  filter: string,
  select: string,
): PathAsk {
  const words = [`eventTimestamp ge '${since}'`, `eventTimestamp le '${until}'`, ...(filter === '' ? [] : [filter])];
  return {
    path: `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
    api: apis.activity,
    permission: 'Microsoft.Insights/eventtypes/values/read',
    query: { $filter: words.join(' and '), $select: select },
  };
}

/** quoted writes a value of a filter. */
export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function log(
  { subscriptionId, filter }: Place,
  { from, to }: Span,
  reads: Reads,
  select: string,
  maxPages: number,
): ReturnType<Reads['list']> {
  return reads.list(
    logAsk(subscriptionId, [new Date(from).toISOString(), new Date(to).toISOString()], filter, select),
    maxPages,
  );
}

function asEvents<T>(answer: Awaited<ReturnType<typeof log>>, read: (item: Json) => T | undefined): ListSignal<T> {
  const events = listOf([answer], read);
  return events.status === 'empty' && answer.kind === 'list'
    ? { status: 'empty', detail: `no event yet; ${lag}` }
    : events;
}

/** What does not tell how it ended may be a failure, and one that does not tell on what may be of the target. */
function failedIn(
  answer: Awaited<ReturnType<typeof log>>,
  isAbout: (event: FailedEvent) => boolean,
): ListSignal<FailedEvent> {
  const listed = asEvents(answer, (item) => {
    const status = statusOf(item);
    return status === '' || (isBad(status) && eventOf(item) === undefined) ? undefined : item;
  });
  const all = seenIn(listed)
    .flatMap((item) => failedOf(item) ?? [])
    .filter(isAbout);
  const events = all.slice(0, mostFailed);
  if (isUnread(listed)) return listed.status === 'part' ? partOf(events, gapOf(listed)) : listed;
  if (all.length > events.length) return partOf(events, tooMany);
  return events.length > 0 ? { status: 'read', value: events } : { status: 'empty', detail: `no failure yet; ${lag}` };
}

const tooMany: Gap = { why: 'there are more than are read', trouble: { kind: 'bound' } };
const statusOf = (item: Json): string => textOf(fieldsOf(fieldsOf(item).status).value) ?? '';
const isBad = (status: string): boolean => /^failed$/i.test(status);

function failedOf(item: Json): FailedEvent | undefined {
  const event = isBad(statusOf(item)) ? eventOf(item) : undefined;
  return event === undefined
    ? undefined
    : { ...event, message: fieldsOf(fieldsOf(item).properties).statusMessage ?? null };
}

function eventOf(item: Json): ActivityEvent | undefined {
  const fields = fieldsOf(item);
  const [time, resourceId, operation] = [
    textOf(fields.eventTimestamp),
    textOf(fields.resourceId),
    textOf(fieldsOf(fields.operationName).value),
  ];
  if (time === undefined || resourceId === undefined || operation === undefined) return undefined;
  const optional = {
    operationId: textOf(fields.operationId),
    correlationId: textOf(fields.correlationId),
    caller: textOf(fields.caller),
    appId: textOf(fieldsOf(fields.claims).appid),
    subStatus: textOf(fieldsOf(fields.subStatus).value),
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    time,
    resourceId: parseResourceId(resourceId)?.id ?? resourceId,
    operation,
    status: statusOf(item),
    ...known,
  };
}
