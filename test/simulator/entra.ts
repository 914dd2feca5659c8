import { randomUUID } from 'node:crypto';
import { createExchange } from './entra-exchange.ts';
import { createIssuer } from './entra-jwt.ts';
import { type Claims, type EntraOptions, noTenant, refuse, type SimulatedApplication } from './entra-model.ts';
import { type Fault, json, type Reply, type Seen, startServer } from './server.ts';

export type { Claims, EntraOptions, FederatedCredential, SimulatedApplication } from './entra-model.ts';

export interface EntraSimulator {
  /** Authority host, without a trailing slash. */
  readonly url: string;
  readonly ca: string;
  readonly tenantId: string;
  readonly requests: readonly Seen[];
  /** How many requests it left without an answer for good. */
  readonly held: number;
  /** How many access tokens were given out. */
  readonly tokensIssued: number;
  /** Reads an Authorization header as a resource server does. */
  verify(authorization: string | undefined): Claims | 'expired' | 'invalid';
  /** What the runner sets for a job with `id-token: write`. */
  readonly githubEnv: Readonly<Record<string, string>>;
  /** What the agent sets for every task: where assertions are made, and the job's token. */
  readonly devopsEnv: Readonly<Record<string, string>>;
  /** What App Service sets. */
  readonly managedIdentityEnv: Readonly<Record<string, string>>;
  /** Tokens given out so far are refused from now on. */
  revoke(): void;
  setTokenLifetime(seconds: number): void;
  harm(fault: Fault): void;
  close(): Promise<void>;
}

export const gitHubIssuer = 'https://token.actions.githubusercontent.com';
export const devOpsIssuer = 'https://vstoken.dev.azure.com/6f1c2d3e-0000-4000-8000-0000000000aa';

/**
 * startEntra runs Entra ID, GitHub's and Azure DevOps' makers of assertions and a managed identity endpoint on one
 * HTTPS server, as strict as the real ones in what matters: tenant, application, secret, signature, issuer, subject,
 * audience and time are checked, and an assertion is taken once.
 */
export async function startEntra(options: EntraOptions): Promise<EntraSimulator> {
  const tenantId = options.tenantId ?? '72f988bf-0000-4000-8000-000000000001';
  const entra = createIssuer();
  const issuers = new Map([
    [gitHubIssuer, createIssuer()],
    [devOpsIssuer, createIssuer()],
  ]);
  const requestToken = `github-request-${randomUUID()}`;
  const jobToken = `job-token-${randomUUID()}`;
  const identityHeader = randomUUID();
  let lifetime = options.tokenLifetimeSeconds ?? 3600;
  let issued = 0;
  let generation = 0;
  const seconds = (): number => Math.floor(Date.now() / 1000);

  const exchange = createExchange({ options, tenantId, issuers, base: () => server.url, grant });
  const server = await startServer(answer, { host: options.host ?? 'localhost', faults: options.faults ?? [] });

  function answer(seen: Seen): Reply {
    const url = new URL(seen.path, server.url);
    if (url.pathname === '/github/oidc') return gitHub(seen, url);
    if (url.pathname === '/devops/oidctoken') return devOps(seen, url);
    if (url.pathname === '/msi/token') return managedIdentity(seen, url);
    if (url.pathname === '/common/discovery/instance') {
      return refuse(400, 'invalid_instance', 50049, 'Unknown or invalid instance.');
    }
    const [, tenant = '', ...rest] = url.pathname.split('/');
    const path = rest.join('/');
    if (path === 'v2.0/.well-known/openid-configuration') return tenant === tenantId ? openId() : noTenant(tenant);
    if (path !== 'oauth2/v2.0/token') return { status: 404 };
    if (seen.method !== 'POST')
      return refuse(400, 'invalid_request', 900561, 'The endpoint only accepts POST requests. Received a GET request.');
    return tenant === tenantId ? exchange(new URLSearchParams(seen.body)) : noTenant(tenant);
  }

  function openId(): Reply {
    const base = `${server.url}/${tenantId}`;
    return json(200, {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      issuer: `${base}/v2.0`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      response_types_supported: ['code', 'id_token'],
      subject_types_supported: ['pairwise'],
    });
  }

  function grant(application: SimulatedApplication, audience: string): Reply {
    const access_token = tokenFor(application, audience);
    return json(200, { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token });
  }

  function tokenFor(application: SimulatedApplication, audience: string): string {
    issued += 1;
    const now = seconds();
    return entra.issue({
      aud: audience,
      iss: options.tokenIssuer ?? `${server.url}/${tenantId}/`,
      iat: now,
      nbf: now,
      exp: now + lifetime,
      jti: randomUUID(),
      oid: application.objectId,
      appid: application.appId,
      tid: tenantId,
      app_displayname: application.name,
      permissions: application.permissions,
      generation,
    });
  }

  function assertionOf(issuer: string, subject: string, audience: string): string {
    const now = seconds();
    const exp = now + (options.assertionLifetimeSeconds ?? 300);
    return (
      issuers
        .get(issuer)
        ?.issue({ iss: issuer, sub: subject, aud: audience, iat: now, nbf: now, exp, jti: randomUUID() }) ?? ''
    );
  }

  /** https://docs.github.com/actions/reference/security/oidc */
  function gitHub(seen: Seen, url: URL): Reply {
    if (seen.headers.authorization !== `Bearer ${requestToken}` || options.gitHubSubject === undefined) {
      return json(401, { error: { message: 'Unauthorized' } });
    }
    return json(200, {
      count: 1150,
      value: assertionOf(
        gitHubIssuer,
        options.gitHubSubject,
        url.searchParams.get('audience') ?? 'https://github.com/contoso',
      ),
    });
  }

  /** https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create */
  function devOps(seen: Seen, url: URL): Reply {
    if (seen.method !== 'POST')
      return json(405, { message: 'The requested resource does not support http method GET.' });
    if (seen.headers.authorization !== `Bearer ${jobToken}`)
      return { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>Sign In</html>' };
    if (url.searchParams.get('api-version') === null)
      return json(400, { message: 'No api-version was supplied for the "POST" request.' });
    const subject = options.connectionSubjects?.[url.searchParams.get('serviceConnectionId') ?? ''];
    if (subject === undefined)
      return json(404, { message: 'The service connection does not exist or is not authorized for use.' });
    return json(200, { oidcToken: assertionOf(devOpsIssuer, subject, 'api://AzureADTokenExchange') });
  }

  /** https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference */
  function managedIdentity(seen: Seen, url: URL): Reply {
    if (seen.headers['x-identity-header'] !== identityHeader)
      return json(401, { statusCode: 401, message: 'Unauthorized' });
    const wanted = url.searchParams.get('client_id');
    const all = options.managedIdentities ?? [];
    const found = wanted === null ? all[0] : all.find((one) => one.appId === wanted);
    if (found === undefined)
      return json(400, {
        statusCode: 400,
        message: 'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.',
      });
    const resource = url.searchParams.get('resource') ?? '';
    return json(200, {
      access_token: tokenFor(found, resource),
      client_id: found.appId,
      expires_on: String(seconds() + lifetime),
      resource,
      token_type: 'Bearer',
    });
  }

  function verify(authorization: string | undefined): Claims | 'expired' | 'invalid' {
    const payload = entra.read(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');
    if (payload === undefined || payload.generation !== generation) return 'invalid';
    if (Number(payload.exp) <= Date.now() / 1000) return 'expired';
    return {
      objectId: String(payload.oid),
      appId: String(payload.appid),
      tenantId,
      audience: String(payload.aud),
      ...(typeof payload.app_displayname === 'string' ? { name: payload.app_displayname } : {}),
      ...(Array.isArray(payload.permissions) ? { permissions: payload.permissions.map(String) } : {}),
    };
  }

  return {
    url: server.url,
    ca: server.ca,
    tenantId,
    requests: server.requests,
    get held() {
      return server.held;
    },
    get tokensIssued() {
      return issued;
    },
    verify,
    githubEnv: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/github/oidc?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    devopsEnv: {
      SYSTEM_OIDCREQUESTURI: `${server.url}/devops/oidctoken`,
      ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: jobToken }, scheme: 'OAuth' }),
    },
    managedIdentityEnv: { IDENTITY_ENDPOINT: `${server.url}/msi/token`, IDENTITY_HEADER: identityHeader },
    revoke: () => {
      generation += 1;
    },
    setTokenLifetime: (value) => {
      lifetime = value;
    },
    harm: server.harm,
    close: server.close,
  };
}
