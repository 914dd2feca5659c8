import type { Needle } from './needle.ts';
import { needles } from './needles.ts';
import { type Passage, textOf } from './passage.ts';
import { passedTest } from './passed-test.ts';
import { quietJson } from './scan-evidence.ts';
import { holdsAny, isEmptyField, isField, isNone } from './scan-fields.ts';
import { characterStart, opensWithCode } from './scan-lines.ts';
import { createMarkQueue, markRows } from './scan-marks.ts';
import { createMatcher } from './scan-matcher.ts';
import { createWindows, lookAhead, type Range } from './scan-windows.ts';

/** Holds an unfinished passage with its reaches, and enough new bytes beside it that moving the rest is cheap. */
const bufferBytes = 1024 * 1024;
/**
 * So much is searched at once: it stays in the first-level cache, and V8 compiles what is called often sooner than what
 * loops long.
 */
const piece = 16 * 1024;
/** How much of a hit's line is looked at for evidence, in bytes: a line of no more than `after` whole. */
const evidence = { before: 512, after: 1024 } as const;

const lineFeed = 10;

/** Scanner filters a large log: bytes in, passages out. */
export interface Scanner {
  /** Takes the next bytes, and hands out the passages that are complete. */
  readonly read: (bytes: Uint8Array) => Generator<Passage>;
  /** Hands out the rest when no more bytes come. */
  readonly finish: () => Generator<Passage>;
}

/** A row of the filter, ready to be compared with bytes. */
interface Row {
  readonly length: number;
  readonly harmless: readonly Uint8Array[];
  readonly followedBy: readonly Uint8Array[];
  readonly noneOf: boolean;
  readonly field: Needle['field'];
  readonly when: RegExp | undefined;
  readonly unless: RegExp | undefined;
  /** Where the hit's own line begins: behind the line feed that a needle may start with. */
  readonly skip: number;
}

const bytesOf = (words: readonly string[] = []): readonly Uint8Array[] =>
  words.map((word) => new TextEncoder().encode(word));

/** All rows have one shape: V8 compiles what is asked of them once. */
function rowOf({ text, harmless, followedBy, noneOf, field, when, unless }: Needle): Row {
  const skip = text.startsWith('\n') ? 1 : 0;
  return {
    length: text.length,
    harmless: bytesOf(harmless),
    followedBy: bytesOf(followedBy),
    noneOf: noneOf === true,
    field,
    when,
    unless,
    skip,
  };
}

/** createScanner makes the filter ready. It is loaded for large logs only: a small one pays nothing for it. */
export function createScanner(): Scanner {
  const buffer = Buffer.allocUnsafeSlow(bufferBytes);
  const windows = createWindows(buffer);
  const rows = needles.map(rowOf);
  const matcher = createMatcher(
    [...needles, ...markRows].map(({ text }) => text),
    buffer,
  );
  const marks = createMarkQueue();
  let filled = 0;
  let begun = false;
  /** Hits before this were found already. */
  let scanned = 0;
  /** On the last line that was accepted, up to here, no further hit is asked about. */
  let acceptedTo = 0;
  /** The line of the last hit that was asked about: several hits may stand on one. */
  let hitLine = { from: 0, to: 0, text: '' };
  /** The hits that no window was opened for yet. */
  const hits: number[] = [];
  /**
   * The line numbers at the starts of the pieces of the buffer, as far as it was searched, and where the next one
   * starts.
   */
  const lines = new Float64Array(bufferBytes / piece + 1).fill(1);

  function lineAt(position: number): number {
    const start = position - (position % piece);
    let line = lines[start / piece] as number;
    const part = buffer.subarray(start, position);
    for (let at = part.indexOf(lineFeed); at >= 0; at = part.indexOf(lineFeed, at + 1)) line += 1;
    return line;
  }

  function passage({ from, to }: Range): Passage {
    const between = marks.take(from, to);
    return {
      line: lineAt(from),
      text: textOf(buffer.subarray(from, to)),
      ...(between === undefined ? {} : { between }),
    };
  }

  /** saidAround gives the line of a hit, of a long one what is near. */
  function saidAround(position: number): string {
    if (position < hitLine.from || position >= hitLine.to) {
      const from = position === 0 ? 0 : buffer.lastIndexOf(lineFeed, position - 1) + 1;
      const end = buffer.indexOf(lineFeed, position);
      hitLine = { from, to: end < 0 || end >= filled ? filled : end + 1, text: '' };
    }
    const { from, to } = hitLine;
    if (to - from > evidence.after)
      return buffer.toString(
        'utf8',
        characterStart(buffer, Math.max(from, position - evidence.before)),
        Math.min(to, position + evidence.after),
      );
    hitLine.text ||= buffer.toString('utf8', from, to);
    return hitLine.text;
  }

  /**
   * accepts asks the needle's row whether the hit says more than a build tool's everyday word, or a field of a debug
   * log. The bytes beside the hit are read first: they nearly always tell.
   */
  function accepts({ when, unless, field, harmless, followedBy, noneOf }: Row, position: number, end: number): boolean {
    if (
      holdsAny(buffer, end, filled, harmless) ||
      (followedBy.length > 0 && !holdsAny(buffer, end, filled, followedBy))
    )
      return false;
    if (noneOf && isNone(buffer, position)) return false;
    if (field === 'none' ? isField(buffer, end, filled) : field !== 'any' && isEmptyField(buffer, end, filled))
      return false;
    const said = saidAround(position);
    if (when?.test(said) === false || unless?.test(said)) return false;
    return !((when || unless) && passedTest.test(said)) && !(field !== 'any' && quietJson(said));
  }

  /** hit takes what the matcher found: a mark, or a needle, which a window is opened for. */
  function hit(position: number, needle: number): void {
    const row = rows[needle];
    if (row === undefined) {
      marks.add(position, needle - rows.length);
      return;
    }
    const start = position + row.skip;
    if (start < acceptedTo || !accepts(row, start, position + row.length)) return;
    acceptedTo = Math.min(hitLine.to, start + evidence.after);
    hits.push(start);
  }

  /** A line that opens with a code tells an error, whatever its sentence says. */
  function lookAtLine(start: number): void {
    if (opensWithCode(buffer, start, filled)) hits.push(start);
  }

  /** readLines counts the lines that end in [from, to), and looks how the next ones open. */
  function readLines(from: number, to: number): number {
    const part = buffer.subarray(from, to);
    let count = 0;
    for (let at = part.indexOf(lineFeed); at >= 0; at = part.indexOf(lineFeed, at + 1)) {
      count += 1;
      lookAtLine(from + at + 1);
    }
    return count;
  }

  /** scan looks for hits that start before `limit`, and yields what they complete. */
  function* scan(limit: number): Generator<Passage> {
    if (!begun) lookAtLine(0);
    begun = true;
    // Lines are counted while a piece is at hand.
    for (let at = scanned; at < limit; at += piece) {
      const to = Math.min(at + piece, limit);
      matcher.find(at, to, filled, hit);
      lines[at / piece + 1] = (lines[at / piece] as number) + readLines(at, to);
    }
    hits.sort((one, other) => one - other);
    for (const position of hits) for (const range of windows.add(position, filled)) yield passage(range);
    hits.length = 0;
    scanned = Math.max(scanned, limit);
  }

  /** forget moves what is still needed to the front of the buffer, in whole pieces. */
  function forget(neededFrom: number): void {
    const upTo = neededFrom - (neededFrom % piece);
    lines.copyWithin(0, upTo / piece);
    buffer.copyWithin(0, upTo, filled);
    windows.shift(upTo);
    marks.shift(upTo);
    filled -= upTo;
    scanned -= upTo;
    acceptedTo -= upTo;
    hitLine = { from: 0, to: 0, text: '' };
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
      const between = marks.take(filled, filled);
      if (between !== undefined) yield { line: lineAt(filled), text: '', between };
    },
  };
}
