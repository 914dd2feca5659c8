import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';
import { type Asked, type Judged, met, unproven } from './judged.ts';
import type { Operation } from './operation.ts';
import { judgeProvisioning } from './provisioning.ts';
import { isUnread, type TargetSnapshot } from './snapshot.ts';

/**
 * A target that does not exist: fine for what makes it, where what is to hold it is there and nothing changes that. It
 * is never silently fine: the report says so, and the parent is judged in its place.
 */

/** Missing is what has to be there before a target can be made, and is not. */
export interface Missing {
  readonly what: 'subscription' | 'group' | 'parent' | 'type' | 'namespace';
  /** Of a group or a parent. */
  readonly id?: string;
}

/** Beside holds, in lower case, the IDs that the same step makes. */
export type Beside = ReadonlySet<string>;

/**
 * missingFor gives what is missing besides the target itself, by the code of Azure's answer and by what was read of its
 * surroundings.
 */
export function missingFor(
  { resource, parent, group, subscription, target }: TargetSnapshot,
  beside: Beside,
): Missing | undefined {
  const code = resource.status === 'empty' ? (resource.code ?? '').toLowerCase() : '';
  const isMade = (id: string): boolean => beside.has(id.toLowerCase());
  if (code === 'subscriptionnotfound' || subscription.status === 'empty') return { what: 'subscription' };
  if (code === 'invalidresourcetype') return { what: 'type' };
  if (code === 'invalidresourcenamespace') return { what: 'namespace' };
  const groupId = `/subscriptions/${target.subscriptionId}/resourceGroups/${target.resourceGroup}`;
  const groupless =
    code === 'resourcegroupnotfound' || (group.status === 'empty' && target.resourceGroup !== undefined);
  if (groupless && target.kind === 'resource' && !isMade(groupId)) return { what: 'group', id: groupId };
  const above = target.parent ?? '';
  // What is made brings the children with it that Azure makes by itself: `blobServices/default` of an account.
  const comes = [above, ...resourcesAbove(target)].some(isMade);
  if ((code === 'parentresourcenotfound' || parent?.status === 'empty') && !comes) return { what: 'parent', id: above };
  return undefined;
}

/** The resources that a target lies below, without its group. */
function resourcesAbove({ parent }: ResourceId): readonly string[] {
  const above = parent === undefined ? undefined : parseResourceId(parent);
  if (above === undefined || (above.kind !== 'resource' && above.kind !== 'management-group')) return [];
  return [above.id, ...resourcesAbove(above)];
}

/** canBeMade says whether the operation makes a target that does not exist. */
export function canBeMade(snapshot: TargetSnapshot, { creates, name }: Operation, beside: Beside): boolean {
  const { kind } = snapshot.target;
  if (!creates || missingFor(snapshot, beside) !== undefined) return false;
  // A group can be made by a write, and nothing can be deployed into one that is not there.
  return kind === 'resource-group' || kind === 'management-group' ? name === 'write' : kind === 'resource';
}

/** makesWords says what the operation does with what does not exist yet. */
function makesWords({ name }: Operation): string {
  return name === 'deploy' ? 'the deployment creates it' : 'a write creates it';
}

/**
 * judgeAbsence judges a target that could not be read: because it is not there, on Azure's own word, or for another
 * cause.
 */
export function judgeAbsence(snapshot: TargetSnapshot, operation: Operation, beside: Beside): readonly Judged[] {
  const { resource } = snapshot;
  const base = { what: 'resource', source: 'the resource', origin: 'resource' as const };
  if (resource.status === 'empty') {
    const asked: Asked = { ...base, expected: 'exists, or is created now' };
    if (canBeMade(snapshot, operation, beside))
      return [
        met(asked, `does not exist yet; ${makesWords(operation)}`, resource),
        ...judgeRegistration(snapshot, operation),
        ...judgeParent(snapshot, operation, beside),
      ];
    return [
      { ...base, expected: 'exists', actual: 'does not exist', outcome: 'blocks', certain: true, reason: 'not-found' },
    ];
  }
  if (resource.status === 'read') return [];
  const asked: Asked = { ...base, expected: 'can be read' };
  if (isUnread(resource)) return [unproven(asked, resource), ...judgeRegistration(snapshot, operation)];
  return [{ ...asked, actual: 'not read', outcome: 'unproven', certain: false, why: resource.detail }];
}

/**
 * Azure creates nothing of a provider that the subscription is not registered for, and what a provider that is
 * registering can do already it does. A deployment of a template registers what its template names:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types
 */
function judgeRegistration({ registration, target }: TargetSnapshot, { name }: Operation): readonly Judged[] {
  const asked: Asked = {
    what: `provider ${target.provider}`,
    expected: 'Registered',
    source: 'the subscription',
    origin: 'subscription',
  };
  if (registration === undefined || registration.status === 'skipped' || registration.status === 'empty') return [];
  if (registration.status !== 'read') return [unproven(asked, registration)];
  const state = registration.value;
  if (/^register(?:ed|ing)$/i.test(state)) return [met(asked, state, registration)];
  const row = { ...asked, actual: state, certain: true, reason: 'subscription-not-registered' as const };
  if (name !== 'deploy') return [{ ...row, outcome: 'blocks' }];
  return [
    {
      ...row,
      outcome: 'warns',
      why: 'A deployment registers the providers of its template where its identity may do so.',
    },
  ];
}

/**
 * Group and subscription are judged for every target; this is the resource, or the management group, that is to hold
 * it.
 */
function judgeParent({ parent, target }: TargetSnapshot, operation: Operation, beside: Beside): readonly Judged[] {
  const about = target.parent ?? '';
  const name = parseResourceId(about)?.name ?? about;
  const asked: Asked = {
    what: `parent ${name}`,
    expected: 'exists, and nothing changes it',
    source: 'the parent',
    origin: 'related',
  };
  if (parent === undefined || parent.status === 'skipped') return [];
  if (parent.status === 'empty')
    return beside.has(about.toLowerCase()) ? [met(asked, 'does not exist yet either; it is a target too', parent)] : [];
  if (parent.status !== 'read') return [{ ...unproven(asked, parent), about }];
  if (isToldBy(operation, target)) return [];
  const judged = judgeProvisioning(parent, asked);
  if (judged.outcome === 'met') return [judged];
  // No wait brings back what is being deleted.
  return [judged.reason === 'being-deleted' ? { ...judged, outcome: 'blocks', about } : { ...judged, about }];
}

/** The data of the type may look at the same state of the parent, and more closely. */
function isToldBy({ gate }: Operation, { parent, topLevel }: TargetSnapshot['target']): boolean {
  return (gate?.needs ?? []).some(({ from, path }) => {
    const read = gate?.reads?.[from];
    const isParent = read?.at === 'parent' || (read?.at === 'top-level' && parent === topLevel);
    return isParent && read?.suffix === undefined && /^\w+\.properties\.provisioningState$/.test(path);
  });
}
