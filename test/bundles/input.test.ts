import assert from 'node:assert/strict';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'node:test';
import { run } from './environments.ts';
import { lockedStorage, runningVm } from './fixtures.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { installedBundle, temporaryFolder } from './spawn.ts';
import { assertRefused, hostNames, runStep, type Step } from './steps.ts';

type Case = Pick<Step, 'inputs' | 'files' | 'input'> & {
  /** With the input's name as `{resource-id}`: it is spelled as the host spells it. */
  readonly says: string;
  readonly skip?: readonly string[];
};

/** The start of a program and of an archive, as somebody passes them by mistake. */
const program = Buffer.concat([
  Buffer.from('\x7fELF\x02\x01\x01'),
  Buffer.alloc(300),
  Buffer.from([1, 2, 3, 4, 5, 6, 7, 14, 15, 16]),
]);
const files = { 'deploy.log': runningVm.text };

/** One sentence each: the input, the value, what is wrong; and what is accepted. */
const cases: Readonly<Record<string, Case>> = {
  'a missing file': {
    inputs: { log: 'missing.log' },
    says: 'Input "log": "missing.log" does not exist\\..*Accepted are paths',
  },
  'one missing file among several': {
    inputs: { log: 'deploy.log\nmissing.log' },
    files,
    says: 'Input "log": "missing.log" does not exist\\.',
  },
  'a path through a file': {
    inputs: { log: 'deploy.log/x.log' },
    files,
    says: 'Input "log": "deploy\\.log/x\\.log" (?:does not exist|cannot be read \\(ENOTDIR\\))\\.',
  },
  'a folder': {
    inputs: { log: 'logs' },
    files: { 'logs/a.log': '' },
    says: 'Input "log": "logs" is a directory\\..*"logs/\\*\\.log"',
  },
  'a glob without a match': {
    inputs: { log: 'logs/*.txt' },
    says: 'Input "log": "logs/\\*\\.txt" matches no file\\..*globs',
  },
  'an empty file': {
    inputs: { log: 'empty.log' },
    files: { 'empty.log': '' },
    says: 'Input "log": "empty\\.log" is empty\\.',
  },
  'a file of nothing but a byte order mark': {
    inputs: { log: 'mark.log' },
    files: { 'mark.log': Buffer.from([0xff, 0xfe]) },
    says: 'Input "log": "mark\\.log" is empty\\.',
  },
  'empty standard input': { inputs: { log: '-' }, input: '', says: 'Input "log": standard input is empty\\.' },
  'a binary file': {
    inputs: { log: 'tool' },
    files: { tool: program },
    says: 'Input "log": "tool" is binary data, not a log\\..*UTF-8 or UTF-16',
  },
  'binary standard input': {
    inputs: { log: '-' },
    input: program,
    says: 'Input "log": standard input is binary data, not a log\\.',
  },
  'both log and error': {
    inputs: { log: 'deploy.log', error: lockedStorage.text },
    files,
    says: 'Inputs "error" and "log" are both given: expected one of them\\.',
  },
  'an unknown mode': {
    inputs: { mode: 'diagnoze' },
    says: '"diagnoze".*expected (?:one of )?guard, run, diagnose, group or audit',
  },
  'the default mode, which needs a resource': {
    inputs: { mode: '' },
    says: 'Input "{resource-id}" is empty: expected a value \\(needed by mode guard, run, group or audit\\)\\.',
    skip: ['terminal'],
  },
  'a malformed resource ID': {
    inputs: { error: lockedStorage.text, 'resource-id': 'shop-api-01' },
    says: 'Input "{resource-id}" is "shop-api-01": expected a full ARM resource ID\\..*/subscriptions/',
  },
  'the second resource ID malformed': {
    inputs: { error: lockedStorage.text, 'resource-id': `${runningVm.resourceId}\n/subscriptions/x/y` },
    says: 'Input "{resource-id}" is "/subscriptions/x/y": expected',
  },
  'a report path in what is no folder': {
    inputs: { log: 'deploy.log', report: 'deploy.log/report.json' },
    files,
    says: 'Input "report": ".*deploy\\.log/report\\.json" cannot be written \\((?:ENOTDIR|EEXIST|ENOENT)\\)\\.',
  },
  'a report path that is a folder': {
    inputs: { log: 'deploy.log', report: 'logs' },
    files: { ...files, 'logs/a.log': 'x' },
    says: 'Input "report": ".*logs" cannot be written \\((?:EISDIR|EPERM|ENOTEMPTY|EEXIST)\\)\\..*Accepted is the path of a file',
  },
  'a look at Azure that is none': {
    inputs: { live: 'maybe' },
    says: 'Input "{live}" is "maybe": expected one of auto, on or off',
  },
  'a run ID that is none': {
    inputs: { 'run-id': 'latest' },
    says: 'Input "{run-id}" is "latest": expected a number',
    skip: ['terminal'],
  },
  'a path that tries to be a command': {
    inputs: { log: '##vso[task.complete result=Succeeded;]done.log' },
    says: 'Input "log": "# #vso\\[task\\.complete result=Succeeded;\\]done\\.log" (?:does not exist|matches no file)',
  },
};

for (const host of hostNames) {
  onSomeRuntime(`bad input, ${host}`, (runtime) => {
    for (const [name, { says, skip = [], ...step }] of Object.entries(cases)) {
      if (skip.includes(host)) continue;
      test(name, async () => {
        const done = await runStep({ runtime, host, ...step });
        const pattern = says.replace(/\{([\w-]+)\}/g, (_, input: string) =>
          host === 'pipelines' ? input.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : input,
        );
        assertRefused(done, new RegExp(pattern, 's'));
        const told =
          host === 'terminal'
            ? done.commands
            : done.commands.filter((line) => !/^::error |^##vso\[task\.(?:debug|logissue|complete)[ \]]/.test(line));
        assert.deepEqual(told, []);
      });
    }

    test('a file that leads to itself', {
      skip: process.platform === 'win32' ? 'symbolic links need a privilege there' : false,
    }, async () => {
      const folder = temporaryFolder();
      const loop = join(folder, 'loop.log');
      symlinkSync(loop, loop);
      const done = await runStep({ runtime, host, inputs: { log: loop } });
      assertRefused(done, /Input "log": ".*loop\.log" cannot be read \(ELOOP\)\..*Accepted/s);
    });
  });
}

onSomeRuntime('bad input', (runtime) => {
  describe('a file that the user may not read', {
    skip: process.platform === 'win32' ? 'Windows has no modes' : false,
  }, () => {
    for (const host of ['github', 'terminal'] as const) {
      test(host, async () => {
        const folder = temporaryFolder();
        const secret = join(folder, 'secret.log');
        writeFileSync(secret, runningVm.text);
        chmodSync(secret, 0);
        const done = await runStep({ runtime, host, inputs: { log: secret }, env: asNobody(folder) });
        assertRefused(done, /Input "log": ".*secret\.log" cannot be read \(EACCES\)\..*Accepted/s);
      });
    }
  });

  test('an unknown flag is named, with the one that was meant', async () => {
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '--jsno', 'deploy.log'], files });
    assertRefused(done, /^Flag "--jsno" is unknown: there is no such flag\. Did you mean "--json"\?\n/);
  });

  test('an unknown mode, and one without what it needs, as words', async () => {
    assertRefused(
      await runStep({ runtime, host: 'terminal', args: ['diagnos', 'deploy.log'], files }),
      /^Mode "diagnos" is unknown: .*"diagnose"/,
    );
    assertRefused(
      await runStep({ runtime, host: 'terminal', args: ['run'], files }),
      /^Input "run" is empty: expected a value \(needed by mode run\)\./,
    );
  });

  test('nothing to diagnose', async () => {
    assertRefused(
      await runStep({ runtime, host: 'terminal', args: ['diagnose', '--json'] }),
      /^Nothing to diagnose was given\.\nName a file/,
    );
  });

  test('a run that cannot be read from here', async () => {
    const done = await runStep({ runtime, host: 'terminal', args: ['diagnose', '--run-id', '77'] });
    assertRefused(done, /^Run "77" cannot be read from here\.\n.*GITHUB_TOKEN/);
  });

  test('a step without a token names the input', async () => {
    const done = await runStep({ runtime, host: 'github', inputs: { 'github-token': '' } });
    assertRefused(done, /input "github-token" is empty.*actions: read/);
  });

  test('with --json an error leaves standard output empty', async () => {
    const done = await runStep({
      runtime,
      host: 'terminal',
      args: ['diagnose', '--json', 'deploy.log', 'missing.log'],
      files,
    });
    assertRefused(done, /^Input "log": "missing\.log" does not exist\.\n/);
  });

  test('a report that was there before is left as it was', async () => {
    const before = { ...files, 'report.json': 'mine' };
    const done = await runStep({
      runtime,
      host: 'github',
      inputs: { log: 'missing.log', report: 'report.json' },
      files: before,
    });
    assertRefused(done, /"missing\.log" does not exist/);
    assert.equal(done.files.get('workspace/report.json'), 'mine');
    assert.ok(!done.everything.includes(run.token));
  });
});

/** Root may read everything, so the step gives up that right when it starts. */
function asNobody(folder: string): Readonly<Record<string, string>> {
  if (process.getuid?.() !== 0) return {};
  const script = join(folder, 'nobody.cjs');
  writeFileSync(script, 'process.setgroups([]); process.setgid(65534); process.setuid(65534);');
  for (const each of [folder, dirname(installedBundle())]) chmodSync(each, 0o755);
  return { NODE_OPTIONS: `--require ${script}` };
}
