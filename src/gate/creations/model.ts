import type { ResourceId } from '../../arm/resource-id.ts';
import type { Judged } from '../judged.ts';
import type { Planned } from '../planned.ts';
import type { Json, ListSignal, Signal, TargetSnapshot } from '../snapshot.ts';

/**
 * CreationRow says of a type what its creation can fail for, beside the ID: a name that is taken, remains that hold it,
 * quotas that it adds to.
 */
export interface CreationRow {
  /** In Azure's spelling. */
  readonly type: string;
  readonly name?: NameCheck;
  readonly remains?: Remains;
  readonly adds?: readonly QuotaAdd[];
  /** How many virtual machines of the wanted size it starts: each adds its cores to the region and to its family. */
  readonly machines?: 'one' | 'capacity';
}

/** NameCheck is how Azure is asked whether a name of the type is free. */
export interface NameCheck {
  /** Below the subscription, or from the root where it begins with `//`. `{location}`, `{name}`. */
  readonly path: string;
  readonly api: string;
  readonly permission: string;
  /** Default `POST`, with `{ name, type }`. */
  readonly method?: 'GET' | 'HEAD';
  /** What `type` is in the body; none: the name alone. */
  readonly sends?: string;
  /** What the name is called: in the body, or in the query of a GET. Default `name`. */
  readonly as?: string;
  /** The name that is global is not that of the resource, but this DNS label of it. */
  readonly of?: 'label';
  /** Where the answer says whether it is free. Default `nameAvailable`; `status`: the HTTP status does. */
  readonly free?: string;
  /** The resource may ask for a DNS name that is made unique: then the plain name need not be free. */
  readonly scoped?: true;
  /**
   * What houses it, in lower case: in an isolated one (an App Service Environment) the name belongs to a domain of its
   * own.
   */
  readonly housedBy?: string;
}

/** Remains is where a type lists what was deleted and still holds its name. */
export interface Remains {
  readonly path: string;
  readonly api: string;
  readonly permission: string;
  /** Where the name is held: everywhere, or for the same resource group alone. */
  readonly within: 'azure' | 'group';
  /** A creation of the same name brings it back by itself. */
  readonly returns?: true;
  /** What of the wanted body brings it back: `createMode`, with its word, or `restore`. */
  readonly revivedBy?: readonly [want: string, value: string | boolean];
}

/** UsageList is a list of the quotas of a provider in a region. */
export type UsageList = 'compute' | 'network' | 'storage' | 'cognitive' | 'sql' | 'app' | 'learning' | 'containers';

/** QuotaAdd is one more of a quota. */
export interface QuotaAdd {
  readonly list: UsageList;
  readonly quota: string;
  /** Only of this SKU, in lower case. */
  readonly sku?: string;
}

/** CreationReads is what Azure answered about one change of a plan. What was not asked is not there. */
export interface CreationReads {
  readonly name?: Signal<Json>;
  readonly remains?: ListSignal<Json>;
  readonly usages?: Readonly<Partial<Record<UsageList, ListSignal<Json>>>>;
  /** The sizes of virtual machines that the region offers. */
  readonly sizes?: ListSignal<Json>;
  /** What is in the resource group that is deleted. */
  readonly contents?: ListSignal<Json>;
  /** One answer serves all of a type and a region: `of` is the ID of the change that was asked about. */
  readonly policy?: { readonly of: string; readonly signal: Signal<Json> };
}

/** PlannedTarget is one change of a plan, with what is read of it. */
export interface PlannedTarget {
  readonly target: ResourceId;
  readonly planned: Planned;
  readonly snapshot: TargetSnapshot;
  readonly reads: CreationReads;
}

/**
 * Creation is what was found about a change beside its ID, judged with the whole plan in view: a quota is exceeded by a
 * sum.
 */
export interface Creation {
  readonly conditions: readonly Judged[];
  /** For the evidence. */
  readonly reads: readonly { readonly source: string; readonly signal: Signal<unknown> | ListSignal<unknown> }[];
}
