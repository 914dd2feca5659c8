import { GuardError } from '../../guard-error.ts';
import { createHttp, type Http, type Tools, textOf } from '../../http/client.ts';
import { download } from '../../http/download.ts';
import { defaultLimits } from '../../http/patience.ts';
import { environmentProxy } from '../../http/proxy.ts';
import type { FailedLogs, LogSource } from '../../ports/host.ts';
import { realClock } from '../../time/clock.ts';
import { asFields, asText } from '../untyped.ts';
import { checkToken, plain, without } from '../words.ts';
import { createClient, type JobList, type RunAddress } from './client.ts';
import { type Choice, chooseJobs, countJobs, type Job } from './jobs.ts';
import { refusal } from './log-refusals.ts';
import { githubReach } from './reach.ts';
import { runPage } from './run-page.ts';

export interface GitHubLogOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: of github.com, GitHub Enterprise Cloud with data residency, or a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `GITHUB_SERVER_URL`: for links. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  /** `GITHUB_RUN_ATTEMPT`, only where `runId` is this run. */
  readonly attempt?: string;
  /** ID of the job that we run in (`job.check_run_id`), where it is known. */
  readonly currentJob?: string;
  readonly signal: AbortSignal;
}

const ownLogHint =
  'Diagnose in a job of its own (`needs: <this job>`, `if: failure()`), or keep the output in a file (`<command> 2>&1 | tee deploy.log` with `shell: bash`) and pass `log: deploy.log`.';

/**
 * A log is stored when its job ends, but not always in the same second: one that is missing is asked for again that
 * long. Milliseconds.
 */
const freshMs = 60_000;

/**
 * failedGitHubLogs finds the logs of the jobs that failed in a run, so that nobody has to pass a log. It reads the list
 * of jobs now and each log when it is opened.
 *
 * A log exists only after its job has ended: while it runs, the API leads to a blob that is not there (404). So a
 * failed step of a job that still runs, ours first of all, becomes a gap with what to do instead. Throws `GuardError`
 * where the list cannot be read. `requests` grows as logs are opened.
 *
 * The log's address is valid for a minute, on another host and signed.
 * Not verified against the live service: how soon a failed step shows in the list while its job runs.
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export async function failedGitHubLogs(options: GitHubLogOptions, tools: Tools = githubTools()): Promise<FailedLogs> {
  const run = addressOf(options);
  checkToken(
    run.token,
    'GitHub token',
    'Leave `github-token` at its default and give the job `permissions: { actions: read }`.',
  );
  const http = createHttp(tools, githubReach(run.apiUrl, `${run.owner}/${run.repo}`));
  const what = `the list of jobs of run ${options.runId}`;
  const client = createClient(http, run, what, options.signal);
  const list = await client.listJobs();
  const choice = chooseJobs(list.jobs);
  const sources = choice.logs.map((job): LogSource => {
    const name = `job "${job.name}"${job.conclusion === 'cancelled' ? ' (canceled)' : ''}`;
    const request = client.logRequest(job.id);
    const url = runPage(options.serverUrl, options.repository, options.runId, job.id);
    const fresh = job.completedAt !== undefined && tools.clock.wall() - job.completedAt < freshMs;
    const open = (signal: AbortSignal) =>
      openLog(
        http,
        {
          ...request,
          what: `the log of ${name}`,
          signal: AbortSignal.any([options.signal, signal]),
          ...(fresh ? { retryStatus: 404 } : {}),
        },
        run,
      );
    return { name, ...(url === undefined ? {} : { url }), open };
  });
  const gaps = gapsOf(list, choice, options);
  return {
    sources,
    gaps,
    get requests() {
      return http.requests;
    },
  };
}

function githubTools(): Tools {
  return { proxyFor: (url) => environmentProxy(url, process.env), clock: realClock, limits: defaultLimits };
}

async function openLog(
  http: Http,
  ask: Parameters<typeof download>[1],
  run: RunAddress,
): Promise<AsyncIterable<Uint8Array>> {
  const { answer, hops } = await download(http, ask);
  if (answer.status === 200) return answer.body;
  const said = hops === 0 ? messageOf(await textOf(answer.body, ask.what).catch(() => '')) : '';
  answer.discard();
  const place = hops === 0 ? 'log' : 'store';
  throw refusal({
    status: answer.status,
    headers: answer.headers,
    what: ask.what,
    repository: `${run.owner}/${run.repo}`,
    place,
    said: without(run.token, said),
  });
}

function messageOf(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    return asText(asFields(body).message) ?? '';
  } catch {
    return '';
  }
}

function addressOf(options: GitHubLogOptions): RunAddress {
  if (!/^\d{1,15}$/.test(options.runId)) {
    throw new GuardError(
      'input',
      `Input "run-id" is "${plain(options.runId, 100)}": expected a number, as in the address of the run.`,
    );
  }
  const [owner, repo] = /^[\w.-]+\/[\w.-]+$/.test(options.repository) ? options.repository.split('/') : [];
  if (owner === undefined || repo === undefined) {
    throw new GuardError(
      'unreadable',
      `The repository "${plain(options.repository, 100)}" has not the form owner/name, so its runs cannot be read.`,
    );
  }
  if (!/^https?:\/\//.test(options.apiUrl) || !URL.canParse(options.apiUrl)) {
    throw new GuardError(
      'unreadable',
      `GITHUB_API_URL is "${plain(options.apiUrl, 100)}": expected an address such as https://api.github.com.`,
    );
  }
  const attempt = /^[1-9]\d{0,5}$/.test(options.attempt ?? '') ? { attempt: Number(options.attempt) } : {};
  return {
    token: options.token,
    apiUrl: options.apiUrl.replace(/\/+$/, ''),
    owner,
    repo,
    runId: Number(options.runId),
    ...attempt,
  };
}

function gapsOf(list: JobList, choice: Choice, options: GitHubLogOptions): FailedLogs['gaps'] {
  const isOwn = (job: Job): boolean => job.id === options.currentJob;
  const gaps: FailedLogs['gaps'][number][] = choice.unfinished.map((job) => {
    const steps = job.failedSteps.map((step) => `"${step}"`).join(', ');
    const which = isOwn(job) ? 'this job' : 'it';
    return {
      source: `job "${job.name}"`,
      status: 'failed',
      detail: `GitHub gives out the log of a job only after it has ended, and ${which} still runs (failed so far: ${steps}). ${ownLogHint}`,
    };
  });
  const source = `run ${options.runId}`;
  if (choice.onlyCanceled)
    gaps.push({ source, status: 'empty', detail: 'No job failed; the logs of the canceled jobs are read instead.' });
  if (!list.whole) {
    const detail = `The list of jobs was read in part: ${list.jobs.length} jobs, then ${list.why}. The rest was not looked at.`;
    gaps.push({ source, status: 'failed', detail });
  }
  if (choice.logs.length === 0 && choice.unfinished.length === 0) {
    const own = list.jobs.some((job) => isOwn(job) && !job.ended)
      ? ` What fails in this job is not seen here before it ends. ${ownLogHint}`
      : '';
    const none = list.whole ? 'No job of the run has failed' : 'None of the jobs that were read has failed';
    gaps.push({ source, status: 'empty', detail: `${none} (${countJobs(list.jobs)}).${own}` });
  }
  return gaps;
}
