import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import { type ArmOptions, type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';
import { certificate } from '../simulator/certificate.ts';
import { devOpsIssuer, type EntraOptions, type EntraSimulator, gitHubIssuer, startEntra } from '../simulator/entra.ts';
import type { Seen } from '../simulator/server.ts';
import { type Inputs, run } from './environments.ts';
import { temporaryFolder } from './spawn.ts';
import { type Done, readReports, reportOf, runStep, type Step } from './steps.ts';
import { type VirtualTime, virtualTime } from './virtual-time.ts';

export const tenantId = '5d3e2b1a-9c8b-4f6d-8e7a-1b2c3d4e5f60';
export const subscription = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590';
export const group = `${subscription}/resourceGroups/prod-rg`;
export const vm = (name: string): string => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
export const connectionId = 'c0ffee00-0000-4000-8000-000000000003';

/** The application that most tests sign in as, and what it trusts. The secret is made up and must never be printed. */
export const application = {
  appId: '7aa8f7c2-1111-4222-8333-944455556666',
  objectId: '9c1b7f43-2f0d-5e17-9b1d-2b0c5c9a7e55',
  name: 'guard-sp',
  secrets: ['made-up-client-secret-4c1f9e'],
  expiredSecrets: ['made-up-old-secret-77d0b2'],
  federated: [
    {
      issuer: gitHubIssuer,
      subject: `repo:${run.repository}:ref:refs/heads/main`,
      audience: 'api://AzureADTokenExchange',
    },
    { issuer: devOpsIssuer, subject: 'sc://contoso/shop/azure', audience: 'api://AzureADTokenExchange' },
  ],
} as const;

/** Loopback, and nobody listens: no test may find the metadata service of the machine that it runs on. */
export const closed = 'http://127.0.0.1:1';

const open: { close(): Promise<void> }[] = [];
after(() => Promise.all(open.splice(0).map((server) => server.close())));

/** keepOpen closes a server when the tests of the file have ended. */
export function keepOpen<T extends { close(): Promise<void> }>(server: T): T {
  open.push(server);
  return server;
}

/** startTenant runs an Entra ID that knows the application, the GitHub job and the service connection. */
export async function startTenant(options: Partial<EntraOptions> = {}): Promise<EntraSimulator> {
  const { federated, ...rest } = application;
  return keepOpen(
    await startEntra({
      tenantId,
      applications: [{ ...rest, federated }],
      gitHubSubject: federated[0].subject,
      connectionSubjects: { [connectionId]: federated[1].subject },
      ...options,
    }),
  );
}

let caFile: string | undefined;
let shared: Promise<EntraSimulator> | undefined;

function tenantOfFile(): Promise<EntraSimulator> {
  shared ??= startTenant();
  return shared;
}

/** trust is the environment of a process that trusts the simulators. */
export function trust(): { readonly NODE_EXTRA_CA_CERTS: string } {
  if (caFile === undefined) {
    caFile = join(temporaryFolder(), 'ca.pem');
    writeFileSync(caFile, certificate().cert);
  }
  return { NODE_EXTRA_CA_CERTS: caFile };
}

/** Scene is one simulated Azure with the inputs and the environment that lead a step to it. */
export interface Scene {
  readonly world: World;
  readonly arm: ArmSimulator;
  readonly entra: EntraSimulator;
  /** Without a target. Serialization is off: these tests are about Azure. */
  readonly inputs: Inputs;
  /** Signs in with a client secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Of the step and of this Azure. */
  readonly time: VirtualTime;
}

export interface SceneOptions {
  readonly arrange?: (world: World) => void;
  readonly arm?: Partial<Omit<ArmOptions, 'world' | 'verify'>>;
  /** One of its own; default is one for the whole file. */
  readonly entra?: EntraSimulator;
}

/** scene makes an Azure with one group; `arrange` puts into it what the test is about. */
export async function scene({ arrange, arm: armOptions, entra: given }: SceneOptions = {}): Promise<Scene> {
  const entra = given ?? (await tenantOfFile());
  const time = virtualTime(temporaryFolder(), () => [arm, entra]);
  const world = new World({ tenantId, now: time.now });
  world.addSubscription(subscription.slice('/subscriptions/'.length), { tenantId });
  world.addGroup(group);
  arrange?.(world);
  const arm = keepOpen(await startArm({ world, verify: entra.verify, ...armOptions }));
  return {
    world,
    arm,
    entra,
    time,
    inputs: { 'resource-manager-endpoint': arm.url, 'authority-host': entra.url, serialization: 'off' },
    env: {
      ...trust(),
      AZURE_TENANT_ID: tenantId,
      AZURE_CLIENT_ID: application.appId,
      AZURE_CLIENT_SECRET: application.secrets[0],
      AZURE_POD_IDENTITY_AUTHORITY_HOST: closed,
    },
  };
}

/** onRead does something when ARM is asked for the so-manieth time for a path, before it answers. */
export function onRead({ arm }: Scene, on: RegExp, count: number, act: (seen: Seen) => void): void {
  let seen = 0;
  arm.harm({
    on,
    harm: { kind: 'hang' },
    when: (request) => {
      seen += 1;
      if (seen === count) act(request);
      return false;
    },
  });
}

export type Play = Omit<Step, 'inputs' | 'args' | 'env' | 'time'> & {
  readonly inputs?: Inputs;
  readonly env?: Readonly<Record<string, string>>;
  /** The machine's time instead of the scene's: for what must be met while it waits. */
  readonly realTime?: true;
};

/**
 * guard plays a step of mode guard on a scene. At the terminal it prints for people, and leaves the report in a file.
 */
export function guard(at: Scene, { inputs = {}, env = {}, realTime, ...step }: Play): Promise<Done> {
  const file: Inputs = step.host === 'terminal' ? { report: 'report.jsonl' } : {};
  const time = realTime === true ? {} : { time: at.time };
  return runStep({
    ...step,
    ...time,
    inputs: { mode: 'guard', ...at.inputs, ...file, ...inputs },
    env: { ...at.env, ...env },
  });
}

/** guardReport reads the report that a step left, valid against the schema. */
export function guardReport(done: Done): Report {
  if (done.host !== 'terminal') return reportOf(done);
  const [report, ...others] = readReports(done.files.get('workspace/report.jsonl') ?? '');
  assert.ok(report !== undefined && others.length === 0, done.stdout + done.stderr);
  return report;
}

/** secretsOf gives everything secret that a scene saw: tokens, assertions, client secrets. */
function secretsOf({ arm, entra }: Scene): readonly string[] {
  const bearer = (seen: Seen): readonly string[] =>
    /^Bearer (.+)$/.exec(String(seen.headers.authorization ?? ''))?.slice(1) ?? [];
  const forms = entra.requests.map(({ body }) => new URLSearchParams(body));
  return [
    run.token,
    ...application.secrets,
    ...application.expiredSecrets,
    ...arm.requests.flatMap(bearer),
    ...entra.requests.flatMap(bearer),
    ...forms.flatMap((form) => ['client_secret', 'client_assertion'].flatMap((name) => form.get(name) ?? [])),
  ].filter((value) => value.length > 5);
}

/** What tells the host a secret so that it masks it is the one place where a secret may stand. */
const masks = /^(?:::add-mask::|##vso\[task\.setsecret\]|##vso\[task\.setvariable [^\]]*issecret=true[^\]]*\]).*$/gim;

/** assertDecent holds for whatever a step did: no secret leaves it, and no stack trace. */
export function assertDecent(at: Scene, done: Done): void {
  const told = done.everything.replace(masks, '');
  for (const secret of new Set(secretsOf(at)))
    assert.ok(!told.includes(secret), `a secret was printed: ${secret.slice(0, 12)}…`);
  assert.doesNotMatch(
    done.stdout + done.stderr,
    /^\s+at .*[:(]\d+:\d+|node:internal|\bThis is a defect\b|UnhandledPromise|Warning: /m,
  );
}
