import assert from 'node:assert/strict';
import { lockedStorage } from './fixtures.ts';
import { onSomeRuntime, sharedTest } from './runtimes.ts';
import { spawnBundle } from './spawn.ts';

onSomeRuntime('a terminal whose locale is C', (runtime) => {
  for (const args of [
    ['--help'],
    ['run', '--help'],
    ['diagnose', '-'],
    ['diagnose', '--wiat', 'é'.repeat(300)],
    ['show', '/nowhere/ü.json'],
  ])
    sharedTest(`reads ASCII alone: ${args.join(' ').slice(0, 40)}`, async () => {
      const { stdout, stderr } = await spawnBundle({
        runtime,
        entry: 'terminal.js',
        args,
        input: lockedStorage.text,
        env: { LC_ALL: 'C' },
      });
      assert.match(stdout + stderr, /^[\n\x20-\x7e]+$/);
    });
});
