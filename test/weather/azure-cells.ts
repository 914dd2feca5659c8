import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietHost } from '../../bench/contention/host.ts';
import { createArmClient } from '../../src/azure/arm-client.ts';
import { reachOf } from '../../src/azure/reach.ts';
import { GuardError } from '../../src/guard-error.ts';
import { guard } from '../../src/modes/guard/guard.ts';
import type { Report } from '../../src/report/model.ts';
import { hastyClock } from '../azure/support-arm.ts';
import { type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';
import { certificate } from '../simulator/certificate.ts';
import type { Weather } from './weathers.ts';

const subscription = '/subscriptions/0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const group = `${subscription}/resourceGroups/prod-rg`;
const below = (type: string): string => `${group}/providers/${type}`;
const vm = below('Microsoft.Compute/virtualMachines/api-01');
const other = below('Microsoft.Compute/virtualMachines/other');
const disk = below('Microsoft.Compute/disks/data');
const nic = below('Microsoft.Network/networkInterfaces/nic');
const cluster = below('Microsoft.ContainerService/managedClusters/k');
const pool = `${cluster}/agentPools/a`;
const scaleSet = below('Microsoft.Compute/virtualMachineScaleSets/web');
const widget = below('Contoso.Things/widgets/w');
const vault = below('Microsoft.KeyVault/vaults/kv-new');

/** Scene is a target that is clear in fair weather, in a group where other things go on. */
interface Scene {
  readonly inputs: Readonly<Record<string, string>>;
  readonly arrange?: (world: World) => void;
}

const scenes = {
  resize: { inputs: { 'resource-id': vm, operation: 'resize', 'vm-size': 'Standard_D4s_v5' } },
  // A size that needs other hardware: the machine must be deallocated first.
  transition: { inputs: { 'resource-id': vm, operation: 'resize', 'vm-size': 'Standard_E4s_v5', transition: 'allow' } },
  cluster: { inputs: { 'resource-id': cluster, operation: 'scale' }, arrange: addCluster },
  pool: { inputs: { 'resource-id': pool, operation: 'delete' }, arrange: addCluster },
  disk: {
    inputs: { 'resource-id': disk, operation: 'change-sku' },
    arrange: (world) => {
      world.addVm(below('Microsoft.Compute/virtualMachines/holder'), { power: 'deallocated' });
      world.addDisk(disk, { attachedTo: below('Microsoft.Compute/virtualMachines/holder') });
    },
  },
  nic: {
    inputs: { 'resource-id': nic, operation: 'write' },
    arrange: (world) =>
      void world.addResource(nic, { properties: { provisioningState: 'Succeeded', virtualMachine: { id: vm } } }),
  },
  scaleSet: {
    inputs: { 'resource-id': scaleSet, operation: 'rolling-upgrade' },
    arrange: (world) => {
      world.addResource(scaleSet, {
        properties: { provisioningState: 'Succeeded', upgradePolicy: { mode: 'Rolling' } },
      });
      world.setPart(scaleSet, 'rollingUpgrades/latest', { properties: { runningStatus: { code: 'Completed' } } });
    },
  },
  creation: { inputs: { 'resource-id': vault, operation: 'write' } },
  widget: {
    inputs: { 'resource-id': widget, operation: 'write' },
    arrange: (world) => {
      world.offer('Contoso.Things/widgets');
      world.addResource(widget, { properties: { provisioningState: 'Succeeded' } });
    },
  },
} as const satisfies Readonly<Record<string, Scene>>;

function addCluster(world: World): void {
  world.addResource(cluster, { properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } } });
  for (const name of ['a', 'b', 'c'])
    world.addResource(`${cluster}/agentPools/${name}`, {
      properties: { provisioningState: 'Succeeded', mode: name === 'a' ? 'User' : 'System' },
    });
}

/** Signal is one thing that the guard reads of Azure. */
export interface AzureSignal {
  readonly scene: keyof typeof scenes;
  readonly on: RegExp;
  /** The row of the evidence that tells of it. */
  readonly evidence: RegExp;
  /** `one`: a list that Azure gives in one page. */
  readonly list?: true | 'one';
  /**
   * `target`: without it nothing is clear. `evidence`: unless the user insists on it. `explains`: it decides nothing.
   */
  readonly counts: 'target' | 'evidence' | 'explains';
  /** What is not found is not there: that is an answer. */
  readonly mayMiss?: true;
}

/** azureSignals are all of them; of the reads beside a target, one of each form. */
/** transitionSignals are the request of a transition, and where Azure tells how it goes on. */
export const transitionSignals: Readonly<Record<string, Pick<AzureSignal, 'scene' | 'on'>>> = {
  'request of a transition': { scene: 'transition', on: /virtualMachines\/api-01\/deallocate/ },
  'status of a transition': { scene: 'transition', on: /\/operations\// },
};

export const azureSignals: Readonly<Record<string, AzureSignal>> = {
  target: { scene: 'resize', on: /virtualMachines\/api-01\?/, evidence: /^api-01$/, counts: 'target' },
  'resource group': {
    scene: 'resize',
    on: /resourceGroups\/prod-rg\?/,
    evidence: /^resource group$/,
    counts: 'evidence',
  },
  subscription: { scene: 'resize', on: /^\/subscriptions\/[^/?]+\?/, evidence: /^subscription$/, counts: 'evidence' },
  locks: {
    scene: 'resize',
    on: /Authorization\/locks\?/,
    evidence: /^management locks$/,
    list: true,
    counts: 'evidence',
  },
  'deny assignments': {
    scene: 'resize',
    on: /denyAssignments\?/,
    evidence: /^deny assignments$/,
    list: true,
    counts: 'evidence',
  },
  deployments: {
    scene: 'resize',
    on: /Resources\/deployments\?/,
    evidence: /^deployments$/,
    list: true,
    counts: 'evidence',
  },
  'deployment operations': {
    scene: 'resize',
    on: /deployments\/\w+\/operations\?/,
    evidence: /^deployment operations$/,
    list: true,
    counts: 'evidence',
  },
  'Activity Log': { scene: 'resize', on: /eventtypes/, evidence: /^Activity Log$/, list: true, counts: 'explains' },
  'sizes of the machine': { scene: 'resize', on: /vmSizes\?/, evidence: /sizes/, list: 'one', counts: 'evidence' },
  'children of the target': {
    scene: 'cluster',
    on: /agentPools\?/,
    evidence: /node pools/,
    list: true,
    counts: 'target',
  },
  'parent of the target': { scene: 'pool', on: /managedClusters\/k\?/, evidence: /^the cluster/, counts: 'evidence' },
  'children of the parent': {
    scene: 'pool',
    on: /agentPools\?/,
    evidence: /node pools/,
    list: true,
    counts: 'evidence',
  },
  'machine of a disk': {
    scene: 'disk',
    on: /virtualMachines\/holder\?/,
    evidence: /virtual machine/,
    counts: 'evidence',
    mayMiss: true,
  },
  'machine of an interface': {
    scene: 'nic',
    on: /virtualMachines\/api-01\?/,
    evidence: /virtual machine/,
    counts: 'evidence',
    mayMiss: true,
  },
  'rolling upgrade': {
    scene: 'scaleSet',
    on: /rollingUpgrades/,
    evidence: /rolling upgrade/,
    counts: 'target',
    mayMiss: true,
  },
  'registration of a provider': {
    scene: 'creation',
    on: /providers\/Microsoft\.KeyVault\?/,
    evidence: /^provider Microsoft\.KeyVault/,
    counts: 'evidence',
  },
  'API versions of a provider': {
    scene: 'widget',
    on: /providers\/Contoso\.Things\?/,
    evidence: /^w$/,
    counts: 'target',
  },
};

/** Real time, in which nothing happens: long enough for every other answer on a busy machine. */
const patienceMs = 10_000;

const tempFolder = mkdtempSync(join(tmpdir(), 'guard-weather-'));

/** Played is what one guard came to: its report, or the error of the input that it ended with. */
export interface Played {
  readonly report?: Report;
  readonly error?: GuardError;
  /** What the run took by its own clock, in milliseconds. */
  readonly tookMs: number;
  readonly arm: ArmSimulator;
}

/** startScene runs the Azure of a scene. Lists have one row a page, so that every list has several. */
async function startScene({ arrange }: Scene): Promise<ArmSimulator> {
  const world = new World({});
  world.addSubscription(subscription.slice('/subscriptions/'.length));
  world.addGroup(group);
  world.addVm(vm);
  world.addVm(other);
  arrange?.(world);
  for (const name of ['one', 'two']) {
    world.addLock(other, 'CanNotDelete', { name });
    world.addDenyAssignment(other, { name });
    world.addDeployment(group, name, { operations: [other, `${other}/extensions/e`] });
    world.addEvent({
      resourceId: vm,
      operation: 'Microsoft.Compute/virtualMachines/write',
      status: 'Succeeded',
      operationId: name,
    });
  }
  return startArm({ world, pageSize: 1, retryAfter: '1' });
}

/** playGuard plays the guard of a scene in process, on an Azure in which one signal meets one weather. */
export async function playGuard(
  signal: Pick<AzureSignal, 'scene' | 'on'>,
  weather: Weather | undefined,
  inputs: Readonly<Record<string, string>>,
): Promise<Played> {
  const scene: Scene = scenes[signal.scene];
  const arm = await startScene(scene);
  const clock = hastyClock();
  const host = quietHost({
    inputs: { serialization: 'off', ...scene.inputs, ...inputs },
    runId: '90017',
    startedAt: clock.wall(),
    tempFolder,
    log: () => undefined,
  });
  if (weather !== undefined) {
    const { harm, page } = weather;
    arm.harm({
      on: signal.on,
      harm,
      ...(page === undefined ? {} : { when: ({ path }) => path.includes('skiptoken') }),
    });
  }
  const token = async (): Promise<{ readonly token: string }> => ({ token: 'made-up' });
  const started = clock.now();
  try {
    const report = await guard(host, {
      clock,
      env: {},
      enter: async (_, { targets, transition }) => ({
        client: createArmClient({
          resourceManager: arm.url,
          reach: reachOf(
            targets.map(({ target }) => target),
            transition,
          ),
          credential: { getToken: token, renew: token },
          clock,
          signal: host.signal,
          ca: certificate().cert,
          proxyFor: () => undefined,
          limits: weather?.slow ? { answerMs: patienceMs, attempts: 1 } : {},
        }),
        credential: { claims: { objectId: '9c1b7f43-2f0d-5e17-9b1d-2b0c5c9a7e55', name: 'guard-sp' } },
      }),
    });
    return { report, tookMs: clock.now() - started, arm };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { error, tookMs: clock.now() - started, arm };
  } finally {
    await arm.close();
  }
}
