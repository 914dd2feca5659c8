/**
 * Finds, in a log of any size, the passages that may hold Azure errors. Nearly all of a CI log is dull, and decoding and parsing it
 * would cost minutes; so the bytes are filtered first (`needles.ts` says for what), and only what stands around a hit is decoded.
 * Memory stays the same however long the log or its lines are.
 */
import { asUtf8 } from './decode.ts';
import { needles } from './needles.ts';
import { passedTest } from './scan-evidence.ts';
import { createKernel } from './scan-kernel.ts';
import { endAfter, type Reach, startBefore } from './scan-lines.ts';
import { createMatcher, decidingAt } from './scan-matcher.ts';
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
  const head = new Uint8Array(wholeBelow);
  let headBytes = 0;
  let scanner: Scanner | undefined;
  for await (const chunk of asUtf8(chunks)) {
    if (scanner === undefined && headBytes + chunk.length <= wholeBelow) {
      head.set(chunk, headBytes);
      headBytes += chunk.length;
      continue;
    }
    if (scanner === undefined) {
      scanner = createScanner();
      yield* scanner.read(head.subarray(0, headBytes));
    }
    yield* scanner.read(chunk);
  }
  if (scanner !== undefined) yield* scanner.finish();
  else if (headBytes > 0) yield { line: 1, text: textOf(head.subarray(0, headBytes)) };
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes).replaceAll('\r\n', '\n');
}

interface Scanner {
  /** Takes the next bytes, and hands out the passages that are complete. */
  readonly read: (bytes: Uint8Array) => Generator<Passage>;
  /** Hands out the rest when no more bytes come. */
  readonly finish: () => Generator<Passage>;
}

function createScanner(): Scanner {
  const kernel = createKernel(bufferBytes, decidingAt);
  const { buffer } = kernel;
  const windows = createWindows(buffer);
  const matcher = createMatcher(
    needles.map((needle) => needle.text),
    kernel,
  );
  let filled = 0;
  /** Hits before this were found already. */
  let scanned = 0;
  /** On the last line that was accepted, up to here, no further hit is asked about. */
  let acceptedTo = 0;
  /** The line number at `countedTo`. */
  let line = 1;
  let countedTo = 0;

  function lineAt(position: number): number {
    line += kernel.count(countedTo, position);
    countedTo = position;
    return line;
  }

  function passage({ from, to }: Range): Passage {
    return { line: lineAt(from), text: textOf(buffer.subarray(from, to)) };
  }

  /** accepts asks the needle's row whether the line of this hit says more than a build tool's everyday word. */
  function accepts(needle: number, position: number): boolean {
    const { when, unless } = needles[needle] ?? {};
    if (!when && !unless) return true;
    const text = decoder.decode(
      buffer.subarray(startBefore(buffer, position, 0, lineBefore), endAfter(buffer, position, filled, lineAfter)),
    );
    return (!when || when.test(text)) && !unless?.test(text) && !passedTest.test(text);
  }

  /** scan looks for hits that start before `limit`, and yields what they complete. */
  function* scan(limit: number): Generator<Passage> {
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
    *read(bytes) {
      let taken = 0;
      while (taken < bytes.length) {
        const part = bytes.subarray(taken, taken + bufferBytes - filled);
        buffer.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < bufferBytes) return;
        // A hit is looked at when all that its window may reach is here.
        yield* scan(filled - lookAhead);
        for (const range of windows.settle(scanned, filled)) yield passage(range);
        forget(windows.neededFrom(scanned));
      }
    },
    *finish() {
      yield* scan(filled);
      for (const range of windows.settle(Number.POSITIVE_INFINITY, filled)) yield passage(range);
    },
  };
}
