import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { GuardError } from '../../src/guard-error.ts';
import { type ExclusiveLockOptions, pipelinesQueue } from '../../src/hosts/pipelines/exclusive-lock.ts';
import type { Told as Asked, ExclusiveLockApi, ToldList } from '../../src/ports/queue.ts';
import { fakeClock, never, tools } from '../hosts-logs/support.ts';
import { type DevOpsLocksOptions, type DevOpsLocksSimulator, startDevOpsLocks } from '../simulator/devops-locks.ts';
import type { Harm } from '../simulator/server.ts';

type Told<T> = Asked<T> | Extract<ToldList<unknown>, { readonly status: 'part' }>;

const token = 'eyJ0eXAiOiJKV1QifQ.c2ltdWxhdGVk.c2lnbmF0dXJl';
const project = 'Landing Zone';
const connection = '5e47a0d8-c745-44f8-8f93-784f18ff31c4';
const commit = '0123456789abcdef0123456789abcdef01234567';
const lock = { type: { id: '2EF31AD6-BAA0-403A-8B45-2CBC9B4E5563', name: 'ExclusiveLock' }, timeout: 43200 };
const approval = { type: { id: '8c6f20a7-a545-4486-9777-f762fafe0d4d', name: 'Approval' } };
const endpoint = `endpoint/${connection}`;

const started: DevOpsLocksSimulator[] = [];
const folders: string[] = [];
after(async () => {
  await Promise.all(started.map((one) => one.close()));
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Scene {
  readonly api: ExclusiveLockApi;
  readonly devops: DevOpsLocksSimulator;
}

async function scene(
  server: Partial<DevOpsLocksOptions> = {},
  env: Readonly<Record<string, string>> = {},
  options: Partial<ExclusiveLockOptions> = {},
): Promise<Scene> {
  const devops = await startDevOpsLocks({ token, project, ...server });
  started.push(devops);
  const job = {
    SYSTEM_COLLECTIONURI: devops.url,
    SYSTEM_TEAMPROJECT: project,
    SYSTEM_STAGENAME: 'prod',
    BUILD_BUILDID: '41',
    ...env,
  };
  const api = await pipelinesQueue(
    { env: job, connection, token, signal: never, ...options },
    tools(devops.ca, fakeClock()),
  );
  return { api, devops };
}

function value<T>(told: Told<T>): T {
  if (told.status !== 'read') assert.fail(`${told.status}: ${told.detail}`);
  return told.value;
}

function refusedAs(told: Told<unknown>, status: string, ...words: readonly RegExp[]): void {
  if (told.status === 'read') assert.fail(`read: ${JSON.stringify(told.value)}`);
  assert.equal(told.status, status, told.detail);
  for (const word of words) assert.match(told.detail, word);
  assert.ok(!told.detail.includes(token) && !/[\r\n]/.test(told.detail));
}

describe('checks of the resources of a job', () => {
  test('the lock of a service connection, by the ID of its type or its name', async () => {
    for (const type of [{ id: lock.type.id }, { name: 'exclusiveLock' }]) {
      const { api, devops } = await scene({
        resources: { [endpoint]: { name: 'prod-arm', checks: [approval, { type }] } },
      });
      assert.deepEqual(value(await api.checks()), [{ what: 'service connection prod-arm', hasLock: true }]);
      assert.equal(api.requests, 1);
      const path = `/contoso/Landing%20Zone/_apis/pipelines/checks/configurations?resourceType=endpoint&resourceId=${connection}&api-version=7.1-preview.1`;
      assert.equal(devops.requests[0]?.path, path);
    }
  });

  test('other checks and a lock that is switched off are none', async () => {
    const { api } = await scene({
      resources: { [endpoint]: { name: 'prod-arm', checks: [approval, { ...lock, isDisabled: true }] } },
    });
    assert.deepEqual(value(await api.checks()), [{ what: 'service connection prod-arm', hasLock: false }]);
  });

  test('a check of another resource is not counted', async () => {
    const foreign = { ...lock, resource: { type: 'endpoint', id: 'another', name: 'x' } };
    const { api } = await scene({ resources: { [endpoint]: { name: 'prod-arm', checks: [foreign] } } });
    assert.deepEqual(value(await api.checks()), [{ what: 'service connection prod-arm', hasLock: false }]);
    assert.equal(api.requests, 2, 'the connection itself is looked at');
  });

  test('the environment of a deployment job', async () => {
    const resources = {
      [endpoint]: { name: 'prod-arm', checks: [] },
      'environment/10': { name: 'prod', checks: [lock] },
    };
    const { api } = await scene({ resources }, { ENVIRONMENT_ID: '10', ENVIRONMENT_NAME: 'prod' });
    assert.deepEqual(value(await api.checks()), [
      { what: 'service connection prod-arm', hasLock: false },
      { what: 'environment prod', hasLock: true },
    ]);
    const alone = await scene({ resources }, { ENVIRONMENT_ID: '10', ENVIRONMENT_NAME: 'prod' }, { connection: '' });
    assert.deepEqual(value(await alone.api.checks()), [{ what: 'environment prod', hasLock: true }]);
    const bare = await scene(
      { resources: { 'environment/10': { name: 'prod', checks: [] } } },
      { ENVIRONMENT_ID: '10', ENVIRONMENT_NAME: 'prod' },
      { connection: '' },
    );
    assert.deepEqual(value(await bare.api.checks()), [{ what: 'environment prod', hasLock: false }]);
  });

  test('nothing that a check could be on; a machine’s own ENVIRONMENT_ID is none', async () => {
    for (const env of [{}, { ENVIRONMENT_ID: 'prod', ENVIRONMENT_NAME: 'prod' }, { ENVIRONMENT_ID: '10' }]) {
      const { api } = await scene({}, env, { connection: ' ' });
      refusedAs(await api.checks(), 'unsupported', /azureSubscription is empty/, /no environment/);
      assert.equal(api.requests, 0);
    }
  });

  test('an empty list of a resource that is hidden tells nothing', async () => {
    const hidden = await scene({ resources: { [endpoint]: { name: 'prod-arm', checks: [lock], hidden: true } } });
    refusedAs(
      await hidden.api.checks(),
      'denied',
      /a lock may be there unseen/,
      /build service account .* permission to view the service connection: role Reader/,
    );
    const resources = {
      [endpoint]: { name: 'prod-arm', checks: [approval] },
      'environment/10': { name: 'prod', checks: [lock], hidden: true },
    };
    const other = await scene({ resources }, { ENVIRONMENT_ID: '10', ENVIRONMENT_NAME: 'prod' });
    refusedAs(await other.api.checks(), 'denied', /environment prod/, /Pipelines, Environments, Security/);
  });

  test('one lock is enough where another resource is hidden', async () => {
    const resources = {
      [endpoint]: { name: 'a', checks: [lock], hidden: true },
      'environment/10': { name: 'prod', checks: [lock] },
    };
    const { api } = await scene({ resources }, { ENVIRONMENT_ID: '10', ENVIRONMENT_NAME: 'prod' });
    assert.deepEqual(value(await api.checks()), [{ what: 'environment prod', hasLock: true }]);
  });

  test('an older server is asked again with its own version, and keeps the preview', async () => {
    const { api, devops } = await scene({
      latestVersion: '6.0',
      resources: { [endpoint]: { name: 'prod-arm', checks: [lock] } },
    });
    assert.deepEqual(value(await api.checks()), [{ what: 'service connection prod-arm', hasLock: true }]);
    assert.match(devops.requests[1]?.path ?? '', /api-version=6\.0-preview\.1$/);
    assert.equal(api.requests, 2);
  });
});

describe('refusals', () => {
  const all = (api: ExclusiveLockApi): Promise<readonly Told<unknown>[]> =>
    Promise.all([api.checks(), api.declared(), api.checkpoints()]);

  test('a token that is not accepted: 401 and the sign-in page', async () => {
    for (const signInPage of [false, true]) {
      const { api } = await scene({ signInPage }, {}, { token: 'another-token' });
      for (const told of await all(api))
        refusedAs(told, 'denied', /asks to sign in/, signInPage ? /HTTP 203/ : /HTTP 401/);
    }
  });

  test('no token, a token that cannot be sent, no address: nothing is asked', async () => {
    for (const bad of ['', 'two\nlines']) {
      const { api } = await scene({}, {}, { token: bad });
      for (const told of await all(api)) refusedAs(told, 'denied', /access token/);
      assert.equal(api.requests, 0);
    }
    for (const env of [
      { SYSTEM_COLLECTIONURI: 'file:///etc' },
      { SYSTEM_COLLECTIONURI: 'x' },
      { SYSTEM_TEAMPROJECT: '' },
    ]) {
      const { api } = await scene({}, env);
      for (const told of await all(api)) refusedAs(told, 'failed', /SYSTEM_/);
    }
    const { api } = await scene({}, { BUILD_BUILDID: '../1' });
    refusedAs(await api.declared(), 'failed', /BUILD_BUILDID is "\.\.\/1"/);
    refusedAs(await api.checkpoints(), 'failed', /BUILD_BUILDID/);
    assert.equal(api.requests, 0);
  });

  const harmed = (harm: Harm): Partial<DevOpsLocksOptions> => ({ faults: [{ on: /./, harm }] });
  const says = (status: number, message: string): Harm => ({
    kind: 'status',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message }),
  });

  test('403 names the permission, 404 the older server, 400 the question', async () => {
    const denied = await scene(harmed(says(403, `Access denied for ${token}\n##vso[task.complete]`)));
    const [checks, declared, checkpoints] = await all(denied.api);
    assert.ok(checks && declared && checkpoints);
    refusedAs(checks, 'denied', /HTTP 403, "Access denied for \*\*\* ##vso/, /role Reader/);
    refusedAs(declared, 'denied', /"View builds" and "View build pipeline"/);
    refusedAs(checkpoints, 'denied', /"View builds"/);
    for (const told of await all((await scene(harmed(says(404, 'no')))).api)) {
      // The list of checks is missing, not one resource.
      refusedAs(told, 'unsupported', /this server does not have it, or does not show it/, /HTTP 404/);
    }
    for (const told of await all((await scene(harmed(says(400, 'no')))).api))
      refusedAs(told, 'unsupported', /HTTP 400/);
  });

  test('a server that fails, limits, or is silent', async () => {
    const limited = await scene(harmed(says(429, 'slow down')));
    for (const told of await all(limited.api)) refusedAs(told, 'failed', /limits the requests/);
    assert.equal(limited.api.requests, 12, 'every attempt is counted');
    for (const told of await all((await scene(harmed(says(500, '')))).api))
      refusedAs(told, 'failed', /Azure DevOps failed \(HTTP 500\)/);
    for (const told of await all((await scene(harmed({ kind: 'reset' }))).api)) refusedAs(told, 'failed');
  });

  test('bodies that are none of Azure DevOps', async () => {
    for (const body of ['<html>', '{"value":', 'nothing']) {
      for (const told of await all((await scene(harmed({ kind: 'status', status: 200, body }))).api))
        refusedAs(told, 'failed', /none of Azure DevOps/);
    }
    for (const body of ['7', '"x"', '{}', '{"value":{"a":1}}', '{"records":7}']) {
      const { api } = await scene(harmed({ kind: 'status', status: 200, body }));
      refusedAs(await api.checks(), 'failed', /no list of checks/);
      refusedAs(await api.declared(), 'unsupported', /does not name its pipeline/);
      refusedAs(await api.checkpoints(), 'failed', /no timeline/);
    }
    const { api } = await scene(
      harmed({ kind: 'status', status: 200, body: '[null,7,"x",{"type":7,"resource":[]},{"isDisabled":"true"}]' }),
    );
    refusedAs(await api.checks(), 'failed', /one that cannot be understood/);
  });

  test('only the cancellation is thrown', async () => {
    const { api } = await scene({}, {}, { signal: AbortSignal.abort() });
    for (const call of [api.checks, api.declared, api.checkpoints]) {
      await assert.rejects(call(), (error: unknown) => error instanceof GuardError && error.kind === 'canceled');
    }
  });
});

describe('what the pipeline declares', () => {
  const yaml = 'lockBehavior: runLatest\nstages:\n- stage: prod\n  lockBehavior: sequential\n';
  const repository = { id: 'C0FFEE00-0000-4000-8000-000000000001', name: 'infra' };
  const build = {
    id: 41,
    definition: { id: 7, revision: 3 },
    repository: { id: repository.id.toLowerCase() },
    sourceVersion: commit.toUpperCase(),
  };
  const definition = { id: 7, process: { type: 2, yamlFilename: '/pipelines/deploy.yml' }, repository };

  function sources(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'guard-sources-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  const checkout = { '.git/HEAD': `${commit}\n`, 'pipelines/deploy.yml': yaml };

  function at(folder: string, changes: { readonly build?: object; readonly definition?: object } = {}): Promise<Scene> {
    const server = {
      builds: { 41: { ...build, ...changes.build } },
      definitions: { 7: { ...definition, ...changes.definition } },
    };
    return scene(server, { BUILD_SOURCESDIRECTORY: folder });
  }

  test('the file of the definition, in the sources of its repository at the commit of the run', async () => {
    const { api, devops } = await at(sources(checkout));
    assert.deepEqual(value(await api.declared()), {
      file: 'pipelines/deploy.yml',
      pipeline: 'runLatest',
      stage: 'sequential',
    });
    assert.deepEqual(
      devops.requests.map((seen) => seen.path.replace(/^.*_apis\//, '')),
      ['build/builds/41?api-version=7.1', 'build/definitions/7?revision=3&api-version=7.1'],
    );
    assert.equal(api.requests, 2);
    assert.equal(api.stage, 'prod');
  });

  test('several repositories lie in folders of their own', async () => {
    const files = {
      'infra/.git/HEAD': commit,
      'infra/pipelines/deploy.yml': yaml,
      'other/pipelines/deploy.yml': 'steps: []',
    };
    const named = { definition: { repository: { ...repository, name: 'contoso/infra' } } };
    const { api } = await at(sources(files), named);
    assert.equal(value(await api.declared()).stage, 'sequential');
  });

  test('sources that are not, or not surely, those of the pipeline', async () => {
    const cases: readonly (readonly [Readonly<Record<string, string>>, object, RegExp])[] = [
      [{}, {}, /no checkout/],
      [{ ...checkout, '.git/HEAD': 'f'.repeat(40) }, {}, /cannot be told that the sources/],
      [{ ...checkout, '.git/HEAD': 'ref: refs/heads/main' }, {}, /cannot be told that the sources/],
      [{ '.git/HEAD': commit }, {}, /pipelines\/deploy\.yml is not in the sources/],
      [{ '.git/HEAD': commit, 'pipelines/deploy.yml': ' '.repeat(300_000) }, {}, /is no file of at most 256 KiB/],
      [checkout, { build: { repository: { id: 'another' } } }, /of another repository/],
      [checkout, { build: { repository: null } }, /cannot be told whether/],
      [checkout, { definition: { repository: {} } }, /cannot be told whether/],
      [checkout, { definition: { process: { type: 1 } } }, /no YAML file/],
      [checkout, { definition: { process: { yamlFilename: '..\\..\\etc/x.yml' } } }, /outside its repository/],
      [checkout, { build: { definition: [] } }, /does not name its pipeline/],
    ];
    for (const [files, changes, why] of cases) {
      refusedAs(
        await (await at(sources(files), changes)).api.declared(),
        'unsupported',
        /^cannot be verified here: /,
        why,
      );
    }
    refusedAs(await (await at('')).api.declared(), 'unsupported', /BUILD_SOURCESDIRECTORY/);
  });

  test('a link does not lead out of the sources', async () => {
    const folder = sources({ '.git/HEAD': commit });
    symlinkSync(sources({ 'deploy.yml': yaml }), join(folder, 'pipelines'));
    refusedAs(await (await at(folder)).api.declared(), 'unsupported', /not in the sources/);
  });

  test('what the YAML leaves open is said', async () => {
    const files = { ...checkout, 'pipelines/deploy.yml': 'extends:\n  template: x.yml\n' };
    refusedAs(
      await (await at(sources(files))).api.declared(),
      'unsupported',
      /^cannot be verified here: the pipeline extends a template$/,
    );
    const broken = { ...checkout, 'pipelines/deploy.yml': 'a: [' };
    refusedAs(await (await at(sources(broken))).api.declared(), 'failed', /could not be read as YAML/);
  });
});

describe('checkpoints of the timeline', () => {
  const stage = { id: 's1', type: 'Stage', name: 'Production', identifier: 'prod', state: 'inProgress', attempt: 1 };
  const other = { ...stage, id: 's2', name: 'Test', identifier: 'test' };
  const point = {
    id: 'c1',
    parentId: 's1',
    type: 'Checkpoint',
    name: 'Checkpoint',
    state: 'completed',
    result: 'succeeded',
    attempt: 1,
  };

  const timelines = (...records: readonly Readonly<Record<string, unknown>>[]) => ({ timelines: { 41: records } });
  const shown = { name: 'Checkpoint', type: 'Checkpoint', state: 'completed', result: 'succeeded' };

  test('those of this stage, and what speaks of an exclusive lock', async () => {
    const lockRecord = {
      ...point,
      id: 'c2',
      parentId: 'c1',
      type: 'Checkpoint.ExclusiveLock',
      name: 'Lock',
      state: 'inProgress',
      result: null,
    };
    const named = { ...point, id: 'c3', type: 'Whatever', name: 'Waiting for an exclusive lock' };
    const approved = { ...point, id: 'c4', type: 'Checkpoint.Approval', name: 'Approval' };
    const elsewhere = { ...point, id: 'c5', parentId: 's2' };
    const { api } = await scene(timelines(stage, other, point, lockRecord, named, approved, elsewhere));
    assert.deepEqual(value(await api.checkpoints()), [
      shown,
      { name: 'Lock', type: 'Checkpoint.ExclusiveLock', state: 'inProgress', result: '' },
      { name: 'Waiting for an exclusive lock', type: 'Whatever', state: 'completed', result: 'succeeded' },
    ]);
    assert.equal(api.requests, 1);
  });

  test('the last attempt counts; what belongs to no stage stays', async () => {
    const again = { ...stage, id: 's9', attempt: 2 };
    const loose = { ...point, id: 'c9', parentId: null, state: 'pending', result: null };
    const { api } = await scene(timelines(stage, again, point, loose));
    assert.deepEqual(value(await api.checkpoints()), [{ ...shown, state: 'pending', result: '' }]);
    const unknown = await scene(timelines(stage, other, point, { ...point, id: 'c5', parentId: 's2' }), {
      SYSTEM_STAGENAME: '',
    });
    assert.equal(value(await unknown.api.checkpoints()).length, 2);
  });

  test('no timeline yet is none, and odd records are no crash', async () => {
    assert.deepEqual(value(await (await scene()).api.checkpoints()), []);
    const odd = { id: 'c8', type: 'CHECKPOINT', name: 'a\nb', state: 7, result: `x${'y'.repeat(90)}` };
    const { api } = await scene(timelines(odd, { type: 'Checkpoint' }, { id: 7 }));
    const told = await api.checkpoints();
    assert.ok(told.status === 'part');
    const [only, ...rest] = told.seen;
    assert.deepEqual(rest, []);
    assert.equal(only?.name, 'a b');
    assert.equal(only?.state, '');
    assert.ok((only?.result.length ?? 99) <= 30);
  });
});

describe('the host of a task', () => {
  test('asks with the inputs, the endpoint and the variables of its own process', async () => {
    const devops = await startDevOpsLocks({
      token,
      project,
      resources: { [endpoint]: { name: 'prod-arm', checks: [lock] } },
    });
    started.push(devops);
    const folder = mkdtempSync(join(tmpdir(), 'guard-child-'));
    folders.push(folder);
    writeFileSync(join(folder, 'ca.pem'), devops.ca);
    const env = {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      AGENT_TEMPDIRECTORY: folder,
      AGENT_VERSION: '4.280.0',
      SYSTEM_COLLECTIONURI: devops.url,
      SYSTEM_TEAMPROJECT: project,
      SYSTEM_STAGENAME: 'prod',
      BUILD_BUILDID: '41',
      INPUT_AZURESUBSCRIPTION: connection,
      ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: token }, scheme: 'OAuth' }),
    };
    const child = fileURLToPath(new URL('pipelines-child.ts', import.meta.url));
    const said = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--no-warnings', child], { env, timeout: 180_000 }, (error, _, stderr) =>
        error ? reject(error) : resolve(stderr),
      );
    });
    const checks = { status: 'read', value: [{ what: 'service connection prod-arm', hasLock: true }] };
    assert.deepEqual(JSON.parse(said), ['exclusive-locks', checks, { status: 'read', value: [] }, 'prod', 2]);
  });
});
