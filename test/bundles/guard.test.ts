import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { type Case, cases } from './guard-cases.ts';
import { assertGuarded } from './guard-checks.ts';
import { guard, scene } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type HostName, hostNames } from './steps.ts';

/** Most of a step is waiting for a process to start: a few at a time keep two cores busy. */
const concurrency = 2;

async function play(runtime: Runtime, host: HostName, { arrange, during, inputs, expected }: Case): Promise<void> {
  const at = await scene({ arrange });
  during?.(at);
  const done = await guard(at, { runtime, host, inputs });
  if (expected.waited === undefined && inputs.transition !== 'allow') assert.equal(at.time.waitedMs(), 0, 'it waited');
  const report = assertGuarded(at, done, expected);
  assert.equal(report.targets.length, (inputs['resource-id'] ?? '').split('\n').length);
  const good = expected.verdict === 'clear' || expected.verdict === 'waited';
  if (good) assert.deepEqual(new Set(report.targets.map(({ verdict }) => verdict)), new Set([expected.verdict]));
  assert.equal(report.blockers.length > 0, !good);
}

onSomeRuntime('mode guard', (runtime) => {
  describe('on each host', { concurrency: hostNames.length }, () => {
    for (const host of hostNames) {
      describe(host, { concurrency }, () => {
        for (const each of cases) {
          if (each.hosts?.includes(host) === false) continue;
          test(each.name, () => play(runtime, host, each));
        }
      });
    }
  });
});
