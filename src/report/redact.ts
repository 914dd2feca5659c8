import { merged, secretsIn } from './redact/secrets.ts';
import { looksRandom } from './redact/shape.ts';
import type { Span } from './redact/values.ts';
import { viewsOf } from './redact/view.ts';

/**
 * Takes secrets out of text before it leaves the process. They are looked for in the text as a reader puts it together
 * again (`view.ts`): values below a name that says secret (`assignments.ts`, `pairs.ts`, `commands.ts`, `prose.ts`),
 * what tells by itself what it is (`tokens.ts`), and long random words (`last-resort.ts`). Each pattern runs in linear
 * time. IDs, correlation IDs and URLs of operations stay, because a person needs them to find the operation again.
 */
const mask = '***';

/**
 * Redacted is a text without its secrets, and what they were: the words of a secret that only chance makes, to be taken
 * out where nothing beside them says so.
 */
interface Redacted {
  readonly safe: string;
  readonly words: readonly string[];
}

/**
 * Texts that were redacted before, with what came of them: a report is redacted where it is made and again where it
 * leaves. Bounded: cleared when full.
 */
const known = new Map<string, Redacted>();
const mostKnown = 4_000_000;
let knownLength = 0;

/**
 * Taking a secret out can show another one (a quote that was inside of it); a third round was never seen to find any.
 */
const rounds = 4;

/** No secret is shorter than this with what tells of it. */
const shortest = 6;

/**
 * redact replaces secrets in a text by `***`: tokens, keys, signatures, passwords, authorization headers, private keys
 * and the user part of URLs. Redacting twice changes nothing more. It is a net, not a proof: the host masks the secrets
 * it knows as well.
 */
export function redact(text: string): string {
  return redacted(text).safe;
}

/** redacted is `redact` that also gives what it found. */
export function redacted(text: string): Redacted {
  if (text.length < shortest) return { safe: text, words: [] };
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = new Set<string>();
  let safe = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = once(safe, words);
    if (next === safe) break;
    safe = next;
  }
  const result = { safe, words: [...words] };
  remember(text, result);
  if (safe !== text) remember(safe, { safe, words: [] });
  return result;
}

function remember(text: string, result: Redacted): void {
  if (knownLength > mostKnown) {
    known.clear();
    knownLength = 0;
  }
  known.set(text, result);
  knownLength += text.length;
}

function once(text: string, words: Set<string>): string {
  const found: Span[] = [];
  for (const { text: read, back } of viewsOf(text))
    for (const [from, to] of secretsIn(read)) {
      found.push([back(from), back(to)]);
      if (words.size < mostWords) for (const word of read.slice(from, to).split(/\s+/, 60)) keep(word, words);
    }
  if (found.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of merged(found)) {
    const secret = text.slice(start, end);
    if (/^\*+$/.test(secret)) continue;
    if (words.size < mostWords) {
      for (const word of secret.split(/[\s\\]+/, 60)) keep(word, words);
      // Folded into a sentence a phrase has lost its lines.
      const phrase = secret.replace(/\s+/g, ' ').trim();
      if (phrase.includes(' ') && phrase.length >= 10 && phrase.length <= 400) words.add(phrase);
    }
    parts.push(text.slice(at, start), mask);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const mostWords = 200;

/** A word of a dictionary, a region or a size is no trace of a secret: it would be taken out everywhere. */
function keep(word: string, words: Set<string>): void {
  if (word.length <= 4000 && looksRandom(word, 8)) words.add(word);
}

/**
 * withoutWords takes words out wherever they stand, but for resource IDs: a log must not be able to unname a resource.
 */
export function withoutWords(text: string, words: readonly string[]): string {
  let safe = text;
  for (const word of words)
    if (safe.includes(word))
      safe = safe.split(word).reduce((before, after) => before + (inId(before) ? word : mask) + after);
  return safe;
}

const inId = (before: string): boolean => /\/subscriptions\/[^\s"'<>`,;]{0,1000}$/i.test(before.slice(-1016));
