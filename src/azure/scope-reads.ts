import { isLockLevel } from '../arm/locks.ts';
import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import {
  type DenyAssignment,
  isUnread,
  type Json,
  type ListSignal,
  type Lock,
  type Signal,
  type TargetSnapshot,
} from '../gate/snapshot.ts';
import { readActivity, type Span } from './activity-reads.ts';
import { apis } from './api-versions.ts';
import { readDeployments } from './deployment-reads.ts';
import { listOf, ofScope, type Reads } from './reads.ts';
import { fieldsOf, textOf } from './trouble.ts';

/** ScopeSignals is what is read once for all targets of a resource group (or subscription, or management group). */
export type ScopeSignals = Omit<TargetSnapshot, 'target' | 'resource' | 'related'>;

/** scopeOf gives the scope whose signals hold for a target: its resource group where it has one. */
export function scopeOf({ subscriptionId, resourceGroup, managementGroup }: ResourceId): string {
  if (subscriptionId === undefined)
    return managementGroup === undefined ? '' : `/providers/Microsoft.Management/managementGroups/${managementGroup}`;
  return resourceGroup === undefined
    ? `/subscriptions/${subscriptionId}`
    : `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

/** So many groups of one subscription are told by its lists of groups and locks. */
const manyGroups = 4;

/**
 * manyIn gives, in lower case, the subscriptions of which so many groups hold targets that their lists are read in
 * place of one group after the other.
 */
export function manyIn(targets: readonly ResourceId[]): ReadonlySet<string> {
  const groups = new Map<string, Set<string>>();
  for (const { subscriptionId, resourceGroup } of targets) {
    if (subscriptionId === undefined || resourceGroup === undefined) continue;
    const key = subscriptionId.toLowerCase();
    groups.set(key, (groups.get(key) ?? new Set()).add(resourceGroup.toLowerCase()));
  }
  return new Set([...groups].filter(([, names]) => names.size >= manyGroups).map(([key]) => key));
}

/**
 * readScope reads all signals of a scope at the same time. Each says for itself whether it could be read. `many` is
 * what `manyIn` gives.
 */
export async function readScope(
  target: ResourceId,
  reads: Reads,
  lookback: Span,
  many: ReadonlySet<string>,
): Promise<ScopeSignals> {
  const whole = many.has(target.subscriptionId?.toLowerCase() ?? '') ? subscriptionOf(target) : undefined;
  const [group, subscription, locks, denyAssignments, deployments, activity] = await Promise.all([
    readGroup(target, reads, whole !== undefined),
    readSubscription(target, reads),
    wideFirst(whole, target, (at) => readLocks(at, reads)),
    wideFirst(whole, target, (at) => readDenyAssignments(at, reads)),
    readDeployments(scopeOf(target), reads),
    readActivity(target, lookback, reads),
  ]);
  const signals = { group, subscription, locks, denyAssignments, deployments, activity };
  // Of a group that is not there yet nobody tells what will act on it, but its subscription.
  const above = group.status === 'empty' ? subscriptionOf(target) : undefined;
  if (above === undefined) return signals;
  const [ofLocks, ofDenials] = await Promise.all([readLocks(above, reads), readDenyAssignments(above, reads)]);
  return { ...signals, locks: ofLocks, denyAssignments: ofDenials };
}

/** Who may read some groups only, or whose subscription holds more than is read, asks each group. */
async function wideFirst<T>(
  whole: ResourceId | undefined,
  target: ResourceId,
  read: (at: ResourceId) => Promise<ListSignal<T>>,
): Promise<ListSignal<T>> {
  const signal = whole === undefined ? undefined : await read(whole);
  return signal === undefined || isUnread(signal) ? read(target) : signal;
}

const subscriptionOf = ({ subscriptionId }: ResourceId): ResourceId | undefined =>
  parseResourceId(`/subscriptions/${subscriptionId}`);

const skip = (detail: string): Signal<never> => ({ status: 'skipped', detail });

async function readGroup(
  { subscriptionId, resourceGroup }: ResourceId,
  reads: Reads,
  listed: boolean,
): Promise<Signal<Json>> {
  if (subscriptionId === undefined || resourceGroup === undefined) return skip('the target is in no resource group');
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
  if (listed) {
    const all = await reads.list({
      path: `/subscriptions/${subscriptionId}/resourcegroups`,
      api: apis.group,
      permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
    });
    const own =
      all.kind === 'list'
        ? all.items.find((item) => textOf(fieldsOf(item).id)?.toLowerCase() === path.toLowerCase())
        : undefined;
    // One that the list does not hold is asked for by itself: the list may be behind.
    if (own !== undefined) return { status: 'read', value: own };
  }
  return ofScope(
    await reads.one({ path, api: apis.group, permission: 'Microsoft.Resources/subscriptions/resourceGroups/read' }),
  );
}

async function readSubscription({ subscriptionId }: ResourceId, reads: Reads): Promise<Signal<Json>> {
  if (subscriptionId === undefined) return skip('the target is in no subscription');
  return ofScope(
    await reads.one({
      path: `/subscriptions/${subscriptionId}`,
      api: apis.subscription,
      permission: 'Microsoft.Resources/subscriptions/read',
    }),
  );
}

/**
 * Without a filter the list holds the locks at the scope and below; with `atScope()` those at the scope and above. What
 * the first one says of the scopes above is told differently in two places of the documentation, so both are asked.
 * https://learn.microsoft.com/rest/api/resources/management-locks/list-at-resource-group-level
 */
async function readLocks(target: ResourceId, reads: Reads): Promise<ListSignal<Lock>> {
  if (target.subscriptionId === undefined) return skip('management groups have no locks');
  const ask = {
    path: `${scopeOf(target)}/providers/Microsoft.Authorization/locks`,
    api: apis.locks,
    permission: 'Microsoft.Authorization/locks/read',
  };
  return listOf(await Promise.all([reads.list(ask), reads.list({ ...ask, query: { $filter: 'atScope()' } })]), lockOf);
}

/**
 * Without a filter the list holds what is assigned at the scope, above and below.
 * https://learn.microsoft.com/azure/role-based-access-control/list-deny-assignments
 */
async function readDenyAssignments(target: ResourceId, reads: Reads): Promise<ListSignal<DenyAssignment>> {
  const scope = scopeOf(target);
  if (scope === '') return skip('the target is in no scope that is read for deny assignments');
  const ask = {
    path: `${scope}/providers/Microsoft.Authorization/denyAssignments`,
    api: apis.denyAssignments,
    permission: 'Microsoft.Authorization/denyAssignments/read',
  };
  return listOf([await reads.list(ask)], denialOf);
}

/** Whatever its name holds. */
const lockPart = /\/providers\/microsoft\.authorization\/locks\/.*$/is;

function lockOf(item: Json): Lock | undefined {
  const { id, name, properties } = fieldsOf(item);
  const { level, notes, owners } = fieldsOf(properties);
  const lockId = textOf(id);
  const known = textOf(level) ?? '';
  if (lockId === undefined || !lockPart.test(lockId) || !isLockLevel(known)) return undefined;
  const scope = lockId.replace(lockPart, '').replaceAll('//', '/');
  const people = Array.isArray(owners) ? owners.flatMap((owner) => textOf(fieldsOf(owner).applicationId) ?? []) : [];
  const noted = textOf(notes);
  return {
    id: lockId,
    name: textOf(name) ?? '',
    level: known,
    scope: parseResourceId(scope)?.id ?? scope,
    owners: people,
    ...(noted === undefined ? {} : { notes: noted }),
  };
}

function denialOf(item: Json): DenyAssignment | undefined {
  const { id, name, properties } = fieldsOf(item);
  const { denyAssignmentName, scope, permissions, doNotApplyToChildScopes, principals, excludePrincipals } =
    fieldsOf(properties);
  const own = textOf(id);
  // What it denies is all that counts: where that is not told, it may be this.
  if (own === undefined || !Array.isArray(permissions) || !permissions.every(tellsActions)) return undefined;
  const place = textOf(scope) ?? own.replace(/\/providers\/microsoft\.authorization\/denyassignments\/[^/]+$/i, '');
  return {
    id: own,
    name: textOf(denyAssignmentName) ?? textOf(name) ?? '',
    scope: parseResourceId(place)?.id ?? place,
    permissions: itemsOf(permissions).map((each) => ({
      actions: wordsOf(fieldsOf(each).actions),
      notActions: wordsOf(fieldsOf(each).notActions),
    })),
    forChildren: doNotApplyToChildScopes !== true,
    principals: itemsOf(principals).map(principalOf),
    excluded: itemsOf(excludePrincipals).map(principalOf),
  };
}

const tellsActions = (permission: Json): boolean => {
  const { actions, notActions } = fieldsOf(permission);
  const words = [actions ?? [], notActions ?? []].map((each) => (Array.isArray(each) ? each : [null]));
  return fieldsOf(permission) === permission && words.flat().every((each) => typeof each === 'string');
};

const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const wordsOf = (value: Json | undefined): readonly string[] =>
  itemsOf(value).filter((each): each is string => typeof each === 'string');

function principalOf(value: Json): { readonly id: string; readonly type: string } {
  const { id, type } = fieldsOf(value);
  return { id: textOf(id) ?? '', type: textOf(type) ?? '' };
}
