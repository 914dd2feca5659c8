import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findRuntime } from './runtimes.ts';
import { spawnBundle, temporaryFolder } from './spawn.ts';

const runtime = findRuntime(24);
const skip =
  process.platform === 'win32' ? 'Windows knows no modes' : runtime === undefined ? 'Node 24 is not installed' : false;

/** The version, which is the least that the terminal command does, with the cache of compiled code below that home. */
async function start(home: string): Promise<void> {
  assert.ok(runtime !== undefined);
  const done = await spawnBundle({ runtime, entry: 'terminal.js', args: ['--version'], env: { HOME: home } });
  assert.equal(done.code, 0, done.stderr);
  assert.equal(done.stderr, '');
}

describe('compiled code of the terminal command', { skip }, () => {
  test('is kept in a folder for this user alone', async () => {
    const home = temporaryFolder();
    await start(home);
    const folder = join(home, '.cache/azure-conflict-guard');
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.ok(readdirSync(folder).length > 0, 'something is kept');
  });

  const shut: Readonly<Record<string, (folder: string, home: string) => void>> = {
    'others can write to': (folder) => {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o777);
    },
    'is a link': (folder, home) => {
      mkdirSync(join(home, 'elsewhere'), { recursive: true });
      mkdirSync(join(folder, '..'));
      symlinkSync(join(home, 'elsewhere'), folder);
    },
    ...(process.getuid?.() === 0
      ? {
          'belongs to somebody else': (folder: string) => {
            mkdirSync(folder, { recursive: true });
            chownSync(folder, 65_534, 65_534);
          },
        }
      : {}),
  };
  for (const [why, arrange] of Object.entries(shut)) {
    test(`is neither kept in nor taken from a folder that ${why}`, async () => {
      const home = temporaryFolder();
      const folder = join(home, '.cache/azure-conflict-guard');
      arrange(folder, home);
      await start(home);
      assert.deepEqual(readdirSync(folder), []);
    });
  }
});
