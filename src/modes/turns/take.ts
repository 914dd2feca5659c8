import { queueTurn } from '../queue/turn.ts';
import type { Standing, TakeTurn, Turn, TurnTools } from './turn.ts';

/** What guard and run take, in this order: what the platform knows without Azure comes first. */
const all: readonly TakeTurn[] = [queueTurn];

/** Turns are all that a run holds while it works, or the one that it did not get. */
export interface Turns extends Standing {
  /** release gives back whatever is held, the last one first. It never throws. */
  release(): Promise<void>;
}

/** takeTurns takes one turn after the other within the deadline, and none after one that is not this run's. Where one throws, the earlier ones are given back. */
export async function takeTurns(tools: TurnTools, takes: readonly TakeTurn[] = all): Promise<Turns> {
  const held: Turn[] = [];
  const release = async (): Promise<void> => {
    for (const turn of held.splice(0).reverse()) await turn.release();
  };
  try {
    for (const take of takes) {
      const turn = await take(tools);
      if (turn !== undefined) held.push(turn);
      if (turn?.standing.may === false) break;
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { ...together(held.map(({ standing }) => standing)), release };
}

function together(standings: readonly Standing[]): Standing {
  const named = standings.reduce<Pick<Standing, 'queued'>>((all, { queued }) => (queued === undefined ? all : { ...all, queued }), {});
  return {
    ...named,
    may: standings.every(({ may }) => may),
    waitedMs: standings.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
    timeline: standings.flatMap(({ timeline }) => timeline),
    evidence: standings.flatMap(({ evidence }) => evidence),
  };
}
