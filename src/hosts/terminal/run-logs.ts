import type { FailedLogs } from '../../ports/host.ts';
import type { RunAddress } from './run-address.ts';

/**
 * logsAt finds the logs of what failed in a run by the address of its page. Each platform is loaded only where the run
 * is on it. Throws `GuardError`.
 */
export async function logsAt(address: RunAddress, signal: AbortSignal): Promise<FailedLogs> {
  if (address.platform === 'pipelines') {
    const { failedPipelinesLogs } = await import('../pipelines/logs.ts');
    return failedPipelinesLogs({ ...address, isPersonal: true, signal });
  }
  const { failedGitHubLogs } = await import('../github/logs.ts');
  return onlyJob(await failedGitHubLogs({ ...address, signal }), address.jobId);
}

/** The page of one job asks for that job, where it is one that failed. */
function onlyJob(failed: FailedLogs, jobId: string | undefined): FailedLogs {
  const sources = failed.sources.filter(({ url }) => jobId !== undefined && url?.endsWith(`/job/${jobId}`));
  return sources.length === 0
    ? failed
    : {
        sources,
        gaps: failed.gaps,
        get requests() {
          return failed.requests;
        },
      };
}
