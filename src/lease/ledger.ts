import { GuardError } from '../guard-error.ts';
import type { Clock } from '../time/clock.ts';
import { longestLedger, readLedger, writeLedger } from './document.ts';
import { emptyLedger, type LedgerDocument } from './model.ts';
import { ledgerName, type Store } from './store.ts';

/**
 * Change makes a new document of one, at a time of the service (ISO 8601); nothing where it is as it should be. It is
 * asked again on what somebody else wrote meanwhile.
 */
export type Change = (document: LedgerDocument, now: string) => LedgerDocument | undefined;

/** Ledger is the document of one shard. */
export interface Ledger {
  /** Reads it; costs next to nothing where nothing has changed since. */
  read(): Promise<LedgerDocument>;
  /** Changes it by compare-and-swap, as often as it takes, and gives what stands there then. */
  change(change: Change, signal: AbortSignal): Promise<LedgerDocument>;
}

/**
 * Pause after a lost race, in milliseconds: at first as long as a request takes, in a storm long enough for everybody.
 */
const firstPauseMs = 40;
const longestPauseMs = 2_000;

/**
 * openLedger opens the ledger of a shard. Nothing that cannot be read is ever overwritten: throws
 * `GuardError('unreadable')`.
 */
export function openLedger(store: Store, shard: string, clock: Clock): Ledger {
  const name = ledgerName(shard);
  let known: { readonly version: string | undefined; readonly document: LedgerDocument } | undefined;

  async function read(): Promise<{ readonly version: string | undefined; readonly document: LedgerDocument }> {
    const answer = await store.read(name, known?.version);
    if (answer.kind === 'same' && known !== undefined) return known;
    if (answer.kind !== 'found') {
      known = { version: undefined, document: emptyLedger };
      return known;
    }
    const document = readLedger(answer.text);
    if ('problem' in document) {
      throw new GuardError('unreadable', `The lease ledger "${name}" ${document.problem}: it was left as it is.`, {
        hint: 'Look at the blob. If nothing in it is needed any more, delete it while no run waits or works, and run this again.',
      });
    }
    known = { version: answer.version, document };
    return known;
  }

  return {
    read: async () => (await read()).document,
    async change(change, signal) {
      for (let attempt = 0; ; attempt += 1) {
        const { version, document } = await read();
        const next = change(document, new Date(store.now()).toISOString());
        if (next === undefined) return document;
        const text = writeLedger(next);
        if (text.length > longestLedger && next.entries.length > document.entries.length)
          throw new GuardError(
            'unavailable',
            `The lease ledger "${name}" is full: ${document.entries.length} runs wait in it.`,
          );
        const written = await store.write(name, text, version ?? 'absent');
        if (written !== undefined) {
          known = { version: written, document: next };
          return next;
        }
        const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
        await clock.sleep(pause * (0.5 + clock.random()), signal);
      }
    },
  };
}
