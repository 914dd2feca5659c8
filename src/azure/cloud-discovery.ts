import { createHttp } from '../http/client.ts';
import { baseOf } from '../http/fence.ts';
import { azureProxy, type ProxyRoute } from '../http/proxy.ts';
import { realClock } from '../time/clock.ts';
import {
  type Cloud,
  type CloudProblem,
  exchangeAudienceOf,
  httpsUrl,
  type LogAnalytics,
  ownerOf,
  readAudience,
  scopeOf,
} from './cloud-endpoints.ts';

/** Get reads one address of the control plane without a token; the text of whatever came back. */
export type Get = (url: string) => Promise<{ readonly status: number; readonly text: string }>;

/** A control plane that gives no metadata within that time does not tell it. Milliseconds. */
const limits = { answerMs: 15_000, idleMs: 15_000, totalMs: 35_000, streamMs: 35_000, attempts: 2 };

/**
 * metadataReader makes a `Get` that sends nothing but the request, to that control plane alone, within a time and by
 * the host's proxy.
 */
export function metadataReader(options: {
  readonly resourceManager: string;
  readonly signal: AbortSignal;
  readonly proxyFor?: ((url: URL) => ProxyRoute | undefined) | undefined;
  /** Certificate authority (PEM) in place of Node's own list, for tests. */
  readonly ca?: string;
}): Get {
  const { resourceManager, signal, ca, proxyFor = (url) => azureProxy(url, process.env) } = options;
  const { origin, path } = baseOf(resourceManager);
  const http = createHttp(
    { proxyFor, clock: realClock, limits, ...(ca === undefined ? {} : { ca }) },
    { origin, read: [`${path}/metadata`] },
  );
  return (url) => http.read({ url, what: 'the metadata of the cloud', signal });
}

/** Azure Stack Hub documents the first one, newer private clouds the second. */
const metadataVersions = ['2015-01-01', '2022-09-01'];

/**
 * discover asks the control plane of a custom cloud who signs in its callers and for whom a token is made out. What
 * cannot be read leaves the audience at the endpoint itself; only a sign-in endpoint that is nowhere to be found is a
 * problem. Other clouds are given back as they are.
 * @see https://learn.microsoft.com/azure-stack/user/azure-stack-rest-api-use
 */
export async function discover(cloud: Cloud, get: Get): Promise<Cloud | { readonly problem: CloudProblem }> {
  if (!cloud.discoverAudience) return cloud;
  const found = await metadataOf(cloud, get);
  const login = typeof found.loginEndpoint === 'string' ? httpsUrl(found.loginEndpoint) : undefined;
  const authorityHost = cloud.authorityHost === '' ? (login ?? '') : cloud.authorityHost;
  if (authorityHost === '') {
    const expected = `the sign-in endpoint of the custom cloud, because ${new URL(cloud.resourceManager).host} did not tell it`;
    return { problem: { input: 'authority-host', value: '', expected } };
  }
  const audience = found.audience === undefined || foreign(cloud, found.audience) ? undefined : found.audience;
  return {
    ...cloud,
    authorityHost,
    scope: audience === undefined ? cloud.scope : scopeOf(audience),
    discoverAudience: false,
    exchangeAudience: exchangeAudienceOf(authorityHost),
  };
}

/**
 * logAnalyticsOf gives where the workspaces of a cloud are asked: Microsoft's own are known; any other control plane is
 * asked, and may name no host of Microsoft's, which would take the token for theirs. Undefined where it tells none.
 */
export async function logAnalyticsOf(cloud: Cloud, get: Get): Promise<LogAnalytics | undefined> {
  const known = ownerOf(cloud.resourceManager)?.logAnalytics;
  if (known !== undefined) return known;
  const { logAnalytics } = await metadataOf(cloud, get, ['2022-09-01']);
  const endpoint = typeof logAnalytics === 'string' ? httpsUrl(logAnalytics) : undefined;
  return endpoint === undefined || foreign(cloud, endpoint) ? undefined : { endpoint, scope: scopeOf(endpoint) };
}

/**
 * Where Microsoft's own services are. Azure Stack Hub has its audience in the tenant's domain (`onmicrosoft.com`),
 * which is none of them.
 */
const microsoft =
  /(^|\.)(azure\.(com|net|us|cn)|windows\.net|microsoft\.(com|us)|microsoftonline\.(com|us)|usgovcloudapi\.net|chinacloudapi\.cn|visualstudio\.com|azconfig\.(io|azure\.us)|azurecr\.(io|us|cn)|loganalytics\.(io|us)|applicationinsights\.io|office(365)?\.(com|us)|sharepoint\.com|powerbi\.com|dynamics\.com|windowsazure\.(com|us)|azure-automation\.net|azuredatabricks\.net)$/;

/**
 * A control plane that is not Microsoft's cannot ask for a token that Microsoft's services would take: not for a host
 * of theirs, and not for an application that only Entra ID knows by name (`api://AzureADTokenExchange`).
 */
function foreign({ resourceManager }: Cloud, audience: string): boolean {
  if (ownerOf(resourceManager) !== undefined) return false;
  if (!URL.canParse(audience)) return true;
  const { protocol, hostname } = new URL(audience);
  const host = hostname.replace(/\.$/, '');
  return protocol !== 'https:' || (microsoft.test(host) && host !== new URL(resourceManager).hostname);
}

interface Metadata {
  readonly loginEndpoint?: unknown;
  readonly audience?: string;
  readonly logAnalytics?: unknown;
}

async function metadataOf(cloud: Cloud, get: Get, versions: readonly string[] = metadataVersions): Promise<Metadata> {
  for (const version of versions) {
    try {
      const { status, text } = await get(`${cloud.resourceManager}/metadata/endpoints?api-version=${version}`);
      const read = status === 200 ? readMetadata(JSON.parse(text), cloud) : {};
      if (read.loginEndpoint !== undefined || read.audience !== undefined || read.logAnalytics !== undefined)
        return read;
    } catch {
      // What is not there, or is no JSON, is no metadata. That it is missing is told where it is needed.
    }
  }
  return {};
}

/** One cloud as an object (older versions) or a list of clouds, of which ours is the one with our endpoint. */
function readMetadata(value: unknown, cloud: Cloud): Metadata {
  const entries = (Array.isArray(value) ? value : [value]).map(fields);
  const own =
    entries.find((each) => sameHost(each.resourceManager, cloud.resourceManager)) ??
    (entries.length === 1 ? entries[0] : undefined);
  const { loginEndpoint, audiences } = fields(own?.authentication);
  const audience = (Array.isArray(audiences) ? audiences : []).map(readAudience).find((each) => each !== undefined);
  return { loginEndpoint, logAnalytics: own?.logAnalyticsResourceId, ...(audience === undefined ? {} : { audience }) };
}

function sameHost(value: unknown, endpoint: string): boolean {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).host === new URL(endpoint).host;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
