import { listOf } from '../simulator/azure/json.ts';
import type { World } from '../simulator/azure/world.ts';
import { run } from './environments.ts';
import { deployer } from './guard-cases.ts';
import { group, type Scene, vm } from './guard-world.ts';
import { az, readThenWrite } from './run-world.ts';

export type PageHost = 'github' | 'pipelines';

/** Expected is what a step of mode run must come to. */
export interface Expected {
  readonly verdict: 'succeeded' | 'replayed' | 'blocked' | 'failed';
  readonly class?: string;
  readonly reason?: string;
  readonly attempts: number;
  /** Of the command's last attempt. Absent: the command was not run. */
  readonly exitCode?: number;
  /** Everything but reads that Azure saw, refused ones too: `PATCH api-01`. */
  readonly sent: readonly string[];
  /** What a person reads in the summary. */
  readonly says: readonly RegExp[];
  readonly neverSays?: RegExp;
  /** What must hold in Azure afterwards. */
  readonly then?: (at: Scene) => void;
}

/** Story is one contention, the step that meets it, and how it must end. */
export interface Story {
  readonly name: string;
  readonly arrange: (world: World) => void;
  /** What happens while the step runs. */
  readonly during?: (at: Scene, host: PageHost) => void;
  readonly inputs: (host: PageHost) => Readonly<Record<string, string>>;
  readonly expected: (host: PageHost) => Expected;
  readonly node20?: true;
  readonly todo?: string;
}

export const api = vm('api-01');
export const vmss = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/web`;
export const disk = `${group}/providers/Microsoft.Compute/disks/data-01`;
export const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;

export const resize = az('PATCH', `${api}?api-version=2024-07-01`, {
  properties: { hardwareProfile: { vmSize: 'Standard_E4s_v5' } },
});
export const restart = az('POST', `${api}/restart?api-version=2024-07-01`);
export const scale = az('PATCH', `${vmss}?api-version=2024-07-01`, { sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity: 4 } });
export const deleteDisk = az('DELETE', `${disk}?api-version=2024-03-02`);
export const deleteGroup = az('DELETE', `${group}?api-version=2021-04-01`);
export const deleteVm = az('DELETE', `${api}?api-version=2024-07-01`);
/** A PUT replaces the whole network: whoever sends it again undoes what was written since. */
export const writeVnet = az('PUT', `${vnet}?api-version=2024-05-01`, {
  location: 'westeurope',
  properties: { addressSpace: { addressPrefixes: ['10.7.0.0/16'] } },
});
/** What a careful tool does: it reads, and writes only what it has read. */
export const tagVnet = readThenWrite(`${vnet}?api-version=2024-05-01`, { tags: { by: 'release' } });

/** The name holds the ID of the run, as deploy tools and people write it. */
export const deploymentOf = (host: PageHost): string => `shop-${host === 'github' ? run.id : run.buildId}`;
export const deploy = (host: PageHost): string =>
  az('PUT', `${group}/providers/Microsoft.Resources/deployments/${deploymentOf(host)}?api-version=2021-04-01`, {
    properties: { mode: 'Incremental', template: { resources: [] } },
  });

export const addVm = (world: World): void => void world.addVm(api);
export const addSet = (world: World): void =>
  void world.addResource(vmss, {
    sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity: 2 },
    properties: { provisioningState: 'Succeeded', upgradePolicy: { mode: 'Automatic' } },
  });
export const addNet = (world: World): void =>
  void world.addResource(vnet, { etag: 'W/"1"', properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } } });
export const addAttachedDisk = (world: World): void => {
  world.addVm(api);
  world.addDisk(disk, { attachedTo: api });
};

/** before does something right before a request of the command is judged: what the gate has seen is past then. As often as `times` says. */
export function before(at: Scene, on: RegExp, method: string, act: () => void, times = 1): void {
  let left = times;
  at.arm.harm({
    on,
    method,
    harm: { kind: 'hang' },
    when: () => {
      if (left > 0) act();
      left -= 1;
      return false;
    },
  });
}

/** Somebody updates an extension of the set, which makes the set itself `Updating`. */
export const extensionUpdate = (world: World, forMs: number): void =>
  void world.busy(vmss, { operation: 'extension update', caller: deployer, forMs });

/** A detach as Compute shows it: the machine is updated, its model marks the disk, and the disk names its machine until the end. */
export function detaching(world: World, forMs: number): void {
  const disks = listOf(world.get(api).body, 'properties.storageProfile.dataDisks');
  world.change(api, { properties: { storageProfile: { dataDisks: disks.map((each) => ({ ...each, toBeDetached: true })) } } });
  world.busy(api, {
    caller: deployer,
    forMs,
    after: () => {
      world.change(api, { properties: { storageProfile: { dataDisks: [] } } });
      world.change(disk, { managedBy: null, properties: { diskState: 'Unattached' } });
    },
  });
}

/** A lock with the event of who set it. */
export function lock(world: World, scope: string): void {
  const { id } = world.addLock(scope, 'CanNotDelete', { name: 'keep', notes: 'Owned by ops, ask Ada.' });
  world.addEvent({
    resourceId: id,
    operation: 'Microsoft.Authorization/locks/write',
    status: 'Succeeded',
    caller: { objectId: '0b7ec700-2222-4222-8333-444455556666', tenantId: world.tenantId, name: 'ada@contoso.com' },
    agoMs: 60_000,
  });
}

/** Another client writes the network, and Network lets the later write win. */
export function supersede(at: Scene): void {
  before(at, /virtualNetworks\/hub\?/, 'PUT', () =>
    at.world.failNext(vnet, {
      code: 'CanceledAndSupersededDueToAnotherOperation',
      message: `Operation PutVirtualNetworkOperation (3f6c1f0e-51a1-4a43-8f5e-0f6a0a9b8b11) was canceled and superseded by operation PutVirtualNetworkOperation (9a1d1f0e-51a1-4a43-8f5e-0f6a0a9b8b22) on resource ${vnet}.`,
    }),
  );
}

/** An error answer to one kind of request, for ever. */
export function refuse(at: Scene, on: RegExp, method: string, code: string, message: string): void {
  at.arm.harm({ on, method, harm: { kind: 'status', status: 409, body: JSON.stringify({ error: { code, message } }) } });
}

