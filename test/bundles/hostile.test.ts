import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputNames } from '../../src/manifest.ts';
import type { Report } from '../../src/report/model.ts';
import { run } from './environments.ts';
import { hostileLogs, secretLog, secrets } from './hostile-logs.ts';
import { onEachRuntime } from './runtimes.ts';
import { type Done, hostNames, readReports, reportOf, runStep } from './steps.ts';

/** What a screen would act on: C0 but tab and line ends, DEL, C1, bidi controls, zero-width signs. */
const acting = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** The commands that a step gives for itself: one annotation, and on Azure Pipelines its outputs and the summary. */
const own: Readonly<Record<Done['host'], { readonly pattern: RegExp; readonly count: number }>> = {
  github: { pattern: /^::error title=[^:]+::/, count: 1 },
  pipelines: {
    pattern:
      /^##(?:vso\[task\.(?:debug\]|uploadsummary\]|setvariable variable=\w+;isOutput=true;issecret=false;\]|logissue type=error;\])|\[group\]Azure Conflict Guard$|\[endgroup\]$)/,
    count: 2 + 2 + 1 + outputNames.length + 1,
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

/** Nothing that a shell would run may stand in what a person is told to run. */
function assertCommandsSafe(report: Report): void {
  for (const { steps } of report.diagnoses) {
    for (const { az = '', powershell = '', command = '' } of steps)
      assert.doesNotMatch(az + powershell + command, /PWNED|vso\[|::|[\0-\x09\x0b-\x1f]/);
  }
}

/** proseOf leaves out of GitHub's markdown what is shown letter by letter: fenced blocks and code spans. */
function proseOf(markdown: string): string {
  const prose: string[] = [];
  let fence: RegExp | undefined;
  for (const line of markdown.split('\n')) {
    const opening = /^ {0,6}(`{3,}|~{3,})[\w-]*$/.exec(line)?.[1];
    if (fence === undefined && opening !== undefined) fence = new RegExp(`^ {0,6}${opening[0] ?? ''}{${opening.length},}\\s*$`);
    else if (fence?.test(line)) fence = undefined;
    else if (fence === undefined) prose.push(line);
  }
  assert.equal(fence, undefined, 'a fence stays open');
  return prose.join('\n').replace(/(?<!\\|`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

function assertMarkdownSafe(done: Done): void {
  const prose = proseOf(done.summary);
  assert.doesNotMatch(prose, /<(?!\/?(?:details|summary|sub|code|br)\b)[a-z!/]/i, 'a tag');
  assert.doesNotMatch(
    prose,
    /(?<![\\\w])!\[|(?<!\\)\]\((?!https:\/\/(?:learn\.microsoft\.com|portal\.azure\.com|aka\.ms|developer\.hashicorp\.com)\/)/,
    'a link',
  );
  assert.doesNotMatch(
    prose,
    /(?<![\\`])@octocat|(?<!\\)#12\b|contoso\/shop#3|(?<!\()https?:\/\/evil|www\.evil/,
    'what GitHub links by itself',
  );
  assert.doesNotMatch(prose, /^#+ (?:Fence|Heading)|^# |^> quote|^- \[ \]|^\s*\[a\]:/m, 'a block');
  const open = (tag: string): number => prose.split(`<${tag}>`).length - prose.split(`</${tag}>`).length;
  for (const tag of ['details', 'summary', 'sub', 'code']) assert.equal(open(tag), 0, tag);
  // A table keeps its columns: as many unescaped bars in each row as in the line below its head.
  for (const table of prose.matchAll(/^\|.*\n\| :?-[-:| ]+\|\n(?:\|.*\n)*/gm)) {
    const bars = table[0]
      .trim()
      .split('\n')
      .map((row) => row.replace(/\\./g, '').split('|').length);
    assert.deepEqual(new Set(bars).size, 1, table[0]);
  }
}

for (const host of hostNames) {
  onEachRuntime(`hostile logs, ${host}`, (runtime) => {
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
        assert.doesNotMatch(done.files.get(done.made.find((path) => path.endsWith('.json')) ?? '') ?? '', /##|[\x7f-\x9f\u202a-\u202e]/);
      });
    }

    test('secrets in every place of a message', async () => {
      const files = Object.fromEntries(Object.entries(secrets).map(([, { text }], at) => [`${at}.log`, secretLog(text)]));
      const log = Object.keys(files).join('\n');
      const done = await runStep({ runtime, host, inputs: { log }, files });
      assert.match(done.everything, /marker-secret/);
      for (const [name, { secret }] of Object.entries(secrets)) assert.ok(!done.everything.includes(secret), `${name} leaked`);
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

onEachRuntime('hostile logs as JSON', (runtime) => {
  const named = Object.fromEntries(hostileLogs.map(({ text }, at) => [`${at}.log`, text]));

  test('each is one line of valid JSON that no host and no screen acts on', async () => {
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '--json', ...Object.keys(named)], files: named });
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
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '--json', ...Object.keys(files)], files });
    assert.equal(readReports(done.stdout).length, Object.keys(secrets).length);
    for (const [name, { secret }] of Object.entries(secrets)) assert.ok(!done.everything.includes(secret), `${name} leaked`);
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
      const bad = await runStep({ runtime, host, inputs: { mode: '##vso[task.complete result=Succeeded;]\x1b[2J::error::x' } });
      assert.equal(bad.succeeded, false);
      assert.doesNotMatch(bad.stdout + bad.stderr, acting);
      assert.doesNotMatch(bad.stderr, /##vso\[/);
      assert.equal(
        bad.commands.filter((line) => /result=Succeeded/.test(line) && !/^::error |^##vso\[task\.logissue/.test(line)).length,
        0,
      );
    }
  });
});
