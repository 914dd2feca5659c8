import { fold } from './clean.ts';
import { printable } from './loose-json.ts';
import type { ErrorNode } from './node.ts';

/** Errors in XML: Storage, Service Bus and the classic API. Prefixes, attributes, upper and lower case; a cut end is read too. */
const element = /<(?:\w{1,20}:)?(?:Error|m:error|error)\b[^>]{0,400}>/g;
const code = /<(?:\w{1,20}:)?Code\b[^>]{0,200}>\s*([^<]{1,200}?)\s*(?:<|$)/i;
const message = /<(?:\w{1,20}:)?(?:Message|Detail)\b[^>]{0,200}>([^<]{0,8000})(?:<|$)/i;
const closing = /<\/(?:\w{1,20}:)?error\s*>/i;

/** The most that is looked at of one error. */
const longest = 16 * 1024;

export function readXml(text: string): { readonly nodes: ErrorNode[]; readonly spans: (readonly [number, number])[] } {
  const nodes: ErrorNode[] = [];
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  for (;;) {
    element.lastIndex = from;
    const match = element.exec(text);
    if (!match) break;
    // An error that begins before this one ends was cut off there: nothing is looked at twice.
    const next = text.slice(match.index + match[0].length, match.index + longest).search(element);
    const body = text.slice(match.index, match.index + (next < 0 ? longest : match[0].length + next));
    const close = closing.exec(body);
    const inside = close ? body.slice(0, close.index + close[0].length) : body;
    from = match.index + match[0].length;
    const foundCode = code.exec(inside)?.[1];
    const foundMessage = message.exec(inside)?.[1];
    if (foundCode === undefined && foundMessage === undefined) continue;
    const end = match.index + (close ? inside.length : lastTag(inside));
    const status = foundCode !== undefined && /^[45]\d\d$/.test(foundCode) ? Number(foundCode) : undefined;
    nodes.push({
      ...(foundCode === undefined ? {} : { code: decode(foundCode) }),
      message: fold(decode(foundMessage ?? '')),
      ...(status === undefined ? {} : { status }),
      children: [],
      form: 'xml',
      start: match.index,
      end,
    });
    spans.push([match.index, end]);
    from = end;
  }
  return { nodes, spans };
}

function lastTag(text: string): number {
  const last = text.lastIndexOf('>');
  return last < 0 ? text.length : last + 1;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
    if (point !== undefined) return point > 0 && point <= 0x10ffff ? printable(point) : whole;
    return entities[name ?? ''] ?? whole;
  });
}
