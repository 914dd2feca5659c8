import type { World } from '../simulator/azure/world.ts';
import type { Inputs } from './environments.ts';
import { run } from './environments.ts';
import type { Expected } from './guard-checks.ts';
import { group, onRead, type Scene, subscription, tenantId, vm } from './guard-world.ts';
import type { HostName } from './steps.ts';

/** Case is one state of Azure, one wish, and what the guard must say. */
export interface Case {
  readonly name: string;
  readonly arrange: (world: World) => void;
  /** What happens while the step runs. */
  readonly during?: (at: Scene) => void;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly hosts?: readonly HostName[];
}

const api = vm('api-01');
const widget = `${group}/providers/Contoso.Widgets/widgets/left`;
export const deployer = {
  objectId: '0b7ec700-1111-4222-8333-444455556666',
  appId: '0a991d00-1111-4222-8333-444455556666',
  tenantId,
  name: 'deploy-sp',
};
const correlationId = '89370213-aeda-4ba0-bdef-6a5f53fc18b2';
const busyNow = (world: World): void => {
  world.addVm(api);
  world.busy(api, { state: 'Updating', caller: deployer, correlationId });
};
const everybody = '00000000-0000-0000-0000-000000000000';
const lock = { class: 'lock', recovery: 'ask-owner', resourceId: api } as const;
const busy = {
  class: 'concurrent-operation',
  reason: 'provisioning-in-progress',
  recovery: 'wait',
  resourceId: api,
  correlationId,
} as const;
const deploymentActive = {
  class: 'concurrent-operation',
  reason: 'deployment-active',
  recovery: 'wait',
  resourceId: api,
} as const;
const notDeallocated = {
  class: 'state',
  reason: 'vm-not-deallocated',
  recovery: 'transition',
  resourceId: api,
} as const;
/** Offered by the region, and not where the machine stands. */
const elsewhere: Inputs = { 'resource-id': api, operation: 'resize', 'vm-size': 'Standard_E4s_v5' };
/** The operations of the data that stop a machine from being busy at the second look. */
const freeAtSecondLook = (at: Scene): void =>
  onRead(at, /virtualMachines\/api-01\?/, 2, () => {
    for (const operation of at.world.operations.values()) at.world.end(operation);
  });

export const cases: readonly Case[] = [
  {
    name: 'nothing in the way: clear',
    arrange: (world) => world.addVm(api),
    inputs: { 'resource-id': api, operation: 'restart' },
    expected: { verdict: 'clear', says: [/\d of \d conditions met/] },
  },
  {
    name: 'an ID in other case and with a slash at its end: clear',
    arrange: (world) => world.addVm(api),
    inputs: { 'resource-id': `${api.toUpperCase()}/`, operation: 'Microsoft.Compute/virtualMachines/restart/action' },
    expected: { verdict: 'clear' },
    hosts: ['terminal'],
  },
  {
    name: 'a size that fits where the machine stands: clear without deallocation',
    arrange: (world) => world.addVm(api),
    inputs: { 'resource-id': api, operation: 'resize', 'vm-size': 'Standard_D8s_v5' },
    expected: { verdict: 'clear' },
  },
  {
    name: 'a machine that must be deallocated for its new size: blocked',
    arrange: (world) => world.addVm(api),
    inputs: elsewhere,
    expected: { verdict: 'blocked', ...notDeallocated, says: [/az vm deallocate/, /Standard_E4s_v5/, /api-01/] },
  },
  {
    name: 'the same, transition allowed: deallocated, verified, clear',
    arrange: (world) => world.addVm(api),
    inputs: { ...elsewhere, transition: 'allow' },
    expected: { verdict: 'waited', waited: [0, 10], mutations: ['POST deallocate'], says: [/deallocate/i] },
  },
  {
    name: 'the same, transition allowed, but locked: nothing is changed',
    arrange(world) {
      world.addVm(api);
      world.addLock(group, 'ReadOnly', { name: 'freeze' });
    },
    inputs: { ...elsewhere, transition: 'allow' },
    expected: { verdict: 'blocked', ...lock, reason: 'scope-locked' },
  },
  {
    name: 'a deallocation that Azure refuses: blocked, and said so',
    arrange: (world) => world.addVm(api),
    during(at) {
      const body = JSON.stringify({ error: { code: 'Conflict', message: 'The fabric is busy.' } });
      at.arm.harm({ on: /\/deallocate\?/, method: 'POST', harm: { kind: 'status', status: 409, body } });
    },
    inputs: { ...elsewhere, transition: 'allow' },
    expected: {
      verdict: 'blocked',
      ...notDeallocated,
      waited: [0, 10],
      says: [/The fabric is busy/, /nothing was changed/i],
    },
  },
  {
    // The machine stays where its deallocation died.
    name: 'a deallocation that Azure takes and that fails: blocked, and nobody says that nothing was changed',
    arrange(world) {
      world.addVm(api);
      world.failNext(api, { code: 'InternalExecutionError', message: 'An internal execution error occurred.' });
    },
    inputs: { ...elsewhere, transition: 'allow' },
    expected: {
      verdict: 'blocked',
      class: 'concurrent-operation',
      reason: 'power-state-changing',
      recovery: 'wait',
      resourceId: api,
      waited: [0, 10],
      mutations: ['POST deallocate'],
      says: [/InternalExecutionError/, /^(?!.*nothing was changed)/is, /^(?!.*\S\.\.(?:\s|$))/s],
    },
  },
  {
    name: 'a lock that stops a deletion: blocked, with its notes',
    arrange(world) {
      world.addVm(api);
      world.addLock(group, 'CanNotDelete', { name: 'keep', notes: 'Owned by ops, ask Ada.' });
    },
    inputs: { 'resource-id': api, operation: 'delete' },
    expected: { verdict: 'blocked', ...lock, reason: 'scope-locked', says: [/keep/, /Owned by ops, ask Ada/] },
  },
  {
    name: 'the same lock does not stop a start: clear',
    arrange(world) {
      world.addVm(api, { power: 'deallocated' });
      world.addLock(group, 'CanNotDelete', { name: 'keep' });
    },
    inputs: { 'resource-id': api, operation: 'start' },
    expected: { verdict: 'clear' },
  },
  {
    name: 'a read-only lock stops a start, and no deadline makes it wait',
    arrange(world) {
      world.addVm(api, { power: 'deallocated' });
      world.addLock(api, 'ReadOnly', { name: 'freeze' });
    },
    inputs: { 'resource-id': api, operation: 'start', wait: '10m' },
    expected: { verdict: 'blocked', ...lock, reason: 'scope-locked' },
  },
  {
    name: 'a deny assignment for everybody: blocked',
    arrange(world) {
      world.addVm(api);
      world.addDenyAssignment(group, { name: 'Stack of the platform team', principals: [everybody] });
    },
    inputs: { 'resource-id': api },
    expected: { verdict: 'blocked', ...lock, reason: 'deny-assignment', says: [/Stack of the platform team/] },
  },
  {
    name: 'a resource group that is being deleted: blocked',
    arrange(world) {
      world.addVm(api);
      world.deletingGroup(group);
    },
    inputs: { 'resource-id': api },
    expected: {
      verdict: 'blocked',
      class: 'concurrent-operation',
      reason: 'resource-group-being-deleted',
      recovery: 'wait',
      resourceId: api,
    },
  },
  {
    name: 'a disabled subscription: blocked',
    arrange(world) {
      world.addVm(api);
      world.addSubscription(subscription.slice('/subscriptions/'.length), { tenantId, state: 'Disabled' });
    },
    inputs: { 'resource-id': api },
    expected: {
      verdict: 'blocked',
      class: 'operation-not-allowed',
      reason: 'subscription-disabled',
      recovery: 'change-request',
      resourceId: api,
    },
  },
  {
    name: 'a deployment that touches the target: blocked, with who and since when',
    arrange(world) {
      world.addVm(api);
      world.addDeployment(group, 'main-20261125', { operations: [api], correlationId, agoMs: 240_000 });
    },
    inputs: { 'resource-id': api },
    expected: {
      verdict: 'blocked',
      ...deploymentActive,
      correlationId,
      says: [/main-20261125/, /az deployment group/],
    },
  },
  {
    name: 'a nested deployment that touches the target: blocked',
    arrange(world) {
      world.addVm(api);
      const inner = world.addDeployment(group, 'inner', { operations: [api] });
      world.addDeployment(group, 'outer', { operations: [inner.id] });
    },
    inputs: { 'resource-id': api },
    expected: { verdict: 'blocked', ...deploymentActive },
  },
  {
    name: 'a deployment that touches something else: clear',
    arrange(world) {
      world.addVm(api);
      world.addVm(vm('other'));
      world.addDeployment(group, 'main', { operations: [vm('other')] });
    },
    inputs: { 'resource-id': api },
    expected: { verdict: 'clear' },
  },
  ...(
    [
      ['github', run.id],
      ['pipelines', run.buildId],
    ] as const
  ).map(
    ([host, id]): Case => ({
      name: "this run's own deployment: blocked, to be adopted",
      arrange(world) {
        world.addVm(api);
        world.addDeployment(group, `shop-${id}`, { operations: [api], correlationId });
      },
      inputs: { 'resource-id': api },
      expected: {
        verdict: 'blocked',
        class: 'concurrent-operation',
        reason: 'own-deployment',
        recovery: 'adopt',
        resourceId: api,
        correlationId,
      },
      hosts: [host],
    }),
  ),
  {
    name: 'a busy machine, no wait: blocked at once, with who does it',
    arrange: busyNow,
    inputs: { 'resource-id': api },
    expected: { verdict: 'blocked', ...busy, says: [/deploy-sp/, /Or let it wait/] },
  },
  {
    name: 'a busy machine that comes free: waited',
    arrange: busyNow,
    during: freeAtSecondLook,
    inputs: { 'resource-id': api, operation: 'restart', wait: '10m' },
    expected: { verdict: 'waited', waited: [1, 8] },
  },
  {
    name: 'a busy machine that is locked meanwhile: blocked, although it came free',
    arrange: busyNow,
    during(at) {
      onRead(at, /virtualMachines\/api-01\?/, 2, () => {
        for (const operation of at.world.operations.values()) at.world.end(operation);
        at.world.addLock(api, 'ReadOnly', { name: 'freeze' });
      });
    },
    inputs: { 'resource-id': api, operation: 'restart', wait: '10m' },
    expected: { verdict: 'blocked', ...lock, reason: 'scope-locked', waited: [1, 8] },
  },
  {
    name: 'the deadline passes: blocked, with how long it waited',
    arrange: busyNow,
    inputs: { 'resource-id': api, operation: 'restart', wait: '10m' },
    expected: { verdict: 'blocked', ...busy, waited: [590, 610], says: [/wait(?:ed|ing) (?:9|10) min/i] },
  },
  {
    name: 'a condition that holds, and one that is met in time: waited',
    arrange: (world) => world.addResource(widget, { tags: { ready: 'no' } }),
    during(at) {
      onRead(at, /widgets\/left\?/, 2, () => at.world.change(widget, { tags: { ready: 'yes' } }));
    },
    inputs: {
      'resource-id': widget,
      condition: "properties.provisioningState == 'Succeeded'\ntags.ready == 'yes'",
      wait: '10m',
    },
    expected: { verdict: 'waited', waited: [1, 8] },
  },
  {
    name: 'a condition that does not hold: blocked',
    arrange: (world) => world.addResource(widget, { tags: { ready: 'no' } }),
    inputs: { 'resource-id': widget, condition: "tags.ready == 'yes'" },
    expected: {
      verdict: 'blocked',
      class: 'state',
      reason: 'invalid-state',
      recovery: 'transition',
      resourceId: widget,
      says: [/tags\.ready == 'yes'/],
    },
  },
  {
    name: 'a type without data of its own: clear',
    arrange: (world) => world.addResource(widget),
    inputs: { 'resource-id': widget },
    expected: { verdict: 'clear' },
  },
  {
    name: 'a type without data of its own, busy: blocked',
    arrange: (world) => world.addResource(widget, { properties: { provisioningState: 'Updating' } }),
    inputs: { 'resource-id': widget, operation: 'write' },
    expected: { ...busy, correlationId: '', verdict: 'blocked', resourceId: widget },
  },
  {
    name: 'a type without data of its own, busy, and to be deleted: clear',
    arrange: (world) => world.addResource(widget, { properties: { provisioningState: 'Updating' } }),
    inputs: { 'resource-id': widget, operation: 'delete' },
    expected: { verdict: 'clear' },
  },
  {
    name: 'a state that nothing knows: clear, and said so',
    arrange: (world) => world.addResource(widget, { properties: { provisioningState: 'Confused' } }),
    inputs: { 'resource-id': widget, wait: '20m' },
    expected: { verdict: 'clear', says: [/state Confused .*not known whether it passes/] },
  },
  {
    name: 'a state that nothing moves any more: blocked, long before the deadline',
    // Eighty polls take their time.
    hosts: ['terminal'],
    arrange: (world) => world.addResource(widget, { properties: { provisioningState: 'Updating' } }),
    inputs: { 'resource-id': widget, wait: '3h' },
    expected: {
      ...busy,
      correlationId: '',
      verdict: 'blocked',
      resourceId: widget,
      waited: [1195, 1260],
      says: [/after waiting (19|20) min.*it does not look as if it will/],
    },
  },
  {
    name: 'several targets, an operation each: the one that is not clear blocks, and is named',
    arrange(world) {
      world.addVm(api);
      world.addVm(vm('api-02'), { power: 'deallocated' });
      world.addResource(widget);
      world.addLock(api, 'CanNotDelete', { name: 'keep' });
    },
    inputs: { 'resource-id': `${vm('api-02')}\n${widget}\n${api}`, operation: 'start\nwrite\ndelete' },
    expected: { verdict: 'blocked', ...lock, reason: 'scope-locked' },
  },
  {
    name: 'several targets, one operation: clear',
    arrange(world) {
      for (const name of ['api-01', 'api-02', 'api-03', 'api-04', 'api-05'])
        world.addVm(vm(name), { power: 'deallocated' });
    },
    inputs: {
      'resource-id': ['api-01', 'api-02', 'api-03', 'api-04', 'api-05'].map(vm).join('\n'),
      operation: 'start',
    },
    expected: { verdict: 'clear', says: [/4 more/] },
  },
  {
    name: 'a write of what does not exist yet: clear, and said so',
    arrange: () => {},
    inputs: { 'resource-id': vm('new-01') },
    expected: { verdict: 'clear', says: [/new-01`? does not exist yet; a write creates it/] },
  },
];
