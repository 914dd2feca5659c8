/**
 * A terminal of another character set than UTF-8 shows three wrong signs for each of ours. What is written for people
 * is ASCII there; JSON stays as it is, in UTF-8.
 */

/** The signs that our own words have. */
const plain: Readonly<Record<string, string>> = {
  '…': '...',
  '·': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '›': '>',
  '‹': '<',
  '→': '->',
  '←': '<-',
  '•': '*',
  '×': 'x',
  '≤': '<=',
  '≥': '>=',
  '\u00a0': ' ',
  '─': '-',
  '│': '|',
};

/**
 * asciiText writes a text in ASCII: our signs as one would type them, any other sign by its number, so that a name
 * stays one that can be told from others.
 */
export function asciiText(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (sign) => plain[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * wantsAscii tells whether the locale names a character set that is not UTF-8, `C` and `POSIX` among them:
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html. Where none is set nothing is known, and
 * UTF-8 is what nearly all read; Windows has no such variables.
 */
export function wantsAscii(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return platform !== 'win32' && locale !== '' && !/utf-?8/i.test(locale);
}

/** spelling gives how a text for people is spelled at this terminal. */
export function spelling(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): (text: string) => string {
  return wantsAscii(env, platform) ? asciiText : (text) => text;
}
