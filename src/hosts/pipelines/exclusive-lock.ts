import { createHttp, type Tools } from '../../http/client.ts';
import { defaultLimits } from '../../http/patience.ts';
import { type Environment, environmentProxy } from '../../http/proxy.ts';
import type { Checkpoint, DeclaredLock, ExclusiveLockApi, Told, ToldList } from '../../ports/queue.ts';
import { realClock } from '../../time/clock.ts';
import { plain } from '../words.ts';
import { isClassicRelease } from './agent.ts';
import { agentProxy } from './agent-proxy.ts';
import { lockChecks, type Protected } from './lock-checks.ts';
import { readPipelineFile } from './pipeline-file.ts';
import { readLockBehavior } from './pipeline-yaml.ts';
import { type Project, readProject, told } from './project-api.ts';
import { devopsReach } from './reach.ts';
import { checkpointRecords, noTimeline, parseTimeline, type TimelineRecord } from './timeline.ts';

/** ExclusiveLockOptions is what the task knows of its job. */
export interface ExclusiveLockOptions {
  readonly env: Environment;
  /** Value of the input `azureSubscription`: the ID of the service connection. Empty where none was named. */
  readonly connection: string;
  /** Access token of the job (endpoint `SystemVssConnection`). */
  readonly token: string;
  readonly signal: AbortSignal;
}

const viewBuilds = 'Give the build service account of the project the permission "View builds".';

/**
 * pipelinesQueue tells what Azure Pipelines says of its exclusive locks for this run. Every question is asked when it
 * is called, and nothing is thrown but the cancellation.
 *
 * Not verified against the live service: whether the timeline shows the lock of a stage, and by what type of record.
 * @see https://learn.microsoft.com/azure/devops/pipelines/process/approvals#exclusive-lock
 */
export async function pipelinesQueue(options: ExclusiveLockOptions, tools?: Tools): Promise<ExclusiveLockApi> {
  const { env, signal } = options;
  const value = (name: string): string => env[name]?.trim() ?? '';
  const own = projectOf(options, value);
  const http = createHttp(
    tools ?? (await pipelinesTools(env)),
    devopsReach(own.status === 'read' ? own.value : { collection: '', project: '' }),
  );
  const stage = value('SYSTEM_STAGENAME');
  const release = isClassicRelease(env);
  const buildId = release ? '' : value('BUILD_BUILDID');
  const isBuild = /^\d{1,15}$/.test(buildId);
  const noBuild = release
    ? 'This is a classic release, which has neither YAML nor a timeline of a build.'
    : `BUILD_BUILDID is "${plain(buildId, 100)}": expected a number.`;
  const timeline = `the timeline of build ${plain(buildId, 30)}`;

  function ask<A>(what: string, seek: (project: Project) => Promise<A>): Promise<A | Told<never>> {
    return told(signal, what, async () => (own.status === 'read' ? seek(own.value) : own));
  }

  return {
    kind: 'exclusive-locks',
    stage: plain(stage),
    get requests() {
      return http.requests;
    },
    checks: () =>
      ask('the checks of the resources of this job', async (project) => {
        const resources = resourcesOf(options.connection.trim(), value);
        if (resources.length > 0) return lockChecks(http, project, resources);
        const detail =
          'There is nothing that a check could be on: the input azureSubscription is empty, and the job deploys to no environment.';
        return { status: 'unsupported', detail };
      }),
    declared: () =>
      ask('the YAML of the pipeline', async (project): Promise<Told<DeclaredLock>> => {
        if (!isBuild) return { status: 'failed', detail: noBuild };
        const sources = { buildId, folder: value('BUILD_SOURCESDIRECTORY'), commit: value('BUILD_SOURCEVERSION') };
        const file = await readPipelineFile(http, project, sources);
        if (file.status !== 'read') return file;
        const behavior = await readLockBehavior(file.value.text, stage);
        return behavior.status === 'read'
          ? { status: 'read', value: { file: file.value.file, ...behavior.value } }
          : behavior;
      }),
    checkpoints: () =>
      ask(timeline, async (project): Promise<ToldList<Checkpoint>> => {
        if (!isBuild) return { status: 'failed', detail: noBuild };
        const path = `build/builds/${buildId}/timeline`;
        const answer = await readProject(http, project, {
          path,
          version: '7.1',
          what: timeline,
          permission: viewBuilds,
        });
        if (answer.status !== 'read') return answer;
        // A build that has not begun has none.
        const found = answer.value === null ? noTimeline : parseTimeline(answer.value);
        if (found === undefined)
          return {
            status: 'failed',
            detail: 'The timeline of the build could not be read: the answer is no timeline.',
          };
        const seen = checkpointRecords(found.records, stage).map(checkpointOf);
        if (found.whole) return { status: 'read', value: seen };
        const detail = 'The timeline of the build was read in part: it holds a record that cannot be understood.';
        return { status: 'part', seen, because: 'failed', detail };
      }),
  };
}

function checkpointOf(record: TimelineRecord): Checkpoint {
  return {
    name: record.name,
    type: record.type,
    state: plain(record.state, 30),
    result: plain(record.result ?? '', 30),
  };
}

/** pipelinesTools are those of the job: the proxy of its agent first. */
export async function pipelinesTools(env: Environment): Promise<Tools> {
  const byAgent = await agentProxy(env);
  return { proxyFor: byAgent ?? ((url) => environmentProxy(url, env)), clock: realClock, limits: defaultLimits };
}

/** projectOf gives the project of the job, and who asks. */
export function projectOf({ token, signal }: ExclusiveLockOptions, value: (name: string) => string): Told<Project> {
  if (token === '') return { status: 'denied', detail: 'The agent gave the task no access token.' };
  // The HTTP library would put an invalid header value, the token itself, into its error message.
  if (!/^[\x21-\x7e]+$/.test(token))
    return { status: 'denied', detail: 'The access token of the job holds characters that no token has.' };
  const collection = value('SYSTEM_COLLECTIONURI') || value('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI');
  if (!/^https?:\/\//i.test(collection) || !URL.canParse(collection)) {
    const detail = `SYSTEM_COLLECTIONURI is "${plain(collection, 100)}": expected an address such as https://dev.azure.com/contoso/.`;
    return { status: 'failed', detail };
  }
  // The ID rather than the name: it survives a rename.
  const project = value('SYSTEM_TEAMPROJECTID') || value('SYSTEM_TEAMPROJECT');
  if (project === '') return { status: 'failed', detail: 'SYSTEM_TEAMPROJECT is empty.' };
  return { status: 'read', value: { collection: `${collection.replace(/\/+$/, '')}/`, project, token, signal } };
}

/**
 * Environment.Id and Environment.Name are set in a deployment job alone; a machine's own variable ENVIRONMENT_ID is
 * told from it by its form.
 * @see https://learn.microsoft.com/azure/devops/pipelines/build/variables#deployment-job-variables-devops-services
 */
function resourcesOf(connection: string, value: (name: string) => string): readonly Protected[] {
  const id = value('ENVIRONMENT_ID');
  const name = value('ENVIRONMENT_NAME');
  return [
    ...(connection === '' ? [] : [{ type: 'endpoint' as const, id: connection, name: '' }]),
    ...(name !== '' && /^\d{1,15}$/.test(id) ? [{ type: 'environment' as const, id, name }] : []),
  ];
}
