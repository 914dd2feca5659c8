import type { ResourceId } from '../arm/resource-id.ts';
import type { Reach } from '../http/fence.ts';

/**
 * reachOf is what a run may ask of Azure Resource Manager: it may read below the subscriptions and management groups of its targets, and change the targets themselves where the
 * user allowed a transition.
 */
export function reachOf(targets: readonly ResourceId[], transition: 'deny' | 'allow'): Omit<Reach, 'origin'> {
  const providers = targets.flatMap(providersOf).map((namespace) => `/providers/${namespace}`);
  return {
    read: [...new Set(targets.map(placeOf))],
    alone: [...new Set(providers)],
    write: transition === 'allow' ? targets.map(({ id }) => id) : [],
  };
}

/** What lies in no subscription has its API version from the tenant, by the providers in its ID. */
function providersOf({ id, subscriptionId }: ResourceId): readonly string[] {
  return subscriptionId === undefined ? [...id.matchAll(/\/providers\/([^/]+)/g)].map(([, namespace = '']) => namespace) : [];
}

function placeOf({ id, subscriptionId, managementGroup, topLevel }: ResourceId): string {
  if (subscriptionId !== undefined) return `/subscriptions/${subscriptionId}`;
  return managementGroup === undefined ? (topLevel ?? id) : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
}
