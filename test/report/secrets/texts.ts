/** Text is one line of a fixture, ready: what a log would hold, and the parts of it that are the point. */
export interface Text {
  readonly text: string;
  readonly marked: readonly string[];
}

const letters: Readonly<Record<string, string>> = {
  a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  l: 'abcdefghijklmnopqrstuvwxyz234567',
  h: '0123456789abcdef',
  p: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  s: 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789',
};

/** What people put into passwords, and what a pattern stumbles over. */
const signs = "/&,(>'#!@%^*+.:?~";

/** A small generator (mulberry32), so that the same text has the same secret in each run. */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * readText makes a text of a row: `⟦a20⟧` becomes 20 random letters and digits, `b44` base64 with its padding, `u` the
 * same for URLs, `h` hex, `l` and `U` of one case, `p` percent-encoded base64, `s` a password with signs; `⟦=word⟧` is
 * the word itself. `seed` makes the secret. Where `made` is false nothing is made up.
 */
export function readText(row: string, seed: number, made = true): Text {
  const next = random(seed * 7919 + 17);
  const marked: string[] = [];
  const text = row.replaceAll('¦', '').replace(/⟦([^⟧]*)⟧/g, (_, inside: string) => {
    const secret = !made ? inside : inside.startsWith('=') ? inside.slice(1) : make(inside, next);
    marked.push(secret);
    return secret;
  });
  return { text, marked };
}

function make(what: string, next: () => number): string {
  const kind = what[0] ?? 'a';
  const length = Number(what.slice(1));
  const alphabet = letters[kind] ?? '';
  const pick = (from: string): string => from[Math.floor(next() * from.length)] ?? '';
  const word = Array.from({ length }, () => pick(alphabet));
  if (kind === 's') for (const at of [3, 7, 10]) word[at] = pick(signs);
  if (kind === 'b' && length % 4 === 0 && length <= 90) word[length - 1] = '=';
  if (kind === 'p') return `${word.join('')}%2B%3D`;
  // Digits and both cases where there is a choice: a word without them is no test of anything.
  if ('abus'.includes(kind) && length >= 8) [word[1], word[2], word[5]] = ['k', '7', 'Q'];
  return word.join('');
}
