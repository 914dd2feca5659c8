import type { ErrorNode } from './node.ts';

/** Read is what a reader found in a text, with the spans that it took. */
export interface Read {
  readonly nodes: readonly ErrorNode[];
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * ReadInner reads what may be nested in a message: JSON in a string, Go's `Code="…" Message="…"`, XML. Given by the
 * caller, to any depth.
 */
export type ReadInner = (text: string, depth: number) => readonly ErrorNode[];

/**
 * readEach reads, one after another, what begins where a global pattern fits. `read` gives nothing where it was none.
 */
export function readEach(
  text: string,
  begins: RegExp,
  read: (match: RegExpExecArray) => { readonly nodes: readonly ErrorNode[]; readonly end: number } | undefined,
): Read {
  const nodes: ErrorNode[] = [];
  const spans: (readonly [number, number])[] = [];
  // The pattern is shared, and this is entered again for nested texts: the position is kept here.
  for (let from = 0; ; ) {
    begins.lastIndex = from;
    const match = begins.exec(text);
    if (match === null) return { nodes, spans };
    from = match.index + match[0].length;
    const found = read(match);
    if (found === undefined) continue;
    nodes.push(...found.nodes);
    spans.push([match.index, found.end]);
    from = Math.max(from, found.end);
  }
}
