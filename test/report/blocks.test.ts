import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Block, type Chart, code, folded, onScreens, paragraph, prose, strong } from '../../src/report/blocks.ts';
import { documentationLink } from '../../src/report/link.ts';
import { writeBlocks as markdownBlocks } from '../../src/report/markdown-blocks.ts';
import { writeBlocks as page } from '../../src/report/page-blocks.ts';
import { writeBlocks as screenBlocks } from '../../src/report/terminal-blocks.ts';
import { md } from '../../src/text/safe.ts';

const link = documentationLink('https://learn.microsoft.com/azure/x');
assert.ok(link !== undefined);

const github = (blocks: readonly Block[]): string =>
  markdownBlocks(blocks, { place: 'github', folds: true }, md`#####`);
const pipelines = (blocks: readonly Block[]): string =>
  markdownBlocks(blocks, { place: 'pipelines', folds: false }, md`#####`);
const terminal = (blocks: readonly Block[]): string =>
  screenBlocks(blocks, { width: 80, style: (text) => text }, 'apart');

const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ cells: [[prose(`n${at}`)], [prose('cell')]] }));

const chart: Chart = [{ name: 'Azure', isOwn: false, bars: [{ text: 'cherry', from: 1000, to: 61_000 }] }];

/** One of every kind, with a text that must stay text. */
const every = (text: string): readonly Block[] => [
  { kind: 'text', parts: [strong(text), prose(text), code(text), { kind: 'link', text, href: link }] },
  { kind: 'rows', rows: [{ label: text, value: [prose(text)] }] },
  {
    kind: 'table',
    columns: [{ heading: text }, { heading: 'B' }],
    rows: [{ cells: [[prose(text)], [code(text)]] }],
    end: 'first',
  },
  { kind: 'list', items: [text] },
  { kind: 'steps', heading: text, steps: [{ text, commands: [{ lang: 'bash', line: text }] }] },
  { kind: 'caution', text },
  { kind: 'links', links: [link] },
  { kind: 'code', text },
  { kind: 'chart', chart },
  { kind: 'fold', title: text, blocks: paragraph(text) },
];

describe('neutral blocks', () => {
  test('every kind is written in every place, and a chart only where it is drawn', () => {
    for (const block of every('plum')) {
      for (const write of [github, pipelines, terminal]) {
        const text = write([block]);
        assert.equal(text.includes('plum') || text.includes('learn.microsoft.com'), block.kind !== 'chart', block.kind);
      }
      assert.match(page([block]), /plum|cherry|learn\.microsoft\.com/);
    }
    assert.match(
      github([{ kind: 'chart', chart }]),
      /^```mermaid\ngantt\n[\s\S]* {2}section Azure\n {4}cherry :[\s\S]*```$/,
    );
    assert.match(
      page([{ kind: 'chart', chart }]),
      /<p><time>00:00:01<\/time> cherry <i>1 min<\/i><\/p><svg [^>]+>(?:<path [^>]+>)+<rect class="other" x="0"/,
    );
  });

  test('what is hostile in a block stays text', () => {
    const hostile = '<img src=x> | [a](http://b.example) @you\n::error::x\n##vso[task.complete] \u001b[31m';
    for (const write of [github, pipelines, terminal]) {
      const text = write(every(hostile));
      assert.doesNotMatch(text, /^\s*::|##vso\[|\u001b/m);
      if (write !== terminal) {
        const open = text
          .replace(/^( *)(`{3,})[\w-]*\n[\s\S]*?\n\1\2$/gm, '')
          .replace(/<code>.*?<\/code>|(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
        assert.doesNotMatch(open, /<img|@you|\]\(http:/);
      }
    }
  });

  test('a block, a row and a column stand only where they shall', () => {
    assert.equal(pipelines([{ kind: 'code', text: 'x', on: folded }]), '');
    const table: Block = {
      kind: 'table',
      columns: [{ heading: 'A' }, { heading: 'B', on: folded }, { heading: 'C', said: 'sea' }],
      rows: [
        { cells: [[prose('a')], [prose('b')], [prose('c')]] },
        { cells: [[prose('d')], [prose('e')], [prose('f')]], on: onScreens },
      ],
      end: 'first',
    };
    assert.equal(github([table]), '| A | B | C |\n| :--- | :--- | :--- |\n| a | b | c |');
    assert.equal(terminal([table]), '  a  sea c\n  d  sea f');
  });

  test('of too many rows the first or the last are shown, and the rest counted', () => {
    const table = (end: 'first' | 'last'): Block => ({
      kind: 'table',
      columns: [{ heading: 'A' }, { heading: 'B' }],
      rows: numbers(120),
      end,
    });
    assert.match(github([table('first')]), /\| n99 \| cell \|\n\nAnd 20 more in the JSON report\.$/);
    assert.match(
      github([table('last')]),
      /\| :--- \|\n\| n20 \|[\s\S]*\| n119 \| cell \|\n\nAnd 20 earlier in the JSON report\.$/,
    );
    assert.match(terminal([table('last')]), /^ {2}And 105 earlier in the JSON report\.\n {2}n105 {2}cell\n/);
    assert.doesNotMatch(github([{ ...(table('first') as Extract<Block, { kind: 'table' }>), most: 2 }]), /n2/);
  });

  test('on a screen, code alone in its row can be taken by a double click; a long name stands on lines of its own', () => {
    const rows: Block = {
      kind: 'rows',
      rows: [
        { label: 'ID', value: [code('a/b')] },
        { label: 'a name of many words that is longer than the column', value: [code('x'), prose(' y')] },
      ],
    };
    assert.equal(
      terminal([rows]),
      `  ID                    a/b\n  a name of many words that is longer than the column\n${' '.repeat(24)}\`x\` y`,
    );
    assert.equal(screenBlocks([rows], { width: 40, style: (text) => text }, 'close').split('\n').length, 4);
  });
});
