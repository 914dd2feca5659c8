import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createGitHubHost } from '../../src/hosts/github/host.ts';
import { gitHubIdentity } from '../../src/hosts/github/oidc.ts';
import { createTerminalHost } from '../../src/hosts/terminal/host.ts';
import { type EntraSimulator, startEntra } from '../simulator/entra.ts';
import type { Fault } from '../simulator/server.ts';
import { testOutput } from './outputs.ts';

const never = new AbortController().signal;
const subject = 'repo:contoso/app:environment:prod';
/** Pauses take no time; the rest of the clock is real. */
const clock = { now: () => performance.now(), wall: Date.now, sleep: async () => undefined, random: () => 0 };
let entra: EntraSimulator;
before(async () => {
  entra = await startEntra({ applications: [], gitHubSubject: subject });
});
after(() => entra.close());

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

async function minted(fault?: Fault, audience = 'api://AzureADTokenExchange') {
  const at = fault === undefined ? entra : await startEntra({ applications: [], gitHubSubject: subject });
  if (fault !== undefined) {
    const { harm } = fault;
    const token = at.githubEnv.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    at.harm(
      harm.kind === 'status' ? { ...fault, harm: { ...harm, body: harm.body?.replace('TOKEN', token) ?? '' } } : fault,
    );
  }
  const secrets: string[] = [];
  const { assertion } = gitHubIdentity({
    env: at.githubEnv,
    secret: (value) => secrets.push(value),
    tools: { ca: at.ca, clock },
  });
  assert.ok(assertion);
  try {
    return { token: await assertion(audience, never), secrets, requests: at.requests.length };
  } finally {
    if (at !== entra) await at.close();
  }
}

const status = (code: number, body = '', times = 1): Fault => ({
  on: /oidc/,
  harm: { kind: 'status', status: code, body },
  times,
});

describe("GitHub's OIDC token", () => {
  test('for the audience, fresh each time, and masked', async () => {
    const first = await minted();
    const second = await minted(undefined, 'api://AzureADTokenExchangeUSGov');
    const { aud, sub, iss } = claimsOf(first.token);
    assert.deepEqual(
      { aud, sub, iss },
      { aud: 'api://AzureADTokenExchange', sub: subject, iss: 'https://token.actions.githubusercontent.com' },
    );
    assert.equal(claimsOf(second.token).aud, 'api://AzureADTokenExchangeUSGov');
    assert.notEqual(first.token, second.token);
    assert.ok(first.secrets.includes(first.token));
    assert.ok(first.secrets.includes(entra.githubEnv.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '-'));
  });

  for (const code of [500, 502, 503, 429]) {
    test(`HTTP ${code} is tried again`, async () => {
      assert.equal((await minted(status(code))).requests, 2);
    });
  }

  test('a connection that breaks is tried again', async () => {
    assert.equal((await minted({ on: /oidc/, harm: { kind: 'reset' }, times: 1 })).requests, 2);
  });

  test('a refusal names the permission', async () => {
    await assert.rejects(minted(status(401)), (error: { kind?: string; message?: string; hint?: string }) => {
      assert.equal(error.kind, 'denied');
      assert.equal(error.message, 'GitHub refused to mint an OIDC token for the job (HTTP 401).');
      assert.match(error.hint ?? '', /permissions: id-token: write/);
      return true;
    });
  });

  test('answers that hold no token, hostile ones among them', async () => {
    for (const [code, body] of [
      [200, ''],
      [200, '<html>'],
      [200, '{"value":""}'],
      [200, '{"value":"a.b.c\\n::error::x"}'],
      [200, '{"value":{"a":1}}'],
      [200, 'null'],
      [404, '{"message":"\\u001b[31m TOKEN"}'],
      [302, ''],
    ] as const) {
      await assert.rejects(minted(status(code, body)), (error: { kind?: string; message?: string }) => {
        assert.equal(error.kind, 'unavailable');
        assert.match(error.message ?? '', /^GitHub minted no OIDC token: localhost:\d+ gave /);
        assert.doesNotMatch(error.message ?? '', /[\u0000-\u001f]/);
        assert.doesNotMatch(error.message ?? '', /github-request/);
        return true;
      });
    }
  });

  test('ends at the signal', async () => {
    const cancel = new AbortController();
    const when = (): boolean => {
      cancel.abort();
      return true;
    };
    const at = await startEntra({
      applications: [],
      gitHubSubject: subject,
      faults: [{ on: /oidc/, when, harm: { kind: 'hang' } }],
    });
    const { assertion } = gitHubIdentity({ env: at.githubEnv, secret: () => undefined, tools: { ca: at.ca } });
    await assert.rejects(assertion?.('x', cancel.signal) ?? Promise.resolve(), { kind: 'canceled' });
    await at.close();
  });
});

describe('the hosts', () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://localhost:1/x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };

  test('GitHub with and without the permission', async () => {
    const out: string[] = [];
    const host = createGitHubHost({
      env,
      stdout: testOutput({ to: (text) => out.push(text) }),
      onSignal: () => undefined,
    });
    assert.equal(typeof (await host.identity()).assertion, 'function');
    assert.deepEqual(out, ['::add-mask::request-token\n']);
    assert.equal(host.masked('request-token'), '***');
    const bare = createGitHubHost({ env: {}, stdout: testOutput(), onSignal: () => undefined });
    assert.deepEqual(await bare.identity(), {
      why: 'the job may not mint OIDC tokens; give the job `permissions: id-token: write` (a pull request from a fork never has it)',
    });
  });

  test('variables that cannot be used are not used', async () => {
    for (const bad of [
      { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: 'no url' },
      { ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'two\nlines' },
    ]) {
      const host = createGitHubHost({ env: bad, stdout: testOutput(), onSignal: () => undefined });
      assert.deepEqual(await host.identity(), { why: 'what the runner gave to mint OIDC tokens cannot be used' });
    }
  });

  test('a terminal inside a job, and one that is none', async () => {
    const ports = { argv: ['diagnose'], onSignal: () => undefined };
    assert.equal(typeof (await createTerminalHost({ ...ports, env }).identity()).assertion, 'function');
    assert.match(
      (await createTerminalHost({ ...ports, env: {} }).identity()).why ?? '',
      /^a terminal has no identity of its own; use az login/,
    );
  });
});
