import { type Fault, json, type Reply, type Seen, startServer } from './server.ts';

export interface SimulatedBuild {
  readonly id: number;
  /** Absent: the build has no timeline yet (204). */
  readonly records?: readonly Readonly<Record<string, unknown>>[];
  /** By log ID. */
  readonly logs: Readonly<Record<number, string | (() => AsyncIterable<Uint8Array>)>>;
  /**
   * As the list of builds has it: only a build with times is listed. Milliseconds since 1970; without an end it goes
   * on.
   */
  readonly listed?: {
    readonly definition: string;
    readonly number: string;
    readonly startedAt: number;
    readonly endedAt?: number;
  };
}

export interface DevOpsOptions {
  readonly token: string;
  /** Organization of the service, or `tfs/DefaultCollection` of a server. */
  readonly collection?: string;
  /** Name; spaces and other letters allowed. */
  readonly project: string;
  readonly builds: readonly SimulatedBuild[];
  /** Newest API version the server knows. */
  readonly latestVersion?: string;
  /** False: the identity may not view builds. */
  readonly viewBuilds?: boolean;
  /** Sends logs on to another, signed address, as a gateway in front of a server might. */
  readonly redirectLogs?: boolean;
  /** Answers a wrong token with the sign-in page (203), as it does for personal access tokens. */
  readonly signInPage?: boolean;
  readonly host?: string;
  readonly faults?: readonly Fault[];
}

export interface DevOpsSimulator {
  /** For SYSTEM_COLLECTIONURI, with the trailing slash. */
  readonly url: string;
  readonly ca: string;
  readonly requests: readonly Seen[];
  /** How many requests it left without an answer for good. */
  readonly held: number;
  harm(fault: Fault): void;
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

/**
 * startDevOps runs the Build API of Azure DevOps, as strict as the real one: Bearer token, api-version within what the
 * server knows, sign-in page or 401 where the token is not accepted, logs as text or JSON by Accept.
 */
export async function startDevOps(options: DevOpsOptions): Promise<DevOpsSimulator> {
  const collection = options.collection ?? 'contoso';
  const server = await startServer(call, { host: options.host ?? 'localhost', faults: options.faults ?? [] });

  function call(seen: Seen): Reply {
    const url = new URL(seen.path, server.url);
    if (url.pathname.startsWith('/signed/')) return signed(seen, url);
    return gate(seen, url) ?? build(seen, url);
  }

  function gate(seen: Seen, url: URL): Reply | undefined {
    if (seen.headers.authorization !== `Bearer ${options.token}`) return signIn(seen);
    const version = url.searchParams.get('api-version');
    if (version === null) {
      return refuse(
        400,
        'VssVersionNotSpecifiedException',
        'No api-version was supplied for the "GET" request. The version must be supplied either as part of the Accept header or as a query parameter.',
      );
    }
    const latest = options.latestVersion ?? '7.2';
    if (Number.parseFloat(version) > Number.parseFloat(latest)) {
      return refuse(
        400,
        'VssVersionOutOfRangeException',
        `The requested REST API version of ${version} is out of range for this server. The latest REST API version this server supports is ${latest}.`,
      );
    }
    return undefined;
  }

  function signIn(seen: Seen): Reply {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (options.signInPage)
      return { status: 203, headers: html, body: '<html><title>Azure DevOps Services | Sign In</title></html>' };
    if (seen.headers['x-tfs-fedauthredirect'] !== 'Suppress')
      return { status: 302, headers: { location: `${server.url}/_signin?realm=dev.azure.com` } };
    return {
      status: 401,
      headers: { ...html, 'www-authenticate': 'Bearer, Basic realm="https://dev.azure.com/", TFS-Federated' },
      body: '<html></html>',
    };
  }

  /** https://learn.microsoft.com/rest/api/azure/devops/build/builds/list */
  function list(url: URL): Reply {
    const [from, to] = ['minTime', 'maxTime'].map((name) => Date.parse(url.searchParams.get(name) ?? ''));
    const value = options.builds.flatMap(({ id, listed }) =>
      listed === undefined || !(listed.startedAt >= (from ?? 0) && listed.startedAt <= (to ?? 0))
        ? []
        : [
            {
              ...{
                id,
                buildNumber: listed.number,
                definition: { name: listed.definition },
                startTime: new Date(listed.startedAt).toISOString(),
              },
              ...(listed.endedAt === undefined
                ? { status: 'inProgress' }
                : { status: 'completed', finishTime: new Date(listed.endedAt).toISOString() }),
            },
          ],
    );
    return json(200, { count: value.length, value });
  }

  function build(seen: Seen, url: URL): Reply {
    if (options.viewBuilds !== false && url.pathname.endsWith('/_apis/build/builds')) return list(url);
    const found = /^\/(.+)\/([^/]+)\/_apis\/build\/builds\/(\d+)\/(timeline|logs\/(\d+))$/.exec(url.pathname);
    if (found === null || found[1] !== collection)
      return refuse(404, 'ResourceNotFoundException', 'The resource cannot be found.');
    if (decodeURIComponent(found[2] ?? '') !== options.project) {
      return refuse(
        404,
        'ProjectDoesNotExistWithNameException',
        `TF200016: The following project does not exist: ${decodeURIComponent(found[2] ?? '')}.`,
      );
    }
    if (options.viewBuilds === false) {
      return refuse(
        403,
        'AccessDeniedException',
        'Access denied. Build Service needs View builds permissions for the pipeline to perform the action.',
      );
    }
    const one = options.builds.find((candidate) => candidate.id === Number(found[3]));
    if (one === undefined)
      return refuse(404, 'BuildNotFoundException', `The requested build ${found[3]} could not be found.`);
    if (found[4] === 'timeline')
      return one.records === undefined
        ? { status: 204 }
        : json(200, { records: one.records, lastChangedBy: null, id: 'f1', changeId: 7 });
    if (options.redirectLogs)
      return { status: 302, headers: { location: `${server.url}/signed/${one.id}/${found[5]}?sig=abc` } };
    return log(seen, one, Number(found[5]));
  }

  function signed(seen: Seen, url: URL): Reply {
    if (seen.headers.authorization !== undefined) return { status: 400, body: 'InvalidAuthenticationInfo' };
    const [, , buildId, logId] = url.pathname.split('/');
    const one = options.builds.find((candidate) => candidate.id === Number(buildId));
    return one === undefined
      ? { status: 404 }
      : log({ ...seen, headers: { accept: 'text/plain' } }, one, Number(logId));
  }

  function log(seen: Seen, one: SimulatedBuild, logId: number): Reply {
    const text = one.logs[logId];
    if (text === undefined)
      return refuse(404, 'BuildLogNotFoundException', `The log with ID ${logId} for build ${one.id} does not exist.`);
    if (seen.headers.accept === 'text/plain')
      return {
        status: 200,
        headers: { 'content-type': 'text/plain' },
        body: typeof text === 'function' ? text() : text,
      };
    const lines = typeof text === 'function' ? [] : text.split('\n');
    return json(200, { count: lines.length, value: lines });
  }

  return {
    url: `${server.url}/${collection}/`,
    ca: server.ca,
    requests: server.requests,
    get held() {
      return server.held;
    },
    harm: server.harm,
    close: server.close,
  };
}
