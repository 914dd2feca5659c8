import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canBeMade, judgeAbsence, missingFor } from '../../src/gate/absence.ts';
import type { Json, Signal, TargetSnapshot } from '../../src/gate/snapshot.ts';
import { cut, denied, groupId, operationOf, quiet, read, settled, subscription, thingId } from './support.ts';

const child = `${thingId}/parts/p1`;
const gone = (code?: string): Signal<never> => ({
  status: 'empty',
  detail: 'not found',
  ...(code === undefined ? {} : { code }),
});
const absent = (rest: Partial<TargetSnapshot> = {}, target = child): TargetSnapshot => ({
  ...quiet(target, settled),
  resource: gone('ResourceNotFound'),
  ...rest,
});
const rows = (snapshot: TargetSnapshot, operation = 'write', beside: readonly string[] = []) =>
  judgeAbsence(snapshot, operationOf(operation, snapshot.target.id), new Set(beside.map((id) => id.toLowerCase())));
const asked = { what: 'resource', source: 'the resource', origin: 'resource' };
const parent = {
  what: 'parent w1',
  expected: 'exists, and nothing changes it',
  source: 'the parent',
  origin: 'related',
};
const state = (provisioningState: string): Signal<Json> => read<Json>({ properties: { provisioningState } });

describe('a target that is not there', () => {
  test('is made by a write or a deployment, in these words', () => {
    const met = { ...asked, expected: 'exists, or is created now', outcome: 'met', certain: true };
    assert.deepEqual(rows(absent()), [{ ...met, actual: 'does not exist yet; a write creates it' }]);
    assert.deepEqual(rows(absent(), 'deploy'), [{ ...met, actual: 'does not exist yet; the deployment creates it' }]);
    assert.deepEqual(rows(absent({}, groupId)), [{ ...met, actual: 'does not exist yet; a write creates it' }]);
  });
  test('is not made by anything else, and neither is a subscription', () => {
    const blocks = {
      ...asked,
      expected: 'exists',
      actual: 'does not exist',
      outcome: 'blocks',
      certain: true,
      reason: 'not-found',
    };
    assert.deepEqual(rows(absent(), 'delete'), [blocks]);
    assert.deepEqual(rows(absent({}, groupId), 'deploy'), [blocks]);
    assert.deepEqual(rows(absent({}, subscription)), [blocks]);
    assert.equal(canBeMade(absent(), operationOf('delete', child), new Set()), false);
  });
  test('is not known where it was not read', () => {
    const unread = { ...asked, expected: 'can be read', actual: 'not read', outcome: 'unproven', certain: false };
    const trouble = { kind: 'denied', permission: 'x' };
    assert.deepEqual(rows(absent({ resource: denied('x') })), [{ ...unread, why: 'not permitted: needs x', trouble }]);
    assert.deepEqual(rows(absent({ resource: { status: 'skipped', detail: 'not asked' } })), [
      { ...unread, why: 'not asked' },
    ]);
    assert.deepEqual(rows(absent({ resource: read<Json>({}) })), []);
  });
});

describe('the provider of a target that is not there', () => {
  const of = (registration: Signal<string>, operation = 'write', resource: Signal<Json> = gone()) =>
    rows(absent({ registration, resource }), operation).slice(1);
  const provider = {
    what: 'provider Contoso.Things',
    expected: 'Registered',
    source: 'the subscription',
    origin: 'subscription',
  };
  test('is registered, or about to be', () => {
    for (const actual of ['Registered', 'Registering', 'registered'])
      assert.deepEqual(of(read(actual)), [{ ...provider, actual, outcome: 'met', certain: true }]);
  });
  test('stops a write where it is not, and where nothing of it could be read for that', () => {
    const row = { ...provider, outcome: 'blocks', certain: true, reason: 'subscription-not-registered' };
    for (const actual of ['NotRegistered', 'Unregistering', 'Unregistered'])
      assert.deepEqual(of(read(actual)), [{ ...row, actual }]);
    assert.deepEqual(of(read('NotRegistered'), 'write', denied('x')), [{ ...row, actual: 'NotRegistered' }]);
    assert.equal(of(read('NotRegistered'), 'deploy')[0]?.outcome, 'warns');
  });
  test('is told where it could not be read', () => {
    assert.equal(of(denied('x'))[0]?.outcome, 'unproven');
    assert.deepEqual(of({ status: 'skipped', detail: 'x' }), []);
  });
});

describe('the parent of a target that is not there', () => {
  const of = (signal: Signal<Json>, beside: readonly string[] = []) =>
    rows(absent({ parent: signal }), 'write', beside).slice(1);
  test('is a condition with what was read of it', () => {
    assert.deepEqual(of(state('Failed')), [
      { ...parent, actual: 'Failed', outcome: 'met', certain: true, tellsMotion: true },
    ]);
    assert.deepEqual(of(read<Json>({})), [{ ...parent, actual: 'none told', outcome: 'met', certain: true }]);
    const moving = { ...parent, certain: true, about: thingId };
    assert.deepEqual(of(state('Updating')), [
      {
        ...moving,
        actual: 'Updating',
        outcome: 'waits',
        reason: 'provisioning-in-progress',
        facts: { state: 'Updating' },
      },
    ]);
    assert.deepEqual(of(state('Deleting')), [
      { ...moving, actual: 'Deleting', outcome: 'blocks', reason: 'being-deleted', facts: { state: 'Deleting' } },
    ]);
    const [unread] = of(denied('x'));
    assert.deepEqual([unread?.outcome, unread?.about], ['unproven', thingId]);
    assert.deepEqual(of({ status: 'skipped', detail: 'x' }), []);
  });
  test('that is a target too is told; one that is not there is missing', () => {
    const made = { ...parent, actual: 'does not exist yet either; it is a target too', outcome: 'met', certain: true };
    assert.deepEqual(of(gone('ResourceNotFound'), [thingId]), [made]);
    assert.deepEqual(of(gone('ResourceNotFound')), [], 'the target cannot be made then, and that is all that is told');
  });
  test('is not told twice, where the data of the type looks at its state; at a part of it, that is not the same', () => {
    const told = (type: string, busy = 'Updating'): number =>
      rows(absent({ parent: state(busy) }, `${groupId}/providers/${type}`)).filter(({ origin }) => origin === 'related')
        .length;
    assert.equal(told('Microsoft.Network/virtualNetworks/hub/subnets/web'), 0);
    assert.equal(told('Microsoft.ContainerService/managedClusters/k/agentPools/a'), 0);
    assert.equal(
      told('Microsoft.Compute/virtualMachines/api-01/extensions/agent'),
      1,
      'it looks at the extensions of the machine',
    );
    assert.equal(told('Contoso.Things/widgets/w1/parts/p1'), 1);
  });
});

describe('what is missing', () => {
  const missing = (rest: Partial<TargetSnapshot>, target = child, beside: readonly string[] = []) =>
    missingFor(absent(rest, target), new Set(beside.map((id) => id.toLowerCase())));
  test('nothing, where all that holds it is there', () => {
    for (const code of ['ResourceNotFound', 'NotFound', '', undefined])
      assert.equal(missing({ resource: gone(code) }), undefined);
    assert.equal(missing({ resource: denied('x') }), undefined);
    assert.equal(missing({ parent: cut([]) as never }), undefined);
  });
  test('by the code in any case, and by what was read around it', () => {
    assert.deepEqual(missing({ resource: gone('SUBSCRIPTIONNOTFOUND') }), { what: 'subscription' });
    assert.deepEqual(missing({ resource: gone('resourcegroupnotfound') }), { what: 'group', id: groupId });
    assert.deepEqual(missing({ resource: gone('PARENTRESOURCENOTFOUND') }), { what: 'parent', id: thingId });
    assert.equal(missing({ resource: gone('ParentResourceNotFound') }, child, [thingId]), undefined);
  });
  test('no group, where the target is in none or is one', () => {
    const inNone = `${subscription}/providers/Contoso.Things/widgets/w`;
    assert.equal(missing({ group: gone('x') }, inNone), undefined);
    assert.equal(missing({ group: gone('ResourceGroupNotFound') }, groupId), undefined);
  });
});
