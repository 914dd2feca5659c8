import {
  type Cloud,
  type CloudProblem,
  exchangeAudienceOf,
  httpsUrl,
  knownClouds,
  ownerOf,
  readAudience,
  scopeOf,
} from './cloud-endpoints.ts';

/**
 * Which Azure we speak to: the control plane, the place to sign in, and for whom a token is made out. One rule stands
 * above the rest: a token for one host is never sent to another. So the audience follows the endpoint, and only
 * Microsoft's own hosts get Microsoft's own audience.
 */

export { discover, type Get, metadataReader } from './cloud-discovery.ts';
export { type Cloud, type CloudProblem, cloudField } from './cloud-endpoints.ts';

/** CloudChoice are the raw values that choose a cloud; empty where not given. */
export interface CloudChoice {
  readonly environment: string;
  readonly resourceManagerEndpoint: string;
  readonly authorityHost: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The service connection, which knows its own cloud. It counts where the inputs say nothing else. */
  readonly connection?: {
    readonly environment: string;
    readonly url: string;
    readonly authority: string;
    readonly audience: string;
  };
}

const names = [...Object.keys(knownClouds), 'custom'];

/**
 * cloudOf gives the cloud of the inputs, or what is wrong with them. An endpoint that is given stands above the one of
 * the environment, and `AZURE_AUTHORITY_HOST` above the environment's sign-in endpoint, as in every Azure SDK.
 */
export function cloudOf(choice: CloudChoice): Cloud | { readonly problem: CloudProblem } {
  const name = nameOf(choice);
  if (typeof name !== 'string') return name;
  const connection = connectionOf(choice, name);
  const endpoint = endpointOf(choice, name, connection);
  if (typeof endpoint !== 'string') return endpoint;
  const authority = authorityOf(choice, name, connection);
  if (typeof authority !== 'string') return authority;

  const stack = name === 'custom';
  const owner = stack ? undefined : ownerOf(endpoint);
  // The connection's audience belongs to the connection's endpoint, and to no other.
  const audience = stack && choice.resourceManagerEndpoint === '' ? readAudience(connection?.audience) : undefined;
  return {
    name,
    resourceManager: endpoint,
    authorityHost: authority,
    scope: scopeOf(audience ?? owner?.resourceManager ?? endpoint),
    discoverAudience: stack && (audience === undefined || authority === ''),
    exchangeAudience: knownClouds[name]?.exchangeAudience ?? exchangeAudienceOf(authority),
  };
}

type Connection = CloudChoice['connection'];

/** What a connection tells of its endpoints counts for its own cloud only. */
function connectionOf({ connection }: CloudChoice, name: string): Connection {
  const own = connection?.environment.trim().toLowerCase() ?? '';
  return own === '' || own === name.toLowerCase() || (own === 'azurestack' && name === 'custom')
    ? connection
    : undefined;
}

function endpointOf(
  choice: CloudChoice,
  name: string,
  connection: Connection,
): string | { readonly problem: CloudProblem } {
  const { resourceManagerEndpoint } = choice;
  const given = resourceManagerEndpoint || connection?.url || '';
  const input = 'resource-manager-endpoint';
  const preset = knownClouds[name]?.resourceManager;
  if (given.trim() === '')
    return preset ?? { problem: { input, value: '', expected: 'an https URL, which environment custom needs' } };
  const from = resourceManagerEndpoint === '' ? { from: 'the service connection' } : {};
  return httpsUrl(given) ?? { problem: { input, value: given, expected: urlExpected, ...from } };
}

/** Empty where only `discover` can find it. */
function authorityOf(
  choice: CloudChoice,
  name: string,
  connection: Connection,
): string | { readonly problem: CloudProblem } {
  const variable = choice.env.AZURE_AUTHORITY_HOST ?? '';
  const told = choice.authorityHost || variable || (name === 'custom' ? (connection?.authority ?? '') : '');
  if (told.trim() === '') return knownClouds[name]?.authorityHost ?? '';
  const from =
    choice.authorityHost !== '' ? {} : { from: variable === '' ? 'the service connection' : 'AZURE_AUTHORITY_HOST' };
  return httpsUrl(told) ?? { problem: { input: 'authority-host', value: told, expected: urlExpected, ...from } };
}

const urlExpected = 'an https URL without user name, query or fragment';

/** The input's name in its own spelling. Its default says nothing against the cloud that a service connection names. */
function nameOf({ environment, connection }: CloudChoice): string | { readonly problem: CloudProblem } {
  const find = (value: string): string | undefined =>
    names.find((each) => each.toLowerCase() === value.trim().toLowerCase());
  const own = environment.trim() === '' ? 'AzureCloud' : find(environment);
  if (own === undefined)
    return { problem: { input: 'environment', value: environment, expected: `one of ${names.join(', ')}` } };
  const other = connection?.environment.trim() ?? '';
  if (other === '' || own !== 'AzureCloud') return own;
  const named = other.toLowerCase() === 'azurestack' ? 'custom' : find(other);
  if (named !== undefined) return named;
  return {
    problem: {
      input: 'environment',
      value: other,
      expected: `one of ${names.join(', ')}`,
      from: 'the service connection',
    },
  };
}
