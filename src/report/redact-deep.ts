import { redacted, withoutWords } from './redact.ts';

/**
 * redactDeep takes secrets out of every text in a value. Nothing goes from a log into a report, a command or a file without it. What one of the texts shows to be a
 * secret is taken out of all of them: a message repeats the body without the name that told.
 */
export function redactDeep<T>(value: T): T {
  const words = new Set<string>();
  const safe = mapTexts(value, (text) => {
    const result = redacted(text);
    for (const word of result.words) words.add(word);
    return result.safe;
  });
  if (words.size === 0) return safe as T;
  // Longest first: a secret that holds another one must not be left in pieces.
  const ordered = [...words].sort((a, b) => b.length - a.length);
  return mapTexts(safe, (text) => withoutWords(text, ordered)) as T;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]));
  return value;
}
