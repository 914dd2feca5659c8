import type { ResourceId } from '../../../arm/resource-id.ts';
import type { PathAsk } from '../../../azure/arm-client.ts';
import { listOf, type Reads } from '../../../azure/reads.ts';
import type { Finding } from '../../../conflict/findings.ts';
import type { Reason } from '../../../conflict/taxonomy.ts';
import { type Json, type ListSignal, seenIn } from '../../../gate/snapshot.ts';
import type { Fact } from '../../../report/model.ts';
import type { Decided } from '../../guard/decide.ts';

/**
 * About is what a lookup goes by: what the text names, as far as it is well-formed, and what was read of the resource.
 */
export interface About {
  readonly finding: Finding;
  /** `/subscriptions/<GUID>`. */
  readonly below: string;
  readonly resource?: ResourceId;
  readonly group?: string;
  /** True where the message names something else than the resource: then name and type are those of that. */
  readonly isOther: boolean;
  /** `Microsoft.Storage/storageAccounts`, in any case. */
  readonly type?: string;
  readonly name?: string;
  /** As paths spell it: `westeurope`. */
  readonly region?: string;
  readonly decided?: Decided;
  /** True where `resource-id` names what is looked at: then nothing is searched for elsewhere. */
  readonly isNarrowed: boolean;
  /** True where Azure told the failure, and not a text: then what it names may be read as what Azure names. */
  readonly byAzure: boolean;
}

/** Read is one answer, with what it is called in the evidence. */
export interface Read {
  readonly source: string;
  readonly signal: ListSignal<Json>;
}

/** LookedUp is what an answer adds to a diagnosis. */
export interface LookedUp {
  readonly facts: readonly Fact[];
  /** What the advice can go by. */
  readonly known?: Finding['facts'];
  /** What it is more exactly: a reason of the same class. */
  readonly reason?: Reason;
  /** Why the failed step can be run again, as a clause. */
  readonly over?: string;
}

/**
 * Lookup is what Azure can be asked about one kind of refusal, besides the resource itself. It changes nothing, and
 * reads nothing where the text names too little.
 */
export interface Lookup {
  readonly read: (about: About, reads: Reads) => Promise<readonly Read[]>;
  /** `at` is when it was read, for people. */
  readonly tell: (read: readonly Read[], about: About, at: string) => LookedUp;
}

/** Nothing is what a lookup says that found nothing to say. */
export const nothing: LookedUp = { facts: [] };

/** listed reads a list. */
export async function listed(source: string, ask: PathAsk, reads: Reads, maxPages?: number): Promise<Read> {
  return { source, signal: listOf([await reads.list(ask, maxPages)], (row) => row) };
}

/** single reads one body, as a list of one. */
export async function single(source: string, ask: PathAsk, reads: Reads): Promise<Read> {
  const signal = await reads.one(ask);
  return { source, signal: signal.status === 'read' ? { status: 'read', value: [signal.value] } : signal };
}

/** rowsIn are all rows of some answers. */
export const rowsIn = (read: readonly Read[]): readonly Json[] => read.flatMap(({ signal }) => seenIn(signal));

/** wholly tells that a list was read to its end, so that something follows from what it does not hold. */
export const wholly = ({ signal }: Read): boolean => signal.status === 'read' || signal.status === 'empty';
