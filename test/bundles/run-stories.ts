import assert from 'node:assert/strict';
import { listOf, at as valueAt } from '../simulator/azure/json.ts';
import type { World } from '../simulator/azure/world.ts';
import { run } from './environments.ts';
import { deployer } from './guard-cases.ts';
import { group, type Scene, vm } from './guard-world.ts';
import { az } from './run-world.ts';

/**
 * readThenWrite is the command line of a tool that reads a resource, changes it, and sends `If-Match`, so that it never
 * writes over what it has not read. Started again, it reads afresh.
 */
function readThenWrite(path: string, change: unknown): string {
  const script = `
    const { ARM_URL: arm, AUTHORITY_URL: authority, AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: id, AZURE_CLIENT_SECRET: secret } = process.env;
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret, scope: arm + "/.default" });
    const token = (await (await fetch(authority + "/" + tenant + "/oauth2/v2.0/token", { method: "POST", body: form })).json()).access_token;
    const headers = { authorization: "Bearer " + token, "content-type": "application/json" };
    const old = await (await fetch(arm + "${path}", { headers })).json();
    const body = JSON.stringify({ ...old, ...${JSON.stringify(change)} });
    const answer = await fetch(arm + "${path}", { method: "PUT", headers: { ...headers, "if-match": old.etag }, body });
    if (answer.ok) process.exit(0);
    const { error } = await answer.json();
    console.error("ERROR: (" + error.code + ") " + error.message + "\\nCode: " + error.code + "\\nMessage: " + error.message);
    process.exit(1);`;
  return `'${process.execPath}' --input-type=module -e '${script.replaceAll("'", `'\\''`)}'`;
}

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
  /** What must hold in Azure afterwards. */
  readonly afterwards?: (at: Scene) => void;
}

/** Story is one contention, the step that meets it, and how it must end. */
export interface Story {
  readonly name: string;
  readonly arrange: (world: World) => void;
  /** What happens while the step runs. */
  readonly during?: (at: Scene, host: PageHost) => void;
  readonly inputs: (host: PageHost) => Readonly<Record<string, string>>;
  readonly expected: (host: PageHost) => Expected;
  readonly todo?: string;
}

export const api = vm('api-01');
const vmss = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/web`;
const disk = `${group}/providers/Microsoft.Compute/disks/data-01`;
const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;

const resize = az('PATCH', `${api}?api-version=2024-07-01`, {
  properties: { hardwareProfile: { vmSize: 'Standard_E4s_v5' } },
});
const restart = az('POST', `${api}/restart?api-version=2024-07-01`);
const scale = az('PATCH', `${vmss}?api-version=2024-07-01`, {
  sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity: 4 },
});
const deleteDisk = az('DELETE', `${disk}?api-version=2024-03-02`);
const deleteGroup = az('DELETE', `${group}?api-version=2021-04-01`);
const deleteVm = az('DELETE', `${api}?api-version=2024-07-01`);
/** A PUT replaces the whole network: whoever sends it again undoes what was written since. */
const writeVnet = az('PUT', `${vnet}?api-version=2024-05-01`, {
  location: 'westeurope',
  properties: { addressSpace: { addressPrefixes: ['10.7.0.0/16'] } },
});
/** What a careful tool does: it reads, and writes only what it has read. */
const tagVnet = readThenWrite(`${vnet}?api-version=2024-05-01`, { tags: { by: 'release' } });

/** The name holds the ID of the run, as deploy tools and people write it. */
const deploymentOf = (host: PageHost): string => `shop-${host === 'github' ? run.id : run.buildId}`;
const deploy = (host: PageHost): string =>
  az('PUT', `${group}/providers/Microsoft.Resources/deployments/${deploymentOf(host)}?api-version=2021-04-01`, {
    properties: { mode: 'Incremental', template: { resources: [] } },
  });

export const addVm = (world: World): void => void world.addVm(api);
const addSet = (world: World): void =>
  void world.addResource(vmss, {
    sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity: 2 },
    properties: { provisioningState: 'Succeeded', upgradePolicy: { mode: 'Automatic' } },
  });
const addNet = (world: World): void =>
  void world.addResource(vnet, { etag: 'W/"1"', properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } } });
const addAttachedDisk = (world: World): void => {
  world.addVm(api);
  world.addDisk(disk, { attachedTo: api });
};

/**
 * before does something right before a request of the command is judged: what the gate has seen is past then. As often
 * as `times` says.
 */
function before(at: Scene, on: RegExp, method: string, act: () => void, times = 1): void {
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
const extensionUpdate = (world: World, forMs: number): void =>
  void world.busy(vmss, { operation: 'extension update', caller: deployer, forMs });

/**
 * A detach as Compute shows it: the machine is updated, its model marks the disk, and the disk names its machine until
 * the end.
 */
function detaching(world: World, forMs: number): void {
  const disks = listOf(world.get(api).body, 'properties.storageProfile.dataDisks');
  world.change(api, {
    properties: { storageProfile: { dataDisks: disks.map((each) => ({ ...each, toBeDetached: true })) } },
  });
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
function lock(world: World, scope: string): void {
  const { id } = world.addLock(scope, 'CanNotDelete', { name: 'keep', notes: 'Owned by ops, ask Ada.' });
  world.addEvent({
    resourceId: id,
    operation: 'Microsoft.Authorization/locks/write',
    status: 'Succeeded',
    caller: { ...deployer, objectId: '0b7ec700-2222-4222-8333-444455556666', name: 'ada@contoso.com' },
    agoMs: 60_000,
  });
}

/**
 * Another client writes the network right after the command, and Network lets the later write win: the command's
 * operation is canceled while the winner's still runs.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
function supersede(at: Scene): void {
  const { world } = at;
  before(at, /virtualNetworks\/hub\?/, 'PUT', () => {
    world.change(vnet, { tags: { by: 'somebody' } });
    world.failNext(vnet, {
      code: 'CanceledAndSupersededDueToAnotherOperation',
      message: `Operation PutVirtualNetworkOperation (3f6c1f0e-51a1-4a43-8f5e-0f6a0a9b8b11) was canceled and superseded by operation PutVirtualNetworkOperation (9a1d1f0e-51a1-4a43-8f5e-0f6a0a9b8b22) on resource ${vnet}.`,
    });
  });
  before(at, /\/locations\/[^/]+\/operations\//i, 'GET', () => {
    for (const operation of world.operations.values()) world.end(operation, operation.failure);
    world.busy(vnet, { caller: deployer, forMs: winnerMs, after: 'Succeeded' });
  });
}

/** Nothing else in these stories takes so long. */
const winnerMs = 93_100;

/** The network is written by somebody else between the read and the write of the command. */
function staleOnce(at: Scene): void {
  before(at, /virtualNetworks\/hub\?/, 'PUT', () => at.world.change(vnet, { etag: 'W/"2"', tags: { by: 'somebody' } }));
}

function powered({ world }: Scene, power: string): void {
  const { instance } = world.get(api);
  if (instance !== undefined) instance.power = power;
}

/** An error answer to one kind of request, for ever. */
function refuse(at: Scene, on: RegExp, method: string, code: string, message: string): void {
  at.arm.harm({
    on,
    method,
    harm: { kind: 'status', status: 409, body: JSON.stringify({ error: { code, message } }) },
  });
}

const always = (inputs: Readonly<Record<string, string>>) => () => inputs;
const onVnet = { 'resource-id': vnet, operation: 'write', wait: '10m' } as const;
const onVm = { 'resource-id': api, operation: 'restart', run: restart } as const;
const onSet = { 'resource-id': vmss, operation: 'scale', run: scale, wait: '10m' } as const;
const onGroup = (host: PageHost) => ({ 'resource-id': api, operation: 'deploy', run: deploy(host), wait: '10m' });
const capacity = ({ world }: Scene): unknown => valueAt(world.get(vmss).body, 'sku.capacity');
const size = ({ world }: Scene): unknown => valueAt(world.get(api).body, 'properties.hardwareProfile.vmSize');
/**
 * How long others are at work, in the time of the step: longer than any machine needs to come to the first look at it.
 */
const busyMs = 90_000;
/** From the moment that a machine comes free: the longest pause between two looks. */
const promptMs = 18_000;

/** The request went out after the machine came free, and nobody waited long after. */
function promptly({ world, arm, time }: Scene): void {
  const free = Math.max(
    ...[...world.operations.values()].filter(({ name }) => name === 'createOrUpdate').map(({ endsAt }) => endsAt),
  );
  assert.ok((arm.mutations.at(-1)?.time ?? Number.NaN) >= free, 'it was still taken');
  const waited = time.waitedMs();
  assert.ok(waited <= busyMs + promptMs, `waited ${waited} ms for what took ${busyMs} ms`);
}

const busyOnce = (at: Scene, forMs: number, times = 1): void =>
  before(at, /\/restart\?/, 'POST', () => void at.world.busy(api, { caller: deployer, forMs }), times);

const slipsIn = (at: Scene, host: PageHost, outcome: string): void =>
  before(
    at,
    /deployments\/shop/,
    'PUT',
    () => void at.world.addDeployment(group, deploymentOf(host), { operations: [api], forMs: busyMs, outcome }),
  );

const refusedOnce = { verdict: 'failed', attempts: 1, exitCode: 1 } as const;

export const stories: readonly Story[] = [
  {
    name: 'a resize of a running machine to a size that its hardware lacks, transition denied',
    arrange: addVm,
    inputs: always({ 'resource-id': api, operation: 'resize', 'vm-size': 'Standard_E4s_v5', run: resize }),
    expected: () => ({
      verdict: 'blocked',
      class: 'state',
      reason: 'vm-not-deallocated',
      attempts: 0,
      sent: [],
      says: [/Not started/, /az vm deallocate/, /nothing was changed/],
      afterwards: (at) => assert.equal(size(at), 'Standard_D2s_v5'),
    }),
  },
  {
    name: 'the same resize, transition allowed: deallocated, verified, resized',
    arrange: addVm,
    inputs: always({
      'resource-id': api,
      operation: 'resize',
      'vm-size': 'Standard_E4s_v5',
      run: resize,
      transition: 'allow',
    }),
    expected: () => ({
      verdict: 'succeeded',
      attempts: 1,
      exitCode: 0,
      sent: ['POST deallocate', 'PATCH api-01'],
      says: [/Succeeded/, /deallocate/i],
      afterwards: (at) => assert.equal(size(at), 'Standard_E4s_v5'),
    }),
  },
  {
    name: 'the same resize, and somebody starts the machine in between: deallocated again, replayed',
    arrange: addVm,
    during: (at) => before(at, /virtualMachines\/api-01\?/, 'PATCH', () => powered(at, 'running')),
    inputs: always({
      'resource-id': api,
      operation: 'resize',
      'vm-size': 'Standard_E4s_v5',
      run: resize,
      transition: 'allow',
    }),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['POST deallocate', 'PATCH api-01', 'POST deallocate', 'PATCH api-01'],
      says: [/In the way of attempt 1: .*`vm-not-deallocated`/, /Verified before attempt 2/],
      afterwards: (at) => assert.equal(size(at), 'Standard_E4s_v5'),
    }),
  },
  {
    name: 'an extension update runs on a scale set that is to be scaled: the gate waits',
    arrange(world) {
      addSet(world);
      extensionUpdate(world, busyMs);
    },
    inputs: always(onSet),
    expected: () => ({
      verdict: 'succeeded',
      attempts: 1,
      exitCode: 0,
      sent: ['PATCH web'],
      says: [/Succeeded/, /waited|waiting/i],
      afterwards: (at) => assert.equal(capacity(at), 4),
    }),
  },
  {
    name: 'an extension update slips in before the scale: refused, waited for, replayed',
    arrange: addSet,
    during: (at) => before(at, /ScaleSets\/web\?/, 'PATCH', () => extensionUpdate(at.world, busyMs)),
    inputs: always(onSet),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['PATCH web', 'PATCH web'],
      says: [/In the way of attempt 1: .*`another-operation-in-progress`/, /Verified before attempt 2/],
      afterwards: (at) => assert.equal(capacity(at), 4),
    }),
  },
  {
    name: 'a disk is to be deleted while its detach still runs: the gate waits',
    arrange(world) {
      addAttachedDisk(world);
      detaching(world, busyMs);
    },
    inputs: always({ 'resource-id': disk, operation: 'delete', run: deleteDisk, wait: '10m' }),
    expected: () => ({
      verdict: 'succeeded',
      attempts: 1,
      exitCode: 0,
      sent: ['DELETE data-01'],
      says: [/Succeeded/, /waited|waiting/i],
      afterwards: (at) => assert.equal(at.world.find(disk), undefined),
    }),
  },
  {
    name: 'the end of a detach holds the disk right when it is deleted: refused, waited for, replayed',
    arrange: (world) => void world.addDisk(disk),
    during: (at) =>
      before(at, /disks\/data-01\?/, 'DELETE', () => void at.world.busy(disk, { operation: 'detach', forMs: busyMs })),
    inputs: always({ 'resource-id': disk, operation: 'delete', run: deleteDisk, wait: '10m' }),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['DELETE data-01', 'DELETE data-01'],
      says: [/In the way of attempt 1: .*`another-operation-in-progress`/, /Verified before attempt 2/],
      afterwards: (at) => assert.equal(at.world.find(disk), undefined),
    }),
  },
  {
    name: 'a lock in a group that a cleanup deletes: blocked, with its notes and who set it',
    arrange(world) {
      world.addVm(api);
      lock(world, api);
    },
    inputs: always({ 'resource-id': group, operation: 'delete', run: deleteGroup, wait: '10m' }),
    expected: () => ({
      verdict: 'blocked',
      class: 'lock',
      reason: 'scope-locked',
      attempts: 0,
      sent: [],
      says: [/Not started/, /keep/, /Owned by ops, ask Ada/, /ada@contoso\.com/],
    }),
  },
  {
    name: 'a lock on the group of a machine that a cleanup deletes: blocked, with its notes and who set it',
    arrange(world) {
      world.addVm(api);
      lock(world, group);
    },
    inputs: always({ 'resource-id': api, operation: 'delete', run: deleteVm, wait: '10m' }),
    expected: () => ({
      verdict: 'blocked',
      class: 'lock',
      reason: 'scope-locked',
      attempts: 0,
      sent: [],
      says: [/Not started/, /keep/, /Owned by ops, ask Ada/, /ada@contoso\.com/],
    }),
  },
  {
    name: 'a lock that is set right before the cleanup: never replayed',
    arrange: addVm,
    during: (at) => before(at, /resourceGroups\/prod-rg\?/, 'DELETE', () => lock(at.world, api)),
    inputs: always({ 'resource-id': group, operation: 'delete', run: deleteGroup, wait: '10m', replay: '3' }),
    expected: () => ({
      ...refusedOnce,
      class: 'lock',
      reason: 'scope-locked',
      sent: ['DELETE prod-rg'],
      says: [/lifted by its owner/, /not replayed/i],
      afterwards: (at) => assert.ok(at.world.find(api) !== undefined),
    }),
  },
  {
    name: 'a deployment collides with its own retry: the running one is followed to its end',
    arrange: addVm,
    during: (at, host) => slipsIn(at, host, 'Succeeded'),
    inputs: onGroup,
    expected: (host) => ({
      verdict: 'succeeded',
      attempts: 1,
      exitCode: 1,
      sent: [`PUT ${deploymentOf(host)}`],
      says: [/followed to its end/, /succeeded/],
    }),
  },
  {
    name: 'the same in a script with more lines: red, because what comes after was not run',
    arrange: addVm,
    during: (at, host) => slipsIn(at, host, 'Succeeded'),
    inputs: (host) => ({ ...onGroup(host), run: `${deploy(host)}\n${restart}` }),
    expected: (host) => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'own-deployment',
      sent: [`PUT ${deploymentOf(host)}`],
      says: [/what stands after it in the command was not run/],
    }),
  },
  {
    name: 'the own deployment that is followed fails: red',
    arrange: addVm,
    during: (at, host) => slipsIn(at, host, 'Failed'),
    inputs: onGroup,
    expected: (host) => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'own-deployment',
      sent: [`PUT ${deploymentOf(host)}`],
      says: [/ended as Failed/],
    }),
  },
  {
    name: 'the own deployment still runs, and nobody may wait: red, and no second one is sent',
    arrange: addVm,
    during: (at, host) => slipsIn(at, host, 'Succeeded'),
    inputs: (host) => ({ ...onGroup(host), wait: '0' }),
    expected: (host) => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'own-deployment',
      sent: [`PUT ${deploymentOf(host)}`],
      says: [/is still Running, and `wait` is 0/],
    }),
  },
  {
    name: 'a network write is superseded: not replayed, because that would overwrite the winner',
    arrange: addNet,
    during: supersede,
    inputs: always({ ...onVnet, run: writeVnet }),
    expected: () => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'superseded',
      sent: ['PUT hub'],
      says: [/not replayed/i, /overwrite/, /`etag`/],
      afterwards: ({ world }) => assert.equal(valueAt(world.get(vnet).body, 'tags.by'), 'somebody'),
    }),
  },
  {
    name: 'the same, and the user says that the command reads afresh: verified, replayed',
    arrange: addNet,
    during: supersede,
    inputs: always({ ...onVnet, run: writeVnet, 'replay-on': 'concurrent-operation\netag' }),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['PUT hub', 'PUT hub'],
      says: [/In the way of attempt 1: .*`superseded`/, /Verified before attempt 2: after \d+ (?:s|min)/],
      afterwards: ({ world, arm }) => {
        const ended = [...world.operations.values()].find(
          ({ startedAt, endsAt }) => endsAt - startedAt === winnerMs,
        )?.endedAt;
        assert.ok((arm.mutations.at(-1)?.time ?? 0) >= (ended ?? Number.NaN), 'the winner was waited for');
      },
    }),
  },
  {
    name: 'an ETag that went stale: not replayed',
    arrange: addNet,
    during: staleOnce,
    inputs: always({ ...onVnet, run: tagVnet }),
    expected: () => ({
      ...refusedOnce,
      class: 'etag',
      reason: 'etag-mismatch',
      sent: ['PUT hub'],
      says: [/not replayed/i, /reading again/, /`etag`/],
      afterwards: ({ world }) => assert.equal(valueAt(world.get(vnet).body, 'tags.by'), 'somebody'),
    }),
  },
  {
    name: 'the same with etag in replay-on: replayed once, upon what the other wrote',
    arrange: addNet,
    during: staleOnce,
    inputs: always({ ...onVnet, run: tagVnet, 'replay-on': 'etag' }),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['PUT hub', 'PUT hub'],
      says: [/In the way of attempt 1: .*`etag-mismatch`/],
      afterwards: ({ world }) => assert.equal(valueAt(world.get(vnet).body, 'tags.by'), 'release'),
    }),
  },
  {
    name: 'a quota dressed as OperationNotAllowed: never replayed',
    arrange: addSet,
    during: (at) =>
      refuse(
        at,
        /ScaleSets\/web\?/,
        'PATCH',
        'OperationNotAllowed',
        'Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Additional details - Deployment Model: Resource Manager, Location: westeurope, Current Limit: 10, Current Usage: 8, Additional Required: 4, (Minimum) New Limit Required: 12.',
      ),
    inputs: always({ ...onSet, replay: '3' }),
    expected: () => ({
      ...refusedOnce,
      class: 'operation-not-allowed',
      reason: 'quota-exceeded',
      sent: ['PATCH web'],
      says: [/refused every time/, /quota/i],
    }),
  },
  {
    name: 'a policy dressed as Conflict: never replayed',
    arrange: addSet,
    during: (at) =>
      refuse(
        at,
        /ScaleSets\/web\?/,
        'PATCH',
        'Conflict',
        `RequestDisallowedByPolicy: Resource 'web' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Allowed sizes","id":"${group}/providers/Microsoft.Authorization/policyAssignments/sizes"}}]'.`,
      ),
    inputs: always({ ...onSet, replay: '3' }),
    expected: () => ({
      ...refusedOnce,
      class: 'operation-not-allowed',
      reason: 'policy-denied',
      sent: ['PATCH web'],
      says: [/refused every time/, /policy/i],
    }),
  },
  {
    name: 'a machine that comes free after a minute and a half: the gate waits, and goes on soon after',
    arrange(world) {
      world.addVm(api);
      world.busy(api, { caller: deployer, forMs: busyMs });
    },
    inputs: always({ ...onVm, wait: '10m' }),
    expected: () => ({
      verdict: 'succeeded',
      attempts: 1,
      exitCode: 0,
      sent: ['POST restart'],
      says: [/Succeeded/, /waited|waiting/i],
      afterwards: promptly,
    }),
  },
  {
    name: 'a machine that is taken before the command for a minute and a half: replayed soon after it comes free',
    arrange: addVm,
    during: (at) => busyOnce(at, busyMs),
    inputs: always({ ...onVm, wait: '10m' }),
    expected: () => ({
      verdict: 'replayed',
      attempts: 2,
      exitCode: 0,
      sent: ['POST restart', 'POST restart'],
      says: [/Waited \d+ (?:s|min)/, /Verified before attempt 2: after \d+ .*the gate was clear again/],
      afterwards: promptly,
    }),
  },
  {
    name: 'a machine that stays taken longer than wait: red, and says so',
    arrange: addVm,
    during: (at) => busyOnce(at, 3_600_000),
    inputs: always({ ...onVm, wait: '2m' }),
    expected: () => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'another-operation-in-progress',
      sent: ['POST restart'],
      says: [/not replayed/i, /gate was not clear again/, /`?wait`? was over/],
    }),
  },
  {
    name: 'a machine that is taken again and again: one replay, and no more',
    arrange: addVm,
    during: (at) => busyOnce(at, busyMs, 9),
    inputs: always({ ...onVm, wait: '10m', replay: '1' }),
    expected: () => ({
      verdict: 'failed',
      class: 'concurrent-operation',
      reason: 'another-operation-in-progress',
      attempts: 2,
      exitCode: 1,
      sent: ['POST restart', 'POST restart'],
      says: [/`replay: 1` allows no more/],
    }),
  },
  {
    name: 'the same with replay: 0: none at all',
    arrange: addVm,
    during: (at) => busyOnce(at, busyMs, 9),
    inputs: always({ ...onVm, wait: '10m', replay: '0' }),
    expected: () => ({
      ...refusedOnce,
      class: 'concurrent-operation',
      reason: 'another-operation-in-progress',
      sent: ['POST restart'],
      says: [/`replay: 0` allows none/],
    }),
  },
];
