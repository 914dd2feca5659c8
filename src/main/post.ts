/**
 * What runs at the end of a job. Every use of the action or the task comes here, and most have nothing to look up:
 * where the guard of this step left nothing (another mode, a step that was skipped, inputs that were wrong), it ends
 * before anything is loaded. This file imports nothing at once for that reason, and the bundle puts it into the entries
 * themselves: reading what they share with the step takes half as long as the start of Node.js.
 */
import type { PostHost } from './job-end.ts';

/**
 * Where a host hands on what the guard keeps under the name `guardStarted` (`modes/post/state.ts` reads and checks it)
 * and `leaseTicket` (`modes/lease/state.ts`).
 */
const kept: Readonly<Record<PostHost, readonly string[]>> = {
  github: ['STATE_guardStarted', 'STATE_leaseTicket'],
  pipelines: ['VSTS_TASKVARIABLE_GUARDSTARTED', 'VSTS_TASKVARIABLE_LEASETICKET'],
};

/**
 * How long the process may live after its work, in milliseconds. A request that nobody waits for any more must not keep
 * the job.
 */
const lastWordsMs = 500;

/** post runs the post step. It never throws and never fails the job: its exit code is 0. */
export async function post(host: PostHost): Promise<void> {
  process.exitCode = 0;
  if (kept[host].every((name) => (process.env[name] ?? '') === '')) return;
  process.once('uncaughtException', () => process.exit(0));
  try {
    const { jobEnd } = await import('./job-end.ts');
    await jobEnd[host]();
  } catch (error) {
    process.stdout.write(
      `Nothing was looked up at the end of the job (${error instanceof Error ? error.name : 'no error'}).\n`,
    );
  }
  process.exitCode = 0;
  setTimeout(() => process.exit(0), lastWordsMs).unref();
}
