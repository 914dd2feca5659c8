/**
 * What a management lock stops. It acts on the control plane alone: a blob, a secret or a row that is deleted by the
 * service's own endpoint is none of its business.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
 */
export type Method = 'PUT' | 'PATCH' | 'DELETE' | 'POST';

/**
 * Levels stop methods, not verbs. Under `ReadOnly` no machine is started, no key is listed, no backend health is read
 * and no role is assigned: those are POST and PUT. Under `CanNotDelete` what deletes by another method goes on: the
 * purge of a workspace's data, the instances of a scale set. `NotSpecified` stops nothing.
 * https://learn.microsoft.com/rest/api/resources/management-locks/list-by-scope#locklevel
 */
const stopped: Readonly<Record<string, readonly Method[]>> = {
  readonly: ['PUT', 'PATCH', 'DELETE', 'POST'],
  cannotdelete: ['DELETE'],
  notspecified: [],
};

/** isLockLevel tells the levels that Azure has. What a lock of any other level stops is not known. */
export function isLockLevel(level: string): boolean {
  return Object.hasOwn(stopped, level.toLowerCase());
}

/** lockStops says whether a lock of a level stops a request. */
export function lockStops(level: string, method: Method): boolean {
  return stopped[level.toLowerCase()]?.includes(method) ?? false;
}

/**
 * LockReach says which locks count for a request: those on `from` and above it, and those on anything inside the
 * target.
 */
export interface LockReach {
  readonly from: 'target' | 'group' | 'nowhere';
  readonly inside: boolean;
}

/** Exceptions to where a lock acts, the first that fits. */
const exceptions: readonly { readonly type?: string; readonly action?: string; readonly reach: LockReach }[] = [
  // A lock guards neither itself nor its siblings, or nobody could take it away: whoever has
  // Microsoft.Authorization/locks/* may.
  { type: 'microsoft.authorization/locks', reach: { from: 'nowhere', inside: false } },
  // A group that is ReadOnly lets nothing in or out; a resource that is may be moved.
  { action: 'moveresources', reach: { from: 'group', inside: false } },
];

/**
 * lockReach says which locks count for a request on a type. One lock inside stops the whole deletion of a group or a
 * resource: nothing is deleted in part.
 */
export function lockReach(type: string, action = ''): LockReach {
  const exception = exceptions.find(
    (row) =>
      (row.type === undefined || row.type === type.toLowerCase()) &&
      (row.action === undefined || row.action === action.toLowerCase()),
  );
  return exception?.reach ?? { from: 'target', inside: true };
}
