import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArmSimulator, startArm } from '../../test/simulator/azure/arm.ts';
import { World } from '../../test/simulator/azure/world.ts';
import { type EntraSimulator, startEntra } from '../../test/simulator/entra.ts';

/** SimulatedAzure is Azure Resource Manager and Entra ID on loopback, and what a program needs to call them. */
export interface SimulatedAzure {
  readonly world: World;
  readonly arm: ArmSimulator;
  readonly entra: EntraSimulator;
  /** The flags that lead the program here and not to Azure. */
  readonly flags: readonly string[];
  /**
   * The whole environment of the program: nothing of the user's own Azure, proxy or CI comes in, and it leaves nothing
   * outside a folder of its own.
   */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** AzureOptions is what a benchmark varies. */
export interface AzureOptions {
  /** How long Azure Resource Manager takes for every request. Milliseconds, 0 by default. */
  readonly latencyMs?: number;
  /** Called whenever Azure Resource Manager begins to answer a request. */
  readonly onAnswer?: () => void;
}

const tenantId = '5d3e2b1a-9c8b-4f6d-8e7a-1b2c3d4e5f60';
const appId = '7aa8f7c2-1c5e-4b0d-8a39-944455556666';
const secret = 'invented-for-the-simulator';

/**
 * startAzure starts both on free ports, with one service principal that may read everything. The certificates are made
 * for this run.
 */
export async function startAzure(options: AzureOptions = {}): Promise<SimulatedAzure> {
  const { latencyMs = 0, onAnswer } = options;
  const world = new World({ tenantId });
  const objectId = '9c1b7f43-2f0d-4e17-9b1d-2b0c5c9a7e55';
  const entra = await startEntra({
    tenantId,
    applications: [{ appId, objectId, secrets: [secret], name: 'contoso-pipeline' }],
  });
  const verify: typeof entra.verify = (authorization) => {
    onAnswer?.();
    return entra.verify(authorization);
  };
  const arm = await startArm({ world, verify, latencyMs });
  const folder = mkdtempSync(join(tmpdir(), 'guard-demo-'));
  const trusted = join(folder, 'trusted.pem');
  writeFileSync(trusted, `${arm.ca}${entra.ca}`);
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clean);
  return {
    world,
    arm,
    entra,
    flags: ['--resource-manager-endpoint', arm.url, '--authority-host', entra.url],
    env: {
      ...bare(['PATH', 'SystemRoot', 'windir', 'TERM', 'NO_COLOR', 'LANG', 'LC_ALL']),
      ...{ HOME: folder, USERPROFILE: folder, LOCALAPPDATA: folder, TMPDIR: folder, TEMP: folder, TMP: folder },
      ...{
        AZURE_TENANT_ID: tenantId,
        AZURE_CLIENT_ID: appId,
        AZURE_CLIENT_SECRET: secret,
        NODE_EXTRA_CA_CERTS: trusted,
      },
    },
    async close() {
      await Promise.all([arm.close(), entra.close()]);
      process.off('exit', clean);
      clean();
    },
  };
}

function bare(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
  );
}
