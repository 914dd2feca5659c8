import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asId } from '../../src/hosts/untyped.ts';
import { plain, without } from '../../src/hosts/words.ts';
import { pauseAfter } from '../../src/http/patience.ts';
import { asProxy, environmentProxy } from '../../src/http/proxy.ts';
import { retryAfter } from '../../src/time/clock.ts';
import { everythingOf, fakeClock } from './support.ts';

const now = Date.parse('2026-03-01T10:00:00Z');
const reply = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

describe('pauses', () => {
  test('Retry-After in seconds, as a date, and nonsense', () => {
    assert.equal(retryAfter('12', now), 12_000);
    assert.equal(retryAfter('0.5', now), 500);
    assert.equal(retryAfter('Sun, 01 Mar 2026 10:00:09 GMT', now), 9_000);
    assert.equal(retryAfter('Sun, 01 Mar 2026 09:00:00 GMT', now), 0);
    for (const odd of [null, '', '-5', 'soon', '1e3', 'Infinity'])
      assert.equal(retryAfter(odd, now), undefined, String(odd));
  });

  test('what another attempt can help', () => {
    const clock = fakeClock(now);
    for (const status of [408, 429, 500, 502, 503, 504])
      assert.equal(pauseAfter(reply(status), 1, clock), 500, String(status));
    for (const status of [200, 302, 400, 401, 403, 404, 410, 501])
      assert.equal(pauseAfter(reply(status), 1, clock), undefined, String(status));
    assert.equal(pauseAfter(undefined, 3, clock), 2_000);
    assert.equal(pauseAfter(reply(403, { 'retry-after': '4' }), 1, clock), 4_000);
    const reset = String(now / 1000 + 6);
    assert.equal(pauseAfter(reply(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }), 1, clock), 6_000);
    assert.equal(
      pauseAfter(reply(403, { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': reset }), 1, clock),
      undefined,
    );
  });
});

describe('the proxy of the environment', () => {
  const urls = [
    'https://api.github.com/x',
    'http://tfs.corp.example:8080/tfs',
    'https://localhost:1/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://github.com:8443/',
  ];
  const noProxies = [
    '',
    '*',
    'github.com',
    '.github.com',
    'api.github.com:443',
    'github.com:8443',
    'corp.example',
    '.example , other',
    'hub.com',
    'API.GITHUB.COM',
    ',,',
  ];
  const proxies = ['http://proxy.example:3128', 'https://us%40er:p%3Ass@proxy.example', ''];

  const cases = proxies.flatMap((proxy) =>
    noProxies.flatMap((noProxy) => urls.map((url) => ({ proxy, noProxy, url: new URL(url) }))),
  );
  const names = ['https_proxy', 'http_proxy', 'no_proxy', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'] as const;

  /** Runs with nothing but that in the environment's proxy settings: the toolkit looks at the process itself. */
  function within<T>(env: Readonly<Record<string, string>>, run: () => T): T {
    const kept = Object.fromEntries(names.map((name) => [name, process.env[name]]));
    for (const name of names) delete process.env[name];
    Object.assign(process.env, env);
    try {
      return run();
    } finally {
      for (const name of names) delete process.env[name];
      for (const [name, value] of Object.entries(kept)) if (value !== undefined) process.env[name] = value;
    }
  }

  test('is chosen as the Actions toolkit chooses it', async () => {
    const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
    for (const { proxy, noProxy, url } of cases) {
      const env = { HTTPS_PROXY: proxy, http_proxy: proxy, NO_PROXY: noProxy };
      const theirs = within(env, () => getProxyUrl(url));
      const ours = environmentProxy(url, env);
      const credentials = theirs?.username
        ? `Basic ${Buffer.from(`${theirs.username}:${theirs.password}`).toString('base64')}`
        : undefined;
      const expected = theirs === undefined ? undefined : `${theirs.protocol}//${theirs.host}`;
      assert.deepEqual(
        [ours?.url, ours?.authorization],
        [expected, credentials],
        `${url} by "${proxy}" except "${noProxy}"`,
      );
    }
  });

  test('the small spelling counts first; an address without a scheme is taken as http', () => {
    const url = new URL('https://api.github.com/');
    assert.equal(
      environmentProxy(url, { https_proxy: 'small:1', HTTPS_PROXY: 'http://large:2' })?.url,
      'http://small:1',
    );
    assert.equal(asProxy('10.0.0.4:3128', 'HTTPS_PROXY').url, 'http://10.0.0.4:3128');
  });

  test('an address that is none is refused without showing it', () => {
    for (const odd of ['socks5://user:hunter22@proxy:1', 'http://user:hunter22@', '::hunter22::']) {
      assert.throws(
        () => asProxy(odd, 'HTTPS_PROXY'),
        (error) => {
          assert.match(everythingOf(error), /HTTPS_PROXY is not the address of an HTTP proxy/);
          assert.doesNotMatch(everythingOf(error), /hunter22/);
          return true;
        },
      );
    }
  });
});

test('IDs stay exact, and only numbers are IDs', () => {
  assert.equal(asId(9007199254740993n), '9007199254740993');
  assert.equal(asId(42), '42');
  for (const odd of [1.5, -1, Number.NaN, '1;2', '', null, 2 ** 60]) assert.equal(asId(odd), undefined);
});

test('words from outside', () => {
  assert.equal(plain('a\r\n  b', 10), 'a b');
  assert.equal(plain('x'.repeat(50), 10), `${'x'.repeat(9)}…`);
  assert.equal(without('secret', 'my secret secret'), 'my *** ***');
  assert.equal(without('', 'abc'), 'abc');
});
