import { GuardError } from '../guard-error.ts';
import { canceledCode } from '../hosts/cancel.ts';
import { createLog, processOutput } from '../hosts/output.ts';
import { refuseReportPath } from '../hosts/own-files.ts';
import { oneLine, safeLines } from '../hosts/text.ts';
import type { Host } from '../ports/host.ts';
import { redact } from '../report/redact.ts';
import type { Renderer } from '../report/render.ts';
import { json } from '../text/safe.ts';
import { deliverAll, isTold, type RunOptions, runMode } from './run-mode.ts';

/** Exit code of work that could not be done. Also what a step starts with: success is said, never assumed. */
const undone = 2;

/**
 * main runs one step: it loads the host, then the mode that the host was asked for. It never throws; what went wrong is
 * said through the host and in `process.exitCode`, so that output that is still being written reaches its reader.
 */
export async function main(kind: Host['kind']): Promise<void> {
  process.exitCode = undone;
  process.once('beforeExit', stuck);
  process.once('uncaughtException', crashed);
  try {
    process.exitCode = await start[kind]();
  } catch (error) {
    process.exitCode = undone;
    complain(error);
  } finally {
    process.off('beforeExit', stuck);
  }
}

/**
 * Each host is loaded, with its renderer, only where it is the one that runs: start-up time is part of what a pipeline
 * pays. Gives the exit code.
 */
const start: Readonly<Record<Host['kind'], () => Promise<number>>> = {
  async github() {
    const { createGitHubHost, renderGitHub } = await import('./github-parts.ts');
    return onRunPage(createGitHubHost(), renderGitHub);
  },
  async pipelines() {
    const { createPipelinesHost, renderPipelines } = await import('./pipelines-parts.ts');
    return onRunPage(createPipelinesHost(), renderPipelines);
  },
  async terminal() {
    const { createTerminalHost, renderTerminal, spelling } = await import('./terminal-parts.ts');
    spell = spelling(process.env, process.platform);
    const host = createTerminalHost();
    const { call, color, width } = host;
    let failed = false;
    if (call.kind === 'help') {
      const { terminalHelp } = await import('../hosts/terminal/help.ts');
      processOutput(1).write(spell(terminalHelp(width, call.mode)));
    } else if (call.kind === 'completion') {
      const { completionScript } = await import('../hosts/terminal/completion.ts');
      processOutput(1).write(completionScript(call.shell));
    } else if (call.kind === 'version') {
      const { version } = await import('../version.ts');
      processOutput(1).write(`${version}\n`);
    } else {
      try {
        if (call.kind === 'leases') {
          const { leases } = await import('../modes/lease/leases.ts');
          await leases(host, call.deed, call.json);
          return (await host.close()) === undefined ? 0 : undone;
        }
        refuseReportPath(call.html, '--html');
        const options: RunOptions = {
          reportPerSource: true,
          reportFile: false,
          annotate: false,
          render: host.json ? json : (report) => renderTerminal(report, { color, width }),
          failOn: 'conflict',
          pageOf: () => call.html !== '',
          commandOutput: { out: processOutput(host.json ? 2 : 1), err: processOutput(2) },
        };
        if (call.kind === 'show') {
          const { kept } = await import('./kept.ts');
          failed = await deliverAll(host, kept(call.files), options);
        } else failed = await runMode(host, call.mode, options);
      } catch (error) {
        // Also after a file that held a conflict: that not all could be read counts more.
        complain(error, host.json);
        if (isCanceled(error)) endSoon();
        await host.close();
        return (isCanceled(error) ? canceledCode(host.signal) : undefined) ?? undone;
      }
    }
    // What was asked for and cannot be had is no verdict: 1 would say that there is a conflict.
    if ((await host.close()) !== undefined) return undone;
    return failed ? host.fail() : 0;
  },
};

/** On a run page an error is told by the one annotation of the step, and the step fails. */
async function onRunPage(host: Host, render: Renderer): Promise<number> {
  let failed = false;
  try {
    failed = await runMode(host, host.input('mode'), {
      reportPerSource: false,
      reportFile: true,
      annotate: true,
      render,
      failOn: 'failure',
      // The page of a run shows the summary; what is to be acted on goes further, by mail or in a ticket.
      pageOf: isTold,
      commandOutput: { out: processOutput(1), err: processOutput(1) },
    });
  } catch (error) {
    failed = true;
    // The annotation is cut; the log has the whole sentence.
    host.info(said(error));
    host.annotate({
      severity: 'error',
      title: 'Azure Conflict Guard could not do its work',
      message: said(error).replace(/\n/g, ' '),
    });
    if (isCanceled(error)) endSoon();
  }
  const lost = await host.close();
  // What fails has its annotation already.
  if (lost !== undefined && !failed)
    host.annotate({ severity: 'error', title: 'Azure Conflict Guard could not hand on its result', message: lost });
  return failed || lost !== undefined ? host.fail() : 0;
}

const isCanceled = (error: unknown): boolean => error instanceof GuardError && error.kind === 'canceled';

/**
 * How long a canceled step may take to hand on what it printed, in milliseconds. Runner and agent kill 10 seconds after
 * they asked.
 */
const lastWordsMs = 1_000;

/**
 * A canceled step must end. A read from a pipe that nobody writes to never returns, and even `process.exit` waits for
 * it.
 */
function endSoon(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), lastWordsMs).unref();
}

/** How a text for people is spelled: a terminal may know ASCII alone. */
let spell = (text: string): string => text;

/**
 * complain tells a person what went wrong where there is no host to do it: on standard error, or else where anything
 * can be read; but what is to be JSON stays JSON.
 */
function complain(error: unknown, json = false): void {
  const outputs = json ? [() => processOutput(2)] : [() => processOutput(2), () => processOutput(1)];
  // A file name may be hostile too, and a terminal command may run inside a CI step.
  createLog(outputs)(spell(`${safeLines(redact(said(error))).join('\n')}\n`));
}

/** said is what a person reads of an error: the sentence and the hint, never a stack. */
function said(error: unknown): string {
  if (error instanceof GuardError) return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  return `Azure Conflict Guard failed: ${oneLine(error instanceof Error ? error.message : String(error), 300)}. This is a defect: please report it.`;
}

/** Node would print a stack, and end with 1, which means "conflict". */
function crashed(error: unknown): void {
  complain(error);
  process.exit(undone);
}

/**
 * Node ends by itself when nothing is left to wait for, even where a promise never settled. That must not look like a
 * verdict.
 */
function stuck(): void {
  complain(
    new GuardError(
      'internal',
      'Azure Conflict Guard ended before its work was done. This is a defect: please report it.',
    ),
  );
}
