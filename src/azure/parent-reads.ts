import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import { loadGates } from '../gate/load.ts';
import { typeOf } from '../gate/operation.ts';
import type { Json, Signal } from '../gate/snapshot.ts';
import { apis, unversioned, type Versions } from './api-versions.ts';
import type { Reads } from './reads.ts';

/**
 * What Azure says of a resource that is not there. A provider that does not let a type be read by itself says something
 * else, and nothing follows from that.
 */
const notThere: ReadonlySet<string> = new Set([
  'resourcenotfound',
  'notfound',
  'parentresourcenotfound',
  'resourcegroupnotfound',
]);

/**
 * readParent reads what is to hold a target that does not exist yet: the resource above it, or its management group.
 * Skipped where that is a resource group or a subscription, which are read for every target.
 */
export async function readParent(target: ResourceId, reads: Reads, versions: Versions): Promise<Signal<Json>> {
  const parent = target.parent === undefined ? undefined : parseResourceId(target.parent);
  if (parent === undefined || parent.kind === 'resource-group' || parent.kind === 'subscription')
    return { status: 'skipped', detail: 'told by the scope' };
  const type = typeOf(parent);
  const permission = `${type}/read`;
  if (parent.kind === 'management-group') return reads.one({ path: parent.id, api: apis.managementGroup, permission });
  const known = (await loadGates()).find((gate) => gate.type.toLowerCase() === type.toLowerCase())?.api;
  const { subscriptionId } = parent;
  const api = known ?? (await versions.of(subscriptionId, type));
  if (typeof api !== 'string') return unversioned(api);
  const answer = await reads.one({ path: parent.id, api, permission }, subscriptionId);
  if (answer.status !== 'empty' || known !== undefined || notThere.has((answer.code ?? '').toLowerCase()))
    return answer;
  return { status: 'failed', detail: answer.detail, trouble: { kind: 'refused', httpStatus: 404 } };
}
