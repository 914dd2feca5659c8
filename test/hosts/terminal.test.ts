import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canceledCode, type SignalName } from '../../src/hosts/cancel.ts';
import { createTerminalHost, type TerminalHost, type TerminalPorts } from '../../src/hosts/terminal/host.ts';
import type { Rendered } from '../../src/text/safe.ts';
import { hostileTexts, isAgentCommand, isRunnerCommand } from './hostile.ts';
import { type TestOutput, testOutput } from './outputs.ts';

interface Drive {
  readonly host: TerminalHost;
  readonly out: TestOutput;
  readonly err: TestOutput;
  readonly cancel: (name: SignalName) => void;
}

function drive(
  argv: readonly string[],
  ports: Partial<TerminalPorts> = {},
  out = testOutput(),
  err = testOutput(),
): Drive {
  const listeners = new Map<string, () => void>();
  const host = createTerminalHost({
    argv,
    env: {},
    stdout: out,
    stderr: err,
    onSignal: (name, listener) => listeners.set(name, listener),
    ...ports,
  });
  return { host, out, err, cancel: (name) => listeners.get(name)?.() };
}

describe('inputs', () => {
  test('are the flags, trimmed, with the defaults of the contract', () => {
    const { host } = drive(['diagnose', '--run-id', ' 7 ', 'a.log']);
    assert.equal(host.input('run-id'), '7');
    assert.equal(host.input('log'), 'a.log');
    assert.equal(host.input('mode'), 'diagnose');
    assert.equal(host.input('wait'), '0');
    assert.equal(host.input('lease'), '');
    assert.equal(host.input('job-status'), '');
  });
});

describe('where text goes', () => {
  test('info goes to standard output, with --json to standard error', () => {
    const plain = drive(['diagnose', 'a']);
    plain.host.info('hello');
    assert.deepEqual([plain.out.text, plain.err.text], ['hello\n', '']);
    const json = drive(['diagnose', '--json', 'a']);
    json.host.info('hello');
    json.host.group('title', ['one']);
    assert.deepEqual([json.out.text, json.err.text], ['', 'hello\ntitle\n  one\n']);
  });
  test('debug is silent unless DEBUG is set', () => {
    const quiet = drive(['diagnose', 'a']);
    quiet.host.debug('x');
    assert.equal(quiet.out.text + quiet.err.text, '');
    const loud = drive(['diagnose', 'a'], { env: { DEBUG: '1' } });
    loud.host.debug('x');
    assert.equal(loud.err.text, 'debug: x\n');
  });
  test('an annotation goes to standard error, but not after a report said it', async () => {
    const { host, out, err } = drive(['diagnose', 'a']);
    host.annotate({ severity: 'error', title: 'T', message: 'm\nn' });
    assert.equal(err.text, 'error: T: m n\n');
    await host.publish('report' as Rendered);
    host.annotate({ severity: 'error', title: 'T', message: 'again' });
    assert.equal(err.text, 'error: T: m n\n');
    assert.equal(out.text, 'report\n');
  });
  test('control characters of content are shown as text; no line is a command of a CI host', () => {
    const { host, out } = drive(['diagnose', 'a']);
    for (const text of hostileTexts) host.info(text);
    assert.ok(out.text.includes('␛[2J␛]0;title␇ cleared'));
    assert.doesNotMatch(out.text, /[\x1b\x07]/);
    for (const line of out.text.split('\n')) assert.ok(!isRunnerCommand(line) && !isAgentCommand(line), line);
  });
  test('a published report keeps its colours, and is no command either', async () => {
    const { host, out } = drive(['diagnose', 'a']);
    await host.publish(`\x1b[1mverdict\x1b[0m\n${hostileTexts.join('\n')}\n\n` as Rendered);
    assert.match(out.text, /^\x1b\[1mverdict\x1b\[0m\n/);
    for (const line of out.text.split(/\r\n|\n|\r/))
      assert.ok(!isRunnerCommand(line) && !isAgentCommand(line), JSON.stringify(line));
  });
  test('with --json a report is one line that says the same, and is no command', async () => {
    const { host, out } = drive(['diagnose', '--json', 'a']);
    const reports = [
      { message: 'x ##vso[task.complete result=Succeeded;]\n::error::y', list: hostileTexts },
      { a: '#\\##[x' },
    ];
    for (const report of reports) await host.publish(JSON.stringify(report, null, 2) as Rendered);
    const lines = out.text.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      reports,
    );
    for (const line of lines) assert.ok(!isRunnerCommand(line) && !isAgentCommand(line), line);
  });
  test('secrets are hidden everywhere, the token of the environment too', async () => {
    const { host, out, err } = drive(['diagnose', 'a'], { env: { GITHUB_TOKEN: 'ghp_from_env' } });
    host.secret('my-secret');
    host.info('my-secret ghp_from_env');
    host.annotate({ severity: 'warning', title: 'my-secret', message: 'my-secret' });
    await host.publish('my-secret' as Rendered);
    assert.equal(out.text, '*** ***\n***\n');
    assert.equal(err.text, 'warning: ***: ***\n');
  });
});

describe('colour and width', () => {
  const color = (env: Record<string, string>, isTTY: boolean, argv = ['diagnose', 'a']): boolean =>
    drive(argv, { env }, testOutput({ isTTY })).host.color;
  for (const [env, isTTY, wanted] of [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ] as const) {
    test(`${JSON.stringify(env)} ${isTTY ? 'on a terminal' : 'in a pipe'}: ${wanted}`, () =>
      assert.equal(color(env, isTTY), wanted));
  }
  test('never in JSON', () => assert.equal(color({ FORCE_COLOR: '1' }, true, ['diagnose', '--json', 'a']), false));
  test('the width is the terminal’s, within 40 and 80', () => {
    const width = (columns: number): number =>
      drive(['diagnose', 'a'], {}, testOutput({ isTTY: true, columns })).host.width;
    assert.deepEqual([width(20), width(60), width(300)], [40, 60, 80]);
  });
});

describe('how it ends', () => {
  test('a reader that went away costs nothing, and nobody is told', async () => {
    for (const argv of [
      ['diagnose', 'a'],
      ['diagnose', '--json', 'a'],
    ]) {
      const { host, err } = drive(argv, {}, testOutput({ trouble: 'EPIPE' }));
      assert.equal(await host.publish('{}' as Rendered), 'nowhere');
      assert.equal(await host.close(), undefined);
      assert.equal(err.text, '');
    }
  });
  test('a report that standard output does not take goes to standard error, and the loss is grave', async () => {
    for (const argv of [
      ['diagnose', 'a'],
      ['diagnose', '--json', 'a'],
    ]) {
      const { host, err } = drive(argv, {}, testOutput({ trouble: 'ENOSPC' }));
      assert.equal(await host.publish('{}' as Rendered), 'log');
      const says = 'Not written: the report to standard output (ENOSPC: no space is left on the device).';
      assert.equal(await host.close(), says);
      assert.equal(err.text, `{}\n${says}\n`);
    }
  });
  test('what standard error does not take is told on standard output, but never among the reports of --json', async () => {
    const plain = drive(['diagnose', 'a'], { env: { DEBUG: '1' } }, testOutput(), testOutput({ trouble: 'ENOSPC' }));
    plain.host.debug('x');
    assert.equal(await plain.host.close(), undefined, 'the report is there');
    assert.equal(plain.out.text, 'Not written: standard error (ENOSPC: no space is left on the device).\n');
    const json = drive(['diagnose', '--json', 'a'], {}, testOutput(), testOutput({ trouble: 'ENOSPC' }));
    json.host.info('x');
    await json.host.publish('{}' as Rendered);
    assert.equal(await json.host.close(), undefined);
    assert.equal(json.out.text, '{}\n');
  });
  test('a report file that was asked for and is not there is grave', async () => {
    const writeReport = (): never => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const { host, err } = drive(['diagnose', 'a'], { writeReport });
    assert.equal(host.keepReport('out.json', '{}\n'), '');
    await host.publish('verdict' as Rendered);
    assert.match((await host.close()) ?? '', /^Not written: the JSON report to "out\.json" \(ENOSPC/);
    assert.match(err.text, /^Not written: the JSON report/);
  });
  test('fail is exit code 1; each signal aborts, and is known by its exit code', () => {
    assert.equal(drive(['diagnose', 'a']).host.fail(), 1);
    const codes = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;
    for (const name of Object.keys(codes) as SignalName[]) {
      const { host, cancel } = drive(['diagnose', 'a']);
      assert.equal(canceledCode(host.signal), undefined);
      cancel(name);
      assert.equal(host.signal.aborted, true);
      assert.equal(canceledCode(host.signal), codes[name]);
    }
  });
  test('state stays in the process', () => {
    const { host } = drive(['guard']);
    assert.equal(host.state('a'), '');
    host.saveState('a', 'b');
    assert.equal(host.state('a'), 'b');
  });
});

describe('logs of a run', () => {
  test('nothing to diagnose says what to name', async () => {
    await assert.rejects(drive(['diagnose']).host.failedLogs(''), {
      kind: 'input',
      message: 'Nothing to diagnose was given.',
    });
  });
  test('another run needs a repository and a token', async () => {
    await assert.rejects(drive(['diagnose']).host.failedLogs('9'), {
      kind: 'input',
      message: 'Run "9" cannot be read from here.',
    });
    const asked: unknown[] = [];
    const { host } = drive(['diagnose'], {
      env: { GITHUB_REPOSITORY: 'octo/app', GH_TOKEN: 'gho_token' },
      loadLogs: async () => ({
        failedGitHubLogs: async ({ signal: _, ...options }) => {
          asked.push(options);
          return { sources: [], gaps: [], requests: 0 };
        },
      }),
    });
    await host.failedLogs('9');
    assert.deepEqual(asked, [
      {
        token: 'gho_token',
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
        repository: 'octo/app',
        runId: '9',
      },
    ]);
  });
});
