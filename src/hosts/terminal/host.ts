import { tmpdir } from 'node:os';
import { GuardError } from '../../guard-error.ts';
import { defaultOf, type InputName } from '../../manifest.ts';
import type { FailedLogs, Host, RunIdentity } from '../../ports/host.ts';
import { cancelSignal, type OnSignal } from '../cancel.ts';
import type { failedGitHubLogs } from '../github/logs.ts';
import type { gitHubIdentity } from '../github/oidc.ts';
import { given } from '../given.ts';
import { createLosses } from '../losses.ts';
import { createMask } from '../mask.ts';
import { anyTakes, createLog, type Output, processOutput } from '../output.ts';
import { writeReport } from '../own-files.ts';
import { harmless, inertJson, oneLine, safeLines, textLines } from '../text.ts';
import { type Call, readArguments } from './args.ts';
import { spelling } from './ascii.ts';
import { createBar } from './bar.ts';
import { isAddress, runAddress } from './run-address.ts';
import type { logsAt } from './run-logs.ts';

/** TerminalPorts is all of the process that the host touches. */
export interface TerminalPorts {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly writeReport: typeof writeReport;
  readonly onSignal?: OnSignal;
  readonly loadLogs: () => Promise<{ readonly failedGitHubLogs: typeof failedGitHubLogs }>;
  readonly loadRunLogs: () => Promise<{ readonly logsAt: typeof logsAt }>;
  readonly loadIdentity: () => Promise<{ readonly gitHubIdentity: typeof gitHubIdentity }>;
}

/** TerminalHost is a Host that also knows how it was called. */
export interface TerminalHost extends Host {
  readonly call: Call;
  readonly json: boolean;
  /** Whether a renderer may use colour. */
  readonly color: boolean;
  /** Columns that a renderer should fill, 40 to 80. */
  readonly width: number;
}

const processPorts: TerminalPorts = {
  argv: process.argv.slice(2),
  env: process.env,
  // A stream of the process costs milliseconds to open, so only the ones that are written to are.
  get stdout() {
    return processOutput(1);
  },
  get stderr() {
    return processOutput(2);
  },
  writeReport,
  loadLogs: () => import('../github/logs.ts'),
  loadRunLogs: () => import('./run-logs.ts'),
  loadIdentity: () => import('../github/oidc.ts'),
};

/** The trouble of a pipe that nobody reads any more. */
const goneReader = 'EPIPE';

/** createTerminalHost adapts a command line. Throws `GuardError('input')` where the command line cannot be read. */
export function createTerminalHost(overrides: Partial<TerminalPorts> = {}): TerminalHost {
  // The getters of the process stay getters.
  const ports: TerminalPorts = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
  const { env } = ports;
  const call = readArguments(ports.argv);
  const json = (call.kind === 'run' || call.kind === 'leases' || call.kind === 'show') && call.json;
  const mask = createMask();
  const kept = new Map<string, string>();
  let published = false;

  const losses = createLosses();
  /** `… | head` closes its end early. That is no error, and nobody needs to be told. */
  const lose = (what: string, code: string | undefined, weight: 'grave' | 'told'): void => {
    if (code !== undefined) losses.add(what, code === goneReader ? 'quiet' : weight, code);
  };
  const spell = spelling(env, process.platform);
  const spelled = (text: string): string => (json ? text : spell(text));
  const bar = createBar(env, () => ports.stderr);
  const printed = (text: string): readonly string[] => safeLines(mask.apply(text));
  // With --json nothing but reports goes to standard output, whatever happens.
  const errors = createLog(json ? [() => ports.stderr] : [() => ports.stderr, () => ports.stdout]);
  const toErrors = (text: string): void => {
    bar.clear();
    errors(spell(text));
  };
  const toPeople = json
    ? toErrors
    : (text: string): void => {
        bar.clear();
        ports.stdout.write(spelled(text));
        if (ports.stdout.trouble !== undefined && ports.stdout.trouble !== goneReader)
          ports.stderr.write(spelled(text));
      };

  const log = (text: string): void => {
    for (const line of printed(text)) toPeople(`${line}\n`);
  };
  const input = (name: InputName): string =>
    given(name, (call.kind === 'run' || call.kind === 'leases' ? call.values.get(name) : undefined) ?? '') ||
    defaultOf(name);
  const token = (): string => input('github-token') || env.GITHUB_TOKEN || env.GH_TOKEN || '';
  const run: RunIdentity = { id: '', attempt: '', job: '', repository: env.GITHUB_REPOSITORY ?? '' };
  const signal = cancelSignal(ports.onSignal);
  mask.add(token());

  return {
    kind: 'terminal',
    call,
    json,
    color: !json && colorWanted(env, ports.stdout.isTTY === true),
    width: Math.min(80, Math.max(40, ports.stdout.columns ?? 80)),
    input,
    output: () => {},
    info: log,
    debug(line) {
      if ((env.DEBUG ?? '') === '') return;
      for (const each of printed(line)) ports.stderr.write(`debug: ${each}\n`);
    },
    group(title, lines) {
      log(title);
      for (const line of lines) log(`  ${line}`);
    },
    bar(text, share) {
      if (text !== undefined) return bar.draw(spelled(printed(text).join(' ')), share);
      bar.clear();
      return true;
    },
    annotate({ severity, title, message }) {
      // What is published says it better, in the same place. An annotation is for a run page; here it is for what ends
      // without a report.
      if (published) return;
      toErrors(
        `${severity}: ${harmless(oneLine(mask.apply(title), 300))}: ${harmless(oneLine(mask.apply(message), 300))}\n`,
      );
    },
    async publish(rendered) {
      published = true;
      const masked = mask.apply(rendered);
      const text = json
        ? `${inertJson(masked)}\n`
        : spelled(`${textLines(masked.replace(/\n+$/, '')).map(harmless).join('\n')}\n`);
      bar.clear();
      ports.stdout.write(text);
      if (await anyTakes([ports.stdout])) return 'log';
      lose('the report to standard output', ports.stdout.trouble, 'grave');
      if (ports.stdout.trouble === goneReader) return 'nowhere';
      ports.stderr.write(text);
      return (await anyTakes([ports.stderr])) ? 'log' : 'nowhere';
    },
    keepReport: (path, text) =>
      losses.attempt(`the JSON report to "${oneLine(path, 200)}"`, 'grave', () =>
        ports.writeReport(path, text, tmpdir()),
      ) ?? '',
    attach(page) {
      if ((call.kind !== 'run' && call.kind !== 'show') || call.html === '') return;
      losses.attempt(`the page to "${oneLine(call.html, 200)}"`, 'grave', () =>
        ports.writeReport(call.html, page, tmpdir()),
      );
    },
    secret(text) {
      mask.add(text);
    },
    masked: mask.apply,
    saveState: (name, text) => {
      kept.set(name, text);
    },
    state: (name) => kept.get(name) ?? '',
    signal,
    run,
    get tempFolder() {
      return tmpdir();
    },
    queue: async () => ({ kind: 'none' }),
    async failedLogs(runId): Promise<FailedLogs> {
      if (isAddress(runId)) {
        const address = runAddress(runId, env, input('github-token'));
        mask.add(address.token);
        return (await ports.loadRunLogs()).logsAt(address, signal);
      }
      if (runId === '' || run.repository === '' || token() === '') {
        throw new GuardError(
          'input',
          runId === '' ? 'Nothing to diagnose was given.' : `Run "${oneLine(runId, 100)}" cannot be read from here.`,
          {
            hint:
              runId === ''
                ? 'Name a file, - for standard input, or the address of a run: azure-conflict-guard diagnose deploy.log'
                : 'Set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN, or download the log and name the file.',
          },
        );
      }
      const { failedGitHubLogs } = await ports.loadLogs();
      return failedGitHubLogs({
        token: token(),
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        repository: run.repository,
        runId,
        signal,
      });
    },
    async identity() {
      const { gitHubIdentity } = await ports.loadIdentity();
      const identity = gitHubIdentity({ env, secret: mask.add });
      const why =
        'a terminal has no identity of its own; use az login, the AZURE_* environment, or a job with `permissions: id-token: write`';
      return identity.assertion === undefined ? { ...identity, why } : identity;
    },
    fail: () => 1,
    async close() {
      bar.clear();
      await anyTakes([ports.stdout, ports.stderr]);
      if (!published) lose('standard output', ports.stdout.trouble, 'grave');
      lose('standard error', ports.stderr.trouble, 'told');
      const told = losses.tell();
      if (told === undefined) return undefined;
      toErrors(`${printed(told.sentence).join(' ')}\n`);
      return told.grave ? told.sentence : undefined;
    },
  };
}

/** colorWanted: NO_COLOR (https://no-color.org) wins, then FORCE_COLOR, else a terminal that can. */
function colorWanted(env: TerminalPorts['env'], isTTY: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
