import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * What a text must hold for a pattern to fit, read from the pattern itself. A look for a word is nearly free and a
 * pattern costs up to 20 ms for being compiled, so the rules ask for words first; nobody writes them down a second
 * time.
 */

/** Needs are lists of words in lower case: a text that fits holds one of each list. */
export type Needs = readonly (readonly string[])[];

/** Way is one alternative of a pattern: where it ends in the source, and what it needs. */
export interface Way {
  readonly end: number;
  readonly needs: Needs;
}

/** Shorter words stand in every text. */
const shortest = 2;
/**
 * What a text is searched for at large is as long as this at least; shorter words are only asked for where a row is
 * looked at.
 */
export const shortestSought = 3;
/** More ways to write a row of letters are not written out. */
const mostRows = 6;
/** The rarest lists of an alternative shut out nearly all; more of them only cost room. */
const mostNeeds = 2;

/** Piece is what an element of a pattern says: the few texts that it can be, or only what must be in it. */
type Piece = { readonly texts: readonly string[] } | { readonly needs: Needs };

const nothing: Piece = { texts: [''] };
const anything: Piece = { needs: [] };

/** waysOf gives the alternatives of a pattern in their order. */
export function waysOf({ source, flags }: RegExp): readonly Way[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return pattern.alternatives.map((alternative) => ({
    end: alternative.end,
    needs: rarest(needsOf(sequence(alternative.elements))).slice(0, mostNeeds),
  }));
}

/**
 * coverOf gives words of which every text holds one that fits any of the patterns. Throws where an alternative needs no
 * word at all.
 */
export function coverOf(patterns: readonly RegExp[]): readonly string[] {
  const words = new Set<string>();
  for (const pattern of patterns)
    for (const { end, needs } of waysOf(pattern)) {
      const [best] = needs;
      if (best === undefined || best.some(({ length }) => length < shortestSought))
        throw new Error(`no word stands in all that this means: ${pattern.source.slice(Math.max(0, end - 120), end)}`);
      for (const word of best) words.add(word);
    }
  return withoutLonger([...words]).toSorted();
}

/** Letters in a row, however they may be written, are kept together; what may be anything ends the row. */
function sequence(elements: readonly AST.Element[]): Piece {
  const needs: (readonly string[])[] = [];
  let rows: readonly string[] = [''];
  let exact = true;
  const endRow = (): void => {
    if (rows.every((row) => row.length >= shortest)) needs.push(withoutLonger(rows));
    rows = [''];
  };
  for (const element of elements) {
    if (element.type === 'Assertion') {
      needs.push(...needsAhead(element));
      continue;
    }
    const piece = pieceOf(element);
    if ('texts' in piece && rows.length * piece.texts.length <= mostRows) {
      rows = rows.flatMap((row) => piece.texts.map((text) => row + text));
      continue;
    }
    exact = false;
    endRow();
    if ('texts' in piece) rows = piece.texts;
    else needs.push(...piece.needs);
  }
  if (exact && needs.length === 0) return { texts: [...new Set(rows)] };
  endRow();
  return { needs };
}

function pieceOf(element: Exclude<AST.Element, AST.Assertion>): Piece {
  if (element.type === 'Character') return { texts: [String.fromCodePoint(element.value).toLowerCase()] };
  if (element.type === 'CharacterClass') return fewOf(element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return oneOf(element.alternatives);
  if (element.type === 'Quantifier') return repeated(element);
  return anything;
}

function fewOf({ negate, elements }: AST.CharacterClass): Piece {
  if (negate || elements.length > 4) return anything;
  const texts = elements.flatMap((each) =>
    each.type === 'Character' ? [String.fromCodePoint(each.value).toLowerCase()] : [],
  );
  return texts.length === elements.length ? { texts } : anything;
}

function repeated({ element, min, max }: AST.Quantifier): Piece {
  const piece = element.type === 'Assertion' ? nothing : pieceOf(element);
  if (max === 1 && 'texts' in piece) return min === 1 ? piece : { texts: [...piece.texts, ''] };
  return min === 0 ? anything : { needs: needsOf(piece) };
}

/** A look ahead or behind that must find something needs its words; the row of letters goes on around it. */
function needsAhead(assertion: AST.Assertion): Needs {
  if ((assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') || assertion.negate) return [];
  return needsOf(oneOf(assertion.alternatives));
}

function oneOf(alternatives: readonly AST.Alternative[]): Piece {
  const pieces = alternatives.map(({ elements }) => sequence(elements));
  const texts = pieces.flatMap((piece) => ('texts' in piece ? piece.texts : []));
  if (pieces.every((piece) => 'texts' in piece) && texts.length <= mostRows) return { texts };
  const words = pieces.map((piece) => rarest(needsOf(piece))[0]);
  return { needs: words.every((each) => each !== undefined) ? [withoutLonger(words.flat())] : [] };
}

function needsOf(piece: Piece): Needs {
  if ('needs' in piece) return piece.needs;
  return piece.texts.every((text) => text.length >= shortest) ? [withoutLonger(piece.texts)] : [];
}

/** The list whose shortest word is the longest shuts out the most. */
function rarest(needs: Needs): Needs {
  const least = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  return needs.toSorted((a, b) => least(b) - least(a) || a.length - b.length);
}

/** Where a word is looked for, a longer one that holds it is found as well. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)];
  return all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
}
