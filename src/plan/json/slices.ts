/**
 * Reads a large JSON text without making all of it: finds where the members of an object and the elements of an array
 * begin and end, so that only those that are looked up are parsed. A plan of 200 MB costs its own bytes and the largest
 * element. Linear; nesting costs nothing.
 */

/** BrokenJson says that the text is no JSON, or ends before it should. */
export class BrokenJson extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Slice is one value of a JSON text: where it stands in the bytes. */
export interface Slice {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** valuesOf gives the values of a text one after the other: one, or one a line. */
export function* valuesOf(bytes: Uint8Array): Generator<Slice> {
  for (let from = skipSpace(bytes, 0); from < bytes.length; ) {
    const to = endOfValue(bytes, from);
    yield { bytes, from, to };
    from = skipSpace(bytes, to);
  }
}

/** kindOf tells what a slice holds by its first sign. */
export function kindOf({ bytes, from }: Slice): 'object' | 'array' | 'other' {
  return bytes[from] === OPEN_OBJECT ? 'object' : bytes[from] === OPEN_ARRAY ? 'array' : 'other';
}

const decoder = new TextDecoder();

/** parsed makes the value of a slice. */
export function parsed({ bytes, from, to }: Slice): unknown {
  try {
    return JSON.parse(decoder.decode(bytes.subarray(from, to)));
  } catch {
    throw new BrokenJson('no JSON');
  }
}

/**
 * membersOf gives the members of an object by name; the last of one name counts, as in JSON.parse. Empty where the
 * slice is no object.
 */
export function membersOf(slice: Slice | undefined): ReadonlyMap<string, Slice> {
  const members = new Map<string, Slice>();
  if (slice === undefined || kindOf(slice) !== 'object') return members;
  const { bytes } = slice;
  let at = skipSpace(bytes, slice.from + 1);
  while (bytes[at] !== CLOSE_OBJECT) {
    if (bytes[at] !== QUOTE) throw new BrokenJson('a name is missing');
    const end = endOfString(bytes, at);
    const name = String(parsed({ bytes, from: at, to: end }));
    at = skipSpace(bytes, end);
    if (bytes[at] !== COLON) throw new BrokenJson('a colon is missing');
    const from = skipSpace(bytes, at + 1);
    const to = endOfValue(bytes, from);
    members.set(name, { bytes, from, to });
    at = afterComma(bytes, to, CLOSE_OBJECT);
  }
  return members;
}

/** elementsOf gives the elements of an array one by one. None where the slice is no array. */
export function* elementsOf(slice: Slice | undefined): Generator<Slice> {
  if (slice === undefined || kindOf(slice) !== 'array') return;
  const { bytes } = slice;
  let at = skipSpace(bytes, slice.from + 1);
  while (bytes[at] !== CLOSE_ARRAY) {
    const to = endOfValue(bytes, at);
    yield { bytes, from: at, to };
    at = afterComma(bytes, to, CLOSE_ARRAY);
  }
}

function afterComma(bytes: Uint8Array, end: number, close: number): number {
  const at = skipSpace(bytes, end);
  if (bytes[at] === close) return at;
  if (bytes[at] !== COMMA) throw new BrokenJson('a comma is missing');
  return skipSpace(bytes, at + 1);
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at + 1;
  }
  throw new BrokenJson('a string does not end');
}

/** endOfValue goes over a value by its brackets and strings: what stands between them is judged when it is parsed. */
function endOfValue(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === QUOTE) return endOfString(bytes, from);
  if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) return endOfWord(bytes, from);
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at) - 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new BrokenJson('the text ends too early');
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (
    at < bytes.length &&
    !isSpace(bytes[at]) &&
    bytes[at] !== COMMA &&
    bytes[at] !== CLOSE_OBJECT &&
    bytes[at] !== CLOSE_ARRAY
  )
    at += 1;
  if (at === from) throw new BrokenJson('a value is missing');
  return at;
}
