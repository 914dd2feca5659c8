import type { ResourceId } from '../arm/resource-id.ts';
import type { Json, Trouble } from '../gate/snapshot.ts';
import type { ProxyRoute } from '../http/proxy.ts';
import type { Clock } from '../time/clock.ts';
import { createArmClient, type TokenSource } from './arm-client.ts';
import type { LogAnalytics } from './cloud-endpoints.ts';
import { fieldsOf, textOf } from './trouble.ts';

/**
 * A Log Analytics workspace, asked in KQL: https://learn.microsoft.com/azure/azure-monitor/logs/api/overview. It is
 * asked through the client of ARM, which has the fence, retries and limits that such a read needs: the package of the
 * field (`@azure/monitor-query-logs`) would bring two more ways out of the process, for one POST.
 */

/** TableRow is one row of an answer, by column. */
export type TableRow = Readonly<Record<string, Json>>;

/** Rows is what a question came to. One that was not answered as a whole says why. */
export type Rows =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[]; readonly cut?: string }
  | { readonly kind: 'trouble'; readonly detail: string; readonly trouble: Trouble };

/** Workspace answers questions. */
export interface Workspace {
  ask(kql: string, span: { readonly fromMs: number; readonly toMs: number }): Promise<Rows>;
  readonly requests: number;
}

/** WorkspaceTools is what asking depends on. */
export interface WorkspaceTools {
  readonly at: LogAnalytics;
  readonly workspace: ResourceId;
  readonly credential: TokenSource;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly proxyFor?: (url: URL) => ProxyRoute | undefined;
  readonly ca?: string;
}

/**
 * The service works at a question for three minutes:
 * https://learn.microsoft.com/azure/azure-monitor/service-limits#log-analytics-workspaces
 */
const limits = { answerMs: 200_000, totalMs: 500_000, attempts: 3, inFlight: 3 } as const;
const permission = 'Microsoft.OperationalInsights/workspaces/query/AzureActivity/read';

/** createWorkspace asks one workspace, and nothing else of the service. */
export function createWorkspace({ at, workspace, ...tools }: WorkspaceTools): Workspace {
  const path = `/v1${workspace.id}/query`;
  const client = createArmClient({ ...tools, resourceManager: at.endpoint, reach: { read: [], ask: [path] }, limits });
  return {
    get requests() {
      return client.requests;
    },
    async ask(query, { fromMs, toMs }) {
      const timespan = `${new Date(fromMs).toISOString()}/${new Date(toMs).toISOString()}`;
      const answer = await client.ask({ method: 'POST', path, api: '', permission, body: { query, timespan } });
      if (answer.kind === 'found') return rowsOf(answer.body);
      const detail = answer.kind === 'absent' ? `there is no such workspace (${answer.code})` : answer.detail;
      const trouble: Trouble = answer.kind === 'absent' ? { kind: 'refused', httpStatus: 404 } : answer.trouble;
      return { kind: 'trouble', detail: `${detail}${hintOf(trouble)}`, trouble };
    },
  };
}

/** What looks alike from outside. */
function hintOf({ kind }: Trouble): string {
  if (kind === 'credential') return '; a workspace in another tenant takes no token of this one';
  return kind === 'denied' || kind === 'refused' ? '; is it in the tenant that was signed in to?' : '';
}

/** An answer may be a part, and says so: https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format */
function rowsOf(body: Json): Rows {
  const { tables, error } = fieldsOf(body);
  const all = Array.isArray(tables) ? (tables as readonly Json[]).map(fieldsOf) : [];
  const table = all.find(({ name }) => name === 'PrimaryResult') ?? all[0];
  const broken: Rows = { kind: 'trouble', detail: 'the answer has no table', trouble: { kind: 'server' } };
  if (table === undefined || !Array.isArray(table.columns) || !Array.isArray(table.rows)) return broken;
  const names = (table.columns as readonly Json[]).map((column) => textOf(fieldsOf(column).name) ?? '');
  const rows = (table.rows as readonly Json[]).map(
    (row): TableRow =>
      Object.fromEntries(
        names.map((name, index) => [name, (Array.isArray(row) ? (row as readonly Json[])[index] : null) ?? null]),
      ),
  );
  const why = fieldsOf(error);
  const inner = fieldsOf(why.innererror);
  return error === undefined || error === null
    ? { kind: 'rows', rows }
    : {
        kind: 'rows',
        rows,
        cut: `only a part was answered: ${textOf(inner.message) ?? textOf(why.message) ?? textOf(why.code) ?? 'no reason was told'}`,
      };
}
