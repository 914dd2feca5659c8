import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { devOpsIssuer, startEntra } from '../simulator/entra.ts';

const child = fileURLToPath(new URL('identity-child.ts', import.meta.url));
const id = 'c0ffee00-0000-4000-8000-000000000003';
const job = {
  ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: 'the-job-token' }, scheme: 'OAuth' }),
};
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-identity-'));
});
after(() => rmSync(folder, { recursive: true }));

/** The variables that the agent sets for a task with the input `azureSubscription`. */
function connectionEnv(
  scheme: string,
  parameters: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string>> = {},
) {
  return {
    INPUT_AZURESUBSCRIPTION: id,
    [`ENDPOINT_URL_${id}`]: 'https://management.azure.com/',
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ scheme, parameters }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: scheme,
    ...Object.fromEntries(
      Object.entries(data).map(([name, value]) => [`ENDPOINT_DATA_${id}_${name.toUpperCase()}`, value]),
    ),
  };
}

async function step(env: Readonly<Record<string, string>>, authority?: string) {
  const started = spawn(process.execPath, ['--no-warnings', child, ...(authority === undefined ? [] : [authority])], {
    env: {
      PATH: process.env.PATH,
      AGENT_TEMPDIRECTORY: folder,
      AGENT_VERSION: '4.280.0',
      SYSTEM_DEBUG: 'true',
      ...job,
      ...env,
    },
    timeout: 180_000,
  });
  let out = '';
  let said = '';
  started.stdout.on('data', (chunk) => {
    out += chunk;
  });
  started.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => started.on('close', resolve));
  return { out, ...JSON.parse(said) };
}

const empty = {
  secret: '',
  certificate: '',
  authority: '',
  audience: '',
  environment: '',
  subscriptionId: '',
  oidcRequestUri: '',
};
const common = {
  ...empty,
  id,
  tenantId: 't',
  clientId: 'c',
  jobToken: 'the-job-token',
  url: 'https://management.azure.com/',
};

describe('the service connection of azureSubscription', () => {
  test('of every scheme', async () => {
    const ids = { serviceprincipalid: 'c', tenantid: 't' };
    const wif = await step({
      ...connectionEnv('WorkloadIdentityFederation', ids, { environment: 'AzureUSGovernment', subscriptionid: 's' }),
      SYSTEM_OIDCREQUESTURI: 'https://dev.azure.example/oidctoken',
    });
    assert.deepEqual(wif.identity.connection, {
      ...common,
      scheme: 'WorkloadIdentityFederation',
      environment: 'AzureUSGovernment',
      subscriptionId: 's',
      oidcRequestUri: 'https://dev.azure.example/oidctoken',
    });
    const key = await step(
      connectionEnv('ServicePrincipal', {
        ...ids,
        authenticationType: 'spnKey',
        serviceprincipalkey: 'a-client-secret',
      }),
    );
    assert.deepEqual(key.identity.connection, { ...common, scheme: 'ServicePrincipal', secret: 'a-client-secret' });

    const pem = '-----BEGIN PRIVATE KEY-----\nPEMBODY\n-----END PRIVATE KEY-----';
    const certificate = await step(
      connectionEnv('ServicePrincipal', {
        ...ids,
        authenticationType: 'spnCertificate',
        servicePrincipalCertificate: pem,
        serviceprincipalkey: 'x',
      }),
    );
    assert.deepEqual(certificate.identity.connection, { ...common, scheme: 'ServicePrincipal', certificate: pem });

    const machine = await step(
      connectionEnv('ManagedServiceIdentity', { tenantid: 't' }, { msiclientId: 'user-assigned' }),
    );
    assert.deepEqual(machine.identity.connection, {
      ...common,
      scheme: 'ManagedServiceIdentity',
      clientId: 'user-assigned',
    });
    const log = (out: string): string => out.replace(/##vso\[task\.setsecret\].*/g, '');
    assert.doesNotMatch(log(key.out), /a-client-secret/);
    assert.doesNotMatch(log(certificate.out), /PEMBODY/);
  });

  test('of Azure Stack Hub', async () => {
    const data = {
      environment: 'AzureStack',
      activeDirectoryAuthority: 'https://login.example',
      activeDirectoryServiceEndpointResourceId: 'https://management.example/1',
    };
    const { identity } = await step(
      connectionEnv('ServicePrincipal', { serviceprincipalid: 'c', tenantid: 't', serviceprincipalkey: 'k' }, data),
    );
    assert.equal(identity.connection.authority, 'https://login.example');
    assert.equal(identity.connection.audience, 'https://management.example/1');
  });

  test('that the pipeline may not use, or that cannot be read', async () => {
    const missing = await step({ INPUT_AZURESUBSCRIPTION: 'My ##vso[task.complete] connection' });
    assert.equal(missing.error.kind, 'input');
    assert.match(
      missing.error.message,
      /^Input "azureSubscription" is "My .* connection": expected an Azure Resource Manager service connection/,
    );
    const broken = await step({
      INPUT_AZURESUBSCRIPTION: id,
      [`ENDPOINT_AUTH_${id}`]: '{"scheme":"ServicePrincipal","a-client-secret',
    });
    assert.equal(broken.error.kind, 'input');
    assert.doesNotMatch(`${broken.error.message}${broken.error.hint}`, /a-client-secret/);
  });

  test('none: the host says that there is no other identity', async () => {
    const { identity } = await step({});
    assert.deepEqual(identity, {
      why: 'Azure Pipelines gives an identity by a service connection only; name one in azureSubscription',
    });
  });

  test("the agent's own proxy", async () => {
    const { proxy } = await step({ AGENT_PROXYURL: 'http://proxy.example:3128' });
    assert.equal(proxy.url, 'http://proxy.example:3128');
  });
});

test('a task signs in with its service connection, and no token is seen in the log', async () => {
  const app = { appId: '11111111-0000-4000-8000-000000000001', objectId: 'reader', name: 'reader' };
  const federated = [
    { issuer: devOpsIssuer, subject: 'sc://contoso/app/azure', audience: 'api://AzureADTokenExchange' },
  ];
  const entra = await startEntra({
    applications: [{ ...app, federated }],
    connectionSubjects: { [id]: 'sc://contoso/app/azure' },
  });
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, entra.ca);
  const env = {
    ...connectionEnv('WorkloadIdentityFederation', { serviceprincipalid: app.appId, tenantid: entra.tenantId }),
    ...entra.devopsEnv,
  };
  const { token, out, error } = await step({ ...env, NODE_EXTRA_CA_CERTS: ca }, entra.url);
  await entra.close();
  assert.equal(error, undefined);
  assert.equal(token.objectId, 'reader');
  assert.match(out, /Signing in to Azure with the service connection \(workload identity federation\) as reader/);
  assert.match(out, /^token \*\*\*$/m);
  assert.equal(typeof entra.verify(`Bearer ${token.token}`), 'object');
});
