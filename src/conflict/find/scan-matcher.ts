/**
 * The byte filter: finds where one of many short needles stands in the kernel's buffer, without decoding it. It is the algorithm of Wu
 * and Manber: blocks of four bytes, hashed, and a table that says how far the search may jump. The kernel walks; here are the tables,
 * and what is done where the walk stops.
 */
import { blockBytes, hashOf, type Kernel, walkBytes } from './scan-kernel.ts';

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

/** shortestNeedle is the least length a needle may have, in bytes: the longer the shortest, the longer the jumps. */
export const shortestNeedle = 7;

/** The walk stops at the deciding block: the last one of a needle's first `shortestNeedle` bytes. It begins this far into the needle. */
export const decidingAt = shortestNeedle - blockBytes;

/** Setting this bit in each byte brings letters to lower case. It muddles other bytes, which the full comparison sorts out. */
const caseBits = 0x20202020;

/** lowerCase maps a byte to its lower case, ASCII only. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

interface Entry {
  readonly needle: number;
  readonly bytes: Uint8Array;
  /** The deciding block, in lower case. */
  readonly deciding: number;
  /** The last block, which tells needles apart that begin alike. */
  readonly closing: number;
}

function blockOf(text: Uint8Array, at: number): number {
  return (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8) | ((text[at + 2] ?? 0) << 16) | ((text[at + 3] ?? 0) << 24);
}

/** createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long, and fills the kernel's tables for it. */
export function createMatcher(texts: readonly string[], kernel: Kernel): Matcher {
  const { buffer, jump, lead, stops } = kernel;
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  /** Needles whose deciding blocks have one hash form a group; `groupOf` tells it by the hash, 0 is the group of none. */
  const groups: Entry[][] = [[]];
  const groupOf = new Uint16Array(jump.length);

  jump.fill(decidingAt + 1);
  const encoder = new TextEncoder();
  for (const [needle, text] of texts.entries()) {
    const bytes = encoder.encode(text.toLowerCase());
    if (bytes.length < shortestNeedle) throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
    for (let at = 0; at <= decidingAt; at += 1) {
      const hash = hashOf(blockOf(bytes, at));
      jump[hash] = Math.min(jump[hash] ?? 0, decidingAt - at);
    }
    lead[hashOf(blockOf(bytes, 0))] = 1;
    const deciding = blockOf(bytes, decidingAt);
    const entry: Entry = { needle, bytes, deciding: deciding | caseBits, closing: blockOf(bytes, bytes.length - blockBytes) | caseBits };
    const hash = hashOf(deciding);
    groupOf[hash] ||= groups.push([]) - 1;
    groups[groupOf[hash] ?? 0]?.push(entry);
  }

  function standsAt({ bytes, closing }: Entry, position: number, filled: number): boolean {
    const end = position + bytes.length;
    if (end > filled || (view.getInt32(end - blockBytes, true) | caseBits) !== closing) return false;
    for (let at = 0; at < bytes.length; at += 1) {
      if (lowerCase[buffer[position + at] as number] !== bytes[at]) return false;
    }
    return true;
  }

  /** verify adds the needles that really stand where the walk stopped. */
  function verify(count: number, filled: number, hits: Hit[]): void {
    for (let index = 0; index < count; index += 1) {
      const stop = stops[index] as number;
      const block = view.getInt32(stop, true);
      for (const entry of groups[groupOf[hashOf(block)] as number] ?? []) {
        if ((block | caseBits) === entry.deciding && standsAt(entry, stop - decidingAt, filled))
          hits.push({ position: stop - decidingAt, needle: entry.needle });
      }
    }
  }

  return {
    find(from, to, filled) {
      const hits: Hit[] = [];
      const last = Math.min(to + decidingAt, filled - blockBytes + 1);
      for (let at = from + decidingAt; at < last; at += walkBytes) {
        verify(kernel.walk(at, Math.min(at + walkBytes, last)), filled, hits);
      }
      return hits.sort((one, other) => one.position - other.position);
    },
  };
}
