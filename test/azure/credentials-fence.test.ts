import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { authoritiesOf } from '../../src/azure/cloud-endpoints.ts';
import { credentialFor } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import type { EntraSimulator } from '../simulator/entra.ts';
import { json, type Simulator, startServer } from '../simulator/server.ts';
import { app, signInAt, startTenant } from './credentials-support.ts';

let entra: EntraSimulator;
let elsewhere: Simulator;
before(async () => {
  entra = await startTenant();
  elsewhere = await startServer(() => json(200, { access_token: 'stolen', token_type: 'Bearer', expires_in: 3600 }));
});
after(() => Promise.all([entra.close(), elsewhere.close()]));

const env = () => ({
  AZURE_TENANT_ID: entra.tenantId,
  AZURE_CLIENT_ID: app.appId,
  AZURE_CLIENT_SECRET: 'right-secret',
});
const headers = { 'content-type': 'application/json' };

async function whyNot(at: EntraSimulator): Promise<string> {
  const { all } = signInAt(at, { env: { ...env(), AZURE_TENANT_ID: at.tenantId } });
  const error = await credentialFor(all).then(
    () => assert.fail('a token was given'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof GuardError);
  assert.doesNotMatch(`${error.message} ${error.hint}`, /right-secret/);
  return error.message;
}

describe('a sign-in stays with its authority', () => {
  for (const status of [302, 303, 307, 308]) {
    for (const [name, place] of [
      ['elsewhere', () => elsewhere.url],
      ['to another path of its own', (own: string) => own],
    ] as const) {
      test(`where the answer leads ${name} (HTTP ${status}), the secret does not go along`, async () => {
        const other = await startTenant();
        const harm = { kind: 'status', status, headers: { location: `${place(other.url)}/moved` } } as const;
        other.harm({ on: /token/, harm });
        await whyNot(other);
        assert.deepEqual(elsewhere.requests, []);
        assert.ok(!other.requests.some(({ path }) => path.startsWith('/moved')));
        await other.close();
      });
    }
  }

  test('where its metadata names another server for the token', async () => {
    const other = await startTenant();
    const body = JSON.stringify({
      token_endpoint: `${elsewhere.url}/token`,
      authorization_endpoint: `${elsewhere.url}/authorize`,
      issuer: `${other.url}/${other.tenantId}/v2.0`,
      jwks_uri: `${elsewhere.url}/keys`,
    });
    other.harm({ on: /openid-configuration/, harm: { kind: 'status', status: 200, headers, body } });
    const { all } = signInAt(other, { env: { ...env(), AZURE_TENANT_ID: other.tenantId } });
    await assert.rejects(
      credentialFor(all),
      /a request of the sign-in was not sent: its address leads to another host/,
    );
    assert.deepEqual(elsewhere.requests, []);
    await other.close();
  });

  test('and an answer that is too much is told with the figure', async () => {
    const other = await startTenant();
    const bomb = Buffer.concat(Array.from({ length: 100 }, () => gzipSync(Buffer.alloc(1024 * 1024, ' '))));
    const server = await startServer(() => ({
      status: 200,
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: bomb,
    }));
    const { all } = signInAt(
      { ...other, url: server.url, ca: server.ca },
      { env: { ...env(), AZURE_TENANT_ID: other.tenantId } },
    );
    await assert.rejects(credentialFor(all), /the answer of localhost:\d+ is larger than 4 MiB/);
    await Promise.all([other.close(), server.close()]);
  });
});

test('the authorities of Microsoft know each other, and any other stands alone', () => {
  assert.deepEqual(authoritiesOf('https://adfs.example/adfs', {}), ['https://adfs.example/adfs']);
  const known = authoritiesOf('https://login.microsoftonline.com', { AZURE_REGIONAL_AUTHORITY_NAME: 'westus' });
  for (const host of ['login.microsoftonline.com', 'login.partner.microsoftonline.cn', 'westus.login.microsoft.com']) {
    assert.ok(known.includes(`https://${host}`), host);
  }
  for (const odd of ['evil.example/', 'a@b', '']) {
    const names = authoritiesOf('https://login.microsoftonline.com', { AZURE_REGIONAL_AUTHORITY_NAME: odd });
    assert.deepEqual(names, authoritiesOf('https://login.microsoftonline.com', {}));
  }
});
