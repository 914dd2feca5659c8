import type { Block, Line, Speaker } from './block.ts';
import { speakers } from './speakers.ts';

const notIndented = /^\S/;

/** A step of a job begins or ends: nobody's words go on over it. */
const stepLine = /^##\[(?:group\]Run |section\]|error\]Process completed)|^Post job cleanup\.|^Cleaning up orphan processes/;

/**
 * blocksIn divides a passage into blocks, in order and without gaps. Nothing is judged: a block says who speaks. `lines` are those of
 * the cleaned text.
 */
export function blocksIn(text: string, lines: readonly Line[]): readonly Block[] {
  const speakerAt = listener(lines);
  const blocks: Block[] = [];
  let told = 0;
  const tell = (to: number): void => {
    if (to > told) blocks.push({ voice: 'told', speaker: '', start: lines[told]?.start ?? 0, end: lines[to - 1]?.end ?? text.length });
  };
  for (let at = 0; at < lines.length; ) {
    const found = speakerAt(at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    tell(at);
    const { speaker, voice } = found.speaker;
    blocks.push({ voice, speaker, start: lines[at]?.start ?? 0, end: lines[found.next - 1]?.end ?? text.length });
    at = found.next;
    told = at;
  }
  tell(lines.length);
  return blocks;
}

/** Heard is whose stretch begins at a line, and the index of the line after it. */
interface Heard {
  readonly speaker: Speaker;
  readonly next: number;
}

function listener(lines: readonly Line[]): (at: number) => Heard | undefined {
  // Most speakers are not in most passages: they are left out before lines are looked at.
  const all = lines.map(({ said }) => said).join('\n');
  const asked = speakers.filter(({ signs }) => signs.some((sign) => all.includes(sign)));
  /** Where a speaker has another one's words in its stretch, it is not asked again before the end of it. */
  const silent = new Map<Speaker, number>();
  return (at) => {
    const said = lines[at]?.said ?? '';
    if (said === '') return undefined;
    for (const speaker of asked) {
      if (at < (silent.get(speaker) ?? 0) || !speaker.signs.some((sign) => said.includes(sign))) continue;
      const next = speaker.from?.test(said) ? endOf(lines, at, speaker) : speaker.line?.test(said) ? at + 1 : at;
      if (next === at) continue;
      const { unless } = speaker;
      if (unless === undefined || !lines.slice(at, next).some((line) => unless.test(line.said))) return { speaker, next };
      silent.set(speaker, next);
    }
    return undefined;
  };
}

/** The index after the last line of a stretch that begins at `at`. */
function endOf(lines: readonly Line[], at: number, { last, until }: Speaker): number {
  const after = until ?? (last === undefined ? notIndented : undefined);
  for (let next = at + 1; next < lines.length; next++) {
    const said = lines[next]?.said ?? '';
    if (last?.test(said)) return next + 1;
    if (after?.test(said) || stepLine.test(said)) return next;
  }
  return lines.length;
}

/** hush gives a text in which the blocks of these voices are blank, offsets and lines kept. */
export function hush(text: string, blocks: readonly Block[], voices: readonly Block['voice'][]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { voice, start, end } of blocks) {
    if (!voices.includes(voice)) continue;
    parts.push(
      text.slice(at, start),
      text.slice(start, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
