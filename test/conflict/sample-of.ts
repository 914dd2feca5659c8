type Below = (below: number) => number;
type Make = (below: Below) => string;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const classes: Readonly<Record<string, string>> = { d: '0123456789', w: letters, s: '  \n', S: 'xY7.', W: ' .-', D: 'x -' };
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * sampleOf gives a maker of texts that a pattern is likely to fit. It knows the syntax that this project uses. Look-arounds that forbid are
 * passed over, so ask the pattern itself before you believe a sample.
 */
export function sampleOf({ source, ignoreCase }: RegExp): Make {
  let at = 0;
  const peek = (text: string): boolean => source.startsWith(text, at);

  function alternatives(): Make {
    const ways = [sequence()];
    while (peek('|')) {
      at++;
      ways.push(sequence());
    }
    return (below) => ways[below(ways.length)]?.(below) ?? '';
  }

  function sequence(): Make {
    const parts: Make[] = [];
    while (at < source.length && !peek('|') && !peek(')')) parts.push(repeated(atom()));
    return (below) => parts.map((part) => part(below)).join('');
  }

  function repeated(part: Make): Make {
    const [, sign, from, open, to] = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at)) ?? [];
    if (sign === undefined && from === undefined) return part;
    at += /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(at))?.[0].length ?? 0;
    const least = sign === '+' ? 1 : Number(from ?? 0);
    const most = sign === '?' ? 1 : open === '' ? least : Math.min(least + 3, to ? Number(to) : least + 3);
    return (below) => Array.from({ length: least + below(most - least + 1) }, () => part(below)).join('');
  }

  function atom(): Make {
    if (peek('(')) return group();
    if (peek('[')) return oneOf(bracket());
    const sign = source[at++] ?? '';
    if (sign === '^' || sign === '$') return () => '';
    if (sign === '.') return oneOf('xY7 .-');
    return sign === '\\' ? escaped() : oneOf(sign);
  }

  function group(): Make {
    const [head = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at)) ?? [];
    at += head.length;
    const inside = alternatives();
    at++;
    return head.endsWith('!') ? () => '' : inside;
  }

  function escaped(): Make {
    const sign = source[at++] ?? '';
    if (sign === 'b' || sign === 'B') return () => '';
    if (sign === 'k') {
      at = source.indexOf('>', at) + 1;
      return oneOf('"');
    }
    return oneOf(characters(sign));
  }

  /** What an escape stands for, in or out of brackets. */
  function characters(sign: string): string {
    if (sign === 'u' || sign === 'x') {
      const digits = sign === 'u' ? 4 : 2;
      at += digits;
      return String.fromCharCode(Number.parseInt(source.slice(at - digits, at), 16));
    }
    return classes[sign] ?? controls[sign] ?? sign;
  }

  function bracket(): string {
    at++;
    const not = peek('^');
    if (not) at++;
    let members = '';
    while (!peek(']')) {
      let sign = source[at++] ?? '';
      if (sign === '\\') sign = characters(source[at++] ?? '');
      if (sign.length === 1 && peek('-') && source[at + 1] !== ']') {
        at++;
        const end = source[at++] ?? '';
        for (let code = sign.charCodeAt(0); code <= end.charCodeAt(0); code++) members += String.fromCharCode(code);
      } else members += sign;
    }
    at++;
    return not ? [...printable].filter((sign) => !members.includes(sign)).join('') : members;
  }

  const oneOf =
    (members: string): Make =>
    (below) => {
      const sign = members[below(members.length)] ?? '';
      return ignoreCase && below(4) === 0 ? sign.toUpperCase() : sign;
    };

  return alternatives();
}
