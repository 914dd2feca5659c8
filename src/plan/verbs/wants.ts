import type { Wants } from '../model.ts';
import { wordOf } from '../untyped.ts';

/** Where each family of tools writes what a change may want: the whole list of values that leave a plan beside names and IDs. The first path with a value counts. */
export type WantRows = Readonly<Record<string, readonly string[]>>;

export const terraformWants: WantRows = {
  location: ['location'],
  size: ['size', 'vm_size', 'default_node_pool.vm_size', 'node_size'],
  sku: ['sku_name', 'sku.name', 'sku', 'storage_account_type', 'account_replication_type'],
  tier: ['sku_tier', 'account_tier', 'sku.tier', 'tier', 'edition'],
  capacity: ['instances', 'node_count', 'default_node_pool.node_count', 'sku.capacity', 'capacity', 'worker_count', 'vcores'],
  kind: ['kind', 'account_kind', 'os_type'],
  version: ['kubernetes_version', 'orchestrator_version', 'version'],
  zones: ['zones', 'zone', 'availability_zone', 'default_node_pool.zones'],
  diskSizeGB: ['disk_size_gb'],
  priority: ['priority'],
  purgeProtection: ['purge_protection_enabled'],
  lockLevel: ['lock_level'],
};

/** Of types whose `sku` is a size of virtual machines. */
export const terraformSizes: WantRows = { size: ['sku', 'sku_name', 'sku.name'] };

export const armWants: WantRows = {
  location: ['location'],
  size: ['properties.hardwareProfile.vmSize', 'properties.vmSize'],
  sku: ['sku.name', 'properties.sku.name'],
  tier: ['sku.tier', 'properties.sku.tier', 'properties.tier'],
  capacity: ['sku.capacity', 'properties.sku.capacity', 'properties.count'],
  kind: ['kind'],
  version: ['properties.kubernetesVersion', 'properties.orchestratorVersion', 'properties.version'],
  zones: ['zones'],
  diskSizeGB: ['properties.diskSizeGB'],
  priority: ['properties.priority'],
  purgeProtection: ['properties.enablePurgeProtection'],
  lockLevel: ['properties.level'],
};

/** Of a scale set: its SKU is a size. */
export const armSizes: WantRows = { size: ['sku.name'] };

/** wantsOf reads the rows: words, numbers and truth values only. */
export function wantsOf(rows: WantRows, value: (path: string) => unknown): Wants {
  const found: Record<string, string | number | boolean | readonly string[]> = {};
  for (const [name, paths] of Object.entries(rows)) {
    for (const path of paths) {
      const word = wordOf(value(path));
      if (word === undefined) continue;
      found[name] = word;
      break;
    }
  }
  return found;
}
