import { lockReach, lockStops } from '../arm/locks.ts';
import { matchesAction } from '../arm/rbac.ts';
import { encloses, parseResourceId, type ResourceId, sameId } from '../arm/resource-id.ts';
import { operationsOn } from './holders.ts';
import { type Asked, type Holder, type Judged, met, unproven } from './judged.ts';
import { type Operation, typeOf } from './operation.ts';
import {
  type DenyAssignment,
  isUnread,
  type Json,
  type ListSignal,
  type Lock,
  seenIn,
  type TargetSnapshot,
} from './snapshot.ts';

const field = (value: Json, ...path: readonly string[]): string => {
  let at: Json | undefined = value;
  for (const key of path)
    at =
      typeof at === 'object' && at !== null && !Array.isArray(at)
        ? (at as { readonly [k: string]: Json })[key]
        : undefined;
  return typeof at === 'string' ? at : '';
};

/**
 * judgeSubscription: a disabled subscription is read-only.
 * https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states
 */
export function judgeSubscription({ subscription }: TargetSnapshot, operation: Operation): readonly Judged[] {
  const base = {
    what: 'subscription',
    expected: 'Enabled',
    source: 'the subscription',
    origin: 'subscription' as const,
  };
  if (subscription.status !== 'read') return isUnread(subscription) ? [unproven(base, subscription)] : [];
  const state = field(subscription.value, 'state');
  if (state === '')
    return [
      {
        ...base,
        actual: 'not told',
        outcome: 'unproven',
        certain: false,
        why: 'Azure told no state',
        trouble: { kind: 'server' },
      },
    ];
  // Past due is a warning with no restriction; a deletion is what a disabled subscription still allows.
  const stops =
    ['disabled', 'warned', 'deleted'].includes(state.toLowerCase()) &&
    operation.request.method !== 'DELETE' &&
    operation.request.method !== 'POST';
  if (!stops) return [met(base, state, subscription)];
  return [{ ...base, actual: state, outcome: 'blocks', certain: true, reason: 'subscription-disabled' }];
}

/** judgeGroup: a group that is being deleted refuses every write in it. */
export function judgeGroup({ group, target }: TargetSnapshot): readonly Judged[] {
  // As a target of its own the group is judged by its provisioning state.
  if (target.kind !== 'resource') return [];
  const base = {
    what: 'resource group',
    expected: 'not being deleted',
    source: 'the resource group',
    origin: 'group' as const,
  };
  if (group.status !== 'read') return isUnread(group) ? [unproven(base, group)] : [];
  const state = field(group.value, 'properties', 'provisioningState') || 'Succeeded';
  if (state.toLowerCase() !== 'deleting') return [met(base, state, group)];
  const about = field(group.value, 'id');
  return [
    {
      ...base,
      actual: state,
      outcome: 'blocks',
      certain: true,
      reason: 'resource-group-being-deleted',
      ...(about === '' ? {} : { about }),
    },
  ];
}

/**
 * judgeLocks: a lock acts from its scope downwards; and a lock on anything inside stops the deletion of what holds it.
 * For other operations on a scope a lock inside it may or may not matter, which is told.
 */
export function judgeLocks({ locks, target, activity }: TargetSnapshot, operation: Operation): readonly Judged[] {
  const base = {
    what: 'management locks',
    expected: `none that stops ${operation.name}`,
    source: 'management locks',
    origin: 'locks' as const,
  };
  const seen = seenIn(locks);
  const { above, below } = countingFor(target, operation, seen);
  const stopping = operation.name === 'delete' ? [...above, ...below] : above;
  const judged = stopping.map(
    (lock): Judged => ({
      ...base,
      actual: `${lock.level} lock ${lock.name}`,
      outcome: 'blocks',
      certain: true,
      reason: 'scope-locked',
      about: lock.scope,
      facts: { lockId: lock.id, lockedScope: lock.scope },
      holders: [
        {
          kind: 'lock',
          what: lockWords(lock),
          resourceId: lock.scope,
          ...setBy(lock, activity),
          ...(lock.owners.length === 0 ? {} : { who: lock.owners.join(', ') }),
        },
      ],
    }),
  );
  if (judged.length > 0) return judged;
  if (target.kind !== 'resource' && below.length > 0) {
    return [
      {
        ...base,
        actual: `${below.length} inside the scope`,
        outcome: 'warns',
        certain: true,
        reason: 'scope-locked',
        why: `${lockNames(below)} stop this operation where it touches what they lock.`,
      },
      ...(isUnread(locks) ? [unproven(base, locks)] : []),
    ];
  }
  const own = seen.find(({ id, owners }) => owners.length > 0 && sameId(id, target));
  if (own !== undefined) {
    const why = `The lock ${own.name} belongs to a service, which takes it away with what it protects. Azure lets nobody else delete it.`;
    return [
      {
        ...base,
        actual: `owned by ${own.owners.join(', ')}`,
        outcome: 'warns',
        certain: true,
        reason: 'scope-locked',
        why,
      },
    ];
  }
  return noneIn(locks, base, seen.length === 0 ? 'none' : 'none that stops it');
}

/** The locks that stop the request from above, and those that may stop it from inside. */
function countingFor(
  target: ResourceId,
  { request }: Operation,
  seen: readonly Lock[],
): Readonly<Record<'above' | 'below', readonly Lock[]>> {
  const { from, inside } = lockReach(typeOf(target), request.action);
  const strict = seen.filter(({ level }) => lockStops(level, request.method));
  const group = `/subscriptions/${target.subscriptionId}/resourceGroups/${target.resourceGroup}`;
  const place = from === 'target' ? target : from === 'group' && target.resourceGroup !== undefined ? group : undefined;
  return {
    above: place === undefined ? [] : strict.filter(({ scope }) => encloses(scope, place)),
    below: inside ? strict.filter(({ scope }) => !encloses(scope, target) && encloses(target, scope)) : [],
  };
}

/** Who set it, where that is not longer ago than the Activity Log was read. */
function setBy({ id }: Lock, activity: TargetSnapshot['activity']): Partial<Pick<Holder, 'who' | 'since'>> {
  const write = operationsOn(id, activity).find(({ operation }) => /\/locks\/write$/i.test(operation));
  if (write === undefined) return {};
  return { since: write.since, ...(write.who === undefined ? {} : { who: write.who }) };
}

const lockWords = ({ level, name, notes }: Lock): string =>
  `${level} lock ${name}${notes === undefined ? '' : `: ${notes}`}`;

function lockNames(locks: readonly Lock[]): string {
  const names = locks.slice(0, 3).map(({ name }) => name);
  const more = locks.length > 3 ? ` and ${locks.length - 3} more` : '';
  return `The locks ${names.join(', ')}${more}`;
}

/**
 * judgeDenials: a deny assignment stops the actions it names for its principals. Who runs the next step is not always
 * who reads here, so only one that holds for everybody without exception blocks; every other one is told.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
export function judgeDenials({ denyAssignments, target }: TargetSnapshot, operation: Operation): readonly Judged[] {
  const base = {
    what: 'deny assignments',
    expected: 'none that denies it',
    source: 'deny assignments',
    origin: 'deny-assignments' as const,
  };
  const seen = seenIn(denyAssignments);
  const denying = seen.filter((each) => actsOn(each, target) && denies(each, operation.action));
  const inside = operation.name === 'delete' ? seen.filter((each) => deniesInside(each, target)) : [];
  if (denying.length + inside.length === 0)
    return noneIn(denyAssignments, base, denyAssignments.status === 'empty' ? 'none' : 'none that denies it');
  const judged = denying.map((each): Judged => {
    const common = { ...base, actual: each.name, certain: true, reason: 'deny-assignment' as const, about: each.scope };
    if (forEverybody(each))
      return {
        ...common,
        outcome: 'blocks',
        facts: { lockedScope: each.scope },
        holders: [{ kind: 'lock', what: `deny assignment ${each.name}`, resourceId: each.scope }],
      };
    return {
      ...common,
      outcome: 'warns',
      why: `The deny assignment ${each.name} forbids ${operation.action} to some identities. Whether it holds for the one that runs the next step is not known here.`,
    };
  });
  const told = inside.map((each): Judged => {
    const why = `The deny assignment ${each.name} inside the scope forbids the deletion of what it protects, by all or by some identities.`;
    return {
      ...base,
      actual: each.name,
      certain: true,
      reason: 'deny-assignment',
      about: each.scope,
      outcome: 'warns',
      why,
    };
  });
  return [...judged, ...told, ...(isUnread(denyAssignments) ? [unproven(base, denyAssignments)] : [])];
}

/**
 * A deployment stack, or a managed application, may protect what lies in a group and not the group; whether its
 * deletion ends there is not documented.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks#protect-managed-resources
 */
function deniesInside(denial: DenyAssignment, target: ResourceId): boolean {
  const held = parseResourceId(denial.scope);
  if (held === undefined || encloses(held, target) || !encloses(target, held)) return false;
  return denies(denial, `${typeOf(held)}/delete`);
}

/** The system principal with the empty ID stands for everybody. */
function forEverybody({ principals, excluded }: DenyAssignment): boolean {
  return (
    excluded.length === 0 && principals.some(({ id, type }) => /^[0-]+$/.test(id) || type.toLowerCase() === 'everyone')
  );
}

/**
 * The list of a scope holds what is above it too, and of what is above a subscription no ID tells: the root, and
 * management groups.
 */
function isAbove(scope: string, target: ResourceId): boolean {
  return target.subscriptionId !== undefined && (scope === '/' || parseResourceId(scope)?.kind === 'management-group');
}

function actsOn({ scope, forChildren }: DenyAssignment, target: ResourceId): boolean {
  return forChildren
    ? isAbove(scope, target) || encloses(scope, target)
    : scope.toLowerCase() === target.id.toLowerCase();
}

function denies({ permissions }: DenyAssignment, action: string): boolean {
  return permissions.some(
    ({ actions, notActions }) =>
      actions.some((pattern) => matchesAction(pattern, action)) &&
      !notActions.some((pattern) => matchesAction(pattern, action)),
  );
}

/** noneIn concludes from what a list does not hold, which only a whole one can tell. */
function noneIn(list: ListSignal<unknown>, asked: Asked, actual: string): readonly Judged[] {
  if (list.status === 'skipped') return [];
  return [isUnread(list) ? unproven(asked, list) : met(asked, actual, list)];
}
