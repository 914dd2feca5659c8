import { type Issuer, type Payload, part, readSignedBy } from './entra-jwt.ts';
import { type EntraOptions, refuse, type SimulatedApplication } from './entra-model.ts';
import type { Reply } from './server.ts';

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** createExchange checks what an application sends for a token, and grants one. */
export function createExchange(tools: {
  readonly options: EntraOptions;
  readonly tenantId: string;
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly base: () => string;
  readonly grant: (application: SimulatedApplication, audience: string) => Reply;
}): (form: URLSearchParams) => Reply {
  const { options, tenantId, issuers, base, grant } = tools;
  const used = new Set<unknown>();
  const seconds = (): number => Math.floor(Date.now() / 1000);
  return exchange;

  /**
   * The client credentials grant: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
   */
  function exchange(form: URLSearchParams): Reply {
    const value = (name: string): string => form.get(name) ?? '';
    if (value('grant_type') !== 'client_credentials') {
      return refuse(
        400,
        'unsupported_grant_type',
        70003,
        `The app requested an unsupported grant type '${value('grant_type')}'.`,
      );
    }
    const audience = value('scope')
      .split(' ')
      .find((scope) => scope.endsWith('/.default'))
      ?.replace(/\/\.default$/, '');
    if (audience === undefined)
      return refuse(400, 'invalid_scope', 1002012, `The provided value for scope ${value('scope')} is not valid.`);
    const application = options.applications.find((one) => one.appId === value('client_id'));
    if (application === undefined) {
      const text = `Application with identifier '${value('client_id')}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`;
      return refuse(400, 'unauthorized_client', 700016, text);
    }
    const refused = form.has('client_assertion')
      ? refusedAssertion(application, form)
      : refusedSecret(application, value('client_secret'));
    if (refused !== undefined) return refused;
    if (!(options.resources?.includes(audience) ?? audience.startsWith('https://'))) {
      const text = `The resource principal named ${audience} was not found in the tenant named Contoso.`;
      return refuse(400, 'invalid_resource', 500011, text);
    }
    return grant(application, audience);
  }

  function refusedSecret(application: SimulatedApplication, secret: string): Reply | undefined {
    if (secret === '') {
      const text = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
      return refuse(401, 'invalid_client', 7000218, text);
    }
    if (application.secrets?.includes(secret)) return undefined;
    if (application.expiredSecrets?.includes(secret)) {
      return refuse(
        401,
        'invalid_client',
        7000222,
        `The provided client secret keys for app '${application.appId}' are expired.`,
      );
    }
    const text = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${application.appId}'.`;
    return refuse(401, 'invalid_client', 7000215, text);
  }

  function refusedAssertion(application: SimulatedApplication, form: URLSearchParams): Reply | undefined {
    const token = form.get('client_assertion') ?? '';
    if (form.get('client_assertion_type') !== jwtBearer) {
      return refuse(
        400,
        'invalid_request',
        900144,
        "The request body must contain the following parameter: 'client_assertion_type'.",
      );
    }
    const claimed = part(token.split('.')[1] ?? '') ?? {};
    const own = claimed.iss === application.appId;
    return own ? refusedSignature(application, token) : refusedFederation(application, token, claimed);
  }

  function refusedSignature(application: SimulatedApplication, token: string): Reply | undefined {
    const payload = (application.certificates ?? [])
      .map((certificate) => readSignedBy(token, certificate))
      .find((read) => read !== undefined);
    if (payload === undefined) {
      return refuse(
        401,
        'invalid_client',
        700027,
        'The certificate with identifier used to sign the client assertion is not registered on application.',
      );
    }
    const audiences = [`${base()}/${tenantId}/oauth2/v2.0/token`, `${base()}/${tenantId}/v2.0`];
    if (payload.sub !== application.appId || !audiences.includes(String(payload.aud))) {
      return refuse(401, 'invalid_client', 700023, `Client assertion audience claim does not match Realm issuer.`);
    }
    return outOfTime(payload) ?? replayed(payload);
  }

  function refusedFederation(application: SimulatedApplication, token: string, claimed: Payload): Reply | undefined {
    const { iss, sub, aud } = claimed;
    const trusted = application.federated ?? [];
    if (!trusted.some((one) => one.issuer === iss)) {
      return refuse(
        401,
        'invalid_client',
        700211,
        `No matching federated identity record found for presented assertion issuer '${iss}'.`,
      );
    }
    const payload = issuers.get(String(iss))?.read(token);
    if (payload === undefined) return refuse(401, 'invalid_client', 5000811, 'Unable to verify token signature.');
    if (!trusted.some((one) => one.issuer === iss && one.subject === sub)) {
      const text = `No matching federated identity record found for presented assertion subject '${sub}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`;
      return refuse(401, 'invalid_client', 700213, text);
    }
    if (!trusted.some((one) => one.issuer === iss && one.subject === sub && one.audience === aud)) {
      return refuse(
        401,
        'invalid_client',
        700212,
        `No matching federated identity record found for presented assertion audience '${aud}'.`,
      );
    }
    return outOfTime(payload) ?? replayed(payload);
  }

  function outOfTime(payload: Payload): Reply | undefined {
    if (Number(payload.exp) > seconds()) return undefined;
    const text =
      'Client assertion is not within its valid time range. Current time: 2026-11-25T10:00:00Z, assertion valid from 2026-11-25T09:00:00Z.';
    return refuse(401, 'invalid_client', 700024, text);
  }

  /** Stricter than the real one: whoever keeps an assertion is found out at the second exchange. */
  function replayed(payload: Payload): Reply | undefined {
    if (used.has(payload.jti))
      return refuse(
        401,
        'invalid_client',
        700024,
        'Client assertion is not within its valid time range: it was used before.',
      );
    used.add(payload.jti);
    return undefined;
  }
}
