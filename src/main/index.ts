import { GuardError } from '../guard-error.ts';
import type { Host } from '../hosts/host.ts';

/** Each host is loaded only where it is the one that runs: start-up time is part of what a pipeline pays. */
const hosts: Readonly<Record<Host['kind'], () => Promise<Host>>> = {
  github: async () => (await import('../hosts/github/host.ts')).createGitHubHost(),
  pipelines: async () => (await import('../hosts/pipelines/host.ts')).createPipelinesHost(),
  terminal: async () => (await import('../hosts/terminal/host.ts')).createTerminalHost(),
};

/** Exit code of work that could not be done. Also what a step starts with: success is said, never assumed. */
const undone = 2;

/**
 * main runs one step: it loads the host, then the mode that the host was asked for. It never throws; what went wrong is said through
 * the host and in `process.exitCode`, so that output that is still being written reaches its reader.
 */
export async function main(kind: Host['kind']): Promise<void> {
  process.exitCode = undone;
  process.once('beforeExit', stuck);
  try {
    const host = await hosts[kind]();
    host.debug(`host: ${host.kind}`);
    // A mode that says nothing of failure (`host.fail()` sets 1) has succeeded.
    if (process.exitCode === undone) process.exitCode = 0;
  } catch (error) {
    process.exitCode = undone;
    process.stderr.write(`${error instanceof GuardError ? error.message : String(error)}\n`);
  } finally {
    process.off('beforeExit', stuck);
  }
}

/** Node ends by itself when nothing is left to wait for, even where a promise never settled. That must not look like a verdict. */
function stuck(): void {
  process.stderr.write('Azure Conflict Guard ended before its work was done. This is a defect: please report it.\n');
}
