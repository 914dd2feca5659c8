import { GuardError } from '../../guard-error.ts';
import type { Environment } from '../../http/proxy.ts';
import type { AzureConnection, HostIdentity } from '../../ports/host.ts';
import { plain } from '../words.ts';
import { authorizationOf } from './agent.ts';
import { agentProxy } from './agent-proxy.ts';

/** ConnectionOptions is where a service connection is read from. */
export interface ConnectionOptions {
  readonly env: Environment;
  /** Value of the input: the ID of the connection. Empty where none was named. */
  readonly id: string;
  readonly jobToken: string;
  /** Called with every secret of the connection. */
  readonly secret: (value: string) => unknown;
}

/**
 * pipelinesIdentity gives the service connection that the input names. Without one a task has no identity towards
 * Azure: Azure DevOps makes assertions for service connections only. Throws `GuardError('input')` where the connection
 * is not there.
 * @see https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure
 */
export async function pipelinesIdentity(options: ConnectionOptions): Promise<HostIdentity> {
  const proxyFor = await agentProxy(options.env);
  const proxy = proxyFor === undefined ? {} : { proxyFor };
  if (options.id === '')
    return {
      ...proxy,
      why: 'Azure Pipelines gives an identity by a service connection only; name one in azureSubscription',
    };
  return { ...proxy, connection: readConnection(options) };
}

/** The fields are those of Microsoft's own Azure tasks; a parameter's case differs between them. */
function readConnection({ env, id, jobToken, secret }: ConnectionOptions): AzureConnection {
  const authorization = authorizationOf(env, id);
  if (authorization === undefined) {
    throw new GuardError(
      'input',
      `Input "azureSubscription" is "${plain(id, 100)}": expected an Azure Resource Manager service connection that this pipeline may use.`,
      {
        hint: 'Check the name, and that the pipeline is permitted to use the service connection.',
      },
    );
  }
  const parameters = new Map(
    Object.entries(authorization.parameters ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' ? value : '',
    ]),
  );
  const parameter = (name: string): string => parameters.get(name)?.trim() ?? '';
  const data = (name: string): string => env[`ENDPOINT_DATA_${id}_${name.toUpperCase()}`]?.trim() ?? '';
  const key = parameter('serviceprincipalkey');
  const pem = parameter('serviceprincipalcertificate');
  for (const line of secretLines(key, pem)) secret(line);
  // `authenticationType` says which of the two counts (spnKey, spnCertificate); older connections leave it out.
  const byCertificate = /certificate/i.test(parameter('authenticationtype')) || (key === '' && pem !== '');
  return {
    id,
    scheme: authorization.scheme ?? '',
    tenantId: parameter('tenantid'),
    clientId: parameter('serviceprincipalid') || data('msiclientId'),
    secret: byCertificate ? '' : key,
    certificate: byCertificate ? pem : '',
    jobToken,
    oidcRequestUri: env.SYSTEM_OIDCREQUESTURI ?? '',
    subscriptionId: data('subscriptionId'),
    environment: data('environment'),
    url: env[`ENDPOINT_URL_${id}`]?.trim() ?? '',
    authority: data('activeDirectoryAuthority') || data('environmentAuthorityUrl'),
    audience: data('activeDirectoryServiceEndpointResourceId'),
  };
}

/** The lines of a PEM that say what it is are no secret, and to hide them would hide them everywhere. */
function secretLines(...values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(/[\r\n]+/))
    .filter((line) => line.trim() !== '' && !line.startsWith('-----'));
}
