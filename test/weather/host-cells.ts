import { parseResourceId } from '../../src/arm/resource-id.ts';
import { gitHubConcurrency } from '../../src/hosts/github/concurrency.ts';
import { failedGitHubLogs } from '../../src/hosts/github/logs.ts';
import { gitHubIdentity } from '../../src/hosts/github/oidc.ts';
import { pipelinesQueue } from '../../src/hosts/pipelines/exclusive-lock.ts';
import { failedPipelinesLogs } from '../../src/hosts/pipelines/logs.ts';
import type { Tools } from '../../src/http/client.ts';
import { findQueue, type QueueFinding } from '../../src/modes/queue/find.ts';
import { sha256 } from '../../src/modes/queue/group.ts';
import type { FailedLogs } from '../../src/ports/host.ts';
import type { QueueApi } from '../../src/ports/queue.ts';
import { keyOf } from '../../src/serialize/key.ts';
import { want } from '../azure/support-arm.ts';
import { fakeClock, never, textOf, tools } from '../hosts-logs/support.ts';
import { startDevOps } from '../simulator/devops.ts';
import { startDevOpsLocks } from '../simulator/devops-locks.ts';
import { startEntra } from '../simulator/entra.ts';
import { startGitHub } from '../simulator/github.ts';
import { startGitHubQueues } from '../simulator/github-queues.ts';
import type { Fault } from '../simulator/server.ts';
import type { Weather } from './weathers.ts';

const group = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590/resourceGroups/prod-rg';
const target = `${group}/providers/Microsoft.Compute/virtualMachines/api-01`;
const keyFor = (id: string): string => {
  const parsed = parseResourceId(id);
  return (parsed === undefined ? undefined : keyOf([parsed], 'resource', sha256)?.name) ?? '';
};

/** Server is what a scene needs of a simulator. */
interface Server {
  readonly ca: string;
  close(): Promise<void>;
}

/** HostSignal is one thing that is read of GitHub, of Azure DevOps, or of the runner. */
export interface HostSignal<T> {
  readonly on: RegExp;
  readonly list?: true;
  /** The weathers that it meets, where that is not all: of a text of any form nobody can tell what it should be. */
  readonly meets?: RegExp;
  readonly play: (fault: readonly Fault[], toolsFor: (ca: string) => Tools) => Promise<T>;
}

async function during<S extends Server, T>(server: S, work: (server: S) => Promise<T>): Promise<T> {
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

const ask = (api: QueueApi): Promise<QueueFinding> =>
  findQueue(api, { targets: [want(target, 'write')] }, 'resource', true);
const repository = 'contoso/landing-zone';
const token = 'ghs_simulated0123456789abcdefABCDEF';

/** What is wrong with the connection. */
const ofText = /^(?:4|5|reset|hang|slow drip|cut body)/;
/** A redirect has no body. */
const ofRedirect = /^(?:4|5|reset|hang)/;

/** A run that holds its key; and another one, ahead of it, that holds the whole resource group. */
async function gitHubQueue(faults: readonly Fault[], toolsFor: (ca: string) => Tools): Promise<QueueFinding> {
  const path = '.github/workflows/deploy.yml';
  const workflow = `on: push\njobs:\n  deploy:\n    concurrency: ${keyFor(target)}\n    runs-on: x\n`;
  const server = await startGitHubQueues({ token, repository, pageSize: 1, faults, files: { [path]: workflow } });
  return during(server, async (github) => {
    github.enter({ runId: 9, runName: 'other', group: keyFor(group) });
    github.enter({ runId: 77, group: 'a-workflow' });
    github.enter({ runId: 77, jobId: 501, jobName: 'deploy', group: keyFor(target) });
    const job = {
      runId: '77',
      jobId: '501',
      jobKey: 'deploy',
      workflowRef: `${repository}/${path}@refs/heads/main`,
      workflowSha: '',
      workspace: '',
    };
    return ask(
      gitHubConcurrency(
        { token, apiUrl: github.url, serverUrl: github.url, repository, signal: never, ...job },
        toolsFor(github.ca),
      ),
    );
  });
}

const connection = '5e47a0d8-c745-44f8-8f93-784f18ff31c4';
const project = 'Landing Zone';

/** A stage whose service connection carries an exclusive lock, or no check at all. */
async function devOpsQueue(
  faults: readonly Fault[],
  toolsFor: (ca: string) => Tools,
  locked: boolean,
): Promise<QueueFinding> {
  const lock = { type: { id: '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563', name: 'ExclusiveLock' } };
  const repositoryOf = { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'infra' };
  const server = await startDevOpsLocks({
    token,
    project,
    faults,
    resources: { [`endpoint/${connection}`]: { name: 'prod-arm', checks: locked ? [lock] : [] } },
    builds: { 41: { id: 41, definition: { id: 7, revision: 3 }, repository: { id: repositoryOf.id } } },
    definitions: { 7: { id: 7, process: { type: 2, yamlFilename: '/deploy.yml' }, repository: repositoryOf } },
    timelines: { 41: [{ id: 'c1', type: 'Checkpoint', name: 'Checkpoint', state: 'completed', result: 'succeeded' }] },
  });
  return during(server, async (devops) => {
    const env = {
      SYSTEM_COLLECTIONURI: devops.url,
      SYSTEM_TEAMPROJECT: project,
      SYSTEM_STAGENAME: 'prod',
      BUILD_BUILDID: '41',
    };
    return ask(await pipelinesQueue({ env, connection, token, signal: never }, toolsFor(devops.ca)));
  });
}

/** queueSignals tell who may go first. */
export const queueSignals: Readonly<Record<string, HostSignal<QueueFinding> & { readonly evidence: RegExp }>> = {
  'GitHub: groups of the run': {
    on: /runs\/77\/concurrency_groups/,
    list: true,
    evidence: /of this run/,
    play: gitHubQueue,
  },
  'GitHub: active groups': {
    on: /actions\/concurrency_groups\?/,
    list: true,
    evidence: /active concurrency groups/,
    play: gitHubQueue,
  },
  'GitHub: members of a group': {
    on: /actions\/concurrency_groups\/[^?]*prod-rg(?:\?|$)/,
    evidence: /active concurrency groups/,
    play: gitHubQueue,
  },
  'GitHub: workflow file': { on: /contents/, meets: ofText, evidence: /workflow file/, play: gitHubQueue },
  // A bare list is one too.
  'Azure DevOps: checks': {
    on: /checks\/configurations/,
    meets: /^(?!no object)/,
    evidence: /lock checks/,
    play: (faults, toolsFor) => devOpsQueue(faults, toolsFor, true),
  },
  'Azure DevOps: service connection': {
    on: /endpoints/,
    evidence: /lock checks/,
    play: (faults, toolsFor) => devOpsQueue(faults, toolsFor, false),
  },
  'Azure DevOps: build': {
    on: /builds\/41\?/,
    evidence: /pipeline YAML/,
    play: (faults, toolsFor) => devOpsQueue(faults, toolsFor, true),
  },
  'Azure DevOps: checkpoints': {
    on: /timeline/,
    evidence: /checkpoints/,
    play: (faults, toolsFor) => devOpsQueue(faults, toolsFor, true),
  },
};

/** LogsTold is what the logs of a run that failed came to. */
export interface LogsTold {
  readonly gaps: FailedLogs['gaps'];
  readonly texts: readonly string[];
}

const log = 'ERROR: (AnotherOperationInProgress) Another operation on this resource is in progress.\n';

async function told(logs: FailedLogs): Promise<LogsTold> {
  const texts: string[] = [];
  for (const source of logs.sources) texts.push(await textOf(source));
  return { gaps: logs.gaps, texts };
}

async function gitHubLogs(
  faults: readonly Fault[],
  toolsFor: (ca: string) => Tools,
  blobFaults: readonly Fault[] = [],
): Promise<LogsTold> {
  const jobs = ['one', 'two'].map((name, at) => ({ id: 501 + at, name, conclusion: 'failure', log }) as const);
  const server = await startGitHub({
    token,
    repository,
    runs: [{ id: 77, attempts: [jobs] }],
    pageSize: 1,
    faults,
    blobFaults,
  });
  return during(server, async ({ url, serverUrl, ca }) =>
    told(
      await failedGitHubLogs({ token, apiUrl: url, serverUrl, repository, runId: '77', signal: never }, toolsFor(ca)),
    ),
  );
}

async function devOpsLogs(faults: readonly Fault[], toolsFor: (ca: string) => Tools): Promise<LogsTold> {
  const records = [
    { id: 't1', type: 'Task', name: 'apply', state: 'completed', result: 'failed', attempt: 1, log: { id: 12 } },
  ];
  const server = await startDevOps({ token, project, builds: [{ id: 41, records, logs: { 12: log } }], faults });
  return during(server, async ({ url, ca }) =>
    told(await failedPipelinesLogs({ token, collectionUri: url, project, buildId: '41', signal: never }, toolsFor(ca))),
  );
}

/** logSignals tell why a run failed. */
export const logSignals: Readonly<Record<string, HostSignal<LogsTold>>> = {
  'GitHub: jobs': { on: /\/jobs\?/, list: true, play: gitHubLogs },
  'GitHub: log': { on: /jobs\/501\/logs/, meets: ofRedirect, play: gitHubLogs },
  'GitHub: log store': { on: /501/, meets: ofText, play: (faults, toolsFor) => gitHubLogs([], toolsFor, faults) },
  'Azure DevOps: timeline': { on: /timeline/, play: devOpsLogs },
  'Azure DevOps: log': { on: /logs\/12/, meets: ofText, play: devOpsLogs },
};

/** The wholeLogs of a fair day, by the signal. */
export const wholeLogs: Readonly<Record<string, readonly string[]>> = { GitHub: [log, log], 'Azure DevOps': [log] };

/** tokenSignals are where a job gets the token from that it signs in with. */
export const tokenSignals: Readonly<Record<string, HostSignal<string>>> = {
  'GitHub: OIDC token': {
    on: /oidc/,
    play: async (faults, toolsFor) => {
      const server = await startEntra({ applications: [], gitHubSubject: 'repo:contoso/app:environment:prod' });
      return during(server, async (entra) => {
        for (const fault of faults) entra.harm(fault);
        const { assertion } = gitHubIdentity({
          env: entra.githubEnv,
          secret: () => undefined,
          tools: toolsFor(entra.ca),
        });
        return (await assertion?.('api://AzureADTokenExchange', never)) ?? '';
      });
    },
  },
};

/** Real time, in which nothing happens: long enough for every other answer on a busy machine. Milliseconds. */
const patience = { answerMs: 8_000, idleMs: 8_000, totalMs: 8_000, streamMs: 8_000, attempts: 1 };

/** playHost plays one signal in one weather, or in a fair one. */
export function playHost<T>({ on, play }: HostSignal<T>, weather?: Weather): Promise<T> {
  const toolsFor = (ca: string): Tools => tools(ca, fakeClock(), weather?.slow ? patience : {});
  if (weather === undefined) return play([], toolsFor);
  const { harm, page } = weather;
  return play(
    [{ on, harm, ...(page === undefined ? {} : { when: ({ path }) => /[?&](?:page=[2-9]|after=)/.test(path) }) }],
    toolsFor,
  );
}
