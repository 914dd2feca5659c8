import { GuardError } from '../guard-error.ts';
import type { Clock } from '../time/clock.ts';
import { runName, type Store } from './store.ts';

/** Pulse is one run that keeps itself alive. */
export interface Pulse {
  /** Aborted, with a `GuardError`, when the lease is lost, or may be by now. */
  readonly lost: AbortSignal;
  /**
   * Asks the service itself whether the lease is still ours: before every deed. Throws what `lost` has for its reason,
   * or the trouble of asking.
   */
  verify(): Promise<void>;
  /** Ends it without giving the lease back. */
  stop(): void;
}

/** PulseOptions is what a pulse depends on. */
export interface PulseOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly id: string;
  readonly leaseId: string;
  readonly leaseMs: number;
}

/** A renewal that met trouble is tried again so soon. Milliseconds. */
const againMs = 2_000;

/**
 * startPulse renews the lease of a run every quarter of its time. Where no renewal has been confirmed for its whole
 * time, it may be another's by now, and counts as lost. A process that slept longer than that learns it from the first
 * renewal after.
 */
export function startPulse({ store, clock, id, leaseId, leaseMs }: PulseOptions): Pulse {
  const lost = new AbortController();
  const stopped = new AbortController();
  const everyMs = leaseMs / 4;
  let confirmed = clock.now();

  async function renew(): Promise<void> {
    // The time counts from before the request: the service may have begun with it at once.
    const asked = clock.now();
    const answer = await store.renew(runName(id), leaseId);
    if (answer === 'held') confirmed = asked;
    else lose('the service gave it to another one, or it was broken');
  }

  function lose(why: string): void {
    if (stopped.signal.aborted) return;
    lost.abort(
      new GuardError('unavailable', `The lease of this run was lost: ${why}.`, {
        hint: 'Another run may be at work on the same resources. Look at the ledger (azure-conflict-guard leases list) and at the state of the resources, then run this again.',
      }),
    );
    stopped.abort();
  }

  async function beat(): Promise<void> {
    let pause = everyMs;
    while (!stopped.signal.aborted) {
      try {
        await clock.sleep(pause, stopped.signal);
        await renew();
        pause = everyMs;
      } catch {
        pause = againMs;
      }
    }
  }

  /** Beside the renewals, because one of them may hang. */
  async function watch(): Promise<void> {
    for (let left = leaseMs; left > 0; left = confirmed + leaseMs - clock.now())
      await clock.sleep(left, stopped.signal);
    lose(`it could not be renewed for ${Math.round(leaseMs / 1000)} seconds`);
  }
  void beat();
  // It ends with the pulse.
  watch().catch(() => undefined);

  return {
    lost: lost.signal,
    async verify() {
      lost.signal.throwIfAborted();
      await renew();
      lost.signal.throwIfAborted();
    },
    stop: () => stopped.abort(),
  };
}
