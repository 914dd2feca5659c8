/**
 * matchesAction says whether an action of Azure RBAC falls under a pattern such as `Microsoft.Compute/*` or `*`. A `*`
 * stands for any text, slashes too, and case does not matter:
 * https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format
 */
export function matchesAction(pattern: string, action: string): boolean {
  const [first = '', ...others] = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  if (others.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    if (index === others.length - 1) return text.length - part.length >= at && text.endsWith(part);
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
