/**
 * From hits to ranges: how far a passage reaches around a hit, when two passages are one, and where a long one is cut.
 * All positions are those of the work buffer.
 */
import { characterStart, endAfter, type Reach, startBefore } from './scan-lines.ts';

/** Range is a part of the buffer, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Windows turns hits, in ascending order, into the ranges to hand out, in ascending order. */
export interface Windows {
  /**
   * add takes the next hit, and gives the ranges that are complete by it. All that its window may reach must be in the
   * buffer.
   */
  readonly add: (hit: number, filled: number) => readonly Range[];
  /** settle gives the ranges that no hit at or after `next` can touch. */
  readonly settle: (next: number, filled: number) => readonly Range[];
  /** neededFrom tells which bytes must stay in the buffer when the next hit can only come at or after `next`. */
  readonly neededFrom: (next: number) => number;
  /** shift follows the buffer when its first bytes are dropped. */
  readonly shift: (by: number) => void;
}

const kibi = 1024;
/** What a person would scroll up to see what was being done … */
const before: Reach = { lines: 60, bytes: 16 * kibi };
/** … and down to see the end of a deployment error's JSON. */
const after: Reach = { lines: 80, bytes: 64 * kibi };
/** A passage is at most this long; a longer stretch is handed out in pieces … */
const longest = 256 * kibi;
/** … that overlap by about this much, so that an error on the seam is whole in one of them. */
const overlap: Reach = { lines: Number.POSITIVE_INFINITY, bytes: 8 * kibi };
/** A piece may be cut this much short of its greatest length, to end with a line. */
const cutWithin: Reach = { lines: 0, bytes: longest / 2 };

/** lookAhead is how many bytes after a hit its window may reach. */
export const lookAhead = after.bytes;

/** Stretch is the passage in the making. Its end stays open while hits follow one another. */
interface Stretch {
  from: number;
  /** Where the reach of an earlier hit ends. A hit before it only moves `lastHit`: working out a reach costs time. */
  to: number;
  lastHit: number;
}

/** createWindows starts without a hit. */
export function createWindows(buffer: Uint8Array): Windows {
  let open: Stretch | undefined;

  function pieces(stretch: Stretch): Range[] {
    const cut: Range[] = [];
    while (stretch.to - stretch.from > longest) {
      const limit = stretch.from + longest;
      const floor = limit - cutWithin.bytes;
      const lineStart = startBefore(buffer, limit, floor, cutWithin);
      const to = lineStart > floor ? lineStart : characterStart(buffer, limit);
      cut.push({ from: stretch.from, to });
      stretch.from = startBefore(buffer, to, stretch.from, overlap);
    }
    return cut;
  }

  function close(stretch: Stretch): Range[] {
    open = undefined;
    return [...pieces(stretch), { from: stretch.from, to: stretch.to }];
  }

  return {
    add(hit, filled) {
      if (open && hit < open.to) {
        open.lastHit = hit;
        return [];
      }
      if (open) open.to = endAfter(buffer, open.lastHit, filled, after);
      const from = startBefore(buffer, hit, 0, before);
      const to = endAfter(buffer, hit, filled, after);
      if (open && from <= open.to) {
        open.to = to;
        open.lastHit = hit;
        return pieces(open);
      }
      const complete = open ? close(open) : [];
      open = { from, to, lastHit: hit };
      return complete;
    },
    settle(next, filled) {
      if (!open) return [];
      open.to = endAfter(buffer, open.lastHit, filled, after);
      return open.to < next - before.bytes ? close(open) : pieces(open);
    },
    neededFrom(next) {
      // A little more than a window reaches back, so that the front of the buffer is never taken for the start of a
      // line.
      return Math.min(open?.from ?? next, next - before.bytes - 4);
    },
    shift(by) {
      if (open) open = { from: open.from - by, to: open.to - by, lastHit: open.lastHit - by };
    },
  };
}
