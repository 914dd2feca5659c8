/**
 * Types whose name stays taken when they are deleted, and what the Terraform provider azurerm does about it by its
 * `features` block:
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/features-block. Both flags are on by
 * default.
 */
export interface SoftDelete {
  /** It brings a soft-deleted one back instead of failing. */
  readonly recover?: string;
  /** It purges what it deletes. */
  readonly purge: string;
  /** Not every tier of it is deleted softly. */
  readonly notAlways?: true;
}

const rows: Readonly<Record<string, SoftDelete>> = {
  'microsoft.keyvault/vaults': {
    recover: 'key_vault.recover_soft_deleted_key_vaults',
    purge: 'key_vault.purge_soft_delete_on_destroy',
  },
  'microsoft.appconfiguration/configurationstores': {
    recover: 'app_configuration.recover_soft_deleted',
    purge: 'app_configuration.purge_soft_delete_on_destroy',
  },
  'microsoft.apimanagement/service': {
    recover: 'api_management.recover_soft_deleted',
    purge: 'api_management.purge_soft_delete_on_destroy',
  },
  'microsoft.cognitiveservices/accounts': { purge: 'cognitive_account.purge_soft_delete_on_destroy' },
};

/** softDeleteOf gives the row of an ARM type. */
export function softDeleteOf(type: string | undefined): SoftDelete | undefined {
  const key = type?.toLowerCase() ?? '';
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}

/** holdsName tells whether the name of what is deleted is always still taken. */
export function holdsName(type: string | undefined): boolean {
  const row = softDeleteOf(type);
  return row !== undefined && row.notAlways !== true;
}
