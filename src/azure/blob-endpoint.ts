import { type Cloud, isKnownAuthority, knownClouds } from './cloud-endpoints.ts';

/** BlobContainer is a container of Azure Blob Storage, by its URL. */
export interface BlobContainer {
  /** Without a slash at the end: `https://ops.blob.core.windows.net/locks`. Holds nothing secret. */
  readonly url: string;
  readonly origin: string;
  /** `/locks`; with the account before it where the host does not name that (Azurite). */
  readonly path: string;
}

/**
 * ContainerProblem is what the caller words as `Input "lease" is "…": expected ….` What is shown holds nothing secret.
 */
export interface ContainerProblem {
  readonly shown: string;
  readonly expected: string;
  readonly hint?: string;
}

/**
 * Hosts of the blob endpoint by cloud: of an account, of one with a DNS zone of its own, and the name of a private
 * endpoint of either.
 * https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-endpoints
 */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  AzureCloud: ['blob.core.windows.net', 'blob.storage.azure.net'],
  AzureUSGovernment: ['blob.core.usgovcloudapi.net'],
  AzureChinaCloud: ['blob.core.chinacloudapi.cn'],
};

/**
 * storageScope asks for a token that every account of a tenant takes, in all clouds:
 * https://learn.microsoft.com/azure/storage/blobs/authorize-access-azure-active-directory
 */
export const storageScope = 'https://storage.azure.com/.default';

const containerForm = /^[a-z0-9](?:-?[a-z0-9]){2,62}$/;
const accountForm = /^[a-z0-9]{3,24}$/;
const example = 'https://<account>.blob.core.windows.net/<container>';

/**
 * containerOf reads the URL of a container. Whose host may be named is a question of who signs in: a token that
 * Microsoft's Entra ID makes out for storage is taken by every account, so it goes to the blob endpoints of its own
 * cloud and nowhere else. Where somebody else signs in (Azure Stack Hub with AD FS, private clouds, tests), such a
 * token opens nothing of Microsoft's, and the person who names the host is taken at their word.
 */
export function containerOf(
  text: string,
  cloud: Pick<Cloud, 'name' | 'authorityHost'>,
): BlobContainer | { readonly problem: ContainerProblem } {
  const value = text.trim();
  const shown = withoutSecrets(value);
  const problem = (expected: string, hint?: string): { readonly problem: ContainerProblem } => ({
    problem: { shown, expected, ...(hint === undefined ? {} : { hint }) },
  });
  if (/[?&](?:sig|se|sp|sv)=/i.test(value))
    return problem(
      'the URL of a container without a SAS token',
      'A token in an input stands in logs and in the definition of the workflow, for everybody who can read them. Give the identity of this run the role Storage Blob Data Contributor on the container instead, and revoke the token: it was written down.',
    );
  const [, scheme = '', host = '', path = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\\s]+)(\/[^?#\\\s]*)?$/i.exec(value) ?? [];
  if (host === '' || !URL.canParse(value) || host.includes('@'))
    return problem(`the URL of a blob container, ${example}`);
  if (scheme.toLowerCase() !== 'https') return problem('an https URL');
  const url = new URL(value);
  const names = path.split('/').filter((each) => each !== '');
  const microsoft = isKnownAuthority(cloud.authorityHost);
  const named = cloudOfHost(url.hostname);
  const own = microsoft ? cloudOfSignIn(cloud) : undefined;
  if (own !== undefined && named !== own)
    return problem(
      `a container of a blob endpoint of ${own} (${(suffixes[own] ?? []).join(', ')})`,
      elsewhere(url.hostname, named),
    );
  // Elsewhere the account may stand in the path, and somebody else's token opens nothing there.
  if (own === undefined && named !== undefined)
    return problem('a container of the cloud that this run signs in to', `${url.hostname} belongs to ${named}.`);
  const [container = '', ...below] =
    own === undefined && names.length === 2 && accountForm.test(names[0] ?? '') ? names.slice(1) : names;
  if (container === '' || below.length > 0 || url.port === '0')
    return problem(`the URL of a blob container, ${example}`);
  if (!containerForm.test(container))
    return problem('a container name of 3 to 63 small letters, digits and single hyphens');
  const clean = `/${names.join('/')}`;
  return { url: `${url.origin}${clean}`, origin: url.origin, path: clean };
}

/** Which cloud's storage a host is; undefined where it is nobody's that is known. */
function cloudOfHost(host: string): string | undefined {
  return Object.entries(suffixes).find(([, ends]) => ends.some((end) => isAccountOf(host, end)))?.[0];
}

function isAccountOf(host: string, end: string): boolean {
  if (!host.endsWith(`.${end}`)) return false;
  const [account = '', ...between] = host.slice(0, -end.length - 1).split('.');
  return accountForm.test(account) && between.every((each) => each === 'privatelink' || /^z\d{1,2}$/.test(each));
}

/** Whose Entra ID it is says whose storage takes its tokens. */
function cloudOfSignIn({ name, authorityHost }: Pick<Cloud, 'name' | 'authorityHost'>): string {
  const owner = Object.entries(knownClouds).find(([, known]) => known.authorityHost === authorityHost)?.[0];
  return owner ?? (suffixes[name] === undefined ? 'AzureCloud' : name);
}

function elsewhere(host: string, named: string | undefined): string | undefined {
  if (named !== undefined)
    return `${host} belongs to ${named}: set the input "environment" to it where this run belongs there.`;
  const service = /\.(dfs|file|queue|table|web)\.(?:core|storage)\./.exec(host)?.[1];
  return service === undefined
    ? undefined
    : `That is the ${service} endpoint of the account: its blob endpoint is meant.`;
}

/** For people: neither a query nor a user name nor a fragment is repeated, because each may be a secret. */
function withoutSecrets(value: string): string {
  const bare = value.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//…@');
  return bare === value ? value : `${bare}${/[?#]/.test(value) ? '?…' : ''}`;
}
