/**
 * Runs the tests with Node's own runner: `npm test`, or `npm test -- report hosts/terminal` for some rooms only.
 * Prints one line a file, the failures in full, what was skipped and why, the runner's summary, and last `N passed, N
 * failed`. Exits 1 where a test failed, and also where none ran: a pattern that matches nothing must not look like
 * success.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { withoutHost } from '../scripts/lib/host-environment.ts';
import { countsLine, leaveCounts } from '../scripts/lib/test-stamp.ts';

const folder = import.meta.dirname;
/** A file that takes longer than this hangs, on a machine that does much else too. Milliseconds. */
const fileTimeout = 7_200_000;

type TestEvent = ReturnType<typeof run> extends AsyncIterable<infer Event> ? Event : never;

const say = (line: string) => process.stdout.write(`${line}\n`);
const title = (file: string | undefined): string => relative(folder, file ?? folder).replaceAll('\\', '/');

function testFiles(rooms: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => rooms.length === 0 || rooms.some((room) => name.startsWith(room.replace(/^test\//, ''))))
    .sort()
    .map((name) => join(folder, name));
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped: string[] = [];
/** What a file printed, kept until it fails: a test that passes has nothing to say. */
const printed = new Map<string, string>();

function keepOutput({ file = '', message }: { readonly file?: string | undefined; readonly message: string }): void {
  printed.set(file, (printed.get(file) ?? '') + message);
}

function onPass({
  name,
  file,
  skip,
}: {
  readonly name: string;
  readonly file?: string | undefined;
  readonly skip?: string | boolean;
}): void {
  if (skip !== undefined && skip !== false) skipped.push(`SKIPPED  ${title(file)}: ${name} (${skip})`);
  if (name !== file) return;
  // The runner counts a file without tests as one test that passed.
  counts.passed -= 1;
  counts.failed += 1;
  say(`FAILED  ${title(file)}: holds no test`);
}

function onFail({ file = '' }: { readonly file?: string | undefined }): void {
  process.stdout.write(printed.get(file) ?? '');
  printed.delete(file);
}

function onSummary(data: Extract<TestEvent, { type: 'test:summary' }>['data']): void {
  const { tests, passed, failed, cancelled, skipped: left, todo } = data.counts;
  if (data.file !== undefined) {
    say(
      `${data.success ? 'ok    ' : 'FAILED'}  ${title(data.file)}  ${tests} tests, ${(data.duration_ms / 1000).toFixed(1)} s`,
    );
    return;
  }
  counts.passed += passed;
  counts.failed += failed + cancelled;
  counts.skipped += left + todo;
}

const summaryWord = /^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

/** What a test measured is worth reading; the sums of each file are in its line already. */
function onDiagnostic({ data: { file, message, nesting } }: Extract<TestEvent, { type: 'test:diagnostic' }>): void {
  if (file !== undefined && !summaryWord.test(message)) say(`note    ${title(file)}: ${message}`);
  else if (file === undefined && nesting === 0) say(message);
}

async function runTests(files: string[]): Promise<void> {
  const reporter = new spec();
  reporter.pipe(process.stdout, { end: false });
  // One more than the cores of a small machine: some files wait for a server's silence, and a busy machine gives its
  // time by the number of processes.
  for await (const event of run({ files, concurrency: 3, timeout: fileTimeout })) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') keepOutput(event.data);
    else if (event.type === 'test:pass') onPass(event.data);
    else if (event.type === 'test:summary') onSummary(event.data);
    else if (event.type === 'test:fail') {
      reporter.write(event);
      onFail(event.data);
    } else if (event.type === 'test:diagnostic') onDiagnostic(event);
  }
  reporter.end();
  await finished(reporter);
}

const environment = withoutHost(process.env);
for (const name of Object.keys(process.env)) {
  if (!(name in environment)) delete process.env[name];
}
const files = testFiles(process.argv.slice(2));
if (files.length > 0) await runTests(files);
skipped.forEach(say);
if (counts.passed + counts.failed === 0) say('No test ran.');
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
if (process.argv.length === 2) leaveCounts(counts);
say(countsLine(counts));
