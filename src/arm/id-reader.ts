/** The segments of an ARM ID, read from left to right. `resource-id.ts` is the public face of it. */

import { foreignSign, isPlaceholder, isShown, nameProblem, seen, signName } from './name.ts';

export type ResourceKind = 'subscription' | 'resource-group' | 'management-group' | 'resource';

/** ResourceId is one ARM ID taken apart. Everything in it that is an ID is in the normalised spelling. */
export interface ResourceId {
  /**
   * Keywords in Azure's spelling (`/subscriptions/…/resourceGroups/…/providers/…`), types and names as they were given.
   */
  readonly id: string;
  readonly kind: ResourceKind;
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly managementGroup?: string;
  /** Provider namespace, for example `Microsoft.Network`. Of the extension where the ID is one. */
  readonly provider?: string;
  /** Full type, for example `Microsoft.Network/virtualNetworks/subnets`. Compare it in lower case. */
  readonly type?: string;
  /** The last name. */
  readonly name: string;
  /** The names of the type's segments, parent first: VNet, subnet. */
  readonly names: readonly string[];
  /** The ID one level up: parent resource, extended resource, resource group, subscription or management group. */
  readonly parent?: string;
  /** The top-level resource that ARM serializes on: a subnet's VNet, the resource that an extension extends. */
  readonly topLevel?: string;
  /** The resource that this one extends (`…/providers/A/b/c/providers/Microsoft.Authorization/locks/l`). */
  readonly extensionOf?: string;
  /** True where a part is a mask or a placeholder (`***`, `<name>`, `xxx`): good to show, useless in a command. */
  readonly masked: boolean;
}

/** The parsed ID, or one sentence on what is wrong with it. */
export type Reading = ResourceId | string;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/i;
const TYPE = /^[a-z0-9][\w.-]*$/i;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources */
const ASCII_GROUP = /^[A-Za-z0-9._()-]{0,89}[A-Za-z0-9_()-]$/;
const GROUP = /^[\p{L}\p{N}._()-]{0,89}[\p{L}\p{N}_()-]$/u;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagement */
const MANAGEMENT_GROUP = /^[A-Za-z0-9](?:[\w.()-]{0,88}[\w()-])?$/;
/** Services that have a type named `subscriptions` of their own. */
const OWN_SUBSCRIPTIONS: ReadonlySet<string> = new Set(['microsoft.servicebus', 'microsoft.apimanagement']);
/** Longer texts are no ID: it keeps every pattern here cheap on hostile input. */
export const MAX_LENGTH = 4096;

/** isGuid tells a real subscription ID from a stand-in. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** segmentsOf cuts quotes, query and trailing slashes from a path and splits it. Empty where it is no absolute path. */
export function segmentsOf(text: string): readonly string[] {
  if (text.length > MAX_LENGTH) return [];
  const bare = text.trim().replace(/^["'`]+|["'`]+$/g, '');
  const path = bare.trim().replace(/\?.*$/s, '');
  return path.startsWith('/') ? path.replace(/\/+$/, '').split('/').slice(1) : [];
}

/**
 * readId reads the segments. `lenient` keeps what was understood and drops the rest: the action at the end of a URL, a
 * collection.
 */
export function readId(segments: readonly string[], lenient: boolean): Reading {
  if (segments.length === 0) return 'The ID does not start with /.';
  if (segments.some((segment) => segment.trim() === '')) return 'The ID has an empty part (two slashes in a row).';
  const start = readScope(segments);
  if (typeof start === 'string') return start;
  let { draft } = start;
  let at = start.next;
  while (at < segments.length) {
    const step = readProvider(segments, at, draft);
    const problem = typeof step === 'string' ? step : step.leftover;
    if (problem !== undefined && !lenient) return problem;
    if (typeof step === 'string') break;
    draft = step.draft;
    at = step.next;
  }
  return draft === undefined ? 'The ID names no resource.' : finished(draft);
}

/** What is known while the segments are read. */
interface Draft extends Omit<ResourceId, 'name' | 'masked'> {}

interface Progress {
  readonly draft: Draft | undefined;
  readonly next: number;
  /** What is wrong with the segments that were left over. */
  readonly leftover?: string;
}

/**
 * Reads `/subscriptions/x`, `/subscriptions/x/resourceGroups/y`, `/providers/Microsoft.Management/managementGroups/z`,
 * or nothing (tenant).
 */
function readScope(segments: readonly string[]): Progress | string {
  const [first = '', second = '', third = '', fourth] = segments;
  if (is(first, 'subscriptions')) return readSubscription(second, is(third, 'resourceGroups') ? fourth : undefined);
  if (!is(first, 'providers'))
    return `The ID starts with ${quoted(first)}, not with /subscriptions or /providers${lookAlike(first)}.`;
  const group = is(second, 'Microsoft.Management') && is(third, 'managementGroups') ? fourth : undefined;
  if (group === undefined) return { draft: undefined, next: 0 };
  if (!MANAGEMENT_GROUP.test(group) && !isShown(group))
    return `${quoted(group)} is no management group ID${lookAlike(group)}.`;
  const id = `/providers/Microsoft.Management/managementGroups/${group}`;
  return { draft: { id, kind: 'management-group', managementGroup: group, names: [group] }, next: 4 };
}

function readSubscription(name: string, group: string | undefined): Progress | string {
  if (name === '') return 'The ID names no subscription.';
  if (badName(name) !== undefined) return `${quoted(name)} is no subscription ID${lookAlike(name)}.`;
  const id = `/subscriptions/${name}`;
  if (group === undefined) return { draft: { id, kind: 'subscription', subscriptionId: name, names: [name] }, next: 2 };
  if (!ASCII_GROUP.test(group) && !isShown(group) && (!GROUP.test(group) || badName(group) !== undefined))
    return `${quoted(group)} is no resource group name${badName(group)?.startsWith('holds') ? `: it ${badName(group)}` : ''}.`;
  const draft: Draft = {
    id: `${id}/resourceGroups/${group}`,
    kind: 'resource-group',
    parent: id,
    subscriptionId: name,
    resourceGroup: group,
    names: [group],
  };
  return { draft, next: 4 };
}

/**
 * Reads one `/providers/<namespace>/<type>/<name>[/<type>/<name>…]` that starts at `from`, on top of what was read
 * before.
 */
function readProvider(segments: readonly string[], from: number, scope: Draft | undefined): Progress | string {
  const keyword = segments[from] ?? '';
  if (is(keyword, 'resourceGroups')) return 'The ID names no resource group.';
  if (!is(keyword, 'providers')) return `${quoted(keyword)} stands where /providers was expected${lookAlike(keyword)}.`;
  const provider = segments[from + 1];
  if (provider === undefined) return 'The ID names no resource provider after /providers.';
  if (!NAMESPACE.test(provider) && !isShown(provider)) {
    return `${quoted(provider)} is no resource provider namespace${lookAlike(provider)}.`;
  }
  const next = segments.findIndex(
    (segment, index) => index > from + 2 && (index - from) % 2 === 0 && is(segment, 'providers'),
  );
  const end = next === -1 ? segments.length : next;
  return readLevels(segments.slice(from + 2, end), provider, scope, end);
}

/** Reads the pairs of type and name under one provider. */
function readLevels(
  pairs: readonly string[],
  provider: string,
  scope: Draft | undefined,
  next: number,
): Progress | string {
  let draft: Draft | undefined;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const type = pairs[at] ?? '';
    const name = pairs[at + 1] ?? '';
    if (draft !== undefined && isSecond(provider, pairs.slice(at)))
      return { draft, next: Number.POSITIVE_INFINITY, leftover: 'Where the ID should end, a second one begins.' };
    if (!TYPE.test(type) && !isShown(type)) return `${quoted(type)} is no resource type${lookAlike(type)}.`;
    const problem = badName(name, type, provider);
    if (problem !== undefined) return `The name ${quoted(name)} ${problem}.`;
    draft = draft === undefined ? topmost(scope, provider, type, name) : nested(draft, type, name);
  }
  const rest = pairs.length % 2 === 0 ? undefined : pairs.at(-1);
  if (draft === undefined) return `The ID stops at ${quoted(rest ?? provider)} and names no resource.`;
  return rest === undefined
    ? { draft, next }
    : { draft, next, leftover: `The ID ends with ${quoted(rest)}, a type without a name.` };
}

/** The first level under a provider: it hangs on the scope, and where the scope is a resource, it extends that one. */
function topmost(scope: Draft | undefined, provider: string, type: string, name: string): Draft {
  const id = `${scope?.id ?? ''}/providers/${provider}/${type}/${name}`;
  const own = { id, kind: 'resource', provider, type: `${provider}/${type}`, names: [name] } as const;
  if (scope === undefined) return { ...own, topLevel: id };
  const { extensionOf: _, ...inherited } = scope;
  const extended = scope.kind === 'resource' ? { extensionOf: scope.id } : {};
  return { ...inherited, ...own, ...extended, parent: scope.id, topLevel: scope.topLevel ?? id };
}

function nested(above: Draft, type: string, name: string): Draft {
  return {
    ...above,
    id: `${above.id}/${type}/${name}`,
    parent: above.id,
    type: `${above.type}/${type}`,
    names: [...above.names, name],
  };
}

/** A record of a DNS zone may stand for all names: `*`, `*.apps`. */
const WILDCARD = /(\/(?:private)?dnszones\/[^/]+\/[a-z]+\/)\*(?=[./]|$)/i;

function finished(draft: Draft): ResourceId {
  const subscription = draft.subscriptionId;
  const stands = draft.id.replace(WILDCARD, '$1any').split('/').some(isPlaceholder);
  return {
    ...draft,
    name: draft.names.at(-1) ?? '',
    masked: stands || (subscription !== undefined && !isGuid(subscription)),
  };
}

/** In a text a mask may stand for a name. */
function badName(name: string, type = '', provider = ''): string | undefined {
  return isShown(name) ? undefined : nameProblem(name, type, provider);
}

/** Two IDs that run into each other read like one: `…/virtualMachines/api/subscriptions/<guid>/resourceGroups/…`. */
function isSecond(provider: string, [type = '', name = '', next = '']: readonly string[]): boolean {
  if (!is(type, 'subscriptions') || !isGuid(name)) return false;
  return is(next, 'resourceGroups') || !OWN_SUBSCRIPTIONS.has(provider.toLowerCase());
}

/** What looks like a keyword and is none differs in a character that nobody sees. */
function lookAlike(text: string): string {
  const sign = foreignSign(text);
  return sign === undefined ? '' : `, and holds ${signName(sign)}`;
}

function is(segment: string, keyword: string): boolean {
  return segment.toLowerCase() === keyword.toLowerCase();
}

/** quoted shows a piece of the input inside a sentence: one line, nothing that acts or hides, and not too long. */
export function quoted(text: string): string {
  return `"${seen(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}
