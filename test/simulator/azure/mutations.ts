import { randomUUID } from 'node:crypto';
import { json, type Reply } from '../server.ts';
import { codeOf, logRefusal, statusNames, type WriteLog, writeLog } from './activity.ts';
import { wanted } from './admission.ts';
import { resultUrl, statusUrl } from './answers.ts';
import { type Answer, bodyOf, type Call, durationOf } from './call.ts';
import { stateFieldOf } from './catalog.ts';
import { countCreation, creationRefusal } from './creation-refusals.ts';
import { type Body, merged, textAt } from './json.ts';
import { denyProblem, lockProblem } from './locks.ts';
import type { Operation, Resource } from './model.ts';
import { keyOf, serializedOn, subscriptionOf } from './paths.ts';
import { verdictOn } from './providers.ts';
import { missing, parentNotFound, shown } from './reads.ts';
import { gateway, groupBeingDeleted, groupNotFound, invalidContent, refuse } from './refusals.ts';
import type { Plan, Write } from './write.ts';

/**
 * mutate answers PUT, PATCH, DELETE and POST on a resource: first what ARM itself refuses, then what the provider
 * refuses, then the operation starts. Not verified: the order in which ARM looks at a group that is being deleted, at
 * deny assignments and at locks.
 */
export function mutate(call: Call, id: string, type: string, action?: string): Answer {
  const { world } = call;
  const log = writeLog(call, id, wanted(call).action);
  const refusal = armProblem(call, id);
  if (refusal !== undefined) return refused(log, refusal);
  const resource = world.find(id);
  const { method } = call.seen;
  if (resource === undefined && method === 'DELETE') return { status: 204 };
  if (resource === undefined && method !== 'PUT') return missing(call, id, type);
  const content = contentProblem(call, id, type, resource);
  if (content !== undefined) return refused(log, content);
  const serialized = serializedOn(id, type);
  const running =
    world.running(id) ??
    (serialized === undefined ? undefined : world.running(serialized)) ??
    stateInBody(id, resource);
  const write: Write = {
    ...{
      world,
      call,
      method,
      id: resource?.id ?? id,
      type,
      name: id.slice(id.lastIndexOf('/') + 1),
      body: bodyOf(call) ?? {},
    },
    ...(action === undefined ? {} : { action }),
    ...(resource === undefined ? {} : { resource }),
    ...(running === undefined ? {} : { running }),
  };
  const verdict = creationRefusal(write) ?? verdictOn(write);
  if (verdict.kind === 'plan') {
    countCreation(write);
    return accept(write, verdict, log);
  }
  const { status, code, message, details, retryAfter } = verdict;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return refused(log, refuse(status, code, message, { headers, ...(details === undefined ? {} : { details }) }));
}

function refused(log: WriteLog, reply: Reply): Reply {
  logRefusal(log, reply);
  return reply;
}

/** Words for rest, beside the ends of ARM, that services were seen to keep. */
const resting = ['', 'succeeded', 'failed', 'canceled', 'ready', 'unknown'];

/** What the body says of an operation that nobody set up: a state that is not terminal refuses writes too. */
function stateInBody(id: string, resource: Resource | undefined): Operation | undefined {
  const state = textAt(resource?.body, 'properties.provisioningState');
  if (resting.includes(state.toLowerCase())) return undefined;
  const [subscription, namespace] = [subscriptionOf(id), id.split('/providers/').at(-1)?.split('/')[0] ?? ''];
  const operation = {
    id: randomUUID(),
    name: state,
    target: id,
    subscription,
    namespace,
    location: textAt(resource?.body, 'location'),
  };
  return {
    ...operation,
    startedAt: 0,
    endsAt: 0,
    status: 'InProgress',
    holds: [],
    deletes: state === 'Deleting',
    onEnd: () => undefined,
  };
}

function armProblem(call: Call, id: string): Reply | undefined {
  const { world, path } = call;
  const subscription = world.subscriptions.get(keyOf(path.subscription ?? ''));
  if (subscription !== undefined && subscription.state !== 'Enabled')
    return gateway(
      409,
      'ReadOnlyDisabledSubscription',
      `The subscription '${subscription.id}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.`,
    );
  const namespace = path.parts.at(-1)?.namespace ?? '';
  if (world.unregistered.has(namespace.toLowerCase()))
    return gateway(
      409,
      'MissingSubscriptionRegistration',
      `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
    );
  const group = world.groupOf(id);
  if (path.group !== undefined && group === undefined) return groupNotFound(path.group);
  if (group?.state === 'Deleting') return groupBeingDeleted(group.name);
  return denyProblem(call, id, wanted(call).action) ?? lockProblem(call, id);
}

function contentProblem(call: Call, id: string, type: string, resource: Resource | undefined): Reply | undefined {
  const { method } = call.seen;
  if (method !== 'PUT' && method !== 'PATCH') return undefined;
  const body = bodyOf(call);
  if (body === undefined) return invalidContent('Unexpected end or content that is no JSON object.');
  if (method === 'PATCH') return undefined;
  if (type.split('/').length > 2) {
    const parent = id.split('/').slice(0, -2).join('/');
    return call.world.find(parent) === undefined && !parent.endsWith('/default')
      ? parentNotFound(type, parent, 'write')
      : undefined;
  }
  const location = textAt(body, 'location').replaceAll(' ', '').toLowerCase();
  if (location === '')
    return gateway(400, 'LocationRequired', 'The location property is required for this definition.');
  const old = textAt(resource?.body, 'location').replaceAll(' ', '').toLowerCase();
  if (resource === undefined || old === '' || old === location) return undefined;
  return gateway(
    409,
    'InvalidResourceLocation',
    `The resource '${resource.name}' already exists in location '${old}' in resource group '${call.path.group ?? ''}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`,
  );
}

function accept(write: Write, plan: Plan, log: WriteLog): Answer {
  const { world, call, method, type, id } = write;
  const created = write.resource === undefined;
  const before = write.resource === undefined ? undefined : structuredClone(write.resource.body);
  const resource = changed(write);
  const status = statusFor(plan, method, created);
  log('Started');
  if (plan.style === 'now') {
    plan.apply?.(resource);
    log('Succeeded', { subStatus: 'OK (HTTP Status Code: 200)', statusCode: 'OK' });
    return { status: 200 };
  }
  log('Accepted', {
    subStatus: `${statusNames[status] ?? status} (HTTP Status Code: ${status})`,
    statusCode: statusNames[status] ?? '',
  });
  if (showsState(write, plan)) world.setState(resource, plan.state);
  if (resource.instance !== undefined && plan.power !== undefined) resource.instance.power = plan.power[0];
  plan.begin?.(resource);
  const failure = world.failures.get(keyOf(id));
  world.failures.delete(keyOf(id));
  const operation = world.begin({
    ...{
      name: plan.operation,
      target: id,
      location: world.locationOf(id),
      forMs: durationOf(call.manner, type, plan.operation),
    },
    holds: [id, ...[serializedOn(id, type)].filter((one) => one !== undefined), ...(plan.holds ?? [])],
    ...(plan.power === undefined || plan.power[0] === plan.power[1] ? {} : { power: plan.power[1] }),
    deletes: method === 'DELETE',
    ...(failure === undefined ? {} : { failure }),
    onEnd: (ended) => finish(write, plan, resource, ended, before, log),
    ...(method === 'PUT' || method === 'PATCH'
      ? { result: () => (world.find(id) === undefined ? undefined : shown(call, resource)) }
      : {}),
  });
  return answered(write, plan, resource, operation, status);
}

/** The resource with what the request asks for; what a machine changes comes at the end. */
function changed({ world, resource, body, method, id }: Write): Resource {
  if (resource === undefined) {
    const made = world.addResource(id, body);
    if (/^Microsoft\.Compute\/virtualMachines$/i.test(made.type)) {
      const size = textAt(body, 'properties.hardwareProfile.vmSize');
      made.instance = { power: 'creating', generalized: false, sizes: [size], regionSizes: [] };
    }
    return made;
  }
  if (method !== 'PUT' && method !== 'PATCH') return resource;
  const kept = structuredClone(resource.body);
  // A PUT replaces what it names; what only Azure writes stays. A merge is near enough to both.
  const { id: _, name: __, type: ___, ...wish } = body;
  resource.body = merged(kept, withoutStates(wish));
  return resource;
}

/** States are read-only: what a client sends back is ignored. */
function withoutStates(body: Body): Body {
  const copy = structuredClone(body);
  const properties = copy.properties;
  if (typeof properties === 'object' && properties !== null) {
    for (const name of [
      'provisioningState',
      'instanceView',
      'state',
      'status',
      'powerState',
      'operationalState',
      'diskState',
    ])
      delete (properties as Body)[name];
  }
  return copy;
}

function statusFor(plan: Plan, method: string, created: boolean): number {
  if (plan.style === 'accepted' || plan.style === 'location') return 202;
  return created && method === 'PUT' ? 201 : 200;
}

/** Some types show nothing while they are written to. */
function showsState({ type, resource }: Write, plan: Plan): boolean {
  return plan.state !== undefined && (resource === undefined || stateFieldOf(type).moves);
}

function finish(
  write: Write,
  plan: Plan,
  resource: Resource,
  ended: Operation,
  before: Body | undefined,
  log: WriteLog,
): void {
  const { world, method, id } = write;
  if (ended.status !== 'Succeeded') {
    const message = JSON.stringify({ status: ended.status, error: ended.error });
    log(ended.status, {
      subStatus: 'Conflict (HTTP Status Code: 409)',
      statusCode: 'Conflict',
      statusMessage: message,
    });
    if (before !== undefined) resource.body = before;
    if (showsState(write, plan) && stateFieldOf(resource.type).path === 'properties.provisioningState')
      world.setState(resource, ended.status);
    plan.undo?.();
    return;
  }
  log('Succeeded', { subStatus: 'OK (HTTP Status Code: 200)', statusCode: 'OK' });
  if (showsState(write, plan)) world.setState(resource, undefined);
  if (resource.instance !== undefined && plan.power !== undefined) resource.instance.power = plan.power[1];
  plan.apply?.(resource);
  if (method === 'DELETE') world.remove(id);
}

async function held(write: Write, operation: Operation): Promise<void> {
  while (operation.status === 'InProgress') {
    write.world.settle();
    if (operation.status === 'InProgress') await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function answered(write: Write, plan: Plan, resource: Resource, operation: Operation, status: number): Answer {
  const { call } = write;
  const { url, retryAfter } = call.manner;
  const headers = {
    ...(plan.style === 'location' ? {} : { 'azure-asyncoperation': statusUrl(url, operation, call.apiVersion) }),
    ...(plan.style === 'body' ? {} : { location: resultUrl(url, operation, call.apiVersion) }),
    'retry-after': retryAfter,
  };
  if (plan.style !== 'held')
    return plan.style === 'body' ? json(status, shown(call, resource), headers) : { status, headers };
  return held(write, operation).then(() => {
    if (operation.error !== undefined) return refuse(409, operation.error.code, operation.error.message);
    return write.method === 'DELETE' ? { status: 200 } : json(200, shown(call, resource));
  });
}

/** remember writes a mutation down for the test that asks what was sent. */
export function remember(
  call: Pick<Call, 'world' | 'seen'>,
  id: string,
  action: string | undefined,
  reply: Reply,
): void {
  const code = codeOf(reply);
  call.world.mutations.push({
    ...{ method: call.seen.method, id, time: call.world.now(), status: reply.status },
    ...(action === undefined ? {} : { action }),
    ...(code === undefined ? {} : { code }),
  });
}
