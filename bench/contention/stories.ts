import { listOf, put, at as valueAt } from '../../test/simulator/azure/json.ts';
import type { World } from '../../test/simulator/azure/world.ts';
import type { Mutation } from './command.ts';
import type { Inputs } from './host.ts';
import { application, group, other, runId, tenantId } from './names.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Scene is what a story sets: a simulated Azure, and its time. */
export interface Scene {
  readonly clock: VirtualClock;
  readonly world: World;
}

/** Story is one contention: what stands in the way, what the command sends, and how it should end. */
export interface Story {
  readonly name: string;
  /**
   * `change`: the change should be made in the end. `stop`: no try can make it, and a good tool does not go on trying.
   */
  readonly should: 'change' | 'stop';
  /** Target and operation, for the product. */
  readonly inputs: Inputs;
  readonly mutation: Mutation;
  arrange(scene: Scene): void;
  /** What happens right before the first mutation is judged: no check before it can see that. */
  between?(scene: Scene): void;
  /** How Azure refuses the mutation each time, where the simulated Azure has no rule of its own for that. */
  readonly refusal?: { readonly code: string; readonly message: string };
  /** Whether the change is made. */
  made(world: World): boolean;
  /**
   * Whose write must stay: what is accepted on this resource after it is a wrong overwrite. From when on, in
   * milliseconds since 1970.
   */
  winner?(scene: Scene): { readonly id: string; readonly sinceMs: number } | undefined;
}

const seconds = (count: number): number => count * 1000;
const compute = (type: string, name: string): string => `${group}/providers/Microsoft.Compute/${type}/${name}`;
const network = (type: string, name: string): string => `${group}/providers/Microsoft.Network/${type}/${name}`;

const vm = compute('virtualMachines', 'api-01');
const disk = compute('disks', 'api-01-data');
const set = compute('virtualMachineScaleSets', 'web');
const vnet = network('virtualNetworks', 'hub');
const subnet = `${vnet}/subnets/apps`;
const rules = network('networkSecurityGroups', 'edge');
const table = network('routeTables', 'egress');
const deployment = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;

const computeApi = 'api-version=2024-07-01';
const networkApi = 'api-version=2024-05-01';
const location = 'westeurope';
const own = { objectId: application.objectId, appId: application.appId, tenantId };

const busyVm =
  (forMs: number) =>
  ({ world }: Scene): void => {
    world.addVm(vm);
    world.busy(vm, { caller: other, forMs });
  };

const restarted = (world: World): boolean =>
  [...world.operations.values()].some(({ name, status }) => name === 'restart' && status === 'Succeeded');

const deploy = (name: string): Pick<Story, 'inputs' | 'mutation'> => ({
  inputs: { 'resource-id': group, operation: 'deploy' },
  mutation: {
    method: 'PUT',
    path: `${deployment(name)}?api-version=2022-09-01`,
    body: { properties: { mode: 'Incremental', template: { resources: [] } } },
  },
});

const isDone = (world: World, name: string): boolean =>
  world.deployments.get(deployment(name).toLowerCase())?.state === 'Succeeded';

const scaled = (world: World): boolean => valueAt(world.get(set).body, 'sku.capacity') === 5;
const scale: Pick<Story, 'inputs' | 'mutation'> = {
  inputs: { 'resource-id': set, operation: 'scale' },
  mutation: { method: 'PATCH', path: `${set}?${computeApi}`, body: { sku: { name: 'Standard_D2s_v5', capacity: 5 } } },
};
const addSet = ({ world }: Scene): void =>
  void world.addResource(set, { sku: { name: 'Standard_D2s_v5', capacity: 3 } });

/**
 * As Compute shows a detach: the machine is updated, its model marks the disk, and the disk names its machine until the
 * end.
 */
function detaching({ world }: Scene, forMs: number): void {
  const disks = 'properties.storageProfile.dataDisks';
  const marked = listOf(world.get(vm).body, disks).map((each) => ({ ...each, toBeDetached: true }));
  put(world.get(vm).body, disks, marked);
  world.busy(vm, {
    caller: other,
    forMs,
    after: (machine) => {
      put(machine.body, disks, []);
      world.change(disk, { managedBy: null, properties: { diskState: 'Unattached' } });
    },
  });
}

/** What the pipeline would write, and what somebody else wrote. */
const tagged = (writer: string): Record<string, unknown> => ({ location, tags: { writer } });
const written = (world: World, id: string): boolean => valueAt(world.get(id).body, 'tags.writer') === 'pipeline';

/** When the winner of the superseded write wrote, by world. */
const wonAt = new WeakMap<World, number>();

/** stories are the twelve of the benchmark. */
export const stories: readonly Story[] = [
  {
    name: "VM busy with another's update, 40 s",
    should: 'change',
    inputs: { 'resource-id': vm, operation: 'restart' },
    mutation: { method: 'POST', path: `${vm}/restart?${computeApi}` },
    arrange: busyVm(seconds(40)),
    made: restarted,
  },
  {
    name: "VM busy with another's update, 5 min",
    should: 'change',
    inputs: { 'resource-id': vm, operation: 'restart' },
    mutation: { method: 'POST', path: `${vm}/restart?${computeApi}` },
    arrange: busyVm(seconds(300)),
    made: restarted,
  },
  {
    name: "another's deployment of the same name, 3 min",
    should: 'change',
    ...deploy('shop'),
    arrange: ({ world }) => void world.addDeployment(group, 'shop', { caller: other, forMs: seconds(180) }),
    made: (world) =>
      isDone(world, 'shop') &&
      world.deployments.get(deployment('shop').toLowerCase())?.caller.objectId === own.objectId,
  },
  {
    name: 'own earlier deployment still running, 2 min',
    should: 'change',
    ...deploy(`shop-${runId}`),
    arrange: ({ world }) => void world.addDeployment(group, `shop-${runId}`, { caller: own, forMs: seconds(120) }),
    made: (world) => isDone(world, `shop-${runId}`),
  },
  {
    name: 'subnet write, virtual network updating, 30 s',
    should: 'change',
    inputs: { 'resource-id': subnet, operation: 'write' },
    mutation: {
      method: 'PUT',
      path: `${subnet}?${networkApi}`,
      body: { properties: { addressPrefix: '10.0.2.0/24' } },
    },
    arrange: ({ world }) => {
      world.addResource(vnet, { properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } } });
      world.addResource(subnet, { properties: { addressPrefix: '10.0.1.0/24' } });
    },
    between: ({ world }) => void world.busy(vnet, { caller: other, forMs: seconds(30) }),
    made: (world) => valueAt(world.get(subnet).body, 'properties.addressPrefix') === '10.0.2.0/24',
  },
  {
    name: 'disk delete while its detach runs, 20 s',
    should: 'change',
    inputs: { 'resource-id': disk, operation: 'delete' },
    mutation: { method: 'DELETE', path: `${disk}?api-version=2024-03-02` },
    arrange: (scene) => {
      scene.world.addVm(vm);
      scene.world.addDisk(disk, { attachedTo: vm });
      detaching(scene, seconds(20));
    },
    made: (world) => world.find(disk) === undefined,
  },
  {
    name: 'scale set scaled during an extension update, 90 s',
    should: 'change',
    ...scale,
    arrange: addSet,
    between: ({ world }) => void world.busy(set, { caller: other, forMs: seconds(90) }),
    made: scaled,
  },
  {
    name: 'network write superseded by a later one',
    should: 'stop',
    inputs: { 'resource-id': rules, operation: 'write' },
    mutation: { method: 'PUT', path: `${rules}?${networkApi}`, body: tagged('pipeline') },
    arrange: ({ world }) => void world.addResource(rules, { location }),
    between: ({ world, clock }) => {
      world.failNext(rules, {
        code: 'CanceledAndSupersededDueToAnotherOperation',
        message:
          'Operation PutNetworkSecurityGroupOperation was canceled and superseded by operation PutNetworkSecurityGroupOperation.',
      });
      // The winner's write is there when ours has ended.
      clock.after(seconds(10), () => {
        world.change(rules, tagged('other'));
        wonAt.set(world, clock.wall());
      });
    },
    made: (world) => written(world, rules),
    winner: ({ world }) => {
      const sinceMs = wonAt.get(world);
      return sinceMs === undefined ? undefined : { id: rules, sinceMs };
    },
  },
  {
    name: 'stale ETag',
    should: 'stop',
    inputs: { 'resource-id': table, operation: 'write' },
    mutation: {
      method: 'PUT',
      path: `${table}?${networkApi}`,
      headers: { 'if-match': 'W/"1"' },
      body: tagged('pipeline'),
    },
    arrange: ({ world }) => void world.addResource(table, { ...tagged('other'), etag: 'W/"2"' }),
    made: (world) => written(world, table),
    winner: ({ clock }) => ({ id: table, sinceMs: clock.wall() - clock.now() }),
  },
  {
    name: 'CanNotDelete lock',
    should: 'stop',
    inputs: { 'resource-id': disk, operation: 'delete' },
    mutation: { method: 'DELETE', path: `${disk}?api-version=2024-03-02` },
    arrange: ({ world }) => {
      world.addDisk(disk);
      world.addLock(group, 'CanNotDelete', { name: 'keep' });
    },
    made: (world) => world.find(disk) === undefined,
  },
  {
    name: 'quota, as OperationNotAllowed',
    should: 'stop',
    ...scale,
    arrange: addSet,
    refusal: {
      code: 'OperationNotAllowed',
      message:
        'Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Current Limit: 10, Current Usage: 8, Additional Required: 4.',
    },
    made: scaled,
  },
  {
    name: 'policy, as Conflict',
    should: 'stop',
    ...scale,
    arrange: addSet,
    refusal: {
      code: 'Conflict',
      message: `Resource 'web' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"No scale-out in prod"}}]'.`,
    },
    made: scaled,
  },
];
