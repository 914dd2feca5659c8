import { typeGates } from '../../src/gate/providers/index.ts';
import { type Body, isBody } from '../simulator/azure/json.ts';
import type { World } from '../simulator/azure/world.ts';
import type { Scenario } from './model.ts';

/** What a scenario has in the simulated Azure: everything in a resource group of its own. */
export interface Place {
  readonly id: string;
  readonly group: string;
}

/** Names that Azure gives, because there is one of each. */
const fixed = new Set([
  'blobServices',
  'fileServices',
  'immutabilityPolicies',
  'inventoryPolicies',
  'managementPolicies',
  'throughputSettings',
]);

/** A resource of a type with the names n1, n2, … by depth; `A on B` is one that extends another. */
function pathOf(type: string): string {
  const [own = '', under] = type.split(' on ');
  const [namespace = '', ...types] = own.split('/');
  const path = `${namespace}/${types.map((each, index) => `${each}/${fixed.has(each) ? 'default' : `n${index + 1}`}`).join('/')}`;
  return under === undefined ? path : `${pathOf(under)}/providers/${path}`;
}

/**
 * versionsOf gives all API versions that the gate reads a namespace with: the simulated Azure offers each type in all
 * of them.
 */
function versionsOf(namespace: string): readonly string[] {
  const own = typeGates.filter(({ type }) => type.startsWith(`${namespace}/`));
  const reads = own.flatMap(({ operations }) =>
    Object.values(operations).flatMap(({ reads = {} }) => Object.values(reads)),
  );
  return [...new Set([...own, ...reads].map(({ api }) => api))];
}

/** place puts the resources of a scenario into a world. `index` makes its resource groups. */
export function place(
  world: World,
  type: string,
  { body, beside }: Scenario,
  index: number,
  subscription: string,
): Place {
  const group = `/subscriptions/${subscription}/resourceGroups/rg-${index}`;
  const other = `/subscriptions/${subscription}/resourceGroups/other-${index}`;
  for (const each of [group, other]) world.addGroup(each);
  const id = `${group}/providers/${pathOf(type)}`;
  const add = (at: string, content: Body): void => {
    const resource = world.addResource(at);
    const filled: Body = JSON.parse(JSON.stringify(content).replaceAll('{id}', id).replaceAll('{group}', group));
    // Nothing is told but what the scenario says: no provisioning state that the simulator would add.
    resource.body = {
      id: at,
      name: resource.name,
      type: resource.type,
      location: 'westeurope',
      properties: {},
      ...filled,
    };
  };
  offerFor(world, id);
  for (const above of aboveOf(id)) add(above, {});
  for (const [path, content] of Object.entries(beside)) {
    const at = path.startsWith('/') ? `${other}/providers${path}` : `${group}/providers/${path}`;
    offerFor(world, at);
    add(at, content);
  }
  if (body !== null) add(id, body);
  return { id, group };
}

function offerFor(world: World, id: string): void {
  const [, ...paths] = id.split('/providers/');
  for (const path of paths) {
    const [namespace = '', ...rest] = path.split('/');
    const types = rest.filter((_, index) => index % 2 === 0);
    const made = types.map((_, index) => [namespace, ...types.slice(0, index + 1)].join('/'));
    const read = typeGates.map(({ type }) => type).filter((type) => type.startsWith(`${namespace}/`));
    for (const type of [...made, ...read]) world.offer(type, versionsOf(namespace));
  }
}

/** The resources above one: parents, and what it extends. */
function aboveOf(id: string): readonly string[] {
  const last = id.lastIndexOf('/providers/');
  const [head, tail] = [id.slice(0, last), id.slice(last + '/providers/'.length)];
  const segments = tail.split('/');
  const parents = segments
    .map((_, index) => index)
    .filter((index) => index > 2 && index % 2 === 1)
    .map((index) => `${head}/providers/${segments.slice(0, index).join('/')}`);
  return [...(head.includes('/providers/') ? [head] : []), ...parents];
}

/**
 * requestBody is what a client sends with a request: of a write, what is there, as a client reads it and sends it back.
 */
export function requestBody(sends: string, body: Scenario['body']): { readonly body?: Body } {
  if (sends === 'DELETE') return {};
  if (sends.startsWith('POST')) return { body: {} };
  const properties = body !== null && isBody(body.properties) ? body.properties : {};
  return { body: { location: 'westeurope', properties } };
}
