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
 * startBefore gives where a window that reaches back from `at` begins: the start of the earliest line wholly within the reach.
 * A line longer than the reach is cut inside. Nothing before `floor` is looked at.
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

/** So many words of four bytes are counted together before a byte of their sum may be full. */
const together = 252;

/** feedsIn gives a word with a one in each byte that is a line feed. */
function feedsIn(word: number): number {
  const others = word ^ 0x0a0a0a0a;
  return ~(((others & 0x7f7f7f7f) + 0x7f7f7f7f) | 0 | others | 0x7f7f7f7f) >>> 7;
}

/** lineFeeds counts the line feeds in [from, to), most of them four bytes at once. `words` are those of the buffer. */
export function lineFeeds(buffer: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  for (; at < to && at % 4 !== 0; at += 1) if (buffer[at] === lineFeed) count += 1;
  let word = at >> 2;
  while (word + 4 <= to >> 2) {
    const end = Math.min(word + together, (to >> 2) - 3);
    let sum = 0;
    for (; word < end; word += 4)
      sum =
        (sum +
          feedsIn(words[word] as number) +
          feedsIn(words[word + 1] as number) +
          feedsIn(words[word + 2] as number) +
          feedsIn(words[word + 3] as number)) |
        0;
    count += ((sum & 0x00ff00ff) + ((sum >>> 8) & 0x00ff00ff)) % 0xffff;
  }
  for (at = Math.max(at, word << 2); at < to; at += 1) if (buffer[at] === lineFeed) count += 1;
  return count;
}
