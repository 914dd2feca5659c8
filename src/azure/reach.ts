import type { ResourceId } from '../arm/resource-id.ts';
import type { Reach } from '../http/fence.ts';

/**
 * reachOf is what a run may ask of Azure Resource Manager: it may read below the subscriptions and management groups of its targets, and change the targets themselves where the
 * user allowed a transition.
 */
export function reachOf(targets: readonly ResourceId[], transition: 'deny' | 'allow'): Pick<Reach, 'read' | 'write'> {
  return { read: [...new Set(targets.map(placeOf))], write: transition === 'allow' ? targets.map(({ id }) => id) : [] };
}

function placeOf({ id, subscriptionId, managementGroup, topLevel }: ResourceId): string {
  if (subscriptionId !== undefined) return `/subscriptions/${subscriptionId}`;
  return managementGroup === undefined ? (topLevel ?? id) : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
}
