import { az } from './support.ts';

/** How each tool tells that a deployment failed, and not why. Every text is made up after the form of its tool. */

export interface Wrapper {
  readonly tool: string;
  /** `at` is the ID of the deployment `web`, or of what stands for it. */
  readonly print: (place: Place) => string;
  /** Where the deployment is. Default: the group. */
  readonly scope?: 'subscription';
  /** What is asked is not a deployment, but a stack that made it. */
  readonly stack?: true;
}

export interface Place {
  readonly subscription: string;
  readonly group: string;
  readonly web: string;
  /** Of the request that made it. */
  readonly correlationId: string;
}

const said =
  'At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/arm-deployment-operations for usage details.';
const boxed = (text: string): string =>
  `╷\n${text
    .split('\n')
    .map((line) => `│ ${line}`)
    .join('\n')}\n╵\n`;
const create = 'az deployment group create --resource-group prod-rg --name web --template-file infra/main';
const failed = (target: string): string =>
  JSON.stringify({ status: 'Failed', error: { code: 'DeploymentFailed', target, message: said, details: [] } });

export const wrappers: readonly Wrapper[] = [
  { tool: 'az', print: ({ web }) => `$ ${create}.json\nERROR: ${failed(web)}\n` },
  {
    tool: 'Bicep by az',
    print: ({ web }) =>
      `+ ${create}.bicep --parameters infra/prod.bicepparam\nERROR: {"code": "DeploymentFailed", "target": "${web}", "message": "${said}"}\n`,
  },
  {
    tool: 'az stack',
    stack: true,
    print: () =>
      `$ az stack group create --name shop --resource-group prod-rg --template-file main.bicep --action-on-unmanage deleteAll --deny-settings-mode none --yes\n${az('DeploymentStackDeploymentFailed', said)}`,
  },
  {
    tool: 'Terraform azurerm',
    print: ({ subscription }) =>
      boxed(
        `Error: creating Template Deployment (Subscription: "${subscription.split('/')[2]}"\nResource Group Name: "prod-rg"\nDeployment Name: "web"): polling after CreateOrUpdate: polling failed: the Azure API returned the following error:\n\nStatus: "Failed"\nCode: "DeploymentFailed"\nMessage: "${said}"\nActivity Id: ""\n\n---\n\n  with azurerm_resource_group_template_deployment.web,\n  on main.tf line 12, in resource "azurerm_resource_group_template_deployment" "web":\n  12: resource "azurerm_resource_group_template_deployment" "web" {`,
      ),
  },
  {
    tool: 'Terraform azapi',
    print: ({ web }) =>
      boxed(
        `Error: Failed to create/update resource\n\n  with azapi_resource.web,\n  on main.tf line 3, in resource "azapi_resource" "web":\n   3: resource "azapi_resource" "web" {\n\ncreating/updating Resource: (ResourceId\n"${web}"\n/ Api Version "2022-09-01"): GET\nhttps://management.azure.com${web}/operationStatuses/08584\n--------------------------------------------------------------------------------\nRESPONSE 200: 200 OK\nERROR CODE: DeploymentFailed\n--------------------------------------------------------------------------------\n${JSON.stringify({ status: 'Failed', error: { code: 'DeploymentFailed', message: said } }, null, 2)}\n--------------------------------------------------------------------------------`,
      ),
  },
  {
    tool: 'Pulumi',
    print: ({ web }) =>
      `Diagnostics:\n  azure-native:resources:Deployment (web):\n    error: Code="DeploymentFailed" Message="${said}" Target="${web}"\n\n  pulumi:pulumi:Stack (shop-prod):\n    error: update failed\n`,
  },
  {
    tool: 'azd',
    scope: 'subscription',
    print: ({ subscription }) =>
      `Provisioning Azure resources (azd provision)\n  You can view detailed progress in the Azure Portal:\n  https://portal.azure.com/#view/HubsExtension/DeploymentDetailsBlade/~/overview/id/${encodeURIComponent(`${subscription}/providers/Microsoft.Resources/deployments/web`)}\n\nERROR: error executing step command 'provision': deployment failed: error deploying infrastructure: deploying to subscription:\n\nDeployment Error Details:\nDeploymentFailed: ${said}\n`,
  },
  {
    tool: 'Az PowerShell',
    print: ({ correlationId }) =>
      `New-AzResourceGroupDeployment -ResourceGroupName prod-rg -Name web -TemplateFile main.bicep\nNew-AzResourceGroupDeployment: /home/me/deploy.ps1:4\nLine |\n   4 |  New-AzResourceGroupDeployment -ResourceGroupName prod-rg -Name web …\n     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n     | 21:09:03 - The deployment 'web' failed with error(s). Showing 1 out of 1 error(s).\n     | Status Message: ${said} (Code:DeploymentFailed)\n     | CorrelationId: ${correlationId}\n`,
  },
  {
    tool: 'ARM template task',
    print: () =>
      `2026-01-15T08:40:01.1000000Z Task         : ARM template deployment\n2026-01-15T08:40:02.1000000Z Checking if the following resource group exists: prod-rg.\n2026-01-15T08:40:03.1000000Z Starting Deployment.\n2026-01-15T08:40:03.2000000Z Deployment name is web\n2026-01-15T08:42:03.1000000Z There were errors in your deployment. Error code: DeploymentFailed.\n2026-01-15T08:42:03.2000000Z ##[error]${said}\n2026-01-15T08:42:03.3000000Z ##[error]Task failed while creating or updating the template deployment.\n`,
  },
  {
    tool: 'AzureCLI task',
    print: ({ web }) =>
      `2026-01-15T08:40:01.1000000Z Task         : Azure CLI\n2026-01-15T08:40:02.1000000Z [command]/usr/bin/bash /home/vsts/work/_temp/azureclitaskscript17.sh\n2026-01-15T08:42:03.1000000Z + ${create}.bicep\n2026-01-15T08:42:03.2000000Z ERROR: ${failed(web)}\n2026-01-15T08:42:03.3000000Z ##[error]Script failed with exit code: 1\n`,
  },
  {
    tool: 'GitHub arm-deploy',
    print: ({ web, subscription }) =>
      `2026-01-15T08:40:01.1000000Z ##[group]Run azure/arm-deploy@v2\n2026-01-15T08:40:01.1000000Z with:\n2026-01-15T08:40:01.1000000Z   scope: resourcegroup\n2026-01-15T08:40:01.1000000Z   subscriptionId: ${subscription.split('/')[2]}\n2026-01-15T08:40:01.1000000Z   resourceGroupName: prod-rg\n2026-01-15T08:40:01.1000000Z   deploymentName: web\n2026-01-15T08:40:01.1000000Z   template: infra/main.bicep\n2026-01-15T08:40:01.1000000Z ##[endgroup]\n2026-01-15T08:42:03.1000000Z ##[warning]This action is in maintenance mode.\n2026-01-15T08:42:03.2000000Z ##[error]ERROR: ${failed(web)}\n2026-01-15T08:42:03.3000000Z ##[error]Deployment failed.\n`,
  },
];
