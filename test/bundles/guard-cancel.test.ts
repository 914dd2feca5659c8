import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDecent, guard, onRead, type Scene, scene, vm } from './guard-world.ts';
import { onEachRuntime, type Runtime } from './runtimes.ts';
import type { Cancel } from './spawn.ts';
import { type HostName, hostNames } from './steps.ts';

const api = vm('api-01');
type When = 'during the first wave' | 'during a wait' | 'while Azure says nothing';

/** What is not answered, so that the step is met there; in its wait it is met at the first line that tells of it. */
const silent: Readonly<Record<When, RegExp | undefined>> = {
  'during the first wave': /./,
  'during a wait': undefined,
  'while Azure says nothing': /virtualMachines/,
};

/** A machine that is busy for ever, and the moment to cancel. */
async function stuck(when: When): Promise<{ readonly at: Scene; readonly moment: Omit<Cancel, 'signal'> }> {
  const at = await scene({ arrange: (world) => world.addVm(api) });
  at.world.busy(api, { state: 'Updating' });
  const on = silent[when];
  if (on === undefined) return { at, moment: { after: (stdout) => /^Waiting: /m.test(stdout) } };
  const asked = new Promise<void>((resolve) => onRead(at, on, 1, () => resolve()));
  at.arm.harm({ on, harm: { kind: 'hang' } });
  return { at, moment: { when: asked } };
}

async function canceled(runtime: Runtime, host: HostName, signal: NodeJS.Signals, when: When): Promise<void> {
  const { at, moment } = await stuck(when);
  const done = await guard(at, {
    runtime,
    host,
    // Whoever did not hear the signal would outlast the patience with a process.
    inputs: { 'resource-id': api, operation: 'restart', wait: '10m' },
    cancel: { signal, ...moment },
    realTime: true,
  });
  assertDecent(at, done);
  assert.deepEqual(done.made, [], 'no report, no summary');
  assert.deepEqual([...done.outputs], []);
  if (host === 'terminal') {
    assert.match(done.stderr, /^[^\n]*\bcanceled\b[^\n]*\n$/);
    assert.equal(done.code, signal === 'SIGINT' ? 130 : 143);
    return;
  }
  assert.equal(done.summary, '');
  assert.equal(done.stderr, '');
  assert.equal(done.succeeded, false);
  assert.deepEqual(
    done.notes.map(({ severity }) => severity),
    ['error'],
    done.stdout,
  );
  assert.match(done.notes[0]?.text ?? '', /\bcanceled\b/);
}

const skip = process.platform === 'win32' ? 'Windows has no signals' : false;

onEachRuntime('mode guard, canceled', (runtime) => {
  for (const host of hostNames) {
    describe(host, { skip, concurrency: 2 }, () => {
      const whens: readonly When[] =
        runtime.major === 24
          ? ['during the first wave', 'during a wait', 'while Azure says nothing']
          : ['during a wait'];
      for (const when of whens) test(`SIGINT ${when}`, () => canceled(runtime, host, 'SIGINT', when));
      if (runtime.major === 24)
        test('SIGTERM during a wait', () => canceled(runtime, host, 'SIGTERM', 'during a wait'));
    });
  }
});
