/**
 * How a shell cuts a line into words, written from the POSIX rules of quoting and from PowerShell's
 * `about_Quoting_Rules`, `about_Parsing` and `about_Special_Characters`. What a shell would act on (an expansion, a
 * substitution, an operator) is a token of its own.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly live: readonly string[] }
  | { readonly kind: 'sign'; readonly text: string };

/** A line that ends inside a quotation, or has more than one. */
export class Unfinished extends Error {}

class Reader {
  readonly tokens: Token[] = [];
  private text = '';
  private live: string[] = [];
  private inWord = false;

  add(text: string): void {
    this.text += text;
    this.inWord = true;
  }

  act(what: string): void {
    this.live.push(what);
    this.inWord = true;
  }

  end(): void {
    if (this.inWord) this.tokens.push({ kind: 'word', text: this.text, live: this.live });
    this.text = '';
    this.live = [];
    this.inWord = false;
  }

  sign(text: string): void {
    this.end();
    this.tokens.push({ kind: 'sign', text });
  }

  get isEmpty(): boolean {
    return !this.inWord;
  }
}

/** bashTokens reads a line as bash does at a prompt, where `!` is history as well. */
export function bashTokens(line: string): readonly Token[] {
  const reader = new Reader();
  let at = 0;
  const rest = (): string => line.slice(at);
  const expansion = (): boolean => {
    const found = /^(?:\$(?:[\w*@#?$!({'"-])|`|!(?=[^\s=(]))/.exec(rest())?.[0];
    if (found === undefined) return false;
    reader.act(found);
    at += found.length;
    return true;
  };
  const inDouble = (): void => {
    at += 1;
    reader.add('');
    for (;;) {
      const sign = line[at];
      if (sign === undefined) throw new Unfinished('a double quote is open');
      if (sign === '"') break;
      if (sign === '\\' && /[$`"\\\n]/.test(line[at + 1] ?? '')) {
        reader.add(line[at + 1] ?? '');
        at += 2;
      } else if (!expansion()) {
        reader.add(sign);
        at += 1;
      }
    }
    at += 1;
  };
  while (at < line.length) {
    const sign = line[at] ?? '';
    if (sign === '"') inDouble();
    else if (sign === "'") {
      const end = line.indexOf("'", at + 1);
      if (end < 0) throw new Unfinished('a single quote is open');
      reader.add(line.slice(at + 1, end));
      at = end + 1;
    } else if (sign === '\\') {
      reader.add(line[at + 1] ?? '');
      at += 2;
    } else if (/[ \t]/.test(sign)) {
      reader.end();
      at += 1;
    } else if (/[\n;&|<>()]/.test(sign)) {
      reader.sign(sign);
      at += 1;
    } else if (sign === '#' && reader.isEmpty) {
      reader.sign('#');
      at = line.length;
    } else if (!expansion()) {
      if (/[*?[\]{}~]/.test(sign)) reader.act(sign);
      reader.add(sign);
      at += 1;
    }
  }
  reader.end();
  return reader.tokens;
}

const double = /["\u201c\u201d\u201e]/;
const single = /['\u2018\u2019\u201a\u201b]/;
const dash = /^[-\u2013\u2014\u2015]/;

/**
 * powershellTokens reads a line as PowerShell does: its quotes are also the typographic ones, a backtick escapes,
 * `@name` splats, `--%` stops parsing.
 */
export function powershellTokens(line: string): readonly Token[] {
  const reader = new Reader();
  let at = 0;
  const variable = (): boolean => {
    const found = /^\$(?:[\p{L}\p{Nd}_:?^$]|[({])/u.exec(line.slice(at))?.[0];
    if (found === undefined) return false;
    reader.act(found);
    at += found.length;
    return true;
  };
  const quotation = (quote: RegExp, expands: boolean): void => {
    at += 1;
    reader.add('');
    for (;;) {
      const sign = line[at];
      if (sign === undefined) throw new Unfinished('a quotation is open');
      if (quote.test(sign)) {
        if (!quote.test(line[at + 1] ?? '')) break;
        reader.add(sign);
        at += 2;
      } else if (expands && sign === '`') {
        reader.add(line[at + 1] ?? '');
        at += 2;
      } else if (!(expands && variable())) {
        reader.add(sign);
        at += 1;
      }
    }
    at += 1;
  };
  while (at < line.length) {
    const sign = line[at] ?? '';
    if (double.test(sign)) quotation(double, true);
    else if (single.test(sign)) quotation(single, false);
    else if (sign === '`') {
      reader.add(line[at + 1] ?? '');
      at += 2;
    } else if (/\s|\u0085/u.test(sign) && !/[\r\n]/.test(sign)) {
      reader.end();
      at += 1;
    } else if (/[\r\n;&|<>(){},]/.test(sign)) {
      reader.sign(sign);
      at += 1;
    } else if (reader.isEmpty && /[@#]/.test(sign)) {
      reader.sign(sign);
      at += 1;
    } else if (!variable()) {
      if (reader.isEmpty && dash.test(sign)) reader.act('-');
      reader.add(sign);
      at += 1;
    }
  }
  reader.end();
  return reader.tokens;
}
