import { holdsAny } from '../find/sought.ts';

/**
 * A pattern of many sentences (`a|b|c`, thousands of characters) takes up to 20 ms for being compiled, and hardly any text needs more
 * than one of them. So it is asked sentence by sentence, and each only where the words stand that it cannot do without. These words are
 * read from the patterns by `npm run generate` (`scripts/lib/needs.ts`): nobody writes them down.
 */

/** WayNeeds is one alternative of a pattern: where it ends in the source, and lists of words of which a text holds one each, in lower case. */
export type WayNeeds = readonly [end: number, ...needs: (readonly string[])[]];

/** PatternNeeds is all alternatives of a pattern whose source has so many characters. */
export type PatternNeeds = readonly [length: number, ...ways: WayNeeds[]];

interface Way {
  readonly needs: readonly (readonly string[])[];
  readonly source: string;
  pattern?: RegExp;
}

const known = new WeakMap<RegExp, readonly Way[]>();

/** learn tells what patterns need, in the same order. A pattern that was edited since is asked whole, until `npm run generate`. */
export function learn(patterns: readonly RegExp[], needs: readonly PatternNeeds[]): void {
  for (const [i, pattern] of patterns.entries()) {
    const [length, ...ways] = needs[i] ?? [];
    if (length === pattern.source.length) known.set(pattern, waysOf(pattern.source, ways));
  }
}

function waysOf(source: string, ways: readonly WayNeeds[]): readonly Way[] {
  let start = 0;
  return ways.map(([end, ...needs]) => {
    const way = { needs, source: source.slice(start, end) };
    start = end + 1;
    return way;
  });
}

/** fits is `pattern.test(text)`. `lower` is the text in lower case. The pattern must not be global or sticky, and refer to no group. */
export function fits(pattern: RegExp, text: string, lower: string): boolean {
  const ways = known.get(pattern);
  if (ways === undefined) return pattern.test(text);
  for (const way of ways) {
    if (!way.needs.every((words) => holdsAny(lower, words))) continue;
    way.pattern ??= new RegExp(way.source, pattern.flags);
    if (way.pattern.test(text)) return true;
  }
  return false;
}
