import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { denialOn, find, groupId, judge, lockOn, quiet, read, settled, subscription, vmBody, vmId } from './support.ts';

describe('locks know which requests they stop', () => {
  const cases: readonly (readonly [level: string, scope: string, operation: string, decision: string])[] = [
    ['CanNotDelete', vmId, 'delete', 'blocked'],
    ['CanNotDelete', vmId, 'write', 'clear'],
    ['CanNotDelete', vmId, 'deallocate', 'clear'],
    ['CanNotDelete', groupId, 'delete', 'blocked'],
    ['CanNotDelete', subscription, 'delete', 'blocked'],
    ['ReadOnly', vmId, 'start', 'blocked'],
    ['ReadOnly', groupId.toUpperCase(), 'deallocate', 'blocked'],
    ['readonly', groupId, 'write', 'blocked'],
    ['ReadOnly', `${groupId}/providers/Microsoft.Compute/virtualMachines/other`, 'write', 'clear'],
    ['CanNotDelete', `${vmId}/extensions/agent`, 'delete', 'blocked'],
    ['ReadOnly', `${vmId}/extensions/agent`, 'write', 'clear'],
  ];
  for (const [level, scope, operation, decision] of cases) {
    test(`${level} on ${scope.split('/').at(-1)}, ${operation}: ${decision}`, () => {
      assert.equal(
        judge(quiet(vmId, vmBody('running'), { locks: read([lockOn(scope, level)]) }), operation).decision,
        decision,
      );
    });
  }

  test('one lock on a child stops the deletion of the whole group, and only warns a deployment', () => {
    const locks = read([lockOn(vmId)]);
    assert.equal(judge(quiet(groupId, settled, { locks }), 'delete').decision, 'blocked');
    const readOnly = judge(quiet(groupId, settled, { locks: read([lockOn(vmId, 'ReadOnly')]) }), 'deploy');
    assert.equal(readOnly.decision, 'clear');
    assert.equal(find(readOnly, 'management locks').outcome, 'warns');
  });

  test('the lock is named with its notes, and its ID is a fact for the commands', () => {
    const lock = { ...lockOn(groupId), notes: 'ask ops' };
    const judged = find(judge(quiet(vmId, vmBody('running'), { locks: read([lock]) }), 'delete'), 'management locks');
    assert.equal(judged.holders?.[0]?.what, 'CanNotDelete lock keep: ask ops');
    assert.equal(judged.facts?.lockId, lock.id);
    assert.equal(judged.facts?.lockedScope, groupId);
  });
});

describe('deny assignments', () => {
  const vm = (denial: ReturnType<typeof denialOn>, operation: string) =>
    judge(quiet(vmId, vmBody('running'), { denyAssignments: read([denial]) }), operation);

  test('one for everybody without exception blocks what it names', () => {
    assert.equal(vm(denialOn(groupId), 'write').decision, 'blocked');
    assert.equal(vm(denialOn(groupId), 'start').decision, 'clear', 'start is an action, not a write');
    assert.equal(
      vm(
        denialOn(groupId, { permissions: [{ actions: ['Microsoft.Compute/*'], notActions: ['*/start/action'] }] }),
        'start',
      ).decision,
      'clear',
    );
  });

  test('one above the subscription holds below it, although no ID tells', () => {
    for (const scope of [
      '/',
      '/providers/Microsoft.Management/managementGroups/corp',
      '/providers/microsoft.management/managementgroups/corp',
    ]) {
      assert.equal(vm(denialOn(scope), 'write').decision, 'blocked', scope);
      assert.equal(vm(denialOn(scope, { forChildren: false }), 'write').decision, 'clear', scope);
    }
  });

  test('one with exceptions, or for some, is told: who runs the next step is not known', () => {
    for (const rest of [
      { excluded: [{ id: 'sp', type: 'ServicePrincipal' }] },
      { principals: [{ id: 'group', type: 'Group' }] },
    ]) {
      const verdict = vm(denialOn(groupId, rest), 'write');
      assert.equal(verdict.decision, 'clear');
      assert.equal(find(verdict, 'deny assignments').outcome, 'warns');
    }
  });

  test('one that is not for children holds on its own scope alone', () => {
    assert.equal(vm(denialOn(groupId, { forChildren: false }), 'write').decision, 'clear');
    assert.equal(vm(denialOn(vmId, { forChildren: false }), 'write').decision, 'blocked');
  });
});
