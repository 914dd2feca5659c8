import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockStops } from '../../src/arm/locks.ts';
import { matchesAction } from '../../src/arm/rbac.ts';

test('patterns of Azure RBAC', () => {
  const yes = [
    ['*', 'Microsoft.Compute/virtualMachines/write'],
    ['*/write', 'Microsoft.Compute/virtualMachines/WRITE'],
    ['Microsoft.Compute/*', 'microsoft.compute/disks/delete'],
    ['Microsoft.Compute/*/read', 'Microsoft.Compute/a/b/read'],
    ['Microsoft.Compute/virtualMachines/write', 'Microsoft.Compute/virtualMachines/write'],
    ['a*b*c', 'aXXbYYc'],
  ] as const;
  for (const [pattern, action] of yes) assert.ok(matchesAction(pattern, action), `${pattern} ${action}`);
  const no = [
    ['*/write', 'Microsoft.Compute/virtualMachines/start/action'],
    ['Microsoft.Network/*', 'Microsoft.Compute/disks/delete'],
    ['Microsoft.Compute/disks/write', 'Microsoft.Compute/disks/write/x'],
    ['ab*ba', 'aba'],
    ['', 'a'],
  ] as const;
  for (const [pattern, action] of no) assert.ok(!matchesAction(pattern, action), `${pattern} ${action}`);
});

test('a lock of a level that is not known stops nothing', () => {
  assert.ok(!lockStops('NotSpecified', 'DELETE'));
  assert.ok(lockStops('CANNOTDELETE', 'DELETE'));
});
