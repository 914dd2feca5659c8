import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonsMarkdown } from '../../src/conflict/advice/document.ts';
import { conflictClasses, reasons } from '../../src/conflict/taxonomy.ts';

test('the page names every class and every reason once, in tables of five columns', () => {
  const page = reasonsMarkdown();
  for (const name of conflictClasses) assert.ok(page.includes(`\n## \`${name}\`\n`), name);
  for (const reason of Object.keys(reasons)) assert.equal(page.split(`\n| \`${reason}\` |`).length, 2, reason);
  for (const row of page.split('\n').filter((line) => line.startsWith('| `'))) {
    assert.equal(row.split(/(?<!\\)\|/).length, 7, row);
    assert.doesNotMatch(row, /\| {2}\|/, row);
  }
  assert.ok(page.endsWith('|\n'));
  assert.equal(page, reasonsMarkdown());
});
