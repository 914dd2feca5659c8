import { GuardError } from '../guard-error.ts';
import { plain } from './credential-errors.ts';
import type { AzureConnection, CredentialOptions } from './credential-model.ts';
import { noManagedIdentity } from './credential-probe.ts';
import { libraryOptions, managedIdentityMaker, type Source } from './credential-sources.ts';

/**
 * connectionSource is the one way to sign in that a service connection of Azure Pipelines names. Throws `GuardError`
 * where the connection cannot serve.
 * @see https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure
 */
export function connectionSource(options: CredentialOptions, connection: AzureConnection): Source {
  const source = (how: string, make: Source['make'], obstacle?: Source['obstacle']): Source => ({
    kind: 'source',
    name: `the service connection (${how})`,
    configured: true,
    make,
    ...(obstacle === undefined ? {} : { obstacle }),
  });
  const { tenantId, clientId, secret, certificate, jobToken } = connection;
  for (const value of [secret, jobToken]) if (value !== '') options.secret(value);

  // A connection without a scheme is an old one, of a service principal.
  switch (connection.scheme.toLowerCase()) {
    case 'workloadidentityfederation':
      need(connection, { tenantId, clientId });
      if (jobToken === '' || connection.oidcRequestUri === '') {
        throw unusable(
          'the agent gave the task no access token or no SYSTEM_OIDCREQUESTURI',
          'Update the agent, and on a server check that it supports workload identity federation.',
        );
      }
      return source(
        'workload identity federation',
        (library, attempt) =>
          new library.AzurePipelinesCredential(
            tenantId,
            clientId,
            connection.id,
            jobToken,
            libraryOptions(options, attempt, [connection.oidcRequestUri]),
          ),
      );
    case '':
    case 'serviceprincipal':
      need(connection, { tenantId, clientId });
      if (certificate !== '') {
        return source(
          'service principal with a certificate',
          (library, attempt) =>
            new library.ClientCertificateCredential(
              tenantId,
              clientId,
              { certificate },
              libraryOptions(options, attempt),
            ),
        );
      }
      if (secret === '')
        throw unusable(
          'it has neither a secret nor a certificate',
          'Edit the service connection in the project settings.',
        );
      return source(
        'service principal with a secret',
        (library, attempt) =>
          new library.ClientSecretCredential(tenantId, clientId, secret, libraryOptions(options, attempt)),
      );
    case 'managedserviceidentity':
      return source('managed identity of the agent', managedIdentityMaker(options, clientId), (signal) =>
        noManagedIdentity(options.env, signal),
      );
    default:
      throw unusable(
        `its authentication "${plain(connection.scheme, 60)}" is not supported`,
        'Use workload identity federation, a service principal or a managed identity.',
      );
  }
}

function need(
  connection: AzureConnection,
  { tenantId, clientId }: { readonly tenantId: string; readonly clientId: string },
): void {
  const missing = [...(tenantId === '' ? ['tenant ID'] : []), ...(clientId === '' ? ['client ID'] : [])];
  if (missing.length > 0)
    throw unusable(
      `it has no ${missing.join(' and no ')}`,
      `Edit the service connection ${plain(connection.id, 60)} in the project settings.`,
    );
}

function unusable(why: string, hint: string): GuardError {
  return new GuardError('denied', `The service connection gave no token: ${why}.`, { hint });
}
