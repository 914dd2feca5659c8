import assert from 'node:assert/strict';

import { outputNames } from '../../src/manifest.ts';
import { run } from './environments.ts';
import { acting, assertCommandsSafe, assertMarkdownSafe } from './harmless.ts';
import { hostileLogs, secretLog, secrets } from './hostile-logs.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { type Done, hostNames, readReports, reportOf, runStep } from './steps.ts';

/** The commands that a step gives for itself: one annotation, and on Azure Pipelines its outputs and the summary. */
const own: Readonly<Record<Done['host'], { readonly pattern: RegExp; readonly count: number }>> = {
  github: { pattern: /^::error title=[^:]+::/, count: 1 },
  pipelines: {
    pattern:
      /^##(?:vso\[task\.(?:uploadsummary\]|setvariable variable=\w+;isOutput=true;issecret=false;\]|logissue type=error;\])|\[group\]Azure Conflict Guard$|\[endgroup\]$)/,
    count: 2 + 1 + outputNames.length + 1,
  },
  terminal: { pattern: /^$/, count: 0 },
};

function assertHarmless(done: Done): void {
  const { pattern, count } = own[done.host];
  assert.deepEqual(
    done.commands.filter((line) => !pattern.test(line)),
    [],
  );
  assert.equal(done.commands.length, count, done.commands.join('\n'));
  assert.doesNotMatch(done.stdout, acting);
  assert.doesNotMatch(done.summary, acting);
  // Nobody obeys a summary, until somebody prints the file.
  assert.doesNotMatch(done.summary, /##(?:vso)?\[/i);
  assert.equal(done.stderr, '');
  assert.ok(done.files.get('commands/env') === undefined || done.files.get('commands/env') === '');
  assert.ok(done.files.get('commands/path') === undefined || done.files.get('commands/path') === '');
}

for (const host of hostNames) {
  onSomeRuntime(`hostile logs, ${host}`, (runtime) => {
    for (const { name, text, carries } of hostileLogs) {
      test(name, async () => {
        const files = { 'deploy.log': text };
        const done = await runStep({ runtime, host, inputs: { log: 'deploy.log' }, files });
        assertHarmless(done);
        if (host === 'terminal') {
          assert.equal(done.code, 1);
          return;
        }
        assert.ok(done.succeeded);
        const report = reportOf(done);
        assert.equal(report.verdict, 'conflict');
        for (const word of carries) assert.ok(JSON.stringify(report).includes(word), `the report tells of ${word}`);
        assertCommandsSafe(report);
        assertMarkdownSafe(done);
        const allowed = new Set([...outputNames, 'resourceId', 'correlationId', 'concurrencyGroup']);
        for (const [output, value] of done.outputs) {
          assert.ok(allowed.has(output), output);
          assert.match(value, /^[\w/.()-]*$/);
        }
        assert.doesNotMatch(
          done.files.get(done.made.find((path) => path.endsWith('.json')) ?? '') ?? '',
          /##|[\x7f-\x9f\u202a-\u202e]/,
        );
      });
    }

    test('secrets in every place of a message', async () => {
      const files = Object.fromEntries(
        Object.entries(secrets).map(([, { text }], at) => [`${at}.log`, secretLog(text)]),
      );
      const log = Object.keys(files).join('\n');
      const done = await runStep({ runtime, host, inputs: { log }, files });
      assert.match(done.everything, /marker-secret/);
      for (const [name, { secret }] of Object.entries(secrets))
        assert.ok(!done.everything.includes(secret), `${name} leaked`);
    });

    test("the step's own token in a log", async () => {
      const env = host === 'terminal' ? { GITHUB_TOKEN: run.token } : {};
      const text = secretLog(`with ${run.token} in it`);
      const done = await runStep({ runtime, host, inputs: { log: 'deploy.log' }, files: { 'deploy.log': text }, env });
      assert.match(done.everything, /marker-secret/);
      assert.ok(!done.everything.includes(run.token), 'the token leaked');
    });
  });
}

onSomeRuntime('hostile logs as JSON', (runtime) => {
  const named = Object.fromEntries(hostileLogs.map(({ text }, at) => [`${at}.log`, text]));

  test('each is one line of valid JSON that no host and no screen acts on', async () => {
    const done = await runStep({
      runtime,
      host: 'terminal',
      args: ['diagnose', '--json', ...Object.keys(named)],
      files: named,
    });
    assertHarmless(done);
    const reports = readReports(done.stdout);
    assert.equal(reports.length, hostileLogs.length);
    for (const [at, report] of reports.entries()) {
      for (const word of hostileLogs[at]?.carries ?? []) assert.ok(JSON.stringify(report).includes(word));
      assertCommandsSafe(report);
    }
  });

  test('secrets', async () => {
    const files = Object.fromEntries(Object.entries(secrets).map(([, { text }], at) => [`${at}.log`, secretLog(text)]));
    const done = await runStep({
      runtime,
      host: 'terminal',
      args: ['diagnose', '--json', ...Object.keys(files)],
      files,
    });
    assert.equal(readReports(done.stdout).length, Object.keys(secrets).length);
    for (const [name, { secret }] of Object.entries(secrets))
      assert.ok(!done.everything.includes(secret), `${name} leaked`);
  });

  test('colour that is forced colours our words only', async () => {
    const done = await runStep({
      runtime,
      host: 'terminal',
      args: ['diagnose', ...Object.keys(named)],
      files: named,
      env: { FORCE_COLOR: '1' },
    });
    assert.match(done.stdout, /\x1b\[[\d;]*m/);
    assert.doesNotMatch(done.stdout.replace(/\x1b\[[\d;]{0,12}m/g, ''), acting);
    assert.doesNotMatch(done.stdout, /\x1b\[[\d;]*[^\d;m]/);
  });

  test('names of files and a mode that try to speak to the host', async () => {
    const files = { '##vso[task.complete result=Succeeded;]\x1b[31m\u202e.log': hostileLogs[0]?.text ?? '' };
    for (const host of hostNames) {
      const done = await runStep({ runtime, host, inputs: { log: '*.log' }, files });
      assertHarmless(done);
      const bad = await runStep({
        runtime,
        host,
        inputs: { mode: '##vso[task.complete result=Succeeded;]\x1b[2J::error::x' },
      });
      assert.equal(bad.succeeded, false);
      assert.doesNotMatch(bad.stdout + bad.stderr, acting);
      assert.doesNotMatch(bad.stderr, /##vso\[/);
      assert.equal(
        bad.commands.filter((line) => /result=Succeeded/.test(line) && !/^::error |^##vso\[task\.logissue/.test(line))
          .length,
        0,
      );
    }
  });
});
