/**
 * The byte filter: finds where one of many short needles stands in a buffer, without decoding it. Wherever a needle of seven bytes stands,
 * it covers one block of four bytes at a multiple of four. So every fourth byte is looked at: a table says, for the hash of the block
 * there, which parts of a needle it may be, and nearly always that is none.
 */

/** OnHit is told where a needle starts, and its place in the list. */
type OnHit = (position: number, needle: number) => void;

/** Matcher finds needles in the buffer it was made for. */
export interface Matcher {
  /**
   * find calls `hit` for every needle that starts in [from, to), in ascending order of where it starts. ASCII letters match in either case. The bytes
   * up to `filled` count.
   */
  readonly find: (from: number, to: number, filled: number, hit: OnHit) => void;
}

/** shortestNeedle is the least length a needle may have, in bytes. */
export const shortestNeedle = 7;

/** How much of a needle is hashed at once. */
const blockBytes = 4;
/** The block that decides which needle it is begins this far into it: it is the last of the first seven bytes. */
const decidingAt = shortestNeedle - blockBytes;
/** 2^14 entries of one byte: the tables stay in the first-level cache beside the text. */
const hashBits = 14;

/**
 * hashOf gives the place of a block in the tables. Keeping five bits of each byte folds upper and lower case for free; a full comparison tells the
 * rest apart. The factor is Knuth's: 2^32 divided by the golden ratio. Its numbers stand here and not in constants, which a hot loop would load each time.
 */
const hashOf = (block: number): number => Math.imul(block & 0x1f1f1f1f, -1640531535) >>> 18;

/** A block of a needle, the deciding one first. With `letters` set in the text's block, small letters stand there. */
interface Block {
  readonly at: number;
  readonly bytes: number;
  readonly letters: number;
}

interface Entry {
  readonly needle: number;
  readonly length: number;
  readonly blocks: readonly Block[];
}

/** blocksOf parts a needle into blocks, of which the last two may overlap. */
function blocksOf(bytes: Uint8Array): readonly Block[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = [decidingAt, bytes.length - blockBytes];
  for (let at = 0; at < bytes.length - blockBytes; at += blockBytes) starts.push(at);
  return starts.map((at) => {
    let letters = 0;
    for (let index = 0; index < blockBytes; index += 1) {
      const byte = bytes[at + index] ?? 0;
      if (byte >= 0x61 && byte <= 0x7a) letters |= 0x20 << (8 * index);
    }
    return { at, bytes: view.getInt32(at, true), letters };
  });
}

/** createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long. The buffer begins its memory, and its length is a multiple of four. */
export function createMatcher(texts: readonly string[], buffer: Uint8Array): Matcher {
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  /** For each hash: bit n is set where the block may stand n bytes into a needle. */
  const parts = new Uint8Array(1 << hashBits);
  /** Needles whose deciding blocks have one hash form a group; `groupOf` tells it by the hash, 0 is the group of none. */
  const groupOf = new Uint16Array(1 << hashBits);
  const groups: Entry[][] = [[]];

  const encoder = new TextEncoder();
  for (const [needle, text] of texts.entries()) {
    const bytes = encoder.encode(text.toLowerCase());
    if (bytes.length < shortestNeedle) throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
    const blocks = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at <= decidingAt; at += 1) {
      const hash = hashOf(blocks.getInt32(at, true));
      parts[hash] = (parts[hash] ?? 0) | (1 << at);
    }
    const hash = hashOf(blocks.getInt32(decidingAt, true));
    groupOf[hash] ||= groups.push([]) - 1;
    groups[groupOf[hash] ?? 0]?.push({ needle, length: bytes.length, blocks: blocksOf(bytes) });
  }

  function standsAt(blocks: readonly Block[], position: number): boolean {
    for (const { at, bytes, letters } of blocks) if ((view.getInt32(position + at, true) | letters) !== bytes) return false;
    return true;
  }

  function verify(position: number, group: number, filled: number, hit: OnHit): void {
    for (const { needle, length, blocks } of groups[group] as Entry[])
      if (position + length <= filled && standsAt(blocks, position)) hit(position, needle);
  }

  /** The block at `word` may be a part of needles: bit n of `part` says that one may begin n bytes before it. The highest comes first. */
  function tryAll(word: number, part: number, from: number, end: number, filled: number, hit: OnHit): void {
    for (let rest = part; rest !== 0; ) {
      const at = 31 - Math.clz32(rest);
      rest ^= 1 << at;
      const position = (word << 2) - at;
      if (position < from || position >= end) continue;
      const group = groupOf[hashOf(view.getInt32(position + decidingAt, true))] as number;
      if (group !== 0 && ((parts[hashOf(view.getInt32(position, true))] as number) & 1) !== 0) verify(position, group, filled, hit);
    }
  }

  return {
    find(from, to, filled, hit) {
      // What the hot loop reads is at hand in the function itself.
      const [blocks, partOf] = [words, parts];
      // Needles that start in the range, and of which the first seven bytes are there.
      const end = Math.min(to, filled - shortestNeedle + 1);
      const last = (end + decidingAt + 3) >> 2;
      for (let word = (from + 3) >> 2; word < last; word += 1) {
        const part = partOf[hashOf(blocks[word] as number)] as number;
        if (part !== 0) tryAll(word, part, from, end, filled, hit);
      }
    },
  };
}
