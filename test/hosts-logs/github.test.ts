import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { failedGitHubLogs, type GitHubLogOptions } from '../../src/hosts/github/logs.ts';
import { defaultLimits, type Limits } from '../../src/http/patience.ts';
import type { FailedLogs } from '../../src/ports/host.ts';
import type { Clock } from '../../src/time/clock.ts';
import { type GitHubOptions, type GitHubSimulator, type SimulatedJob, startGitHub } from '../simulator/github.ts';
import { held, reaching } from '../simulator/reaching.ts';
import type { Fault, Harm, Seen } from '../simulator/server.ts';
import { everythingOf, fakeClock, never, textOf, tools } from './support.ts';

const token = 'ghs_simulated0123456789abcdefABCDEF';
const repository = 'contoso/landing-zone';
const log = '2026-03-01T10:04:59.1234567Z ERROR: (AnotherOperationInProgress) Another operation is running on hub.\n';
const running: SimulatedGitHub[] = [];

type SimulatedGitHub = GitHubSimulator;

async function start(jobs: readonly SimulatedJob[], options: Partial<GitHubOptions> = {}): Promise<GitHubSimulator> {
  const started = await startGitHub({ token, repository, runs: [{ id: 77, attempts: [jobs] }], ...options });
  running.push(started);
  return started;
}

function read(
  github: GitHubSimulator,
  options: Partial<GitHubLogOptions> = {},
  clock?: Clock,
  limits: Partial<Limits> = {},
): Promise<FailedLogs> {
  const base = { token, apiUrl: github.url, serverUrl: github.serverUrl, repository, runId: '77', signal: never };
  return failedGitHubLogs({ ...base, ...options }, tools(github.ca, clock, limits));
}

after(() => Promise.all(running.map((one) => one.close())));

const deploy: SimulatedJob = { id: 501, name: 'deploy', conclusion: 'failure', log };
const build: SimulatedJob = { id: 500, name: 'build', conclusion: 'success', log: 'fine\n' };

describe('which logs of a run are read', () => {
  test('the logs of the jobs that failed or timed out, and no others', async () => {
    const slow: SimulatedJob = { id: 502, name: 'smoke (eastus)', conclusion: 'timed_out', log: 'late\n' };
    const matrix: SimulatedJob = { id: 503, name: 'smoke (westus)', conclusion: 'cancelled', log: 'stopped\n' };
    const github = await start([build, deploy, slow, matrix]);
    const found = await read(github);
    assert.deepEqual(
      found.sources.map((source) => source.name),
      ['job "deploy"', 'job "smoke (eastus)"'],
    );
    assert.equal(found.sources[0]?.url, `${github.serverUrl}/${repository}/actions/runs/77/job/501`);
    assert.deepEqual(found.gaps, []);
    assert.equal(found.requests, 1, 'a log is not opened before it is wanted');
    assert.equal(await textOf(found.sources[0]), log);
    assert.equal(await textOf(found.sources[1]), 'late\n');
    assert.equal(found.requests, 5, 'one list, and two requests a log');
  });

  test('that no job failed is said of a whole list alone', async () => {
    const jobs = [build, { ...build, id: 502, name: 'lint' }];
    const second: Fault = { on: /\/jobs\?.*page=2/, harm: { kind: 'status', status: 500 } };
    const { sources, gaps } = await read(await start(jobs, { pageSize: 1, faults: [second] }));
    assert.deepEqual(sources, []);
    assert.deepEqual(
      gaps.map(({ status }) => status),
      ['failed', 'empty'],
    );
    assert.match(gaps[0]?.detail ?? '', /^The list of jobs was read in part: 1 jobs, then /);
    assert.match(gaps[1]?.detail ?? '', /^None of the jobs that were read has failed/);
  });

  test('a canceled job only where its own step failed, or where nothing else failed', async () => {
    const stopped: SimulatedJob = { id: 1, name: 'stopped', conclusion: 'cancelled', log };
    const broken: SimulatedJob = {
      ...stopped,
      id: 2,
      name: 'broken',
      steps: [{ name: 'apply', conclusion: 'failure' }],
    };
    const some = await read(await start([stopped, broken]));
    assert.deepEqual(
      some.sources.map((source) => source.name),
      ['job "broken" (canceled)'],
    );
    const all = await read(await start([build, stopped]));
    assert.deepEqual(
      all.sources.map((source) => source.name),
      ['job "stopped" (canceled)'],
    );
    assert.match(all.gaps[0]?.detail ?? '', /No job failed/);
  });

  test('nothing failed: no source, and a gap that says how the jobs ended', async () => {
    const found = await read(await start([build, { ...build, id: 9 }]));
    assert.deepEqual(found.sources, []);
    assert.deepEqual(found.gaps, [
      { source: 'run 77', status: 'empty', detail: 'No job of the run has failed (2 success).' },
    ]);
  });

  test('a failed step of our own running job is a gap with what to do instead; nothing is asked for', async () => {
    const own: SimulatedJob = {
      id: 600,
      name: 'deploy',
      status: 'in_progress',
      steps: [{ name: 'terraform apply', conclusion: 'failure' }],
      log,
    };
    const github = await start([build, own]);
    const found = await read(github, { attempt: '1', currentJob: '600' });
    assert.deepEqual(found.sources, []);
    assert.equal(found.gaps.length, 1);
    assert.equal(found.gaps[0]?.status, 'failed');
    assert.match(found.gaps[0]?.detail ?? '', /this job still runs \(failed so far: "terraform apply"\).*needs.*tee/s);
    assert.equal(github.requests.length, 1);
  });

  test('our own job runs and no failed step shows yet: the gap still tells how to get at its log', async () => {
    const own: SimulatedJob = { id: 600, name: 'deploy', status: 'in_progress' };
    const found = await read(await start([own]), { currentJob: '600' });
    assert.match(found.gaps[0]?.detail ?? '', /1 running.*`log: deploy\.log`/s);
    const other = await read(await start([own]), {});
    assert.doesNotMatch(other.gaps[0]?.detail ?? '', /deploy\.log/);
  });

  test('this run: the jobs of this attempt. Another run: those of its last attempt', async () => {
    const attempts = [[deploy], [{ ...deploy, id: 701, name: 'deploy again', log: 'second\n' }], [build]];
    const github = await startGitHub({ token, repository, runs: [{ id: 77, attempts }] });
    running.push(github);
    const second = await read(github, { attempt: '2' });
    assert.equal(await textOf(second.sources[0]), 'second\n');
    assert.match(github.requests[0]?.path ?? '', /\/runs\/77\/attempts\/2\/jobs\?/);
    const last = await read(github);
    assert.equal(last.sources.length, 0);
    assert.match(github.requests.at(-1)?.path ?? '', /\/runs\/77\/jobs\?.*filter=latest/);
  });

  test('all pages of the list are read', async () => {
    const many = Array.from(
      { length: 250 },
      (_, index): SimulatedJob => ({ ...build, id: 1000 + index, name: `cell ${index}` }),
    );
    const github = await start([...many, deploy]);
    const found = await read(github);
    assert.equal(found.sources.length, 1);
    assert.equal(github.requests.length, 3);
  });

  test('a list whose pages lead back is cut, and that is said', async () => {
    const github = await start([deploy]);
    const next = `<${github.url}/repos/${repository}/actions/runs/77/jobs?page=2>; rel="next"`;
    const body = JSON.stringify({
      total_count: 1,
      jobs: [{ id: 1, name: 'x', status: 'completed', conclusion: 'success' }],
    });
    github.harm({
      on: /\/jobs\?/,
      harm: { kind: 'status', status: 200, headers: { link: next, 'content-type': 'application/json' }, body },
    });
    const found = await read(github);
    assert.equal(github.requests.length, 2);
    assert.match(found.gaps.map((gap) => gap.detail).join(), /read in part: 2 jobs, then its pages lead back/);
  });

  test('a hostile job name is one short line of visible characters', async () => {
    const name = `x\r\n::error::owned\u001b[31m\u202e${'y'.repeat(1000)}`;
    const found = await read(await start([{ ...deploy, name }]));
    const shown = found.sources[0]?.name ?? '';
    assert.doesNotMatch(shown, /[\u0000-\u001f\u202e]/);
    assert.ok(shown.length < 250);
  });
});

describe('how a log is fetched', () => {
  test('the token goes to the API only: the signed address is opened without it', async () => {
    const github = await start([deploy]);
    const found = await read(github);
    await textOf(found.sources[0]);
    assert.deepEqual(
      github.requests.map((seen) => seen.headers.authorization),
      [`token ${token}`, `token ${token}`],
    );
    assert.deepEqual(
      github.blobRequests.map((seen) => seen.headers.authorization),
      [undefined],
    );
    assert.equal(github.blobRequests[0]?.headers['user-agent'], 'azure-conflict-guard');
  });

  test('an Enterprise Server: the path of its API is kept', async () => {
    const github = await start([deploy], { base: '/api/v3' });
    const found = await read(github, { apiUrl: `${github.url}/` });
    assert.equal(await textOf(found.sources[0]), log);
    assert.ok(github.requests.every((seen) => seen.path.startsWith('/api/v3/repos/')));
  });

  test('a log that the API gives without a redirect is read too', async () => {
    const github = await start([deploy]);
    github.harm({
      on: /\/logs$/,
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'text/plain' }, body: 'direct\n' },
    });
    const found = await read(github);
    assert.equal(await textOf(found.sources[0]), 'direct\n');
  });

  test('a log of 60 MB passes in constant memory', async () => {
    const line = Buffer.from(
      '2026-03-01T10:00:00.0000000Z pulling layer, verifying checksum, download complete\n'.repeat(800),
    );
    const chunks = Math.ceil((60 * 1024 * 1024) / line.length);
    async function* big(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < chunks; index += 1) yield line;
    }
    const found = await read(await start([{ ...deploy, log: big }]));
    const stream = await found.sources[0]?.open(never);
    let bytes = 0;
    let peak = 0;
    const before = process.memoryUsage();
    for await (const chunk of stream ?? []) {
      bytes += chunk.length;
      const now = process.memoryUsage();
      peak = Math.max(peak, now.arrayBuffers - before.arrayBuffers);
    }
    assert.equal(bytes, chunks * line.length);
    assert.ok(peak < 30 * 1024 * 1024, `the peak was ${Math.round(peak / 1024 / 1024)} MiB`);
  });

  test('reading may stop in the middle, and the connection is let go', { timeout: 120_000 }, async () => {
    let released: () => void = () => undefined;
    const letGo = new Promise<void>((resolve) => {
      released = resolve;
    });
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.alloc(64 * 1024, 'z');
      } finally {
        released();
      }
    }
    const found = await read(await start([{ ...deploy, log: endless }]));
    for await (const chunk of (await found.sources[0]?.open(never)) ?? []) {
      assert.ok(chunk.length > 0);
      break;
    }
    await letGo;
  });

  test('the step is canceled while a log is read', async () => {
    const github = await start([deploy], { blobFaults: [{ on: /./, harm: { kind: 'hang' } }] });
    const cancel = new AbortController();
    const found = await read(github);
    const opening = textOf(found.sources[0], cancel.signal);
    void held(github).then(() => cancel.abort());
    await assert.rejects(opening, (error) => error instanceof GuardError && error.kind === 'canceled');
  });

  test('a redirect away from https, or in a ring, is not followed', async () => {
    const github = await start([deploy, { ...deploy, id: 502 }]);
    github.harm({
      on: /501\/logs$/,
      harm: { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/log?sig=topsecret' } },
    });
    github.harm({
      on: /502\/logs$/,
      harm: {
        kind: 'status',
        status: 302,
        headers: { location: `${github.url}/repos/${repository}/actions/jobs/502/logs` },
      },
    });
    const found = await read(github);
    await assert.rejects(textOf(found.sources[0]), (error) => {
      assert.match(everythingOf(error), /not HTTPS/);
      assert.doesNotMatch(everythingOf(error), /topsecret/);
      return true;
    });
    await assert.rejects(textOf(found.sources[1]), /again and again/);
  });
});

interface Case {
  readonly name: string;
  readonly harm: Harm;
  readonly kind: string;
  readonly says: RegExp;
  /** Requests for that one thing, retries included. */
  readonly tries: number;
}

const status = (code: number, message: string, headers: Record<string, string> = {}): Harm => ({
  kind: 'status',
  status: code,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message }),
});

const common: readonly Case[] = [
  {
    name: '401',
    harm: status(401, 'Bad credentials'),
    kind: 'denied',
    says: /does not accept the token \(HTTP 401, "Bad credentials"\)/,
    tries: 1,
  },
  {
    name: '403',
    harm: status(403, 'Resource not accessible by integration'),
    kind: 'denied',
    says: /lacks the permission `actions: read`.*Add `permissions/s,
    tries: 1,
  },
  {
    name: '429',
    harm: status(429, 'slow down', { 'retry-after': '2' }),
    kind: 'unavailable',
    says: /limits the requests/,
    tries: 4,
  },
  {
    name: 'a rate limit that lasts',
    harm: status(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }),
    kind: 'unavailable',
    says: /limits the requests/,
    tries: 1,
  },
  {
    name: 'a secondary rate limit without a header',
    harm: status(403, 'You have exceeded a secondary rate limit.'),
    kind: 'unavailable',
    says: /limits the requests/,
    tries: 1,
  },
  { name: '500', harm: status(500, 'Server Error'), kind: 'unavailable', says: /GitHub failed \(HTTP 500/, tries: 4 },
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
    assert.doesNotMatch(everythingOf(error), /sig=/, 'the signed address is in the error');
    return true;
  });
}

describe('what can go wrong with the list of jobs', () => {
  const cases: readonly Case[] = [
    ...common,
    {
      name: '404',
      harm: status(404, 'Not Found'),
      kind: 'unreadable',
      says: /no such run in contoso\/landing-zone, or the token may not see it/,
      tries: 1,
    },
    {
      name: 'a body that is cut',
      harm: { kind: 'cut-body', bytes: 20 },
      kind: 'unavailable',
      says: /could not be read to its end/,
      tries: 4,
    },
    {
      name: 'a body that stops',
      harm: { kind: 'hang-body', bytes: 20 },
      kind: 'unavailable',
      says: /to its end.*nothing came/,
      tries: 4,
    },
    {
      name: 'a page of a proxy',
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      kind: 'unavailable',
      says: /not what GitHub's API gives/,
      tries: 1,
    },
    {
      name: 'an empty body',
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: '' },
      kind: 'unavailable',
      says: /not what GitHub's API gives/,
      tries: 1,
    },
    {
      name: '409',
      harm: status(409, 'Conflict'),
      kind: 'unavailable',
      says: /GitHub failed \(HTTP 409, "Conflict"\)/,
      tries: 1,
    },
    {
      name: 'JSON of another shape',
      harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: '{"jobs":1}' },
      kind: 'unavailable',
      says: /not what GitHub's API gives/,
      tries: 1,
    },
  ];
  for (const one of cases) {
    test(one.name, async () => {
      const github = await start([deploy], { faults: [{ on: /\/jobs\?/, harm: one.harm }] });
      await reaching(limitOf(one.harm), [github], () => failsAs(read(github), one));
      assert.equal(asked(github.requests, /\/jobs\?/), one.tries);
    });
  }

  test('a token without `actions: read` and a run that does not exist, as the server itself says it', async () => {
    await failsAs(read(await start([deploy], { actionsRead: false })), { kind: 'denied', says: /actions: read/ });
    await failsAs(read(await start([deploy]), { runId: '78' }), { kind: 'unreadable', says: /no such run/ });
    await failsAs(read(await start([deploy]), { token: 'ghs_another' }), { kind: 'denied', says: /does not accept/ });
  });

  test('bad input is refused before anything is called', async () => {
    const github = await start([deploy]);
    await failsAs(read(github, { runId: '12a' }), {
      kind: 'input',
      says: /^Input "run-id" is "12a": expected a number/,
    });
    await failsAs(read(github, { runId: '' }), { kind: 'input', says: /expected a number/ });
    await failsAs(read(github, { repository: 'a/b/../c' }), { kind: 'unreadable', says: /owner\/name/ });
    await failsAs(read(github, { apiUrl: 'file:///etc/passwd' }), { kind: 'unreadable', says: /GITHUB_API_URL/ });
    await failsAs(read(github, { token: '' }), { kind: 'denied', says: /no GitHub token/ });
    await failsAs(read(github, { token: `${token}\n` }), { kind: 'denied', says: /characters that no token has/ });
    assert.equal(github.requests.length, 0);
  });

  test('a server that repeats the token does not get it into our error', async () => {
    const github = await start([deploy], { faults: [{ on: /./, harm: status(403, `no access for ${token}`) }] });
    await failsAs(read(github), { kind: 'denied', says: /no access for \*\*\*/ });
    const second = await start([deploy], { faults: [{ on: /\/logs$/, harm: status(403, `no access for ${token}`) }] });
    await failsAs(textOf((await read(second)).sources[0]), { kind: 'denied', says: /no access for \*\*\*/ });
  });

  test('a certificate that is not trusted is named, and not tried again', async () => {
    const github = await start([deploy]);
    const plainTools = tools('');
    const { ca: _, ...untrusting } = plainTools;
    const options = { token, apiUrl: github.url, serverUrl: github.serverUrl, repository, runId: '77', signal: never };
    await failsAs(failedGitHubLogs(options, untrusting), {
      kind: 'unavailable',
      says: /certificate is not trusted.*NODE_EXTRA_CA_CERTS/s,
    });
  });
});

describe('what can go wrong with a log', () => {
  const cases: readonly Case[] = [
    ...common,
    { name: '404', harm: status(404, 'Not Found'), kind: 'unreadable', says: /has no log of this job/, tries: 1 },
    { name: '410', harm: status(410, 'Gone'), kind: 'unreadable', says: /has expired.*retention/s, tries: 1 },
  ];
  for (const one of cases) {
    test(one.name, async () => {
      const github = await start([deploy], { faults: [{ on: /\/logs$/, harm: one.harm }] });
      const found = await read(github);
      await reaching(limitOf(one.harm), [github], () => failsAs(textOf(found.sources[0]), one));
      assert.equal(asked(github.requests, /\/logs$/), one.tries);
    });
  }

  const stored: readonly Case[] = [
    {
      name: 'the store fails',
      harm: { kind: 'status', status: 503, body: 'busy' },
      kind: 'unavailable',
      says: /log store failed \(HTTP 503\)/,
      tries: 4,
    },
    {
      name: 'the store refuses the address',
      harm: { kind: 'status', status: 403 },
      kind: 'unavailable',
      says: /did not accept the signed address/,
      tries: 1,
    },
    { name: 'the store hangs', harm: { kind: 'hang' }, kind: 'unavailable', says: /nothing came/, tries: 4 },
    {
      name: 'the body is cut',
      harm: { kind: 'cut-body', bytes: 30 },
      kind: 'unavailable',
      says: /log of job "deploy" could not be read to its end/,
      tries: 1,
    },
    {
      name: 'the body is shorter than announced',
      harm: { kind: 'short-body', bytes: 30 },
      kind: 'unavailable',
      says: /could not be read to its end/,
      tries: 1,
    },
    {
      name: 'the body stops',
      harm: { kind: 'hang-body', bytes: 30 },
      kind: 'unavailable',
      says: /to its end.*nothing came for 20 seconds/,
      tries: 1,
    },
  ];
  for (const one of stored) {
    test(one.name, async () => {
      const github = await start([deploy], { blobFaults: [{ on: /./, harm: one.harm }] });
      const found = await read(github);
      await reaching(limitOf(one.harm), [github], () => failsAs(textOf(found.sources[0]), one));
      assert.equal(github.blobRequests.length, one.tries);
    });
  }

  test('an expired log and one that was never written, as the servers themselves say it', async () => {
    const { log: _, ...unwritten } = deploy;
    const found = await read(
      await start([
        { ...deploy, logExpired: true },
        { ...unwritten, id: 502 },
      ]),
    );
    await failsAs(textOf(found.sources[0]), { kind: 'unreadable', says: /expired/ });
    await failsAs(textOf(found.sources[1]), { kind: 'unreadable', says: /not written yet/ });
  });

  test('a log of a job that ended a moment ago is asked for again', async () => {
    const now = Date.parse('2026-03-01T10:05:10Z');
    const github = await start([deploy], {
      blobFaults: [{ on: /./, times: 1, harm: { kind: 'status', status: 404 } }],
    });
    const clock = fakeClock(now);
    const found = await read(github, {}, clock);
    assert.equal(await textOf(found.sources[0]), log);
    assert.equal(github.blobRequests.length, 2);
    assert.deepEqual(clock.pauses, [500]);
  });
});

describe('what time heals', () => {
  test('Retry-After is honoured, then the log is read', async () => {
    const github = await start([deploy]);
    github.harm({ on: /\/jobs\?/, times: 1, harm: status(429, 'slow down', { 'retry-after': '7' }) });
    github.harm({ on: /\/logs$/, times: 2, harm: status(502, 'Bad Gateway') });
    github.harmBlobs({ on: /./, times: 1, harm: { kind: 'reset' } });
    const clock = fakeClock();
    const found = await read(github, {}, clock);
    assert.equal(await textOf(found.sources[0]), log);
    assert.deepEqual(clock.pauses, [7000, 500, 1000, 500]);
    assert.equal(found.requests, 7);
  });

  test('a pause that ends after the deadline of 30 seconds is not begun', async () => {
    const github = await start([deploy], {
      faults: [{ on: /\/jobs\?/, harm: status(429, 'slow down', { 'retry-after': '31' }) }],
    });
    const clock = fakeClock();
    await failsAs(read(github, {}, clock), { kind: 'unavailable', says: /limits the requests/ });
    assert.deepEqual(clock.pauses, []);
    const two = await start([deploy], {
      faults: [{ on: /\/jobs\?/, harm: status(429, 'slow down', { 'retry-after': '16' }) }],
    });
    const other = fakeClock();
    await failsAs(read(two, {}, other), { kind: 'unavailable', says: /limits the requests/ });
    assert.deepEqual(other.pauses, [16_000]);
  });
});
