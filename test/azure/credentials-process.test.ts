import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { virtualTime } from '../bundles/virtual-time.ts';
import type { EntraSimulator } from '../simulator/entra.ts';
import { held as isHeld } from '../simulator/reaching.ts';
import { app, azStub, connectionOf, played, startTenant } from './credentials-support.ts';

const machine = { appId: '33333333-0000-4000-8000-000000000003', objectId: 'machine', name: 'vm-agent' };
const user = { appId: '44444444-0000-4000-8000-000000000004', objectId: 'user-assigned' };
let entra: EntraSimulator;
before(async () => {
  entra = await startTenant({ managedIdentities: [machine, user] });
});
after(() => entra.close());

const token = (payload: object): string => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;

describe('managed identity', () => {
  test("the machine's own, with the certificates that Node was given", async () => {
    const {
      name,
      token: got,
      lines,
      secrets,
    } = await played(entra, { authority: entra.url, renew: true }, entra.managedIdentityEnv);
    assert.equal(name, 'managed identity');
    assert.equal(got?.objectId, 'machine');
    assert.deepEqual(lines, [`Signing in to Azure with managed identity as vm-agent in tenant ${entra.tenantId}.`]);
    assert.ok(secrets.includes(got?.token ?? '-'));
  });

  test('a user-assigned one by AZURE_CLIENT_ID', async () => {
    const env = { ...entra.managedIdentityEnv, AZURE_CLIENT_ID: user.appId };
    assert.equal((await played(entra, { authority: entra.url }, env)).token?.objectId, 'user-assigned');
  });

  test('one that is not assigned', async () => {
    const env = { ...entra.managedIdentityEnv, AZURE_CLIENT_ID: app.appId };
    assert.match(
      (await played(entra, { authority: entra.url }, env)).error?.hint ?? '',
      /managed identity: this machine has no such identity\./,
    );
  });

  test('of a service connection', async () => {
    const connection = connectionOf({ scheme: 'ManagedServiceIdentity', tenantId: '', clientId: '' }, entra);
    const { name, token: got } = await played(
      entra,
      { authority: entra.url, identity: { connection } },
      entra.managedIdentityEnv,
    );
    assert.equal(name, 'the service connection (managed identity of the agent)');
    assert.equal(got?.objectId, 'machine');
  });

  /** What listens where Azure has its metadata service. */
  const servers: (() => void)[] = [];
  after(() => {
    for (const close of servers) close();
  });
  async function metadata(
    answer: (path: string, header: string | undefined) => { status: number; body: string } | undefined,
  ) {
    const asked: string[] = [];
    let held = 0;
    const time = virtualTime(mkdtempSync(join(tmpdir(), 'guard-time-')), () => [{ held }]);
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const reply = answer(request.url ?? '', request.headers.metadata as string | undefined);
      if (reply === undefined) held += 1;
      else response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    servers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { asked, time, env: { AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://127.0.0.1:${port}` } };
  }

  test('of a virtual machine: the metadata service is asked first whether it is there', async () => {
    const { asked, time, env } = await metadata((_, header) =>
      header === 'true'
        ? {
            status: 200,
            body: JSON.stringify({
              access_token: token({ oid: 'vm' }),
              expires_in: '86399',
              expires_on: '1900000000',
              resource: 'x',
              token_type: 'Bearer',
            }),
          }
        : {
            status: 400,
            body: '{"error":"invalid_request","error_description":"Required metadata header not specified"}',
          },
    );
    const { token: got } = await played(entra, { authority: entra.url }, env, { time });
    assert.equal(got?.objectId, 'vm');
    assert.equal(asked.length, 2);
  });

  for (const [who, answer] of [
    ['another cloud, which answers 404', () => ({ status: 404, body: '<html>' })],
    ['nobody, who never answers', () => undefined],
  ] as const) {
    test(`${who}, costs a moment`, async () => {
      const { asked, time, env } = await metadata(answer);
      const { error } = await played(entra, { authority: entra.url }, env, { time });
      assert.match(
        error?.hint ?? '',
        /managed identity: (this machine has no endpoint for it|the metadata service of this machine is not the one of Azure)\./,
      );
      assert.equal(asked.length, 1);
      assert.ok(time.waitedMs() <= 1_000, `${time.waitedMs()} ms`);
    });
  }
});

describe("the az CLI's login", () => {
  const az = (script: string, play: object = {}) =>
    played(entra, { authority: entra.url, ...play }, { PATH: azStub(script) });

  test('serves after azure/login, for the audience of the endpoint and the tenant of the input', async () => {
    const answer = JSON.stringify({
      accessToken: token({ oid: 'person', upn: 'a@contoso.example' }),
      expires_on: 1_900_000_000,
    });
    const wanted = `account get-access-token --output json --resource https://arm.simulator.test --tenant ${entra.tenantId}`;
    const script = `[ "$*" = '${wanted}' ] || { echo "ERROR: not '$*'" >&2; exit 2; }\necho '${answer}'`;
    const { name, token: got, lines } = await az(script, { tenantId: entra.tenantId });
    assert.equal(name, "the az CLI's login");
    assert.equal(got?.expiresOn, 1_900_000_000_000);
    assert.deepEqual(lines, [
      'Not signing in to Azure with workload identity federation (OIDC): the client ID is not given.',
      "Signing in to Azure with the az CLI's login as a@contoso.example.",
    ]);
  });

  const failures: readonly (readonly [string, RegExp])[] = [
    ["ERROR: Please run 'az login' to setup account.", /the az CLI's login: az is not logged in;/],
    [
      'WARNING: old\nERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 1. Run: az login --scope x',
      /Entra ID refused the az CLI's login \(AADSTS700024: the assertion is not within its time\).*az keeps an assertion that lives only minutes/,
    ],
    [
      'WARNING: old\nERROR: \u001b[31m##vso[task.complete]eyJhbGciOiJub25lIn0.x.y',
      /login: (?!WARNING)[^\u0000-\u001f]*\*\*\*;/,
    ],
  ];
  for (const [stderr, wanted] of failures) {
    test(`fails with ${JSON.stringify(stderr.slice(0, 40))}`, async () => {
      const { error } = await az(
        `printf '%s\\n' "$(echo '${Buffer.from(stderr).toString('base64')}' | base64 -d)" >&2; exit 1`,
      );
      assert.match(`${error?.message} ${error?.hint}`, wanted);
    });
  }
});

describe('the process', () => {
  test('prints nothing of the libraries, however loud they are set', async () => {
    const loud = { AZURE_LOG_LEVEL: 'verbose', TYPESPEC_RUNTIME_LOG_LEVEL: 'verbose', DEBUG: '*', NODE_DEBUG: '' };
    const env = {
      ...loud,
      AZURE_TENANT_ID: entra.tenantId,
      AZURE_CLIENT_ID: app.appId,
      AZURE_CLIENT_SECRET: 'right-secret',
    };
    const quiet = await played(entra, { authority: entra.url }, env);
    assert.equal(quiet.name, 'the client secret of AZURE_CLIENT_SECRET');
    assert.equal(quiet.noise, '');
    assert.equal((await played(entra, { authority: entra.url }, { ...env, AZURE_LOG_LEVEL: 'loud' })).noise, '');
    // Loaded before by another part of ours, the logger has read its level already.
    assert.equal(
      (
        await played(
          entra,
          { authority: entra.url, loggerFirst: true },
          { ...env, DEBUG: '', TYPESPEC_RUNTIME_LOG_LEVEL: '' },
        )
      ).noise,
      '',
    );
  });

  test('ends at the signal while Entra ID is silent', async () => {
    const silent = await startTenant({ faults: [{ on: /oauth2|openid/, harm: { kind: 'hang' } }] });
    const env = { AZURE_TENANT_ID: silent.tenantId, AZURE_CLIENT_ID: app.appId, AZURE_CLIENT_SECRET: 'right-secret' };
    const { error } = await played(silent, { authority: silent.url }, env, { abort: isHeld(silent) }).finally(
      silent.close,
    );
    assert.deepEqual(error, { kind: 'canceled', message: 'Signing in to Azure was canceled.', hint: '' });
  });

  test('ends at the signal while az is silent', async () => {
    const { error } = await played(
      entra,
      { authority: entra.url },
      { PATH: azStub('kill -USR2 $PPID; exec sleep 600') },
    );
    assert.equal(error?.kind, 'canceled');
  });
});
