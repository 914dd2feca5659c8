import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { GuardError } from '../../guard-error.ts';
import { defaultOf, type InputName } from '../../manifest.ts';
import type { FailedLogs, Host, RunIdentity } from '../../ports/host.ts';
import { cutMarkdown } from '../../text/cut.ts';
import { cancelSignal, type OnSignal } from '../cancel.ts';
import { given } from '../given.ts';
import { createLosses } from '../losses.ts';
import { createMask } from '../mask.ts';
import { anyTakes, createLog, type Output, processOutput } from '../output.ts';
import { appendWhole, writeReport } from '../own-files.ts';
import { harmless, oneLine, safeLines, textLines } from '../text.ts';
import { commandLine, keyValueLines } from './commands.ts';
import type { gitHubConcurrency } from './concurrency.ts';
import type { failedGitHubLogs } from './logs.ts';
import type { gitHubIdentity } from './oidc.ts';
import type { gitHubRuns } from './runs.ts';

/** GitHubPorts is all of the process that the host touches. */
export interface GitHubPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The log of the step: runner and people read both, and commands count in both. */
  readonly stdout: Output;
  readonly stderr: Output;
  readonly exists: (path: string) => boolean;
  /** Bytes that a file holds. Throws where there is none. */
  readonly size: (path: string) => number;
  /** When a file was last changed, in milliseconds since 1970. Throws where there is none. */
  readonly changedAt: (path: string) => number;
  readonly append: (path: string, text: string) => void;
  readonly writeReport: typeof writeReport;
  readonly onSignal?: OnSignal;
  readonly loadLogs: () => Promise<{ readonly failedGitHubLogs: typeof failedGitHubLogs }>;
  readonly loadIdentity: () => Promise<{ readonly gitHubIdentity: typeof gitHubIdentity }>;
  readonly loadQueue: () => Promise<{ readonly gitHubConcurrency: typeof gitHubConcurrency }>;
  readonly loadRuns: () => Promise<{ readonly gitHubRuns: typeof gitHubRuns }>;
}

const processPorts: GitHubPorts = {
  env: process.env,
  // Opened when the first line is written: most runs write one.
  get stdout() {
    return processOutput(1);
  },
  get stderr() {
    return processOutput(2);
  },
  exists: existsSync,
  size: (path) => statSync(path).size,
  changedAt: (path) => statSync(path).mtimeMs,
  append: appendWhole,
  writeReport,
  loadLogs: () => import('./logs.ts'),
  loadIdentity: () => import('./oidc.ts'),
  loadQueue: () => import('./concurrency.ts'),
  loadRuns: () => import('./runs.ts'),
};

/** The runner drops the WHOLE summary of a step beyond this (`AttachmentSizeLimit` of actions/runner). */
const summaryLimitBytes = 1024 * 1024;

/** What a run page shows of one annotation before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;

/**
 * createGitHubHost adapts GitHub Actions:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function createGitHubHost(overrides: Partial<GitHubPorts> = {}): Host {
  // The getters of the process stay getters.
  const ports: GitHubPorts = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
  const { env } = ports;
  const losses = createLosses();
  const mask = createMask();
  const kept = new Map<string, string>();
  const told = new Set<string>();
  const value = (name: string): string => env[name] ?? '';

  const print = createLog([() => ports.stdout, () => ports.stderr]);
  const command = (name: string, properties: Readonly<Record<string, string>>, message: string): void =>
    print(commandLine(name, properties, message));
  const info = (text: string): void => {
    for (const line of safeLines(mask.apply(text))) print(`${line}\n`);
  };
  const tellOnce = (text: string): void => {
    if (!told.has(text)) info(text);
    told.add(text);
  };
  const input = (name: InputName): string => given(name, value(`INPUT_${name.toUpperCase()}`)) || defaultOf(name);
  const group = (title: string, lines: readonly string[]): void => {
    command('group', {}, harmless(oneLine(mask.apply(title), messageLength)));
    for (const line of lines) info(line);
    command('endgroup', {}, '');
  };

  /** Through the runner's file; through the older command where an old runner (GHES) has none. */
  const keyValue = (file: keyof typeof files, name: string, text: string): void => {
    const path = value(`GITHUB_${file}`);
    const { older, what, weight } = files[file];
    if (path === '') {
      tellOnce(`This runner has no GITHUB_${file} file: the older command ${older} is used instead.`);
      command(older, { name }, text);
      return;
    }
    losses.attempt(`${what} to the GITHUB_${file} file`, weight, () => {
      // The runner makes the file. To make one that is not there would hide that nobody will read it.
      if (!ports.exists(path)) throw missing;
      ports.append(path, keyValueLines(name, text));
    });
  };

  mask.add(value('INPUT_GITHUB-TOKEN'));
  const run = runIdentity(value);
  const tempFolder = value('RUNNER_TEMP') || tmpdir();
  const signal = cancelSignal(ports.onSignal);
  const secret = (text: string): void => {
    for (const part of mask.add(text)) command('add-mask', {}, part);
  };

  return {
    kind: 'github',
    input,
    output: (name, text) => keyValue('OUTPUT', name, mask.apply(text)),
    info,
    debug: (text) => command('debug', {}, safeLines(mask.apply(text)).join('\n')),
    group,
    bar: () => false,
    annotate({ severity, title, message }) {
      const short = (text: string): string => harmless(oneLine(mask.apply(text), messageLength));
      command(severity, { title: short(title) }, short(message));
    },
    async publish(rendered) {
      const text = mask.apply(rendered);
      const written = losses.attempt('the summary of this step', 'told', () =>
        publishSummary(ports, value('GITHUB_STEP_SUMMARY'), text),
      );
      if (written !== undefined) return 'summary';
      group('Azure Conflict Guard', textLines(text));
      const readable = await anyTakes([ports.stdout, ports.stderr]);
      if (!readable) losses.add('the diagnosis', 'grave', 'neither the summary nor the log takes it');
      return readable ? 'log' : 'nowhere';
    },
    keepReport: (path, text) =>
      losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () =>
        ports.writeReport(path, text, tempFolder),
      ) ?? '',
    attach(page, reportFile) {
      // No artifact by itself: its name must be one of the whole run. `actions/upload-artifact` takes both by a star.
      if (reportFile !== '')
        losses.attempt('the page of the report', 'told', () =>
          ports.writeReport(`${reportFile}.html`, page, tempFolder),
        );
    },
    secret,
    masked: mask.apply,
    saveState(name, text) {
      kept.set(name, text);
      keyValue('STATE', name, text);
    },
    state: (name) => kept.get(name) ?? value(`STATE_${name}`),
    helperEnvironment: () => env,
    signal,
    run,
    tempFolder,
    async queue() {
      const { gitHubConcurrency } = await ports.loadQueue();
      return gitHubConcurrency({
        token: input('github-token'),
        apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
        serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
        repository: run.repository,
        runId: run.id,
        jobId: input('job-id'),
        jobKey: run.job,
        workflowRef: value('GITHUB_WORKFLOW_REF'),
        workflowSha: value('GITHUB_WORKFLOW_SHA'),
        workspace: value('GITHUB_WORKSPACE'),
        signal,
      });
    },
    async runs(fromMs, toMs) {
      const { gitHubRuns } = await ports.loadRuns();
      const apiUrl = value('GITHUB_API_URL') || 'https://api.github.com';
      return gitHubRuns({ token: input('github-token'), apiUrl, repository: run.repository, signal }, fromMs, toMs);
    },
    async failedLogs(runId): Promise<FailedLogs> {
      const token = input('github-token');
      if (token === '') {
        throw new GuardError('denied', 'The logs of the run cannot be read: input "github-token" is empty.', {
          hint: 'Leave the input at its default and give the job `permissions: actions: read`, or name files in the input "log".',
        });
      }
      const { failedGitHubLogs } = await ports.loadLogs();
      const own = runId === '' || runId === run.id;
      return failedGitHubLogs({
        token,
        apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
        serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
        repository: run.repository,
        runId: runId || run.id,
        ...(own && run.attempt !== '' ? { attempt: run.attempt } : {}),
        ...(own ? { currentJob: input('job-id') } : {}),
        signal,
      });
    },
    async identity() {
      const { gitHubIdentity } = await ports.loadIdentity();
      return gitHubIdentity({ env, secret });
    },
    fail: () => 1,
    async close() {
      await anyTakes([ports.stdout, ports.stderr]);
      if (ports.stdout.trouble !== undefined) losses.add('the log of this step', 'told', ports.stdout.trouble);
      const told = losses.tell();
      if (told === undefined) return undefined;
      info(told.sentence);
      // Where nobody reads the log any more, the page of the run still has its summary.
      if (!(await anyTakes([ports.stdout, ports.stderr])))
        losses.attempt('', 'quiet', () =>
          publishSummary(ports, value('GITHUB_STEP_SUMMARY'), `\n> ${told.sentence}\n`),
        );
      return told.grave ? told.sentence : undefined;
    },
  };
}

/** The two files of the runner that take values by name. */
const files = {
  OUTPUT: { older: 'set-output', what: 'the outputs of this step', weight: 'grave' },
  STATE: { older: 'save-state', what: 'what the end of the job needs to look at Azure again', weight: 'told' },
} as const;

const missing = Object.assign(new Error('Missing file'), { code: 'ENOENT' });

/**
 * publishSummary appends to the summary of the step, as much as the runner keeps, and gives true. Throws where it
 * cannot.
 */
function publishSummary(ports: GitHubPorts, path: string, text: string): true {
  if (path === '') throw new Error('this runner has no GITHUB_STEP_SUMMARY file');
  // Earlier parts of a composite action may have written into the same file.
  const held = ports.exists(path) ? ports.size(path) : 0;
  const fitting = cutMarkdown(text.endsWith('\n') ? text : `${text}\n`, summaryLimitBytes - held);
  if (fitting === '') throw new Error('it is full');
  ports.append(path, fitting);
  return true;
}

function runIdentity(value: (name: string) => string): RunIdentity {
  return {
    id: value('GITHUB_RUN_ID'),
    attempt: value('GITHUB_RUN_ATTEMPT'),
    job: value('GITHUB_JOB'),
    repository: value('GITHUB_REPOSITORY'),
    server: value('GITHUB_SERVER_URL') || 'https://github.com',
  };
}
