/** Cloud is one Azure as this run sees it. */
export interface Cloud {
  /** `AzureCloud`, `AzureUSGovernment`, `AzureChinaCloud` or `custom`. */
  readonly name: string;
  /** Endpoint of Azure Resource Manager, without a trailing slash. */
  readonly resourceManager: string;
  /** Where to sign in, without a trailing slash. Empty until `discover` has found it: only a custom cloud can be so. */
  readonly authorityHost: string;
  /** Scope of the token: the audience with `/.default`. */
  readonly scope: string;
  /** True where `discover` should ask the control plane for audience and sign-in endpoint before a token is wanted. */
  readonly discoverAudience: boolean;
  /** Audience of an assertion that Entra ID of this cloud takes in exchange for a token. */
  readonly exchangeAudience: string;
}

/** CloudProblem is what the caller words as `Input "…" is "…": expected ….`, in the host's spelling of the input. */
export interface CloudProblem {
  readonly input: 'environment' | 'resource-manager-endpoint' | 'authority-host';
  readonly value: string;
  readonly expected: string;
  /**
   * Set where the value came from elsewhere than the input: the name of the variable, or of the service connection's
   * field.
   */
  readonly from?: string;
}

/** KnownCloud is what is the same for everybody in a cloud. */
export interface KnownCloud {
  readonly resourceManager: string;
  readonly authorityHost: string;
  readonly exchangeAudience: string;
  readonly logAnalytics: LogAnalytics;
}

/** LogAnalytics is where workspaces are asked, without a trailing slash, and the scope of the token for it. */
export interface LogAnalytics {
  readonly endpoint: string;
  readonly scope: string;
}

/**
 * knownClouds are Microsoft's own by name. Endpoints:
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud and
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure.
 * Log Analytics: https://learn.microsoft.com/azure/azure-monitor/logs/api/access-api.
 * Audiences of an exchange:
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity.
 */
export const knownClouds: Readonly<Record<string, KnownCloud>> = {
  AzureCloud: {
    resourceManager: 'https://management.azure.com',
    authorityHost: 'https://login.microsoftonline.com',
    exchangeAudience: 'api://AzureADTokenExchange',
    logAnalytics: { endpoint: 'https://api.loganalytics.io', scope: 'https://api.loganalytics.io/.default' },
  },
  AzureUSGovernment: {
    resourceManager: 'https://management.usgovcloudapi.net',
    authorityHost: 'https://login.microsoftonline.us',
    exchangeAudience: 'api://AzureADTokenExchangeUSGov',
    logAnalytics: { endpoint: 'https://api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
  },
  AzureChinaCloud: {
    resourceManager: 'https://management.chinacloudapi.cn',
    authorityHost: 'https://login.chinacloudapi.cn',
    exchangeAudience: 'api://AzureADTokenExchangeChina',
    logAnalytics: {
      endpoint: 'https://api.loganalytics.azure.cn',
      scope: 'https://api.loganalytics.azure.cn/.default',
    },
  },
};

/** Hosts of Entra ID that the sign-in library may ask Microsoft about. Any other one is its own authority. */
const knownAuthorities: ReadonlySet<string> = new Set([
  'login.microsoftonline.com',
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'login.microsoftonline.us',
  'login.usgovcloudapi.net',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
]);

/**
 * authoritiesOf gives the addresses that a sign-in with an authority may ask: Microsoft's own know each other by
 * several names, and have regional ones where AZURE_REGIONAL_AUTHORITY_NAME asks for them; any other one stands alone.
 */
export function authoritiesOf(
  authorityHost: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (!isKnownAuthority(authorityHost)) return [authorityHost];
  const region = /^[a-z0-9]{1,40}$/i.exec(env.AZURE_REGIONAL_AUTHORITY_NAME ?? '')?.[0];
  const names = [...knownAuthorities].flatMap((name) => [name, ...(region === undefined ? [] : [`${region}.${name}`])]);
  return names.map((name) => `https://${name}`);
}

/** isKnownAuthority tells whether a sign-in endpoint is Microsoft's own. */
export function isKnownAuthority(authorityHost: string): boolean {
  return URL.canParse(authorityHost) && knownAuthorities.has(new URL(authorityHost).host);
}

/** httpsUrl reads an endpoint; undefined where it is none. The value may be shown, so nothing secret may be in it. */
export function httpsUrl(value: string): string | undefined {
  const text = value.trim();
  // A backslash or white space is read by URL parsers in ways that a person who looks at the text does not expect.
  if (/[\s\\?#@]/.test(text) || !/^https:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.hostname === '' ? undefined : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * ownerOf gives the cloud whose control plane an endpoint is. Regional endpoints (`westeurope.management.azure.com`)
 * belong to the same control plane.
 */
export function ownerOf(endpoint: string): KnownCloud | undefined {
  const { host } = new URL(endpoint);
  return Object.values(knownClouds).find((cloud) => {
    const own = new URL(cloud.resourceManager).host;
    return host === own || host.endsWith(`.${own}`);
  });
}

/**
 * exchangeAudienceOf gives the audience of an assertion by who takes it: a custom cloud may sign in with Entra ID of
 * any cloud.
 */
export function exchangeAudienceOf(authority: string): string {
  const owner = Object.values(knownClouds).find((cloud) => cloud.authorityHost === authority);
  return owner?.exchangeAudience ?? 'api://AzureADTokenExchange';
}

/**
 * scopeOf makes a scope of an audience. One that ends with a slash keeps it: Entra ID makes the token out for exactly
 * that text.
 */
export function scopeOf(audience: string): string {
  return `${audience}/.default`;
}

/**
 * readAudience gives an audience of the characters that one may have: it goes into a form and into az's command line.
 */
export function readAudience(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\/\/[0-9A-Za-z_.:/-]{1,500}$/i.test(value)
    ? value
    : undefined;
}

/**
 * cloudField is what a report tells of the cloud, by whom is asked and not by its name: nothing of the public one. Its
 * portal is the one that IDs are linked to.
 */
export function cloudField({ resourceManager }: Pick<Cloud, 'resourceManager'>): { readonly cloud?: string } {
  const owner = URL.canParse(resourceManager) ? ownerOf(resourceManager) : undefined;
  const name = Object.keys(knownClouds).find((each) => knownClouds[each] === owner) ?? 'custom';
  return name === 'AzureCloud' ? {} : { cloud: name };
}

/**
 * cloudNamed gives name and endpoint of a cloud by the inputs alone, where nobody signs in; without an endpoint where
 * they name none.
 */
export function cloudNamed(
  environment: string,
  resourceManagerEndpoint: string,
): Pick<Cloud, 'name' | 'resourceManager'> {
  const name =
    Object.keys(knownClouds).find((each) => each.toLowerCase() === environment.trim().toLowerCase()) ?? 'custom';
  return {
    name,
    resourceManager:
      httpsUrl(resourceManagerEndpoint) ??
      (resourceManagerEndpoint === '' ? (knownClouds[name]?.resourceManager ?? '') : ''),
  };
}
