import type { StepTemplate } from '../model.ts';
import { refs } from '../references.ts';
import type { TypeRow } from './row.ts';

interface Bin {
  readonly type: string;
  readonly list: StepTemplate;
  readonly recover: StepTemplate;
  /** Shown last and with the warning in front. */
  readonly purge: StepTemplate;
  readonly reference: string;
}

const FIND = 'Find the deleted resource, and see when it was deleted.';
const RECOVER = 'Recover it if its content is wanted, then import it or deploy over it.';
const PURGE =
  'Only when its owner agrees: purge it. That cannot be undone. With purge protection it is not possible at all: take another name.';

const bins: readonly Bin[] = [
  {
    type: 'microsoft.keyvault/vaults',
    list: {
      text: FIND,
      kind: 'look',
      az: 'az keyvault list-deleted --subscription "{subscription}" --resource-type vault --output table',
      powershell: 'Get-AzKeyVault -InRemovedState',
    },
    recover: {
      text: RECOVER,
      kind: 'act',
      cost: 'nothing',
      az: 'az keyvault recover --subscription "{subscription}" --name "{name}"',
      powershell: 'Undo-AzKeyVaultRemoval -VaultName "{name}" -ResourceGroupName "{group}" -Location "{location}"',
    },
    purge: {
      text: PURGE,
      kind: 'act',
      cost: 'data',
      az: 'az keyvault purge --subscription "{subscription}" --name "{name}"',
      powershell: 'Remove-AzKeyVault -VaultName "{name}" -InRemovedState -Location "{location}" -Force',
    },
    reference: refs.keyVaultRecovery,
  },
  ...(['secret', 'key', 'certificate'] as const).map(
    (kind): Bin => ({
      type: `microsoft.keyvault/vaults/${kind}s`,
      list: {
        text: FIND,
        kind: 'look',
        az: `az keyvault ${kind} list-deleted --vault-name "{topName}" --output table`,
        powershell: `Get-AzKeyVault${capital(kind)} -VaultName "{topName}" -InRemovedState`,
      },
      recover: {
        text: RECOVER,
        kind: 'act',
        cost: 'nothing',
        az: `az keyvault ${kind} recover --vault-name "{topName}" --name "{name}"`,
        powershell: `Undo-AzKeyVault${capital(kind)}Removal -VaultName "{topName}" -Name "{name}"`,
      },
      purge: {
        text: PURGE,
        kind: 'act',
        cost: 'data',
        az: `az keyvault ${kind} purge --vault-name "{topName}" --name "{name}"`,
        powershell: `Remove-AzKeyVault${capital(kind)} -VaultName "{topName}" -Name "{name}" -InRemovedState -Force`,
      },
      reference: refs.keyVaultRecovery,
    }),
  ),
  {
    type: 'microsoft.appconfiguration/configurationstores',
    list: {
      text: FIND,
      kind: 'look',
      az: 'az appconfig list-deleted --subscription "{subscription}" --output table',
      powershell: 'Get-AzAppConfigurationDeletedStore',
    },
    recover: {
      text: RECOVER,
      kind: 'act',
      cost: 'nothing',
      az: 'az appconfig recover --subscription "{subscription}" --name "{name}" --yes',
    },
    purge: {
      text: PURGE,
      kind: 'act',
      cost: 'data',
      az: 'az appconfig purge --subscription "{subscription}" --name "{name}" --yes',
      powershell: 'Clear-AzAppConfigurationDeletedStore -Location "{location}" -Name "{name}"',
    },
    reference: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-recover-deleted-stores-in-azure-app-configuration',
  },
  {
    type: 'microsoft.cognitiveservices/accounts',
    list: {
      text: FIND,
      kind: 'look',
      az: 'az cognitiveservices account list-deleted --subscription "{subscription}" --output table',
      powershell: 'Get-AzCognitiveServicesAccount -InRemovedState',
    },
    recover: {
      text: RECOVER,
      kind: 'act',
      cost: 'nothing',
      az: 'az cognitiveservices account recover --subscription "{subscription}" --location "{location}" --resource-group "{group}" --name "{name}"',
      powershell: 'Undo-AzCognitiveServicesAccountRemoval -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
    },
    purge: {
      text: PURGE,
      kind: 'act',
      cost: 'data',
      az: 'az cognitiveservices account purge --subscription "{subscription}" --location "{location}" --resource-group "{group}" --name "{name}"',
      powershell: 'Remove-AzCognitiveServicesAccount -InRemovedState -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
    },
    reference: 'https://learn.microsoft.com/azure/ai-services/manage-resources',
  },
  {
    type: 'microsoft.apimanagement/service',
    list: { text: FIND, kind: 'look', az: 'az apim deletedservice list --subscription "{subscription}" --output table' },
    recover: {
      text: 'Recover it by creating it again with the property `restore` set to true, in the same location, then deploy over it.',
    },
    purge: {
      text: PURGE,
      kind: 'act',
      cost: 'data',
      az: 'az apim deletedservice purge --subscription "{subscription}" --service-name "{name}" --location "{location}"',
    },
    reference: 'https://learn.microsoft.com/azure/api-management/soft-delete',
  },
  {
    type: 'microsoft.operationalinsights/workspaces',
    list: {
      text: FIND,
      kind: 'look',
      az: 'az monitor log-analytics workspace list-deleted-workspaces --subscription "{subscription}" --resource-group "{group}" --output table',
      powershell: 'Get-AzOperationalInsightsDeletedWorkspace -ResourceGroupName "{group}"',
    },
    recover: {
      text: RECOVER,
      kind: 'act',
      cost: 'nothing',
      az: 'az monitor log-analytics workspace recover --subscription "{subscription}" --resource-group "{group}" --workspace-name "{name}"',
      powershell: 'Restore-AzOperationalInsightsWorkspace -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
    },
    purge: { text: 'Else take another name, or wait: a deleted workspace is removed for good after 14 days.' },
    reference: 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace',
  },
];

/** What is kept for some time after its delete: how it is found, recovered and, with the owner's word, purged. */
export const vaults: readonly TypeRow[] = bins.map(({ type, list, recover, purge, reference }) => ({
  type,
  slots: { deleted: { steps: [list, recover, purge], reference } },
}));

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
