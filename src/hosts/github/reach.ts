import { baseOf, type Reach } from '../../http/fence.ts';

/**
 * githubReach is what the token of a job is sent to by the API: its own repository, and the files of the one that its
 * workflow is called from.
 */
export function githubReach(apiUrl: string, repository: string, workflows?: string): Reach {
  const { origin, path } = baseOf(apiUrl);
  return {
    origin,
    read: [`${path}/repos/${repository}`, ...(workflows === undefined ? [] : [`${path}/repos/${workflows}/contents`])],
  };
}
