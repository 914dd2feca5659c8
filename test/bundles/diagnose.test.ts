import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe } from 'node:test';
import { camelCase, outputNames } from '../../src/manifest.ts';
import { busySubnet, type Fixture, fixtures, lockedStorage, missingRole, otherTool, runningVm } from './fixtures.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, readReports, reportOf, runStep } from './steps.ts';

const exitCodes = { conflict: 1, 'not-a-conflict': 0, 'nothing-found': 0 } as const;
const headlines = {
  conflict: 'Why it failed: ',
  'not-a-conflict': 'Not an Azure conflict: ',
  'nothing-found': 'No Azure error found in ',
} as const;

function assertJudged(report: ReturnType<typeof reportOf>, fixture: Fixture, source: string): void {
  const { verdict, class: found, reason, recovery } = report;
  assert.deepEqual(
    { verdict, class: found, reason, recovery, source: report.source },
    { verdict: fixture.verdict, class: fixture.class, reason: fixture.reason, recovery: fixture.recovery, source },
  );
  assert.equal(report.diagnoses[0]?.resourceId ?? '', fixture.resourceId);
  assert.equal(report.diagnoses[0]?.correlationId ?? '', fixture.correlationId);
}

onSomeRuntime('diagnose at a terminal', (runtime) => {
  const files = {
    'vm.log': runningVm.text,
    'net.log': busySubnet.text,
    'role.log': missingRole.text,
    'npm.log': otherTool.text,
  };
  const at = (args: readonly string[], more: Partial<Parameters<typeof runStep>[0]> = {}) =>
    runStep({ runtime, host: 'terminal', args: ['diagnose', ...args], files, ...more });

  for (const [name, fixture] of Object.entries(fixtures)) {
    test(`a file, ${name}: the verdict first, and its exit code`, async () => {
      const done = await at(['some.log'], { files: { 'some.log': fixture.text } });
      assert.equal(done.code, exitCodes[fixture.verdict], done.stderr);
      assert.equal(done.stderr, '');
      assert.ok(done.stdout.startsWith(headlines[fixture.verdict]), done.stdout);
      if (fixture.resourceId !== '') assert.ok(done.stdout.includes(fixture.resourceId));
      assert.deepEqual(done.made, [], 'a terminal writes no file that nobody asked for');
    });
  }

  test('--json: one valid report a line, in the order given, and nothing else', async () => {
    const done = await at(['--json', 'npm.log', 'vm.log', 'role.log', 'net.log']);
    const [first, second, third, fourth, ...others] = readReports(done.stdout);
    assert.ok(first && second && third && fourth && others.length === 0);
    assertJudged(first, otherTool, 'npm.log');
    assertJudged(second, runningVm, 'vm.log');
    assertJudged(third, missingRole, 'role.log');
    assertJudged(fourth, busySubnet, 'net.log');
    assert.deepEqual([done.code, done.stderr, done.made], [1, '', []]);
  });

  test('a glob gives its files by name, once', async () => {
    const done = await at(['--json', 'net.log', '*.log', '**/vm.log']);
    const sources = readReports(done.stdout).map(({ source }) => source);
    assert.deepEqual(sources, ['net.log', 'npm.log', 'role.log', 'vm.log']);
  });

  test('a file whose name looks like a glob is that file', async () => {
    const done = await at(['--json', 'job[1].log'], {
      files: { 'job[1].log': runningVm.text, 'job1.log': otherTool.text },
    });
    assert.deepEqual(
      readReports(done.stdout).map(({ source, verdict }) => [source, verdict]),
      [['job[1].log', 'conflict']],
    );
  });

  test('inline error text', async () => {
    const done = await at(['--json', '--error', lockedStorage.text]);
    const [report] = readReports(done.stdout);
    assert.ok(report);
    assertJudged(report, lockedStorage, 'inline');
    assert.equal(done.code, 1);
  });

  test('standard input', async () => {
    const done = await at(['-', '--json'], { input: busySubnet.text });
    const [report] = readReports(done.stdout);
    assert.ok(report);
    assertJudged(report, busySubnet, 'standard input');
  });

  test('only what is no conflict: exit code 0', async () => {
    const done = await at(['role.log', 'npm.log']);
    assert.equal(done.code, 0, done.stderr);
  });

  test('--report: the reports of all files, one a line, and the text for people beside it', async () => {
    const done = await at(['vm.log', 'npm.log', '--report', 'new/folder/reports.jsonl']);
    assert.deepEqual(done.made, ['workspace/new/folder/reports.jsonl']);
    const reports = readReports(done.files.get('workspace/new/folder/reports.jsonl') ?? '');
    assert.deepEqual(
      reports.map(({ source }) => source),
      ['vm.log', 'npm.log'],
    );
    assert.match(done.stdout, /^Why it failed: /);
  });

  test('a resource ID fills in what the log does not say', async () => {
    const done = await at(['net.log', '--json', '--resource-id', runningVm.resourceId]);
    assert.equal(readReports(done.stdout)[0]?.diagnoses[0]?.resourceId, runningVm.resourceId);
  });

  test('a file that cannot be read after one that holds a conflict: exit code 2, the first report stands', async () => {
    const done = await at(['--json', 'vm.log', '-'], { input: '' });
    assert.equal(done.code, 2);
    assert.equal(readReports(done.stdout).length, 1);
    assert.match(done.stderr, /^Input "log": standard input is empty\.\n/);
  });
});

/** What every step on a run page gives, whatever it found. */
function assertDelivered(done: Done, fixture: Fixture, source: string): void {
  assert.ok(done.succeeded, `${done.stdout}\n${done.stderr}`);
  assert.equal(done.stderr, '');
  const report = reportOf(done);
  assertJudged(report, fixture, source);
  const value = (name: (typeof outputNames)[number]) =>
    done.outputs.get(done.host === 'pipelines' ? camelCase(name) : name);
  assert.deepEqual(
    Object.fromEntries(outputNames.map((name) => [name, value(name)])),
    {
      verdict: fixture.verdict,
      class: fixture.class,
      reason: fixture.reason,
      recovery: fixture.recovery,
      'resource-id': fixture.resourceId,
      'correlation-id': fixture.correlationId,
      'concurrency-group': '',
      waited: '0',
      report: value('report'),
    },
    'every declared output has its value',
  );
  assert.equal(done.outputs.size, outputNames.length, 'and no other');
}

function assertSummary(done: Done, fixture: Fixture): void {
  assert.match(done.summary, new RegExp(`^## \\S* ?${headlines[fixture.verdict]}`));
  if (fixture.verdict === 'conflict') {
    assert.match(done.summary, /^### Do this$/m);
    assert.match(done.summary, /\*\*Not this:\*\*/);
    assert.ok(done.summary.includes(`\`${fixture.reason}\``));
    assert.match(done.summary, /^ {0,3}```bash$/m);
  }
  // Azure Pipelines shows neither.
  if (done.host === 'pipelines') assert.doesNotMatch(done.summary, /<details|```mermaid/);
}

function assertAnnotated(done: Done, fixture: Fixture): void {
  const errors = done.notes.filter(({ severity }) => severity === 'error');
  assert.equal(errors.length, fixture.verdict === 'conflict' ? 1 : 0, JSON.stringify(done.notes));
  // Azure Pipelines has no notices: it is a line of the log there.
  const notices = fixture.verdict === 'not-a-conflict' && done.host === 'github' ? 1 : 0;
  assert.equal(done.notes.length, errors.length + notices, JSON.stringify(done.notes));
  for (const { text } of done.notes) assert.ok(text.length < 500 && !/[\r\n]/.test(text), text);
}

const expected: Readonly<Record<'github' | 'pipelines', (done: Done) => readonly RegExp[]>> = {
  github: ({ notes }) => notes.map(({ severity }) => new RegExp(`^::${severity} title=[^:]+::\\S`)),
  pipelines: ({ notes }) => [
    /^##\[group\]Azure Conflict Guard$/,
    /^##\[endgroup\]$/,
    /^##vso\[task\.uploadsummary\]\/?.*\/Azure Conflict Guard - Deploy\.md$/,
    ...outputNames.map(
      (name) => new RegExp(`^##vso\\[task\\.setvariable variable=${camelCase(name)};isOutput=true;issecret=false;\\]`),
    ),
    ...notes.map(() => /^##vso\[task\.logissue type=error;\]/),
  ],
};

function onRunPage(runtime: Runtime, host: 'github' | 'pipelines'): void {
  for (const [name, fixture] of Object.entries(fixtures)) {
    test(`${name}: summary, outputs, report file, one annotation, and the step succeeds`, async () => {
      const done = await runStep({
        runtime,
        host,
        inputs: { log: 'deploy.log' },
        files: { 'deploy.log': fixture.text },
      });
      assertDelivered(done, fixture, 'deploy.log');
      assertSummary(done, fixture);
      assertAnnotated(done, fixture);
      const patterns = expected[host](done);
      assert.equal(done.commands.length, patterns.length, done.commands.join('\n'));
      for (const [at, pattern] of patterns.entries()) assert.match(done.commands[at] ?? '', pattern);
      assert.equal(done.made.filter((path) => path.endsWith('/report.json') && path.startsWith('temp/')).length, 1);
    });
  }

  test('several files and globs are one report, in the order given', async () => {
    const files = { 'b/vm.log': runningVm.text, 'a/net.log': busySubnet.text, 'a/npm.log': otherTool.text };
    const done = await runStep({ runtime, host, inputs: { log: 'b/vm.log\n\n  a/*.log  \n' }, files });
    const report = reportOf(done);
    assert.equal(report.source, 'b/vm.log, a/net.log, a/npm.log');
    assert.deepEqual(
      report.evidence.map(({ source, status }) => [source, status]),
      [
        ['b/vm.log', 'read'],
        ['a/net.log', 'read'],
        ['a/npm.log', 'read'],
      ],
    );
    assert.deepEqual(report.diagnoses.map(({ reason }) => reason).sort(), [busySubnet.reason, runningVm.reason]);
    assert.equal(done.notes.length, 1);
  });

  test('inline error text', async () => {
    const done = await runStep({ runtime, host, inputs: { error: `  ${lockedStorage.text}\n` } });
    assertDelivered(done, lockedStorage, 'inline');
  });

  test('standard input', async () => {
    const done = await runStep({ runtime, host, inputs: { log: '-' }, input: busySubnet.text });
    assertDelivered(done, busySubnet, 'standard input');
  });

  test('the report goes where the input says', async () => {
    const inputs = { log: 'deploy.log', report: 'out/report.json' };
    const done = await runStep({ runtime, host, inputs, files: { 'deploy.log': runningVm.text } });
    const path = done.made.filter((name) => name.endsWith('.json'));
    assert.deepEqual(path, [host === 'github' ? 'workspace/out/report.json' : 'work/s/out/report.json']);
    assert.equal(done.outputs.get('report'), join(done.folder, path[0] ?? ''));
    assertDelivered(done, runningVm, 'deploy.log');
  });

  test('inputs are read in any case of their value, the mode too', async () => {
    const done = await runStep({ runtime, host, inputs: { mode: ' Diagnose ', error: runningVm.text } });
    assertDelivered(done, runningVm, 'inline');
  });
}

onSomeRuntime('diagnose on GitHub', (runtime) => onRunPage(runtime, 'github'));
onSomeRuntime('diagnose on Azure Pipelines', (runtime) => {
  onRunPage(runtime, 'pipelines');

  describe('spelling', () => {
    test('inputs are camelCase: resourceId', async () => {
      const done = await runStep({
        runtime,
        host: 'pipelines',
        inputs: { error: busySubnet.text, 'resource-id': runningVm.resourceId },
      });
      assert.equal(done.outputs.get('resourceId'), runningVm.resourceId);
      assert.equal(done.outputs.has('resource-id'), false);
    });
  });
});
