/**
 * random gives the same numbers for the same seed (mulberry32), so that a failure can be seen again. Each is in [0,
 * below).
 */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Below = (below: number) => number;
type Mutation = (text: string, below: Below) => string;

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const inserting =
  (what: (below: Below) => string): Mutation =>
  (text, below) =>
    insert(text, below(text.length + 1), what(below));

/** mutations break a text in the ways in which logs, terminals and people break it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'cut at the end': (text, below) => text.slice(0, below(text.length + 1)),
  'cut at the start': (text, below) => text.slice(below(text.length + 1)),
  'a hole': (text, below) => {
    const from = below(text.length + 1);
    return text.slice(0, from) + text.slice(from + below(200));
  },
  doubled: (text) => text + text,
  'a piece again': (text, below) => {
    const from = below(text.length + 1);
    return insert(text, below(text.length + 1), text.slice(from, from + below(500)));
  },
  'in a string': (text) => JSON.stringify(text),
  'in a message': (text) => JSON.stringify({ error: { code: 'Conflict', message: text } }),
  'in an escaped message': (text) => JSON.stringify(JSON.stringify({ Code: 'Conflict', Message: text, Details: null })),
  'in XML': (text) => `<Error><Code>Conflict</Code><Message>${text}</Message></Error>`,
  "in Go's words": (text) =>
    `Code="Conflict" Message="${text}" Details=[{"code":"X","message":"${text.slice(0, 300)}"}]`,
  'nested quotes': inserting((below) => '"\'\\"\\\\"'.repeat(1 + below(20))),
  'deep brackets': inserting(
    (below) => ['{"error":', '[', '{', '(', '<Error>', '{"a":['][below(6)]?.repeat(1 + below(300)) ?? '',
  ),
  'a huge number': inserting((below) => '9'.repeat(1 + below(400))),
  'a lone surrogate': inserting((below) => String.fromCharCode(0xd800 + below(0x800))),
  NULs: inserting((below) => '\u0000'.repeat(1 + below(50))),
  'our own mark': inserting((below) => '\u0001'.repeat(1 + below(50))),
  escapes: inserting((below) => ['\u001b[31m', '\u001b[', '\\u001b[0', '\u001b]8;;', '[0m'][below(5)] ?? ''),
  'white space': inserting((below) => [' ', '\t', '\n', '\r\n', '\u00a0'][below(5)]?.repeat(1 + below(300)) ?? ''),
  'lines in upper case': (text) => text.toUpperCase(),
  'line ends lost': (text) => text.replaceAll('\n', ' '),
  'wrapped at eighty': (text) => text.replace(/.{80}/g, '$&\n'),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  timestamps: (text) => text.replaceAll(/^/gm, '2026-03-02T10:11:12.1234567Z ##[error]'),
  'characters swapped': (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  },
};

const names = Object.keys(mutations);

/** mutated applies one to six mutations, and grows a text to its size with the same text again where one is wanted. */
export function mutated(texts: readonly string[], below: Below, size?: number): string {
  const pick = (): string => texts[below(texts.length)] ?? '';
  let text = pick();
  while (size !== undefined && text.length < size) text += `\n${pick()}`;
  if (size !== undefined) text = text.slice(0, size);
  const rounds = 1 + below(6);
  for (let i = 0; i < rounds && text.length < 64 * 1024; i++)
    text = mutations[names[below(names.length)] ?? '']?.(text, below) ?? text;
  return text.slice(0, 64 * 1024);
}
