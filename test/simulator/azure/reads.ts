import { json, type Reply } from '../server.ts';
import { page } from './answers.ts';
import { instanceView, sizeBody } from './bodies.ts';
import type { Call } from './call.ts';
import { namespaceOf } from './catalog.ts';
import { at, type Body, listOf, put, textAt } from './json.ts';
import type { Group, Resource, Subscription } from './model.ts';
import { encloses, groupOf, keyOf, topLevelOf } from './paths.ts';
import { badFilter, gateway, groupNotFound, refuse, resourceNotFound } from './refusals.ts';

export function subscriptionBody({ id, name, state, tenantId }: Subscription): Body {
  const policies = { locationPlacementId: 'Public_2014-09-01', quotaId: 'PayAsYouGo_2014-09-01', spendingLimit: 'Off' };
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId: id,
    tenantId,
    displayName: name,
    state,
    subscriptionPolicies: policies,
  };
}

export function groupBody({ id, name, location, tags, state }: Group): Body {
  return {
    id,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    tags,
    properties: { provisioningState: state },
  };
}

/**
 * providerMetadata answers `/subscriptions/{id}/providers/{namespace}`:
 * https://learn.microsoft.com/rest/api/resources/providers/get
 */
export function providerMetadata(call: Call, name: string): Reply {
  const { world, path } = call;
  const namespace = namespaceOf(world.catalog, name) ?? name;
  const types = [...world.catalog.values()].filter((one) => one.namespace === namespace);
  const resourceTypes = types.map(({ type, versions }) => {
    const newestFirst = [...versions].sort().reverse();
    return {
      resourceType: type,
      locations: ['West Europe', 'East US'],
      apiVersions: newestFirst,
      defaultApiVersion: newestFirst[0],
      capabilities: 'None',
    };
  });
  return json(200, {
    id: `${path.root}/providers/${namespace}`,
    namespace,
    // The tenant has no registrations.
    ...(path.subscription === undefined
      ? {}
      : { registrationState: world.unregistered.has(namespace.toLowerCase()) ? 'NotRegistered' : 'Registered' }),
    registrationPolicy: 'RegistrationRequired',
    resourceTypes,
  });
}

/** shown is the body that a GET gives. */
export function shown(call: Call, resource: Resource, expand = ''): Body {
  const body = structuredClone(resource.body);
  if (resource.instance !== undefined && /instanceView/i.test(expand))
    put(body, 'properties.instanceView', viewOf(call, resource));
  return body;
}

function viewOf({ world }: Call, resource: Resource): Body {
  return resource.instance === undefined
    ? {}
    : instanceView(resource, resource.instance, new Date(world.now()).toISOString());
}

/** readResource answers GET of one ID. */
export function readResource(call: Call, id: string, type: string): Reply {
  const found = call.world.find(id);
  if (found === undefined) return missing(call, id, type);
  return json(200, shown(call, found, call.url.searchParams.get('$expand') ?? ''));
}

/** missing is the 404 of ARM for what it tracks, and of the provider for a child. */
export function missing(call: Call, id: string, type: string): Reply {
  const { path, world } = call;
  if (path.group !== undefined && world.groupOf(id) === undefined) return groupNotFound(path.group);
  const names = path.parts.at(-1)?.names ?? [];
  const types = type.split('/');
  if (types.length <= 2) return resourceNotFound(type, names.join('/'), path.group);
  const parent = id.split('/').slice(0, -2).join('/');
  if (world.find(parent) === undefined) return parentNotFound(type, parent, 'read');
  return type.startsWith('Microsoft.Network/')
    ? refuse(404, 'NotFound', `Resource ${id} not found.`, { details: [] })
    : refuse(
        404,
        'ResourceNotFound',
        `The requested resource '${names.at(-1) ?? ''}' of type '${type}' was not found.`,
      );
}

export function parentNotFound(type: string, parent: string, verb: string): Reply {
  return gateway(
    404,
    'ParentResourceNotFound',
    `Failed to perform '${verb}' on resource(s) of type '${type.split('/').slice(1).join('/')}', because the parent resource '${parent}' could not be found.`,
  );
}

/**
 * part answers what hangs on a resource and is none itself: `instanceView`, `vmSizes`, `operations` … Undefined: it is
 * a list of children.
 */
export function part(call: Call, parentId: string, parentType: string, word: string): Reply | undefined {
  const resource = call.world.find(parentId);
  const name = `${parentType}/${word}`.toLowerCase();
  if (resource === undefined)
    return name.endsWith('/instanceview') || name.endsWith('/vmsizes')
      ? missing(call, parentId, parentType)
      : undefined;
  const given = [...resource.parts].find(([key]) => key.toLowerCase() === word.toLowerCase())?.[1];
  if (given !== undefined) return Array.isArray(given) ? page(call, given) : json(200, given);
  if (name === 'microsoft.compute/virtualmachines/instanceview') return json(200, viewOf(call, resource));
  if (name === 'microsoft.compute/virtualmachines/vmsizes')
    return json(200, { value: sizesOf(resource).map(sizeBody) });
  if (name === 'microsoft.compute/virtualmachinescalesets/instanceview') return json(200, scaleSetView(call, resource));
  return undefined;
}

/** sizesOf gives the sizes that a VM can take now: a deallocated one all of the region. */
export function sizesOf({ instance }: Resource): readonly string[] {
  if (instance === undefined) return [];
  return instance.power === 'deallocated' ? [...new Set([...instance.sizes, ...instance.regionSizes])] : instance.sizes;
}

function scaleSetView({ world }: Call, resource: Resource): Body {
  const state = textAt(resource.body, 'properties.provisioningState').toLowerCase();
  const count = at(resource.body, 'sku.capacity');
  const time = new Date(world.now()).toISOString();
  return {
    virtualMachine: {
      statusesSummary: [{ code: `ProvisioningState/${state}`, count: typeof count === 'number' ? count : 0 }],
    },
    statuses: [{ code: `ProvisioningState/${state}`, level: 'Info', displayStatus: `Provisioning ${state}`, time }],
  };
}

/** listType lists the resources of a type in a scope: a group, a subscription, or the children of a resource. */
export function listType(call: Call, scope: string, type: string): Reply {
  const { world, path, url } = call;
  if (path.group !== undefined && world.groupOf(`${scope}/`) === undefined) return groupNotFound(path.group);
  const child = type.split('/').length > 2;
  if (child && (world.find(scope) ?? world.find(topLevelOf(scope))) === undefined)
    return parentNotFound(type, scope, 'read');
  const expand = url.searchParams.get('$expand') ?? '';
  const status = url.searchParams.get('statusOnly')?.toLowerCase() === 'true';
  // What is assigned to a scope is listed with what is assigned above it.
  const isAbove = (id: string): boolean => type.startsWith('Microsoft.Authorization/') && encloses(scopeOf(id), scope);
  const found = [...world.resources.values()].filter(
    (one) => one.type.toLowerCase() === type.toLowerCase() && (encloses(scope, one.id) || isAbove(one.id)),
  );
  return page(
    call,
    found.map((one) => (status ? statusOnly(call, one) : shown(call, one, expand))),
  );
}

const scopeOf = (id: string): string => id.slice(0, id.toLowerCase().lastIndexOf('/providers/'));

/**
 * A list with `statusOnly=true` holds the run time status of every VM:
 * https://learn.microsoft.com/rest/api/compute/virtual-machines/list-all
 */
function statusOnly(call: Call, resource: Resource): Body {
  const { id, name, type, location, properties } = shown(call, resource, 'instanceView');
  const whole: Body = { properties };
  const view = { statuses: listOf(whole, 'properties.instanceView.statuses') };
  return {
    id,
    name,
    type,
    location,
    properties: {
      vmId: at(whole, 'properties.vmId'),
      provisioningState: at(whole, 'properties.provisioningState'),
      instanceView: view,
    },
  };
}

/**
 * listResources answers `{group}/resources`, a cache:
 * https://learn.microsoft.com/rest/api/resources/resources/list-by-resource-group
 */
export function listResources(call: Call, scope: string): Reply {
  const { world, manner, path } = call;
  if (path.group !== undefined && world.groupOf(`${scope}/`) === undefined) return groupNotFound(path.group);
  const until = world.now() - manner.listLagMs;
  const filter = call.url.searchParams.get('$filter');
  const name = /^name eq '((?:[^']|'')*)'$/
    .exec(filter ?? '')?.[1]
    ?.replaceAll("''", "'")
    .toLowerCase();
  if (filter !== null && name === undefined) return badFilter(`Invalid filter '${filter}'.`);
  const tracked = [...world.resources.values()].filter(
    (one) =>
      encloses(scope, one.id) &&
      one.type.split('/').length === 2 &&
      one.createdAt <= until &&
      (name === undefined || one.name.toLowerCase() === name),
  );
  return page(
    call,
    tracked.map(({ id, name, type, body }) => ({
      id,
      name,
      type,
      location: body.location,
      ...(body.managedBy === undefined ? {} : { managedBy: body.managedBy }),
      tags: body.tags ?? {},
    })),
  );
}

export function groupsOf({ world }: Call, subscription: string): readonly Body[] {
  return [...world.groups.values()].filter((group) => keyOf(group.subscription) === keyOf(subscription)).map(groupBody);
}

/** groupIdOf gives the ID of the group that a path names. */
export function groupIdOf(path: string): string {
  return groupOf(path) ?? '';
}
