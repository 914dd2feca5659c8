import { appendFileSync, existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { GuardError } from '../../guard-error.ts';
import { defaultOf, type InputName } from '../../manifest.ts';
import { cancelSignal, type OnSignal } from '../cancel.ts';
import { cutMarkdown } from '../cut.ts';
import type { FailedLogs, Host, RunIdentity } from '../host.ts';
import { createMask } from '../mask.ts';
import { standardOutput } from '../output.ts';
import { harmless, oneLine, printable, safeLines, textLines } from '../text.ts';
import { commandLine, keyValueLines } from './commands.ts';
import type { gitHubConcurrency } from './concurrency.ts';
import type { failedGitHubLogs } from './logs.ts';
import type { gitHubIdentity } from './oidc.ts';

/** GitHubPorts is all of the process that the host touches. */
export interface GitHubPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly exists: (path: string) => boolean;
  /** Bytes that a file holds. Throws where there is none. */
  readonly size: (path: string) => number;
  /** When a file was last changed, in milliseconds since 1970. Throws where there is none. */
  readonly changedAt: (path: string) => number;
  readonly append: (path: string, text: string) => void;
  readonly onSignal?: OnSignal;
  readonly exit: (code: number) => void;
  readonly loadLogs: () => Promise<{ readonly failedGitHubLogs: typeof failedGitHubLogs }>;
  readonly loadIdentity: () => Promise<{ readonly gitHubIdentity: typeof gitHubIdentity }>;
  readonly loadQueue: () => Promise<{ readonly gitHubConcurrency: typeof gitHubConcurrency }>;
}

const processPorts = (): GitHubPorts => ({
  env: process.env,
  write: writer(),
  exists: existsSync,
  size: (path) => statSync(path).size,
  changedAt: (path) => statSync(path).mtimeMs,
  append: (path, text) => appendFileSync(path, text, 'utf8'),
  exit: (code) => {
    process.exitCode = code;
  },
  loadLogs: () => import('./logs.ts'),
  loadIdentity: () => import('./oidc.ts'),
  loadQueue: () => import('./concurrency.ts'),
});

/** Standard output is opened when the first line is written: most runs write one. */
function writer(): (text: string) => void {
  let output: ReturnType<typeof standardOutput> | undefined;
  return (text) => {
    output ??= standardOutput();
    output.write(text);
  };
}

/** The runner drops the WHOLE summary of a step beyond this (`AttachmentSizeLimit` of actions/runner). */
const summaryLimitBytes = 1024 * 1024;

/** What a run page shows of one annotation before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;

/** createGitHubHost adapts GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function createGitHubHost(overrides: Partial<GitHubPorts> = {}): Host {
  const ports: GitHubPorts = { ...processPorts(), ...overrides };
  const { env } = ports;
  const mask = createMask();
  const kept = new Map<string, string>();
  const told = new Set<string>();
  const value = (name: string): string => env[name] ?? '';

  const command = (name: string, properties: Readonly<Record<string, string>>, message: string): void =>
    ports.write(commandLine(name, properties, message));
  const info = (text: string): void => {
    for (const line of safeLines(mask.apply(text))) ports.write(`${line}\n`);
  };
  const tellOnce = (text: string): void => {
    if (!told.has(text)) info(text);
    told.add(text);
  };
  const input = (name: InputName): string => value(`INPUT_${name.toUpperCase()}`).trim() || defaultOf(name);
  const group = (title: string, lines: readonly string[]): void => {
    command('group', {}, printable(mask.apply(title)));
    for (const line of lines) info(line);
    command('endgroup', {}, '');
  };

  /** Through the runner's file; through the older command where an old runner (GHES) has none. Never the reason that a step fails. */
  const keyValue = (file: 'OUTPUT' | 'STATE', older: 'set-output' | 'save-state', name: string, text: string): void => {
    const path = value(`GITHUB_${file}`);
    if (path === '') {
      tellOnce(`This runner has no GITHUB_${file} file: the older command ${older} is used instead.`);
      command(older, { name }, text);
      return;
    }
    try {
      // The runner makes the file. To make one that is not there would hide that nobody will read it.
      if (!ports.exists(path)) throw new Error(`Missing file at path: ${path}`);
      ports.append(path, keyValueLines(name, text));
    } catch (error) {
      tellOnce(`"${name}" could not be written to the GITHUB_${file} file: ${said(error)}`);
    }
  };

  mask.add(value('INPUT_GITHUB-TOKEN'));
  const run = runIdentity(value);
  const signal = cancelSignal(ports.onSignal);
  const secret = (text: string): void => {
    for (const part of mask.add(text)) command('add-mask', {}, part);
  };

  return {
    kind: 'github',
    input,
    output: (name, text) => keyValue('OUTPUT', 'set-output', name, mask.apply(text)),
    info,
    debug: (line) => command('debug', {}, printable(mask.apply(line))),
    group,
    annotate({ severity, title, message }) {
      const short = (text: string): string => harmless(oneLine(mask.apply(text), messageLength));
      command(severity, { title: short(title) }, short(message));
    },
    async publish(rendered) {
      const text = mask.apply(rendered);
      const why = publishSummary(ports, value('GITHUB_STEP_SUMMARY'), text);
      if (why === '') return;
      info(`The step summary was not written (${why}); here it is instead.`);
      group('Azure Conflict Guard', textLines(text));
    },
    secret,
    masked: mask.apply,
    saveState(name, text) {
      kept.set(name, text);
      keyValue('STATE', 'save-state', name, text);
    },
    state: (name) => kept.get(name) ?? value(`STATE_${name}`),
    signal,
    run,
    tempFolder: value('RUNNER_TEMP') || tmpdir(),
    async queue() {
      const { gitHubConcurrency } = await ports.loadQueue();
      return gitHubConcurrency({
        token: input('github-token'),
        apiUrl: value('GITHUB_API_URL') || 'https://api.github.com',
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
    fail: () => ports.exit(1),
  };
}

/** publishSummary appends to the summary of the step, as much as the runner keeps. Gives why not, or an empty string. */
function publishSummary(ports: GitHubPorts, path: string, text: string): string {
  if (path === '') return 'this runner has no GITHUB_STEP_SUMMARY file';
  try {
    // Earlier parts of a composite action may have written into the same file.
    const held = ports.exists(path) ? ports.size(path) : 0;
    const fitting = cutMarkdown(text.endsWith('\n') ? text : `${text}\n`, summaryLimitBytes - held);
    if (fitting === '') return 'the summary of this step is full';
    ports.append(path, fitting);
    return '';
  } catch (error) {
    return said(error);
  }
}

function runIdentity(value: (name: string) => string): RunIdentity {
  const id = value('GITHUB_RUN_ID');
  const attempt = value('GITHUB_RUN_ATTEMPT');
  const repository = value('GITHUB_REPOSITORY');
  const page = `${value('GITHUB_SERVER_URL') || 'https://github.com'}/${repository}/actions/runs/${id}`;
  return { id, attempt, job: value('GITHUB_JOB'), repository, url: attempt === '' ? page : `${page}/attempts/${attempt}` };
}

const said = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error), messageLength);
