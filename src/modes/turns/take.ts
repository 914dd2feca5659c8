import type { Host } from '../../ports/host.ts';
import { startDeadline } from '../../time/deadline.ts';
import { entryOf } from '../guard/session.ts';
import { queueTurn } from '../queue/turn.ts';
import type { Standing, TakeTurn, Turn, TurnTools } from './turn.ts';

/** What guard and run take, in this order: what the platform knows without Azure comes first. */
const all: readonly TakeTurn[] = [queueTurn, leaseTurn];

/** Loaded only where there is one. */
async function leaseTurn(tools: TurnTools): Promise<Turn | undefined> {
  const container = tools.plan.lease;
  return container === undefined ? undefined : (await import('../lease/turn.ts')).takeLease({ ...tools, container });
}

/** Turns are all that a run holds while it works, or the one that it did not get. */
export interface Turns extends Standing {
  /** release gives back whatever is held, the last one first. It never throws. */
  release(): Promise<void>;
  /** Aborted when one of them is lost. */
  readonly lost: AbortSignal;
  /** Makes sure of all of them before a deed. Throws `GuardError`. */
  verify(): Promise<void>;
  /**
   * Lets them outlive this process until the end of the job, where that can be. Gives what becomes of them, a sentence
   * each.
   */
  keep(): Promise<readonly string[]>;
}

/**
 * takeTurns takes one turn after the other within the deadline, and none after one that is not this run's. Where one
 * throws, the earlier ones are given back.
 */
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
  return {
    ...together(held.map(({ standing }) => standing)),
    release,
    lost: AbortSignal.any(held.flatMap(({ lost }) => lost ?? [])),
    async verify() {
      for (const turn of held) await turn.verify?.();
    },
    async keep() {
      const words: string[] = [];
      for (const turn of held) if (turn.keep !== undefined) words.push(await turn.keep());
      return words;
    },
  };
}

/** toolsOf gives what turns are taken with on a host: the time to wait begins when it is asked. */
export const toolsOf =
  ({ identity, ports, plan }: Pick<TurnTools, 'identity' | 'ports' | 'plan'>) =>
  (host: Host): TurnTools => ({
    host,
    identity,
    ports,
    plan,
    deadline: startDeadline(plan.waitMs, ports.clock, host.signal),
    clock: ports.clock,
    entry: entryOf(host, plan, identity, ports),
  });

/**
 * inTurn does some work while it is this run's turn: under a signal that ends where a turn is lost, and what was lost
 * is then the reason of whatever came of it. What is held is given back however the work ends.
 */
export async function inTurn<T>(
  given: Host,
  toolsFor: (host: Host) => TurnTools,
  work: (turns: Turns, tools: TurnTools) => Promise<T>,
  takes: readonly TakeTurn[] = all,
): Promise<T> {
  const ending = new AbortController();
  const tools = toolsFor({ ...given, signal: AbortSignal.any([given.signal, ending.signal]) });
  const turns = await takeTurns(tools, takes);
  const { lost } = turns;
  lost.addEventListener('abort', () => ending.abort(lost.reason), { once: true });
  try {
    return await work(turns, tools);
  } catch (error) {
    throw lost.aborted && !given.signal.aborted ? lost.reason : error;
  } finally {
    await turns.release();
  }
}

function together(standings: readonly Standing[]): Standing {
  const queued = standings.find((each) => each.queued !== undefined)?.queued;
  const lease = standings.find((each) => each.lease !== undefined)?.lease;
  return {
    ...(queued === undefined ? {} : { queued }),
    ...(lease === undefined ? {} : { lease }),
    may: standings.every(({ may }) => may),
    waitedMs: standings.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
    timeline: standings.flatMap(({ timeline }) => timeline),
    evidence: standings.flatMap(({ evidence }) => evidence),
  };
}
