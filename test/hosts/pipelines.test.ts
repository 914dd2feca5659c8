import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hostileTexts, isAgentCommand, isRunnerCommand } from './hostile.ts';
import type { Play } from './pipelines-child.ts';

const child = fileURLToPath(new URL('pipelines-child.ts', import.meta.url));
const token = 'system-token-of-the-job';

interface Played {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly read: Record<string, string>;
  readonly states: readonly string[];
  readonly asked: readonly unknown[];
  readonly failures: readonly string[];
  readonly paths: readonly string[];
  readonly published: readonly string[];
  readonly grave?: string;
  readonly stderr: string;
  readonly left: readonly string[];
  readonly run: Record<string, string>;
  readonly tempFolder: string;
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-pipelines-'));
});
after(() => rmSync(folder, { recursive: true }));

/** A step as a real agent starts it, and nothing of the environment that runs the tests. */
function played(play: Play, env: Record<string, string> = {}): Played {
  const result = spawnSync(process.execPath, ['--no-warnings', child, JSON.stringify(play)], {
    encoding: 'utf8',
    timeout: 180_000,
    env: {
      PATH: process.env.PATH,
      AGENT_TEMPDIRECTORY: folder,
      AGENT_VERSION: '4.280.0',
      AGENT_JOBNAME: 'Job',
      AGENT_JOBSTATUS: 'Failed',
      BUILD_BUILDID: '321',
      BUILD_REPOSITORY_NAME: 'app',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.example/org/',
      SYSTEM_TEAMPROJECT: 'My Project',
      SYSTEM_TEAMPROJECTID: '0b3c1d2e-0000-4000-8000-000000000001',
      SYSTEM_JOBID: '12f1170f-0000-4000-8000-000000000002',
      SYSTEM_JOBATTEMPT: '2',
      SYSTEM_JOBDISPLAYNAME: 'Deploy: to/prod',
      SYSTEM_TASKDISPLAYNAME: 'Why it failed',
      ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: token }, scheme: 'OAuth' }),
      ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: token,
      ...env,
    },
  });
  assert.equal(result.error, undefined);
  const said: Omit<Played, 'code' | 'lines'> = JSON.parse(result.stderr);
  return { code: result.status, lines: result.stdout.trimEnd().split(/\r?\n/), ...said };
}

/** Reads a command line as the agent does, escapes undone. */
function command(line: string): { name: string; properties: Record<string, string>; data: string } | undefined {
  const match = /##vso\[([a-z.]+)(?: ([^\]]*))?\](.*)$/i.exec(line);
  if (match === null) return undefined;
  const plain = (text: string): string =>
    text
      .replace(/%0D/g, '\r')
      .replace(/%0A/g, '\n')
      .replace(/%5D/g, ']')
      .replace(/%3B/g, ';')
      .replace(/%AZP25/g, '%');
  const pairs = (match[2] ?? '').split(';').filter((pair) => pair !== '');
  const properties = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name: match[1] ?? '', properties, data: plain(match[3] ?? '') };
}

const commands = (lines: readonly string[]) => lines.flatMap((line) => command(line) ?? []);

describe('inputs and identity', () => {
  test('inputs are camelCase, trimmed, with the defaults of the contract; the agent’s own names stand in for GitHub’s', () => {
    const inputs = [
      'mode',
      'resource-id',
      'missing-evidence',
      'wait',
      'job-status',
      'job-id',
      'github-token',
      'azure-subscription',
    ];
    const env = {
      INPUT_MODE: 'diagnose',
      INPUT_RESOURCEID: ' /a\n',
      INPUT_MISSINGEVIDENCE: 'block',
      INPUT_WAIT: ' ',
      INPUT_AZURESUBSCRIPTION: 'c-1',
    };
    const { read, run, left, lines, tempFolder } = played({ inputs }, env);
    assert.deepEqual(read, {
      mode: 'diagnose',
      'resource-id': '/a',
      'missing-evidence': 'block',
      wait: '0',
      'job-status': 'failure',
      'job-id': '12f1170f-0000-4000-8000-000000000002',
      'github-token': '',
      'azure-subscription': 'c-1',
    });
    assert.deepEqual(run, {
      id: '321',
      attempt: '2',
      job: 'Deploy: to/prod',
      repository: 'app',
      server: 'https://dev.azure.example/org',
      project: 'My Project',
    });
    assert.equal(tempFolder, folder);
    // Children of ours inherit no input and no credential.
    assert.deepEqual(left, []);
    assert.ok(!lines.join('\n').includes(token));
  });
  test('debug lines are written where the user debugs the pipeline', () => {
    const debugLines = (lines: readonly string[]): number =>
      commands(lines).filter(({ name }) => name === 'task.debug').length;
    assert.equal(debugLines(played({ debug: ['x'] }).lines), 0);
    assert.equal(debugLines(played({ debug: ['x'] }, { SYSTEM_DEBUG: 'True' }).lines), 1);
  });
  test('nothing is kept in the temp folder that nobody asked for, and a temp folder that is none costs nothing', () => {
    const before = readdirSync(folder);
    const { read } = played({ inputs: ['mode'] }, { INPUT_MODE: 'diagnose' });
    assert.equal(read.mode, 'diagnose');
    assert.deepEqual(readdirSync(folder), before);
    assert.equal(
      played({ inputs: ['mode'] }, { INPUT_MODE: 'diagnose', AGENT_TEMPDIRECTORY: '/dev/null/temp' }).read.mode,
      'diagnose',
    );
  });
});

describe('the log', () => {
  test('content never becomes a command', () => {
    const { lines } = played({ info: hostileTexts });
    const content = lines.filter((line) => !line.startsWith('##vso[task.debug]'));
    assert.ok(content.length >= hostileTexts.length);
    for (const line of content) assert.ok(!isAgentCommand(line) && !isRunnerCommand(line), JSON.stringify(line));
  });
  test('groups and annotations are the only commands, whatever is in them', () => {
    const annotate = hostileTexts.map((text) => ({ severity: 'error' as const, title: text, message: text }));
    const { lines } = played({ groups: hostileTexts, annotate, debug: hostileTexts }, { SYSTEM_DEBUG: 'true' });
    const seen = new Set(commands(lines).map(({ name }) => name));
    assert.deepEqual([...seen].sort(), ['task.debug', 'task.logissue']);
    assert.equal(commands(lines).filter(({ name }) => name === 'task.logissue').length, hostileTexts.length);
    const marks = lines.filter((line) => line.includes('##['));
    assert.equal(marks.filter((line) => line.startsWith('##[group]')).length, hostileTexts.length);
    assert.equal(marks.filter((line) => line === '##[endgroup]').length, hostileTexts.length);
    assert.equal(marks.length, 2 * hostileTexts.length);
    for (const line of lines) assert.ok(line.split('##vso[').length <= 2, line);
  });
  test('one failure is one error: annotation, result, exit code 0', () => {
    const { lines, code } = played({
      annotate: [
        { severity: 'error', title: 'Blocked; a]b', message: '50% of\nit' },
        { severity: 'notice', title: 'N', message: 'n' },
      ],
      fail: true,
    });
    const told = commands(lines).filter(({ name }) => name !== 'task.debug');
    assert.deepEqual(told, [
      { name: 'task.logissue', properties: { type: 'error' }, data: 'Blocked; a]b: 50% of it' },
      { name: 'task.complete', properties: { result: 'Failed' }, data: '' },
    ]);
    assert.ok(lines.includes('N: n'));
    assert.equal(code, 0);
  });
});

describe('outputs, state and secrets', () => {
  test('outputs are camelCase output variables that hold any text', () => {
    const value = 'a]b;c\n##vso[task.complete result=Succeeded;]%0A50%';
    const { lines } = played({
      outputs: [
        ['resource-id', value],
        ['verdict', 'conflict'],
      ],
    });
    const set = commands(lines).filter(({ name }) => name === 'task.setvariable');
    assert.deepEqual(set, [
      {
        name: 'task.setvariable',
        properties: { variable: 'resourceId', isOutput: 'true', issecret: 'false' },
        data: value,
      },
      {
        name: 'task.setvariable',
        properties: { variable: 'verdict', isOutput: 'true', issecret: 'false' },
        data: 'conflict',
      },
    ]);
    assert.equal(lines.filter((line) => line.includes('##vso[task.setvariable')).length, 2);
  });
  test('state goes through task variables, and is read back at once and from the agent', () => {
    const { lines, states } = played(
      { states: [['lease', 'id-1']], readStates: ['lease', 'other', 'none'] },
      { VSTS_TASKVARIABLE_OTHER: 'from main' },
    );
    assert.deepEqual(states, ['id-1', 'from main', '']);
    const set = commands(lines).filter(({ name }) => name === 'task.settaskvariable');
    assert.deepEqual(set, [
      { name: 'task.settaskvariable', properties: { variable: 'lease', issecret: 'false' }, data: 'id-1' },
    ]);
  });
  test('secrets are masked by the agent and in what we write, several lines too', () => {
    const { lines } = played({
      secrets: ['one-secret\ntwo-secret'],
      info: [`one-secret two-secret ${token}`],
      outputs: [['reason', 'one-secret']],
    });
    const secrets = commands(lines).filter(({ name }) => name === 'task.setsecret');
    assert.deepEqual(
      secrets.map(({ data }) => data),
      ['one-secret', 'two-secret'],
    );
    assert.ok(lines.includes('*** *** ***'));
    assert.equal(commands(lines).find(({ name }) => name === 'task.setvariable')?.data, '***');
  });
});

describe('the summary', () => {
  test('is a file of its own, attached, and printed in a group; clean of secrets and commands', () => {
    const text = `## Verdict\n${token}\n##vso[task.complete result=Succeeded;]\n`;
    const { lines } = played({ publish: [text, text] });
    const uploads = commands(lines).filter(({ name }) => name === 'task.uploadsummary');
    assert.equal(uploads.length, 2);
    assert.notEqual(uploads[0]?.data, uploads[1]?.data);
    for (const { data } of uploads) {
      assert.ok(isAbsolute(data) && data.startsWith(folder));
      assert.equal(basename(data), 'Azure Conflict Guard - Deploy to prod - Why it failed.md');
      assert.equal(readFileSync(data, 'utf8'), text.replace(token, '***'));
    }
    const from = lines.indexOf('##[group]Azure Conflict Guard');
    assert.deepEqual(lines.slice(from + 1, from + 4), ['## Verdict', '***', '# #vso[task.complete result=Succeeded;]']);
    assert.ok(lines.includes('##[endgroup]'));
  });
  test('lies in a folder that nobody else may enter', () => {
    const [upload] = commands(played({ publish: ['## A'] }).lines).filter(({ name }) => name === 'task.uploadsummary');
    assert.equal(statSync(dirname(upload?.data ?? '')).mode & 0o777, 0o700);
  });
  test('one that cannot be written is said, printed all the same, and no reason to fail', () => {
    const writeError = 'ENOSPC: no space left\n##vso[task.complete result=Failed;]';
    const { lines, code, published, grave } = played({ publish: ['## A'], writeError, close: true });
    assert.equal(code, 0);
    assert.deepEqual([published, grave], [['log'], undefined]);
    assert.deepEqual(lines.slice(-4), [
      '##[group]Azure Conflict Guard',
      '## A',
      '##[endgroup]',
      'Not written: the summary of this task (ENOSPC: no space left # #vso[task.complete result=Failed;]).',
    ]);
  });
  test('a report that cannot be written costs itself alone, and one that was asked for the step', () => {
    const kept = played({ reports: [''], writeError: 'x', close: true });
    assert.deepEqual([kept.paths, kept.grave], [[''], undefined]);
    const asked = played({ reports: ['out.json'], writeError: 'x', close: true });
    assert.deepEqual([asked.paths, asked.grave], [[''], 'Not written: the JSON report (x).']);
  });
  test('is named after the product alone where job and step have no name', () => {
    const { lines } = played({ publish: ['## A'] }, { SYSTEM_JOBDISPLAYNAME: '', SYSTEM_TASKDISPLAYNAME: '' });
    assert.match(
      commands(lines).find(({ name }) => name === 'task.uploadsummary')?.data ?? '',
      /[\\/]Azure Conflict Guard\.md$/,
    );
  });
});

describe('an output that takes nothing', () => {
  test('what the agent no longer hears on standard output is written to standard error, and the task fails: nobody knows whether the outputs arrived', () => {
    const play: Play = { deaf: 'EPIPE', outputs: [['verdict', 'clear']], publish: ['## A'], close: true, fail: true };
    const { code, stderr, grave, published } = played(play);
    assert.equal(code, 1, 'the command may not be heard either');
    assert.deepEqual(published, ['log']);
    assert.match(grave ?? '', /the outputs of this task and the log of this task \(EPIPE/);
    const names = commands(stderr.split('\n')).map(({ name }) => name);
    assert.deepEqual(names, ['task.setvariable', 'task.uploadsummary', 'task.complete']);
    assert.match(stderr, /^## A$/m);
    assert.match(stderr, /^Not written: /m);
  });
});

describe('logs of a run', () => {
  test('are asked for by collection, project ID and build; the own job only for this run', () => {
    const { asked } = played({ logs: ['', '321', '99'] });
    const common = {
      collectionUri: 'https://dev.azure.example/org/',
      project: '0b3c1d2e-0000-4000-8000-000000000001',
      token,
    };
    const currentJob = '12f1170f-0000-4000-8000-000000000002';
    assert.deepEqual(asked, [
      { ...common, buildId: '321', currentJob },
      { ...common, buildId: '321', currentJob },
      { ...common, buildId: '99' },
    ]);
  });
  test('of a classic release are not those of the build of its artifact: one sentence says what to name', () => {
    for (const env of [
      { SYSTEM_HOSTTYPE: 'release' },
      { SYSTEM_HOSTTYPE: 'deployment', BUILD_BUILDID: '' },
      { RELEASE_RELEASEID: '7' },
    ]) {
      const { asked, failures, run } = played({ logs: ['', '99'] }, env);
      assert.deepEqual(failures, [
        'In a classic release the logs of what failed cannot be found by themselves: name them in the input "log".',
      ]);
      assert.equal(asked.length, 1, 'another run may be named');
      assert.equal(run.id, '');
    }
  });
  test('of a run that is not known', () => {
    assert.deepEqual(played({ logs: [''] }, { BUILD_BUILDID: '' }).failures, [
      'Which run is to be diagnosed is not known: BUILD_BUILDID is empty.',
    ]);
  });
  test('without a token say so, and an unreadable endpoint is not repeated', () => {
    const { failures, lines } = played(
      { logs: [''] },
      { ENDPOINT_AUTH_SYSTEMVSSCONNECTION: `{"AccessToken":"${token}"` },
    );
    assert.deepEqual(failures, ['The logs of the run cannot be read: the agent gave the task no access token.']);
    assert.ok(!lines.join('\n').includes(token));
  });
});
