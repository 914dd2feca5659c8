import { parseResourceId, type ResourceId } from '../../arm/resource-id.ts';

/**
 * Template is how the ARM ID of a type is made from the attributes of a change. In the tables it stands shortened:
 *
 *     ~Network/virtualNetworks/{virtual_network_name}/subnets/{}    ~ a resource group and `/providers/Microsoft.`, {}
 *     the attribute `name` {scope}@Authorization/locks/{}                                @ `/providers/Microsoft.`
 *     {key_vault_id=KeyVault/vaults}/keys/{}                        an ID of that type; without `=` any ID
 *     {slot_id:up=Web/sites}                                        the resource of that type above the one whose ID it
 *     is {hub_id:resourceGroup}@…                                      its resource group
 *     {storage_account_name:found=Storage/storageAccounts}/…        the ID of the resource of that name in the plan
 *     {^function_app_id}                                            the last name of the ID {?}
 *                                       only the service knows it
 */
export interface Template {
  readonly parts: readonly Part[];
  /** `Network/virtualNetworks/subnets`, lower case; absent where the template does not say. */
  readonly armType?: string;
}

/** Part is a literal, or an attribute and what is taken of it. */
export type Part = string | Place;

export interface Place {
  readonly attribute: string;
  readonly take: 'name' | 'id' | 'up' | 'resourceGroup' | 'found' | 'last';
  /** The type that an ID must have, lower case. */
  readonly type?: string;
  /**
   * Of a name: the type of the resource that it names, lower case, as far as the template tells; `group` is a resource
   * group.
   */
  readonly names?: string;
}

const PLACE = /\{(\^?)([\w$?]+)(?::(\w+))?(?:=([^}]*))?\}/g;

/** readTemplate reads a template of a table. `group` is the attribute of the resource group's name. */
export function readTemplate(text: string, group: string): Template {
  const long = text
    .replace(/^~/, `/subscriptions/{$subscription}/resourceGroups/{${group}}/providers/Microsoft.`)
    .replaceAll('@', '/providers/Microsoft.')
    .replaceAll('{}', '{name}');
  const parts: Part[] = [];
  let from = 0;
  for (const match of long.matchAll(PLACE)) {
    if (match.index > from) parts.push(long.slice(from, match.index));
    const place = placeOf(match, match.index === 0);
    const names =
      place.take !== 'name' ? undefined : place.attribute === group ? 'group' : typeOfParts([...parts, 'x']);
    parts.push(names === undefined ? place : { ...place, names });
    from = match.index + match[0].length;
  }
  if (from < long.length) parts.push(long.slice(from));
  const armType = typeOfParts(parts);
  return armType === undefined ? { parts } : { parts, armType };
}

function placeOf([, last = '', attribute = '', how = '', type]: RegExpMatchArray, first: boolean): Place {
  const take =
    last === '^' ? 'last' : how === 'up' || how === 'resourceGroup' || how === 'found' ? how : first ? 'id' : 'name';
  return type === undefined ? { attribute, take } : { attribute, take, type: type.toLowerCase() };
}

/** Every name becomes one letter, so that the reader of IDs tells the type. */
function typeOfParts(parts: readonly Part[]): string | undefined {
  const [first] = parts;
  const above = typeof first === 'object' ? first.type : undefined;
  const tail = parts
    .map((part, index) => (typeof part === 'string' ? part : index === 0 && part.take !== 'name' ? '' : 'x'))
    .join('');
  const extension = tail.lastIndexOf('/providers/');
  if (extension >= 0) return parseResourceId(tail.slice(extension))?.type?.toLowerCase();
  if (tail === '') return above;
  const levels = tail.split('/').filter((_, index) => index % 2 === 1);
  return above === undefined || above === 'group' ? undefined : [above, ...levels].join('/').toLowerCase();
}

/** isOfType compares the type of an ID with one of a table, which leaves `Microsoft.` out. */
export function isOfType(id: ResourceId, type: string): boolean {
  if (type === 'group') return id.kind === 'resource-group';
  const own = id.kind === 'management-group' ? 'management/managementgroups' : id.type?.toLowerCase();
  return own !== undefined && (own === type || own === `microsoft.${type}`);
}

/** attributesOf names the attributes that the templates look at. */
export function attributesOf(templates: readonly Template[]): readonly string[] {
  return templates.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.attribute])));
}
