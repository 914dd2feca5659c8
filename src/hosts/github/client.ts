import { GuardError } from '../../guard-error.ts';
import type { Http } from '../http/http.ts';
import { capital } from '../http/trouble.ts';
import { asFields, asText } from '../http/untyped.ts';
import { without } from '../http/words.ts';
import { type Job, parseJob } from './jobs.ts';
import { type Refused, refusal } from './log-refusals.ts';

export interface RunAddress {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  /** Only for the run that we are part of. */
  readonly attempt?: number;
}

/** JobList is all jobs of one attempt of a run. `complete` is false where the list did not end. */
export interface JobList {
  readonly jobs: readonly Job[];
  readonly complete: boolean;
}

/** 100 jobs a page. A run has at most a few hundred jobs; a list that does not end here is broken. */
const maxPages = 50;

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * createClient is GitHub's own REST client from the Actions toolkit over our `Http`, which brings retries, time limits and the proxy also where
 * Octokit alone has none.
 */
export async function createClient(http: Http, run: RunAddress, what: string, signal: AbortSignal) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(run.token, {
    baseUrl: run.apiUrl,
    // Octokit prints deprecations with text from the server to the console, which is the step's log.
    log: silent,
    request: { fetch: fetchOver(http, what), signal, log: silent },
  });

  /** Lists the jobs of this attempt; of another run, those of its last attempt. */
  async function listJobs(): Promise<JobList> {
    const { actions } = octokit.rest;
    const where = { owner: run.owner, repo: run.repo, run_id: run.runId, per_page: 100 };
    const pages =
      run.attempt === undefined
        ? octokit.paginate.iterator(actions.listJobsForWorkflowRun, { ...where, filter: 'latest' as const })
        : octokit.paginate.iterator(actions.listJobsForWorkflowRunAttempt, { ...where, attempt_number: run.attempt });
    const jobs: Job[] = [];
    let count = 0;
    try {
      for await (const page of pages) {
        // Typed by Octokit, but it is the server's word: read as unknown.
        const data: unknown = page.data;
        // Octokit makes an empty list of an empty body and of a 409; a real list has its count.
        if (!Array.isArray(data) || !('total_count' in data)) throw new TypeError('no list');
        jobs.push(...data.map(parseJob).filter((job) => job !== undefined));
        count += 1;
        if (count >= maxPages) return { jobs, complete: false };
      }
    } catch (error) {
      throw listError(error, run, what);
    }
    return { jobs, complete: true };
  }

  /** URL and headers of a job's log; the log itself is streamed without Octokit, which would hold all of it. */
  function logRequest(jobId: string): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
    const { url, headers } = octokit.rest.actions.downloadJobLogsForWorkflowRun.endpoint({
      owner: run.owner,
      repo: run.repo,
      job_id: Number(jobId),
    });
    return { url, headers: { accept: String(headers.accept ?? 'application/vnd.github+json'), authorization: `token ${run.token}` } };
  }

  return { listJobs, logRequest };
}

function fetchOver(http: Http, what: string) {
  return async (url: string, init: { readonly headers?: Record<string, string>; readonly signal: AbortSignal }): Promise<Response> => {
    const answer = await http.read({ url, what, headers: init.headers ?? {}, signal: init.signal });
    const headers = new Headers();
    for (const name of ['content-type', 'link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
    const response = new Response(empty ? null : answer.text, { status: answer.status, headers });
    // A response that is made has no URL, and Octokit's paging looks at it.
    return Object.defineProperty(response, 'url', { value: url });
  };
}

function listError(error: unknown, run: RunAddress, what: string): GuardError {
  if (error instanceof GuardError) return error;
  const { cause, status, response } = asFields(error);
  if (cause instanceof GuardError) return cause;
  if (typeof status === 'number' && response !== undefined) {
    return refusal(refusedBy(status, asFields(response), run, what));
  }
  return new GuardError(
    'unavailable',
    `${capital(what)} could not be read: the answer of ${new URL(run.apiUrl).host} is not what GitHub's API gives.`,
    {
      hint: 'Check GITHUB_API_URL and whether a proxy answers in place of GitHub.',
    },
  );
}

function refusedBy(status: number, response: Readonly<Record<string, unknown>>, run: RunAddress, what: string): Refused {
  const headers = asFields(response.headers);
  return {
    status,
    headers: { get: (name) => asText(headers[name]) ?? null },
    what,
    repository: `${run.owner}/${run.repo}`,
    place: 'run',
    said: without(run.token, asText(asFields(response.data).message) ?? ''),
  };
}
