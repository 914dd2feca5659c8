import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { assertGuarded } from './guard-checks.ts';
import { guard, guardReport } from './guard-world.ts';
import { findRuntime } from './runtimes.ts';
import { type Cell, evidenceOf, fairScene, longestReadMs, signals, weather, weathers, weatherTable, wish } from './weather.ts';

/**
 * Bad weather as a matrix: each signal meets each kind of trouble. `WEATHER_TABLE=<file>` appends the table of verdicts, evidence and times to that file,
 * `WEATHER_TABLE=-` prints it.
 */
const runtime = findRuntime(24);
const cells: Cell[] = [];

after(() => {
  const where = process.env.WEATHER_TABLE ?? '';
  if (where === '' || cells.length === 0) return;
  if (where === '-') process.stdout.write(`${weatherTable(cells)}\n`);
  else appendFileSync(where, `${weatherTable(cells)}\n`);
});

const reasons: Readonly<Record<string, string>> = {
  '403': 'access-denied',
  '401': 'access-denied',
  '429': 'throttled',
  '500': 'server-error',
  'connection reset': 'server-error',
  hang: 'server-error',
  'truncated body': 'server-error',
};

function assertWeathered(cell: Cell): void {
  const { at, done, signal, weather: name, seconds } = cell;
  assert.ok(seconds <= longestReadMs / 1000, `${seconds} s`);
  const own = guardReport(done).elapsedMs / 1000;
  assert.ok(seconds <= own, `its work took ${own.toFixed(1)} s, and the process waited ${seconds.toFixed(1)} s`);
  const known = signals[signal];
  assert.ok(known !== undefined);
  if (signal === 'target') {
    // Its state is never optional.
    assertGuarded(at, done, { verdict: 'unknown', reason: reasons[name] ?? '', resourceId: wish['resource-id'] });
  } else {
    const judged = signal !== 'Activity Log';
    const report = assertGuarded(at, done, { verdict: 'clear', warns: judged });
    const unproven = report.targets.flatMap(({ conditions }) => conditions.filter(({ outcome }) => outcome === 'unproven'));
    assert.equal(unproven.length > 0, judged, 'what was not read is told as a condition; the Activity Log only explains');
    assert.equal(/Not read: /.test(report.summary), judged, report.summary);
  }
  const { status, detail } = evidenceOf(cell);
  assert.equal(status, name === '403' ? 'denied' : 'failed', `${status}: ${detail}`);
  assert.notEqual(detail, '');
  if (name !== '403') return;
  assert.ok(detail.includes(known.permission), `the missing permission is not in "${detail}"`);
  assert.ok(done.summary.includes(known.permission), 'the summary names the missing permission');
}

describe('one signal in bad weather', { skip: runtime === undefined ? 'no Node 24 on this machine' : false }, () => {
  if (runtime === undefined) return;
  describe('of each kind', { concurrency: 2 }, () => {
    for (const [row, [name, harm]] of Object.entries(weathers).entries()) {
      for (const [column, [signal, { on }]] of Object.entries(signals).entries()) {
        // Each signal and each weather are met in some cell; the whole matrix is played in process, in `test/weather/`.
        if ((row + column) % 3 !== 0) continue;
        // A target that is not there has an answer of its own.
        if (name === 'a list that is not there' && signal === 'target') continue;
        test(`${name}: ${signal}`, async () => {
          const cell = await weather(runtime, signal, name, harm, on);
          cells.push(cell);
          assertWeathered(cell);
        });
      }
    }
  });
  describe('missing-evidence: block', { concurrency: 2 }, () => {
    for (const [signal, { on, permission }] of Object.entries(signals)) {
      if (signal === 'target' || signal === 'Activity Log') continue;
      test(`${signal} that cannot be read leaves the verdict unknown`, async () => {
        const at = await fairScene();
        at.arm.harm({ on, harm: weathers['403'] ?? { kind: 'reset' } });
        const done = await guard(at, { runtime, host: 'pipelines', inputs: { ...wish, 'missing-evidence': 'block' } });
        assertGuarded(at, done, { verdict: 'unknown', reason: 'access-denied', resourceId: wish['resource-id'] });
        assert.ok(done.summary.includes(permission), `the summary does not name ${permission}`);
        assert.equal(guardReport(done).diagnoses[0]?.code, 'AuthorizationFailed');
      });
    }
  });
});
