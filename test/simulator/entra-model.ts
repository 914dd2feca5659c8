import { randomUUID, type X509Certificate } from 'node:crypto';
import { type Fault, json, type Reply } from './server.ts';

/** FederatedCredential is what an application trusts: the token of exactly this job. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** SimulatedApplication is an application and its service principal. */
export interface SimulatedApplication {
  readonly appId: string;
  readonly objectId: string;
  readonly name?: string;
  readonly secrets?: readonly string[];
  readonly expiredSecrets?: readonly string[];
  readonly certificates?: readonly X509Certificate[];
  readonly federated?: readonly FederatedCredential[];
  /** What the ARM simulator lets it do. */
  readonly permissions?: readonly string[];
}

/** Claims are who a token of the simulator speaks for. */
export interface Claims {
  readonly objectId: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly name?: string;
  readonly permissions?: readonly string[];
  /** For whom the token is made out. */
  readonly audience?: string;
}

export interface EntraOptions {
  readonly tenantId?: string;
  readonly applications: readonly SimulatedApplication[];
  /** Who its access tokens say made them out; default is its own address. Azurite takes Microsoft's alone. */
  readonly tokenIssuer?: string;
  /** Control planes that the tenant knows, as audiences. Absent: every https one. */
  readonly resources?: readonly string[];
  readonly tokenLifetimeSeconds?: number;
  /** Subject of the GitHub job; absent: the job may not mint tokens. */
  readonly gitHubSubject?: string;
  /** Subjects of the service connections, by their ID. */
  readonly connectionSubjects?: Readonly<Record<string, string>>;
  /** The identities of the machine; the first one is the system-assigned. */
  readonly managedIdentities?: readonly SimulatedApplication[];
  /** Seconds that an assertion lives. */
  readonly assertionLifetimeSeconds?: number;
  readonly host?: string;
  readonly faults?: readonly Fault[];
}

/** refuse answers as Entra ID does: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export function refuse(status: number, error: string, code: number, text: string): Reply {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = '2026-11-25 10:00:00Z';
  return json(status, {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}

/** noTenant is the answer to a tenant that is not there. */
export function noTenant(tenant: string): Reply {
  const text = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
  return refuse(400, 'invalid_tenant', 90002, text);
}
