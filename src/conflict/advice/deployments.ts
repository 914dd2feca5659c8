import { armEnds, spelledBothWays } from '../../arm/states.ts';
import { scopes } from './deployed-by.ts';
import type { Only, StepTemplate } from './model.ts';

/**
 * A deployment has its own commands at each scope: resource group, subscription, management group, tenant.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#deployment-scope
 */
interface Scope {
  /** The word of az. */
  readonly az: keyof typeof scopes;
  /** How az names the scope. */
  readonly place: string;
  /** The word in the names of the cmdlets. */
  readonly noun: string;
  readonly scope: string;
  /** What a template has to be told besides. */
  readonly at: { readonly az: string; readonly powershell: string };
}

const at = { az: '--location "{location}" ', powershell: '-Location "{location}" ' };

const all: readonly Scope[] = [
  {
    az: 'group',
    place: '--subscription "{deploymentSubscription}" --resource-group "{deploymentGroup}" ',
    noun: 'ResourceGroup',
    scope: '-ResourceGroupName "{deploymentGroup}" ',
    at: { az: '', powershell: '' },
  },
  { az: 'sub', place: '--subscription "{deploymentSubscription}" ', noun: '', scope: '', at },
  {
    az: 'mg',
    place: '--management-group-id "{managementGroup}" ',
    noun: 'ManagementGroup',
    scope: '-ManagementGroupId "{managementGroup}" ',
    at,
  },
  { az: 'tenant', place: '', noun: 'Tenant', scope: '', at },
];

/** atScope makes a step for the scope of the deployment at hand (`deployed-by.ts`). `more` are conditions besides. */
function atScope(make: (scope: Scope) => StepTemplate, more: readonly string[] = []): readonly StepTemplate[] {
  return all.map((scope) => ({ ...make(scope), only: { has: [scopes[scope.az], ...more] } }));
}

const named = '--name "{deploymentName}"';
const ended = `contains([${spelledBothWays(armEnds)
  .map((state) => `'${state}'`)
  .join(',')}], properties.provisioningState)`;

/** waitDeployment follows a deployment to its end, well or not. */
export const waitDeployment: readonly StepTemplate[] = atScope(({ az, place, noun, scope }) => ({
  text: 'Wait until the deployment has ended. The command polls the deployment itself; where it ends as Failed, that is an error of the command.',
  kind: 'wait',
  az: `az deployment ${az} wait ${place}${named} --custom "${ended}" --deleted --interval 15`,
  powershell: `do { Start-Sleep -Seconds 15; $state = (Get-Az${noun}Deployment ${scope}-Name "{deploymentName}").ProvisioningState } until ($state -in $null,${armEnds.map((state) => `'${state}'`).join(',')}); $state`,
}));

/** showDeployment tells how it ended. */
export const showDeployment: readonly StepTemplate[] = atScope(({ az, place, noun, scope }) => ({
  text: 'See how it ended, and who owns it.',
  kind: 'look',
  az: `az deployment ${az} show ${place}${named} --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"`,
  powershell: `Get-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));

const failedOnly =
  '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';

/** failedOperations lists what failed in a deployment whose name is known. */
export const failedOperations: readonly StepTemplate[] = atScope(
  ({ az, place, noun, scope }) => ({
    text: 'Look at the operations of the deployment: the innermost failed one names the cause.',
    kind: 'look',
    az: `az deployment operation ${az} list ${place}${named} --query ${failedOnly}`,
    powershell: `Get-Az${noun}DeploymentOperation ${scope}-DeploymentName "{deploymentName}"`,
  }),
  ['deploymentName'],
);

/** whichDeployment lists those that failed at the scope, where the text names none. */
export const whichDeployment: readonly StepTemplate[] = atScope(({ az, place, noun, scope }) => ({
  text: `Find the deployment that failed, then list its operations with \`az deployment operation ${az} list\`.`,
  kind: 'look',
  az: `az deployment ${az} list ${place}--query "[?properties.provisioningState=='Failed'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table`,
  powershell: `Get-Az${noun}Deployment ${scope}| Where-Object ProvisioningState -eq "Failed"`,
})).map((step) => ({ ...step, only: { ...step.only, lacks: ['deploymentName', 'stackName'] } }));

/** cancelDeployment stops what has not begun. */
export const cancelDeployment: readonly StepTemplate[] = atScope(({ az, place, noun, scope }) => ({
  text: 'Or cancel it. What it has made or changed by then stays as it is, half done.',
  kind: 'act',
  cost: 'nothing',
  az: `az deployment ${az} cancel ${place}${named}`,
  powershell: `Stop-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));

/** previewDeployment shows what a template would change, and what in it is refused before anything is sent. */
export const previewDeployment: readonly StepTemplate[] = atScope(({ az, place, noun, scope, at: more }) => ({
  text: 'See what the template would change, before you deploy it.',
  kind: 'look',
  az: `az deployment ${az} what-if ${place}${more.az}--template-file "{template}" --parameters "<parameter-file>" --no-prompt`,
  powershell: `Get-Az${noun}DeploymentWhatIfResult ${scope}${more.powershell}-TemplateFile "{template}" -TemplateParameterFile "<parameter-file>" -SkipTemplateParameterPrompt`,
}));

/** stackAt reads a deployment stack, at the scope that it has. */
export const stackAt = (text: string, query: string): readonly (StepTemplate & { readonly only: Only })[] =>
  all
    .filter(({ az }) => az !== 'tenant')
    .map(({ az, place, noun, scope }) => ({
      text: `${text} (\`az stack\` needs az 2.61 or later.)`,
      kind: 'look',
      az: `az stack ${az} show ${place}--name "{stackName}" --query "${query}"`,
      powershell: `Get-Az${noun === '' ? 'Subscription' : noun}DeploymentStack ${scope}-Name "{stackName}"`,
      only: { has: [scopes[az]] },
    }));

/** showStack: a deployment stack is no deployment, and has its errors in itself. */
export const showStack = stackAt(
  'A deployment stack is no deployment: its own record has the error of every resource that failed.',
  '{state:provisioningState, error:error, failed:failedResources}',
);

const oldest = 'sort_by([], &properties.timestamp)[:20].{name:name, time:properties.timestamp}';

/**
 * oldDeployments makes room in a history that is full.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history-deletions
 */
export const oldDeployments: readonly StepTemplate[] = [
  ...atScope(({ az, place, noun, scope }) => ({
    text: 'List the oldest deployments. What they deployed does not depend on them.',
    kind: 'look',
    az: `az deployment ${az} list ${place}--query "${oldest}" --output table`,
    powershell: `Get-Az${noun}Deployment ${scope}| Sort-Object Timestamp | Select-Object -First 20 DeploymentName, Timestamp`,
  })),
  ...atScope(({ az, place, noun, scope }) => ({
    text: 'Delete from the history what nobody needs to look up any more. No resource is touched by that.',
    kind: 'act',
    cost: 'nothing',
    az: `az deployment ${az} delete ${place}--name "<old-deployment>"`,
    powershell: `Remove-Az${noun}Deployment ${scope}-Name "<old-deployment>"`,
  })),
];

/**
 * listStacks finds the stack that denies, where the text does not name it. One of a group may be of its subscription.
 */
export const listStacks: readonly StepTemplate[] = [
  {
    text: 'See which deployment stacks deny something here, in the group and in the subscription. (`az stack` needs az 2.61 or later.)',
    kind: 'look',
    az: 'az stack group list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
    powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}"',
    only: { has: ['group'] },
  },
  {
    text: 'See which deployment stacks of the subscription deny something.',
    kind: 'look',
    az: 'az stack sub list --subscription "{subscription}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
    powershell: 'Get-AzSubscriptionDeploymentStack',
  },
];
