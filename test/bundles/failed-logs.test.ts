import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { certificate } from '../simulator/certificate.ts';
import { startDevOps } from '../simulator/devops.ts';
import { type GitHubOptions, type SimulatedJob, startGitHub } from '../simulator/github.ts';
import { startProxy } from '../simulator/proxy.ts';
import { pipelinesEnv, run } from './environments.ts';
import { busySubnet, lockedStorage, otherTool, runningVm } from './fixtures.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { assertRefused, type Done, reportOf, runStep, type Step } from './steps.ts';

const caFile = join(temporaryFolder(), 'ca.pem');
writeFileSync(caFile, certificate().cert);
/** Closed at the end also where a test fails: an open server would keep the process for ever. */
const servers: { close(): Promise<void> }[] = [];
after(() => Promise.all(servers.map((server) => server.close())));
async function opened<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  servers.push(server);
  return server;
}

const trusted = { NODE_EXTRA_CA_CERTS: caFile };
const deploy: SimulatedJob = { id: 501, name: 'deploy (eu)', conclusion: 'failure', log: runningVm.text };
const network: SimulatedJob = { id: 502, name: 'network', conclusion: 'failure', log: busySubnet.text };
const build: SimulatedJob = { id: 503, name: 'build', conclusion: 'success', log: otherTool.text };
const own: SimulatedJob = {
  id: Number(run.checkRunId),
  name: 'diagnose',
  status: 'in_progress',
  steps: [{ name: 'Diagnose', conclusion: null }],
};

/** The run of `githubEnv`: its second attempt. */
function github(jobs: readonly SimulatedJob[], options: Partial<GitHubOptions> = {}) {
  const runs = [
    { id: Number(run.id), attempts: [[{ ...build, conclusion: 'failure', log: 'of the first attempt' }], jobs] },
    { id: 4242, attempts: [[{ id: 9, name: 'other', conclusion: 'failure', log: lockedStorage.text }]] },
  ];
  return opened(startGitHub({ token: run.token, repository: run.repository, runs, ...options }));
}

async function githubStep(
  runtime: Runtime,
  server: Awaited<ReturnType<typeof github>>,
  more: Partial<Step> = {},
): Promise<Done> {
  const env = { ...trusted, GITHUB_API_URL: server.url, GITHUB_SERVER_URL: server.serverUrl, ...more.env };
  return runStep({ runtime, host: 'github', ...more, env });
}

function assertFound(done: Done): void {
  assert.ok(done.succeeded, `${done.stdout}\n${done.stderr}`);
  assert.equal(done.stderr, '');
  assert.ok(!done.everything.includes(run.token), 'the token was printed');
}

const read = (done: Done) => reportOf(done).evidence.map(({ source, status }) => [source, status]);

onSomeRuntime('logs of failed jobs on GitHub', (runtime) => {
  test('two failed jobs are one report with both sources', async () => {
    const server = await github([build, deploy, network, own]);
    const done = await githubStep(runtime, server);
    assertFound(done);
    const report = reportOf(done);
    assert.equal(report.source, 'job "deploy (eu)", job "network"');
    assert.deepEqual(report.diagnoses.map(({ reason, source }) => [reason, source]).sort(), [
      [busySubnet.reason, 'job "network"'],
      [runningVm.reason, 'job "deploy (eu)"'],
    ]);
    assert.deepEqual(read(done), [
      ['job "deploy (eu)"', 'read'],
      ['job "network"', 'read'],
    ]);
    assert.ok((report.requests.host ?? 0) >= 5, 'the list, two logs and their redirects');
    assert.equal(done.notes.length, 1);
    assert.match(done.summary, /network/);
    assert.ok(
      server.blobRequests.every(({ headers }) => headers.authorization === undefined),
      'the store is told no token',
    );
  });

  test('a token that may not read Actions: one sentence that names the permission', async () => {
    const server = await github([deploy], { actionsRead: false });
    assertRefused(await githubStep(runtime, server), /list of jobs.*`actions: read`.*HTTP 403/);
  });

  test('a token that is not accepted', async () => {
    const server = await github([deploy], { token: 'another-token-altogether' });
    assertRefused(await githubStep(runtime, server), /does not accept the token \(HTTP 401/);
  });

  test('nothing failed: nothing found, with the evidence why', async () => {
    const server = await github([build, own]);
    const done = await githubStep(runtime, server);
    assertFound(done);
    const report = reportOf(done);
    assert.equal(report.verdict, 'nothing-found');
    assert.deepEqual(read(done), [[`run ${run.id}`, 'empty']]);
    assert.match(report.evidence[0]?.detail ?? '', /^No job of the run has failed \(1 success, 1 /);
    assert.equal(done.notes.filter(({ severity }) => severity === 'error').length, 0);
    assert.match(done.summary, /No job of the run has failed/);
  });

  test('a job of the same run that failed and still runs: what to do instead', async () => {
    const steps = [
      { name: 'Deploy', conclusion: 'failure' },
      { name: 'Diagnose', conclusion: null },
    ];
    const server = await github([build, { ...own, steps }]);
    assertRefused(
      await githubStep(runtime, server),
      /No log could be read: GitHub gives out the log of a job only after it has ended/,
    );
  });

  test('an expired log says so', async () => {
    const server = await github([{ ...deploy, logExpired: true }]);
    assertRefused(
      await githubStep(runtime, server),
      /The log of job "deploy \(eu\)" could not be read: it has expired \(HTTP 410/,
    );
  });

  test('another run by its ID', async () => {
    const server = await github([deploy]);
    const done = await githubStep(runtime, server, { inputs: { 'run-id': '4242' } });
    assertFound(done);
    assert.deepEqual([done.outputs.get('reason'), reportOf(done).source], [lockedStorage.reason, 'job "other"']);
  });

  test('a run that is not there', async () => {
    const server = await github([deploy]);
    const done = await githubStep(runtime, server, { inputs: { 'run-id': '31337' } });
    assertRefused(
      done,
      /The list of jobs of run 31337 could not be read: there is no such run in contoso\/shop.*HTTP 404/,
    );
  });

  test('through a proxy, with names that only it can resolve', async () => {
    const server = await github([deploy], { apiHost: 'api.simulator.test', blobHost: 'blob.simulator.test' });
    const proxy = await opened(startProxy({ credentials: 'robot:p@ss' }));
    const done = await githubStep(runtime, server, {
      env: { HTTPS_PROXY: proxy.url.replace('http://', 'http://robot:p%40ss@') },
    });
    assertFound(done);
    assert.equal(done.outputs.get('reason'), runningVm.reason);
    assert.deepEqual(
      [...new Set(proxy.tunnels.map((name) => name.split(':')[0]))],
      ['api.simulator.test', 'blob.simulator.test'],
    );
    assert.doesNotMatch(done.everything, /p%40ss|p@ss/);
  });

  test('a log that breaks off is never taken for a whole one', async () => {
    const server = await github([deploy], { blobFaults: [{ on: /./, harm: { kind: 'cut-body', bytes: 40 } }] });
    assertRefused(await githubStep(runtime, server), /The log of job "deploy \(eu\)" could not be read/);
  });

  test('the terminal reads a run as well', async () => {
    const server = await github([deploy]);
    const env = {
      ...trusted,
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: server.serverUrl,
      GITHUB_REPOSITORY: run.repository,
      GITHUB_TOKEN: run.token,
    };
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '--run-id', run.id], env });
    assert.equal(done.code, 1, done.stderr);
    assert.match(done.stdout, /^Why it failed: .*shop-api-01/);
    assert.ok(!done.everything.includes(run.token));
  });
});

/** Names and IDs of the build that `pipelinesEnv` describes. */
const agent = pipelinesEnv(temporaryFolder(), {});
const job = agent.SYSTEM_JOBID ?? '';
type Record = Readonly<globalThis.Record<string, unknown>>;
const record = (id: string, type: string, name: string, result: string, more: Record = {}): Record => ({
  id,
  type,
  name,
  state: 'completed',
  result,
  attempt: 1,
  finishTime: '2026-03-01T10:05:00Z',
  ...more,
});
const task = (id: string, name: string, result: string, log: number, parentId = job): Record =>
  record(id, 'Task', name, result, { parentId, log: { id: log }, task: { name: 'AzureCLI', version: '2.238.1' } });
const running = { ...record(job, 'Job', 'Deploy', ''), state: 'inProgress', result: null, finishTime: null };

function devops(records: readonly Record[], options: Partial<Parameters<typeof startDevOps>[0]> = {}) {
  const builds = [
    { id: Number(run.buildId), records, logs: { 7: runningVm.text, 8: busySubnet.text, 9: otherTool.text } },
    { id: 900, records: [task('o', 'cleanup', 'failed', 3, 'j')], logs: { 3: lockedStorage.text } },
    { id: 901, records: [task('o', 'cleanup', 'succeeded', 3, 'j')], logs: { 3: lockedStorage.text } },
  ];
  return opened(startDevOps({ token: run.token, project: agent.SYSTEM_TEAMPROJECTID ?? '', builds, ...options }));
}

async function agentStep(
  runtime: Runtime,
  server: Awaited<ReturnType<typeof devops>>,
  more: Partial<Step> = {},
): Promise<Done> {
  const env = {
    ...trusted,
    SYSTEM_COLLECTIONURI: server.url,
    SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: server.url,
    ...more.env,
  };
  return runStep({ runtime, host: 'pipelines', ...more, env });
}

onSomeRuntime('logs of failed tasks on Azure Pipelines', (runtime) => {
  const failures = [
    running,
    task('a', 'resize', 'failed', 7),
    task('b', 'route', 'failed', 8),
    task('c', 'build', 'succeeded', 9),
  ];

  test('two failed tasks of the job that still runs are one report', async () => {
    const server = await devops(failures);
    const done = await agentStep(runtime, server);
    assertFound(done);
    const report = reportOf(done);
    assert.equal(report.source, 'task "AzureCLI@2: resize" in job "Deploy", task "AzureCLI@2: route" in job "Deploy"');
    assert.deepEqual(report.diagnoses.map(({ reason }) => reason).sort(), [busySubnet.reason, runningVm.reason]);
    assert.equal(report.requests.host, 3);
    assert.equal(done.notes.length, 1);
    assert.ok(server.requests.every(({ headers }) => headers.authorization === `Bearer ${run.token}`));
  });

  test('a token that may not view builds: one sentence that names the permission', async () => {
    const server = await devops(failures, { viewBuilds: false });
    assertRefused(
      await agentStep(runtime, server),
      /The timeline of build 8123 could not be read.*permission to read builds.*HTTP 403/,
    );
  });

  test('a token that is not accepted', async () => {
    const server = await devops(failures, { token: 'another-token-altogether' });
    assertRefused(await agentStep(runtime, server), /asks to sign in/);
  });

  test('nothing failed: nothing found, with the evidence why', async () => {
    const server = await devops(failures);
    const done = await agentStep(runtime, server, { inputs: { 'run-id': '901' } });
    assertFound(done);
    assert.equal(done.outputs.get('verdict'), 'nothing-found');
    const [evidence] = reportOf(done).evidence;
    assert.deepEqual([evidence?.source, evidence?.status], ['build 901', 'empty']);
    assert.match(evidence?.detail ?? '', /^No task of the build has failed \(1 succeeded\)/);
    assert.deepEqual(done.notes, []);
  });

  test('a log that the retention policy took', async () => {
    const server = await devops([running, task('a', 'resize', 'failed', 77)]);
    assertRefused(
      await agentStep(runtime, server),
      /The log of task "AzureCLI@2: resize" in job "Deploy" could not be read: it is not there.*HTTP 404/,
    );
  });

  test('another build by its ID, and one that is none', async () => {
    const server = await devops(failures);
    const done = await agentStep(runtime, server, { inputs: { 'run-id': '900' } });
    assertFound(done);
    assert.equal(done.outputs.get('reason'), lockedStorage.reason);
    assertRefused(
      await agentStep(runtime, server, { inputs: { 'run-id': '31337' } }),
      /timeline of build 31337 could not be read: there is no such build/,
    );
  });

  describe('through a proxy, with a name that only it can resolve', () => {
    test('of the environment', async () => {
      const server = await devops(failures, { host: 'ado.simulator.test' });
      const proxy = await opened(startProxy());
      const done = await agentStep(runtime, server, { env: { HTTPS_PROXY: proxy.url } });
      assertFound(done);
      assert.ok(proxy.tunnels.length > 0 && proxy.tunnels.every((name) => name.startsWith('ado.simulator.test:')));
    });

    test("of the agent's own configuration, with a password", async () => {
      const server = await devops(failures, { host: 'ado.simulator.test' });
      const proxy = await opened(startProxy({ credentials: 'agent:s3cret-word' }));
      const done = await agentStep(runtime, server, {
        env: { AGENT_PROXYURL: proxy.url, AGENT_PROXYUSERNAME: 'agent', SECRET_AGENT_PROXYPASSWORD: 's3cret-word' },
      });
      assertFound(done);
      assert.doesNotMatch(done.everything, /s3cret-word/);
    });
  });
});
