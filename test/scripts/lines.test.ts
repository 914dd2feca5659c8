import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';

const width = 120;

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
  for (const file of globSync('{src,test,scripts,bench}/**/*.ts', {
    cwd: root,
    exclude: (path) => path.endsWith('fixtures'),
  })) {
    for (const [at, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
      const comment = /^\s*(?:\/\/|\/?\*+) (.*)$/.exec(line)?.[1];
      if (comment !== undefined && line.length > width && /\s/.test(comment.trim())) long.push(`${file}:${at + 1}`);
    }
  }
  assert.deepEqual(long, []);
});
