import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { busySubnet, lockedStorage, runningVm } from './fixtures.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { temporaryFolder } from './spawn.ts';
import { readReports, reportOf, runStep } from './steps.ts';

const mebi = 1024 * 1024;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** As a console colours it, and as a tool writes it that does not know a terminal. */
function coloured(text: string, esc: string): string {
  const [before = '', after = ''] = text.split('(ScopeLocked)');
  return `${esc}[36;1m$ az storage account delete${esc}[0m\n${esc}[31m${before}(${esc}[1mScopeLocked${esc}[22m)${after}${esc}[0m\n`;
}

/** Each must give the diagnosis that the plain text gives. */
const forms: Readonly<Record<string, readonly [string | Uint8Array, typeof lockedStorage]>> = {
  'invalid UTF-8 around the error': [
    Buffer.concat([
      Buffer.from([0xc3, 0x28, 0xff, 0x0a]),
      Buffer.from(lockedStorage.text),
      Buffer.from([0xe2, 0x82, 0x0a, 0x80]),
    ]),
    lockedStorage,
  ],
  'Latin-1': [
    Buffer.from(`Fehler beim L\u00f6schen, Gr\u00f6\u00dfe 3\n${lockedStorage.text}\n`, 'latin1'),
    lockedStorage,
  ],
  CRLF: [crlf(runningVm.text), runningVm],
  'a lone CR, as progress bars write it': [`10%\r50%\r100%\r\n${lockedStorage.text}\r\n`, lockedStorage],
  'UTF-8 with a byte order mark': [`\ufeff${runningVm.text}`, runningVm],
  'UTF-16 LE with a byte order mark and CRLF, as PowerShell writes it': [
    utf16(crlf(runningVm.text), 'le', true),
    runningVm,
  ],
  'UTF-16 BE with a byte order mark': [utf16(runningVm.text, 'be', true), runningVm],
  'UTF-16 LE without one': [utf16(runningVm.text, 'le', false), runningVm],
  'ANSI colours': [coloured(lockedStorage.text, '\x1b'), lockedStorage],
  'ANSI colours, escaped': [coloured(lockedStorage.text, '\\u001b'), lockedStorage],
  'ANSI colours, the escape lost': [coloured(lockedStorage.text, ''), lockedStorage],
  'no line end at all': [busySubnet.text.trimEnd(), busySubnet],
  'one byte of NUL in a text': [`a\0b\n${lockedStorage.text}\n`.padEnd(600, '.'), lockedStorage],
};

onSomeRuntime('odd logs', (runtime) => {
  for (const [name, [content, fixture]] of Object.entries(forms)) {
    test(name, async () => {
      const done = await runStep({
        runtime,
        host: 'github',
        inputs: { log: 'odd.log' },
        files: { 'odd.log': content },
      });
      assert.ok(done.succeeded, done.stdout);
      const report = reportOf(done);
      assert.deepEqual(
        [report.class, report.reason, report.diagnoses.length, report.diagnoses[0]?.resourceId ?? ''],
        [fixture.class, fixture.reason, 1, fixture.resourceId],
      );
      assert.doesNotMatch(done.summary + done.stdout, /[\0\x1b\ufeff]/);
    });
  }

  test('the same through standard input', async () => {
    const input = utf16(crlf(runningVm.text), 'le', true);
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '-', '--json'], input });
    assert.equal(readReports(done.stdout)[0]?.reason, runningVm.reason);
  });

  test('names with blanks, quotes, a dash in front and signs of other alphabets', async () => {
    const names = ['a b.log', "it's.log", '-x.log', 'l\u00f6g \u65e5\u672c.log', '$(touch x).log'];
    const files = Object.fromEntries(names.map((name) => [name, lockedStorage.text]));
    const done = await runStep({ runtime, host: 'github', inputs: { log: names.join('\n') }, files });
    assert.deepEqual(
      reportOf(done).evidence.map(({ source, status }) => [source, status]),
      names.map((name) => [name, 'read']),
    );
  });

  test('more files than anybody names by hand', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`logs/${at}.log`, `line\n${lockedStorage.text}\n`]),
    );
    const done = await runStep({ runtime, host: 'github', inputs: { log: 'logs/*.log' }, files });
    assert.ok(done.succeeded);
    const report = reportOf(done);
    assert.equal(report.evidence.length, 400);
    assert.equal(report.diagnoses.length, 1, 'one failure, 400 times');
    assert.ok(Buffer.byteLength(done.summary) < mebi);
  });
});

const big = temporaryFolder();
after(() => rmSync(big, { recursive: true, force: true }));

/** bigFile writes a file of about so many bytes: one block again and again, with `middle` in between. */
function bigFile(name: string, bytes: number, block: string, middle = ''): string {
  const path = join(big, name);
  const chunk = Buffer.from(block.repeat(Math.ceil(mebi / block.length)));
  const half = Math.ceil(bytes / 2 / chunk.length);
  const file = openSync(path, 'w');
  for (let at = 0; at < half; at++) writeSync(file, chunk);
  writeSync(file, Buffer.from(middle));
  for (let at = 0; at < half; at++) writeSync(file, chunk);
  closeSync(file);
  return path;
}

/** A step that leaves word of the most memory that its process held. */
async function measured(runtime: Runtime, path: string) {
  const script = join(big, `peak-${runtime.major}.cjs`);
  const result = join(big, `peak-${runtime.major}.txt`);
  writeFileSync(
    script,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`,
  );
  const done = await runStep({
    runtime,
    host: 'terminal',
    args: ['diagnose', '--json', path],
    env: { NODE_OPTIONS: `--require ${script}` },
  });
  return { done, peakMiB: Number(readFileSync(result, 'utf8')) / 1024 };
}

describe('big logs', () => {
  const line = bigFile('line.log', 150 * mebi, 'progress 0123456789 done; ', ` ${lockedStorage.text} `);
  const dense = bigFile(
    'dense.log',
    64 * mebi,
    'error: error ERROR step failed with errors, error count 7\n',
    `${lockedStorage.text}\n`,
  );

  onSomeRuntime('in bounded memory, and not without end', (runtime) => {
    test('one line of 150 MB with an error in its middle', async () => {
      const { done, peakMiB } = await measured(runtime, line);
      const [report] = readReports(done.stdout);
      assert.equal(report?.reason, 'scope-locked');
      assert.equal(report?.diagnoses[0]?.resourceId, lockedStorage.resourceId);
      assert.equal(report?.diagnoses[0]?.line, 1);
      assert.ok(peakMiB < 200, `${Math.round(peakMiB)} MiB`);
    });

    test('64 MB of lines that all say error', async () => {
      const { done, peakMiB } = await measured(runtime, dense);
      const report = readReports(done.stdout)[0];
      assert.equal(report?.reason, 'scope-locked');
      assert.ok(peakMiB < 300, `${Math.round(peakMiB)} MiB`);
    });
  });
});
