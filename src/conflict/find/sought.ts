/**
 * Looking for words before patterns. A look for a word is nearly free; a pattern takes a tenth of a millisecond for
 * being compiled when it is first used, and there are hundreds of them. So what rarely applies is asked for by a word
 * first.
 */

/** Sought is a pattern, and the lower-case words of which a text holds one wherever the pattern fits. */
export interface Sought {
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** Page is a text in which several things are sought. */
export interface Page {
  readonly text: string;
  readonly lower: string;
}

export function pageOf(text: string): Page {
  return { text, lower: text.toLowerCase() };
}

/** holdsAny tells whether a text holds one of some words. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/**
 * firstIn gives the first place where a pattern fits. A global pattern keeps a position of its own; it is set back here
 * and below.
 */
export function firstIn({ text, lower }: Page, { words, pattern }: Sought): RegExpExecArray | undefined {
  if (!holdsAny(lower, words)) return undefined;
  pattern.lastIndex = 0;
  return pattern.exec(text) ?? undefined;
}

/** lastIn gives the last place where a global pattern fits. */
export function lastIn({ text, lower }: Page, { words, pattern }: Sought): RegExpExecArray | undefined {
  if (!holdsAny(lower, words)) return undefined;
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].at(-1);
}
