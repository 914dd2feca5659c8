import { createHttp, type Tools } from '../../http/client.ts';
import type { Environment } from '../../http/proxy.ts';
import type { RunSpan } from '../../ports/host.ts';
import type { ToldList } from '../../ports/queue.ts';
import { asFields, asId, asText, asTime } from '../untyped.ts';
import { plain } from '../words.ts';
import { pipelinesTools, projectOf } from './exclusive-lock.ts';
import { readProject, told } from './project-api.ts';
import { devopsReach } from './reach.ts';

/** RunsOptions is what the task knows of its job. */
export interface RunsOptions {
  readonly env: Environment;
  /** Access token of the job. */
  readonly token: string;
  readonly signal: AbortSignal;
}

/** A run may have begun long before the first change of a span. Milliseconds. */
const longestRunMs = 6 * 3_600_000;
/** The server gives so many at once; more are not asked for. */
const most = 1000;

/**
 * pipelinesRuns lists the builds of a project in a span of time:
 * https://learn.microsoft.com/rest/api/azure/devops/build/builds/list
 */
export async function pipelinesRuns(
  options: RunsOptions,
  fromMs: number,
  toMs: number,
  tools?: Tools,
): Promise<ToldList<RunSpan>> {
  const { env, token, signal } = options;
  const project = projectOf({ env, token, signal, connection: '' }, (name) => env[name]?.trim() ?? '');
  if (project.status !== 'read') return project;
  const http = createHttp(tools ?? (await pipelinesTools(env)), devopsReach(project.value));
  const what = 'the runs of the project';
  const answer = await told(signal, what, () =>
    readProject(http, project.value, {
      path: 'build/builds',
      query: {
        minTime: new Date(fromMs - longestRunMs).toISOString(),
        maxTime: new Date(toMs).toISOString(),
        queryOrder: 'startTimeAscending',
        $top: String(most),
      },
      version: '7.1',
      what,
      permission: 'Give the build service account of the project the permission "View builds".',
    }),
  );
  if (answer.status !== 'read') return answer;
  const { value } = asFields(answer.value);
  const items = Array.isArray(value) ? value : [];
  // One that has not begun yet has changed nothing.
  const runs = items.map(runIn).filter((run) => run !== undefined);
  if (items.length < most) return { status: 'read', value: runs };
  return { status: 'part', seen: runs, because: 'failed', detail: `only the first ${most} of ${what} were read` };
}

function runIn(item: unknown): RunSpan | undefined {
  const { id, buildNumber, definition, startTime, finishTime } = asFields(item);
  const [own, fromMs, toMs] = [asId(id), asTime(startTime), asTime(finishTime)];
  if (own === undefined || fromMs === undefined) return undefined;
  const name = plain(`${asText(asFields(definition).name) ?? 'build'} ${asText(buildNumber) ?? own}`, 100);
  return { id: own, name, fromMs, ...(toMs === undefined ? {} : { toMs }) };
}
