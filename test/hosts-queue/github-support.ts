import { type ConcurrencyOptions, gitHubConcurrency } from '../../src/hosts/github/concurrency.ts';
import type { Limits } from '../../src/http/patience.ts';
import type { ConcurrencyApi, Told, ToldList } from '../../src/ports/queue.ts';
import type { Clock } from '../../src/time/clock.ts';
import { never, tools } from '../hosts-logs/support.ts';
import { type GitHubQueues, type GitHubQueuesOptions, startGitHubQueues } from '../simulator/github-queues.ts';

export const token = 'ghs_simulated0123456789abcdefABCDEF';
export const repository = 'contoso/landing-zone';

/** Servers of one test file. */
export function servers() {
  const running: GitHubQueues[] = [];
  return {
    async start(options: Partial<GitHubQueuesOptions> = {}): Promise<GitHubQueues> {
      const started = await startGitHubQueues({ token, repository, ...options });
      running.push(started);
      return started;
    },
    close: () => Promise.all(running.map((one) => one.close())),
  };
}

/** The client as run 77 with job 501 has it. */
export function client(
  github: Pick<GitHubQueues, 'url' | 'ca'>,
  options: Partial<ConcurrencyOptions> = {},
  clock?: Clock,
  limits: Partial<Limits> = {},
): ConcurrencyApi {
  const base = {
    token,
    apiUrl: github.url,
    serverUrl: github.url,
    repository,
    runId: '77',
    jobId: '501',
    jobKey: 'deploy',
    workflowSha: '',
    workspace: '',
  };
  return gitHubConcurrency({ ...base, workflowRef: '', signal: never, ...options }, tools(github.ca, clock, limits));
}

type Part = Extract<ToldList<unknown>, { readonly status: 'part' }>;

/** The value that was read, or an error with what was told instead. */
export function answerOf<T>(told: Told<T> | Part): T {
  if (told.status !== 'read') throw new Error(`${told.status}: ${told.detail}`);
  return told.value;
}

/** `status: detail` of what was not read. */
export function whyNot(told: Told<unknown> | Part): string {
  if (told.status === 'read') throw new Error(`it was read: ${JSON.stringify(told.value)}`);
  if (told.detail.endsWith('.')) throw new Error(`it goes into a sentence: ${told.detail}`);
  return `${told.status}: ${told.detail}`;
}
