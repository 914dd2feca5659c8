import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { weathers as allWeathers } from '../weather/weathers.ts';
import { assertGuarded } from './guard-checks.ts';
import { group, guard, guardReport, scene, vm } from './guard-world.ts';
import { findRuntime } from './runtimes.ts';
import { hostNames } from './steps.ts';
import { evidenceOf, fairScene, longestReadMs, signals, wish } from './weather.ts';

/**
 * Bad weather on the hosts: a diagonal of the matrix that `test/weather/` goes through in process. Each signal meets
 * another weather on each host, and each weather some signal, on the bundles as they are shipped.
 */
const runtime = findRuntime(24);
/** A drip takes real time. */
const weathers = Object.entries(allWeathers).filter(
  ([name, { of, only }]) => of === 'any' && only === undefined && name !== 'slow drip',
);

function reasonOf(weather: string): string {
  if (/^40[13]/.test(weather)) return 'access-denied';
  if (/^429/.test(weather)) return 'throttled';
  return /^409|^huge|^deeply|^gzip/.test(weather) ? 'invalid-request' : 'server-error';
}

describe('one signal in bad weather', {
  concurrency: 2,
  skip: runtime === undefined ? 'no Node 24 on this machine' : false,
}, () => {
  if (runtime === undefined) return;
  for (const [at, [signal, { on, permission }]] of Object.entries(signals).entries()) {
    for (const [index, host] of hostNames.entries()) {
      // From the fifth on, so that the target is not simply not there.
      const [weather, what] = weathers[(4 + 3 * at + index) % weathers.length] ?? ['', undefined];
      if (what === undefined) continue;
      test(`${weather}: ${signal}, ${host}`, async () => {
        const world = await fairScene();
        world.arm.harm({ on, harm: what.harm });
        const done = await guard(world, { runtime, host, inputs: wish });
        const own = guardReport(done).elapsedMs;
        assert.ok(
          world.time.waitedMs() <= Math.min(own, longestReadMs),
          `it waited ${world.time.waitedMs()} ms of ${own}`,
        );
        if (signal === 'target')
          assertGuarded(world, done, {
            verdict: 'unknown',
            reason: reasonOf(weather),
            resourceId: wish['resource-id'],
          });
        else {
          const counts = signal !== 'Activity Log';
          const report = assertGuarded(world, done, { verdict: 'clear', warns: counts });
          assert.equal(/Not read: /.test(report.summary), counts, report.summary);
        }
        const { status, detail } = evidenceOf(done, signal);
        assert.equal(status, weather === '403' ? 'denied' : 'failed', `${status}: ${detail}`);
        assert.notEqual(detail, '');
      });
    }
    if (signal === 'target' || signal === 'Activity Log') continue;
    const host = hostNames[at % hostNames.length] ?? 'github';
    test(`403: ${signal}, missing-evidence: block, ${host}`, async () => {
      const world = await fairScene();
      world.arm.harm({ on, harm: allWeathers['403']?.harm ?? { kind: 'reset' } });
      const done = await guard(world, { runtime, host, inputs: { ...wish, 'missing-evidence': 'block' } });
      assertGuarded(world, done, { verdict: 'unknown', reason: 'access-denied', resourceId: wish['resource-id'] });
      assert.ok(done.summary.replace(/\s+/g, '').includes(permission), `the summary does not name ${permission}`);
      assert.equal(guardReport(done).diagnoses[0]?.code, 'AuthorizationFailed');
    });
  }
});

describe('a list that was cut', {
  concurrency: 2,
  skip: runtime === undefined ? 'no Node 24 on this machine' : false,
}, () => {
  if (runtime === undefined) return;
  const cuts = Object.entries(allWeathers).filter(([name]) => name.startsWith('next page'));
  const lists = Object.entries(signals).filter(([name]) => /locks|deny|deployment/.test(name));
  for (const [at, [signal, { on }]] of lists.entries()) {
    for (const [index, host] of hostNames.entries()) {
      const [cut, what] = cuts[(at + index) % cuts.length] ?? ['', undefined];
      if (what === undefined) continue;
      test(`${signal}, ${cut}, ${host}: never clear with missing-evidence at block`, async () => {
        const world = await fairScene(1);
        world.arm.harm({
          on,
          harm: what.harm,
          when: ({ path }) => what.page === undefined || path.includes('skiptoken'),
        });
        const done = await guard(world, { runtime, host, inputs: { ...wish, 'missing-evidence': 'block' } });
        const report = assertGuarded(world, done, {
          verdict: 'unknown',
          reason: /403/.test(cut) ? 'access-denied' : 'server-error',
          resourceId: wish['resource-id'],
          says: [/read in part: \d+ entr(?:y|ies), then /],
        });
        assert.match(report.diagnoses[0]?.message ?? '', /could not be read/);
        assert.match(evidenceOf(done, signal).detail, /^read in part: /);
      });
    }
  }

  for (const host of hostNames) {
    test(`a lock on the second page stops a deletion, ${host}`, async () => {
      const world = await fairScene(1);
      world.world.addLock(group, 'CanNotDelete', { name: 'zz-last' });
      const done = await guard(world, { runtime, host, inputs: { 'resource-id': vm('api-01'), operation: 'delete' } });
      assertGuarded(world, done, {
        verdict: 'blocked',
        class: 'lock',
        reason: 'scope-locked',
        recovery: 'ask-owner',
        resourceId: vm('api-01'),
      });
    });

    test(`node pools of which the second page is refused: not clear, whatever may be missing, ${host}`, async () => {
      const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/k`;
      const world = await scene({
        arm: { pageSize: 1 },
        arrange(azure) {
          azure.addResource(cluster, {
            properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } },
          });
          for (const name of ['a', 'b'])
            azure.addResource(`${cluster}/agentPools/${name}`, { properties: { provisioningState: 'Succeeded' } });
        },
      });
      world.arm.harm({ on: /agentPools.*skiptoken/, harm: allWeathers['403']?.harm ?? { kind: 'reset' } });
      const done = await guard(world, { runtime, host, inputs: { 'resource-id': cluster, operation: 'upgrade' } });
      assertGuarded(world, done, { verdict: 'unknown', reason: 'access-denied', resourceId: cluster });
    });
  }
});
