import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { readFolder } from '../../scripts/lib/folder.ts';
import { root } from '../../scripts/lib/root.ts';
import { readZip } from '../../scripts/lib/zip.ts';
import { tfx } from '../../scripts/package/tfx.ts';
import { githubEnv, pipelinesEnv } from '../bundles/environments.ts';
import { lockedStorage } from '../bundles/fixtures.ts';
import { onEachRuntime } from '../bundles/runtimes.ts';
import { bareEnvironment, spawnBundle, temporaryFolder } from '../bundles/spawn.ts';

/**
 * What a release ships, unpacked as its users do it, and used from there. Nothing is fetched: where npx has no tfx-cli
 * in its cache, the extension is not made, and its tests say so. `npm run package` brings it.
 */

const windows = process.platform === 'win32';
const npm = (
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
) => spawnSync(windows ? 'npm.cmd' : 'npm', args, { encoding: 'utf8', shell: windows, ...options });

const hasTfx = npm(['exec', '--offline', '--yes', '--package', tfx, '--', 'tfx', 'version']).status === 0;
const skip = hasTfx
  ? false
  : `${tfx} is not in npm's cache, so the extension was NOT tested: npm run package fetches it`;

function made(...flags: readonly string[]): string {
  const out = temporaryFolder();
  const program = join(root, 'scripts/package.ts');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [program, '--repository', 'fabrikam/azure-conflict-guard', '--out', out, ...flags],
    {
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true' },
    },
  );
  assert.equal(status, 0, stderr + stdout);
  return out;
}

const out = made(...(hasTfx ? [] : ['--npm']));
const file = (ending: string, folder = out): string => {
  const name = readdirSync(folder).find((each) => each.endsWith(ending));
  assert.ok(name !== undefined, `no ${ending} was made`);
  return join(folder, name);
};

function unpacked(zip: string): string {
  const folder = temporaryFolder();
  for (const [name, bytes] of readZip(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const project = temporaryFolder();
writeFileSync(join(project, 'package.json'), '{ "private": true }');
const installed = npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', file('.tgz')], {
  cwd: project,
});
const packageFolder = join(project, 'node_modules/azure-conflict-guard');

describe('the tarball for npm', () => {
  test('installs without a network, a script or another package', () => {
    assert.equal(installed.status, 0, installed.stderr);
    assert.deepEqual(
      readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['azure-conflict-guard'],
    );
  });

  test('holds the committed program, byte for byte', () => {
    for (const [name, { bytes }] of readFolder(join(root, 'dist')))
      assert.ok(readFileSync(join(packageFolder, 'dist', name)).equals(bytes), `dist/${name}`);
  });

  test('says where it comes from, and nothing of how it is built', () => {
    const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(manifest.repository, {
      type: 'git',
      url: 'git+https://github.com/fabrikam/azure-conflict-guard.git',
    });
    assert.equal(manifest.homepage, 'https://github.com/fabrikam/azure-conflict-guard#readme');
    for (const key of ['scripts', 'devDependencies', 'workspaces', 'dependencies']) assert.ok(!(key in manifest), key);
  });

  test('has no link that is dead on the page of the registry', () => {
    for (const page of ['README.md', 'CHANGELOG.md']) {
      const text = readFileSync(join(packageFolder, page), 'utf8');
      assert.ok(!text.includes('OWNER/azure-conflict-guard'), `${page} says OWNER`);
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        assert.match(target, /^(?:https:\/\/|#)/, `${page}: ${target}`);
        const [, path] = /fabrikam\/azure-conflict-guard\/(?:blob\/)?v[\d.]+\/([^#]+)/.exec(target) ?? [];
        if (path !== undefined) assert.ok(existsSync(join(root, path)), `${page} links to ${path}, which is not there`);
      }
    }
  });
});

onEachRuntime('the tarball for npm', (runtime) => {
  // npx is npm's own and runs on the Node that comes first on the PATH.
  const run = (args: readonly string[], input = '') =>
    npm(['exec', '--offline', '--', 'azure-conflict-guard', ...args], {
      cwd: project,
      input,
      env: { ...bareEnvironment(runtime), PATH: `${dirname(runtime.path)}:${process.env.PATH}` },
    });

  test('is a command that reads standard input', () => {
    const { status, stdout, stderr } = run(['diagnose', '--json', '-'], lockedStorage.text);
    assert.equal(status, 1, stderr);
    assert.equal((JSON.parse(stdout) as { readonly reason: string }).reason, lockedStorage.reason);
  });

  test('is the action, from its folder', async () => {
    const cwd = temporaryFolder();
    const env = githubEnv(cwd, { mode: 'diagnose', error: lockedStorage.text });
    const { code, files } = await spawnBundle({
      runtime,
      entry: 'github.js',
      program: join(packageFolder, 'dist'),
      cwd,
      env,
    });
    assert.equal(code, 0);
    assert.match(files.get('commands/output') ?? '', new RegExp(`^reason<<[^\\n]+\\n${lockedStorage.reason}$`, 'm'));
  });
});

describe('the extension', { skip }, () => {
  test('holds a task whose programs, icon and licence are there', () => {
    const task = join(unpacked(file('.vsix')), 'AzureConflictGuard');
    const { execution, postjobexecution, id } = JSON.parse(readFileSync(join(task, 'task.json'), 'utf8')) as {
      readonly id: string;
      readonly execution: Readonly<Record<string, { readonly target: string }>>;
      readonly postjobexecution: Readonly<Record<string, { readonly target: string }>>;
    };
    for (const { target } of [...Object.values(execution), ...Object.values(postjobexecution)])
      assert.ok(existsSync(join(task, target)), target);
    assert.deepEqual(pngSize(join(task, 'icon.png')), [32, 32]);
    assert.ok(existsSync(join(task, 'LICENSE')));
    assert.equal(id, (JSON.parse(readFileSync(join(root, 'task.json'), 'utf8')) as { readonly id: string }).id);
  });

  test('shows its page with an icon and pictures that are in it', () => {
    const folder = unpacked(file('.vsix'));
    assert.deepEqual(pngSize(join(folder, 'icon.png')), [128, 128]);
    const page = readFileSync(join(folder, 'overview.md'), 'utf8');
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    assert.ok(targets.length > 0);
    for (const target of targets)
      assert.ok(/^https:\/\/github\.com\/fabrikam\//.test(target) || existsSync(join(folder, target)), target);
    assert.ok(!page.includes('OWNER'));
  });

  test('of the preview lives beside it: another extension, another task, another GUID, seen by nobody else', () => {
    const preview = unpacked(file('.vsix', made('--identity', 'private', '--build', '77')));
    const both = [unpacked(file('.vsix')), preview].map((folder) => ({
      extension: /Id="([^"]+)" Publisher="fabrikam"/.exec(
        readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8'),
      )?.[1],
      public: readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8').includes('Public'),
      task: JSON.parse(readFileSync(join(folder, 'AzureConflictGuard/task.json'), 'utf8')) as {
        readonly id: string;
        readonly name: string;
        readonly version: unknown;
      },
    }));
    assert.deepEqual(
      both.map(({ public: shown }) => shown),
      [true, false],
    );
    const [released, shared] = both.map(({ extension, task }) => ({ extension, id: task.id, name: task.name }));
    for (const key of ['extension', 'id', 'name'] as const) assert.notEqual(released?.[key], shared?.[key], key);
    assert.deepEqual(both[1]?.task.version, { Major: 0, Minor: 1, Patch: 77 });
    assert.match(readFileSync(join(preview, 'overview.md'), 'utf8'), /task: AzureConflictGuardPreview@/);
  });
});

if (hasTfx) {
  onEachRuntime('the task of the extension', (runtime) => {
    test('diagnoses', async () => {
      const task = join(unpacked(file('.vsix')), 'AzureConflictGuard');
      const cwd = temporaryFolder();
      const env = pipelinesEnv(cwd, { mode: 'diagnose', error: lockedStorage.text });
      const { code, stdout } = await spawnBundle({
        runtime,
        entry: 'pipelines.js',
        program: join(task, 'dist'),
        cwd,
        env,
      });
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`##vso\\[task\\.setvariable variable=reason[^\\]]*\\]${lockedStorage.reason}`));
    });
  });
}

describe('what goes with the packages', () => {
  test('is a checksum of each file', () => {
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    assert.equal(sums.length, readdirSync(out).length - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      assert.equal(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
        sum,
        name,
      );
    }
  });

  test('is a bill of materials that names what is bundled, each with its licence', () => {
    const bill = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly version: string }[];
    };
    const listed = bill.components.map(({ name, version }) => `${name} ${version}`);
    const titles = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').matchAll(
      /^(?:-{80}\n\n)?(@?[\w./-]+ \d[\w.-]*) \([^)]+\)$/gm,
    );
    assert.deepEqual(
      listed,
      [...titles].map(([, title]) => title),
    );
  });
});

function pngSize(path: string): readonly number[] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
