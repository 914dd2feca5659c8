import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, TargetSnapshot } from '../../src/gate/snapshot.ts';
import {
  cut,
  denied,
  deployment,
  event,
  find,
  groupId,
  judge,
  lockOn,
  none,
  quiet,
  read,
  settled,
  subscription,
  thingId,
  vmBody,
  vmId,
  vnetId,
} from './support.ts';

describe('the generic gate', () => {
  test('a settled resource with nothing around it is clear', () => {
    const verdict = judge(quiet(thingId, settled), 'write');
    assert.equal(verdict.decision, 'clear');
    assert.ok(verdict.conditions.every(({ outcome }) => outcome === 'met'));
    assert.ok(verdict.conditions.length >= 5);
  });

  for (const [state, decision] of [
    ['Succeeded', 'clear'],
    ['failed', 'clear'],
    ['Canceled', 'clear'],
    ['Updating', 'waits'],
    ['Accepted', 'waits'],
    ['ConvertingToV2', 'waits'],
    ['Unknown', 'clear'],
    ['Cancelled', 'clear'],
  ] as const) {
    test(`provisioning state ${state}: ${decision}`, () => {
      assert.equal(judge(quiet(thingId, { properties: { provisioningState: state } }), 'write').decision, decision);
    });
  }

  test('no provisioning state means settled', () => {
    assert.equal(judge(quiet(thingId, { properties: {} }), 'write').decision, 'clear');
    assert.equal(judge(quiet(thingId, {}), 'delete').decision, 'clear');
  });

  test('Deleting has a reason of its own', () => {
    assert.equal(
      find(judge(quiet(thingId, { properties: { provisioningState: 'Deleting' } }), 'write'), 'provisioning state')
        .reason,
      'being-deleted',
    );
  });

  test('a group that is being deleted stops at once, whatever time is left', () => {
    const verdict = judge(
      quiet(thingId, settled, { group: read<Json>({ id: groupId, properties: { provisioningState: 'Deleting' } }) }),
      'write',
    );
    assert.equal(verdict.decision, 'blocked');
    assert.equal(find(verdict, 'resource group').reason, 'resource-group-being-deleted');
  });

  test('a subscription that tells no state is not said to be enabled', () => {
    for (const value of [{ id: '/subscriptions/x' }, { state: 7 }, { state: '' }] satisfies readonly Json[]) {
      const snapshot = quiet(thingId, settled, { subscription: read<Json>(value) });
      assert.equal(find(judge(snapshot, 'write'), 'subscription').outcome, 'unproven');
      assert.equal(judge(snapshot, 'write', { missingEvidence: 'block' }).decision, 'unread');
    }
  });

  test('a disabled subscription takes no write, but a delete', () => {
    const off = { subscription: read<Json>({ state: 'Disabled' }) };
    assert.equal(judge(quiet(thingId, settled, off), 'write').decision, 'blocked');
    assert.equal(judge(quiet(thingId, settled, off), 'delete').decision, 'clear');
    assert.equal(
      judge(quiet(thingId, settled, { subscription: read<Json>({ state: 'PastDue' }) }), 'write').decision,
      'clear',
    );
  });
});

describe('what was not read', () => {
  const unread: TargetSnapshot['resource'] = denied('Contoso.Things/widgets/read');

  test('a target that was not read is never clear', () => {
    assert.equal(judge({ ...quiet(thingId, settled), resource: unread }, 'write').decision, 'unread');
    assert.equal(
      judge({ ...quiet(thingId, settled), resource: { status: 'skipped', detail: 'x' } }, 'write').decision,
      'unread',
    );
  });

  test('but a lock that was read blocks it all the same', () => {
    assert.equal(
      judge({ ...quiet(thingId, settled, { locks: read([lockOn(groupId, 'ReadOnly')]) }), resource: unread }, 'write')
        .decision,
      'blocked',
    );
  });

  for (const key of ['group', 'subscription', 'locks', 'denyAssignments', 'deployments'] as const) {
    test(`${key} that was not read: told, and a stop only where evidence is asked for`, () => {
      const snapshot = quiet(thingId, settled, { [key]: denied('some/read') });
      const verdict = judge(snapshot, 'write');
      assert.equal(verdict.decision, 'clear');
      assert.equal(verdict.conditions.filter(({ outcome }) => outcome === 'unproven').length, 1);
      assert.equal(judge(snapshot, 'write', { missingEvidence: 'block' }).decision, 'unread');
    });
  }

  test('the Activity Log explains and never decides', () => {
    const verdict = judge(
      quiet(thingId, settled, { activity: denied('Microsoft.Insights/eventtypes/values/read') }),
      'write',
      {
        missingEvidence: 'block',
      },
    );
    assert.equal(verdict.decision, 'clear');
  });
});

describe('a target that does not exist', () => {
  const absent = (code: string): TargetSnapshot => ({
    ...quiet(thingId, settled),
    resource: { status: 'empty', detail: 'not found', code },
  });

  test('is fine for what makes it, and said so', () => {
    const verdict = judge(absent('ResourceNotFound'), 'write');
    assert.equal(verdict.decision, 'clear');
    assert.equal(find(verdict, 'resource').actual, 'does not exist yet; a write creates it');
    assert.equal(
      find(judge(absent('ResourceNotFound'), 'deploy'), 'resource').actual,
      'does not exist yet; the deployment creates it',
    );
    assert.equal(judge(absent('ResourceNotFound'), 'deploy').decision, 'clear');
  });

  test('is a mistake for everything else', () => {
    assert.equal(judge(absent('ResourceNotFound'), 'delete').decision, 'absent');
    assert.equal(
      judge({ ...quiet(vmId, settled), resource: { status: 'empty', detail: 'x' } }, 'resize').decision,
      'absent',
    );
  });

  test('and nothing can be made where its group, its parent, its type or its subscription is missing', () => {
    for (const code of [
      'ResourceGroupNotFound',
      'ParentResourceNotFound',
      'InvalidResourceType',
      'SubscriptionNotFound',
    ])
      assert.equal(judge(absent(code), 'write').decision, 'absent', code);
  });

  test('its parent still counts', () => {
    const subnet = `${vnetId}/subnets/apps`;
    const busy = {
      vnet: read<Json>({ properties: { provisioningState: 'Updating' } }),
      parent: read<Json>({ properties: { provisioningState: 'Updating' } }),
    };
    const snapshot: TargetSnapshot = {
      ...quiet(subnet, settled),
      resource: { status: 'empty', detail: 'x', code: 'NotFound' },
      related: namedLike(subnet, busy.vnet),
    };
    assert.equal(judge(snapshot, 'write').decision, 'waits');
  });

  test('a group can be made, and nothing deployed into one that is not there', () => {
    const group: TargetSnapshot = {
      ...quiet(groupId, settled),
      resource: { status: 'empty', detail: 'x', code: 'ResourceGroupNotFound' },
      group: { status: 'empty', detail: 'x' },
    };
    assert.equal(judge(group, 'write').decision, 'clear');
    assert.equal(judge(group, 'deploy').decision, 'absent');
  });
});

/** The same body under every name that a read of the parent may have in the data. */
function namedLike(_subnet: string, signal: TargetSnapshot['resource']): TargetSnapshot['related'] {
  return Object.fromEntries(['vnet', 'parent', 'network', 'owner'].map((name) => [name, signal]));
}

describe('waiting and blocking together', () => {
  test('a wrong state is no last word while something is still changing the resource', () => {
    const verdict = judge(
      quiet(vmId, vmBody('running', 'Updating'), { related: { sizes: read<Json>({ value: [] }) } }),
      'resize',
      {
        size: 'Standard_E16s_v5',
      },
    );
    assert.equal(verdict.decision, 'waits');
  });

  test('a wrong state that nothing changes blocks', () => {
    const verdict = judge(
      quiet(vmId, vmBody('running'), { related: { sizes: read<Json>({ value: [{ name: 'Standard_D2s_v5' }] }) } }),
      'resize',
      {
        size: 'Standard_E16s_v5',
      },
    );
    assert.equal(verdict.decision, 'blocked');
    assert.deepEqual(
      verdict.conditions.filter(({ outcome }) => outcome === 'blocks').map(({ reason }) => reason),
      ['vm-not-deallocated'],
    );
  });

  test('a lock blocks although something runs', () => {
    const verdict = judge(
      quiet(vmId, vmBody('running', 'Updating'), { locks: read([lockOn(subscription, 'ReadOnly')]) }),
      'write',
    );
    assert.equal(verdict.decision, 'blocked');
  });
});

describe('conditions of the user', () => {
  const body: Json = { tags: { stage: 'blue' }, properties: { provisioningState: 'Succeeded', count: 0 } };

  test('each must be truthy over the JSON of the resource', () => {
    assert.equal(judge(quiet(thingId, body), 'write', { conditions: ["tags.stage == 'blue'"] }).decision, 'clear');
    assert.equal(judge(quiet(thingId, body), 'write', { conditions: ["tags.stage == 'green'"] }).decision, 'waits');
    assert.equal(
      judge(quiet(thingId, body), 'write', { conditions: ['properties.count'] }).decision,
      'clear',
      '0 is truthy in JMESPath',
    );
  });

  test('what cannot be evaluated does not hold', () => {
    assert.equal(judge(quiet(thingId, body), 'write', { conditions: ['length(nothing)'] }).decision, 'waits');
  });
});

describe('who holds it', () => {
  test('is told by the Activity Log', () => {
    const activity = read([event(vmId, 'Started')]);
    const { holders, facts } = find(
      judge(quiet(vmId, vmBody('running', 'Updating'), { activity }), 'write'),
      'provisioning state',
    );
    assert.deepEqual(holders?.[0], {
      kind: 'operation',
      what: 'Microsoft.Compute/virtualMachines/write',
      resourceId: vmId,
      since: '2026-11-25T21:00:00Z',
      who: 'deploy-sp',
      correlationId: 'c1',
    });
    assert.equal(facts?.correlationId, 'c1');
  });

  test('an operation that ended holds nothing', () => {
    const activity = read([event(vmId, 'Started'), event(vmId, 'Succeeded', { time: '2026-11-25T21:01:00Z' })]);
    const { holders } = find(
      judge(quiet(vmId, vmBody('running', 'Updating'), { activity }), 'write'),
      'provisioning state',
    );
    assert.equal(holders?.[0]?.kind, 'state');
  });

  test('our own request is adopted: by correlation ID, and likely by caller', () => {
    const snapshot = quiet(vmId, vmBody('running', 'Updating'), {
      activity: read([event(vmId, 'Started', { appId: 'app-1' })]),
    });
    const own = { correlationIds: ['C1'], nameWords: [], callers: [] };
    const byId = find(judge(snapshot, 'write', { own }), 'provisioning state');
    assert.equal(byId.reason, 'own-deployment');
    assert.equal(byId.certain, true);
    const since = Date.parse('2026-11-25T20:59:00Z');
    const byCaller = find(
      judge(snapshot, 'write', { own: { correlationIds: [], nameWords: [], callers: ['app-1'], sinceMs: since } }),
      'provisioning state',
    );
    assert.equal(byCaller.reason, 'own-deployment');
    assert.equal(byCaller.certain, false);
    const before = find(
      judge(snapshot, 'write', {
        own: { correlationIds: [], nameWords: [], callers: ['app-1'], sinceMs: since + 120_000 },
      }),
      'provisioning state',
    );
    assert.notEqual(before.reason, 'own-deployment', 'what began before this job is not its request');
  });
});

describe('active deployments', () => {
  const snapshot = (...list: readonly ReturnType<typeof deployment>[]) =>
    quiet(vmId, vmBody('running'), { deployments: read(list) });

  test('one that touches the target is waited for', () => {
    const verdict = judge(snapshot(deployment('main', [{ id: vmId.toUpperCase(), state: 'Running' }])), 'write');
    assert.equal(verdict.decision, 'waits');
    assert.equal(find(verdict, 'active deployments').reason, 'deployment-active');
  });

  test('what it has finished is not touched again; what it will do is', () => {
    assert.equal(judge(snapshot(deployment('main', [{ id: vmId, state: 'Succeeded' }])), 'write').decision, 'clear');
    assert.equal(judge(snapshot(deployment('main', [{ id: vmId, state: 'Pending' }])), 'write').decision, 'waits');
  });

  test('one that touches something else is no reason to wait; a child of the target is', () => {
    assert.equal(judge(snapshot(deployment('main', [{ id: vnetId, state: 'Running' }])), 'write').decision, 'clear');
    assert.equal(
      judge(snapshot(deployment('main', [{ id: `${vmId}/extensions/agent`, state: 'Running' }])), 'write').decision,
      'waits',
    );
    const subnet = quiet(`${vnetId}/subnets/a`, settled, {
      deployments: read([deployment('main', [{ id: `${vnetId}/subnets/b`, state: 'Running' }])]),
    });
    assert.equal(judge(subnet, 'write').decision, 'waits', 'subnets of one network are one unit');
  });

  test('what could not be read to its end proves nothing', () => {
    const verdict = judge(snapshot(deployment('main', [], { touches: cut([]) })), 'write');
    assert.equal(verdict.decision, 'clear');
    assert.equal(find(verdict, 'active deployments').outcome, 'unproven');
  });

  test('in a group as target, each active one counts', () => {
    const group = quiet(groupId, settled, { deployments: read([deployment('main', [])]) });
    assert.equal(judge(group, 'deploy').decision, 'waits');
    assert.equal(judge(quiet(groupId, settled, { deployments: none }), 'deploy').decision, 'clear');
  });

  test('a name that holds the run ID is our own; a longer number is not', () => {
    const own = { correlationIds: [], nameWords: ['7100200300'], callers: [] };
    const named = (name: string) =>
      find(judge(snapshot(deployment(name, [{ id: vmId, state: 'Running' }])), 'write', { own }), 'active deployments')
        .reason;
    assert.equal(named('main-7100200300-2'), 'own-deployment');
    assert.equal(named('main-71002003001'), 'deployment-active');
  });

  test('an abort is not kept waiting by what it ends', () => {
    const aks = `${groupId}/providers/Microsoft.ContainerService/managedClusters/k`;
    const busy = quiet(
      aks,
      { properties: { provisioningState: 'Upgrading' } },
      { deployments: read([deployment('main', [{ id: aks, state: 'Running' }])]) },
    );
    assert.equal(judge(busy, 'abort').decision, 'clear');
    assert.equal(judge(busy, 'write').decision, 'waits');
  });
});
