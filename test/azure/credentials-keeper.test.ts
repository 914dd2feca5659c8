import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { claimsOf } from '../../src/azure/credential-claims.ts';
import { reasonOf } from '../../src/azure/credential-errors.ts';
import { keep } from '../../src/azure/credential-keeper.ts';
import { credentialFor, type Token } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import type { EntraSimulator } from '../simulator/entra.ts';
import { app, signInAt, startTenant } from './credentials-support.ts';

const minute = 60_000;
const never = new AbortController().signal;

/** A keeper whose clock and whose sign-ins are the test's. */
function kept(lifeMs: number, signIn: (number: number) => Promise<Partial<Token>> = async () => ({})) {
  let now = 0;
  let count = 1;
  const token = (more: Partial<Token> = {}): Token => ({ token: `token-${count}`, expiresOn: now + lifeMs, ...more });
  const keeper = keep(
    token(),
    async () => {
      count += 1;
      const number = count;
      return token(await signIn(number));
    },
    () => now,
  );
  return {
    keeper,
    at: (ms: number) => {
      now = ms;
    },
    signIns: () => count,
    get: async () => (await keeper.getToken(never)).token,
  };
}

describe('renewal', () => {
  test('when fewer than five minutes are left', async () => {
    const { at, get } = kept(60 * minute);
    at(54 * minute);
    assert.equal(await get(), 'token-1');
    at(55 * minute + 1);
    assert.equal(await get(), 'token-2');
    at(109 * minute);
    assert.equal(await get(), 'token-2');
  });

  test('a token that is short-lived from the start is not renewed at every call', async () => {
    const { at, get, signIns } = kept(4 * minute);
    assert.equal(await get(), 'token-1');
    at(1.9 * minute);
    assert.equal(await get(), 'token-1');
    at(2.1 * minute);
    assert.equal(await get(), 'token-2');
    assert.equal(signIns(), 2);
  });

  test('once for all that ask at the same time', async () => {
    const { at, get, signIns } = kept(60 * minute);
    at(58 * minute);
    assert.deepEqual(await Promise.all([get(), get(), get()]), ['token-2', 'token-2', 'token-2']);
    assert.equal(signIns(), 2);
  });

  test('on demand', async () => {
    const { keeper, get } = kept(60 * minute);
    assert.equal((await keeper.renew(never)).token, 'token-2');
    assert.equal(await get(), 'token-2');
  });

  test('a failure lets the old token serve while it is good, and is not tried again at every call', async () => {
    const { at, get, signIns } = kept(60 * minute, async () => {
      throw new GuardError('unavailable', 'away');
    });
    at(56 * minute);
    assert.equal(await get(), 'token-1');
    assert.equal(await get(), 'token-1');
    assert.equal(signIns(), 2);
    at(57 * minute);
    assert.equal(await get(), 'token-1');
    assert.equal(signIns(), 3);
    at(60 * minute);
    await assert.rejects(get(), { kind: 'unavailable' });
  });

  test('ends at the signal, before and while it runs', async () => {
    const { keeper, at } = kept(60 * minute, () => new Promise(() => undefined));
    await assert.rejects(keeper.getToken(AbortSignal.abort()), { kind: 'canceled' });
    at(58 * minute);
    const abort = new AbortController();
    const waiting = keeper.getToken(abort.signal);
    abort.abort();
    await assert.rejects(waiting, { kind: 'canceled' });
  });
});

describe('at Entra ID', () => {
  let entra: EntraSimulator;
  before(async () => {
    entra = await startTenant();
  });
  after(() => entra.close());

  const signIn = async (now: () => number) => {
    const env = { AZURE_TENANT_ID: entra.tenantId, AZURE_CLIENT_ID: app.appId, AZURE_CLIENT_SECRET: 'right-secret' };
    const { all, secrets } = signInAt(entra, { env, now });
    return { credential: await credentialFor(all), secrets };
  };

  test('a token that was revoked is replaced by a new one', async () => {
    const { credential, secrets } = await signIn(Date.now);
    entra.revoke();
    assert.equal(entra.verify(`Bearer ${(await credential.getToken(never)).token}`), 'invalid');
    const { token } = await credential.renew(never);
    assert.equal(typeof entra.verify(`Bearer ${token}`), 'object');
    assert.equal((await credential.getToken(never)).token, token);
    assert.ok(secrets.includes(token));
  });

  test('a token ends at its time', async (context) => {
    const { credential } = await signIn(Date.now);
    const authorization = `Bearer ${(await credential.renew(never)).token}`;
    assert.equal(typeof entra.verify(authorization), 'object');
    context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 61 * minute });
    assert.equal(entra.verify(authorization), 'expired');
  });

  test('a renewal that is refused later says so', async () => {
    let now = Date.now();
    const { credential } = await signIn(() => now);
    const body = JSON.stringify({
      error: 'invalid_client',
      error_description: 'AADSTS7000222: The provided client secret keys are expired.',
    });
    entra.harm({ on: /oauth2/, harm: { kind: 'status', status: 401, body } });
    now += 61 * minute;
    await assert.rejects(credential.getToken(never), {
      kind: 'denied',
      message:
        'The Azure token could not be renewed with the client secret of AZURE_CLIENT_SECRET: AADSTS7000222: the client secret has expired.',
    });
  });
});

describe('tokens of another audience', () => {
  let entra: EntraSimulator;
  before(async () => {
    entra = await startTenant();
  });
  after(() => entra.close());
  const storage = 'https://storage.azure.com/.default';
  const signIn = (now: () => number) => {
    const env = { AZURE_TENANT_ID: entra.tenantId, AZURE_CLIENT_ID: app.appId, AZURE_CLIENT_SECRET: 'right-secret' };
    return credentialFor(signInAt(entra, { env, now }).all);
  };
  const audienceOf = (token: string): unknown => {
    const caller = entra.verify(`Bearer ${token}`);
    return typeof caller === 'object' ? caller.audience : caller;
  };

  test('are those of the same identity, and each audience keeps its own', async () => {
    const credential = await signIn(Date.now);
    const own = audienceOf((await credential.getToken(never)).token);
    const tokens = await credential.tokensFor(storage);
    const first = await tokens.getToken(never);
    assert.equal(audienceOf(first.token), 'https://storage.azure.com');
    assert.equal(first.appId, credential.claims.appId);
    assert.equal((await tokens.getToken(never)).token, first.token, 'it is kept');
    assert.notEqual((await tokens.renew(never)).token, first.token);
    assert.equal(audienceOf((await credential.getToken(never)).token), own);
  });

  test('that are refused say for whom', async () => {
    const credential = await signIn(Date.now);
    const body = JSON.stringify({
      error: 'invalid_resource',
      error_description: 'AADSTS500011: The resource principal was not found.',
    });
    entra.harm({ on: /oauth2/, harm: { kind: 'status', status: 400, body } });
    await assert.rejects(credential.tokensFor(storage), (error: Error) =>
      error.message.startsWith(
        'Azure gave no token for https://storage.azure.com with the client secret of AZURE_CLIENT_SECRET: ',
      ),
    );
  });
});

describe('claims', () => {
  const jwt = (payload: unknown): string => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`;

  test('of an application and of a person', () => {
    assert.deepEqual(claimsOf(jwt({ oid: 'o', appid: 'a', tid: 't', app_displayname: 'n' })), {
      objectId: 'o',
      appId: 'a',
      tenantId: 't',
      name: 'n',
    });
    assert.deepEqual(claimsOf(jwt({ oid: 'o', azp: 'a', preferred_username: 'p' })), {
      objectId: 'o',
      appId: 'a',
      name: 'p',
    });
  });

  test('of what is no token, and of hostile ones', () => {
    for (const text of [
      '',
      'opaque',
      'a.b.c',
      'a..c',
      jwt(null),
      jwt([1]),
      jwt('x'),
      jwt({ oid: 5, appid: null, tid: {} }),
    ])
      assert.deepEqual(claimsOf(text), {});
    const { name } = claimsOf(jwt({ name: `\u001b[31m\n\u202e${'x'.repeat(5_000)}` }));
    assert.match(name ?? '', /^\[31m x{1,200}$/);
  });
});

describe('reasons', () => {
  test('nothing of a header or a body is repeated', () => {
    const error = new Error('{"request":{"headers":{"authorization":"Bearer eyJhbGciOi.payload.sig"}}}');
    assert.doesNotMatch(reasonOf(error, {}).text, /eyJ|payload/);
  });

  test("a code that is not known keeps Entra ID's own sentence", () => {
    const error = new Error(
      'invalid_client: AADSTS123456: The key was lost. Ask for another. Trace ID: 1 Correlation ID: 2',
    );
    assert.deepEqual(reasonOf(error, {}), { text: 'AADSTS123456: The key was lost', refused: true });
  });

  test('a code that time heals is no refusal', () => {
    assert.equal(reasonOf(new Error('AADSTS90033: A transient error has occurred.'), {}).refused, false);
  });
});
