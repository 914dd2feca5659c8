/**
 * Management locks stop methods, not verbs: CanNotDelete stops DELETE; ReadOnly stops PUT, PATCH, DELETE and POST, so that a virtual machine under it cannot be
 * started and the keys of a storage account cannot be listed.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources#considerations-before-applying-your-locks
 */
export type Method = 'PUT' | 'PATCH' | 'DELETE' | 'POST';

/**
 * isLockLevel tells the levels that Azure has; `NotSpecified` is one too. What a lock of any other level stops is not known.
 * https://learn.microsoft.com/rest/api/resources/management-locks/list-by-scope#locklevel
 */
export function isLockLevel(level: string): boolean {
  return ['cannotdelete', 'readonly', 'notspecified'].includes(level.toLowerCase());
}

/** lockStops says whether a lock of a level stops a request. */
export function lockStops(level: string, method: Method): boolean {
  const known = level.toLowerCase();
  if (known === 'readonly') return true;
  return known === 'cannotdelete' && method === 'DELETE';
}
