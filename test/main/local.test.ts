import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/root.ts';
import { lockedStorage } from '../bundles/fixtures.ts';
import { bareEnvironment } from '../bundles/spawn.ts';

/** What `@github/local-action` does: it sets the inputs that it was given, imports the file, and calls `run`. */
const program = `const { run } = await import(${JSON.stringify(pathToFileURL(join(root, 'src/main/local.ts')).href)}); console.log('imported'); await run();`;

test('a local runner imports the action, which then waits to be called, and runs once', () => {
  const env = {
    ...bareEnvironment({ major: 24, path: process.execPath }),
    INPUT_MODE: 'diagnose',
    INPUT_ERROR: lockedStorage.text,
  };
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env,
  });
  assert.equal(status, 0);
  assert.match(stdout, /^imported\n/);
  assert.equal(stdout.split(`::set-output name=reason::${lockedStorage.reason}`).length, 2);
});
