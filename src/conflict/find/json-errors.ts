import { fold } from './clean.ts';
import { known } from './known.ts';
import { isList, isObject, type Loose, type LooseObject, readLoose, unescapeOnce } from './loose-json.ts';
import type { ErrorNode } from './node.ts';
import { type Read, type ReadInner, readEach } from './spans.ts';
import { messageAbove } from './tables.ts';
import { mayHoldError, taken } from './text-forms.ts';

const codeKeys: ReadonlySet<string> = new Set(['code', 'errorcode', 'error_code', 'odata.error.code']);
const messageKeys: ReadonlySet<string> = new Set([
  'message',
  'errormessage',
  'error_message',
  'detail',
  'error_description',
  'exceptionmessage',
  'msg',
  '@message',
  'value',
]);
/** errorKeys are keys whose value is an error even where it has a message only. */
const errorKeys: ReadonlySet<string> = new Set([
  'error',
  'errors',
  'details',
  'innererror',
  'inner_error',
  'errorentity',
  'statusmessage',
  'odata.error',
  'exception',
  'cause',
  'serviceerrordetails',
  'errordetails',
  'provider_error',
  'providererrordetails',
]);
/** Values under these keys are the request or the resource as it should be, never an error. */
const passive: ReadonlySet<string> = new Set([
  'parameters',
  'outputs',
  'template',
  'tags',
  'metadata',
  'outputresources',
  'dependencies',
  'providers',
  'statuses',
  'messagetemplate',
  'authorization',
  'claims',
  'requestbody',
]);

/** errorsInJson gives the errors in a read JSON value, each with the errors nested in it. */
export function errorsInJson(value: Loose, start: number, end: number, inner: ReadInner, depth: number): ErrorNode[] {
  return collect(value, '', { start, end, inner, depth });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly inner: ReadInner;
  readonly depth: number;
}

function collect(value: Loose, key: string, place: Place): ErrorNode[] {
  if (isList(value)) return value.flatMap((item) => collect(item, key, place));
  if (typeof value === 'string')
    return errorKeys.has(key) || mayHoldError.test(value) ? inString(value, key, place) : [];
  if (!isObject(value)) return [];
  const below = value.entries.flatMap(([name, child]) => {
    const lower = name.toLowerCase();
    if (passive.has(lower) || (messageKeys.has(lower) && typeof child === 'string')) return [];
    if (codeKeys.has(lower) && !isObject(child) && !isList(child)) return [];
    return collect(child, lower, place);
  });
  const own = errorOf(value, key, place, below);
  return own === undefined ? below : [own];
}

function inString(text: string, key: string, place: Place): ErrorNode[] {
  if (place.depth > 6) return [];
  const nested = place.inner(text, place.depth + 1);
  if (nested.length > 0) return nested.map((node) => ({ ...node, start: place.start, end: place.end }));
  return (key === 'error' || key === 'errors') && /\s/.test(text)
    ? [{ message: fold(text.slice(0, longestMessage)), children: [], form: 'json', start: place.start, end: place.end }]
    : [];
}

/** What is kept of a message. Longer ones hold further errors, which are read out of the whole. */
const longestMessage = 4000;

function errorOf(object: LooseObject, key: string, place: Place, below: readonly ErrorNode[]): ErrorNode | undefined {
  const code = codeOf(object);
  const text = messageOf(object) ?? bodyOf(object);
  if (code === undefined && text === undefined) return undefined;
  if (code === '0' && (text ?? '') === '') return undefined;
  if (code?.includes('/')) return undefined;
  if (!isError(object, key, code, text)) return undefined;
  if (code !== undefined && !looksLikeCode(code)) return undefined;
  const nested =
    text !== undefined && mayHoldError.test(text) && place.depth <= 6 ? place.inner(text, place.depth + 1) : [];
  const message = fold((text ?? '').slice(0, longestMessage).replaceAll(taken, ''));
  return {
    ...known({ code, status: statusOf(object), target: stringAt(object, 'target') }),
    message,
    children: [...nested.map((node) => ({ ...node, start: place.start, end: place.end })), ...below],
    form: 'json',
    start: place.start,
    end: place.end,
  };
}

/** A message alone is an error only where its place says so; a code alone likewise. */
function isError(object: LooseObject, key: string, code: string | undefined, text: string | undefined): boolean {
  if ((code !== undefined && text !== undefined) || errorKeys.has(key) || key === 'info') return true;
  const beside = [
    'details',
    'innererror',
    'errorentity',
    'error',
    'target',
    'status',
    'traceid',
    'statuscode',
    'title',
    'type',
  ];
  return hasKey(object, ...beside) || (key === '' && (code === undefined || looksLikeCode(code)));
}

function looksLikeCode(code: string): boolean {
  return code !== '' && /^[\w.\- ]{1,120}$/.test(code) && code.split(' ').length <= 4;
}

function codeOf(object: LooseObject): string | undefined {
  for (const [name, value] of object.entries) {
    if (!codeKeys.has(name.toLowerCase())) continue;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value !== '') return value.trim();
  }
  return undefined;
}

function messageOf(object: LooseObject): string | undefined {
  const texts = new Map<string, string>();
  for (const [name, value] of object.entries) {
    const lower = name.toLowerCase();
    if (!messageKeys.has(lower) || texts.has(lower)) continue;
    // OData: {"message": {"lang": "en-US", "value": "…"}}
    const text = isObject(value) ? stringAt(value, 'value') : value;
    if (typeof text === 'string') texts.set(lower, text);
  }
  texts.delete('value');
  const message = texts.get('message') || [...texts.values()].find((text) => text !== '');
  return message ?? [...texts.values()][0];
}

/** An HTTP answer that failed, printed as an object: its body may be a plain sentence. */
function bodyOf(object: LooseObject): string | undefined {
  if (statusOf(object) === undefined) return undefined;
  const body = stringAt(object, 'body') ?? stringAt(object, 'bodyastext') ?? stringAt(object, 'data');
  return body !== undefined && /^[^{<[]*\s/.test(body.slice(0, 200)) ? body : undefined;
}

function statusOf(object: LooseObject): number | undefined {
  for (const [name, value] of object.entries) {
    if (!/^(?:status|statuscode|httpstatuscode|status_code)$/i.test(name)) continue;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 400 && number < 600) return number;
  }
  return undefined;
}

function stringAt(object: LooseObject, key: string): string | undefined {
  const entry = object.entries.find(([name]) => name.toLowerCase() === key);
  return typeof entry?.[1] === 'string' && entry[1] !== '' ? entry[1] : undefined;
}

function hasKey(object: LooseObject, ...keys: readonly string[]): boolean {
  return object.entries.some(([name]) => keys.includes(name.toLowerCase()));
}

// A brace or bracket that is soon followed by a key, quoted with any level of escaping.
const opening = /[{[](?=(?:[\s{[]|\\+[rnt]){0,100}(?:b?\\*["'])[A-Za-z_@$][\w.@$-]{0,60}\\*["']\s{0,5}:)/g;

/** readJson finds the JSON in a text, escaped or not, and gives its errors with the span that each value covers. */
export function readJson(text: string, inner: ReadInner, depth: number): Read {
  return readEach(text, opening, ({ index }) => {
    const read = readAt(text, index);
    if (read === undefined) return undefined;
    const { value, end } = read;
    return { nodes: errorsInJson(value, index, end, inner, depth).map((node) => headed(node, text)), end };
  });
}

/** A script prints the sentence, and below it the fields of the error. */
function headed(node: ErrorNode, text: string): ErrorNode {
  const bare = node.code !== undefined && node.message === '' && node.children.length === 0;
  return bare ? { ...node, message: messageAbove(text, node.start) } : node;
}

/** The most that is read of an escaped value, and how much of it is unescaped at first: few values are long. */
const window = 64 * 1024;
const firstWindow = 2 * 1024;

function readAt(text: string, start: number): { readonly value: Loose; readonly end: number } | undefined {
  const escapes = /(\\*)["']/y;
  escapes.lastIndex = text.slice(start, start + 400).search(/\\*["']/) + start;
  const slashes = escapes.exec(text)?.[1]?.length ?? 0;
  if (slashes === 0) return readLoose(text, start);
  // Escaped: take the levels off a copy, read that, and count the span of the original by its closing at the same
  // level.
  for (let size = firstWindow; ; size *= 4) {
    const original = text.slice(start, start + Math.min(size, window));
    let copy = original;
    for (let level = slashes; level > 0 && copy.includes('\\'); level = (level - 1) >> 1) copy = unescapeOnce(copy);
    const read = readLoose(copy, 0);
    // A value that ends with the copy may go on in the text: look at more of it.
    const cut =
      original.length < Math.min(window, text.length - start) && (read === undefined || read.end >= copy.length - 2);
    if (cut && size < window) continue;
    if (read === undefined) return undefined;
    return { value: read.value, end: start + escapedLength(text, start, copy, read.end) };
  }
}

/** The escaped text is longer than its copy; its end is found by walking as many structural characters. */
function escapedLength(text: string, start: number, copy: string, end: number): number {
  const closers = count(copy, end);
  let seen = 0;
  for (let at = start; at < Math.min(text.length, start + window); at++) {
    const c = text[at];
    if (c === '}' || c === ']') seen++;
    if (seen === closers && closers > 0) return at + 1 - start;
  }
  return Math.min(text.length - start, window);
}

function count(text: string, end: number): number {
  let closers = 0;
  for (let at = 0; at < end; at++) if (text[at] === '}' || text[at] === ']') closers++;
  return closers;
}
