import { json, type Reply } from '../server.ts';
import { activityLog, logRefusal, writeLog } from './activity.ts';
import { operationStatus, page, resultUrl } from './answers.ts';
import { type Answer, bodyOf, type Call, durationOf } from './call.ts';
import { namespaceOf } from './catalog.ts';
import { creationAnswer } from './creation-answers.ts';
import { deployments, operations } from './deployments.ts';
import { type Body, isBody, textAt } from './json.ts';
import { denyAssignments, denyProblem, lockProblem, locks } from './locks.ts';
import { mutate } from './mutations.ts';
import { keyOf, type Part } from './paths.ts';
import {
  groupBody,
  groupsOf,
  listResources,
  listType,
  part,
  providerMetadata,
  readResource,
  subscriptionBody,
} from './reads.ts';
import { gateway, groupBeingDeleted, groupNotFound, invalidContent, methodNotAllowed } from './refusals.ts';

/** route gives an admitted request to what answers it. */
export function route(call: Call): Answer {
  const last = call.path.parts.at(-1);
  return last === undefined ? root(call) : (creationAnswer(call) ?? provider(call, last));
}

function root(call: Call): Answer {
  const { path, world, seen } = call;
  const reads = path.rest.length > 0 || path.group === undefined;
  if (reads && seen.method !== 'GET') return methodNotAllowed(seen.method);
  const [first, second, third] = path.rest.map((one) => one.toLowerCase());
  if (path.managementGroup !== undefined) return managementGroup(call, path.managementGroup);
  if (path.subscription === undefined) {
    return first === 'subscriptions'
      ? page(call, [...world.subscriptions.values()].map(subscriptionBody))
      : nowhere(path.text);
  }
  if (first === 'resources') return listResources(call, path.root);
  if (path.group === undefined) return ofSubscription(call, path.subscription, first, second);
  if (first === 'deployments' && third === 'operations') return operations(call, path.root, path.rest[1] ?? '');
  return first === undefined ? group(call, path.root, path.group) : nowhere(path.text);
}

function managementGroup({ world, path }: Call, name: string): Reply {
  if (path.rest.length > 0) return nowhere(path.text);
  if (!world.managementGroups.has(keyOf(name)))
    return gateway(404, 'NotFound', `'/providers/Microsoft.Management/managementGroups/${name}' not found`);
  const id = `/providers/Microsoft.Management/managementGroups/${name}`;
  return json(200, {
    id,
    type: 'Microsoft.Management/managementGroups',
    name,
    properties: { tenantId: world.tenantId, displayName: name },
  });
}

function ofSubscription(call: Call, id: string, first: string | undefined, second: string | undefined): Answer {
  if (first === 'resourcegroups') return page(call, groupsOf(call, id));
  if (first === 'operationresults') return operationStatus(call, second ?? '', 'operationresults');
  const subscription = call.world.subscriptions.get(keyOf(id));
  return first !== undefined || subscription === undefined
    ? nowhere(call.path.text)
    : json(200, subscriptionBody(subscription));
}

const nowhere = (text: string): Reply =>
  gateway(404, 'NotFound', `No HTTP resource was found that matches the request URI '${text}'.`);

function provider(call: Call, last: Part): Answer {
  const { path, seen } = call;
  const { method } = seen;
  const scope = path.text.slice(0, path.text.toLowerCase().lastIndexOf('/providers/'));
  if (last.types.length === 0)
    return method === 'GET' ? providerMetadata(call, last.namespace) : methodNotAllowed(method);
  const [type = '', word = ''] = last.types.map((one) => one.toLowerCase());
  switch (`${last.namespace}/${type}`.toLowerCase()) {
    case 'microsoft.authorization/locks':
      return locks(call, scope, last.names[0]);
    case 'microsoft.authorization/denyassignments':
      return denyAssignments(call, scope, last.names[0]);
    case 'microsoft.resources/deployments':
      return deploymentsOf(call, last, scope);
    case 'microsoft.insights/eventtypes':
      return path.text.toLowerCase().endsWith('/eventtypes/management/values') ? activityLog(call) : nowhere(path.text);
  }
  if (type === 'locations' && last.names.length === 2 && word.includes('operation'))
    return method === 'GET' ? operationStatus(call, last.names[1] ?? '', word) : methodNotAllowed(method);
  return last.types.length > last.names.length ? collection(call, last, scope) : resource(call, last);
}

function deploymentsOf(call: Call, last: Part, scope: string): Reply {
  const { path, world } = call;
  if (path.group !== undefined && world.groupOf(`${scope}/`) === undefined) return groupNotFound(path.group);
  const word = last.names.length > 0 && last.types.length > last.names.length ? last.types.at(-1) : undefined;
  return deployments(call, scope, last.names, word);
}

function fullType({ world }: Call, namespace: string, types: readonly string[]): string {
  const offered = world.catalog.get(`${namespace}/${types.join('/')}`.toLowerCase());
  return offered === undefined
    ? `${namespaceOf(world.catalog, namespace) ?? namespace}/${types.join('/')}`
    : `${offered.namespace}/${offered.type}`;
}

function resource(call: Call, last: Part): Answer {
  const { path, seen } = call;
  const type = fullType(call, last.namespace, last.types);
  const parent = path.text.split('/').slice(0, -2).join('/');
  const word = path.text.split('/').slice(-2).join('/');
  if (seen.method === 'GET')
    return (last.types.length > 1 ? part(call, parent, '', word) : undefined) ?? readResource(call, path.text, type);
  if (seen.method === 'HEAD') return { status: call.world.find(path.text) === undefined ? 404 : 204 };
  return seen.method === 'POST' ? methodNotAllowed(seen.method) : mutate(call, path.text, type);
}

/** A path that ends in a type without a name: a list, a part of the resource, or an action on it. */
function collection(call: Call, last: Part, scope: string): Answer {
  const { path, seen } = call;
  const parentTypes = last.types.slice(0, -1);
  const parent = path.text.slice(0, path.text.lastIndexOf('/'));
  const word = last.types.at(-1) ?? '';
  const parentType = fullType(call, last.namespace, parentTypes);
  if (seen.method === 'POST' && parentTypes.length > 0) return mutate(call, parent, parentType, word);
  if (seen.method !== 'GET') return methodNotAllowed(seen.method);
  const type = fullType(call, last.namespace, last.types);
  if (parentTypes.length === 0) return listType(call, scope, type);
  const found = part(call, parent, parentType, word);
  if (found !== undefined) return found;
  return call.world.catalog.has(type.toLowerCase()) ? listType(call, parent, type) : nowhere(path.text);
}

function group(call: Call, id: string, name: string): Reply {
  const { world, seen } = call;
  const found = world.groups.get(keyOf(id));
  switch (seen.method) {
    case 'GET':
      return found === undefined ? groupNotFound(name) : json(200, groupBody(found));
    case 'HEAD':
      return { status: found === undefined ? 404 : 204 };
    case 'PUT':
    case 'PATCH':
      return writeGroup(call, id, name);
    case 'DELETE':
      return found === undefined ? groupNotFound(name) : deleteGroup(call, found.id);
    default:
      return methodNotAllowed(seen.method);
  }
}

function writeGroup(call: Call, id: string, name: string): Reply {
  const { world, seen } = call;
  const found = world.groups.get(keyOf(id));
  const body = bodyOf(call);
  const log = writeLog(call, id, 'Microsoft.Resources/subscriptions/resourceGroups/write');
  const refusal =
    (found?.state === 'Deleting' ? groupBeingDeleted(name) : undefined) ??
    denyProblem(call, id, 'Microsoft.Resources/subscriptions/resourceGroups/write') ??
    lockProblem(call, id) ??
    (body === undefined ? invalidContent('The request content is no JSON object.') : undefined) ??
    (found === undefined && seen.method === 'PATCH' ? groupNotFound(name) : undefined) ??
    (found === undefined && textAt(body, 'location') === ''
      ? gateway(400, 'LocationRequired', 'The location property is required for this definition.')
      : undefined);
  if (refusal !== undefined) {
    logRefusal(log, refusal);
    return refusal;
  }
  const tags: Body = isBody(body?.tags) ? body.tags : {};
  log('Started');
  log('Succeeded');
  if (found === undefined)
    return json(201, groupBody(world.addGroup(id, { location: textAt(body, 'location'), tags })));
  found.tags = tags;
  return json(200, groupBody(found));
}

/**
 * A group goes as a whole or, where a lock is in it, not at all:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group
 */
function deleteGroup(call: Call, id: string): Reply {
  const { world, manner, path } = call;
  const action = 'Microsoft.Resources/subscriptions/resourceGroups/delete';
  const log = writeLog(call, id, action);
  const refusal = denyProblem(call, id, action) ?? lockProblem(call, path.root);
  if (refusal !== undefined) {
    logRefusal(log, refusal);
    return refusal;
  }
  log('Started');
  log('Accepted', { subStatus: 'Accepted (HTTP Status Code: 202)', statusCode: 'Accepted' });
  const operation =
    world.running(id) ??
    world.deletingGroup(id, { forMs: durationOf(manner, 'Microsoft.Resources/resourceGroups', 'delete') });
  const location = resultUrl(manner.url, operation, call.apiVersion).replace(
    /\/providers\/.*\/(?=[^/]+\?)/,
    '/operationresults/',
  );
  return { status: 202, headers: { location, 'retry-after': manner.retryAfter } };
}
