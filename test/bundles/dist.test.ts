import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readFolder } from '../../scripts/lib/folder.ts';
import { root } from '../../scripts/lib/root.ts';
import { onEachRuntime } from './runtimes.ts';
import { type Entry, installedBundle } from './spawn.ts';

const dist = readFolder(join(root, 'dist'));
const entries: readonly Entry[] = ['github.js', 'pipelines.js', 'terminal.js'];

describe('the committed dist/', () => {
  test('holds the entries, what they share, licences and its module system', () => {
    for (const name of [...entries, 'index.js', 'licenses.txt', 'package.json'])
      assert.ok(dist.has(name), `dist/${name} is missing`);
    const packageJson: unknown = JSON.parse(dist.get('package.json')?.bytes.toString() ?? '');
    assert.deepEqual(packageJson, { type: 'commonjs' });
  });

  test('only the terminal entry is a command', {
    skip: process.platform === 'win32' ? 'Windows has no executable bit' : false,
  }, () => {
    const executable = [...dist].filter(([, file]) => file.executable).map(([name]) => name);
    assert.deepEqual(executable, ['terminal.js']);
    assert.match(dist.get('terminal.js')?.bytes.toString() ?? '', /^#!\/usr\/bin\/env node\n/);
  });

  test('says nothing of the machine that built it', () => {
    for (const [name, file] of dist) {
      assert.ok(!file.bytes.includes(root), `dist/${name} holds the path of this checkout`);
      assert.doesNotMatch(file.bytes.toString(), /file:\/\/\/(?:home|Users|root|work|tmp)\//, `dist/${name}`);
      assert.ok(!file.bytes.includes('\r\n'), `dist/${name} has line ends that Git would change`);
    }
  });

  test('names the licence of every package that is bundled', () => {
    const licences = dist.get('licenses.txt')?.bytes.toString() ?? '';
    const bundled = new Set<string>();
    for (const [name, file] of dist) {
      if (!name.endsWith('.js')) continue;
      const modules = file.bytes.toString().matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
      for (const [, packageName = ''] of modules) bundled.add(packageName);
    }
    assert.ok(bundled.size > 0, 'no bundled package found: has the format of the bundle changed?');
    const missing = [...bundled].filter((name) => !licences.includes(`\n${name} `));
    assert.deepEqual(missing, []);
  });
});

onEachRuntime('every file of dist/', ({ path }) => {
  const scripts = [...dist.keys()].filter((name) => name.endsWith('.js'));

  test('is JavaScript that this Node understands', () => {
    assert.ok(scripts.length >= 4);
    const program = `const { readFileSync } = require('fs'); const { Script } = require('vm'); const { wrap } = require('module');
      for (const name of process.argv.slice(1)) new Script(wrap(readFileSync(name, 'utf8').replace(/^#!.*/, '')), { filename: name });`;
    const checked = spawnSync(path, ['-e', program, ...scripts.map((name) => join(installedBundle(), name))], {
      encoding: 'utf8',
      env: {},
    });
    assert.equal(checked.status, 0, checked.stderr);
  });

  test('loads without doing anything', () => {
    const program = `console.log(Object.keys(require(${JSON.stringify(join(installedBundle(), 'index.js'))})).join());`;
    const loaded = spawnSync(path, ['-e', program], { encoding: 'utf8', env: {} });
    assert.deepEqual(
      { status: loaded.status, stdout: loaded.stdout, stderr: loaded.stderr },
      { status: 0, stdout: 'hold,jobEnd,main\n', stderr: '' },
    );
  });
});
