import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Room, rooms } from './lib/mutation-rooms.ts';
import { root } from './lib/root.ts';

const help = `Changes the code of a room in small ways, one at a time, and counts the changes that its tests do not see.

  npm run mutation -- ROOM [FILE…]      rooms: ${Object.keys(rooms).join(', ')}

With files only those are changed, and of \`src/gate/own.ts:10-30\` only those lines.

The tool comes by npx when it is first used: it brings 186 packages (70 MB), which nobody should wait for who only runs the tests.
`;

/** Pinned: another version changes the code in other ways, and figures are to be compared. StrykerJS, Apache-2.0. */
const packages = ['@stryker-mutator/core@10.0.0', '@stryker-mutator/tap-runner@10.0.0'] as const;

/**
 * settings of StrykerJS for a room. Each test file is a process of its own, and only those that reach a change are run
 * against it.
 */
function settings(name: string, { mutate, tests }: Room, folder: string): object {
  return {
    testRunner: 'tap',
    tap: { testFiles: tests, nodeArgs: ['--no-warnings', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'] },
    mutate,
    concurrency: 2,
    coverageAnalysis: 'perTest',
    // A busy machine is no killed mutant. Milliseconds.
    timeoutMS: 30_000,
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: join(folder, `${name}.json`) },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    tempDirName: join(folder, `sandbox-${name}`),
    ignorePatterns: ['dist'],
    disableTypeChecks: false,
    // The tool would rewrite it with the compiler of another TypeScript; Node strips the types.
    tsconfigFile: 'none.json',
  };
}

const names = process.argv.slice(2).filter((word) => !word.includes('/'));
const files = process.argv.slice(2).filter((word) => word.includes('/'));
const unknown = names.filter((name) => !Object.hasOwn(rooms, name));
if (names.length === 0 || unknown.length > 0) {
  process.stdout.write(unknown.length > 0 ? `No such room: ${unknown.join(', ')}\n\n${help}` : help);
  process.exit(unknown.length > 0 ? 1 : 0);
}
const folder = join(tmpdir(), 'acg-mutation');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const config = join(folder, `${name}.config.json`);
  const room = rooms[name] as Room;
  writeFileSync(config, JSON.stringify(settings(name, files.length > 0 ? { ...room, mutate: files } : room, folder)));
  const wanted = packages.flatMap((each) => ['--package', each]);
  const { status } = spawnSync('npx', ['--yes', ...wanted, 'stryker', 'run', config], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
