import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { byCorrelation } from './steps.ts';

/**
 * Where the cause of a failed deployment stands when the text has only the error that wraps it. A deployment keeps its operations; a deployment
 * stack is none, and has its errors in itself; where only the tool knows the names, the tool is asked.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */
const failedOnly =
  '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';

const look = 'Look at the operations of the deployment: the innermost failed one names the cause.';

const ofStack: readonly StepTemplate[] = [
  {
    text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
    az: 'az stack group show --subscription "{subscription}" --resource-group "{group}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
    powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}" -Name "{name}"',
    only: { has: ['group'] },
  },
  {
    text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
    az: 'az stack sub show --subscription "{subscription}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
    powershell: 'Get-AzSubscriptionDeploymentStack -Name "{name}"',
    only: { has: ['subscription'], lacks: ['group', 'managementGroup'] },
  },
  {
    text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
    az: 'az stack mg show --management-group-id "{managementGroup}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
    powershell: 'Get-AzManagementGroupDeploymentStack -ManagementGroupId "{managementGroup}" -Name "{name}"',
    only: { has: ['managementGroup'] },
  },
];

/** ofDeployment lists what failed in a deployment whose name is known, at its own scope. */
export const ofDeployment: readonly StepTemplate[] = [
  {
    text: look,
    az: `az deployment operation group list --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query ${failedOnly}`,
    powershell: 'Get-AzResourceGroupDeploymentOperation -ResourceGroupName "{group}" -DeploymentName "{deploymentName}"',
    only: { has: ['deploymentName', 'group'] },
  },
  {
    text: look,
    az: `az deployment operation sub list --subscription "{subscription}" --name "{deploymentName}" --query ${failedOnly}`,
    powershell: 'Get-AzDeploymentOperation -DeploymentName "{deploymentName}"',
    only: { has: ['deploymentName', 'subscription'], lacks: ['group', 'managementGroup'] },
  },
  {
    text: look,
    az: `az deployment operation mg list --management-group-id "{managementGroup}" --name "{deploymentName}" --query ${failedOnly}`,
    powershell: 'Get-AzManagementGroupDeploymentOperation -ManagementGroupId "{managementGroup}" -DeploymentName "{deploymentName}"',
    only: { has: ['deploymentName', 'managementGroup'] },
  },
];

/** Which deployment it was, where the text does not name it. */
const whichDeployment: readonly StepTemplate[] = [
  {
    text: 'Find the deployment that failed, then list its operations with `az deployment operation group list`.',
    az: 'az deployment group list --resource-group "{group}" --query "[?properties.provisioningState==\'Failed\'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table',
    powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -eq "Failed"',
    only: { lacks: ['deploymentName', 'managementGroup'] },
  },
];

const ofTool: readonly StepTemplate[] = [
  {
    text: 'Terraform prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.',
    command: 'TF_LOG=DEBUG terraform apply',
    only: { tools: ['terraform'] },
  },
  {
    text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
    command: 'pulumi up --logtostderr --logflow -v=9',
    only: { tools: ['pulumi'] },
  },
  {
    text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
    command: 'azd provision --debug',
    only: { tools: ['azd'] },
  },
  {
    text: 'Ansible prints the whole answer of Azure with more verbosity.',
    command: 'ansible-playbook -vvv "<playbook>"',
    only: { tools: ['ansible'] },
  },
];

/** stackVariant: a deployment stack that failed. */
export const stackVariant: Variant = {
  only: { types: ['microsoft.resources/deploymentstacks'] },
  title: 'the deployment stack {name} failed, and the text does not tell why',
  steps: [...ofStack, { ...byCorrelation, only: { has: ['correlationId'] } }],
  references: [refs.stacks],
};

/** findTheCause leads from a wrapper to the error inside. */
export const findTheCause: readonly StepTemplate[] = [
  ...ofDeployment,
  ...whichDeployment,
  { ...byCorrelation, only: { has: ['correlationId'] } },
  ...ofTool,
];
