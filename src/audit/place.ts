import { parseResourceId } from '../arm/resource-id.ts';
import { scopeOf } from '../serialize/key.ts';

/** Place is where a change stands: the scope that Azure serializes it on, by the rule of `docs/concurrency-key.md`. */
export interface Place {
  /** Scope in lower case, to compare. */
  readonly key: string;
  /** Its ID. */
  readonly scope: string;
  /** The group that holds it, in lower case. */
  readonly group?: string;
  /** The type of the resource as Azure spells it. */
  readonly type: string;
}

/** Places knows the places of IDs. It forgets the oldest. */
export interface Places {
  of(resourceId: string): Place;
}

const mostKept = 20_000;

/** createPlaces makes one: many events are of few resources. */
export function createPlaces(): Places {
  const known = new Map<string, Place>();
  return {
    of(resourceId) {
      const found = known.get(resourceId);
      if (found !== undefined) return found;
      const place = placeOf(resourceId);
      if (known.size >= mostKept) for (const key of [...known.keys()].slice(0, mostKept / 10)) known.delete(key);
      known.set(resourceId, place);
      return place;
    },
  };
}

function placeOf(resourceId: string): Place {
  const resource = parseResourceId(resourceId);
  // What is no ID stands for itself.
  if (resource === undefined) return { key: resourceId.toLowerCase(), scope: resourceId, type: '' };
  const { kind, subscriptionId, resourceGroup, type } = resource;
  const scope = kind === 'resource' ? scopeOf(resource, 'resource').id : resource.id;
  const group =
    subscriptionId === undefined || resourceGroup === undefined
      ? undefined
      : `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
  return {
    key: scope.toLowerCase(),
    scope,
    ...(group === undefined ? {} : { group: group.toLowerCase() }),
    type: type ?? kindTypes[kind] ?? '',
  };
}

const kindTypes: Readonly<Record<string, string>> = {
  'resource-group': 'Microsoft.Resources/resourceGroups',
  subscription: 'Microsoft.Resources/subscriptions',
  'management-group': 'Microsoft.Management/managementGroups',
};

/**
 * covers tells an operation on a group that reaches all that the group holds: its deletion, and the move of what is in
 * it, which locks both groups.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription
 */
export function covers(operation: string): boolean {
  return /^microsoft\.resources\/(?:subscriptions\/)?resourcegroups\/(?:delete|moveresources\/action)$/i.test(
    operation,
  );
}
