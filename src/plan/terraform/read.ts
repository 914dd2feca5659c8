import type { Changes } from '../change.ts';
import { elementsOf, membersOf, parsed, type Slice } from '../json/slices.ts';
import type { Unmapped } from '../model.ts';
import { azurermRow } from '../types/row.ts';
import { attributesOf } from '../types/template.ts';
import { own, text } from '../untyped.ts';
import { armTypeOf, azapiParts, isAzapi } from './azapi.ts';
import { changesOf, type Feature, PREVENTS_DELETION } from './changes.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { isAzure } from './derive.ts';
import { type Entry, readEntry } from './entry.ts';
import { identifier } from './identify.ts';
import { invocationsOf } from './invocations.ts';
import { limitsOf } from './limits.ts';
import { edgesOf, type Made, withOrder } from './order.ts';
import { keyOf, providerOf, subscriptions } from './subscription.ts';

/**
 * Reads plan JSON of Terraform and OpenTofu: `terraform show -json`.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readTerraform(top: ReadonlyMap<string, Slice>, given: string | undefined): Changes {
  const entries: Entry[] = [];
  let changes = 0;
  for (const element of elementsOf(top.get('resource_changes'))) {
    const entry = readEntry(parsed(element), partsOf);
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
  const feature = featureOf(configuration);
  const made: Made[] = [];
  const unmapped: Unmapped[] = [];
  for (const entry of entries) {
    if (entry.action === 'none' || !isAzure(entry.type)) continue;
    const read = changesOf(entry, identify, feature);
    if (typeof read === 'string') unmapped.push({ address: entry.address, type: typeShown(entry), why: read });
    else made.push(...read.map((change) => ({ entry, change })));
  }
  const invocations = invocationsOf(top.get('action_invocations'));
  const { deferred, ...limits } = limitsOf(top);
  return {
    changes: changes + invocations.count,
    list: [...withOrder(made, edgesOf(configuration, top.get('prior_state'))), ...invocations.changes],
    unmapped: [...unmapped, ...invocations.unmapped, ...deferred],
    ...limits,
    needsSubscription: identify.lacked(),
    usesGivenSubscription: identify.usedGiven(),
  };
}

function featureOf(configuration: Configuration): Feature {
  return (entry, flag, unsaid = true, unseen = unsaid) => {
    const { features, isOld = false } = providerOf(configuration, keyOf(configuration, entry)) ?? {};
    if (features?.has(flag) === true) return features.get(flag) ?? unseen;
    return flag === PREVENTS_DELETION && isOld ? false : unsaid;
  };
}

const whole = (slice: Slice | undefined): unknown => (slice === undefined ? undefined : parsed(slice));

const always = [
  'id',
  'name',
  'resource_manager_id',
  'role_definition_resource_id',
  'resource_group_name',
  'purge_protection_enabled',
];
const known = new Map<string, readonly string[]>();

/** partsOf names the attributes of a type that IDs are made of. */
function partsOf(type: string): readonly string[] {
  const parts =
    known.get(type) ??
    (isAzapi(type) ? azapiParts : [...new Set([...always, ...attributesOf(azurermRow(type)?.templates ?? [])])]);
  known.set(type, parts);
  return parts;
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

/**
 * Only a resource whose ID begins with the provider's own subscription proves it: an assignment may be made in another
 * one.
 */
function showsSubscription(entry: Entry): boolean {
  const row = azurermRow(entry.type);
  return (
    isAzapi(entry.type) ||
    (row?.templates.some((template) => attributesOf([template]).includes('$subscription')) ?? false)
  );
}

function typeShown(entry: Entry): string {
  return isAzapi(entry.type) ? armTypeOf(entry) || entry.type : entry.type;
}
