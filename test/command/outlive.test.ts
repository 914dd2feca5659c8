import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('outlive-child.ts', import.meta.url));
const skip = process.platform === 'linux' ? false : 'needs Linux';
const room = mkdtempSync(join(tmpdir(), 'acg-outlive-'));
const hosts: ChildProcess[] = [];
after(() => {
  for (const host of hosts) host.kill('SIGKILL');
  rmSync(room, { recursive: true, force: true });
});

interface Play {
  readonly host: ChildProcess;
  /** Comes when the output has that in it. */
  readonly said: (what: string) => Promise<void>;
  /** Comes when every process of the command has ended. */
  readonly gone: Promise<void>;
  /** Comes when the folder of the script is gone. */
  readonly clean: () => Promise<void>;
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
}

/** A command whose processes all hold a named pipe open, so that its end is heard when the last of them has gone. */
function play(script: string): Play {
  const folder = mkdtempSync(join(room, 'case-'));
  const temp = mkdtempSync(join(folder, 'temp-'));
  const pipe = join(folder, 'pipe');
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
  const gone = new Promise<void>((resolve) => createReadStream(pipe).on('close', resolve).resume());
  const host = spawn(process.execPath, ['--no-warnings', child, `exec 9>'${pipe}'\n${script}`, temp], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  hosts.push(host);
  let output = '';
  const listeners = new Set<() => void>();
  host.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const listener of listeners) listener();
  });
  const said = (what: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (output.includes(what)) resolve();
      };
      listeners.add(look);
      look();
    });
  const clean = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (readdirSync(temp).length > 0) return;
        watcher.close();
        resolve();
      };
      const watcher = watch(temp, look);
      look();
    });
  return {
    host,
    said,
    gone,
    clean,
    ended: new Promise((resolve) => host.on('close', (code, signal) => resolve([code, signal]))),
  };
}

/** Only what hangs reaches it. Milliseconds. */
const limit = { timeout: 120_000 };

describe('a command does not outlive us', { skip }, () => {
  test(
    'the same signal twice: everything is killed at once, also in a group of its own, and the script is gone',
    limit,
    async () => {
      const stubborn =
        'setsid bash -c "trap : INT TERM; echo beside; while :; do sleep 1; done" & trap "echo heard" INT; trap : TERM; echo ready; while :; do wait; done';
      const { host, said, gone, clean, ended } = play(stubborn);
      await Promise.all([said('ready'), said('beside')]);
      host.kill('SIGINT');
      await said('heard');
      host.kill('SIGINT');
      assert.deepEqual(await ended, [null, 'SIGINT'], 'and we end by that signal');
      await Promise.all([gone, clean()]);
    },
  );

  for (const signal of ['SIGHUP', 'SIGQUIT', 'SIGINT', 'SIGTERM'] as const) {
    test(`${signal} once: the command is asked to end, and the script is gone`, limit, async () => {
      const { host, said, gone, clean, ended } = play('trap "exit 7" INT; echo ready; while :; do sleep 0.05; done');
      await said('ready');
      host.kill(signal);
      assert.deepEqual(await ended, [0, null]);
      await Promise.all([said('ended by 7'), gone, clean()]);
    });
  }

  test('we are killed: the command is asked to end, and the script goes with it', limit, async () => {
    const { host, said, gone, clean } = play('trap "exit 7" INT; echo ready; while :; do sleep 0.05; done');
    await said('ready');
    host.kill('SIGKILL');
    await Promise.all([gone, clean()]);
  });

  test('what the command left in the background on purpose stays when we have ended well', limit, async () => {
    const { said, ended, clean, host } = play('(exec 9>&-; sleep 300 >/dev/null 2>&1 & echo "left $!"); echo ready');
    let left = '';
    host.stdout?.on('data', (text: string) => {
      left += text;
    });
    await said('ended by 0');
    await ended;
    await clean();
    const pid = Number(/left (\d+)/.exec(left)?.[1]);
    // Throws where there is no such process.
    process.kill(pid, 'SIGKILL');
  });
});
