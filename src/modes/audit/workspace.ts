import type { ResourceId } from '../../arm/resource-id.ts';
import { type Counted, createCounts } from '../../audit/causes.ts';
import type { Operation } from '../../audit/operations.ts';
import { type Bounds, type Found, overlapsAmong } from '../../audit/overlaps.ts';
import { createPlaces } from '../../audit/place.ts';
import { failureOf } from '../../azure/activity-log.ts';
import {
  type ActivityQuestion,
  changesQuery,
  contestedQuery,
  failuresQuery,
  mostRows,
  presenceQuery,
} from '../../azure/activity-query.ts';
import type { Rows, TableRow, Workspace } from '../../azure/log-analytics.ts';
import type { Json } from '../../gate/snapshot.ts';
import type { Evidence } from '../../report/model.ts';
import { instant } from '../../report/text.ts';
import { scopeOf } from '../../serialize/key.ts';
import type { AuditPlan } from './inputs.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Read } from './read.ts';

/** WorkspaceAudit is what a workspace counted. */
export interface WorkspaceAudit {
  readonly counted: Counted & { readonly found: Found };
  readonly read: Read;
  /** The span before, as far as the workspace remembers. */
  readonly before: Bounds;
}

/**
 * auditWorkspace lets a Log Analytics workspace do the counting. It asks four questions. Only the cancellation of the
 * run throws.
 */
export async function auditWorkspace(
  plan: AuditPlan,
  name: string,
  workspace: Workspace,
  info: (line: string) => void,
): Promise<WorkspaceAudit> {
  const { window, before, scopes } = plan;
  // Of a resource what it serializes with, as in the Activity Log.
  const asked: ActivityQuestion = {
    scopes: scopes.map((scope) => (scope.kind === 'resource' ? scopeOf(scope, 'resource') : scope)),
    fromMs: before.fromMs,
    windowMs: window.fromMs,
    toMs: window.toMs,
  };
  const ask = (kql: string): Promise<Rows> => workspace.ask(kql, { fromMs: before.fromMs, toMs: window.toMs });
  info(`Asking the workspace ${name}.`);
  const present = await ask(presenceQuery(asked));
  const places = createPlaces();
  const counts = createCounts(window, places);
  const source = `AzureActivity in ${name}`;
  if (present.kind === 'trouble')
    return nothing(counts.finish(), before, { source, status: statusOf(present), detail: present.detail });
  const known = present.rows.map(presenceOf);
  if (known.every(({ events }) => events === 0))
    return nothing(counts.finish(), before, { source, status: 'empty', detail: emptyWords });

  const firstMs = Math.min(...known.flatMap(({ first }) => first ?? []));
  // Before its first event a workspace remembers nothing, and nothing can be compared with that.
  const since = { fromMs: Math.min(Math.max(before.fromMs, firstMs), before.toMs), toMs: before.toMs };
  const [changes, failures, contested] = await Promise.all([
    ask(changesQuery(asked)),
    ask(failuresQuery(asked)),
    ask(contestedQuery(asked)),
  ]);
  for (const { Day, Count } of rowsIn(changes)) counts.changesOn(textOf(Day), numberOf(Count));
  const judge = createJudge();
  for (const row of rowsIn(failures)) await addFailure(row, judge, counts.tally);
  const found = overlapsAmong(rowsIn(contested).flatMap(operationOf), window, places);
  const gaps = [changes, failures, contested].flatMap(gapOf);
  const absent = scopes.filter((scope) => !known.some((each) => holds(each, scope)));
  return {
    counted: { ...counts.finish(), found },
    before: since,
    read: {
      evidence: [...evidenceOf(source, known, gaps), ...absent.map((scope) => absentRow(source, scope))],
      whole: { window: gaps.length === 0 && absent.length === 0, before: gaps.length === 0 },
      quiet: [],
      unread: [
        ...(gaps.length === 3 ? [`${source}: ${gaps[0] ?? ''}`] : []),
        ...absent.map(({ id }) => `${source}: it holds nothing of ${id}`),
      ],
    },
  };
}

const emptyWords =
  'it holds no event of these scopes: send the Activity Log there with a diagnostic setting of each subscription (category Administrative), and see that the workspace has the table AzureActivity';

const statusOf = ({ trouble }: Extract<Rows, { kind: 'trouble' }>): 'denied' | 'failed' =>
  trouble.kind === 'denied' ? 'denied' : 'failed';

function nothing(counted: Counted, before: Bounds, row: Evidence): WorkspaceAudit {
  return {
    counted: { ...counted, found: { overlaps: [], before: 0, cut: false } },
    before,
    read: {
      evidence: [row],
      whole: { window: false, before: false },
      quiet: [],
      unread: [`${row.source}: ${row.detail}`],
    },
  };
}

/** Presence is what the workspace has of one subscription. */
interface Presence {
  readonly subscription: string;
  /** Its management groups, from the top. */
  readonly groups: readonly string[];
  readonly events: number;
  readonly first?: number;
  readonly last?: number;
}

function presenceOf({ Subscription, Groups, Events, First, Last }: TableRow): Presence {
  const [first, last] = [timeOf(First), timeOf(Last)];
  return {
    subscription: textOf(Subscription).toLowerCase(),
    groups: textOf(Groups).toLowerCase().split('/'),
    events: numberOf(Events),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}

function holds({ subscription, groups }: Presence, { subscriptionId, managementGroup }: ResourceId): boolean {
  return subscriptionId === undefined
    ? groups.includes(managementGroup?.toLowerCase() ?? '')
    : subscription === subscriptionId.toLowerCase();
}

function evidenceOf(source: string, known: readonly Presence[], gaps: readonly string[]): readonly Evidence[] {
  const events = known.reduce((sum, each) => sum + each.events, 0);
  const lastMs = Math.max(...known.flatMap(({ last }) => last ?? []));
  const subscriptions = new Set(known.map(({ subscription }) => subscription)).size;
  const told = `${events.toLocaleString('en')} events of ${subscriptions === 1 ? 'one subscription' : `${subscriptions} subscriptions`}, the last one of ${instant(new Date(lastMs).toISOString())}`;
  if (gaps.length === 0) return [{ source, status: 'read', detail: told }];
  return [{ source, status: 'failed', detail: `read in part: ${told}; ${[...new Set(gaps)].join('; ')}` }];
}

const absentRow = (source: string, { id }: ResourceId): Evidence => ({
  source: `${source}: ${id}`,
  status: 'empty',
  detail: emptyWords,
});

const rowsIn = (rows: Rows): readonly TableRow[] => (rows.kind === 'rows' ? rows.rows : []);

function gapOf(rows: Rows): readonly string[] {
  if (rows.kind === 'trouble') return [rows.detail];
  if (rows.cut !== undefined) return [rows.cut];
  return rows.rows.length >= mostRows ? [`it has more than ${mostRows.toLocaleString('en')} rows`] : [];
}

/** Of many that are alike one text is judged. */
async function addFailure(
  row: TableRow,
  judge: Judge,
  tally: (operation: Operation, judged: Awaited<ReturnType<Judge>>, times: number) => void,
): Promise<void> {
  const { Operation: name, Caller, Substatus, Count, Message, Last, Resources } = row;
  const resources = listOf(Resources);
  const resourceId = resources[0] ?? '';
  const lastMs = timeOf(Last);
  if (lastMs === undefined) return;
  const event = {
    timeMs: lastMs,
    operation: textOf(name),
    resourceId,
    operationId: '',
    correlationId: '',
    caller: textOf(Caller),
    stage: 'failed' as const,
  };
  const judged = await judge({
    event,
    failure: failureOf({ subStatus: Substatus ?? null, properties: { statusMessage: Message ?? null } }),
  });
  const operation = {
    key: '',
    operation: event.operation,
    resourceId,
    caller: event.caller,
    change: '',
    correlationId: '',
    fromMs: lastMs,
    lastMs,
    toMs: lastMs,
    changes: true,
  };
  tally(operation, judged, numberOf(Count));
}

/** What the table does not tell of a refusal is its text; that it was one shows in its status. */
function operationOf({
  Key,
  Operation: name,
  Resource,
  Caller,
  CorrelationId,
  Began,
  Until,
  End,
  Substatus,
}: TableRow): readonly Operation[] {
  const [fromMs, untilMs] = [timeOf(Began), timeOf(Until)];
  if (fromMs === undefined || untilMs === undefined) return [];
  const [key, correlationId] = [textOf(Key), textOf(CorrelationId)];
  const refused = /^fail/i.test(textOf(End)) && /conflict|preconditionfailed|\b(?:409|412)\b/i.test(textOf(Substatus));
  return [
    {
      key,
      operation: textOf(name),
      resourceId: textOf(Resource),
      caller: textOf(Caller),
      change: (correlationId || key).toLowerCase(),
      correlationId,
      fromMs,
      lastMs: untilMs,
      ...(textOf(End) === '' ? {} : { toMs: untilMs }),
      ...(refused ? { judged: { class: 'unknown-conflict', reason: 'bare-conflict' } as const } : {}),
      changes: true,
    },
  ];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function numberOf(value: Json | undefined): number {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? Math.floor(number) : 0;
}

function timeOf(value: Json | undefined): number | undefined {
  const ms = Date.parse(textOf(value));
  return Number.isNaN(ms) ? undefined : ms;
}

/** A dynamic column is a text that holds JSON. */
function listOf(value: Json | undefined): readonly string[] {
  try {
    const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(read) ? read.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
