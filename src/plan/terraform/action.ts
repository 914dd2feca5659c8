import { list, own, text } from '../untyped.ts';

/**
 * Action is what Terraform does to an object:
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export type Action = 'none' | 'create' | 'update' | 'delete' | 'delete-create' | 'create-delete';

const actions: Readonly<Record<string, Action>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  'delete create': 'delete-create',
  'create delete': 'create-delete',
  'create forget': 'create',
  'forget create': 'create',
};

/** actionOf reads the `actions` of a change. What is read, kept, forgotten or not said is none: no call to Azure. */
export function actionOf(change: unknown): Action {
  const words = list(own(change, 'actions')).map(text).join(' ');
  return Object.hasOwn(actions, words) ? (actions[words] ?? 'none') : 'none';
}
