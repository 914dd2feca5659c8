import { createFence } from '../http/fence.ts';
import { createWire } from '../http/wire.ts';

/** A machine in Azure answers within milliseconds; elsewhere nothing may ever come back. Milliseconds. */
const probeMs = 1_000;

/** What the platforms of Azure that bring an endpoint of their own set. */
const endpointVariables = ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT'] as const;

/** Where the metadata service of a machine in Azure listens, and the agent of Azure Arc. */
const metadataService = 'http://169.254.169.254';
const arcAgent = 'http://localhost:40342';

/** machineServices gives the addresses that a managed identity may be asked of. */
export function machineServices(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = [...endpointVariables, 'IMDS_ENDPOINT', 'AZURE_POD_IDENTITY_AUTHORITY_HOST'].map(
    (name) => env[name] ?? '',
  );
  return [...named.filter((each) => each !== ''), metadataService, arcAgent];
}

/**
 * noManagedIdentity says why this machine cannot have a managed identity, or nothing where it may. The metadata service
 * is asked without the header that it demands: Azure's refuses that with 400, and what else listens on the address
 * (other clouds, proxies) does not.
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
export async function noManagedIdentity(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (endpointVariables.some((name) => (env[name] ?? '') !== '')) return undefined;
  const base = env.AZURE_POD_IDENTITY_AUTHORITY_HOST || metadataService;
  const local = URL.canParse(base) && new URL(base).protocol === 'http:';
  const status = local ? await statusOf(new URL('/metadata/identity/oauth2/token', base), signal) : undefined;
  if (status === undefined) return 'this machine has no endpoint for it';
  return status === 400 || status === 200 ? undefined : 'the metadata service of this machine is not the one of Azure';
}

/** By no proxy: the address is a local one. */
async function statusOf(url: URL, signal: AbortSignal): Promise<number | undefined> {
  const to = createFence({ origin: url.origin, read: [url.pathname] }).made(url.href);
  if ('outside' in to) return undefined;
  try {
    const ends = AbortSignal.any([signal, AbortSignal.timeout(probeMs)]);
    const answer = await createWire({ proxyFor: () => undefined }).send(to, {
      headers: { accept: 'application/json' },
      signal: ends,
    });
    answer.discard();
    return answer.status;
  } catch {
    return undefined;
  }
}
