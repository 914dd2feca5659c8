import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Programs } from './programs.ts';
import type { Invocation } from './shells.ts';

/** Started is a process and the pipes that it writes to: one where its streams are merged. */
export interface Started {
  readonly child: ChildProcess;
  readonly out: Readable;
  readonly err: Readable | undefined;
}

export interface StartOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly merge: boolean;
  readonly platform: NodeJS.Platform;
  /** A folder of ours that is removed afterwards. */
  readonly folder: string;
  readonly programs: Programs;
}

/** Fifo is a named pipe that has no name any more. */
export interface Fifo {
  readonly reader: Readable;
  /** File descriptor for the child, closed here once the child has it. */
  readonly writer: number;
}

/**
 * pipesFor makes named pipes on Linux, or gives nothing where that cannot be.
 *
 * Node gives a child sockets, not pipes. On Linux a socket cannot be opened as /dev/stdout or /dev/stderr, so `tee
 * /dev/stderr` would fail under us, though it works in a step. And one pipe for both streams is the only thing that
 * keeps their order. A named pipe does both, without a shell in between (dash drops every variable whose name has a
 * dash in it).
 */
export async function pipesFor(options: StartOptions): Promise<readonly Fifo[]> {
  if (options.platform !== 'linux') return [];
  const mkfifo = await options.programs('mkfifo');
  if (mkfifo === undefined) return [];
  const paths = (options.merge ? ['out'] : ['out', 'err']).map((name) => join(options.folder, name));
  const made = await new Promise<boolean>((resolve) => {
    execFile(mkfifo, ['-m', '600', ...paths], { env: {} }, (error) => resolve(error === null));
  });
  return made ? paths.map(openFifo) : [];
}

function openFifo(path: string): Fifo {
  // The reader first and without waiting: opening the writer alone would wait for a reader.
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  unlinkSync(path);
  return { reader: new Socket({ fd: reader, readable: true, writable: false }), writer };
}

/**
 * start runs the command: on POSIX as the leader of a process group, so that a cancel reaches all of it. Standard input
 * is empty, as in a CI step.
 */
export function start(invocation: Invocation, options: StartOptions, fifos: readonly Fifo[]): Started {
  const windows = options.platform === 'win32';
  const [first, second = first] = fifos;
  const spawnOptions: SpawnOptions = {
    cwd: options.directory,
    env: { ...options.env },
    detached: !windows,
    windowsHide: true,
    windowsVerbatimArguments: invocation.verbatim,
    stdio: ['ignore', first?.writer ?? 'pipe', second?.writer ?? 'pipe'],
  };
  const [program, args] =
    options.merge && !windows && first === undefined ? merged(invocation) : [invocation.program, invocation.args];
  try {
    const child = spawn(program, [...args], spawnOptions);
    // A process that could not be started says so with an event, and has an end of output all the same.
    const out = first?.reader ?? child.stdout;
    const err = second === first ? child.stderr : (second?.reader ?? null);
    if (out === null) throw new Error('the process has no output');
    return { child, out, err: err ?? undefined };
  } catch (error) {
    for (const { reader } of fifos) reader.destroy();
    throw error;
  } finally {
    // The pipe ends when its last writer goes: that must be the command's, not ours.
    for (const { writer } of fifos) closeSync(writer);
  }
}

/** closePipes lets go of pipes that no process was given. */
export function closePipes(fifos: readonly Fifo[]): void {
  for (const { reader, writer } of fifos) {
    closeSync(writer);
    reader.destroy();
  }
}

/**
 * Without named pipes, a shell joins the streams and makes way for the command: the process and its exit code are the
 * command's own.
 */
function merged(invocation: Invocation): readonly [string, readonly string[]] {
  return ['/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', invocation.program, ...invocation.args]];
}
