"use strict";
exports.id = 606;
exports.ids = [606];
exports.modules = {

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanner: () => (/* binding */ createScanner)
});

// EXTERNAL MODULE: ./build/conflict/find/scan-evidence.js
var scan_evidence = __webpack_require__(1918);
;// CONCATENATED MODULE: ./build/conflict/find/scan-shapes.js

const shapes = [
    { text: 'http/1.1 4', why: 'a status line: HTTP/1.1 409 Conflict', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'http/2 4', why: 'a status line of curl over HTTP/2', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'http/2.0 4', why: 'a status line of Go over HTTP/2', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'http 409', why: 'a status in prose' },
    { text: 'http 412', why: 'a status in prose' },
    { text: 'statuscode', field: 'any', why: 'autorest: StatusCode=409; PowerShell: StatusCode: 409', when: scan_evidence/* statusField */.DX },
    { text: 'status code', field: 'any', why: 'msrest: invalid status code; .NET: Response status code', when: scan_evidence/* statusField */.DX },
    { text: 'status_code', field: 'any', why: "Python's status_code=409", when: scan_evidence/* statusField */.DX },
    { text: 'status: 4', why: 'Azure.RequestFailedException prints Status: 409 (Conflict)', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'status=4', why: 'autorest: Status=409', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'status 4', why: 'go-azure-sdk: unexpected status 409', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'invalid status', why: 'msrest: Operation returned an invalid status' },
    { text: 'unexpected status', why: 'go-azure-sdk: unexpected status 409' },
    { text: 'response 4', why: 'azcore prints RESPONSE 409: 409 Conflict', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'returned an error', why: 'autorest: Service returned an error; .NET: The remote server returned an error' },
    { text: 'following error', why: 'go-azure-sdk: the Azure API returned the following error', when: scan_evidence/* azure */.ec },
    { text: '\ncode: ', why: 'az: Code: ScopeLocked, at the start of a line', when: scan_evidence/* codeField */.O },
    { text: ' code: ', why: 'the same behind a time', when: scan_evidence/* codeField */.O },
    { text: 'error code', why: 'Error Code: ScopeLocked', when: scan_evidence/* codeField */.O },
    { text: 'errorcode', why: 'ErrorCode: OperationNotAllowed, internalErrorCode', when: scan_evidence/* codeField */.O },
    { text: 'error-code', why: 'the header x-ms-error-code', when: scan_evidence/* codeField */.O },
    { text: 'error type:', why: 'Error type: Conflict', when: /[Ee]rror [Tt]ype: *[A-Z][a-z]+/ },
    { text: '"code":', why: "an error body's code", when: scan_evidence/* jsonCode */.Ag },
    { text: '"code" :', why: "an error body's code, spaced", when: scan_evidence/* jsonCode */.Ag },
    { text: '"code\\"', why: 'an error body inside a string', when: scan_evidence/* jsonCode */.Ag },
    { text: '"code\\\\', why: 'an error body inside a string inside a string', when: scan_evidence/* jsonCode */.Ag },
    {
        text: '</code>',
        why: 'an error body in XML: storage, Service Bus, App Service',
        when: /[Cc]ode>\s*(?:[A-Z][a-z]+[A-Z]|[A-Z][a-z]{5,}|\d{3,})/,
    },
    { text: '&lt;code', why: 'the same, escaped' },
    { text: ' code="', why: 'autorest: Code="OperationNotAllowed"', when: scan_evidence/* codeField */.O },
    { text: 'code=\\"', why: 'the same inside a string', when: scan_evidence/* codeField */.O },
    { text: '; message=', why: 'PowerShell: Code=SkuNotAvailable; Message=\u2026', when: /code=\w+; *message=/i },
    { text: '(code: ', why: "the portal's and azd's (Code: RequestConflict)", when: /\([Cc]ode: (?:[A-Z][a-z]\w+|\d{3,})\)/ },
    { text: 'error: (', why: 'az: ERROR: (ScopeLocked) \u2026', when: /(?:[Ee]rror|ERROR): \([A-Z][A-Za-z]\w+\)/ },
    { text: 'error message', why: 'Error message: state blob is already locked', when: /error message\W{0,3}[:=]/i },
    { text: 'errormessage', why: 'ErrorMessage=There is currently a lease', when: /errormessage\\*"?\s*[:=]/i },
    { text: 'requestfailed', why: 'Azure.RequestFailedException', when: /azure|exception|error/i },
    { text: 'responseerror', why: 'HttpResponseError of the Python and Go SDKs' },
    { text: 'responseexception', why: 'ErrorResponseException of msrest' },
    { text: 'clouderror', why: 'msrestazure.azure_exceptions.CloudError' },
    { text: 'cloudexception', why: 'Microsoft.Rest.Azure.CloudException' },
    { text: 'storageexception', why: 'Microsoft.WindowsAzure.Storage.StorageException' },
    { text: 'existserror', why: 'azure.core.exceptions.ResourceExistsError' },
    { text: 'modifiederror', why: 'azure.core.exceptions.ResourceModifiedError' },
    { text: 'azure error', why: 'Azure error: \u2026' },
    { text: 'from azure', why: 'Error response from Azure', when: /error|response/i },
    { text: 'failure sending', why: 'autorest: Failure sending request' },
    { text: 'failure respond', why: 'autorest: Failure responding to request' },
    { text: 'polling failed', why: 'go-azure-sdk: polling failed' },
    { text: 'polling after', why: 'go-azure-sdk: polling after CreateOrUpdate' },
    { text: 'deploymentfailed', why: 'the outermost code of a deployment' },
    { text: 'deployment failed', why: 'azd and az: Deployment failed' },
    { text: 'deployment error', why: 'azd: Deployment Error Details' },
    { text: 'deployment operation', why: 'At least one resource deployment operation failed' },
    { text: 'templatedeployment', why: 'InvalidTemplateDeployment', when: /invalid|error|code|fail/i },
    { text: 'deploymentstack', why: 'deployment stacks and their deny assignments', when: /deny|fail|nonterminal|error/i },
    // A tool's own words, when the line speaks of Azure.
    { text: '[error]', why: "Azure Pipelines' ##[error]", when: scan_evidence/* azure */.ec },
    { text: '##[error]', why: 'the same, with a sentence that a rule may know', when: scan_evidence/* marked */.xI, unless: /exit code/i },
    { text: '\nerror: ', why: "az's ERROR: with such a sentence, at the start of a line", when: scan_evidence/* marked */.xI },
    { text: 'z error: ', why: 'the same behind a time', when: scan_evidence/* marked */.xI },
    { text: 'error: ', why: 'an error line about Azure', when: scan_evidence/* azure */.ec, unless: /azclierror: \w/ },
    { text: 'failed to ', why: 'failed to delete subnet', when: scan_evidence/* azure */.ec },
    { text: 'failed with', why: 'Operation failed with status', when: /operation failed with|status: |azure/i },
    { text: 'exception: ', why: 'an SDK exception', when: scan_evidence/* azure */.ec },
];

;// CONCATENATED MODULE: ./build/conflict/find/needles.js
/**
 * What a log is searched for before anything of it is decoded: the words and shapes that Azure failures are told in. A row that also
 * stands in everyday build output asks its line for more (`when`) or names the everyday use (`unless`), because every hit costs a
 * window of some hundred lines. The list may be generous (a parser reads what it lets through), but it must not miss.
 */


const needles = [
    ...shapes,
    // Another operation is running, or ran over this one.
    {
        text: 'conflict',
        why: 'the word itself',
        harmless: ['-free', ' free', 'free', ' resolution', '-resolution', '_resolution', 'resolution', ' <nil>'],
        when: /409|status|code|operation|request|respons|resource|exception|concurren|lease|\bserver\b|delet|['"(:>=] ?conflict(?!_)|conflict(?:s|ed|ing)? with|due to/i,
        unless: /merge conflict|CONFLICT \((?:content|add|modify|rename|submodule|file|director)|\b(?:no|0) conflicts?\b|conflict[_-]\w+ \.\.\. ok/i,
    },
    { text: 'inprogress', why: 'AnotherOperationInProgress and its kin', when: /[a-z]InProgress|error|code|fail/ },
    { text: 'in progress', why: 'another operation is in progress', when: scan_evidence/* because */.xx },
    { text: 'in-progress', why: 'an in-progress operation', when: scan_evidence/* because */.xx },
    { text: 'another operation', why: 'the plain sentence' },
    { text: 'anotheroperation', why: 'RetryableErrorDueToAnotherOperation' },
    { text: 'pending operation', why: 'a pending operation on the resource' },
    { text: 'pendingop', why: 'MoveResourcesHavePendingOperations' },
    { text: 'deploymentactive', why: 'DeploymentActive' },
    {
        text: 'is still ',
        why: 'previous deployment is still active, address still allocated',
        when: /active|allocat|contain|attach|referenc|associat|in use|link|delet|detach|provision|progress/i,
    },
    { text: 'edit or replace', why: 'Unable to edit or replace deployment' },
    { text: 'superseded', why: 'canceled by a later operation' },
    { text: 'preempt', why: 'OperationPreempted', when: scan_evidence/* because */.xx },
    { text: 'preempted', why: 'preempted by a more recent operation' },
    { text: 'concurrent', why: 'concurrent writes', when: /operation|request|write|writt|updat|modif|conflict|azure|too many/i },
    { text: 'operation was cancel', why: 'Operation was canceled' },
    {
        text: 'is being ',
        why: 'is being deleted, moved, updated',
        when: /being (?:delet|detach|creat|updat|perform|used by (?!another process)|mov|provision|add|remov|modif|configur|scal|restor|import|export|upgrad|releas|migrat|initial|recover|process|renam|attach|copied)/i,
    },
    { text: 'being deleted', why: 'the resource is being deleted' },
    { text: 'being detached', why: 'the disk is being detached' },
    { text: 'beingdelet', why: 'ResourceGroupBeingDeleted' },
    { text: 'beingcreat', why: 'StorageAccountBeingCreated' },
    { text: 'beingdetach', why: 'AttachDiskWhileBeingDetached' },
    { text: 'deprovision', why: 'in deprovisioning state' },
    { text: 'is busy', why: 'the server is busy' },
    { text: 'serverbusy', why: 'ServerBusy' },
    { text: 'servicebusy', why: 'ServiceBusy' },
    { text: 'toobusy', why: 'StorageAccountTooBusy' },
    { text: 'temporarily busy', why: 'Service is temporarily busy' },
    { text: 'busy with', why: 'busy with another operation' },
    { text: 'maintenance', why: 'in maintenance', when: /server|service|operation|cluster|progress|\bvm\b|machine|window/i },
    { text: 'moratorium', why: 'ClusterMoratoriumInEffect' },
    { text: 'try again', why: 'Please try again later', when: scan_evidence/* thing */.bI },
    { text: 'retry later', why: 'Please retry later', when: scan_evidence/* thing */.bI },
    { text: 'please retry', why: 'Please retry the operation', when: scan_evidence/* thing */.bI },
    { text: 'retryable', why: 'RetryableError', when: /retryableerror|operation/i },
    // States.
    {
        text: 'already',
        why: 'already exists, in use, in progress, locked',
        when: /[Aa]lready(?: (?:exists?|in (?:use|progress|the|a |state|target)|be(?:en|ing)|taken|locked|running|ha[sv]e?|an? |present|attached|detached|used|registered|enabled|disabled|contains|performing|assigned|associated|linked|on |stopped|started|deallocated|deleted|peered|owned|reserved)|[A-Z]\w)/,
        unless: /layer already exists|mkdir|address already in use|already been (?:downloaded|published|declared|defined|built|compiled)|already in the (?:path|cache)/i,
    },
    { text: 'exists already', why: 'exists already and cannot be created again' },
    { text: 'alreadyexist', why: 'ContainerAlreadyExists' },
    { text: 'cannot ', why: 'cannot be deleted, cannot modify', when: scan_evidence/* refusal */.x5 },
    { text: 'can not ', why: 'can not be deleted', when: scan_evidence/* refusal */.x5 },
    { text: 'cannotbe', why: 'InUseSubnetCannotBeDeleted' },
    { text: 'cannotdelete', why: 'CannotDeleteResource' },
    { text: 'not be completed', why: 'the operation could not be completed' },
    { text: "couldn't be", why: "This operation couldn't be completed" },
    { text: 'not be performed', why: 'cannot, could not, may not be performed' },
    { text: 'not be deleted', why: 'could not, may not be deleted' },
    { text: 'not allowed', why: 'not allowed while \u2026' },
    { text: 'notallowed', why: 'OperationNotAllowed and its kin' },
    { text: 'not permitted', why: 'Access not permitted because \u2026', when: /azure|disk|access not|subnet|policy|subscription|resource/i },
    { text: 'notpermitted', why: 'ResourceNotPermittedOnDelegatedSubnet' },
    { text: 'deallocat', why: 'must be deallocated first', when: /\bvms?\b|machine|size|azure|\baz\b|power|stop|role|operation/i },
    {
        text: 'must be ',
        why: 'must be stopped, deleted or in a state first',
        when: /must be (?:in |deallocat|stopp|running|delet|remov|regist|detach|disabl|released|broken|purged|failed over|'?succeeded|unique|set to)/i,
    },
    { text: 'provisioning state', why: 'in provisioning state Updating', field: 'none' },
    {
        text: 'provisioningstate',
        why: 'AccountProvisioningStateInvalid',
        when: /error|fail|invalid|wait|cannot|not in|terminal|must/i,
        field: 'none',
    },
    { text: 'provisioning not', why: 'Storage provisioning not done' },
    { text: 'not provisioned', why: 'is not provisioned' },
    { text: 'notprovisioned', why: 'ReferencedResourceNotProvisioned' },
    { text: 'terminal state', why: 'Resource not in terminal state' },
    { text: 'nonterminal', why: 'DeploymentStackInNonTerminalState' },
    { text: 'succeeded state', why: 'is not in Succeeded state' },
    { text: 'invalid state', why: 'in an invalid state' },
    { text: 'invalidstate', why: 'InvalidStateForOperation' },
    { text: 'failed state', why: 'in a failed state' },
    { text: 'current state', why: 'not valid in the current state', when: /not|invalid|cannot|operation/i },
    { text: 'in state ', why: "is currently in state 'Stopped'", when: /not|invalid|cannot|operation|current/i },
    { text: 'in the state', why: 'is not in the state \u2026', when: scan_evidence/* thing */.bI },
    { text: 'state is not', why: 'account state is not Online' },
    { text: 'stateinvalid', why: 'AccountProvisioningStateInvalid' },
    { text: 'not running', why: 'when the VM is not running', when: /\bvm\b|machine|server|cluster|agent|operation/i },
    { text: 'is running', why: 'not allowed while the VM is running', when: /while|because|when|cannot|stop\//i },
    { text: 'isnotready', why: 'ServerIsNotReady' },
    { text: 'not ready', why: 'the resource is not ready', when: /operation|request|azure|database|account|vault/i },
    { text: 'not active', why: 'is not active', when: scan_evidence/* thing */.bI },
    { text: 'nested resource', why: 'while nested resources exist' },
    { text: 'not empty', why: 'the pool is not empty', unless: /directory (?:is )?not empty|ENOTEMPTY/i },
    { text: 'notempty', why: 'ApplicationPackagesNotEmpty', unless: /assert|expect|IsNotEmpty|isnotempty/i },
    { text: 'is empty', why: 'the fleet of this update run is empty', when: /fleet|update run|pool|target/i },
    {
        text: ' in use',
        why: 'is in use by',
        when: /already|in use by|cannot|current|is in use|still|because/i,
        unless: /address already in use|EADDRINUSE|port \d+|memory/i,
    },
    { text: 'nicinuse', why: 'NicInUse' },
    { text: 'inuseby', why: 'NetworkSecurityGroupInUseByVirtualMachineScaleSet' },
    { text: ' attached', why: 'is attached to a running VM', when: /\bvms?\b|machine|disk|\bnic\b|resource|gateway|subnet|detach|network/i },
    { text: 'whileattached', why: 'ChangeDiskSizeWhileAttachedNotAllowed' },
    { text: 'referenced by', why: 'is referenced by', when: scan_evidence/* thing */.bI },
    { text: 'associated with', why: 'is associated with', when: /cannot|can't|still|delet|remove|because|must|in order/i },
    { text: 'still contains', why: 'it still contains apps' },
    { text: 'pending copy', why: 'no pending copy operation' },
    { text: 'deletionblocked', why: 'ResourceGroupDeletionBlocked' },
    { text: 'deletion of resource', why: 'Deletion of resource group \u2026 failed' },
    { text: 'did not finish', why: 'did not finish within the allowed time', when: scan_evidence/* thing */.bI },
    {
        text: 'unable to ',
        why: 'Unable to edit, delete, cancel',
        when: /unable to (?:edit|delete|modify|cancel|update|create the|complete|perform|acquire|process the op|scale|resize|start|stop|attach|detach|remove)/i,
        unless: /dpkg|node_modules|\/var\/lib/i,
    },
    // Locks, leases.
    {
        text: ' locked',
        why: 'following scope(s) are locked',
        when: /are locked|already locked|currently locked|locked by (?!another process)|scope|(?:resource|group|account|vault|entity|key|value|blob|state|server|instance|setting)\b.{0,80}\b(?:is|was|be|been) locked/i,
    },
    { text: 'scopelocked', why: 'ScopeLocked' },
    { text: 'state lock', why: "Terraform's Error acquiring the state lock", unless: /(?:acquir|releas)ing (?:the )?state lock\. this may/i },
    { text: 'lock info', why: "Terraform's Lock Info" },
    { text: 'exclusive', why: 'requires exclusive access', when: /lock|access|operation|request/i },
    { text: 'exlusive', why: "Cosmos DB's own spelling" },
    { text: 'denyassign', why: 'DenyAssignmentAuthorizationFailed' },
    { text: 'deny assign', why: 'a deny assignment' },
    {
        text: ' lease ',
        why: 'a lease on the blob',
        when: /blob|container|share|\bid\b|conflict|request|disk|already|present|matched|broken|lost|expired/i,
    },
    { text: 'leaseid', why: 'LeaseIdMissing' },
    { text: 'lease id', why: 'The lease ID matched, but \u2026' },
    { text: 'leaselost', why: 'LeaseLost' },
    { text: 'leasealready', why: 'LeaseAlreadyPresent' },
    { text: 'leasenotpresent', why: 'LeaseNotPresentWithBlobOperation' },
    { text: 'leaseisbr', why: 'LeaseIsBreakingAndCannotBeAcquired' },
    { text: 'immutab', why: 'an immutability policy', when: /policy|blob|container|legal|storage|property|due to/i },
    { text: 'legal hold', why: 'a legal hold' },
    // Version tokens and conditions.
    { text: 'precondition', why: 'PreconditionFailed' },
    { text: 'conditionnot', why: 'ConditionNotMet' },
    { text: 'conditional', why: 'HTTP conditional header(s)', when: /header|request/i },
    { text: 'condition spec', why: 'The condition specified is not met' },
    { text: 'condition is not', why: 'the condition is not met' },
    { text: 'condition was not', why: 'the condition was not met' },
    { text: 'condition not', why: 'condition not met or satisfied' },
    { text: "condition '", why: "The condition '*' in the header was satisfied", when: /header|satisf|\bmet\b/i },
    { text: 'if-match', why: 'the header If-Match was not satisfied', when: /satisf|mismatch|condition|provided|invalid|does not|required/i },
    { text: 'if-none-match', why: 'the header If-None-Match', when: /satisf|mismatch|condition|provided|invalid|does not/i },
    { text: 'etag mismatch', why: 'etag mismatch' },
    { text: 'etagmismatch', why: 'EtagMismatch' },
    { text: 'etag provided', why: 'Etag provided in if-match header' },
    { text: 'bad etag', why: 'bad ETag was supplied' },
    { text: 'the etag', why: 'the ETag does not match', when: /match|stale|suppl|provided|specified|chang|differ/i },
    { text: 'etag was', why: 'ETag was supplied, was changed' },
    { text: 'etag does', why: 'ETag does not match' },
    { text: 'etag is ', why: 'ETag is stale', when: /match|stale|invalid|old|differ/i },
    { text: 'version mismatch', why: 'a version token that is stale', when: scan_evidence/* thing */.bI },
    { text: 'version-mismatch', why: "Grafana's version-mismatch" },
    {
        text: 'been modified',
        why: 'has been modified since it was read',
        when: /etag|another|entity|someone|since|record|zone|resource|object/i,
    },
    { text: 'been changed', why: 'has been changed by someone else', when: /etag|another|entity|someone|since|resource/i },
    // Quota, policy, capacity, rules.
    { text: ' quota ', why: 'quota of cores' },
    { text: 'quotaexceed', why: 'QuotaExceeded' },
    { text: 'quota exceed', why: 'quota exceeded' },
    { text: 'quotaid', why: "the offer's QuotaId" },
    { text: 'quota limit', why: 'quota limits' },
    { text: 'exceeding', why: 'results in exceeding', when: scan_evidence/* limits */.Fy },
    { text: 'exceeds ', why: 'exceeds the limit', when: scan_evidence/* limits */.Fy },
    { text: 'exceeded', why: 'limit exceeded', when: scan_evidence/* limits */.Fy },
    { text: 'limit reached', why: 'limit reached' },
    { text: 'limitreached', why: 'PublicIPCountLimitReached' },
    { text: 'limit of ', why: 'limit of 5 has been reached', when: /reach|exceed|allow|maximum/i },
    { text: 'been reached', why: 'the limit has been reached', when: /limit|quota|maximum|number/i },
    { text: 'maximum number', why: 'the maximum number of data disks' },
    { text: 'maximum allowed', why: 'Maximum allowed: 10' },
    { text: 'more than ', why: 'Cannot create more than 1', when: /cannot|can't|not allowed|not support/i },
    { text: 'disallowed', why: 'RequestDisallowedByPolicy' },
    { text: 'policyviolation', why: 'PolicyViolation' },
    { text: 'policy assignment', why: 'the policy assignment that denies', when: /deny|denied|disallow|block|error|identifiers/i },
    {
        text: 'not available',
        why: 'the size is not available in the location',
        when: /sku|size|location|region|zone|cluster|subscription|capacity|feature|\bvm\b|server/i,
    },
    { text: 'notavailable', why: 'SkuNotAvailable' },
    {
        text: 'unavailable',
        why: 'capacity, or a server that is unavailable for an operation',
        when: /capacity|region|operation|\bsku\b|zone|azure|for ?operation/i,
    },
    {
        text: 'capacity',
        why: 'no capacity',
        when: /insufficient|not (?:have )?enough|sufficient|restrict|unavailable|out of|no available|exceed|constrain|demand/i,
    },
    { text: 'high demand', why: 'high demand in this region' },
    { text: 'allocationfail', why: 'AllocationFailed' },
    { text: 'allocation fail', why: 'Allocation failed' },
    { text: 'overconstrained', why: 'OverconstrainedAllocationRequest' },
    { text: 'not registered', why: 'is not registered to use namespace', when: /subscription|namespace|provider|feature|nrp|resource/i },
    { text: 'notregistered', why: 'SubscriptionNotRegistered' },
    { text: 'be registered', why: 'must be registered', when: /subscription|namespace|provider|feature/i },
    { text: 'missingsub', why: 'MissingSubscriptionRegistration' },
    { text: 'missingregist', why: 'MissingRegistrationForLocation' },
    { text: 'not enabled', why: 'not enabled for this subscription', when: /subscription|account|feature|region|vault|tenant/i },
    { text: 'is disabled', why: 'The subscription is disabled', when: /subscription|account|server|vault|tenant|adaptor|namespace/i },
    { text: 'been disabled', why: 'once it has been disabled', when: scan_evidence/* thing */.bI },
    { text: 'disabledsub', why: 'ReadOnlyDisabledSubscription' },
    { text: 'read only', why: 'marked as read only', when: /subscription|account|server|database/i },
    {
        text: 'not supported',
        why: 'the operation is not supported',
        when: /azure|\bsku\b|region|location|operation|\bvm\b|\bsize\b|resource|disk|tier|account|availability|subscription|server|service|zone|managed|concurrent/i,
    },
    { text: 'notsupported', why: 'OperationNotSupported', when: /[a-z]NotSupported\b(?!Exception)|error|code/ },
    {
        text: 'not support ',
        why: 'does not support',
        when: /azure|\bsku\b|region|operation|\bsize\b|resource|disk|tier|account|subscription|zone/i,
    },
    { text: 'overlap', why: 'address spaces overlap', when: /address|prefix|subnet|range|cidr|vnet/i },
    { text: 'restrict', why: 'a location or SKU restriction', when: /location|region|sku|subscription|capacity|size/i },
    // Names.
    { text: 'soft-delet', why: 'has been soft-deleted' },
    { text: 'soft delet', why: 'soft deleted' },
    { text: 'softdelet', why: 'ServiceAlreadyExistsInSoftDeletedState' },
    { text: 'recoverable', why: 'deleted but recoverable', when: /vault|delet|purge|state/i },
    { text: 'is taken', why: 'the name is taken', when: /name|domain|label/i },
    { text: 'globally unique', why: 'names are globally unique' },
    { text: 'not unique', why: 'the name is not unique', when: scan_evidence/* thing */.bI },
    { text: 'belongs to another', why: 'the name belongs to another resource' },
    { text: 'roleassignmentexists', why: 'RoleAssignmentExists' },
    // What ended a run although Azure refused nothing.
    { text: 'deadline exceeded', why: 'context deadline exceeded' },
    { text: 'timed out', why: 'timed out waiting, while polling', when: /wait|poll|read|azure|deploy|operation|request/i },
    { text: 'timeout while waiting', why: "Terraform's timeout while waiting for state" },
    { text: 'httpclient.timeout', why: 'canceled due to the configured HttpClient.Timeout' },
    { text: 'service unavailable', why: 'a 503' },
    { text: 'serviceunavailable', why: 'a 503 by its code' },
    { text: 'is currently unavailable', why: 'The service is currently unavailable' },
    { text: 'gateway timeout', why: 'a 504' },
    { text: 'bad gateway', why: 'a 502' },
    { text: 'errored.tfstate', why: 'a state that Terraform could not save' },
    { text: 'save state', why: 'Failed to save state', when: /fail|error|could not|unable/i },
    { text: 'persist state', why: 'Failed to persist state to backend' },
    { text: 'saving checkpoint', why: 'a checkpoint that Pulumi could not save' },
    { text: 'save checkpoint', why: 'a checkpoint that Pulumi could not save' },
    { text: 'interrupt received', why: 'Terraform was interrupted' },
    { text: 'keyboardinterrupt', why: 'az was interrupted' },
    { text: 'interrupted by user', why: 'a tool was interrupted' },
    { text: 'context cancel', why: 'context canceled' },
    { text: 'operation cancel', why: 'Error: operation canceled' },
    { text: 'task was cancel', why: 'A task was canceled' },
    { text: 'update cancel', why: "Pulumi's update canceled" },
    { text: 'was canceled by', why: 'The deployment was canceled by user' },
    ...['1', '5', '6', '7', '9'].map((digit) => ({ text: `aadsts${digit}`, why: 'an error of Entra ID' })),
    { text: 'az login', why: "Please run 'az login'", when: /\brun\b|error|fail/i, unless: /\[command\]|##\[group\]/ },
    { text: 'azd auth login', why: 'Please run azd auth login' },
    { text: 'login failed', why: 'azure/login failed' },
    { text: 'access token', why: 'could not acquire access token', when: /fail|could not|cannot|unable|expire|error/i },
    { text: 'credentialunavailable', why: 'CredentialUnavailableError' },
    { text: 'credential authentication', why: 'ClientSecretCredential authentication failed' },
    { text: 'no such host', why: 'a name that does not resolve' },
    { text: 'name resolution', why: 'a name that does not resolve', when: /fail|error/i },
    { text: 'name or service not known', why: 'a name that does not resolve' },
    { text: 'could not be resolved', why: 'The remote name could not be resolved', when: /remote name|host/i },
    { text: 'enotfound', why: 'getaddrinfo ENOTFOUND' },
    { text: 'econnrefused', why: 'connect ECONNREFUSED', when: scan_evidence/* azure */.ec },
    { text: 'econnreset', why: 'read ECONNRESET', when: scan_evidence/* azure */.ec },
    { text: 'connection refused', why: 'a refused connection', when: scan_evidence/* azure */.ec },
    { text: 'connection reset', why: 'a reset connection', when: scan_evidence/* azure */.ec },
    { text: 'certificate_verify', why: 'a certificate that is not trusted' },
    { text: 'x509: certificate', why: 'a certificate that is not trusted' },
    { text: 'deployment operation failed', why: 'At least one resource deployment operation failed' },
    { text: 'out of 0 error', why: 'Showing 0 out of 0 error(s)' },
    { text: 'multiple errors', why: 'failed with multiple errors' },
];

// EXTERNAL MODULE: ./build/conflict/find/passage.js
var find_passage = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/conflict/find/scan-fields.js
/**
 * Fields that say nothing. Every line of a debug log holds words that failures are told in, as names of fields whose value is empty (`"conflict": null`,
 * `error: None`), and each would cost a look at its line. So the bytes behind a needle are read first.
 */
/** What a value begins with that is none; behind it the value must end. `0` is one: it counts what there is nothing of. */
const empties = ['null', 'none', 'nil', '<nil>', 'false', '[]', '{}', '0'].map((text) => new TextEncoder().encode(text));
/** kinds of bytes: 1 letters, digits and what else a name holds, 2 quotes and the backslashes before them, 3 blanks. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    const sign = String.fromCharCode(byte);
    return /[A-Za-z0-9_]/.test(sign) ? 1 : /["'`\\]/.test(sign) ? 2 : /[ \t]/.test(sign) ? 3 : 0;
});
const scan_fields_name = 1;
const quote = 2;
const blank = 3;
const colon = 0x3a;
const equals = 0x3d;
const dash = 0x2d;
const dot = 0x2e;
/** How much of a name, of quotes and of blanks is passed over. */
const longestName = 40;
const longestGap = 8;
/** isField tells whether the word that ends at `at` is (a part of) the name of a field. */
const isField = (buffer, at, filled) => tieBehind(buffer, at, filled) >= 0;
/** isEmptyField tells whether it is, and the field holds nothing. */
function isEmptyField(buffer, at, filled) {
    const tie = tieBehind(buffer, at, filled);
    if (tie < 0)
        return false;
    const value = pass(buffer, tie + 1, Math.min(filled, tie + longestGap), blank);
    const opened = pass(buffer, value, Math.min(filled, value + longestGap), quote);
    // "" is empty, "\u2026" is not.
    if (opened - value >= 2 && !goesOn(buffer, opened, filled))
        return true;
    for (const empty of empties)
        if (holdsAt(buffer, opened, filled, empty))
            return endsAt(buffer, opened + empty.length, filled, buffer[tie] === equals);
    return false;
}
/** Where the colon or the equals sign of a field stands; -1 where there is none. A needle may hold it itself: `error: `. */
function tieBehind(buffer, at, filled) {
    for (let before = at - 1; before >= at - 2; before -= 1)
        if (isTie(buffer[before]))
            return before;
    const named = pass(buffer, at, Math.min(filled, at + longestName), scan_fields_name);
    const closed = pass(buffer, named, Math.min(filled, named + longestGap), quote);
    const tie = pass(buffer, closed, Math.min(filled, closed + longestGap), blank);
    return isTie(buffer[tie]) && tie < filled ? tie : -1;
}
const isTie = (byte) => byte === colon || byte === equals;
function pass(buffer, from, to, kind) {
    let at = from;
    while (at < to && (kinds[buffer[at]] === kind || (kind === scan_fields_name && buffer[at] === dash)))
        at += 1;
    return at;
}
const goesOn = (buffer, at, filled) => at < filled && kinds[buffer[at]] === scan_fields_name;
/** holdsAt tells whether a word in lower case stands at an offset, in either case. */
function holdsAt(buffer, at, filled, word) {
    if (at + word.length > filled)
        return false;
    for (let index = 0; index < word.length; index += 1) {
        const byte = buffer[at + index];
        if (byte !== word[index] && (byte | 0x20) !== word[index])
            return false;
    }
    return true;
}
/** A value ends there: `0.5`, `0x80` and "None of them" go on. Behind an equals sign a blank ends it. */
function endsAt(buffer, at, filled, assigned) {
    if (at >= filled)
        return true;
    const byte = buffer[at];
    if (kinds[byte] === scan_fields_name || (byte === dot && goesOn(buffer, at + 1, filled)))
        return false;
    return assigned || kinds[byte] !== blank;
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-lines.js
/**
 * Line arithmetic over bytes: where lines begin and end. A line ends with a line feed; a carriage return is
 * part of its line, so that line numbers are those of an editor and progress bars do not count.
 */
const lineFeed = 10;
/**
 * startBefore gives where a window that reaches back from `at` begins: the start of the earliest line wholly within the reach.
 * A line longer than the reach is cut inside. Nothing before `floor` is looked at.
 */
function startBefore(buffer, at, floor, reach) {
    const lowest = Math.max(floor, at - reach.bytes);
    let start = -1;
    let lines = 0;
    for (let cursor = at - 1; cursor >= lowest; cursor -= 1) {
        if (buffer[cursor] !== lineFeed)
            continue;
        start = cursor + 1;
        lines += 1;
        if (lines > reach.lines)
            return start;
    }
    // The floor is where the data begins, or where it was cut before: as good as the start of a line.
    if (lowest === floor)
        return floor;
    return start >= 0 ? start : characterStart(buffer, lowest);
}
/** endAfter is the same to the other side: after the line feed of the last line wholly within the reach from `at`. */
function endAfter(buffer, at, ceiling, reach) {
    const highest = Math.min(ceiling, at + reach.bytes);
    let end = -1;
    let lines = 0;
    for (let cursor = at; cursor < highest; cursor += 1) {
        if (buffer[cursor] !== lineFeed)
            continue;
        end = cursor + 1;
        lines += 1;
        if (lines > reach.lines)
            return end;
    }
    if (highest === ceiling)
        return ceiling;
    return end >= 0 ? end : characterStart(buffer, highest);
}
/** characterStart moves a cut back to the start of a UTF-8 character, so that no character is torn. */
function characterStart(buffer, at) {
    for (let back = 0; back < 4 && at - back > 0; back += 1) {
        if (((buffer[at - back] ?? 0) & 0xc0) !== 0x80)
            return at - back;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-matcher.js
/**
 * The byte filter: finds where one of many short needles stands in a buffer, without decoding it. Wherever a needle of seven bytes stands,
 * it covers one block of four bytes at a multiple of four. So every fourth byte is looked at: a table says, for the hash of the block
 * there, which parts of a needle it may be, and nearly always that is none.
 */
/** shortestNeedle is the least length a needle may have, in bytes. */
const shortestNeedle = 7;
/** How much of a needle is hashed at once. */
const blockBytes = 4;
/** The block that decides which needle it is begins this far into it: it is the last of the first seven bytes. */
const decidingAt = shortestNeedle - blockBytes;
/** 2^14 entries of one byte: the tables stay in the first-level cache beside the text. */
const hashBits = 14;
/**
 * hashOf gives the place of a block in the tables. Keeping five bits of each byte folds upper and lower case for free; a full comparison tells the
 * rest apart. The factor is Knuth's: 2^32 divided by the golden ratio. Its numbers stand here and not in constants, which a hot loop would load each time.
 */
const hashOf = (block) => Math.imul(block & 0x1f1f1f1f, -1640531535) >>> 18;
/** blocksOf parts a needle into blocks, of which the last two may overlap. */
function blocksOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const starts = [decidingAt, bytes.length - blockBytes];
    for (let at = 0; at < bytes.length - blockBytes; at += blockBytes)
        starts.push(at);
    return starts.map((at) => {
        let letters = 0;
        for (let index = 0; index < blockBytes; index += 1) {
            const byte = bytes[at + index] ?? 0;
            if (byte >= 0x61 && byte <= 0x7a)
                letters |= 0x20 << (8 * index);
        }
        return { at, bytes: view.getInt32(at, true), letters };
    });
}
/** createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long. The buffer begins its memory, and its length is a multiple of four. */
function createMatcher(texts, buffer) {
    const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2);
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    /** For each hash: bit n is set where the block may stand n bytes into a needle. */
    const parts = new Uint8Array(1 << hashBits);
    /** Needles whose deciding blocks have one hash form a group; `groupOf` tells it by the hash, 0 is the group of none. */
    const groupOf = new Uint16Array(1 << hashBits);
    const groups = [[]];
    const encoder = new TextEncoder();
    for (const [needle, text] of texts.entries()) {
        const bytes = encoder.encode(text.toLowerCase());
        if (bytes.length < shortestNeedle)
            throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
        const blocks = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        for (let at = 0; at <= decidingAt; at += 1) {
            const hash = hashOf(blocks.getInt32(at, true));
            parts[hash] = (parts[hash] ?? 0) | (1 << at);
        }
        const hash = hashOf(blocks.getInt32(decidingAt, true));
        groupOf[hash] ||= groups.push([]) - 1;
        groups[groupOf[hash] ?? 0]?.push({ needle, length: bytes.length, blocks: blocksOf(bytes) });
    }
    function standsAt(blocks, position) {
        for (const { at, bytes, letters } of blocks)
            if ((view.getInt32(position + at, true) | letters) !== bytes)
                return false;
        return true;
    }
    function verify(position, group, filled, hit) {
        for (const { needle, length, blocks } of groups[group])
            if (position + length <= filled && standsAt(blocks, position))
                hit(position, needle);
    }
    /** The block at `word` may be a part of needles: bit n of `part` says that one may begin n bytes before it. The highest comes first. */
    function tryAll(word, part, from, end, filled, hit) {
        for (let rest = part; rest !== 0;) {
            const at = 31 - Math.clz32(rest);
            rest ^= 1 << at;
            const position = (word << 2) - at;
            if (position < from || position >= end)
                continue;
            const group = groupOf[hashOf(view.getInt32(position + decidingAt, true))];
            if (group !== 0 && (parts[hashOf(view.getInt32(position, true))] & 1) !== 0)
                verify(position, group, filled, hit);
        }
    }
    return {
        find(from, to, filled, hit) {
            // What the hot loop reads is at hand in the function itself.
            const [blocks, partOf] = [words, parts];
            // Needles that start in the range, and of which the first seven bytes are there.
            const end = Math.min(to, filled - shortestNeedle + 1);
            const last = (end + decidingAt + 3) >> 2;
            for (let word = (from + 3) >> 2; word < last; word += 1) {
                const part = partOf[hashOf(blocks[word])];
                if (part !== 0)
                    tryAll(word, part, from, end, filled, hit);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-windows.js
/**
 * From hits to ranges: how far a passage reaches around a hit, when two passages are one, and where a long one is cut. All positions
 * are those of the work buffer.
 */

const kibi = 1024;
/** What a person would scroll up to see what was being done \u2026 */
const before = { lines: 60, bytes: 16 * kibi };
/** \u2026 and down to see the end of a deployment error's JSON. */
const after = { lines: 80, bytes: 64 * kibi };
/** A passage is at most this long; a longer stretch is handed out in pieces \u2026 */
const longest = 256 * kibi;
/** \u2026 that overlap by about this much, so that an error on the seam is whole in one of them. */
const overlap = { lines: Number.POSITIVE_INFINITY, bytes: 8 * kibi };
/** A piece may be cut this much short of its greatest length, to end with a line. */
const cutWithin = { lines: 0, bytes: longest / 2 };
/** lookAhead is how many bytes after a hit its window may reach. */
const lookAhead = after.bytes;
/** createWindows starts without a hit. */
function createWindows(buffer) {
    let open;
    function pieces(stretch) {
        const cut = [];
        while (stretch.to - stretch.from > longest) {
            const limit = stretch.from + longest;
            const floor = limit - cutWithin.bytes;
            const lineStart = startBefore(buffer, limit, floor, cutWithin);
            const to = lineStart > floor ? lineStart : characterStart(buffer, limit);
            cut.push({ from: stretch.from, to });
            stretch.from = startBefore(buffer, to, stretch.from, overlap);
        }
        return cut;
    }
    function close(stretch) {
        open = undefined;
        return [...pieces(stretch), { from: stretch.from, to: stretch.to }];
    }
    return {
        add(hit, filled) {
            if (open && hit < open.to) {
                open.lastHit = hit;
                return [];
            }
            if (open)
                open.to = endAfter(buffer, open.lastHit, filled, after);
            const from = startBefore(buffer, hit, 0, before);
            const to = endAfter(buffer, hit, filled, after);
            if (open && from <= open.to) {
                open.to = to;
                open.lastHit = hit;
                return pieces(open);
            }
            const complete = open ? close(open) : [];
            open = { from, to, lastHit: hit };
            return complete;
        },
        settle(next, filled) {
            if (!open)
                return [];
            open.to = endAfter(buffer, open.lastHit, filled, after);
            return open.to < next - before.bytes ? close(open) : pieces(open);
        },
        neededFrom(next) {
            // A little more than a window reaches back, so that the front of the buffer is never taken for the start of a line.
            return Math.min(open?.from ?? next, next - before.bytes - 4);
        },
        shift(by) {
            if (open)
                open = { from: open.from - by, to: open.to - by, lastHit: open.lastHit - by };
        },
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/scanner.js







/** Holds an unfinished passage with its reaches, and enough new bytes beside it that moving the rest is cheap. */
const bufferBytes = 1024 * 1024;
/** How much of a hit's line is looked at for evidence. */
const lineBefore = { lines: 0, bytes: 512 };
const lineAfter = { lines: 0, bytes: 1024 };
/** So much is searched in one call: V8 compiles what is called often sooner than what loops long. */
const slice = 8 * 1024;
const scanner_lineFeed = 10;
function rowOf(needle) {
    const harmless = (needle.harmless ?? []).map((word) => new TextEncoder().encode(word));
    return { ...needle, harmless, skip: needle.text.startsWith('\n') ? 1 : 0 };
}
/** createScanner makes the filter ready. It is loaded for large logs only: a small one pays nothing for it. */
function createScanner() {
    const buffer = Buffer.allocUnsafeSlow(bufferBytes);
    const windows = createWindows(buffer);
    const rows = needles.map(rowOf);
    const matcher = createMatcher(rows.map(({ text }) => text), buffer);
    let filled = 0;
    /** Hits before this were found already. */
    let scanned = 0;
    /** On the last line that was accepted, up to here, no further hit is asked about. */
    let acceptedTo = 0;
    /** The line number at `countedTo`. */
    let line = 1;
    let countedTo = 0;
    function lineAt(position) {
        for (let at = buffer.indexOf(scanner_lineFeed, countedTo); at >= 0 && at < position; at = buffer.indexOf(scanner_lineFeed, at + 1))
            line += 1;
        countedTo = position;
        return line;
    }
    function passage({ from, to }) {
        return { line: lineAt(from), text: (0,find_passage/* textOf */.b)(buffer.subarray(from, to)) };
    }
    /** accepts asks the needle's row whether the hit says more than a build tool's everyday word, or a field of a debug log. */
    function accepts({ when, unless, field, harmless }, position, end) {
        for (const word of harmless)
            if (holdsAt(buffer, end, filled, word))
                return false;
        if (field === 'none' ? isField(buffer, end, filled) : field !== 'any' && isEmptyField(buffer, end, filled))
            return false;
        const said = buffer.toString('utf8', startBefore(buffer, position, 0, lineBefore), endAfter(buffer, position, filled, lineAfter));
        if (when?.test(said) === false || unless?.test(said))
            return false;
        return !((when || unless) && scan_evidence/* passedTest */.HR.test(said)) && !(field !== 'any' && (0,scan_evidence/* quietJson */.nJ)(said));
    }
    /** scan looks for hits that start before `limit`, and yields what they complete. */
    function* scan(limit) {
        const hits = [];
        const hit = (position, needle) => {
            const row = rows[needle];
            const start = position + row.skip;
            if (start < acceptedTo || !accepts(row, start, position + row.text.length))
                return;
            acceptedTo = endAfter(buffer, start, filled, lineAfter);
            hits.push(start);
        };
        for (let at = scanned; at < limit; at += slice)
            matcher.find(at, Math.min(at + slice, limit), filled, hit);
        for (const position of hits)
            for (const range of windows.add(position, filled))
                yield passage(range);
        scanned = Math.max(scanned, limit);
    }
    /** forget moves what is still needed to the front of the buffer. */
    function forget(upTo) {
        lineAt(upTo);
        buffer.copyWithin(0, upTo, filled);
        windows.shift(upTo);
        filled -= upTo;
        scanned -= upTo;
        acceptedTo -= upTo;
        countedTo -= upTo;
    }
    return {
        *read(bytes) {
            let taken = 0;
            while (taken < bytes.length) {
                const part = bytes.subarray(taken, taken + bufferBytes - filled);
                buffer.set(part, filled);
                filled += part.length;
                taken += part.length;
                if (filled < bufferBytes)
                    return;
                // A hit is looked at when all that its window may reach is here.
                yield* scan(filled - lookAhead);
                for (const range of windows.settle(scanned, filled))
                    yield passage(range);
                forget(windows.neededFrom(scanned));
            }
        },
        *finish() {
            yield* scan(filled);
            for (const range of windows.settle(Number.POSITIVE_INFINITY, filled))
                yield passage(range);
        },
    };
}


/***/ })

};
;