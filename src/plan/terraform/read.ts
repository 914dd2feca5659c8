import type { Change, Changes } from '../change.ts';
import { elementsOf, membersOf, parsed, type Slice } from '../json/slices.ts';
import type { Unmapped } from '../model.ts';
import { azurermRow } from '../types/row.ts';
import { attributesOf } from '../types/template.ts';
import { own, text } from '../untyped.ts';
import { armTypeOf, azapiParts, isAzapi } from './azapi.ts';
import { readConfiguration } from './configuration.ts';
import { type Entry, type Look, readEntry } from './entry.ts';
import { type Identify, identifier, isAzure } from './identify.ts';
import { subscriptions } from './subscription.ts';

/**
 * Reads plan JSON of Terraform and OpenTofu: `terraform show -json`.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readTerraform(top: ReadonlyMap<string, Slice>, given: string | undefined): Changes {
  const entries: Entry[] = [];
  let changes = 0;
  for (const element of elementsOf(top.get('resource_changes'))) {
    const entry = readEntry(parsed(element), lookOf);
    if (entry === undefined) continue;
    if (entry.action !== 'none') changes += 1;
    entries.push(entry);
  }
  const configuration = readConfiguration(whole(top.get('configuration')));
  const variables = membersOf(top.get('variables'));
  const variable = (name: string): string | undefined => text(own(whole(variables.get(name)), 'value')) || undefined;
  const identify = identifier(
    { configuration, entries: byWhere(entries) },
    subscriptions(configuration, variable, entries.filter(showsSubscription), given),
  );
  const list: Change[] = [];
  const unmapped: Unmapped[] = [];
  for (const entry of entries) {
    if (entry.action === 'none' || !isAzure(entry.type)) continue;
    const made = changesOf(entry, identify);
    if (typeof made === 'string') unmapped.push({ address: entry.address, type: typeShown(entry), why: made });
    else list.push(...made);
  }
  return {
    changes,
    list,
    unmapped,
    failures: [],
    notes: [],
    needsSubscription: identify.lacked(),
    usesGivenSubscription: identify.usedGiven(),
  };
}

const whole = (slice: Slice | undefined): unknown => (slice === undefined ? undefined : parsed(slice));

const always = ['id', 'name', 'resource_manager_id', 'role_definition_resource_id', 'resource_group_name'];
const looks = new Map<string, Look>();

function lookOf(type: string): Look {
  const known = looks.get(type);
  if (known !== undefined) return known;
  const row = azurermRow(type);
  const parts = isAzapi(type) ? azapiParts : [...new Set([...always, ...attributesOf(row?.templates ?? [])])];
  const look: Look = { parts, watched: [], pick: () => ({}) };
  looks.set(type, look);
  return look;
}

function byWhere(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const all = found.get(entry.where);
    if (all === undefined) found.set(entry.where, [entry]);
    else all.push(entry);
  }
  return found;
}

/** Only a resource whose ID begins with the provider's own subscription proves it: an assignment may be made in another one. */
function showsSubscription(entry: Entry): boolean {
  const row = azurermRow(entry.type);
  return isAzapi(entry.type) || (row?.templates.some((template) => attributesOf([template]).includes('$subscription')) ?? false);
}

/** changesOf gives what an entry does, or why it maps to no resource. A replacement that changes the ID is two changes. */
function changesOf(entry: Entry, identify: Identify): readonly Change[] | string {
  const property = azurermRow(entry.type)?.property === true;
  const base = {
    address: entry.address,
    key: entry.where,
    planType: entry.type,
    wants: {},
    property,
    warnings: [],
  };
  const make = (
    found: Exclude<ReturnType<Identify['planned']>, { why: string }>,
    operations: readonly string[],
    creates: boolean,
  ): Change => ({
    ...base,
    id: found.id,
    operations: property ? ['write'] : operations,
    creates: creates && !property,
    certain: !found.guess,
  });
  if (entry.action === 'create' || entry.action === 'update') {
    const found = entry.action === 'create' && entry.importId === undefined ? identify.planned(entry) : identify.existing(entry);
    return 'why' in found ? found.why : [make(found, ['write'], entry.action === 'create')];
  }
  const old = identify.existing(entry);
  if ('why' in old) return old.why;
  if (entry.action === 'delete') return [make(old, ['delete'], false)];
  const fresh = identify.planned(entry);
  const first = entry.action === 'delete-create' ? 'delete-first' : 'create-first';
  if ('id' in fresh && fresh.id.id.toLowerCase() === old.id.id.toLowerCase())
    return [{ ...make(old, ['delete', 'write'], true), replaces: first }];
  return 'id' in fresh ? [make(old, ['delete'], false), make(fresh, ['write'], true)] : [make(old, ['delete'], false)];
}

function typeShown(entry: Entry): string {
  return isAzapi(entry.type) ? armTypeOf(entry) || entry.type : entry.type;
}
