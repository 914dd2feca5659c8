import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';

/**
 * The key of a concurrency group says which part of Azure the run that holds it may change. It is derived from resource
 * IDs alone, by a rule that any other tool can follow: `docs/concurrency-key.md` has the rule and test vectors.
 *
 *     azure~<subscription>~<resource group>~<provider>~<type>~<name>
 *
 * Parts that a scope does not have are left off at the end, so that one key encloses another exactly where it is the
 * other one's beginning. A tilde cannot stand in a part, a URL leaves it alone, and YAML takes a text with it as a
 * plain text.
 */

/** SerializeBy widens the scope of a key. */
export type SerializeBy = 'resource' | 'resource-group' | 'subscription';

/** GroupKey is the key of some targets. */
export interface GroupKey {
  readonly name: string;
  /** The scope that it stands for: the common one of the targets. */
  readonly scope: ResourceId;
  /** True where the targets have a scope in common that is wider than each of them. */
  readonly widened: boolean;
}

const prefix = 'azure';
const separator = '~';
/**
 * Stands for the resource group of what is in a subscription and in no group, and before the name of a management
 * group. No encoded name is an underscore alone.
 */
const noGroup = '_';
const managementGroups = '_mg';
/** GitHub takes a group name of 400 characters. Six parts of at most this length, and the subscription, stay below. */
const longestPart = 88;
const hashLength = 32;

/**
 * scopeOf gives the scope that ARM serializes the changes of a target on: of a child or an extension the resource at
 * the top (a subnet's virtual network, an extension's virtual machine, a node pool's cluster), and wider where that is
 * asked for.
 */
export function scopeOf(target: ResourceId, by: SerializeBy): ResourceId {
  const { subscriptionId, resourceGroup } = target;
  if (subscriptionId === undefined) return target;
  if (by === 'subscription') return known(`/subscriptions/${subscriptionId}`);
  const group =
    resourceGroup === undefined
      ? known(`/subscriptions/${subscriptionId}`)
      : known(`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`);
  if (by === 'resource-group' || target.kind !== 'resource') return group;
  return known(target.topLevel ?? target.id);
}

function known(id: string): ResourceId {
  const parsed = parseResourceId(id);
  if (parsed === undefined) throw new Error(`${id} is no resource ID.`);
  return parsed;
}

/**
 * Hash gives the SHA-256 of a text in UTF-8 as lower-case hexadecimal digits. Node's own, handed in because this file
 * is pure.
 */
export type Hash = (text: string) => string;

/**
 * keyOf gives the one key of some targets: of their common scope, where they have several. Undefined where they have
 * none: other subscriptions, or management groups.
 */
export function keyOf(targets: readonly ResourceId[], by: SerializeBy, hash: Hash): GroupKey | undefined {
  const scopes = targets.map((target) => scopeOf(target, by));
  const [first, ...others] = scopes;
  if (first === undefined) return undefined;
  const scope = others.reduce<ResourceId | undefined>(
    (common, next) => (common === undefined ? undefined : commonScope(common, next)),
    first,
  );
  if (scope === undefined) return undefined;
  return {
    name: nameOf(scope, hash),
    scope,
    widened: scopes.some((each) => each.id.toLowerCase() !== scope.id.toLowerCase()),
  };
}

function commonScope(a: ResourceId, b: ResourceId): ResourceId | undefined {
  if (a.id.toLowerCase() === b.id.toLowerCase()) return a;
  if (a.subscriptionId === undefined || a.subscriptionId.toLowerCase() !== b.subscriptionId?.toLowerCase())
    return undefined;
  const sameGroup = a.resourceGroup !== undefined && a.resourceGroup.toLowerCase() === b.resourceGroup?.toLowerCase();
  return scopeOf(a, sameGroup ? 'resource-group' : 'subscription');
}

/** nameOf writes the key of a scope. */
export function nameOf(scope: ResourceId, hash: Hash): string {
  return [prefix, ...partsOf(scope, (part) => encoded(part, hash))].join(separator);
}

function partsOf(
  { kind, subscriptionId, resourceGroup, managementGroup, type = '', names, name }: ResourceId,
  part: (text: string) => string,
): readonly string[] {
  // Of a resource at the top: provider, type and name.
  const [provider = '', ...types] = type.split('/');
  const typed = [provider, types.join('/'), names.join('/')].map(part);
  if (subscriptionId === undefined) {
    return kind === 'management-group'
      ? [managementGroups, part(managementGroup ?? name)]
      : [noGroup, noGroup, ...typed];
  }
  if (kind === 'subscription') return [part(subscriptionId)];
  if (kind === 'resource-group') return [part(subscriptionId), part(resourceGroup ?? name)];
  return [part(subscriptionId), resourceGroup === undefined ? noGroup : part(resourceGroup), ...typed];
}

/**
 * A part is written in lower case, because ARM does not tell cases apart. ASCII letters, digits, dots and hyphens stay;
 * every other byte of its UTF-8 becomes `_` and two hexadecimal digits. A part that is too long ends with `_h` and a
 * hash of the whole.
 */
function encoded(part: string, hash: Hash): string {
  const folded = part.toLowerCase();
  const safe = [...new TextEncoder().encode(folded)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9.-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
  });
  const whole = safe.join('');
  if (whole.length <= longestPart) return whole;
  let head = '';
  for (const unit of safe) {
    if (head.length + unit.length > longestPart - hashLength - 2) break;
    head += unit;
  }
  return `${head}_h${hash(folded).slice(0, hashLength)}`;
}

const keyForm = /^azure(?:~[a-z0-9._-]{1,88}){1,5}$/;

/**
 * isKey tells a name that was derived by the rule from a name that somebody chose. Names of groups are the same in any
 * case.
 */
export function isKey(name: string): boolean {
  return keyForm.test(name.toLowerCase());
}

/** keyEncloses says whether the scope of one key is, or holds, the scope of another: from the keys alone. */
export function keyEncloses(outer: string, inner: string): boolean {
  const [a, b] = [outer.toLowerCase(), inner.toLowerCase()];
  return a === b || b.startsWith(`${a}${separator}`);
}

/** keysOverlap says whether one of two keys encloses the other. */
export function keysOverlap(a: string, b: string): boolean {
  return keyEncloses(a, b) || keyEncloses(b, a);
}
