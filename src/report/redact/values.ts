import { softBreak } from './view.ts';

/** Span is a stretch of a view: from, to (exclusive). */
export type Span = readonly [number, number];

/** Value is what stands at a place: where it is, what it says, and how it is written. */
export interface Value {
  readonly span: Span;
  readonly quoted: boolean;
  /** Where reading goes on. */
  readonly end: number;
}

const longest = 24_000;

/** Opening is a quote with the backslashes in front of it: JSON inside of a string has one more level of them. */
export interface Opening {
  readonly quote: string;
  readonly slashes: number;
}

/** openingBefore gives the quote right before an offset. */
export function openingBefore(text: string, at: number): Opening | undefined {
  const quote = text[at - 1] ?? '';
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  let slashes = 0;
  while (text[at - 2 - slashes] === '\\' && slashes < 32) slashes += 1;
  return { quote, slashes };
}

/**
 * closingAt finds the end of a string: the same quote with as many backslashes, or fewer. At a line end at the latest,
 * unless `lines` allows more.
 */
function closingAt(text: string, from: number, { quote, slashes }: Opening, lines = 0): number | undefined {
  const limit = Math.min(text.length, from + longest);
  let left = lines;
  // A quote right before a letter may be part of the value (`'it's'`), unless no better one follows on the line.
  let doubtful: number | undefined;
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (doubtful !== undefined && at - doubtful > 200) return doubtful;
    if (character === '\n') {
      if (left === 0 || doubtful !== undefined) return doubtful;
      left -= 1;
    } else if (character === quote) {
      let before = 0;
      while (at - 1 - before >= from && text[at - 1 - before] === '\\' && before <= slashes) before += 1;
      if (before > slashes) continue;
      // A quote that is doubled stays inside (PowerShell, SQL, CSV).
      if (slashes === 0 && text[at + 1] === quote && at > from && /[A-Za-z0-9]/.test(text[at + 2] ?? '')) {
        at += 1;
        continue;
      }
      if (!/[A-Za-z0-9]/.test(text[at + 1] ?? '')) return at - before;
      doubtful ??= at - before;
    }
  }
  return doubtful;
}

const blank = (character: string | undefined): boolean =>
  character === ' ' ||
  character === '\t' ||
  character === '\n' ||
  character === softBreak ||
  character === '\r' ||
  character === '\u00a0';

/** skipBlanks passes white space; `lines` says how many line ends may be among it. */
export function skipBlanks(text: string, from: number, lines: number): number {
  let at = from;
  let left = lines;
  for (; at < text.length && at - from < 300 && blank(text[at]); at += 1) {
    if (text[at] === '\n' || text[at] === softBreak) {
      if (left === 0) break;
      left -= 1;
    }
  }
  return at;
}

/** lineEndAt gives the end of the line that an offset is in. */
export function lineEndAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== softBreak) at += 1;
  return at;
}

/** lineStartAt gives the start of the line that an offset is in, at most 400 characters back. */
export function lineStartAt(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 400 && text[at - 1] !== '\n' && text[at - 1] !== softBreak) at -= 1;
  return at;
}

/** ReadOptions say what is known of the place. */
export interface ReadOptions {
  /** The quote that was opened before the name: the value ends where it is closed. */
  readonly within?: Opening | undefined;
  /** The value goes to the end of its line: a header, a line of YAML. */
  readonly toLineEnd?: boolean;
  /** It stands between tags. */
  readonly inTag?: boolean;
  /** It goes on to a semicolon, white space included: a connection string. */
  readonly toSemicolon?: boolean;
}

/** quotedAt reads a string that opens at an offset, backslashes and prefixes of languages (`b'…'`, `@"…"`) included. */
export function quotedAt(text: string, from: number): Value | undefined {
  let at = from;
  if (/[bBrRuUfF@$]/.test(text[at] ?? '') && /["']/.test(text[at + 1] ?? '')) at += 1;
  while (text[at] === '\\' && at - from < 32) at += 1;
  const quote = text[at] ?? '';
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const opening = openingBefore(text, at + 1);
  if (opening === undefined) return undefined;
  const triple = text.startsWith(quote.repeat(3), at);
  const start = at + (triple ? 3 : 1);
  if (triple) {
    const end = text.indexOf(quote.repeat(3), start);
    const stop = end < 0 || end - start > longest ? lineEndAt(text, start) : end;
    return { span: [start, stop], quoted: true, end: end < 0 ? stop : stop + 3 };
  }
  const end = closingAt(text, start, opening) ?? closingAt(text, start, opening, 40);
  if (end === undefined) return { span: [start, lineEndAt(text, start)], quoted: true, end: lineEndAt(text, start) };
  return { span: [start, end], quoted: true, end: end + opening.slashes + 1 };
}

const nextName = /^[\w.%$[\]{}-]{1,60}(?:=|: )/;
const assignment = /^\s?[A-Za-z][\w .-]{0,40}=/;

/** wordAt reads a value without quotes. */
export function wordAt(text: string, from: number, options: ReadOptions): Value {
  const limit = Math.min(text.length, from + longest);
  let at = from;
  while (at < limit && !endsAt(text, at, from, options)) {
    at += 1;
    // `Digest username="…", response="…"`: a string inside of a header is passed as a whole.
    if (
      !options.toLineEnd ||
      !/["']/.test(text[at] ?? '') ||
      !/=\\{0,9}$/.test(text.slice(Math.max(from, at - 10), at))
    )
      continue;
    const opening = openingBefore(text, at + 1);
    const close = opening === undefined ? undefined : closingAt(text, at + 1, opening);
    if (close !== undefined) at = close + (opening?.slashes ?? 0) + 1;
  }
  let end = at;
  // What ends a sentence or closes what was opened before is no part of it.
  while (end > from && /[.,;:\\]/.test(text[end - 1] ?? '') && (end === limit || /[\s"'`]/.test(text[end] ?? ' ')))
    end -= 1;
  if (options.toLineEnd || options.toSemicolon) while (end > from && blank(text[end - 1])) end -= 1;
  return { span: [from, end], quoted: false, end: at };
}

function endsAt(
  text: string,
  at: number,
  from: number,
  { within, toLineEnd, inTag, toSemicolon }: ReadOptions,
): boolean {
  const character = text[at] ?? '';
  if (character === '\n' || character === softBreak) return true;
  if (blank(character)) return !(toLineEnd || toSemicolon || inTag);
  if (inTag) return character === '<';
  // A comment of YAML, of a shell.
  if (toLineEnd && character === '#' && blank(text[at - 1])) return true;
  const rest = text.slice(at + 1, at + 64);
  switch (character) {
    case '"':
    case "'":
    case '`':
      if (within !== undefined && within.quote === character) return slashesBefore(text, at, from) <= within.slashes;
      return rest === '' || /^[\s,;:)\]}>]/.test(rest);
    case '\\':
      return within !== undefined && /^\\{0,31}(["'`])/.exec(rest)?.[1] === within.quote;
    case ';':
      if (toSemicolon || toLineEnd) return toSemicolon === true;
      return rest === '' || /^[\s"'\\)\]}]/.test(rest) || assignment.test(rest);
    case '&':
      return !toLineEnd && !toSemicolon && (rest === '' || /^[\s"'\\&]/.test(rest) || nextName.test(rest));
    case ',':
      return !toLineEnd && !toSemicolon && (rest === '' || /^[\s"'\\]/.test(rest) || nextName.test(rest));
    case ')':
    case ']':
    case '}':
    case '>':
      return (
        !toLineEnd &&
        !toSemicolon &&
        !text.slice(Math.max(from, at - 200), at).includes(opener[character] ?? '') &&
        (rest === '' || /^[\s"'\\,;.)\]}>]/.test(rest))
      );
    case '<':
      // A value may begin with it: what closes at once and goes on is no tag.
      return /^\/?[A-Za-z]/.test(rest) && !(at === from && /^[A-Za-z][^\s<>/]{0,40}>[^\s<"']/.test(rest));
    case '|':
      return /^\s/.test(rest) && at > from;
    default:
      return false;
  }
}

const opener: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

function slashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  while (at - 1 - count >= from && text[at - 1 - count] === '\\') count += 1;
  return count;
}

/** blockAt reads the lines of a YAML block (`|`, `>`) that are indented deeper than the line of their name. */
export function blockAt(text: string, from: number, nameAt: number): Value | undefined {
  const mark = /^[|>][+-]?\d?[+-]?[ \t]*(?=[\n\u000b]|$)/.exec(text.slice(from, from + 40));
  if (mark === null) return undefined;
  const indent = indentOf(text, lineStartAt(text, nameAt));
  const start = from + mark[0].length;
  let end = start;
  for (let at = start; at < text.length && at - start < longest; ) {
    const next = lineEndAt(text, at + 1);
    const line = text.slice(at + 1, next);
    if (line.trim() !== '' && indentOf(text, at + 1) <= indent) break;
    end = next;
    at = next;
  }
  const body = skipBlanks(text, start, 40);
  return body >= end ? undefined : { span: [body, end], quoted: false, end };
}

/** The width of what stands before a line's first word; the dash of a list belongs to it. */
export function indentOf(text: string, from: number): number {
  let at = from;
  while (at - from < 200 && (text[at] === ' ' || text[at] === '\t' || (text[at] === '-' && text[at + 1] === ' ')))
    at += 1;
  return at - from;
}

/** heredocAt reads `<<EOT` (shells, HCL, Ruby) to the line that is its word. */
export function heredocAt(text: string, from: number): Value | undefined {
  const mark = /^<<[-~]?\s?\\?["']?([A-Za-z_]\w{0,40})["']?/.exec(text.slice(from, from + 60));
  if (mark === null) return undefined;
  const start = from + mark[0].length;
  const closing = new RegExp(`(?<=\\s)${mark[1]}(?!\\w)`, 'g');
  closing.lastIndex = start + 1;
  const found = closing.exec(text.slice(0, start + longest));
  const end = found === null ? Math.min(text.length, start + longest) : found.index;
  const body = skipBlanks(text, start, 40);
  let last = end;
  while (last > body && blank(text[last - 1])) last -= 1;
  return { span: [body, last], quoted: false, end: found === null ? end : end + (mark[1]?.length ?? 0) };
}
