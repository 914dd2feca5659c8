import type { Reply, Seen } from '../server.ts';
import type { Call } from './call.ts';
import { namespaceOf } from './catalog.ts';
import { readsByPost } from './creation-answers.ts';
import { textAt } from './json.ts';
import type { Claims } from './model.ts';
import { keyOf } from './paths.ts';
import { gateway, missingApiVersion, subscriptionNotFound } from './refusals.ts';
import { defaultCaller } from './state.ts';

/** Judges the Authorization header: the claims of its token, or why they are not believed. */
export type Verify = (authorization: string | undefined) => Claims | 'expired' | 'invalid';

/** anyBearer believes every Bearer token and takes it for the fixed service principal. */
export const anyBearer: Verify = (authorization) =>
  /^Bearer \S+$/i.test(authorization ?? '') ? defaultCaller : 'invalid';

/** authenticate gives the claims, or 401 with the challenge that clients look for. */
export function authenticate(seen: Seen, verify: Verify, tenantId: string, now: number): Claims | Reply {
  const header = seen.headers.authorization;
  const authorization = Array.isArray(header) ? header[0] : header;
  const challenge = (error: string, text: string): Record<string, string> => ({
    'www-authenticate': `Bearer authorization_uri="https://login.windows.net/${tenantId}", error="${error}", error_description="${text}"`,
  });
  if (authorization === undefined || authorization === '') {
    const text = "Authentication failed. The 'Authorization' header is missing.";
    return gateway(
      401,
      'AuthenticationFailed',
      text,
      challenge('invalid_token', 'The authentication header is missing.'),
    );
  }
  const claims = verify(authorization);
  if (claims === 'expired') {
    const [then, today] = [new Date(now - 60_000), new Date(now)].map((date) =>
      date.toISOString().slice(0, 19).replace('T', ' '),
    );
    const text = `The access token expiry UTC time '${then}' is earlier than current UTC time '${today}'.`;
    return gateway(
      401,
      'ExpiredAuthenticationToken',
      text,
      challenge('invalid_token', 'The access token has expired.'),
    );
  }
  if (claims === 'invalid') {
    return gateway(
      401,
      'InvalidAuthenticationToken',
      'The access token is invalid.',
      challenge('invalid_token', 'Could not find identity for access token.'),
    );
  }
  return claims;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** admit checks version, subscription, tenant, type and permission, in this order. Undefined: the request may go on. */
export function admit(call: Call): Reply | undefined {
  return (
    (call.url.searchParams.has('api-version') ? undefined : missingApiVersion()) ??
    subscriptionProblem(call) ??
    typeProblem(call) ??
    permissionProblem(call)
  );
}

function subscriptionProblem({ path, world, claims }: Call): Reply | undefined {
  if (path.subscription === undefined) return undefined;
  if (!guid.test(path.subscription))
    return gateway(
      400,
      'InvalidSubscriptionId',
      `The provided subscription identifier '${path.subscription}' is malformed or invalid.`,
    );
  const subscription = world.subscriptions.get(keyOf(path.subscription));
  if (subscription === undefined) return subscriptionNotFound(path.subscription);
  if (subscription.tenantId.toLowerCase() === claims.tenantId.toLowerCase()) return undefined;
  const [from, to] = [claims.tenantId, subscription.tenantId];
  return gateway(
    401,
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer 'https://sts.windows.net/${from}/'. It must match the tenant 'https://sts.windows.net/${to}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${to}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
    {
      'www-authenticate': `Bearer authorization_uri="https://login.windows.net/${to}", error="invalid_token", error_description="The access token is from the wrong issuer."`,
    },
  );
}

/** The type that the API version is checked against: of the collection, or of the resource that an action is on. */
function typeProblem({ path, world, apiVersion, seen }: Call): Reply | undefined {
  const part = path.parts.at(-1);
  if (part === undefined)
    return armVersion(
      path.text,
      apiVersion,
      world.catalog.get(
        path.managementGroup === undefined ? 'microsoft.resources/resources' : 'microsoft.management/managementgroups',
      )?.versions ?? [],
    );
  const namespace = namespaceOf(world.catalog, part.namespace);
  if (namespace === undefined)
    return gateway(404, 'InvalidResourceNamespace', `The resource namespace '${part.namespace}' is invalid.`);
  if (part.types.length === 0)
    return armVersion(path.text, apiVersion, world.catalog.get('microsoft.resources/providers')?.versions ?? []);
  if (
    /operation(?:s|statuses|results?)?$/i.test(part.types.at(-1) ?? '') &&
    (part.types[0]?.toLowerCase() === 'locations' || namespace === 'Microsoft.Resources')
  )
    return undefined;
  const whole = part.types.join('/');
  const parent = part.types.slice(0, part.names.length).join('/');
  const offered =
    world.catalog.get(`${namespace}/${whole}`.toLowerCase()) ??
    (part.names.length < part.types.length && part.types.length > 1
      ? world.catalog.get(`${namespace}/${parent}`.toLowerCase())
      : undefined);
  if (offered === undefined)
    return gateway(
      404,
      'InvalidResourceType',
      `The resource type '${whole}' could not be found in the namespace '${part.namespace}' for api version '${apiVersion}'.`,
    );
  if (offered.versions.includes(apiVersion)) return undefined;
  const versions = offered.versions.join(', ');
  const resource = world.resources.get(keyOf(path.text));
  if (resource === undefined && seen.method !== 'PUT')
    return gateway(
      400,
      'InvalidResourceType',
      `The resource type '${whole}' could not be found in the namespace '${part.namespace}' for api version '${apiVersion}'. The supported api-versions are '${versions}'.`,
    );
  const location = textAt(resource?.body, 'location') || world.locationOf(path.text);
  return gateway(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location '${location}' and API version '${apiVersion}' for type '${offered.type}'. The supported api-versions are '${versions}'. The supported locations are '${location}'.`,
  );
}

function armVersion(text: string, apiVersion: string, versions: readonly string[]): Reply | undefined {
  if (versions.includes(apiVersion)) return undefined;
  const what = text.toLowerCase().includes('/resourcegroups') ? 'resource group' : 'subscription';
  return gateway(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${apiVersion}' is invalid for the ${what}. The supported versions are '${versions.join(',')}'.`,
  );
}

function permissionProblem(call: Call): Reply | undefined {
  const { claims } = call;
  if (claims.permissions === undefined) return undefined;
  const { action, scope } = wanted(call);
  if (allows(claims.permissions, action)) return undefined;
  const client = claims.name ?? claims.objectId;
  return gateway(
    403,
    'AuthorizationFailed',
    `The client '${client}' with object id '${claims.objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

/**
 * allows compares an action with RBAC patterns; `*` stands for any run of letters:
 * https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format
 */
export function allows(patterns: readonly string[], action: string): boolean {
  const fits = (pattern: string): boolean =>
    new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 'i').test(action);
  return (
    patterns.some((one) => !one.startsWith('!') && fits(one)) &&
    !patterns.some((one) => one.startsWith('!') && fits(one.slice(1)))
  );
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const verbs: Readonly<Record<string, string>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
};

/** wanted gives the RBAC action of a request and the scope that it is over. */
export function wanted({ path, seen, world }: Call): { readonly action: string; readonly scope: string } {
  const verb = verbs[seen.method] ?? 'action';
  const part = path.parts.at(-1);
  if (part === undefined) {
    const rest = path.rest.map((one) => one.toLowerCase());
    const group = path.group === undefined && rest[0] !== 'resourcegroups' ? '' : '/resourceGroups';
    if (rest[0] === 'deployments')
      return { action: 'Microsoft.Resources/deployments/operations/read', scope: path.text };
    return {
      action: `Microsoft.Resources/subscriptions${group}${rest[0] === 'resources' ? '/resources' : ''}/${verb}`,
      scope: path.text,
    };
  }
  if (part.types.length === 0)
    return { action: `Microsoft.Resources/subscriptions/providers/${verb}`, scope: path.root };
  const namespace = namespaceOf(world.catalog, part.namespace) ?? part.namespace;
  const whole = part.types.join('/');
  const type = world.catalog.get(`${namespace}/${whole}`.toLowerCase())?.type ?? whole;
  const isRead = readsByPost.has(`${namespace}/${whole}`.toLowerCase());
  const isAction = verb === 'action' && part.types.length > part.names.length;
  const collection = part.types.length > part.names.length && part.types.length === 1;
  const at = path.text.toLowerCase().lastIndexOf('/providers/');
  const scope = collection
    ? path.text.slice(0, at + 11 + part.namespace.length)
    : part.types.length > part.names.length
      ? path.text.slice(0, path.text.lastIndexOf('/'))
      : path.text;
  if (namespace === 'Microsoft.Insights' && type.startsWith('eventtypes'))
    return { action: `Microsoft.Insights/eventtypes/values/${verb}`, scope };
  return { action: `${namespace}/${isAction ? whole : type}/${isRead ? 'read' : verb}`, scope };
}
