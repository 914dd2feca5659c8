import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../../scripts/lib/root.ts';
import type { Runtime } from './runtimes.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Entry is one of the files that a host starts. */
export type Entry = 'github.js' | 'pipelines.js' | 'terminal.js';

/**
 * Cancel sends a signal as the host does when it cancels: once `after` says so of the standard output so far, or once
 * `when` has come.
 */
export interface Cancel {
  readonly signal: NodeJS.Signals;
  readonly after?: (stdout: string) => boolean;
  readonly when?: Promise<unknown>;
}

export interface SpawnOptions {
  readonly runtime: Runtime;
  readonly entry: Entry;
  /** The folder of the program, where it is not a copy of the committed `dist/`. */
  readonly program?: string;
  readonly args?: readonly string[];
  /** The whole environment besides PATH, HOME and what Windows cannot do without: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** The working folder, a fresh one if not given. Its files come back in the result. */
  readonly cwd?: string;
  /** The folder to start in, where that is not `cwd` but one below it. */
  readonly start?: string;
  /** Standard input. Closed if not given. */
  readonly input?: string | Uint8Array | undefined;
  /** Whoever writes to standard input never ends. */
  readonly keepInputOpen?: boolean | undefined;
  readonly cancel?: Cancel | undefined;
  /** Its own time instead of the machine's. */
  readonly time?: VirtualTime | undefined;
}

/**
 * Only a process that hangs takes so long, however busy the machine is: where eighteen runs waited for each other
 * beside much else it was twenty minutes. Milliseconds.
 */
const hangMs = 6_600_000;

export interface SpawnResult {
  /** Undefined where a signal ended the process. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file in the working folder afterwards: path with forward slashes → text. */
  readonly files: ReadonlyMap<string, string>;
}

const temporary: string[] = [];
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** temporaryFolder makes an empty folder that is removed when the tests of this file end. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'acg-test-')));
  temporary.push(folder);
  return folder;
}

let installed: string | undefined;

/**
 * installedBundle copies the committed `dist/` into an empty folder, as a runner or an agent unpacks it. Nothing of the
 * repository is near: a file that the build forgot, or a package that was not bundled, is missed here and not by a
 * user.
 */
export function installedBundle(): string {
  if (installed === undefined) {
    if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist/ is not built. Run: npm run build');
    installed = join(temporaryFolder(), 'dist');
    cpSync(join(root, 'dist'), installed, { recursive: true });
  }
  return installed;
}

/**
 * spawnBundle runs one committed entry to its end as a host would: its own process, a hermetic environment, no
 * terminal.
 */
export function spawnBundle(options: SpawnOptions): Promise<SpawnResult> {
  const cwd = options.cwd ?? temporaryFolder();
  return new Promise((resolve, reject) => {
    const bundle = join(options.program ?? installedBundle(), options.entry);
    const unfollow = options.time?.follow();
    const child = spawn(options.runtime.path, [...(options.time?.nodeArgs ?? []), bundle, ...(options.args ?? [])], {
      cwd: options.start ?? cwd,
      env: { ...bareEnvironment(options.runtime), ...options.env },
      stdio: [options.input === undefined && options.keepInputOpen !== true ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    let hung = false;
    let canceled = false;
    const cancel = (): void => {
      if (canceled || options.cancel === undefined) return;
      canceled = true;
      child.kill(options.cancel.signal);
    };
    options.cancel?.when?.then(cancel);
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, hangMs);
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk;
      if (options.cancel?.after?.(output.stdout) === true) cancel();
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr += chunk;
    });
    // A bundle that ends before it has read all of its input is judged by what it prints, not by the broken pipe.
    child.stdin?.on('error', () => {});
    if (options.input !== undefined) child.stdin?.write(options.input);
    if (options.keepInputOpen !== true) child.stdin?.end();
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      unfollow?.();
      if (hung)
        reject(new Error(`${options.entry} did not end within ${hangMs} ms.\n${output.stdout}\n${output.stderr}`));
      else resolve({ code: code ?? undefined, ...output, files: filesIn(cwd) });
    });
  });
}

/** bareEnvironment is what every program needs, and nothing of the test machine. */
export function bareEnvironment(runtime: Runtime): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of ['SystemRoot', 'windir', 'ComSpec', 'PATHEXT']) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const home = temporaryFolder();
  // As little PATH as a shell needs: what the test machine has installed beside it is not found by accident.
  return {
    ...env,
    PATH: `${dirname(runtime.path)}:/bin`,
    HOME: home,
    TMPDIR: home,
    TEMP: home,
    TMP: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
}

/** filesIn reads every file below a folder as text. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}
