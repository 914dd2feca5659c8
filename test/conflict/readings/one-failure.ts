import type { ConflictClass } from '../../../src/conflict/taxonomy.ts';
import { bay, cove, inBay, type Reading, subscriptionOfCove } from './reading.ts';

const readings: Reading[] = [];
const read = (kind: string, text: string, want: Omit<Reading, 'kind' | 'text'>): void => {
  readings.push({ kind, text, ...want });
};

const nic = `${cove('rg-cove')}/providers/Microsoft.Network/networkInterfaces/nic-cove`,
  lb = `${cove('rg-cove')}/providers/Microsoft.Network/loadBalancers/lb-cove`;
const pol =
  'Resource \'st7\' was disallowed by policy. Policy identifiers: \'[{"policyAssignment":{"name":"Only private","id":"/subscriptions/9d3b1f60-5c1e-4f0a-8f5d-0b7c2a94e611/providers/Microsoft.Authorization/policyAssignments/private"},"policyDefinition":{"name":"No public access","id":"/providers/Microsoft.Authorization/policyDefinitions/0d1"}}]\'.';
const one = (text: string, cls: ConflictClass): void => read('once', text, { count: 1, class: cls });
one(
  `ERROR: (RequestDisallowedByPolicy) ${pol}\nCode: RequestDisallowedByPolicy\nMessage: ${pol}\nTarget: st7\nAdditional Information:Type: PolicyViolation\nInfo: {\n    "evaluationDetails": {\n        "evaluatedExpressions": []\n    },\n    "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/0d1",\n    "policyAssignmentId": "/subscriptions/9d3b1f60-5c1e-4f0a-8f5d-0b7c2a94e611/providers/Microsoft.Authorization/policyAssignments/private",\n    "policyAssignmentName": "private",\n    "policyAssignmentScope": "/subscriptions/9d3b1f60-5c1e-4f0a-8f5d-0b7c2a94e611"\n}`,
  'operation-not-allowed',
);
one(
  `azure.core.exceptions.HttpResponseError: (RequestDisallowedByPolicy) ${pol}\nCode: RequestDisallowedByPolicy\nMessage: ${pol}\nTarget: st7`,
  'operation-not-allowed',
);
one(
  `ERROR: (Conflict) A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault.\nCode: Conflict\nMessage: A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault.\nInner error: {\n    "code": "VaultAlreadyExists"\n}`,
  'already-exists',
);
one(
  `ERROR: (Conflict) Secret dbpass is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.\nCode: Conflict\nMessage: Secret dbpass is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.\nInner error: {\n    "code": "ObjectIsDeletedButRecoverable"\n}`,
  'already-exists',
);
one(
  `Error: Error deleting Subnet: network.SubnetsClient#Delete: Failure sending request: StatusCode=400 -- Original Error: Code="InUseSubnetCannotBeDeleted" Message="Subnet app is in use by ${nic}/ipConfigurations/c and cannot be deleted." Details=[]\nReleasing state lock. This may take a few moments...`,
  'state',
);
one(
  `Error: creating/updating Resource: PUT https://management.azure.com${lb}\n--------------------------------------------------------------------------------\nRESPONSE 409: 409 Conflict\nERROR CODE: Conflict\n--------------------------------------------------------------------------------\n{"error":{"code":"Conflict","message":"The load balancer is busy with another operation."}}\n--------------------------------------------------------------------------------\n\n  with azapi_resource.lb,\n  on lb.tf line 3, in resource "azapi_resource" "lb":`,
  'concurrent-operation',
);
one(
  `New-AzResourceGroupDeployment : 10:11:12 AM - Error: Code=DeploymentFailed; Message=At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.\nNew-AzResourceGroupDeployment : 10:11:12 AM - Error: Code=Conflict; Message={\n  "error": {\n    "code": "AnotherOperationInProgress",\n    "message": "Another operation on this or dependent resource is in progress."\n  }\n}`,
  'concurrent-operation',
);
one(
  `Traceback (most recent call last):\n  File "x.py", line 3, in <module>\nazure.core.exceptions.ResourceExistsError: (VirtualHubUpdateRunning) Another update of the hub is in progress.\nCode: VirtualHubUpdateRunning\nMessage: Another update of the hub is in progress.\nTarget: hub1\nContent: {"error":{"code":"VirtualHubUpdateRunning","message":"Another update of the hub is in progress.","target":"hub1"}}`,
  'concurrent-operation',
);
one(
  `ERROR: (Conflict) The plan cannot\nbe deleted: 2 sites still use it.\nCode: Conflict\nMessage: The plan cannot be deleted: 2 sites still use it.`,
  'state',
);

const web = (text: string, cls: ConflictClass): void => read('kudu', text, { class: cls, count: 1 });
web(
  '##[error]Failed to deploy web package to App Service.\n##[error]Error: Failed to deploy web package to App Service. Conflict (CODE: 409)',
  'unknown-conflict',
);
web('Error: Failed to deploy web package using OneDeploy to App Service.\nConflict (CODE: 409)', 'unknown-conflict');
web(
  '2026-03-02T10:11:12.0000000Z ##[error]Failed to deploy web package to App Service. Conflict (CODE: 409)\n2026-03-02T10:11:12.0000000Z ##[error]To debug further please check Kudu stack trace URL : https://$web-k:***@web-k.scm.azurewebsites.net/api/vfs/LogFiles/kudu/trace',
  'unknown-conflict',
);
web(
  'urllib3.connectionpool: https://fn-k.scm.azurewebsites.net:443 "POST /api/zipdeploy?isAsync=true HTTP/1.1" 409 None\nERROR: Zip deployment failed.',
  'unknown-conflict',
);
web(
  'Package deployment using ZIP Deploy initiated.\n##[error]Error: Failed to deploy web package to App Service. Error: {"statusCode":409,"statusMessage":"Conflict","body":"There is a deployment currently in progress. Please try again when it completes."}',
  'concurrent-operation',
);
web(
  '[Error] Encountered exception while executing the deployment: POST https://web-k.scm.azurewebsites.net/api/publish?type=zip returned 409: "There is a deployment currently in progress. Please try again when it completes."',
  'concurrent-operation',
);
web(
  'Uploading package to https://web-k.scm.azurewebsites.net/api/zipdeploy\nError: Request failed with status code 409',
  'unknown-conflict',
);
web(
  'ERROR: Deployment endpoint responded with status code 409 for https://web-k.scm.azurewebsites.net/api/publish',
  'unknown-conflict',
);
web(
  'Error: Error: Failed to deploy web package to App Service. Conflict (CODE: 409)\n    at Kudu.<anonymous> (/home/runner/work/_actions/azure/webapps-deploy/v3/node_modules/azure-actions-appservice-rest/Kudu/azure-app-kudu-service.js:198:41)',
  'unknown-conflict',
);

read(
  'others',
  `Error: (Conflict) Operation [PutAgentPoolHandler.PUT](https://management.azure.com${cove('rg-o')}/providers/Microsoft.ContainerService/locations/westeurope/operations/2c0d84e1-63ac-4c3e-9d0d-2e50f8a7a312) is in progress on the cluster; another operation cannot start.`,
  { facts: { otherOperationId: '2c0d84e1-63ac-4c3e-9d0d-2e50f8a7a312' } },
);
read(
  'others',
  "ERROR: (OperationNotAllowed) Operation is not allowed: Another operation (Upgrading) is in progress, please wait for it to finish. The queued operation is 'DeleteAliasRecordSet'.",
  { facts: { otherOperation: 'Upgrading' } },
);
read(
  'others',
  'ERROR: (Conflict) The request was preempted: PutExtensionAddonHandler.PUT is queued on this cluster already.',
  {
    facts: { otherOperation: 'PutExtensionAddonHandler.PUT' },
  },
);
read(
  'others',
  'Lock Info:\n  ID:        8b2f6c1e-1d6e-9a10-4a7e-1f3b0a8e11aa\n  Path:      tfstate/prod.tfstate\n  Operation: OperationTypeApply\n  Who:       runner@fv-az12\n  Version:   1.9.2\n  Created:   2026-03-02 10:11:12.345 +0000 UTC\n\nError: Error acquiring the state lock\n\nError message: state blob is already locked\n',
  { class: 'lock', facts: { lockId: '8b2f6c1e-1d6e-9a10-4a7e-1f3b0a8e11aa', holder: 'runner@fv-az12' } },
);
read(
  'others',
  'Error: Error acquiring the state lock: Error message: 2 errors occurred:\n\t* resource temporarily unavailable\n\t* state blob is already locked\n\nLock Info:\n  ID:        8b2f6c1e-1d6e-9a10-4a7e-1f3b0a8e11aa\n  Path:      tfstate/prod.tfstate\n  Who:       runner@fv-az12\n',
  { class: 'lock', facts: { lockId: '8b2f6c1e-1d6e-9a10-4a7e-1f3b0a8e11aa' } },
);
read(
  'others',
  `ERROR: (AnotherOperationInProgress) Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/${subscriptionOfCove}/providers/Microsoft.Network/locations/westus/operations/6d0cb9f1-0d86-4a0c-9a0c-0c7b6e8b1a11?api-version=2022-07-01.`,
  {
    facts: {
      operationUri: `https://management.azure.com/subscriptions/${subscriptionOfCove}/providers/Microsoft.Network/locations/westus/operations/6d0cb9f1-0d86-4a0c-9a0c-0c7b6e8b1a11?api-version=2022-07-01`,
    },
  },
);

one(
  `Error: Failed to create/update resource\n\n  with azapi_resource.plan,\n  on p.tf line 1, in resource "azapi_resource" "plan":\n   1: resource "azapi_resource" "plan" {\n\ncreating/updating Resource: (ResourceId "${inBay('rg-bay', 'Microsoft.Web/serverFarms/p')}" / Api Version "2023-12-01"): PUT https://management.azure.com${inBay('rg-bay', 'Microsoft.Web/serverFarms/p')}\n--------------------------------------------------------------------------------\nRESPONSE 409: 409 Conflict\nERROR CODE: Conflict\n--------------------------------------------------------------------------------\n{\n  "Code": "Conflict",\n  "Message": "The plan cannot be deleted because it has sites.",\n  "Target": null,\n  "Details": [\n    {\n      "Message": "The plan cannot be deleted because it has sites."\n    },\n    {\n      "Code": "Conflict"\n    },\n    {\n      "ErrorEntity": {\n        "Code": "Conflict",\n        "Message": "The plan cannot be deleted because it has sites."\n      }\n    }\n  ]\n}\n--------------------------------------------------------------------------------`,
  'state',
);
one(
  `2026-03-02T10:11:12.0000000Z ##[error]ERROR: (ScopeLocked) The scope '${bay('rg-bay')}' cannot perform delete operation because following scope(s) are locked: '${bay('rg-bay')}'. Please remove the lock and try again.\n2026-03-02T10:11:12.0000000Z ##[error]Code: ScopeLocked\n2026-03-02T10:11:12.0000000Z ##[error]Message: The scope '${bay('rg-bay')}' cannot perform delete operation because following scope(s) are locked: '${bay('rg-bay')}'. Please remove the lock and try again.\n2026-03-02T10:11:12.0000000Z ##[error]Script failed with exit code: 1`,
  'lock',
);
one(
  `ERROR: {"code": "InvalidTemplateDeployment", "message": "The template deployment 'x' is not valid according to the validation procedure. See inner errors for details.", "details": [{"code": "QuotaExceeded", "message": "Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota."}]}\n\n\nInner Errors: \n{"code": "QuotaExceeded", "message": "Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota."}`,
  'operation-not-allowed',
);
one(
  `Unhandled exception. Azure.RequestFailedException: Another operation is in progress on the namespace.\nStatus: 409 (Conflict)\nErrorCode: Conflict\n\nContent:\n{"error":{"message":"Another operation is in progress on the namespace.","code":"Conflict"}}\n\nHeaders:\nx-ms-request-id: REDACTED\n   at Azure.Core.X()\n`,
  'concurrent-operation',
);
one(
  `{"level":"error","ts":1772445072.1,"msg":"Reconciler error","error":"failed to reconcile: PUT https://management.azure.com${inBay('rg-bay', 'Microsoft.Network/natGateways/n')}\\n--------------------------------------------------------------------------------\\nRESPONSE 429: 429 Too Many Requests\\nERROR CODE: RetryableError\\n--------------------------------------------------------------------------------\\n{\\n  \\"error\\": {\\n    \\"code\\": \\"AnotherOperationInProgress\\",\\n    \\"message\\": \\"Another operation on this or dependent resource is in progress.\\"\\n  }\\n}"}`,
  'concurrent-operation',
);
one(
  `Remove-AzResourceGroup : The scope '${bay('rg-bay')}' cannot perform delete operation because following scope(s) are locked: '${bay('rg-bay')}'. Please remove the lock and try again.\nAt line:1 char:1\n+ Remove-AzResourceGroup -Name rg-bay -Force\n+ ~~~~~~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : CloseError: (:) [Remove-AzResourceGroup], CloudException\n    + FullyQualifiedErrorId : Microsoft.Azure.Commands.ResourceManager.Cmdlets.Implementation.RemoveAzureResourceGroupCmdlet`,
  'lock',
);
read(
  'kudu',
  'Deployment Failed, Error: Failed to deploy web package using OneDeploy to App Service.\nConflict (CODE: 409)',
  {
    class: 'unknown-conflict',
    count: 1,
  },
);
read('kudu', '##[error]Error: Failed to fetch Kudu App Settings.\nConflict (CODE: 409)', {
  class: 'unknown-conflict',
  count: 1,
});
read(
  'kudu',
  'When request Azure resource at PublishContent, zipDeploy : Failed to use /home/x.zip as ZipDeploy content. Conflict (CODE: 409)',
  { class: 'unknown-conflict', count: 1 },
);
read(
  'kudu',
  'An error occured during deployment. Status Code: 409, Details: {"Message":"There is a deployment currently in progress. Please try again when it completes."}, Please visit https://fn-bay.scm.azurewebsites.net/api/deployments/latest to get more information',
  { class: 'concurrent-operation', count: 1 },
);
read(
  'lone',
  `{"message":"The requested resource '${inBay('rg-bay', 'Microsoft.Web/sites/w')}' was disallowed by policy.","status":"error"}`,
  {
    class: 'operation-not-allowed',
    count: 1,
  },
);
read(
  'lone',
  `{"@level":"error","@message":"Error: deleting Route Table: unexpected status 400 (400 Bad Request) with error: InUseRouteTableCannotBeDeleted: Route table rt-bay is in use and cannot be deleted.","@module":"terraform.ui","type":"diagnostic"}`,
  { class: 'state', count: 1, code: 'InUseRouteTableCannotBeDeleted' },
);
read(
  'lone',
  `{"Errors":["Resource with specified id or name already exists."]}\nActivityId: 5d0c8be4-1f6e-4bb3-9a6d-2f4b3a7e9c10, Microsoft.Azure.Documents.Common/2.14.0`,
  { class: 'already-exists', count: 1 },
);
read(
  'lone',
  `ERR: [P#0-T#0] UPLOADFAILED: /data/a.bin : 412 : LeaseIdMissing. There is currently a lease on the blob and no lease ID was specified in the request.. When Put Blob. X-Ms-Request-Id: a41f0e66-73a2-4c8e-8d14-0b8f5c2d7e93`,
  { class: 'lock', count: 1 },
);
read(
  'lone',
  `HTTP Status Code: Conflict\nError Message: Another operation on this or dependent resource is in progress.\nRequest Id: a41f0e66-73a2-4c8e-8d14-0b8f5c2d7e93`,
  { class: 'concurrent-operation', count: 1 },
);
read(
  'lone',
  `New-AzResourceGroupDeployment : Multiple error occurred: BadRequest,Conflict. Please see details.\nAt line:1 char:1`,
  {
    class: 'unknown-conflict',
    count: 1,
  },
);

read(
  'lone',
  `Error: Resource 'srch-bay' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Only private","id":"${bay('rg-bay')}/providers/Microsoft.Authorization/policyAssignments/private"}}]'.`,
  { class: 'operation-not-allowed', count: 1 },
);

read(
  'two',
  "Remove-AzResourceLock: The scope 'rg-plum' cannot perform delete operation because it is locked.\nUpdate-AzVmss: Another operation on virtual network 'vnet-plum' is in progress, try again later.",
  { class: 'lock', count: 2 },
);

/** One failure is told once, whatever stands around it. */
export const onceReadings: readonly Reading[] = readings;
