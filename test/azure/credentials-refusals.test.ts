import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { credentialFor } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import { alive } from '../command/run.ts';
import type { EntraSimulator } from '../simulator/entra.ts';
import { refuse } from '../simulator/entra-model.ts';
import { app, azStub, connectionOf, jobIdentity, signInAt, startTenant } from './credentials-support.ts';

/**
 * What Entra ID says, and what a person must read of it. Its sentences are those of its documentation, with names made
 * up.
 */
const refusals: readonly (readonly [code: number, error: string, sentence: string, told: string, hint: RegExp])[] = [
  [
    7000222,
    'invalid_client',
    "The provided client secret keys for app 'x' are expired.",
    'the client secret has expired',
    /Make a new secret/,
  ],
  [
    7000215,
    'invalid_client',
    'Invalid client secret provided. Ensure more.',
    'the client secret is wrong',
    /not its ID/,
  ],
  [
    700016,
    'unauthorized_client',
    "Application with identifier 'x' was not found in the directory 'Contoso'. More.",
    'the application is not in this tenant',
    /tenant ID/,
  ],
  [
    700024,
    'invalid_client',
    'Client assertion is not within its valid time range. Current time: 1.',
    'the assertion is not within its time',
    /clock/,
  ],
  [90002, 'invalid_request', "Tenant 'x' not found. Check more.", 'there is no such tenant', /tenant ID/],
  [
    7000112,
    'unauthorized_client',
    "Application 'x'(guard) is disabled.",
    'the application is disabled',
    /administrator/,
  ],
  [
    700027,
    'invalid_client',
    'The certificate with identifier used to sign the client assertion is not registered on application.',
    'the certificate is not registered with the application, or its signature is wrong',
    /public certificate/,
  ],
  [
    500011,
    'invalid_resource',
    'The resource principal named https://arm.simulator.test was not found in the tenant named Contoso. More.',
    'the tenant does not know the control plane that the token is for',
    /resource-manager-endpoint/,
  ],
  [
    53003,
    'access_denied',
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    'a Conditional Access policy blocks it',
    /administrator/,
  ],
  [
    50173,
    'invalid_grant',
    'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed it.',
    'the login was revoked (a new password, or by an administrator)',
    /Sign in again/,
  ],
  [
    700082,
    'invalid_grant',
    'The refresh token has expired due to inactivity. The token was issued on 2026-01-01.',
    'the login has expired, because it was not used for long',
    /Sign in again/,
  ],
  [
    50076,
    'invalid_grant',
    'Due to a configuration change made by your administrator, you must use multi-factor authentication.',
    'multifactor authentication is needed',
    /workload identity/,
  ],
  [50057, 'invalid_grant', 'The user account is disabled.', 'the account is disabled', /administrator/],
  [
    700213,
    'invalid_client',
    "No matching federated identity record found for presented assertion subject 'repo:contoso/other:ref:x'. Check more.",
    "no federated credential of the application fits this job, which presented subject 'repo:contoso/other:ref:x'",
    /issuer, subject and audience/,
  ],
  [
    999123,
    'invalid_client',
    'Something new is wrong with it. And this is more.',
    'Something new is wrong with it',
    /Check this way/,
  ],
];

let entra: EntraSimulator;
let other: EntraSimulator;
before(async () => {
  entra = await startTenant({ connectionSubjects: {} });
  // A managed identity is at hand, and would give a token of somebody else.
  other = await startTenant({ managedIdentities: [{ appId: app.appId, objectId: 'somebody-else' }] });
  Object.assign(process.env, other.managedIdentityEnv);
});
after(async () => {
  for (const name of Object.keys(other.managedIdentityEnv)) delete process.env[name];
  await Promise.all([entra.close(), other.close()]);
});

type Options = NonNullable<Parameters<typeof signInAt>[1]>;

/** The sign-in fails, without a token of anybody. */
async function fails(
  options: Options,
): Promise<{ readonly message: string; readonly hint: string; readonly secrets: readonly string[] }> {
  const { all, secrets } = signInAt(entra, { ...options, env: { ...other.managedIdentityEnv, ...options.env } });
  const before = other.tokensIssued + entra.tokensIssued;
  try {
    await credentialFor(all);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    assert.equal(other.tokensIssued + entra.tokensIssued, before, 'another identity was used');
    return { message: error.message, hint: error.hint ?? '', secrets };
  }
  throw new assert.AssertionError({ message: 'a token came' });
}

const secret = 'made-up-secret-8f3c';
const descriptionOf = (body: string): string => (JSON.parse(body) as { error_description: string }).error_description;
const correlationOf = (body: string): string => (JSON.parse(body) as { correlation_id: string }).correlation_id;

/** Where an identity comes from, and how that is called. */
const sources: Readonly<Record<string, () => Options>> = {
  'the client secret of AZURE_CLIENT_SECRET': () => ({
    env: { AZURE_TENANT_ID: entra.tenantId, AZURE_CLIENT_ID: app.appId, AZURE_CLIENT_SECRET: secret },
  }),
  'workload identity federation (OIDC)': () => ({
    tenantId: entra.tenantId,
    clientId: app.appId,
    identity: jobIdentity(entra),
  }),
  'the service connection (service principal with a secret)': () => ({
    identity: { connection: connectionOf({ secret }, entra) },
  }),
};

let playing = '';

describe('an identity that is set up and that Entra ID refuses ends the sign-in, with the reason', () => {
  for (const [name, options] of Object.entries(sources)) {
    for (const [code, error, sentence, told, wanted] of refusals) {
      const title = `AADSTS${code}, ${name}`;
      test(title, async () => {
        const { body } = refuse(401, error, code, sentence);
        const answer = String(body);
        playing = title;
        entra.harm({
          on: /oauth2\/v2\.0\/token/,
          when: () => playing === title,
          harm: { kind: 'status', status: 401, body: answer },
        });
        const { message, hint } = await fails(options());
        assert.equal(message, `Azure gave no token: Entra ID refused ${name} (AADSTS${code}: ${told}).`);
        assert.match(hint, wanted);
        assert.ok(hint.includes(`the correlation ID ${correlationOf(answer)}.`), hint);
        assert.ok(!`${message}${hint}`.includes(secret));
      });
    }
  }
});

const skip = process.platform === 'win32' ? 'the stand-in for az is a shell script' : false;

/** A stand-in for az: prints, and ends so. `login`: somebody has logged in, as az keeps it. */
function az(
  stderr: string,
  { exit = 1, stdout = '', login = true }: { exit?: number; stdout?: string; login?: boolean } = {},
): Options {
  const say = (words: string): string => `echo '${Buffer.from(words).toString('base64')}' | base64 -d`;
  return {
    env: { PATH: azStub(`${say(stderr)} >&2\n${say(stdout)}\nexit ${exit}`), AZURE_CONFIG_DIR: configOf(login) },
  };
}

function configOf(login: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'guard-azure-'));
  const subscriptions = login ? [{ id: '0b1f6471-1bf0-4dda-aec3-cb9272f09590', name: 'prod' }] : [];
  writeFileSync(join(folder, 'azureProfile.json'), `\ufeff${JSON.stringify({ installationId: 'x', subscriptions })}`);
  return folder;
}

describe("the az CLI's login that Entra ID refuses ends the sign-in, with the reason", { skip }, () => {
  for (const [code, error, sentence, told, wanted] of refusals) {
    test(`AADSTS${code}`, async () => {
      const description = descriptionOf(String(refuse(401, error, code, sentence).body)).replaceAll(
        / (Trace|Correlation|Timestamp)/g,
        '\n$1',
      );
      const advice =
        'Interactive authentication is needed. Please run:\naz login --scope https://arm.simulator.test/.default\n';
      const { message, hint } = await fails(
        az(`WARNING: AADSTS50001: an old story, run az login\nERROR: ${description}\n${advice}`),
      );
      assert.equal(message, `Azure gave no token: Entra ID refused the az CLI's login (AADSTS${code}: ${told}).`);
      assert.match(hint, wanted);
      assert.match(hint, /the correlation ID [0-9a-f-]{36}\./);
    });
  }
});

describe('what az says besides', { skip }, () => {
  const set: readonly (readonly [name: string, options: Options, told: string])[] = [
    [
      'a cache that lost the login',
      az("ERROR: User 'ada' does not exist in MSAL token cache. Run `az login`.\n"),
      "User 'ada' does not exist in MSAL token cache. Run `az login`",
    ],
    [
      'the broker of Windows',
      az('ERROR: (pii). Status: Response_Status.Status_InteractionRequired, Error code: 0\nPlease run:\naz login\n'),
      '(pii). Status: Response_Status.Status_InteractionRequired, Error code: 0',
    ],
    [
      'no subscription is chosen',
      az("ERROR: No subscription found. Run 'az account set' to select a subscription.\n"),
      "No subscription found. Run 'az account set' to select a subscription",
    ],
    [
      'a traceback',
      az(
        'Traceback (most recent call last):\n  File "/opt/az/x.py", line 3, in <module>\nModuleNotFoundError: No module named \'azure\'\n',
      ),
      "ModuleNotFoundError: No module named 'azure'",
    ],
    ['nothing at all', az('', { exit: 3 }), 'az ended with exit code 3 and gave no reason'],
    ['no JSON', az('', { exit: 0, stdout: 'Token: none' }), 'what az answered holds no token'],
    [
      'JSON without a token',
      az('', { exit: 0, stdout: '{"expires_on": 1900000000}' }),
      'what az answered holds no token',
    ],
    ['JSON without an end', az('', { exit: 0, stdout: '{"accessToken": "t"}' }), 'what az answered holds no token'],
    [
      'hostile words',
      az('ERROR: \u001b[31m##vso[task.complete]x\r\neyJhbGciOiJub25lIn0.eyJ4IjoxfQ.c2ln\n'),
      '[31m##vso[task.complete]x',
    ],
    ['a token in its words', az('ERROR: bad eyJhbGciOiJub25lIn0.eyJ4IjoxfQ.c2ln here\n'), 'bad *** here'],
  ];
  for (const [name, options, told] of set) {
    test(`${name}: where somebody has logged in, that is the end`, async () => {
      const { message } = await fails(options);
      assert.equal(message, `Azure gave no token: the az CLI's login could not be used (${told}).`);
    });
  }

  test('where az hangs, whatever it started, the sign-in ends in time', async () => {
    const pids = join(configOf(true), 'pids');
    const hangs = `sleep 300 &\necho "$! $$" > '${pids}'\nwait`;
    const options = { env: { PATH: azStub(hangs), AZURE_CONFIG_DIR: configOf(true) }, azMs: 500 };
    assert.match(
      (await fails(options)).message,
      /the az CLI's login could not be used \(az gave no answer in \d+ seconds\)/,
    );
    const left = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    await untilGone(left);
  });

  const skipped: readonly (readonly [name: string, options: Options, told: string])[] = [
    [
      'nobody has logged in',
      az("ERROR: Please run 'az login' to setup account.\n", { login: false }),
      'az is not logged in',
    ],
    ['az is not there', { env: { PATH: '/nowhere' } }, 'az is not installed'],
    [
      'a shell does not find it',
      az('/usr/bin/env: az: not found\n', { exit: 127, login: false }),
      'az is not installed',
    ],
    [
      'az is broken, and keeps no login',
      az("ImportError: No module named 'azure'\n", { login: false }),
      "ImportError: No module named 'azure'",
    ],
  ];
  for (const [name, options, told] of skipped) {
    test(`${name}: the next way serves, and this one is named where none does`, async () => {
      const { all } = signInAt(other, { ...options, env: { ...other.managedIdentityEnv, ...options.env } });
      assert.equal((await credentialFor(all)).name, 'managed identity');
      const { all: none } = signInAt(entra, options);
      for (const variable of Object.keys(other.managedIdentityEnv)) delete process.env[variable];
      try {
        await assert.rejects(credentialFor(none), (error: GuardError) => {
          assert.equal(error.message, 'Azure gave no token: none of the ways to sign in worked.');
          assert.ok(error.hint?.includes(`the az CLI's login: ${told};`), error.hint);
          return true;
        });
      } finally {
        Object.assign(process.env, other.managedIdentityEnv);
      }
    });
  }
});

/** Bounded by the test runner: a process that was killed goes soon. */
async function untilGone(pids: readonly number[]): Promise<void> {
  for (let left = pids; left.length > 0; left = left.filter(alive))
    await new Promise((resolve) => setImmediate(resolve));
}

describe('an identity that is set up and cannot be asked ends the sign-in too', () => {
  for (const [name, options] of Object.entries(sources)) {
    test(`Entra ID cannot be trusted, ${name}`, async () => {
      const { message, hint } = await fails({ ...options(), ca: '' });
      const why = `the certificate of ${new URL(entra.url).host} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)`;
      assert.equal(message, `Azure gave no token: ${name} could not be used (${why}).`);
      assert.doesNotMatch(hint, /correlation ID/);
    });
  }
});
