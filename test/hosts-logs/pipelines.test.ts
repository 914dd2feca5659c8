import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { failedPipelinesLogs, type PipelinesLogOptions } from '../../src/hosts/pipelines/logs.ts';
import { defaultLimits, type Limits } from '../../src/http/patience.ts';
import type { FailedLogs } from '../../src/ports/host.ts';
import type { Clock } from '../../src/time/clock.ts';
import { type DevOpsOptions, type DevOpsSimulator, startDevOps } from '../simulator/devops.ts';
import { reaching } from '../simulator/reaching.ts';
import type { Harm, Seen } from '../simulator/server.ts';
import { everythingOf, fakeClock, never, textOf, tools } from './support.ts';

const token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.c2ltdWxhdGVk.c2lnbmF0dXJl';
const project = 'Landing Zone';
const log = "2026-03-01T10:04:59.1234567Z ##[error](Conflict) The resource 'hub' is being updated.\n";
const started: DevOpsSimulator[] = [];
after(() => Promise.all(started.map((one) => one.close())));

type Record_ = Readonly<Record<string, unknown>>;

const stage: Record_ = {
  id: 's1',
  type: 'Stage',
  name: 'prod',
  identifier: 'prod',
  state: 'completed',
  result: 'failed',
  attempt: 1,
  log: null,
};
const phase: Record_ = { ...stage, id: 'p1', parentId: 's1', type: 'Phase', name: 'deploy', identifier: 'prod.deploy' };
const job: Record_ = {
  ...stage,
  id: 'j1',
  parentId: 'p1',
  type: 'Job',
  name: 'deploy',
  identifier: 'prod.deploy.__default',
  log: { id: 9, type: 'Container' },
};
const task: Record_ = {
  id: 't1',
  parentId: 'j1',
  type: 'Task',
  name: 'apply the network',
  state: 'completed',
  result: 'failed',
  attempt: 1,
  finishTime: '2026-03-01T10:05:00.25Z',
  log: { id: 12, type: 'Container', url: 'https://dev.azure.com/contoso/x/_apis/build/Builds/41/logs/12' },
  task: { id: 'g', name: 'AzureCLI', version: '2.247.1' },
  issues: [{ type: 'error', message: 'Script failed with exit code: 1' }],
};
const fine: Record_ = { ...task, id: 't0', name: 'checkout', result: 'succeeded', log: { id: 11 }, task: null };
const tree = [stage, phase, job, fine, task];

async function start(
  records: readonly Record_[] | undefined,
  options: Partial<DevOpsOptions> = {},
): Promise<DevOpsSimulator> {
  const build = {
    id: 41,
    ...(records === undefined ? {} : { records }),
    logs: { 9: 'whole job\n', 11: 'fine\n', 12: log, 13: 'second\n' },
  };
  const one = await startDevOps({ token, project, builds: [build], ...options });
  started.push(one);
  return one;
}

function read(
  devops: DevOpsSimulator,
  options: Partial<PipelinesLogOptions> = {},
  clock?: Clock,
  limits: Partial<Limits> = {},
): Promise<FailedLogs> {
  const base = { collectionUri: devops.url, project, buildId: '41', token, signal: never };
  return failedPipelinesLogs({ ...base, ...options }, tools(devops.ca, clock, limits));
}

const names = (found: FailedLogs): readonly string[] => found.sources.map((source) => source.name);

describe('which logs of a build are read', () => {
  test('the failed task, named as people know it', async () => {
    const devops = await start(tree);
    const found = await read(devops);
    assert.deepEqual(names(found), ['task "AzureCLI@2: apply the network" in job "deploy"']);
    assert.equal(found.sources[0]?.url, `${devops.url}Landing%20Zone/_build/results?buildId=41&view=logs&j=j1&t=t1`);
    assert.deepEqual(found.gaps, []);
    assert.equal(found.requests, 1, 'a log is not opened before it is wanted');
    assert.equal(await textOf(found.sources[0]), log);
    assert.equal(found.requests, 2);
    assert.ok(devops.requests.every((seen) => seen.path.endsWith('?api-version=7.1')));
    assert.equal(devops.requests[1]?.headers.accept, 'text/plain');
  });

  test('with the token of a person, which goes as a password; what Entra ID made goes as it is', async () => {
    const devops = await start(tree);
    await assert.rejects(
      read(devops, { token: 'personal', isPersonal: true }),
      /does not accept the personal access token/,
    );
    assert.equal(devops.requests.at(-1)?.headers.authorization, `Basic ${Buffer.from(':personal').toString('base64')}`);
    await read(devops, { isPersonal: true });
    assert.equal(devops.requests.at(-1)?.headers.authorization, `Bearer ${token}`);
  });

  test('canceled, skipped and continued tasks are no failures', async () => {
    const others = ['canceled', 'skipped', 'succeededWithIssues', 'abandoned'].map((result, index) => ({
      ...fine,
      id: `o${index}`,
      result,
    }));
    assert.deepEqual(names(await read(await start([...tree, ...others]))), [
      'task "AzureCLI@2: apply the network" in job "deploy"',
    ]);
    const none = await read(await start([{ ...job, result: 'canceled' }, ...others]));
    assert.deepEqual(none.gaps, [
      {
        source: 'build 41',
        status: 'empty',
        detail: 'No task of the build has failed (1 canceled, 1 skipped, 1 succeededWithIssues, 1 abandoned).',
      },
    ]);
  });

  test('within the job that failed: its tasks are read while it runs, and come first', async () => {
    const own = { ...job, state: 'inProgress', result: null };
    const elsewhere = [
      { ...stage, id: 's2', name: 'test', identifier: 'test' },
      { ...job, id: 'j2', parentId: 's2', name: 'smoke', identifier: 'test.smoke' },
      { ...task, id: 't9', parentId: 'j2', task: { name: 'Bash', version: '3.1.0' }, name: 'smoke', log: { id: 13 } },
    ];
    const found = await read(await start([...elsewhere, stage, phase, own, task]), { currentJob: 'J1' });
    assert.deepEqual(names(found), [
      'task "AzureCLI@2: apply the network" in job "deploy" of stage "prod"',
      'task "Bash@3: smoke" in job "smoke" of stage "test"',
    ]);
    assert.equal(await textOf(found.sources[0]), log);
  });

  test('only the last attempt counts', async () => {
    const retried = [
      stage,
      phase,
      job,
      { ...task, log: { id: 11 } },
      { ...job, id: 'j1b', attempt: 2, previousAttempts: [{ attempt: 1, timelineId: 'old', recordId: 'j1' }] },
      { ...task, id: 't1b', parentId: 'j1b', log: { id: 13 } },
    ];
    const found = await read(await start(retried));
    assert.equal(found.sources.length, 1);
    assert.equal(await textOf(found.sources[0]), 'second\n');
  });

  test('a job that failed without a failed task (lost agent, time-out) is read as a whole', async () => {
    const found = await read(await start([stage, phase, job, { ...task, result: 'canceled' }]));
    assert.deepEqual(names(found), ['job "deploy"']);
    assert.equal(await textOf(found.sources[0]), 'whole job\n');
    assert.match(found.sources[0]?.url ?? '', /&j=j1$/);
  });

  test('a failure without a log is a gap with what Azure Pipelines says', async () => {
    const found = await read(await start([stage, phase, job, { ...task, log: null }]));
    assert.deepEqual(found.sources, []);
    assert.deepEqual(found.gaps, [
      {
        source: 'task "AzureCLI@2: apply the network" in job "deploy"',
        status: 'empty',
        detail: 'It has no log; Azure Pipelines says: "Script failed with exit code: 1".',
      },
    ]);
  });

  test('a build that has no timeline yet, or no records', async () => {
    assert.match((await read(await start(undefined))).gaps[0]?.detail ?? '', /it has no tasks yet/);
    assert.match((await read(await start([]))).gaps[0]?.detail ?? '', /it has no tasks yet/);
    const devops = await start(tree, {
      faults: [
        {
          on: /timeline/,
          harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: 'null' },
        },
      ],
    });
    assert.match((await read(devops)).gaps[0]?.detail ?? '', /it has no tasks yet/);
  });

  test('records that refer to each other in a ring, and strange ones, do no harm', async () => {
    const ring = [
      { ...job, id: 'a', parentId: 'b' },
      { ...job, id: 'b', parentId: 'a' },
      { ...task, parentId: 'a' },
      null,
      7,
      { id: 5 },
      { id: 'x', result: 'failed', name: 4, log: { id: 'no' } },
    ];
    const found = await read(await start(ring as readonly Record_[]));
    assert.equal(found.sources.length, 1);
  });

  test('a hostile task name is one short line of visible characters', async () => {
    const found = await read(
      await start([
        {
          ...task,
          parentId: null,
          name: `a\n##vso[task.complete result=Succeeded;]\u001b]0;x\u0007${'b'.repeat(999)}`,
        },
      ]),
    );
    assert.doesNotMatch(names(found)[0] ?? '', /[\u0000-\u001f]/);
    assert.ok((names(found)[0] ?? '').length < 300);
  });
});

describe('right after a task failed', () => {
  const own = { ...job, state: 'inProgress', result: null };

  test('a record that is not there yet is waited for once', async () => {
    const devops = await start([own, task]);
    const early = JSON.stringify({ records: [own] });
    devops.harm({
      on: /timeline/,
      times: 1,
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: early },
    });
    const clock = fakeClock();
    const found = await read(devops, { currentJob: 'j1' }, clock);
    assert.equal(found.sources.length, 1);
    assert.deepEqual(clock.pauses, [3000]);
    const elsewhere = fakeClock();
    await read(await start([own]), {}, elsewhere);
    assert.deepEqual(elsewhere.pauses, [], 'another run is not waited for');
  });

  test('a log that was finished a moment ago gets the time to arrive in full', async () => {
    const clock = fakeClock(Date.parse('2026-03-01T10:05:01.25Z'));
    const found = await read(await start([own, task]), { currentJob: 'j1' }, clock);
    assert.equal(await textOf(found.sources[0]), log);
    assert.deepEqual(clock.pauses, [2000]);
  });
});

describe('servers of different kinds', () => {
  test('an older server names the version it knows, and is asked again with that', async () => {
    const devops = await start(tree, { collection: 'tfs/DefaultCollection', latestVersion: '6.0' });
    const found = await read(devops);
    assert.equal(await textOf(found.sources[0]), log);
    assert.deepEqual(
      devops.requests.map((seen) => /api-version=(.*)$/.exec(seen.path)?.[1]),
      ['7.1', '6.0', '6.0'],
    );
    assert.match(
      devops.requests[0]?.path ?? '',
      /^\/tfs\/DefaultCollection\/Landing%20Zone\/_apis\/build\/builds\/41\/timeline/,
    );
  });

  test('a collection address without its slash', async () => {
    const devops = await start(tree);
    assert.equal((await read(devops, { collectionUri: devops.url.slice(0, -1) })).sources.length, 1);
  });

  test('a log that lies elsewhere is fetched without the token', async () => {
    const devops = await start(tree, { redirectLogs: true });
    const found = await read(devops);
    assert.equal(await textOf(found.sources[0]), log);
    assert.equal(devops.requests.at(-1)?.headers.authorization, undefined);
  });
});

interface Case {
  readonly name: string;
  readonly harm: Harm;
  readonly kind: string;
  readonly says: RegExp;
  readonly tries: number;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const status = (code: number, message: string, headers: Record<string, string> = {}): Harm => ({
  kind: 'status',
  status: code,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message, typeKey: 'X' }),
});

const cases: readonly Case[] = [
  { name: '401', harm: status(401, ''), kind: 'denied', says: /does not accept the job's access token/, tries: 1 },
  {
    name: '203 with the sign-in page',
    harm: { kind: 'status', status: 203, headers: html, body: '<html>' },
    kind: 'denied',
    says: /asks to sign in/,
    tries: 1,
  },
  {
    name: '200 with the sign-in page',
    harm: { kind: 'status', status: 200, headers: html, body: '<html>' },
    kind: 'denied',
    says: /asks to sign in/,
    tries: 1,
  },
  {
    name: '403',
    harm: status(403, 'Access denied.'),
    kind: 'denied',
    says: /Access denied.*View builds.*Limit job authorization scope/s,
    tries: 1,
  },
  {
    name: '429',
    harm: status(429, 'TF400733', { 'retry-after': '1' }),
    kind: 'unavailable',
    says: /limits the requests/,
    tries: 4,
  },
  {
    name: '503',
    harm: status(503, 'maintenance'),
    kind: 'unavailable',
    says: /Azure DevOps failed \(HTTP 503, "maintenance"\)/,
    tries: 4,
  },
  { name: 'a reset', harm: { kind: 'reset' }, kind: 'unavailable', says: /broke off/, tries: 4 },
  { name: 'a hang', harm: { kind: 'hang' }, kind: 'unavailable', says: /nothing came for 10 seconds/, tries: 4 },
];

/** The limit that a harm reaches. */
const limitOf = ({ kind }: Harm): number => (kind === 'hang-body' ? defaultLimits.idleMs : defaultLimits.answerMs);

const asked = (requests: readonly Seen[], on: RegExp): number => requests.filter((seen) => on.test(seen.path)).length;

async function failsAs(promise: Promise<unknown>, expected: Pick<Case, 'kind' | 'says'>): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof GuardError, everythingOf(error));
    assert.equal(error.kind, expected.kind, error.message);
    assert.match(`${error.message}\n${error.hint}`, expected.says);
    assert.ok(!everythingOf(error).includes(token), 'the token is in the error');
    return true;
  });
}

describe('what can go wrong with the timeline', () => {
  const more: readonly Case[] = [
    ...cases,
    {
      name: '302 to the sign-in page',
      harm: { kind: 'status', status: 302, headers: { location: 'https://login.example/' } },
      kind: 'denied',
      says: /asks to sign in/,
      tries: 1,
    },
    {
      name: '404',
      harm: status(404, 'The requested build 41 could not be found.'),
      kind: 'unreadable',
      says: /no such build in project Landing Zone/,
      tries: 1,
    },
    {
      name: '400 of another kind',
      harm: status(400, 'nonsense'),
      kind: 'unavailable',
      says: /HTTP 400, "nonsense"/,
      tries: 1,
    },
    {
      name: 'a body that is cut',
      harm: { kind: 'cut-body', bytes: 40 },
      kind: 'unavailable',
      says: /to its end/,
      tries: 4,
    },
    {
      name: 'a body that stops',
      harm: { kind: 'hang-body', bytes: 40 },
      kind: 'unavailable',
      says: /nothing came/,
      tries: 4,
    },
    {
      name: 'something else',
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: '[]' },
      kind: 'unavailable',
      says: /none of Azure DevOps/,
      tries: 1,
    },
  ];
  for (const one of more) {
    test(one.name, async () => {
      const devops = await start(tree, { faults: [{ on: /timeline/, harm: one.harm }] });
      await reaching(limitOf(one.harm), [devops], () => failsAs(read(devops), one));
      assert.equal(asked(devops.requests, /timeline/), one.tries);
    });
  }

  test('as the server itself says it', async () => {
    await failsAs(read(await start(tree, { viewBuilds: false })), { kind: 'denied', says: /View builds/ });
    await failsAs(read(await start(tree), { buildId: '42' }), { kind: 'unreadable', says: /no such build/ });
    await failsAs(read(await start(tree), { project: 'Other' }), { kind: 'unreadable', says: /project Other/ });
    await failsAs(read(await start(tree), { token: 'another' }), { kind: 'denied', says: /does not accept/ });
    await failsAs(read(await start(tree, { signInPage: true }), { token: 'another' }), {
      kind: 'denied',
      says: /asks to sign in/,
    });
  });

  test('bad input is refused before anything is called', async () => {
    const devops = await start(tree);
    await failsAs(read(devops, { buildId: '41/../42' }), {
      kind: 'input',
      says: /^Input "runId" is "41\/\.\.\/42": expected a number/,
    });
    await failsAs(read(devops, { collectionUri: '' }), { kind: 'unreadable', says: /SYSTEM_COLLECTIONURI/ });
    await failsAs(read(devops, { project: ' ' }), { kind: 'unreadable', says: /SYSTEM_TEAMPROJECT/ });
    await failsAs(read(devops, { token: '' }), { kind: 'denied', says: /no access token/ });
    await failsAs(read(devops, { token: `${token}\r\nX: y` }), { kind: 'denied', says: /characters/ });
    assert.equal(devops.requests.length, 0);
  });
});

describe('what can go wrong with a log', () => {
  const more: readonly Case[] = [
    ...cases,
    { name: '404', harm: status(404, ''), kind: 'unreadable', says: /not written yet, or removed/, tries: 1 },
    { name: '410', harm: status(410, ''), kind: 'unreadable', says: /not written yet, or removed/, tries: 1 },
    {
      name: 'a body that is cut',
      harm: { kind: 'cut-body', bytes: 30 },
      kind: 'unavailable',
      says: /could not be read to its end/,
      tries: 1,
    },
    {
      name: 'a body that stops',
      harm: { kind: 'hang-body', bytes: 30 },
      kind: 'unavailable',
      says: /nothing came/,
      tries: 1,
    },
  ];
  for (const one of more) {
    test(one.name, async () => {
      const devops = await start(tree, { faults: [{ on: /logs\/12/, harm: one.harm }] });
      const found = await read(devops);
      await reaching(limitOf(one.harm), [devops], () => failsAs(textOf(found.sources[0]), one));
      assert.equal(asked(devops.requests, /logs/), one.tries);
    });
  }

  test('what time heals', async () => {
    const devops = await start(tree);
    devops.harm({ on: /timeline/, times: 1, harm: status(429, '', { 'retry-after': '3' }) });
    devops.harm({ on: /logs/, times: 1, harm: status(500, '') });
    const clock = fakeClock();
    const found = await read(devops, {}, clock);
    assert.equal(await textOf(found.sources[0]), log);
    assert.deepEqual(clock.pauses, [3000, 500]);
  });
});
