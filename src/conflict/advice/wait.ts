import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { askOperation, rerun, serialize, whoChanged, whoWorksBeside } from './steps.ts';

const ENDED = "contains(['Succeeded','Failed','Canceled'], properties.provisioningState)";

/** Follow a deployment to its end, well or not. Deployments at subscription scope have commands of their own. */
export const waitDeployment: readonly StepTemplate[] = [
  {
    text: 'Wait until the deployment has ended. The command polls the deployment itself.',
    az: `az deployment group wait --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
    powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
    only: { has: ['group'] },
  },
  {
    text: 'Wait until the deployment has ended. This is the command for a deployment at subscription scope.',
    az: `az deployment sub wait --subscription "{subscription}" --name "{deploymentName}" --custom "${ENDED}"`,
    powershell: '(Get-AzSubscriptionDeployment -Name "{deploymentName}").ProvisioningState',
    only: { has: ['subscription'], lacks: ['group'] },
  },
  {
    text: 'Wait until the deployment has ended. The command polls the deployment itself.',
    az: `az deployment group wait --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
    powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
    only: { lacks: ['subscription'] },
  },
  {
    text: 'See how it ended, and who owns it.',
    az: 'az deployment group show --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"',
    powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}"',
    only: { has: ['group'] },
  },
];

/** Where the state stands in another property, or a better command knows it. */
interface Signal {
  readonly types: readonly string[];
  readonly step: StepTemplate;
  readonly reference: string;
  /** Children are written through the top-level resource, one at a time. */
  readonly throughTop?: boolean;
  /** The step reads the Activity Log itself. */
  readonly isLog?: boolean;
}

const signals: readonly Signal[] = [
  {
    types: ['microsoft.network/virtualnetworks/*'],
    step: {
      text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time.',
      az: 'az network vnet wait --ids "{topId}" --updated',
      powershell: '(Get-AzVirtualNetwork -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
    },
    throughTop: true,
    reference: refs.async,
  },
  {
    types: ['microsoft.containerservice/managedclusters/*'],
    step: {
      text: 'Wait until the cluster is settled. Node pools are written through it. If the running operation is yours and stuck, it can be aborted.',
      az: 'az aks wait --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --custom "contains([\'Succeeded\',\'Failed\',\'Canceled\'], provisioningState)"',
      powershell: '(Get-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
    },
    throughTop: true,
    reference: refs.aksAbort,
  },
  {
    types: ['microsoft.dbforpostgresql/flexibleservers/*', 'microsoft.dbformysql/flexibleservers/*'],
    step: {
      text: 'Wait until the server is ready. It takes one change at a time, its databases, rules and parameters included.',
      az: "az resource wait --ids \"{topId}\" --custom \"contains(['Ready','Stopped','Disabled'], properties.state)\"",
      powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.state',
    },
    throughTop: true,
    reference: refs.async,
  },
  {
    types: ['microsoft.sql/servers/databases'],
    step: {
      text: 'See which operations run on the database, and how far they are.',
      az: 'az sql db op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --database "{name}" --query "[?state!=\'Succeeded\'].{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table',
      powershell: 'Get-AzSqlDatabaseActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}"',
    },
    reference: 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage',
  },
  {
    types: ['microsoft.storage/storageaccounts/*'],
    step: {
      text: 'A storage account has no state to wait for: it reads Succeeded while another write holds it. The Activity Log, 3 to 20 minutes late, shows who writes and whether that has ended.',
      az: 'az monitor activity-log list --resource-id "{topId}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
      powershell: 'Get-AzActivityLog -ResourceId "{topId}" -StartTime (Get-Date).AddHours(-1)',
    },
    reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
    isLog: true,
  },
  {
    types: ['microsoft.cache/redisenterprise/*'],
    step: {
      text: 'Wait until the cluster is running again.',
      az: "az resource wait --ids \"{topId}\" --custom \"contains(['Running','CreateFailed','UpdateFailed','DeleteFailed','Disabled'], properties.resourceState)\"",
      powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.resourceState',
    },
    reference: refs.async,
  },
];

export const waitVariants: readonly Variant[] = [
  ...signals.map(
    ({ types, step, reference, throughTop, isLog }): Variant => ({
      only: { types },
      steps: [step, rerun, askOperation, ...(isLog === true ? [] : [throughTop === true ? whoWorksBeside : whoChanged]), serialize],
      references: [reference],
    }),
  ),
  {
    only: { types: ['microsoft.resources/deployments/*'] },
    steps: [...waitDeployment, rerun, serialize],
    references: [refs.history],
  },
];

const throughTop = new Set(signals.filter((signal) => signal.throughTop === true).map(({ types }) => types));

/** busyVariants name the resource that is busy: a subnet that is not there yet has no operation running on it, its network has. */
export const busyVariants: readonly Variant[] = waitVariants.map((variant) =>
  variant.only.types !== undefined && throughTop.has(variant.only.types)
    ? { ...variant, title: 'another operation is still running on {topName}' }
    : variant,
);
