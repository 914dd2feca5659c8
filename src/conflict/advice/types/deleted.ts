import type { StepTemplate } from '../model.ts';
import { refs } from '../references.ts';
import type { TypeRow } from './row.ts';

/** Commands is one deed in az and in Az PowerShell, or the words for what has no command. */
interface Commands {
  readonly az?: string;
  readonly powershell?: string;
  readonly text?: string;
}

/**
 * What Azure keeps for some time after its delete: how it is found, brought back and, with the owner's word, removed
 * for good.
 */
interface Bin {
  readonly types: readonly string[];
  readonly list: Commands;
  readonly recover: Commands;
  /** Shown last and with the warning in front. */
  readonly purge: Commands;
  readonly page: string;
}

const FIND = 'Find the deleted resource, and see when it was deleted.';
const RECOVER = 'Recover it if its content is wanted, then import it or deploy over it.';
const PURGE = 'Only when its owner agrees: purge it. That cannot be undone. Else take another name.';
const PROTECTED =
  'Only when its owner agrees: purge it. That cannot be undone. With purge protection it is not possible at all: take another name.';

const IN_SUBSCRIPTION = '--subscription "{subscription}"';
const IN_GROUP = `${IN_SUBSCRIPTION} --resource-group "{group}"`;

/** Objects of a key vault are deleted and kept by the vault itself. */
const inVault = (kind: 'Secret' | 'Key' | 'Certificate'): Bin => {
  const word = kind.toLowerCase();
  return {
    types: [`microsoft.keyvault/vaults/${word}s`],
    list: {
      az: `az keyvault ${word} list-deleted --vault-name "{parentName}" --output table`,
      powershell: `Get-AzKeyVault${kind} -VaultName "{parentName}" -InRemovedState`,
    },
    recover: {
      az: `az keyvault ${word} recover --vault-name "{parentName}" --name "{name}"`,
      powershell: `Undo-AzKeyVault${kind}Removal -VaultName "{parentName}" -Name "{name}"`,
    },
    purge: {
      text: PROTECTED,
      az: `az keyvault ${word} purge --vault-name "{parentName}" --name "{name}"`,
      powershell: `Remove-AzKeyVault${kind} -VaultName "{parentName}" -Name "{name}" -InRemovedState -Force`,
    },
    page: refs.keyVaultRecovery,
  };
};

/** A list of what is deleted, of a service that has no command for it. */
const atLocation = (path: string, version: string): Commands => ({
  az: `az rest --method get --url "/subscriptions/{subscription}/providers/${path}?api-version=${version}" --query "value[].{name:name, properties:properties}"`,
  powershell: `(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/${path}?api-version=${version}").Content`,
});

const bins: readonly Bin[] = [
  {
    types: ['microsoft.keyvault/vaults'],
    list: {
      az: `az keyvault list-deleted ${IN_SUBSCRIPTION} --resource-type vault --output table`,
      powershell: 'Get-AzKeyVault -InRemovedState',
    },
    recover: {
      az: `az keyvault recover ${IN_SUBSCRIPTION} --name "{name}"`,
      powershell: 'Undo-AzKeyVaultRemoval -VaultName "{name}" -ResourceGroupName "{group}" -Location "{location}"',
    },
    purge: {
      text: PROTECTED,
      az: `az keyvault purge ${IN_SUBSCRIPTION} --name "{name}"`,
      powershell: 'Remove-AzKeyVault -VaultName "{name}" -InRemovedState -Location "{location}" -Force',
    },
    page: refs.keyVaultRecovery,
  },
  inVault('Secret'),
  inVault('Key'),
  inVault('Certificate'),
  {
    types: ['microsoft.keyvault/managedhsms'],
    list: {
      az: `az keyvault list-deleted ${IN_SUBSCRIPTION} --resource-type hsm --output table`,
      powershell: 'Get-AzKeyVaultManagedHsm -InRemovedState',
    },
    recover: {
      az: `az keyvault recover ${IN_SUBSCRIPTION} --hsm-name "{name}" --location "{location}"`,
      powershell: 'Undo-AzKeyVaultManagedHsmRemoval -Name "{name}" -ResourceGroupName "{group}" -Location "{location}"',
    },
    purge: {
      text: PROTECTED,
      az: `az keyvault purge ${IN_SUBSCRIPTION} --hsm-name "{name}" --location "{location}"`,
      powershell: 'Remove-AzKeyVaultManagedHsm -Name "{name}" -Location "{location}" -InRemovedState -Force',
    },
    page: 'https://learn.microsoft.com/azure/key-vault/managed-hsm/recovery',
  },
  {
    types: ['microsoft.appconfiguration/configurationstores'],
    list: {
      az: `az appconfig list-deleted ${IN_SUBSCRIPTION} --output table`,
      powershell: 'Get-AzAppConfigurationDeletedStore',
    },
    recover: { az: `az appconfig recover ${IN_SUBSCRIPTION} --name "{name}" --yes` },
    purge: {
      text: PROTECTED,
      az: `az appconfig purge ${IN_SUBSCRIPTION} --name "{name}" --yes`,
      powershell: 'Clear-AzAppConfigurationDeletedStore -Location "{location}" -Name "{name}"',
    },
    page: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-recover-deleted-stores-in-azure-app-configuration',
  },
  {
    types: ['microsoft.cognitiveservices/accounts'],
    list: {
      az: `az cognitiveservices account list-deleted ${IN_SUBSCRIPTION} --output table`,
      powershell: 'Get-AzCognitiveServicesAccount -InRemovedState',
    },
    recover: {
      az: `az cognitiveservices account recover ${IN_SUBSCRIPTION} --location "{location}" --resource-group "{group}" --name "{name}"`,
      powershell:
        'Undo-AzCognitiveServicesAccountRemoval -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
    },
    purge: {
      az: `az cognitiveservices account purge ${IN_SUBSCRIPTION} --location "{location}" --resource-group "{group}" --name "{name}"`,
      powershell:
        'Remove-AzCognitiveServicesAccount -InRemovedState -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
    },
    page: 'https://learn.microsoft.com/azure/ai-services/manage-resources',
  },
  {
    types: ['microsoft.apimanagement/service'],
    list: {
      az: `az apim deletedservice list ${IN_SUBSCRIPTION} --output table`,
      powershell: atLocation('Microsoft.ApiManagement/deletedservices', '2022-08-01').powershell ?? '',
    },
    recover: {
      text: 'Recover it by deploying it once with the property `restore` set to true, in the same location and with nothing else changed; then deploy over it.',
    },
    purge: {
      az: `az apim deletedservice purge ${IN_SUBSCRIPTION} --service-name "{name}" --location "{location}"`,
      powershell:
        'Invoke-AzRestMethod -Method DELETE -Path "/subscriptions/{subscription}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{name}?api-version=2022-08-01"',
    },
    page: 'https://learn.microsoft.com/azure/api-management/soft-delete',
  },
  {
    types: ['microsoft.operationalinsights/workspaces'],
    list: {
      az: `az monitor log-analytics workspace list-deleted-workspaces ${IN_GROUP} --output table`,
      powershell: 'Get-AzOperationalInsightsDeletedWorkspace -ResourceGroupName "{group}"',
    },
    recover: {
      az: `az monitor log-analytics workspace recover ${IN_GROUP} --workspace-name "{name}"`,
      powershell:
        'Restore-AzOperationalInsightsWorkspace -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
    },
    purge: {
      text: 'Else take another name, or wait: a deleted workspace is removed for good after 14 days. To be rid of it sooner, recover it and delete it with `--force`.',
    },
    page: 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace',
  },
  {
    types: ['microsoft.recoveryservices/vaults'],
    list: {
      az: `az backup deleted-vault list ${IN_SUBSCRIPTION} --location "{location}"`,
      powershell: 'Get-AzRecoveryServicesSoftDeletedVault -Location "{location}"',
    },
    recover: {
      az: `az backup deleted-vault undelete ${IN_SUBSCRIPTION} --location "{location}" --name "<deleted-vault>"`,
      powershell:
        'Undo-AzRecoveryServicesVaultDeletion -ResourceGroupName "{group}" -Name "{name}" -Location "{location}" -Force',
      text: `${RECOVER} The name of a deleted vault is in the list.`,
    },
    purge: { text: 'Else take another name: a deleted vault cannot be purged, it goes when its retention ends.' },
    page: 'https://learn.microsoft.com/azure/backup/secure-by-default',
  },
  {
    types: ['microsoft.dataprotection/backupvaults'],
    list: {
      az: atLocation('Microsoft.DataProtection/locations/{location}/deletedVaults', '2025-09-01').az ?? '',
      powershell: 'Get-AzDataProtectionSoftDeletedBackupVault -Location "{location}"',
    },
    recover: {
      powershell:
        'Undo-AzDataProtectionVaultDeletion -DeletedVaultName "<deleted-vault>" -Location "{location}" -ResourceGroupName "{group}"',
      text: `${RECOVER} The name of a deleted vault is a GUID, which the list tells.`,
    },
    purge: { text: 'Else take another name: a deleted vault cannot be purged, it goes when its retention ends.' },
    page: 'https://learn.microsoft.com/azure/backup/secure-by-default',
  },
  {
    types: ['microsoft.machinelearningservices/workspaces'],
    list: {
      text: 'Find the deleted workspace: in the portal under Azure Machine Learning, "Recently deleted". Its name is kept for 14 days.',
    },
    recover: {
      text: 'Recover it there if its content is wanted: its storage, key vault and registry must still exist.',
    },
    purge: {
      az: 'az rest --method delete --url "{id}" --url-parameters "api-version=2024-10-01" "forceToPurge=true"',
      powershell: 'Remove-AzMLWorkspace -ResourceGroupName "{group}" -Name "{name}" -ForceToPurge',
    },
    page: 'https://learn.microsoft.com/azure/machine-learning/concept-soft-delete',
  },
  {
    types: ['microsoft.sql/servers'],
    list: {
      az: atLocation('Microsoft.Sql/locations/{location}/deletedServers', '2023-08-01').az ?? '',
      powershell: 'Get-AzSqlDeletedServer -Location "{location}"',
    },
    recover: {
      az: `az sql server restore ${IN_GROUP} --location "{location}" --name "{name}"`,
      powershell: 'Restore-AzSqlServer -ResourceGroupName "{group}" -ServerName "{name}" -Location "{location}"',
    },
    purge: {
      text: 'Else take another name: a deleted server cannot be purged, it goes when its retention of up to 7 days ends.',
    },
    page: 'https://learn.microsoft.com/powershell/module/az.sql/restore-azsqlserver',
  },
  {
    types: ['microsoft.sql/servers/databases'],
    list: {
      az: `az sql db list-deleted ${IN_GROUP} --server "{parentName}" --query "[].{name:databaseName, deleted:deletionDate, id:id}" --output table`,
      powershell: 'Get-AzSqlDeletedDatabaseBackup -ResourceGroupName "{group}" -ServerName "{parentName}"',
    },
    recover: {
      az: `az sql db restore ${IN_GROUP} --server "{parentName}" --name "{name}" --dest-name "{name}" --time "<deletion-date>" --deleted-time "<deletion-date>"`,
      powershell:
        'Get-AzSqlDeletedDatabaseBackup -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}" | Select-Object -Last 1 | ForEach-Object { Restore-AzSqlDatabase -FromDeletedDatabaseBackup -DeletionDate $_.DeletionDate -ResourceId $_.ResourceID -ResourceGroupName "{group}" -ServerName "{parentName}" -TargetDatabaseName "{name}" }',
      text: `${RECOVER} A restored database is billed from then on.`,
    },
    purge: {
      text: 'A deleted database holds no name: it cannot be purged, and a new one of the same name may be made beside it.',
    },
    page: 'https://learn.microsoft.com/azure/azure-sql/database/recovery-using-backups',
  },
  {
    types: [
      'microsoft.storage/storageaccounts/blobservices/containers',
      'microsoft.storage/storageaccounts/containers',
    ],
    list: {
      az: 'az storage container list --auth-mode login --account-name "{topName}" --include-deleted --query "[?deleted].{name:name, version:version, deleted:properties.deletedTime}" --output table',
      powershell:
        'Get-AzRmStorageContainer -ResourceGroupName "{group}" -StorageAccountName "{topName}" -IncludeDeleted',
    },
    recover: {
      az: 'az storage container restore --auth-mode login --account-name "{topName}" --name "{name}" --deleted-version "<version>"',
      text: `${RECOVER} That works as long as no new container has its name; the version is in the list.`,
    },
    purge: { text: 'A deleted container cannot be purged, and its name is free some 30 seconds after the delete.' },
    page: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-container-enable',
  },
  {
    types: ['microsoft.storage/storageaccounts/fileservices/shares', 'microsoft.storage/storageaccounts/shares'],
    list: {
      az: `az storage share-rm list ${IN_GROUP} --storage-account "{topName}" --include-deleted --query "[?deleted].{name:name, version:version, deleted:deletedTime}" --output table`,
      powershell: 'Get-AzRmStorageShare -ResourceGroupName "{group}" -StorageAccountName "{topName}" -IncludeDeleted',
    },
    recover: {
      az: `az storage share-rm restore ${IN_GROUP} --storage-account "{topName}" --name "{name}" --deleted-version "<version>"`,
      powershell:
        'Restore-AzRmStorageShare -ResourceGroupName "{group}" -StorageAccountName "{topName}" -Name "{name}" -DeletedShareVersion "<version>"',
      text: `${RECOVER} The version is in the list.`,
    },
    purge: {
      text: 'A deleted share cannot be purged: it is billed and kept until its retention ends. Else take another name.',
    },
    page: 'https://learn.microsoft.com/azure/storage/files/storage-files-prevent-file-share-deletion',
  },
  {
    types: ['microsoft.storage/storageaccounts/blobservices/containers/blobs'],
    list: {
      az: 'az storage blob list --auth-mode login --account-name "{topName}" --container-name "{parentName}" --include d --query "[?deleted].{name:name, deleted:properties.deletedTime}" --output table',
    },
    recover: {
      az: 'az storage blob undelete --auth-mode login --account-name "{topName}" --container-name "{parentName}" --name "{name}"',
    },
    purge: { text: 'A deleted blob holds no name: a new one may be written over it.' },
    page: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview',
  },
  {
    types: ['microsoft.web/sites'],
    list: {
      az: `az webapp deleted list ${IN_SUBSCRIPTION} --name "{name}" --output table`,
      powershell: 'Get-AzDeletedWebApp -Name "{name}"',
    },
    recover: {
      az: `az webapp deleted restore ${IN_GROUP} --name "{name}" --deleted-id "<deleted-id>"`,
      powershell:
        'Restore-AzDeletedWebApp -ResourceGroupName "{group}" -Name "{name}" -TargetAppServicePlanName "<plan>" -Force',
      text: 'Recover it if its content is wanted: create the app anew, then restore the deleted one into it. What is in the new one is replaced.',
    },
    purge: { text: 'A deleted app cannot be purged, and is kept for 30 days; its name is free for a new one.' },
    page: 'https://learn.microsoft.com/azure/app-service/app-service-undelete',
  },
];

const stepOf = (
  kind: 'look' | 'act',
  { text: own, ...commands }: Commands,
  usual: string,
  cost: 'nothing' | 'data',
): StepTemplate => {
  const text = own ?? usual;
  if (commands.az === undefined && commands.powershell === undefined) return { text };
  return kind === 'look' ? { text, kind, ...commands } : { text, kind, cost, ...commands };
};

export const deletedRows: readonly TypeRow[] = bins.flatMap(({ types, list, recover, purge, page }) => {
  const steps = [
    stepOf('look', list, FIND, 'nothing'),
    stepOf('act', recover, RECOVER, 'nothing'),
    stepOf('act', purge, PURGE, 'data'),
  ];
  return types.map((type) => ({ type, slots: { deleted: { steps, reference: page } } }));
});
