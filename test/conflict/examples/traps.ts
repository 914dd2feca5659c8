import type { Reason } from '../../../src/conflict/taxonomy.ts';
import { at, az, azcore, azNested, deployment, githubView, http, pipelines, terraform } from '../tools.ts';

/** Trap is a wording that leads to the wrong answer. `reason` is the right one; without it nothing may be found. */
export interface Trap {
  readonly name: string;
  readonly text: string;
  readonly reason?: Reason;
  readonly todo?: string;
}

const vm = at('Microsoft.Compute/virtualMachines/vm-plum');
const site = at('Microsoft.Web/sites/plum');
const nic = at('Microsoft.Network/networkInterfaces/nic-plum');

/** Azure's own words that say one thing and mean another. */
export const azureTraps: readonly Trap[] = [
  {
    name: 'EtagMismatch whose text says that another operation runs',
    text: az('EtagMismatch', 'The etag does not match because another operation on the account is in progress.'),
    reason: 'another-operation-in-progress',
  },
  {
    name: 'a stale etag inside an error that says that another operation runs',
    text: deployment('EtagMismatch', 'The etag is stale.').replace(
      'At least one resource deployment operation failed.',
      'Another operation on this resource is in progress.',
    ),
    reason: 'another-operation-in-progress',
  },
  {
    name: '429 with the word lock is neither throttling nor a management lock',
    text: http(
      'PUT',
      site,
      '429 Too Many Requests',
      'TooManyRequests',
      'Cannot acquire exclusive lock to create or update this site.',
    ),
    reason: 'exclusive-access',
  },
  {
    name: '429 with another operation is no throttling',
    text: azcore(
      'PUT',
      vm,
      '429 Too Many Requests',
      'RetryableError',
      'Another operation on this resource is in progress.',
    ),
    reason: 'another-operation-in-progress',
  },
  {
    name: '409 that is access denied',
    text: http('PUT', site, '409 Conflict', 'Conflict', 'The principal does not have permission to read the secret.'),
    reason: 'access-denied',
  },
  {
    name: '409 that is a certificate',
    text: http(
      'PUT',
      site,
      '409 Conflict',
      'Conflict',
      "The certificate 'C7' does not match the hostname 'plum.example.org'.",
    ),
    reason: 'invalid-request',
  },
  {
    name: '409 that is a policy',
    text: http(
      'PUT',
      site,
      '409 Conflict',
      'Conflict',
      "Creation of 'plum' is disallowed by policy 'no-sites' at the management group.",
    ),
    reason: 'policy-denied',
  },
  {
    name: '409 OperationNotAllowed that is a quota',
    text: http(
      'PUT',
      vm,
      '409 Conflict',
      'OperationNotAllowed',
      'Operation results in exceeding approved Total Regional Cores quota. Current Limit: 10.',
    ),
    reason: 'quota-exceeded',
  },
  {
    name: '412 that needs exclusive access is no stale token',
    text: http(
      'PUT',
      site,
      '412 Precondition Failed',
      'PreconditionFailed',
      'An operation that requires exclusive access is running.',
    ),
    reason: 'exclusive-access',
  },
  {
    name: '412 that is a lease',
    text: http('PUT', site, '412 Precondition Failed', 'LeaseIdMissing', 'There is currently a lease on the blob.'),
    reason: 'blob-lease',
  },
  {
    name: 'a status of Succeeded that carries an error',
    text: JSON.stringify({
      status: 'Succeeded',
      properties: { provisioningState: 'Succeeded' },
      error: { code: 'Conflict', message: "The plan 'plan-plum' is in use by 2 sites." },
    }),
    reason: 'resource-in-use',
  },
  {
    name: 'a subnet in use that cannot be deleted is no lock and no operation',
    text: terraform(
      'deleting Subnet',
      '400 (400 Bad Request)',
      'InUseSubnetCannotBeDeleted',
      `Subnet apples is in use by ${nic}/ipConfigurations/a and cannot be deleted.`,
    ),
    reason: 'resource-in-use',
  },
  {
    name: '"because replication is in progress" ends by no waiting',
    text: az('Conflict', 'The event hub cannot be deleted because replication is in progress.'),
    reason: 'link-active',
  },
  {
    name: '"no operation is in progress" is not an operation in progress',
    text: az('OperationNotAllowed', 'There is no ongoing rolling upgrade to cancel; no upgrade is in progress.'),
    reason: 'nothing-to-cancel',
  },
  {
    name: 'a name that is in use is no reference that somebody holds',
    text: az('Conflict', "The name 'plum' is already in use. Choose another name."),
    reason: 'name-taken',
  },
  {
    name: 'a quota inside a Conflict inside a deployment',
    text: deployment(
      'Conflict',
      JSON.stringify({ error: { code: 'QuotaExceeded2', message: 'The request exceeds the quota of 4 plans.' } }),
    ),
    reason: 'quota-exceeded',
  },
  {
    name: 'an ARM scope that is locked, told as 409 Conflict',
    text: http(
      'DELETE',
      site,
      '409 Conflict',
      'Conflict',
      "The scope cannot perform delete operation because following scope(s) are locked: '/subscriptions/3c1d'.",
    ),
    reason: 'scope-locked',
  },
  {
    name: 'a role that is missing, in words that hold "in progress"',
    text: az(
      'AuthorizationFailed',
      "The client does not have authorization to perform action 'x/write'. If access was recently granted, the update may be in progress; refresh your credentials.",
    ),
    reason: 'access-denied',
  },
  {
    name: 'another region that exists already is no import',
    text: az('InvalidResourceLocation', "The resource 'plum' already exists in location 'northeurope'."),
    reason: 'exists-elsewhere',
  },
];

/** Words of other tools, of success and of progress: nothing is wrong with Azure. */
export const quietTraps: readonly Trap[] = [
  {
    name: 'what a copy says of a container that may be there',
    text: 'INFO: Failed to create one or more destination container(s). Your transfers may still succeed if the container already exists.\nRESPONSE 403: 403 This request is not authorized to perform this operation.\nERROR CODE: AuthorizationFailure',
    reason: 'access-denied',
  },
  {
    name: 'lines of source around a trace of Python',
    text: "azureml/plum.py in create(workspace, name)\n    306             raise UserErrorException(\"Please specify a different target name.\"\n--> 308         compute_type = plum._compute_type\nAttributeError: 'tuple' object has no attribute '_compute_type'",
  },
  {
    name: 'a test of .NET that compares an error of Cosmos DB, pasted without its indentation',
    text: 'Failed PlumConditionTest [3 s]\n  Error Message:\n   Assert.AreEqual failed. Expected:<\nErrors : [\n  "One of the specified pre-condition is not met"\n]\n>. Actual:<\nErrors : [\n  "One of the specified pre-condition is not met. Learn more"\n]\n>.\n  Stack Trace:\n     at Microsoft.Azure.Cosmos.Plums.PlumConditionTest()',
  },
  {
    name: 'what a task can be used with is not in use',
    text: '##[section]Starting: Push\nTask         : Plum Compose\nDescription  : Push plums. Can be used with Docker or an Azure Container Registry.\ndenied: requested access to the resource is denied\n##[error]denied: requested access to the resource is denied',
  },
  {
    name: 'the help of a command that speaks of etags',
    text: 'C:\\>az plum delete -h\n\nCommand\n    az plum delete: Deletes a plum.\n\nArguments\n    --name -n       [Required]: Of the plum.\n    --if-match                : The plum is deleted only if its ETag on the server does\n                                not match another value.',
  },
  {
    name: 'a client method that says what it would raise',
    text: 'create_plum creates a plum in the storage account. If the plum already exists, a ResourceExistsError will be raised.',
  },
  {
    name: 'two arguments that exclude each other in a Terraform resource',
    text: 'Error: `ripe` cannot be set to `true` when `picked` is set to `false`\n\n  with azurerm_plum.a,\n  on main.tf line 3, in resource "azurerm_plum" "a":',
  },
  {
    name: 'deno names its tests after what they hold',
    text: 'running 2 tests from ./lock_test.ts\ntells ScopeLocked from LeaseAlreadyPresent ... ok (3ms)\nok | 2 passed | 0 failed (12ms)',
  },
  {
    name: 'Helm',
    text: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress\nhelm.go:84: [debug] another operation (install/upgrade/rollback) is in progress',
  },
  {
    name: 'Helm in an az aks job',
    text: 'az aks get-credentials -g rg-orchard -n aks-plum\nError: INSTALLATION FAILED: cannot re-use a name that is still in use',
  },
  {
    name: 'S3',
    text: 'An error occurred (OperationAborted) when calling the CreateBucket operation: A conflicting conditional operation is currently in progress against this resource. Please try again.',
  },
  {
    name: "Terraform's lock in DynamoDB",
    text: 'Error: Error acquiring the state lock\n\nError message: operation error DynamoDB: PutItem, https response error StatusCode: 400, ConditionalCheckFailedException: The conditional request failed\nLock Info:\n  ID:        0d3e\n  Path:      orchard/terraform.tfstate',
  },
  {
    name: 'npm',
    text: 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE could not resolve\nnpm ERR! Conflicting peer dependency: react@18.2.0',
  },
  {
    name: 'npm publish',
    text: 'npm ERR! code EPUBLISHCONFLICT\nnpm ERR! publish fail Cannot publish over existing version.',
  },
  {
    name: 'NuGet',
    text: "error: Response status code does not indicate success: 409 (Conflict - The feed already contains 'Orchard.Core 1.2.3'. (DevOps Activity ID: 5D0C8BE4)).",
  },
  {
    name: 'git merge',
    text: 'Auto-merging main.bicep\nCONFLICT (content): Merge conflict in main.bicep\nAutomatic merge failed; fix conflicts and then commit the result.',
  },
  {
    name: 'git lock',
    text: "fatal: Unable to create '/home/a/.git/index.lock': File exists.\n\nAnother git process seems to be running in this repository.",
  },
  { name: 'git push', text: ' ! [rejected]        main -> main (non-fast-forward)\nerror: failed to push some refs' },
  {
    name: 'Docker',
    text: 'docker: Error response from daemon: Conflict. The container name "/plum" is already in use by container "4f1c".',
  },
  {
    name: 'Kubernetes',
    text: 'Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "plum": the object has been modified; please apply your changes to the latest version and try again',
  },
  {
    name: 'Kubernetes, the status as JSON',
    text: '{"kind": "Status", "apiVersion": "v1", "status": "Failure", "message": "Operation cannot be fulfilled on pods \\"plum\\": the object has been modified", "reason": "Conflict", "code": 409}',
  },
  {
    name: 'apt',
    text: 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)\nE: Unable to acquire the dpkg frontend lock',
  },
  { name: 'cargo', text: '    Blocking waiting for file lock on package cache' },
  {
    name: 'a lock file of Terraform',
    text: 'Error: Inconsistent dependency lock file\n\nThe following dependency selections recorded in the lock file are inconsistent',
  },
  {
    name: 'a file in use',
    text: "MSBUILD : error MSB3027: Could not copy. The file is locked by: 'plum.exe (77)'\nThe process cannot access the file because it is being used by another process.",
  },
  { name: 'a port in use', text: 'Error: listen EADDRINUSE: address already in use :::3000' },
  {
    name: 'GitHub',
    text: '{"message":"Reference already exists","documentation_url":"https://docs.github.com/rest/git/refs#create-a-reference","status":"422"}',
  },
  { name: 'PostgreSQL', text: 'psycopg2.errors.ObjectInUse: database "plum" is being accessed by other users' },
  {
    name: 'Google Cloud',
    text: 'googleapi: Error 409: The resource projects/plum/zones/eu/disks/d is already being used by another instance, resourceInUseByAnotherResource',
  },
  {
    name: 'progress of Terraform',
    text: 'azurerm_subnet.apples: Creating...\nazurerm_subnet.apples: Still creating... [10s elapsed]\nazurerm_subnet.apples: Modifying... [id=x]\nazurerm_subnet.apples: Creation complete after 14s\n\nApply complete! Resources: 1 added, 0 changed, 0 destroyed.',
  },
  {
    name: 'progress of az',
    text: 'az deployment group create -g rg-orchard\n - Running ..\n | Running ..\n{\n  "id": "/subscriptions/3c1d/resourceGroups/rg-orchard/providers/Microsoft.Resources/deployments/main",\n  "name": "main",\n  "properties": {\n    "correlationId": "5d0c8be4",\n    "error": null,\n    "provisioningState": "Succeeded"\n  }\n}',
  },
  {
    name: 'success that is told with a status',
    text: `PUT https://management.azure.com${vm}\nHTTP/1.1 201 Created\n\n{"id":"${vm}","properties":{"provisioningState":"Updating"},"tags":{"note":"another operation is in progress"}}`,
  },
  {
    name: 'tests about conflicts',
    text: '✔ returns 409 when another operation is in progress (3 ms)\n✔ handles ScopeLocked (1 ms)\n2 passing',
  },
  {
    name: 'a plan',
    text: '  + resource "azurerm_management_lock" "plum" {\n      + lock_level = "CanNotDelete"\n    }\n\nPlan: 1 to add, 0 to change, 0 to destroy.',
  },
  {
    name: 'source code',
    text: "if (error.code === 'AnotherOperationInProgress') {\n  throw new RetryError('Another operation is in progress');\n}",
  },
  {
    name: 'a wait that ended well',
    text: 'Waiting for the lock on the state... acquired.\nDeployment succeeded. No conflicts were found. 0 errors.',
  },
  {
    name: 'a build in Azure Pipelines',
    text: pipelines('Build FAILED.\nerror CS0246: The type or namespace name could not be found').replaceAll(
      'in progress',
      '',
    ),
  },
  {
    name: 'a lint in GitHub Actions',
    text: githubView('eslint: 3 problems (3 errors)\nProcess completed with exit code 1.'),
  },
];

/** The outer code is not the truth. */
export const nestedTraps: readonly Trap[] = [
  {
    name: 'a conflict by the status of the operation, whose body tells no cause',
    text: 'Duration: 5 minutes\nStatus: Conflict\nStatus message:\n{ "status": "Failed", "error": { "code": "ResourceDeploymentFailure", "message": "The resource operation completed with terminal provisioning state \'Failed\'." } }',
    reason: 'bare-conflict',
  },
  {
    name: 'az: a policy in the details of a refused template',
    text: azNested(
      'InvalidTemplateDeployment',
      'The template deployment failed because of policy violation.',
      'RequestDisallowedByPolicy',
      "Resource 'plum' was disallowed by policy.",
    ),
    reason: 'policy-denied',
  },
];
