import assert from 'node:assert/strict';
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { canMount, type Ended, fair, runIn } from './host-weather.ts';
import {
  api,
  azure,
  conflict,
  conflictLog,
  described,
  inTurns,
  needsMount,
  oneByOne,
  runtime,
  skip,
} from './host-weather-cells.ts';
import { postRulesBroken, rulesBroken } from './host-weather-rules.ts';
import { temporaryFolder } from './spawn.ts';
import { hostNames } from './steps.ts';

describe('the end of a job in the weather of its host', { skip }, () => {
  for (const host of ['github', 'pipelines'] as const) {
    test(`${host}: what it found reaches what can be written to, and the result of the job stays`, async (context) => {
      const { env, inputs } = await azure();
      const kept: Readonly<Record<string, string>> = {
        guardStarted: JSON.stringify({
          since: new Date(Date.now() - 60_000).toISOString(),
          targets: [{ id: api, operation: 'restart' }],
          more: 0,
        }),
        guardEnded: JSON.stringify({ verdict: 'clear', failed: [] }),
      };
      const named = (name: string): string =>
        host === 'github' ? `STATE_${name}` : `VSTS_TASKVARIABLE_${name.toUpperCase()}`;
      const state = Object.fromEntries(Object.entries(kept).map(([name, value]) => [named(name), value]));
      const problems: string[] = [];
      const weathers = oneByOne(host).filter((weather) => !needsMount(weather) || canMount);
      await inTurns(weathers, async (weather) => {
        assert.ok(runtime !== undefined);
        const ended = await runIn({
          runtime,
          host,
          weather,
          atJobEnd: true,
          inputs: {
            ...inputs,
            mode: 'guard',
            'resource-id': api,
            operation: 'restart',
            ...(host === 'github' ? { 'job-status': 'success' } : {}),
          },
          env: { ...env, ...state, ...(host === 'pipelines' ? { AGENT_JOBSTATUS: 'Succeeded' } : {}) },
        });
        const wrong = postRulesBroken(host, weather, /Verified at job end/, ended);
        if (wrong.length > 0) problems.push(`${described(weather)}: ${wrong.join('; ')}`);
      });
      context.diagnostic(`${host}, end of the job: ${weathers.length} cells, ${problems.length} failed`);
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
    const block = Buffer.from(
      '2026-09-01T20:58:01.5520043Z a line of a build that says nothing of Azure\n'.repeat(14_000),
    );
    const file = openSync(log, 'w');
    for (let written = 0; written < 320 * 1024 * 1024; written += block.length) writeSync(file, block);
    writeSync(file, conflictLog);
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
