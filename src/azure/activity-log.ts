import type { ResourceId } from '../arm/resource-id.ts';
import { type ChangeEvent, isOperation, stageOf } from '../audit/event.ts';
import type { Json } from '../gate/snapshot.ts';
import { logAsk, quoted } from './activity-reads.ts';
import type { ArmClient, ListAnswer } from './arm-client.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * The Activity Log as a stream of events, for who counts them:
 * https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 */

/**
 * Place is one list of the log: all of a subscription, or of one of its groups. It takes one such filter and no other.
 */
export interface LogPlace {
  readonly subscriptionId: string;
  readonly resourceGroup?: string;
}

/** Failure is what Azure keeps of why an operation failed. */
export interface Failure {
  /** JSON, or a text that may be JSON; null where there is none. */
  readonly message: Json;
  /** `Conflict`. */
  readonly status: string;
  readonly httpStatus?: number;
}

/** LogEvent is an event with what it says of its failure, before anybody judged that. */
export interface LogEvent {
  readonly event: ChangeEvent;
  readonly failure?: Failure;
}

/** Reading is how a list is taken. */
export interface LogReading {
  readonly span: { readonly fromMs: number; readonly toMs: number };
  /** Takes the events of a page. `odd` is how many do not tell what or when they are. */
  readonly each: (events: readonly LogEvent[], odd: number) => void | Promise<void>;
  readonly may: () => boolean;
}

const fields =
  'eventTimestamp,operationName,operationId,correlationId,caller,category,status,subStatus,resourceId,properties';
/** A page holds some 200 events. */
const mostPages = 10_000;
const longestMs = 30 * 60_000;

/** readLog reads one list of the log. The two ends of a span belong to it; the next begins a tick (100 ns) later. */
export function readLog(
  client: Pick<ArmClient, 'list'>,
  place: LogPlace,
  { span, each, may }: LogReading,
): Promise<ListAnswer> {
  const { subscriptionId, resourceGroup } = place;
  const to = new Date(span.toMs - 1).toISOString().replace('Z', '9999Z');
  const group = resourceGroup === undefined ? '' : `resourceGroupName eq ${quoted(resourceGroup)}`;
  return client.list(logAsk(subscriptionId, [new Date(span.fromMs).toISOString(), to], group, fields), mostPages, {
    each: (items) => {
      const read = items.map((item) => eventOf(item, place));
      return each(
        read.filter((one) => typeof one === 'object'),
        read.filter((one) => one === 'odd').length,
      );
    },
    withinMs: longestMs,
    may,
  });
}

/**
 * placeOf gives the list that holds all events of a target; undefined for what is in no subscription. The filter by
 * resource leaves out what is below it, so a resource is read with its group.
 */
export function placeOf({ subscriptionId, resourceGroup }: ResourceId): LogPlace | undefined {
  if (subscriptionId === undefined) return undefined;
  return resourceGroup === undefined ? { subscriptionId } : { subscriptionId, resourceGroup };
}

/**
 * eventOf reads one event: `other` is none of an operation that somebody asked for, `odd` does not tell what it is or
 * when it was.
 */
export function eventOf(item: Json, { subscriptionId }: Pick<LogPlace, 'subscriptionId'>): LogEvent | 'other' | 'odd' {
  const event = fieldsOf(item);
  const category = wordOf(event.category);
  if (category !== undefined && category.toLowerCase() !== 'administrative') return 'other';
  const operation = wordOf(event.operationName);
  if (operation !== undefined && !isOperation(operation)) return 'other';
  const timeMs = Date.parse(textOf(event.eventTimestamp) ?? '');
  const status = wordOf(event.status);
  if (operation === undefined || status === undefined || Number.isNaN(timeMs)) return 'odd';
  const read: ChangeEvent = {
    timeMs,
    operation: bounded(operation),
    // An older control plane names it so; and none is told of what is done to the subscription itself.
    resourceId: bounded(textOf(event.resourceId) ?? textOf(event.resourceUri) ?? `/subscriptions/${subscriptionId}`),
    operationId: bounded(textOf(event.operationId) ?? ''),
    correlationId: bounded(textOf(event.correlationId) ?? ''),
    caller: bounded(textOf(event.caller) ?? ''),
    stage: stageOf(status),
  };
  return read.stage === 'failed' ? { event: read, failure: failureOf(event) } : { event: read };
}

/** failureOf reads why an event says that its operation failed. */
export function failureOf(event: { readonly [key: string]: Json }): Failure {
  const properties = fieldsOf(event.properties);
  const status = wordOf(event.subStatus) ?? textOf(properties.statusCode) ?? '';
  const [, name = status, code] = /^([\w ]{1,80}?)(?: \(HTTP Status Code: (\d{3})\))?$/.exec(status) ?? [];
  return {
    message: properties.statusMessage ?? null,
    status: name,
    ...(code === undefined ? {} : { httpStatus: Number(code) }),
  };
}

/** What has a name in two languages, or only one. */
function wordOf(field: Json | undefined): string | undefined {
  return textOf(field) ?? textOf(fieldsOf(field).value);
}

/** No ID of Azure is longer; a name that is keeps no more room. */
const longest = 1500;
const bounded = (text: string): string => (text.length <= longest ? text : text.slice(0, longest));
