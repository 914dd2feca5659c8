import { createHash, randomUUID } from 'node:crypto';
import { dataDisk, diskBody, vmBody } from './bodies.ts';
import { takenKey, zoneOf } from './creation-state.ts';
import { Foundation } from './foundation.ts';
import { type Body, listOf, merged, put } from './json.ts';
import type { DenyEntry, Deployment, Failure, LockEntry, Operation, Resource } from './model.ts';
import { keyOf, typeOf } from './paths.ts';
import { defaultCaller, type WorldOptions } from './state.ts';
import { commonSizes, type NewDeployment, type NewVm, onTheWay, otherSizes } from './world-options.ts';

export type { WorldOptions } from './state.ts';
export type { Busy, NewDeployment, NewVm } from './world-options.ts';

/**
 * World is the state of a simulated Azure and the words to set it up: each thing a test or a demo needs is one call.
 * Parents that are missing are made. An ID may be given in any case, as everywhere in ARM.
 */
export class World extends Foundation {
  addVm(id: string, options: NewVm = {}): Resource {
    const [, group = '', name = ''] = /^(.*)\/providers\/[^/]+\/[^/]+\/([^/]+)$/.exec(id) ?? [];
    const disk = `${group}/providers/Microsoft.Compute/disks/${name}_OsDisk_1`;
    const { size = 'Standard_D2s_v5', power = 'running' } = options;
    const nic = `${group}/providers/Microsoft.Network/networkInterfaces/${name}-nic`;
    const location = options.location ?? this.locationOf(id);
    const vmId = guidOf(id);
    const vm = this.addResource(
      id,
      vmBody(id, name, {
        location,
        size,
        osDisk: disk,
        dataDisks: [],
        ephemeral: options.ephemeral ?? false,
        vmId,
        nic,
      }),
    );
    const sizes = [...new Set([size, ...(options.sizes ?? commonSizes)])];
    const instance = {
      power,
      generalized: options.generalized ?? false,
      sizes,
      regionSizes: options.regionSizes ?? otherSizes,
    };
    vm.instance = instance;
    this.addResource(
      disk,
      diskBody(disk, `${name}_OsDisk_1`, { location, sizeGb: 30, sku: 'Premium_LRS', managedBy: id, os: true }),
    );
    if (power === 'deallocated') put(this.get(disk).body, 'properties.diskState', 'Reserved');
    if (options.provisioningState !== undefined)
      put(vm.body, 'properties.provisioningState', options.provisioningState);
    const forMs = options.forMs === undefined ? {} : { forMs: options.forMs };
    const way = onTheWay[power];
    if (way !== undefined)
      this.busy(id, {
        power,
        operation: way[1],
        state: power === 'creating' ? 'Creating' : 'Updating',
        after: { power: way[0] },
        ...forMs,
      });
    if (power === 'updating') this.busy(id, { power: 'running', ...forMs });
    return vm;
  }

  /** A managed disk; `attachedTo` the ID of a VM makes it a data disk of it. */
  addDisk(
    id: string,
    options: {
      readonly attachedTo?: string;
      readonly sizeGb?: number;
      readonly sku?: string;
      readonly location?: string;
    } = {},
  ): Resource {
    const { sizeGb = 128, sku = 'Premium_LRS', attachedTo } = options;
    const vm = attachedTo === undefined ? undefined : this.get(attachedTo);
    const location = options.location ?? this.locationOf(attachedTo ?? id);
    const name = id.slice(id.lastIndexOf('/') + 1);
    const disk = this.addResource(
      id,
      diskBody(id, name, { location, sizeGb, sku, ...(vm === undefined ? {} : { managedBy: vm.id }) }),
    );
    if (vm === undefined) return disk;
    const disks = listOf(vm.body, 'properties.storageProfile.dataDisks');
    put(vm.body, 'properties.storageProfile.dataDisks', [...disks, dataDisk(id, disks.length)]);
    if (vm.instance?.power === 'deallocated') put(disk.body, 'properties.diskState', 'Reserved');
    return disk;
  }

  /** A management lock at a subscription, a resource group or a resource. */
  addLock(
    scope: string,
    level: LockEntry['level'],
    options: { readonly name?: string; readonly notes?: string; readonly owners?: readonly string[] } = {},
  ): LockEntry {
    const { name = `lock-${this.locks.length + 1}`, notes, owners } = options;
    const id = `${scope}/providers/Microsoft.Authorization/locks/${name}`;
    const made: LockEntry = {
      id,
      name,
      scope,
      level,
      ...(notes === undefined ? {} : { notes }),
      ...(owners === undefined ? {} : { owners }),
    };
    this.removeLock(id);
    this.locks.push(made);
    return made;
  }

  removeLock(id: string): boolean {
    const index = this.locks.findIndex((lock) => keyOf(lock.id) === keyOf(id));
    if (index >= 0) this.locks.splice(index, 1);
    return index >= 0;
  }

  addDenyAssignment(scope: string, options: Partial<Omit<DenyEntry, 'id' | 'guid' | 'scope'>> = {}): DenyEntry {
    const guid = randomUUID();
    const {
      name = 'Deny assignment of a deployment stack',
      actions = ['*/write', '*/delete'],
      notActions = [],
    } = options;
    const { principals = [], excluded = [], doNotApplyToChildScopes = false } = options;
    const id = `${scope}/providers/Microsoft.Authorization/denyAssignments/${guid}`;
    const made: DenyEntry = {
      id,
      guid,
      name,
      scope,
      actions,
      notActions,
      principals,
      excluded,
      doNotApplyToChildScopes,
    };
    this.denials.push(made);
    return made;
  }

  /**
   * A deployment at a resource group, a subscription (`/subscriptions/…`), a management group, or the tenant (empty
   * scope).
   */
  addDeployment(scope: string, name: string, options: NewDeployment = {}): Deployment {
    const id = `${scope}/providers/Microsoft.Resources/deployments/${name}`;
    const startedAt = this.now() - (options.agoMs ?? 0);
    const {
      state = 'Running',
      outcome = 'Succeeded',
      mode = 'Incremental',
      caller = defaultCaller,
      correlationId = randomUUID(),
    } = options;
    const operations = (options.operations ?? []).map((given, index) => {
      const one = typeof given === 'string' ? { target: given, message: undefined } : given;
      const operationId = createHash('sha256').update(`${id}#${index}`).digest('hex').slice(0, 16).toUpperCase();
      const { target, operation = 'Create', state: own = state, message } = one;
      return {
        id: operationId,
        target,
        operation,
        state: own,
        time: startedAt,
        ...(message === undefined ? {} : { message }),
      };
    });
    const endsAt = options.forMs === undefined ? Number.POSITIVE_INFINITY : this.now() + options.forMs;
    const made: Deployment = {
      ...{
        id,
        scope,
        name,
        state,
        outcome,
        startedAt,
        endsAt,
        changedAt: startedAt,
        mode,
        correlationId,
        operations,
        caller,
        operationId: randomUUID(),
      },
      ...(options.location === undefined ? {} : { location: options.location }),
      ...(options.error === undefined ? {} : { error: options.error }),
    };
    const [, managementGroup] = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)$/i.exec(scope) ?? [];
    if (managementGroup !== undefined) this.managementGroups.add(keyOf(managementGroup));
    this.deployments.set(keyOf(id), made);
    return made;
  }

  /** A resource group that somebody deletes: writes are refused until it is gone. */
  deletingGroup(id: string, options: { readonly forMs?: number } = {}): Operation {
    const group = this.groups.get(keyOf(id)) ?? this.addGroup(id);
    group.state = 'Deleting';
    const forMs = options.forMs === undefined ? {} : { forMs: options.forMs };
    const onEnd = (operation: Operation): void => {
      if (operation.status === 'Succeeded') this.removeGroup(id);
      else group.state = 'Succeeded';
    };
    return this.begin({
      name: 'delete',
      target: id,
      location: group.location,
      holds: [id],
      deletes: true,
      onEnd,
      ...forMs,
    });
  }

  /** The next operation that Azure accepts on this resource ends with this failure. */
  failNext(id: string, failure: Failure): void {
    this.failures.set(keyOf(id), failure);
  }

  /** A name that somebody in another subscription has. A zone is `zoneOf` a type, or that of a label. */
  takeName(zone: string, name: string, reason = 'AlreadyExists'): void {
    this.creations.taken.set(takenKey(zoneOf(zone) ?? zone, name), { reason });
  }

  /** What was deleted softly. `id` is that of the resource that was there. */
  softDelete(id: string, options: { readonly location?: string; readonly purgeProtection?: boolean } = {}): void {
    const [, subscription = '', group = '', name = ''] =
      /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/.*\/([^/]+)$/i.exec(id) ?? [];
    const { location = this.locationOf(id), purgeProtection = false } = options;
    this.creations.deleted.push({
      id,
      type: typeOf(id, this.catalog),
      name,
      group,
      subscription,
      location,
      purgeProtection,
    });
  }

  /** Changes the body of a resource as a JSON merge patch does. */
  change(id: string, patch: Body): void {
    const resource = this.get(id);
    resource.body = merged(resource.body, patch);
  }

  /**
   * What a GET of `{id}/{word}` gives: an object, or the entries of a list. `rollingUpgrades/latest`, `operations` and
   * the like.
   */
  setPart(id: string, word: string, value: Body | readonly Body[]): void {
    this.get(id).parts.set(word, value);
  }
}

/** createWorld makes an empty world. */
export function createWorld(options: WorldOptions = {}): World {
  return new World(options);
}

function guidOf(text: string): string {
  const hex = createHash('sha256').update(text.toLowerCase()).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
