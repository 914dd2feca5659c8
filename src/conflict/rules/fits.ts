/**
 * A pattern of many sentences (`a|b|c`, thousands of characters) takes up to 20 ms for being compiled, and hardly any text needs more
 * than one of them. So it is asked sentence by sentence, and each only where the words stand that it cannot do without. These words are
 * read from the patterns by `npm run generate` (`scripts/lib/needs.ts`): nobody writes them down.
 */

/** WayNeeds is one alternative of a pattern: where it ends in the source, and lists of words of which a text holds one each, in lower case. */
type WayNeeds = readonly [end: number, ...needs: (readonly string[])[]];

/** PatternNeeds is all alternatives of a pattern whose source has so many characters. In the generated file it is JSON: most are never read. */
type PatternNeeds = readonly [length: number, ...ways: WayNeeds[]];

interface Way {
  readonly needs: readonly (readonly string[])[];
  readonly source: string;
  pattern?: RegExp;
}

/**
 * Which triples of characters stand in the text that was asked about last, by a hash of 12 bits. Of the thousand words that all rules ask a line for
 * nearly none is there, and nearly always one of its triples is missing: that is found sooner than that the word is.
 */
const triples = new Uint8Array(1 << 12);
let triplesOf = '';

const tripleAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 1369 + text.charCodeAt(at + 1) * 37 + text.charCodeAt(at + 2)) & 0xfff;

function markTriples(text: string): void {
  if (text === triplesOf) return;
  triplesOf = text;
  triples.fill(0);
  for (let at = 0; at + 2 < text.length; at += 1) triples[tripleAt(text, at)] = 1;
}

/** A word of one or two characters is looked for at once. */
function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) {
    const last = word.length - 3;
    if (last < 0 || (triples[tripleAt(word, 0)] === 1 && triples[tripleAt(word, last)] === 1)) if (text.includes(word)) return true;
  }
  return false;
}

/** lookFor makes a quick look for one of many words, which are in lower case as the text is. */
export function lookFor(words: readonly string[]): (lower: string) => boolean {
  return (lower) => {
    markTriples(lower);
    return holdsOne(lower, words);
  };
}

/** What was learned of a pattern; from its first use on its alternatives. */
const known = new WeakMap<RegExp, string | readonly Way[]>();

/** learn tells what patterns need, in the same order, each as the JSON of a `PatternNeeds`. */
export function learn(patterns: readonly RegExp[], needs: readonly string[]): void {
  for (const [i, pattern] of patterns.entries()) {
    const json = needs[i];
    if (json !== undefined) known.set(pattern, json);
  }
}

/** The alternatives of a pattern. One that was edited since they were learned is asked whole, until `npm run generate`. */
function waysOf({ source }: RegExp, json: string): readonly Way[] {
  const [length, ...ways] = JSON.parse(json) as PatternNeeds;
  if (length !== source.length) return [{ needs: [], source }];
  let start = 0;
  return ways.map(([end, ...needs]) => {
    const way = { needs, source: source.slice(start, end) };
    start = end + 1;
    return way;
  });
}

/** fits is `pattern.test(text)`. `lower` is the text in lower case. The pattern must not be global or sticky, and refer to no group. */
export const fits = (pattern: RegExp, text: string, lower: string): boolean => wayThatFits(pattern, text, lower) !== undefined;

/** foundIn gives the words of a text that a pattern means, for the evidence. */
export const foundIn = (pattern: RegExp, text: string): string | undefined =>
  wayThatFits(pattern, text, text.toLowerCase())?.exec(text)?.[0];

/** The alternative of a pattern, or the pattern itself, that fits. */
function wayThatFits(pattern: RegExp, text: string, lower: string): RegExp | undefined {
  let ways = known.get(pattern);
  if (ways === undefined) return pattern.test(text) ? pattern : undefined;
  if (typeof ways === 'string') {
    ways = waysOf(pattern, ways);
    known.set(pattern, ways);
  }
  markTriples(lower);
  for (const way of ways) {
    if (!way.needs.every((words) => holdsOne(lower, words))) continue;
    way.pattern ??= new RegExp(way.source, pattern.flags);
    if (way.pattern.test(text)) return way.pattern;
  }
  return undefined;
}

/** oneOf gives the source of a pattern that fits where one of the words stands. Words that are only letters are found fast, however many. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}
