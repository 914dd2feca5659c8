import type { StepTemplate } from '../model.ts';
import type { TypeRow } from './row.ts';

/** What a type counts, where that is read, and how more of it is asked for. */
interface Quota {
  /** Types, or a provider for all that it has. */
  readonly of: readonly string[];
  readonly az?: string;
  readonly powershell?: string;
  /** What the list holds, where it is not what everybody expects. */
  readonly text?: string;
  /** How a higher limit is asked for. */
  readonly more?: string;
  readonly page?: string;
}

const AT = '--subscription "{subscription}" --location "{location}"';
const PORTAL = 'ask for a higher limit in the portal under Quotas';
const SUPPORT = 'ask for a higher limit with a support request of the type "Service and subscription limits (quotas)"';

/** The usages API of a provider, which az has no command for. */
const usagesOf = (path: string, version: string): Pick<Quota, 'az' | 'powershell'> => ({
  az: `az rest --method get --url "/subscriptions/{subscription}/providers/${path}/usages?api-version=${version}" --query "value[].{name:name.localizedValue, used:currentValue, limit:limit}" --output table`,
  powershell: `(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/${path}/usages?api-version=${version}").Content`,
});

const cores: Pick<Quota, 'az' | 'powershell'> = {
  az: `az vm list-usage ${AT} --output table`,
  powershell: 'Get-AzVMUsage -Location "{location}"',
};

const quotas: readonly Quota[] = [
  {
    of: ['microsoft.compute', 'microsoft.containerservice', 'microsoft.databricks', 'microsoft.redhatopenshift'],
    ...cores,
  },
  {
    of: ['microsoft.network'],
    az: `az network list-usages ${AT} --output table`,
    powershell: 'Get-AzNetworkUsage -Location "{location}"',
  },
  {
    of: ['microsoft.storage/storageaccounts'],
    text: 'See how many accounts the region holds, and how many it may.',
    az: `az storage account show-usage ${AT}`,
    powershell: 'Get-AzStorageUsage -Location "{location}"',
  },
  {
    of: ['microsoft.sql'],
    az: `az sql list-usages ${AT} --output table`,
    page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
  },
  {
    of: ['microsoft.batch'],
    text: 'See how many accounts the region may hold. Cores and pools are counted by each account itself: `az batch account show`.',
    az: `az batch location quotas show ${AT}`,
    powershell: 'Get-AzBatchLocationQuota -Location "{location}"',
    more: SUPPORT,
    page: 'https://learn.microsoft.com/azure/batch/batch-quota-limit',
  },
  {
    of: ['microsoft.search'],
    text: 'See how many services of each tier are used, and how many there may be.',
    az: `az search usage list ${AT} --query "[].{tier:name.value, used:currentValue, limit:limit}" --output table`,
    powershell: usagesOf('Microsoft.Search/locations/{location}', '2025-05-01').powershell ?? '',
    more: SUPPORT,
    page: 'https://learn.microsoft.com/azure/search/search-limits-quotas-capacity',
  },
  {
    of: ['microsoft.web'],
    text: 'See which cores of App Service are used in the region, by tier.',
    ...usagesOf('Microsoft.Web/locations/{location}', '2023-12-01'),
    page: 'https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list',
  },
  {
    of: ['microsoft.cognitiveservices'],
    text: 'See what is used and what is left of each model and of the accounts in the region. (`az cognitiveservices usage list` needs az 2.50 or later.)',
    az: `az cognitiveservices usage list ${AT} --query "[?currentValue>to_number('0')].{name:name.value, used:currentValue, limit:limit}" --output table`,
    powershell: 'Get-AzCognitiveServicesUsage -Location "{location}"',
    more: 'take another region or deployment type, lower what other deployments hold, or ask for more in the Foundry portal under Quota',
    page: 'https://learn.microsoft.com/azure/ai-services/openai/how-to/quota',
  },
  {
    of: ['microsoft.machinelearningservices'],
    text: 'See which cores of Machine Learning are used in the region: it counts them apart from those of virtual machines.',
    ...usagesOf('Microsoft.MachineLearningServices/locations/{location}', '2024-10-01'),
    page: 'https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas',
  },
  {
    of: ['microsoft.containerinstance'],
    ...usagesOf('Microsoft.ContainerInstance/locations/{location}', '2023-05-01'),
    more: SUPPORT,
    page: 'https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits',
  },
  {
    of: ['microsoft.app'],
    az: `az containerapp list-usages ${AT} --output table`,
    powershell: usagesOf('Microsoft.App/locations/{location}', '2024-03-01').powershell ?? '',
    page: 'https://learn.microsoft.com/azure/container-apps/quotas',
  },
  {
    of: ['microsoft.dbforpostgresql'],
    text: 'See which cores of PostgreSQL are used in the region.',
    ...usagesOf('Microsoft.DBforPostgreSQL/locations/{location}/resourceType/flexibleServers', '2024-08-01'),
    more: SUPPORT,
    page: 'https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-request-quota-increase',
  },
  {
    of: ['microsoft.netapp'],
    az: `az netappfiles usage list ${AT} --output table`,
    powershell: 'Get-AzNetAppFilesUsage -Location "{location}"',
    more: SUPPORT,
  },
  { of: ['microsoft.hdinsight'], az: `az hdinsight list-usage ${AT} --output table` },
];

/** computeUsage reads the quotas of cores and machines in a region. */
export const computeUsage: StepTemplate = {
  text: 'See what is used and what is left in the region.',
  kind: 'look',
  ...cores,
};

export const usageRows: readonly TypeRow[] = quotas.flatMap(({ of, text, az, powershell, more = PORTAL, page }) => {
  const steps: readonly StepTemplate[] = [
    {
      text: text ?? computeUsage.text,
      kind: 'look',
      ...(az === undefined ? {} : { az }),
      ...(powershell === undefined ? {} : { powershell }),
    },
    { text: `Free what is not needed, take less or another region, or ${more}. Then run the failed step again.` },
  ];
  return of.map((type) => ({ type, slots: { usage: { steps, ...(page === undefined ? {} : { reference: page }) } } }));
});
