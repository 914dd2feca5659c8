import { isPlaceholder } from '../../arm/name.ts';
import { encloses, type ResourceId, validateResourceId } from '../../arm/resource-id.ts';
import type { AzureError } from '../../conflict/azure-error.ts';
import type { Finding } from '../../conflict/findings.ts';
import { nameIn } from '../../conflict/name.ts';
import type { Reason } from '../../conflict/taxonomy.ts';
import { lookupsFor } from './lookups/index.ts';
import type { DeploymentPlace, Subject } from './model.ts';

/**
 * What a text names of Azure, as far as it may be looked at. Text has no authority: it chooses which of the things that
 * the identity may read are looked at, and nothing else. Every ID is taken apart and put together again, a mask or a
 * placeholder is none, and a deployment is a name below a scope.
 */

/** Around is what stands in for what a text does not tell. */
export interface Around {
  /** Of the input `resource-id`: nothing else is looked at, where it names something. */
  readonly targets: readonly ResourceId[];
  readonly subscription?: { readonly id: string; readonly by: string };
  /** Subscriptions by their names, in lower case, as the identity lists them. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What tells only that something failed: then what Azure keeps of the deployment tells more. */
const vague: ReadonlySet<Reason> = new Set<Reason>([
  'cause-not-told',
  'operation-failed',
  'bare-conflict',
  'ambiguous-conflict',
  'timed-out',
]);

const deploymentType = 'microsoft.resources/deployments';
/** isGuid tells the ID of a subscription, or of a request. */
export const isGuid = (text: string): boolean => guid.test(text);
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * subjectOf gives what a finding names. Undefined where that is nothing that could be looked at, or lies outside of
 * `resource-id`.
 */
export function subjectOf(finding: Finding, around: Around): Subject | undefined {
  const { error, facts } = finding;
  const subscription = subscriptionOf(error, around);
  const named = resourceIn(error, facts, subscription?.id, around);
  const place = vague.has(finding.reason) ? placeIn(finding, named, subscription?.id) : undefined;
  const resource = named?.type?.toLowerCase() === deploymentType ? undefined : named;
  const isInside = (id: string): boolean =>
    around.targets.length === 0 || around.targets.some((target) => encloses(target, id));
  const inside = resource !== undefined && isInside(resource.id) ? resource : undefined;
  const deployment = place !== undefined && isInside(place.id ?? place.scope) ? place : undefined;
  const request =
    inside === undefined && deployment === undefined && vague.has(finding.reason)
      ? requestIn(error, subscription?.id)
      : undefined;
  const asked = request !== undefined && isInside(request.subscription.id) ? request : undefined;
  const below = subscription === undefined ? undefined : parsed(`/subscriptions/${subscription.id}`);
  const asking = below !== undefined && (inside !== undefined || isInside(below.id)) ? below : undefined;
  const isAsked = asking !== undefined && lookupsFor(finding).length > 0;
  if (inside === undefined && deployment === undefined && asked === undefined && !isAsked) return undefined;
  const told = `${error.resourceId ?? ''} ${error.deployment?.subscription ?? error.subscription ?? ''}`.toLowerCase();
  const stoodIn =
    subscription !== undefined && !told.includes(subscription.id.toLowerCase()) && around.targets.length === 0;
  return {
    finding,
    ...(inside === undefined ? {} : { resource: inside }),
    ...(deployment === undefined ? {} : { deployment }),
    ...(asked === undefined ? {} : { request: asked }),
    ...(facts.operationUri === undefined || inside === undefined ? {} : { statusUrl: facts.operationUri }),
    ...(stoodIn ? { subscriptionBy: subscription.by } : {}),
    ...(isAsked ? { subscription: asking } : {}),
    ...(around.targets.length === 0 ? {} : { isNarrowed: true }),
  };
}

function subscriptionOf(
  { resourceId, deployment, subscription }: AzureError,
  { targets, subscription: own, names }: Around,
): Around['subscription'] {
  const inId = resourceId === undefined ? undefined : parsed(resourceId)?.subscriptionId;
  const told = [inId, deployment?.subscription, subscription].find((each) => each !== undefined && guid.test(each));
  if (told !== undefined) return { id: told, by: 'the text' };
  const name = [deployment?.subscription, subscription].find((each) => each !== undefined && !isPlaceholder(each));
  // What the text calls by a name is no other one.
  if (name !== undefined && targets.length === 0) {
    const id = names?.get(name.toLowerCase());
    return id === undefined ? undefined : { id, by: `the one that is named ${name}` };
  }
  const [of] = targets.flatMap(({ subscriptionId }) => subscriptionId ?? []);
  return of === undefined ? own : { id: of, by: 'the input' };
}

const parsed = (id: string): ResourceId | undefined => {
  const checked = validateResourceId(id);
  return 'problem' in checked ? undefined : checked.resource;
};

/** The ID of the text; with a subscription in place of a mask; or made of the names that it tells. */
function resourceIn(
  error: AzureError,
  facts: Finding['facts'],
  subscription: string | undefined,
  around: Around,
): ResourceId | undefined {
  const { resourceId } = error;
  if (resourceId !== undefined) {
    const told = parsed(resourceId);
    if (told !== undefined || subscription === undefined) return told;
    return parsed(resourceId.replace(/^\/subscriptions\/[^/]*/i, `/subscriptions/${subscription}`));
  }
  const made = subscription === undefined ? undefined : madeOf(error, subscription);
  if (made !== undefined) return made;
  if (facts.lockedScope !== undefined) return parsed(facts.lockedScope);
  // The target of this run stands in where the text names no other.
  const [only, ...others] = around.targets;
  const name = error.resourceName ?? nameIn(error);
  return others.length === 0 && (name === undefined || name.toLowerCase() === only?.name.toLowerCase())
    ? only
    : undefined;
}

/** `Microsoft.Network/virtualNetworks/subnets` with hub and a is …/virtualNetworks/hub/subnets/a. */
function madeOf(
  { resourceGroup, resourceType, resourceName, resourceParents = [] }: AzureError,
  subscription: string,
): ResourceId | undefined {
  if (resourceGroup === undefined || resourceType === undefined || resourceName === undefined) return undefined;
  const [provider, ...types] = resourceType.split('/');
  const names = [...resourceParents, resourceName];
  if (names.length !== types.length) return undefined;
  const path = types.map((type, index) => `${type}/${names[index] ?? ''}`).join('/');
  return parsed(`/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${provider ?? ''}/${path}`);
}

function requestIn({ correlationId }: AzureError, subscription: string | undefined): Subject['request'] {
  const place = subscription === undefined ? undefined : parsed(`/subscriptions/${subscription}`);
  // It goes into a filter.
  return place === undefined || correlationId === undefined || !guid.test(correlationId)
    ? undefined
    : { subscription: place, correlationId };
}

/** The deployment that the command, the error or the resource ID names. */
function placeIn(
  { error, facts }: Finding,
  named: ResourceId | undefined,
  subscription: string | undefined,
): DeploymentPlace | undefined {
  const request = error.correlationId === undefined ? {} : { correlationId: error.correlationId };
  if (named?.type?.toLowerCase() === deploymentType) return { scope: named.parent ?? '', id: named.id, ...request };
  const started = error.deployment;
  const group = started?.group ?? error.resourceGroup;
  const scope = scopeIn(started?.scope ?? (group === undefined ? undefined : 'group'), {
    group,
    subscription,
    managementGroup: started?.managementGroup,
  });
  if (scope === undefined) return undefined;
  if (started?.stack === true) return stackIn(scope, started.name);
  const given = started?.name ?? facts.deploymentName;
  const name = given ?? /([^/\\]+?)\.(?:bicep|json|bicepparam)$/i.exec(started?.template ?? '')?.[1];
  const made = name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deployments/${name}`);
  // The request tells better which one it was than a name that nobody gave.
  const isNamed =
    made?.type?.toLowerCase() === deploymentType && (given !== undefined || error.correlationId === undefined);
  const id = isNamed ? made.id : undefined;
  if (id === undefined && error.correlationId === undefined) return undefined;
  return { scope, ...request, ...(id === undefined ? {} : { id }), ...(given === undefined ? { guessed: true } : {}) };
}

/** The requests of a stack are not those of its deployment. */
function stackIn(scope: string, name: string | undefined): DeploymentPlace | undefined {
  const made =
    name === undefined ? undefined : parsed(`${scope}/providers/Microsoft.Resources/deploymentStacks/${name}`);
  return made?.type?.toLowerCase() === 'microsoft.resources/deploymentstacks'
    ? { scope, id: made.id, stack: true }
    : undefined;
}

interface Told {
  readonly group: string | undefined;
  readonly subscription: string | undefined;
  readonly managementGroup: string | undefined;
}

function scopeIn(
  scope: 'group' | 'sub' | 'mg' | 'tenant' | undefined,
  { group, subscription, managementGroup }: Told,
): string | undefined {
  if (scope === 'tenant') return '';
  if (scope === 'mg')
    return managementGroup === undefined || managementGroup.includes('/')
      ? undefined
      : parsed(`/providers/Microsoft.Management/managementGroups/${managementGroup}`)?.id;
  if (scope === undefined || subscription === undefined) return undefined;
  if (scope === 'sub') return parsed(`/subscriptions/${subscription}`)?.id;
  const found = group === undefined ? undefined : parsed(`/subscriptions/${subscription}/resourceGroups/${group}`);
  return found?.kind === 'resource-group' ? found.id : undefined;
}
