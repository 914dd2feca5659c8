/**
 * Azure Resource Manager resource IDs: read them, normalise them, compare them. Pure; it imports nothing outside this
 * room.
 *
 * The shape of an ID:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 * IDs are compared without regard to case:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
import { isGuid, MAX_LENGTH, quoted, type ResourceId, readId, segmentsOf } from './id-reader.ts';
import { signName } from './name.ts';
import { withoutOperation } from './operation-url.ts';

export type { ResourceId, ResourceKind } from './id-reader.ts';
export { type FoundId, findResourceIds } from './id-search.ts';
export { isOperationUrl } from './operation-url.ts';

/** What a call accepts as an ID: the text, or one that is parsed already. */
export type IdLike = string | ResourceId;

const ACCEPTED =
  'Accepted is a full ID such as /subscriptions/<guid>/resourceGroups/<group>/providers/<namespace>/<type>/<name>.';
const MANAGEMENT_HOST =
  /^\s*["'`]?https:\/\/(?:[\w-]+\.)*management\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)(?::\d+)?(?=\/)/i;
const PORTAL = /^[^#]*#(?:@[^/]*\/?)?(?:resource)?(\/(?:subscriptions|providers)\/.*)$/i;

/**
 * parseResourceId reads one ARM ID: resource, child, extension, resource group, subscription, management group or
 * tenant-level resource. Keywords in any case, a trailing `/`, quotes and white space around it, a query string and the
 * URL of a public management endpoint are accepted. Undefined where the text is no such ID.
 */
export function parseResourceId(text: string): ResourceId | undefined {
  const reading = readId(segmentsOf(withoutHost(text)), false);
  return typeof reading === 'string' ? undefined : reading;
}

/**
 * validateResourceId is the same reader for what a person typed: the normalised ID, or what is wrong and what is
 * accepted. White space and a pair of quotes around it and one trailing `/` are accepted. A URL, a query,
 * percent-encoding, a mask, a placeholder, or a subscription that is no GUID is a problem here.
 */
export function validateResourceId(
  text: string,
): { readonly id: string; readonly resource: ResourceId } | { readonly problem: string } {
  const bare = unquoted(text.trim());
  const reading = shapeProblem(bare) ?? readId(bare.replace(/\/$/, '').split('/').slice(1), false);
  if (typeof reading === 'string') return { problem: `${reading} ${ACCEPTED}` };
  const subscription = reading.subscriptionId;
  if (subscription !== undefined && !isGuid(subscription)) {
    return { problem: `The subscription ${quoted(subscription)} is not a GUID. ${ACCEPTED}` };
  }
  if (reading.masked) return { problem: `The ID holds a mask or a placeholder instead of a name. ${ACCEPTED}` };
  return { id: reading.id, resource: reading };
}

const unquoted = (text: string): string => /^(["'`])(.*)\1$/s.exec(text)?.[2]?.trim() ?? text;

/** What shows before the segments are read: that it is something else than an ID, or not written as Azure shows it. */
function shapeProblem(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `The ID is longer than ${MAX_LENGTH} characters.`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'That is a URL: the ID begins at /subscriptions or /providers.';
  if (/^[a-z]:[\\/].*\/(?:subscriptions|providers)\//i.test(text))
    return 'A shell has put a folder in front of the ID, as Git Bash does unless MSYS_NO_PATHCONV=1 is set.';
  if (!text.startsWith('/'))
    return `The ID does not start with /${/^[ -~]/.test(text) || text === '' ? '' : `, but with ${signName(text)}`}.`;
  if (text.includes('?')) return 'The ID has a query ("?"), which belongs to a URL.';
  if (text.includes('%')) return 'The ID holds "%": write a name as Azure shows it, not percent-encoded.';
  return undefined;
}

/**
 * resourceIdOfUrl gives the resource that a request URL is about, on any ARM host, or that a portal link shows. The
 * action at the end of a POST (`…/virtualMachines/vm/start`) and the bare collection of a list are cut off. Undefined
 * for a URL elsewhere, and for the status URL of an operation that hangs on a location only.
 */
export function resourceIdOfUrl(url: string): ResourceId | undefined {
  const match = /^\s*["'`<(]?https?:\/\/[^/\s?#]+([^\s"'`<>]*)/i.exec(url);
  if (match === null) return undefined;
  const path = match[1] ?? '';
  const resource = withoutOperation(PORTAL.exec(path)?.[1] ?? path.replace(/[?#].*$/, ''));
  const reading = resource === undefined ? '' : readId(segmentsOf(decoded(resource)), true);
  return typeof reading === 'string' ? undefined : reading;
}

function withoutHost(text: string): string {
  return text.includes('://') ? text.replace(MANAGEMENT_HOST, '') : text;
}

/** sameId compares two IDs the way ARM does: without regard to case, keywords normalised. */
export function sameId(a: IdLike, b: IdLike): boolean {
  return keyOf(a) === keyOf(b);
}

/**
 * encloses says whether `b` is `a` or lies below it. What is below a management group cannot be seen in an ID, so it
 * encloses only its own.
 */
export function encloses(a: IdLike, b: IdLike): boolean {
  const outer = keyOf(a);
  const inner = keyOf(b);
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** overlaps says whether one of the two IDs encloses the other. */
export function overlaps(a: IdLike, b: IdLike): boolean {
  return encloses(a, b) || encloses(b, a);
}

/**
 * scopeChain gives the ID and every scope above it, nearest first. Locks and deny assignments act from each of them.
 */
export function scopeChain(id: IdLike): readonly string[] {
  const chain: string[] = [];
  let current = typeof id === 'string' ? parseResourceId(id) : id;
  while (current !== undefined) {
    chain.push(current.id);
    current = current.parent === undefined ? undefined : parseResourceId(current.parent);
  }
  return chain;
}

/** The spelling that IDs are compared in. A text that is no ID is compared as it stands. */
function keyOf(id: IdLike): string {
  const spelled = typeof id === 'string' ? (parseResourceId(id)?.id ?? id.trim()) : id.id;
  return spelled.toLowerCase();
}

/** Undoes percent-encoding, except where that would add a separator or break the encoding of the rest. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      const text = decodeURIComponent(bytes);
      return /[/?%]/.test(text) ? bytes : text;
    } catch {
      return bytes;
    }
  });
}
