/**
 * Store is what the protocol needs of a store of blobs: conditional writes, and native leases by the clock of the
 * service. The room that talks to Azure implements it; nothing here knows how. Everything may be repeated: a request
 * whose answer was lost is sent again. Throws `GuardError` where the service refuses or cannot be reached.
 */
export interface Store {
  /** Reads a blob; `same` where its version is the one that is known. */
  read(
    name: string,
    known?: string,
  ): Promise<
    { readonly kind: 'found'; readonly text: string; readonly version: string } | { readonly kind: 'same' | 'absent' }
  >;
  /**
   * Writes it where its version is the expected one, or where there is none yet. Gives the new version; nothing where
   * somebody else was faster.
   */
  write(name: string, text: string, expected: string | 'absent'): Promise<string | undefined>;
  /** Takes its native lease for some seconds. `taken`: another one has it. */
  acquire(name: string, leaseId: string, seconds: number): Promise<'held' | 'taken' | 'absent'>;
  /** Renews it. `lost`: another one has or had it since, it was broken, or the blob is gone. */
  renew(name: string, leaseId: string): Promise<'held' | 'lost'>;
  /** Ends a lease at once, whoever holds it. */
  breakLease(name: string): Promise<void>;
  /** Tells whether somebody holds the native lease of a blob. */
  look(name: string): Promise<'leased' | 'free' | 'absent'>;
  /** Deletes it, with the lease that holds it. What is leased by another stays. */
  remove(name: string, leaseId?: string): Promise<void>;
  /** Names below a folder, with the milliseconds since 1970 at which each was changed. */
  list(folder: string): Promise<readonly { readonly name: string; readonly changed: number }[]>;
  /** Milliseconds since 1970 by the clock of the service, as far as its last answer told. */
  now(): number;
  /** Requests sent so far, retries included. */
  readonly requests: number;
}

/** ledgerName is the blob of the ledger of a shard: a subscription. */
export const ledgerName = (shard: string): string => `${ledgerFolder}${shard}.json`;
/** runName is the blob whose native lease says that a run is alive. */
export const runName = (id: string): string => `${runFolder}${id}`;
export const ledgerFolder = 'ledger/';
export const runFolder = 'runs/';
