import type { Found, Value } from '../ids.ts';
import { validId } from '../ids.ts';
import { text } from '../untyped.ts';
import type { Entry } from './entry.ts';

/**
 * The resources of the provider azapi, which name ARM types themselves.
 * https://registry.terraform.io/providers/Azure/azapi/latest/docs
 */

/** isAzapi tells the types of the provider. */
export const isAzapi = (type: string): boolean => type.startsWith('azapi_');

/** azapiParts are the attributes that their IDs are made of. */
export const azapiParts = ['id', 'type', 'name', 'parent_id', 'resource_id', 'action', 'method', 'when'];

/** armTypeOf gives `Microsoft.Network/virtualNetworks` of the attribute `type`, which carries an API version. */
export function armTypeOf(entry: Entry): string {
  return (text(entry.after.type) || text(entry.before.type)).split('@')[0] ?? '';
}

/**
 * azapiId makes the ID: below its parent where the type goes on, as a resource in a scope where the type begins there,
 * or as an extension.
 */
export function azapiId(entry: Entry, value: (attribute: string) => Value): Found {
  if (entry.type === 'azapi_data_plane_resource') return { why: 'data plane' };
  if (entry.type !== 'azapi_resource') {
    const whole = value('resource_id');
    if ('text' in whole) return withGuess(validId(whole.text), whole);
    if (entry.type === 'azapi_resource_action') return whole;
  }
  const type = armTypeOf(entry);
  const [namespace = '', ...levels] = type.split('/');
  const name = value('name');
  if ('why' in name) return name;
  if (levels.length === 0) return { why: 'type is not set' };
  if (/^Microsoft\.Resources\/resourceGroups$/i.test(type)) return groupId(value, name);
  const parent = value('parent_id');
  if ('why' in parent) return parent;
  const scope = parent.text.replace(/\/+$/, '');
  const own =
    levels.length > 1
      ? below(scope, levels.slice(0, -1), namespace, levels.at(-1) ?? '')
      : `${scope}/providers/${namespace}/${levels[0]}`;
  return own === undefined ? { why: 'parent is of another type' } : withGuess(validId(`${own}/${name.text}`), parent);
}

function groupId(
  value: (attribute: string) => Value,
  name: { readonly text: string; readonly guess?: boolean },
): Found {
  const parent = value('parent_id');
  const scope = 'text' in parent ? parent : value('$subscription');
  if ('why' in scope) return scope;
  return withGuess(
    validId(`${scope === parent ? scope.text : `/subscriptions/${scope.text}`}/resourceGroups/${name.text}`),
    scope,
  );
}

function below(parent: string, above: readonly string[], namespace: string, own: string): string | undefined {
  const found = validId(parent);
  const wanted = [namespace, ...above].join('/').toLowerCase();
  return 'id' in found && found.id.type?.toLowerCase() === wanted ? `${parent}/${own}` : undefined;
}

function withGuess(found: Found, { guess }: { readonly guess?: boolean }): Found {
  return 'why' in found ? found : { ...found, guess: found.guess || guess === true };
}
