import { randomUUID } from 'node:crypto';
import type { Reply } from '../server.ts';
import { page } from './answers.ts';
import type { Call } from './call.ts';
import { type Body, isBody } from './json.ts';
import type { ActivityEntry } from './model.ts';
import { groupOf, keyOf } from './paths.ts';
import { badFilter, methodNotAllowed } from './refusals.ts';

const day = 24 * 60 * 60 * 1000;

interface Filter {
  readonly from: number;
  readonly to: number;
  fits(event: ActivityEntry): boolean;
}

const fields: Readonly<Record<string, (event: ActivityEntry, value: string) => boolean>> = {
  resourcegroupname: (event, value) =>
    keyOf(groupOf(event.resourceId) ?? '').endsWith(`/resourcegroups/${value.toLowerCase()}`),
  resourceuri: (event, value) => keyOf(event.resourceId) === keyOf(value),
  resourceprovider: (event, value) => event.operation.toLowerCase().startsWith(`${value.toLowerCase()}/`),
  correlationid: (event, value) => event.correlationId.toLowerCase() === value.toLowerCase(),
};

/**
 * activityLog lists events, the newest first. The filter's grammar is closed:
 * https://learn.microsoft.com/rest/api/monitor/activity-logs/list Recorded traffic shows that Azure also takes
 * `eventChannels` and `resourceType`, which that page does not allow; they are refused here.
 */
export function activityLog(call: Call): Reply {
  const { world, url, path, manner, seen } = call;
  if (seen.method !== 'GET') return methodNotAllowed(seen.method);
  const filter = readFilter(url.searchParams.get('$filter'), world.now());
  if (typeof filter === 'string') return badFilter(filter);
  const now = world.now();
  const shown = world.activity
    .filter((event) => keyOf(event.subscription) === keyOf(path.subscription ?? ''))
    .filter((event) => event.time + (event.lagMs ?? manner.activityLagMs) <= now)
    .filter((event) => event.time >= filter.from && event.time <= filter.to && filter.fits(event))
    .reverse()
    .map((event) => eventBody(event, event.lagMs ?? manner.activityLagMs));
  const select = url.searchParams.get('$select');
  return page(call, select === null ? shown : shown.map((event) => selected(event, select)));
}

/** What the clauses said so far. */
interface Draft {
  from?: number;
  to?: number;
  fits?: Filter['fits'];
}

function readFilter(text: string | null, now: number): Filter | string {
  if (text === null) return 'The $filter query parameter is required. A start time (eventTimestamp ge) must be given.';
  const draft: Draft = {};
  for (const clause of text.trim().split(/\s+and\s+/i)) {
    const problem = readClause(draft, clause);
    if (problem !== undefined) return problem;
  }
  const { from, to = Number.POSITIVE_INFINITY, fits = () => true } = draft;
  if (from === undefined) return 'A start time (eventTimestamp ge) must be given.';
  if (from < now - 90 * day) return 'The start time cannot be more than 90 days in the past.';
  return to < from ? 'The start time cannot be later than the end time.' : { from, to, fits };
}

function readClause(draft: Draft, clause: string): string | undefined {
  const [, name = '', operator = '', value = ''] = /^(\w+)\s+(ge|le|eq)\s+'((?:[^']|'')*)'$/.exec(clause) ?? [];
  const field = fields[name.toLowerCase()];
  if (name.toLowerCase() === 'eventtimestamp' && operator !== 'eq') {
    const time = Date.parse(value);
    if (Number.isNaN(time)) return `The value '${value}' is no valid date.`;
    draft[operator === 'ge' ? 'from' : 'to'] = time;
    return undefined;
  }
  if (field === undefined || operator !== 'eq' || draft.fits !== undefined)
    return `The filter clause '${clause}' is not supported.`;
  draft.fits = (event) => field(event, value.replaceAll("''", "'"));
  return undefined;
}

function selected(event: Body, select: string): Body {
  const wanted = select.split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(Object.entries(event).filter(([name]) => wanted.includes(name.toLowerCase())));
}

const local = (value: string): Body => ({ value, localizedValue: value });

function eventBody(event: ActivityEntry, lagMs: number): Body {
  const { caller } = event;
  const uri = event.resourceId;
  const group = groupOf(uri);
  const claims: Body = {
    aud: 'https://management.core.windows.net/',
    iss: `https://sts.windows.net/${caller.tenantId}/`,
    appid: caller.appId,
    appidacr: '2',
    'http://schemas.microsoft.com/identity/claims/objectidentifier': caller.objectId,
    'http://schemas.microsoft.com/identity/claims/tenantid': caller.tenantId,
    ...(caller.name === undefined
      ? { idtyp: 'app' }
      : { name: caller.name, 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': caller.name }),
    ver: '1.0',
  };
  const begin = event.status === 'Started';
  return {
    authorization: { action: event.operation, scope: uri },
    caller: caller.name ?? caller.objectId,
    channels: 'Operation',
    claims,
    correlationId: event.correlationId,
    description: '',
    eventDataId: event.eventId,
    eventName: {
      value: begin ? 'BeginRequest' : 'EndRequest',
      localizedValue: begin ? 'Begin request' : 'End request',
    },
    category: local('Administrative'),
    httpRequest: {
      clientRequestId: event.clientRequestId ?? event.operationId,
      clientIpAddress: '203.0.113.7',
      method: event.method,
    },
    id: `${uri}/events/${event.eventId}/ticks/${621355968000000000n + BigInt(Math.trunc(event.time)) * 10000n}`,
    level: event.status === 'Failed' ? 'Error' : 'Informational',
    ...(group === undefined ? {} : { resourceGroupName: group.slice(group.lastIndexOf('/') + 1) }),
    resourceProviderName: local(event.operation.split('/')[0] ?? ''),
    resourceId: uri,
    resourceType: local(event.operation.split('/').slice(0, 2).join('/')),
    operationId: event.operationId,
    operationName: local(event.operation),
    properties: {
      ...(event.statusCode === undefined ? {} : { statusCode: event.statusCode }),
      ...(event.statusMessage === undefined ? {} : { statusMessage: event.statusMessage }),
      eventCategory: 'Administrative',
      entity: uri,
      message: event.operation,
    },
    status: local(event.status),
    subStatus: local(event.subStatus ?? ''),
    eventTimestamp: new Date(event.time).toISOString(),
    submissionTimestamp: new Date(event.time + lagMs).toISOString(),
    subscriptionId: event.subscription,
    tenantId: caller.tenantId,
  };
}

/**
 * WriteLog writes the events of one write: `Started` at once, and then what became of it. All share one operation ID.
 */
export type WriteLog = (
  status: string,
  more?: { readonly subStatus?: string; readonly statusCode?: string; readonly statusMessage?: string },
) => void;

export function writeLog({ world, claims, correlationId, seen }: Call, resourceId: string, action: string): WriteLog {
  const operationId = randomUUID();
  const { method } = seen;
  const client = seen.headers['x-ms-client-request-id'];
  return (status, more = {}) => {
    const clientRequestId = typeof client === 'string' ? { clientRequestId: client } : {};
    world.addEvent({
      resourceId,
      operation: action,
      status,
      operationId,
      correlationId,
      method,
      caller: claims,
      ...clientRequestId,
      ...more,
    });
  };
}

/** Names of the statuses that sub-states show, for example `Conflict`. */
export const statusNames: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'NoContent',
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  429: 'TooManyRequests',
};

/** logRefusal writes the events of a write that was refused. */
export function logRefusal(log: WriteLog, reply: Reply): void {
  const name = statusNames[reply.status] ?? String(reply.status);
  log('Started');
  const text = typeof reply.body === 'string' ? reply.body : '';
  log('Failed', { subStatus: `${name} (HTTP Status Code: ${reply.status})`, statusCode: name, statusMessage: text });
}

/** codeOf reads the error code of a reply; undefined where it is no error. */
export function codeOf(reply: Reply): string | undefined {
  if (reply.status < 400 || typeof reply.body !== 'string' || reply.body === '') return undefined;
  const body: unknown = JSON.parse(reply.body);
  const error = isBody(body) ? body.error : undefined;
  return isBody(error) && typeof error.code === 'string' ? error.code : undefined;
}
