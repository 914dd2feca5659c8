import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Element is one of a page, as a browser reads it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** elements reads a page as a browser does, and gives every element with its text. */
export function elements(page: string): readonly Element[] {
  const found: Element[] = [];
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    node.nodeName === '#text'
      ? (node as DefaultTreeAdapterTypes.TextNode).value
      : ((node as DefaultTreeAdapterTypes.Element).childNodes ?? []).map(textOf).join('');
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    const { nodeName, attrs, childNodes = [] } = node as DefaultTreeAdapterTypes.Element;
    assert.notEqual(nodeName, '#comment');
    if (attrs !== undefined)
      found.push({
        tag: nodeName,
        attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        text: textOf(node),
      });
    childNodes.forEach(walk);
  };
  walk(parse(page));
  return found;
}

/** All that the page is made of, with the attributes that each may have. */
const ours: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  body: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  main: [],
  article: ['class'],
  header: [],
  footer: [],
  section: ['class'],
  figure: ['class'],
  figcaption: [],
  svg: ['class', 'viewBox', 'preserveAspectRatio', 'aria-hidden'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  rect: ['class', 'x', 'y', 'width', 'height'],
  a: ['href', 'rel'],
  p: ['class'],
  div: ['class', 'tabindex'],
  ...Object.fromEntries(
    [
      ...['h1', 'h2', 'h3', 'h4', 'strong', 'i', 'code', 'pre', 'span', 'time', 'details', 'summary', 'ul', 'ol', 'li'],
      ...['dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ].map((tag) => [tag, []]),
  ),
};

/** What drawings and classes are made of is ours: numbers, and words of a closed list. */
const plain: Readonly<Record<string, RegExp>> = {
  class: /^(?:good|wary|bad|look|open|steps|chart|sign|caution|more|wide|own|other|failed)$/,
  d: /^[MmaqvVh0-9 .-]+$/,
  x: /^\d+$/,
  width: /^\d+$/,
};

/** assertOurs: a page is made of our own elements alone, and its links lead where we link. */
export function assertOurs(page: string, name: string): void {
  const hosts = new Set<string>();
  for (const { tag, attributes } of elements(page)) {
    const allowed = ours[tag];
    assert.ok(allowed !== undefined, `${name}: <${tag}> is none of ours`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(allowed.includes(key), `${name}: <${tag} ${key}>`);
      if (plain[key] !== undefined) assert.match(value, plain[key], `${name}: <${tag} ${key}>`);
    }
    if (tag === 'a') hosts.add(new URL(attributes.href ?? '').host);
  }
  for (const host of hosts)
    assert.match(
      host,
      /^(?:learn\.microsoft\.com|docs\.github\.com|developer\.hashicorp\.com|www\.pulumi\.com|portal\.azure\.(?:com|us|cn)|github\.com|dev\.azure\.com|[a-z.]*management\.azure\.com)$/,
      name,
    );
  assert.doesNotMatch(page, /##vso\[|##\[|\u001b/, name);
}
