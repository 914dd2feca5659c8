import { known } from '../known.ts';
import { lastAtOrBefore } from '../sorted.ts';
import type { Block, Line, Speaker } from './block.ts';
import { speakers } from './speakers.ts';
import { beginsStep, tellerOf } from './tellings.ts';

const notIndented = /^\S/;

/**
 * blocksIn divides a passage into blocks, in order and without gaps. Nothing is judged: a block says who speaks.
 * `lines` are those of the cleaned text.
 */
export function blocksIn(lines: readonly Line[]): readonly Block[] {
  const { speakerAt, around, begins } = listener(lines);
  const startAt = (at: number): number => lines[at]?.start ?? 0;
  const blocks: Block[] = [];
  let step = 0;
  let told = 0;
  let teller = '';
  const push = (block: Pick<Block, 'voice' | 'speaker' | 'within'>, from: number, to: number): void => {
    const last = lines[to - 1];
    if (to > from && last !== undefined) blocks.push({ ...block, start: startAt(from), end: last.end, step });
    told = to;
  };
  const pushTold = (to: number, next = ''): void => {
    push({ voice: 'told', speaker: teller, ...known({ within: around(told) }) }, told, to);
    teller = next;
  };
  for (let at = 0; at < lines.length; ) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line === undefined) break;
    if (beginsStep(line, before)) {
      pushTold(at);
      step = line.start;
    }
    const found = speakerAt(at);
    if (found !== undefined) {
      pushTold(at);
      push({ voice: found.speaker.voice, speaker: found.speaker.speaker }, at, found.next);
      at = found.next;
      continue;
    }
    const next = tellerOf(line.said, before?.said ?? '');
    if (next !== undefined || begins(at)) pushTold(at, next);
    at += 1;
  }
  pushTold(lines.length);
  return blocks;
}

/** Heard is whose stretch begins at a line, and the index of the line after it. */
interface Heard {
  readonly speaker: Speaker;
  readonly next: number;
}

/** Listener tells whose stretch begins at a line, and who stands around one. */
interface Listener {
  readonly speakerAt: (at: number) => Heard | undefined;
  readonly around: (at: number) => string | undefined;
  /** Whether the stretch of one that stands around another begins at a line. Asked after `speakerAt`. */
  readonly begins: (at: number) => boolean;
}

function listener(lines: readonly Line[]): Listener {
  // Most speakers are not in most passages: they are left out before lines are looked at.
  const all = lines.map(({ said }) => said).join('\n');
  const asked = speakers.filter(({ signs }) => signs.some((sign) => all.includes(sign)));
  /** Where a speaker has another one's words in its stretch, it is not asked again before the end of it. */
  const silent = new Map<Speaker, { readonly from: number; readonly next: number }>();
  const hears = (speaker: Speaker, at: number): number | undefined => {
    if (at < (silent.get(speaker)?.next ?? 0)) return undefined;
    const next = stretchAt(lines, at, speaker);
    const { unless } = speaker;
    if (next === undefined || unless === undefined || !lines.slice(at, next).some(({ said }) => unless.test(said)))
      return next;
    silent.set(speaker, { from: at, next });
    return undefined;
  };
  return {
    speakerAt: (at) => {
      if (lines[at]?.said === '') return undefined;
      for (const speaker of asked) {
        const next = hears(speaker, at);
        if (next !== undefined) return { speaker, next };
      }
      return undefined;
    },
    around: (at) => [...silent].find(([, { from, next }]) => from <= at && at < next)?.[0].speaker,
    begins: (at) => [...silent.values()].some(({ from }) => from === at),
  };
}

/** The index after the last line of what a speaker says from a line on, or nothing where it does not begin there. */
function stretchAt(lines: readonly Line[], at: number, speaker: Speaker): number | undefined {
  const said = lines[at]?.said ?? '';
  if (!speaker.signs.some((sign) => said.includes(sign))) return undefined;
  if (speaker.from?.test(said)) return endOf(lines, at, speaker);
  return speaker.line?.test(said) ? at + 1 : undefined;
}

/** The index after the last line of a stretch that begins at `at`. */
function endOf(lines: readonly Line[], at: number, { last, until, cutBy }: Speaker): number {
  const after = until ?? (last === undefined ? notIndented : undefined);
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || after?.test(line.said)) break;
    if (beginsStep(line, lines[next - 1])) break;
    if (last?.test(line.said)) return next + 1;
  }
  return cutBy === undefined ? next : cutEndOf(lines, at, next, cutBy);
}

/** The same for a stretch whose end is not there: it ends at `end` at the latest. */
function cutEndOf(lines: readonly Line[], at: number, end: number, cutBy: RegExp): number {
  for (let next = at + 1; next < end; next++) {
    const said = lines[next]?.said ?? '';
    if (tellerOf(said, lines[next - 1]?.said ?? '') !== undefined) return next;
    if (!cutBy.test(said)) continue;
    while (next + 1 < end && /^(?:env:|\s+\S)/.test(lines[next + 1]?.said ?? '')) next += 1;
    return next + 1;
  }
  return end;
}

/** blockAt gives the block that an offset is in. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[lastAtOrBefore(blocks, offset)];

/** stepsIn gives the offsets at which steps begin, in order, with 0 as the first. */
export function stepsIn(blocks: readonly Block[]): readonly number[] {
  return [...new Set([0, ...blocks.map(({ step }) => step)])];
}

/** hush gives a text in which the blocks of some voices are blank, offsets and lines kept. */
export function hush(text: string, blocks: readonly Block[], ...voices: readonly Block['voice'][]): string {
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

/**
 * toldIn gives the cleaned text without what is printed and what others say. Where a text is nothing but warnings or
 * tests, whoever gave it asks about that.
 */
export function toldIn({ text, lines }: { readonly text: string; readonly lines: readonly Line[] }): string {
  const blocks = blocksIn(lines);
  const told = hush(text, blocks, 'other', 'test', 'stand-in', 'printed');
  return told.trim() === '' ? hush(text, blocks, 'stand-in', 'printed') : told;
}
