import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startProxy } from '../simulator/proxy.ts';
import { assertGuarded } from './guard-checks.ts';
import {
  assertDecent,
  guard,
  guardReport,
  keepOpen,
  onRead,
  type Scene,
  scene,
  startTenant,
  vm,
} from './guard-world.ts';
import { onEachRuntime } from './runtimes.ts';
import { assertRefused, hostNames } from './steps.ts';
import { longestReadMs, weathers } from './weather.ts';

const api = vm('api-01');
const target = /virtualMachines\/api-01\?/;
const inputs = { 'resource-id': api, operation: 'restart' } as const;
const withVm = (): Promise<Scene> => scene({ arrange: (world) => world.addVm(api) });
/** The longest that a sign-in may wait for an answer, all attempts and pauses. Milliseconds. */
const signInMs = 40_000;
const down = { kind: 'status', status: 503, body: 'Service Unavailable' } as const;

/** A busy machine; Azure answers so many reads of it with an outage from the second on. */
async function outage(times: number, then: (at: Scene) => void): Promise<Scene> {
  const at = await withVm();
  at.world.busy(api, { state: 'Updating' });
  onRead(at, target, 2 + times, () => then(at));
  at.arm.harm({ on: target, harm: down, skip: 1, times });
  return at;
}

const free = (at: Scene): void => {
  for (const operation of at.world.operations.values()) at.world.end(operation);
};

onEachRuntime('mode guard in a storm', (runtime) => {
  const concurrency = 2;
  if (runtime.major === 20) {
    test('a target that cannot be read: unknown', async () => {
      const at = await withVm();
      at.arm.harm({ on: target, harm: weathers['403'] ?? down });
      const done = await guard(at, { runtime, host: 'pipelines', inputs });
      assertGuarded(at, done, {
        verdict: 'unknown',
        reason: 'access-denied',
        resourceId: api,
        says: [/Microsoft\.Compute\/virtualMachines\/read/],
      });
    });
    return;
  }

  describe('of each kind', () => {
    describe('Azure', { concurrency }, () => {
      for (const host of hostNames) {
        test(`is down from the start: unknown, ${host}`, async () => {
          const at = await withVm();
          at.arm.harm({ on: /./, harm: down });
          const done = await guard(at, { runtime, host, inputs });
          assertGuarded(at, done, { verdict: 'unknown', reason: 'server-error', resourceId: api, says: [/503/] });
        });
      }

      test('is not there at all: unknown', async () => {
        const at = await withVm();
        await at.arm.close();
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertDecent(at, done);
        assert.equal(done.outputs.get('verdict'), 'unknown');
        assert.match(done.summary, /connection was refused/);
        assert.ok(at.time.waitedMs() <= guardReport(done).elapsedMs, 'the process outlived its work');
        assert.deepEqual(
          done.notes.map(({ severity }) => severity),
          ['error'],
        );
      });

      test('has a name that nobody knows: unknown, and says so', async () => {
        const at = await withVm();
        const endpoint = 'https://management.nowhere.invalid';
        const done = await guard(at, {
          runtime,
          host: 'github',
          inputs: { ...inputs, 'resource-manager-endpoint': endpoint },
        });
        assertDecent(at, done);
        assert.equal(done.outputs.get('verdict'), 'unknown', done.stdout);
        assert.match(done.summary, /name cannot be resolved/);
      });

      test('asks for two minutes of patience, and nobody waits: unknown at once', async () => {
        const at = await withVm();
        at.arm.harm({ on: target, harm: { kind: 'status', status: 429, headers: { 'retry-after': '120' }, body: '' } });
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'throttled', resourceId: api });
        assert.equal(at.time.waitedMs(), 0, 'it waited');
        assert.equal(at.arm.requests.filter(({ path }) => target.test(path)).length, 1, 'asked once');
      });

      test('stumbles twice over each read: clear, nobody notices', async () => {
        const at = await withVm();
        at.arm.harm({ on: /./, harm: down, times: 9 });
        assertGuarded(at, await guard(at, { runtime, host: 'github', inputs }), { verdict: 'clear' });
      });

      test('goes down half-way through a wait and comes back: waited', async () => {
        const at = await outage(5, free);
        const done = await guard(at, { runtime, host: 'github', inputs: { ...inputs, wait: '10m' } });
        assertGuarded(at, done, { verdict: 'waited', waited: [4, 25] });
      });

      test('goes down half-way through a wait and stays so: unknown at the deadline', async () => {
        const at = await outage(1000, () => {});
        const done = await guard(at, { runtime, host: 'github', inputs: { ...inputs, wait: '10m' } });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'server-error', resourceId: api, waited: [590, 640] });
      });

      test('cuts the answer in the middle, chunked: unknown', async () => {
        const at = await withVm();
        at.arm.harm({ on: target, harm: { kind: 'cut-body', bytes: 40 } });
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'server-error', resourceId: api });
      });

      test('sends half of an answer and then nothing more: unknown, in bounded time', async () => {
        const at = await withVm();
        at.arm.harm({ on: target, harm: { kind: 'hang-body', bytes: 40 } });
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'server-error', resourceId: api });
        assert.ok(at.time.waitedMs() <= longestReadMs, `${at.time.waitedMs()} ms`);
      });

      test('answers with a page of HTML: unknown', async () => {
        const at = await withVm();
        at.arm.harm({
          on: target,
          harm: { kind: 'status', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
        });
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'server-error', resourceId: api });
      });

      test('answers with something that is no resource: never clear', async () => {
        for (const body of ['null', '[]', '"x"', '{}', '{"error":{"code":"Weird"}}']) {
          const at = await withVm();
          at.arm.harm({
            on: target,
            harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body },
          });
          const done = await guard(at, { runtime, host: 'github', inputs });
          assertDecent(at, done);
          assert.notEqual(done.outputs.get('verdict'), 'clear', `clear on ${body}`);
        }
      });
    });

    describe('Entra ID', { concurrency }, () => {
      for (const host of hostNames) {
        test(`is down: no token, and Azure is not asked, ${host}`, async () => {
          const entra = await startTenant();
          const at = await scene({ entra });
          entra.harm({ on: /./, harm: down });
          const done = await guard(at, { runtime, host, inputs });
          assertRefused(done, /Azure gave no token.*503/s);
          assert.ok(at.time.waitedMs() <= signInMs, `${at.time.waitedMs()} ms`);
          assert.equal(at.arm.requests.length, 0);
        });
      }

      test('hangs: no token, in bounded time', async () => {
        const entra = await startTenant();
        const at = await scene({ entra });
        entra.harm({ on: /./, harm: { kind: 'hang' } });
        const done = await guard(at, { runtime, host: 'github', inputs });
        assertRefused(done, /Azure gave no token.*did not answer in time/s);
        assert.ok(at.time.waitedMs() <= signInMs, `${at.time.waitedMs()} ms`);
      });
    });

    describe('a proxy', { concurrency }, () => {
      const names = { host: 'arm.simulator.test' };
      const behind = async (credentials?: string) => {
        const proxy = keepOpen(await startProxy(credentials === undefined ? {} : { credentials }));
        const entra = await startTenant({ host: 'login.simulator.test' });
        const at = await scene({ arrange: (world) => world.addVm(api), arm: names, entra });
        return { proxy, at };
      };

      for (const host of hostNames) {
        test(`that all traffic goes through, ${host}`, async () => {
          const { proxy, at } = await behind();
          assertGuarded(at, await guard(at, { runtime, host, inputs, env: { HTTPS_PROXY: proxy.url } }), {
            verdict: 'clear',
          });
          for (const name of ['arm', 'login'])
            assert.ok(
              proxy.tunnels.some((each) => each.startsWith(`${name}.simulator.test:`)),
              name,
            );
        });
      }

      test('with user and password, which stay secret', async () => {
        const { proxy, at } = await behind('proxy-user:proxy-pass-53c1');
        const url = proxy.url.replace('http://', 'http://proxy-user:proxy-pass-53c1@');
        const done = await guard(at, { runtime, host: 'github', inputs, env: { HTTPS_PROXY: url } });
        assertGuarded(at, done, { verdict: 'clear' });
        assert.ok(!done.everything.includes('proxy-pass-53c1'));
      });

      test('of the agent, with user and password', async () => {
        const { proxy, at } = await behind();
        const done = await guard(at, { runtime, host: 'pipelines', inputs, env: { AGENT_PROXYURL: proxy.url } });
        assertGuarded(at, done, { verdict: 'clear' });
        assert.ok(proxy.tunnels.length >= 2);
      });

      test('that refuses: no token, and the proxy is named', async () => {
        const { proxy, at } = await behind('somebody:else');
        const done = await guard(at, { runtime, host: 'github', inputs, env: { HTTPS_PROXY: proxy.url } });
        assertRefused(done, /Azure gave no token.*(?:proxy|407)/is);
        assert.equal(at.arm.requests.length, 0);
      });
    });
  });
});
