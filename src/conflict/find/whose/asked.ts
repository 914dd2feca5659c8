import { type Whose, whose } from './whose.ts';

/** Asked is `whose` for one text: many errors may share one stretch (a list in one body), which is looked at once. */
export type Asked = (start: number, end: number) => Whose;

/** askedOf gives it. */
export function askedOf(text: string): Asked {
  const known = new Map<string, Whose>();
  return (start, end) => {
    const key = `${start}:${end}`;
    const answer = known.get(key) ?? whose({ text, start, end });
    known.set(key, answer);
    return answer;
  };
}
