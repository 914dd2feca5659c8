import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/lib/root.ts';
import { anchorsOf, blocks, linksOf, pages, textOf } from './pages.ts';

describe('the pages', () => {
  test('the front page is short', () => assert.ok(Buffer.byteLength(textOf('README.md')) <= 12_000));

  test('every page can be reached from the table of contents', () => {
    const seen = new Set(['README.md']);
    for (const page of seen) for (const { to } of linksOf(page)) if (pages.includes(to)) seen.add(to);
    assert.deepEqual(
      pages.filter((page) => !seen.has(page)),
      [],
    );
  });

  for (const page of pages)
    test(`${page}: every link leads somewhere`, () => {
      for (const { to, anchor } of linksOf(page)) {
        if (/^[a-z]+:/.test(to)) {
          assert.match(to, /^https:/, to);
          continue;
        }
        assert.ok(existsSync(join(root, to)), `${to} is not there`);
        if (anchor !== undefined && to.endsWith('.md')) assert.ok(anchorsOf(to).has(anchor), `${to} has no ${anchor}`);
      }
    });

  test('files that are named in code are there', () => {
    for (const { at, text, language } of blocks.filter((block) => block.language === 'bash'))
      for (const [name = ''] of text.matchAll(/\b(?:examples|dist|docs)\/[\w./-]+\.(?:log|js|md)\b/g))
        assert.ok(existsSync(join(root, name)), `${at}: ${name} (${language})`);
  });
});
