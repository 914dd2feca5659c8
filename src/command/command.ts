import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CommandLimits, execute } from './execute.ts';
import type { CommandEnd, CommandPorts } from './model.ts';
import { type IsProgram, isProgramHere, programsOn } from './programs.ts';
import { writeScript } from './script-folder.ts';
import { findShell, scriptFile } from './shells.ts';

/** CommandSpec is a user's script and where it is to run. */
export interface CommandSpec {
  /** The text of input `run`. */
  readonly script: string;
  /** '' is the default of the host: bash, or sh where it is missing; on Windows pwsh, or powershell. */
  readonly shell: string;
  /** '' is the current folder. */
  readonly directory: string;
  /** The whole environment of the command: nothing is added or removed. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the script is written, and removed afterwards. */
  readonly tempFolder: string;
  /** Both streams as one, in order (a run page), or apart (a terminal). Windows keeps the order only roughly. */
  readonly merge: boolean;
  readonly platform: NodeJS.Platform;
}

/** CommandProblem names the input that cannot be used, for the caller to word the refusal. Nothing was run. */
export interface CommandProblem {
  readonly problem: {
    readonly input: 'run' | 'shell' | 'working-directory';
    readonly value: string;
    /** What is accepted, as the object of "expected". */
    readonly expected: string;
    readonly hint?: string;
  };
}

/** PreparedCommand is a command that was checked. */
export interface PreparedCommand {
  /** Runs it to its end. Throws `GuardError` where it cannot be started. */
  run(ports: CommandPorts): Promise<CommandEnd>;
}

/** CommandSeams are what tests replace. */
export interface CommandSeams {
  readonly limits: CommandLimits;
  readonly isProgram: IsProgram;
}

/** A cancel takes at most 8.5 s, because the runner kills us some 10 s after it asked. */
const standard: CommandSeams = {
  limits: {
    interruptMs: 5_000,
    terminateMs: 1_500,
    lingerMs: 2_000,
    headBytes: 1024 * 1024,
    tailBytes: 7 * 1024 * 1024,
  },
  isProgram: isProgramHere,
};

/**
 * prepareCommand checks everything before anything is run. Throws `GuardError` where the script cannot be written: that
 * must not show only after a long wait.
 */
export async function prepareCommand(
  spec: CommandSpec,
  seams: CommandSeams = standard,
): Promise<PreparedCommand | CommandProblem> {
  const wrong = scriptProblem(spec.script);
  if (wrong !== undefined) return wrong;

  const { env, platform, merge, script, tempFolder } = spec;
  const programs = programsOn({ env, platform, isProgram: seams.isProgram });
  const asked = spec.shell.trim();
  const shell = await findShell(asked, platform, programs);
  if ('expected' in shell) return { problem: { input: 'shell', value: asked, ...shell } };

  const directory = await openDirectory(spec.directory);
  if (directory === undefined) return directoryProblem(spec.directory);

  const { name, text } = scriptFile(shell.name, script);
  await (await writeScript(tempFolder, name, text)).remove();
  const plan = { script, shell, directory, env, platform, merge, tempFolder, programs, limits: seams.limits };
  return { run: (ports) => execute(plan, ports) };
}

function scriptProblem(script: string): CommandProblem | undefined {
  if (script.trim() === '') return { problem: { input: 'run', value: '', expected: 'a command' } };
  const line = script.split('\n').findIndex((each) => each.includes('\0'));
  if (line < 0) return undefined;
  const value = (script.split('\n')[line] ?? '').replaceAll('\0', '\\0').slice(0, 80);
  const hint = `Line ${line + 1} has one. Shells drop it or end there, so that another command would run than the one that is written.`;
  return { problem: { input: 'run', value, expected: 'a text without NUL characters', hint } };
}

/** The folder as an absolute path, if a process can start in it. */
async function openDirectory(asked: string): Promise<string | undefined> {
  try {
    // The current folder may have been removed under us: then this throws too.
    const path = resolve(asked);
    if (!(await stat(path)).isDirectory()) return undefined;
    await access(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

function directoryProblem(value: string): CommandProblem {
  const hint =
    value === ''
      ? 'The current folder is gone.'
      : 'A relative path begins at the current folder. Was the repository checked out?';
  return { problem: { input: 'working-directory', value, expected: 'a folder that exists', hint } };
}
