import assert from 'node:assert/strict';
import fc from 'fast-check';
import { code, fence, markdown } from '../../src/report/escape.ts';
import { documentationLink, operationLink, portalLink } from '../../src/report/link.ts';
import { fold, indented, linkTarget, prose, table } from '../../src/report/markdown-parts.ts';
import { md } from '../../src/text/safe.ts';
import { hostile, hostileOrLong, plainName } from './hostile.ts';
import { addressOf, all, assertColumns, assertQuiet, read, shown } from './oracle-markdown.ts';
import { assertInert, assertKept } from './oracle-seen.ts';
import { type Property, property } from './property.ts';

const text = fc.oneof({ weight: 12, arbitrary: hostileOrLong }, { weight: 1, arbitrary: plainName });

/** Where inline text may stand: the source around it, and the elements that this brings. */
const places: readonly {
  readonly name: string;
  readonly write: (inline: string) => string;
  readonly tags: readonly string[];
  readonly cell?: true;
}[] = [
  { name: 'paragraph', write: (inline) => inline, tags: ['p'] },
  { name: 'heading', write: (inline) => `## ⛔ ${inline}`, tags: ['h2'] },
  { name: 'item', write: (inline) => `- ${inline}\n- x`, tags: ['ul', 'li'] },
  { name: 'step', write: (inline) => `1. ${inline}\n2. x`, tags: ['ol', 'li'] },
  { name: 'quote', write: (inline) => `> **Not this:** ${inline}`, tags: ['blockquote', 'p', 'strong'] },
  { name: 'strong', write: (inline) => `**${inline}** · x`, tags: ['p', 'strong'] },
  { name: 'sub', write: (inline) => `<sub>${inline}</sub>`, tags: ['p', 'sub'] },
  // Never at the start of a block: there a label with `]:` in its code would be the definition of a link.
  { name: 'link', write: (inline) => `Read more: [${inline}](https://learn.microsoft.com/x)`, tags: ['p', 'a'] },
  {
    name: 'cells',
    write: (inline) => `| ${inline} | ${inline} |\n| :--- | :--- |\n| ${inline} | y |`,
    tags: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    cell: true,
  },
];

const place = fc.constantFrom(...places);
/** White space at the ends of prose is kept, and nothing that begins with it can be strong. */
const weak = fc.constantFrom(...places.filter(({ name }) => name !== 'strong'));

/**
 * Nothing but the place and code is live, and the text is there. Of nothing, nothing can be made strong: no template
 * does.
 */
function assertPlace({ write, tags }: (typeof places)[number], inline: string, value: string, but?: RegExp): void {
  const filled = inline === '' ? ['x', 'x'] : [inline, value];
  const source = write(filled[0] ?? '');
  assertInert(source);
  assertColumns(source);
  const tree = read(source);
  assertQuiet(tree, new Set([...tags, 'code']));
  assertKept(
    shown(tree),
    shown(read(write('Q'))).replaceAll('Q', () => filled[1] ?? ''),
    but,
  );
}

const page = portalLink('/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d');
assert.ok(page !== undefined);

const someRows = fc.array(
  fc.record({
    label: hostile,
    value: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('prose' as const, 'code' as const), text: hostile }),
        fc.record({ kind: fc.constant('link' as const), text: hostile, href: fc.constant(page) }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

export const markdownProperties: readonly Property[] = [
  property('markdown', 'inline text stays text', 90, fc.tuple(place, text), ([each, value]) =>
    assertPlace(each, markdown(value, each.cell === true ? 'cell' : 'flow'), value),
  ),
  property('markdown', 'prose stays prose, and its backticks mark code', 90, fc.tuple(weak, text), ([each, value]) =>
    assertPlace(each, prose(value, each.cell === true ? 'cell' : 'flow'), value, /`/g),
  ),
  property('markdown', 'code is code', 60, fc.tuple(place, text), ([each, value]) =>
    assertPlace(each, code(value, each.cell === true ? 'cell' : 'flow'), value),
  ),
  property(
    'markdown',
    'a block of code is one block, in a list too',
    50,
    fc.tuple(text, fc.boolean()),
    ([value, inList]) => {
      const block = fence(value, 'bash');
      const source = inList ? `1. ${indented(md`Do it.\n${block}`, 3)}\n2. x` : `a\n\n${block}\n\nb`;
      assertInert(source, /\t/g);
      const tree = read(source);
      assertQuiet(tree, new Set(['p', 'pre', 'code', 'ol', 'li']));
      const blocks = all(tree).filter(({ tag }) => tag === 'pre');
      assert.equal(blocks.length, 1, 'one block');
      assertKept(shown(tree), inList ? ['Do it.', value, 'x'] : ['a', value, 'b']);
    },
  ),
  property('HTML', 'the title of a fold is text', 60, fc.tuple(text, hostile), ([title, body]) => {
    const source = fold(title, prose(body, 'flow'), { folds: true });
    assertInert(source);
    const tree = read(source);
    assertQuiet(tree, new Set(['details', 'summary', 'code', 'p']));
    const [details, ...more] = tree.children.filter(({ text: inside, tag }) => tag !== '#text' || inside.trim() !== '');
    assert.deepEqual([details?.tag, more.length], ['details', 0]);
    assertKept(shown(tree), [title, body], /`/g);
  }),
  property('markdown', 'a table keeps its columns, and a cell its parts', 50, someRows, (rows) => {
    const source = table(rows);
    assertInert(source);
    assertColumns(source);
    const tree = read(source);
    assertQuiet(tree, new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'a']));
    const links = rows.flatMap(({ value }) => value.filter(({ kind }) => kind === 'link'));
    assert.equal(all(tree).filter(({ tag }) => tag === 'a').length, links.length, 'no link more or less');
    assertKept(
      shown(tree),
      rows.flatMap(({ label, value }) => [label, ...value.map(({ text: piece }) => piece)]),
      /`/g,
    );
  }),
  property(
    'links',
    'the target is the address that was checked, and nothing follows it',
    40,
    linkTexts(),
    ([url, words]) => {
      const href = documentationLink(url) ?? operationLink(url, 'https://management.azure.com');
      if (href === undefined) return;
      const tree = read(`[${markdown(words, 'flow')}](${linkTarget(href)}) x`);
      assertQuiet(tree, new Set(['p', 'a', 'code']));
      const links = all(tree).filter(({ tag }) => tag === 'a');
      assert.deepEqual(
        links.map(({ attributes }) => addressOf(attributes.href ?? '')),
        [addressOf(url)],
      );
      assert.equal(new URL(href).protocol, 'https:');
      assert.equal(new URL(href).username, '');
    },
  ),
];

function linkTexts(): fc.Arbitrary<readonly [string, string]> {
  const tail = fc.array(
    fc.constantFrom(
      'a',
      '/',
      '?',
      '#',
      '&',
      '&lt;',
      '&copy=',
      '=',
      '_',
      '*',
      '~',
      '(',
      ')',
      '[',
      ']',
      '|',
      '"',
      '<',
      '%20',
      '%',
      ':',
      '@',
      ';',
      '!',
      '$',
      '\\',
      ' ',
      '`',
      '..',
      '+',
      ',',
    ),
    {
      maxLength: 12,
    },
  );
  const host = fc.constantFrom(
    'https://learn.microsoft.com',
    'https://management.azure.com:443',
    'HTTPS://x.example',
    'http://x.example',
    'https://a@b.example',
    'javascript://x',
    'https://x.example\\@y.example',
  );
  return fc.tuple(
    fc.tuple(host, tail).map(([start, parts]) => `${start}/${parts.join('')}`),
    hostile,
  );
}
