import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLosses } from '../../src/hosts/losses.ts';
import { ownFile, refuseReportPath, writeReport } from '../../src/hosts/own-files.ts';

const room = realpathSync(mkdtempSync(join(tmpdir(), 'acg-files-')));
after(() => rmSync(room, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(room, 'case-'));
});

const posix = { skip: process.platform === 'win32' ? 'Windows knows no modes' : false };

describe('files of our own', () => {
  test('lie in a new folder that this user alone may enter, also where the umask is open', posix, () => {
    const before = process.umask(0);
    try {
      const paths = [ownFile(folder, 'a.md', 'x'), ownFile(folder, 'a.md', 'y')];
      assert.notEqual(paths[0], paths[1]);
      for (const path of paths) assert.equal(statSync(dirname(path)).mode & 0o777, 0o700);
    } finally {
      process.umask(before);
    }
  });
  test(
    'a report at a path replaces a file or a link, never what the link leads to, and leaves nothing beside it',
    posix,
    () => {
      const elsewhere = join(folder, 'elsewhere');
      writeFileSync(elsewhere, 'mine');
      symlinkSync(elsewhere, join(folder, 'report.json'));
      assert.equal(writeReport(join(folder, 'report.json'), 'new', 'unused'), join(folder, 'report.json'));
      assert.equal(readFileSync(elsewhere, 'utf8'), 'mine');
      assert.equal(readFileSync(join(folder, 'report.json'), 'utf8'), 'new');
      assert.deepEqual(readdirSync(folder).sort(), ['elsewhere', 'report.json']);
    },
  );
  test('nothing is left where it cannot be put in its place', () => {
    mkdirSync(join(folder, 'report.json'));
    assert.throws(() => writeReport(join(folder, 'report.json'), 'new', 'unused'));
    assert.deepEqual(readdirSync(folder), ['report.json']);
  });
});

/** A file system of so many kilobytes, in a mount namespace of the child's own. */
function onSmallDisk(
  kilobytes: number,
  play: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = `mount -t tmpfs -o size=${kilobytes}k none "$1" && exec "$2" --no-warnings "$3" "$1" ${play}`;
  const child = fileURLToPath(new URL('own-files-child.ts', import.meta.url));
  return spawnSync('unshare', ['-m', 'sh', '-c', script, 'sh', folder, process.execPath, child], { encoding: 'utf8' });
}

const canMount =
  process.platform === 'linux' && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', room]).status === 0;

describe('a file system that takes no folder', {
  skip: process.platform === 'linux' ? false : 'only Linux has /proc',
}, () => {
  const room = new URL('../../src/hosts/own-files.ts', import.meta.url).href;

  test('is told at once: it never ends in a search for a folder that it would take', () => {
    const script = `import { ownFile } from ${JSON.stringify(room)};
      try { ownFile('/proc/azure-conflict-guard/x', 'a', 'b'); } catch (error) { process.stdout.write(error.code); }`;
    // A process of its own, because what hangs there hears nothing: a limit that only the hang reaches.
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    assert.deepEqual({ stdout, signal }, { stdout: 'ENOENT', signal: null });
  });

  test('folders that are missing are made, one below the other', () => {
    const parent = mkdtempSync(join(tmpdir(), 'own-files-'));
    after(() => rmSync(parent, { recursive: true, force: true }));
    assert.equal(readFileSync(ownFile(join(parent, 'a/b/c'), 'name', 'text'), 'utf8'), 'text');
  });
});

describe('a disk that is full', {
  skip: canMount ? false : 'this machine lets nobody mount a small file system',
}, () => {
  test('takes back what it took of an entry, so that what stood there before can still be read', () => {
    const { status, stdout, stderr } = onSmallDisk(16, 'append');
    assert.deepEqual([status, stdout], [0, 'ENOSPC: before\n'], stderr);
  });
  test('keeps no half of a report, and no folder for it', () => {
    const { status, stdout, stderr } = onSmallDisk(16, 'report');
    assert.deepEqual([status, stdout], [0, 'ENOSPC: nothing left\n'], stderr);
  });
});

describe('a path for a report that cannot be', () => {
  const cases: Readonly<Record<string, readonly [string, () => void]>> = {
    EISDIR: ['there', () => mkdirSync(join(folder, 'there'))],
    ENOTDIR: ['file/deeper/report.json', () => writeFileSync(join(folder, 'file'), '')],
  };
  for (const [code, [path, arrange]] of Object.entries(cases)) {
    test(`is refused before anything is done: ${code}`, () => {
      arrange();
      assert.throws(() => refuseReportPath(join(folder, path), 'report'), {
        kind: 'unreadable',
        message: `Input "report": "${join(folder, path)}" cannot be written (${code}).`,
      });
    });
  }
  test('a device or a pipe is refused, and stays what it is where it comes later', posix, () => {
    const pipe = join(folder, 'pipe');
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
    assert.throws(() => refuseReportPath(pipe, 'report'), {
      kind: 'unreadable',
      message: `Input "report": "${pipe}" cannot be written (a device or a pipe).`,
    });
    assert.throws(() => writeReport(pipe, 'new', 'unused'), /a device or a pipe/);
    assert.ok(statSync(pipe).isFIFO());
    assert.deepEqual(readdirSync(folder), ['pipe']);
  });
  test('one whose folders are yet to be made is fine, and so is none', () => {
    refuseReportPath(join(folder, 'new/folder/report.json'), 'report');
    refuseReportPath('', 'report');
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('what was lost', () => {
  const full = Object.assign(new Error('x'), { code: 'ENOSPC' });
  test('is one sentence, by reasons, each thing once', () => {
    const losses = createLosses();
    for (const what of ['the outputs', 'the outputs', 'the summary']) {
      const given = losses.attempt(what, 'told', () => {
        throw full;
      });
      assert.equal(given, undefined);
    }
    losses.add('the log', 'told', 'EPIPE');
    losses.add('the report', 'quiet', 'EPIPE');
    assert.deepEqual(losses.tell(), {
      sentence:
        'Not written: the outputs and the summary (ENOSPC: no space is left on the device); the log (EPIPE: its reader went away).',
      grave: false,
    });
    assert.equal(losses.tell(), undefined);
    losses.add('the outputs', 'grave', 'EIO');
    assert.equal(losses.tell(), undefined, 'told already');
  });
  test('is grave where one part is', () => {
    const losses = createLosses();
    losses.add('a', 'told', 'EIO');
    losses.add('b', 'grave', new Error('odd\n##vso[x]'));
    assert.deepEqual(losses.tell(), { sentence: 'Not written: a (EIO); b (odd ##vso[x]).', grave: true });
  });
  test('what went well gives its value', () =>
    assert.equal(
      createLosses().attempt('a', 'told', () => 7),
      7,
    ));
});
