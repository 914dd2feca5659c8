import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeDeployments } from '../../src/gate/deployment-check.ts';
import { nobody, type Own } from '../../src/gate/own.ts';
import type { ActiveDeployment, ListSignal, TargetSnapshot } from '../../src/gate/snapshot.ts';
import {
  cut,
  denied,
  deployment,
  event,
  groupId,
  none,
  quiet,
  read,
  settled,
  subscription,
  vmId,
  vnetId,
} from './support.ts';

const asked = {
  what: 'active deployments',
  expected: 'none that touches the target',
  source: 'deployments',
  origin: 'deployments',
};
const judged = (
  deployments: ListSignal<ActiveDeployment>,
  target = vmId,
  rest: Partial<TargetSnapshot> = {},
  own: Own = nobody,
) => judgeDeployments(quiet(target, settled, { deployments, ...rest }), own);
const running = (...ids: readonly string[]): ActiveDeployment =>
  deployment(
    'main',
    ids.map((id) => ({ id, state: 'Running' })),
  );
/** Whether a deployment that touches this is in the way of a target. */
const stands = (target: string, ...ids: readonly string[]): boolean =>
  judged(read([running(...ids)]), target)[0]?.outcome === 'waits';

describe('deployments that do not touch the target', () => {
  const met = { ...asked, outcome: 'met', certain: true };
  test('leave the condition met, with how many there are', () => {
    assert.deepEqual(judged(none), [{ ...met, actual: 'none' }]);
    assert.deepEqual(judged(read([running(vnetId)])), [{ ...met, actual: '1 that does not' }]);
    assert.deepEqual(judged(read([running(vnetId), running()])), [{ ...met, actual: '2 that do not' }]);
    assert.deepEqual(judged({ status: 'skipped', detail: 'not asked' }), []);
  });

  test('are not known where the list, or what one of them touches, was not read', () => {
    const trouble = { kind: 'denied', permission: 'x' } as const;
    const unproven = { ...asked, outcome: 'unproven', certain: false, trouble };
    assert.deepEqual(judged(denied('x')), [{ ...unproven, actual: 'not read', why: 'not permitted: needs x' }]);
    const hidden = { ...running(), touches: denied('x') };
    const told = {
      ...unproven,
      actual: 'main is running',
      why: 'what the deployment main touches could not be read to its end: not permitted: needs x',
    };
    assert.deepEqual(judged(read([hidden])), [told]);
    assert.deepEqual(judged(read([running(vnetId), hidden])), [told], 'also behind one that was read');
    assert.equal(judged(read([hidden, running(vmId)]))[0]?.outcome, 'waits', 'one that is seen to touch it says more');
    assert.equal(judged(cut([running(vmId)]))[0]?.outcome, 'waits');
  });
});

describe('which resources are touched', () => {
  const subnet = `${vnetId}/subnets/web`;
  test('the target, what it holds, what holds it, and what else is in its top-level resource', () => {
    assert.ok(stands(vmId, vmId));
    assert.ok(stands(vmId, vmId.toUpperCase()));
    assert.ok(stands(vnetId, subnet));
    assert.ok(stands(subnet, vnetId));
    assert.ok(stands(subnet, `${vnetId}/subnets/db`), 'ARM serializes on the virtual network');
    assert.ok(stands(vmId, vnetId, vmId), 'any of several');
    assert.ok(!stands(vmId, vnetId));
    assert.ok(!stands(vmId, `${vmId}1`));
  });

  test('an operation on a scope is not one on what is in it', () => {
    assert.ok(!stands(vmId, groupId));
    assert.ok(!stands(vmId, subscription));
    assert.ok(!stands(vmId, 'no ID'));
    assert.ok(!stands(vmId, ''));
  });

  test('a scope is touched by what is deployed in it, and from elsewhere into it, as long as that runs', () => {
    const elsewhere = (state: string, id: string): ActiveDeployment => ({
      ...deployment('from-outside', [{ id, state }]),
      id: `${subscription}/resourceGroups/hub-rg/providers/Microsoft.Resources/deployments/from-outside`,
    });
    const of = (one: ActiveDeployment) =>
      judged(read([one]), groupId).map(({ outcome, actual }) => `${outcome}: ${actual}`);
    assert.deepEqual(of(running()), ['waits: main: Running']);
    assert.deepEqual(of(elsewhere('Running', vmId)), ['waits: from-outside: Running']);
    assert.deepEqual(of(elsewhere('SUCCEEDED', vmId)), ['met: 1 that does not']);
    assert.deepEqual(of(elsewhere('Running', `${subscription}/resourceGroups/hub-rg/providers/a.b/c/d`)), [
      'met: 1 that does not',
    ]);
    const both = {
      ...elsewhere('Running', vmId),
      touches: read([
        { id: `${subscription}/resourceGroups/x`, state: 'Running' },
        { id: vmId, state: 'Running' },
      ]),
    };
    assert.deepEqual(of(both), ['waits: from-outside: Running']);
  });

  test('a deployment by the one of the same name, in any case', () => {
    const target = running().id;
    assert.equal(judged(read([running()]), target.toUpperCase())[0]?.outcome, 'waits');
    assert.equal(judged(read([running()]), `${target}2`)[0]?.outcome, 'met');
  });
});

describe('a deployment in the way', () => {
  const plain = {
    ...asked,
    actual: 'main: Running',
    outcome: 'waits',
    certain: true,
    reason: 'deployment-active',
    about: running().id,
    facts: { deploymentName: 'main' },
    holders: [{ kind: 'deployment', what: 'deployment main (Running)', resourceId: running().id }],
  };

  test('is told with what is known of it', () => {
    assert.deepEqual(judged(read([running(vmId)])), [plain]);
    const known = { since: '2026-11-25T20:59:00Z', correlationId: 'c1' };
    assert.deepEqual(judged(read([{ ...running(vmId), ...known }])), [
      { ...plain, facts: { ...plain.facts, ...known }, holders: [{ ...plain.holders[0], ...known }] },
    ]);
  });

  test('is told with the operation that the Activity Log has of its request, and of no other', () => {
    const activity = read([event(running().id, 'Started', { operation: 'Microsoft.Resources/deployments/write' })]);
    const logged = { since: '2026-11-25T21:00:00Z', correlationId: 'c1' };
    assert.deepEqual(judged(read([{ ...running(vmId), correlationId: 'c1' }]), vmId, { activity }), [
      {
        ...plain,
        facts: { ...plain.facts, ...logged },
        holders: [{ ...plain.holders[0], ...logged, who: 'deploy-sp' }],
      },
    ]);
    const other = judged(read([{ ...running(vmId), correlationId: 'c2' }]), vmId, { activity })[0]?.holders?.[0];
    assert.deepEqual([other?.who, other?.since], [undefined, undefined]);
    const own = judged(read([{ ...running(vmId), correlationId: 'c1', since: '2026-11-25T20:00:00Z' }]), vmId, {
      activity,
    })[0];
    assert.equal(own?.facts?.since, '2026-11-25T20:00:00Z', 'its own word of its start counts more than the log');
  });

  test('says which resource it touches where that is not the target itself', () => {
    assert.equal(
      judged(read([running(`${vnetId}/subnets/db`)]), `${vnetId}/subnets/web`)[0]?.actual,
      `main: Running, on ${vnetId}/subnets/db`,
    );
    assert.equal(judged(read([running(vmId.toUpperCase())]))[0]?.actual, 'main: Running');
  });

  test('that is our own is told as that, with how it was known', () => {
    const [own] = judged(read([running(vmId)]), vmId, {}, { ...nobody, nameWords: ['main'] });
    assert.deepEqual(
      [own?.reason, own?.certain, own?.why],
      ['own-deployment', true, "Recognised as this run's own by its deployment name."],
    );
    assert.equal(judged(read([running(vmId)]))[0]?.why, undefined);
  });

  test('stands beside the others that are, each for itself', () =>
    assert.deepEqual(
      judged(read([running(vmId), running(vnetId), { ...running(vmId), name: 'second' }])).map(({ actual }) => actual),
      ['main: Running', 'second: Running'],
    ));
});
