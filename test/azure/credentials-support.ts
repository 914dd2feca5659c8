import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cloud, cloudOf } from '../../src/azure/clouds.ts';
import type { AzureConnection, CredentialOptions, HostIdentity } from '../../src/azure/credentials.ts';
import { gitHubIdentity } from '../../src/hosts/github/oidc.ts';
import type { VirtualTime } from '../bundles/virtual-time.ts';
import { type EntraOptions, type EntraSimulator, gitHubIssuer, startEntra } from '../simulator/entra.ts';
import type { Play, Played } from './credentials-child.ts';

export const app = {
  appId: '11111111-0000-4000-8000-000000000001',
  objectId: '22222222-0000-4000-8000-000000000002',
  name: 'guard-reader',
  secrets: ['right-secret'],
  expiredSecrets: ['old-secret'],
};

export const subject = 'repo:contoso/app:ref:refs/heads/main';

/** Entra ID that knows one application, and trusts the main branch of one repository. */
export function startTenant(options: Partial<EntraOptions> = {}): Promise<EntraSimulator> {
  const federated = [{ issuer: gitHubIssuer, subject, audience: 'api://AzureADTokenExchange' }];
  return startEntra({ applications: [{ ...app, federated }], gitHubSubject: subject, ...options });
}

/** The cloud of a simulator: a control plane that nobody knows, so the audience is its own. */
export function cloudAt(authorityHost: string): Cloud {
  const cloud = cloudOf({
    environment: 'AzureCloud',
    resourceManagerEndpoint: 'https://arm.simulator.test',
    authorityHost,
    env: {},
  });
  if ('problem' in cloud) throw new Error(cloud.problem.expected);
  return cloud;
}

/** What one sign-in said, and the options for it. Neither az nor a managed identity is on this machine. */
export function signInAt(entra: EntraSimulator, options: Partial<CredentialOptions> = {}) {
  const lines: string[] = [];
  const secrets: string[] = [];
  const all: CredentialOptions = {
    cloud: cloudAt(entra.url),
    tenantId: '',
    clientId: '',
    identity: {},
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
    secret: (value) => secrets.push(value),
    ca: entra.ca,
    ...options,
    env: { AZURE_POD_IDENTITY_AUTHORITY_HOST: closed, ...options.env },
  };
  return { all, lines, secrets };
}

/** Loopback, and nobody listens: port 1 is privileged and unused. */
export const closed = 'http://127.0.0.1:1';

/** A GitHub job with `id-token: write`. */
export function jobIdentity(entra: EntraSimulator): HostIdentity {
  return gitHubIdentity({ env: entra.githubEnv, secret: () => undefined, tools: { ca: entra.ca } });
}

export function connectionOf(values: Partial<AzureConnection>, entra: EntraSimulator): AzureConnection {
  const job = JSON.parse(entra.devopsEnv.ENDPOINT_AUTH_SYSTEMVSSCONNECTION ?? '{}').parameters.AccessToken;
  return {
    id: 'c0ffee00-0000-4000-8000-000000000003',
    scheme: 'ServicePrincipal',
    tenantId: entra.tenantId,
    clientId: app.appId,
    secret: '',
    certificate: '',
    jobToken: job,
    oidcRequestUri: entra.devopsEnv.SYSTEM_OIDCREQUESTURI ?? '',
    subscriptionId: '',
    environment: 'AzureCloud',
    url: '',
    authority: '',
    audience: '',
    ...values,
  };
}

const child = fileURLToPath(new URL('credentials-child.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guard-credentials-'));

/**
 * Signs in in a process of its own, for what the library reads from the process: variables, PATH, the certificates of
 * Node.
 */
export async function played(
  entra: EntraSimulator,
  play: Play,
  env: Readonly<Record<string, string>> = {},
  options: { readonly time?: VirtualTime; readonly abort?: Promise<unknown> } = {},
): Promise<Played> {
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, entra.ca);
  const started = spawn(
    process.execPath,
    ['--no-warnings', ...(options.time?.nodeArgs ?? []), child, JSON.stringify(play)],
    {
      env: { PATH: folder, NODE_EXTRA_CA_CERTS: ca, AZURE_POD_IDENTITY_AUTHORITY_HOST: closed, ...env },
      timeout: 180_000,
    },
  );
  const unfollow = options.time?.follow();
  // What the child takes for the end of the run.
  options.abort?.then(() => started.kill('SIGUSR2'));
  let out = '';
  let errors = '';
  started.stdout.on('data', (chunk) => {
    out += chunk;
  });
  started.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise((resolve) => started.on('close', resolve));
  unfollow?.();
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`The child said nothing: ${out}${errors}`);
  return { ...JSON.parse(last), noise: `${out.slice(0, out.lastIndexOf(last))}${errors}` };
}

/** A script in place of the az CLI, in a folder for PATH. */
export function azStub(script: string): string {
  const own = mkdtempSync(join(tmpdir(), 'guard-az-'));
  writeFileSync(join(own, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${own}:/usr/bin:/bin`;
}
