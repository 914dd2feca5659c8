import { randomBytes } from 'node:crypto';
import { type Fault, json, type Reply, type Seen, startServer } from './server.ts';

/** SimulatedJob is a job as the API lists it, and its log as the blob store keeps it. */
export interface SimulatedJob {
  readonly id: number;
  readonly name: string;
  readonly status?: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: string | null;
  readonly completedAt?: string;
  readonly steps?: readonly { readonly name: string; readonly conclusion: string | null }[];
  /** Absent: the blob is not there. */
  readonly log?: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
  readonly logExpired?: boolean;
}

export interface SimulatedRun {
  readonly id: number;
  /** The jobs of each attempt, the first attempt first. */
  readonly attempts: readonly (readonly SimulatedJob[])[];
  /**
   * As the list of runs has it: only a run with times is listed. Milliseconds since 1970; without an end it goes on.
   */
  readonly listed?: {
    readonly name: string;
    readonly number: number;
    readonly startedAt: number;
    readonly endedAt?: number;
  };
}

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runs: readonly SimulatedRun[];
  /** False: the token lacks `actions: read`. */
  readonly actionsRead?: boolean;
  /** Path in front of the API: `/api/v3` on an Enterprise Server. */
  readonly base?: string;
  /** Largest page the server gives, whatever is asked for (100 as the real one). */
  readonly pageSize?: number;
  /** Names of the two hosts in their own URLs; `localhost` and `127.0.0.1` unless a proxy resolves others. */
  readonly apiHost?: string;
  readonly blobHost?: string;
  readonly faults?: readonly Fault[];
  readonly blobFaults?: readonly Fault[];
}

export interface GitHubSimulator {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly ca: string;
  /** Requests to the API. */
  readonly requests: readonly Seen[];
  /** How many requests it left without an answer for good, those to the log store among them. */
  readonly held: number;
  /** Requests to the blob store. */
  readonly blobRequests: readonly Seen[];
  harm(fault: Fault): void;
  harmBlobs(fault: Fault): void;
  close(): Promise<void>;
}

const docs = 'https://docs.github.com/rest';

/** refuse answers as the API does where it does not do what was asked. */
export const refuse = (status: number, message: string): Reply =>
  json(status, { message, documentation_url: docs, status: String(status) });

/** unknownCaller is the API's refusal of a request without a user agent or without the right token. */
export function unknownCaller(seen: Seen, token: string): Reply | undefined {
  if (!seen.headers['user-agent'])
    return {
      status: 403,
      body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    };
  if (seen.headers.authorization === undefined) return refuse(401, 'Requires authentication');
  const accepted = [`token ${token}`, `Bearer ${token}`];
  return accepted.includes(String(seen.headers.authorization)) ? undefined : refuse(401, 'Bad credentials');
}

/**
 * startGitHub runs GitHub's Actions API and its blob store, each on a host of its own, as strict as the real ones: a
 * user agent and a valid token are required, lists are paged by Link headers, a log is a redirect to an address that is
 * signed, and refused with an Authorization header.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHubSimulator> {
  const signatures = new Map<string, SimulatedJob>();
  const base = options.base ?? '';

  const blobs = await startServer((seen) => blob(seen, signatures), {
    host: options.blobHost ?? '127.0.0.1',
    faults: options.blobFaults ?? [],
  });

  const api = await startServer((seen) => limited(call(seen)), {
    host: options.apiHost ?? 'localhost',
    faults: options.faults ?? [],
  });

  function call(seen: Seen): Reply {
    const url = new URL(seen.path, api.url);
    const refused = unknownCaller(seen, options.token);
    if (refused !== undefined) return refused;
    if (!url.pathname.startsWith(`${base}/repos/${options.repository}/actions/`)) return refuse(404, 'Not Found');
    if (options.actionsRead === false) return refuse(403, 'Resource not accessible by integration');
    const path = url.pathname.slice(`${base}/repos/${options.repository}/actions/`.length);
    if (path === 'runs') return runs(url);
    const list = /^runs\/(\d+)(?:\/attempts\/(\d+))?\/jobs$/.exec(path);
    if (list !== null) return jobs(url, Number(list[1]), list[2] === undefined ? undefined : Number(list[2]));
    const log = /^jobs\/(\d+)\/logs$/.exec(path);
    if (log !== null) return logOf(Number(log[1]));
    return refuse(404, 'Not Found');
  }

  /**
   * Runs by the time of their creation, the newest first:
   * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
   */
  function runs(url: URL): Reply {
    const [from = '', to = ''] = (url.searchParams.get('created') ?? '').split('..');
    if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to))) return refuse(422, 'Validation Failed');
    const all = options.runs
      .flatMap(({ id, listed }) => (listed === undefined ? [] : [{ id, ...listed }]))
      .filter(({ startedAt }) => startedAt >= Date.parse(from) && startedAt <= Date.parse(to))
      .sort((a, b) => b.startedAt - a.startedAt);
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), options.pageSize ?? 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
    const items = all.slice((page - 1) * size, page * size).map(({ id, name, number, startedAt, endedAt }) => ({
      ...{ id, name, run_number: number, event: 'push', status: endedAt === undefined ? 'in_progress' : 'completed' },
      ...{ created_at: iso(startedAt), run_started_at: iso(startedAt), updated_at: iso(endedAt ?? startedAt) },
      html_url: `https://github.com/${options.repository}/actions/runs/${id}`,
    }));
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return json(
      200,
      { total_count: all.length, workflow_runs: items },
      page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {},
    );
  }

  function jobs(url: URL, runId: number, attempt: number | undefined): Reply {
    const run = options.runs.find((candidate) => candidate.id === runId);
    const listed = attempt === undefined ? run?.attempts.at(-1) : run?.attempts[attempt - 1];
    if (listed === undefined) return refuse(404, 'Not Found');
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), options.pageSize ?? 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const number = attempt ?? run?.attempts.length ?? 1;
    const items = listed.slice((page - 1) * size, page * size).map((job) => listItem(job, runId, number));
    const more = page * size < listed.length;
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return json(
      200,
      { total_count: listed.length, jobs: items },
      more ? { link: `<${next.href}>; rel="next", <${next.href}>; rel="last"` } : {},
    );
  }

  function listItem(job: SimulatedJob, runId: number, attempt: number): unknown {
    const status = job.status ?? 'completed';
    const page = `${api.url}/${options.repository}/actions/runs/${runId}/job/${job.id}`;
    const conclusion = status === 'completed' ? (job.conclusion ?? 'success') : null;
    const steps = (job.steps ?? []).map((step, index) => ({
      name: step.name,
      number: index + 1,
      status: step.conclusion === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
    }));
    const times = {
      started_at: '2026-03-01T10:00:00Z',
      completed_at: status === 'completed' ? (job.completedAt ?? '2026-03-01T10:05:00Z') : null,
    };
    return {
      id: job.id,
      run_id: runId,
      run_attempt: attempt,
      name: job.name,
      status,
      conclusion,
      ...times,
      html_url: page,
      steps,
    };
  }

  function logOf(jobId: number): Reply {
    const job = options.runs.flatMap((run) => run.attempts.flat()).find((candidate) => candidate.id === jobId);
    if (job === undefined) return refuse(404, 'Not Found');
    if (job.logExpired) return refuse(410, 'Gone');
    const sig = randomBytes(12).toString('hex');
    signatures.set(sig, job);
    // Also for a job that still runs: the redirect comes, and leads to a blob that is not there.
    return {
      status: 302,
      headers: {
        location: `${blobs.url}/actions-results/job-${jobId}.txt?se=2026-03-01T10%3A06%3A00Z&sp=r&sig=${sig}`,
      },
    };
  }

  return {
    url: `${api.url}${base}`,
    serverUrl: api.url,
    ca: api.ca,
    requests: api.requests,
    get held() {
      return api.held + blobs.held;
    },
    blobRequests: blobs.requests,
    harm: api.harm,
    harmBlobs: blobs.harm,
    close: async () => {
      await Promise.all([api.close(), blobs.close()]);
    },
  };
}

/** limited tells the rate limit, as every answer of the API does. */
export function limited(reply: Reply): Reply {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '987',
    'x-ratelimit-reset': '4102444800',
    'x-ratelimit-resource': 'core',
  };
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

function blob(seen: Seen, signatures: Map<string, SimulatedJob>): Reply {
  const error = (status: number, code: string): Reply => ({
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}. RequestId:00000000</Message></Error>`,
  });
  if (seen.headers.authorization !== undefined) return error(400, 'InvalidAuthenticationInfo');
  const sig = new URL(seen.path, 'https://blob').searchParams.get('sig') ?? '';
  const job = signatures.get(sig);
  if (job === undefined) return error(403, 'AuthenticationFailed');
  if (job.log === undefined || (job.status ?? 'completed') !== 'completed') return error(404, 'BlobNotFound');
  const body = typeof job.log === 'function' ? job.log() : job.log;
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-ms-blob-type': 'AppendBlob' },
    body,
  };
}
