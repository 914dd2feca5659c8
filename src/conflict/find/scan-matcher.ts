/**
 * The byte filter: finds where one of many short needles stands in a buffer, without decoding it. Wherever a needle of seven bytes stands,
 * it covers one block of four bytes at a multiple of four. So every fourth byte is looked at: a table says, for the hash of the block
 * there, whether it may be of a needle, and nearly always it is of none.
 */

/** OnHit is told where a needle starts, and its place in the list. */
type OnHit = (position: number, needle: number) => void;

/** Matcher finds needles in the buffer it was made for. */
export interface Matcher {
  /** find calls `hit` for every needle that starts in [from, to). ASCII letters match in either case. The bytes up to `filled` count. */
  readonly find: (from: number, to: number, filled: number, hit: OnHit) => void;
}

/** shortestNeedle is the least length a needle may have, in bytes. */
export const shortestNeedle = 7;

const blockBytes = 4;
/** Of the blocks that begin with one of the first bytes of a needle, up to here, one stands at a multiple of four. */
const lastBlock = shortestNeedle - blockBytes;

/**
 * hashOf gives the place of a block in the table. The bit that tells small letters from capitals is set in all bytes; a full comparison tells the rest
 * apart. The factor is Knuth's: 2^32 divided by the golden ratio. Its numbers stand here and not in constants, which a hot loop would load each time.
 */
const hashOf = (block: number): number => Math.imul(block | 0x20202020, -1640531535) >>> 17;
/** hashOfStart does the same for the first seven bytes of a needle: its first block, and the last one that is searched for. */
const hashOfStart = (first: number, last: number): number =>
  (Math.imul(first | 0x20202020, -1640531535) ^ Math.imul(last | 0x20202020, -2048144777)) >>> 19;
const hashes = 1 << 15;

/** So many words are searched before what was found in them is compared. */
const batch = 2048;

/** Block is four bytes of a needle. With `letters` set in the text's block, small letters stand there. */
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
function blocksOf(bytes: Buffer): readonly Block[] {
  const starts = [bytes.length - blockBytes];
  for (let at = 0; at < bytes.length - blockBytes; at += blockBytes) starts.push(at);
  return starts.map((at) => {
    let letters = 0;
    for (let index = 0; index < blockBytes; index += 1) {
      const byte = bytes[at + index] ?? 0;
      if (byte >= 0x61 && byte <= 0x7a) letters |= 0x20 << (8 * index);
    }
    return { at, bytes: bytes.readInt32LE(at), letters };
  });
}

/** createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long. The buffer begins its memory, and its length is a multiple of four. */
export function createMatcher(texts: readonly string[], buffer: Uint8Array): Matcher {
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  /** For each hash of a block: 1 where needles have such a block, and in `parts` bit n where it stands n bytes into one. */
  const known = new Uint8Array(hashes);
  const parts = new Uint8Array(hashes);
  /** For each hash of a start: the number of its needles in `groups`; that of none is 0. */
  const groupOf = new Uint16Array(hashes);
  const groups: Entry[][] = [[]];
  const found = new Int32Array(batch);

  for (const [needle, text] of texts.entries()) {
    const bytes = Buffer.from(text.toLowerCase());
    if (bytes.length < shortestNeedle) throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
    for (let at = 0; at <= lastBlock; at += 1) {
      const hash = hashOf(bytes.readInt32LE(at));
      known[hash] = 1;
      parts[hash] = (parts[hash] ?? 0) | (1 << at);
    }
    const start = hashOfStart(bytes.readInt32LE(0), bytes.readInt32LE(lastBlock));
    groupOf[start] ||= groups.push([]) - 1;
    groups[groupOf[start] ?? 0]?.push({ needle, length: bytes.length, blocks: blocksOf(bytes) });
  }

  /** search writes the words in [from, to) that may be of a needle into `found`, and gives their number. Nothing in it branches, so that nothing is guessed wrong. */
  function search(from: number, to: number): number {
    const [block, isKnown, out] = [words, known, found];
    let count = 0;
    for (let word = from; word < to; word += 1) {
      out[count] = word;
      count += isKnown[hashOf(block[word] as number)] as number;
    }
    return count;
  }

  function standsAt(blocks: readonly Block[], position: number): boolean {
    for (const { at, bytes, letters } of blocks) if ((view.getInt32(position + at, true) | letters) !== bytes) return false;
    return true;
  }

  /** groupAt tells which needles may start at a position, by their first seven bytes. */
  const groupAt = (position: number): number => groupOf[hashOfStart(view.getInt32(position, true), view.getInt32(position + lastBlock, true))] as number;

  return {
    find(from, to, filled, hit) {
      // Needles that start in the range, and of which the first seven bytes are there.
      const end = Math.min(to, filled - shortestNeedle + 1);
      const last = (end + shortestNeedle - 1) >> 2;
      for (let start = (from + blockBytes - 1) >> 2; start < last; start += batch) {
        const count = search(start, Math.min(start + batch, last));
        for (let index = 0; index < count; index += 1) {
          const word = found[index] as number;
          // The highest bit comes first: what starts first.
          for (let rest = parts[hashOf(words[word] as number)] as number; rest !== 0; ) {
            const at = 31 - Math.clz32(rest);
            rest ^= 1 << at;
            const position = (word << 2) - at;
            if (position < from || position >= end) continue;
            const group = groupAt(position);
            if (group === 0) continue;
            for (const { needle, length, blocks } of groups[group] as Entry[])
              if (position + length <= filled && standsAt(blocks, position)) hit(position, needle);
          }
        }
      }
    },
  };
}
