import type { Change, Overlap } from '../../audit/model.ts';
import type { Bounds, Found } from '../../audit/overlaps.ts';
import type { Host, RunSpan } from '../../ports/host.ts';
import type { Evidence } from '../../report/model.ts';
import { plural } from '../../report/text.ts';
import { seenOf } from '../told.ts';
import { isApplication } from './callers.ts';

/** Named is what was found, with the runs behind the changes as far as they can be told. */
export interface Named {
  readonly found: Found;
  readonly evidence: readonly Evidence[];
}

/**
 * withRuns names the run behind a change by the time alone, for nothing in the Activity Log tells it: an application of
 * which every change lies within runs of this repository or project is taken for one that those runs sign in as, and a
 * change of it that exactly one of them covers is that one's. A list of runs that is not whole names none. Only the
 * cancellation of the run throws.
 */
export async function withRuns(found: Found, host: Pick<Host, 'runs' | 'run'>, window: Bounds): Promise<Named> {
  const changes = found.overlaps
    .flatMap(({ first, second }) => [first, second])
    .filter(({ caller }) => isApplication(caller));
  if (host.runs === undefined || changes.length === 0) return { found, evidence: [] };
  const told = await host.runs(Math.min(...changes.map(({ from }) => Date.parse(from))), window.toMs);
  const source = 'Runs behind the changes';
  if (told.status !== 'read')
    return {
      found,
      evidence: [{ source, status: told.status === 'denied' ? 'denied' : 'failed', detail: told.detail }],
    };
  const runs = seenOf(told).filter(({ id }) => id !== host.run.id);
  const behind = (change: Change): readonly RunSpan[] => runs.filter((run) => covers(run, change));
  const strangers = new Set(changes.filter((change) => behind(change).length === 0).map(({ caller }) => caller));
  let count = 0;
  const named = (change: Change): Change => {
    const [run, ...more] = isApplication(change.caller) && !strangers.has(change.caller) ? behind(change) : [];
    if (run === undefined || more.length > 0) return change;
    count += 1;
    return { ...change, run: run.name };
  };
  const overlaps = found.overlaps.map(
    (each): Overlap => ({ ...each, first: named(each.first), second: named(each.second) }),
  );
  const detail = `${plural(runs.length, 'run')}; ${count === 0 ? 'none of them alone covers a change of an application of theirs' : 'a run is named by the time alone: it is the only one that covers the change'}`;
  return {
    found: { ...found, overlaps },
    evidence: [{ source, status: runs.length === 0 ? 'empty' : 'read', detail }],
  };
}

/** The clock of the platform and that of Azure need not tell the same. Milliseconds. */
const toleranceMs = 2_000;

function covers({ fromMs, toMs = Number.POSITIVE_INFINITY }: RunSpan, { from }: Change): boolean {
  const at = Date.parse(from);
  return fromMs - toleranceMs <= at && at <= toMs + toleranceMs;
}
