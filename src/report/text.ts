/** Small helpers for texts that people read. Pure; they do not escape. */

/**
 * shorten cuts the middle out of a text that is longer than `max` UTF-16 units, so that both ends can be recognised.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const tail = Math.floor((max - 1) / 3);
  const head = max - 1 - tail;
  // A pair of surrogates is never cut in two.
  return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, '')}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}

/** cut ends a text after `max` UTF-16 units with an ellipsis, at the end of a word where one is near. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > max * 0.7 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** shortenWords shortens every word that is longer than `max`, for headlines with names of absurd length. */
export function shortenWords(text: string, max: number): string {
  return text
    .split(' ')
    .map((word) => shorten(word, max))
    .join(' ');
}

/** duration writes milliseconds for people: `4 min 12 s`, `1 h 30 min`, `0.4 s`. */
export function duration(ms: number): string {
  if (!Number.isFinite(ms) || ms <= 0) return '0 s';
  if (ms < 1000) return `${(Math.max(ms, 100) / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .slice(0, 2)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** instant writes an ISO 8601 time in UTC for people; any other text stays as it is. */
export function instant(time: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:Z|[+-]00:?00)$/.exec(time.trim());
  return match === null ? time : `${match[1] ?? ''} ${match[2] ?? ''} UTC`;
}

/** plural counts things: `1 step`, `2 steps`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One stretch of a text in which people mark code with backticks. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * stretches finds the words that a text marks as code with a pair of single backticks; lone backticks, and those around
 * nothing, stay text.
 */
export function stretches(text: string): readonly Stretch[] {
  if (!text.includes('`')) return text === '' ? [] : [{ text, isCode: false }];
  return text
    .split(/(?<!`)(`(?!\s+`)[^`\n]+`)(?!`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`\n]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    );
}

/** bare takes the backticks of code away, for places that know no code. */
export function bare(text: string): string {
  return stretches(text)
    .map((stretch) => stretch.text)
    .join('');
}
