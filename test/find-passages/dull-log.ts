import { type Passage, passages } from '../../src/conflict/find/passages.ts';

const made = new Map<number, string>();

/** dullLog gives about so many bytes of build log in which nothing is wrong. */
export function dullLog(bytes: number): string {
  const known = made.get(bytes);
  if (known !== undefined) return known;
  const lines: string[] = [];
  let size = 0;
  for (let index = 0; size < bytes; index += 1) {
    const line = `2026-03-0${1 + (index % 9)}T10:${10 + (index % 50)}:00.0000000Z compiling unit ${index} of the tree, ${(index * 31) % 977} kB written, took ${index % 13} ms`;
    lines.push(line);
    size += line.length + 1;
  }
  const log = `${lines.join('\n')}\n`;
  made.set(bytes, log);
  return log;
}

/** collect runs the search over a text, or over chunks, to its end. */
export async function collect(
  input: string | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<readonly Passage[]> {
  const found: Passage[] = [];
  for await (const passage of passages(typeof input === 'string' ? [new TextEncoder().encode(input)] : input))
    found.push(passage);
  return found;
}

/** inTheMiddle puts a text into the middle of a dull log that is too long to be handed out whole. */
export function inTheMiddle(text: string, around = 100 * 1024): string {
  const half = dullLog(around);
  return `${half}${text}\n${half}`;
}
