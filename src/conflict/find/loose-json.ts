/**
 * A tolerant reader of JSON in logs. What stands there is often cut off, printed with single quotes (Python), wrapped
 * in the middle of a string, or followed by other text; a strict parser gives nothing for it. This one reads as much as
 * is there.
 */

export type Loose = string | number | boolean | null | readonly Loose[] | LooseObject;

/** LooseObject keeps keys in order, as written; a key may come twice. */
export interface LooseObject {
  readonly entries: readonly (readonly [key: string, value: Loose])[];
}

export interface LooseRead {
  readonly value: Loose;
  /** Offset after the last character that belongs to the value. */
  readonly end: number;
}

export function isObject(value: Loose | undefined): value is LooseObject {
  return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);
}

export function isList(value: Loose | undefined): value is readonly Loose[] {
  return Array.isArray(value);
}

const maxDepth = 48;
const maxString = 64 * 1024;

/**
 * readLoose reads one object or list that starts at `start`, or gives undefined where none does. Linear in the length
 * read.
 */
export function readLoose(text: string, start: number): LooseRead | undefined {
  const first = text[start];
  if (first !== '{' && first !== '[') return undefined;
  const reader = new Reader(text, start);
  const value = reader.container(0);
  return value === undefined ? undefined : { value, end: reader.at };
}

class Reader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  container(depth: number): Loose | undefined {
    if (depth > maxDepth) return undefined;
    return this.text[this.at] === '{' ? this.object(depth) : this.items(']', () => this.value(depth));
  }

  private object(depth: number): LooseObject | undefined {
    const entries = this.items('}', () => this.entry(depth));
    return entries && { entries };
  }

  /** Undefined where no key stands, or no value behind it: this was no JSON object, or it ends here in other text. */
  private entry(depth: number): readonly [string, Loose] | undefined {
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") return undefined;
    const key = this.string(quote);
    this.space();
    if (this.text[this.at] !== ':') return undefined;
    this.at++;
    this.space();
    const value = this.value(depth);
    return value === undefined ? undefined : [key, value];
  }

  /** What stands between two brackets. Undefined where the first of it is none. */
  private items<T>(close: string, read: () => T | undefined): T[] | undefined {
    const items: T[] = [];
    this.at++;
    for (;;) {
      this.space();
      const c = this.text[this.at];
      if (c === undefined) return items;
      if (c === close || c === ',') {
        this.at++;
        if (c === close) return items;
        continue;
      }
      const item = read();
      if (item === undefined) return items.length === 0 ? undefined : items;
      items.push(item);
    }
  }

  private value(depth: number): Loose | undefined {
    const c = this.text[this.at];
    if (c === '"' || c === "'") return this.string(c);
    if (c === '{' || c === '[') return this.container(depth + 1);
    if ((c === 'b' || c === 'u') && (this.text[this.at + 1] === '"' || this.text[this.at + 1] === "'")) {
      this.at++;
      return this.string(this.text[this.at] ?? '"');
    }
    return this.word();
  }

  private word(): Loose | undefined {
    const pattern = /[-+.\w<>]+/y;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    const word = match[0];
    if (/^(?:true|True)$/.test(word)) return true;
    if (/^(?:false|False)$/.test(word)) return false;
    if (/^(?:null|None|nil|<nil>|undefined)$/.test(word)) return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  /**
   * A string ends at its quote; one that was cut off ends at the end of the line on which nothing closes it any more.
   */
  private string(quote: string): string {
    const from = this.at + 1;
    let out = '';
    let chunk = from;
    let at = from;
    const limit = Math.min(this.text.length, from + maxString);
    while (at < limit) {
      const c = this.text[at];
      if (c === '\\') {
        out += this.text.slice(chunk, at);
        const [decoded, length] = unescapeAt(this.text, at);
        out += decoded;
        at += length;
        chunk = at;
      } else if (c === quote) {
        if (this.closes(at)) {
          this.at = at + 1;
          return out + this.text.slice(chunk, at);
        }
        at++;
      } else if (c === '\n' && !this.closedSoon(at, quote)) {
        break;
      } else {
        at++;
      }
    }
    this.at = at;
    return out + this.text.slice(chunk, at);
  }

  /** A quote closes a string when what follows can follow a string; texts quote words without escaping them. */
  private closes(at: number): boolean {
    const pattern = /\s*(?:[,:}\]]|$)/y;
    pattern.lastIndex = at + 1;
    return pattern.test(this.text) || this.text[at + 1] === '\n' || this.text[at + 1] === undefined;
  }

  /** Strings wrap over a line or a few; a quote that comes much later belongs to something else. */
  private closedSoon(newline: number, quote: string): boolean {
    const ahead = this.text.slice(newline + 1, newline + 1500);
    // A key at the start of the next line means that the string was cut before it.
    return ahead.includes(quote) && !/^\s*["'][\w.$-]{1,60}["']\s*:/.test(ahead.slice(0, 80));
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  '"': '"',
  "'": "'",
  '/': '/',
  '\\': '\\',
};

/** Control characters are dropped from a log before it is read; escaped ones must not bring them back. */
export function printable(unit: number): string {
  const control = (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0);
  return control ? '' : String.fromCodePoint(unit);
}

function unescapeAt(text: string, at: number): readonly [string, number] {
  const next = text[at + 1];
  if (next === undefined) return ['', 1];
  if (next === 'u') {
    const hex = text.slice(at + 2, at + 6);
    if (/^[0-9a-fA-F]{4}$/.test(hex)) return [printable(Number.parseInt(hex, 16)), 6];
  }
  const simple = simpleEscapes[next];
  return simple === undefined ? [next, 2] : [simple, 2];
}

/** unescapeOnce takes one level of string escaping off a text: what a log prints of JSON that was inside a string. */
export function unescapeOnce(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (whole) => unescapeAt(whole, 0)[0]);
}
