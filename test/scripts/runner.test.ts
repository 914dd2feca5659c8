import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { runCommand } from '../../scripts/lib/command.ts';
import { withoutHost } from '../../scripts/lib/host-environment.ts';
import { root } from '../../scripts/lib/root.ts';
import { countsLine, readCounts } from '../../scripts/lib/test-stamp.ts';

describe('test/run.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acg-runner-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a copy of the runner over some tests of its own. */
  async function run(
    name: string,
    files: Readonly<Record<string, string>>,
  ): Promise<{ code: number; last: string; output: string }> {
    const home = join(folder, name);
    mkdirSync(join(home, 'test'), { recursive: true });
    cpSync(join(root, 'test/run.ts'), join(home, 'test/run.ts'));
    cpSync(join(root, 'scripts/lib'), join(home, 'scripts/lib'), { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    for (const [file, body] of Object.entries(files))
      writeFileSync(join(home, 'test', file), `import { test } from 'node:test';\n${body}`);
    // NODE_TEST_CONTEXT would make the copy a part of this run.
    const env = { NODE_TEST_CONTEXT: undefined, GITHUB_OUTPUT: 'of the surrounding host' };
    const { code, output } = await runCommand(process.execPath, ['test/run.ts'], { cwd: home, env });
    return { code, output, last: output.trimEnd().split('\n').at(-1) ?? '' };
  }

  test('ends with the counts, success as 0', async () => {
    const { code, last, output } = await run('good', {
      'a.test.ts': "test('a', () => {}); test('b', { skip: 'no such Node' }, () => {});",
    });
    assert.deepEqual({ code, last }, { code: 0, last: '1 passed, 0 failed, 1 skipped' });
    assert.match(output, /^SKIPPED {2}a\.test\.ts: b \(no such Node\)$/m);
  });

  test('shows what failed and what it printed, and exits 1', async () => {
    const { code, last, output } = await run('bad', {
      'a.test.ts': "test('a', () => { console.log('a clue'); throw new Error('why'); });",
    });
    assert.deepEqual({ code, last }, { code: 1, last: '0 passed, 1 failed' });
    assert.match(output, /a clue/);
    assert.match(output, /why/);
  });

  test('fails where no test ran, where a file holds none, and where a file cannot be loaded', async () => {
    const none = await run('none', {});
    assert.deepEqual([none.code, none.last], [1, '0 passed, 0 failed']);
    const empty = await run('empty', { 'a.test.ts': '', 'b.test.ts': "test('b', () => {});" });
    assert.deepEqual([empty.code, empty.last], [1, '1 passed, 1 failed']);
    const broken = await run('broken', { 'a.test.ts': "throw new Error('at load');" });
    assert.deepEqual([broken.code, broken.last], [1, '0 passed, 1 failed']);
  });

  test('hides the surrounding host from the tests', async () => {
    const { last } = await run('hidden', {
      'a.test.ts': "test('a', (t) => t.assert.equal(process.env.GITHUB_OUTPUT, undefined));",
    });
    assert.equal(last, '1 passed, 0 failed');
  });
});

describe('withoutHost', () => {
  test('drops what a host, a login or a terminal sets and keeps the rest', () => {
    const env = {
      PATH: '/bin',
      HOME: '/h',
      GITHUB_TOKEN: 'x',
      'INPUT_RESOURCE-ID': 'x',
      SYSTEM_JOBID: 'x',
      AZURE_CLIENT_ID: 'x',
      CI: 'true',
      NO_COLOR: '1',
      BUILDER: 'b',
    };
    assert.deepEqual(withoutHost(env), { PATH: '/bin', HOME: '/h', BUILDER: 'b' });
  });
});

describe('the counts line', () => {
  test('is read as it is written', () => {
    for (const counts of [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 1200, failed: 3, skipped: 2 },
    ]) {
      assert.deepEqual(readCounts(`noise 9 passed, 9 failed\n${countsLine(counts)}\n`), counts);
    }
  });

  test('is only the last line', () => {
    assert.equal(readCounts('1 passed, 0 failed\nnode: killed\n'), undefined);
  });
});
