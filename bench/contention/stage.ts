import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tls from 'node:tls';
import { root } from '../../scripts/lib/root.ts';
import { type ArmSimulator, startArm } from '../../test/simulator/azure/arm.ts';
import { World } from '../../test/simulator/azure/world.ts';
import { certificate } from '../../test/simulator/certificate.ts';
import { type EntraSimulator, startEntra } from '../../test/simulator/entra.ts';
import { application, group, subscriptionId, tenantId } from './names.ts';
import type { Scene, Story } from './stories.ts';
import type { ToolName } from './tools.ts';
import { virtualClock } from './virtual-clock.ts';

/** When every story begins. Milliseconds since 1970. */
const epochMs = Date.UTC(2026, 0, 15, 9);
/** How long Azure takes for what the command asks for; the shortest `Retry-After` of Azure Resource Manager is 10 s. */
const operationMs = 10_000;
const retryAfter = '10';

/** Theatre is what all stories share: Entra ID, a folder, and the certificate that everybody trusts. */
export interface Theatre {
  readonly entra: EntraSimulator;
  readonly folder: string;
  readonly trusted: string;
  close(): Promise<void>;
}

/** openTheatre starts Entra ID on loopback. From then on this process trusts the simulators. */
export async function openTheatre(): Promise<Theatre> {
  const entra = await startEntra({ tenantId, applications: [application] });
  const folder = mkdtempSync(join(tmpdir(), 'guard-contention-'));
  const trusted = join(folder, 'trusted.pem');
  writeFileSync(trusted, certificate().cert);
  trust(certificate().cert);
  return {
    entra,
    folder,
    trusted,
    async close() {
      await entra.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The product has no input for an authority of its own, so the process has to trust it. Throws where this Node.js is
 * too old to be told.
 */
function trust(cert: string): void {
  const { setDefaultCACertificates: set } = tls as {
    readonly setDefaultCACertificates?: (certificates: readonly string[]) => void;
  };
  if (set === undefined)
    throw new Error(
      `Node ${process.version} cannot be told whom to trust while it runs: Node 24.5 or later is needed.`,
    );
  set([cert]);
}

/** Stage is one simulated Azure in virtual time, set for one story. */
export interface Stage extends Scene {
  readonly arm: ArmSimulator;
  /** The environment of the command, with what it is to send. */
  env(tool: ToolName): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * openStage sets the scene of a story. What happens between the gate and the command happens right before its first
 * request is judged.
 */
export async function openStage(story: Story, { entra, trusted }: Theatre): Promise<Stage> {
  const clock = virtualClock(epochMs);
  const world = new World({ tenantId, now: clock.wall });
  world.addSubscription(subscriptionId, { tenantId });
  world.addGroup(group);
  const arm = await startArm({ world, verify: entra.verify, retryAfter, durations: { default: operationMs } });
  const stage: Stage = {
    clock,
    world,
    arm,
    env: (tool) => ({
      PATH: process.env.PATH ?? '',
      ...{ AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: application.appId, AZURE_CLIENT_SECRET: application.secrets[0] },
      ...{ ARM_URL: arm.url, AUTHORITY_URL: entra.url, NODE_EXTRA_CA_CERTS: trusted, NODE_NO_WARNINGS: '1' },
      ...{ CONTENTION_TOOL: tool, CONTENTION_MUTATION: JSON.stringify(story.mutation) },
    }),
    close: () => arm.close(),
  };
  letTimePass(stage);
  story.arrange(stage);
  if (story.between !== undefined) beforeFirstMutation(stage, () => story.between?.(stage));
  if (story.refusal !== undefined) {
    const harm = { kind: 'status' as const, status: 409, body: JSON.stringify({ error: story.refusal }) };
    arm.harm({ on: /./, method: story.mutation.method, when: ({ path }) => path === story.mutation.path, harm });
  }
  return stage;
}

/** A harm that never strikes is asked about every request before it is answered. */
function watch({ arm }: Stage, look: Parameters<ArmSimulator['harm']>[0]['when']): void {
  arm.harm({ on: /./, harm: { kind: 'hang' }, ...(look === undefined ? {} : { when: look }) });
}

/**
 * What the command slept before this request passes now: it is a process of its own, and nobody else sleeps meanwhile.
 */
function letTimePass(stage: Stage): void {
  watch(stage, ({ headers }) => {
    const slept = Number(headers['x-virtual-sleep-ms'] ?? 0);
    if (slept > 0) stage.clock.advance(slept);
    return false;
  });
}

function beforeFirstMutation(stage: Stage, act: () => void): void {
  let done = false;
  watch(stage, ({ method }) => {
    if (!done && isMutation(method)) {
      done = true;
      act();
    }
    return false;
  });
}

/** isMutation says whether a request would change something. */
export function isMutation(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The command as a script of the pipeline would name it. */
export const commandLine: readonly [file: string, script: string] = [
  process.execPath,
  join(root, 'bench/contention/command.ts'),
];

/** runCommand runs the command once, as a step without the guard does. Says whether it ended with 0. */
export async function runCommand(stage: Stage, tool: ToolName): Promise<boolean> {
  const [file, script] = commandLine;
  const child = spawn(file, [script], { env: stage.env(tool), stdio: 'ignore' });
  const [code] = await once(child, 'close');
  return code === 0;
}
