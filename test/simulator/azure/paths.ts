import type { Catalog } from './catalog.ts';
import { namespaceOf } from './catalog.ts';

/**
 * Part is one `/providers/<namespace>/<type>/<name>…` of a path. There is one type more than names where it ends in a
 * collection or an action.
 */
export interface Part {
  readonly namespace: string;
  readonly types: readonly string[];
  readonly names: readonly string[];
}

/** Path is the path of a request, taken apart. */
export interface Path {
  /** As it was asked for, without a slash at the end or two in a row. */
  readonly text: string;
  readonly subscription?: string;
  readonly group?: string;
  readonly managementGroup?: string;
  /** The scope in front of the first provider; empty: the tenant. */
  readonly root: string;
  readonly parts: readonly Part[];
  /** Segments after the root that no `/providers/` stands in front of. */
  readonly rest: readonly string[];
}

const is = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/**
 * readPath takes a path apart. Keywords are compared without regard to case:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
export function readPath(pathname: string): Path {
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const text = `/${segments.join('/')}`;
  let from = 0;
  let found: Pick<Path, 'subscription' | 'group' | 'managementGroup'> = {};
  if (is(segments[0], 'subscriptions') && segments[1] !== undefined) {
    found = { subscription: segments[1] };
    from = 2;
    if (is(segments[2], 'resourceGroups') && segments[3] !== undefined) {
      found = { ...found, group: segments[3] };
      from = 4;
    }
  } else if (
    is(segments[0], 'providers') &&
    is(segments[1], 'Microsoft.Management') &&
    is(segments[2], 'managementGroups') &&
    segments[3] !== undefined
  ) {
    found = { managementGroup: segments[3] };
    from = 4;
  }
  const root = from === 0 ? '' : `/${segments.slice(0, from).join('/')}`;
  const parts: Part[] = [];
  const rest: string[] = [];
  while (from < segments.length) {
    if (!is(segments[from], 'providers')) {
      rest.push(...segments.slice(from));
      break;
    }
    const end = nextProviders(segments, from + 1);
    const inner = segments.slice(from + 2, end);
    parts.push({
      namespace: segments[from + 1] ?? '',
      types: inner.filter((_, index) => index % 2 === 0),
      names: inner.filter((_, index) => index % 2 === 1),
    });
    from = end;
  }
  return { text, ...found, root, parts, rest };
}

function nextProviders(segments: readonly string[], from: number): number {
  const next = segments.findIndex(
    (segment, index) => index > from && is(segment, 'providers') && (index - from - 1) % 2 === 0,
  );
  return next < 0 ? segments.length : next;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** keyOf is the spelling that IDs are compared in. */
export function keyOf(id: string): string {
  return id.toLowerCase().replace(/\/+$/, '');
}

/** encloses says whether `inner` is `outer` or lies below it. The tenant encloses everything. */
export function encloses(outer: string, inner: string): boolean {
  const [a, b] = [keyOf(outer), keyOf(inner)];
  return a === '' || a === b || b.startsWith(`${a}/`);
}

/** groupOf gives the ID of the resource group of an ID. */
export function groupOf(id: string): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0];
}

export function subscriptionOf(id: string): string {
  return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1] ?? '';
}

/** typeOf gives the full type of an ID, in the catalog's spelling where it is known. */
export function typeOf(id: string, catalog: Catalog): string {
  const part = readPath(id).parts.at(-1);
  if (part === undefined) return '';
  const type = `${part.namespace}/${part.types.join('/')}`;
  const offered = catalog.get(type.toLowerCase());
  if (offered !== undefined) return `${offered.namespace}/${offered.type}`;
  return `${namespaceOf(catalog, part.namespace) ?? part.namespace}/${part.types.join('/')}`;
}

/** topLevelOf gives the ID without its child types: a subnet's VNet. */
export function topLevelOf(id: string): string {
  const at = id.toLowerCase().lastIndexOf('/providers/');
  return at < 0
    ? id
    : `${id.slice(0, at)}/${id
        .slice(at + 1)
        .split('/')
        .slice(0, 4)
        .join('/')}`;
}

/** serializedOn gives the ID that a provider serializes writes on, where it is not the resource itself. */
export function serializedOn(id: string, type: string): string | undefined {
  const whole =
    /^Microsoft\.(?:Network|DBforPostgreSQL)\//i.test(type) ||
    /^Microsoft\.Compute\/virtualMachines\/|^Microsoft\.ContainerService\/managedClusters\//i.test(type);
  const top = topLevelOf(id);
  return whole && top.toLowerCase() !== id.toLowerCase() ? top : undefined;
}
