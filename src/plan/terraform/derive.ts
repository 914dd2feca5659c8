import { type Found, filled, ownerOf, type Value, validId } from '../ids.ts';
import { azurermRow } from '../types/row.ts';
import { isOfType, type Place } from '../types/template.ts';
import { nameText, text } from '../untyped.ts';
import { azapiId, isAzapi } from './azapi.ts';
import type { Entry } from './entry.ts';

/** isAzure tells the types whose changes go to Azure Resource Manager. */
export const isAzure = (type: string): boolean => type.startsWith('azurerm_') || isAzapi(type);

/** What a state calls the ARM ID where `id` is something else. */
export const realIds = ['resource_manager_id', 'role_definition_resource_id'];

/** Where the parts of an ID come from: one side of an entry. */
export interface Side {
  readonly value: (attribute: string, place?: Place) => Value;
  /** Attributes that may hold an ID. */
  readonly others: () => readonly string[];
  readonly named: (type: string, name: string) => Found;
}

/** derived makes the ID of an entry from its parts. */
export function derived(entry: Entry, { value, others, named }: Side): Found {
  if (isAzapi(entry.type)) return azapiId(entry, value);
  const row = azurermRow(entry.type);
  if (row === undefined) return { why: 'type is not known' };
  if (row.dataPlane) return { why: 'data plane' };
  const parent = (type: string): Value => {
    const fitting = others().flatMap((name) => heldId(value(name), type));
    return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : { why: 'parent is not set' };
  };
  let first: Found = { why: 'type has no ARM ID' };
  for (const [index, template] of row.templates.entries()) {
    const found = filled(template, { value, named, parent });
    if ('id' in found) return found;
    if (index === 0 || ('why' in first && /is not set$/.test(first.why))) first = found;
  }
  return first;
}

function heldId(held: Value, type: string): readonly Value[] {
  if ('why' in held) return [];
  const found = validId(held.text);
  return 'id' in found && isOfType(found.id, type) ? [held] : [];
}

/**
 * ofState reads the ID that an entry has in the state, or that it is imported by. Undefined where it has none that
 * stands for its type.
 */
export function ofState(entry: Entry): Found | undefined {
  const row = azurermRow(entry.type);
  if (row?.dataPlane === true) return { why: 'data plane' };
  for (const id of [...realIds.map((name) => entry.before[name]), entry.importId, entry.before.id].map(text)) {
    if (id === '') continue;
    for (const found of row === undefined ? [validId(id)] : row.templates.map((template) => ownerOf(id, template)))
      if ('id' in found) return found;
  }
  return undefined;
}

/** namesOf finds the resources of Azure by their name. */
export function namesOf(entries: Iterable<readonly Entry[]>): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of [...entries].flat()) {
    const name = nameText(entry.after.name) ?? nameText(entry.before.name);
    if (name === undefined || !isAzure(entry.type)) continue;
    const same = found.get(name);
    if (same === undefined) found.set(name, [entry]);
    else same.push(entry);
  }
  return found;
}
