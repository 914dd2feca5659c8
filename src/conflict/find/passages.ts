/**
 * Finds, in a log of any size, the passages that may hold Azure errors. Nearly all of a CI log is dull, and decoding
 * and parsing it would cost minutes; so the bytes are filtered first (`needles.ts` says for what), and only what stands
 * around a hit is decoded. Memory stays the same however long the log or its lines are.
 */
import { asUtf8 } from './decode.ts';
import { type Passage, textOf } from './passage.ts';
import type { Scanner } from './scanner.ts';

export type { Passage } from './passage.ts';

/**
 * A log up to this many bytes is handed out whole, so that finding an error in a small log never depends on the filter.
 */
const wholeBelow = 64 * 1024;
/**
 * passages yields, in order, what is worth parsing of a log: a small log whole, and of a large one at most 60 lines (16
 * KiB) before and 80 lines (64 KiB) after each hit, merged where they touch. A passage has at most 256 KiB; a longer
 * stretch comes in pieces that overlap by some 8 KiB. Chunks may be cut anywhere, be of any size, and share one memory;
 * UTF-8 or UTF-16. What is not valid decodes to replacement characters. Throws nothing of its own: an error of `chunks`
 * comes through.
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
      scanner = (await import('./scanner.ts')).createScanner();
      yield* scanner.read(head.subarray(0, headBytes));
    }
    yield* scanner.read(chunk);
  }
  if (scanner !== undefined) yield* scanner.finish();
  else if (headBytes > 0) yield { line: 1, text: textOf(head.subarray(0, headBytes)) };
}
