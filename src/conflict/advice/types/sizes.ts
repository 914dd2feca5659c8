import type { StepTemplate } from '../model.ts';
import { refs } from '../references.ts';
import type { TypeRow } from './row.ts';

/** Which sizes a place offers to the subscription: each service has a list of its own. */
interface Sizes {
  /** Types, or a provider for all that it has. */
  readonly of: readonly string[];
  readonly az?: string;
  readonly powershell?: string;
  readonly text?: string;
  readonly page?: string;
}

const AT = '--subscription "{subscription}" --location "{location}"';
const OFFERED = 'See where the size is offered to you, and what restricts it.';

const restrictions = '[].{name:name, zones:locationInfo[0].zones, restricted:restrictions[].reasonCode}';

/** machineSizes is the list of the sizes of virtual machines. */
export const machineSizes: StepTemplate = {
  text: OFFERED,
  kind: 'look',
  az: `az vm list-skus ${AT} --size "{size}" --all --output table`,
  powershell:
    'Get-AzComputeResourceSku -Location "{location}" | Where-Object Name -eq "{size}" | Select-Object Name, Locations, Restrictions',
};

/** diskSizes is the list of the kinds of disks. */
export const diskSizes: StepTemplate = {
  text: 'See which kinds of disks the region and its zones offer.',
  kind: 'look',
  az: `az vm list-skus ${AT} --resource-type disks --all --query "${restrictions}" --output table`,
  powershell:
    'Get-AzComputeResourceSku -Location "{location}" | Where-Object ResourceType -eq "disks" | Select-Object Name, LocationInfo, Restrictions',
};

const DATABASES = 'See which sizes the region offers to you. What is not offered is missing in the list, or says why.';

const lists: readonly Sizes[] = [
  {
    of: ['microsoft.web/serverfarms', 'microsoft.web'],
    text: 'See which regions offer the tier. A group that once held a plan of another kind may refuse it all the same: take a new group.',
    az: 'az appservice list-locations --subscription "{subscription}" --sku "{size}" --output table',
    powershell:
      '(Invoke-AzRestMethod -Method GET -Path "/subscriptions/{subscription}/providers/Microsoft.Web/geoRegions?api-version=2023-12-01").Content',
    page: 'https://learn.microsoft.com/cli/azure/appservice#az-appservice-list-locations',
  },
  {
    of: ['microsoft.sql/servers/elasticpools'],
    text: DATABASES,
    az: `az sql elastic-pool list-editions ${AT} --available --output table`,
    powershell: 'Get-AzSqlCapability -LocationName "{location}"',
    page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
  },
  {
    of: ['microsoft.sql/servers'],
    text: DATABASES,
    az: `az sql db list-editions ${AT} --available --output table`,
    powershell: 'Get-AzSqlCapability -LocationName "{location}"',
    page: 'https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request',
  },
  {
    of: ['microsoft.sql/managedinstances'],
    text: DATABASES,
    az: `az rest --method get --url "/subscriptions/{subscription}/providers/Microsoft.Sql/locations/{location}/capabilities?api-version=2023-08-01" --query "supportedManagedInstanceVersions[].supportedEditions[].{edition:name, status:status, reason:reason}" --output table`,
    powershell: 'Get-AzSqlCapability -LocationName "{location}"',
  },
  {
    of: ['microsoft.dbforpostgresql'],
    text: DATABASES,
    az: `az postgres flexible-server list-skus ${AT} --output table`,
    powershell: 'Get-AzPostgreSqlFlexibleServerCapabilitiesByLocation -LocationName "{location}"',
  },
  {
    of: ['microsoft.dbformysql'],
    text: DATABASES,
    az: `az mysql flexible-server list-skus ${AT} --output table`,
    powershell: 'Get-AzMySqlFlexibleServerLocationBasedCapability -Location "{location}"',
  },
  {
    of: ['microsoft.storage/storageaccounts'],
    text: 'See which kinds of redundancy the region offers.',
    az: `az storage sku list --subscription "{subscription}" --query "[?contains(locations, '{location}')].{name:name, kind:kind, restricted:restrictions[].reasonCode}" --output table`,
    powershell:
      'Get-AzStorageSku | Where-Object Location -contains "{location}" | Select-Object Name, Kind, Restriction',
    page: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy',
  },
  {
    of: ['microsoft.cognitiveservices/accounts'],
    text: 'See which models and tiers the region offers.',
    az: `az cognitiveservices model list ${AT} --query "[].{model:model.name, version:model.version, skus:model.skus[].name}"`,
    page: 'https://learn.microsoft.com/azure/ai-services/openai/concepts/models',
  },
  {
    of: ['microsoft.batch'],
    text: 'See which sizes Batch offers in the region: they are fewer than those of virtual machines.',
    az: `az batch location list-skus ${AT} --output table`,
    powershell: 'Get-AzBatchSupportedVirtualMachineSku -Location "{location}"',
  },
];

/** Without a list of its own, the provider tells at least its regions. */
export const regionsOf: StepTemplate = {
  text: 'There is no list of its sizes by region. See which regions take this kind of resource at all, and on its page in the documentation which sizes.',
  kind: 'look',
  az: 'az provider show --subscription "{subscription}" --namespace "{provider}" --query "resourceTypes[].{type:resourceType, locations:locations}"',
  powershell:
    '(Get-AzResourceProvider -ProviderNamespace "{provider}").ResourceTypes | Select-Object ResourceTypeName, Locations',
};

const machines: readonly TypeRow[] = ['microsoft.compute', 'microsoft.containerservice', 'microsoft.databricks'].map(
  (type) => ({
    type,
    slots: { sizes: { steps: [machineSizes], reference: refs.skuError } },
  }),
);

export const sizeRows: readonly TypeRow[] = [
  ...machines,
  { type: 'microsoft.compute/disks', slots: { sizes: { steps: [diskSizes], reference: refs.skuError } } },
  ...lists.flatMap(({ of, text = OFFERED, az, powershell, page }) =>
    of.map((type): TypeRow => {
      const step: StepTemplate = {
        text,
        kind: 'look',
        ...(az === undefined ? {} : { az }),
        ...(powershell === undefined ? {} : { powershell }),
      };
      return { type, slots: { sizes: { steps: [step], ...(page === undefined ? {} : { reference: page }) } } };
    }),
  ),
];
