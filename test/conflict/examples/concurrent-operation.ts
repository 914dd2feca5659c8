import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  ansible,
  at,
  autorest,
  az,
  azapi,
  azcore,
  azd,
  conflictString,
  deployment,
  dotnet,
  githubView,
  http,
  java,
  javascript,
  pipelines,
  powershellNew,
  powershellOld,
  pulumi,
  python,
  terraform,
} from '../tools.ts';

const vnet = at('Microsoft.Network/virtualNetworks/vnet-orchard');
const subnet = `${vnet}/subnets/apples`;
const gateway = at('Microsoft.Network/applicationGateways/agw-plum');
const cluster = at('Microsoft.ContainerService/managedClusters/aks-plum');
const openai = at('Microsoft.CognitiveServices/accounts/ai-plum');
const running = '9b4c2f10-6d3e-4f21-8c57-1e0a9d8b7c65';

/** Something still runs, or ran over the request. */
export const concurrentExamples: readonly Example[] = [
  ...told(
    'another-operation-in-progress',
    {
      text: terraform(
        'creating Subnet (Subscription: "3c1d" Resource Group Name: "rg-orchard" Virtual Network Name: "vnet-orchard" Subnet Name: "apples")',
        '429 (429 Too Many Requests)',
        'AnotherOperationInProgress',
        `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/3c1d7b52-90aa-4f0e-8a51-6a2f0f6f1d20/providers/Microsoft.Network/locations/northeurope/operations/${running}?api-version=2024-05-01.`,
      ),
      code: 'AnotherOperationInProgress',
      facts: {
        operationUri: `https://management.azure.com/subscriptions/3c1d7b52-90aa-4f0e-8a51-6a2f0f6f1d20/providers/Microsoft.Network/locations/northeurope/operations/${running}?api-version=2024-05-01`,
      },
    },
    {
      text: azapi(
        openai,
        '409 Conflict',
        'RequestConflict',
        `Another operation is being performed on the parent resource '${openai}'. Please try again later.`,
      ),
      resourceId: openai,
    },
    {
      text: az(
        'OperationNotAllowed',
        `Operation is not allowed because there's an in progress update managed cluster operation on the managed cluster started on 2026-03-02T10:00:00Z.`,
      ),
      code: 'OperationNotAllowed',
    },
    conflictString(
      'ResourceUpdating2',
      'Another update of this zone is still in progress. Please wait for it to finish.',
    ),
    pulumi(409, 'Conflict', "An import of the database 'pear' is in progress; wait for it to complete."),
    githubView(az('ConflictingServerOperation', "An operation is currently in progress for the server 'sql-plum'.")),
  ),
  ...told(
    'deployment-active',
    {
      text: az(
        'DeploymentActive',
        "Unable to edit or replace deployment 'orchard-main': previous deployment from '3/2/2026 9:58:01 AM' is still active (expiration time is '3/9/2026 9:58:01 AM'). Please see https://aka.ms/arm-deploy for usage details.",
      ),
      code: 'DeploymentActive',
      facts: { deploymentName: 'orchard-main', since: '2026-03-02T09:58:01Z', expires: '2026-03-09T09:58:01Z' },
    },
    pipelines(conflictString('DeploymentActive', "The deployment 'net' in the group is running.")),
    http(
      'DELETE',
      at('Microsoft.Resources/deploymentStacks/s'),
      '409 Conflict',
      'DeploymentStackInNonTerminalState',
      'The stack is not done.',
    ),
  ),
  ...told(
    'superseded',
    {
      text: terraform(
        'waiting for creation of Subnet',
        '409 (409 Conflict)',
        'CanceledAndSupersededDueToAnotherOperation',
        `Operation was canceled and superseded by operation PutRouteOperation (${running}).`,
      ),
      facts: { otherOperation: 'PutRouteOperation', otherOperationId: running },
    },
    az('OperationPreempted', 'The operation has been preempted by a more recent operation.'),
    autorest('compute.VirtualMachinesClient#Update', 409, 'Canceled', 'The update was overridden by a newer request.'),
  ),
  ...told(
    'concurrent-write',
    az('Conflict', 'The entity was changed concurrently. Please try again.'),
    deployment(
      'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
      'Too many federated identity credentials are written at one time.',
    ),
    python(
      'ResourceExistsError',
      'Conflict',
      'The write was rejected because of a concurrent write to the same record.',
    ),
    azd('Conflict', 'Your request conflicts with a simultaneous request for this namespace.'),
  ),
  ...told(
    'being-deleted',
    az('Conflict', "The vault 'kv-plum' is currently being deleted and cannot be used."),
    terraform(
      'creating Log Analytics Workspace',
      '409 (409 Conflict)',
      'Conflict',
      'The workspace is in the process of deletion.',
    ),
    javascript(409, 'ContainerBeingDeleted', 'The container goes away. Try later.'),
    java(409, 'QueueBeingDeleted', 'Gone soon.'),
  ),
  ...told(
    'resource-group-being-deleted',
    {
      text: az(
        'ResourceGroupBeingDeleted',
        "The resource group 'rg-orchard' is in deprovisioning state and cannot perform this operation.",
      ),
      code: 'ResourceGroupBeingDeleted',
    },
    deployment('Conflict', "The resource group 'rg-orchard' is being deleted."),
    powershellNew('New-AzResource', 'ResourceGroupBeingDeleted', 'The group goes away.'),
  ),
  ...told(
    'dependency-updating',
    {
      text: deployment(
        'ReferencedResourceNotProvisioned',
        `Cannot proceed with operation because resource ${vnet} used by resource ${gateway} is not in Succeeded state. Resource is in Updating state and the last operation that updated/is updating the resource is PutSubnetOperation.`,
      ),
      code: 'ReferencedResourceNotProvisioned',
      facts: { state: 'Updating', otherOperation: 'PutSubnetOperation' },
    },
    az('StorageProvisioningStateNotSucceeded', 'The storage account is not there yet.'),
    azcore('PUT', subnet, '409 Conflict', 'PeeringNotAllowedWhenUpdating', 'Later.'),
  ),
  ...told(
    'provisioning-in-progress',
    az('AccountProvisioningStateInvalid', `Account ${openai} in state Accepted.`),
    terraform(
      'updating Redis Cache',
      '409 (409 Conflict)',
      'Conflict',
      "The cache is in a transitioning state 'Scaling'.",
    ),
    http(
      'PUT',
      at('Microsoft.ApiManagement/service/apim-plum'),
      '409 Conflict',
      'ServiceLocked',
      'The API service is transitioning at this time.',
    ),
    {
      text: ansible('Conflict', "The server 'my-plum' is being upgraded."),
    },
  ),
  ...told(
    'power-state-changing',
    az('OperationNotAllowed', 'The request failed because an operation that is changing power state is on its way.'),
    powershellOld(
      'Set-AzVMExtension',
      'OperationNotAllowed',
      "The virtual machine 'vm-plum' is currently deallocating.",
    ),
    deployment('Conflict', "VM 'vm-plum' is being restarted."),
  ),
  ...told(
    'exclusive-access',
    az('TooManyRequests', 'Cannot acquire exclusive lock to create or update this site. Retry the request later.'),
    http(
      'PUT',
      at('Microsoft.DocumentDB/databaseAccounts/cosmos-plum'),
      '412 Precondition Failed',
      'PreconditionFailed',
      'There is already an operation on the account that requires exclusive access. ActivityId: 77',
    ),
    http(
      'DELETE',
      at('Microsoft.Storage/storageAccounts/storchard'),
      '409 Conflict',
      'StorageAccountOperationInProgress',
      'An operation on the account needs it for itself.',
    ),
  ),
  ...told(
    'service-busy',
    az('ServerIsBusy', "Server 'pg-plum' has something to do."),
    dotnet('409 (Conflict)', 'Conflict', 'The cache is temporarily busy. Please retry.'),
    deployment('Conflict', 'The managed instance is undergoing maintenance.'),
  ),
  ...told(
    'disk-detaching',
    az(
      'AttachDiskWhileBeingDetached',
      "Cannot attach data disk 'disk-plum' to VM 'vm-plum' because it is on its way off.",
    ),
    terraform(
      'attaching Disk',
      '409 (409 Conflict)',
      'Conflict',
      "The disk 'disk-plum' is currently being detached from the VM.",
    ),
    githubView(az('OperationNotAllowed', 'Disks disk-plum and disk-pear are being detached.')),
  ),
  // The cluster names both of its states; the provisioning state is the one that ends by itself.
  ...told('provisioning-in-progress', {
    text: http(
      'POST',
      `${cluster}/stop`,
      '409 Conflict',
      'OperationNotAllowed',
      'Cluster aks-plum is in Provisioning State(Updating) and Power State(Running), stop cannot be performed.',
    ),
    facts: { state: 'Updating' },
  }),
];
