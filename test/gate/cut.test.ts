import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate } from '../../src/gate/evaluate.ts';
import { type Asked, type Judged, met } from '../../src/gate/judged.ts';
import { documentOf, looksAtEach } from '../../src/gate/needs.ts';
import { nobody } from '../../src/gate/own.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import type { Json, ListSignal, Lock, RelatedSignal, TargetSnapshot } from '../../src/gate/snapshot.ts';
import {
  cut,
  denialOn,
  denied,
  deployment,
  event,
  find,
  groupId,
  judge,
  lockOn,
  operationOf,
  quiet,
  read,
  subscription,
  vmBody,
  vmId,
} from './support.ts';

const body = vmBody('running');

/** A list that was cut: what is in it counts, what is not in it is not known. */
describe('a list that was cut', () => {
  const lists: readonly (readonly [name: string, what: string, of: Partial<TargetSnapshot>])[] = [
    ['locks', 'management locks', { locks: cut([lockOn(`${groupId}/providers/x.y/z/other`)]) }],
    ['deny assignments', 'deny assignments', { denyAssignments: cut([]) }],
    ['deployments', 'active deployments', { deployments: cut([]) }],
    [
      'deployments of which one touches something else',
      'active deployments',
      { deployments: cut([deployment('main', [])]) },
    ],
    [
      'operations of a deployment',
      'active deployments',
      { deployments: read([deployment('main', [], { touches: cut([]) })]) },
    ],
  ];
  for (const [name, what, signals] of lists) {
    test(`${name}: that nothing in it stands in the way is a warning, and with missing-evidence at block no clear`, () => {
      const warned = judge(quiet(vmId, body, signals), 'delete');
      assert.equal(warned.decision, 'clear');
      const row = find(warned, what);
      assert.equal(row.outcome, 'unproven');
      assert.match(row.why ?? '', /read in part: 1 entry, then its next page was not followed/);
      assert.equal(row.trouble?.kind, 'cut');
      assert.equal(judge(quiet(vmId, body, signals), 'delete', { missingEvidence: 'block' }).decision, 'unread');
    });
  }

  test('a lock that was seen stops', () => {
    for (const missingEvidence of ['warn', 'block'] as const)
      assert.equal(
        judge(quiet(vmId, body, { locks: cut([lockOn(groupId)]) }), 'delete', { missingEvidence }).decision,
        'blocked',
      );
  });

  test('a deny assignment that was seen stops', () => {
    assert.equal(
      judge(quiet(vmId, body, { denyAssignments: cut([denialOn(subscription)]) }), 'write').decision,
      'blocked',
    );
  });

  test('one that only warns does not stand for those that were not read', () => {
    const some = denialOn(subscription, { excluded: [{ id: 'a', type: 'User' }] });
    const verdict = judge(quiet(vmId, body, { denyAssignments: cut([some]) }), 'write', { missingEvidence: 'block' });
    assert.equal(verdict.decision, 'unread');
    const inside = quiet(groupId, { id: groupId }, { locks: cut([lockOn(vmId, 'ReadOnly')]) });
    assert.equal(judge(inside, 'deploy', { missingEvidence: 'block' }).decision, 'unread');
  });

  test('a deployment that was seen is waited for, and so is an operation that was seen', () => {
    const main = deployment('main', [{ id: vmId, state: 'Running' }]);
    assert.equal(judge(quiet(vmId, body, { deployments: cut([main]) }), 'write').decision, 'waits');
    const operations = deployment('main', [], { touches: cut([{ id: vmId, state: 'Running' }]) });
    assert.equal(judge(quiet(vmId, body, { deployments: read([operations]) }), 'write').decision, 'waits');
  });

  test('the Activity Log tells as far as it was read who holds the resource', () => {
    const verdict = judge(
      quiet(vmId, vmBody('running', 'Updating'), { activity: cut([event(vmId, 'Started')]) }),
      'write',
    );
    assert.equal(find(verdict, 'provisioning state').holders?.[0]?.who, 'deploy-sp');
  });
});

const cluster = `${groupId}/providers/Microsoft.ContainerService/managedClusters/k`;
const pool = `${cluster}/agentPools/a`;
const pools = (...states: readonly string[]): Json => ({
  value: states.map((state, at) => ({
    id: `${cluster}/agentPools/p${at}`,
    properties: { provisioningState: state, mode: 'System' },
  })),
});
const running: Json = { id: cluster, properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } } };

describe('a need over a list that was cut', () => {
  const decide = (related: RelatedSignal, missingEvidence: 'warn' | 'block' = 'warn'): string =>
    judge(quiet(cluster, running, { related: { pools: related } }), 'write', { missingEvidence }).decision;

  test('children of the target are its own state: never clear without them, whatever may be missing', () => {
    assert.equal(decide(read(pools('Succeeded'))), 'clear');
    assert.equal(decide(cut(pools('Succeeded'))), 'unread');
    assert.equal(decide(cut(pools())), 'unread');
    assert.equal(decide(denied('Microsoft.ContainerService/managedClusters/agentPools/read')), 'unread');
  });

  test('a child that was seen at work is waited for', () => {
    assert.equal(decide(cut(pools('Succeeded', 'Upgrading'))), 'waits');
    assert.equal(decide(cut(pools('Succeeded', 'Upgrading')), 'block'), 'waits');
  });

  test('what is counted is not concluded from a part', () => {
    const target: Json = { id: pool, properties: { provisioningState: 'Succeeded', mode: 'System' } };
    const related = (siblings: RelatedSignal) => ({ owner: read(running), siblings });
    const last = judge(quiet(pool, target, { related: related(read(pools('Succeeded'))) }), 'delete');
    assert.equal(find(last, 'system node pools of the cluster').outcome, 'blocks');
    const unsure = judge(quiet(pool, target, { related: related(cut(pools('Succeeded'))) }), 'delete');
    assert.equal(find(unsure, 'system node pools of the cluster').outcome, 'unproven');
    const whole = pools('Succeeded', 'Succeeded', 'Succeeded');
    assert.equal(
      find(judge(quiet(pool, target, { related: related(cut(whole)) }), 'delete'), 'system node pools of the cluster')
        .outcome,
      'unproven',
    );
  });

  test('a condition over the target alone still tells whether the need counts', () => {
    const user: Json = { id: pool, properties: { provisioningState: 'Succeeded', mode: 'User' } };
    const verdict = judge(
      quiet(pool, user, { related: { owner: read(running), siblings: cut(pools('Succeeded')) } }),
      'delete',
    );
    assert.ok(!verdict.conditions.some(({ what }) => what === 'system node pools of the cluster'));
  });

  test('no expression sees it: a size that is not in a part of the list asks for no deallocation', () => {
    const sizes: Json = { value: [{ name: 'Standard_D2s_v5' }] };
    const document = documentOf(body, { sizes: cut(sizes) }, { size: 'Standard_E4s_v5' });
    assert.equal(document.sizes, null);
    const resize = (related: RelatedSignal) =>
      judge(quiet(vmId, body, { related: { sizes: related } }), 'resize', { size: 'Standard_E4s_v5' });
    assert.equal(resize(read(sizes)).decision, 'blocked');
    const unsure = resize(cut(sizes));
    assert.ok(
      unsure.conditions.every(({ outcome }) => outcome !== 'blocks'),
      JSON.stringify(unsure.conditions),
    );
    assert.ok(unsure.conditions.some(({ outcome }) => outcome === 'unproven'));
  });

  test('one of several resources that cannot be read does not hide what the others show', () => {
    const disk = `${groupId}/providers/Microsoft.Compute/disks/d`;
    const target: Json = {
      id: disk,
      sku: { name: 'Standard_LRS' },
      properties: { provisioningState: 'Succeeded', diskState: 'Attached' },
    };
    const decide = (owners: RelatedSignal) =>
      judge(quiet(disk, target, { related: { owners } }), 'change-sku').decision;
    const owner = (power: string): Json => ({
      id: vmId,
      properties: { instanceView: { statuses: [{ code: `PowerState/${power}` }] } },
    });
    assert.equal(decide(read([owner('deallocated')])), 'clear');
    assert.equal(decide(cut([owner('running')])), decide(read([owner('running')])));
  });
});

describe('which expressions take a list element by element', () => {
  for (const path of [
    'pools.value[].properties.provisioningState',
    'links.value',
    "[members][].properties.instanceView.statuses[] | [?code && starts_with(code, 'PowerState/')].code",
    'x.value[?properties.a || properties.b].name',
  ])
    test(path, () => assert.ok(looksAtEach(path)));
  for (const path of [
    'length(x.value)',
    'x.value[0].state',
    'x.value[-1]',
    'x.value[:2]',
    "x.value && 'some' || 'none'",
    '!(x.value)',
    "contains(x.value[].name, 'a')",
    'x.value[] | [0]',
    "x.value[?contains(tags[].name, 'a')] | length(@)",
    'sort_by(x.value, &name)',
  ])
    test(`not ${path}`, () => assert.ok(!looksAtEach(path)));

  test('every need that looks at a list does one or the other knowingly', () => {
    const whole = typeGates.flatMap(({ type, operations }) =>
      Object.values(operations).flatMap(({ needs, reads = {} }) =>
        needs.flatMap(({ from, path, what }) =>
          reads[from]?.suffix === undefined || reads[from].mayMiss || looksAtEach(path) ? [] : [`${type}: ${what}`],
        ),
      ),
    );
    assert.deepEqual([...new Set(whole)].sort(), [
      'Microsoft.App/connectedEnvironments: apps in the environment',
      'Microsoft.App/managedEnvironments/certificates: custom domains that use the certificate',
      'Microsoft.App/managedEnvironments/javaComponents: apps that are bound to the component',
      'Microsoft.App/managedEnvironments/managedCertificates: custom domains that use the certificate',
      'Microsoft.Authorization/roleDefinitions: role assignments that use the role',
      'Microsoft.Compute/virtualMachines: sizes that fit where the machine is',
      'Microsoft.Compute/virtualMachines: wanted size',
      'Microsoft.ContainerService/managedClusters/agentPools: system node pools of the cluster',
      'Microsoft.ServiceFabric/managedClusters/nodeTypes: primary node types of the cluster',
      'Microsoft.Sql/servers/databases: failover group of the database',
      'Microsoft.Storage/storageAccounts/fileServices/shares: snapshots of the share',
      'Microsoft.Web/certificates: bindings that use the certificate',
    ]);
  });
});

test('the compiler refuses to conclude from a list that may have been cut', () => {
  const asked: Asked = { what: 'locks', expected: 'none', source: 'locks', origin: 'locks' };
  const locks: ListSignal<Lock> = cut([]) as ListSignal<Lock>;
  // @ts-expect-error: a list may have been cut, and then has no value
  assert.equal(locks.value, undefined);
  // @ts-expect-error: it is not known to be whole
  assert.ok(met(asked, 'none', locks));
  // @ts-expect-error: a condition that holds is made by met alone
  const judged: Judged = { ...asked, actual: 'none', outcome: 'met', certain: true };
  assert.ok(judged);
  if (locks.status === 'read' || locks.status === 'empty') assert.ok(met(asked, 'none', locks));
  const gate = operationOf('write', vmId);
  assert.equal(
    evaluate(quiet(vmId, body, { locks }), {
      operation: gate,
      size: '',
      conditions: [],
      own: nobody,
      missingEvidence: 'block',
    }).decision,
    'unread',
  );
});
