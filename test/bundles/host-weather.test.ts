import assert from 'node:assert/strict';
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runningVm } from './fixtures.ts';
import { type Scene, scene, vm } from './guard-world.ts';
import { canMount, type Ended, fair, runIn, type Step, type Weather } from './host-weather.ts';
import { type Expected, rulesBroken } from './host-weather-rules.ts';
import { findRuntime } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { type HostName, hostNames } from './steps.ts';

const runtime = findRuntime(24) ?? findRuntime(20);
const skip = process.platform !== 'linux' ? 'needs Linux' : runtime === undefined ? 'no Node.js for the bundles' : false;

const temps = ['fine', 'none', 'read-only', 'full'] as const;
const summaries = ['fine', 'none', 'unwritable', 'full'] as const;
const streams = ['fine', 'closed', 'full'] as const;

/** Every axis with every other. */
function everything(host: HostName): readonly Weather[] {
  const weathers: Weather[] = [];
  for (const temp of host === 'terminal' ? (['fine', 'none'] as const) : temps)
    for (const summary of host === 'github' ? summaries : (['fine'] as const))
      for (const stdout of streams) for (const stderr of streams) weathers.push({ ...fair, temp, summary, stdout, stderr });
  return weathers;
}

/** Each axis by itself, and the worst of them together. */
function oneByOne(host: HostName): readonly Weather[] {
  const pages = host === 'github' ? summaries.slice(1).map((summary) => ({ ...fair, summary })) : [];
  const outputs = host === 'github' ? (['gone', 'full'] as const).map((each) => ({ ...fair, outputs: each })) : [];
  return [
    fair,
    ...temps.slice(1).map((temp) => ({ ...fair, temp })),
    ...pages,
    ...outputs,
    ...streams.slice(1).flatMap((stream) => [
      { ...fair, stdout: stream },
      { ...fair, stderr: stream },
    ]),
    { ...fair, home: 'none' },
    { ...fair, temp: 'full', summary: 'full', outputs: 'full', stdout: 'closed', home: 'none' },
  ];
}

interface Mode {
  readonly name: string;
  readonly weathers: (host: HostName) => readonly Weather[];
  readonly step: (host: HostName) => Promise<Pick<Step, 'inputs' | 'flags' | 'env' | 'files'>>;
  readonly expected: (host: HostName) => Expected;
}

const api = vm('api-01');
let shared: Promise<Scene> | undefined;
const azure = (): Promise<Scene> => {
  shared ??= scene({ arrange: (world) => world.addVm(api) });
  return shared;
};

const conflict = (host: HostName): Expected => ({
  verdictCode: host === 'terminal' ? 1 : 0,
  words: /must be deallocated first/,
  verdict: 'conflict',
  needsTemp: false,
});
const diagnose = async () => ({ inputs: { mode: 'diagnose', log: 'deploy.log' }, files: { 'deploy.log': runningVm.text } });

const modes: readonly Mode[] = [
  {
    name: 'diagnose',
    weathers: (host) => [...everything(host), ...oneByOne(host).filter(({ outputs, home }) => outputs !== 'fine' || home === 'none')],
    step: async (host) => ({
      ...(await diagnose()),
      inputs: host === 'terminal' ? { mode: 'diagnose' } : (await diagnose()).inputs,
      flags: ['deploy.log'],
    }),
    expected: conflict,
  },
  {
    name: 'diagnose --json',
    weathers: (host) => (host === 'terminal' ? everything(host) : []),
    step: async () => ({ inputs: { mode: 'diagnose' }, files: { 'deploy.log': runningVm.text }, flags: ['deploy.log', '--json'] }),
    expected: (host) => ({ ...conflict(host), words: /"reason":"vm-not-deallocated"/, json: true }),
  },
  {
    name: 'diagnose, nothing found',
    weathers: (host) => (host === 'terminal' ? oneByOne(host) : []),
    step: async () => ({ inputs: { mode: 'diagnose' }, files: { 'deploy.log': 'all is well\n' }, flags: ['deploy.log'] }),
    expected: () => ({ verdictCode: 0, words: /No Azure error found/, verdict: 'nothing-found', needsTemp: false }),
  },
  {
    name: 'guard',
    weathers: oneByOne,
    step: async () => {
      const { env, inputs } = await azure();
      return { env, inputs: { ...inputs, mode: 'guard', 'resource-id': api, operation: 'restart' } };
    },
    expected: () => ({ verdictCode: 0, words: /api-01/, verdict: 'clear', needsTemp: false }),
  },
  {
    name: 'run',
    weathers: oneByOne,
    step: async () => {
      const { env, inputs } = await azure();
      return { env, inputs: { ...inputs, mode: 'run', 'resource-id': api, operation: 'restart', run: 'echo the command was here' } };
    },
    expected: () => ({ verdictCode: 0, words: /api-01|succeeded/i, verdict: 'succeeded', needsTemp: true }),
  },
];

interface Counts {
  cells: number;
  failed: number;
  skipped: number;
}

/** inTurns works on a list with two hands: the machine has two processors, and starting Node is what it costs. */
async function inTurns<T>(list: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = [...list];
  const hand = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next);
  };
  await Promise.all([hand(), hand()]);
}

const needsMount = ({ temp }: Weather): boolean => temp === 'full' || temp === 'read-only';
const described = (weather: Weather): string =>
  Object.entries(weather)
    .filter(([, state]) => state !== 'fine')
    .map(([axis, state]) => `${axis} ${state}`)
    .join(', ') || 'fair';

describe('the weather of the hosts', { skip }, () => {
  for (const host of hostNames) {
    test(`${host}: the verdict and the diagnosis reach what can be written to, and one sentence says what could not`, async (context) => {
      const problems: string[] = [];
      for (const mode of modes) {
        const counts: Counts = { cells: 0, failed: 0, skipped: 0 };
        await inTurns(mode.weathers(host), async (weather) => {
          if (needsMount(weather) && !canMount) {
            counts.skipped += 1;
            return;
          }
          assert.ok(runtime !== undefined);
          const step = { runtime, host, weather, ...(await mode.step(host)) };
          const wrong = await runIn(step).then(
            (ended) => rulesBroken(host, weather, mode.expected(host), ended),
            (error: unknown) => [String(error).slice(0, 200)],
          );
          counts.cells += 1;
          if (wrong.length === 0) return;
          counts.failed += 1;
          problems.push(`${mode.name}; ${described(weather)}: ${wrong.join('; ')}`);
        });
        const left = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped: nobody may mount a small file system here`;
        if (counts.cells > 0) context.diagnostic(`${host}, ${mode.name}: ${counts.cells} cells, ${counts.failed} failed${left}`);
      }
      assert.deepEqual(problems, []);
    });
  }
});

const codes = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;

describe('every signal that asks to end', { skip }, () => {
  for (const host of hostNames) {
    test(`${host}: the command ends, its script goes, and the step says that it was canceled`, async (context) => {
      const { env, inputs } = await azure();
      for (const name of Object.keys(codes) as (keyof typeof codes)[]) {
        assert.ok(runtime !== undefined);
        const run = 'trap "echo asked to end; exit 9" INT; echo at work; while :; do sleep 0.05; done';
        const ended: Ended = await runIn({
          runtime,
          host,
          weather: fair,
          env,
          inputs: { ...inputs, mode: 'run', 'resource-id': api, operation: 'restart', run },
          signal: { name, after: 'at work\n' },
        });
        assert.match(ended.stdout, /^asked to end$/m, name);
        assert.deepEqual(readdirSync(ended.temp), [], `${name}: nothing is left`);
        assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at /m);
        if (host === 'terminal') {
          assert.deepEqual([ended.code, ended.killedBy], [codes[name], null]);
          assert.match(ended.stderr, /was canceled/);
          continue;
        }
        const errors = ended.stdout.match(/^(?:::error |##vso\[task\.logissue type=error;).*was canceled.*$/gm) ?? [];
        assert.equal(errors.length, 1, ended.stdout);
        if (host === 'github') assert.equal(ended.code, 1);
        else assert.match(ended.stdout, /^##vso\[task\.complete result=Failed;\]$/m);
      }
      context.diagnostic(`${host}, signals: ${Object.keys(codes).length} cells, 0 failed`);
    });
  }
});

describe('a log of hundreds of megabytes in 256 MB of heap', { skip }, () => {
  test('is diagnosed on every host', async () => {
    const log = join(temporaryFolder(), 'huge.log');
    const block = Buffer.from('2026-09-01T20:58:01.5520043Z a line of a build that says nothing of Azure\n'.repeat(14_000));
    const file = openSync(log, 'w');
    for (let written = 0; written < 320 * 1024 * 1024; written += block.length) writeSync(file, block);
    writeSync(file, runningVm.text);
    closeSync(file);
    for (const host of hostNames) {
      assert.ok(runtime !== undefined);
      const step = {
        inputs: host === 'terminal' ? { mode: 'diagnose' } : { mode: 'diagnose', log },
        flags: [log],
        nodeArgs: ['--max-old-space-size=256'],
      };
      const ended = await runIn({ runtime, host, weather: fair, ...step });
      assert.deepEqual(rulesBroken(host, fair, conflict(host), ended), [], host);
    }
  });
});
