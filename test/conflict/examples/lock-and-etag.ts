import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  at,
  autorest,
  az,
  azd,
  boxed,
  deployment,
  dotnet,
  group,
  http,
  powershellNew,
  powershellOld,
  python,
  terraform,
  xml,
} from '../tools.ts';

const storage = at('Microsoft.Storage/storageAccounts/storchard');

/** Somebody has locked it on purpose. */
const locks: readonly Example[] = [
  ...told(
    'scope-locked',
    {
      text: az(
        'ScopeLocked',
        `The scope '${storage}' cannot perform delete operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
      ),
      code: 'ScopeLocked',
      facts: { lockedScope: group },
    },
    terraform(
      'deleting Storage Account',
      '409 (409 Conflict)',
      'ScopeLocked',
      `The scope '${storage}' cannot perform delete operation because following scope(s) are locked: '${storage}'. Please remove the lock and try again.`,
    ),
    powershellOld('Remove-AzResource', 'Conflict2', 'The account has a CanNotDelete lock.'),
  ),
  ...told(
    'deny-assignment',
    az(
      'DenyAssignmentAuthorizationFailed',
      "The client 'deployer' with object id 'x' has permission to perform action 'Microsoft.Storage/storageAccounts/delete'; however, the access is denied because of the deny assignment with name 'stack'.",
    ),
    dotnet('403 (Forbidden)', 'Forbidden', 'The write is blocked by a deny assignment of the managed application.'),
    deployment('Conflict', 'The deny assignment created by deployment stack orchard denies the action.'),
  ),
  ...told(
    'blob-lease',
    {
      text: xml(
        '412 There is currently a lease on the blob and no lease ID was specified in the request.',
        'LeaseIdMissing',
        'There is currently a lease on the blob and no lease ID was specified in the request.',
      ),
    },
    xml(
      '412 Precondition Failed',
      'LeaseIdMissing',
      'There is currently a lease on the blob and no lease ID was specified in the request.',
    ),
    az('AcquireDiskLeaseFailed', "Failed to acquire lease while creating disk 'disk-plum.vhd' using blob."),
    python('HttpResponseError', 'LeaseAlreadyPresent', 'There is already a lease present.'),
    azd('Conflict', 'The container is leased by somebody and has an active lease.'),
  ),
  ...told(
    'lease-lost',
    xml('412 Precondition Failed', 'LeaseLost', 'A lease ID was specified, but the lease for the blob has expired.'),
    python('ResourceModifiedError', 'LeaseIsBrokenAndCannotBeRenewed', 'It is over.'),
    dotnet('409 (Conflict)', 'LeaseNotPresentWithLeaseOperation', 'There is currently no lease on the container.'),
  ),
  ...told(
    'terraform-state-lock',
    {
      text: boxed(
        `Error: Error acquiring the state lock\n\nError message: state blob is already locked\nLock Info:\n  ID:        7f1a9e02-4c3d-4b5e-9f60-718293a4b5c6\n  Path:      tfstate/orchard.tfstate\n  Operation: OperationTypeApply\n  Who:       runner@fv-az-901\n  Version:   1.9.5\n  Created:   2026-03-02 10:02:03.456789 +0000 UTC\n  Info:      \n\nTerraform acquires a state lock to protect the state from being written\nby multiple users at the same time.`,
      ),
      facts: {
        holder: 'runner@fv-az-901',
        lockId: '7f1a9e02-4c3d-4b5e-9f60-718293a4b5c6',
        statePath: 'tfstate/orchard.tfstate',
        lockOperation: 'Apply',
        since: '2026-03-02T10:02:03Z',
      },
    },
    'Error: Error locking state: Error acquiring the state lock: state blob is already locked\n',
    {
      text: 'error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file with `pulumi cancel`.\n  azblob://orchardstate/.pulumi/locks/organization/orchard/live/1d2f.json: created by build@fv-az44-7 (pid 4711) at 2026-03-02T10:02:03Z\nerror: script failed with exit code 255\n',
      facts: { holder: 'build@fv-az44-7', since: '2026-03-02T10:02:03Z' },
    },
    boxed(
      'Error: Failed to unlock state\n\nError message: Failed to unlock state: the state blob on Azure has another lock ID',
    ),
  ),
  ...told(
    'immutability-policy',
    xml(
      '409 Conflict',
      'BlobImmutableDueToPolicy',
      'This operation is not permitted as the blob is immutable due to a policy.',
    ),
    az('ContainerProtectedFromDeletion', 'The container is protected.'),
    autorest(
      'storage.BlobContainersClient#Delete',
      409,
      'Conflict',
      'The container cannot go: a legal hold is active and prevents it.',
    ),
  ),
  ...told(
    'data-locked',
    az('Conflict', "The key 'pear' is read-only. To allow modification unlock it first."),
    python('HttpResponseError', 'MessageLockLost', 'The lock supplied is invalid.'),
    http('POST', '/devices/d/messages/1', '412 Precondition Failed', 'DeviceMessageLockLost', 'Too late.'),
  ),
];

/** The version token is stale. */
const etags: readonly Example[] = [
  ...told(
    'etag-mismatch',
    az(
      'PreconditionFailed',
      'Precondition failed. Etag provided in if-match header W/"7" does not match etag W/"8" of resource.',
    ),
    http(
      'PUT',
      at('Microsoft.ApiManagement/service/apim/apis/a'),
      '412 Precondition Failed',
      'ResourceChanged',
      'The resource has been modified by somebody else since it was read.',
    ),
    deployment('EtagMismatch', 'The given version token is not the current one.'),
  ),
  ...told(
    'condition-not-met',
    xml(
      '412 Precondition Failed',
      'ConditionNotMet',
      'The condition specified using HTTP conditional header(s) is not met.',
    ),
    powershellNew(
      'Set-AzStorageBlobContent',
      'PreconditionFailed',
      'One of the conditional headers was not satisfied.',
    ),
    dotnet('412 (Precondition Failed)', 'TargetConditionNotMet', 'No.'),
  ),
];

export const lockAndEtagExamples: readonly Example[] = [...locks, ...etags];
