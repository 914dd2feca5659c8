import assert from 'node:assert/strict';
import { outputNames } from '../../src/manifest.ts';
import type { Report } from '../../src/report/model.ts';
import { assertDecent, guardReport, type Scene } from './guard-world.ts';
import { type Done, spelled } from './steps.ts';

/** Expected is what a step of mode guard must come to. What is not named must be what a step that found nothing has. */
export interface Expected {
  readonly verdict: 'clear' | 'waited' | 'blocked' | 'unknown';
  readonly class?: string;
  readonly reason?: string;
  readonly recovery?: string;
  readonly resourceId?: string;
  readonly correlationId?: string | RegExp;
  /** Whole seconds: the report's are not less than the first, those of waiting alone not more than the second. */
  readonly waited?: readonly [number, number];
  /** Writes that Azure saw, as `POST deallocate`. */
  readonly mutations?: readonly string[];
  /** What a person reads in the summary. */
  readonly says?: readonly RegExp[];
  /** A step that is clear only as far as it could be read warns once on a run page. */
  readonly warns?: boolean;
}

const notStarted = 'Not started(?: after waiting [\\da-z ]+)?: ';
const leads = { clear: 'Clear: ', waited: 'Clear after waiting', blocked: notStarted, unknown: notStarted } as const;

/**
 * assertGuarded checks all that a user sees of a step that did its work: result, outputs, summary, annotations, report.
 */
export function assertGuarded(at: Scene, done: Done, expected: Expected): Report {
  const good = expected.verdict === 'clear' || expected.verdict === 'waited';
  const told = `${done.stdout}\n${done.stderr}`;
  assertDecent(at, done);
  const report = guardReport(done);
  const { verdict, reason, recovery, waitedMs } = report;
  assert.deepEqual(
    { verdict, class: report.class, reason, recovery },
    {
      verdict: expected.verdict,
      class: expected.class ?? 'none',
      reason: expected.reason ?? 'no-error',
      recovery: expected.recovery ?? 'none',
    },
    told,
  );
  assert.equal(report.mode, 'guard');
  const [root] = report.diagnoses;
  assert.equal(root?.resourceId ?? '', expected.resourceId ?? '');
  if (expected.correlationId instanceof RegExp) assert.match(root?.correlationId ?? '', expected.correlationId);
  else if (expected.correlationId !== undefined) assert.equal(root?.correlationId ?? '', expected.correlationId);
  const [least, most] = expected.waited ?? [0, 0];
  const waited = Math.floor(waitedMs / 1000);
  assert.ok(waited >= least, `waited ${waited} s`);
  // What the machine needs for its work is no waiting, and differs from machine to machine.
  const slept = expected.waited === undefined ? waited : Math.floor(at.time.waitedMs() / 1000);
  assert.ok(slept <= most, `waited ${slept} s`);
  assert.deepEqual(
    at.arm.mutations.map(({ method, action }) => `${method} ${action ?? ''}`.trim()),
    expected.mutations ?? [],
  );
  // A request that met a connection which the server was closing is sent again, and counts twice.
  assert.ok(report.requests.arm >= at.arm.requests.length, 'every request is counted');
  for (const { az = '', powershell = '' } of report.diagnoses.flatMap(({ steps }) => steps))
    assert.doesNotMatch(`${az} ${powershell}`, /\*\*\*|undefined|\{\w+\}/, 'a command that can be run');
  assertResult(done, good);
  assertOutputs(done, report);
  assertNotes(done, good, expected.warns ?? false);
  assertSummary(done, expected);
  return report;
}

function assertResult(done: Done, good: boolean): void {
  const told = `${done.stdout}\n${done.stderr}`;
  assert.equal(done.succeeded, good, told);
  assert.equal(done.stderr, '');
  const results = done.stdout.match(/^##vso\[task\.complete .*$/gm) ?? [];
  if (done.host === 'pipelines') assert.equal(results.length, good ? 0 : 1, told);
  // An exit code would become an error of its own on Azure Pipelines.
  assert.equal(done.code, done.host === 'pipelines' || good ? 0 : 1, told);
}

function assertOutputs(done: Done, report: Report): void {
  if (done.host === 'terminal') return;
  const [root] = report.diagnoses;
  const values: Readonly<Record<(typeof outputNames)[number], string>> = {
    verdict: report.verdict,
    class: report.class,
    reason: report.reason,
    recovery: report.recovery,
    'resource-id': root?.resourceId ?? '',
    'correlation-id': root?.correlationId ?? '',
    'concurrency-group': '',
    waited: String(Math.floor(report.waitedMs / 1000)),
    report: done.outputs.get('report') ?? '',
  };
  const named = Object.fromEntries(outputNames.map((name) => [spelled(done.host, name as 'report'), values[name]]));
  assert.deepEqual(Object.fromEntries(done.outputs), named);
  assert.notEqual(values.report, '');
}

function assertNotes(done: Done, good: boolean, warns: boolean): void {
  if (done.host === 'terminal') {
    assert.deepEqual(done.commands, []);
    return;
  }
  const severities = done.notes.map(({ severity }) => severity);
  assert.deepEqual(severities, good ? (warns ? ['warning'] : []) : ['error'], JSON.stringify(done.notes));
  for (const { text } of done.notes) assert.ok(text.length < 500 && !/[\r\n]/.test(text), text);
}

function assertSummary(done: Done, { verdict, reason, says = [] }: Expected): void {
  const heading = done.host === 'terminal' ? '' : '## \\S* ?';
  assert.match(done.summary, new RegExp(`^${heading}${leads[verdict]}`, 'm'));
  if (reason !== undefined) assert.ok(done.summary.includes(`\`${reason}\``), done.summary);
  // A terminal breaks its lines where they are full; markdown puts a backslash in front of what it would obey.
  const read =
    done.host === 'terminal' ? done.summary.replace(/\s+/g, ' ') : done.summary.replace(/\\([_*[\]<>|.-])/g, '$1');
  for (const pattern of says) assert.ok(pattern.test(read), `${pattern} is not in:\n${done.summary}`);
  if (done.host === 'pipelines') assert.doesNotMatch(done.summary, /<details|```mermaid/);
  // `$null` is PowerShell's.
  assert.doesNotMatch(done.summary, /\bundefined\b|\[object|(?<!\$)\bnull\b|\bNaN\b/);
}
