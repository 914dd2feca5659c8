import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createFence, strayOf } from '../../src/http/fence.ts';
import { textWithin } from '../../src/http/limits.ts';
import { asProxy } from '../../src/http/proxy.ts';
import { createWire } from '../../src/http/wire.ts';
import { startProxy } from '../simulator/proxy.ts';
import { type Reply, type Simulator, startServer } from '../simulator/server.ts';

const servers: Simulator[] = [];
after(() => Promise.all(servers.map((server) => server.close())));
const never = new AbortController().signal;

async function start(reply: () => Reply): Promise<Simulator> {
  const server = await startServer(reply);
  servers.push(server);
  return server;
}

function addressAt(origin: string, path = '/x') {
  const address = createFence({ origin, read: ['/'] }).read(`${origin}${path}`);
  assert.ok(!('outside' in address));
  return address;
}

describe('the one way out', () => {
  test('a stray gets no header of ours, whatever is handed in', async () => {
    const server = await start(() => ({ status: 200 }));
    const stray = strayOf(`${server.url}/log`, new URL('https://api.example/'));
    assert.ok(!('outside' in stray));
    const answer = await createWire({ proxyFor: () => undefined, ca: server.ca }).send(stray, {
      headers: { authorization: 'Bearer secret', cookie: 'a=b' },
      signal: never,
    });
    answer.discard();
    const { authorization, cookie } = server.requests[0]?.headers ?? {};
    assert.deepEqual([authorization, cookie], [undefined, undefined]);
  });

  test('connections are kept, and do not keep the process', async () => {
    const server = createHttpServer((_, response) => void response.end('{}'));
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const wire = createWire({ proxyFor: () => undefined });
    for (let count = 0; count < 3; count += 1) {
      const answer = await wire.send(addressAt(origin), { signal: never });
      assert.equal(await textWithin(answer.body), '{}');
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(connections, 1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('an abort when an answer has come whole, and its end is not read yet, ends nothing but the answer', async () => {
    let size = 0;
    const server = await start(() => ({ status: 200, body: 'x'.repeat(size) }));
    const wire = createWire({ proxyFor: () => undefined, ca: server.ca });
    for (size of [10, 20_000, 150_000, 2_000_000]) {
      const end = new AbortController();
      const answer = await wire.send(addressAt(server.url), { signal: end.signal });
      let bytes = 0;
      for await (const chunk of answer.body) {
        bytes += chunk.length;
        if (bytes === size) break;
      }
      const again = new AbortController();
      const other = await wire.send(addressAt(server.url), { signal: again.signal });
      const reader = other.body[Symbol.asyncIterator]();
      for (let left = size; left > 0; left -= (await reader.next()).value?.length ?? left);
      again.abort();
      end.abort();
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  test('a packed answer that breaks off is an error at once, and so is one that is no archive', async () => {
    const whole = gzipSync(Buffer.from('x'.repeat(100_000)));
    for (const body of [whole.subarray(0, whole.length - 12), Buffer.from('no archive')]) {
      const server = await start(() => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body }));
      const answer = await createWire({ proxyFor: () => undefined, ca: server.ca }).send(addressAt(server.url), {
        signal: never,
      });
      await assert.rejects(textWithin(answer.body), { code: body.length > 20 ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR' });
    }
  });

  test('more headers than Node reads are an error with a code', async () => {
    const headers = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`x-${at}`, 'y'.repeat(100)]));
    const server = await start(() => ({ status: 200, headers }));
    const wire = createWire({ proxyFor: () => undefined, ca: server.ca });
    await assert.rejects(wire.send(addressAt(server.url), { signal: never }), { code: 'HPE_HEADER_OVERFLOW' });
  });

  test('a plain server behind a proxy is reached by a tunnel too', async () => {
    const server = createHttpServer((_, response) => void response.end('plain'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = await startProxy({ credentials: 'robot:p@ss' });
    const origin = `http://tfs.simulator.test:${(server.address() as AddressInfo).port}`;
    const route = asProxy(proxy.url.replace('http://', 'http://robot:p%40ss@'), 'HTTP_PROXY');
    const answer = await createWire({ proxyFor: () => route }).send(addressAt(origin), { signal: never });
    assert.equal(await textWithin(answer.body), 'plain');
    assert.equal(proxy.tunnels.length, 1);
    server.closeAllConnections();
    await Promise.all([proxy.close(), new Promise((resolve) => server.close(resolve))]);
  });

  test('a proxy that never answers a CONNECT is left at the signal', async () => {
    const sockets = new Set<{ destroy(): void }>();
    const silent = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const end = new AbortController();
    const sending = createWire({ proxyFor: () => ({ url }) }).send(addressAt('https://arm.simulator.test'), {
      signal: end.signal,
    });
    await new Promise<void>((resolve) => silent.once('connection', () => resolve()));
    end.abort();
    await assert.rejects(sending, { name: 'AbortError' });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });
});
