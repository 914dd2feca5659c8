import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { disk, machine, ref } from './bodies.ts';
import { type Case, tellsOf } from './judge.ts';

const set = 'Compute/virtualMachineScaleSets';

/** A row of a table: the operation, the state, and what is told of it. */
type Row = readonly [verb: string, state: string, target: Case | Json, told: string];

function table(type: string, rows: readonly Row[]): void {
  for (const [verb, name, state, told] of rows) {
    const full =
      state !== null && typeof state === 'object' && 'target' in state ? (state as Case) : { target: state as Json };
    it(`${verb}: ${name}`, () => assert.equal(tellsOf(type, verb, full), told));
  }
}

const running = machine({ power: 'running' });
const stopped = machine({ power: 'stopped' });
const deallocated = machine({ power: 'deallocated' });
const ephemeral = machine({ power: 'running', ephemeral: true });

describe('disks and snapshots', () => {
  const owner = { managedBy: running.id ?? null };
  const attached = disk({ diskState: 'Attached' }, owner);
  const os = disk({ diskState: 'Attached' }, { ...owner, name: 'vm-01_OsDisk' });
  const shared = disk(
    { diskState: 'Attached', maxShares: 2 },
    { ...owner, managedByExtended: [running.id ?? null, stopped.id ?? null] },
  );
  const large = disk({ diskState: 'Attached', diskSizeGB: 8192 }, owner);
  const v2 = (completionPercent: number): Json =>
    disk({ diskState: 'Attached', completionPercent }, { ...owner, sku: { name: 'PremiumV2_LRS' } });
  const nvme = machine({
    power: 'running',
    properties: { storageProfile: { osDisk: { name: 'x' }, diskControllerType: 'NVMe' } },
  });
  const by = (target: Json, owners: Json): Case => ({ target, reads: { owners } });
  const keeps = (toBeDetached: boolean): Json =>
    machine({ power: 'running', properties: { storageProfile: { dataDisks: [{ lun: 0, toBeDetached }] } } });
  table('Compute/disks', [
    ['resize', 'not attached', disk(), 'met'],
    ['resize', 'a data disk of a running machine', by(attached, running), 'warns vm-not-deallocated'],
    ['resize', 'a data disk of a deallocated machine', by(attached, deallocated), 'met'],
    ['resize', 'a large data disk of a running machine', by(large, running), 'met'],
    ['resize', 'the OS disk of a running machine', by(os, running), 'blocks vm-not-deallocated'],
    ['resize', 'the OS disk of a stopped machine', by(os, stopped), 'blocks vm-not-deallocated'],
    [
      'resize',
      'the OS disk of a machine that goes off',
      by(os, machine({ power: 'deallocating' })),
      'waits power-state-changing',
    ],
    ['resize', 'the OS disk of a deallocated machine', by(os, deallocated), 'met'],
    [
      'resize',
      'a shared disk with one machine running',
      by(shared, [deallocated, running]),
      'blocks vm-not-deallocated',
    ],
    ['resize', 'a shared disk with all machines deallocated', by(shared, [deallocated, deallocated]), 'met'],
    ['resize', 'Premium SSD v2 of a running machine', by(v2(100), running), 'met'],
    ['resize', 'Premium SSD v2 behind NVMe', by(v2(100), nvme), 'warns vm-not-deallocated'],
    ['resize', 'Premium SSD v2 that is being filled', by(v2(40), running), 'waits another-operation-in-progress'],
    [
      'resize',
      'a change of the tier is pending',
      disk({ propertyUpdatesInProgress: { targetTier: 'P50' } }),
      'waits another-operation-in-progress',
    ],
    ['resize', 'the machine could not be read', { target: attached, denied: ['owners'] }, 'unproven'],
    ['change-sku', 'not attached', disk(), 'met'],
    ['change-sku', 'a running machine', by(attached, running), 'blocks vm-not-deallocated'],
    ['change-sku', 'a deallocated machine', by(attached, deallocated), 'met'],
    ['change-tier', 'a running machine', by(attached, running), 'met'],
    ['change-tier', 'shared and running', by(shared, [running, stopped]), 'blocks vm-not-deallocated'],
    ['change-tier', 'shared and stopped', by(shared, [stopped, deallocated]), 'met'],
    ['delete', 'not attached', disk(), 'met'],
    ['delete', 'ready for an upload', disk({ diskState: 'ReadyToUpload' }), 'met'],
    ['delete', 'attached', attached, 'blocks disk-attached'],
    [
      'delete',
      'attached, and the machine could not be read',
      { target: attached, denied: ['owners'] },
      'blocks disk-attached',
    ],
    ['delete', 'attached to a machine that keeps it', by(attached, keeps(false)), 'blocks disk-attached'],
    ['delete', 'attached to a machine that lets it go', by(attached, keeps(true)), 'waits disk-detaching'],
    ['delete', 'of a deallocated machine', disk({ diskState: 'Reserved' }, owner), 'blocks disk-attached'],
    ['delete', 'shared', disk({}, { managedByExtended: [running.id ?? null] }), 'blocks disk-attached'],
    ['delete', 'an access URL is open', disk({ diskState: 'ActiveSAS' }), 'blocks disk-in-use'],
    ['grant-access', 'a running machine', by(attached, running), 'warns vm-not-deallocated'],
    ['grant-access', 'not attached', disk(), 'met'],
    ['revoke-access', 'any', disk({ diskState: 'ActiveSAS' }), 'met'],
  ]);
  table('Compute/snapshots', [
    ['delete', 'complete', disk({ completionPercent: 100 }), 'met'],
    ['delete', 'being copied', disk({ completionPercent: 35.5 }), 'warns another-operation-in-progress'],
    ['delete', 'an access URL is open', disk({ diskState: 'ActiveSAS' }), 'blocks disk-in-use'],
  ]);
});

describe('scale sets', () => {
  const rollout = (code: string): Case => ({
    target: { properties: {} },
    reads: { rollout: { properties: { runningStatus: { code } } } },
  });
  const ephemeralSet = {
    properties: { virtualMachineProfile: { storageProfile: { osDisk: { diffDiskSettings: { option: 'Local' } } } } },
  };
  table(set, [
    ['scale', 'nothing runs', { properties: {} }, 'met'],
    ['scale', 'an upgrade is over', rollout('Completed'), 'met'],
    ['scale', 'an upgrade runs', rollout('RollingForward'), 'warns another-operation-in-progress'],
    ['rolling-upgrade', 'an upgrade runs', rollout('RollingForward'), 'waits another-operation-in-progress'],
    ['rolling-upgrade', 'an upgrade failed', rollout('Faulted'), 'met'],
    ['deallocate', 'ephemeral OS disk', ephemeralSet, 'blocks feature-not-supported'],
  ]);
  table(`${set}/extensions`, [
    [
      'write',
      'the set is updating',
      { target: null, reads: { scaleSet: { properties: { provisioningState: 'Updating' } } } },
      'waits dependency-updating',
    ],
  ]);
  table(`${set}/virtualMachines`, [
    ['restart', 'deallocated', deallocated, 'blocks vm-not-running'],
    ['restart', 'stopped', stopped, 'warns vm-not-running'],
    ['deallocate', 'ephemeral OS disk', ephemeral, 'blocks feature-not-supported'],
    ['start', 'starting', machine({ power: 'starting' }), 'waits power-state-changing'],
  ]);
});

describe('what sets, groups and galleries hold', () => {
  const holds = (key: string): Json => ({ properties: { [key]: [ref('Microsoft.Compute/x/y')] } });
  const list = (...values: readonly Json[]): Json => ({ value: values });
  table('Compute/galleries', [
    ['delete', 'empty', { target: {}, reads: { definitions: list(), applications: list() } }, 'met'],
    [
      'delete',
      'with a definition',
      { target: {}, reads: { definitions: list(ref('a')) } },
      'blocks nested-resources-exist',
    ],
    [
      'delete',
      'with an application',
      { target: {}, reads: { applications: list(ref('a')) } },
      'blocks nested-resources-exist',
    ],
  ]);
  table('Compute/galleries/images', [
    ['delete', 'with a version', { target: {}, reads: { versions: list(ref('a')) } }, 'blocks nested-resources-exist'],
  ]);
  table('Compute/availabilitySets', [
    ['delete', 'empty', { properties: { virtualMachines: [] } }, 'met'],
    ['delete', 'with a machine', holds('virtualMachines'), 'blocks resource-in-use'],
  ]);
  table('Compute/hostGroups', [['delete', 'with a host', holds('hosts'), 'blocks nested-resources-exist']]);
  table('Compute/hostGroups/hosts', [['delete', 'with a machine', holds('virtualMachines'), 'blocks resource-in-use']]);
  table('Compute/proximityPlacementGroups', [
    ['delete', 'empty', { properties: { virtualMachines: [], availabilitySets: [] } }, 'met'],
    ['delete', 'with a set', holds('availabilitySets'), 'warns resource-in-use'],
  ]);
  table('Compute/restorePointCollections/restorePoints', [
    [
      'write',
      'the collection is going',
      { target: null, reads: { collection: { properties: { provisioningState: 'Deleting' } } } },
      'waits dependency-updating',
    ],
  ]);
});
