import { spawn } from 'node:child_process';
import type { AccessToken, TokenCredential } from '@azure/core-auth';
import { hasLogin } from './az-profile.ts';
import { plain, type Reason, ReasonError, reasonOfText } from './credential-errors.ts';

/** AzOptions is what asking the az CLI depends on. */
export interface AzOptions {
  /** Of the process: PATH, and where az keeps its login. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Of the input; empty where it is not given. */
  readonly tenantId: string;
  /** How long az may take, in milliseconds. */
  readonly limitMs: number;
}

/**
 * azCredential asks the az CLI for a token, as the sign-in library does, which replaces whatever az says by "Please run
 * 'az login'" where that holds these words: the reason of Entra ID would be lost.
 * https://learn.microsoft.com/cli/azure/account#az-account-get-access-token
 */
export function azCredential(options: AzOptions): TokenCredential {
  return {
    async getToken(scopes) {
      const scope = typeof scopes === 'string' ? scopes : (scopes[0] ?? '');
      const end = await ask(scope.replace(/\/\.default$/, ''), options);
      const token = end.kind === 'ended' && end.exitCode === 0 ? tokenOf(end.out) : undefined;
      if (token !== undefined) return token;
      throw new ReasonError(await reasonOf(end, options));
    },
  };
}

type End =
  | { readonly kind: 'ended'; readonly exitCode: number | null; readonly out: string; readonly err: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'late' };

/** Longest text of az that is read, in characters. */
const longest = 100_000;

/** The address goes into a command line, on Windows through a shell. */
const plainAddress = /^[\w.:/-]{1,300}$/;

function ask(resource: string, { env, signal, tenantId, limitMs }: AzOptions): Promise<End> {
  if (!plainAddress.test(resource)) return Promise.resolve({ kind: 'broken', why: 'the audience is no plain address' });
  const args = [
    'account',
    'get-access-token',
    '--output',
    'json',
    '--resource',
    resource,
    ...(tenantId === '' ? [] : ['--tenant', tenantId]),
  ];
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    // Not in the current folder, where Windows would look for az first. A group of its own: az is a script that starts
    // Python.
    const cwd = windows ? (env.SystemRoot ?? 'C:\\Windows') : '/';
    // az is a script for cmd there. Node warns of arguments beside a shell, and joins them in the same way.
    const [command, rest] = windows ? [['az', ...args].join(' '), []] : ['az', args];
    const child = spawn(command, rest, {
      env,
      cwd,
      shell: windows,
      windowsHide: true,
      detached: !windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { out: '', err: '' };
    const done = (end: End): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(end);
    };
    // What az started may keep the pipes open for ever: its end is not waited for.
    const stop = (): void => {
      kill(child.pid, windows);
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      done({ kind: 'late' });
    };
    const timer = setTimeout(stop, limitMs);
    signal.addEventListener('abort', stop, { once: true });
    for (const [name, stream] of [
      ['out', child.stdout],
      ['err', child.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        texts[name] = (texts[name] + text).slice(0, longest);
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'broken', why: error.code ?? plain(error.message) }),
    );
    child.on('close', (exitCode) => done({ kind: 'ended', exitCode, ...texts }));
  });
}

function kill(pid: number | undefined, windows: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(windows ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** `expires_on` is newer than `expiresOn`, which is local time. */
function tokenOf(text: string): AccessToken | undefined {
  try {
    const { accessToken, expires_on: seconds, expiresOn } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const at = Number.parseInt(String(seconds), 10) * 1000;
    const expiresOnTimestamp = Number.isNaN(at) ? new Date(String(expiresOn)).getTime() : at;
    if (typeof accessToken !== 'string' || accessToken === '' || Number.isNaN(expiresOnTimestamp)) return undefined;
    return { token: accessToken, expiresOnTimestamp };
  } catch {
    return undefined;
  }
}

/**
 * https://learn.microsoft.com/cli/azure/authenticate-azure-cli: what az says where nobody has logged in; every other
 * mention of `az login` is advice.
 */
const nobody = /Please run ['"`]?az login['"`]? to set ?up account/i;

/** Where there is a login, it is what somebody set up for us: then its failure is the end. */
async function reasonOf(end: End, options: AzOptions): Promise<Reason> {
  if (end.kind === 'missing') return { text: 'az is not installed', refused: false, open: false };
  const open = await hasLogin(options.env);
  if (end.kind === 'late')
    return { text: `az gave no answer in ${Math.round(options.limitMs / 1000)} seconds`, refused: false, open };
  if (end.kind === 'broken') return { text: `az could not be started (${end.why})`, refused: false, open };
  const { exitCode } = end;
  const err = end.err.replace(/^WARNING:.*$/gm, '');
  if (/\baz: (?:command )?not found|^'az' is not recognized/m.test(err))
    return { text: 'az is not installed', refused: false, open: false };
  if (nobody.test(err)) return { text: 'az is not logged in', refused: false, open: false };
  if (exitCode === 0) return { text: 'what az answered holds no token', refused: false, open };
  const told = reasonOfText(err);
  if (told !== undefined) return { ...told, open: true };
  const line = tellingLine(err);
  return {
    text:
      line === ''
        ? `az ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`} and gave no reason`
        : line,
    refused: false,
    open,
  };
}

/** The line that says it is the error (az warns before); of Python's tracebacks the last one. */
function tellingLine(text: string): string {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const error = lines.find((line) => /^ERROR:/.test(line));
  const line = error ?? (lines.some((each) => each.startsWith('Traceback ')) ? lines.at(-1) : lines[0]) ?? '';
  return plain(line.replace(/^ERROR:\s*/, '').replace(/\.$/, ''));
}
