/**
 * A pattern of many sentences (`a|b|c`, thousands of characters) takes up to 20 ms for being compiled, and hardly any
 * text needs more than one of them. So it is asked sentence by sentence, and each only where the words stand that it
 * cannot do without. These words are read from the patterns by `npm run generate` (`scripts/lib/needs.ts`): nobody
 * writes them down.
 */

/**
 * WayText is one alternative of a pattern: its source, and lists of words of which a text that fits holds one each, in
 * lower case.
 */
export type WayText = readonly [source: string, ...needs: (readonly string[])[]];

/** PatternText is a pattern as it stands in a generated table: its flags, and its alternatives. */
export type PatternText = readonly [flags: string, ...ways: WayText[]];

/**
 * Pattern is a regular expression of a generated table, which is compiled way by way where a text holds the words of
 * that way.
 */
export class Pattern {
  readonly #flags: string;
  readonly #ways: readonly WayText[];
  readonly #compiled: RegExp[] = [];

  constructor([flags, ...ways]: PatternText) {
    this.#flags = flags;
    this.#ways = ways;
  }

  /** The same as `test` of the regular expression. `lower` is the text in lower case. */
  fits(text: string, lower: string): boolean {
    return this.#wayThatFits(text, lower) !== undefined;
  }

  /** The words of a text that the pattern means, for the evidence. */
  foundIn(text: string): string | undefined {
    return this.#wayThatFits(text, text.toLowerCase())?.exec(text)?.[0];
  }

  #wayThatFits(text: string, lower: string): RegExp | undefined {
    for (const [at, way] of this.#ways.entries()) {
      if (!holdsNeeds(lower, way)) continue;
      this.#compiled[at] ??= new RegExp(way[0], this.#flags);
      if (this.#compiled[at].test(text)) return this.#compiled[at];
    }
    return undefined;
  }
}

function holdsNeeds(lower: string, [, ...needs]: WayText): boolean {
  return needs.every((words) => words.some((word) => lower.includes(word)));
}

/**
 * oneOf gives the source of a pattern that fits where one of the words stands. Words that are only letters are found
 * fast, however many.
 */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}
