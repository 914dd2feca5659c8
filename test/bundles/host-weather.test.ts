import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canMount, runIn, type Step, type Weather } from './host-weather.ts';
import {
  api,
  azure,
  conflict,
  conflictLog,
  described,
  everything,
  inTurns,
  needsMount,
  oneByOne,
  runtime,
  skip,
} from './host-weather-cells.ts';
import { type Expected, rulesBroken } from './host-weather-rules.ts';
import { type HostName, hostNames } from './steps.ts';

interface Mode {
  readonly name: string;
  readonly weathers: (host: HostName) => readonly Weather[];
  readonly step: (host: HostName) => Promise<Pick<Step, 'inputs' | 'flags' | 'env' | 'files'>>;
  readonly expected: (host: HostName) => Expected;
}

const diagnose = async () => ({
  inputs: { mode: 'diagnose', log: 'deploy.log' },
  files: { 'deploy.log': conflictLog },
});

const modes: readonly Mode[] = [
  {
    name: 'diagnose',
    weathers: (host) => [
      ...everything(host),
      ...oneByOne(host).filter(
        ({ outputs, home, stderr }) => outputs !== 'fine' || home === 'none' || stderr === 'full',
      ),
    ],
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
    step: async () => ({
      inputs: { mode: 'diagnose' },
      files: { 'deploy.log': conflictLog },
      flags: ['deploy.log', '--json'],
    }),
    expected: (host) => ({ ...conflict(host), words: /"reason":"vm-not-deallocated"/, json: true }),
  },
  {
    name: 'diagnose, nothing found',
    weathers: (host) => (host === 'terminal' ? oneByOne(host) : []),
    step: async () => ({
      inputs: { mode: 'diagnose' },
      files: { 'deploy.log': 'all is well\n' },
      flags: ['deploy.log'],
    }),
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
      return {
        env,
        inputs: { ...inputs, mode: 'run', 'resource-id': api, operation: 'restart', run: 'echo the command was here' },
      };
    },
    expected: () => ({ verdictCode: 0, words: /api-01|succeeded/i, verdict: 'succeeded', needsTemp: true }),
  },
];

interface Counts {
  cells: number;
  failed: number;
  skipped: number;
}

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
        const left =
          counts.skipped === 0 ? '' : `, ${counts.skipped} skipped: nobody may mount a small file system here`;
        if (counts.cells > 0)
          context.diagnostic(`${host}, ${mode.name}: ${counts.cells} cells, ${counts.failed} failed${left}`);
      }
      assert.deepEqual(problems, []);
    });
  }
});
