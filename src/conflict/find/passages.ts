/**
 * Finds, in a log of any size, the passages that may hold Azure errors. Nearly all of a CI log is dull, and decoding and parsing it
 * would cost minutes; so the bytes are filtered first (`needles.ts` says for what), and only what stands around a hit is decoded.
 * Memory stays the same however long the log or its lines are.
 */
import { asUtf8 } from './decode.ts';
import { needles } from './needles.ts';
import { createLineCounter, endAfter, type Reach, startBefore } from './scan-lines.ts';
import { createMatcher, type Matcher } from './scan-matcher.ts';
import { createWindows, lookAhead, type Range } from './scan-windows.ts';

/** Passage is a stretch of a log that may hold an Azure error: whole lines, unless a line is gigantic. */
export interface Passage {
  /** The text, with CRLF turned into LF. A lone carriage return (a progress bar) stays. */
  readonly text: string;
  /** The number, from 1, that the first line of `text` has in the whole log. Only line feeds count. */
  readonly line: number;
}

/** A log up to this many bytes is handed out whole, so that finding an error in a small log never depends on the filter. */
const wholeBelow = 64 * 1024;
/** Holds an unfinished passage with its reaches, and enough new bytes beside it that moving the rest is cheap. */
const bufferBytes = 1024 * 1024;
/** How much of a hit's line is looked at for evidence. */
const lineBefore: Reach = { lines: 0, bytes: 512 };
const lineAfter: Reach = { lines: 0, bytes: 1024 };

/**
 * passages yields, in order, what is worth parsing of a log: a small log whole, and of a large one at most 60 lines (16 KiB) before
 * and 80 lines (64 KiB) after each hit, merged where they touch. A passage has at most 256 KiB; a longer stretch comes in pieces
 * that overlap by some 8 KiB. Chunks may be cut anywhere, be of any size, and share one memory; UTF-8 or UTF-16. What is not valid
 * decodes to replacement characters. Throws nothing of its own: an error of `chunks` comes through.
 */
export async function* passages(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Passage> {
  const scanner = createScanner();
  for await (const chunk of asUtf8(chunks)) {
    let taken = 0;
    while (taken < chunk.length) {
      taken += scanner.take(chunk, taken);
      if (scanner.isFull()) yield* scanner.drain();
    }
  }
  yield* scanner.finish();
}

interface Scanner {
  /** Copies what fits of `chunk` from `start` on, and gives how much that was. */
  readonly take: (chunk: Uint8Array, start: number) => number;
  readonly isFull: () => boolean;
  /** Hands out the passages that are complete, and makes room. */
  readonly drain: () => Generator<Passage>;
  /** Hands out the rest when no more chunks come. */
  readonly finish: () => Generator<Passage>;
}

function createScanner(): Scanner {
  const buffer = new Uint8Array(bufferBytes);
  const decoder = new TextDecoder();
  const countLines = createLineCounter(buffer);
  const windows = createWindows(buffer);
  /** Made when the log turns out to be large. */
  let matcher: Matcher | undefined;
  let filled = 0;
  /** Hits before this were found already. */
  let scanned = 0;
  /** On the last line that was accepted, up to here, no further hit is asked about. */
  let acceptedTo = 0;
  /** The line number at `countedTo`. */
  let line = 1;
  let countedTo = 0;

  function lineAt(position: number): number {
    line += countLines(countedTo, position);
    countedTo = position;
    return line;
  }

  function passage({ from, to }: Range): Passage {
    return { line: lineAt(from), text: decoder.decode(buffer.subarray(from, to)).replaceAll('\r\n', '\n') };
  }

  /** accepts asks the needle's row whether the line of this hit says more than a build tool's everyday word. */
  function accepts(needle: number, position: number): boolean {
    const { when, unless } = needles[needle] ?? {};
    if (!when && !unless) return true;
    const text = decoder.decode(
      buffer.subarray(startBefore(buffer, position, 0, lineBefore), endAfter(buffer, position, filled, lineAfter)),
    );
    return (!when || when.test(text)) && !unless?.test(text);
  }

  /** scan looks for hits that start before `limit`, and yields what they complete. */
  function* scan(limit: number): Generator<Passage> {
    matcher ??= createMatcher(
      needles.map((needle) => needle.text),
      buffer,
    );
    for (const { position, needle } of matcher.find(scanned, limit, filled)) {
      if (position < acceptedTo || !accepts(needle, position)) continue;
      acceptedTo = endAfter(buffer, position, filled, lineAfter);
      for (const range of windows.add(position, filled)) yield passage(range);
    }
    scanned = Math.max(scanned, limit);
  }

  /** forget moves what is still needed to the front of the buffer. */
  function forget(upTo: number): void {
    lineAt(upTo);
    buffer.copyWithin(0, upTo, filled);
    windows.shift(upTo);
    filled -= upTo;
    scanned -= upTo;
    acceptedTo -= upTo;
    countedTo -= upTo;
  }

  return {
    take(chunk, start) {
      const part = chunk.subarray(start, start + bufferBytes - filled);
      buffer.set(part, filled);
      filled += part.length;
      return part.length;
    },
    isFull: () => filled === bufferBytes,
    *drain() {
      // A hit is looked at when all that its window may reach is here.
      yield* scan(filled - lookAhead);
      for (const range of windows.settle(scanned, filled)) yield passage(range);
      forget(windows.neededFrom(scanned));
    },
    *finish() {
      if (matcher === undefined && filled <= wholeBelow) {
        if (filled > 0) yield passage({ from: 0, to: filled });
        return;
      }
      yield* scan(filled);
      for (const range of windows.settle(Number.POSITIVE_INFINITY, filled)) yield passage(range);
    },
  };
}
