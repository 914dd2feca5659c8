import type { ResourceId } from '../../arm/resource-id.ts';
import type { AzureError } from '../../conflict/azure-error.ts';
import type { TypeGate } from '../../gate/model.ts';
import { type Operation, resolveOperation } from '../../gate/operation.ts';

/** What tools call what they do, in the words of the gate. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/^(?:delet|remov|destroy|purg)/i, 'delete'],
  [/^(?:creat|updat|writ|sett|modify|patch|provision)/i, 'write'],
];

/**
 * operationOf gives the operation that failed, as the gate knows it: the action of a URL, the last word of an az
 * command, the verb of a tool; else a write.
 */
export function operationOf(
  { url, method, message, operation = '' }: AzureError,
  target: ResourceId,
  gates: readonly TypeGate[],
): Operation | undefined {
  const action = method?.toUpperCase() === 'POST' ? /\/(\w{2,60})(?:\?|$)/.exec(url ?? '')?.[1] : undefined;
  const command = /^az /.test(operation) ? operation.split(' ').at(-1) : undefined;
  const cmdlet = /^([A-Z][a-z]+)-Az\w+$/.exec(operation)?.[1];
  const phrase = verbs.find(([form]) => form.test(cmdlet ?? operation))?.[1];
  // Azure's own words: "cannot perform delete operation", "to perform action
  // 'Microsoft.Network/virtualNetworks/delete'".
  const told = /\bcannot perform (\w{3,30}) operation\b|\bperform action '([\w./-]{3,200})'/i
    .exec(message)
    ?.slice(1)
    .find((word) => word !== undefined);
  const candidates = [
    action,
    told,
    command,
    cmdlet,
    phrase,
    method?.toUpperCase() === 'DELETE' ? 'delete' : undefined,
    'write',
  ];
  for (const word of candidates) {
    if (word === undefined) continue;
    const found = resolveOperation(word, target, gates);
    if (!('known' in found)) return found;
  }
  return undefined;
}
