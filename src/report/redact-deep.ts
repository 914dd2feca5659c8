import { redacted, withoutWords } from './redact.ts';

/**
 * redactDeep takes secrets out of every text in a value. Nothing goes from a log into a report, a command or a file
 * without it. What one of the texts shows to be a secret is taken out of all of them: a message repeats the body
 * without the name that told.
 */
export function redactDeep<T>(value: T): T {
  const words = new Set<string>();
  const texts: string[] = [];
  const safe = mapTexts(value, (text) => {
    const result = redacted(text);
    for (const word of result.words) words.add(word);
    texts.push(result.safe);
    return result.safe;
  });
  if (words.size === 0) return safe as T;
  // Hundreds of errors with a secret each: nearly all of them are gone already, and looking into one long text is fast.
  const all = texts.join('\n');
  // Longest first: a secret that holds another one must not be left in pieces.
  const left = [...words].filter((word) => all.includes(word)).sort((a, b) => b.length - a.length);
  return (left.length === 0 ? safe : mapTexts(safe, (text) => withoutWords(text, left))) as T;
}

/** mapTexts changes every text in a value. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]));
  return value;
}
