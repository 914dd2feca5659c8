import { holdsAny } from './find/sought.ts';

/**
 * A pattern of many sentences (`a|b|c`, thousands of characters) takes up to 20 ms for being compiled, and hardly any text needs more
 * than one of them. So a long one is asked sentence by sentence, and each only where the words stand that it cannot do without. They
 * are read from the pattern itself.
 */

/** Needs are the words that a text must hold: one of each list, in lower case. */
type Needs = readonly (readonly string[])[];

interface Alternative {
  readonly needs: Needs;
  readonly source: string;
  pattern?: RegExp;
}

/** Shorter patterns compile as fast as they are taken apart. */
const longFrom = 200;
/** Shorter words stand in every text. */
const shortestWord = 3;

const known = new WeakMap<RegExp, readonly Alternative[]>();

/** fits is `pattern.test(text)`. `lower` is the text in lower case. The pattern must not be global or sticky, and refer to no group. */
export function fits(pattern: RegExp, text: string, lower: string): boolean {
  if (pattern.source.length < longFrom) return pattern.test(text);
  let alternatives = known.get(pattern);
  if (alternatives === undefined) {
    alternatives = read(pattern.source);
    known.set(pattern, alternatives);
  }
  for (const alternative of alternatives) {
    if (!alternative.needs.every((words) => holdsAny(lower, words))) continue;
    alternative.pattern ??= new RegExp(alternative.source, pattern.flags);
    if (alternative.pattern.test(text)) return true;
  }
  return false;
}

/** needsOf gives the needs of each alternative of a pattern, for the test that proves them. */
export function needsOf(pattern: RegExp): readonly Needs[] {
  return read(pattern.source).map(({ needs }) => needs);
}

/** Letters that stand for themselves, in a row. */
const letters = /[^\\^$.*+?()[\]{}|]+/y;

/** How often a piece of a pattern must be there. */
type Times = 'once' | 'repeated' | 'optional';

/** The reader is given some ten thousand characters in a run: hence whole rows of letters at a time, and no objects for its pieces. */
function read(source: string): readonly Alternative[] {
  let at = 0;
  /** Of the alternative that is being read: what it needs so far, and the letters in a row that end here. */
  let needs: (readonly string[])[] = [];
  let row = '';

  function alternatives(): readonly Alternative[] {
    const found = [alternative()];
    while (source[at] === '|') {
      at++;
      found.push(alternative());
    }
    return found;
  }

  function alternative(): Alternative {
    const [outerNeeds, outerRow, start] = [needs, row, at];
    needs = [];
    row = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') piece();
    endRow();
    const found = { needs, source: source.slice(start, at) };
    needs = outerNeeds;
    row = outerRow;
    return found;
  }

  function piece(): void {
    letters.lastIndex = at;
    const found = letters.exec(source)?.[0] ?? '';
    at += found.length;
    const sign = source[at];
    if (found !== '') addLetters(found);
    else if (sign === '(') addGroup(group());
    else if (sign === '\\') escaped();
    else if (sign === '^' || sign === '$') at++;
    else {
      if (sign === '[') toEndOfBracket();
      at++;
      addGroup(undefined);
    }
  }

  /** The last letter of a row is the one that a quantifier means. */
  function addLetters(found: string): void {
    const times = quantifier();
    row += times === 'optional' ? found.slice(0, -1) : found;
    if (times !== 'once') endRow();
  }

  function addGroup(words: readonly string[] | undefined): void {
    endRow();
    if (quantifier() !== 'optional' && words !== undefined) needs.push(words);
  }

  function endRow(): void {
    if (row.length >= shortestWord) needs.push([row.toLowerCase()]);
    row = '';
  }

  /** `\b` takes no room; a sign stands for itself; a class (`\w`) or a number may be anything. */
  function escaped(): void {
    const sign = source[at + 1] ?? '';
    at += sign === 'u' ? 6 : sign === 'x' ? 4 : 2;
    if (sign === 'b' || sign === 'B') return;
    if (isLetterOrDigit(sign)) addGroup(undefined);
    else addLetters(sign);
  }

  function toEndOfBracket(): void {
    while (source[at] !== ']' && at < source.length) at += source[at] === '\\' ? 2 : 1;
  }

  function group(): readonly string[] | undefined {
    const kind = source[at + 1] === '?' ? (source[at + 2] ?? '') : '';
    const looking = kind === '=' || kind === '!' || (kind === '<' && (source[at + 3] === '=' || source[at + 3] === '!'));
    if (kind === '<' && !looking) at = source.indexOf('>', at);
    else at += kind === '' ? 0 : kind === '<' ? 3 : 2;
    at++;
    const inside = alternatives();
    at++;
    return looking ? undefined : oneOf(inside);
  }

  function quantifier(): Times {
    const sign = source[at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
    const optional = sign === '{' ? source[at + 1] === '0' : sign !== '+';
    at = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
    if (source[at] === '?') at++;
    return optional ? 'optional' : 'repeated';
  }

  return alternatives();
}

/** The words of which a group needs one: of each way through it, the ones that are the longest. Undefined where a way needs none. */
function oneOf(ways: readonly Alternative[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const { needs } of ways) {
    let best: readonly string[] | undefined;
    for (const candidate of needs) if (best === undefined || shortest(candidate) > shortest(best)) best = candidate;
    if (best === undefined) return undefined;
    words.push(...best);
  }
  return words;
}

function shortest(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of words) least = Math.min(least, length);
  return least;
}

function isLetterOrDigit(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
}
