/**
 * What runs at the end of a job. Every use of the action or the task comes here, and most have nothing to look up: where the guard of this step left nothing (another mode,
 * a step that was skipped, inputs that were wrong), it ends before anything is loaded. This file imports nothing at once for that reason.
 */

/** PostHost is a host that has an end of the job. */
type PostHost = 'github' | 'pipelines';

/** Where a host hands on what the guard keeps under the name `guardStarted`; `modes/post/state.ts` reads and checks it. */
const kept: Readonly<Record<PostHost, string>> = { github: 'STATE_guardStarted', pipelines: 'VSTS_TASKVARIABLE_GUARDSTARTED' };

/** How long the process may live after its work, in milliseconds. A request that nobody waits for any more must not keep the job. */
const lastWordsMs = 500;

/** post runs the post step. It never throws and never fails the job: its exit code is 0. */
export async function post(host: PostHost): Promise<void> {
  process.exitCode = 0;
  if ((process.env[kept[host]] ?? '') === '') return;
  process.once('uncaughtException', () => process.exit(0));
  try {
    await start[host]();
  } catch (error) {
    process.stdout.write(`Nothing was looked up at the end of the job (${error instanceof Error ? error.name : 'no error'}).\n`);
  }
  process.exitCode = 0;
  setTimeout(() => process.exit(0), lastWordsMs).unref();
}

const start: Readonly<Record<PostHost, () => Promise<void>>> = {
  async github() {
    const [{ createGitHubHost, renderGitHub }, { atJobEnd }] = await Promise.all([
      import('./github-parts.ts'),
      import('../modes/post/step.ts'),
    ]);
    const host = createGitHubHost();
    await atJobEnd(host, renderGitHub);
    await host.close();
  },
  async pipelines() {
    const [{ createPipelinesHost, renderPipelines }, { atJobEnd }] = await Promise.all([
      import('./pipelines-parts.ts'),
      import('../modes/post/step.ts'),
    ]);
    const host = createPipelinesHost();
    await atJobEnd(host, renderPipelines);
    await host.close();
  },
};
