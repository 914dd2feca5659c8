import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { annotation } from '../../src/report/annotation.ts';
import type { Report } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { columns } from '../../src/report/terminal-text.ts';
import { render } from './render-all.ts';
import { attemptOf, runSamples } from './run-samples.ts';
import { hostileText } from './samples.ts';

const github = (report: Report): string => render(report, 'github');
const pipelines = (report: Report): string => render(report, 'pipelines');
const terminal = (report: Report): string => render(report, 'terminal');

function inOrder(text: string, ...parts: readonly string[]): void {
  let at = -1;
  for (const part of parts) {
    const next = text.indexOf(part, at + 1);
    assert.ok(next > at, `${JSON.stringify(part)} does not stand after what came before it`);
    at = next;
  }
}

describe('a command that succeeded at once', () => {
  test('is told in a few lines; its attempt is folded, and left out where nothing folds', () => {
    const text = github(runSamples.succeeded);
    assert.match(text, /^## ✅ Succeeded: `write` on `hub-vnet`\n\n\| write \|/);
    inOrder(
      text,
      '<details><summary>Attempts: 1, succeeded</summary>',
      '| 1 | 2026-03-02 21:04:00 UTC | 40 s | exit code 0 | – | succeeded |',
    );
    assert.doesNotMatch(pipelines(runSamples.succeeded), /Attempt/);
    assert.equal(terminal(runSamples.succeeded).trim().split('\n').length, 5);
  });

  test('has no annotation', () => assert.equal(annotation(runSamples.succeeded, 'summary'), undefined));
});

describe('a command that was replayed', () => {
  test('says what stood in the way, the wait and what was verified', () => {
    for (const render of [github, pipelines]) {
      inOrder(
        render(runSamples.replayed),
        '## ✅ Succeeded on a verified replay: `write` on `hub-vnet`',
        'In the way of attempt 1: concurrent operation, `another-operation-in-progress`. Verified before attempt 2: waited 40 s, then the gate was clear again.',
        '### Attempts: 2, the last one succeeded',
        '| 1 | 2026-03-02 21:04:00 UTC | 40 s | exit code 1 | Concurrent operation, `another-operation-in-progress` | **replayed**: the other operation has ended, and waited 40 s, then the gate was clear again |',
        '| 2 | 2026-03-02 21:05:21 UTC | 1 min 10 s | exit code 0 | – | succeeded |',
        'Verified before the first attempt: the gate was clear.',
      );
    }
  });

  test('says the wait itself where what was verified does not', () => {
    const [first = attemptOf()] = runSamples.replayed.attempts ?? [];
    const clear = { ...runSamples.replayed, attempts: [first, attemptOf({ number: 2 })] };
    assert.ok(github(clear).includes('Waited 40 s. Verified before attempt 2: the gate was clear.'));
  });

  test('gives no advice about what is over, but keeps it to be looked up', () => {
    const told = { ...runSamples.replayed, diagnoses: runSamples.failedTwice.diagnoses };
    assert.doesNotMatch(github(told), /Do this|Not this/);
    inOrder(
      github(told),
      'In the way of attempt 1: another operation is still running on `hub-vnet`.',
      '<summary>What stood in the way: ',
    );
    assert.doesNotMatch(pipelines(told), /What stood/);
    assert.doesNotMatch(terminal(told), /Do this/);
  });

  test('has no annotation', () => assert.equal(annotation(runSamples.replayed, 'summary'), undefined));
});

describe('a command that failed with a conflict', () => {
  test('the diagnosis first, then why it was not replayed, then the proof', () => {
    const parts = ['forbids the deletion', 'Tried', 'Do this', 'Not this', 'Attempts: 1, not replayed'];
    const why = 'a lock is lifted by its owner and not by another try';
    inOrder(
      github(runSamples.failedOnce),
      ...parts,
      `**not replayed**: ${why} |`,
      '<summary>Way down, IDs and raw error',
    );
    inOrder(
      pipelines(runSamples.failedOnce),
      ...parts,
      `**not replayed**: ${why} |`,
      '#### Way down, IDs and raw error',
    );
    inOrder(terminal(runSamples.failedOnce).replace(/\s+/g, ' '), ...parts, `not replayed: ${why}`, 'Proof');
  });

  test('after a replay, both attempts are told', () => {
    inOrder(
      github(runSamples.failedTwice),
      '## ❌ Failed: another operation is still running on `hub-vnet`',
      '### Attempts: 2, the last one failed',
      '**replayed**: the other operation has ended',
      '**not replayed**: `replay: 1` allows no more |',
    );
  });

  test('its annotation says what, where, whether it was replayed, and what next', () => {
    const { severity, title, message = '' } = annotation(runSamples.failedTwice, 'summary') ?? {};
    assert.deepEqual([severity, title], ['error', 'Failed: another operation is still running on hub-vnet']);
    inOrder(
      message,
      'AnotherOperationInProgress on hub-vnet',
      'Failed again after 1 verified replay.',
      'Next: Wait until',
      'see the summary',
    );
    const [first = attemptOf()] = runSamples.failedTwice.attempts ?? [];
    const once = {
      ...runSamples.failedTwice,
      attempts: [{ ...first, next: 'not replayed: the gate was not clear again, and `wait` is 0' }],
    };
    assert.ok(
      annotation(once, 'summary')?.message.includes('Not replayed: the gate was not clear again, and wait is 0.'),
    );
  });

  test('never says that nothing was changed', () => {
    for (const report of Object.values(runSamples).filter(({ verdict }) => verdict === 'failed'))
      assert.doesNotMatch(github(report), /nothing was changed|was not run/);
  });

  test('an error that is no conflict is said to be none', () => {
    const none = { ...runSamples.failedOnce, class: 'none', reason: 'access-denied', recovery: 'none' } as const;
    assert.ok(github(none).includes('Nothing in this error points to a conflict'));
  });
});

describe('a command that failed by itself', () => {
  test('is told frankly: the exit code, no Azure error, and where to look', () => {
    for (const text of [github(runSamples.failedItself), pipelines(runSamples.failedItself)]) {
      inOrder(
        text,
        '## ❌ Failed: the command ended with exit code 3\n',
        'Nothing in its output is an error of Azure. What went wrong stands in the output of the command',
        '| exit code 3 | no Azure error | **not replayed**: ',
      );
    }
    assert.match(terminal(runSamples.failedItself), /^Failed: the command ended with exit code 3\n/);
  });

  test('by a signal', () => {
    assert.match(github(runSamples.killed), /^## ❌ Failed: the command was ended by `SIGTERM`\n/);
    assert.ok(github(runSamples.killed).includes('| ended by `SIGTERM` | no Azure error |'));
  });

  test('its annotation', () => {
    assert.deepEqual(annotation(runSamples.failedItself, 'summary'), {
      severity: 'error',
      title: 'Failed: the command ended with exit code 3',
      message:
        'Nothing in its output is an error of Azure, so it was not replayed. See the log of this step; the rest is in the summary of this run.',
    });
  });

  test('what was not run, and what does not tell its end', () => {
    const { exitCode, ...unrun } = attemptOf({ next: 'not replayed: the shell was not found' });
    const report: Report = { ...runSamples.killed, attempts: [unrun], summary: 'The shell was not found.' };
    assert.match(github(report), /^## ❌ Failed: The shell was not found\.\n/);
    assert.ok(github(report).includes('| not run |'));
    assert.equal(exitCode, 0);
  });
});

describe('a command that was not run, or only once', () => {
  test('blocked is as for the guard, and says that the command was not run', () => {
    const text = github(runSamples.runBlocked);
    assert.match(text, /^## ⛔ Not started: `api-01` must be deallocated/);
    assert.ok(text.includes(' · the command was not run · nothing was changed in Azure\n'));
    assert.ok(text.includes('| Wanted | resize to'));
    assert.doesNotMatch(text, /Attempts/);
    assert.equal(annotation(runSamples.runBlocked, 'summary')?.severity, 'error');
  });

  test('blocked after an attempt does not say that nothing was changed', () => {
    const text = github({
      ...runSamples.runBlocked,
      attempts: [attemptOf({ exitCode: 1, class: 'state', reason: 'invalid-state' })],
    });
    assert.match(text, /^## ⛔ Not replayed: /);
    assert.ok(text.includes('### Attempts: 1, not replayed') && text.includes('| Tried |'));
    assert.doesNotMatch(text, /nothing was changed|was not run/);
  });

  test('an own deployment that succeeded in its place is explained', () => {
    for (const text of [github(runSamples.followed), pipelines(runSamples.followed)])
      inOrder(
        text,
        '✅ Succeeded',
        'was followed to its end, and it succeeded.',
        '### Attempts: 1, failed and followed to its end',
        '**not replayed**',
      );
  });
});

describe('attempts are told with care', () => {
  test('the words before the reason are ours alone', () => {
    for (const next of [
      'Not replayed: it is late',
      'not replayed because it is late',
      'It was not replayed, it is late',
      'it is late',
    ]) {
      const text = github({ ...runSamples.failedItself, attempts: [attemptOf({ exitCode: 3, next })] });
      assert.match(text, /\| \*\*not replayed\*\*: (?:because )?it is late \|/, next);
    }
  });

  test('without a reason, what was verified stands for it', () => {
    const attempts = [attemptOf({ exitCode: 1 }), attemptOf({ number: 2, verified: 'the gate was clear again' })];
    assert.ok(
      github({ ...runSamples.replayed, attempts }).includes('| **replayed after**: the gate was clear again |'),
    );
  });

  test('of many, the latest are shown and the rest counted', () => {
    const attempts = Array.from({ length: 25 }, (_, index) => attemptOf({ number: index + 1, exitCode: 1 }));
    const text = github({ ...runSamples.failedTwice, attempts });
    assert.ok(
      text.includes('| 25 |') &&
        text.includes('| 6 |') &&
        !text.includes('| 5 |') &&
        text.includes('And 5 earlier in the JSON report.'),
    );
  });

  test('hostile words stay text', () => {
    for (const text of [github(runSamples.runHostile), pipelines(runSamples.runHostile)]) {
      const row = text.split('\n').find((line) => line.startsWith('| 1 | ')) ?? '';
      assert.equal(row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length, 8, row);
      assert.doesNotMatch(text, /##(vso)?\[|^\s*::/m);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      const open = text
        .replace(/^( *)(`{3,})[\w-]*\n[\s\S]*?\n\1\2$/gm, '')
        .replace(/(?<![`\\])(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
      assert.doesNotMatch(open, /<script|<img|(?<!\\)\]\(javascript/);
    }
  });

  test('on a screen words wrap, nothing acts, and there is one line for the annotation', () => {
    for (const [name, report] of Object.entries<Report>(runSamples)) {
      const text = renderTerminal(report, { color: false, width: 80 });
      assert.doesNotMatch(text, /##(vso)?\[|^\s*::|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/m);
      for (const line of text.split('\n')) {
        const isCommand = line.startsWith('    ') && !line.startsWith('     ');
        assert.ok(columns(line) <= 80 || isCommand || !line.trim().slice(22).includes(' '), `${name}: ${line}`);
      }
      const { title = '', message = '' } = annotation(report, 'summary') ?? {};
      assert.ok(message.length < 300 && title.length <= 150, name);
      assert.doesNotMatch(title + message, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##(vso)?\[|^::/);
    }
    assert.ok(hostileText.includes('##vso['));
  });
});
