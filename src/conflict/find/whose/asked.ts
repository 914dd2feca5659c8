import type { Block } from '../blocks/block.ts';
import { blockAt } from '../blocks/blocks.ts';
import { type Whose, whose } from './whose.ts';

/** Asked is `whose` for one text: many errors may share one stretch (a list in one body), which is looked at once. */
export type Asked = (start: number, end: number) => Whose;

/** askedOf gives it. What another step of the job says tells nothing of an error; `blocks` know the steps. */
export function askedOf(text: string, blocks: readonly Block[]): Asked {
  const known = new Map<string, Whose>();
  const steps = [...new Set(blocks.map(({ step }) => step))];
  const ends = new Map(steps.map((step, i) => [step, steps[i + 1] ?? text.length]));
  return (start, end) => {
    const key = `${start}:${end}`;
    const from = blockAt(blocks, start)?.step ?? 0;
    const answer =
      known.get(key) ?? whose({ text, start, end, step: { start: from, end: ends.get(from) ?? text.length } });
    known.set(key, answer);
    return answer;
  };
}
