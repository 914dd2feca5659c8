import type { ResourceId } from '../../arm/resource-id.ts';
import { type Change, plainChange } from '../change.ts';
import type { Found } from '../ids.ts';
import { holdsName, softDeleteOf } from '../soft-delete.ts';
import { azurermRow } from '../types/row.ts';
import { armTypeOf, isAzapi } from './azapi.ts';
import { actionOfAzapi } from './azapi-action.ts';
import type { Entry } from './entry.ts';
import type { Identify } from './identify.ts';

/**
 * Feature tells whether a flag of the provider's `features` block is on, for the provider of an entry. Most are on
 * where nothing is said. `unseen`: what is taken where it is said, and the file does not hold the value.
 */
export type Feature = (entry: Entry, flag: string, unsaid?: boolean, unseen?: boolean) => boolean;

/**
 * The provider lists a group before it deletes it, and refuses while something is in it. On by default from release 3
 * on, off before:
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/features-block#resource_group
 */
export const PREVENTS_DELETION = 'resource_group.prevent_deletion_if_contains_resources';

type FoundId = Exclude<Found, { why: string }>;

/**
 * changesOf gives what an entry does, or why it maps to no resource. A replacement that changes the ID is two changes.
 */
export function changesOf(entry: Entry, identify: Identify, feature: Feature): readonly Change[] | string {
  if (entry.type === 'azapi_resource_action') return actionOfAzapi(entry, identify);
  if (entry.type === 'azapi_update_resource' && entry.action === 'delete') return [];
  if (entry.action === 'create' || entry.action === 'update') {
    const found =
      entry.action === 'create' && entry.importId === undefined ? identify.planned(entry) : identify.existing(entry);
    return 'why' in found ? found.why : [written(entry, found, feature)];
  }
  const old = identify.existing(entry);
  if ('why' in old) return old.why;
  if (entry.action === 'delete') return [deleted(entry, old, feature)];
  const fresh = identify.planned(entry);
  if ('why' in fresh) return [deleted(entry, old, feature)];
  if (fresh.id.id.toLowerCase() !== old.id.id.toLowerCase())
    return [deleted(entry, old, feature), written(entry, fresh, feature)];
  const replaces = entry.action === 'delete-create' ? 'delete-first' : 'create-first';
  const both = written(entry, old, feature);
  if (both.property) return [both];
  return [
    {
      ...both,
      operations: ['delete', 'write'],
      replaces,
      ...(replaces === 'delete-first' ? held(entry, old.id, feature) : {}),
    },
  ];
}

/** What is true of both halves. */
function base(entry: Entry, { id, guess }: FoundId): Change {
  const { warnings, prepared, shrinks } = entry.studied;
  return {
    ...plainChange,
    id,
    operations: ['write'],
    address: entry.address,
    key: entry.where,
    planType: isAzapi(entry.type) ? armTypeOf(entry) || entry.type : entry.type,
    wants: entry.wants,
    creates: false,
    property: azurermRow(entry.type)?.property === true || entry.type === 'azapi_update_resource',
    certain: !guess,
    ...(prepared === undefined ? {} : { prepared }),
    warnings,
    ...(shrinks === undefined ? {} : { shrinks }),
  };
}

function written(entry: Entry, found: FoundId, feature: Feature): Change {
  const change = base(entry, found);
  const creates = entry.action !== 'update' && entry.importId === undefined && !change.property;
  const recovers = creates && softDeleteOf(found.id.type)?.recover;
  return {
    ...change,
    operations: entry.studied.verbs.length > 0 ? entry.studied.verbs : ['write'],
    creates,
    refusesExisting: creates && !feature(entry, SKIPS_IMPORT_CHECK, false),
    ...(typeof recovers === 'string' && !isAzapi(entry.type) && feature(entry, recovers) ? { recovers: true } : {}),
  };
}

/** From release 5 the provider can be told to overwrite what it finds. */
const SKIPS_IMPORT_CHECK = 'skip_import_check_on_create_and_allow_overwriting_existing_resources';

function deleted(entry: Entry, found: FoundId, feature: Feature): Change {
  const change = base(entry, found);
  if (change.property)
    return { ...change, operations: entry.studied.verbs.length > 0 ? entry.studied.verbs : ['write'] };
  const isGroup = found.id.kind === 'resource-group' && !isAzapi(entry.type);
  return {
    ...change,
    operations: ['delete'],
    ...(isGroup && feature(entry, PREVENTS_DELETION, true, false) ? { needsEmpty: true } : {}),
  };
}

/** held says why the name of what is replaced is still taken when it is made again. */
function held(entry: Entry, { type }: ResourceId, feature: Feature): { readonly nameHeld?: string } {
  const soft = softDeleteOf(type);
  if (soft === undefined) return {};
  if (isAzapi(entry.type)) return holdsName(type) ? { nameHeld: 'azapi does not purge what it deletes' } : {};
  const purged = feature(entry, soft.purge) && entry.before.purge_protection_enabled !== true;
  if (purged) return {};
  const recovered =
    soft.recover !== undefined && feature(entry, soft.recover) && !entry.replacedFor.includes('location');
  return recovered
    ? {}
    : {
        nameHeld:
          entry.before.purge_protection_enabled === true
            ? 'purge protection keeps it'
            : 'the provider is told not to purge it',
      };
}
