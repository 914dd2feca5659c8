import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Evidence, Report } from '../../src/report/model.ts';
import { render } from '../report/render-all.ts';
import { type AzureSignal, azureSignals, type Played, playGuard } from './azure-cells.ts';
import { type Cell, tellTable } from './table.ts';
import { type Weather, weathers } from './weathers.ts';

/**
 * Weather of Azure as a matrix: everything that the guard reads meets everything that can go wrong with it, in process
 * and on a clock that does not wait. Whatever happens, the guard ends in time, with a report that names what was not
 * read, and clears nothing by what it did not read. `WEATHER_TABLE=1` prints the counts.
 */
const schema: object = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
const cells: Cell[] = [];

/**
 * What one run may take by its own clock: the reads of one wave, each with all its attempts, and those of a second one
 * that depend on the first. Milliseconds.
 */
const longest = 70_000;

function rowOf({ evidence }: Report, signal: AzureSignal): Evidence | undefined {
  return evidence.find(({ source }) => signal.evidence.test(source));
}

function reportOf({ report, error, tookMs, arm }: Played): Report {
  assert.equal(error, undefined);
  assert.ok(report);
  assert.ok(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors));
  assert.ok(tookMs <= longest, `it took ${tookMs} ms`);
  assert.deepEqual(arm.mutations, []);
  assert.ok(arm.requests.every(({ host }) => host === `localhost:${arm.port}`));
  return report;
}

/** What is not found is not there: an answer, where it may be so. */
function isAnswer(signal: AzureSignal, weather: string): boolean {
  return weather === '404' && signal.mayMiss === true;
}

function assertUnread(report: Report, signal: AzureSignal, weather: string): void {
  const row = rowOf(report, signal);
  assert.ok(row, `no evidence: ${JSON.stringify(report.evidence)}`);
  if (weather === 'next page: no end' && signal.counts === 'explains') {
    // As much of it as is wanted.
    assert.match(row.detail, /^read in part: \d+ entries, then /);
    return;
  }
  const isDenied = /403/.test(weather);
  assert.equal(row.status, isDenied ? 'denied' : 'failed', `${row.status}: ${row.detail}`);
  assert.match(row.detail, isDenied ? /needs .+\/read/ : /\S{2}/);
  if (/^next page/.test(weather)) assert.match(row.detail, /^read in part: \d+ entr(?:y|ies), then /);
}

/** With `missing-evidence: block`: never clear, but by what decides nothing. */
function assertBlocked(report: Report, signal: AzureSignal): void {
  if (signal.counts === 'explains') {
    assert.equal(report.verdict, 'clear');
    return;
  }
  assert.equal(report.verdict, 'unknown', report.summary);
  const [root] = report.diagnoses;
  assert.ok(root);
  assert.ok(['access-denied', 'throttled', 'server-error', 'invalid-request'].includes(root.reason), root.reason);
  for (const dialect of ['github', 'pipelines', 'terminal'] as const) {
    const told = render(report, dialect);
    assert.match(told, /could not be read/, dialect);
    assert.doesNotMatch(told, /\bundefined\b|\[object/);
  }
}

/** By default what was not read is a warning in the first sentence; but for the target's own state. */
function assertWarned(report: Report, signal: AzureSignal): void {
  if (signal.counts === 'target') {
    assert.equal(report.verdict, 'unknown', report.summary);
    return;
  }
  assert.equal(report.verdict, 'clear', report.summary);
  const unproven = report.targets.flatMap(({ conditions }) =>
    conditions.filter(({ outcome }) => outcome === 'unproven'),
  );
  assert.equal(unproven.length > 0, signal.counts === 'evidence');
  assert.equal(/ Not read: /.test(report.summary), signal.counts === 'evidence', report.summary);
}

async function play(name: string, weather: string, { harm, ...rest }: Weather): Promise<void> {
  const signal = azureSignals[name];
  assert.ok(signal);
  const [blocked, warned] = await Promise.all(
    (['block', 'warn'] as const).map((missing) =>
      playGuard(signal, { harm, ...rest }, { 'missing-evidence': missing }),
    ),
  );
  assert.ok(blocked && warned);
  if (name === 'target' && weather === '404') {
    for (const { error } of [blocked, warned])
      assert.match(error?.message ?? '', /^Input "resource-id" is ".+": expected a resource that exists/);
    cells.push({ signal: name, weather, came: 'input error' });
    return;
  }
  const reports = [reportOf(blocked), reportOf(warned)] as const;
  if (isAnswer(signal, weather)) {
    for (const report of reports) {
      assert.equal(rowOf(report, signal)?.status, 'empty');
      assert.equal(report.verdict, 'clear');
    }
    cells.push({ signal: name, weather, came: 'clear: it is not there' });
    return;
  }
  for (const report of reports) assertUnread(report, signal, weather);
  assertBlocked(reports[0], signal);
  assertWarned(reports[1], signal);
  const came =
    signal.counts === 'explains'
      ? 'clear: it only explains'
      : signal.counts === 'target'
        ? 'unknown'
        : 'unknown; by default clear with a warning';
  cells.push({ signal: name, weather, came });
}

/** Fair weather is played with the first part. */
function playFair(): void {
  describe('in fair weather', { concurrency: 4 }, () => {
    for (const [name, signal] of Object.entries(azureSignals)) {
      test(`${name}: clear, and read`, async () => {
        const report = reportOf(await playGuard(signal, undefined, { 'missing-evidence': 'block' }));
        assert.equal(report.verdict, 'clear', report.summary);
        assert.equal(rowOf(report, signal)?.status, name === 'deployment operations' ? undefined : 'read');
      });
    }
  });
}

/**
 * playAzure plays a part of the matrix: a file has a time limit, and each part stays far below it on a busy machine.
 */
export function playAzure(part: 'first' | 'second' | 'slow'): void {
  after(() => tellTable(cells));
  const all = Object.entries(weathers);
  const quick = all.filter(([, { slow }]) => slow === undefined);
  const half = Math.ceil(quick.length / 2);
  const parts = { first: quick.slice(0, half), second: quick.slice(half), slow: all.filter(([, { slow }]) => slow) };
  if (part === 'first') playFair();
  for (const [weather, what] of parts[part]) {
    describe(weather, { concurrency: 4 }, () => {
      for (const [name, signal] of Object.entries(azureSignals)) {
        if (what.of === 'list' && signal.list === undefined) continue;
        if (what.page === 2 && signal.list === 'one') continue;
        if (what.only?.includes(name) === false) continue;
        test(name, async () => play(name, weather, what));
      }
    });
  }
}
