import { readGo } from './go-errors.ts';
import { joined } from './halves.ts';
import { readJson } from './json-errors.ts';
import type { ErrorNode } from './node.ts';
import { withoutWrappers } from './one-error.ts';
import type { ReadInner } from './spans.ts';
import { readTables } from './tables.ts';
import { readTextForms, taken } from './text-forms.ts';
import { readXml } from './xml-errors.ts';

/**
 * Structures is what a text holds in forms with a code, and the text with all of that masked, for the looser readers.
 */
export interface Structures {
  readonly nodes: readonly ErrorNode[];
  readonly rest: string;
}

/**
 * readStructures runs the readers from the strictest to the loosest; each takes what it understands out of the text, so
 * that no error is read twice. Nested texts (a message that is JSON) come back through `inner`.
 */
export function readStructures(text: string, depth = 0): Structures {
  const inner = (nested: string, level: number): readonly ErrorNode[] =>
    level > 8 ? [] : withoutWrappers(readStructures(nested, level).nodes);
  let rest = text;
  const nodes: ErrorNode[] = [];
  const readEscapedGo = (passage: string, nested: ReadInner, level: number) => readGo(passage, nested, level, true);
  // Each reader has a sign without which there is nothing for it; looking for it is nearly free.
  for (const [sign, read] of [
    [/\bCode\s?[=:]\s?\\?"/, readGo],
    [/</, readXml],
    [/[{[]/, readJson],
    [/\\"/, readEscapedGo],
  ] as const) {
    if (!sign.test(rest)) continue;
    const found = read(rest, inner, depth);
    nodes.push(...found.nodes);
    rest = mask(rest, found.spans);
  }
  rest = rest.replace(writtenBreak, ' \n');
  for (const read of [readTextForms, readTables]) {
    const found = withoutOverlap(read(rest));
    nodes.push(...found);
    rest = mask(
      rest,
      found.map((node) => [node.start, node.end] as const),
    );
  }
  return {
    nodes: joined(
      nodes.sort((a, b) => a.start - b.start || b.end - a.end),
      text,
    ),
    rest,
  };
}

/**
 * A line end that somebody wrote out (`repr` of Python) where no reader of JSON took it. What replaces it is as long.
 */
const writtenBreak =
  /\\n(?=\s{0,4}(?:Code|Message|Target|Content|Inner error|Exception Details|Additional Information)\b)/g;

function withoutOverlap(nodes: readonly ErrorNode[]): ErrorNode[] {
  const kept: ErrorNode[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (last === undefined || node.start >= last.end) kept.push(node);
    // "unexpected status 409 with error: Code: Message" is also "Code: Message"; the earlier and longer one tells more.
    else if (last.code === undefined && node.code !== undefined) kept[kept.length - 1] = node;
  }
  return kept;
}

/** mask replaces what was consumed, newlines kept, so that offsets and lines hold. */
export function mask(text: string, spans: readonly (readonly [number, number])[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), blank(text.slice(from, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function blank(text: string): string {
  return text
    .split('\n')
    .map((line) => taken.repeat(line.length))
    .join('\n');
}
