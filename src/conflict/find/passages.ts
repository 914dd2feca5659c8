/**
 * Finds, in a log of any size, the passages that may hold Azure errors. Nearly all of a CI log is dull, and decoding and parsing it
 * would cost minutes; so the bytes are filtered first (`needles.ts` says for what), and only what stands around a hit is decoded.
 * Memory stays the same however long the log or its lines are.
 */
import { asUtf8 } from './decode.ts';
import { needles } from './needles.ts';
import { characterStart, createLineCounter, endAfter, type Reach, startBefore } from './scan-lines.ts';
import { createMatcher } from './scan-matcher.ts';

/** Passage is a stretch of a log that may hold an Azure error: whole lines, unless a line is gigantic. */
export interface Passage {
  /** The text, with CRLF turned into LF. A lone carriage return (a progress bar) stays. */
  readonly text: string;
  /** The number, from 1, that the first line of `text` has in the whole log. Only line feeds count. */
  readonly line: number;
}

const kibi = 1024;
/** A log up to this size is handed out whole, so that finding an error in a small log never depends on the filter. */
const wholeBelow = 64 * kibi;
/** What a person would scroll up to see what was being done … */
const before: Reach = { lines: 60, bytes: 16 * kibi };
/** … and down to see the end of a deployment error's JSON. */
const after: Reach = { lines: 80, bytes: 64 * kibi };
/** A passage is at most this long; a longer stretch is handed out in pieces … */
const longest = 256 * kibi;
/** … that overlap by about this much, so that an error on the seam is whole in one of them. */
const overlap = 8 * kibi;
/** How much of a hit's line is looked at for evidence, to either side. */
const evidence = { before: 512, after: 1024 } as const;
/** Holds an unfinished passage with its reaches, and enough new bytes beside it that moving the rest is cheap. */
const bufferBytes = 1024 * kibi;

/** Stretch is a part of the buffer that will be handed out; its end is still open while hits follow one another. */
interface Stretch {
  from: number;
  /** Where the reach of the last hit looked at ends. */
  to: number;
  /** The last hit. The reach after it is worked out only when a hit beyond `to` or the end of the data asks for it. */
  lastHit: number;
}

/**
 * passages yields, in order, what is worth parsing of a log: every text around a needle, and a small log whole. Chunks may be cut
 * anywhere and be of any size, in UTF-8 or UTF-16; what is not valid decodes to replacement characters. Never throws by itself:
 * only an error of `chunks` comes through.
 */
export async function* passages(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Passage> {
  const scanner = createScanner();
  for await (const chunk of asUtf8(chunks)) {
    let taken = 0;
    while (taken < chunk.length) {
      taken += scanner.take(chunk, taken);
      if (scanner.isFull()) yield* scanner.drain(false);
    }
  }
  yield* scanner.drain(true);
}

interface Scanner {
  /** Copies what fits of `chunk` from `start` on, and gives how much that was. */
  readonly take: (chunk: Uint8Array, start: number) => number;
  readonly isFull: () => boolean;
  /** Hands out the passages that are complete, and makes room. After `ended` there is nothing left. */
  readonly drain: (ended: boolean) => Generator<Passage>;
}

function createScanner(): Scanner {
  const buffer = new Uint8Array(bufferBytes);
  const decoder = new TextDecoder();
  const countLines = createLineCounter(buffer);
  // Needed for a large log only.
  let matcher: ReturnType<typeof createMatcher> | undefined;
  let filled = 0;
  let first = true;
  /** Hits before this were found already. */
  let scanned = 0;
  /** The line number at `countedTo`. */
  let line = 1;
  let countedTo = 0;
  /** Where a hit's line was accepted already up to: no further question is asked on it. */
  let acceptedTo = 0;
  let open: Stretch | undefined;

  const lineAt = (position: number): number => {
    line += countLines(countedTo, position);
    countedTo = position;
    return line;
  };
  const passage = (from: number, to: number): Passage => ({
    line: lineAt(from),
    text: decoder.decode(buffer.subarray(from, to)).replaceAll('\r\n', '\n'),
  });

  /** accepts asks the needle's row whether the line of this hit is more than a build tool's everyday word. */
  function accepts(needle: number, position: number): boolean {
    const row = needles[needle];
    if (row === undefined) return false;
    if (!row.when && !row.unless) return true;
    const from = startBefore(buffer, position, 0, { lines: 0, bytes: evidence.before });
    const to = endAfter(buffer, position, filled, { lines: 0, bytes: evidence.after });
    const text = decoder.decode(buffer.subarray(from, to));
    return (row.when?.test(text) ?? true) && !row.unless?.test(text);
  }

  function* handOut(stretch: Stretch, upTo: number): Generator<Passage> {
    while (upTo - stretch.from > longest) {
      const limit = stretch.from + longest;
      const end = startBefore(buffer, limit, stretch.from + longest / 2, { lines: 0, bytes: longest / 2 });
      const cut = end > stretch.from + longest / 2 ? end : characterStart(buffer, limit);
      yield passage(stretch.from, cut);
      stretch.from = startBefore(buffer, cut, stretch.from, { lines: Number.POSITIVE_INFINITY, bytes: overlap });
    }
  }

  function* drain(ended: boolean): Generator<Passage> {
    if (first && ended && filled <= wholeBelow) {
      if (filled > 0) yield passage(0, filled);
      return;
    }
    first = false;
    matcher ??= createMatcher(
      needles.map((needle) => needle.text),
      buffer,
    );
    // A hit is looked at when all that its window may reach is here.
    const limit = ended ? filled : filled - after.bytes;
    const found = matcher.find(scanned, limit, filled);
    scanned = Math.max(scanned, limit);
    for (const { position: hit, needle } of found) {
      if (hit < acceptedTo || !accepts(needle, hit)) continue;
      acceptedTo = endAfter(buffer, hit, filled, { lines: 0, bytes: evidence.after });
      if (open && hit < open.to) {
        open.lastHit = hit;
        continue;
      }
      if (open) open.to = endAfter(buffer, open.lastHit, filled, after);
      const from = startBefore(buffer, hit, 0, before);
      if (open && from <= open.to) {
        open.lastHit = hit;
        open.to = endAfter(buffer, hit, filled, after);
        yield* handOut(open, open.to);
      } else {
        if (open) {
          yield* handOut(open, open.to);
          yield passage(open.from, open.to);
        }
        open = { from, to: endAfter(buffer, hit, filled, after), lastHit: hit };
      }
    }
    if (open) {
      open.to = endAfter(buffer, open.lastHit, filled, after);
      yield* handOut(open, open.to);
      if (ended || open.to < scanned - before.bytes) {
        yield passage(open.from, open.to);
        open = undefined;
      }
    }
    // A little more than a window reaches back, so that the front of the buffer is never taken for the start of a line.
    if (!ended) forget(Math.min(open?.from ?? filled, scanned - before.bytes - 4));
  }

  /** forget moves what is still needed to the front of the buffer. */
  function forget(upTo: number): void {
    lineAt(upTo);
    buffer.copyWithin(0, upTo, filled);
    filled -= upTo;
    scanned -= upTo;
    countedTo -= upTo;
    acceptedTo -= upTo;
    if (open) open = { from: open.from - upTo, to: open.to - upTo, lastHit: open.lastHit - upTo };
  }

  return {
    take(chunk, start) {
      const part = chunk.subarray(start, start + bufferBytes - filled);
      buffer.set(part, filled);
      filled += part.length;
      return part.length;
    },
    isFull: () => filled === bufferBytes,
    drain,
  };
}
