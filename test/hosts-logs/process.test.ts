import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { certificate } from '../simulator/certificate.ts';
import { startDevOps } from '../simulator/devops.ts';
import { startGitHub } from '../simulator/github.ts';
import { startProxy } from '../simulator/proxy.ts';

const token = 'ghs_simulated0123456789';
const repository = 'contoso/landing-zone';
const log = '2026-03-01T10:00:00Z AnotherOperationInProgress\n';
const childFile = fileURLToPath(new URL('child.ts', import.meta.url));
let folder = '';
let caFile = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guard-logs-'));
  caFile = join(folder, 'ca.pem');
  await writeFile(caFile, certificate().cert);
});
after(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Closed at the end also where a test fails: an open server would keep the process for ever. */
const servers: { close(): Promise<void> }[] = [];
async function opened<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  servers.push(server);
  return server;
}

interface Outcome {
  readonly names?: readonly string[];
  readonly texts?: readonly string[];
  readonly requests?: number;
  readonly kind?: string;
  readonly message?: string;
  readonly hint?: string;
  readonly stderr: string;
}

async function child(
  kind: 'github' | 'pipelines',
  options: object,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const hermetic = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TMPDIR: folder,
    AGENT_TEMPDIRECTORY: folder,
    NODE_EXTRA_CA_CERTS: caFile,
    ...env,
  };
  const running = spawn(process.execPath, [childFile, kind, JSON.stringify(options)], {
    env: hermetic,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
    cwd: folder,
  });
  let stdout = '';
  let stderr = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  running.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await new Promise((resolve) => running.on('close', resolve));
  const last = stdout.trim().split('\n').at(-1) ?? '';
  assert.ok(last.startsWith('{'), `${stdout}\n${stderr}`);
  return { ...JSON.parse(last), stderr };
}

const github = () =>
  opened(
    startGitHub({
      token,
      repository,
      runs: [{ id: 77, attempts: [[{ id: 501, name: 'deploy', conclusion: 'failure', log }]] }],
      apiHost: 'api.simulator.test',
      blobHost: 'blob.simulator.test',
    }),
  );

const devops = (host: string) =>
  opened(
    startDevOps({
      token,
      project: 'Net',
      host,
      builds: [
        {
          id: 41,
          records: [
            {
              id: 't',
              type: 'Task',
              name: 'apply',
              state: 'completed',
              result: 'failed',
              attempt: 1,
              log: { id: 3 },
              task: { name: 'Bash', version: '3.0.1' },
            },
          ],
          logs: { 3: log },
        },
      ],
    }),
  );

describe('in a process of its own', () => {
  test('certificates of NODE_EXTRA_CA_CERTS are trusted, nothing is written to stderr, and the process ends by itself', async () => {
    const server = await devops('localhost');
    const found = await child('pipelines', { collectionUri: server.url, project: 'Net', buildId: '41', token }, {});
    assert.deepEqual(found, { names: ['task "Bash@3: apply"'], texts: [log], requests: 2, stderr: '' });
  });

  test('GitHub by a proxy with a password: the API and the log store too', async () => {
    const server = await github();
    const proxy = await opened(startProxy({ credentials: 'robot:p@ss' }));
    const options = { token, apiUrl: server.url, serverUrl: server.serverUrl, repository, runId: '77' };
    const address = proxy.url.replace('http://', 'http://robot:p%40ss@');
    const found = await child('github', options, { HTTPS_PROXY: address, GITHUB_API_URL: server.url });
    assert.deepEqual(found, { names: ['job "deploy"'], texts: [log], requests: 3, stderr: '' });
    assert.deepEqual(
      [...new Set(proxy.tunnels.map((name) => name.split(':')[0]))],
      ['api.simulator.test', 'blob.simulator.test'],
    );
  });

  test('NO_PROXY counts for each host by itself', async () => {
    const server = await github();
    const proxy = await opened(startProxy());
    const options = { token, apiUrl: server.url, serverUrl: server.serverUrl, repository, runId: '77' };
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: 'blob.simulator.test' };
    const found = await child('github', options, env);
    // Without the proxy nobody knows that name: so it was the direct way that was tried.
    assert.equal(found.kind, 'unavailable');
    assert.match(
      found.message ?? '',
      /^The log of job "deploy" could not be read from blob\.simulator\.test:\d+: its name cannot be resolved/,
    );
    assert.ok(proxy.tunnels.every((name) => name.startsWith('api.')));
  });

  test('a proxy that wants a password is named, the password that was wrong is not', async () => {
    const server = await github();
    const proxy = await opened(startProxy({ credentials: 'robot:right' }));
    const options = { token, apiUrl: server.url, serverUrl: server.serverUrl, repository, runId: '77' };
    const found = await child('github', options, { HTTPS_PROXY: proxy.url.replace('http://', 'http://robot:wr0ng@') });
    assert.equal(found.kind, 'unavailable');
    assert.match(found.message ?? '', /through the proxy 127\.0\.0\.1:\d+\): the proxy answered with HTTP 407/);
    assert.doesNotMatch(JSON.stringify(found), /wr0ng/);
  });

  test("Azure Pipelines by the agent's own proxy, and past it by its bypass list", async () => {
    const server = await devops('ado.simulator.test');
    const proxy = await opened(startProxy({ credentials: 'agent:s3cret' }));
    const options = { collectionUri: server.url, project: 'Net', buildId: '41', token };
    const env = {
      AGENT_PROXYURL: proxy.url,
      AGENT_PROXYUSERNAME: 'agent',
      SECRET_AGENT_PROXYPASSWORD: 's3cret',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    };
    const found = await child('pipelines', options, env);
    assert.deepEqual(found.texts, [log]);
    assert.ok(proxy.tunnels.length > 0);
    const before = proxy.tunnels.length;
    const past = await child('pipelines', options, {
      ...env,
      AGENT_PROXYBYPASSLIST: JSON.stringify(['simulator\\.test']),
    });
    assert.equal(past.kind, 'unavailable');
    assert.equal(proxy.tunnels.length, before);
  });

  test('Azure Pipelines by HTTPS_PROXY where the agent has none', async () => {
    const server = await devops('ado.simulator.test');
    const proxy = await opened(startProxy());
    const found = await child(
      'pipelines',
      { collectionUri: server.url, project: 'Net', buildId: '41', token },
      { https_proxy: proxy.url },
    );
    assert.deepEqual(found.texts, [log]);
  });
});
