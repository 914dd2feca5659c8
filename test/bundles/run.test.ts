import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import type { World } from '../simulator/azure/world.ts';
import { deployer } from './guard-cases.ts';
import { assertDecent, group, guardReport, type Scene, scene, vm } from './guard-world.ts';
import { az, play } from './run-world.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { assertRefused, type Done, type HostName, hostNames } from './steps.ts';

const api = vm('api-01');
const restart = az('POST', `${api}/restart?api-version=2024-07-01`);
const idle = (world: World): void => void world.addVm(api);
const body = (code: string, message: string): string => JSON.stringify({ error: { code, message } });

/** Once, right before the command's own request is judged. */
function beforeCommand(at: Scene, act: () => void, method = 'POST'): void {
  let done = false;
  at.arm.harm({
    on: /virtualMachines\/api-01/,
    method,
    harm: { kind: 'hang' },
    when: () => {
      if (!done) act();
      done = true;
      return false;
    },
  });
}

interface Story {
  readonly name: string;
  readonly arrange?: (world: World) => void;
  readonly during?: (at: Scene) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: Report['verdict'];
  readonly reason: string;
  readonly attempts: number;
  readonly exitCode?: number;
  /** Requests of the command that Azure saw. */
  readonly sent: number;
  readonly says: readonly RegExp[];
}

const busyFor =
  (forMs: number) =>
  (at: Scene): void =>
    beforeCommand(at, () => void at.world.busy(api, { state: 'Updating', caller: deployer, forMs }));

export const stories: readonly Story[] = [
  {
    name: 'the gate is clear and the command succeeds',
    inputs: { 'resource-id': api, operation: 'restart', run: restart },
    verdict: 'succeeded',
    reason: 'no-error',
    attempts: 1,
    exitCode: 0,
    sent: 1,
    says: [/Succeeded/],
  },
  {
    name: 'the gate is not clear: the command is not run',
    inputs: { 'resource-id': api, operation: 'resize', 'vm-size': 'Standard_E4s_v5', run: restart },
    verdict: 'blocked',
    reason: 'vm-not-deallocated',
    attempts: 0,
    sent: 0,
    says: [/Not started/, /az vm deallocate/, /nothing was changed/],
  },
  {
    name: 'another operation slips in between: waited for, verified, replayed',
    during: busyFor(90_000),
    inputs: { 'resource-id': api, operation: 'restart', run: restart, wait: '10m' },
    verdict: 'replayed',
    reason: 'no-error',
    attempts: 2,
    exitCode: 0,
    sent: 2,
    says: [/replay/i],
  },
  {
    name: 'the same without a wait: not replayed, and said why',
    during: busyFor(3_600_000),
    inputs: { 'resource-id': api, operation: 'restart', run: restart },
    verdict: 'failed',
    reason: 'another-operation-in-progress',
    attempts: 1,
    exitCode: 1,
    sent: 1,
    says: [/not replayed/, /`?wait`? is 0/],
  },
  {
    name: 'a lock is set in between: never replayed',
    during: (at) => beforeCommand(at, () => void at.world.addLock(group, 'ReadOnly', { name: 'freeze' })),
    inputs: { 'resource-id': api, operation: 'restart', run: restart, wait: '10m' },
    verdict: 'failed',
    reason: 'scope-locked',
    attempts: 1,
    exitCode: 1,
    sent: 1,
    says: [/lifted by its owner/],
  },
  {
    name: 'a quota dressed as OperationNotAllowed: never replayed',
    during: (at) =>
      at.arm.harm({
        on: /\/restart\?/,
        method: 'POST',
        harm: {
          kind: 'status',
          status: 409,
          body: body(
            'OperationNotAllowed',
            'Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Current Limit: 10, Current Usage: 8, Additional Required: 4.',
          ),
        },
      }),
    inputs: { 'resource-id': api, operation: 'restart', run: restart, wait: '10m' },
    verdict: 'failed',
    reason: 'quota-exceeded',
    attempts: 1,
    exitCode: 1,
    sent: 1,
    says: [/refused every time/],
  },
  {
    name: 'a conflict that says nothing, and nothing runs: not replayed',
    during: (at) =>
      at.arm.harm({
        on: /\/restart\?/,
        method: 'POST',
        harm: { kind: 'status', status: 409, body: body('Conflict', 'Conflict') },
      }),
    inputs: { 'resource-id': api, operation: 'restart', run: restart, wait: '10m' },
    verdict: 'failed',
    reason: 'bare-conflict',
    attempts: 1,
    exitCode: 1,
    sent: 1,
    says: [/no replay is known to be safe/],
  },
  {
    name: 'a command that fails by itself: its exit code is kept, nothing is replayed',
    inputs: { 'resource-id': api, operation: 'restart', run: 'echo "no such thing"; exit 3', wait: '10m' },
    verdict: 'failed',
    reason: 'no-error',
    attempts: 1,
    exitCode: 3,
    sent: 0,
    says: [/exit code 3/],
  },
];

function assertStory(at: Scene, done: Done, story: Story): void {
  assertDecent(at, done);
  const report = guardReport(done);
  const told = done.host === 'terminal' ? (done.stdout + done.stderr).replace(/\s+/g, ' ') : done.summary;
  const good = story.verdict === 'succeeded' || story.verdict === 'replayed';
  assert.deepEqual([report.mode, report.verdict, report.reason], ['run', story.verdict, story.reason], report.summary);
  assert.equal(report.attempts?.length ?? 0, story.attempts, JSON.stringify(report.attempts));
  assert.equal(report.exitCode, story.exitCode);
  const sent = at.arm.requests.filter(({ method }) => method !== 'GET');
  assert.equal(sent.length, story.sent, sent.map(({ method, path }) => `${method} ${path}`).join(' '));
  for (const says of story.says) assert.match(told, says);
  assert.equal(done.succeeded, good, told);
  if (done.host !== 'terminal')
    assert.equal(done.notes.filter(({ severity }) => severity === 'error').length, good ? 0 : 1);
}

onSomeRuntime('mode run', (runtime) => {
  for (const host of hostNames) {
    describe(host, { concurrency: 3 }, () => {
      for (const story of stories) {
        test(story.name, async () => {
          const at = await scene({ arrange: story.arrange ?? idle });
          story.during?.(at);
          assertStory(at, await play(at, { runtime, host, inputs: story.inputs }), story);
        });
      }
    });
  }
});

interface Bad {
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const bad: Readonly<Record<string, Bad>> = {
  'no command': { inputs: { run: '' }, says: /Input "run" is empty: expected a value \(needed by mode run\)/ },
  'an unknown shell': { inputs: { run: 'true', shell: 'fish' }, says: /Input "shell" is "fish": expected .*bash/ },
  'a folder that is not there': {
    inputs: { run: 'true', 'working-directory': 'nowhere' },
    says: /Input "working-?[dD]irectory" is "nowhere": expected/,
  },
  'a number of replays that is none': {
    inputs: { run: 'true', replay: 'often' },
    says: /Input "replay" is "often": expected a whole number from 0 to 10/,
  },
  'a class that no replay cures': {
    inputs: { run: 'true', 'replay-on': 'lock' },
    says: /Input "replay-?[oO]n" is "lock": expected concurrent-operation, etag or state/,
  },
};

onSomeRuntime('mode run, bad input', (runtime) => {
  for (const host of ['github', 'pipelines', 'terminal'] as const satisfies readonly HostName[]) {
    for (const [name, { inputs, says }] of Object.entries(bad)) {
      test(`${host}: ${name}`, async () => {
        const at = await scene({ arrange: idle });
        const asked = at.arm.requests.length;
        const done = await play(at, { runtime, host, inputs: { 'resource-id': api, ...inputs } });
        assertRefused(done, says);
        assert.equal(at.arm.requests.length, asked, 'nothing is called before all inputs are checked');
      });
    }
  }
});
