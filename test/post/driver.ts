import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../scripts/lib/root.ts';
import type { Report } from '../../src/report/model.ts';
import { githubEnv, type Inputs, pipelinesEnv } from '../bundles/environments.ts';
import { guard, type Scene } from '../bundles/guard-world.ts';
import type { Runtime } from '../bundles/runtimes.ts';
import { type Entry, filesIn, type SpawnResult, spawnBundle, temporaryFolder } from '../bundles/spawn.ts';
import type { Done } from '../bundles/steps.ts';
import type { VirtualTime } from '../bundles/virtual-time.ts';

export type PostHost = 'github' | 'pipelines';
export const postHosts: readonly PostHost[] = ['github', 'pipelines'];

/** JobStatus in GitHub's words; the agent has its own. */
export type JobStatus = 'success' | 'failure' | 'cancelled';
const agentWords: Readonly<Record<JobStatus, string>> = {
  success: 'Succeeded',
  failure: 'Failed',
  cancelled: 'Canceled',
};

/** State is what a step handed on, as the environment variables in which its platform gives it to the post step. */
export type State = Readonly<Record<string, string>>;

/** stateOf reads what a main step kept: the file GITHUB_STATE, or the task variables that it set. */
export function stateOf(done: Done): State {
  if (done.host === 'github') {
    const blocks = (done.files.get('commands/state') ?? '').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [`STATE_${name}`, value]));
  }
  const commands = done.stdout.matchAll(/^##vso\[task\.settaskvariable variable=([\w.]+);[^\]]*\](.*)$/gm);
  return Object.fromEntries(
    [...commands].map(([, name = '', value = '']) => [
      `VSTS_TASKVARIABLE_${name.toUpperCase()}`,
      value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%AZP25', '%'),
    ]),
  );
}

const schema = JSON.parse(readFileSync(join(root, 'report.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

function validReport(text: string): Report {
  const report: unknown = JSON.parse(text);
  assert.ok(validate(report), JSON.stringify(validate.errors));
  return report as Report;
}

/** Ended is what a person gets of a post step. */
export interface Ended extends SpawnResult {
  readonly summary: string;
  /** Kinds of the annotations, in order. */
  readonly notes: readonly string[];
  readonly outputs: string;
  readonly report: Report | undefined;
  /** Lines that the host would obey. */
  readonly commands: readonly string[];
}

export interface PostStep {
  readonly runtime: Runtime;
  readonly host: PostHost;
  readonly inputs: Inputs;
  readonly env?: Readonly<Record<string, string>>;
  readonly state: State;
  readonly status: JobStatus;
  readonly time?: VirtualTime;
}

/** runPost plays the post step of a job. */
export async function runPost({ runtime, host, inputs, env, state, status, time }: PostStep): Promise<Ended> {
  const folder = temporaryFolder();
  const given: Inputs = { mode: 'guard', ...inputs, ...(host === 'github' ? { 'job-status': status } : {}) };
  const environment =
    host === 'github'
      ? githubEnv(folder, given)
      : { ...pipelinesEnv(folder, given), AGENT_JOBSTATUS: agentWords[status] };
  const entry = `${host}-post.js` as string as Entry;
  const ended = await spawnBundle({ runtime, entry, env: { ...environment, ...env, ...state }, cwd: folder, time });
  const uploads = [...ended.stdout.matchAll(/^##vso\[task\.uploadsummary\](.*)$/gm)].map(([, path = '']) =>
    readFileSync(join(folder, relative(folder, path)), 'utf8'),
  );
  const noted = host === 'github' ? /^::(error|warning|notice)\b/gm : /^##vso\[task\.logissue type=(\w+);/gm;
  const reports = [...filesIn(folder)]
    .filter(([name]) => /(?:^|\/)report\.json$/.test(name))
    .map(([, text]) => validReport(text));
  return {
    ...ended,
    summary: host === 'github' ? (ended.files.get('commands/summary.md') ?? '') : uploads.join(''),
    notes: [...ended.stdout.matchAll(noted)].map(([, kind = '']) => kind),
    outputs:
      host === 'github'
        ? (ended.files.get('commands/output') ?? '')
        : (ended.stdout.match(/^##vso\[task\.setvariable (?![^\]]*issecret=true).*$/gm) ?? []).join('\n'),
    report: reports[0],
    commands: ended.stdout
      .split(/\r\n|\n|\r/)
      .filter((line) =>
        host === 'github' ? /^\s*::[\w-]+/.test(line) || /##\[/.test(line) : /##(?:vso)?\[/.test(line),
      ),
  };
}

/** Job is a job with the guard in it: the main step, what happens then in Azure, the end. */
export interface Job {
  readonly runtime: Runtime;
  readonly host: PostHost;
  readonly inputs: Inputs;
  readonly status: JobStatus;
  /** What happens in Azure between the guard and the end of the job. */
  readonly after?: () => void;
}

/** runJob plays a job from the guard to its post step. `waitedMs`: what the post step spent with waiting. */
export async function runJob(
  at: Scene,
  { runtime, host, inputs, status, after }: Job,
): Promise<{ readonly main: Done; readonly post: Ended; readonly waitedMs: number }> {
  const main = await guard(at, { runtime, host, inputs });
  after?.();
  const waited = at.time.waitedMs();
  const post = await runPost({
    runtime,
    host,
    inputs: { ...at.inputs, ...inputs },
    env: at.env,
    state: stateOf(main),
    status,
    time: at.time,
  });
  return { main, post, waitedMs: at.time.waitedMs() - waited };
}
