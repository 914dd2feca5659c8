import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { weathers } from '../weather/weathers.ts';
import { assertDecent, guard, scene, startTenant, vm } from './guard-world.ts';
import { findRuntime } from './runtimes.ts';
import { assertRefused, hostNames } from './steps.ts';

/**
 * Weather of where the token comes from: without one nothing of Azure is asked, and one sentence says why there is
 * none. Each weather on one host.
 */
const runtime = findRuntime(24);
/** A drip takes real time. */
const met = Object.entries(weathers).filter(
  ([name, { of, only }]) => of === 'any' && only === undefined && name !== 'slow drip',
);

describe('the token endpoint', {
  concurrency: 2,
  skip: runtime === undefined ? 'no Node 24 on this machine' : false,
}, () => {
  if (runtime === undefined) return;
  for (const [at, [name, { harm }]] of met.entries()) {
    const host = hostNames[at % hostNames.length] ?? 'github';
    test(`${name}, ${host}`, async () => {
      const world = await scene({ entra: await startTenant(), arrange: (azure) => azure.addVm(vm('api-01')) });
      world.entra.harm({ on: /oauth2\/v2\.0\/token/, harm });
      const done = await guard(world, { runtime, host, inputs: { 'resource-id': vm('api-01'), operation: 'restart' } });
      assertDecent(world, done);
      assertRefused(done, /Entra ID|Azure gave no token|sign(?:ing)? in/i);
      assert.deepEqual(world.arm.requests, []);
    });
  }
});
