/** A machine in Azure answers within milliseconds; elsewhere nothing may ever come back. Milliseconds. */
const probeMs = 1_000;

/** What the platforms of Azure that bring an endpoint of their own set. */
const endpointVariables = ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT'] as const;

/**
 * noManagedIdentity says why this machine cannot have a managed identity, or nothing where it may. The metadata service is asked without the header that
 * it demands: Azure's refuses that with 400, and what else listens on the address (other clouds, proxies) does not.
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
export async function noManagedIdentity(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (endpointVariables.some((name) => (env[name] ?? '') !== '')) return undefined;
  const base = env.AZURE_POD_IDENTITY_AUTHORITY_HOST || 'http://169.254.169.254';
  const local = URL.canParse(base) && new URL(base).protocol === 'http:';
  const status = local ? await statusOf(new URL('/metadata/identity/oauth2/token', base), signal) : undefined;
  if (status === undefined) return 'this machine has no endpoint for it';
  return status === 400 || status === 200 ? undefined : 'the metadata service of this machine is not the one of Azure';
}

/** Not by the library, which would go through a proxy: the address is a local one. */
async function statusOf(url: URL, signal: AbortSignal): Promise<number | undefined> {
  const { get } = await import('node:http');
  return new Promise((resolve) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), probeMs);
    const done = (status: number | undefined): void => {
      clearTimeout(timer);
      resolve(status);
    };
    const ends = AbortSignal.any([signal, late.signal]);
    const request = get(url, { signal: ends, agent: false, headers: { accept: 'application/json' } }, (response) => {
      done(response.statusCode);
      response.destroy();
    });
    request.on('error', () => done(undefined));
  });
}
