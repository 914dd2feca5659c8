import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { annotation } from '../../src/report/annotation.ts';
import { terminal } from '../../src/report/escape.ts';
import type { Report } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { columns, wrapped } from '../../src/report/terminal-text.ts';
import { bare, cut, duration, instant, shorten } from '../../src/report/text.ts';
import { auditSamples } from './audit-samples.ts';
import { render } from './render-all.ts';
import { runSamples } from './run-samples.ts';
import { diagnosisOf, reportOf, samples, vnetId } from './samples.ts';

const plain = (report: Report): string => renderTerminal(report, { color: false, width: 80 });

describe('the terminal', () => {
  test('the first line is the verdict', () => {
    assert.equal(
      plain(samples.concurrent).split('\n')[0],
      'Why it failed: another operation is still running on hub-vnet',
    );
    assert.equal(plain(samples.nothingFound).split('\n')[0], 'No Azure error found in build.log');
    assert.equal(
      render(samples.blocked, 'terminal').split('\n')[0],
      'Not started: api-01 must be deallocated before this resize',
    );
  });

  test('what speaks for it and against it takes one line each of the proof', () => {
    const text = plain(samples.concurrent);
    assert.match(text, /^Proof\n {2}For it\s+the code `AnotherOperationInProgress`; an ARM ID; /m);
    assert.match(text, /^ {2}Against it\s+a command of another tool above it$/m);
  });

  test('the order is verdict, facts, steps, not this, references, proof', () => {
    const text = plain(samples.concurrent);
    const places = [
      'Azure said',
      'Do this',
      'Not this',
      'Read more',
      'PowerShell',
      'Proof',
      'Timeline',
      'Evidence',
    ].map((word) => text.indexOf(word));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      places.join(),
    );
  });

  test('the other shell takes one line', () => {
    const inPowerShell = reportOf(
      'conflict',
      samples.state.diagnoses.map((diagnosis) => ({ ...diagnosis, tool: 'powershell' })),
    );
    assert.ok(plain(samples.state).includes('\nThe same in PowerShell: run it again with `--json`.\n'));
    assert.doesNotMatch(plain(samples.state), /Stop-AzVM/);
    assert.match(plain(inPowerShell), /^ {4}Stop-AzVM /m);
    assert.ok(plain(inPowerShell).includes('\nThe same with the az CLI: run it again with `--json`.\n'));
  });

  test('evidence is shown where something was not read', () => {
    const read = { source: 'deploy.log', status: 'read', detail: '3 KiB' } as const;
    const denied = { source: 'job "b"', status: 'denied', detail: 'needs `actions: read`' } as const;
    assert.doesNotMatch(plain(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read] })), /Evidence/);
    assert.match(
      plain(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read, denied] })),
      /Evidence: 1 read, 1 not permitted\n {2}job "b" {2}not permitted · needs `actions: read`\n/,
    );
    const stray = {
      source: 'not followed',
      status: 'skipped',
      detail: 'An operation: its address leads to another host',
    } as const;
    assert.match(
      plain(reportOf('conflict', [diagnosisOf('scope-locked')], { evidence: [read, stray] })),
      /Evidence: 1 read, 1 skipped\n {2}not followed {2}skipped · An operation: its address leads to another host\n/,
    );
  });

  test('words wrap at 80 columns; only what holds no space is longer', () => {
    for (const [name, report] of Object.entries(samples)) {
      for (const line of plain(report).split('\n')) {
        const isCommand = line.startsWith('    ') && !line.startsWith('     ');
        assert.ok(columns(line) <= 80 || isCommand || !line.trim().slice(22).includes(' '), `${name}: ${line}`);
      }
    }
  });

  test('commands stand whole on lines of their own', () => {
    assert.ok(plain(samples.concurrent).split('\n').includes(`    az network vnet wait --updated --ids "${vnetId}"`));
    const two = plain(samples.state)
      .split('\n')
      .filter((line) => /^ {4}az vm (resize|start) --ids "/.test(line));
    assert.equal(two.length, 2);
  });

  test('colour only when it is asked for, and only ours', () => {
    for (const report of Object.values(samples)) {
      assert.doesNotMatch(plain(report), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      const colored = renderTerminal(report, { color: true, width: 80 });
      const codes = new Set(colored.match(/\u001b[^m]*m/g));
      assert.ok([...codes].every((code) => /^\u001b\[(1|2|22|33|36|39|1;3[123]|22;39)m$/.test(code)));
      assert.doesNotMatch(stripVTControlCharacters(colored), /\u001b/);
    }
    assert.match(renderTerminal(samples.state, { color: true, width: 80 }), /^\u001b\[1;33mWhy it failed/);
  });

  test('no line of hostile text is a command of a host', () => {
    assert.doesNotMatch(
      stripVTControlCharacters(renderTerminal(samples.hostile, { color: true, width: 80 })),
      /##(vso)?\[|^\s*::/m,
    );
    assert.doesNotMatch(plain(samples.hostile), /##(vso)?\[|^\s*::/m);
  });

  test('of many failures ten are shown and the rest counted', () => {
    const many = plain(
      reportOf(
        'conflict',
        Array.from({ length: 14 }, (_, index) => diagnosisOf('scope-locked', { title: `lock ${index}` })),
      ),
    );
    assert.ok(
      many.includes('13 more failures were found') && many.includes('11 · Lock: lock 10') && !many.includes('lock 11'),
    );
    assert.ok(many.includes('And 3 more in the JSON report.'));
  });

  test('an absurd width is no trouble', () => {
    for (const width of [Number.NaN, 0, -5, 1e9])
      assert.ok(renderTerminal(samples.concurrent, { color: false, width }).length > 100);
  });
});

describe('the annotation', () => {
  test('none where there is nothing to tell', () => {
    for (const report of [samples.clear, samples.waited, samples.named, samples.nothingFound])
      assert.equal(annotation(report, 'summary'), undefined);
  });
  test('an error for a conflict: what, where, next', () => {
    assert.deepEqual(annotation(samples.concurrent, 'summary'), {
      severity: 'error',
      title: 'Why it failed: another operation is still running on hub-vnet',
      message:
        'AnotherOperationInProgress on hub-vnet (virtual network in net-rg) at log line 412. Next: Wait until the virtual network is idle again. The command returns when its state is Succeeded. Commands and proof: see the summary of this run.',
    });
  });
  test('a notice for what is no conflict, an error for a block', () => {
    assert.equal(annotation(samples.notAConflict, 'summary')?.severity, 'notice');
    assert.equal(annotation(samples.blocked, 'summary')?.severity, 'error');
    assert.equal(
      annotation(samples.gateUnknown, 'summary')?.message,
      'The state of api-01 could not be read. Commands and proof: see the summary of this run.',
    );
  });
  test('sends nobody to a summary that was not written', () => {
    for (const report of [...Object.values(samples), ...Object.values(runSamples)]) {
      const told = annotation(report, 'summary')?.message;
      assert.ok(told === undefined || /the summary of this run\.$/.test(told), told);
      assert.doesNotMatch(annotation(report, 'log')?.message ?? '', /summary/);
      if (told !== undefined) assert.match(annotation(report, 'log')?.message ?? '', /log of this step\.$/);
      assert.doesNotMatch(annotation(report, 'nowhere')?.message ?? '', /summary|see the log/i);
    }
  });
  test('always one line, under 300 characters, no commands', () => {
    for (const report of Object.values(samples)) {
      const { title = '', message = '' } = annotation(report, 'summary') ?? {};
      assert.ok(message.length < 300 && title.length <= 150, message);
      assert.doesNotMatch(title + message, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##(vso)?\[|^::/);
    }
  });
});

describe('texts', () => {
  test('shorten keeps both ends and no half characters', () => {
    assert.equal(shorten('abcdefghij', 7), 'abcd…ij');
    assert.equal(shorten('abc', 3), 'abc');
    for (let max = 2; max < 12; max += 1) assert.doesNotMatch(shorten('😀'.repeat(20), max), /\p{Cs}/u);
  });
  test('cut ends at a word', () => assert.equal(cut('one two three four', 15), 'one two three…'));
  test('duration', () =>
    assert.deepEqual([0, 40, 900, 1500, 61_000, 5_400_000, Number.NaN].map(duration), [
      '0 s',
      '0.1 s',
      '0.9 s',
      '2 s',
      '1 min 1 s',
      '1 h 30 min',
      '0 s',
    ]));
  test('instant reads UTC only', () => {
    assert.equal(instant('2026-03-02T21:02:13.123Z'), '2026-03-02 21:02:13 UTC');
    assert.equal(instant('2026-03-02T21:02:13+00:00'), '2026-03-02 21:02:13 UTC');
    assert.equal(instant('2026-03-02T21:02:13+02:00'), '2026-03-02T21:02:13+02:00');
    assert.equal(instant('yesterday'), 'yesterday');
  });
  test('bare takes pairs of backticks only', () => assert.equal(bare('a `b` ``` c` d'), 'a b ``` c` d'));
  test('wrapped counts wide characters and breaks no word', () => {
    assert.equal(wrapped(terminal('漢字 漢字 漢字'), 9, '  ', 0), '漢字 漢字\n  漢字');
    assert.equal(wrapped(terminal(`a ${'x'.repeat(50)} b`), 20, ''), `a\n${'x'.repeat(50)}\nb`);
  });
});

describe('a report on a screen', () => {
  for (const [name, report] of Object.entries({ ...samples, ...auditSamples }))
    test(`${name}: no two blank lines stand together`, () => {
      assert.doesNotMatch(renderTerminal(report, { width: 80, color: false }), /\n\n\n/);
    });
});
