import { isOperationUrl, parseResourceId } from '../arm/resource-id.ts';
import type { Link } from './model.ts';

/**
 * The makers of links. A text from outside is no link, whatever it looks like: a link is made from an ID, is
 * documentation of ours, or is the status URL of an operation on the resource manager of the cloud in use. Everything
 * else is text, and the renderers take nothing but a `Link`. The host makes the links to its own runs.
 */

/** Where the documentation of the advice stands. */
const documentation: ReadonlySet<string> = new Set([
  'learn.microsoft.com',
  'docs.github.com',
  'developer.hashicorp.com',
  'www.pulumi.com',
]);
const plainUrl = /^https:\/\/([a-z0-9.-]+)(?:[/?#][\w\-./?#=&%:@~+,;$!]*)?$/;

/** documentationLink links a page of the documentation that the advice names. */
export function documentationLink(url: string): Link | undefined {
  const host = plainUrl.exec(url)?.[1];
  return host !== undefined && documentation.has(host) && url.length <= 500 ? made(url) : undefined;
}

/** PortalPage is what the portal shows of an ID. */
export type PortalPage = 'resource' | 'locks' | 'deployment';

/**
 * The portals of Microsoft's own clouds, by the name that a report has of them:
 * https://learn.microsoft.com/azure/azure-portal/azure-portal-safelist-urls
 */
const portals: Readonly<Record<string, string>> = {
  AzureCloud: 'https://portal.azure.com',
  AzureUSGovernment: 'https://portal.azure.us',
  AzureChinaCloud: 'https://portal.azure.cn',
};

/**
 * portalLink links the page of a resource in the portal of its cloud, as the portal itself offers it for sharing; there
 * is no documentation page of its form. `cloud` is what a report tells of it: nothing of the public one. Undefined for
 * what is no whole ID, and for a cloud whose portal nobody here knows: no link is better than one into another cloud.
 */
export function portalLink(id: string, page: PortalPage = 'resource', cloud = 'AzureCloud'): Link | undefined {
  const resource = parseResourceId(id);
  const portal = Object.hasOwn(portals, cloud) ? portals[cloud] : undefined;
  if (resource === undefined || resource.masked || portal === undefined) return undefined;
  if (page === 'deployment')
    return made(`${portal}/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeSegment(resource.id)}`);
  return made(
    `${portal}/#@/resource${resource.id.split('/').map(encodeSegment).join('/')}${page === 'locks' ? '/locks' : ''}`,
  );
}

/**
 * operationLink takes a URL out of a text for a link only where it asks the resource manager of the cloud in use, or a
 * region of it, for the status of an operation. It answers only to who is signed in, so it is shown to be copied.
 * `resourceManager` is the endpoint.
 */
export function operationLink(url: string, resourceManager: string): Link | undefined {
  if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(resourceManager)) return undefined;
  const [asked, own] = [new URL(url), new URL(resourceManager)];
  // As it was parsed, so that what is shown is what would be asked: no dot segments, no userinfo, no other spelling of
  // the host.
  if (asked.href !== url || asked.protocol !== 'https:' || asked.username !== '' || asked.hash !== '') return undefined;
  const region = asked.host.slice(0, -own.host.length);
  if (!asked.host.endsWith(own.host) || !/^(?:[a-z0-9-]{1,40}\.)?$/.test(region)) return undefined;
  const plain = /^\/(?:subscriptions|providers)\/[\w\-./~:;=$]+(?:\?[\w\-.=&~,:%]*)?$/i.test(
    asked.pathname + asked.search,
  );
  return plain && isOperationUrl(asked.pathname) ? made(url) : undefined;
}

/** RunPlace is where a run of a platform is found. */
export interface RunPlace {
  readonly platform: 'github' | 'pipelines';
  /** `https://github.com`, `https://dev.azure.com/contoso`. */
  readonly server: string;
  readonly project: string;
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
}

/** Addresses of the platforms that everybody knows. */
const publicServers: Readonly<Record<RunPlace['platform'], RegExp>> = {
  github: /^https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)$/,
  pipelines: /^https:\/\/(?:dev\.azure\.com\/[a-z0-9-]{1,60}|[a-z0-9-]{1,60}\.visualstudio\.com)$/,
};

/**
 * runLink links the page of a run that a lease ledger names, by its names and numbers. Its server counts where it is a
 * public one, or `own`, the one that this run is on.
 */
export function runLink(
  { platform, server, project, repository, run, attempt }: RunPlace,
  own: string | undefined,
): Link | undefined {
  const base = server.replace(/\/+$/, '');
  const isOwn = base !== '' && base === own?.replace(/\/+$/, '') && plainServer.test(base);
  if (!isOwn && !publicServers[platform].test(base.toLowerCase())) return undefined;
  if (!/^\d{1,19}$/.test(run)) return undefined;
  if (platform === 'pipelines') {
    return /^[\w .()-]{1,100}$/.test(project)
      ? made(`${base}/${encodeSegment(project)}/_build/results?buildId=${run}`)
      : undefined;
  }
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.{1,2}$|^\.{1,2}\//.test(repository)) return undefined;
  return made(
    `${base}/${repository}/actions/runs/${run}${/^[1-9]\d{0,3}$/.test(attempt) ? `/attempts/${attempt}` : ''}`,
  );
}

const plainServer = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/i;

/**
 * knownLink gives an address back as a link where one of the makers above makes the very same of what it names: a page
 * of the documentation, or an ID in a portal.
 */
export function knownLink(url: string): Link | undefined {
  return documentationLink(url) ?? portalAgain(url);
}

function portalAgain(url: string): Link | undefined {
  const cloud = Object.keys(portals).find((name) => url.startsWith(`${portals[name]}/#`));
  const [, deployment, resource, locks] =
    /#(?:view\/HubsExtension\/DeploymentDetailsBlade\/~\/overview\/id\/([^/]{1,2000})|@\/resource(\/.{1,2000}?)(\/locks)?)$/.exec(
      url,
    ) ?? [];
  const id = decoded(deployment ?? resource ?? '');
  if (cloud === undefined || id === undefined) return undefined;
  const page = deployment !== undefined ? 'deployment' : locks !== undefined ? 'locks' : 'resource';
  const again = portalLink(id, page, cloud);
  return again === url ? again : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** encodeURIComponent leaves `!'()*`, which end a link in markdown or start emphasis. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const made = (url: string): Link => url as Link;
