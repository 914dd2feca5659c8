/**
 * The two inner loops of the search, and the memory they work in. Over a log of hundreds of megabytes these loops are all that costs,
 * so they are WebAssembly: an unaligned 32-bit load hashes four bytes at once, 16 bytes at once are compared with a line feed. The
 * module is put together here (`scan-wasm.ts` is the assembler); where WebAssembly cannot run, the same loops run as JavaScript.
 */
import { createModule, type Expression, wasm } from './scan-wasm.ts';

/** blockBytes is how much of a needle is hashed at once. */
export const blockBytes = 4;
/** 2^14 entries of one byte: the table stays in the first-level cache beside the text. */
const hashBits = 14;
const hashShift = 32 - hashBits;
/** Keeping five bits of each byte folds upper and lower case for free; whoever verifies a stop tells the rest apart. */
const foldMask = 0x1f1f1f1f;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const hashFactor = 0x9e3779b1 | 0;
const lineFeed = 10;

/** hashOf gives the place of a block in the tables. */
export function hashOf(block: number): number {
  return Math.imul(block & foldMask, hashFactor) >>> hashShift;
}

/** Kernel is the work buffer with what can be asked about it. */
export interface Kernel {
  readonly buffer: Uint8Array;
  /** To be filled in: how far a walk goes on from a block of this hash; 0 = stop here. */
  readonly jump: Uint8Array;
  /** To be filled in: 1 where the block `leadBytes` before a stop may be the start of a needle. */
  readonly lead: Uint8Array;
  /** Where the last walk stopped, unordered. */
  readonly stops: Int32Array;
  /** walk goes through [from, to), at most `walkBytes` of it, and gives the number of stops. Up to three bytes behind `to` are read. */
  readonly walk: (from: number, to: number) => number;
  /** count gives the number of line feeds in [from, to). */
  readonly count: (from: number, to: number) => number;
}

/** So much is walked through at once: the text is still in the second-level cache when the stops are verified. */
export const walkBytes = 64 * 1024;

/** How many cursors walk abreast. A step waits for the load before it; four share the wait. */
const lanes = 4;

/** createKernel makes the memory for a work buffer of `bufferBytes` (a multiple of four); `leadBytes` is how far before a stop a needle begins. */
export function createKernel(bufferBytes: number, leadBytes: number): Kernel {
  const tableBytes = 1 << hashBits;
  const at = { jump: bufferBytes, lead: bufferBytes + tableBytes, stops: bufferBytes + 2 * tableBytes };
  const bytes = at.stops + 4 * walkBytes;
  const native = nativeLoops(bytes, at, leadBytes);
  const memory = native?.memory.buffer ?? new ArrayBuffer(bytes);
  const parts = {
    buffer: new Uint8Array(memory, 0, bufferBytes),
    jump: new Uint8Array(memory, at.jump, tableBytes),
    lead: new Uint8Array(memory, at.lead, tableBytes),
    stops: new Int32Array(memory, at.stops, walkBytes),
  };
  return { ...parts, ...(native ?? plainLoops(parts, leadBytes)) };
}

type Loops = Pick<Kernel, 'walk' | 'count'>;
type Parts = Pick<Kernel, 'buffer' | 'jump' | 'lead' | 'stops'>;

/** plainLoops is the same in JavaScript, several times slower. It also says what the module below must do. */
export function plainLoops({ buffer, jump, lead, stops }: Parts, leadBytes: number): Loops {
  const view = new DataView(buffer.buffer);
  const hashAt = (position: number): number => hashOf(view.getInt32(position, true));
  return {
    walk(from, to) {
      let count = 0;
      for (let at = from; at < to; ) {
        const step = jump[hashAt(at)] ?? 0;
        if (step === 0 && lead[hashAt(at - leadBytes)] === 1) stops[count++] = at;
        at += step === 0 ? 1 : step;
      }
      return count;
    },
    count(from, to) {
      let count = 0;
      for (let at = from; at < to; at += 1) if (buffer[at] === lineFeed) count += 1;
      return count;
    },
  };
}

interface Places {
  readonly jump: number;
  readonly lead: number;
  readonly stops: number;
}

interface NativeLoops extends Loops {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** nativeLoops gives undefined where WebAssembly is switched off (`node --jitless`) or its memory is refused. */
function nativeLoops(bytes: number, at: Places, leadBytes: number): NativeLoops | undefined {
  try {
    return createModule(bytes, { walk: walkBody(at, leadBytes), count: countBody() }) as unknown as NativeLoops;
  } catch {
    return undefined;
  }
}

const { i32, v128, local, whenever, whileAll } = wasm;

/** The hash of the block at a position, as `hashOf` computes it. */
function hashOfBlockAt(position: Expression, offset = 0): Expression {
  return i32.shrU(i32.mul(i32.and(i32.load(position, offset), i32.const(foldMask)), i32.const(hashFactor)), i32.const(hashShift));
}

/** walk(from, to): every lane has its part of [from, to); they go on together until one is through, then one by one. */
function walkBody(at: Places, leadBytes: number): Expression {
  const from = local(0);
  const to = local(1);
  const out = local(2);
  const cursors = Array.from({ length: lanes }, (_, lane) => local(3 + lane));
  const steps = Array.from({ length: lanes }, (_, lane) => local(3 + lanes + lane));
  const ends = Array.from({ length: lanes }, (_, lane) => local(3 + 2 * lanes + lane));
  const all = cursors.map((cursor, lane) => ({ cursor, step: steps[lane] ?? cursor, end: ends[lane] ?? cursor }));

  const look = ({ cursor, step }: (typeof all)[number]) => step.set(i32.load8(hashOfBlockAt(cursor.get), at.jump));
  const advance = ({ cursor, step }: (typeof all)[number]) => [
    ...whenever(i32.eqz(step.get), [
      ...whenever(i32.load8(hashOfBlockAt(i32.sub(cursor.get, i32.const(leadBytes))), at.lead), [
        ...i32.store(out.get, cursor.get, at.stops),
        ...out.set(i32.add(out.get, i32.const(4))),
      ]),
      ...step.set(i32.const(1)),
    ]),
    ...cursor.set(i32.add(cursor.get, step.get)),
  ];
  const share = i32.shrU(i32.sub(to.get, from.get), i32.const(Math.log2(lanes)));
  return [
    ...all.flatMap(({ cursor, end }, lane) => [
      ...cursor.set(lane === 0 ? from.get : (ends[lane - 1]?.get ?? from.get)),
      ...end.set(lane === lanes - 1 ? to.get : i32.add(cursor.get, share)),
    ]),
    ...whileAll(
      all.map(({ cursor, end }) => i32.ltU(cursor.get, end.get)),
      [...all.flatMap(look), ...all.flatMap(advance)],
    ),
    ...all.flatMap((lane) => whileAll([i32.ltU(lane.cursor.get, lane.end.get)], [...look(lane), ...advance(lane)])),
    ...i32.shrU(out.get, i32.const(2)),
  ];
}

/** count(from, to): sixteen bytes at a time, then the rest one by one. */
function countBody(): Expression {
  const from = local(0);
  const to = local(1);
  const sum = local(2);
  return [
    ...whileAll(
      [i32.leU(i32.add(from.get, i32.const(16)), to.get)],
      [
        ...sum.set(i32.add(sum.get, i32.popcnt(v128.bitmask8(v128.eq8(v128.load(from.get), v128.splat8(i32.const(lineFeed))))))),
        ...from.set(i32.add(from.get, i32.const(16))),
      ],
    ),
    ...whileAll(
      [i32.ltU(from.get, to.get)],
      [...sum.set(i32.add(sum.get, i32.eq(i32.load8(from.get, 0), i32.const(lineFeed)))), ...from.set(i32.add(from.get, i32.const(1)))],
    ),
    ...sum.get,
  ];
}
