import type { TokenCredential } from '@azure/core-auth';
import { GuardError } from '../guard-error.ts';
import { authoritiesOf, isKnownAuthority } from './cloud-endpoints.ts';
import { azCredential } from './credential-az.ts';
import { plain } from './credential-errors.ts';
import type { IdentityLibrary } from './credential-library.ts';
import type { CredentialOptions } from './credential-model.ts';
import { machineServices, noManagedIdentity } from './credential-probe.ts';
import { identityHttp, type Wire } from './credential-wire.ts';

/** Source is one way to sign in that may serve. */
export interface Source {
  readonly kind: 'source';
  /** In words that fit behind "Signing in to Azure with". */
  readonly name: string;
  /** True where somebody set it up for us: when it fails, no other identity takes its place. */
  readonly configured: boolean;
  /** Why it cannot serve here, found out in a moment; nothing where it may. */
  readonly obstacle?: (signal: AbortSignal) => Promise<string | undefined>;
  /**
   * A new credential of the library each time: it has no memory of an earlier token. Throws what the library throws.
   */
  make(library: IdentityLibrary, attempt: Attempt): TokenCredential;
}

/** Passed is a way that is not open here. */
export interface Passed {
  readonly kind: 'passed';
  readonly name: string;
  readonly why: string;
  /** True where the inputs let one expect it, so that it is worth a line of the log even when another way serves. */
  readonly expected: boolean;
}

/** Attempt is one sign-in: what its requests met, and what went wrong while an assertion was made. */
export interface Attempt {
  readonly wire: Wire;
  minting?: unknown;
}

/** How long the az CLI may take: it starts slowly on a cold runner. Milliseconds. */
const azLimitMs = 30_000;

/** Attempts of the metadata service beyond the first. */
const metadataRetries = 2;

/** Longest silence of a local endpoint, in milliseconds. */
const localMs = 5_000;

/**
 * sourcesOf lists the ways to sign in, in order: workload identity federation where the inputs ask for it, the
 * `AZURE_*` environment, the az CLI's login, managed identity.
 */
export function sourcesOf(options: CredentialOptions): readonly (Source | Passed)[] {
  checkId('tenant ID', options.tenantId);
  checkId('client ID', options.clientId);
  return [federation(options), ...environment(options), azCli(options), managedIdentity(options)];
}

/**
 * libraryOptions are the same for every credential that asks an authority, or `services` besides. An authority that
 * Microsoft does not know is not asked about there.
 */
export function libraryOptions(options: CredentialOptions, attempt: Attempt, services: readonly string[] = []) {
  const { authorityHost } = options.cloud;
  return wireOptions(options, attempt, [...authoritiesOf(authorityHost, options.env), ...services]);
}

function wireOptions(
  { cloud: { authorityHost }, signal, identity, ca }: CredentialOptions,
  { wire }: Attempt,
  services: readonly string[],
  timeoutMs?: number,
) {
  const httpClient = identityHttp({
    signal,
    proxyFor: identity.proxyFor,
    wire,
    services,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(ca === undefined ? {} : { ca }),
  });
  // A redirect of a request that holds a secret would carry it along.
  return {
    authorityHost,
    disableInstanceDiscovery: !isKnownAuthority(authorityHost),
    httpClient,
    redirectOptions: { maxRetries: 0 },
  };
}

/** The library would put a strange ID into an address or, for az, a command line. */
function checkId(what: string, value: string): void {
  if (value === '' || /^[0-9A-Za-z.-]{1,128}$/.test(value)) return;
  throw new GuardError(
    'input',
    `The ${what} is "${plain(value, 100)}": expected a GUID${what === 'tenant ID' ? ' or a domain name' : ''}.`,
  );
}

function federation(options: CredentialOptions): Source | Passed {
  const { tenantId, clientId, identity, cloud, signal } = options;
  const name = 'workload identity federation (OIDC)';
  const passed = (why: string, expected: boolean): Passed => ({ kind: 'passed', name, why, expected });
  if (tenantId === '' && clientId === '') return passed('tenant ID and client ID are not given', false);
  if (tenantId === '' || clientId === '')
    return passed(`the ${tenantId === '' ? 'tenant' : 'client'} ID is not given`, true);
  const { assertion } = identity;
  if (assertion === undefined) return passed(identity.why ?? 'this host gives no assertion', true);
  return {
    kind: 'source',
    name,
    configured: true,
    make(library, attempt) {
      // Once for this exchange, for which the library asks twice, and anew for the next: an assertion lives only
      // minutes.
      let minted: Promise<string> | undefined;
      const mint = async (): Promise<string> => {
        try {
          const value = await assertion(cloud.exchangeAudience, signal);
          options.secret(value);
          return value;
        } catch (error) {
          attempt.minting = error;
          throw error;
        }
      };
      const once = (): Promise<string> => {
        minted ??= mint();
        return minted;
      };
      return new library.ClientAssertionCredential(tenantId, clientId, once, libraryOptions(options, attempt));
    },
  };
}

/**
 * The variables of Azure's own SDKs:
 * https://learn.microsoft.com/javascript/api/overview/azure/identity-readme#environment-variables
 */
function environment(options: CredentialOptions): readonly (Source | Passed)[] {
  const { env } = options;
  const value = (variable: string): string => (env[variable] ?? '').trim();
  const tenantId = value('AZURE_TENANT_ID') || options.tenantId;
  const clientId = value('AZURE_CLIENT_ID') || options.clientId;
  const secret = value('AZURE_CLIENT_SECRET');
  const certificatePath = value('AZURE_CLIENT_CERTIFICATE_PATH');
  const tokenFilePath = value('AZURE_FEDERATED_TOKEN_FILE');
  checkId('tenant ID', tenantId);
  checkId('client ID', clientId);
  const missing = [...(tenantId === '' ? ['AZURE_TENANT_ID'] : []), ...(clientId === '' ? ['AZURE_CLIENT_ID'] : [])];

  const way = (name: string, make: Source['make']): Source | Passed =>
    missing.length === 0
      ? { kind: 'source', name, configured: true, make }
      : {
          kind: 'passed',
          name,
          why: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`,
          expected: true,
        };
  const found: (Source | Passed)[] = [];
  if (secret !== '') {
    options.secret(secret);
    const make: Source['make'] = (library, attempt) =>
      new library.ClientSecretCredential(tenantId, clientId, secret, libraryOptions(options, attempt));
    found.push(way('the client secret of AZURE_CLIENT_SECRET', make));
  }
  if (certificatePath !== '') {
    const certificatePassword = env.AZURE_CLIENT_CERTIFICATE_PASSWORD ?? '';
    if (certificatePassword !== '') options.secret(certificatePassword);
    const file = { certificatePath, ...(certificatePassword === '' ? {} : { certificatePassword }) };
    const sendCertificateChain = /^(true|1)$/i.test(value('AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'));
    const make: Source['make'] = (library, attempt) =>
      new library.ClientCertificateCredential(tenantId, clientId, file, {
        ...libraryOptions(options, attempt),
        sendCertificateChain,
      });
    found.push(way('the certificate of AZURE_CLIENT_CERTIFICATE_PATH', make));
  }
  if (tokenFilePath !== '') {
    const make: Source['make'] = (library, attempt) =>
      new library.WorkloadIdentityCredential({
        tenantId,
        clientId,
        tokenFilePath,
        ...libraryOptions(options, attempt),
      });
    found.push(way('the federated token of AZURE_FEDERATED_TOKEN_FILE', make));
  }
  if (found.length > 0) return found;
  const why = 'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH and AZURE_FEDERATED_TOKEN_FILE are not set';
  return [{ kind: 'passed', name: 'the AZURE_* environment', why, expected: false }];
}

function azCli({ env, signal, tenantId, azMs = azLimitMs }: CredentialOptions): Source {
  return {
    kind: 'source',
    name: "the az CLI's login",
    // Only az can tell whether somebody has logged in.
    configured: false,
    make: () => azCredential({ env, signal, tenantId, limitMs: azMs }),
  };
}

function managedIdentity(options: CredentialOptions): Source {
  const clientId = (options.env.AZURE_CLIENT_ID ?? '').trim() || options.clientId;
  return {
    kind: 'source',
    name: 'managed identity',
    configured: false,
    obstacle: (signal) => noManagedIdentity(options.env, signal),
    make: managedIdentityMaker(options, clientId),
  };
}

/**
 * managedIdentityMaker makes the credential of a machine: its own identity, or the user-assigned one with that client
 * ID.
 */
export function managedIdentityMaker(options: CredentialOptions, clientId: string): Source['make'] {
  return (library, attempt) =>
    new library.ManagedIdentityCredential({
      ...wireOptions(
        { ...options, identity: { proxyFor: () => undefined } },
        attempt,
        machineServices(options.env),
        localMs,
      ),
      ...(clientId === '' ? {} : { clientId }),
      retryOptions: { maxRetries: metadataRetries },
    });
}
