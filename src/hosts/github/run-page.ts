import type { Link } from '../../report/model.ts';

/**
 * runPage links a run, or one job of it, by the server that this run is on and numeric IDs: what an answer says about
 * addresses does not count. Undefined where the server has no plain https address, or an ID is none.
 */
export function runPage(serverUrl: string, repository: string, runId: string, jobId?: string): Link | undefined {
  const server = serverUrl.replace(/\/+$/, '');
  if (!/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (![runId, jobId ?? '1'].every((id) => /^\d{1,19}$/.test(id))) return undefined;
  return `${server}/${repository}/actions/runs/${runId}${jobId === undefined ? '' : `/job/${jobId}`}` as Link;
}
