import { GuardError } from '../guard-error.ts';
import type { Host } from '../hosts/host.ts';
import { oneLine, safeLines } from '../hosts/text.ts';
import type { Renderer } from '../report/render.ts';
import { runMode } from './run-mode.ts';

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
    await start[kind]();
    // A mode that says nothing of failure (`host.fail()` sets 1) has succeeded.
    if (process.exitCode === undone) process.exitCode = 0;
  } catch (error) {
    // Also after a file that held a conflict: that not all could be read counts more.
    process.exitCode = undone;
    // A file name may be hostile too, and a terminal command may run inside a CI step.
    process.stderr.write(`${safeLines(said(error)).join('\n')}\n`);
    if (isCanceled(error)) endSoon();
  } finally {
    process.off('beforeExit', stuck);
  }
}

/** Each host is loaded, with its renderer, only where it is the one that runs: start-up time is part of what a pipeline pays. */
const start: Readonly<Record<Host['kind'], () => Promise<void>>> = {
  async github() {
    const { createGitHubHost, renderGitHub } = await import('./github-parts.ts');
    await onRunPage(createGitHubHost(), renderGitHub);
  },
  async pipelines() {
    const { createPipelinesHost, renderPipelines } = await import('./pipelines-parts.ts');
    await onRunPage(await createPipelinesHost(), renderPipelines);
  },
  async terminal() {
    const { createTerminalHost, renderTerminal } = await import('./terminal-parts.ts');
    const host = createTerminalHost();
    const { call, color, width } = host;
    if (call.kind === 'help') {
      const { terminalHelp } = await import('../hosts/terminal/help.ts');
      process.stdout.write(terminalHelp(width, call.mode));
    } else if (call.kind === 'version') {
      const { version } = await import('../version.ts');
      process.stdout.write(`${version}\n`);
    } else {
      await runMode(host, call.mode, {
        reportPerSource: true,
        reportFile: false,
        annotate: false,
        render: host.json ? JSON.stringify : (report) => renderTerminal(report, { color, width }),
        failOn: 'conflict',
        commandOutput: host.json ? 'stderr' : 'stdout',
      });
    }
  },
};

/** On a run page an error is told by the one annotation of the step, and the step fails. */
async function onRunPage(host: Host, render: Renderer): Promise<void> {
  try {
    await runMode(host, host.input('mode'), {
      reportPerSource: false,
      reportFile: true,
      annotate: true,
      render,
      failOn: 'failure',
      commandOutput: 'stdout',
    });
  } catch (error) {
    // The annotation is cut; the log has the whole sentence.
    host.info(said(error));
    host.annotate({ severity: 'error', title: 'Azure Conflict Guard could not do its work', message: said(error).replace(/\n/g, ' ') });
    process.exitCode = 0;
    host.fail();
    if (isCanceled(error)) endSoon();
  }
}

const isCanceled = (error: unknown): boolean => error instanceof GuardError && error.kind === 'canceled';

/** How long a canceled step may take to hand on what it printed, in milliseconds. Runner and agent kill 10 seconds after they asked. */
const lastWordsMs = 1_000;

/** A canceled step must end. A read from a pipe that nobody writes to never returns, and even `process.exit` waits for it. */
function endSoon(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), lastWordsMs).unref();
}

/** said is what a person reads of an error: the sentence and the hint, never a stack. */
function said(error: unknown): string {
  if (error instanceof GuardError) return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  return `Azure Conflict Guard failed: ${oneLine(error instanceof Error ? error.message : String(error), 300)}. This is a defect: please report it.`;
}

/** Node ends by itself when nothing is left to wait for, even where a promise never settled. That must not look like a verdict. */
function stuck(): void {
  process.stderr.write('Azure Conflict Guard ended before its work was done. This is a defect: please report it.\n');
}
