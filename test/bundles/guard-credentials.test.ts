import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { applicationCertificate } from '../simulator/entra-certificate.ts';
import type { Inputs } from './environments.ts';
import { assertGuarded } from './guard-checks.ts';
import {
  application,
  assertDecent,
  closed,
  connectionId,
  guard,
  onRead,
  type Scene,
  scene,
  startTenant,
  tenantId,
  trust,
  vm,
} from './guard-world.ts';
import { onEachRuntime } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { assertRefused, hostNames } from './steps.ts';

const api = vm('api-01');
const machine = { appId: '33333333-0000-4000-8000-000000000003', objectId: 'machine', name: 'vm-agent' };
const certificate = applicationCertificate();
const { appId, secrets, expiredSecrets } = application;
const federation: Inputs = { 'tenant-id': tenantId, 'client-id': appId };
const inputs: Inputs = { 'resource-id': api, operation: 'restart' };
const bare = { ...trust(), AZURE_POD_IDENTITY_AUTHORITY_HOST: closed };

/** A scene whose environment signs in nobody. */
async function strangers(): Promise<Scene> {
  const entra = await startTenant({
    applications: [{ ...application, certificates: [certificate.certificate] }],
    managedIdentities: [machine],
  });
  return { ...(await scene({ arrange: (world) => world.addVm(api), entra })), env: bare };
}

/** A service connection as the agent gives it to a task that names it. */
function connection(scheme: string, parameters: Readonly<Record<string, string>>, url = ''): Record<string, string> {
  return {
    [`ENDPOINT_AUTH_${connectionId}`]: JSON.stringify({ scheme, parameters }),
    [`ENDPOINT_AUTH_SCHEME_${connectionId}`]: scheme,
    [`ENDPOINT_URL_${connectionId}`]: url,
    [`ENDPOINT_DATA_${connectionId}_ENVIRONMENT`]: 'AzureCloud',
    [`ENDPOINT_DATA_${connectionId}_SUBSCRIPTIONID`]: api.split('/')[2] ?? '',
  };
}

const principal = { tenantid: tenantId, serviceprincipalid: appId };
const schemes: Readonly<
  Record<string, readonly [scheme: string, parameters: Readonly<Record<string, string>>, how: string]>
> = {
  'workload identity federation': ['WorkloadIdentityFederation', principal, 'workload identity federation'],
  'a secret': [
    'ServicePrincipal',
    { ...principal, authenticationType: 'spnKey', serviceprincipalkey: secrets[0] },
    'service principal with a secret',
  ],
  'a certificate': [
    'ServicePrincipal',
    { ...principal, authenticationType: 'spnCertificate', servicePrincipalCertificate: certificate.pem },
    'service principal with a certificate',
  ],
  'the managed identity of the agent': ['ManagedServiceIdentity', {}, 'managed identity of the agent'],
};

/** A token as az would have it. */
function tokenFor({ entra, arm }: Scene): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: secrets[0],
    scope: `${arm.url}/.default`,
  });
  return new Promise((resolve, reject) => {
    const post = request(
      `${entra.url}/${tenantId}/oauth2/v2.0/token`,
      { method: 'POST', ca: entra.ca, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(String((JSON.parse(text) as { access_token: string }).access_token)));
      },
    );
    post.on('error', reject).end(form.toString());
  });
}

/** A PATH on which az is this script, and nothing else is. */
function azPath(script: string): { readonly PATH: string } {
  const folder = join(temporaryFolder(), 'az');
  mkdirSync(folder);
  writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: `${folder}:/usr/bin:/bin` };
}

const posix = process.platform === 'win32' ? 'the stub of az is a shell script' : false;

onEachRuntime('mode guard, signing in', (runtime) => {
  describe('ways that serve', { concurrency: 3 }, () => {
    for (const host of ['github', 'terminal'] as const) {
      test(`the OIDC token of a GitHub job, ${host}`, async () => {
        const at = await strangers();
        const done = await guard(at, { runtime, host, inputs: { ...inputs, ...federation }, env: at.entra.githubEnv });
        assertGuarded(at, done, { verdict: 'clear' });
        assert.match(
          done.stdout,
          /^Signing in to Azure with workload identity federation \(OIDC\) as guard-sp in tenant /m,
        );
        assert.ok(at.entra.requests.some(({ path }) => path.includes('audience=api')));
      });
    }

    for (const host of hostNames) {
      test(`a client secret of the environment, ${host}`, async () => {
        const at = await scene({ arrange: (world) => world.addVm(api) });
        assertGuarded(at, await guard(at, { runtime, host, inputs }), { verdict: 'clear' });
      });

      test(`the login of the az CLI, ${host}`, { skip: posix }, async () => {
        const at = await strangers();
        const answer = JSON.stringify({
          accessToken: await tokenFor(at),
          expires_on: Math.floor(Date.now() / 1000) + 3600,
          tokenType: 'Bearer',
        });
        const env = azPath(`echo '${answer}'`);
        const done = await guard(at, { runtime, host, inputs, env });
        assertGuarded(at, done, { verdict: 'clear' });
        assert.match(done.stdout, /^Signing in to Azure with the az CLI's login as guard-sp/m);
      });
    }

    for (const [name, [scheme, parameters, how]] of Object.entries(schemes)) {
      test(`a service connection with ${name}`, async () => {
        const at = await strangers();
        const env = { ...connection(scheme, parameters), ...at.entra.devopsEnv, ...at.entra.managedIdentityEnv };
        const done = await guard(at, {
          runtime,
          host: 'pipelines',
          inputs: { ...inputs, 'azure-subscription': connectionId },
          env,
        });
        assertGuarded(at, done, { verdict: 'clear' });
        assert.ok(done.stdout.includes(`Signing in to Azure with the service connection (${how})`), done.stdout);
        const lines = certificate.pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-'));
        for (const line of lines) assert.ok(!done.everything.includes(line), 'the private key was printed');
      });
    }

    test('a service connection tells the endpoint of its cloud', async () => {
      const at = await strangers();
      const { arm, entra } = at;
      const env = connection('ServicePrincipal', { ...principal, serviceprincipalkey: secrets[0] }, `${arm.url}/`);
      const all: Inputs = {
        ...inputs,
        'azure-subscription': connectionId,
        'resource-manager-endpoint': '',
        'authority-host': entra.url,
      };
      assertGuarded(at, await guard(at, { runtime, host: 'pipelines', inputs: all, env }), { verdict: 'clear' });
    });
  });

  if (runtime.major === 20) return;

  describe('ways that do not serve', { concurrency: 3 }, () => {
    for (const host of hostNames) {
      test(`none at all: which were tried, and why each gave nothing, ${host}`, async () => {
        const at = await strangers();
        const done = await guard(at, { runtime, host, inputs });
        assertRefused(done, /Azure gave no token: none of the ways to sign in worked\..*az is not installed/s);
        const told = `${done.stdout}${done.stderr}`;
        for (const way of ['workload identity federation', 'AZURE_CLIENT_SECRET', 'managed identity'])
          assert.ok(told.includes(way), `${way} is not named: ${told}`);
        assert.equal(at.arm.requests.length, 0);
      });

      test(`a client secret that is wrong, ${host}`, async () => {
        const at = await strangers();
        const env = {
          AZURE_TENANT_ID: tenantId,
          AZURE_CLIENT_ID: appId,
          AZURE_CLIENT_SECRET: 'made-up-wrong-secret-9a1',
        };
        const done = await guard(at, { runtime, host, inputs, env });
        assertRefused(
          done,
          /Entra ID refused the client secret of AZURE_CLIENT_SECRET \(AADSTS7000215: the client secret is wrong\)/,
        );
        assertDecent(at, done);
        assert.ok(
          !done.everything
            .replace(/^(?:::add-mask::|##vso\[task\.setsecret\]).*$/gm, '')
            .includes('made-up-wrong-secret-9a1'),
        );
      });
    }

    test('a GitHub job that may not mint tokens: names the permission', async () => {
      const at = await strangers();
      const done = await guard(at, { runtime, host: 'github', inputs: { ...inputs, ...federation } });
      assertRefused(done, /Azure gave no token/);
      assert.match(done.stdout, /id-token: write/);
    });

    test('a GitHub job that nobody trusts: tells the subject that it presented', async () => {
      const subject = 'repo:contoso/shop:environment:prod';
      const entra = await startTenant({ gitHubSubject: subject });
      const at = { ...(await scene({ entra })), env: bare };
      const done = await guard(at, {
        runtime,
        host: 'github',
        inputs: { ...inputs, ...federation },
        env: entra.githubEnv,
      });
      assertRefused(done, /AADSTS700213/);
      assert.ok(done.stdout.includes(subject), done.stdout);
      assertDecent(at, done);
    });

    test('a service connection whose secret has expired', async () => {
      const at = await strangers();
      const env = connection('ServicePrincipal', { ...principal, serviceprincipalkey: expiredSecrets[0] });
      const done = await guard(at, {
        runtime,
        host: 'pipelines',
        inputs: { ...inputs, 'azure-subscription': connectionId },
        env,
      });
      assertRefused(done, /AADSTS7000222: the client secret has expired/);
      assertDecent(at, done);
    });

    test('a service connection that the pipeline may not use', async () => {
      const at = await strangers();
      const done = await guard(at, {
        runtime,
        host: 'pipelines',
        inputs: { ...inputs, 'azure-subscription': connectionId },
      });
      assertRefused(
        done,
        /Input "azureSubscription" is "c0ffee00-.*": expected an Azure Resource Manager service connection/,
      );
    });

    test('a service connection of a scheme that is not known', async () => {
      const at = await strangers();
      const env = connection('PublishProfile', {});
      const done = await guard(at, {
        runtime,
        host: 'pipelines',
        inputs: { ...inputs, 'azure-subscription': connectionId },
        env,
      });
      assertRefused(done, /authentication "PublishProfile" is not supported/);
    });
  });

  describe('in the middle of a wait', { concurrency: 5 }, () => {
    const busyOn = (at: Scene): void => {
      at.world.busy(api, { state: 'Updating' });
    };
    const free = (at: Scene): void => {
      for (const operation of at.world.operations.values()) at.world.end(operation);
    };

    for (const host of hostNames) {
      test(`a token that is revoked is renewed, ${host}`, async () => {
        const at = { ...(await strangers()), env: (await scene()).env };
        busyOn(at);
        onRead(at, /virtualMachines\/api-01\?/, 2, () => at.entra.revoke());
        onRead(at, /virtualMachines\/api-01\?/, 3, () => free(at));
        const done = await guard(at, { runtime, host, inputs: { ...inputs, wait: '10m' } });
        assertGuarded(at, done, { verdict: 'waited', waited: [1, 10] });
        assert.equal(at.entra.tokensIssued, 2);
      });
    }

    test('a token that lives seconds is renewed before it ends, with a fresh assertion each time', async () => {
      const entra = await startTenant({ tokenLifetimeSeconds: 4 });
      const at = { ...(await scene({ arrange: (world) => world.addVm(api), entra })), env: bare };
      busyOn(at);
      // How many reads fit into the life of a token is the machine's affair.
      for (const nth of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
        onRead(at, /virtualMachines\/api-01\?/, nth, () => entra.tokensIssued >= 2 && free(at));
      const done = await guard(at, {
        runtime,
        host: 'github',
        inputs: { ...inputs, ...federation, wait: '10m' },
        env: entra.githubEnv,
      });
      assertGuarded(at, done, { verdict: 'waited', waited: [1, 120] });
      assert.ok(entra.tokensIssued >= 2, `${entra.tokensIssued}`);
      assert.ok(!at.arm.requests.some(({ headers }) => entra.verify(String(headers.authorization)) === 'invalid'));
    });

    test('a token that cannot be renewed: unknown, and it does not wait for its deadline', async () => {
      const at = { ...(await strangers()), env: (await scene()).env };
      busyOn(at);
      onRead(at, /virtualMachines\/api-01\?/, 2, () => {
        at.entra.revoke();
        at.entra.harm({
          on: /oauth2/,
          harm: {
            kind: 'status',
            status: 401,
            body: JSON.stringify({
              error: 'invalid_client',
              error_description: 'AADSTS7000222: The provided client secret keys are expired.',
            }),
          },
        });
      });
      const done = await guard(at, { runtime, host: 'github', inputs: { ...inputs, wait: '5m' } });
      assertGuarded(at, done, {
        verdict: 'unknown',
        reason: 'access-denied',
        resourceId: api,
        waited: [1, 20],
        says: [/could not be renewed/, /secret has expired/],
      });
    });
  });
});
