/**
 * The byte filter: finds where one of many short needles stands in a buffer, without decoding it. Wherever a needle of
 * seven bytes stands, it covers one word of four bytes at a multiple of four. So the buffer is read word by word: a
 * table says, for the hash of the word, whether it may be of a needle, and nearly always it is of none.
 */

/** OnHit is told where a needle starts, and its place in the list. */
type OnHit = (position: number, needle: number) => void;

/** Matcher finds needles in the buffer it was made for. */
export interface Matcher {
  /**
   * find calls `hit` for every needle of which the word begins in [from, to), nearly in the order of where they start.
   * Both are multiples of four, or `to` is the end. ASCII letters match in either case. The bytes up to `filled` count.
   */
  readonly find: (from: number, to: number, filled: number, hit: OnHit) => void;
}

/** shortestNeedle is the least length a needle may have, in bytes. */
export const shortestNeedle = 7;

const wordBytes = 4;
/** A word that begins so far into a needle, or before, is in its first seven bytes. */
const lastPart = shortestNeedle - wordBytes;

/**
 * hashOf gives the place of a word in the table. The bit that tells small letters from capitals is set in all bytes; a
 * full comparison tells the rest apart. The factors are Knuth's and xxHash's. Numbers stand here and below and not in
 * constants, which a hot loop would load each time.
 */
const hashOf = (word: number): number => Math.imul(word | 0x20202020, -1640531535) >>> 17;
const hashes = 1 << 15;
/** hashOfStart does the same for the first seven bytes of a needle: its first word, and the one that overlaps it. */
const hashOfStart = (first: number, last: number): number =>
  (Math.imul(first | 0x20202020, -1640531535) ^ Math.imul(last | 0x20202020, -2048144777)) >>> 19;
const hashesOfStart = 1 << 13;

/** So many words are searched at once. */
const atOnce = 4;
/** So many words are searched before what was found in them is compared. */
const batch = 2048;

/** Part is a word of a needle. With `letters` set in the text's word, small letters stand there. */
interface Part {
  readonly at: number;
  readonly bytes: number;
  readonly letters: number;
}

interface Entry {
  readonly needle: number;
  readonly length: number;
  readonly parts: readonly Part[];
}

/** partsOf divides a needle into words, of which the first two may overlap. */
function partsOf(bytes: Buffer): readonly Part[] {
  const starts = [bytes.length - wordBytes];
  for (let at = 0; at < bytes.length - wordBytes; at += wordBytes) starts.push(at);
  return starts.map((at) => {
    let letters = 0;
    for (let index = 0; index < wordBytes; index += 1) {
      const byte = bytes[at + index] ?? 0;
      if (byte >= 0x61 && byte <= 0x7a) letters |= 0x20 << (8 * index);
    }
    return { at, bytes: bytes.readInt32LE(at), letters };
  });
}

/**
 * createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long. The buffer begins its
 * memory, and its length is a multiple of four.
 */
export function createMatcher(texts: readonly string[], buffer: Uint8Array): Matcher {
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  /**
   * For each hash of a word: 1 where needles have such a word, and in `places` bit n where it stands n bytes into one.
   */
  const known = new Uint8Array(hashes);
  const places = new Uint8Array(hashes);
  /** For each hash of a start: the number of its needles in `groups`; that of none is 0. */
  const groupOf = new Uint16Array(hashesOfStart);
  const groups: Entry[][] = [[]];
  const found = new Int32Array(batch + atOnce);

  for (const [needle, text] of texts.entries()) {
    const bytes = Buffer.from(text.toLowerCase());
    if (bytes.length < shortestNeedle)
      throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
    for (let at = 0; at <= lastPart; at += 1) {
      const hash = hashOf(bytes.readInt32LE(at));
      known[hash] = 1;
      places[hash] = (places[hash] ?? 0) | (1 << at);
    }
    const start = hashOfStart(bytes.readInt32LE(0), bytes.readInt32LE(lastPart));
    groupOf[start] ||= groups.push([]) - 1;
    groups[groupOf[start] ?? 0]?.push({ needle, length: bytes.length, parts: partsOf(bytes) });
  }

  /**
   * search writes the words in [from, to) that may be of a needle into `found`, and gives their number. Up to three
   * words more are read. Nothing in it branches, so that the processor guesses nothing wrong.
   */
  function search(from: number, to: number): number {
    // What the loop reads is at hand in the function itself.
    const text = words;
    const table = known;
    const out = found;
    let count = 0;
    for (let word = from; word < to; word += atOnce) {
      const one = table[hashOf(text[word] as number)] as number;
      const two = table[hashOf(text[word + 1] as number)] as number;
      const three = table[hashOf(text[word + 2] as number)] as number;
      const four = table[hashOf(text[word + 3] as number)] as number;
      out[count] = word;
      count += one;
      out[count] = word + 1;
      count += two;
      out[count] = word + 2;
      count += three;
      out[count] = word + 3;
      count += four;
    }
    return count;
  }

  /** groupAt tells which needles may start at a position. */
  const groupAt = (position: number): number =>
    groupOf[hashOfStart(view.getInt32(position, true), view.getInt32(position + lastPart, true))] as number;

  function standsAt(parts: readonly Part[], position: number): boolean {
    for (let i = 0; i < parts.length; i += 1) {
      const p = parts[i] as Part;
      if ((view.getInt32(position + p.at, true) | p.letters) !== p.bytes) return false;
    }
    return true;
  }

  /** compare tells which needles have a word that was found, the one that starts first before the others. */
  function compare(word: number, filled: number, hit: OnHit): void {
    for (let rest = places[hashOf(words[word] as number)] as number; rest !== 0; ) {
      const place = 31 - Math.clz32(rest);
      rest ^= 1 << place;
      const position = (word << 2) - place;
      if (position < 0 || position + shortestNeedle > filled) continue;
      const group = groupAt(position);
      if (group !== 0) hitAll(groups[group] as Entry[], position, filled, hit);
    }
  }

  function hitAll(group: readonly Entry[], position: number, filled: number, hit: OnHit): void {
    for (let i = 0; i < group.length; i += 1) {
      const e = group[i] as Entry;
      if (position + e.length <= filled && standsAt(e.parts, position)) hit(position, e.needle);
    }
  }

  return {
    find(from, to, filled, hit) {
      const last = to >> 2;
      for (let start = from >> 2; start < last; start += batch) {
        const count = search(start, Math.min(start + batch, last));
        for (let index = 0; index < count; index += 1) {
          const word = found[index] as number;
          if (word < last) compare(word, filled, hit);
        }
      }
    },
  };
}
