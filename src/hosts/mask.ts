/**
 * Mask hides secrets in what a host itself writes. A runner masks only its log; files such as a summary are ours to
 * clean.
 */
export interface Mask {
  /** Adds a value and gives the parts that a runner should mask too: the lines of the value. */
  add(value: string): readonly string[];
  apply(text: string): string;
}

/** Shorter values would eat ordinary text, and nothing that short protects anything. */
const shortest = 4;

/** createMask gives an empty mask. */
export function createMask(): Mask {
  let hidden: readonly string[] = [];
  return {
    add(value) {
      const parts = value
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .filter((part) => part.length >= shortest);
      // A report is JSON, in which the same secret is spelled with escapes.
      const spellings = parts.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
      // Longest first: a secret that holds another one must not be left in pieces.
      hidden = [...new Set([...hidden, ...spellings])].sort((a, b) => b.length - a.length);
      return parts;
    },
    apply: (text) => hidden.reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
  };
}
