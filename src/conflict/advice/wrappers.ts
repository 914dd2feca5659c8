import { failedOperations, showStack } from './deployments.ts';
import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { byCorrelation } from './steps.ts';

/*
 * Where the cause of a failed deployment stands when the text has only the error that wraps it. A deployment keeps its operations; a deployment
 * stack is none, and has its errors in itself; where only the tool knows the names, the tool is asked.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history
 */

/** Which deployment it was, where the text does not name it. */
const whichDeployment: readonly StepTemplate[] = [
  {
    text: 'Find the deployment that failed, then list its operations with `az deployment operation group list`.',
    kind: 'look',
    az: 'az deployment group list --resource-group "{group}" --query "[?properties.provisioningState==\'Failed\'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table',
    powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -eq "Failed"',
    only: { lacks: ['deploymentName', 'managementGroup'] },
  },
];

const ofTool: readonly StepTemplate[] = [
  {
    text: 'Terraform prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.',
    kind: 'act',
    cost: 'nothing',
    command: 'TF_LOG=DEBUG terraform apply',
    only: { tools: ['terraform'] },
  },
  {
    text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
    kind: 'act',
    cost: 'nothing',
    command: 'pulumi up --logtostderr --logflow -v=9',
    only: { tools: ['pulumi'] },
  },
  {
    text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
    kind: 'act',
    cost: 'nothing',
    command: 'azd provision --debug',
    only: { tools: ['azd'] },
  },
  {
    text: 'Ansible prints the whole answer of Azure with more verbosity.',
    kind: 'act',
    cost: 'nothing',
    command: 'ansible-playbook -vvv "<playbook>"',
    only: { tools: ['ansible'] },
  },
];

/** stackVariant: a deployment stack that failed. */
export const stackVariant: Variant = {
  only: { types: ['microsoft.resources/deploymentstacks'] },
  title: 'the deployment stack {name} failed, and the text does not tell why',
  steps: [...showStack, { ...byCorrelation, only: { has: ['correlationId'] } }],
  references: [refs.stacks],
};

/** findTheCause leads from a wrapper to the error inside. */
export const findTheCause: readonly StepTemplate[] = [
  ...failedOperations,
  ...whichDeployment,
  { ...byCorrelation, only: { has: ['correlationId'] } },
  ...ofTool,
];
