import { at, type Body, isBody, listOf, put, textAt } from './json.ts';
import type { Resource } from './model.ts';
import { keyOf } from './paths.ts';
import { sizesOf } from './reads.ts';
import { type Machine, no, notAllowed, type Plan, type Refusal, type Verdict, verbOf, type Write } from './write.ts';

/**
 * Virtual machines, their extensions, disks and scale sets. The sentences are those of
 * https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages
 * Not verified: that page lists no HTTP status (409 is the usual one), and real Compute lets some operations overtake
 * others (`OperationPreempted`), where this peer always refuses the second.
 */
export const virtualMachine: Machine = (write) => {
  const busy = vmBusy(write, write.name);
  if (busy !== undefined) return busy;
  if (write.method === 'DELETE')
    return { kind: 'plan', operation: 'delete', style: 'accepted', state: 'Deleting', apply: () => freeDisks(write) };
  if (write.method === 'POST') return powerAction(write);
  return vmWrite(write);
};

function vmBusy(write: Write, vm: string): Refusal | undefined {
  const { running } = write;
  const verb = verbOf(write);
  if (running === undefined) return undefined;
  if (running.deletes)
    return notAllowed(
      `Operation '${verb}' is not allowed on VM '${vm}' since the VM is marked for deletion. You can only retry the Delete operation (or wait for an ongoing one to complete).`,
    );
  if (running.power !== undefined)
    return notAllowed(
      `An ongoing operation is changing power state of Virtual Machine ${vm} to ${running.power}. Please perform operation ${verb} after some time.`,
    );
  return notAllowed(`Operation '${verb}' is not allowed on VM '${vm}' since another operation is in progress.`);
}

function powerAction(write: Write): Verdict {
  const { action = '', name, resource } = write;
  const { power = 'running', generalized = false } = resource?.instance ?? {};
  const verb = action.toLowerCase();
  const since = (why: string): Refusal =>
    notAllowed(`Operation '${action}' is not allowed on VM '${name}' since ${why}.`);
  const plan = (more: Partial<Plan>): Plan => ({
    kind: 'plan',
    operation: action,
    style: 'accepted',
    state: 'Updating',
    ...more,
  });
  const gone = 'the VM is either deallocated or marked to be deallocated';
  switch (verb) {
    case 'start':
      if (generalized) return since('the VM is generalized');
      return plan({ power: ['starting', 'running'], apply: (vm) => disksOf(write, vm, 'Attached') });
    case 'poweroff':
      return power === 'deallocated' ? since(gone) : plan({ power: ['stopping', 'stopped'] });
    case 'deallocate':
      if (at(resource?.body, 'properties.storageProfile.osDisk.diffDiskSettings.option') === 'Local')
        return notAllowed(
          "Operation 'deallocate' is not supported for VMs or VM Scale Set instances using an ephemeral OS disk.",
        );
      return plan({ power: ['deallocating', 'deallocated'], apply: (vm) => disksOf(write, vm, 'Reserved') });
    case 'restart':
      if (generalized) return since('the VM is generalized');
      return power === 'deallocated' ? since(gone) : plan({ power: ['running', 'running'] });
    case 'redeploy':
      return power === 'deallocated'
        ? notAllowed('The operation requires the VM to be running (or set to run).')
        : plan({ power: ['running', 'running'] });
    case 'generalize':
      if (power === 'running')
        return since(
          'the VM is running. Please power off explicitly in case you shut down the VM from inside the guest operating system',
        );
      return plan({ style: 'now', apply: (vm) => generalize(vm) });
    case 'reapply':
    case 'reimage':
    case 'performmaintenance':
    case 'runcommand':
      return plan({});
    default:
      return no(400, 'BadRequest', `The action '${action}' is not known for virtual machines.`);
  }
}

function generalize(vm: Resource): void {
  if (vm.instance !== undefined) vm.instance.generalized = true;
}

function vmWrite(write: Write): Verdict {
  const { resource, body, world } = write;
  if (resource === undefined) {
    return {
      kind: 'plan',
      operation: 'createOrUpdate',
      style: 'body',
      state: 'Creating',
      power: ['creating', 'running'],
    };
  }
  const size = textAt(body, 'properties.hardwareProfile.vmSize');
  if (size !== '' && size.toLowerCase() !== textAt(resource.body, 'properties.hardwareProfile.vmSize').toLowerCase()) {
    const refusal = sizeProblem(resource, size);
    if (refusal !== undefined) return refusal;
  }
  const disks =
    at(body, 'properties.storageProfile.dataDisks') === undefined
      ? undefined
      : listOf(body, 'properties.storageProfile.dataDisks');
  for (const disk of disks ?? []) {
    const id = textAt(disk, 'managedDisk.id');
    const owner = textAt(world.resources.get(keyOf(id))?.body, 'managedBy');
    if (owner !== '' && keyOf(owner) !== keyOf(resource.id))
      return no(
        409,
        'ConflictingUserInput',
        `Disk '${textAt(disk, 'name') || id.slice(id.lastIndexOf('/') + 1)}' cannot be attached as the disk is already owned by VM '${owner}'.`,
      );
  }
  return {
    kind: 'plan',
    operation: 'createOrUpdate',
    style: 'body',
    state: 'Updating',
    apply: (vm) => attach(write, vm, disks),
  };
}

function sizeProblem(resource: Resource, size: string): Refusal | undefined {
  const { instance } = resource;
  const has = (sizes: readonly string[]): boolean => sizes.some((one) => one.toLowerCase() === size.toLowerCase());
  if (instance === undefined || has(sizesOf(resource))) return undefined;
  if (!has(instance.regionSizes))
    return no(
      400,
      'InvalidParameter',
      `The value ${size} provided for the VM size is not valid. The valid sizes in the current region are: ${[...instance.sizes, ...instance.regionSizes].join(',')}.`,
    );
  return notAllowed(
    `Unable to resize the VM because the requested size ${size} is not available in the cluster where the VM is currently allocated. The available sizes are: ${instance.sizes.join(',')}. To resize your VM to ${size} please deallocate (this is the Stop operation from the Azure portal) and try the resize operation again.`,
  );
}

function diskIds(vm: Resource): readonly string[] {
  const os = textAt(vm.body, 'properties.storageProfile.osDisk.managedDisk.id');
  return [
    os,
    ...listOf(vm.body, 'properties.storageProfile.dataDisks').map((disk) => textAt(disk, 'managedDisk.id')),
  ].filter((id) => id !== '');
}

function disksOf({ world }: Write, vm: Resource, state: string): void {
  for (const id of diskIds(vm)) {
    const disk = world.resources.get(keyOf(id));
    if (disk !== undefined) put(disk.body, 'properties.diskState', state);
  }
}

function attach({ world }: Write, vm: Resource, wanted: readonly Body[] | undefined): void {
  if (wanted === undefined) return;
  const ids = wanted.map((disk) => keyOf(textAt(disk, 'managedDisk.id')));
  for (const disk of world.resources.values()) {
    const mine =
      keyOf(textAt(disk.body, 'managedBy')) === keyOf(vm.id) && textAt(disk.body, 'properties.osType') === '';
    if (ids.includes(keyOf(disk.id))) {
      disk.body.managedBy = vm.id;
      put(disk.body, 'properties.diskState', vm.instance?.power === 'deallocated' ? 'Reserved' : 'Attached');
    } else if (mine) free(disk);
  }
}

function freeDisks({ world, resource }: Write): void {
  for (const id of resource === undefined ? [] : diskIds(resource)) {
    const disk = world.resources.get(keyOf(id));
    if (disk !== undefined) free(disk);
  }
}

function free(disk: Resource): void {
  delete disk.body.managedBy;
  put(disk.body, 'properties.diskState', 'Unattached');
}

/** Extensions need a running VM. */
export const extension: Machine = (write) => {
  const vmId = write.id.split('/').slice(0, -2).join('/');
  const vm = write.world.find(vmId);
  const busy = vmBusy(write, vm?.name ?? '');
  if (busy !== undefined) return busy;
  if (vm?.instance?.power !== 'running')
    return notAllowed('Cannot modify extensions in the VM when the VM is not running.');
  if (write.method === 'DELETE') return { kind: 'plan', operation: 'delete', style: 'accepted', state: 'Deleting' };
  return {
    kind: 'plan',
    operation: 'createOrUpdate',
    style: 'body',
    state: write.resource === undefined ? 'Creating' : 'Updating',
  };
};

/**
 * Disks. A data disk may grow while its VM runs, an OS disk may not:
 * https://learn.microsoft.com/azure/virtual-machines/linux/expand-disks Not modelled: which disk types and VM sizes are
 * excepted from growing live.
 */
export const disk: Machine = (write) => {
  const { resource, name, method } = write;
  if (write.running !== undefined)
    return no(
      409,
      'OperationNotAllowed',
      `Operation '${verbOf(write)}' is not allowed on disk '${name}' since another operation is in progress.`,
    );
  const owner = textAt(resource?.body, 'managedBy');
  if (method === 'DELETE') {
    if (owner !== '') return notAllowed(`Disk ${name} is attached to VM ${owner}.`);
    if (textAt(resource?.body, 'properties.diskState') === 'ActiveSAS')
      return notAllowed(`Disk ${name} is in use: a shared access signature of it is active.`);
    return { kind: 'plan', operation: 'delete', style: 'accepted', state: 'Deleting' };
  }
  if (method === 'POST')
    return {
      kind: 'plan',
      operation: write.action ?? '',
      style: 'accepted',
      apply: (one) =>
        put(one.body, 'properties.diskState', /begin/i.test(write.action ?? '') ? 'ActiveSAS' : 'Unattached'),
    };
  const refusal = diskChangeProblem(write, owner);
  if (refusal !== undefined) return refusal;
  return {
    kind: 'plan',
    operation: 'update',
    style: resource === undefined ? 'body' : 'accepted',
    state: resource === undefined ? 'Creating' : 'Updating',
  };
};

function diskChangeProblem({ world, resource, body }: Write, owner: string): Refusal | undefined {
  const allocated = owner !== '' && world.find(owner)?.instance?.power !== 'deallocated';
  const size = at(body, 'properties.diskSizeGB');
  const grows = typeof size === 'number' && size !== at(resource?.body, 'properties.diskSizeGB');
  const sku = at(body, 'sku.name');
  const moves = typeof sku === 'string' && sku !== at(resource?.body, 'sku.name');
  const os = textAt(resource?.body, 'properties.osType') !== '';
  if (allocated && ((grows && os) || moves))
    return no(
      409,
      'Conflict',
      moves
        ? 'Disks can be resized or account type changed only when they are unattached or the owner VM is deallocated.'
        : 'Disk resizing is allowed only when creating a VM or when the VM is deallocated.',
    );
  if (typeof size === 'number' && Number(at(resource?.body, 'properties.diskSizeGB')) > size)
    return no(400, 'BadRequest', 'New disk size must be greater than or equal to the existing size.');
  return undefined;
}

/** Scale sets. Not verified: the sentence for a second write while one runs. */
export const scaleSet: Machine = (write) => {
  const { running, name, method, resource, action, body } = write;
  if (running?.deletes === true)
    return notAllowed(
      `Operation '${verbOf(write)}' is not allowed on Virtual Machine Scale Set '${name}' since it is marked for deletion. You can only retry the Delete operation (or wait for an ongoing one to complete).`,
    );
  if (running !== undefined)
    return notAllowed(
      `Operation '${verbOf(write)}' is not allowed on Virtual Machine Scale Set '${name}' since another operation is in progress.`,
    );
  if (method === 'DELETE') return { kind: 'plan', operation: 'delete', style: 'accepted', state: 'Deleting' };
  if (method === 'POST') return { kind: 'plan', operation: action ?? '', style: 'accepted', state: 'Updating' };
  const capacity = at(body, 'sku.capacity');
  if (isBody(body.sku) && capacity !== undefined && (typeof capacity !== 'number' || capacity < 0))
    return no(400, 'InvalidParameter', "The value of parameter 'sku.capacity' is invalid.");
  return {
    kind: 'plan',
    operation: 'createOrUpdate',
    style: 'body',
    state: resource === undefined ? 'Creating' : 'Updating',
  };
};
