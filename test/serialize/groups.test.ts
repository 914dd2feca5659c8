import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  before,
  coveredBy,
  holdingOf,
  overlappingWith,
  type Rank,
  rankedBy,
  rankOf,
} from '../../src/serialize/groups.ts';

const sub = 'azure~3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const group = `${sub}~prod-rg`;
const vm = `${group}~microsoft.compute~virtualmachines~a`;

describe('what this job holds', () => {
  const own = (items: readonly { readonly position: number; readonly jobId?: string; readonly jobName?: string }[]) => [
    { name: vm, items },
  ];

  test('a group of the workflow, and one of this very job', () => {
    assert.deepEqual(holdingOf(own([{ position: 0 }]), '7').held, [vm]);
    assert.deepEqual(holdingOf(own([{ position: 0, jobId: '7', jobName: 'deploy' }]), '7').held, [vm]);
  });

  test('not that of another job of the run: a matrix has one for each', () => {
    const holding = holdingOf(own([{ position: 0, jobId: '8', jobName: 'deploy (eu)' }]), '7');
    assert.deepEqual(holding, { held: [], unsure: [], waiting: [] });
    const waiting = holdingOf(
      own([
        { position: 0, jobId: '8', jobName: 'deploy (eu)' },
        { position: 1, jobId: '7', jobName: 'deploy (us)' },
      ]),
      '7',
    );
    assert.deepEqual(waiting, { held: [], unsure: [], waiting: [vm] });
  });

  test('not what has been let go', () => {
    assert.deepEqual(holdingOf(own([]), '7'), { held: [], unsure: [], waiting: [] });
  });

  test('a lease of a called workflow, and any without our job ID, cannot be told apart', () => {
    assert.deepEqual(holdingOf(own([{ position: 0, jobId: '8', jobName: 'deploy / apply' }]), '7').unsure, [vm]);
    assert.deepEqual(holdingOf(own([{ position: 0, jobId: '8', jobName: 'deploy' }]), '').unsure, [vm]);
    assert.deepEqual(holdingOf(own([{ position: 0 }]), '').held, [vm]);
    assert.deepEqual(
      holdingOf(own([{ position: 0, jobId: '8' }]), '7').unsure,
      [vm],
      'a job without a name may be one of a called workflow',
    );
  });

  test('what waits for another one is no reason for doubt', () => {
    assert.deepEqual(holdingOf(own([{ position: 1, jobId: '8', jobName: 'deploy / apply' }]), '7').unsure, []);
  });
});

test('a target is covered by its own key, or by one of an enclosing scope', () => {
  assert.equal(coveredBy(vm, [group, sub]), group);
  assert.equal(coveredBy(vm, [vm.toUpperCase()]), vm.toUpperCase());
  assert.equal(coveredBy(group, [vm]), undefined);
  assert.equal(coveredBy(vm, ['prod-deploy']), undefined);
  assert.equal(coveredBy(vm, [sub, vm, group]), vm, 'the narrowest');
});

describe('who goes first', () => {
  const at = (name: string, lastAcquiredAt?: number) => ({
    name,
    ...(lastAcquiredAt === undefined ? {} : { lastAcquiredAt }),
  });

  test('is a total order', () => {
    const all: readonly Rank[] = [5, 5, 4, Number.POSITIVE_INFINITY, 9].flatMap((time) =>
      ['a', 'b'].flatMap((name) => ['9', '10'].map((jobId) => ({ at: time, name, jobId }))),
    );
    const unique = [...new Map(all.map((rank) => [JSON.stringify(rank), rank])).values()];
    for (const a of unique) {
      for (const b of unique) {
        if (a === b) assert.equal(before(a, b), false);
        else assert.notEqual(before(a, b), before(b, a), JSON.stringify([a, b]));
      }
    }
  });

  test('is that of the time, then of the name, then of the job by its number', () => {
    const rank = (at: number, name: string, jobId: string): Rank => ({ at, name, jobId });
    const ordered = [rank(1, 'z', '99'), rank(2, 'a', '9'), rank(2, 'a', '10'), rank(2, 'a', '11'), rank(2, 'b', '1')];
    for (const [index, a] of ordered.entries()) {
      for (const [other, b] of ordered.entries()) assert.equal(before(a, b), index < other, JSON.stringify([a, b]));
    }
  });

  test('counts from the first group that a job acquired, and only keys count', () => {
    const active = [at(vm, 9), at(group.toUpperCase(), 5), at('prod-deploy', 1)];
    assert.deepEqual(rankOf([vm, group, 'prod-deploy'], active, '7'), { at: 5, name: group, jobId: '7' });
    assert.equal(rankOf(['prod-deploy'], active, '7'), undefined);
    assert.equal(rankOf([vm], [at(vm)], '7')?.at, Number.POSITIVE_INFINITY);
  });

  test('two jobs that hold two groups each do not wait for each other in a circle', () => {
    const active = [at('azure~s~a', 1), at('azure~s~b~x~y~z', 4), at('azure~s~a~x~y~z', 2), at('azure~s~b', 3)];
    const one = rankOf(['azure~s~a', 'azure~s~b~x~y~z'], active, '1');
    const two = rankOf(['azure~s~a~x~y~z', 'azure~s~b'], active, '2');
    assert.ok(one !== undefined && two !== undefined && before(one, two) && !before(two, one));
  });

  test('a job is ranked by what its run holds, and alike by everybody who meets one of its jobs', () => {
    const groups = [
      { name: vm, items: [{ position: 0, jobId: '7' }] },
      { name: `${group}~b`, items: [{ position: 0, jobId: '8' }] },
      { name: 'prod-deploy', items: [{ position: 0 }] },
    ];
    assert.deepEqual(rankedBy(groups, '7'), [vm]);
    const shared = [
      {
        name: vm,
        items: [
          { position: 0, jobId: '7' },
          { position: 1, jobId: '9' },
        ],
      },
    ];
    assert.deepEqual(
      [rankedBy(shared, '7'), rankedBy(shared, '9')],
      [[vm], []],
      'who waits behind is not ranked by it',
    );
    assert.deepEqual(rankedBy([...groups, { name: sub, items: [{ position: 0 }] }], '7'), [sub]);
    assert.deepEqual(
      rankedBy([...groups, { name: sub, items: [{ position: 1 }] }], '7'),
      [vm],
      'what it waits for ranks nobody',
    );
  });

  test('overlaps are enclosing and enclosed scopes of other names', () => {
    const active = [vm.toUpperCase(), `${vm}b`, 'prod-deploy', `${sub}~other-rg`, group, sub].map((name) =>
      at(name, 1),
    );
    const names = (keys: readonly string[]) => overlappingWith(keys, keys, active).map(({ name }) => name);
    assert.deepEqual(names([vm]), [group, sub]);
    assert.deepEqual(names([group]), [vm.toUpperCase(), `${vm}b`, sub]);
    assert.deepEqual(names([`${sub}~third`]), [sub]);
    assert.deepEqual(names([`${sub}~third`, vm]), [group, sub], 'one of its keys is enough');
  });
});
