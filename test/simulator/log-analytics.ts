import type { Verify } from './azure/admission.ts';
import type { ActivityEntry } from './azure/model.ts';
import type { World } from './azure/world.ts';
import { json, type Reply, type Seen, type Simulator, startServer } from './server.ts';

/**
 * A stand-in for the query endpoint of Log Analytics, with the copy of a world's Activity Log in the table
 * AzureActivity: https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format. It is no Kusto: it knows the
 * four questions of mode audit by their last columns, reads spans and scopes out of them, and counts by itself. What is
 * written as in the table: operations in capitals, IDs in small letters, `Start`, `Accept`, `Success`, `Failure`.
 */
export interface LogAnalyticsSimulator extends Simulator {
  /** Whose events the table holds, and whose tokens are taken. */
  serve(world: World, verify: Verify): void;
  /** From now on all answers are parts, with this message. */
  breakOff(message: string): void;
  /** Queries as they came. */
  readonly queries: readonly string[];
}

export interface LogAnalyticsOptions {
  /** Resource ID of the only workspace. */
  readonly workspace: string;
  /** Whether it has the table. */
  readonly table?: boolean;
  /** Path of management groups of a subscription, from the top: `tenant/corp`. */
  readonly hierarchy?: string;
}

export async function startLogAnalytics({
  workspace,
  table = true,
  hierarchy = '',
}: LogAnalyticsOptions): Promise<LogAnalyticsSimulator> {
  const queries: string[] = [];
  let served: { readonly world: World; readonly verify: Verify } | undefined;
  let partial: string | undefined;
  const server = await startServer(answer);

  function answer(seen: Seen): Reply {
    const refused = (status: number, code: string, message: string): Reply =>
      json(status, { error: { code, message } });
    const header = seen.headers.authorization;
    const claims = served?.verify(Array.isArray(header) ? header[0] : header);
    if (
      served === undefined ||
      claims === undefined ||
      typeof claims === 'string' ||
      !('audience' in claims) ||
      claims.audience !== server.url
    )
      return refused(403, 'InvalidTokenError', 'The provided authentication is not valid for this resource');
    if (seen.method !== 'POST' || seen.path.toLowerCase() !== `/v1${workspace.toLowerCase()}/query`)
      return refused(404, 'PathNotFoundError', 'The requested path does not exist');
    const { query } = JSON.parse(seen.body) as { readonly query: string };
    queries.push(query);
    return json(200, {
      tables: [answerTo(query, table ? served.world.activity : [], hierarchy)],
      ...(partial === undefined
        ? {}
        : {
            error: {
              code: 'PartialError',
              message: 'There were some errors when processing your query.',
              innererror: { code: 'E', message: partial },
            },
          }),
    });
  }

  return Object.assign(server, {
    queries,
    serve(world: World, verify: Verify) {
      served = { world, verify };
    },
    breakOff(message: string) {
      partial = message;
    },
  });
}

type Cell = string | number | boolean | null;
interface Table {
  readonly name: 'PrimaryResult';
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

const tableOf = (columns: Readonly<Record<string, string>>, rows: readonly (readonly Cell[])[]): Table => ({
  name: 'PrimaryResult',
  columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
  rows,
});

interface Row {
  readonly key: string;
  readonly operation: string;
  readonly resource: string;
  readonly change: string;
  readonly correlationId: string;
  readonly caller: string;
  readonly began: number;
  readonly last: number;
  readonly end: ActivityEntry | undefined;
}

function answerTo(query: string, activity: readonly ActivityEntry[], hierarchy: string): Table {
  const [from = 0, window = 0, to = 0] = [...query.matchAll(/datetime\((\d{4}-[^)]*Z)\)/g)].map(([, time = '']) =>
    Date.parse(time),
  );
  const inScope = scopeIn(query, hierarchy);
  const events = activity.filter((event) => event.time >= from && event.time < to && inScope(event));
  if (query.includes('Subscription = tolower')) return presence(events, hierarchy);
  const rows = rowsOf(events);
  if (query.includes('format_datetime(bin(Began')) return changes(rows.filter(({ began }) => began >= window));
  if (query.includes('by Before = EndTime')) return failures(rows, window);
  return contested(rows, to);
}

/** A management group is taken from the path, a subscription or an ID from its literal. */
function scopeIn(query: string, hierarchy: string): (event: ActivityEntry) => boolean {
  const text = query.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const found = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, value = '']) => value.toLowerCase());
  const groups = found(/set_has_element\(split\(tolower\(Hierarchy\), "\/"\), "([^"]*)"\)/g);
  const subscriptions = found(/SubscriptionId =~ "([^"]*)"/g);
  const ids = found(/_ResourceId =~ "([^"]*)"/g);
  return ({ subscription, resourceId }) => {
    const id = resourceId.toLowerCase();
    return (
      groups.some((group) => hierarchy.toLowerCase().split('/').includes(group)) ||
      subscriptions.includes(subscription.toLowerCase()) ||
      ids.some((each) => id === each || id.startsWith(`${each}/`))
    );
  };
}

const iso = (time: number): string => new Date(time).toISOString();

function presence(events: readonly ActivityEntry[], hierarchy: string): Table {
  const subscriptions = [...new Set(events.map(({ subscription }) => subscription.toLowerCase()))];
  return tableOf(
    { Subscription: 'string', Groups: 'string', Events: 'long', First: 'datetime', Last: 'datetime' },
    subscriptions.map((subscription) => {
      const times = events.filter((event) => event.subscription.toLowerCase() === subscription).map(({ time }) => time);
      return [subscription, hierarchy.toLowerCase(), times.length, iso(Math.min(...times)), iso(Math.max(...times))];
    }),
  );
}

const ends = new Set(['Succeeded', 'Failed', 'Canceled']);

function rowsOf(events: readonly ActivityEntry[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const event of events) {
    const [operation, resource] = [event.operation.toLowerCase(), event.resourceId.toLowerCase()];
    const key = `${event.operationId} ${operation} ${resource}`.toLowerCase();
    const { caller, correlationId, time } = event;
    const row = rows.get(key) ?? {
      ...{
        key,
        operation,
        resource,
        correlationId,
        change: correlationId.toLowerCase(),
        caller: caller.name ?? caller.objectId,
      },
      ...{ began: time, last: time, end: undefined },
    };
    const end = ends.has(event.status) && (row.end === undefined || row.end.time <= time) ? event : row.end;
    rows.set(key, { ...row, began: Math.min(row.began, time), last: Math.max(row.last, time), end });
  }
  return [...rows.values()];
}

function changes(rows: readonly Row[]): Table {
  const days = grouped(rows, ({ began }) => iso(began).slice(0, 10));
  return tableOf(
    { Day: 'string', Count: 'long' },
    [...days].map(([day, all]) => [day, all.length]),
  );
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

const wraps = (operation: string): boolean => operation === 'microsoft.resources/deployments/write';

function failures(rows: readonly Row[], window: number): Table {
  const failed = rows.flatMap((row) => (row.end?.status === 'Failed' ? [{ ...row, end: row.end }] : []));
  const inside = new Set(failed.filter(({ operation }) => !wraps(operation)).map(({ change }) => change));
  const own = failed.filter(({ operation, change }) => !wraps(operation) || !inside.has(change));
  const alike = grouped(own, ({ operation, caller, end }) =>
    JSON.stringify([
      end.time < window,
      iso(end.time).slice(0, 10),
      operation,
      caller,
      end.subStatus,
      end.statusMessage?.replace(/\d+/g, '#'),
    ]),
  );
  return tableOf(
    {
      ...{
        Before: 'bool',
        Day: 'datetime',
        Operation: 'string',
        Type: 'string',
        Caller: 'string',
        Substatus: 'string',
      },
      ...{ Count: 'long', Message: 'string', Last: 'datetime', Resources: 'dynamic' },
    },
    [...alike.values()].flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const last = Math.max(...all.map(({ end }) => end.time));
      const type = first.resource.split('/').slice(6, 8).join('/');
      const resources = JSON.stringify([...new Set(all.map(({ resource }) => resource))].slice(0, 5));
      const { operation, caller, end } = first;
      return [
        [
          end.time < window,
          `${iso(last).slice(0, 10)}T00:00:00Z`,
          operation,
          type,
          caller,
          end.subStatus ?? '',
          all.length,
          end.statusMessage ?? '',
          iso(last),
          resources,
        ],
      ];
    }),
  );
}

/** It gives all operations: what is too many is for the audit to see. */
function contested(rows: readonly Row[], to: number): Table {
  return tableOf(
    {
      ...{ Key: 'string', Operation: 'string', Resource: 'string', Caller: 'string', CorrelationId: 'string' },
      ...{ Began: 'datetime', Until: 'datetime', End: 'string', Substatus: 'string' },
    },
    rows.map(({ key, operation, resource, caller, correlationId, began, last, end }) => [
      ...[key, operation, resource, caller, correlationId, iso(began), iso(end === undefined ? to : last)],
      ...[end === undefined ? '' : end.status === 'Failed' ? 'failure' : 'success', end?.subStatus ?? ''],
    ]),
  );
}
