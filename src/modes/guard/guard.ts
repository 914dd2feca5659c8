import { shownName } from '../../hosts/parse.ts';
import type { Host } from '../../ports/host.ts';
import type { Report } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { rememberGuard } from '../post/state.ts';
import { inTurn, type Turns, toolsOf } from '../turns/take.ts';
import type { Standing } from '../turns/turn.ts';
import { planGuard } from './plan.ts';
import { refusedReport } from './refused.ts';
import { guardReport } from './report.ts';
import { type GuardPorts, openSession, type Passed, processPorts } from './session.ts';

/**
 * guard stands before a mutation: it reads Azure's live state and says clear, waits on the real signal, or fails with a
 * diagnosis, before Azure is asked to change anything. Nothing is called before all inputs are checked. Throws
 * `GuardError` where it could not do its work.
 */
export async function guard(host: Host, ports: GuardPorts = processPorts): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const identity = await host.identity();
  const plan = await planGuard(host, identity, ports.env);
  const remember = rememberGuard(host, plan, clock.wall());
  return inTurn(host, toolsOf({ identity, ports, plan }), async (turns, { host: inner, deadline, entry }) => {
    if (!turns.may) return remember(redactDeep(await refusedReport({ plan, turns, elapsedMs: clock.now() - started })));
    // A plan that changes nothing needs no token.
    const session =
      plan.targets.length === 0
        ? undefined
        : await openSession({ host: inner, plan, ports, entry, sure: turns.verify });
    const { decided, waitedMs, made, cleared }: Passed = (await session?.pass(deadline)) ?? {
      decided: [],
      waitedMs: 0,
      made: [],
    };
    const kept = cleared === undefined ? [] : await keepOn(turns, host);
    return remember(
      redactDeep(
        await guardReport({
          plan,
          decided,
          waitedMs: turns.waitedMs + waitedMs,
          elapsedMs: clock.now() - started,
          now: clock.wall(),
          requests: session?.client.requests ?? 0,
          notFollowed: session?.client.notFollowed ?? [],
          made: [...turns.timeline, ...made],
          acted: made.length > 0,
          turns: kept.length === 0 ? turns : { ...turns, evidence: [...turns.evidence, ...kept] },
          set: setWords(host),
        }),
      ),
    );
  });
}

/** What the next step does is done under the turns of this one. */
async function keepOn(turns: Turns, host: Host): Promise<Standing['evidence']> {
  await turns.verify();
  const words = await turns.keep();
  for (const line of words) host.info(line);
  return words.map((detail) => ({ source: 'lease', status: 'read', detail }));
}

/** setWords says how an input is set where the user set it: `wait: 20m`, `--wait 20m`. */
export function setWords(host: Host): (input: 'wait' | 'transition', value: string) => string {
  return (input, value) =>
    host.kind === 'terminal' ? `--${input} ${value}` : `${shownName(host.kind, input)}: ${value}`;
}
