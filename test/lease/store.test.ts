import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createBlobStore } from '../../src/azure/blob-store.ts';
import type { GuardError } from '../../src/guard-error.ts';
import type { Store } from '../../src/lease/store.ts';
import { realClock } from '../../src/time/clock.ts';
import { type BlobSimulator, startBlob } from '../simulator/blob.ts';
import type { Fault } from '../simulator/server.ts';
import { memoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

const open: BlobSimulator[] = [];
after(() => Promise.all(open.map((server) => server.close())));
const storage = { audience: 'https://storage.azure.com' } as const;

/** simulated gives a store on a simulator whose time can be moved on. */
async function simulated(
  faults: readonly Fault[] = [],
  token = 'good',
): Promise<{ readonly blob: BlobSimulator; readonly store: Store; readonly move: (ms: number) => void }> {
  let ahead = 0;
  const blob = await startBlob({
    now: () => Date.now() + ahead,
    verify: (header) => (header === 'Bearer good' ? storage : 'invalid'),
    faults,
  });
  open.push(blob);
  const { origin, pathname } = new URL(blob.container);
  const store = createBlobStore({
    container: { url: blob.container, origin, path: pathname },
    tokens: { getToken: async () => ({ token }), renew: async () => ({ token }) },
    clock: { ...realClock, sleep: async () => undefined },
    signal: new AbortController().signal,
    limits: { answerMs: 2_000, totalMs: 8_000 },
    proxyFor: () => undefined,
    ca: blob.ca,
  });
  return {
    blob,
    store,
    move: (ms) => {
      ahead += ms;
    },
  };
}

storeContract('memory', async () => {
  let now = Date.now();
  const pass = async (ms: number): Promise<void> => {
    now += ms;
  };
  return { store: memoryStore(() => now).for('x'), pass };
});
storeContract('Blob Storage, simulated', async () => {
  const { store, move } = await simulated();
  return { store, pass: async (ms) => move(ms) };
});

const name = 'ledger/x.json';
const refused = async (work: Promise<unknown>): Promise<GuardError> => {
  let error: unknown;
  await work.catch((thrown: unknown) => {
    error = thrown;
  });
  assert.ok(error instanceof Error && error.name === 'GuardError', `it was not refused: ${String(error)}`);
  return error as GuardError;
};
const status = (code: number, azure: string): Fault => ({
  on: /./,
  harm: { kind: 'status', status: code, headers: azure === '' ? {} : { 'x-ms-error-code': azure }, body: '' },
});

describe('what the service refuses', () => {
  const rows: readonly (readonly [string, Fault, string, RegExp, RegExp])[] = [
    [
      'a missing container',
      status(404, 'ContainerNotFound'),
      'input',
      /"https:\/\/.*\/locks" does not exist \(HTTP 404 ContainerNotFound\)/,
      /Create it/,
    ],
    [
      'a missing role',
      status(403, 'AuthorizationPermissionMismatch'),
      'denied',
      /lacks the role Storage Blob Data Contributor/,
      /Owner and Contributor do not/,
    ],
    [
      'a firewall',
      status(403, 'AuthorizationFailure'),
      'denied',
      /the firewall of the storage account/,
      /private endpoint/,
    ],
    ['another tenant', status(401, 'InvalidAuthenticationInfo'), 'denied', /another tenant/, /tenant/],
    [
      'an immutability policy',
      status(409, 'BlobImmutableDueToPolicy'),
      'denied',
      /immutability policy/,
      /without such a policy/,
    ],
    ['a disabled account', status(403, 'AccountIsDisabled'), 'denied', /disabled/, /state of the storage account/],
    [
      'a ledger under a lease',
      status(412, 'LeaseIdMissing'),
      'unavailable',
      /somebody holds a native lease/,
      /az storage blob lease break/,
    ],
    [
      'an unknown refusal',
      status(403, ''),
      'denied',
      /refused this identity \(HTTP 403\)/,
      /Storage Blob Data Contributor/,
    ],
    ['a page of a proxy', status(404, ''), 'unavailable', /answered HTTP 404/, /Nothing was changed/],
    ['a precondition of a proxy', status(412, ''), 'unavailable', /answered HTTP 412/, /Nothing was changed/],
    ['a hostile code', status(400, 'x%0a::error::'), 'unavailable', /answered HTTP 400\.$/, /./],
  ];
  for (const [what, fault, kind, message, hint] of rows)
    test(`${what} is one clear sentence`, async () => {
      const { store } = await simulated([fault]);
      for (const expected of ['absent', '"1"']) {
        const error = await refused(store.write(name, '{}', expected));
        assert.deepEqual([error.kind, error.message.includes('\n')], [kind, false]);
        assert.match(error.message, message);
        assert.match(error.hint ?? '', hint);
      }
    });

  test('nothing of it is taken for an answer: nobody is gone, and nothing is lost', async () => {
    for (const fault of [status(404, ''), status(412, ''), status(409, ''), status(403, '')]) {
      const { store } = await simulated([fault]);
      await refused(store.read(name));
      await refused(store.look(name));
      await refused(store.renew(name, '11111111-2222-4333-8444-555555555555'));
      await refused(store.acquire(name, '11111111-2222-4333-8444-555555555555', 15));
    }
  });

  test('a token of another audience', async () => {
    const { store } = await simulated([], 'another');
    assert.match((await refused(store.read(name))).message, /does not take the token/);
  });
});

describe('what time heals', () => {
  const busy = status(503, 'ServerBusy');
  test('is tried again', async () => {
    const { store, blob } = await simulated([{ ...busy, times: 3 }]);
    assert.ok((await store.write(name, '{}', 'absent')) !== undefined);
    assert.equal(blob.requests.length, 4);
  });

  test('has an end', async () => {
    const { store } = await simulated([busy]);
    const error = await refused(store.read(name));
    assert.deepEqual([error.kind, /HTTP 503 ServerBusy/.test(error.message)], ['unavailable', true]);
  });

  for (const harm of [{ kind: 'reset' }, { kind: 'cut-body', bytes: 0 }] as const)
    test(`a connection that breaks (${harm.kind})`, async () => {
      const { store } = await simulated([{ on: /./, harm, times: 2 }]);
      // Done, and the answer lost: the second try finds its own write, and says that somebody was faster. Whoever asked
      // looks.
      const written = await store.write(name, '{}', 'absent');
      assert.equal(written === undefined, harm.kind === 'cut-body');
      assert.equal((await store.read(name)).kind, 'found');
    });

  test('a service that never answers', async () => {
    const { store } = await simulated([{ on: /./, harm: { kind: 'hang' } }]);
    const error = await refused(store.read(name));
    assert.match(error.message, /could not be reached: it gave no answer in 2 seconds/);
  });
});

describe('the reach', () => {
  test('is the container: a name that climbs is not asked for', async () => {
    const { store, blob } = await simulated();
    for (const bad of ['../other/x', 'a/../../other/x', '%2e%2e/other'])
      assert.match((await refused(store.write(bad, '', 'absent'))).message, /was not asked for: its address/);
    assert.equal(blob.requests.length, 0);
  });
});
