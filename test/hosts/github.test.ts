import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { SignalName } from '../../src/hosts/cancel.ts';
import { createGitHubHost, type GitHubPorts } from '../../src/hosts/github/host.ts';
import type { Host } from '../../src/ports/host.ts';
import { cutNote } from '../../src/text/cut.ts';
import type { Rendered } from '../../src/text/safe.ts';
import { hostileTexts, isAgentCommand, isRunnerCommand } from './hostile.ts';
import { testOutput } from './outputs.ts';

const fileVariables = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

let folder: string;
let saved: Record<string, string | undefined>;

/** The toolkit, which ours is compared with, reads the real environment, so the runner's files are made there. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-github-'));
  saved = Object.fromEntries(fileVariables.map((name) => [name, process.env[name]]));
  for (const name of fileVariables) {
    writeFileSync(join(folder, name), '');
    process.env[name] = join(folder, name);
  }
});

afterEach(() => {
  for (const name of fileVariables) {
    if (saved[name] === undefined) delete process.env[name];
    else process.env[name] = saved[name];
  }
  rmSync(folder, { recursive: true });
});

const held = (name: (typeof fileVariables)[number]): string => readFileSync(join(folder, name), 'utf8');

interface Drive {
  readonly host: Host;
  readonly cancel: (name: SignalName) => void;
}

function drive(env: Record<string, string> = {}, ports: Partial<GitHubPorts> = {}): Drive {
  const listeners = new Map<string, () => void>();
  const files = Object.fromEntries(fileVariables.map((name) => [name, process.env[name]]));
  const host = createGitHubHost({
    env: { ...files, ...env },
    stdout: testOutput({ to: (text) => process.stdout.write(text) }),
    stderr: testOutput(),
    onSignal: (name, listener) => listeners.set(name, listener),
    ...ports,
  });
  return { host, cancel: (name) => listeners.get(name)?.() };
}

/** What an action writes to standard output. */
function printed(action: () => void): readonly string[] {
  const chunks: string[] = [];
  const write = mock.method(process.stdout, 'write', (chunk: string) => chunks.push(chunk) > 0);
  try {
    action();
  } finally {
    write.mock.restore();
  }
  const text = chunks.join('');
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

async function printedBy(action: () => Promise<unknown>): Promise<readonly string[]> {
  let running: Promise<unknown> = Promise.resolve();
  // All that the host prints, it prints before its first wait.
  const lines = printed(() => {
    running = action();
  });
  await running;
  return lines;
}

/** Reads a file of the runner as the runner does: `name<<delimiter`, lines, `delimiter`. */
function keyValues(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

describe('inputs', () => {
  test('come from INPUT_<NAME>, trimmed, with the dash kept', () => {
    const { host } = drive({ 'INPUT_RESOURCE-ID': ' /subscriptions/a \n', INPUT_WAIT: '20m' });
    assert.equal(host.input('resource-id'), '/subscriptions/a');
    assert.equal(host.input('wait'), '20m');
  });
  test('an empty value stands for the default', () => {
    const { host } = drive({ INPUT_WAIT: '', INPUT_MODE: ' ' });
    assert.equal(host.input('wait'), '0');
    assert.equal(host.input('mode'), 'guard');
    assert.equal(host.input('lease'), '');
  });
});

describe('outputs and state', () => {
  test('go to the files of the runner, whatever they hold', () => {
    const { host } = drive();
    const value =
      'a\nghadelimiter_00000000-0000-0000-0000-000000000000\nreport<<EOF\n::set-output name=x::y\n##vso[task.complete]%0A';
    assert.deepEqual(
      printed(() => {
        host.output('reason', value);
        host.output('verdict', 'conflict');
        host.saveState('lease', value);
      }),
      [],
    );
    assert.deepEqual(keyValues(held('GITHUB_OUTPUT')), { reason: value, verdict: 'conflict' });
    assert.deepEqual(keyValues(held('GITHUB_STATE')), { lease: value });
  });
  test('two outputs never share a delimiter', () => {
    const { host } = drive();
    host.output('class', 'a');
    host.output('reason', 'b');
    assert.equal(new Set(held('GITHUB_OUTPUT').match(/<<.+/g)).size, 2);
  });
  test('state is read from STATE_<name>, and what this step saved at once', () => {
    const { host } = drive({ STATE_lease: 'from main' });
    assert.equal(host.state('lease'), 'from main');
    host.saveState('lease', 'new');
    assert.equal(host.state('lease'), 'new');
    assert.equal(host.state('other'), '');
  });
  test('without the file (an old runner) the older command is used, and said once', () => {
    const { host } = drive({ GITHUB_OUTPUT: '' });
    const lines = printed(() => {
      host.output('class', 'state\n::error::x');
      host.output('reason', 'b');
    });
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^This runner has no GITHUB_OUTPUT file/);
    assert.deepEqual(lines.slice(1), ['::set-output name=class::state%0A::error::x', '::set-output name=reason::b']);
  });
  test('a file of outputs that is gone is told once, and the step must fail: the next step would read nothing', async () => {
    const stdout = testOutput();
    const { host } = drive({}, { stdout });
    rmSync(join(folder, 'GITHUB_OUTPUT'));
    host.output('class', 'state');
    host.output('reason', 'b');
    assert.equal(stdout.text, '');
    const says =
      'Not written: the outputs of this step to the GITHUB_OUTPUT file (ENOENT: there is no such file or folder).';
    assert.equal(await host.close(), says);
    assert.equal(await host.close(), undefined);
    assert.equal(stdout.text, `${says}\n`, 'once');
  });
  test('a file of state that is gone is told, and is no reason to fail', async () => {
    const stdout = testOutput();
    const { host } = drive({}, { stdout });
    rmSync(join(folder, 'GITHUB_STATE'));
    host.saveState('a', 'b');
    assert.equal(host.state('a'), 'b');
    assert.equal(await host.close(), undefined);
    assert.match(stdout.text, /^Not written: what the end of the job needs .*GITHUB_STATE file \(ENOENT/);
  });
});

describe('the log', () => {
  test('content never becomes a command', () => {
    const { host } = drive();
    const lines = printed(() => hostileTexts.forEach(host.info));
    assert.ok(lines.length >= hostileTexts.length);
    for (const line of lines) assert.ok(!isRunnerCommand(line) && !isAgentCommand(line), JSON.stringify(line));
  });
  test('a group cannot be closed, nor an annotation or debug line left, by what is in it', () => {
    const { host } = drive();
    for (const text of hostileTexts) {
      const lines = printed(() => {
        host.group(text, [text]);
        host.debug(text);
        host.annotate({ severity: 'error', title: text, message: text });
      });
      assert.match(lines[0] ?? '', /^::group::/);
      assert.deepEqual(
        lines.filter(isRunnerCommand).map((line) => /^::([a-z]+)/.exec(line)?.[1]),
        ['group', 'endgroup', 'debug', 'error'],
      );
    }
  });
  test('an annotation is one command with a title, cut to 300 characters', () => {
    const { host } = drive();
    const lines = printed(() =>
      host.annotate({ severity: 'error', title: 'A, b: c', message: `50%\n${'x'.repeat(900)}` }),
    );
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /^::error title=A%2C b%3A c::50%25 x+…$/);
    assert.ok((lines[0] ?? '').length < 340);
  });
  test('a secret is masked by the runner and in everything we write', async () => {
    const { host } = drive({ 'INPUT_GITHUB-TOKEN': 'ghs_own_token' });
    const lines = await printedBy(async () => {
      host.secret('one-secret\ntwo-secret');
      host.info('ghs_own_token one-secret two-secret');
      host.output('reason', 'one-secret');
      await host.publish('two-secret\n' as Rendered);
    });
    assert.deepEqual(lines, ['::add-mask::one-secret', '::add-mask::two-secret', '*** *** ***']);
    assert.deepEqual(keyValues(held('GITHUB_OUTPUT')), { reason: '***' });
    assert.equal(held('GITHUB_STEP_SUMMARY'), '***\n');
  });
});

describe('the summary', () => {
  test('is appended to the file of the step', async () => {
    const { host } = drive();
    writeFileSync(join(folder, 'GITHUB_STEP_SUMMARY'), 'before\n');
    assert.deepEqual(await printedBy(() => host.publish('## A' as Rendered)), []);
    assert.equal(held('GITHUB_STEP_SUMMARY'), 'before\n## A\n');
  });
  test('never makes the file larger than the runner keeps, whatever it holds already', async () => {
    for (const before of [0, 500_000, 1_048_000]) {
      const { host } = drive();
      writeFileSync(join(folder, 'GITHUB_STEP_SUMMARY'), 'x'.repeat(before));
      await host.publish('line of a long summary, ä\n'.repeat(50_000) as Rendered);
      const text = held('GITHUB_STEP_SUMMARY');
      assert.ok(Buffer.byteLength(text) <= 1_048_576 && Buffer.byteLength(text) > 1_048_400);
      assert.ok(text.endsWith(`${cutNote}\n`));
    }
  });
  test('goes to the log where the file is full, missing or not writable, and says so at the end', async () => {
    writeFileSync(join(folder, 'GITHUB_STEP_SUMMARY'), 'x'.repeat(1_048_570));
    const cases: readonly (readonly [GitHubPorts['env'], RegExp])[] = [
      [{}, /the summary of this step \(it is full\)\.$/],
      [{ GITHUB_STEP_SUMMARY: '' }, /the summary of this step \(this runner has no GITHUB_STEP_SUMMARY file\)\.$/],
      [
        { GITHUB_STEP_SUMMARY: join(folder, 'no', 'such') },
        /the summary of this step \(ENOENT: there is no such file or folder\)\.$/,
      ],
    ];
    for (const [env, says] of cases) {
      const stdout = testOutput();
      const { host } = drive(env as Record<string, string>, { stdout });
      assert.equal(await host.publish('## A\n::error::x' as Rendered), 'log');
      assert.equal(await host.close(), undefined, 'no reason to fail');
      const [told = '', ...lines] = stdout.text.trimEnd().split('\n').reverse();
      assert.deepEqual(lines.reverse(), ['::group::Azure Conflict Guard', '## A', ': :error::x', '::endgroup::']);
      assert.match(told, says);
    }
  });
});

describe('an output that takes nothing', () => {
  const dead = (codes: { readonly out?: string; readonly err?: string }, env: Record<string, string> = {}) => {
    const stdout = testOutput(codes.out === undefined ? {} : { trouble: codes.out });
    const stderr = testOutput(codes.err === undefined ? {} : { trouble: codes.err });
    return { ...drive(env, { stdout, stderr }), stdout, stderr };
  };
  test('standard output: every line goes to standard error, commands too, and the loss is told there', async () => {
    const { host, stderr } = dead({ out: 'EPIPE' });
    host.info('a line');
    host.annotate({ severity: 'error', title: 'T', message: 'm' });
    assert.equal(await host.publish('## A' as Rendered), 'summary');
    assert.equal(await host.close(), undefined, 'summary and outputs are files: nothing is missing');
    assert.deepEqual(stderr.text.trimEnd().split('\n'), [
      'a line',
      '::error title=T::m',
      'Not written: the log of this step (EPIPE: its reader went away).',
    ]);
  });
  test('both: what was lost stands in the summary', async () => {
    const { host } = dead({ out: 'ENOSPC', err: 'ENOSPC' });
    host.info('a line');
    assert.equal(await host.publish('## A' as Rendered), 'summary');
    assert.equal(await host.close(), undefined);
    assert.match(
      held('GITHUB_STEP_SUMMARY'),
      /^## A\n\n> Not written: the log of this step \(ENOSPC: no space is left on the device\)\.\n$/,
    );
  });
  test('both, and no summary: the diagnosis reached nobody, and that is grave', async () => {
    const { host } = dead({ out: 'ENOSPC', err: 'ENOSPC' }, { GITHUB_STEP_SUMMARY: '' });
    assert.equal(await host.publish('## A' as Rendered), 'nowhere');
    assert.match((await host.close()) ?? '', /the diagnosis/);
  });
});

describe('the report file', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const broken: Partial<GitHubPorts> = {
    writeReport: () => {
      throw full;
    },
  };
  test('costs nothing but itself where the temp folder is full', async () => {
    const stdout = testOutput();
    const { host } = drive({}, { ...broken, stdout });
    assert.equal(host.keepReport('', '{}\n'), '');
    assert.equal(await host.close(), undefined);
    assert.equal(stdout.text, 'Not written: the JSON report (ENOSPC: no space is left on the device).\n');
  });
  test('that was asked for and is not there fails the step', async () => {
    const { host } = drive({}, { ...broken, stdout: testOutput() });
    assert.equal(host.keepReport('out/report.json', '{}\n'), '');
    assert.match((await host.close()) ?? '', /^Not written: the JSON report/);
  });
});

describe('the run', () => {
  const env = {
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'deploy',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_API_URL: 'https://ghes.example/api/v3',
    RUNNER_TEMP: '/runner/temp',
    'INPUT_GITHUB-TOKEN': 'ghs_token',
    'INPUT_JOB-ID': '4711',
  };
  test('is known by its variables', () => {
    const { host } = drive(env);
    assert.deepEqual(host.run, {
      id: '77',
      attempt: '2',
      job: 'deploy',
      repository: 'octo/app',
      server: 'https://ghes.example',
    });
    assert.equal(host.tempFolder, '/runner/temp');
  });
  test('fail is exit code 1 and prints nothing', () => {
    const { host } = drive();
    assert.deepEqual(
      printed(() => assert.equal(host.fail(), 1)),
      [],
    );
  });
  test('every signal that asks to end aborts the signal of the step', () => {
    for (const name of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const) {
      const { host, cancel } = drive();
      assert.equal(host.signal.aborted, false);
      cancel(name);
      assert.equal(host.signal.aborted, true);
      assert.match(String(host.signal.reason), new RegExp(`canceled \\(${name}\\)`));
    }
  });
  test('failedLogs names the attempt and the job of this run, and neither of another', async () => {
    const asked: unknown[] = [];
    const loadLogs: GitHubPorts['loadLogs'] = async () => ({
      failedGitHubLogs: async ({ signal: _, ...options }) => {
        asked.push(options);
        return { sources: [], gaps: [], requests: 0 };
      },
    });
    const { host } = drive(env, { loadLogs });
    await host.failedLogs('');
    await host.failedLogs('77');
    await host.failedLogs('99');
    const common = {
      token: 'ghs_token',
      apiUrl: 'https://ghes.example/api/v3',
      serverUrl: 'https://ghes.example',
      repository: 'octo/app',
    };
    assert.deepEqual(asked, [
      { ...common, runId: '77', attempt: '2', currentJob: '4711' },
      { ...common, runId: '77', attempt: '2', currentJob: '4711' },
      { ...common, runId: '99' },
    ]);
  });
  test('without a token failedLogs says which input is missing', async () => {
    await assert.rejects(drive().host.failedLogs(''), { kind: 'denied', message: /input "github-token" is empty/ });
  });
});
