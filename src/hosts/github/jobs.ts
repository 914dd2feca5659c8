import { asFields, asId, asText, asTime } from '../untyped.ts';
import { plain } from '../words.ts';

/** Job is what the choice of logs needs of a job of a run. */
export interface Job {
  readonly id: string;
  readonly name: string;
  /** True from the moment the job has a conclusion; its log exists only then. */
  readonly ended: boolean;
  /** `success`, `failure`, `cancelled`, `timed_out`, `skipped`, … while it runs: `running`. */
  readonly conclusion: string;
  readonly failedSteps: readonly string[];
  /** Milliseconds since 1970. */
  readonly completedAt?: number;
}

/** Choice says which logs tell why a run failed. */
export interface Choice {
  readonly logs: readonly Job[];
  /** Jobs with a failed step that still run: their logs do not exist yet. */
  readonly unfinished: readonly Job[];
  /** True where nothing failed, and the logs are those of the canceled jobs. */
  readonly onlyCanceled: boolean;
}

/**
 * parseJob reads one item of "List jobs for a workflow run".
 * @see https://docs.github.com/en/rest/actions/workflow-jobs
 */
export function parseJob(value: unknown): Job | undefined {
  const fields = asFields(value);
  const id = asId(fields.id);
  if (id === undefined) return undefined;
  const steps = Array.isArray(fields.steps) ? fields.steps.map(asFields) : [];
  const completedAt = asTime(fields.completed_at);
  const conclusion = asText(fields.conclusion);
  return {
    id,
    name: plain(asText(fields.name) ?? id),
    ended: fields.status === 'completed',
    conclusion: plain(conclusion ?? 'running', 30),
    failedSteps: steps.filter((step) => isFailure(step.conclusion)).map((step) => plain(asText(step.name) ?? '?')),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}

/**
 * chooseJobs takes the jobs that failed or ran out of time, and a canceled job only where one of its own steps failed:
 * with `fail-fast` the rest of a matrix is canceled because of the one that failed, and tells nothing. Where nothing
 * failed at all, the canceled jobs are what is left to look at.
 */
export function chooseJobs(jobs: readonly Job[]): Choice {
  const ended = jobs.filter((job) => job.ended);
  const failed = ended.filter(
    (job) => isFailure(job.conclusion) || (job.conclusion === 'cancelled' && job.failedSteps.length > 0),
  );
  const unfinished = jobs.filter((job) => !job.ended && job.failedSteps.length > 0);
  if (failed.length > 0 || unfinished.length > 0) return { logs: failed, unfinished, onlyCanceled: false };
  const canceled = ended.filter((job) => job.conclusion === 'cancelled');
  return { logs: canceled, unfinished, onlyCanceled: canceled.length > 0 };
}

/** countJobs says in words how the jobs ended: `2 success, 1 running`. */
export function countJobs(jobs: readonly Job[]): string {
  const counts = new Map<string, number>();
  for (const job of jobs) counts.set(job.conclusion, (counts.get(job.conclusion) ?? 0) + 1);
  return [...counts].map(([conclusion, count]) => `${count} ${conclusion}`).join(', ') || 'it has no jobs';
}

function isFailure(conclusion: unknown): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out';
}
