import { tmpdir } from 'node:os';
import { GuardError } from '../../guard-error.ts';
import { camelCase, defaultOf, type InputName } from '../../manifest.ts';
import type { FailedLogs, Host, RunIdentity } from '../../ports/host.ts';
import { cutMarkdown } from '../../text/cut.ts';
import { cancelSignal, type OnSignal } from '../cancel.ts';
import { given } from '../given.ts';
import { createLosses } from '../losses.ts';
import { createMask } from '../mask.ts';
import { anyTakes, createLog, type Output, processOutput } from '../output.ts';
import { ownFile, writeReport } from '../own-files.ts';
import { harmless, oneLine, safeLines, textLines } from '../text.ts';
import { authorizationOf, handedTo, isClassicRelease, takeHanded, variableKey, withHanded } from './agent.ts';
import { agentCommand } from './commands.ts';
import type { pipelinesIdentity } from './connection.ts';
import type { pipelinesQueue } from './exclusive-lock.ts';
import type { failedPipelinesLogs } from './logs.ts';
import type { pipelinesRuns } from './runs.ts';

/** PipelinesPorts is all of the process that the host touches. */
export interface PipelinesPorts {
  readonly env: Record<string, string | undefined>;
  /** The log of the task: the agent reads both, and commands count in both. */
  readonly stdout: Output;
  readonly stderr: Output;
  readonly ownFile: typeof ownFile;
  readonly writeReport: typeof writeReport;
  readonly onSignal?: OnSignal;
  readonly loadLogs: () => Promise<{ readonly failedPipelinesLogs: typeof failedPipelinesLogs }>;
  readonly loadIdentity: () => Promise<{ readonly pipelinesIdentity: typeof pipelinesIdentity }>;
  readonly loadQueue: () => Promise<{ readonly pipelinesQueue: typeof pipelinesQueue }>;
  readonly loadRuns: () => Promise<{ readonly pipelinesRuns: typeof pipelinesRuns }>;
}

const processPorts: PipelinesPorts = {
  env: process.env,
  get stdout() {
    return processOutput(1);
  },
  get stderr() {
    return processOutput(2);
  },
  ownFile,
  writeReport,
  loadLogs: () => import('./logs.ts'),
  loadIdentity: () => import('./connection.ts'),
  loadQueue: () => import('./exclusive-lock.ts'),
  loadRuns: () => import('./runs.ts'),
};

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
 * createPipelinesHost adapts an Azure Pipelines task:
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function createPipelinesHost(overrides: Partial<PipelinesPorts> = {}): Host {
  const ports: PipelinesPorts = Object.create(processPorts, Object.getOwnPropertyDescriptors(overrides));
  const { env } = ports;
  takeHanded(env);
  const losses = createLosses();
  const value = (name: string): string => env[name] ?? '';
  const mask = createMask();
  const token = systemToken(env);
  // The agent masks this token in its log by itself; what we upload is ours to clean.
  mask.add(token);

  const print = createLog([() => ports.stdout, () => ports.stderr]);
  const command = (name: string, properties: Readonly<Record<string, string>>, data: string): void =>
    print(agentCommand(name, properties, data));
  const info = (text: string): void => {
    for (const line of safeLines(mask.apply(text))) print(`${line}\n`);
  };
  const group = (title: string, lines: readonly string[]): void => {
    print(`##[group]${harmless(oneLine(mask.apply(title), messageLength))}\n`);
    for (const line of lines) info(line);
    print('##[endgroup]\n');
  };
  /** What the manifest declares for GitHub alone, and the agent knows by other names. */
  const hostInput: { readonly [K in InputName]?: () => string } = {
    'job-status': () => jobStatus[value('AGENT_JOBSTATUS')] ?? '',
    'job-id': () => value('SYSTEM_JOBID'),
    'github-token': () => '',
  };
  const input = (name: InputName): string =>
    hostInput[name]?.() ?? (given(name, handedTo(env, `INPUT_${variableKey(camelCase(name))}`)) || defaultOf(name));
  const tempFolder = value('AGENT_TEMPDIRECTORY') || tmpdir();
  const release = isClassicRelease(env);
  const run = runIdentity(value, release);
  const kept = new Map<string, string>();
  const signal = cancelSignal(ports.onSignal);

  return {
    kind: 'pipelines',
    input,
    output: (name, text) => {
      command('task.setvariable', { variable: camelCase(name), isOutput: 'true', issecret: 'false' }, mask.apply(text));
      if (ports.stdout.trouble !== undefined) losses.add('the outputs of this task', 'grave', ports.stdout.trouble);
    },
    info,
    debug(text) {
      // The agent shows it to nobody else.
      if (value('SYSTEM_DEBUG').toLowerCase() === 'true')
        command('task.debug', {}, safeLines(mask.apply(text)).join('\n'));
    },
    group,
    bar: () => false,
    annotate({ severity, title, message }) {
      const text = harmless(
        `${oneLine(mask.apply(title), messageLength)}: ${oneLine(mask.apply(message), messageLength)}`,
      );
      // Azure Pipelines has no notices.
      if (severity === 'notice') info(text);
      else command('task.logissue', { type: severity }, text);
    },
    async publish(rendered) {
      const text = mask.apply(rendered);
      // Also in the log: a pipeline that restricts commands drops the upload with nothing but a warning.
      group('Azure Conflict Guard', textLines(cutMarkdown(text, logBytes)));
      const path = losses.attempt('the summary of this task', 'told', () =>
        ports.ownFile(tempFolder, summaryName(value), text),
      );
      if (path !== undefined) command('task.uploadsummary', {}, path);
      const readable = await anyTakes([ports.stdout, ports.stderr]);
      if (path !== undefined && ports.stdout.trouble === undefined) return 'summary';
      if (!readable) losses.add('the diagnosis', 'grave', 'the log does not take it');
      return readable ? 'log' : 'nowhere';
    },
    keepReport: (path, text) =>
      losses.attempt('the JSON report', path === '' ? 'told' : 'grave', () =>
        ports.writeReport(path, text, tempFolder),
      ) ?? '',
    attach(page, reportFile) {
      if (reportFile === '') return;
      const path = losses.attempt('the page of the report', 'told', () =>
        ports.writeReport(`${reportFile}.html`, page, tempFolder),
      );
      // Only where the pipeline asks: what a page tells of resources is kept with the logs of the task from then on.
      // https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#uploadfile-upload-a-file
      if (path !== undefined && env.AZURE_CONFLICT_GUARD_PAGE === 'upload') command('task.uploadfile', {}, path);
    },
    secret(text) {
      for (const part of mask.add(text)) command('task.setsecret', {}, part);
    },
    masked: mask.apply,
    saveState(name, text) {
      kept.set(name, text);
      command('task.settaskvariable', { variable: name, issecret: 'false' }, text);
    },
    state: (name) => kept.get(name) ?? handedTo(env, `VSTS_TASKVARIABLE_${variableKey(name)}`).trim(),
    helperEnvironment: () => withHanded(env),
    signal,
    run,
    tempFolder,
    async queue() {
      const { pipelinesQueue } = await ports.loadQueue();
      return pipelinesQueue({ env, connection: input('azure-subscription'), token, signal });
    },
    async runs(fromMs, toMs) {
      const { pipelinesRuns } = await ports.loadRuns();
      return pipelinesRuns({ env, token, signal }, fromMs, toMs);
    },
    async failedLogs(runId): Promise<FailedLogs> {
      if (token === '') {
        throw new GuardError('denied', 'The logs of the run cannot be read: the agent gave the task no access token.', {
          hint: 'Name files in the input "log" instead.',
        });
      }
      if (runId === '' && run.id === '') throw noRun(release);
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
      return pipelinesIdentity({ env, id: input('azure-subscription'), jobToken: token, secret: mask.add });
    },
    fail() {
      command('task.complete', { result: 'Failed' }, '');
      // No exit code beside it, of which the agent would make a second error; but where the agent does not hear the
      // command, nothing else is left.
      return ports.stdout.trouble === undefined ? 0 : 1;
    },
    async close() {
      await anyTakes([ports.stdout, ports.stderr]);
      if (ports.stdout.trouble !== undefined) losses.add('the log of this task', 'told', ports.stdout.trouble);
      const told = losses.tell();
      if (told === undefined) return undefined;
      info(told.sentence);
      return told.grave ? told.sentence : undefined;
    },
  };
}

/** systemToken reads the job's access token. */
function systemToken(env: PipelinesPorts['env']): string {
  const token = authorizationOf(env, 'SYSTEMVSSCONNECTION')?.parameters?.AccessToken;
  return typeof token === 'string' ? token : '';
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

/** A classic release is no run of a pipeline: its logs are not where those of a run are. */
function noRun(release: boolean): GuardError {
  return new GuardError(
    'input',
    release
      ? 'In a classic release the logs of what failed cannot be found by themselves: name them in the input "log".'
      : 'Which run is to be diagnosed is not known: BUILD_BUILDID is empty.',
    {
      hint: 'Accepted are files in the input "log" (a script can keep its output with tee), the text itself in "error", or the buildId of a run in "runId".',
    },
  );
}

function runIdentity(value: (name: string) => string, release: boolean): RunIdentity {
  return {
    id: release ? '' : value('BUILD_BUILDID'),
    attempt: value('SYSTEM_JOBATTEMPT'),
    job: value('SYSTEM_JOBDISPLAYNAME') || value('AGENT_JOBNAME'),
    repository: value('BUILD_REPOSITORY_NAME'),
    server: (value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')).replace(/\/+$/, ''),
    project: value('SYSTEM_TEAMPROJECT'),
    ...runStart(value('SYSTEM_PIPELINESTARTTIME')),
  };
}

/** `2026-11-25 21:02:13+00:00`: the agent sets it for every run. */
function runStart(text: string): { readonly startedAt?: number } {
  const startedAt = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(startedAt) ? {} : { startedAt };
}
