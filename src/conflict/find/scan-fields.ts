/**
 * Fields that say nothing. Every line of a debug log holds words that failures are told in, as names of fields whose
 * value is empty (`"conflict": null`, `error: None`), and each would cost a look at its line. So the bytes behind a
 * needle are read first.
 */

/**
 * What a value begins with that is none; behind it the value must end. `0` is one: it counts what there is nothing of.
 */
const empties: readonly Uint8Array[] = ['null', 'none', 'nil', '<nil>', 'false', '[]', '{}', '0'].map((text) =>
  new TextEncoder().encode(text),
);

/** kinds of bytes: 1 letters, digits and what else a name holds, 2 quotes and the backslashes before them, 3 blanks. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  return /[A-Za-z0-9_]/.test(sign) ? 1 : /["'`\\]/.test(sign) ? 2 : /[ \t]/.test(sign) ? 3 : 0;
});
const name = 1;
const quote = 2;
const blank = 3;

const colon = 0x3a;
const equals = 0x3d;
const dash = 0x2d;
const dot = 0x2e;
const space = 0x20;
const zero = 0x30;

/** How much of a name, of quotes and of blanks is passed over. */
const longestName = 40;
const longestGap = 8;

/** isField tells whether the word that ends at `at` is (a part of) the name of a field. */
export const isField = (buffer: Uint8Array, at: number, filled: number): boolean => tieBehind(buffer, at, filled) >= 0;

/** isEmptyField tells whether it is, and the field holds nothing. */
export function isEmptyField(buffer: Uint8Array, at: number, filled: number): boolean {
  const tie = tieBehind(buffer, at, filled);
  if (tie < 0) return false;
  const value = pass(buffer, tie + 1, Math.min(filled, tie + longestGap), blank);
  const opened = pass(buffer, value, Math.min(filled, value + longestGap), quote);
  // "" is empty, "…" is not.
  if (opened - value >= 2 && !goesOn(buffer, opened, filled)) return true;
  for (const empty of empties)
    if (holdsAt(buffer, opened, filled, empty))
      return endsAt(buffer, opened + empty.length, filled, buffer[tie] === equals);
  return false;
}

/**
 * Where the colon or the equals sign of a field stands; -1 where there is none. A needle may hold it itself: `error: `.
 */
function tieBehind(buffer: Uint8Array, at: number, filled: number): number {
  for (let before = at - 1; before >= at - 2; before -= 1) if (isTie(buffer[before])) return before;
  const named = pass(buffer, at, Math.min(filled, at + longestName), name);
  const closed = pass(buffer, named, Math.min(filled, named + longestGap), quote);
  const tie = pass(buffer, closed, Math.min(filled, closed + longestGap), blank);
  return isTie(buffer[tie]) && tie < filled ? tie : -1;
}

const isTie = (byte: number | undefined): boolean => byte === colon || byte === equals;

function pass(buffer: Uint8Array, from: number, to: number, kind: number): number {
  let at = from;
  while (at < to && (kinds[buffer[at] as number] === kind || (kind === name && buffer[at] === dash))) at += 1;
  return at;
}

const goesOn = (buffer: Uint8Array, at: number, filled: number): boolean =>
  at < filled && kinds[buffer[at] as number] === name;

/**
 * isNone tells whether there is nothing of what the word at `at` names: `no conflict`, `0 conflicts`. A needle may
 * begin with the blank.
 */
export function isNone(buffer: Uint8Array, at: number): boolean {
  const end = buffer[at] === space ? at : at - 1;
  if (end < 1 || buffer[end] !== space) return false;
  const last = buffer[end - 1] as number;
  if (last === zero) return end < 2 || kinds[buffer[end - 2] as number] !== name;
  return (
    (last | 0x20) === 0x6f &&
    ((buffer[end - 2] as number) | 0x20) === 0x6e &&
    (end < 3 || kinds[buffer[end - 3] as number] !== name)
  );
}

/** holdsAny tells whether one of some words in lower case stands at an offset, in either case. */
export function holdsAny(buffer: Uint8Array, at: number, filled: number, words: readonly Uint8Array[]): boolean {
  for (const word of words) if (holdsAt(buffer, at, filled, word)) return true;
  return false;
}

/** holdsAt tells whether a word in lower case stands at an offset, in either case. */
function holdsAt(buffer: Uint8Array, at: number, filled: number, word: Uint8Array): boolean {
  if (at + word.length > filled) return false;
  for (let index = 0; index < word.length; index += 1) {
    const byte = buffer[at + index] as number;
    if (byte !== word[index] && (byte | 0x20) !== word[index]) return false;
  }
  return true;
}

/** A value ends there: `0.5`, `0x80` and "None of them" go on. Behind an equals sign a blank ends it. */
function endsAt(buffer: Uint8Array, at: number, filled: number, assigned: boolean): boolean {
  if (at >= filled) return true;
  const byte = buffer[at] as number;
  if (kinds[byte] === name || (byte === dot && goesOn(buffer, at + 1, filled))) return false;
  return assigned || kinds[byte] !== blank;
}
