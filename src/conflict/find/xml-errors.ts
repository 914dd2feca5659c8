import { fold } from './clean.ts';
import { known } from './known.ts';
import { printable } from './loose-json.ts';
import type { ErrorNode } from './node.ts';
import { type Read, type ReadInner, readEach } from './spans.ts';
import { taken } from './text-forms.ts';

/**
 * Errors in XML: Storage, Service Bus and the classic API. Prefixes, attributes, upper and lower case; a cut end is
 * read too.
 */
const element = /<(?:\w{1,20}:)?(?:Error|m:error|error)\b[^>]{0,400}>/g;
const code = /<(?:\w{1,20}:)?Code\b[^>]{0,200}>\s*([^<]{1,200}?)\s*(?:<|$)/i;
const message = /<(?:\w{1,20}:)?(?:Message|Detail)\b[^>]{0,200}>([^<]{0,8000})(?:<|$)/i;
const closing = /<\/(?:\w{1,20}:)?error\s*>/i;

/** The most that is looked at of one error. */
const longest = 16 * 1024;

/** What stands before an element that is the value of a JSON string. The reader of JSON finds it as nested there. */
const inJson = /["']\s?:\s?\\{0,9}["'][^"'<>{}]{0,120}(?:<\?xml[^>]{0,120}\?>\s{0,9})?$/;

export function readXml(text: string, inner: ReadInner, depth: number): Read {
  return readEach(text, element, ({ index, 0: tag }) => {
    if (inJson.test(text.slice(Math.max(0, index - 400), index))) return undefined;
    const node = errorAt(text, index, tag.length, (words) => (depth <= 6 ? inner(words, depth + 1) : []));
    return node && { nodes: [node], end: node.end };
  });
}

function errorAt(
  text: string,
  start: number,
  tag: number,
  inner: (words: string) => readonly ErrorNode[],
): ErrorNode | undefined {
  // An error that begins before this one ends was cut off there: nothing is looked at twice.
  const next = text.slice(start + tag, start + longest).search(element);
  const body = text.slice(start, start + (next < 0 ? longest : tag + next));
  const close = closing.exec(body);
  const inside = close ? body.slice(0, close.index + close[0].length) : body;
  const foundCode = code.exec(inside)?.[1];
  const foundMessage = message.exec(inside)?.[1];
  if (foundCode === undefined && foundMessage === undefined) return undefined;
  const span = { start, end: start + (close ? inside.length : lastTag(inside)) };
  const status = foundCode !== undefined && /^[45]\d\d$/.test(foundCode) ? Number(foundCode) : undefined;
  const words = decode(foundMessage ?? '').replaceAll(taken, '');
  const nested = /[{]|Code=/.test(words) ? inner(words) : [];
  return {
    ...known({ code: foundCode && decode(foundCode).replaceAll(taken, ''), status }),
    message: fold(words),
    children: nested.map((node) => ({ ...node, ...span })),
    form: 'xml',
    ...span,
  };
}

function lastTag(text: string): number {
  const last = text.lastIndexOf('>');
  return last < 0 ? text.length : last + 1;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (point !== undefined) return point > 0 && point <= 0x10ffff ? printable(point) : whole;
      return entities[name ?? ''] ?? whole;
    },
  );
}
