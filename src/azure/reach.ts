import type { ResourceId } from '../arm/resource-id.ts';
import type { Reach } from '../http/fence.ts';

/**
 * Questions are paths that a plan's creations are asked about beside the reads: those that are POSTed, and those that
 * lie in no subscription.
 */
export interface Questions {
  readonly ask: readonly string[];
  readonly alone: readonly string[];
}

/**
 * reachOf is what a run may ask of Azure Resource Manager: it may read below the subscriptions and management groups of
 * its targets, and change the targets themselves where the user allowed a transition, and ask the questions of a plan.
 */
export function reachOf(
  targets: readonly ResourceId[],
  transition: 'deny' | 'allow',
  questions?: Questions,
): Omit<Reach, 'origin'> {
  const providers = targets.flatMap(providersOf).map((namespace) => `/providers/${namespace}`);
  return {
    read: [...new Set(targets.map(placeOf))],
    alone: [...new Set([...providers, ...(questions?.alone ?? [])])],
    write: transition === 'allow' ? targets.map(({ id }) => id) : [],
    ...(questions === undefined ? {} : { ask: questions.ask }),
  };
}

/** What lies in no subscription has its API version from the tenant, by the providers in its ID. */
function providersOf({ id, subscriptionId }: ResourceId): readonly string[] {
  return subscriptionId === undefined
    ? [...id.matchAll(/\/providers\/([^/]+)/g)].map(([, namespace = '']) => namespace)
    : [];
}

function placeOf({ id, subscriptionId, managementGroup, topLevel }: ResourceId): string {
  if (subscriptionId !== undefined) return `/subscriptions/${subscriptionId}`;
  return managementGroup === undefined
    ? (topLevel ?? id)
    : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
}

/**
 * reachOfStore is what a run may do in a blob container: read it, and change what lies in it. Nothing else of the
 * account is in reach, and nothing else gets its token.
 */
export function reachOfStore(container: string): Omit<Reach, 'origin'> {
  return { read: [container], store: [container] };
}
