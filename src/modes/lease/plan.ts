import type { ResourceId } from '../../arm/resource-id.ts';
import { type BlobContainer, containerOf } from '../../azure/blob-endpoint.ts';
import type { Cloud } from '../../azure/clouds.ts';
import type { Inputs } from '../../hosts/parse.ts';
import { nameOf, type SerializeBy, scopeOf } from '../../serialize/key.ts';
import { sha256 } from '../queue/group.ts';

/** leaseContainer reads the input. Nothing secret of it is ever shown. Throws `GuardError('input')`. */
export function leaseContainer(
  value: string,
  cloud: Pick<Cloud, 'name' | 'authorityHost'>,
  inputs: Pick<Inputs, 'problem'>,
): BlobContainer {
  const container = containerOf(value, cloud);
  if (!('problem' in container)) return container;
  const { shown, expected, hint } = container.problem;
  throw inputs.problem('lease', shown, expected, hint);
}

/**
 * More scopes than this in one ledger are widened, to their groups and then to the subscription: the ledger is read by
 * everybody who waits.
 */
const mostScopes = 200;

/**
 * scopesByShard gives the keys of the scopes that Azure serializes the targets on, by the ledger that each belongs to:
 * one a subscription, since no scope that is changed at once is wider, and one for what lies in none.
 */
export function scopesByShard(
  targets: readonly ResourceId[],
  by: SerializeBy,
): Readonly<Record<string, readonly string[]>> {
  const shards = new Map<string, ResourceId[]>();
  for (const target of targets) {
    const shard = shardOf(target);
    shards.set(shard, [...(shards.get(shard) ?? []), target]);
  }
  return Object.fromEntries(
    [...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([shard, ids]) => [shard, scopesOf(ids, by)]),
  );
}

const shardOf = ({ subscriptionId }: ResourceId): string => {
  const name = subscriptionId?.toLowerCase() ?? 'tenant';
  return /^[0-9a-z-]{1,60}$/.test(name) ? name : sha256(name).slice(0, 32);
};

function scopesOf(ids: readonly ResourceId[], by: SerializeBy): readonly string[] {
  const widths: readonly SerializeBy[] = ['resource', 'resource-group', 'subscription'];
  for (const width of widths.slice(widths.indexOf(by))) {
    const keys = [...new Set(ids.map((id) => nameOf(scopeOf(id, width), sha256)))].sort();
    // What lies in another one that is there too is held with it.
    const outer = keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(`${other}~`)));
    if (outer.length <= mostScopes || width === 'subscription') return outer;
  }
  return [];
}
