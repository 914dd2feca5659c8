import type { ResourceId } from '../arm/resource-id.ts';
import type { ArmRequest, OperationGate, TypeGate } from './model.ts';

/** Operation is what the next step will do to one target, and the ARM request that it stands for. */
export interface Operation {
  /** In the spelling of the gate's data: `resize`. */
  readonly name: string;
  readonly request: ArmRequest;
  /** The RBAC action of the request: `Microsoft.Compute/virtualMachines/write`. */
  readonly action: string;
  /** True where the operation may make the resource: then a resource that is not there yet is fine. */
  readonly creates: boolean;
  /** What it needs. Absent: the generic gate alone. */
  readonly gate?: OperationGate;
  readonly typeGate?: TypeGate;
}

/** Words for the two operations that every type has. */
const writes: ReadonlySet<string> = new Set([
  'write',
  'update',
  'create',
  'createorupdate',
  'upsert',
  'put',
  'patch',
  'set',
  'apply',
]);
const deletes: ReadonlySet<string> = new Set(['delete', 'remove', 'destroy']);

const groupType = 'Microsoft.Resources/subscriptions/resourceGroups';

/** typeOf gives the RBAC type of a target: scopes have one too. */
export function typeOf(target: ResourceId): string {
  if (target.type !== undefined) return target.type;
  if (target.kind === 'resource-group') return groupType;
  return target.kind === 'subscription' ? 'Microsoft.Resources/subscriptions' : 'Microsoft.Management/managementGroups';
}

/** gateTypeOf is the type under which the data of the gate knows a target. */
export function gateTypeOf(target: ResourceId): string {
  return target.kind === 'resource-group' ? 'Microsoft.Resources/resourceGroups' : typeOf(target);
}

/**
 * resolveOperation reads what a user wrote (`resize`, `powerOff`, `Microsoft.Compute/virtualMachines/start/action`) for
 * one target. Gives the words that are known for the type where it is none of them.
 */
export function resolveOperation(
  text: string,
  target: ResourceId,
  gates: readonly TypeGate[],
): Operation | { readonly known: readonly string[] } {
  const type = gateTypeOf(target).toLowerCase();
  const typeGate = gates.find((gate) => gate.type.toLowerCase() === type);
  const word = text.trim();
  const generic = word.includes('/') ? undefined : genericOperation(bare(word), target, typeGate);
  const named = generic ?? (typeGate === undefined ? undefined : namedOperation(word, target, typeGate));
  return named ?? ofAction(word, target, typeGate) ?? { known: knownOperations(target, typeGate) };
}

/** knownOperations lists the words of a type, as help for who wrote another one. */
export function knownOperations(target: ResourceId, typeGate: TypeGate | undefined): readonly string[] {
  const own = Object.keys(typeGate?.operations ?? {});
  const base =
    target.kind === 'resource'
      ? ['write', 'delete', 'deploy', 'move']
      : target.kind === 'resource-group'
        ? ['write', 'delete', 'deploy', 'move']
        : ['write', 'deploy'];
  return [...new Set([...base, ...own])];
}

/** Case, dashes and blanks say nothing: `powerOff`, `power-off` and `power off` are one word. */
const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9/.]/g, '');

function namedOperation(word: string, target: ResourceId, typeGate: TypeGate): Operation | undefined {
  const wanted = bare(word);
  for (const [name, gate] of Object.entries(typeGate.operations)) {
    const action = actionOf(typeOf(target), gate.request);
    const words = [name, ...(gate.aliases ?? []), ...(gate.request.method === 'POST' ? [action] : [])];
    if (words.some((each) => bare(each) === wanted)) {
      return { name, request: gate.request, action, creates: name === 'write' || name === 'deploy', gate, typeGate };
    }
  }
  return undefined;
}

function genericOperation(word: string, target: ResourceId, typeGate: TypeGate | undefined): Operation | undefined {
  const type = typeOf(target);
  const known = typeGate === undefined ? {} : { typeGate };
  const own = (name: string): { readonly gate?: OperationGate } => {
    const gate = typeGate?.operations[name];
    return gate === undefined ? {} : { gate };
  };
  if (writes.has(word))
    return {
      name: 'write',
      request: { method: 'PUT' },
      action: `${type}/write`,
      creates: true,
      ...own('write'),
      ...known,
    };
  if (deletes.has(word) && (target.kind === 'resource' || target.kind === 'resource-group'))
    return {
      name: 'delete',
      request: { method: 'DELETE' },
      action: `${type}/delete`,
      creates: false,
      ...own('delete'),
      ...known,
    };
  // A template deployment writes what it names: the gate of a write holds for it, and a deployment is made at the
  // scope.
  if (word === 'deploy' || word === 'deployment')
    return {
      name: 'deploy',
      request: { method: 'PUT' },
      action: target.kind === 'resource' ? `${type}/write` : 'Microsoft.Resources/deployments/write',
      creates: true,
      ...(target.kind === 'resource' ? own('write') : own('deploy')),
      ...known,
    };
  if (word === 'move' && (target.kind === 'resource-group' || target.kind === 'resource'))
    return {
      name: 'move',
      request: { method: 'POST', action: 'moveResources' },
      action: `${groupType}/moveResources/action`,
      creates: false,
      ...own('move'),
      ...known,
    };
  return undefined;
}

const actionForm = /^([\w.-]+\.[\w.-]+(?:\/[\w.-]+)+)\/(write|delete|action)$/i;

/** An ARM action of the type itself or of a child; on a scope, of whatever lies in it. */
function ofAction(word: string, target: ResourceId, typeGate: TypeGate | undefined): Operation | undefined {
  const [, path = '', verb = ''] = actionForm.exec(word) ?? [];
  const type = typeOf(target).toLowerCase();
  const within = path.toLowerCase();
  const own = within === type;
  if (path === '' || !(own || within.startsWith(`${type}/`) || target.kind !== 'resource')) return undefined;
  const kind = verb.toLowerCase();
  if (kind === 'action') {
    const action = path.split('/').at(-1) ?? '';
    return {
      name: word,
      request: { method: 'POST', action },
      action: word,
      creates: false,
      ...(typeGate === undefined ? {} : { typeGate }),
    };
  }
  if (own) return genericOperation(kind, target, typeGate);
  if (within === 'microsoft.resources/deployments' && kind === 'write')
    return genericOperation('deploy', target, typeGate);
  // A write of a child, or of something in a scope, is a write within the target; what is deleted there is not the
  // target.
  return {
    name: word,
    request: { method: kind === 'write' ? 'PUT' : 'DELETE' },
    action: word,
    creates: false,
    ...(typeGate === undefined ? {} : { typeGate }),
  };
}

function actionOf(type: string, { method, action }: ArmRequest): string {
  if (method === 'POST') return `${type}/${action ?? ''}/action`;
  return `${type}/${method === 'DELETE' ? 'delete' : 'write'}`;
}
