import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { compareFolders, type Output, readFolder, writeFolder } from '../../scripts/lib/folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'acg-folder-'));
after(() => rmSync(parent, { recursive: true, force: true }));

const output = (files: Readonly<Record<string, string>>, executable: readonly string[] = []): Output =>
  new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      { bytes: Buffer.from(text), executable: executable.includes(name) },
    ]),
  );
const fresh = (): string => mkdtempSync(join(parent, 'x-'));

describe('a folder of build output', () => {
  test('comes back as it was written, folders and executable bit included', () => {
    const folder = fresh();
    const written = output({ 'a.js': 'a', 'deep/b.js': 'b' }, ['a.js']);
    writeFolder(folder, written);
    assert.deepEqual(compareFolders(readFolder(folder), written), []);
  });

  test('loses a file that is no longer produced', () => {
    const folder = fresh();
    writeFolder(folder, output({ 'a.js': 'a', '413.index.js': 'old' }));
    writeFolder(folder, output({ 'a.js': 'a' }));
    assert.equal(existsSync(join(folder, '413.index.js')), false);
  });

  test('that does not exist is empty', () => {
    assert.equal(readFolder(join(parent, 'nowhere')).size, 0);
  });
});

describe('the comparison with what the sources give', () => {
  test('names each difference, in order', () => {
    const differences = compareFolders(
      output({ 'old.js': '1', 'changed.js': '1', 'same.js': '1' }),
      output({ 'changed.js': '2', 'new.js': '1', 'same.js': '1' }),
    );
    assert.deepEqual(differences, [
      { name: 'changed.js', how: 'is stale' },
      { name: 'new.js', how: 'is missing' },
      { name: 'old.js', how: 'is no longer produced' },
    ]);
  });

  test('sees a lost executable bit', {
    skip: process.platform === 'win32' ? 'Windows has no executable bit' : false,
  }, () => {
    const folder = fresh();
    const built = output({ 'terminal.js': 'x' }, ['terminal.js']);
    writeFolder(folder, built);
    chmodSync(join(folder, 'terminal.js'), 0o644);
    assert.deepEqual(compareFolders(readFolder(folder), built), [{ name: 'terminal.js', how: 'is not executable' }]);
  });

  test('sees one more byte', () => {
    const folder = fresh();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/a.js'), 'a ');
    assert.deepEqual(compareFolders(readFolder(folder), output({ 'deep/a.js': 'a' })), [
      { name: 'deep/a.js', how: 'is stale' },
    ]);
  });
});
