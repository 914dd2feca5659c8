import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { githubEnv, pipelinesEnv, run } from './environments.ts';
import { onEachRuntime } from './runtimes.ts';
import { spawnBundle, temporaryFolder } from './spawn.ts';

onEachRuntime('terminal.js', (runtime) => {
  test('a mode that does not exist: one sentence, exit code 2, nothing on standard output', async () => {
    const ended = await spawnBundle({ runtime, entry: 'terminal.js', args: ['diagnoze'] });
    assert.equal(ended.code, 2);
    assert.equal(ended.stdout, '');
    assert.match(ended.stderr, /diagnoze/);
    assert.doesNotMatch(ended.stderr, /\n\s+at /, 'a stack trace is no help to a person');
  });

  test('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const ended = await spawnBundle({ runtime, entry: 'terminal.js', args: ['--version'] });
    assert.equal(ended.code, 0);
    assert.match(ended.stdout, new RegExp(`^\\S* ?${version.replaceAll('.', '\\.')}\\n$`));
  });

  test('--help names the modes and fits 80 columns', async () => {
    const ended = await spawnBundle({ runtime, entry: 'terminal.js', args: ['--help'] });
    assert.equal(ended.code, 0);
    for (const mode of ['guard', 'run', 'diagnose', 'group']) assert.match(ended.stdout, new RegExp(`\\b${mode}\\b`));
    const long = ended.stdout.split('\n').filter((line) => line.length > 80);
    assert.deepEqual(long, []);
  });
});

const steps = [
  { entry: 'github.js', environment: githubEnv },
  { entry: 'pipelines.js', environment: pipelinesEnv },
] as const;

for (const { entry, environment } of steps) {
  onEachRuntime(entry, (runtime) => {
    test('an unknown mode fails the step with one error that names it, and tells no secret', async () => {
      const folder = temporaryFolder();
      const env = environment(folder, { mode: 'diagnoze' });
      const ended = await spawnBundle({ runtime, entry, env, cwd: folder });
      const printed = ended.stdout + ended.stderr;
      const errors = ended.stdout
        .split('\n')
        .filter((line) => /^(?:::error|##vso\[task\.logissue [^\]]*type=error)/.test(line));
      assert.equal(errors.length, 1, printed);
      assert.match(errors[0] ?? '', /"diagnoze"/);
      const masks = /^(?:::add-mask::|##vso\[task\.setvariable [^\]]*issecret=true|##vso\[task\.setsecret).*$/gim;
      assert.ok(!printed.replaceAll(masks, '').includes(run.token), 'the token was printed');
      if (entry === 'github.js') assert.notEqual(ended.code, 0);
      else assert.match(ended.stdout, /##vso\[task\.complete [^\]]*result=Failed/);
    });
  });
}
