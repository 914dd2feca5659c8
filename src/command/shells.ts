import type { Programs } from './programs.ts';

/** ShellName is a shell whose conventions we know. */
export type ShellName = 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd' | 'python';

/** Shell is a shell that was found. */
export interface Shell {
  readonly name: ShellName;
  /** The program, as an absolute path. */
  readonly program: string;
}

/** Invocation is a program with its arguments, to be spawned without another shell. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  /** Windows: the arguments are handed on as they stand. cmd does not know the quoting that Node would add. */
  readonly verbatim: boolean;
}

export interface ShellProblem {
  readonly expected: string;
  readonly hint: string;
}

interface Convention {
  readonly file: string;
  /** Programs that will do, in order. */
  readonly programs: readonly string[];
  readonly args: (file: string) => readonly string[];
  /** What is written into the file for a script. */
  readonly text: (script: string) => string;
}

const unixLines = (script: string): string => script.replaceAll('\r\n', '\n');
const windowsLines = (script: string): string => unixLines(script).replaceAll('\n', '\r\n');
/** Git's bash for Windows takes a backslash for an escape. */
const slashes = (file: string): string => (/^[A-Za-z]:\\|^\\\\/.test(file) ? file.replaceAll('\\', '/') : file);

const powershellArgs = (file: string): readonly string[] => [
  '-NoLogo',
  '-NonInteractive',
  '-command',
  `. '${file.replaceAll("'", "''")}'`,
];
/**
 * Errors end the script, and the exit code of the last program is the script's. Strict mode forbids to read a variable
 * that was never set.
 */
const powershellText = (script: string): string =>
  `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
const byteOrderMark = '\ufeff';

/**
 * The conventions of GitHub's runner, so that a script that moves from `run:` of a step to our input does what it did.
 * Azure Pipelines has the same for PowerShell.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
const conventions: Readonly<Record<ShellName, Convention>> = {
  bash: {
    file: 'script.sh',
    programs: ['bash'],
    args: (file) => ['--noprofile', '--norc', '-eo', 'pipefail', slashes(file)],
    text: unixLines,
  },
  sh: { file: 'script.sh', programs: ['sh'], args: (file) => ['-e', slashes(file)], text: unixLines },
  pwsh: { file: 'script.ps1', programs: ['pwsh'], args: powershellArgs, text: powershellText },
  // Windows PowerShell 5.1 reads a file without a byte order mark in the code page of the machine.
  powershell: {
    file: 'script.ps1',
    programs: ['powershell'],
    args: powershellArgs,
    text: (script) => byteOrderMark + powershellText(script),
  },
  cmd: {
    file: 'script.cmd',
    programs: ['cmd'],
    args: (file) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${file}""`],
    // Not /Q: with it, a script could not turn its echo on.
    text: (script) => windowsLines(`@echo off\n${script}\n`),
  },
  python: { file: 'script.py', programs: ['python', 'python3'], args: (file) => [file], text: (script) => script },
};

const everywhere: readonly ShellName[] = ['bash', 'sh', 'pwsh', 'python'];
const onWindows: readonly ShellName[] = [...everywhere, 'powershell', 'cmd'];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/**
 * findShell gives the shell that is asked for by name, or for '' the default of the platform: what is preferred first,
 * and what is left else.
 */
export async function findShell(
  asked: string,
  platform: NodeJS.Platform,
  programs: Programs,
): Promise<Shell | ShellProblem> {
  const accepted = platform === 'win32' ? onWindows : everywhere;
  const fallback: readonly ShellName[] = platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
  const wanted = asked === '' ? fallback : accepted.filter((name) => name === asked);
  if (wanted.length === 0) return { expected: listed(accepted), hint: hintFor(asked, accepted) };
  for (const name of wanted) {
    for (const each of conventions[name].programs) {
      const program = await programs(each);
      if (program !== undefined) return { name, program };
    }
  }
  const looked = listed(wanted.flatMap((name) => conventions[name].programs));
  return {
    expected: 'a shell that is installed',
    hint: `Looked for ${looked} on PATH. Install it, or name another shell.`,
  };
}

function hintFor(asked: string, accepted: readonly string[]): string {
  if (onWindows.some((name) => name === asked)) return `${asked} exists only on Windows; pwsh runs everywhere.`;
  const first = /^[a-z]+/.exec(asked.toLowerCase())?.[0] ?? '';
  if (accepted.includes(first)) return `Write only "${first}"; its options are set, and the script may change them.`;
  return 'Call another interpreter from the script.';
}

/** scriptFile gives the name and the text of the file for a script. */
export function scriptFile(shell: ShellName, script: string): { readonly name: string; readonly text: string } {
  const { file, text } = conventions[shell];
  return { name: file, text: text(script) };
}

/** invocationOf gives the command line that runs the file. */
export function invocationOf(shell: Shell, file: string): Invocation {
  return { program: shell.program, args: conventions[shell.name].args(file), verbatim: shell.name === 'cmd' };
}
