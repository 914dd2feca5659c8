import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { nameOf } from '../../src/serialize/key.ts';
import { startDevOpsLocks } from '../simulator/devops-locks.ts';
import { type GitHubQueuesOptions, startGitHubQueues } from '../simulator/github-queues.ts';
import { type Inputs, run } from './environments.ts';
import {
  application,
  connectionId,
  group,
  guard,
  guardReport,
  keepOpen,
  scene,
  subscription,
  tenantId,
  vm,
} from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { runStep } from './steps.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function keyOf(scope: string): string {
  const id = parseResourceId(scope);
  assert.ok(id !== undefined);
  return nameOf(id, hash);
}

const target = vm('api-01');
const own = { runId: Number(run.id), runName: 'Deploy', jobId: Number(run.checkRunId), jobName: 'deploy' };
const other = { runId: 7_000_000_001, runName: 'Nightly', jobId: 19_000_000_001, jobName: 'sweep' };

/** Who comes later came later. */
async function gitHub(options: Partial<GitHubQueuesOptions> = {}) {
  let time = Date.UTC(2026, 10, 25, 21);
  const now = (): number => {
    time += 1;
    return time;
  };
  return keepOpen(
    await startGitHubQueues({
      token: run.token,
      repository: run.repository,
      resolution: 'millisecond',
      now,
      ...options,
    }),
  );
}

/** One step of mode guard on GitHub, with a quiet virtual machine. */
async function play(
  runtime: Runtime,
  github: Awaited<ReturnType<typeof gitHub>>,
  inputs: Inputs = {},
  env: Readonly<Record<string, string>> = {},
) {
  const at = await scene({ arrange: (world) => void world.addVm(target) });
  const done = await guard(at, {
    host: 'github',
    runtime,
    inputs: { 'resource-id': target, operation: 'write', serialization: 'warn', ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.com', ...env },
  });
  const summary = done.files.get('commands/summary.md') ?? '';
  const annotations = done.stdout.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));
  return { at, done, summary, annotations, report: guardReport(done) };
}

onSomeRuntime('the queue on GitHub', (runtime) => {
  test('held: the summary says so, with the runs that wait behind; no annotation', async () => {
    const github = await gitHub();
    github.enter({ ...own, group: keyOf(target).toUpperCase(), queue: 'max' });
    github.enter({ ...other, group: keyOf(target), queue: 'max' });
    const { report, summary, annotations } = await play(runtime, github, { serialization: 'require' });
    assert.equal(report.verdict, 'clear');
    assert.equal(report.serialization?.held, true);
    assert.match(summary, /\| Serialized \| holds `[^`]+` · 1 run waits behind \|/i);
    assert.deepEqual(annotations, []);
  });

  test('a group of an enclosing scope covers it, and one of the whole workflow', async () => {
    const github = await gitHub();
    const { jobId: _, jobName: __, ...workflow } = own;
    github.enter({ ...workflow, group: keyOf(group) });
    assert.equal((await play(runtime, github, { serialization: 'require' })).report.verdict, 'clear');
  });

  test('not held: one warning, and the YAML to paste for this target', async () => {
    const github = await gitHub();
    github.enter({ ...own, group: 'deploy-main' });
    const { report, summary, annotations } = await play(runtime, github);
    assert.equal(report.verdict, 'clear');
    assert.equal(annotations.length, 1);
    assert.match(annotations[0] ?? '', /^::warning .*not serialized/);
    assert.match(summary, new RegExp(`group: ${keyOf(target)}\\n {2}queue: max\\n {2}cancel-in-progress: false`));
    assert.match(summary, /holds `deploy-main`, which does not cover its targets/);
  });

  test('required and not held: stopped before Azure is asked', async () => {
    const github = await gitHub();
    github.know(own.runId);
    const { at, report, annotations, done, summary } = await play(runtime, github, { serialization: 'require' });
    assert.deepEqual(
      [report.verdict, report.class, report.reason],
      ['blocked', 'concurrent-operation', 'not-serialized'],
    );
    assert.equal(at.arm.requests.length, 0);
    assert.equal(annotations.length, 1);
    assert.match(annotations[0] ?? '', /^::error/);
    assert.match(report.diagnoses[0]?.steps[0]?.text ?? '', /^Give this job the concurrency group below/);
    assert.doesNotMatch(summary, /Azure Pipelines|azure\/devops/, 'nothing about the other platform');
    assert.equal(done.code, 1);
  });

  test('another run holds an overlapping scope and was first: named, and Azure is not asked', async () => {
    const github = await gitHub();
    await github.enter({ ...other, group: keyOf(group) }).acquired;
    await github.enter({ ...own, group: keyOf(target) }).acquired;
    const { at, report, summary } = await play(runtime, github);
    assert.deepEqual([report.verdict, report.reason, report.recovery], ['blocked', 'queue-overlap', 'wait']);
    assert.equal(at.arm.requests.length, 0);
    assert.match(report.blockers[0]?.who ?? '', /^Nightly #7000000001, job sweep$/);
    assert.match(summary, /ahead: \[Nightly `#7000000001`, job sweep\]\(https:/);
  });

  test('who was first goes on, though another one overlaps', async () => {
    const github = await gitHub();
    await github.enter({ ...own, group: keyOf(target) }).acquired;
    await github.enter({ ...other, group: keyOf(group) }).acquired;
    assert.equal((await play(runtime, github)).report.verdict, 'clear');
  });

  test('the later one waits inside its deadline, and goes on when its turn has come', async () => {
    const github = await gitHub();
    const first = github.enter({ ...other, group: keyOf(subscription) });
    await first.acquired;
    await github.enter({ ...own, group: keyOf(target) }).acquired;
    let looks = 0;
    // It lets go when the one behind it looks for the second time whether it still holds its group.
    const when = (): boolean => {
      looks += 1;
      if (looks === 2) first.release();
      return false;
    };
    github.harm({ on: /\/actions\/concurrency_groups\/[^/]+$/, when, harm: { kind: 'hang' } });
    const { report, done } = await play(runtime, github, { wait: '10m' });
    assert.equal(report.verdict, 'waited');
    assert.match(done.stdout, /Waiting for its turn: Nightly #7000000001, job sweep holds/);
    const entry = report.timeline.find(({ source }) => source === 'run');
    assert.match(entry?.text ?? '', /^Waited \d.* for its turn: Nightly #7000000001, job sweep holds/);
  });

  test('without the permission, and without the API, it is said and not guessed', async () => {
    for (const options of [{ actionsRead: false }, { withoutApi: true }] as const) {
      const github = await gitHub(options);
      const { report, annotations, summary } = await play(runtime, github);
      assert.equal(report.verdict, 'clear');
      assert.equal(report.serialization?.state, 'unknown');
      assert.equal(report.serialization.held, false);
      assert.deepEqual(annotations, []);
      assert.match(summary, /cannot be verified here/);
      const strict = await play(runtime, github, { serialization: 'require' });
      assert.deepEqual(
        [strict.report.verdict, strict.report.reason, strict.at.arm.requests.length],
        ['blocked', 'not-serialized', 0],
      );
      const [step] = strict.report.diagnoses[0]?.steps ?? [];
      assert.match(
        step?.text ?? '',
        'actionsRead' in options ? /the permission that is missing/ : /does not tell which group/,
      );
    }
  });

  test('jobs of a matrix: the lease of another job is not ours; without a job ID it cannot be told', async () => {
    const github = await gitHub();
    github.enter({ ...own, jobId: own.jobId + 1, jobName: 'deploy (eu)', group: keyOf(target) });
    const told = await play(runtime, github);
    assert.equal(told.report.serialization?.state, 'not-held');
    const untold = await play(runtime, github, { 'job-id': '' });
    assert.equal(untold.report.serialization?.state, 'unknown');
    assert.match(untold.summary, /this runner does not tell the ID of the job/);
  });

  test('switched off: GitHub is not asked', async () => {
    const github = await gitHub();
    const { report } = await play(runtime, github, { serialization: 'off' });
    assert.equal(report.serialization, undefined);
    assert.equal(github.requests.length, 0);
  });

  test('what the workflow declares is read', async () => {
    const github = await gitHub({
      files: {
        '.github/workflows/deploy.yml': `on: push\njobs:\n  deploy:\n    concurrency:\n      group: $\{{ github.ref }}\n      cancel-in-progress: true\n`,
      },
    });
    github.enter({ ...own, group: keyOf(target) });
    const { summary, annotations } = await play(runtime, github);
    assert.match(summary, /leaves the operation of that run in Azure running/);
    assert.match(summary, /depends on nothing that tells the resources/);
    assert.deepEqual(annotations, [], 'it is held all the same');
  });
});

onSomeRuntime('the queue of Azure Pipelines', (runtime) => {
  const lock = {
    type: { id: '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563', name: 'ExclusiveLock' },
    id: 1,
    isDisabled: false,
  };
  const locks = async (checks: readonly Record<string, unknown>[]) =>
    keepOpen(
      await startDevOpsLocks({
        token: run.token,
        project: run.project,
        resources: { [`endpoint/${connectionId}`]: { name: 'prod-arm', checks } },
      }),
    );

  const parameters = {
    tenantid: tenantId,
    serviceprincipalid: application.appId,
    authenticationType: 'spnKey',
    serviceprincipalkey: application.secrets[0],
  };

  async function playTask(checks: readonly Record<string, unknown>[], serialization: 'warn' | 'require') {
    const devops = await locks(checks);
    const at = await scene({ arrange: (world) => void world.addVm(target) });
    const done = await guard(at, {
      host: 'pipelines',
      runtime,
      inputs: { 'resource-id': target, operation: 'write', serialization, 'azure-subscription': connectionId },
      env: {
        [`ENDPOINT_AUTH_${connectionId}`]: JSON.stringify({ scheme: 'ServicePrincipal', parameters }),
        [`ENDPOINT_AUTH_SCHEME_${connectionId}`]: 'ServicePrincipal',
        [`ENDPOINT_URL_${connectionId}`]: at.arm.url,
        [`ENDPOINT_DATA_${connectionId}_ENVIRONMENT`]: 'AzureCloud',
        SYSTEM_COLLECTIONURI: `${devops.url}/`,
        SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: `${devops.url}/`,
        SYSTEM_TEAMPROJECTID: run.project,
      },
    });
    return { at, done, report: guardReport(done) };
  }

  test('required, and no lock that can be seen: stopped before Azure is asked', async () => {
    const { at, report } = await playTask([], 'require');
    assert.deepEqual([report.verdict, report.reason, at.arm.requests.length], ['blocked', 'not-serialized', 0]);
    assert.notEqual(report.serialization?.state, 'held');
  });

  test('the check on the service connection is a lock that this stage has taken', async () => {
    const { report, done } = await playTask([lock], 'require');
    assert.equal(report.serialization?.state, 'held', JSON.stringify(report.serialization));
    assert.match(done.summary, /\| Serialized \| by the exclusive lock of service connection prod-arm \|/);
    assert.doesNotMatch(done.summary, /\.\.(?:\s|$)/, 'no sentence ends twice');
  });
});

describe('mode group', () => {
  onSomeRuntime('on every host', (runtime) => {
    const ids = `${vm('a')}\n${vm('b')}`;
    for (const host of ['github', 'pipelines', 'terminal'] as const) {
      test(`${host}: names the group of the common scope`, async () => {
        const inputs: Inputs = { mode: 'group', 'resource-id': ids };
        const done = await runStep({
          host,
          runtime,
          ...(host === 'terminal'
            ? { args: ['group', '--json', ...ids.split('\n').flatMap((id) => ['--resource-id', id])] }
            : { inputs }),
        });
        const text = host === 'terminal' ? done.stdout : done.everything;
        assert.ok(text.includes(keyOf(group)), text.slice(0, 800));
        if (host === 'github')
          assert.match(done.everything, new RegExp(`concurrency-group<<\\S+\\n${keyOf(group)}\\n`));
        if (host === 'pipelines')
          assert.match(done.stdout, new RegExp(`variable=concurrencyGroup;isOutput=true;[^\\]]*\\]${keyOf(group)}`));
      });
    }

    test('two subscriptions have no group in common, and a management group has one of its own', async () => {
      const mixed = await runStep({
        host: 'github',
        runtime,
        inputs: { mode: 'group', 'resource-id': `${group}\n/subscriptions/11111111-2222-4333-8444-555555555555` },
      });
      assert.equal(mixed.code, 1);
      assert.match(mixed.everything, /expected resources of one subscription/);
      const tenant = await runStep({
        host: 'github',
        runtime,
        inputs: { mode: 'group', 'resource-id': '/providers/Microsoft.Management/managementGroups/Corp' },
      });
      assert.match(tenant.everything, /azure~_mg~corp/);
    });
  });
});
