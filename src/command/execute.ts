import type { ChildProcess } from 'node:child_process';
import { GuardError } from '../guard-error.ts';
import { createKeeper } from './kept.ts';
import type { CommandEnd, CommandPorts } from './model.ts';
import { mustNotOutlive } from './outlive.ts';
import { drain, startPump } from './pump.ts';
import { writeScript } from './script-folder.ts';
import { invocationOf, type Shell, scriptFile } from './shells.ts';
import { closePipes, pipesFor, type Started, type StartOptions, start } from './start.ts';
import { type CancelPatience, treeOf } from './tree.ts';

/** CommandLimits bound a command in time (milliseconds) and memory (bytes). */
export interface CommandLimits extends CancelPatience {
  /** How long pipes are waited for that something in the background holds open after the exit. */
  readonly lingerMs: number;
  readonly headBytes: number;
  readonly tailBytes: number;
}

/** Plan is a command that was checked. */
export interface Plan extends Omit<StartOptions, 'folder'> {
  readonly script: string;
  readonly shell: Shell;
  readonly tempFolder: string;
  readonly limits: CommandLimits;
}

const notStarted: CommandEnd = {
  exitCode: null,
  endedBy: null,
  canceled: true,
  elapsedMs: 0,
  output: new Uint8Array(0),
  dropped: 0,
};

/**
 * execute runs the plan to its end. Throws `GuardError` where it cannot be started; whatever the command itself does is
 * a `CommandEnd`.
 */
export async function execute(plan: Plan, ports: CommandPorts): Promise<CommandEnd> {
  if (ports.signal.aborted) return notStarted;
  const { name, text } = scriptFile(plan.shell.name, plan.script);
  const folder = await writeScript(plan.tempFolder, name, text);
  try {
    const options: StartOptions = { ...plan, folder: folder.path };
    const fifos = await pipesFor(options);
    if (ports.signal.aborted) {
      closePipes(fifos);
      return notStarted;
    }
    const begun = performance.now();
    const started = startOrThrow(() => start(invocationOf(plan.shell, folder.file), options, fifos), plan);
    return await follow(started, { ...plan, folder: folder.path }, ports, begun);
  } finally {
    await folder.remove();
  }
}

async function follow(
  { child, out, err }: Started,
  plan: Plan & { readonly folder: string },
  ports: CommandPorts,
  begun: number,
): Promise<CommandEnd> {
  const { limits, platform, merge, folder } = plan;
  const tree = hasStarted(child) ? treeOf(child, platform) : undefined;
  const letGo = tree === undefined ? undefined : mustNotOutlive({ tree, folder, platform });
  const keeper = createKeeper(limits.headBytes, limits.tailBytes);
  const pumps = [startPump(out, keeper.add, ports.out)];
  if (err !== undefined) pumps.push(startPump(err, keeper.add, merge ? ports.out : ports.err));

  let ending: Promise<void> | undefined;
  const cancel = (): void => {
    ending ??= tree?.end(limits);
  };
  ports.signal.addEventListener('abort', cancel, { once: true });
  try {
    const { code, signal } = await exitOf(child, plan);
    // From here on, an abort is too late: the command has done what it did.
    ports.signal.removeEventListener('abort', cancel);
    const elapsedMs = performance.now() - begun;
    const canceled = ending !== undefined;
    await ending;
    // After a cancel the patience of the runner counts, not that of a sink.
    await drain(pumps, { patienceMs: limits.lingerMs, firm: canceled, ...(canceled ? {} : { signal: ports.signal }) });
    return { exitCode: code, endedBy: signal, canceled, elapsedMs, ...keeper.read() };
  } finally {
    ports.signal.removeEventListener('abort', cancel);
    for (const pump of pumps) pump.letGo();
    letGo?.();
  }
}

const hasStarted = (child: ChildProcess): child is ChildProcess & { readonly pid: number } => child.pid !== undefined;

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function exitOf(child: ChildProcess, plan: Plan): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => {
      // Also where a signal could not be sent; only a process that never was has no number.
      if (child.pid === undefined) reject(startError(error, plan));
    });
  });
}

function startOrThrow(begin: () => Started, plan: Plan): Started {
  try {
    return begin();
  } catch (error) {
    throw startError(error, plan);
  }
}

function startError(error: unknown, { shell, directory }: Plan): GuardError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new GuardError(
    'unavailable',
    `The command could not be started with "${shell.program}" in "${directory}" (${code}).`,
    {
      hint: 'Nothing was run.',
      cause: error,
    },
  );
}
