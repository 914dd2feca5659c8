import { randomUUID } from 'node:crypto';
import { stateFieldOf } from './catalog.ts';
import { type Body, isBody, put, textAt } from './json.ts';
import type { ActivityEntry, Group, Operation, Resource, Subscription } from './model.ts';
import { keyOf, serializedOn, subscriptionOf, typeOf } from './paths.ts';
import { defaultCaller, State } from './state.ts';
import type { Busy } from './world-options.ts';

/**
 * Foundation is what every other word of a world stands on: subscriptions, groups, resources, the operations of others,
 * and events.
 */
export class Foundation extends State {
  addSubscription(
    id: string,
    options: { readonly name?: string; readonly tenantId?: string; readonly state?: string } = {},
  ): Subscription {
    const { name = 'Contoso', tenantId = this.tenantId, state = 'Enabled' } = options;
    const made: Subscription = { id, name, tenantId, state };
    this.subscriptions.set(keyOf(id), made);
    return made;
  }

  /** `id` is `/subscriptions/…/resourceGroups/…`. */
  addGroup(
    id: string,
    options: { readonly location?: string; readonly state?: string; readonly tags?: Body } = {},
  ): Group {
    const found = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)$/i.exec(id);
    const [, subscription, name] = found ?? [];
    if (subscription === undefined || name === undefined) throw new Error(`${id} is no ID of a resource group`);
    if (!this.subscriptions.has(keyOf(subscription))) this.addSubscription(subscription);
    const { location = this.location, state = 'Succeeded', tags = {} } = options;
    const made: Group = {
      id: `/subscriptions/${subscription}/resourceGroups/${name}`,
      subscription,
      name,
      location,
      tags,
      state,
    };
    this.groups.set(keyOf(id), made);
    return made;
  }

  /**
   * A resource of any type with any body; `id`, `name`, `type`, `location` and a `Succeeded` state are filled in where
   * the body has none.
   */
  addResource(id: string, body: Body = {}): Resource {
    const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0];
    if (group !== undefined && !this.groups.has(keyOf(group))) this.addGroup(group);
    const type = typeOf(id, this.catalog);
    if (!this.catalog.has(type.toLowerCase())) this.offer(type);
    const name = id.slice(id.lastIndexOf('/') + 1);
    const child = type.split('/').length > 2;
    const whole: Body = {
      id,
      name,
      type,
      ...(child ? {} : { location: this.locationOf(id), tags: {} }),
      ...structuredClone(body),
    };
    const field = stateFieldOf(type);
    if (!isBody(whole.properties)) whole.properties = {};
    const made: Resource = { id, type, name, body: whole, createdAt: this.now(), parts: new Map() };
    if (textAt(whole, field.path) === '') put(whole, field.path, field.rest);
    this.resources.set(keyOf(id), made);
    return made;
  }

  /** Somebody else's operation on a resource: other writes are refused until it ends, after `forMs` or by end(). */
  busy(id: string, options: Busy = {}): Operation {
    const resource = this.get(id);
    const field = stateFieldOf(resource.type);
    const before = textAt(resource.body, field.path);
    const { state = 'Updating', after: wanted } = options;
    if (field.moves || options.state !== undefined) put(resource.body, field.path, state);
    if (resource.instance !== undefined && options.power !== undefined) resource.instance.power = options.power;
    const after = typeof wanted === 'object' ? wanted : typeof wanted === 'string' ? { state: wanted } : {};
    const name = options.operation ?? 'createOrUpdate';
    const log = this.logOf(resource, name, options);
    log('Started');
    log('Accepted');
    return this.begin({
      ...{
        name,
        target: id,
        location: this.locationOf(id),
        holds: [id, ...[serializedOn(id, resource.type)].filter((one) => one !== undefined)],
      },
      ...(options.forMs === undefined ? {} : { forMs: options.forMs }),
      ...(after.power === undefined ? {} : { power: after.power }),
      ...(options.failure === undefined ? {} : { failure: options.failure }),
      deletes: state === 'Deleting',
      onEnd: (operation) => {
        log(operation.status);
        if (operation.status === 'Succeeded' && state === 'Deleting') return this.remove(id);
        const rest = before === state ? field.rest : before;
        put(resource.body, field.path, operation.status === 'Succeeded' ? (after.state ?? rest) : operation.status);
        if (operation.status !== 'Succeeded') return;
        if (resource.instance !== undefined && after.power !== undefined) resource.instance.power = after.power;
        if (typeof wanted === 'function') wanted(resource);
      },
    });
  }

  /** One event of the Activity Log. `agoMs`: how long ago it happened. */
  addEvent(
    event: Pick<ActivityEntry, 'resourceId' | 'operation' | 'status'> &
      Partial<ActivityEntry> & { readonly agoMs?: number },
  ): ActivityEntry {
    const { agoMs = 0, ...given } = event;
    const made: ActivityEntry = {
      ...{
        eventId: randomUUID(),
        time: this.now() - agoMs,
        subscription: subscriptionOf(event.resourceId),
        operationId: randomUUID(),
      },
      ...{ correlationId: randomUUID(), method: 'PUT', caller: defaultCaller },
      ...given,
    };
    this.activity.push(made);
    return made;
  }

  /** Lets Azure offer a type, or gives a type other API versions. */
  offer(type: string, versions: readonly string[] = ['2023-01-01', '2024-01-01', '2025-01-01']): void {
    const [namespace = '', ...rest] = type.split('/');
    this.catalog.set(type.toLowerCase(), { namespace, type: rest.join('/'), versions });
  }

  /**
   * Nothing of this namespace can be written:
   * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider
   */
  unregister(namespace: string): void {
    this.unregistered.add(namespace.toLowerCase());
  }

  private logOf(resource: Resource, name: string, options: Busy): (status: string) => void {
    const { caller, correlationId = randomUUID() } = options;
    const operationId = randomUUID();
    const write = name === 'createOrUpdate' ? 'write' : name === 'delete' ? 'delete' : `${name}/action`;
    return (status) => {
      if (caller === undefined) return;
      this.addEvent({
        resourceId: resource.id,
        operation: `${resource.type}/${write}`,
        status,
        operationId,
        correlationId,
        caller,
      });
    };
  }
}
