import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { prepareCommand } from '../../src/command/command.ts';
import { leftBehind, run, specOf, tempFolder } from './run.ts';

const posix = process.platform === 'win32' ? 'needs a POSIX system' : false;
const linux = process.platform === 'linux' ? false : 'needs Linux';

describe('how a command ends', { skip: posix }, () => {
  for (const code of [0, 1, 7, 255])
    for (const shell of ['bash', 'sh', 'python'])
      test(`exit code ${code} of ${shell}`, async () => {
        const end = await run(shell === 'python' ? `import sys\nsys.exit(${code})` : `exit ${code}`, {
          spec: { shell },
        });
        const { exitCode, endedBy, canceled, dropped } = end;
        assert.deepEqual(
          { exitCode, endedBy, canceled, dropped },
          { exitCode: code, endedBy: null, canceled: false, dropped: 0 },
        );
      });
  test('a signal', async () => {
    const { exitCode, endedBy, canceled, out } = await run('echo before; kill -9 $$');
    assert.deepEqual(
      { exitCode, endedBy, canceled, out },
      { exitCode: null, endedBy: 'SIGKILL', canceled: false, out: 'before\n' },
    );
  });
  test('-e: the first command that fails ends it', async () => {
    for (const shell of ['bash', 'sh']) {
      const { exitCode, out } = await run('echo one; (exit 3); echo two', { spec: { shell } });
      assert.deepEqual({ exitCode, out }, { exitCode: 3, out: 'one\n' });
    }
  });
  test('pipefail: in bash, also by default', async () => {
    for (const shell of ['', 'bash']) assert.equal((await run('false | true', { spec: { shell } })).exitCode, 1);
  });
  test('the time it took', async () => {
    const { elapsedMs } = await run('sleep 0.2');
    assert.ok(elapsedMs >= 200 && elapsedMs < 60_000, String(elapsedMs));
  });
  test('runs at once do not mix', async () => {
    const ran = await Promise.all(
      [1, 2, 3].map((code) => run(`for i in 1 2 3; do echo run ${code}; sleep 0.02; done; exit ${code}`)),
    );
    assert.deepEqual(
      ran.map(({ exitCode, out }) => ({ exitCode, out })),
      [1, 2, 3].map((code) => ({ exitCode: code, out: `run ${code}\n`.repeat(3) })),
    );
    assert.deepEqual(leftBehind(), []);
  });
  test('what is prepared once may run twice', async () => {
    const prepared = await prepareCommand(specOf('exit 4'));
    assert.ok('run' in prepared);
    const ports = { signal: new AbortController().signal, out: () => undefined, err: () => undefined };
    assert.deepEqual([(await prepared.run(ports)).exitCode, (await prepared.run(ports)).exitCode], [4, 4]);
  });
});

describe('what a command finds', { skip: posix }, () => {
  test('quotes, dollars, backslashes and other letters arrive as they are written', async () => {
    const { out } = await run(`cat <<'EOF'\n'"$HOME\`%PATH%\\ é 漢 🚀 !\nEOF`);
    assert.equal(out, `'"$HOME\`%PATH%\\ é 漢 🚀 !\n`);
  });
  test('a script with the line endings of Windows', async () => {
    for (const shell of ['bash', 'sh'])
      assert.equal((await run('echo a\r\necho b\r\n', { spec: { shell } })).out, 'a\nb\n');
  });
  test('a large script', async () => {
    const { out, exitCode } = await run(`: ${'x'.repeat(1_000_000)}\necho done`);
    assert.deepEqual({ out, exitCode }, { out: 'done\n', exitCode: 0 });
  });
  test('python', async () =>
    assert.equal((await run('print("hi", 1+1)', { spec: { shell: 'python' } })).out, 'hi 2\n'));
  test('the working directory', async () => {
    const directory = join(tempFolder, "with space and 'quote'");
    mkdirSync(directory);
    assert.equal((await run('pwd', { spec: { directory } })).out, `${directory}\n`);
    assert.equal((await run('pwd')).out, `${process.cwd()}\n`);
  });
  test('a temporary folder with a space and quotes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acg test "command" \'x\' '));
    try {
      assert.equal((await run('echo ok', { spec: { tempFolder: folder } })).out, 'ok\n');
      assert.deepEqual(readdirSync(folder), []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  test('exactly the environment that is given', { skip: linux }, async () => {
    const env = { PATH: process.env.PATH, 'INPUT_RESOURCE-ID': '/a b', EMPTY: '', MISSING: undefined, LINES: 'a\nb' };
    const expected = [`PATH=${process.env.PATH}`, 'INPUT_RESOURCE-ID=/a b', 'EMPTY=', 'LINES=a\nb'].sort();
    // What the shell was started with, not what it made of it.
    for (const merge of [true, false]) {
      const { out } = await run('cat /proc/$$/environ', { spec: { env, merge } });
      assert.deepEqual(out.split('\0').slice(0, -1).sort(), expected);
    }
  });
  test('no standard input', async () => assert.equal((await run('cat; echo end')).out, 'end\n'));
  test('its script is its own: nobody else may read it, and it is removed', async () => {
    const { out } = await run(
      'echo "$0"; stat -c %a "$0" "$(dirname "$0")" 2>/dev/null || stat -f %Lp "$0" "$(dirname "$0")"',
    );
    const [file = '', ...modes] = out.trim().split('\n');
    assert.ok(file.startsWith(tempFolder), file);
    assert.deepEqual(modes, ['600', '700']);
    assert.throws(() => statSync(file));
    await run('exit 1');
    await run('kill -9 $$');
    assert.deepEqual(leftBehind(), []);
  });
  test('/dev/stderr and /dev/stdout can be opened, as in a step', { skip: linux }, async () => {
    for (const merge of [true, false]) {
      const { exitCode, out, err } = await run('echo both | tee /dev/stderr; echo again > /dev/stdout', {
        spec: { merge },
      });
      const expected = merge
        ? { exitCode: 0, out: 'both\nboth\nagain\n', err: '' }
        : { exitCode: 0, out: 'both\nagain\n', err: 'both\n' };
      assert.deepEqual({ exitCode, out, err }, expected);
    }
  });
});

describe('what cannot be started', { skip: posix }, () => {
  const ports = { signal: new AbortController().signal, out: () => undefined, err: () => undefined };
  test('no temporary folder: it shows before anything is done, and later where it goes meanwhile', async () => {
    const gone = join(tempFolder, 'missing');
    const says = {
      name: 'GuardError',
      message: `The script cannot be written into the temporary folder "${gone}" (ENOENT).`,
    };
    await assert.rejects(prepareCommand(specOf('true', { tempFolder: gone })), says);
    mkdirSync(gone);
    const prepared = await prepareCommand(specOf('true', { tempFolder: gone }));
    assert.ok('run' in prepared);
    assert.deepEqual(readdirSync(gone), [], 'nothing is left of the trial');
    rmSync(gone, { recursive: true });
    await assert.rejects(prepared.run(ports), says);
  });
  for (const platform of ['linux', 'darwin'] as const)
    for (const merge of [true, false])
      test(`an environment that the system does not take (${platform}, ${merge ? 'merged' : 'apart'})`, async () => {
        const env = { PATH: process.env.PATH, HUGE: 'x'.repeat(4_000_000) };
        const prepared = await prepareCommand(specOf('true', { env, platform, merge }));
        assert.ok('run' in prepared);
        await assert.rejects(prepared.run(ports), /could not be started with ".*" in ".*" \(E2BIG\)/);
        assert.deepEqual(leftBehind(), []);
      });
});
