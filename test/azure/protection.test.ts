import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { evaluate, type Verdict } from '../../src/gate/evaluate.ts';
import { nobody } from '../../src/gate/own.ts';
import { defaultCaller } from '../simulator/azure/state.ts';
import type { World } from '../simulator/azure/world.ts';
import { ask } from '../simulator-azure/support.ts';
import { groupId, newWorld, subscriptionId, vmId, want, withArm } from './support-arm.ts';

/** What protects and what is protected: the gate and the simulated Azure are asked the same, and must agree. */

const vm = vmId('api-01');
const account = `${groupId}/providers/Microsoft.Storage/storageAccounts/sa1`;
const lock = `${vm}/providers/Microsoft.Authorization/locks/keep`;

async function judged(world: World, id: string, word: string): Promise<Verdict> {
  const wanted = want(id, word);
  const verdicts: Verdict[] = [];
  await withArm({ world }, async ({ client, clock }) => {
    for (const snapshot of (await createSnapshotReader(client, clock, 0).read([wanted])).targets)
      verdicts.push(
        evaluate(snapshot, {
          operation: wanted.operation,
          size: '',
          conditions: [],
          own: nobody,
          missingEvidence: 'warn',
        }),
      );
  });
  const [verdict] = verdicts;
  assert.ok(verdict);
  return verdict;
}

/** Whether Azure takes the request: a refusal for a lock is a 409, for a deny assignment a 403. */
async function accepted(world: World, request: string, api: string): Promise<boolean> {
  let status = 0;
  await withArm({ world }, async ({ arm }) => {
    const body = request.startsWith('DELETE')
      ? {}
      : { body: { location: 'westeurope', properties: { level: 'CanNotDelete' } } };
    status = (await ask({ arm }, request, api, body)).status;
  });
  return status < 300;
}

function newProtected(): World {
  const world = newWorld();
  world.addVm(vm);
  world.addResource(account);
  return world;
}

type Row = readonly [
  level: 'CanNotDelete' | 'ReadOnly',
  on: string,
  target: string,
  word: string,
  request: string,
  api: string,
  clear: boolean,
];
const compute = '2026-03-01';
const locks = '2020-05-01';
const rows: readonly Row[] = [
  ['CanNotDelete', vm, vm, 'delete', `DELETE ${vm}`, compute, false],
  ['CanNotDelete', vm, vm, 'deallocate', `POST ${vm}/deallocate`, compute, true],
  ['CanNotDelete', groupId, vm, 'delete', `DELETE ${vm}`, compute, false],
  ['CanNotDelete', vm, groupId, 'delete', `DELETE ${groupId}`, '2021-04-01', false],
  ['CanNotDelete', account, account, 'list-keys', `POST ${account}/listKeys`, '2025-06-01', true],
  ['ReadOnly', account, account, 'list-keys', `POST ${account}/listKeys`, '2025-06-01', false],
  ['ReadOnly', groupId, vm, 'deallocate', `POST ${vm}/deallocate`, compute, false],
  ['ReadOnly', vm, account, 'write', `PATCH ${account}`, '2025-06-01', true],
  ['CanNotDelete', vm, lock, 'delete', `DELETE ${lock}`, locks, true],
  ['ReadOnly', vm, lock, 'write', `PUT ${lock}`, locks, true],
  ['ReadOnly', groupId, lock, 'delete', `DELETE ${lock}`, locks, true],
];

describe('a lock stops what Azure says that it stops', () => {
  for (const [level, on, target, word, request, api, clear] of rows)
    test(`${level} on ${on.split('/').at(-1)}: ${word} of ${target.split('/').at(-1)} ${clear ? 'goes on' : 'is stopped'}`, async () => {
      const world = newProtected();
      if (target === lock) {
        world.addLock(vm, 'CanNotDelete', { name: 'keep' });
        world.addResource(lock, { properties: { level: 'CanNotDelete' } });
      }
      world.addLock(on, level, { name: 'other' });
      assert.equal((await judged(world, target, word)).decision, clear ? 'clear' : 'blocked');
      assert.equal(await accepted(world, request, api), clear);
    });
});

describe('the deny settings of a deployment stack', () => {
  const world = (rest: Parameters<World['addDenyAssignment']>[1]): World => {
    const made = newProtected();
    made.addDenyAssignment(vm, rest);
    return made;
  };
  test('denyDelete stops a deletion and no write, denyWriteAndDelete both, and excluded actions none', async () => {
    for (const [rest, word, request, clear] of [
      [{ actions: ['*/delete'] }, 'delete', `DELETE ${vm}`, false],
      [{ actions: ['*/delete'] }, 'deallocate', `POST ${vm}/deallocate`, true],
      [{ actions: ['*/write', '*/delete'] }, 'write', `PATCH ${vm}`, false],
      [
        { actions: ['*/delete'], notActions: ['Microsoft.Compute/virtualMachines/delete'] },
        'delete',
        `DELETE ${vm}`,
        true,
      ],
    ] as const) {
      assert.equal(
        (await judged(world(rest), vm, word)).decision,
        clear ? 'clear' : 'blocked',
        `${word} ${JSON.stringify(rest)}`,
      );
      assert.equal(await accepted(world(rest), request, compute), clear, `${request} ${JSON.stringify(rest)}`);
    }
  });
  test('without child scopes they hold on the resource alone', async () => {
    const made = newProtected();
    made.addDenyAssignment(groupId, { actions: ['*/delete'], doNotApplyToChildScopes: true });
    assert.equal((await judged(made, vm, 'delete')).decision, 'clear');
    assert.equal(await accepted(made, `DELETE ${vm}`, compute), true);
  });
  test('inside a group that is deleted they are told', async () => {
    const verdict = await judged(world({ actions: ['*/delete'] }), groupId, 'delete');
    const row = verdict.conditions.find(({ what }) => what === 'deny assignments');
    assert.deepEqual([verdict.decision, row?.outcome, row?.about], ['clear', 'warns', vm]);
  });
});

test('the deny assignment of a managed application holds for all but its publisher: told, as nobody knows here who runs the next step', async () => {
  for (const [excluded, word, request, outcome, clear] of [
    [['7a1e0f00-0000-4000-8000-00000000beef'], 'delete', `DELETE ${vm}`, 'warns', false],
    [[defaultCaller.objectId], 'delete', `DELETE ${vm}`, 'warns', true],
    [['7a1e0f00-0000-4000-8000-00000000beef'], 'restart', `POST ${vm}/restart`, 'met', true],
    [[], 'delete', `DELETE ${vm}`, 'blocks', false],
  ] as const) {
    const world = newProtected();
    const name = 'System deny assignment created by managed application';
    const own = {
      name,
      actions: ['*'],
      notActions: ['*/read', 'Microsoft.Compute/virtualMachines/restart/action'],
      excluded,
    };
    world.addDenyAssignment(groupId, own);
    const { conditions, decision } = await judged(world, vm, word);
    assert.equal(conditions.find(({ what }) => what === 'deny assignments')?.outcome, outcome, `${word} ${excluded}`);
    assert.equal(decision, outcome === 'blocks' ? 'blocked' : 'clear');
    assert.equal(await accepted(world, request, compute), clear, `${request} ${excluded}`);
  }
});

test('a lock that a service owns is told to whoever wants to delete it', async () => {
  const world = newProtected();
  world.addLock(vm, 'CanNotDelete', { name: 'keep', owners: ['9c2d1a70-0000-4000-8000-000000000001'] });
  world.addResource(lock, { properties: { level: 'CanNotDelete' } });
  const verdict = await judged(world, lock, 'delete');
  assert.deepEqual(
    [verdict.decision, verdict.conditions.find(({ what }) => what === 'management locks')?.outcome],
    ['clear', 'warns'],
  );
});

test('a resource that is ReadOnly may be moved, and not out of a group that is', async () => {
  for (const [on, decision] of [
    [vm, 'clear'],
    [groupId, 'blocked'],
    [`/subscriptions/${subscriptionId}`, 'blocked'],
  ] as const) {
    const world = newProtected();
    world.addLock(on, 'ReadOnly');
    assert.equal((await judged(world, vm, 'move')).decision, decision, on);
  }
});
