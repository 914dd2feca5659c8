import { type Change, plainChange } from '../change.ts';
import { text } from '../untyped.ts';
import type { Entry } from './entry.ts';
import type { Identify } from './identify.ts';

/**
 * An action of ARM that a plan calls:
 * https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource_action
 */

const READS = /^(?:GET|HEAD)$/i;

/**
 * operationOf gives the word of the gate for a request: of a POST its ARM action, which the gate knows beside its own
 * words.
 */
export function operationOf(type: string, action: string, method: string): string {
  if (/^delete$/i.test(method) && action === '') return 'delete';
  return (method === '' || /^post$/i.test(method)) && /^\w[\w/-]{0,79}$/.test(action)
    ? `${type}/${action}/action`
    : 'write';
}

/** actionOfAzapi gives what the resource does: it acts when it is made, or when it is destroyed. */
export function actionOfAzapi(entry: Entry, identify: Identify): readonly Change[] | string {
  const values = entry.action === 'delete' ? entry.before : entry.after;
  const atDestroy = text(values.when) === 'destroy';
  if (atDestroy !== (entry.action === 'delete') || READS.test(text(values.method))) return [];
  const found = entry.action === 'delete' ? identify.existing(entry) : identify.planned(entry);
  if ('why' in found) return found.why;
  const { id, guess } = found;
  const operation = operationOf(id.type ?? '', text(values.action), text(values.method));
  return [
    {
      ...plainChange,
      id,
      operations: [operation],
      address: entry.address,
      key: entry.where,
      planType: entry.type,
      creates: false,
      property: true,
      certain: !guess,
    },
  ];
}
