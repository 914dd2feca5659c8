import { json, type Reply } from '../server.ts';
import { page } from './answers.ts';
import { bodyOf, type Call } from './call.ts';
import {
  conditionsOf,
  type DeletedEntry,
  labelZone,
  type SizeEntry,
  subdomainZone,
  takenKey,
  zoneOf,
} from './creation-state.ts';
import { type Body, isBody, textAt } from './json.ts';
import { keyOf, type Part } from './paths.ts';
import { gateway, methodNotAllowed, refuse } from './refusals.ts';

/**
 * What may be asked before something is made: whether a name is free, what was deleted and holds one, quotas, sizes,
 * policies. None of it changes anything. Not verified: the code of a refused body, and what an unregistered provider
 * says to a question.
 */
export function creationAnswer(call: Call): Reply | undefined {
  const last = call.path.parts.at(-1);
  if (last === undefined || call.path.parts.length > 1) return undefined;
  const type = `${last.namespace}/${last.types.join('/')}`.toLowerCase();
  const found = answers.find(([pattern]) => pattern.test(type));
  if (found === undefined) return undefined;
  const [, method, answer] = found;
  if (call.seen.method !== method) return methodNotAllowed(call.seen.method);
  if (call.world.unregistered.has(last.namespace.toLowerCase()))
    return gateway(
      409,
      'MissingSubscriptionRegistration',
      `The subscription is not registered to use namespace '${last.namespace}'.`,
    );
  return answer(call, last);
}

/** Who may ask what is no `/action`: the actions that a reader has. */
export const readsByPost: ReadonlySet<string> = new Set([
  'microsoft.storage/checknameavailability',
  'microsoft.keyvault/checknameavailability',
  'microsoft.appconfiguration/checknameavailability',
  'microsoft.apimanagement/checknameavailability',
  'microsoft.web/checknameavailability',
  'microsoft.containerregistry/checknameavailability',
  'microsoft.policyinsights/checkpolicyrestrictions',
]);

/** isQuestion tells the requests by POST that change nothing. */
export const isQuestion = (pathname: string): boolean =>
  /\/(?:check\w*Availability|checkPolicyRestrictions)$/i.test(pathname);

type Answering = (call: Call, part: Part) => Reply;

const invalid = (text: string): Reply => refuse(400, 'InvalidParameter', text);

/** The body names the name, and the type in the spelling of the service where it takes one. */
function checked(
  call: Call,
  names: { readonly as?: string; readonly type?: string },
): { readonly name: string } | Reply {
  const body = bodyOf(call);
  const { as = 'name', type } = names;
  const name = textAt(body, as);
  if (body === undefined || name === '') return invalid(`The parameter ${as} is missing or empty.`);
  if (type !== undefined && textAt(body, 'type') !== type)
    return invalid(`The type '${textAt(body, 'type')}' is not valid: ${type} is expected.`);
  return { name };
}

/** Why a name cannot be had: it stands in a zone, a resource has it, or a soft-deleted one holds it. */
export function holderOf(
  { world }: Pick<Call, 'world'>,
  type: string,
  name: string,
): { readonly reason: string; readonly deleted?: DeletedEntry } | undefined {
  const zone = zoneOf(type);
  if (zone === undefined) return undefined;
  const other = world.creations.taken.get(takenKey(zone, name));
  if (other !== undefined) return other;
  const same = [...world.resources.values()].some(
    (each) => zoneOf(each.type) === zone && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (same) return { reason: 'AlreadyExists' };
  const deleted = world.creations.deleted.find(
    (each) => zoneOf(each.type) === zone && each.name.toLowerCase() === name.toLowerCase(),
  );
  return deleted === undefined ? undefined : { reason: 'AlreadyExists', deleted };
}

const nameCheck =
  (
    type: string,
    options: { readonly sends?: boolean; readonly key?: string; readonly pattern?: RegExp } = {},
  ): Answering =>
  (call) => {
    const { sends = true, key = 'nameAvailable', pattern = /^[\w-]{1,63}$/ } = options;
    const asked = checked(call, sends ? { type } : {});
    if (!('name' in asked)) return asked;
    if (!pattern.test(asked.name))
      return json(200, { [key]: false, reason: 'Invalid', message: `${asked.name} is not a valid name.` });
    const holder = holderOf(call, type, asked.name);
    if (holder === undefined) return json(200, { [key]: true });
    return json(200, { [key]: false, reason: holder.reason, message: `The name '${asked.name}' is already in use.` });
  };

function subdomain(call: Call): Reply {
  const asked = checked(call, { as: 'subdomainName', type: 'Microsoft.CognitiveServices/accounts' });
  if (!('name' in asked)) return asked;
  const taken = call.world.creations.taken.has(takenKey(subdomainZone, asked.name));
  return json(200, {
    isSubdomainAvailable: !taken,
    subdomainName: asked.name,
    ...(taken ? { reason: 'Sub-domain name is already taken.' } : {}),
  });
}

const label: Answering = ({ url, world }, part) => {
  const name = url.searchParams.get('domainNameLabel') ?? '';
  if (!/^[a-z][a-z0-9-]{1,61}[a-z0-9]$/.test(name))
    return refuse(400, 'InvalidDomainNameLabel', `The domain name label ${name} is invalid.`);
  return json(200, { available: !world.creations.taken.has(takenKey(labelZone(part.names[0] ?? ''), name)) });
};

const cosmosName: Answering = (call, part) => ({
  status: holderOf(call, 'Microsoft.DocumentDB/databaseAccounts', part.names[0] ?? '') === undefined ? 404 : 200,
});

const deleted =
  (type: string, body: (entry: DeletedEntry) => Body): Answering =>
  (call) =>
    page(
      call,
      call.world.creations.deleted
        .filter(
          (each) =>
            each.type.toLowerCase() === type.toLowerCase() &&
            keyOf(each.subscription) === keyOf(call.path.subscription ?? ''),
        )
        .map(body),
    );

const gone = { deletionDate: '2026-01-10T08:00:00Z', scheduledPurgeDate: '2026-04-10T08:00:00Z' };

function deletedVault({ id, name, subscription, location, purgeProtection }: DeletedEntry): Body {
  const at = `/subscriptions/${subscription}/providers/Microsoft.KeyVault/locations/${location}/deletedVaults/${name}`;
  const protection = purgeProtection ? { purgeProtectionEnabled: true } : {};
  return {
    id: at,
    name,
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: { vaultId: id, location, ...gone, ...protection },
  };
}

function deletedStore({ id, name, subscription, location, purgeProtection }: DeletedEntry): Body {
  const at = `/subscriptions/${subscription}/providers/Microsoft.AppConfiguration/locations/${location}/deletedConfigurationStores/${name}`;
  return {
    id: at,
    name,
    properties: { configurationStoreId: id, location, ...gone, purgeProtectionEnabled: purgeProtection },
  };
}

function deletedService({ id, name, subscription, location }: DeletedEntry): Body {
  const at = `/subscriptions/${subscription}/providers/Microsoft.ApiManagement/locations/${location}/deletedservices/${name}`;
  return {
    id: at,
    name,
    type: 'Microsoft.ApiManagement/deletedservices',
    location,
    properties: { serviceId: id, ...gone },
  };
}

function deletedAccount({ name, subscription, group, location }: DeletedEntry): Body {
  const at = `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/locations/${location}/resourceGroups/${group}/deletedAccounts/${name}`;
  return { id: at, name, location, properties: { ...gone } };
}

const deletedWorkspace = ({ id, name, location }: DeletedEntry): Body => ({
  id,
  name,
  location,
  properties: { provisioningState: 'Succeeded' },
});

const usages: Answering = (call, part) => {
  const location = (part.names[0] ?? '').toLowerCase();
  const found = call.world.creations.quotas.filter(
    (each) =>
      keyOf(each.subscription) === keyOf(call.path.subscription ?? '') &&
      each.namespace.toLowerCase() === part.namespace.toLowerCase() &&
      each.location === location,
  );
  return page(
    call,
    found.map(({ name, used, limit }) => ({
      name: { value: name, localizedValue: name },
      currentValue: used,
      limit,
      unit: 'Count',
    })),
  );
};

const skus: Answering = (call) => {
  const filter = call.url.searchParams.get('$filter') ?? '';
  const location = /^location eq '([A-Za-z0-9]+)'$/.exec(filter)?.[1]?.toLowerCase();
  if (filter !== '' && location === undefined)
    return invalid(`The $filter '${filter}' is not supported: only location can be filtered by.`);
  return page(
    call,
    call.world.creations.sizes.filter((each) => location === undefined || each.location === location).map(skuBody),
  );
};

function skuBody({ name, location, family, cores, shut }: SizeEntry): Body {
  const info = {
    locations: [location],
    ...(shut === undefined || shut.zones.length === 0 ? {} : { zones: shut.zones }),
  };
  return {
    resourceType: 'virtualMachines',
    name,
    family,
    locations: [location],
    locationInfo: [{ location, zones: ['1', '2', '3'], zoneDetails: [] }],
    capabilities: [
      { name: 'vCPUs', value: String(cores) },
      { name: 'MemoryGB', value: String(cores * 4) },
    ],
    restrictions:
      shut === undefined
        ? []
        : [
            {
              type: shut.zones.length === 0 ? 'Location' : 'Zone',
              values: [location],
              restrictionInfo: info,
              reasonCode: shut.code,
            },
          ],
  };
}

/** https://learn.microsoft.com/rest/api/policyinsights/policy-restrictions/check-at-resource-group-scope */
function policies(call: Call): Reply {
  const { path, world } = call;
  const content = bodyOf(call)?.resourceDetails;
  const resource = isBody(content) ? content.resourceContent : undefined;
  if (!isBody(resource) || textAt(resource, 'type') === '')
    return invalid('resourceDetails.resourceContent is required, with a type.');
  if (path.group !== undefined && world.groupOf(`${path.root}/`) === undefined)
    return gateway(404, 'ResourceGroupNotFound', `Resource group '${path.group}' could not be found.`);
  const evaluations = world.creations.policies
    .filter(({ scope, excluded }) => reaches(path.root, scope) && !excluded.some((each) => reaches(path.root, each)))
    .flatMap((policy) => {
      const evaluatedExpressions = conditionsOf(policy, resource);
      if (evaluatedExpressions === undefined) return [];
      return [
        {
          policyInfo: {
            policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${policy.name}`,
            policyAssignmentId: `${policy.scope}/providers/Microsoft.Authorization/policyAssignments/${policy.name}`,
          },
          evaluationResult: 'NonCompliant',
          evaluationDetails: { evaluatedExpressions },
          effectDetails: { policyEffect: policy.effect },
        },
      ];
    });
  return json(200, { fieldRestrictions: [], contentEvaluationResult: { policyEvaluations: evaluations } });
}

export const reaches = (id: string, scope: string): boolean =>
  keyOf(id) === keyOf(scope) || keyOf(id).startsWith(`${keyOf(scope)}/`);

const answers: readonly (readonly [type: RegExp, method: string, answer: Answering])[] = [
  [
    /^microsoft\.storage\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.Storage/storageAccounts', { pattern: /^[a-z0-9]{3,24}$/ }),
  ],
  [/^microsoft\.keyvault\/checknameavailability$/, 'POST', nameCheck('Microsoft.KeyVault/vaults')],
  [
    /^microsoft\.appconfiguration\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.AppConfiguration/configurationStores'),
  ],
  [
    /^microsoft\.apimanagement\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.ApiManagement/service', { sends: false }),
  ],
  [/^microsoft\.web\/checknameavailability$/, 'POST', nameCheck('Microsoft.Web/sites')],
  [
    /^microsoft\.containerregistry\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.ContainerRegistry/registries'),
  ],
  [/^microsoft\.sql\/checknameavailability$/, 'POST', nameCheck('Microsoft.Sql/servers', { key: 'available' })],
  [
    /^microsoft\.(?:eventhub|servicebus)\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.EventHub/namespaces', { sends: false }),
  ],
  [
    /^microsoft\.dbformysql\/locations\/checknameavailability$/,
    'POST',
    nameCheck('Microsoft.DBforMySQL/flexibleServers'),
  ],
  [/^microsoft\.cognitiveservices\/checkdomainavailability$/, 'POST', subdomain],
  [/^microsoft\.network\/locations\/checkdnsnameavailability$/, 'GET', label],
  [/^microsoft\.documentdb\/databaseaccountnames$/, 'HEAD', cosmosName],
  [/^microsoft\.keyvault\/deletedvaults$/, 'GET', deleted('Microsoft.KeyVault/vaults', deletedVault)],
  [
    /^microsoft\.appconfiguration\/deletedconfigurationstores$/,
    'GET',
    deleted('Microsoft.AppConfiguration/configurationStores', deletedStore),
  ],
  [/^microsoft\.apimanagement\/deletedservices$/, 'GET', deleted('Microsoft.ApiManagement/service', deletedService)],
  [
    /^microsoft\.cognitiveservices\/deletedaccounts$/,
    'GET',
    deleted('Microsoft.CognitiveServices/accounts', deletedAccount),
  ],
  [
    /^microsoft\.operationalinsights\/deletedworkspaces$/,
    'GET',
    deleted('Microsoft.OperationalInsights/workspaces', deletedWorkspace),
  ],
  [/^microsoft\.(?:compute|network|storage)\/locations\/usages$/, 'GET', usages],
  [/^microsoft\.compute\/skus$/, 'GET', skus],
  [/^microsoft\.policyinsights\/checkpolicyrestrictions$/, 'POST', policies],
];
