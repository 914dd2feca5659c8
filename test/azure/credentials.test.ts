import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { credentialFor } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import { devOpsIssuer, type EntraSimulator, gitHubIssuer } from '../simulator/entra.ts';
import { applicationCertificate } from '../simulator/entra-certificate.ts';
import { app, connectionOf, jobIdentity, signInAt, startTenant, subject } from './credentials-support.ts';

const certificate = applicationCertificate();
const wifSubject = 'sc://contoso/app/azure';
let entra: EntraSimulator;

before(async () => {
  const audience = 'api://AzureADTokenExchange';
  const federated = [
    { issuer: gitHubIssuer, subject, audience },
    { issuer: devOpsIssuer, subject: wifSubject, audience },
  ];
  entra = await startTenant({
    applications: [{ ...app, certificates: [certificate.certificate], federated }],
    connectionSubjects: { 'c0ffee00-0000-4000-8000-000000000003': wifSubject },
  });
  // The library reads it from the process.
  process.env.SYSTEM_OIDCREQUESTURI = entra.devopsEnv.SYSTEM_OIDCREQUESTURI;
});
after(() => {
  delete process.env.SYSTEM_OIDCREQUESTURI;
  return entra.close();
});

type Options = NonNullable<Parameters<typeof signInAt>[1]>;

async function signIn(options: Options, at: EntraSimulator = entra) {
  const { all, lines, secrets } = signInAt(at, options);
  const credential = await credentialFor(all);
  const token = await credential.getToken(all.signal);
  assert.ok(secrets.includes(token.token), 'the token is masked');
  return { credential, token, lines, claims: at.verify(`Bearer ${token.token}`) };
}

async function refused(
  options: Options,
  at: EntraSimulator = entra,
): Promise<GuardError & { lines: readonly string[] }> {
  const { all, lines } = signInAt(at, options);
  try {
    await credentialFor(all);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    for (const secret of ['right-secret', 'wrong-secret']) assert.ok(!`${error.message}${error.hint}`.includes(secret));
    return Object.assign(error, { lines });
  }
  throw new assert.AssertionError({ message: 'a token came' });
}

const own = (): { AZURE_TENANT_ID: string; AZURE_CLIENT_ID: string } => ({
  AZURE_TENANT_ID: entra.tenantId,
  AZURE_CLIENT_ID: app.appId,
});
const claims = { objectId: app.objectId, appId: app.appId, name: app.name };

describe('workload identity federation', () => {
  test('serves first where the inputs ask for it, and says so', async () => {
    const env = { ...own(), AZURE_CLIENT_SECRET: 'wrong-secret' };
    const {
      credential,
      token,
      lines,
      claims: seen,
    } = await signIn({
      tenantId: entra.tenantId,
      clientId: app.appId,
      identity: jobIdentity(entra),
      env,
    });
    assert.deepEqual(credential.claims, { ...claims, tenantId: entra.tenantId });
    assert.equal(typeof seen === 'object' && seen.audience, 'https://arm.simulator.test');
    assert.ok(Math.abs(token.expiresOn - Date.now() - 3_600_000) < 60_000);
    assert.deepEqual(lines, [
      `Signing in to Azure with workload identity federation (OIDC) as guard-reader in tenant ${entra.tenantId}.`,
    ]);
  });

  test('mints a fresh assertion for each exchange, and only one', async () => {
    const mints = () => entra.requests.filter(({ path }) => path.startsWith('/github/oidc')).length;
    const before = mints();
    const { credential } = await signIn({
      tenantId: entra.tenantId,
      clientId: app.appId,
      identity: jobIdentity(entra),
    });
    assert.equal(mints(), before + 1);
    await credential.renew(new AbortController().signal);
    assert.equal(mints(), before + 2);
  });

  test('says why it cannot serve, and lets the next way serve', async () => {
    const { lines } = await signIn({
      tenantId: entra.tenantId,
      clientId: app.appId,
      identity: { why: 'the job has no permission' },
      env: { AZURE_CLIENT_SECRET: 'right-secret' },
    });
    assert.deepEqual(lines, [
      'Not signing in to Azure with workload identity federation (OIDC): the job has no permission.',
      `Signing in to Azure with the client secret of AZURE_CLIENT_SECRET as guard-reader in tenant ${entra.tenantId}.`,
    ]);
  });

  test('ends the sign-in where the host fails to mint: a token of somebody else is no answer to that', async () => {
    const identity = {
      assertion: () => Promise.reject(new GuardError('unavailable', 'GitHub minted no OIDC token: HTTP 500.')),
    };
    const error = await refused({
      tenantId: entra.tenantId,
      clientId: app.appId,
      identity,
      env: { AZURE_CLIENT_SECRET: 'right-secret' },
    });
    assert.equal(
      error.message,
      'Azure gave no token: workload identity federation (OIDC) could not be used (GitHub minted no OIDC token: HTTP 500).',
    );
    assert.match(error.hint ?? '', /No other way was tried after it\.|^Check this way/);
  });

  test('a subject that is not trusted ends the chain, and is named', async () => {
    const other = await startTenant({ gitHubSubject: 'repo:contoso@1/app@2:pull_request' });
    try {
      const error = await refused(
        {
          tenantId: other.tenantId,
          clientId: app.appId,
          identity: jobIdentity(other),
          env: { AZURE_CLIENT_SECRET: 'right-secret' },
        },
        other,
      );
      assert.equal(
        error.message,
        "Azure gave no token: Entra ID refused workload identity federation (OIDC) (AADSTS700213: no federated credential of the application fits this job, which presented subject 'repo:contoso@1/app@2:pull_request').",
      );
      assert.match(error.hint ?? '', /federated credential with exactly the issuer, subject and audience/);
      assert.equal(other.tokensIssued, 0);
    } finally {
      await other.close();
    }
  });

  test('an assertion out of its time names the clock', async () => {
    const other = await startTenant({ assertionLifetimeSeconds: -1 });
    try {
      const error = await refused(
        { tenantId: other.tenantId, clientId: app.appId, identity: jobIdentity(other) },
        other,
      );
      assert.match(error.message, /AADSTS700024: the assertion is not within its time/);
      assert.match(error.hint ?? '', /clock/);
    } finally {
      await other.close();
    }
  });

  test('another cloud is asked with its own audience', async () => {
    const asked: string[] = [];
    const identity = {
      assertion: async (audience: string) => {
        asked.push(audience);
        return 'a.b.c';
      },
    };
    const { all } = signInAt(entra, { tenantId: entra.tenantId, clientId: app.appId, identity });
    await assert.rejects(
      credentialFor({ ...all, cloud: { ...all.cloud, exchangeAudience: 'api://AzureADTokenExchangeChina' } }),
    );
    assert.deepEqual(asked, ['api://AzureADTokenExchangeChina']);
  });
});

describe('the AZURE_* environment', () => {
  test('a client secret', async () => {
    const { claims: seen, credential } = await signIn({ env: { ...own(), AZURE_CLIENT_SECRET: 'right-secret' } });
    assert.equal(typeof seen === 'object' && seen.appId, app.appId);
    assert.equal(credential.name, 'the client secret of AZURE_CLIENT_SECRET');
  });

  test('a certificate file, and a file that is none', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'guard-certificate-')), 'app.pem');
    writeFileSync(file, certificate.pem);
    const { credential } = await signIn({ env: { ...own(), AZURE_CLIENT_CERTIFICATE_PATH: file } });
    assert.equal(credential.name, 'the certificate of AZURE_CLIENT_CERTIFICATE_PATH');
    writeFileSync(file, 'no certificate');
    const error = await refused({ env: { ...own(), AZURE_CLIENT_CERTIFICATE_PATH: file } });
    assert.match(
      error.message,
      /the certificate of AZURE_CLIENT_CERTIFICATE_PATH could not be used \(the file holds no PEM certificate\)/,
    );
  });

  test('a certificate that the application does not know', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'guard-certificate-')), 'app.pem');
    writeFileSync(file, applicationCertificate().pem);
    const error = await refused({ env: { ...own(), AZURE_CLIENT_CERTIFICATE_PATH: file } });
    assert.match(error.message, /AADSTS700027: the certificate is not registered/);
  });

  test('a federated token file, with the inputs in place of the variables', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'guard-federated-')), 'token');
    const assertion = await jobIdentity(entra).assertion?.('api://AzureADTokenExchange', new AbortController().signal);
    writeFileSync(file, assertion ?? '');
    const { credential, lines } = await signIn({
      tenantId: entra.tenantId,
      clientId: app.appId,
      identity: { why: 'the job has no permission' },
      env: { AZURE_FEDERATED_TOKEN_FILE: file },
    });
    assert.equal(credential.name, 'the federated token of AZURE_FEDERATED_TOKEN_FILE');
    assert.equal(lines.length, 2);
  });

  for (const [secret, code, words] of [
    ['wrong-secret', 'AADSTS7000215', 'the client secret is wrong'],
    ['old-secret', 'AADSTS7000222', 'the client secret has expired'],
  ] as const) {
    test(`${words}: told as such, and nothing else is tried`, async () => {
      const error = await refused({ env: { ...own(), AZURE_CLIENT_SECRET: secret } });
      assert.equal(error.kind, 'denied');
      assert.equal(
        error.message,
        `Azure gave no token: Entra ID refused the client secret of AZURE_CLIENT_SECRET (${code}: ${words}).`,
      );
      assert.match(error.hint ?? '', /No other way was tried after it\. Tried before: workload identity federation/);
      assert.match(error.hint ?? '', /it has the correlation ID [0-9a-f-]{36}\./);
      assert.doesNotMatch(error.hint ?? '', /az CLI|Trace ID/);
    });
  }

  test('no such tenant, no such application', async () => {
    const secret = { AZURE_CLIENT_SECRET: 'right-secret' };
    const strange = 'ffffffff-0000-4000-8000-00000000000f';
    assert.match(
      (await refused({ env: { ...own(), ...secret, AZURE_TENANT_ID: strange } })).message,
      /AADSTS90002: there is no such tenant/,
    );
    assert.match(
      (await refused({ env: { ...own(), ...secret, AZURE_CLIENT_ID: strange } })).message,
      /AADSTS700016: the application is not in/,
    );
  });

  test('a secret without the IDs is told', async () => {
    const error = await refused({ env: { AZURE_CLIENT_SECRET: 'right-secret' } });
    assert.match(error.hint ?? '', /AZURE_CLIENT_SECRET: AZURE_TENANT_ID and AZURE_CLIENT_ID are not set;/);
  });

  test('an ID that is none is refused before anything is sent', async () => {
    for (const options of [
      { tenantId: 'x; rm -rf' },
      { clientId: "'$(id)\u001b[31m" },
      { env: { AZURE_CLIENT_SECRET: 's3cret', AZURE_TENANT_ID: 'a/b' } },
    ]) {
      const error = await refused(options);
      assert.equal(error.kind, 'input');
      assert.ok(!error.message.includes('\u001b'));
    }
  });
});

describe('a service connection serves alone', () => {
  const serves = async (values: Parameters<typeof connectionOf>[0]) => {
    // Another way would serve too, and must not.
    const env = { ...own(), AZURE_CLIENT_SECRET: 'wrong-secret' };
    const { credential, claims: seen } = await signIn({ identity: { connection: connectionOf(values, entra) }, env });
    assert.equal(typeof seen === 'object' && seen.objectId, app.objectId);
    return credential;
  };

  test('workload identity federation, with a fresh assertion at each renewal', async () => {
    const credential = await serves({ scheme: 'WorkloadIdentityFederation' });
    assert.equal(credential.name, 'the service connection (workload identity federation)');
    const { token } = await credential.renew(new AbortController().signal);
    assert.equal(typeof entra.verify(`Bearer ${token}`), 'object');
  });

  test('service principal with a secret, with a certificate, and an old one without a scheme', async () => {
    assert.equal(
      (await serves({ secret: 'right-secret' })).name,
      'the service connection (service principal with a secret)',
    );
    assert.equal(
      (await serves({ scheme: '', secret: 'right-secret' })).name,
      'the service connection (service principal with a secret)',
    );
    assert.equal(
      (await serves({ certificate: certificate.pem })).name,
      'the service connection (service principal with a certificate)',
    );
  });

  test('a refusal names the connection; no other way is tried', async () => {
    const connection = connectionOf({ secret: 'wrong-secret' }, entra);
    const error = await refused({ identity: { connection }, env: { ...own(), AZURE_CLIENT_SECRET: 'right-secret' } });
    assert.equal(
      error.message,
      'Azure gave no token: Entra ID refused the service connection (service principal with a secret) (AADSTS7000215: the client secret is wrong).',
    );
  });

  test('Azure DevOps that makes no assertion; nothing of its answer or of the job token is shown', async () => {
    const connection = connectionOf(
      { scheme: 'WorkloadIdentityFederation', jobToken: 'eyJhbGciOiJub25lIn0.job.token' },
      entra,
    );
    const error = await refused({ identity: { connection } });
    assert.match(
      error.message,
      /^Azure gave no token: the service connection \(.*\) could not be used \(localhost:\d+ answered with HTTP 401\)\.$/,
    );
    assert.ok(!`${error.message}${error.hint}`.includes('job.token'));
  });

  test('what a connection lacks is said', async () => {
    const message = async (values: Parameters<typeof connectionOf>[0]) =>
      (await refused({ identity: { connection: connectionOf(values, entra) } })).message;
    assert.match(await message({}), /neither a secret nor a certificate/);
    assert.match(await message({ tenantId: '', clientId: '' }), /no tenant ID and no client ID/);
    assert.match(await message({ scheme: 'WorkloadIdentityFederation', jobToken: '' }), /no access token/);
    assert.match(await message({ scheme: '##vso[task.complete]\u001b' }), /is not supported/);
    assert.match(await message({ scheme: 'ManagedServiceIdentity' }), /this machine has no endpoint for it/);
  });
});

describe('no way serves', () => {
  test('each is listed with its reason', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      const error = await refused({
        tenantId: entra.tenantId,
        clientId: app.appId,
        identity: { why: 'the job may not mint OIDC tokens' },
      });
      assert.equal(error.kind, 'denied');
      assert.equal(error.message, 'Azure gave no token: none of the ways to sign in worked.');
      assert.equal(
        error.hint,
        "Tried: workload identity federation (OIDC): the job may not mint OIDC tokens; the AZURE_* environment: AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH and AZURE_FEDERATED_TOKEN_FILE are not set; the az CLI's login: az is not installed; managed identity: this machine has no endpoint for it. Give tenant-id and client-id and let the job mint OIDC tokens, or sign in before with azure/login or az login.",
      );
    } finally {
      process.env.PATH = path;
    }
  });

  test('a server that is not trusted', async () => {
    const { all } = signInAt(entra, { env: { ...own(), AZURE_CLIENT_SECRET: 'right-secret' } });
    const { ca: _, ...without } = all;
    await assert.rejects(credentialFor(without), (error: GuardError) => {
      assert.match(error.message, /certificate of localhost:\d+ is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
      assert.match(error.hint ?? '', /NODE_EXTRA_CA_CERTS/);
      return true;
    });
  });

  test('hostile texts of Entra ID lose their teeth', async () => {
    const other = await startTenant();
    const description =
      'AADSTS999999: \u001b[31m##vso[task.setvariable variable=x]y\r\n::error::eyJhbGciOiJub25lIn0.eyJ4IjoxfQ.sig Trace ID: 1';
    other.harm({
      on: /oauth2/,
      harm: {
        kind: 'status',
        status: 400,
        body: JSON.stringify({ error: 'invalid_client', error_description: description }),
      },
    });
    try {
      const error = await refused({ env: { ...own(), AZURE_CLIENT_SECRET: 'right-secret' } }, other);
      const text = `${error.message}${error.hint}`;
      assert.match(text, /AADSTS999999/);
      assert.doesNotMatch(text, /[\u0000-\u001f]|eyJhbGciOi/);
    } finally {
      await other.close();
    }
  });

  test('a sign-in endpoint that is not known', async () => {
    const { all } = signInAt(entra);
    await assert.rejects(credentialFor({ ...all, cloud: { ...all.cloud, authorityHost: '' } }), { kind: 'input' });
  });
});
