import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { disk, machine, ref } from './bodies.ts';
import { type Case, operationOf, tellsOf } from './judge.ts';

const vm = 'Compute/virtualMachines';

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
const generalized = machine({ power: 'deallocated', statuses: ['OSState/generalized'] });
const hibernated = machine({ power: 'deallocated', statuses: ['HibernationState/Hibernated'] });
const unknown = machine({ power: 'unknown' });

describe('resize of a virtual machine', () => {
  const sizes = { value: [{ name: 'Standard_D2s_v5' }, { name: 'Standard_D4s_v5' }] };
  const inSet = { availabilitySet: ref('Microsoft.Compute/availabilitySets/web') };
  const members = (...power: readonly string[]): Json =>
    power.map((each, index) => machine({ name: `vm-0${index}`, power: each }));
  const setRead = { properties: { virtualMachines: [ref('Microsoft.Compute/virtualMachines/VM-01')] } };
  const offered = { reads: { sizes }, size: 'Standard_D4s_v5' };
  const other = { reads: { sizes }, size: 'Standard_M8ms' };
  const setOf = (power: string, ...others: readonly string[]): Case => ({
    target: machine({ power, properties: inSet }),
    reads: { sizes, set: setRead, members: members(...others) },
    size: 'Standard_M8ms',
  });
  table(vm, [
    ['resize', 'in place while it runs', { target: running, ...offered }, 'met'],
    [
      'resize',
      'in place, written in another case',
      { target: running, reads: { sizes }, size: 'standard_d4S_v5' },
      'met',
    ],
    ['resize', 'in place while it is stopped', { target: stopped, ...offered }, 'met'],
    ['resize', 'to the size it has', { target: running, reads: { sizes }, size: 'STANDARD_D2S_V5' }, 'met'],
    [
      'resize',
      'to the size it has, which the list leaves out',
      { target: running, reads: { sizes: { value: [{ name: 'Basic_A0' }] } }, size: 'standard_d2s_v5' },
      'met',
    ],
    [
      'resize',
      'to other hardware while it runs',
      { target: running, ...other },
      'blocks vm-not-deallocated; deallocate',
    ],
    [
      'resize',
      'to other hardware while it is stopped',
      { target: stopped, ...other },
      'blocks vm-not-deallocated; deallocate',
    ],
    [
      'resize',
      'to other hardware while it stops',
      { target: machine({ power: 'deallocating' }), ...other },
      'waits power-state-changing',
    ],
    ['resize', 'to a size that is not listed even now', { target: deallocated, ...other }, 'warns sku-not-available'],
    ['resize', 'from deallocated', { target: deallocated, ...offered }, 'met'],
    ['resize', 'with an unknown power state', { target: unknown, ...other }, 'unproven'],
    [
      'resize',
      'with no instance view',
      { target: machine({ properties: { instanceView: null } }), ...other },
      'unproven',
    ],
    ['resize', 'of an ephemeral OS disk in place', { target: ephemeral, ...offered }, 'warns platform-rule'],
    [
      'resize',
      'of an ephemeral OS disk to other hardware',
      { target: ephemeral, ...other },
      'blocks feature-not-supported, warns platform-rule',
    ],
    ['resize', 'without a size while it runs', running, 'warns vm-not-deallocated'],
    ['resize', 'without a size while it is deallocated', deallocated, 'met'],
    [
      'resize',
      'with a list that was denied',
      { target: running, denied: ['sizes'], size: 'Standard_D4s_v5' },
      'unproven',
    ],
    [
      'resize',
      'with an empty list',
      { target: running, reads: { sizes: { value: [] } }, size: 'Standard_D4s_v5' },
      'blocks vm-not-deallocated; deallocate',
    ],
    [
      'resize',
      'with no list',
      { target: running, reads: { sizes: { value: null } }, size: 'Standard_D4s_v5' },
      'warns vm-not-deallocated',
    ],
    [
      'resize',
      'with a list that is not there',
      { target: running, reads: { sizes: null }, size: 'Standard_D4s_v5' },
      'warns vm-not-deallocated',
    ],
    ['resize', 'in a set that runs', setOf('running', 'running', 'running'), 'blocks vm-not-deallocated'],
    [
      'resize',
      'in a set where only this one is off',
      setOf('deallocated', 'deallocated', 'running'),
      'blocks vm-not-deallocated',
    ],
    [
      'resize',
      'in a set that goes off',
      setOf('deallocated', 'deallocated', 'deallocating'),
      'waits power-state-changing',
    ],
    ['resize', 'in a set that is off', setOf('deallocated', 'deallocated', 'deallocated'), 'met'],
    [
      'resize',
      'in a set of one',
      { ...setOf('deallocated'), reads: { sizes, set: setRead, members: machine({ power: 'running' }) } },
      'blocks vm-not-deallocated',
    ],
    [
      'resize',
      'with hibernation enabled',
      {
        target: machine({ power: 'running', properties: { additionalCapabilities: { hibernationEnabled: true } } }),
        ...offered,
      },
      'warns feature-not-supported',
    ],
  ]);

  it('reads the members of a set only where the size is elsewhere', () => {
    const { reads } = operationOf(vm, 'resize');
    assert.deepEqual(Object.keys(reads ?? {}), ['sizes', 'set', 'members']);
    assert.equal(reads?.sizes?.when, 'wanted.size');
  });
});

describe('power operations of a virtual machine', () => {
  const busy = machine({ power: 'starting' });
  table(vm, [
    ['start', 'stopped', stopped, 'met'],
    ['start', 'running already', running, 'met'],
    ['start', 'starting', busy, 'waits power-state-changing'],
    ['start', 'generalized', generalized, 'blocks vm-generalized'],
    [
      'start',
      'a disk with an access URL',
      { target: deallocated, reads: { disks: [disk(), disk({ diskState: 'ActiveSAS' })] } },
      'blocks disk-in-use',
    ],
    ['start', 'one disk, in order', { target: deallocated, reads: { disks: disk({ diskState: 'Reserved' }) } }, 'met'],
    ['stop', 'running', running, 'met'],
    ['stop', 'stopped already', stopped, 'met'],
    ['stop', 'deallocated', deallocated, 'warns already-in-target-state'],
    ['stop', 'deallocating', machine({ power: 'deallocating' }), 'waits power-state-changing'],
    ['deallocate', 'running', running, 'met'],
    ['deallocate', 'deallocated already', deallocated, 'met'],
    ['deallocate', 'ephemeral OS disk', ephemeral, 'blocks feature-not-supported'],
    ['restart', 'running', running, 'met'],
    ['restart', 'stopped', stopped, 'warns vm-not-running'],
    ['restart', 'deallocated', deallocated, 'blocks vm-not-running; start'],
    ['restart', 'generalized', generalized, 'blocks vm-not-running, blocks vm-generalized'],
    ['restart', 'unknown', unknown, 'unproven'],
    ['redeploy', 'running', running, 'met'],
    ['redeploy', 'deallocated', deallocated, 'warns vm-not-running'],
    ['redeploy', 'ephemeral OS disk', ephemeral, 'warns platform-rule'],
    ['reapply', 'stopping', machine({ power: 'stopping' }), 'waits power-state-changing'],
    ['reapply', 'unknown', unknown, 'met'],
    ['reimage', 'deallocated', deallocated, 'met'],
    ['write', 'starting', busy, 'waits power-state-changing'],
    ['write', 'not there yet', null, 'met'],
    ['delete', 'running', running, 'met'],
    ['delete', 'deallocating', machine({ power: 'deallocating' }), 'waits power-state-changing'],
  ]);
});

describe('disks, images and the model of a virtual machine', () => {
  const detaching = machine({
    power: 'running',
    properties: { storageProfile: { dataDisks: [{ lun: 0, name: 'data', toBeDetached: true }] } },
  });
  const classic = machine({
    power: 'deallocated',
    statuses: ['OSState/generalized'],
    properties: { storageProfile: { osDisk: { vhd: {} } } },
  });
  const rows = (verb: string): readonly Row[] => [
    [verb, 'running', running, 'blocks vm-not-deallocated; deallocate'],
    [verb, 'stopped', stopped, 'blocks vm-not-deallocated; deallocate'],
    [verb, 'deallocated', deallocated, 'met'],
    [verb, 'deallocating', machine({ power: 'deallocating' }), 'waits power-state-changing'],
    [verb, 'unknown', unknown, 'unproven'],
    [verb, 'ephemeral OS disk', ephemeral, 'blocks feature-not-supported'],
  ];
  table(vm, [
    ['attach-disk', 'running', running, 'met'],
    ['attach-disk', 'another disk is being detached', detaching, 'waits disk-detaching'],
    ['attach-disk', 'hibernated', hibernated, 'blocks invalid-state'],
    ['detach-disk', 'running', running, 'met'],
    ['detach-disk', 'hibernated', hibernated, 'blocks invalid-state'],
    ['swap-os-disk', 'running', running, 'blocks vm-not-deallocated; deallocate'],
    ['swap-os-disk', 'stopped', stopped, 'warns vm-not-deallocated'],
    ['swap-os-disk', 'deallocated', deallocated, 'met'],
    ['change-proximity-group', 'running', running, 'blocks vm-not-deallocated; deallocate'],
    ['change-proximity-group', 'stopped', stopped, 'warns vm-not-deallocated'],
    ...['update-nics', 'change-host', 'change-spot-price', 'change-encryption', 'convert-disks'].flatMap(rows),
    ['update-nics', 'hibernated', hibernated, 'blocks invalid-state'],
    ['generalize', 'running', running, 'blocks vm-not-deallocated; deallocate'],
    ['generalize', 'stopped', stopped, 'met'],
    ['generalize', 'unknown', unknown, 'unproven'],
    ['capture', 'not generalized', deallocated, 'blocks invalid-state, warns feature-not-supported'],
    ['capture', 'generalized, with managed disks', generalized, 'warns feature-not-supported'],
    ['capture', 'generalized, with blobs', classic, 'met'],
    ['capture', 'no instance view', machine({ properties: { instanceView: null, storageProfile: {} } }), 'unproven'],
    ['run-command', 'running', running, 'met'],
    ['run-command', 'deallocated', deallocated, 'blocks vm-not-running; start'],
  ]);
});

describe('extensions', () => {
  table(vm, [
    ['extension', 'running', machine({ power: 'running', extensions: ['Succeeded', 'Failed'] }), 'met'],
    ['extension', 'deallocated', deallocated, 'blocks vm-not-running; start'],
    ['extension', 'generalized', generalized, 'blocks vm-not-running'],
    ['extension', 'starting', machine({ power: 'starting' }), 'waits power-state-changing'],
    [
      'extension',
      'another extension is on its way',
      machine({ power: 'running', extensions: ['Succeeded', 'Creating'] }),
      'waits another-operation-in-progress',
    ],
    [
      'extension',
      'the agent is not ready',
      machine({ power: 'running', agent: 'Not Ready' }),
      'warns dependency-not-ready',
    ],
  ]);
  table(`${vm}/extensions`, [
    ['write', 'the machine runs', { target: null, reads: { machine: running } }, 'met'],
    ['write', 'the machine is off', { target: null, reads: { machine: stopped } }, 'blocks vm-not-running'],
    ['delete', 'the machine is off', { target: null, reads: { machine: deallocated } }, 'blocks vm-not-running'],
    ['delete', 'the machine could not be read', { target: null, denied: ['machine'] }, 'unproven'],
  ]);
});
