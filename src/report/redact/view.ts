/**
 * View is a text as a reader puts it together again: without colours, zero-width characters and the prefixes of
 * runners, with escapes, entities and percent signs read. Secrets are looked for in the view, and taken out of the text
 * behind it.
 */
export interface View {
  readonly text: string;
  /** Offset in the text behind the view. */
  readonly back: (offset: number) => number;
}

/** An escaped line end inside of a string; a real one ends the line of a log, and often the string. `\s` takes both. */
export const softBreak = '\u000b';

const invisible =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udfff]';

const escapeSign = '\\u001b|\\u241b';
const escapedSign = `${escapeSign}|\\\\{1,9}u001[bB]|\\\\{1,9}x1[bB]|\\\\{1,9}033|\\\\{1,9}e(?=\\[)`;
const terminal = (sign: string): string =>
  `(?:${sign})(?:\\[[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b\\n]{0,500}(?:\\u0007|\\u001b\\\\))`;
const time = '\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?\\]?:? ?';
const prefix = `(?:[ \\t]{0,20}(?:${time}|[│┃║] ?|##\\[[a-z]{1,20}\\]|>+ ))`;

/** What a word processor or a wide keyboard makes of quotes, colons and equals signs. */
const typeset = '[\\u2018-\\u201f\\u2039\\u203a\\u00ab\\u00bb\\uff02\\uff07\\uff1a\\uff1d]';

const plain = (sign: string): string =>
  sign === '\uff1a' ? ':' : sign === '\uff1d' ? '=' : /[\u2018-\u201b\u2039\u203a\uff07]/.test(sign) ? "'" : '"';

/**
 * A text without one of these signs is its own view, or has only signs of print in it: most are, and the pattern of the
 * pieces takes a millisecond to compile.
 */
const signs = new RegExp(`[\\\\%&\\r\\u241b]|[\`^]\\n|\\n${prefix}|${invisible}`);
const printed = new RegExp(typeset, 'g');

/** How many times percent signs are read: `%2526` is `%26`, and that is `&`. */
type Percent = 'never' | 'once' | 'always';

/** A group that never is set. */
const no = '(?!)()';

const percents: Readonly<Record<Percent, string>> = {
  never: no,
  once: '%([0-7][0-9a-fA-F])',
  always: '%(?:25|AZP25){0,4}([0-7][0-9a-fA-F])',
};

/** What a text holds: pieces that begin with what it does not hold are left out, for they take long to compile. */
interface Holding {
  readonly slashes: boolean;
  readonly ampersands: boolean;
  readonly percents: boolean;
}

/** One alternative each; the first group that is set says what comes instead. */
const piecesOf = (percent: Percent, { slashes, ampersands, percents: signs }: Holding): RegExp =>
  new RegExp(
    [
      // The order of the groups is that of `readings`.
      `(?:${terminal(slashes ? escapedSign : escapeSign)}|${invisible}|${slashes ? '\\\\{1,9}u(?:200[b-f]|20[26][0-9a-f]|feff|00ad)|' : ''}[\\\\\`^]\\r?\\n[ \\t]{0,200}(?=\\S)|\\r(?=\\n))`,
      `((?:\\n${slashes ? '|\\\\{1,9}n' : ''}${signs ? '|%(?:25|AZP25){0,4}0A' : ''})${prefix}{1,4})`,
      ...(slashes
        ? [
            `(\\\\{1,9}[nr](?![a-z]{3,}[.-]))`,
            `(\\\\{1,9}t)(?![a-z]{3,})`,
            `\\\\{1,9}u00([2-7][0-9a-fA-F])`,
            `\\\\{1,9}x([2-7][0-9a-fA-F])`,
          ]
        : [no, no, no, no]),
      percents[percent],
      ampersands ? `&(?:amp;){0,4}(amp|lt|gt|quot|apos|nbsp|#\\d{2,3}|#x[0-9a-fA-F]{2});` : no,
      `(${typeset})`,
    ].join('|'),
    'g',
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const ofCode = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code === 0x0a ? softBreak : code < 0x20 ? '' : String.fromCharCode(code);
};

function entity(name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : softBreak;
}

function reading(groups: readonly (string | undefined)[]): string {
  const [line, soft, tab, u, x, percent, named, quote] = groups;
  if (line !== undefined) return line.startsWith('\n') ? '\n' : softBreak;
  if (soft !== undefined) return softBreak;
  if (tab !== undefined) return '\t';
  const hex = u ?? x ?? percent;
  if (quote !== undefined) return plain(quote);
  if (hex !== undefined) return ofCode(hex);
  return named === undefined ? '' : entity(named);
}

/** By what a text holds: compiled where a text needs it. */
const patterns = new Map<string, RegExp>();

/**
 * viewsOf gives the ways to read a text: one, or where it holds percent signs one for each level of them, because what
 * is encoded once may be a sign in a value (`password=a%26b`) or the sign that ends it (`a%3Dx%26password%3Db`).
 */
export function viewsOf(text: string): readonly View[] {
  if (!/%[0-7][0-9a-f]/i.test(text)) return [viewOf(text, 'never')];
  const levels: readonly Percent[] = /%(?:25|AZP25)[0-9a-f]{2}/i.test(text)
    ? ['never', 'once', 'always']
    : ['never', 'always'];
  return levels.map((percent) => viewOf(text, percent));
}

/** viewOf reads a text. Linear: every quantifier of the pattern is bounded. */
export function viewOf(text: string, percent: Percent = 'always'): View {
  if (!signs.test(text)) return { text: text.replace(printed, plain), back: (offset) => offset };
  const parts: string[] = [];
  // For each piece that reads differently: where the view goes on behind it, and where the text does.
  const inView: number[] = [];
  const inText: number[] = [];
  let length = 0;
  let at = 0;
  const pieces = piecesFor(text, percent);
  pieces.lastIndex = 0;
  for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
    const read = reading(match.slice(1));
    parts.push(text.slice(at, match.index), read);
    length += match.index - at;
    // The piece itself, as one or no character: its start is where the text has it.
    inView.push(length, length + read.length);
    inText.push(match.index, match.index + match[0].length);
    length += read.length;
    at = match.index + match[0].length;
  }
  if (parts.length === 0) return { text, back: (offset) => offset };
  parts.push(text.slice(at));
  return { text: parts.join(''), back: (offset) => back(inView, inText, offset) };
}

function piecesFor(text: string, percent: Percent): RegExp {
  const holding: Holding = {
    slashes: text.includes('\\'),
    ampersands: text.includes('&'),
    percents: text.includes('%'),
  };
  const key = `${percent} ${Object.values(holding).join(' ')}`;
  const pieces = patterns.get(key) ?? piecesOf(percent, holding);
  patterns.set(key, pieces);
  return pieces;
}

/** The last mark at or before an offset tells how far view and text are apart there. */
function back(inView: readonly number[], inText: readonly number[], offset: number): number {
  let low = 0;
  let high = inView.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inView[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : (inText[low - 1] ?? 0) + offset - (inView[low - 1] ?? 0);
}
