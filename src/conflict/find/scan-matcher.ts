/**
 * The byte filter: finds where one of many short needles stands in a buffer, without decoding it. It is the algorithm of Wu and Manber
 * (blocks of four bytes, hashed; the table says how far the search may jump), walked by four cursors at once: a jump depends on the
 * load before it, so one cursor waits for memory most of the time, and four share the wait.
 */

/** Hit is where a needle stands: its first byte, and the needle's place in the list. */
export interface Hit {
  readonly position: number;
  readonly needle: number;
}

/** Matcher finds needles in the buffer it was made for. */
export interface Matcher {
  /** find gives every needle that starts in [from, to), by position. ASCII letters match in either case. The bytes up to `filled` count. */
  readonly find: (from: number, to: number, filled: number) => readonly Hit[];
}

/** blockBytes is how much of a needle is hashed at once: four bytes are one unaligned 32-bit load. */
const blockBytes = 4;
/** 2^14 entries of one byte: the table stays in the first-level cache beside the text. */
const hashBits = 14;
const hashShift = 32 - hashBits;
/** Keeping five bits of each byte folds upper and lower case for free; the verification tells the rest apart. */
const foldMask = 0x1f1f1f1f;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const hashFactor = 0x9e3779b1 | 0;

/** shortestNeedle is the least length a needle may have, in bytes: the longer the shortest, the longer the jumps. */
export const shortestNeedle = 7;

function hashOf(block: number): number {
  return Math.imul(block & foldMask, hashFactor) >>> hashShift;
}

function blockOf(text: Uint8Array, at: number): number {
  return (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8) | ((text[at + 2] ?? 0) << 16) | ((text[at + 3] ?? 0) << 24);
}

/** lowerCase maps a byte to its lower case, ASCII only. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** Setting this bit in each byte brings letters to lower case. It muddles other bytes, which the full comparison sorts out. */
const caseBits = 0x20202020;

interface Tables {
  readonly needles: readonly Uint8Array[];
  /** How far a cursor may jump when it sees a block of this hash; 0 = the first part of a needle may end here. */
  readonly jump: Uint8Array;
  /** The first needle, counted from 1, whose deciding block has this hash; 0 = none. */
  readonly first: Uint16Array;
  /** The next needle of the same hash, counted the same way. */
  readonly next: Uint16Array;
  /** The deciding block of each needle, in lower case … */
  readonly deciding: Int32Array;
  /** … and its last block, which tells needles apart that begin alike. */
  readonly closing: Int32Array;
}

/** So much is walked through before the stops are verified, so that the text is still in the second-level cache then. */
const stretchBytes = 64 * 1024;

/** The deciding block is the last one of a needle's first `shortestNeedle` bytes; it begins here. */
const decidingAt = shortestNeedle - blockBytes;

function tablesOf(texts: readonly string[]): Tables {
  const encoder = new TextEncoder();
  const needles = texts.map((text) => encoder.encode(text.toLowerCase()));
  const jump = new Uint8Array(1 << hashBits).fill(decidingAt + 1);
  const first = new Uint16Array(1 << hashBits);
  const next = new Uint16Array(texts.length + 1);
  const deciding = new Int32Array(texts.length + 1);
  const closing = new Int32Array(texts.length + 1);
  for (const [index, needle] of needles.entries()) {
    if (needle.length < shortestNeedle)
      throw new RangeError(`the needle ${JSON.stringify(texts[index])} is shorter than ${shortestNeedle} bytes`);
    for (let at = 0; at <= decidingAt; at += 1) {
      const hash = hashOf(blockOf(needle, at));
      jump[hash] = Math.min(jump[hash] ?? 0, decidingAt - at);
    }
    const hash = hashOf(blockOf(needle, decidingAt));
    next[index + 1] = first[hash] ?? 0;
    first[hash] = index + 1;
    deciding[index + 1] = blockOf(needle, decidingAt) | caseBits;
    closing[index + 1] = blockOf(needle, needle.length - blockBytes) | caseBits;
  }
  return { needles, jump, first, next, deciding, closing };
}

/** createMatcher prepares the search for `texts` (each at least `shortestNeedle` bytes) in `buffer`. */
export function createMatcher(texts: readonly string[], buffer: Uint8Array): Matcher {
  const { needles, jump, first, next, deciding, closing } = tablesOf(texts);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  /** Where the cursors stopped: at most once a byte. */
  const stops = new Int32Array(stretchBytes);

  /** walk lets one cursor go through [from, to) and gives how many stops are known then. */
  function walk(from: number, to: number, known: number): number {
    let count = known;
    let at = from;
    while (at < to) {
      const step = jump[Math.imul(view.getInt32(at, true) & foldMask, hashFactor) >>> hashShift] as number;
      if (step === 0) stops[count++] = at;
      at += step === 0 ? 1 : step;
    }
    return count;
  }

  /** walkAbreast lets four cursors go through a quarter of [from, to) each. The stops come out unordered. */
  function walkAbreast(from: number, to: number): number {
    const quarter = (to - from) >> 2;
    const endA = from + quarter;
    const endB = endA + quarter;
    const endC = endB + quarter;
    let a = from;
    let b = endA;
    let c = endB;
    let d = endC;
    let count = 0;
    while (a < endA && b < endB && c < endC && d < to) {
      const stepA = jump[Math.imul(view.getInt32(a, true) & foldMask, hashFactor) >>> hashShift] as number;
      const stepB = jump[Math.imul(view.getInt32(b, true) & foldMask, hashFactor) >>> hashShift] as number;
      const stepC = jump[Math.imul(view.getInt32(c, true) & foldMask, hashFactor) >>> hashShift] as number;
      const stepD = jump[Math.imul(view.getInt32(d, true) & foldMask, hashFactor) >>> hashShift] as number;
      a += stepA;
      b += stepB;
      c += stepC;
      d += stepD;
      if (stepA === 0) stops[count++] = a++;
      if (stepB === 0) stops[count++] = b++;
      if (stepC === 0) stops[count++] = c++;
      if (stepD === 0) stops[count++] = d++;
    }
    return walk(d, to, walk(c, endC, walk(b, endB, walk(a, endA, count))));
  }

  function standsAt(entry: number, position: number, filled: number): boolean {
    const needle = needles[entry - 1];
    if (!needle) return false;
    const end = position + needle.length;
    if (end > filled || (view.getInt32(end - blockBytes, true) | caseBits) !== closing[entry]) return false;
    for (let at = 0; at < needle.length; at += 1) {
      if (lowerCase[buffer[position + at] as number] !== needle[at]) return false;
    }
    return true;
  }

  /** verify adds the needles that really stand where the cursors stopped. */
  function verify(count: number, filled: number, hits: Hit[]): void {
    for (let index = 0; index < count; index += 1) {
      const stop = stops[index] as number;
      const block = view.getInt32(stop, true);
      for (let entry = first[hashOf(block)] as number; entry !== 0; entry = next[entry] as number) {
        if ((block | caseBits) === deciding[entry] && standsAt(entry, stop - decidingAt, filled)) {
          hits.push({ position: stop - decidingAt, needle: entry - 1 });
        }
      }
    }
  }

  return {
    find(from, to, filled) {
      const hits: Hit[] = [];
      const last = Math.min(to + decidingAt, filled - blockBytes + 1);
      for (let at = from + decidingAt; at < last; at += stretchBytes) {
        verify(walkAbreast(at, Math.min(at + stretchBytes, last)), filled, hits);
      }
      return hits.sort((one, other) => one.position - other.position);
    },
  };
}
