import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GuardError } from '../../guard-error.ts';
import { camelCase, defaultOf, type InputName } from '../../manifest.ts';
import { cancelSignal, type OnSignal } from '../cancel.ts';
import { cutMarkdown } from '../cut.ts';
import type { FailedLogs, Host, RunIdentity } from '../host.ts';
import { createMask } from '../mask.ts';
import { harmless, oneLine, printable, safeLines, textLines } from '../text.ts';
import type { pipelinesIdentity } from './connection.ts';
import type { pipelinesQueue } from './exclusive-lock.ts';
import type { failedPipelinesLogs } from './logs.ts';

type TaskLib = typeof import('azure-pipelines-task-lib/task.js');

/** PipelinesPorts is all of the process that the host touches, beside what the task library does by itself. */
export interface PipelinesPorts {
  readonly env: Record<string, string | undefined>;
  readonly write: (text: string) => void;
  readonly loadTaskLib: () => Promise<TaskLib>;
  /** Writes a file, with its folder. */
  readonly writeFile: (folder: string, name: string, text: string) => void;
  readonly onSignal?: OnSignal;
  readonly loadLogs: () => Promise<{ readonly failedPipelinesLogs: typeof failedPipelinesLogs }>;
  readonly loadIdentity: () => Promise<{ readonly pipelinesIdentity: typeof pipelinesIdentity }>;
  readonly loadQueue: () => Promise<{ readonly pipelinesQueue: typeof pipelinesQueue }>;
}

const processPorts: PipelinesPorts = {
  env: process.env,
  write: (text) => process.stdout.write(text),
  loadTaskLib: async () => (await import('azure-pipelines-task-lib/task.js')).default,
  writeFile(folder, name, text) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text, 'utf8');
  },
  loadLogs: () => import('./logs.ts'),
  loadIdentity: () => import('./connection.ts'),
  loadQueue: () => import('./exclusive-lock.ts'),
};

/** Microsoft's own switch of the task library: its dozens of debug lines are written only where the user asked for `System.Debug`. */
const quietSwitch = 'DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF';

/** What a run page shows of one issue before it is cut; the contract of `Host.annotate`. */
const messageLength = 300;

/** Longest summary that is printed into the log beside the upload: a log is read line by line. */
const logBytes = 256 * 1024;

/** Agent.JobStatus in the words of GitHub's `job.status`, which the input `job-status` speaks. */
const jobStatus: Readonly<Record<string, string>> = {
  Succeeded: 'success',
  SucceededWithIssues: 'success',
  Failed: 'failure',
  Canceled: 'cancelled',
};

/**
 * createPipelinesHost adapts an Azure Pipelines task: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands.
 * The library is loaded here and first, because on loading it moves inputs and endpoints from the environment into its vault.
 */
export async function createPipelinesHost(overrides: Partial<PipelinesPorts> = {}): Promise<Host> {
  const ports: PipelinesPorts = { ...processPorts, ...overrides };
  const { env } = ports;
  env[quietSwitch] ??= 'true';
  const lib = await ports.loadTaskLib();
  const value = (name: string): string => env[name] ?? '';
  const mask = createMask();
  const token = systemToken(lib);
  // The agent masks this token in its log by itself; what we upload is ours to clean.
  mask.add(token);

  const info = (text: string): void => {
    for (const line of safeLines(mask.apply(text))) ports.write(`${line}\n`);
  };
  const group = (title: string, lines: readonly string[]): void => {
    ports.write(`##[group]${harmless(oneLine(mask.apply(title), messageLength))}\n`);
    for (const line of lines) info(line);
    ports.write('##[endgroup]\n');
  };
  /** What the manifest declares for GitHub alone, and the agent knows by other names. */
  const hostInput: { readonly [K in InputName]?: () => string } = {
    'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
    'job-id': () => value('SYSTEM_JOBID'),
    'github-token': () => '',
  };
  const input = (name: InputName): string => hostInput[name]?.() ?? ((lib.getInput(camelCase(name)) ?? '').trim() || defaultOf(name));
  const tempFolder = value('AGENT_TEMPDIRECTORY') || tmpdir();
  const run = runIdentity(value);
  const signal = cancelSignal(ports.onSignal);

  return {
    kind: 'pipelines',
    input,
    output: (name, text) => lib.setVariable(camelCase(name), mask.apply(text), false, true),
    info,
    debug: (line) => lib.debug(harmless(printable(mask.apply(line)))),
    group,
    annotate({ severity, title, message }) {
      const text = harmless(`${oneLine(mask.apply(title), messageLength)}: ${oneLine(mask.apply(message), messageLength)}`);
      // Azure Pipelines has no notices.
      if (severity === 'notice') info(text);
      else lib.command('task.logissue', { type: severity }, text);
    },
    async publish(rendered) {
      const text = mask.apply(rendered);
      // Also in the log: a pipeline that restricts commands drops the upload with nothing but a warning.
      group('Azure Conflict Guard', textLines(cutMarkdown(text, logBytes)));
      try {
        const folder = resolve(tempFolder, `azure-conflict-guard-${randomUUID()}`);
        const name = summaryName(value);
        ports.writeFile(folder, name, text);
        lib.uploadSummary(join(folder, name));
      } catch (error) {
        info(`The summary was not attached: ${oneLine(error instanceof Error ? error.message : String(error), messageLength)}`);
      }
    },
    secret(text) {
      for (const part of mask.add(text)) lib.setSecret(part);
    },
    masked: mask.apply,
    saveState: (name, text) => lib.setTaskVariable(name, text),
    state: (name) => lib.getTaskVariable(name) ?? '',
    signal,
    run,
    tempFolder,
    async queue() {
      const { pipelinesQueue } = await ports.loadQueue();
      return pipelinesQueue({ env, connection: input('azure-subscription'), token, signal });
    },
    async failedLogs(runId): Promise<FailedLogs> {
      if (token === '') {
        throw new GuardError('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
          hint: 'Name files in the input "log" instead.',
        });
      }
      const { failedPipelinesLogs } = await ports.loadLogs();
      return failedPipelinesLogs({
        collectionUri: value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI'),
        // The ID rather than the name: it needs no escaping in a URL and survives a rename.
        project: value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT'),
        buildId: runId || run.id,
        token,
        ...(runId === '' || runId === run.id ? { currentJob: value('SYSTEM_JOBID') } : {}),
        signal,
      });
    },
    async identity() {
      const { pipelinesIdentity } = await ports.loadIdentity();
      return pipelinesIdentity({ lib, env, id: input('azure-subscription'), jobToken: token, secret: mask.add });
    },
    // No message: the library would make a second error of it. And no exit code, of which the agent would make a third.
    fail: () => lib.setResult(lib.TaskResult.Failed, ''),
  };
}

/** systemToken reads the job's access token. Not by the library's parameter function, which writes the value into the debug log. */
function systemToken(lib: TaskLib): string {
  try {
    return lib.getEndpointAuthorization('SystemVssConnection', true)?.parameters?.AccessToken ?? '';
  } catch {
    // The library's message would repeat what it could not read: the secret itself.
    return '';
  }
}

/** summaryName is the title of a section of the "Extensions" tab: job and step tell two sections of one run apart. */
function summaryName(value: (name: string) => string): string {
  const where = [value('SYSTEM_JOBDISPLAYNAME'), value('SYSTEM_TASKDISPLAYNAME')]
    .map((part) =>
      part
        .replace(/[^A-Za-z0-9 ._()-]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 50)
        .replace(/[. ]+$/, ''),
    )
    .filter((part) => part !== '' && part !== 'Azure Conflict Guard');
  return `${['Azure Conflict Guard', ...where].join(' - ')}.md`;
}

function runIdentity(value: (name: string) => string): RunIdentity {
  const id = value('BUILD_BUILDID');
  const collection = (value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')).replace(/\/?$/, '/');
  return {
    id,
    attempt: value('SYSTEM_JOBATTEMPT'),
    job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
    repository: value('BUILD_REPOSITORY_NAME'),
    url: `${collection}${encodeURIComponent(value('SYSTEM_TEAMPROJECT'))}/_build/results?buildId=${encodeURIComponent(id)}`,
    ...runStart(value('SYSTEM_PIPELINESTARTTIME')),
  };
}

/** `2026-11-25 21:02:13+00:00`: the agent sets it for every run. */
function runStart(text: string): { readonly startedAt?: number } {
  const startedAt = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(startedAt) ? {} : { startedAt };
}
