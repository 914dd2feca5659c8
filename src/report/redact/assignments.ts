import { saying, stems } from './names.ts';
import { looksChosen, looksRandom } from './shape.ts';
import { isNone, isProse, isReferenceAt } from './spare.ts';
import { allowStructures, leavesAt, tellsOf } from './structures.ts';
import {
  blockAt,
  heredocAt,
  indentOf,
  lineEndAt,
  lineStartAt,
  type Opening,
  openingBefore,
  quotedAt,
  type ReadOptions,
  type Span,
  skipBlanks,
  type Value,
  wordAt,
} from './values.ts';

/**
 * Values below a name that says secret, in whatever notation: JSON and what is printed like it, YAML, HCL, INI, shells,
 * command lines, connection strings, forms, headers, XML. The names are looked for, and what follows each is read by
 * the signs that tie it to its name.
 */

/** How a value is tied to its name. */
type Tie = 'colon' | 'equals' | 'flag' | 'tag' | 'words' | 'row' | 'argument';

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** secretValues gives the values whose names say that they are secret. */
export function secretValues(text: string): readonly Span[] {
  const found: Found = { spans: [], weakFrom: 0 };
  allowStructures(64_000 + text.length);
  stems.lastIndex = 0;
  for (let match = stems.exec(text); match !== null; match = stems.exec(text)) {
    const place = nameAround(text, match.index, match.index + match[0].length);
    const next = valuesOf(text, place, found);
    stems.lastIndex = Math.max(next, match.index + match[0].length);
  }
  return found.spans;
}

interface Found {
  readonly spans: Span[];
  /** Inside of a value that was looked at and is none, a weak name says nothing: `sig=sig=sig=…` is read once. */
  weakFrom: number;
}

const inName = /[\w$]/;

function nameAround(text: string, from: number, to: number): Place {
  let start = from;
  while (start > 0 && from - start < 100 && isNameCharacter(text, start - 1)) start -= 1;
  let end = to;
  while (end < text.length && end - to < 100 && isNameCharacter(text, end)) end += 1;
  return { name: text.slice(start, end), start, end };
}

/**
 * A dash or a dot joins words of a name (`client-key-data`, `spring.password`), where words stand on both of its sides.
 */
function isNameCharacter(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (inName.test(character)) return true;
  return (character === '-' || character === '.') && inName.test(text[at - 1] ?? '') && inName.test(text[at + 1] ?? '');
}

/** Adds the values of a name, and gives where to go on. */
function valuesOf(text: string, place: Place, found: Found): number {
  const says = flagPass(text, place) ? 'strong' : saying(wordsBefore(text, place));
  if (says === undefined || (says === 'weak' && place.start < found.weakFrom)) return place.end;
  const tied = tieAt(text, place);
  if (tied === undefined) return place.end;
  const values = readTied(text, place, tied);
  if (values === undefined) return tied.at;
  const taken = values.filter((value) => isSecret(text, value, place, says, tied.tie));
  for (const value of taken) found.spans.push(value.span);
  const last = taken.at(-1);
  if (last !== undefined) return Math.max(tied.at, last.end);
  found.weakFrom = Math.max(found.weakFrom, values.at(-1)?.end ?? 0);
  return tied.at;
}

/** `/pass:x`, `-pass x`: as a flag it is no count of tests. */
const flagPass = (text: string, { name, start }: Place): boolean =>
  /^p(?:ass|wd?)$/i.test(name) && /(?:^|\s)(?:\/|--?)$/.test(text.slice(Math.max(0, start - 3), start));

/** "Account key:" is a name of two words. */
function wordsBefore(text: string, { name, start }: Place): string {
  if (
    /^token$/i.test(name) &&
    /\b(?:public key|unexpected|continuation|cancell?ation|next page) $/i.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
    return '';
  if (!/^(?:keys?\d?|string|passe?|code|value)$/i.test(name)) return name;
  const before =
    /(?:^|[\s"'([{,;|])((?:[A-Za-z]{2,20} ){1,2})$/.exec(text.slice(Math.max(0, start - 45), start))?.[1] ?? '';
  return before + name;
}

interface Tied {
  readonly tie: Tie;
  /** Where the value begins. */
  readonly at: number;
  readonly within?: Opening | undefined;
}

/** tieAt finds how the value is tied to a name, and where it begins. */
function tieAt(text: string, { start, end }: Place): Tied | undefined {
  const opening = openingBefore(text, start);
  // The quote behind the name, brackets around it: `["x"] =`, `'x' =>`, `\"x\":`
  const closing = /^(?:\\{0,32}["'`])?[\])]?(?:\.value\b)?/.exec(text.slice(end, end + 48))?.[0] ?? '';
  const closesName =
    (opening !== undefined || /["']-{1,2}$/.test(text.slice(Math.max(0, start - 3), start))) && /["'`]/.test(closing);
  const at = end + closing.length;
  const attributes = /<(?:[\w.-]{1,40}:)?$/.test(text.slice(Math.max(0, start - 42), start))
    ? (/^\s[^<>]{0,200}>/.exec(text.slice(at, at + 204))?.[0].length ?? 0)
    : 0;
  if (attributes > 0) return { tie: 'tag', at: at + attributes };
  const type =
    /^[ \t]{1,8}(?:secure)?(?:string|str|object)\??(?=[ \t]{0,8}=)/i.exec(text.slice(at, at + 32))?.[0].length ?? 0;
  const gap = skipBlanks(text, at + type, 1);
  const sign = /^(?:=>|:=|\?=|\+=|==?|:(?![:/]{2}|:)|->|>)/.exec(text.slice(gap, gap + 3))?.[0];
  if (sign === undefined)
    return gap > at
      ? spaceTie(text, start, { gap, sameLine: !/[\n\u000b]/.test(text.slice(at, gap)), bare: closing === '' })
      : argumentTie(text, start, at, closesName);
  if (sign === '>') return isTag(text, start) ? { tie: 'tag', at: gap + 1 } : undefined;
  if (sign === '->') return undefined;
  const value = skipBlanks(text, gap + sign.length, 2);
  const within = closesName ? undefined : (opening ?? pairOpening(text, start));
  if (!sign.startsWith(':') || sign === ':=') return { tie: 'equals', at: value, within };
  // `password: string = "…"` of typed languages.
  const typed = /^(?:secure)?string\??\s{0,8}=\s{0,8}/i.exec(text.slice(value, value + 40))?.[0];
  return typed === undefined
    ? { tie: 'colon', at: value, within }
    : { tie: 'equals', at: value + typed.length, within };
}

/** Only white space stands between: a flag and its value, a setting's name and its value, a sentence. */
function spaceTie(
  text: string,
  start: number,
  { gap, sameLine, bare }: { readonly gap: number; readonly sameLine: boolean; readonly bare: boolean },
): Tied | undefined {
  const before = text.slice(Math.max(0, start - 260), start);
  if (sameLine && (/(?:^|[\s"'`=([{,|])-{1,2}$/.test(before) || setting.test(before))) return { tie: 'flag', at: gap };
  if (text[gap] === '|') return { tie: 'row', at: skipBlanks(text, gap + 1, 0) };
  if (/^\\{0,9}["'`]/.test(text.slice(gap, gap + 10))) return { tie: 'words', at: gap };
  // A table: the name first in its line, the value alone behind two spaces or more.
  if (
    sameLine &&
    /^\s{2}/.test(text.slice(gap - 2, gap)) &&
    text.slice(lineStartAt(text, start), start).trim() === '' &&
    lineEndAt(text, gap) === wordAt(text, gap, {}).end
  )
    return { tie: 'row', at: gap };
  const says = verb.exec(text.slice(gap, gap + 60))?.[0];
  if (says !== undefined) return { tie: 'words', at: gap + says.length };
  return sameLine && bare && /^[^\s<([{:=,;|&-](?![\w.-]{0,40}[=:])/.test(text.slice(gap, gap + 44))
    ? { tie: 'words', at: gap }
    : undefined;
}

/** "is", "was set to", "has been changed to:" */
const verb =
  /^(?:(?:is|was|of|are|has been|will be|now|set|reset|changed|updated|rotated|to)(?:[ \t]+|[ \t]*:[ \t]*)){1,4}/;

/** `config set NAME VALUE`, `setx NAME VALUE`, `npm config set //registry/:_authToken VALUE` */
const setting = /(?:^|\s)(?:set|setx|put)[ \t]+(?:-{1,2}[\w-]{1,30}[ \t]+){0,3}["']?(?:[^\s"']{1,120}[:/.])?$/i;

/** `("password", "…")`, `['--password', '…']`: a name and its value as arguments. */
function argumentTie(text: string, start: number, at: number, closesName: boolean): Tied | undefined {
  if (
    !closesName ||
    text[at] !== ',' ||
    !/(?:\(\s{0,4}\\{0,9}["']|["']-{1,2})$/.test(text.slice(Math.max(0, start - 16), start))
  )
    return undefined;
  return { tie: 'argument', at: skipBlanks(text, at + 1, 1) };
}

const isTag = (text: string, start: number): boolean =>
  /<(?:[\w.-]{1,40}:)?$/.test(text.slice(Math.max(0, start - 42), start)) ||
  /<[\w:.-]{1,60}\s[^<>]{0,200}$/.test(text.slice(Math.max(0, start - 262), start));

/** `-var 'client_secret=…'`: the quote was opened a word or more before the name. */
function pairOpening(text: string, start: number): Opening | undefined {
  const line = text.slice(Math.max(lineStartAt(text, start), start - 200), start);
  const match = /(?:^|[\s=([{,:])(\\{0,9})(["'])[^"'\s]{0,200}$/.exec(line);
  return match === null ? undefined : { quote: match[2] ?? '', slashes: match[1]?.length ?? 0 };
}

/** readTied reads what is tied to a name: one value, two with an arrow between them, or the leaves of a structure. */
function readTied(text: string, place: Place, tied: Tied): readonly Value[] | undefined {
  const first = readOne(text, place, tied);
  if (first === undefined || first.length !== 1) return first;
  const [one] = first;
  if (one === undefined) return undefined;
  const arrow = /^[ \t]{0,8}(?:->|=>|\u2192)[ \t]{0,8}/.exec(text.slice(one.end, one.end + 24))?.[0];
  if (arrow === undefined) return first;
  const second = readOne(text, place, { ...tied, at: one.end + arrow.length });
  return second === undefined ? first : [one, ...second];
}

function readOne(text: string, place: Place, tied: Tied): readonly Value[] | undefined {
  const { tie, at } = tied;
  if (at >= text.length || isReferenceAt(text, at)) return undefined;
  if (tie === 'tag') {
    const cdata = text.startsWith('<![CDATA[', at) ? 9 : 0;
    const value = wordAt(text, at + cdata, { inTag: true });
    const end = cdata === 0 ? value.span[1] : text.indexOf(']]>', at);
    const inside = text.slice(at, value.span[1]);
    // `--admin-password <password> --name x`: a placeholder opens nothing that is closed.
    if (
      cdata === 0 &&
      !/^<(?:\/|$)/.test(text.slice(value.end, value.end + 2)) &&
      !looksChosen(inside) &&
      !looksRandom(inside, 12)
    )
      return undefined;
    return [{ ...value, span: [at + cdata, end < at ? value.span[1] : end] }];
  }
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) return tied.within !== undefined && isOpening(text, at, tied.within) ? undefined : [quoted];
  const block = blockAt(text, at, place.start) ?? heredocAt(text, at);
  if (block !== undefined) return [block];
  if (text[at] === '{' || text[at] === '[') {
    // What Azure calls authorization in its log of activities is an action and a scope.
    if (headerName.test(place.name)) return undefined;
    const leaves = leavesAt(text, at);
    if (leaves !== undefined) return leaves;
  }
  if (text.startsWith("@'", at) || text.startsWith('@"', at)) return undefined;
  if (/^\((?=[A-Z][a-z]{1,20}-[A-Z]|\s{0,20}\\{0,9}["'])/.test(text.slice(at, at + 36)))
    return leavesAt(text, at) ?? undefined;
  const tag = /^![\w!:/.-]{0,60}\s{1,8}/.exec(text.slice(at, at + 70))?.[0];
  if (tag !== undefined && tie === 'colon') return readOne(text, place, { ...tied, at: at + tag.length });
  const folded = /^(?:[|>][+-]?\d?\s{1,8})(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z?\s{1,8})?(?=\S)/.exec(
    text.slice(at, at + 56),
  )?.[0];
  const start = at + (folded?.length ?? 0);
  const nested = nestedLines(text, place, start, tie);
  if (nested !== undefined) return nested;
  return [wordAt(text, start, optionsFor(text, place, tied))];
}

const isOpening = (text: string, at: number, { quote, slashes }: Opening): boolean =>
  text.slice(at, at + slashes + 1) === '\\'.repeat(slashes) + quote &&
  /^[\s,;:)\]}]|^$/.test(text.slice(at + slashes + 1, at + slashes + 2));

const headerName = /^(?:(?:set-)?cookie|(?:proxy-)?authorization|x-ms-authorization-auxiliary)$/i;

function optionsFor(text: string, place: Place, { tie, within }: Tied): ReadOptions {
  if (headerName.test(place.name)) return { within, toLineEnd: true };
  const lead = text.slice(Math.max(0, place.start - 40), place.start);
  if (tie === 'equals' && /;[ \t]{0,4}(?:[\w]{1,20} )?$/.test(lead)) return { within, toSemicolon: true };
  if (tie !== 'colon') return { within };
  const line = text.slice(lineStartAt(text, place.start), place.start);
  return /^[ \t]{0,200}(?:[-+~] {0,8})?\\{0,4}["']?$/.test(line) && /\s/.test(text[place.end + 1] ?? '')
    ? { within, toLineEnd: true }
    : { within };
}

/** A name of YAML with nothing behind its colon: the deeper lines below it are its own. */
function nestedLines(text: string, place: Place, at: number, tie: Tie): readonly Value[] | undefined {
  if (tie !== 'colon' || !/[\n\u000b]/.test(text.slice(place.end, at))) return undefined;
  const indent = indentOf(text, lineStartAt(text, place.start));
  const first = lineStartAt(text, at);
  if (!/^[ \t-]{0,40}["']?[\w.-]{1,60}["']?: ?/.test(text.slice(first, first + 110))) return undefined;
  // The names below a Secret's data are its author's own.
  const ownNames = /^stringdata$/i.test(place.name);
  const values: Value[] = [];
  let line = first;
  for (let count = 0; count < 200 && line < text.length; count += 1) {
    const end = lineEndAt(text, line);
    const words = text.slice(line, end);
    if (words.trim() !== '' && indentOf(text, line) <= indent) break;
    const pair = /^[ \t-]{0,60}["']?([\w.-]{1,60})["']?: {1,8}(?=\S)/.exec(words);
    if (pair !== null && (ownNames || !tellsOf(pair[1] ?? ''))) {
      const start = line + pair[0].length;
      const value = quotedAt(text, start) ?? blockAt(text, start, line) ?? wordAt(text, start, { toLineEnd: true });
      values.push(value);
    }
    line = end + 1;
  }
  return values;
}

/** Words that end in a full stop are no password. */
const sentence = /^[A-Z][a-z]{0,20}(?: [\w',-]{1,40}){3,60}[.!?]$/;

function isSecret(text: string, value: Value, place: Place, says: 'strong' | 'weak', tie: Tie): boolean {
  const word = text.slice(value.span[0], value.span[1]).trim();
  if (word === '' || isNone(word)) return false;
  // How many, and not which: "tokens: 1200 of 10000".
  if (/^\d{1,9}(?:$| )/.test(word) && /(?:token|secret|key|password|credential|cookie)s$/i.test(place.name))
    return false;
  // The shell's working directory.
  if (/^(?:OLD)?PWD$/.test(place.name) && /^[/\\]|^[A-Za-z]:/.test(word)) return false;
  if (says === 'weak' || tie === 'words' || tie === 'row') {
    if (says === 'strong' && /^[0-9a-f]{32,128}$/i.test(word)) return true;
    return looksChosen(word) || looksRandom(word, tie === 'words' && says === 'strong' ? 6 : 12);
  }
  if (value.quoted || tie === 'tag') return !sentence.test(word);
  if (tie === 'equals') return !/^[\d.]{1,3}$/.test(word);
  const first = /^\S+/.exec(word)?.[0] ?? '';
  if (headerName.test(place.name) && /^[\w-]{3,40} \S{8,}/.test(word) && /\d/.test(word)) return true;
  const goesOn = first.length < word.length || /^ \w/.test(text.slice(value.span[1], value.span[1] + 2));
  // "retrieving Account Key: Listing keys": in the middle of a line a capital begins a sentence.
  if (
    tie === 'colon' &&
    goesOn &&
    /^(?:[A-Z][a-z]+|[A-Z]{2,8})$/.test(first) &&
    /\w[ ]$/.test(text.slice(Math.max(0, place.start - 2), place.start))
  )
    return false;
  return !(isProse(first) || /^[\d.]{1,3}$/.test(word) || /^-{1,2}[a-z]/.test(word));
}
