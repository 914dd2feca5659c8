import { GuardError } from '../../guard-error.ts';
import type { Http, TextAnswer } from '../../http/client.ts';
import type { Address } from '../../http/fence.ts';
import { longestList, type Page, readPages } from '../../http/pages.ts';
import { capital } from '../../http/trouble.ts';
import { asFields, asText } from '../untyped.ts';
import { without } from '../words.ts';
import { type Job, parseJob } from './jobs.ts';
import { refusal } from './log-refusals.ts';
import { nextLink } from './pages.ts';

export interface RunAddress {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  /** Only for the run that we are part of. */
  readonly attempt?: number;
}

/** JobList is the jobs of one attempt of a run. One that was not read to its end says why, in a clause. */
export type JobList =
  | { readonly jobs: readonly Job[]; readonly whole: true }
  | { readonly jobs: readonly Job[]; readonly whole: false; readonly why: string };

/** 100 jobs a page. A run has at most a few hundred jobs; a list that does not end here is broken. */
const maxPages = 50;

const accept = 'application/vnd.github+json';

/**
 * createClient speaks the two calls of GitHub's API that we need:
 * https://docs.github.com/en/rest/actions/workflow-jobs. GitHub's own client holds a log as a whole, follows links to
 * any host with the token, and is ten times as large as all that is asked here.
 */
export function createClient(http: Http, run: RunAddress, what: string, signal: AbortSignal) {
  const actions = `${run.apiUrl}/repos/${run.owner}/${run.repo}/actions`;
  const headers = { accept, authorization: `token ${run.token}` };

  /**
   * Lists the jobs of this attempt; of another run, those of its last attempt. Throws `GuardError` where no page comes.
   */
  async function listJobs(): Promise<JobList> {
    const first =
      run.attempt === undefined
        ? `${actions}/runs/${run.runId}/jobs?per_page=100&filter=latest`
        : `${actions}/runs/${run.runId}/attempts/${run.attempt}/jobs?per_page=100`;
    const page = async (address: Address): Promise<Page<Job | undefined, GuardError>> => {
      const answer = await http.read({ url: address, what, headers, signal });
      const body = jsonOf(answer.text);
      const { jobs, message, total_count: total } = asFields(body);
      if (answer.status !== 200) return refused(refusedBy(answer, asText(message) ?? '', run, what));
      if (!Array.isArray(jobs)) return refused(strange(run, what));
      return { kind: 'page', items: jobs.map(parseJob), next: nextLink(answer, first), total };
    };
    const list = await readPages({
      first,
      inside: http.inside,
      page,
      maxPages,
      clock: http.clock,
      withinMs: longestList,
    });
    if (list.kind === 'refused') throw list.refusal;
    const jobs = list.items.filter((job) => job !== undefined);
    if (!list.whole) return { jobs, whole: false, why: list.why.replace(/\.$/, '') };
    // What cannot be understood may be the job that failed.
    return jobs.length < list.items.length
      ? { jobs, whole: false, why: 'one that cannot be understood' }
      : { jobs, whole: true };
  }

  /** URL and headers of a job's log, which is streamed. */
  function logRequest(jobId: string): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
    return { url: `${actions}/jobs/${jobId}/logs`, headers };
  }

  return { listJobs, logRequest };
}

function refused(error: GuardError): Page<never, GuardError> {
  return { kind: 'refused', refusal: error, why: error.message };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function strange(run: RunAddress, what: string): GuardError {
  const host = new URL(run.apiUrl).host;
  return new GuardError(
    'unavailable',
    `${capital(what)} could not be read: the answer of ${host} is not what GitHub's API gives.`,
    {
      hint: 'Check GITHUB_API_URL and whether a proxy answers in place of GitHub.',
    },
  );
}

function refusedBy({ status, headers }: TextAnswer, said: string, run: RunAddress, what: string): GuardError {
  return refusal({
    status,
    headers,
    what,
    repository: `${run.owner}/${run.repo}`,
    place: 'run',
    said: without(run.token, said),
  });
}
