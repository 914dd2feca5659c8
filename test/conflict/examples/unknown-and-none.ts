import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  at,
  autorest,
  az,
  azcore,
  azd,
  deployment,
  dotnet,
  http,
  java,
  javascript,
  powershellNew,
  powershellOld,
  pulumi,
  python,
  terraform,
} from '../tools.ts';

const vm = at('Microsoft.Compute/virtualMachines/vm-plum');
const site = at('Microsoft.Web/sites/plum');

/** A conflict whose text does not tell which. */
export const unknownExamples: readonly Example[] = [
  ...told(
    'bare-conflict',
    az('Conflict', 'Conflict'),
    `Error: making Update request on AzureRM Site "plum": web.AppsClient#Update: Failure responding to request: StatusCode=409 -- Original Error: autorest/azure: error response cannot be parsed: "" error: EOF`,
    "azure.core.exceptions.ResourceExistsError: Operation returned an invalid status 'Conflict'\nContent: ",
    http('PUT', site, '409 Conflict', 'Conflict', ''),
  ),
  ...told(
    'ambiguous-conflict',
    az('Conflict', 'The entity exists or a concurrent request is creating it.'),
    dotnet('409 (Conflict)', 'Conflict', 'Either the topic exists or concurrent creation took place.'),
    python('ResourceExistsError', 'Conflict', 'A concurrent create or an entity of this name exists.'),
  ),
  ...told(
    'canceled-by-other',
    az('OperationCanceled', 'The operation was canceled by a person.'),
    deployment('Canceled', 'The deployment has been cancelled on request.'),
    powershellNew('New-AzResourceGroupDeployment', 'Canceled', 'The job was canceled.'),
  ),
  ...told(
    'group-deletion-failed',
    az(
      'ResourceGroupDeletionBlocked',
      "Deletion of resource group 'rg-orchard' failed as resources with identifiers 'Microsoft.Web/sites/plum' could not be deleted.",
    ),
    terraform('deleting Resource Group', '409 (409 Conflict)', 'ResourceGroupDeletionTimeout', 'It took too long.'),
    "ERROR: Deletion of resource group 'rg-orchard' did not complete as resources with identifiers 'Microsoft.Web/sites/plum' could not be deleted.",
  ),
];

/** Azure failures that are no conflict. */
export const noneExamples: readonly Example[] = [
  ...told(
    'not-found',
    az('ResourceNotFound', "The Resource 'Microsoft.Web/sites/plum' under resource group 'rg-orchard' was not found."),
    terraform('retrieving Subnet', '404 (404 Not Found)', 'NotFound', 'Nothing there.'),
    powershellOld('Get-AzThing', 'ResourceGroupNotFound', "Resource group 'rg-orchard' could not be found."),
  ),
  ...told(
    'access-denied',
    {
      text: az(
        'AuthorizationFailed',
        "The client 'deployer' with object id 'x' does not have authorization to perform action 'Microsoft.Compute/virtualMachines/write' over scope '/subscriptions/3c1d' or the scope is invalid.",
      ),
      facts: { permission: 'Microsoft.Compute/virtualMachines/write' },
    },
    python('HttpResponseError', 'LinkedAuthorizationFailed', 'The client lacks the permission on the linked subnet.'),
    http(
      'PUT',
      vm,
      '409 Conflict',
      'Conflict',
      "The identity does not have permission to read the key in vault 'kv-plum'.",
    ),
  ),
  ...told(
    'throttled',
    az('TooManyRequests', 'The request was throttled. Try again in 30 seconds.'),
    dotnet(
      '429 (Too Many Requests)',
      'SubscriptionRequestsThrottled',
      'Number of requests for the subscription was exceeded.',
    ),
    azcore(
      'GET',
      vm,
      '429 Too Many Requests',
      'OperationNotAllowed',
      'The server rejected the request because too many requests have been received for this subscription.',
    ),
  ),
  ...told(
    'invalid-request',
    terraform(
      'creating Kubernetes Cluster',
      '400',
      'K8sVersionNotSupported',
      'Version 1.27.102 of agent pool plum is offered with long-term support only.',
    ),
    az(
      'InvalidTemplate',
      "Deployment template validation failed: 'The template resource is not valid at line 1 and column 12.'.",
    ),
    autorest(
      'network.SubnetsClient#CreateOrUpdate',
      400,
      'NetcfgSubnetRangesOverlap',
      'Subnet apples is not valid because its IP address range overlaps with that of an existing subnet.',
    ),
    javascript(400, 'InvalidParameter', 'The value of parameter size is invalid.'),
  ),
  ...told(
    'server-error',
    az('InternalServerError', 'An error occurred.'),
    java(500, 'ServerError', 'It broke.'),
    pulumi(500, 'InternalServerError', 'Something broke inside.'),
  ),
  ...told(
    'operation-failed',
    az('HostPoolUnhealthy', 'The session hosts reported nothing useful.'),
    deployment('ImageBuildEnded', 'The build of the image came to nothing.'),
    azd('ContainerImagePullFailed', 'The image was pulled in vain.'),
  ),
];
