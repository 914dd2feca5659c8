import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';

const width = 120;

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

test('the formatter breaks code at 120 columns', () => {
  const config: { formatter?: { lineWidth?: number } } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  assert.equal(config.formatter?.lineWidth, width);
});

/**
 * What the formatter leaves longer is one literal: a pattern, a sentence, a command or a row of data, which stays whole
 * so that a search finds it. A comment it never breaks, so that is held here; an address has no place to break.
 */
test('no comment is longer', () => {
  const long: string[] = [];
  const folders = ['src', 'test', 'scripts', 'bench'].map((name) => join(root, name));
  for (const file of folders.flatMap(filesBelow).filter((name) => name.endsWith('.ts'))) {
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      const comment = /^\s*(?:\/\/|\/?\*+) (.*)$/.exec(line)?.[1];
      if (comment !== undefined && line.length > width && /\s/.test(comment.trim()))
        long.push(`${relative(root, file)}:${at + 1}`);
    }
  }
  assert.deepEqual(long, []);
});
