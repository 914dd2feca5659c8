import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planGuard } from '../../src/modes/guard/plan.ts';
import { entryOf, openSession } from '../../src/modes/guard/session.ts';
import { failureOf, findingsIn } from '../../src/modes/run/failure.ts';
import { proofOf } from '../../src/modes/run/proof.ts';
import { startDeadline } from '../../src/time/deadline.ts';
import {
  absent,
  az,
  claims,
  FakeAzure,
  failing,
  fakeHost,
  found,
  group,
  ip,
  machine,
  network,
  portsOf,
  runMode,
  type Said,
  subscription,
  trouble,
  vm,
  vnet,
} from './support.ts';

/** Case is one failure of the command, what Azure shows of it, and what must come of it. */
interface Case {
  readonly name: string;
  /** What Azure shows; by default the network is at rest and the machine runs. */
  readonly azure?: (azure: FakeAzure) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prints: string;
  /** What the command leaves in Azure at its first start. */
  readonly does?: (azure: FakeAzure) => void;
  /** How often it fails. */
  readonly failures?: number;
  readonly started: number;
  readonly verdict: 'replayed' | 'failed' | 'succeeded';
  /** What the report says came after the first attempt. */
  readonly next: RegExp;
  readonly sent?: readonly string[];
  /** Virtual seconds that it takes at least. */
  readonly tookS?: number;
}

const operation = `${subscription}/providers/Microsoft.Network/locations/westeurope/operations/5d5a0a52-7f0e-4a55-9f0c-111111111111`;
const busy = az('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.');
const busyWith = az(
  'AnotherOperationInProgress',
  `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com${operation}?api-version=2024-05-01.`,
);
const busyOn = (id: string): string =>
  az('AnotherOperationInProgress', `Another operation on resource ${id} is in progress.`);
const seconds = (count: number): number => count * 1000;
/** What stands there first, and from so many seconds on. */
const until = (count: number, first: Said, then: Said) => (nowMs: number) => (nowMs < seconds(count) ? first : then);
const status = (word: string): Said => found({ status: word });
const calm = found(network('Succeeded'));
const moving = found(network('Updating'));
/** A resource that tells no state of its own. */
const mute = found({ properties: {} });

const deployments = `${group}/providers/Microsoft.Resources/deployments`;
const deployment = (name: string): string => `${deployments}/${name}`;
const active = az(
  'DeploymentActive',
  `Unable to edit or replace deployment 'shop': previous deployment from '1/15/2026 9:00:00 AM' is still active.`,
);
const running = (name: string, state = 'Running') => ({
  id: deployment(name),
  name,
  properties: { provisioningState: state },
});

async function play({ azure: arrange, inputs, prints, does, failures = 1 }: Case) {
  const azure = new FakeAzure().at(vnet, calm).at(vm, found(machine('running')));
  arrange?.(azure);
  const failed = Array.from({ length: failures }, (_, index) =>
    failing(prints, () => (index === 0 ? does?.(azure) : undefined)),
  );
  const told = await runMode(azure, { 'resource-id': vnet, operation: 'write', wait: '60s', ...inputs }, [
    ...failed,
    { exit: 0 },
  ]);
  return { ...told, azure };
}

function cases(title: string, rows: readonly Case[]): void {
  describe(title, () => {
    for (const row of rows) {
      test(row.name, async () => {
        const { report, started, azure } = await play(row);
        const next = report.attempts?.[0]?.next ?? '';
        assert.match(next, row.next);
        assert.deepEqual([started, report.verdict], [row.started, row.verdict], next);
        assert.deepEqual(azure.sent, row.sent ?? []);
        assert.ok(azure.clock.now() >= seconds(row.tookS ?? 0), `${azure.clock.now()} ms`);
        const told = [
          report.summary,
          ...(report.attempts ?? []).flatMap((attempt) => [attempt.next, attempt.verified]),
        ].join('\n');
        const claims = /(?<!not )clear again|(?<!not )replayed:|verified again/i;
        if (started === 1) assert.doesNotMatch(told, claims);
        if (row.verdict !== 'replayed') assert.doesNotMatch(report.summary, claims);
        else assert.match(report.attempts?.[1]?.verified ?? '', /the gate was clear again$/);
      });
    }
  });
}

cases('another operation: the one that Azure named', [
  {
    name: 'was read at its end: replayed',
    azure: (azure) => azure.at(operation, status('Succeeded')),
    prints: busyWith,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: the operation that Azure named has ended \(Succeeded\), and the gate was clear again$/,
  },
  {
    name: 'is followed to its end, and failed: that is an end too',
    azure: (azure) => azure.at(operation, until(20, status('InProgress'), status('Failed'))),
    prints: busyWith,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: the operation that Azure named has ended \(Failed\), and after \d+ s the gate was clear again$/,
    tookS: 20,
  },
  {
    name: 'still runs when the wait is over',
    azure: (azure) => azure.at(operation, status('InProgress')),
    prints: busyWith,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the operation that Azure named is still InProgress when `wait` was over \(1 min\)$/,
    tookS: 60,
  },
  {
    name: 'still runs, and nobody may wait',
    azure: (azure) => azure.at(operation, status('InProgress')),
    inputs: { wait: '0' },
    prints: busyWith,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the operation that Azure named is still InProgress, and `wait` is 0$/,
  },
  ...(
    [
      ['is not known any more', absent('OperationNotFound')],
      ['may not be read', trouble('denied')],
      ['is refused', trouble('refused')],
      ['tells no status of its own', found({ properties: { provisioningState: 'Succeeded' } })],
    ] as const
  ).flatMap(([name, said]): readonly Case[] => [
    {
      name: `${name}: the resource that is at rest shows it`,
      azure: (azure) => azure.at(operation, said),
      prints: busyWith,
      started: 2,
      verdict: 'replayed',
      next: /^replayed: hub was read at rest after the refusal, and/,
    },
    {
      name: `${name}, and the resource tells no state: not replayed`,
      azure: (azure) => azure.at(operation, said).at(vnet, mute),
      prints: busyWith,
      started: 1,
      verdict: 'failed',
      next: /^not replayed: nothing shows that what stood in the way is over: hub tells no state that would show it$/,
    },
  ]),
  {
    name: 'is on another host, which is not asked',
    prints: busyWith.replaceAll('management.azure.com', 'management.azure.com.evil.test'),
    azure: (azure) => azure.at(operation, status('InProgress')),
    started: 2,
    verdict: 'replayed',
    next: /hub was read at rest/,
  },
]);

cases('another operation: what was read after the refusal', [
  {
    name: 'seen at work right after it, and then at rest',
    azure: (azure) => azure.at(vnet, calm),
    does: (azure) => azure.at(vnet, until(10, moving, calm)),
    prints: busy,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: hub: provisioning state was Updating, now Succeeded, and after 1\d s the gate was clear again$/,
    tookS: 10,
  },
  {
    name: 'over by the first look',
    prints: busy,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: hub was read at rest after the refusal, and the gate was clear again$/,
  },
  {
    name: 'tells nothing: not replayed',
    azure: (azure) => azure.at(vnet, mute),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: hub tells no state/,
  },
  {
    name: 'still at work when the wait is over',
    does: (azure) => azure.at(vnet, moving),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the gate was not clear again when `wait` was over \(1 min\)$/,
    tookS: 60,
  },
  {
    name: 'stopped by what no wait cures: the length of the wait is not blamed',
    inputs: { 'resource-id': vm, operation: 'generalize' },
    azure: (azure) => azure.at(vm, found(machine('deallocated'))),
    does: (azure) => azure.at(vm, found(machine('running'))),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the gate was not clear again: api-01, power state [^,]*running, which no wait cures$/,
  },
  {
    name: 'of the resource that the text names, not of the target',
    azure: (azure) => azure.at(ip, until(30, moving, calm)),
    prints: busyOn(ip),
    started: 2,
    verdict: 'replayed',
    next: /^replayed: edge: provisioning state was Updating, now Succeeded, and after [34]\d s/,
    tookS: 30,
  },
  {
    name: 'the resource that the text names is at rest by the first look',
    azure: (azure) => azure.at(ip, calm),
    prints: busyOn(ip),
    started: 2,
    verdict: 'replayed',
    next: /^replayed: edge was read at rest after the refusal/,
  },
  {
    name: 'the resource that the text names cannot be read',
    azure: (azure) => azure.at(ip, trouble('denied', 'needs Microsoft.Network/publicIPAddresses/read')),
    prints: busyOn(ip),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the gate was not clear again: edge, resource not read$/,
  },
  {
    name: 'the resource that the text names tells no state, though the target is at rest',
    azure: (azure) => azure.at(ip, mute),
    prints: busyOn(ip),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that what stood in the way is over: edge tells no state/,
  },
  {
    name: 'a target that depends on what the text does not name',
    prints: az(
      'ReferencedResourceNotProvisioned',
      `Cannot proceed with operation because resource used by ${vnet} is not in Succeeded state.`,
    ),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that what stood in the way is over: which resource hub waits for is not told$/,
  },
  {
    name: 'in a scope that the text names and that is not read for it',
    prints: busyOn(group),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that what stood in the way is over: prod-rg was not read$/,
  },
  {
    name: 'seen at work before the command was started is not what refused it',
    azure: (azure) => azure.at(vnet, until(10, moving, mute)),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: hub tells no state/,
    tookS: 10,
  },
  {
    name: 'that a condition of the user holds now is not the end of another operation',
    inputs: { condition: 'tags.ready' },
    azure: (azure) => azure.at(vnet, found({ tags: { ready: 'yes' }, properties: {} })),
    does: (azure) => azure.at(vnet, until(10, mute, found({ tags: { ready: 'yes' }, properties: {} }))),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: hub tells no state/,
    tookS: 10,
  },
  {
    name: 'seen at work, and then not readable any more: that is no end',
    azure: (azure) => azure.at(vnet, mute),
    does: (azure) =>
      azure
        .at(deployments, until(10, found({ value: [running('other')] }), trouble('denied')))
        .at(deployment('other'), until(10, found(running('other')), found(running('other', 'Succeeded'))))
        .at(
          `${deployment('other')}/operations`,
          found({ value: [{ properties: { provisioningState: 'Running', targetResource: { id: vnet } } }] }),
        ),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: hub tells no state/,
    tookS: 10,
  },
  {
    name: 'busy again and again: as often as it may, and no more',
    inputs: { replay: '2' },
    prints: busy,
    failures: 9,
    started: 3,
    verdict: 'failed',
    next: /^replayed: hub was read at rest/,
  },
]);

const disk = `${group}/providers/Microsoft.Compute/disks/data`;
const both = { 'resource-id': `${vnet}\n${ip}` } as const;

cases('another operation: one of several targets', [
  {
    name: 'that is at work and ends shows nothing of the one that the text names',
    inputs: both,
    azure: (azure) => azure.at(vnet, mute).at(ip, calm),
    does: (azure) => azure.at(ip, until(10, moving, calm)),
    prints: busyOn(vnet),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: hub tells no state that would show it$/,
    tookS: 10,
  },
  {
    name: 'that is at work and ends is what stood in the way, where the text names none',
    inputs: both,
    azure: (azure) => azure.at(ip, calm),
    does: (azure) => azure.at(ip, until(10, moving, calm)),
    prints: busy,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: edge: provisioning state was Updating, now Succeeded/,
  },
  {
    name: 'that tells no state may still be at work',
    inputs: both,
    azure: (azure) => azure.at(ip, mute),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: edge tells no state that would show it$/,
  },
  {
    name: 'and the other are both at rest',
    inputs: both,
    azure: (azure) => azure.at(ip, calm),
    prints: busy,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: hub and 1 more was read at rest after the refusal, and/,
  },
  {
    name: 'of which something could not be read is not known to be at rest',
    inputs: { 'resource-id': disk, operation: 'change-sku' },
    azure: (azure) =>
      azure
        .at(
          disk,
          found({
            id: disk,
            managedBy: vm,
            sku: { name: 'Standard_LRS' },
            properties: { provisioningState: 'Succeeded', diskState: 'Attached' },
          }),
        )
        .at(vm, trouble('denied')),
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that .*: not all of data could be read$/,
  },
]);

const onGroup = { 'resource-id': group, operation: 'deploy' } as const;

cases('a deployment of the same name', [
  {
    name: 'runs no more: replayed',
    inputs: onGroup,
    prints: active,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: no deployment that stood in the way runs any more beside prod-rg/,
  },
  {
    name: 'is waited for',
    inputs: onGroup,
    does: (azure) =>
      azure
        .at(deployments, until(15, found({ value: [running('shop')] }), found({ value: [] })))
        .at(deployment('shop'), until(15, found(running('shop')), found(running('shop', 'Succeeded')))),
    prints: active,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: prod-rg: active deployments was shop: Running, now none/,
    tookS: 15,
  },
  {
    name: 'may run on, because the list cannot be read',
    inputs: onGroup,
    azure: (azure) => azure.at(deployments, trouble('denied')),
    prints: active,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows .*: the deployments that run beside prod-rg were not read$/,
  },
  {
    name: 'still runs, and touches nothing of the target: the gate is clear and proves nothing',
    inputs: { operation: 'deploy' },
    azure: (azure) =>
      azure
        .at(deployments, found({ value: [running('shop')] }))
        .at(`${deployment('shop')}/operations`, found({ value: [] })),
    prints: active,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows .*: deployment shop is still Running$/,
  },
  {
    name: 'ended, and one of another name still runs',
    inputs: { operation: 'deploy' },
    azure: (azure) =>
      azure
        .at(deployments, found({ value: [running('other')] }))
        .at(`${deployment('other')}/operations`, found({ value: [] })),
    prints: active,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: no deployment that stood in the way runs any more beside hub/,
  },
  {
    name: 'another failure in a group whose own state shows nothing of what runs in it',
    inputs: onGroup,
    prints: busy,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows .*: the own state of prod-rg does not show what runs in it$/,
  },
]);

const superseded = az(
  'CanceledAndSupersededDueToAnotherOperation',
  'Operation PutVirtualNetworkOperation was canceled and superseded by operation PutVirtualNetworkOperation.',
);
const stale = az('PreconditionFailed', 'The condition set in the request was not met: ETag value mismatch.');

cases('a later write and a stale version', [
  {
    name: 'superseded, by the defaults',
    prints: superseded,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: another write took its place/,
  },
  {
    name: 'superseded, and the command reads afresh',
    inputs: { 'replay-on': 'concurrent-operation\netag' },
    does: (azure) => azure.at(vnet, until(5, moving, calm)),
    prints: superseded,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: hub: provisioning state was Updating, now Succeeded, and the command reads afresh, and after/,
    tookS: 5,
  },
  {
    name: 'superseded, reads afresh, and nothing shows that the winner is done',
    inputs: { 'replay-on': 'concurrent-operation\netag' },
    azure: (azure) => azure.at(vnet, mute),
    prints: superseded,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that what stood in the way is over/,
  },
  {
    name: 'a stale version, by the defaults',
    prints: stale,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: a stale version token/,
  },
  {
    name: 'a stale version, and the command reads afresh',
    inputs: { 'replay-on': 'etag' },
    azure: (azure) => azure.at(vnet, mute),
    prints: stale,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: the command reads afresh, and the gate was clear again$/,
  },
]);

/** Made up after the sentence that a group's delete gets where something in it is in use. */
const inUse = az(
  'InUsePublicIpAddressCannotBeDeleted',
  `Public IP address ${ip} can not be deleted since it is still allocated to resource ${group}/providers/Microsoft.Network/networkInterfaces/nic-1/ipConfigurations/c1.`,
);
const mustStop = (name: string): string =>
  az(
    'OperationNotAllowed',
    `Operation 'generalize' is not allowed on VM '${name}' since the VM is running. Please deallocate the VM.`,
  );
const mustStopId = (id: string): string =>
  az(
    'OperationNotAllowed',
    `Operation 'generalize' is not allowed since the VM is running. Please deallocate the VM. Target: ${id}`,
  );
const onVm = { 'resource-id': vm, operation: 'generalize', transition: 'allow' } as const;
const stopped = (azure: FakeAzure): void => void azure.at(vm, found(machine('deallocated')));
/** It is stopped for the gate, and the command finds it running; a POST stops it again. */
const startedAgain = (azure: FakeAzure): void =>
  void azure.at(vm, found(machine('running'))).onPost(`${vm}/deallocate`, () => {
    stopped(azure);
    return { status: 200 };
  });
const deallocated = ['POST api-01/deallocate'];
const second = vm.replace('api-01', 'api-02');

cases('a state', [
  {
    name: 'that no transition of ours cures is not sent again: a delete of a group that a public IP blocks',
    inputs: { 'resource-id': group, operation: 'delete', transition: 'allow', replay: '2' },
    prints: inUse,
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the state must be changed first, and the guard has no change of its own for it$/,
  },
  {
    name: 'that a transition of this pass changed, read again: replayed',
    inputs: onVm,
    azure: stopped,
    does: startedAgain,
    prints: mustStop('api-01'),
    started: 2,
    verdict: 'replayed',
    next: /^replayed: the guard did deallocate the virtual machine \(api-01\), and read it again, and/,
    sent: deallocated,
  },
  {
    name: 'that nobody allowed us to change',
    inputs: { ...onVm, transition: 'deny' },
    azure: stopped,
    does: startedAgain,
    prints: mustStop('api-01'),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the state must be changed first, which only `transition: allow` lets the guard do$/,
  },
  {
    name: 'that is over without a transition of ours',
    inputs: onVm,
    azure: stopped,
    prints: mustStop('api-01'),
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that the state was changed: no transition was made that cures it$/,
  },
  {
    name: 'where Azure says done, and the machine runs on',
    inputs: onVm,
    azure: stopped,
    does: (azure) => azure.at(vm, found(machine('running'))).onPost(`${vm}/deallocate`, () => ({ status: 200 })),
    prints: mustStop('api-01'),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the gate was not clear again: api-01, power state/,
    sent: deallocated,
  },
  {
    name: 'where Azure refuses the transition',
    inputs: onVm,
    azure: stopped,
    does: (azure) =>
      azure
        .at(vm, found(machine('running')))
        .onPost(`${vm}/deallocate`, () => ({ status: 409, body: { error: { code: 'Conflict', message: 'No.' } } })),
    prints: mustStop('api-01'),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: the gate was not clear again: api-01, power state/,
    sent: deallocated,
  },
  {
    name: 'of another kind than the transition changed: it is not sent again',
    inputs: onVm,
    azure: stopped,
    does: startedAgain,
    prints: az('VMProcessingHalted', 'The virtual machine api-01 is in a failed state.'),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that the state was changed: no transition was made that cures it$/,
    sent: deallocated,
  },
  {
    name: 'of one target, where the transition was made on another',
    inputs: { ...onVm, 'resource-id': `${vm}\n${second}` },
    azure: (azure) => stopped(azure.at(second, found(machine('deallocated')))),
    does: startedAgain,
    prints: mustStop('api-02'),
    started: 1,
    verdict: 'failed',
    next: /^not replayed: nothing shows that the state was changed: no transition was made that cures it$/,
    sent: deallocated,
  },
  ...[mustStop('other-vm'), mustStopId(vm.replace('api-01', 'other-vm'))].map(
    (prints): Case => ({
      name: `of another resource: no transition of the target cures it, and none is made (${prints.length})`,
      inputs: onVm,
      azure: stopped,
      does: startedAgain,
      prints,
      started: 1,
      verdict: 'failed',
      next: /^not replayed: the state must be changed first, and the guard has no change of its own for it$/,
    }),
  ),
]);

const ours = 'shop-90017';
const activeOurs = active.replaceAll("'shop'", `'${ours}'`);
const slipsIn =
  (name: string, end: string, more: Readonly<Record<string, string>> = {}) =>
  (azure: FakeAzure): void => {
    const [during, after] = [running(name), running(name, end)].map((each) => ({
      ...each,
      properties: { ...each.properties, ...more },
    }));
    azure.at(deployments, until(10, found({ value: [during ?? null] }), found({ value: [] })));
    azure.at(deployment(name), until(10, found(during ?? null), found(after ?? null)));
  };

cases("this run's own deployment", [
  {
    name: 'is followed to its end, and stands in for the command',
    inputs: onGroup,
    does: slipsIn(ours, 'Succeeded'),
    prints: activeOurs,
    failures: 9,
    started: 1,
    verdict: 'succeeded',
    next: /^not replayed, deployment shop-90017 was followed: it ended as Succeeded$/,
    tookS: 10,
  },
  {
    name: 'ends badly',
    inputs: onGroup,
    does: slipsIn(ours, 'Failed'),
    prints: activeOurs,
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /^not replayed, deployment shop-90017 was followed: it ended as Failed$/,
  },
  {
    name: 'ends well, and the command had more to do',
    inputs: { ...onGroup, run: 'deploy\nrestart' },
    does: slipsIn(ours, 'Succeeded'),
    prints: activeOurs,
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /it ended as Succeeded; what stands after it in the command was not run$/,
  },
  {
    name: 'is gone: how it ended is not known, and nothing is claimed',
    inputs: onGroup,
    does: (azure) => {
      slipsIn(ours, 'Succeeded')(azure);
      azure.at(deployment(ours), absent('DeploymentNotFound'));
    },
    prints: activeOurs,
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /^not replayed, how deployment shop-90017 ended is not known: Azure does not know it any more, so nothing tells how it ended$/,
  },
  {
    name: 'still runs, and nobody may wait',
    inputs: { ...onGroup, wait: '0' },
    does: slipsIn(ours, 'Succeeded'),
    prints: activeOurs,
    failures: 9,
    started: 1,
    verdict: 'failed',
    next: /^not replayed, deployment shop-90017 was followed: it is still Running, and `wait` is 0$/,
  },
  {
    name: 'in the way of another request: that one is not done by it, so it is waited for and replayed',
    inputs: onGroup,
    does: slipsIn(ours, 'Succeeded'),
    prints: az('AnotherOperationInProgress', `Another operation is in progress.`),
    started: 2,
    verdict: 'replayed',
    next: /^replayed: prod-rg: active deployments was shop-90017: Running, now none/,
    tookS: 10,
  },
  {
    name: 'of another name than the one that was refused',
    inputs: onGroup,
    does: slipsIn(`other-90017`, 'Succeeded'),
    prints: active,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: prod-rg: active deployments was other-90017: Running, now none/,
  },
  {
    name: 'known by nothing but the caller may be of another pipeline: no stand-in',
    inputs: onGroup,
    azure: (azure) =>
      azure.at(
        `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`,
        found({
          value: [
            {
              eventTimestamp: '2026-01-15T09:00:01Z',
              resourceId: deployment('shop'),
              operationName: { value: 'Microsoft.Resources/deployments/write' },
              correlationId: 'c0ffee00-0000-4000-8000-000000000009',
              caller: claims.objectId,
              status: { value: 'Started' },
            },
          ],
        }),
      ),
    does: slipsIn('shop', 'Succeeded', {
      correlationId: 'c0ffee00-0000-4000-8000-000000000009',
      timestamp: '2026-01-15T09:00:02Z',
      duration: 'PT1S',
    }),
    prints: active,
    started: 2,
    verdict: 'replayed',
    next: /^replayed: prod-rg: active deployments was shop: Running, now none/,
  },
]);

describe('a target that is gone after the failure', () => {
  test('is no mistake of the workflow: the failure is reported', async () => {
    const { report, started } = await play({
      name: '',
      inputs: { 'resource-id': vm, operation: 'restart' },
      does: (azure) => azure.at(vm, absent()),
      prints: busy,
      started: 1,
      verdict: 'failed',
      next: /./,
    });
    assert.deepEqual([started, report.verdict, report.reason], [1, 'failed', 'another-operation-in-progress']);
    assert.match(report.attempts?.[0]?.next ?? '', /^not replayed: the gate was not clear again/);
  });

  test('by the delete that was asked for is nothing in the way', async () => {
    const { report, started } = await play({
      name: '',
      inputs: { 'resource-id': vm, operation: 'delete' },
      does: (azure) => azure.at(vm, absent()),
      prints: busy,
      started: 2,
      verdict: 'replayed',
      next: /./,
    });
    assert.deepEqual([started, report.verdict], [2, 'replayed']);
  });
});

describe('the words of a replay that succeeded', () => {
  test('name the proof, the time and the attempt', async () => {
    const { report } = await play({
      name: '',
      does: (azure) => azure.at(vnet, until(10, moving, calm)),
      prints: busy,
      started: 2,
      verdict: 'replayed',
      next: /./,
    });
    assert.match(
      report.summary,
      /^Attempt 1 met a conflict \(another-operation-in-progress\)\. Before attempt 2, which succeeded, the gate was verified again after waiting 1\d s: hub: provisioning state was Updating, now Succeeded\.$/,
    );
    assert.ok(report.waitedMs >= seconds(10));
  });
});

describe('a proof', () => {
  test("needs the user's word that the command reads afresh, whatever was decided before", async () => {
    const azure = new FakeAzure().at(vnet, calm);
    const { host } = fakeHost(azure, { 'resource-id': vnet, operation: 'write' });
    const plan = await planGuard(host, {}, {});
    const ports = portsOf(azure);
    const session = await openSession({ host, plan, ports, entry: entryOf(host, plan, {}, ports) });
    const { cleared } = await session.pass(startDeadline(0, azure.clock, host.signal));
    assert.ok(cleared !== undefined);
    for (const [prints, why] of [
      [stale, /nothing shows that the command reads afresh/],
      [superseded, /nothing shows that the command reads afresh/],
    ] as const) {
      const failure = failureOf(await findingsIn(Buffer.from(prints)), []);
      const proof = proofOf(failure, { cleared, waitedMs: 0, readsAfresh: false });
      assert.match('why' in proof ? proof.why : proof.words, why);
      assert.equal('why' in proofOf(failure, { cleared, waitedMs: 0, readsAfresh: true }), false);
    }
  });
});
