import type { SnapshotReader } from '../../azure/snapshot-reader.ts';
import type { Own } from '../../gate/own.ts';
import type { TargetSnapshot } from '../../gate/snapshot.ts';
import type { Host } from '../../ports/host.ts';
import { duration, instant } from '../../report/text.ts';
import { pollPause } from '../../time/backoff.ts';
import type { Clock } from '../../time/clock.ts';
import type { Deadline } from '../../time/deadline.ts';
import { heartbeatMs } from '../progress.ts';
import { type Decided, decideAll, isPassing, originsToRead, overall, waitingFor } from './decide.ts';
import { shortOperation } from './diagnosis.ts';
import type { GuardPlan } from './plan.ts';
import { watchStillness } from './stillness.ts';

/** WaitTools is what waiting depends on. */
export interface WaitTools {
  readonly host: Host;
  readonly plan: GuardPlan;
  readonly reader: SnapshotReader;
  readonly deadline: Deadline;
  readonly clock: Clock;
  readonly own: () => Own;
  /** Is told what was found before each pause. */
  readonly saw: (decided: readonly Decided[]) => void;
}

/**
 * waitForGate polls what stands in the way until nothing does, until something does that no time changes, until nothing
 * of it has moved for long and nothing is known to run, or until the deadline. Only what is waited for is read in each
 * round; before it says clear or blocked, everything is read once more, because the rest may have changed meanwhile.
 */
export async function waitForGate(start: readonly Decided[], tools: WaitTools): Promise<readonly Decided[]> {
  const { plan, reader, deadline, clock, own, saw } = tools;
  const progress = progressLines(tools);
  const stillness = watchStillness(clock, plan.lookbackMs);
  stillness.lasts(start);
  let decided = start;
  let asked: number | undefined;
  for (let attempt = 1; canWait(decided) && deadline.leftMs() > 0; attempt += 1) {
    saw(decided);
    if (progress(decided)) attempt = 1;
    await deadline.sleep(pollPause(attempt, asked, clock));
    const round = await reader.again(plan.targets, decided.map(snapshotOf), originsToRead(decided));
    asked = round.askedToWaitMs;
    decided = decideAll(plan, round.targets, own());
    // What ends the wait, for good or bad, is not concluded from what was read before it.
    const isQuiet = stillness.lasts(decided);
    if (!canWait(decided) || isQuiet) decided = decideAll(plan, (await reader.read(plan.targets)).targets, own());
    const ended =
      isQuiet && overall(decided) === 'waits' && stillness.lasts(decided) ? stillness.ended(decided) : undefined;
    if (ended !== undefined) return ended;
  }
  return decided;
}

const snapshotOf = ({ snapshot }: Decided): TargetSnapshot => snapshot;

function canWait(decided: readonly Decided[]): boolean {
  const now = overall(decided);
  return now === 'waits' || (now === 'unread' && isPassing(decided));
}

/**
 * Prints a line where what is waited for has changed (and says so); else a bar goes on where somebody looks, or a line
 * every half minute.
 */
function progressLines({ host, plan, deadline, clock }: WaitTools): (decided: readonly Decided[]) => boolean {
  let last = '';
  let lastAt = Number.NEGATIVE_INFINITY;
  return (decided) => {
    const lines = waitLines(decided, clock.wall());
    const text = lines.map(({ key }) => key).join('\n');
    const changed = text !== last;
    const left = duration(deadline.leftMs());
    const share = plan.waitMs > 0 ? 1 - deadline.leftMs() / plan.waitMs : undefined;
    if (
      !changed &&
      (host.bar(`Waiting: ${lines[0]?.line ?? ''}; ${left} left`, share) || clock.now() - lastAt < heartbeatMs)
    )
      return false;
    for (const { line } of lines.slice(0, 5)) host.info(`Waiting: ${line}; ${left} left.`);
    if (lines.length > 5) host.info(`Waiting for ${lines.length - 5} more.`);
    last = text;
    lastAt = clock.now();
    return changed;
  };
}

function waitLines(
  decided: readonly Decided[],
  now: number,
): readonly { readonly key: string; readonly line: string }[] {
  const waiting = waitingFor(decided).map(({ target, what, actual, holders = [] }) => {
    const [holder] = holders;
    const name = target.target.name;
    const since = holder?.since === undefined ? '' : ` since ${instant(holder.since)}${ago(holder.since, now)}`;
    const operation = holder?.kind === 'operation' ? shortOperation(holder.what) : (holder?.what ?? '');
    const by = holder?.who === undefined ? operation : `${holder.who} (${operation})`;
    const held =
      holder === undefined || holder.kind === 'state' || holder.kind === 'condition' ? '' : `, held by ${by}${since}`;
    return { key: `${name} ${what} ${actual} ${holder?.what ?? ''}`, line: `${name}: ${what} ${actual}${held}` };
  });
  if (waiting.length > 0) return waiting;
  return decided
    .filter(({ verdict }) => verdict.decision === 'unread')
    .map(({ wanted, verdict }) => {
      const why = verdict.conditions.find(({ outcome }) => outcome === 'unproven')?.why ?? 'it cannot be read';
      return { key: `${wanted.target.name} ${why}`, line: `${wanted.target.name} cannot be read now (${why})` };
    });
}

function ago(since: string, now: number): string {
  const ms = now - Date.parse(since);
  return ms >= 1000 ? ` (${duration(ms)})` : '';
}
