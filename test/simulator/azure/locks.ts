import { json, type Reply } from '../server.ts';
import { allows } from './admission.ts';
import { page } from './answers.ts';
import { bodyOf, type Call } from './call.ts';
import { type Body, textAt } from './json.ts';
import type { DenyEntry, LockEntry } from './model.ts';
import { encloses, keyOf } from './paths.ts';
import { badFilter, gateway, invalidContent, methodNotAllowed, scopeLocked } from './refusals.ts';

/**
 * Management locks and deny assignments. A list with `$filter=atScope()` holds what is at the scope or above; without a
 * filter also what is below (a recorded list of a VM's locks holds the lock of its resource group too, though the REST
 * reference speaks of the scope and below only).
 * https://learn.microsoft.com/rest/api/resources/management-locks/list-by-scope
 */
export function locks(call: Call, scope: string, name: string | undefined): Reply {
  const { world, seen } = call;
  if (name === undefined) {
    if (seen.method !== 'GET') return methodNotAllowed(seen.method);
    return filtered(call, (atScope) =>
      page(call, world.locks.filter((lock) => reaches(lock.scope, scope, atScope)).map(lockBody)),
    );
  }
  const id = `${scope}/providers/Microsoft.Authorization/locks/${name}`;
  const found = world.locks.find((lock) => keyOf(lock.id) === keyOf(id));
  if (seen.method === 'GET')
    return found === undefined
      ? gateway(404, 'LockNotFound', `The lock '${name}' could not be found.`)
      : json(200, lockBody(found));
  if (seen.method === 'DELETE') return { status: world.removeLock(id) ? 200 : 204 };
  if (seen.method !== 'PUT') return methodNotAllowed(seen.method);
  const body = bodyOf(call);
  const level = textAt(body, 'properties.level');
  if (level !== 'CanNotDelete' && level !== 'ReadOnly')
    return invalidContent(`Error converting value "${level}" to the level of a lock.`);
  const notes = textAt(body, 'properties.notes');
  return json(
    found === undefined ? 201 : 200,
    lockBody(world.addLock(scope, level, { name, ...(notes === '' ? {} : { notes }) })),
  );
}

export function denyAssignments(call: Call, scope: string, name: string | undefined): Reply {
  const { world, seen } = call;
  if (seen.method !== 'GET') return methodNotAllowed(seen.method);
  if (name === undefined)
    return filtered(call, (atScope) =>
      page(call, world.denials.filter((one) => reaches(one.scope, scope, atScope)).map(denyBody)),
    );
  const found = world.denials.find((one) => one.guid === name.toLowerCase());
  return found === undefined
    ? gateway(404, 'DenyAssignmentNotFound', `The deny assignment with ID '${name}' is not found.`)
    : json(200, denyBody(found));
}

function filtered(call: Call, list: (atScope: boolean) => Reply): Reply {
  const filter = call.url.searchParams.get('$filter');
  if (filter !== null && !/^atScope\(\)$/i.test(filter.trim()))
    return badFilter(`The filter '${filter}' is not supported. Supported filters are either 'atScope()' or none.`);
  return list(filter !== null);
}

const reaches = (of: string, scope: string, atScope: boolean): boolean =>
  encloses(of, scope) || (!atScope && encloses(scope, of));

function lockBody({ id, name, level, notes, owners }: LockEntry): Body {
  return {
    properties: {
      level,
      ...(notes === undefined ? {} : { notes }),
      ...(owners === undefined ? {} : { owners: owners.map((applicationId) => ({ applicationId })) }),
    },
    id,
    type: 'Microsoft.Authorization/locks',
    name,
  };
}

const everyone = { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' };

function denyBody(one: DenyEntry): Body {
  const principal = (id: string) => ({ id, type: 'ServicePrincipal' });
  return {
    properties: {
      denyAssignmentName: one.name,
      description: '',
      permissions: [{ actions: one.actions, notActions: one.notActions, dataActions: [], notDataActions: [] }],
      scope: one.scope,
      doNotApplyToChildScopes: one.doNotApplyToChildScopes,
      principals: one.principals.length === 0 ? [everyone] : one.principals.map(principal),
      excludePrincipals: one.excluded.map(principal),
      isSystemProtected: true,
    },
    id: one.id,
    type: 'Microsoft.Authorization/denyAssignments',
    name: one.guid,
  };
}

/**
 * lockProblem refuses what a lock stops:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 */
export function lockProblem(call: Call, id: string): Reply | undefined {
  const deletes = call.seen.method === 'DELETE';
  const stopping = call.world.locks.filter((lock) => {
    if (lock.level === 'CanNotDelete' && !deletes) return false;
    return encloses(lock.scope, id) || (deletes && encloses(id, lock.scope));
  });
  if (stopping.length === 0) return undefined;
  return scopeLocked(id, deletes ? 'delete' : 'write', [...new Set(stopping.map((lock) => lock.scope))]);
}

/** denyProblem refuses what a deny assignment stops. */
export function denyProblem({ world, claims }: Call, id: string, action: string): Reply | undefined {
  const one = world.denials.find((candidate) => {
    const there = candidate.doNotApplyToChildScopes
      ? keyOf(candidate.scope) === keyOf(id)
      : encloses(candidate.scope, id);
    const meant = candidate.principals.length === 0 || candidate.principals.includes(claims.objectId);
    return (
      there &&
      meant &&
      !candidate.excluded.includes(claims.objectId) &&
      allows(candidate.actions, action) &&
      !allows(candidate.notActions, action)
    );
  });
  if (one === undefined) return undefined;
  const client = claims.name ?? claims.objectId;
  return gateway(
    403,
    'DenyAssignmentAuthorizationFailed',
    `The client '${client}' with object id '${claims.objectId}' has permission to perform action '${action}' on scope '${id}'; however, the access is denied because of the deny assignment with name '${one.name}' and Id '${one.guid}' at scope '${one.scope}'.`,
  );
}
