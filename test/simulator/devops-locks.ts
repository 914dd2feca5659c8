import { type Fault, json, type Reply, type Seen, startServer } from './server.ts';

type Body = Readonly<Record<string, unknown>>;

export interface DevOpsLocksOptions {
  readonly token: string;
  readonly project: string;
  /** Protected resources that exist, by `endpoint/<id>` or `environment/<id>`. */
  readonly resources?: Readonly<Record<string, LockableResource>>;
  readonly builds?: Readonly<Record<string, Body>>;
  readonly definitions?: Readonly<Record<string, Body>>;
  /** Records of a build's timeline; a build without an entry has none yet (204). */
  readonly timelines?: Readonly<Record<string, readonly Body[]>>;
  /** Newest API version the server knows. */
  readonly latestVersion?: string;
  /** Answers a wrong token with the sign-in page (203). */
  readonly signInPage?: boolean;
  readonly faults?: readonly Fault[];
}

export interface LockableResource {
  readonly name: string;
  readonly checks: readonly Body[];
  /** The identity may not view it: the server says so by silence. */
  readonly hidden?: boolean;
}

export interface DevOpsLocksSimulator {
  /** For SYSTEM_COLLECTIONURI. */
  readonly url: string;
  readonly ca: string;
  readonly requests: readonly Seen[];
  close(): Promise<void>;
}

const refuse = (status: number, typeKey: string, message: string): Reply =>
  json(status, {
    $id: '1',
    innerException: null,
    message,
    typeName: `Microsoft.${typeKey}, Microsoft`,
    typeKey,
    errorCode: 0,
    eventId: 3000,
  });

/** APIs that have never left preview: without `-preview` in the version they refuse. */
const previews = /^pipelines\/(checks|environments)/;

/**
 * startDevOpsLocks runs the parts of Azure DevOps that tell of exclusive locks: check configurations, the resources
 * they are on, builds, definitions, timelines. Like the real one it hides the checks of a resource that the identity
 * may not view behind an empty list, the connection behind `null`.
 */
export async function startDevOpsLocks(options: DevOpsLocksOptions): Promise<DevOpsLocksSimulator> {
  const server = await startServer(call, { host: 'localhost', faults: options.faults ?? [] });

  function call(seen: Seen): Reply {
    const url = new URL(seen.path, server.url);
    if (seen.headers.authorization !== `Bearer ${options.token}`) return signIn(seen);
    const found = /^\/contoso\/([^/]+)\/_apis\/(.+)$/.exec(url.pathname);
    if (found === null) return refuse(404, 'ResourceNotFoundException', 'The resource cannot be found.');
    if (decodeURIComponent(found[1] ?? '') !== options.project) {
      return refuse(404, 'ProjectDoesNotExistWithNameException', 'TF200016: The following project does not exist.');
    }
    const path = found[2] ?? '';
    return versionTrouble(path, url.searchParams.get('api-version')) ?? answer(path, url.searchParams);
  }

  function signIn(seen: Seen): Reply {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (options.signInPage)
      return { status: 203, headers: html, body: '<html><title>Azure DevOps Services | Sign In</title></html>' };
    if (seen.headers['x-tfs-fedauthredirect'] !== 'Suppress')
      return { status: 302, headers: { location: `${server.url}/_signin` } };
    return { status: 401, headers: html, body: '<html></html>' };
  }

  function versionTrouble(path: string, version: string | null): Reply | undefined {
    if (version === null)
      return refuse(400, 'VssVersionNotSpecifiedException', 'No api-version was supplied for the "GET" request.');
    const latest = options.latestVersion ?? '7.2';
    if (Number.parseFloat(version) > Number.parseFloat(latest)) {
      const message = `The requested REST API version of ${version} is out of range for this server. The latest REST API version this server supports is ${latest}.`;
      return refuse(400, 'VssVersionOutOfRangeException', message);
    }
    if (!previews.test(path) || version.includes('-preview')) return undefined;
    return refuse(
      400,
      'VssInvalidPreviewVersionException',
      'The requested version is under preview. The -preview flag must be supplied.',
    );
  }

  function answer(path: string, query: URLSearchParams): Reply {
    const [area, kind, id = '', part] = path.split('/');
    if (path === 'pipelines/checks/configurations') return checks(query);
    if (area === 'serviceendpoint') return endpoint(id);
    if (area === 'pipelines' && kind === 'environments') return environment(id);
    if (part === 'timeline') return timeline(id);
    const body = kind === 'builds' ? options.builds?.[id] : options.definitions?.[id];
    return body === undefined
      ? refuse(404, 'BuildNotFoundException', `The requested build ${id} could not be found.`)
      : json(200, body);
  }

  function endpoint(id: string): Reply {
    const found = options.resources?.[`endpoint/${id}`];
    return json(200, found === undefined || found.hidden ? null : { id, name: found.name, type: 'azurerm' });
  }

  function environment(id: string): Reply {
    const found = options.resources?.[`environment/${id}`];
    if (found !== undefined && !found.hidden) return json(200, { id: Number(id), name: found.name });
    return refuse(
      404,
      'EnvironmentNotFoundException',
      `Environment with ID ${id} does not exist or you do not have permission to view it.`,
    );
  }

  function timeline(id: string): Reply {
    const records = options.timelines?.[id];
    return records === undefined ? { status: 204 } : json(200, { records, id: 'f1', changeId: 7 });
  }

  function checks(query: URLSearchParams): Reply {
    const type = query.get('resourceType') ?? '';
    const id = query.get('resourceId') ?? '';
    const resource = options.resources?.[`${type}/${id}`];
    const listed = resource === undefined || resource.hidden ? [] : resource.checks;
    const value = listed.map((check, index) => ({
      id: index + 1,
      resource: { type, id, name: resource?.name },
      ...check,
    }));
    return json(200, { count: value.length, value });
  }

  return { url: `${server.url}/contoso/`, ca: server.ca, requests: server.requests, close: server.close };
}
