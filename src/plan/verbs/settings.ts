import type { Wants } from '../model.ts';
import { wordOf } from '../untyped.ts';

/**
 * Settings that Azure Policy looks at most: who may reach it, over what, and of what size. They leave a plan as what
 * the request will hold, under their path in it, so that a policy can be asked about more than a type and a region.
 * Switches and short words alone: https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies
 */

/** Setting is where Terraform writes one; a switch has the words of both of its positions. */
interface Setting {
  readonly path: string;
  readonly from: readonly string[];
  readonly on?: string | boolean;
  readonly off?: string | boolean;
}

const reach: Setting = {
  path: 'properties.publicNetworkAccess',
  from: ['public_network_access_enabled'],
  on: 'Enabled',
  off: 'Disabled',
};
const noKeys: Setting = {
  path: 'properties.disableLocalAuth',
  from: ['local_authentication_enabled', 'local_auth_enabled'],
  on: false,
  off: true,
};
const tls = (path: string): Setting => ({
  path,
  from: ['min_tls_version', 'minimum_tls_version', 'minimum_tls_protocol'],
});
const size: Setting = { path: 'properties.hardwareProfile.vmSize', from: ['size', 'vm_size'] };
const web: readonly Setting[] = [reach, { path: 'properties.httpsOnly', from: ['https_only'] }];

/** By type, without `azurerm_`. */
const settings: Readonly<Record<string, readonly Setting[]>> = {
  storage_account: [
    reach,
    { path: 'properties.supportsHttpsTrafficOnly', from: ['https_traffic_only_enabled', 'enable_https_traffic_only'] },
    tls('properties.minimumTlsVersion'),
    { path: 'properties.allowBlobPublicAccess', from: ['allow_nested_items_to_be_public', 'allow_blob_public_access'] },
    { path: 'properties.allowSharedKeyAccess', from: ['shared_access_key_enabled'] },
  ],
  key_vault: [
    reach,
    { path: 'properties.enablePurgeProtection', from: ['purge_protection_enabled'] },
    { path: 'properties.enableRbacAuthorization', from: ['rbac_authorization_enabled', 'enable_rbac_authorization'] },
  ],
  mssql_server: [reach, tls('properties.minimalTlsVersion')],
  container_registry: [
    reach,
    { path: 'properties.adminUserEnabled', from: ['admin_enabled'] },
    { path: 'sku.name', from: ['sku'] },
  ],
  linux_web_app: web,
  windows_web_app: web,
  linux_function_app: web,
  windows_function_app: web,
  cosmosdb_account: [reach, { ...noKeys, from: ['local_authentication_enabled'] }],
  servicebus_namespace: [reach, noKeys, tls('properties.minimumTlsVersion'), { path: 'sku.name', from: ['sku'] }],
  eventhub_namespace: [reach, noKeys, tls('properties.minimumTlsVersion'), { path: 'sku.name', from: ['sku'] }],
  cognitive_account: [reach, noKeys, { path: 'sku.name', from: ['sku_name'] }],
  app_configuration: [noKeys, { path: 'sku.name', from: ['sku'] }],
  search_service: [reach, noKeys, { path: 'sku.name', from: ['sku'] }],
  redis_cache: [reach, tls('properties.minimumTlsVersion')],
  managed_disk: [{ path: 'sku.name', from: ['storage_account_type'] }],
  public_ip: [{ path: 'sku.name', from: ['sku'] }],
  linux_virtual_machine: [size],
  windows_virtual_machine: [size],
  virtual_machine: [size],
};

/** The same in a body of ARM, where each stands under its path. */
const paths: readonly string[] = [...new Set(Object.values(settings).flatMap((rows) => rows.map(({ path }) => path)))];

/** settingsOf reads those of a Terraform type. */
export function settingsOf(type: string, value: (path: string) => unknown): Wants {
  const rows = Object.hasOwn(settings, type) ? (settings[type] ?? []) : [];
  return Object.fromEntries(
    rows.flatMap(({ path, from, on, off }) => {
      const found = from.map((name) => wordOf(value(name))).find((each) => each !== undefined);
      const told = typeof found === 'boolean' ? ((found ? on : off) ?? found) : found;
      return told === undefined || typeof told === 'object' ? [] : [[path, told] as const];
    }),
  );
}

/** armSettingsOf reads them from a body of ARM. */
export function armSettingsOf(value: (path: string) => unknown): Wants {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const found = wordOf(value(path));
      return found === undefined || typeof found === 'object' ? [] : [[path, found] as const];
    }),
  );
}
