import { GuardError } from '../../guard-error.ts';
import { createHttp, type Tools, textOf } from '../../http/client.ts';
import { download } from '../../http/download.ts';
import { defaultLimits } from '../../http/patience.ts';
import { environmentProxy } from '../../http/proxy.ts';
import type { FailedLogs, LogSource } from '../../ports/host.ts';
import { realClock } from '../../time/clock.ts';
import { checkToken, plain } from '../words.ts';
import { agentProxy } from './agent-proxy.ts';
import { type Builds, createClient } from './client.ts';
import { devopsReach } from './reach.ts';
import { countTasks, type FailedRecord, failedRecords, isRunning, type Timeline } from './timeline.ts';

export interface PipelinesLogOptions {
  /**
   * `SYSTEM_COLLECTIONURI` (`SYSTEM_TEAMFOUNDATIONCOLLECTIONURI`): of Azure DevOps Services or of a server of one's
   * own.
   */
  readonly collectionUri: string;
  /** Name or ID. */
  readonly project: string;
  readonly buildId: string;
  /** Access token of the job (endpoint `SystemVssConnection`). */
  readonly token: string;
  /** See `Builds`. */
  readonly isPersonal?: boolean;
  /** `SYSTEM_JOBID`: the timeline record of the job that we run in. */
  readonly currentJob?: string;
  readonly signal: AbortSignal;
}

/**
 * What the agent has finished it uploads from queues that it empties every half second (records) and every second
 * (logs), so what ended a moment ago may not be there in full. Milliseconds.
 * @see
 * https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Microsoft.VisualStudio.Services.Agent/JobServerQueue.cs
 */
const settleMs = 3_000;

/**
 * failedPipelinesLogs finds the logs of the tasks that failed in a build, so that nobody has to pass a log. It reads
 * the timeline now and each log when it is opened. It works within the job that failed: a task that has ended has its
 * log already. Throws `GuardError` where the timeline cannot be read. `requests` grows as logs are opened.
 *
 * Not verified against the live service: how late the record and the log of the task just before ours can be.
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/timeline/get?view=azure-devops-rest-7.1
 * @see https://learn.microsoft.com/en-us/rest/api/azure/devops/build/builds/get-build-log?view=azure-devops-rest-7.1
 */
export async function failedPipelinesLogs(options: PipelinesLogOptions, tools?: Tools): Promise<FailedLogs> {
  const builds = addressOf(options);
  checkToken(
    options.token,
    'access token of the job (endpoint SystemVssConnection)',
    'The task runs outside of a job of Azure Pipelines; pass the log as `log` instead.',
  );
  const own = tools ?? (await pipelinesTools());
  const http = createHttp(own, devopsReach(builds));
  const client = createClient(http, builds);
  let timeline = await client.timeline(options.signal);
  let failed = failedRecords(timeline.records, options.currentJob);
  if (failed.length === 0 && isRunning(timeline.records, options.currentJob ?? '')) {
    await pause(own, settleMs, options.signal);
    timeline = await client.timeline(options.signal);
    failed = failedRecords(timeline.records, options.currentJob);
  }
  const readable = failed.filter((one) => one.record.logId !== undefined);
  const sources = readable.map(
    (one): LogSource => ({
      name: one.label,
      url: pageOf(builds, one),
      open: async (signal) => {
        const both = AbortSignal.any([options.signal, signal]);
        // The tail of a log, where the error stands, comes last.
        const age = own.clock.wall() - (one.record.finishTime ?? 0);
        if (age >= 0 && age < settleMs) await pause(own, settleMs - age, both);
        const what = `the log of ${one.label}`;
        const { answer } = await download(http, client.logAsk(one.record.logId ?? '', what, both));
        if (client.isLog(answer)) return answer.body;
        const text = await textOf(answer.body, what).catch(() => '');
        answer.discard();
        throw client.refused(answer, text, what, 'log');
      },
    }),
  );
  return {
    sources,
    gaps: gapsOf(options, timeline, failed),
    get requests() {
      return http.requests;
    },
  };
}

async function pipelinesTools(): Promise<Tools> {
  const byAgent = await agentProxy(process.env);
  return {
    proxyFor: byAgent ?? ((url) => environmentProxy(url, process.env)),
    clock: realClock,
    limits: defaultLimits,
  };
}

async function pause(tools: Tools, ms: number, signal: AbortSignal): Promise<void> {
  try {
    await tools.clock.sleep(ms, signal);
  } catch {
    throw new GuardError('canceled', 'Reading the logs of the build was canceled.');
  }
}

function addressOf(options: PipelinesLogOptions): Builds {
  if (!/^\d{1,15}$/.test(options.buildId)) {
    throw new GuardError(
      'input',
      `Input "runId" is "${plain(options.buildId, 100)}": expected a number, the buildId in the address of the run.`,
    );
  }
  if (!/^https?:\/\//i.test(options.collectionUri) || !URL.canParse(options.collectionUri)) {
    throw new GuardError(
      'unreadable',
      `SYSTEM_COLLECTIONURI is "${plain(options.collectionUri, 100)}": expected an address such as https://dev.azure.com/contoso/.`,
    );
  }
  if (options.project.trim() === '')
    throw new GuardError('unreadable', 'SYSTEM_TEAMPROJECT is empty, so the build cannot be found.');
  return {
    collection: `${options.collectionUri.replace(/\/+$/, '')}/`,
    project: options.project,
    buildId: options.buildId,
    token: options.token,
    ...(options.isPersonal === undefined ? {} : { isPersonal: options.isPersonal }),
  };
}

/**
 * The page where a person reads that log. Its parameters are those that the web site itself uses; they are not
 * documented.
 */
function pageOf(builds: Builds, failed: FailedRecord): string {
  const page = `${builds.collection}${encodeURIComponent(builds.project)}/_build/results?buildId=${builds.buildId}&view=logs`;
  if (failed.jobId === undefined) return page;
  const task = failed.record.id === failed.jobId ? '' : `&t=${encodeURIComponent(failed.record.id)}`;
  return `${page}&j=${encodeURIComponent(failed.jobId)}${task}`;
}

function gapsOf(
  { buildId }: PipelinesLogOptions,
  { records, whole }: Timeline,
  failed: readonly FailedRecord[],
): FailedLogs['gaps'] {
  const source = `build ${buildId}`;
  const odd: FailedLogs['gaps'] = whole
    ? []
    : [
        {
          source,
          status: 'failed',
          detail: `The timeline was read in part: ${records.length} records, then one that cannot be understood.`,
        },
      ];
  if (failed.length === 0) {
    const none = whole ? 'No task of the build has failed' : 'None of the tasks that were read has failed';
    return [...odd, { source, status: 'empty', detail: `${none} (${countTasks(records)}).` }];
  }
  const mute = failed
    .filter((one) => one.record.logId === undefined)
    .map((one) => ({
      source: one.label,
      status: 'empty' as const,
      detail: `It has no log${one.record.issue === undefined ? '' : `; Azure Pipelines says: "${one.record.issue}"`}.`,
    }));
  return [...odd, ...mute];
}
