import { GuardError } from '../../guard-error.ts';
import { createHttp, type Tools } from '../../http/client.ts';
import type { Address } from '../../http/fence.ts';
import { longestList, type Page, readPages } from '../../http/pages.ts';
import { defaultLimits } from '../../http/patience.ts';
import { environmentProxy } from '../../http/proxy.ts';
import type { RunSpan } from '../../ports/host.ts';
import type { ToldList } from '../../ports/queue.ts';
import { realClock } from '../../time/clock.ts';
import { asFields, asId, asText, asTime } from '../untyped.ts';
import { plain } from '../words.ts';
import { nextLink } from './pages.ts';
import { githubReach } from './reach.ts';

/** RunsOptions is what the runner tells of this job. */
export interface RunsOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly signal: AbortSignal;
}

/** A run may have begun long before the first change of a span. Milliseconds. */
const longestRunMs = 6 * 3_600_000;
/** GitHub gives 1,000 runs to a question by time. */
const maxPages = 12;

/**
 * gitHubRuns lists the runs of a repository in a span of time:
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository. It needs `actions: read`.
 */
export async function gitHubRuns(
  options: RunsOptions,
  fromMs: number,
  toMs: number,
  tools: Tools = processTools(),
): Promise<ToldList<RunSpan>> {
  const { token, repository, signal } = options;
  const what = `the runs of ${repository}`;
  // The HTTP library would put an invalid header value, the token itself, into its error message.
  if (!/^[\x21-\x7e]+$/.test(token) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return { status: 'denied', detail: `${what} cannot be read without a token` };
  const http = createHttp(tools, githubReach(options.apiUrl, repository));
  const created = `${new Date(fromMs - longestRunMs).toISOString()}..${new Date(toMs).toISOString()}`;
  const first = `${options.apiUrl.replace(/\/+$/, '')}/repos/${repository}/actions/runs?per_page=100&created=${encodeURIComponent(created)}`;
  let told = 0;
  const page = async (address: Address): Promise<Page<RunSpan | undefined, string>> => {
    const headers = { accept: 'application/vnd.github+json', authorization: `token ${token}` };
    const answer = await http.read({ url: address, what, headers, signal });
    const { workflow_runs: runs, total_count: total } = asFields(jsonOf(answer.text));
    const why = `${what} could not be read: GitHub answered HTTP ${answer.status}${answer.status === 403 ? ', the job needs `actions: read`' : ''}`;
    if (answer.status !== 200 || !Array.isArray(runs)) return { kind: 'refused', refusal: why, why };
    if (typeof total === 'number') told = total;
    return { kind: 'page', items: runs.map(runIn), next: nextLink(answer, first) };
  };
  try {
    const list = await readPages({
      first,
      inside: http.inside,
      page,
      maxPages,
      clock: http.clock,
      withinMs: longestList,
    });
    if (list.kind === 'refused') return { status: 'failed', detail: list.refusal };
    const runs = list.items.filter((run) => run !== undefined);
    if (list.whole && runs.length === list.items.length && runs.length >= told) return { status: 'read', value: runs };
    return {
      status: 'part',
      seen: runs,
      because: 'failed',
      detail: `only ${runs.length} of ${told} of ${what} could be read`,
    };
  } catch (error) {
    signal.throwIfAborted();
    return {
      status: 'failed',
      detail: error instanceof GuardError ? plain(error.message, 300) : `${what} could not be read`,
    };
  }
}

function runIn(item: unknown): RunSpan | undefined {
  const { id, name, run_number: number, run_started_at: started, updated_at: updated, status } = asFields(item);
  const [own, fromMs, toMs] = [asId(id), asTime(started), asTime(updated)];
  if (own === undefined || fromMs === undefined) return undefined;
  const ended = status === 'completed' && toMs !== undefined;
  return {
    id: own,
    name: `${plain(asText(name) ?? 'run', 80)} #${asId(number) ?? own}`,
    fromMs,
    ...(ended ? { toMs } : {}),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function processTools(): Tools {
  return { proxyFor: (url) => environmentProxy(url, process.env), clock: realClock, limits: defaultLimits };
}
