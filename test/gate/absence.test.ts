import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingFor } from '../../src/gate/absence.ts';
import type { Json, Signal, TargetSnapshot } from '../../src/gate/snapshot.ts';
import { denied, find, groupId, judge, lockOn, quiet, read, settled, subscription, thingId } from './support.ts';

const child = `${thingId}/parts/p1`;
const gone = (code: string): Signal<never> => ({ status: 'empty', detail: 'not found', code });
const state = (provisioningState: string): Signal<Json> => read<Json>({ properties: { provisioningState } });
const absent = (rest: Partial<TargetSnapshot> = {}, target = child): TargetSnapshot => ({
  ...quiet(target, settled),
  resource: gone('ResourceNotFound'),
  ...rest,
});
const beside = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids.map((id) => id.toLowerCase()));

describe('what is to hold a target that does not exist yet', () => {
  const parents: readonly (readonly [name: string, parent: Signal<Json>, decision: string])[] = [
    ['is at rest', state('Succeeded'), 'clear'],
    ['has failed, and is at rest', state('Failed'), 'clear'],
    ['tells no state', read<Json>({}), 'clear'],
    ['is moving', state('Updating'), 'waits'],
    ['is in a state that nobody knows', state('Hibernating'), 'waits'],
    ['is being deleted', state('Deleting'), 'blocked'],
    ['does not exist either', gone('ResourceNotFound'), 'absent'],
    ['may not be read', denied('Contoso.Things/widgets/read'), 'clear'],
    ['is judged by its scope', { status: 'skipped', detail: 'x' }, 'clear'],
  ];
  for (const [name, parent, decision] of parents)
    test(name, () => {
      const verdict = judge(absent({ parent }), 'write');
      assert.equal(verdict.decision, decision);
      if (decision === 'clear')
        assert.match(find(verdict, 'resource').actual, /^does not exist yet; a write creates it$/);
    });

  test('is a condition with its state, and named as what holds it up', () => {
    const busy = find(judge(absent({ parent: state('Updating') }), 'write'), 'parent w1');
    assert.deepEqual(
      [busy.actual, busy.outcome, busy.reason, busy.about],
      ['Updating', 'waits', 'provisioning-in-progress', thingId],
    );
    assert.equal(find(judge(absent({ parent: state('Succeeded') }), 'write'), 'parent w1').actual, 'Succeeded');
  });
  test('stops where it could not be read and evidence must not be missing', () =>
    assert.equal(judge(absent({ parent: denied('x') }), 'write', { missingEvidence: 'block' }).decision, 'unread'));
  test('may carry a lock', () => {
    const locked = absent({ parent: state('Succeeded'), locks: read([lockOn(groupId, 'ReadOnly')]) });
    assert.equal(judge(locked, 'write').decision, 'blocked');
    assert.equal(judge({ ...locked, locks: read([lockOn(groupId, 'CanNotDelete')]) }, 'write').decision, 'clear');
  });
  test('is not asked about a target that is there', () =>
    assert.equal(judge({ ...quiet(child, settled), parent: gone('ResourceNotFound') }, 'write').decision, 'clear'));
});

describe('what is missing', () => {
  const cases: readonly (readonly [snapshot: TargetSnapshot, what: string, id?: string])[] = [
    [absent({ resource: gone('SubscriptionNotFound') }), 'subscription'],
    [absent({ subscription: gone('SubscriptionNotFound') }), 'subscription'],
    [absent({ resource: gone('InvalidResourceType') }), 'type'],
    [absent({ resource: gone('InvalidResourceNamespace') }), 'namespace'],
    [absent({ resource: gone('ResourceGroupNotFound') }), 'group', groupId],
    [absent({ resource: gone('NotFound'), group: gone('ResourceGroupNotFound') }), 'group', groupId],
    [absent({ resource: gone('ParentResourceNotFound') }), 'parent', thingId],
    [absent({ parent: gone('ResourceNotFound') }), 'parent', thingId],
  ];
  for (const [snapshot, what, id] of cases)
    test(`${what}: ${snapshot.resource.status === 'empty' ? (snapshot.resource.code ?? '') : ''}`, () => {
      assert.deepEqual(missingFor(snapshot, new Set()), id === undefined ? { what } : { what, id });
      assert.equal(judge(snapshot, 'write').decision, 'absent');
    });

  test('may be made by the same step', () => {
    const parent = absent({ parent: gone('ResourceNotFound') });
    assert.equal(judge(parent, 'write', { beside: beside(thingId) }).decision, 'clear');
    assert.match(find(judge(parent, 'write', { beside: beside(thingId) }), 'parent w1').actual, /it is a target too/);
    const group = absent({ resource: gone('ResourceGroupNotFound'), group: gone('ResourceGroupNotFound') });
    assert.equal(judge(group, 'write', { beside: beside(groupId) }).decision, 'clear');
    assert.equal(judge(group, 'write', { beside: beside(subscription) }).decision, 'absent');
  });
  test('nothing: a group that is to be made', () => {
    const group = absent({ resource: gone('ResourceGroupNotFound'), group: gone('ResourceGroupNotFound') }, groupId);
    assert.equal(missingFor(group, new Set()), undefined);
    assert.equal(judge(group, 'write').decision, 'clear');
    assert.equal(judge(group, 'deploy').decision, 'absent');
  });
});
