import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { GuardError } from '../../src/guard-error.ts';
import { failedGitHubLogs } from '../../src/hosts/github/logs.ts';
import { gitHubIdentity } from '../../src/hosts/github/oidc.ts';
import { nextLink } from '../../src/hosts/github/pages.ts';
import { failedPipelinesLogs } from '../../src/hosts/pipelines/logs.ts';
import { json, type Reply, type Seen, type Simulator, startServer } from '../simulator/server.ts';
import { everythingOf, fakeClock, never, tools } from './support.ts';

const token = 'ghs_simulated0123456789abcdefABCDEF';
const repository = 'contoso/landing-zone';
const servers: Simulator[] = [];
let elsewhere: Simulator;

async function start(answer: (seen: Seen) => Reply): Promise<Simulator> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

before(async () => {
  elsewhere = await start(() => json(200, { total_count: 1, jobs: [], records: [], value: 'a.b.c' }));
});
after(() => Promise.all(servers.map((server) => server.close())));

const job = { id: 501, name: 'deploy', status: 'completed', conclusion: 'failure' };
const github = (server: Simulator) =>
  failedGitHubLogs(
    { token, apiUrl: server.url, serverUrl: 'https://github.example', repository, runId: '77', signal: never },
    tools(server.ca),
  );
const devops = (server: Simulator) =>
  failedPipelinesLogs(
    { collectionUri: `${server.url}/contoso/`, project: 'Net', buildId: '41', token, signal: never },
    tools(server.ca),
  );

/** The error of what does not come, with everything that it carries. */
async function whyNot(reading: Promise<unknown>): Promise<GuardError> {
  const error = await reading.then(
    () => assert.fail('it was read'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof GuardError, everythingOf(error));
  assert.ok(!everythingOf(error).includes(token));
  return error;
}

describe('the next page of the jobs of a run', () => {
  const links: readonly (readonly [string, (own: string) => string])[] = [
    ['on another server', () => `${elsewhere.url}/repos/${repository}/actions/runs/77/jobs?page=2`],
    ['over http', (own) => `${own.replace('https:', 'http:')}/repos/${repository}/actions/runs/77/jobs?page=2`],
    ['of another repository', (own) => `${own}/repos/contoso/secrets/actions/runs/77/jobs?page=2`],
    ['of another path of the numbered repository', (own) => `${own}/repositories/7/actions/secrets?page=2`],
    ['by dot segments', (own) => `${own}/repos/${repository}/../secrets/actions/runs/77/jobs?page=2`],
    ['by an encoded slash', (own) => `${own}/repos/${repository}%2f..%2fsecrets?page=2`],
    [
      'with a user',
      (own) => `${own.replace('https://', 'https://a:b@')}/repos/${repository}/actions/runs/77/jobs?page=2`,
    ],
    ['without a server', () => `/repos/${repository}/actions/runs/77/jobs?page=2`],
  ];
  for (const [name, link] of links) {
    test(`${name} is not asked for, and the list is not whole`, async () => {
      const server = await start(() =>
        json(200, { total_count: 2, jobs: [job] }, { link: `<${link(server.url)}>; rel="next"` }),
      );
      const found = await github(server);
      assert.deepEqual(
        found.sources.map((source) => source.name),
        ['job "deploy"'],
      );
      assert.match(
        found.gaps[0]?.detail ?? '',
        /^The list of jobs was read in part: 1 jobs, then its next page was not followed: its link /,
      );
      assert.equal(found.gaps[0]?.status, 'failed');
      assert.equal(server.requests.length, 1);
      assert.deepEqual(elsewhere.requests, []);
    });
  }

  test('is missed where GitHub tells of more jobs, and no link leads to them', async () => {
    const server = await start(() => json(200, { total_count: 101, jobs: [{ ...job, conclusion: 'success' }] }));
    const found = await github(server);
    const said = found.gaps.map(({ detail }) => detail).join(' ');
    assert.match(said, /The list of jobs was read in part: 1 jobs, then no next page, although there are 101\./);
    assert.match(said, /None of the jobs that were read has failed/);
  });

  test('is asked for at our own path, where GitHub names the repository by its number', async () => {
    const server = await start((seen) =>
      seen.path.includes('page=2')
        ? json(200, { total_count: 2, jobs: [{ ...job, id: 502 }] })
        : json(
            200,
            { total_count: 2, jobs: [job] },
            { link: `<${server.url}/repositories/1300192/actions/runs/77/jobs?per_page=100&page=2>; rel="next"` },
          ),
    );
    const found = await github(server);
    assert.equal(found.sources.length, 2);
    assert.deepEqual(found.gaps, []);
    assert.equal(server.requests[1]?.path, `/repos/${repository}/actions/runs/77/jobs?per_page=100&page=2`);
  });

  test('is the one that is called next', () => {
    const of = (link: string) =>
      nextLink({ headers: { get: () => link } }, 'https://api.example/repos/a/b/x?per_page=100');
    assert.equal(
      of('<https://api.example/1>; rel="prev", <https://api.example/2>; rel="next"'),
      'https://api.example/2',
    );
    assert.equal(of('<https://api.example/1>; rel="last"'), undefined);
    assert.equal(of(''), undefined);
    assert.equal(
      of('<https://api.example/repositories/7/x?page=3>; rel=next'),
      'https://api.example/repos/a/b/x?page=3',
    );
    for (const other of ['7x/x', '7/y', '7/x/x', 'a/x', '/x']) {
      const link = `https://api.example/repositories/${other}?page=3`;
      assert.equal(of(`<${link}>; rel=next`), link);
    }
  });
});

describe('a redirect carries no credentials along', () => {
  const away = (status: number): Reply => ({ status, headers: { location: `${elsewhere.url}/x` } });
  for (const status of [301, 302, 303, 307, 308]) {
    test(`HTTP ${status}: the jobs of a run, the timeline of a build, the token of a job`, async () => {
      const server = await start(() => away(status));
      await whyNot(github(server));
      assert.equal((await whyNot(devops(server))).kind, 'denied', 'Azure DevOps leads to its sign-in page like that');
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc?x=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
      const { assertion } = gitHubIdentity({
        env,
        secret: () => undefined,
        tools: { ca: server.ca, clock: fakeClock() },
      });
      await whyNot(assertion?.('api://x', never) ?? Promise.resolve());
      assert.deepEqual(elsewhere.requests, []);
    });
  }
});

describe('an answer of a CI host that is too much', () => {
  const headers = { 'content-type': 'application/json' };
  const bomb = Buffer.concat(Array.from({ length: 200 }, () => gzipSync(Buffer.alloc(1024 * 1024, ' '))));
  const bodies: readonly (readonly [string, Reply, RegExp])[] = [
    [
      'inflates to 200 MB',
      { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: bomb },
      /is larger than 32 MiB\.$/,
    ],
    [
      'is nested too deep',
      { status: 200, headers, body: '['.repeat(100_000) },
      /is nested more than 200 levels deep\.$/,
    ],
    [
      'holds too much',
      { status: 200, headers, body: `{"jobs":[${'0,'.repeat(1_000_001)}0]}` },
      /holds more than 1,000,000 values\.$/,
    ],
  ];
  for (const [name, reply, figure] of bodies) {
    test(`${name}: the figure, and no second try`, async () => {
      const server = await start(() => reply);
      for (const read of [github, devops]) {
        const error = await whyNot(read(server));
        assert.equal(error.kind, 'unreadable');
        assert.match(error.message, figure);
      }
      assert.equal(server.requests.length, 2);
    });
  }
});
