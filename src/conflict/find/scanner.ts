import { needles } from './needles.ts';
import { type Passage, textOf } from './passage.ts';
import { passedTest } from './scan-evidence.ts';
import { createKernel } from './scan-kernel.ts';
import { endAfter, type Reach, startBefore } from './scan-lines.ts';
import { createMatcher, decidingAt } from './scan-matcher.ts';
import { createWindows, lookAhead, type Range } from './scan-windows.ts';

/** Holds an unfinished passage with its reaches, and enough new bytes beside it that moving the rest is cheap. */
const bufferBytes = 1024 * 1024;
/** How much of a hit's line is looked at for evidence. */
const lineBefore: Reach = { lines: 0, bytes: 512 };
const lineAfter: Reach = { lines: 0, bytes: 1024 };

const decoder = new TextDecoder();

/** Scanner filters a large log: bytes in, passages out. */
export interface Scanner {
  /** Takes the next bytes, and hands out the passages that are complete. */
  readonly read: (bytes: Uint8Array) => Generator<Passage>;
  /** Hands out the rest when no more bytes come. */
  readonly finish: () => Generator<Passage>;
}

/** createScanner makes the filter ready. It is loaded for large logs only: a small one pays nothing for it. */
export function createScanner(): Scanner {
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
