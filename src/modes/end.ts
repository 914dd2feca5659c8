import type { Trouble } from '../gate/snapshot.ts';
import { GuardError } from '../guard-error.ts';
import { oneLine } from '../hosts/text.ts';
import { duration } from '../report/text.ts';
import type { Clock } from '../time/clock.ts';

/** Silence is a read that gave no answer before the looking must end. */
export interface Silence {
  readonly status: 'failed';
  readonly detail: string;
  readonly trouble: Trouble;
}

/** Late stands in for a read that gave no answer before the looking must end. */
export type Late = <S>(read: Promise<S>) => Promise<S | Silence>;

/** End is the one end of all looking of a step, whatever Azure does. */
export interface End {
  /** Aborted when it is over. */
  readonly signal: AbortSignal;
  readonly late: Late;
  /** Throws `GuardError` where the work takes longer than there is. */
  readonly orThrow: <T>(work: Promise<T>) => Promise<T>;
  stop(): void;
}

const network: Trouble = { kind: 'network' };

/**
 * endAfter ends the looking after so many milliseconds: what was not read by then is told as not read, so that what was
 * read is not lost.
 */
export function endAfter(ms: number, clock: Pick<Clock, 'sleep'>): End {
  const over = new AbortController();
  const stopped = new AbortController();
  const detail = `no answer within ${duration(ms)}`;
  const canceled = new GuardError('canceled', `Azure gave no answer within ${duration(ms)}.`);
  const expired = new Promise<void>((resolve) => {
    clock.sleep(ms, stopped.signal).then(
      () => {
        resolve();
        over.abort(canceled);
      },
      () => undefined,
    );
  });
  const nothing: Silence = { status: 'failed', detail, trouble: network };
  return {
    signal: over.signal,
    late: (read) => {
      const answered = read.catch(
        (error: unknown): Silence => ({ ...nothing, detail: over.signal.aborted ? detail : said(error) }),
      );
      return Promise.race([expired.then(() => nothing), answered]);
    },
    orThrow: <T>(work: Promise<T>) =>
      Promise.race([
        work,
        expired.then((): never => {
          throw canceled;
        }),
      ]),
    stop: () => stopped.abort(),
  };
}

const said = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error), 300);
