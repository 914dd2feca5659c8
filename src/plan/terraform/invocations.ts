import { type Change, plainChange } from '../change.ts';
import { validId } from '../ids.ts';
import { elementsOf, parsed, type Slice } from '../json/slices.ts';
import type { Unmapped } from '../model.ts';
import { own, text } from '../untyped.ts';
import { shown } from './address.ts';
import { operationOf } from './azapi-action.ts';
import { isAzure } from './derive.ts';

/**
 * Actions that Terraform calls beside the changes, from release 1.14:
 * https://developer.hashicorp.com/terraform/language/block/action. By type: which attribute names the resource, and
 * what is done to it.
 */
interface ActionRow {
  readonly target: string;
  readonly operation: (config: unknown) => string;
}

const powers: Readonly<Record<string, string>> = {
  restart: 'restart',
  deallocate: 'deallocate',
  power_on: 'start',
  power_off: 'stop',
};

/**
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/actions/virtual_machine_power and its
 * neighbours
 */
const rows: Readonly<Record<string, ActionRow>> = {
  azurerm_virtual_machine_power: {
    target: 'virtual_machine_id',
    operation: (config) => powers[text(own(config, 'power_action'))] ?? 'write',
  },
  azurerm_web_app_set_slot_distribution: { target: 'web_app_id', operation: () => 'write' },
  azurerm_cdn_front_door_cache_purge: {
    target: 'front_door_endpoint_id',
    operation: () => 'Microsoft.Cdn/profiles/afdEndpoints/purge/action',
  },
  azurerm_managed_redis_databases_flush: {
    target: 'managed_redis_database_id',
    operation: () => 'Microsoft.Cache/redisEnterprise/databases/flush/action',
  },
  azurerm_data_protection_backup_instance_protect: { target: 'backup_instance_id', operation: () => 'write' },
  azurerm_mssql_execute_job: { target: 'job_id', operation: () => 'write' },
  azapi_resource_action: {
    target: 'resource_id',
    operation: (config) =>
      operationOf(
        validType(text(own(config, 'resource_id'))),
        text(own(config, 'action')),
        text(own(config, 'method')),
      ),
  },
};

function validType(id: string): string {
  const found = validId(id);
  return 'id' in found ? (found.id.type ?? '') : '';
}

/** invocationsOf reads `action_invocations`. */
export function invocationsOf(slice: Slice | undefined): {
  readonly count: number;
  readonly changes: readonly Change[];
  readonly unmapped: readonly Unmapped[];
} {
  const changes: Change[] = [];
  const unmapped: Unmapped[] = [];
  let count = 0;
  for (const element of elementsOf(slice)) {
    const action = parsed(element);
    const type = text(own(action, 'type'));
    count += 1;
    if (!isAzure(type)) continue;
    const address = shown(text(own(action, 'address')));
    const row = Object.hasOwn(rows, type) ? rows[type] : undefined;
    const config = own(action, 'config_values');
    const found =
      row === undefined
        ? { why: 'type is not known' }
        : text(own(config, row.target)) === ''
          ? { why: 'parent known after apply' }
          : validId(text(own(config, row.target)));
    if ('why' in found) unmapped.push({ address, type, why: found.why });
    else
      changes.push({
        ...plainChange,
        id: found.id,
        operations: [row?.operation(config) ?? 'write'],
        address,
        key: address,
        planType: type,
        creates: false,
        property: true,
      });
  }
  return { count, changes, unmapped };
}
