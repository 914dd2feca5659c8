import { type Change, plainChange } from '../change.ts';
import { nameText, text } from '../untyped.ts';
import type { Entry } from './entry.ts';
import type { Identify } from './identify.ts';

/** An action of ARM that a plan calls: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource_action */

const READS = /^(?:GET|HEAD)$/i;

/** verbOf gives the word of the gate for the last segment of a POST: the gate knows `powerOff` by its ARM action too. */
export function verbOf(type: string, action: string): string {
  return `${type}/${action}/action`;
}

/** actionOfAzapi gives what the resource does: it acts when it is made, or when it is destroyed. */
export function actionOfAzapi(entry: Entry, identify: Identify): readonly Change[] | string {
  const values = entry.action === 'delete' ? entry.before : entry.after;
  const atDestroy = text(values.when) === 'destroy';
  if (atDestroy !== (entry.action === 'delete') || READS.test(text(values.method))) return [];
  const found = entry.action === 'delete' ? identify.existing(entry) : identify.planned(entry);
  if ('why' in found) return found.why;
  const action = nameText(values.action) ?? '';
  const method = text(values.method).toUpperCase() || 'POST';
  const { id, guess } = found;
  const operation =
    method === 'DELETE' && action === ''
      ? 'delete'
      : method !== 'POST' || !/^[\w/-]{1,80}$/.test(action)
        ? 'write'
        : verbOf(id.type ?? '', action);
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
