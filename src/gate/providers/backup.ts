import type { TypeGate } from '../model.ts';
import { alike, DELETE, PUT, untold } from './lifecycle.ts';
import { unused } from './shared.ts';

const BACKUP = 'https://learn.microsoft.com/azure/backup/backup-azure-delete-vault';
const SECURE_BY_DEFAULT = 'https://learn.microsoft.com/azure/backup/secure-by-default';

/**
 * Items that are soft-deleted keep a vault from being deleted. Since vaults themselves are soft-deleted, which the
 * public regions have and the clouds of China and of the US government have not, they may go with it; nothing in the
 * body of a vault tells which of them has that already.
 */
const softDeleted = 'items.value[?properties.isScheduledForDeferredDelete].name';
const location = "not_null(target.location, 'none')";
const sovereign = `(starts_with(${location}, 'china') || starts_with(${location}, 'usgov') || starts_with(${location}, 'usdod'))`;
const lookAtItems = {
  kind: 'look',
  az: 'az backup item list --subscription "{subscription}" --resource-group "{group}" --vault-name "{name}" --output table',
  powershell:
    'Get-AzRecoveryServicesBackupItem -BackupManagementType AzureVM -WorkloadType AzureVM -VaultId (Get-AzRecoveryServicesVault -ResourceGroupName "{group}" -Name "{name}").ID',
} as const;

const recoveryVaults: TypeGate = {
  type: 'Microsoft.RecoveryServices/vaults',
  api: '2026-07-01',
  operations: {
    write: {
      request: PUT,
      needs: [],
      refusal: '409 RSVaultUpdateErrorConflictingOperationInProgress',
      sources: [BACKUP],
    },
    delete: {
      request: DELETE,
      reads: { items: { what: 'the backup items', at: 'target', suffix: '/backupProtectedItems', api: '2023-06-01' } },
      needs: [
        unused('backup items', 'items.value[?!(properties.isScheduledForDeferredDelete)].name', {
          from: 'items',
          reason: 'nested-resources-exist',
          why: 'A vault with backup items in it cannot be deleted. Registered servers and storage accounts count too, and are not read here.',
          step: {
            text: 'List the items (in PowerShell of one workload at a time, here virtual machines) and ask the owners of the backups. Then stop the protection of each and delete its data, and unregister servers and storage accounts.',
            ...lookAtItems,
          },
        }),
        unused('soft-deleted backup items', softDeleted, {
          from: 'items',
          when: sovereign,
          reason: 'nested-resources-exist',
          why: 'A vault with soft-deleted backup items in it cannot be deleted. They are gone for good 14 days after their deletion, or later where the vault says so.',
          step: {
            text: 'List the items and see when each was deleted. Delete the vault when they are gone.',
            ...lookAtItems,
          },
        }),
        unused('soft-deleted backup items', softDeleted, {
          from: 'items',
          when: `!${sovereign}`,
          otherwise: 'warn',
          reason: 'nested-resources-exist',
          why: 'Backup items are soft-deleted. Only a vault that is soft-deleted itself can be deleted with them; any other when they are gone for good, 14 days after their deletion or later.',
        }),
      ],
      refusal: '409 BMSUserErrorVaultDeletionNotAllowed',
      sources: [BACKUP, SECURE_BY_DEFAULT],
    },
  },
};

const PROTECTION = 'https://learn.microsoft.com/azure/backup/create-manage-backup-vault';
const PROTECTION_REST = 'https://learn.microsoft.com/rest/api/dataprotection/';
const API = '2024-04-01';

const protectionVaults: TypeGate = {
  type: 'Microsoft.DataProtection/backupVaults',
  api: API,
  operations: {
    ...untold([PROTECTION]),
    delete: {
      request: DELETE,
      reads: { instances: { what: 'the backup instances', at: 'target', suffix: '/backupInstances', api: API } },
      needs: [
        unused('backup instances', 'instances.value[].name', {
          from: 'instances',
          reason: 'nested-resources-exist',
          why: 'A vault that holds backup instances, or data of them, cannot be deleted.',
          step: {
            text: 'List the instances and ask the owners of the backups. Then stop the protection of each and delete its data.',
            kind: 'look',
            az: `az rest --method get --url "{id}/backupInstances?api-version=${API}" --query "value[].name" --output tsv`,
            powershell: `(Invoke-AzRestMethod -Method GET -Path "{id}/backupInstances?api-version=${API}").Content`,
          },
        }),
      ],
      sources: [PROTECTION],
    },
  },
};

/** backupGates: Recovery Services and Backup vaults, which are deleted empty. */
export const backupGates: readonly TypeGate[] = [
  recoveryVaults,
  protectionVaults,
  ...alike(
    { namespace: 'Microsoft.DataProtection', api: API, sources: [PROTECTION_REST] },
    {
      'backupVaults/backupInstances': 'backup restore stopProtection suspendBackups resumeBackups resumeProtection',
      'backupVaults/backupPolicies': '',
      resourceGuards: '',
    },
  ),
];
