import type { Found, Value } from '../ids.ts';
import { filled, ownerOf, validId } from '../ids.ts';
import { azurermRow, type TypeRow } from '../types/row.ts';
import { isOfType } from '../types/template.ts';
import { nameText, text } from '../untyped.ts';
import { azapiId, isAzapi } from './azapi.ts';
import type { Entry } from './entry.ts';
import { reach, unknownValue, type World } from './reference.ts';
import type { Subscription } from './subscription.ts';

/** Identify gives the ARM ID of an entry: of what is there, or of what will be. */
export interface Identify {
  readonly existing: (entry: Entry) => Found;
  readonly planned: (entry: Entry) => Found;
  /** True where an ID failed only for want of a subscription. */
  readonly lacked: () => boolean;
  readonly usedGiven: () => boolean;
}

const NO_SUBSCRIPTION = 'subscription is not in the file';

/** What a state calls the ARM ID where `id` is something else. */
const realIds = ['resource_manager_id', 'role_definition_resource_id'];

/** identifier makes the functions for one plan. An entry is worked out once; a circle of references ends. */
export function identifier(world: World, subscriptionOf: (entry: Entry) => Subscription): Identify {
  const known = new Map<Entry, Found>();
  const open = new Set<Entry>();
  let lacked = false;
  let usedGiven = false;

  const subscription = (entry: Entry): Value => {
    const found = subscriptionOf(entry);
    if (found === undefined) {
      lacked = true;
      return { why: NO_SUBSCRIPTION };
    }
    usedGiven ||= found.from === 'given';
    return { text: found.id, guess: found.guess };
  };

  const planned = (entry: Entry): Found => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    if (open.has(entry)) return { why: 'parent known after apply: the references go in a circle' };
    open.add(entry);
    const found = derived(
      entry,
      (attribute) => valueAfter(entry, attribute),
      () => references(entry),
    );
    open.delete(entry);
    known.set(entry, found);
    return found;
  };

  /** The ID under which others refer to an entry. */
  const standing = (entry: Entry): Found =>
    entry.action === 'none' || entry.action === 'update' || entry.action === 'delete' ? existing(entry) : planned(entry);

  const valueAfter = (entry: Entry, attribute: string): Value => {
    if (attribute === '$subscription') return subscription(entry);
    if (entry.sensitive.has(attribute)) return { why: `${attribute} is marked as sensitive` };
    const value = nameText(entry.after[attribute]);
    if (value !== undefined) return { text: value };
    const references = world.configuration.resources.get(entry.where)?.references.get(attribute);
    if (references === undefined)
      return entry.unknown.has(attribute) ? unknownValue(attribute, 'known after apply') : { why: `${attribute} is not set` };
    return followed(entry, attribute, references);
  };

  const followed = (entry: Entry, attribute: string, references: readonly string[]): Value => {
    const reached = reach(world, { entry, modules: entry.modules }, references, attribute);
    if ('why' in reached) return unknownValue(attribute, reached.why);
    const { guess } = reached;
    if (reached.attribute === 'id' || realIds.includes(reached.attribute)) {
      const found = isAzure(reached.entry.type) ? standing(reached.entry) : { why: 'known after apply' };
      return 'why' in found
        ? { why: found.why === NO_SUBSCRIPTION ? found.why : `parent known after apply: ${reached.entry.address}` }
        : { text: found.id.id, guess: guess || found.guess };
    }
    if (open.has(reached.entry) && reached.entry === entry) return unknownValue(attribute, 'known after apply');
    const value = reached.entry === entry ? { why: '' } : valueAfter(reached.entry, reached.attribute);
    return 'why' in value
      ? unknownValue(attribute, `known after apply: ${reached.entry.address}`)
      : { text: value.text, guess: guess || value.guess === true };
  };

  const existing = (entry: Entry): Found => {
    const row = azurermRow(entry.type);
    const ids = [...realIds.map((name) => entry.before[name]), entry.importId, entry.before.id].map(text).filter((id) => id !== '');
    if (row?.dataPlane === true) return { why: 'data plane' };
    for (const id of ids) {
      const found = ofState(id, row);
      if ('id' in found) return found;
    }
    return derived(
      entry,
      (attribute) => (attribute === '$subscription' ? subscription(entry) : valueBefore(entry, attribute)),
      () => Object.keys(entry.before).filter((name) => name.endsWith('_id')),
    );
  };

  /** Attributes that hold an ID, or are given one. */
  const references = (entry: Entry): readonly string[] => {
    const configured = world.configuration.resources.get(entry.where)?.references.keys() ?? [];
    return [...new Set([...Object.keys(entry.after), ...configured])].filter((name) => name.endsWith('_id'));
  };

  const valueBefore = (entry: Entry, attribute: string): Value => {
    const value = nameText(entry.before[attribute]);
    return value === undefined ? { why: `${attribute} is not set` } : { text: value };
  };

  const derived = (entry: Entry, value: (attribute: string) => Value, others: () => readonly string[]): Found => {
    const parent = (type: string): Value => {
      const fitting = others().flatMap((name) => {
        const held = value(name);
        const found = 'text' in held ? validId(held.text) : held;
        return 'id' in found && isOfType(found.id, type) && 'text' in held ? [held] : [];
      });
      return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : { why: 'parent is not set' };
    };
    if (isAzapi(entry.type)) return azapiId(entry, value);
    const row = azurermRow(entry.type);
    if (row === undefined) return { why: 'type is not known' };
    if (row.dataPlane) return { why: 'data plane' };
    let first: Found = { why: 'type has no ARM ID' };
    for (const [index, template] of row.templates.entries()) {
      const found = filled(template, { value, named, parent });
      if ('id' in found) return found;
      if (index === 0 || /is not set$/.test('why' in first ? first.why : '')) first = found;
    }
    return first;
  };

  let byName: Map<string, Entry[]> | undefined;
  const named = (type: string, name: string): Found => {
    byName ??= namesOf(world);
    for (const entry of byName.get(name) ?? []) {
      const found = standing(entry);
      if ('id' in found && isOfType(found.id, type)) return found;
    }
    return { why: 'parent is not in the file' };
  };

  return { existing, planned, lacked: () => lacked, usedGiven: () => usedGiven };
}

/** isAzure tells the types whose changes go to Azure Resource Manager. */
export const isAzure = (type: string): boolean => type.startsWith('azurerm_') || isAzapi(type);

function ofState(id: string, row: TypeRow | undefined): Found {
  if (row === undefined) return validId(id);
  for (const template of row.templates) {
    const found = ownerOf(id, template);
    if ('id' in found) return found;
  }
  return { why: 'no ARM ID' };
}

/** namesOf finds resources by their name. */
function namesOf({ entries }: World): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of [...entries.values()].flat()) {
    const name = nameText(entry.after.name) ?? nameText(entry.before.name);
    if (name === undefined || !isAzure(entry.type)) continue;
    const same = found.get(name);
    if (same === undefined) found.set(name, [entry]);
    else same.push(entry);
  }
  return found;
}
