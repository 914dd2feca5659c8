import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync } from 'node:zlib';
import { type Reply, type Simulator, startServer } from '../simulator/server.ts';

const mebibyte = 1024 * 1024;
const reader = fileURLToPath(new URL('reader.ts', import.meta.url));
const servers: Simulator[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

interface Told {
  readonly one: { readonly kind: string; readonly detail?: string; readonly trouble?: string };
  readonly list: { readonly kind: string; readonly detail?: string; readonly trouble?: string; readonly why?: string };
  readonly requests: number;
  readonly peakMiB: number;
}

/** What a process with 128 MB of heap makes of an answer. */
async function read(reply: () => Reply): Promise<Told & { readonly server: Simulator }> {
  const server = await startServer(reply);
  servers.push(server);
  const child = spawn(process.execPath, ['--max-old-space-size=128', reader, server.url, server.ca], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, errors.slice(0, 500));
  assert.equal(errors, '');
  return { ...JSON.parse(text), server };
}

const headers = { 'content-type': 'application/json' };
/** Each is a whole gzip file of its own; one after another they are one body. */
const member = gzipSync(Buffer.alloc(mebibyte, ' '));

async function* repeated(chunk: Uint8Array, times: number, first = ''): AsyncGenerator<Uint8Array> {
  if (first !== '') yield Buffer.from(first);
  for (let count = 0; count < times; count += 1) yield chunk;
}

const huge: readonly (readonly [string, () => Reply, RegExp])[] = [
  [
    'a gzip bomb of 0.9 MB that inflates to 854 MB',
    () => ({
      status: 200,
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: Buffer.concat(Array.from({ length: 854 }, () => member)),
    }),
    /is larger than 32 MiB$/,
  ],
  [
    'a bomb of deflate',
    () => ({
      status: 200,
      headers: { ...headers, 'content-encoding': 'deflate' },
      body: deflateSync(Buffer.alloc(64 * mebibyte, '[')),
    }),
    /is nested more than 200 levels deep$/,
  ],
  [
    'a body of 1 GB',
    () => ({ status: 200, headers, body: repeated(Buffer.alloc(mebibyte, 'x'), 1024, '{"value":[],"x":"') }),
    /is larger than 32 MiB$/,
  ],
  [
    'a refusal of 1 GB',
    () => ({ status: 403, headers, body: repeated(Buffer.alloc(mebibyte, 'x'), 1024) }),
    /is larger than 32 MiB$/,
  ],
  [
    'a million brackets',
    () => ({ status: 200, headers, body: '['.repeat(1_000_000) }),
    /is nested more than 200 levels deep$/,
  ],
  [
    'a million objects, each in the other',
    () => ({ status: 200, headers, body: `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}` }),
    /is nested more than 200 levels deep$/,
  ],
  [
    'a page of two million rows',
    () => ({ status: 200, headers, body: `{"value":[${'{},'.repeat(2_000_000)}{}]}` }),
    /holds more than 1,000,000 values$/,
  ],
  [
    'an encoding that was not asked for',
    () => ({ status: 200, headers: { ...headers, 'content-encoding': 'br' }, body: 'x' }),
    /has an encoding that was not asked for$/,
  ],
];

describe('an answer that is too much', () => {
  for (const [name, reply, figure] of huge) {
    test(`${name}: the figure, one request, little memory`, { timeout: 120_000 }, async () => {
      const told = await read(reply);
      for (const answer of [told.one, told.list]) {
        assert.deepEqual([answer.kind, answer.trouble], ['trouble', 'refused']);
        assert.match(answer.detail ?? '', figure);
      }
      assert.equal(told.requests, 2, 'what is too much is not asked for again');
      assert.ok(told.peakMiB < 250, `${told.peakMiB} MiB`);
    });
  }

  test('a page of more entries than a list may have is a list that was cut', { timeout: 120_000 }, async () => {
    const told = await read(() => ({ status: 200, headers, body: `{"value":[${'0,'.repeat(150_000)}0]}` }));
    assert.equal(told.one.kind, 'found');
    assert.deepEqual([told.list.kind, told.list.why], ['list', 'it has more than 100,000 entries']);
  });
});
