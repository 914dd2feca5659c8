import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createBlobStore } from '../../src/azure/blob-store.ts';
import type { LedgerDocument } from '../../src/lease/model.ts';
import { ledgerName, type Store } from '../../src/lease/store.ts';
import { realClock } from '../../src/time/clock.ts';
import type { Inputs } from '../bundles/environments.ts';
import { guard, guardReport, type Scene, scene, startTenant, subscription, vm } from '../bundles/guard-world.ts';
import { findRuntime } from '../bundles/runtimes.ts';
import { temporaryFolder } from '../bundles/spawn.ts';
import { type Done, runStep } from '../bundles/steps.ts';
import { storeContract } from '../lease/store-contract.ts';
import { runPost, stateOf } from '../post/driver.ts';
import { certificate } from '../simulator/certificate.ts';
import { type Azurite, azuriteFolder, missing, startAzurite } from './azurite.ts';

const skip = azuriteFolder() === undefined ? missing : false;
/** The only issuers that Azurite takes; it checks no signature. */
const tokenIssuer = 'https://sts.windows.net/5d3e2b1a-9c8b-4f6d-8e7a-1b2c3d4e5f60/';

let azurite: Azurite;
before(async () => {
  if (skip === false) azurite = await startAzurite(temporaryFolder());
});
after(() => azurite?.close());

function token(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: 'https://storage.azure.com',
    iss: tokenIssuer,
    iat: now,
    nbf: now,
    exp: now + 3600,
    oid: randomUUID(),
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('none').toString('base64url')}`;
}

/** Makes a container, which this product never does, and gives the store in it. */
async function container(): Promise<{ readonly url: string; readonly store: Store }> {
  const url = `${azurite.account}/locks-${randomUUID().slice(0, 8)}`;
  const { request } = await import('node:https');
  const headers = { authorization: `Bearer ${token()}`, 'x-ms-version': '2021-12-02', 'content-length': '0' };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(`${url}?restype=container`, { method: 'PUT', headers, ca: certificate().cert }, (answer) =>
      resolve(answer.resume().statusCode),
    )
      .once('error', reject)
      .end();
  });
  assert.equal(status, 201);
  const { origin, pathname } = new URL(url);
  const fresh = async (): Promise<{ readonly token: string }> => ({ token: token() });
  const store = createBlobStore({
    container: { url, origin, path: pathname },
    tokens: { getToken: fresh, renew: fresh },
    clock: realClock,
    signal: new AbortController().signal,
    proxyFor: () => undefined,
    ca: certificate().cert,
  });
  return { url, store };
}

storeContract(
  'Blob Storage, Azurite',
  async () => ({ store: (await container()).store, pass: (ms) => wait(ms) }),
  skip,
);

describe('what Azurite refuses', { skip }, () => {
  test('a container that is not there', async () => {
    const { url } = await container();
    const missingUrl = `${url}-gone`;
    const { origin, pathname } = new URL(missingUrl);
    const fresh = async (): Promise<{ readonly token: string }> => ({ token: token() });
    const store = createBlobStore({
      container: { url: missingUrl, origin, path: pathname },
      tokens: { getToken: fresh, renew: fresh },
      clock: realClock,
      signal: new AbortController().signal,
      proxyFor: () => undefined,
      ca: certificate().cert,
    });
    const asks = [
      () => store.read('x'),
      () => store.write('x', '', 'absent'),
      () => store.look('x'),
      () => store.list('ledger/'),
    ];
    for (const ask of asks) await assert.rejects(ask, { kind: 'input', message: /does not exist \(HTTP 404/ });
  });
});

/** Waits for something that a step does while it runs; a step that ends before has told why. */
async function until(holds: () => Promise<boolean>, step: Promise<Done>): Promise<void> {
  let ended: Done | undefined;
  step.then((done) => {
    ended = done;
  });
  for (const end = performance.now() + 60_000; !(await holds()); await wait(100))
    assert.ok(
      ended === undefined && performance.now() < end,
      ended === undefined ? 'it did not happen' : ended.stdout + ended.stderr,
    );
}

describe('the bundles on Azurite', { skip }, () => {
  const api = vm('api-01');
  const runtime = findRuntime(24);

  async function world(): Promise<{
    readonly at: Scene;
    readonly inputs: Inputs;
    readonly ledger: () => Promise<LedgerDocument>;
  }> {
    const at = await scene({ arrange: (world) => world.addVm(api), entra: await startTenant({ tokenIssuer }) });
    const { url, store } = await container();
    const ledger = async (): Promise<LedgerDocument> => {
      const read = await store.read(ledgerName(subscription.split('/')[2] ?? ''));
      assert.ok(read.kind === 'found');
      return JSON.parse(read.text) as LedgerDocument;
    };
    return { at, inputs: { 'resource-id': api, lease: url }, ledger };
  }

  test('two platforms share a ledger: the second waits until the job of the first has ended', async () => {
    assert.ok(runtime !== undefined);
    const { at, inputs, ledger } = await world();
    const first = await guard(at, { runtime, host: 'github', inputs, realTime: true });
    assert.ok(first.succeeded, first.stdout + first.stderr);
    const second = guard(at, { runtime, host: 'pipelines', inputs: { ...inputs, wait: '5m' }, realTime: true });
    await until(async () => (await ledger()).entries.length === 2, second);
    await wait(20_000);
    assert.equal((await ledger()).entries.length, 2, 'the first is kept alive between its steps');
    const state = stateOf(first);
    const post = await runPost({
      runtime,
      host: 'github',
      inputs: { ...at.inputs, ...inputs },
      env: at.env,
      state,
      status: 'success',
    });
    assert.match(post.stdout, /The lease was given back/);
    const done = await second;
    assert.ok(done.succeeded, done.stdout + done.stderr);
    const { lease } = guardReport(done);
    assert.deepEqual([lease?.fence, lease?.position, lease?.tookOver], [2, 0, null]);
    const end = await runPost({
      runtime,
      host: 'pipelines',
      inputs: { ...at.inputs, ...inputs },
      env: at.env,
      state: stateOf(done),
      status: 'success',
    });
    assert.match(end.stdout, /The lease was given back/);
    assert.deepEqual((await ledger()).entries, []);
  });

  test('mode run holds it, and leases list shows it', async () => {
    assert.ok(runtime !== undefined);
    const { at, inputs, ledger } = await world();
    const running = runStep({
      runtime,
      host: 'github',
      inputs: { mode: 'run', ...at.inputs, ...inputs, run: 'sleep 8' },
      env: at.env,
    });
    await until(async () => (await ledger().catch(() => undefined))?.entries.length === 1, running);
    const args = ['leases', 'list', '--lease', inputs.lease ?? '', '--json'];
    for (const name of ['resource-manager-endpoint', 'authority-host'] as const)
      args.push(`--${name}`, at.inputs[name] ?? '');
    const listed = await runStep({ runtime, host: 'terminal', args, env: at.env });
    assert.match(listed.stdout, /"state":"holds".*"alive":true/);
    assert.ok((await running).succeeded);
    assert.deepEqual((await ledger()).entries, []);
  });
});
