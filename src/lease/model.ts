/**
 * The ledger of one subscription: who may change which part of it, in the order in which they came. It is one blob, and
 * it changes as a whole or not at all.
 */

export const ledgerSchema = 'azure-conflict-guard/ledger/1';

/** Owner is the run that an entry belongs to: never a person. Texts are empty where the platform does not tell them. */
export interface Owner {
  readonly platform: 'github' | 'pipelines' | 'terminal';
  /** Address of the platform: `https://github.com`, `https://dev.azure.com/contoso`. */
  readonly server: string;
  /** Of Azure DevOps. */
  readonly project: string;
  /** `contoso/shop`. */
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
  readonly job: string;
  /** What tells this job from the others of its matrix. */
  readonly jobId: string;
  /** Made for this one entry: the same job that comes twice is two owners. */
  readonly nonce: string;
}

/** Entry is one run in the queue, with all its targets: it has all of them at once, or none. */
export interface Entry {
  /** Names it for people and for its own blob. */
  readonly id: string;
  /** Fencing number. Of two entries that overlap, the later one has the larger. */
  readonly fence: number;
  readonly owner: Owner;
  /** Keys of the scopes that Azure serializes its targets on (`serialize/key.ts`). */
  readonly scopes: readonly string[];
  /** What it is about to do, for people: `write`, `resize`. */
  readonly operation: string;
  /** By the clock of the service, ISO 8601. */
  readonly came: string;
  /** When it was its turn; absent while it waits. For people: whether it is, `granted` decides. */
  readonly granted?: string;
  /** Where nothing can renew its lease between two steps: it counts as alive until then. */
  readonly until?: string;
}

/**
 * Struck is an entry that others took out: its run was gone, or an operator broke it. Kept until the next holder of an
 * overlapping scope has told it.
 */
export interface Struck {
  readonly entry: Entry;
  readonly at: string;
  readonly how: 'gone' | 'broken';
  /** Of the operator. */
  readonly reason: string;
}

/** LedgerDocument is what the blob holds. */
export interface LedgerDocument {
  readonly schema: typeof ledgerSchema;
  /** The largest fencing number that was ever given. */
  readonly fence: number;
  /** In the order in which they came. */
  readonly entries: readonly Entry[];
  readonly struck: readonly Struck[];
}

export const emptyLedger: LedgerDocument = { schema: ledgerSchema, fence: 0, entries: [], struck: [] };

/** sameOwner compares all of it: the same repository, run and job are not enough. */
export function sameOwner(a: Owner, b: Owner): boolean {
  const fields = ['platform', 'server', 'project', 'repository', 'run', 'attempt', 'job', 'jobId', 'nonce'] as const;
  return fields.every((field) => a[field] === b[field]);
}

/**
 * sameJob tells an earlier step of the very same job, by what only that job has: not the same person, workflow or name
 * of a job.
 */
export function sameJob(a: Owner, b: Owner): boolean {
  const fields = ['platform', 'server', 'project', 'run', 'attempt', 'jobId'] as const;
  return a.jobId !== '' && a.run !== '' && fields.every((field) => a[field] === b[field]);
}
