import { limited, refuse, unknownCaller } from './github.ts';
import { type ConcurrencyEntry, createLeases, groupKey, type Lease, type Place, type Ticket } from './github-leases.ts';
import { type Fault, json, type Reply, type Seen, startServer } from './server.ts';

export type { ConcurrencyEntry, Ticket } from './github-leases.ts';

export interface GitHubQueuesOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** False: the token lacks `actions: read`. */
  readonly actionsRead?: boolean;
  /** False: the token lacks `contents: read`. */
  readonly contentsRead?: boolean;
  /** True: an Enterprise Server that has no API of concurrency groups. */
  readonly withoutApi?: boolean;
  /** Path in front of the API: `/api/v3` on an Enterprise Server. */
  readonly base?: string;
  /** Name of the server in its own URLs; `localhost` unless a proxy resolves another. */
  readonly host?: string;
  /** Largest page the server gives, whatever is asked for (100 as the real one). */
  readonly pageSize?: number;
  /** How finely `last_acquired_at` is told; `second` unless given. */
  readonly resolution?: 'second' | 'millisecond';
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Files of the repository by path, for the contents API. */
  readonly files?: Readonly<Record<string, string>>;
  /** The commit that the files are of; any ref is good where it is not given. */
  readonly sha?: string;
  readonly faults?: readonly Fault[];
}

export interface GitHubQueues {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly ca: string;
  readonly requests: readonly Seen[];
  /** A run, or a job of it, comes to its group. */
  enter(entry: ConcurrencyEntry): Ticket;
  /**
   * Makes a run known that has come to no group (yet); those that come to one are known by it. `groups` are those of
   * its configuration.
   */
  know(runId: number, groups?: readonly string[]): void;
  /**
   * What the runner gives to the step of an entry, for a process of its own. NODE_EXTRA_CA_CERTS is the caller's: a
   * file that holds `ca`.
   */
  environment(entry: ConcurrencyEntry, jobKey: string): Record<string, string>;
  harm(fault: Fault): void;
  close(): Promise<void>;
}

interface OwnGroups {
  /** Names as the run spells them, by their key. */
  readonly names: Map<string, string>;
}

/**
 * startGitHubQueues runs the concurrency groups of one repository: the scheduling, and the three endpoints that show
 * it, with cursors, and the refusals that are documented. What is ahead of one may be asked for too.
 * @see https://docs.github.com/rest/actions/concurrency-groups
 */
export async function startGitHubQueues(options: GitHubQueuesOptions): Promise<GitHubQueues> {
  const { repository } = options;
  const base = options.base ?? '';
  const leases = createLeases(options.now ?? Date.now);
  const runs = new Map<number, OwnGroups>();
  const server = await startServer((seen) => limited(answer(seen)), {
    host: options.host ?? 'localhost',
    faults: options.faults ?? [],
  });
  const api = `${server.url}${base}/repos/${repository}`;

  function answer(seen: Seen): Reply {
    const refused = unknownCaller(seen, options.token);
    if (refused !== undefined) return refused;
    const url = new URL(seen.path, server.url);
    const root = `${base}/repos/${repository}/`;
    if (seen.method !== 'GET' || !url.pathname.startsWith(root)) return refuse(404, 'Not Found');
    const path = url.pathname.slice(root.length);
    if (path.startsWith('contents/'))
      return content(url, path.slice('contents/'.length), String(seen.headers.accept ?? ''));
    return options.withoutApi === true ? refuse(404, 'Not Found') : groupsAnswer(url, path);
  }

  function groupsAnswer(url: URL, path: string): Reply {
    if (options.actionsRead === false) return refuse(403, 'Resource not accessible by integration');
    const run = /^actions\/runs\/(\d+)\/concurrency_groups$/.exec(path);
    if (run !== null) return ownGroups(url, Number(run[1]));
    if (path === 'actions/concurrency_groups') return activeGroups(url);
    const group = /^actions\/concurrency_groups\/([^/]+)$/.exec(path);
    const lease = group === null ? undefined : leases.find(decoded(group[1] ?? ''));
    return lease === undefined ? refuse(404, 'Not Found') : members(url, lease);
  }

  function activeGroups(url: URL): Reply {
    const all = leases.active();
    const { items, headers } = page(url, all, options.pageSize);
    const listed = items.map(({ name, lastAcquiredAt }) => ({
      group_name: name,
      group_url: groupUrl(name),
      last_acquired_at: timeText(lastAcquiredAt, options.resolution),
    }));
    return json(200, { total_count: all.length, concurrency_groups: listed }, headers);
  }

  function ownGroups(url: URL, runId: number): Reply {
    const known = runs.get(runId);
    if (known === undefined) return refuse(404, 'Not Found');
    const all = [...known.names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => ({ name }));
    const { items, headers } = page(url, all, options.pageSize);
    const listed = items.map(({ name }) => ({
      group_name: name,
      group_url: groupUrl(name),
      group_members: ownItems(name, runId),
    }));
    return json(200, { total_count: all.length, concurrency_groups: listed }, headers);
  }

  function ownItems(name: string, runId: number): readonly unknown[] {
    return (leases.find(name)?.places ?? []).flatMap((place, position) => {
      if (place.entry.runId !== runId) return [];
      const { jobId } = place.entry;
      const ahead = jobId === undefined ? `ahead_of_run=${runId}` : `ahead_of_job=${jobId}`;
      return [{ ...itemOf(place), position, position_url: `${groupUrl(name)}?${ahead}` }];
    });
  }

  function members(url: URL, lease: Lease): Reply {
    const run = url.searchParams.get('ahead_of_run');
    const job = url.searchParams.get('ahead_of_job');
    if (run !== null && job !== null) return refuse(422, 'ahead_of_run and ahead_of_job are mutually exclusive');
    const last = lease.places.findIndex(({ entry }) =>
      job === null ? isRunLevel(entry, Number(run)) : entry.jobId === Number(job),
    );
    const filtered = run !== null || job !== null;
    if (filtered && last < 0) return refuse(422, 'The run or job is not in this concurrency group');
    const shown = filtered ? lease.places.slice(0, last + 1) : lease.places;
    const items = shown.map(itemOf);
    return json(200, {
      group_name: lease.name,
      group_url: groupUrl(lease.name),
      total_count: items.length,
      group_members: items,
    });
  }

  function itemOf({ entry, holds }: Place) {
    const { runId, jobId } = entry;
    const page = `${server.url}/${repository}/actions/runs/${runId}`;
    const job = {
      job_id: jobId,
      job_name: entry.jobName ?? `job ${jobId}`,
      job_url: `${api}/actions/jobs/${jobId}`,
      job_html_url: `${page}/job/${jobId}`,
    };
    return {
      run_id: runId,
      run_name: entry.runName ?? `run ${runId}`,
      run_url: `${api}/actions/runs/${runId}`,
      run_html_url: page,
      ...(jobId === undefined ? {} : job),
      status: holds ? 'in_progress' : 'pending',
    };
  }

  function content(url: URL, path: string, accept: string): Reply {
    if (options.contentsRead === false) return refuse(403, 'Resource not accessible by integration');
    const name = decoded(path);
    const ref = url.searchParams.get('ref');
    if (options.sha !== undefined && ref !== null && ref !== options.sha)
      return refuse(404, `No commit found for the ref ${ref}`);
    const files = options.files ?? {};
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) return refuse(404, 'Not Found');
    if (/^application\/vnd\.github\.(?:[\w-]+\.)?raw(?:\+json)?$/.test(accept)) {
      return { status: 200, headers: { 'content-type': `${accept}; charset=utf-8` }, body: text };
    }
    return json(200, { type: 'file', encoding: 'base64', path: name, content: Buffer.from(text).toString('base64') });
  }

  const groupUrl = (name: string): string => `${api}/actions/concurrency_groups/${encodeURIComponent(name)}`;

  function know(runId: number, groups: readonly string[] = []): void {
    const known = runs.get(runId) ?? { names: new Map() };
    runs.set(runId, known);
    for (const group of groups) known.names.set(groupKey(group), group);
  }

  return {
    url: `${server.url}${base}`,
    ca: server.ca,
    requests: server.requests,
    enter: (entry) => {
      const ticket = leases.enter(entry);
      know(entry.runId, [entry.group]);
      return ticket;
    },
    know,
    environment: (entry, jobKey) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `${server.url}${base}`,
      GITHUB_SERVER_URL: server.url,
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: String(entry.runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: jobKey,
      'INPUT_GITHUB-TOKEN': options.token,
      ...(entry.jobId === undefined ? {} : { 'INPUT_JOB-ID': String(entry.jobId) }),
    }),
    harm: server.harm,
    close: server.close,
  };
}

const isRunLevel = (entry: ConcurrencyEntry, runId: number): boolean =>
  entry.runId === runId && entry.jobId === undefined;

/** A path that is not encoded rightly names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function timeText(time: number, resolution: GitHubQueuesOptions['resolution']): string {
  const text = new Date(time).toISOString();
  return resolution === 'millisecond' ? text : text.replace(/\.\d+Z$/, 'Z');
}

/**
 * page cuts a list that is sorted by key: `after` goes forward only, `before` backward, as documented for the groups of
 * a run.
 */
function page<T extends { readonly name: string }>(url: URL, all: readonly T[], largest = 100) {
  const size = Math.max(1, Math.min(Number(url.searchParams.get('per_page') ?? 30) || 30, largest));
  const after = cursorOf(url.searchParams.get('after'));
  const before = cursorOf(url.searchParams.get('before'));
  const left = all.filter(
    ({ name }) => (after === '' || groupKey(name) > after) && (before === '' || groupKey(name) < before),
  );
  const items = before === '' ? left.slice(0, size) : left.slice(-size);
  const last = items.at(-1);
  if (before !== '' || last === undefined || items.length === left.length) return { items, headers: {} };
  const next = new URL(url);
  next.searchParams.set('after', Buffer.from(groupKey(last.name)).toString('base64url'));
  return { items, headers: { link: `<${next.href}>; rel="next"` } };
}

const cursorOf = (text: string | null): string => Buffer.from(text ?? '', 'base64url').toString('utf8');
