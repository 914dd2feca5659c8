import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { githubEnv, type Inputs, pipelinesEnv } from './environments.ts';
import type { Runtime } from './runtimes.ts';
import { installedBundle, temporaryFolder } from './spawn.ts';
import type { HostName } from './steps.ts';

/**
 * How a place to write to is. `none`: it is not there and cannot be made; `read-only` and `full`: a file system that
 * is.
 */
export type Temp = 'fine' | 'none' | 'read-only' | 'full';
export type Summary = 'fine' | 'none' | 'unwritable' | 'full';
/** Where values for the next step go: the file GITHUB_OUTPUT. */
export type Outputs = 'fine' | 'gone' | 'full';
/** `closed`: whoever read it went away; `full`: a disk that takes nothing. */
export type Stream = 'fine' | 'closed' | 'full';

/** Weather is what one step meets. */
export interface Weather {
  readonly temp: Temp;
  readonly summary: Summary;
  readonly outputs: Outputs;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly home: 'fine' | 'none';
}

export const fair: Weather = {
  temp: 'fine',
  summary: 'fine',
  outputs: 'fine',
  stdout: 'fine',
  stderr: 'fine',
  home: 'fine',
};

export interface Step {
  readonly runtime: Runtime;
  readonly host: HostName;
  readonly weather: Weather;
  readonly inputs: Inputs;
  /** The entry at the end of the job instead of the step itself. */
  readonly atJobEnd?: boolean;
  /** At the terminal, beside the flags that the inputs become. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** Once standard output or the files of `watch` say so, the process gets the signal. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string };
}

/** Ended is all that a step left. */
export interface Ended {
  readonly code: number | null;
  readonly killedBy: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: string;
  readonly folder: string;
  /** Where the temp folder is, whatever it is like. */
  readonly temp: string;
}

/** Whether this machine lets us make a file system that is full or read-only, seen by one process alone. */
export const canMount: boolean =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' }).status === 0;

/**
 * A file system of 8 KB, filled to the last byte or made read-only, in a mount namespace of the step's own. bash,
 * because dash drops what has a dash in its name.
 */
const mounted = {
  full: 'mount -t tmpfs -o size=8k none "$T"; head -c 100000 /dev/zero >"$T/fill" 2>/dev/null; exec "$@"',
  'read-only': 'mount -t tmpfs -o ro,size=8k none "$T"; exec "$@"',
} as const;

/** Only a process that hangs takes so long. Milliseconds. */
const hangMs = 120_000;

/** runIn runs one step in its weather, to its end. */
export async function runIn(step: Step): Promise<Ended> {
  const { host, weather } = step;
  const folder = temporaryFolder();
  const env = environmentOf(step, folder);
  const start = join(folder, 'start');
  mkdirSync(start);
  for (const [name, text] of Object.entries(step.files ?? {})) writeFileSync(join(start, name), text);
  const bundle = [
    step.runtime.path,
    ...(step.nodeArgs ?? []),
    join(installedBundle(), `${host}${step.atJobEnd === true ? '-post' : ''}.js`),
    ...(host === 'terminal' ? [...argumentsOf(step.inputs), ...(step.flags ?? [])] : []),
  ];
  const wrap =
    weather.temp === 'full' || weather.temp === 'read-only'
      ? ['unshare', '-m', 'bash', '-c', mounted[weather.temp], 'bash']
      : [];
  const [program = '', ...args] = [...wrap, ...bundle];
  const files: number[] = [];
  const streamOf = (stream: Stream): number | 'pipe' => {
    if (stream !== 'full') return 'pipe';
    const file = openSync('/dev/full', 'w');
    files.push(file);
    return file;
  };
  const child = spawn(program, args, {
    cwd: start,
    env,
    stdio: ['ignore', streamOf(weather.stdout), streamOf(weather.stderr)],
  });
  for (const file of files) closeSync(file);
  if (weather.stdout === 'closed') child.stdout?.destroy();
  if (weather.stderr === 'closed') child.stderr?.destroy();
  const ended = await toItsEnd(child, step);
  const read = (path: string | undefined): string =>
    path !== undefined && path !== '/dev/full' && existsSync(path) ? readFileSync(path, 'utf8') : '';
  const temp = env.RUNNER_TEMP ?? env.AGENT_TEMPDIRECTORY ?? env.TMPDIR ?? '';
  return {
    ...ended,
    summary: host === 'github' ? read(env.GITHUB_STEP_SUMMARY) : uploaded(ended.stdout),
    outputs: read(env.GITHUB_OUTPUT),
    folder,
    temp,
  };
}

function toItsEnd(
  child: ChildProcess,
  { signal }: Step,
): Promise<Pick<Ended, 'code' | 'killedBy' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' };
    const timer = setTimeout(() => child.kill('SIGKILL'), hangMs);
    let sent = false;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.on('error', () => undefined);
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
        if (signal === undefined || sent || !said[name].includes(signal.after)) return;
        sent = true;
        child.kill(signal.name);
      });
    }
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      clearTimeout(timer);
      if (killedBy === 'SIGKILL') reject(new Error(`it hung\n${said.stdout}\n${said.stderr}`));
      else resolve({ code, killedBy, ...said });
    });
  });
}

/** The summary that the agent would show: the file that the upload names. */
function uploaded(stdout: string): string {
  const path = /^##vso\[task\.uploadsummary\](.+)$/m.exec(stdout)?.[1];
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function environmentOf({ runtime, host, weather, inputs, env }: Step, folder: string): Record<string, string> {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const temp = weather.temp === 'none' ? join(file, 'temp') : join(folder, 'temp');
  if (weather.temp !== 'none') mkdirSync(temp, { recursive: true });
  const made: Record<string, string> = {
    PATH: `${dirname(runtime.path)}:/usr/bin:/bin`,
    LANG: 'C.UTF-8',
    TMPDIR: temp,
    T: temp,
    ...(host === 'github' ? githubEnv(folder, inputs) : {}),
    ...(host === 'pipelines' ? pipelinesEnv(folder, inputs) : {}),
    ...env,
  };
  if (host === 'github') {
    made.RUNNER_TEMP = temp;
    if (weather.summary === 'none') delete made.GITHUB_STEP_SUMMARY;
    if (weather.summary === 'unwritable') made.GITHUB_STEP_SUMMARY = join(file, 'summary');
    if (weather.summary === 'full') made.GITHUB_STEP_SUMMARY = '/dev/full';
    if (weather.outputs === 'gone') made.GITHUB_OUTPUT = join(folder, 'gone');
    if (weather.outputs === 'full') made.GITHUB_OUTPUT = '/dev/full';
  }
  if (host === 'pipelines') made.AGENT_TEMPDIRECTORY = temp;
  if (weather.home === 'fine') made.HOME = folder;
  return made;
}

function argumentsOf({ mode = '', ...others }: Inputs): readonly string[] {
  return [mode, ...Object.entries(others).map(([name, value]) => `--${name}=${value}`)];
}
