import assert from 'node:assert/strict';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * What a reader of GitHub-flavoured markdown, and then a browser, make of a text. micromark follows the specification,
 * parse5 reads its HTML as a browser would; what GitHub and Azure DevOps link afterwards, in the text that is left, is
 * judged by rules of our own reading.
 * https://github.github.com/gfm/
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * https://learn.microsoft.com/azure/devops/project/wiki/markdown-guidance
 */

export interface Live {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Live[];
}

const options = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
};

/**
 * A dollar sign behind a backslash, or as an entity of HTML, is no mathematics, which the tree does not tell any more.
 * In code the first stands for itself.
 */
const escapedDollar = '\\\ue000\ue001';
const entityDollar = '\ue001\ue000';

/** read gives the tree of elements. */
export function read(markdown: string): Live {
  const source = markdown.replace(/\\\\|\\\$/g, (pair) => (pair === '\\$' ? escapedDollar : pair));
  const page = micromark(source, options).replaceAll('&#36;', entityDollar);
  return walk({ nodeName: '#root', childNodes: parseFragment(page).childNodes } as DefaultTreeAdapterTypes.Element);
}

function walk(node: DefaultTreeAdapterTypes.Node): Live {
  if (node.nodeName === '#text')
    return { tag: '#text', attributes: {}, text: (node as DefaultTreeAdapterTypes.TextNode).value, children: [] };
  const { nodeName, attrs = [], childNodes = [] } = node as DefaultTreeAdapterTypes.Element;
  const children = childNodes.map(walk);
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return { tag: nodeName, attributes, text: children.map(({ text }) => text).join(''), children };
}

/** all gives every element of the tree, itself first. */
export function all(node: Live): readonly Live[] {
  return [node, ...node.children.flatMap(all)];
}

/** shown is the text as a reader sees it. */
export function shown(node: Live): string {
  const inside = (each: Live, code: boolean): string =>
    each.tag === '#text'
      ? each.text.replaceAll(escapedDollar, () => (code ? '\\$' : '$')).replaceAll(entityDollar, () => '$')
      : each.children.map((child) => inside(child, code || each.tag === 'code')).join('');
  return inside(node, false);
}

/**
 * What GitHub or Azure DevOps make live after the markdown is read, in text that is no code. The rules are wider than
 * theirs.
 */
const linked: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@[\p{L}\p{Nd}_<-]/u],
  ['an issue or a pull request', /[#!][0-9]|(?<![\p{L}\p{Nd}_])gh-[0-9]/iu],
  ['an emoji', /:(?:[+-]1|100|1234|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):/i],
  ['an address', /(?:https?|ftp|file|javascript|data):\/\/|www\.|(?:mailto|xmpp):\S*@/i],
  ['mathematics', /\$/],
];

/** Elements that our templates use, with the attributes they may have. No other is live. */
const ours: Readonly<Record<string, readonly string[]>> = {
  '#root': [],
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'h5', 'pre', 'strong', 'ul', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr'].map(
      (tag) => [tag, []],
    ),
  ),
  ...Object.fromEntries(['details', 'summary', 'sub'].map((tag) => [tag, []])),
  ol: ['start'],
  th: ['align'],
  td: ['align'],
  code: ['class'],
  a: ['href'],
};

/** assertQuiet: nothing in the tree is live but what our templates bring. `tags` are those that may occur. */
export function assertQuiet(root: Live, tags: ReadonlySet<string>): void {
  const visit = (node: Live, code: boolean): void => {
    if (node.tag === '#text') {
      if (code) return;
      const text = node.text;
      for (const [what, pattern] of linked)
        assert.ok(
          !pattern.test(text),
          `${what} is live: ${JSON.stringify(pattern.exec(text)?.[0])} in ${JSON.stringify(text)}`,
        );
      return;
    }
    assert.ok(tags.has(node.tag) || node.tag === '#root', `<${node.tag}> is live: ${JSON.stringify(node.text)}`);
    for (const name of Object.keys(node.attributes))
      assert.ok(ours[node.tag]?.includes(name), `<${node.tag} ${name}="${node.attributes[name]}"> is live`);
    for (const child of node.children) visit(child, code || node.tag === 'code');
  };
  visit(root, false);
}

export const ourTags: ReadonlySet<string> = new Set(Object.keys(ours));

/**
 * addressOf gives an address as every reader understands it: some write a percent sign that encodes nothing as `%25`,
 * others let it stand.
 */
export function addressOf(url: string): string {
  return new URL(url.replace(/%(?![0-9a-f]{2})/gi, '%25')).href;
}

/**
 * assertColumns: every table of the source has as many cells in each row as its head. GFM cuts and fills rows, so the
 * tree does not tell.
 */
export function assertColumns(markdown: string): void {
  let fence = '';
  let columns = 0;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,12}(`{3,})(.*)$/.exec(line);
    if (fence === '' && mark !== null && !(mark[2] ?? '').includes('`')) fence = mark[1] ?? '';
    else if (fence !== '' && mark !== null && (mark[1] ?? '').startsWith(fence) && (mark[2] ?? '').trim() === '')
      fence = '';
    const cells = fence === '' && line.startsWith('|') ? line.replace(/\\[\\|]/g, '').split('|').length : 0;
    if (cells > 0 && columns > 0) assert.equal(cells, columns, `a row of another width: ${JSON.stringify(line)}`);
    columns = cells;
  }
}
