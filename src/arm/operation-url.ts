const UNDER_LOCATION = /\/locations\/[^/?#\s]+\/\w*operation\w*\//i;
const UNDER_RESOURCE = /\/\w*(?:operation(?:s?status|statuses|s?results?)|asyncoperations?)\//i;

/**
 * isOperationUrl tells the status URL of a long-running operation from the URL of a resource.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export function isOperationUrl(url: string): boolean {
  return UNDER_LOCATION.test(url) || UNDER_RESOURCE.test(url);
}

/**
 * withoutOperation cuts a status path back to the resource it hangs on. Undefined where it hangs on a location only.
 */
export function withoutOperation(path: string): string | undefined {
  if (UNDER_LOCATION.test(path)) return undefined;
  const match = UNDER_RESOURCE.exec(path);
  return match === null ? path : path.slice(0, match.index);
}
