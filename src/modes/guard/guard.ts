import type { Host } from '../../hosts/host.ts';
import { shownName } from '../../hosts/parse.ts';
import type { Report } from '../../report/model.ts';
import { redactDeep } from '../../report/redact-deep.ts';
import { startDeadline } from '../../time/deadline.ts';
import { rememberGuard } from '../post/state.ts';
import { takeTurns } from '../turns/take.ts';
import { planGuard } from './plan.ts';
import { refusedReport } from './refused.ts';
import { guardReport } from './report.ts';
import { entryOf, type GuardPorts, openSession, processPorts } from './session.ts';

/**
 * guard stands before a mutation: it reads Azure's live state and says clear, waits on the real signal, or fails with a diagnosis, before Azure is asked to change
 * anything. Nothing is called before all inputs are checked. Throws `GuardError` where it could not do its work.
 */
export async function guard(host: Host, ports: GuardPorts = processPorts): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const identity = await host.identity();
  const plan = await planGuard(host, identity, ports.env);
  const remember = rememberGuard(host, plan, clock.wall());
  const deadline = startDeadline(plan.waitMs, clock, host.signal);
  const entry = entryOf(host, plan, identity, ports);
  const turns = await takeTurns({ host, plan, deadline, clock, entry });
  try {
    if (!turns.may) return remember(redactDeep(await refusedReport({ plan, turns, elapsedMs: clock.now() - started })));
    const session = await openSession({ host, plan, ports, entry });
    const { decided, waitedMs, made } = await session.pass(deadline);
    return remember(
      redactDeep(
        await guardReport({
          plan,
          decided,
          waitedMs: turns.waitedMs + waitedMs,
          elapsedMs: clock.now() - started,
          now: clock.wall(),
          requests: session.client.requests,
          notFollowed: session.client.notFollowed,
          made: [...turns.timeline, ...made],
          acted: made.length > 0,
          turns,
          set: setWords(host),
        }),
      ),
    );
  } finally {
    await turns.release();
  }
}

/** setWords says how an input is set where the user set it: `wait: 20m`, `--wait 20m`. */
export function setWords(host: Host): (input: 'wait' | 'transition', value: string) => string {
  return (input, value) => (host.kind === 'terminal' ? `--${input} ${value}` : `${shownName(host.kind, input)}: ${value}`);
}
