import { duration } from '../../report/text.ts';
import type { Clock } from '../../time/clock.ts';
import type { Decided } from './decide.ts';

/**
 * The Activity Log has an event after 3 to 20 minutes:
 * https://learn.microsoft.com/azure/azure-monitor/platform/activity-log#retention-period What has held a resource for
 * longer stands in it.
 */
const logLagMs = 20 * 60_000;
/**
 * An operation that began before what was read of the log is not seen there. Few run longer than this without a trace
 * in the body.
 */
const leastLookbackMs = 60 * 60_000;

/** Stillness watches whether anything moves of what is waited for. */
export interface Stillness {
  /**
   * lasts says, of what a poll read, whether nothing has changed for so long that the log would tell of an operation.
   */
  lasts(decided: readonly Decided[]): boolean;
  /**
   * ended gives the targets with the word that no time seems to change them, or nothing where the log, read just now,
   * tells of an operation, or was not read.
   */
  ended(decided: readonly Decided[]): readonly Decided[] | undefined;
}

/** watchStillness begins with nothing seen. `lookbackMs` is how far back the log is read. */
export function watchStillness(clock: Clock, lookbackMs: number): Stillness {
  let last = '';
  let sinceMs = clock.now();
  return {
    lasts(decided) {
      const now = JSON.stringify(
        decided.map(({ verdict, snapshot }) => [snapshot.resource, snapshot.related, waits(verdict)]),
      );
      if (now !== last) {
        last = now;
        sinceMs = clock.now();
      }
      return clock.now() - sinceMs >= logLagMs;
    },
    ended(decided) {
      const forMs = clock.now() - sinceMs;
      // Asked again after the same time: the reads of the log are not polled.
      sinceMs = clock.now();
      const waiting = decided.filter(({ verdict }) => verdict.decision === 'waits');
      if (lookbackMs < leastLookbackMs || waiting.length === 0 || waiting.some(isHeld)) return undefined;
      const why = `Nothing of it has changed for ${duration(forMs)}, and the Activity Log of the last ${duration(lookbackMs)} has no operation on it that goes on: it does not look as if it will.`;
      return decided.map((each) => (waiting.includes(each) ? still(each, why) : each));
    },
  };
}

const waits = ({ conditions }: Decided['verdict']) =>
  conditions.filter(({ outcome }) => outcome === 'waits').map(({ what, actual, about }) => [what, actual, about]);

/** Something is known to run, or is waited for because a person said so, or the log cannot tell. */
function isHeld({ verdict, snapshot: { activity } }: Decided): boolean {
  const read = activity.status === 'read' || activity.status === 'empty';
  const free = verdict.conditions
    .filter(({ outcome }) => outcome === 'waits')
    .every(
      ({ holders = [], origin }) =>
        origin !== 'deployments' && holders.length > 0 && holders.every(({ kind }) => kind === 'state'),
    );
  return !read || !free;
}

function still(decided: Decided, why: string): Decided {
  const conditions = decided.verdict.conditions.map((each) =>
    each.outcome === 'waits' ? { ...each, why, isStill: true as const } : each,
  );
  return { ...decided, verdict: { ...decided.verdict, conditions } };
}
