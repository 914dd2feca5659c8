/**
 * Line arithmetic over bytes: where lines begin and end. A line ends with a line feed; a carriage return is
 * part of its line, so that line numbers are those of an editor and progress bars do not count.
 */

const lineFeed = 10;

/** Reach says how far a window goes to one side of a hit: so many lines, but never more than so many bytes. */
export interface Reach {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * startBefore gives where a window that reaches back from `at` begins: the start of the earliest line wholly within the
 * reach. A line longer than the reach is cut inside. Nothing before `floor` is looked at.
 */
export function startBefore(buffer: Uint8Array, at: number, floor: number, reach: Reach): number {
  const lowest = Math.max(floor, at - reach.bytes);
  let start = -1;
  let lines = 0;
  for (let cursor = at - 1; cursor >= lowest; cursor -= 1) {
    if (buffer[cursor] !== lineFeed) continue;
    start = cursor + 1;
    lines += 1;
    if (lines > reach.lines) return start;
  }
  // The floor is where the data begins, or where it was cut before: as good as the start of a line.
  if (lowest === floor) return floor;
  return start >= 0 ? start : characterStart(buffer, lowest);
}

/** endAfter is the same to the other side: after the line feed of the last line wholly within the reach from `at`. */
export function endAfter(buffer: Uint8Array, at: number, ceiling: number, reach: Reach): number {
  const highest = Math.min(ceiling, at + reach.bytes);
  let end = -1;
  let lines = 0;
  for (let cursor = at; cursor < highest; cursor += 1) {
    if (buffer[cursor] !== lineFeed) continue;
    end = cursor + 1;
    lines += 1;
    if (lines > reach.lines) return end;
  }
  if (highest === ceiling) return ceiling;
  return end >= 0 ? end : characterStart(buffer, highest);
}

/** characterStart moves a cut back to the start of a UTF-8 character, so that no character is torn. */
export function characterStart(buffer: Uint8Array, at: number): number {
  for (let back = 0; back < 4 && at - back > 0; back += 1) {
    if (((buffer[at - back] ?? 0) & 0xc0) !== 0x80) return at - back;
  }
  return at;
}

const colon = 0x3a;
const space = 0x20;
const dash = 0x2d;
const star = 0x2a;
const quote = 0x22;
const apostrophe = 0x27;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isLetterOrDigit = (byte: number): boolean => isDigit(byte) || isCapital(byte) || (byte >= 0x61 && byte <= 0x7a);

/** Bytes. */
const longestTime = 40;
const shortestCode = 6;
const longestCode = 120;

/**
 * opensWithCode tells whether a line opens with what may be a code that a sentence follows: `ScopeLocked: The scope …`,
 * behind the runner's time and the mark of a list. A code has two humps, or is one of two of one word. Nearly all lines
 * are done with after their first letters.
 */
export function opensWithCode(buffer: Buffer, from: number, filled: number): boolean {
  let start = behindTime(buffer, from);
  while (start < filled && (buffer[start] === space || buffer[start] === star || buffer[start] === dash)) start += 1;
  if (start + shortestCode + 3 > filled || !isCapital(buffer[start] as number)) return false;
  const end = endOfWord(buffer, start + 1, Math.min(filled - 3, start + longestCode));
  if (buffer[end] !== colon || buffer[end + 1] !== space || end - start < shortestCode) return false;
  const first = buffer[end + 2] as number;
  if (!isCapital(first) && first !== apostrophe && first !== quote) return false;
  return /^(?:[A-Z]+[a-z0-9]+[A-Z]|(?:Conflict|Canceled)$)/.test(buffer.toString('latin1', start, end));
}

/**
 * Where a line goes on behind the time that a runner puts in front of it. A long first word of digits and dashes is
 * none.
 */
function behindTime(buffer: Uint8Array, from: number): number {
  if (buffer[from + 4] !== dash || !isDigit(buffer[from] as number)) return from;
  // Nearly all times are as long as those of GitHub and Azure Pipelines, and none is shorter than that of a second.
  let at = buffer[from + 28] === space ? from + 28 : from + 19;
  while (at < from + longestTime && buffer[at] !== space) at += 1;
  return at;
}

function endOfWord(buffer: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isLetterOrDigit(buffer[at] as number)) at += 1;
  return at;
}
