import type { ProxyRoute } from '../http/proxy.ts';
import type { Cloud } from './cloud-endpoints.ts';

/**
 * AzureConnection is a service connection of Azure Pipelines. Texts are empty where the connection does not tell them.
 */
export interface AzureConnection {
  /** ID of the service connection, a GUID. */
  readonly id: string;
  /** `WorkloadIdentityFederation`, `ServicePrincipal`, `ManagedServiceIdentity`, or what else the server names. */
  readonly scheme: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** Client secret of a service principal. */
  readonly secret: string;
  /** PEM of certificate and private key of a service principal. */
  readonly certificate: string;
  /** Access token of the job, which Azure DevOps takes for an assertion. */
  readonly jobToken: string;
  /** Where Azure DevOps makes assertions: SYSTEM_OIDCREQUESTURI. */
  readonly oidcRequestUri: string;
  readonly subscriptionId: string;
  /** The cloud as Azure DevOps names it: AzureCloud, AzureUSGovernment, AzureChinaCloud, AzureStack. */
  readonly environment: string;
  /** Endpoint of Azure Resource Manager. */
  readonly url: string;
  /** Sign-in endpoint and audience; only Azure Stack Hub tells them. */
  readonly authority: string;
  readonly audience: string;
}

/** HostIdentity is what a host knows of who we are: the shape of `Host.identity()`, which this room may not import. */
export interface HostIdentity {
  readonly assertion?: (audience: string, signal: AbortSignal) => Promise<string>;
  readonly why?: string;
  readonly connection?: AzureConnection;
  readonly proxyFor?: (url: URL) => ProxyRoute | undefined;
}

/** CredentialOptions is all that signing in depends on. */
export interface CredentialOptions {
  readonly cloud: Cloud;
  /** Inputs; empty where not given. */
  readonly tenantId: string;
  readonly clientId: string;
  readonly identity: HostIdentity;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Called with every secret before anything can print it. */
  readonly secret: (value: string) => void;
  /** Milliseconds since 1970; tests bring their own. */
  readonly now?: () => number;
  /** How long the az CLI may take, in milliseconds; tests bring their own. */
  readonly azMs?: number;
  /** Certificate authority (PEM) in place of Node's own list and NODE_EXTRA_CA_CERTS, for tests. */
  readonly ca?: string;
}

/** TokenClaims are who a token says we are. They are read, not verified: for people to see, never for a decision. */
export interface TokenClaims {
  readonly objectId?: string;
  readonly appId?: string;
  readonly tenantId?: string;
  readonly name?: string;
}

/** Token is an access token and who it speaks for. */
export interface Token extends TokenClaims {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresOn: number;
}

/** Tokens are those of one audience, for as long as a run lasts. */
export interface Tokens {
  /**
   * A token with at least five minutes left, or half of what it came with where that is less. Throws `GuardError`:
   * `canceled`, `denied` where the sign-in is refused, `unavailable` where Entra ID cannot be reached.
   */
  getToken(signal: AbortSignal): Promise<Token>;
  /** A token from a new sign-in, for a service that refuses the one we have. Throws as `getToken`. */
  renew(signal: AbortSignal): Promise<Token>;
}

/** AzureCredential is who we are to Azure; its own tokens are made out for the control plane of the cloud. */
export interface AzureCredential extends Tokens {
  /** Which way to sign in serves, in words: `the az CLI's login`. */
  readonly name: string;
  /** Claims of the newest token. */
  readonly claims: TokenClaims;
  /**
   * Signs in the same way for another service, by the scope of its tokens: `https://storage.azure.com/.default`. Throws
   * as `getToken`.
   */
  tokensFor(scope: string): Promise<Tokens>;
}
