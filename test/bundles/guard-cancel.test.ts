import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDecent, guard, onRead, type Scene, scene, vm } from './guard-world.ts';
import { onEachRuntime, type Runtime } from './runtimes.ts';
import { type HostName, hostNames } from './steps.ts';

const api = vm('api-01');
/** From the signal to the end. Milliseconds. */
const prompt = 2_000;

type When = 'during the first wave' | 'during a wait' | 'while Azure says nothing';

/** A machine that is busy for ever, and a promise of the moment to cancel. */
async function stuck(when: When): Promise<{ readonly at: Scene; readonly now: Promise<void> }> {
  const at = await scene({
    arrange: (world) => world.addVm(api),
    ...(when === 'during the first wave' ? { arm: { latencyMs: 1_500 } } : {}),
  });
  at.world.busy(api, { state: 'Updating' });
  if (when === 'while Azure says nothing') at.arm.harm({ on: /virtualMachines/, harm: { kind: 'hang' } });
  // A moment after the read, so that the step is in its wait.
  const now = new Promise<void>((resolve) =>
    onRead(at, /resourceGroups\/prod-rg\?/, 1, () => setTimeout(resolve, when === 'during a wait' ? 600 : 50)),
  );
  return { at, now };
}

async function canceled(runtime: Runtime, host: HostName, signal: NodeJS.Signals, when: When): Promise<void> {
  const { at, now } = await stuck(when);
  let signaled = 0;
  const sent = now.then(() => {
    signaled = performance.now();
  });
  const done = await guard(at, {
    runtime,
    host,
    inputs: { 'resource-id': api, operation: 'restart', wait: '10m' },
    cancel: { signal, when: sent },
  });
  const took = performance.now() - signaled;
  assert.ok(signaled > 0 && took < prompt, `${Math.round(took)} ms from the signal to the end`);
  assertDecent(at, done);
  assert.deepEqual(done.made, [], 'no report, no summary');
  assert.deepEqual([...done.outputs], []);
  if (host === 'terminal') {
    assert.match(done.stderr, /^[^\n]*\bcanceled\b[^\n]*\n$/);
    assert.equal(done.code, 2);
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
        runtime.major === 24 ? ['during the first wave', 'during a wait', 'while Azure says nothing'] : ['during a wait'];
      for (const when of whens) test(`SIGINT ${when}`, () => canceled(runtime, host, 'SIGINT', when));
      if (runtime.major === 24) test('SIGTERM during a wait', () => canceled(runtime, host, 'SIGTERM', 'during a wait'));
    });
  }
});
