"use strict";
exports.id = 428;
exports.ids = [428];
exports.modules = {

/***/ 428:
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
    { text: 'statuscode', why: 'autorest: StatusCode=409; PowerShell: StatusCode: 409', when: scan_evidence/* statusField */.DX },
    { text: 'status code', why: 'msrest: invalid status code; .NET: Response status code', when: scan_evidence/* statusField */.DX },
    { text: 'status_code', why: "Python's status_code=409", when: scan_evidence/* statusField */.DX },
    { text: 'status: 4', why: 'Azure.RequestFailedException prints Status: 409 (Conflict)', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'status=4', why: 'autorest: Status=409', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'status 4', why: 'go-azure-sdk: unexpected status 409', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'invalid status', why: 'msrest: Operation returned an invalid status' },
    { text: 'unexpected status', why: 'go-azure-sdk: unexpected status 409' },
    { text: 'response 4', why: 'azcore prints RESPONSE 409: 409 Conflict', when: scan_evidence/* conflictStatus */.n9 },
    { text: 'returned an error', why: 'autorest: Service returned an error; .NET: The remote server returned an error' },
    { text: 'following error', why: 'go-azure-sdk: the Azure API returned the following error', when: scan_evidence/* azure */.ec },
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
    { text: 'error: ', why: 'an error line about Azure', when: scan_evidence/* azure */.ec },
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
    { text: 'provisioning state', why: 'in provisioning state Updating', unless: scan_evidence/* stateField */.kQ },
    {
        text: 'provisioningstate',
        why: 'AccountProvisioningStateInvalid',
        when: /error|fail|invalid|wait|cannot|not in|terminal|must/i,
        unless: scan_evidence/* stateField */.kQ,
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
];

// EXTERNAL MODULE: ./build/conflict/find/passage.js
var find_passage = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/conflict/find/scan-wasm.js
/**
 * An assembler for the little WebAssembly that the search needs: expressions are lists of bytes, put together by functions that bear
 * the instructions' names. Binary format and opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */
/** unsigned writes a number in LEB128. */
function unsigned(value) {
    const bytes = [];
    let rest = value;
    do {
        const low = rest & 0x7f;
        rest >>>= 7;
        bytes.push(rest === 0 ? low : low | 0x80);
    } while (rest !== 0);
    return bytes;
}
/** signed writes a 32-bit number in signed LEB128. */
function signed(value) {
    const bytes = [];
    let rest = value | 0;
    for (;;) {
        const low = rest & 0x7f;
        rest >>= 7;
        if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0))
            return [...bytes, low];
        bytes.push(low | 0x80);
    }
}
const unary = (...opcode) => (value) => [...value, ...opcode];
const binary = (...opcode) => (left, right) => [...left, ...right, ...opcode];
const load = (...opcode) => (address, offset = 0) => [...address, ...opcode, 0, ...unsigned(offset)];
const emptyBlock = 0x40;
const end = 0x0b;
const i32 = {
    const: (value) => [0x41, ...signed(value)],
    load: load(0x28),
    load8: load(0x2d),
    store: (address, value, offset = 0) => [...address, ...value, 0x36, 0, ...unsigned(offset)],
    eqz: unary(0x45),
    eq: binary(0x46),
    ltU: binary(0x49),
    leU: binary(0x4d),
    popcnt: unary(0x69),
    add: binary(0x6a),
    sub: binary(0x6b),
    mul: binary(0x6c),
    and: binary(0x71),
    shrU: binary(0x76),
};
const v128 = {
    load: load(0xfd, 0x00),
    splat8: unary(0xfd, 0x0f),
    eq8: binary(0xfd, 0x23),
    bitmask8: unary(0xfd, 0x64),
};
/** local names a parameter (0 and 1) or a variable (from 2 on; zero at first) of the function. */
function local(index) {
    return { get: [0x20, ...unsigned(index)], set: unary(0x21, ...unsigned(index)) };
}
/** whenever runs the body where the condition is not zero. */
function whenever(condition, body) {
    return [...condition, 0x04, emptyBlock, ...body, end];
}
/** whileAll runs the body again and again as long as all conditions hold. */
function whileAll(conditions, body) {
    const leave = conditions.flatMap((condition) => [...i32.eqz(condition), 0x0d, 1]);
    return [0x02, emptyBlock, 0x03, emptyBlock, ...leave, ...body, 0x0c, 0, end, end];
}
const wasm = { i32, v128, local, whenever, whileAll };
const i32Type = 0x7f;
const pageBytes = 65_536;
/** Variables of every function beside its two parameters: more than any needs. */
const variables = 16;
const vector = (items) => [...unsigned(items.length), ...items.flat()];
const sized = (bytes) => [...unsigned(bytes.length), ...bytes];
const section = (id, content) => [id, ...sized(content)];
const named = (name) => sized([...new TextEncoder().encode(name)]);
/**
 * createModule makes a module with a memory of `bytes` and one function for each body: two 32-bit numbers in, one out. Gives its
 * exports: the functions, and `memory`. Throws where WebAssembly is not to be had.
 */
function createModule(bytes, bodies) {
    const names = Object.keys(bodies);
    const code = Object.values(bodies).map((body) => sized([...vector([[...unsigned(variables), i32Type]]), ...body, end]));
    const binaryModule = Uint8Array.from([
        ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
        ...section(1, vector([[0x60, ...vector([[i32Type], [i32Type]]), ...vector([[i32Type]])]])),
        ...section(3, vector(names.map(() => [0]))),
        ...section(5, vector([[0x00, ...unsigned(Math.ceil(bytes / pageBytes))]])),
        ...section(7, vector([[...named('memory'), 0x02, 0], ...names.map((name, index) => [...named(name), 0x00, ...unsigned(index)])])),
        ...section(10, vector(code)),
    ]);
    return new WebAssembly.Instance(new WebAssembly.Module(binaryModule)).exports;
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-kernel.js
/**
 * The two inner loops of the search, and the memory they work in. Over a log of hundreds of megabytes these loops are all that costs,
 * so they are WebAssembly: an unaligned 32-bit load hashes four bytes at once, 16 bytes at once are compared with a line feed. The
 * module is put together here (`scan-wasm.ts` is the assembler); where WebAssembly cannot run, the same loops run as JavaScript.
 */

/** blockBytes is how much of a needle is hashed at once. */
const blockBytes = 4;
/** 2^14 entries of one byte: the table stays in the first-level cache beside the text. */
const hashBits = 14;
const hashShift = 32 - hashBits;
/** Keeping five bits of each byte folds upper and lower case for free; whoever verifies a stop tells the rest apart. */
const foldMask = 0x1f1f1f1f;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const hashFactor = 0x9e3779b1 | 0;
const lineFeed = 10;
/** hashOf gives the place of a block in the tables. */
function hashOf(block) {
    return Math.imul(block & foldMask, hashFactor) >>> hashShift;
}
/** So much is walked through at once: the text is still in the second-level cache when the stops are verified. */
const walkBytes = 64 * 1024;
/** How many cursors walk abreast. A step waits for the load before it; four share the wait. */
const lanes = 4;
/** createKernel makes the memory for a work buffer of `bufferBytes` (a multiple of four); `leadBytes` is how far before a stop a needle begins. */
function createKernel(bufferBytes, leadBytes) {
    const tableBytes = 1 << hashBits;
    const at = { jump: bufferBytes, lead: bufferBytes + tableBytes, stops: bufferBytes + 2 * tableBytes };
    const bytes = at.stops + 4 * walkBytes;
    const native = nativeLoops(bytes, at, leadBytes);
    const memory = native?.memory.buffer ?? new ArrayBuffer(bytes);
    const parts = {
        buffer: new Uint8Array(memory, 0, bufferBytes),
        jump: new Uint8Array(memory, at.jump, tableBytes),
        lead: new Uint8Array(memory, at.lead, tableBytes),
        stops: new Int32Array(memory, at.stops, walkBytes),
    };
    return { ...parts, ...(native ?? plainLoops(parts, leadBytes)) };
}
/** plainLoops is the same in JavaScript, several times slower. It also says what the module below must do. */
function plainLoops({ buffer, jump, lead, stops }, leadBytes) {
    const view = new DataView(buffer.buffer);
    const hashAt = (position) => hashOf(view.getInt32(position, true));
    return {
        walk(from, to) {
            let count = 0;
            for (let at = from; at < to;) {
                const step = jump[hashAt(at)] ?? 0;
                if (step === 0 && lead[hashAt(at - leadBytes)] === 1)
                    stops[count++] = at;
                at += step === 0 ? 1 : step;
            }
            return count;
        },
        count(from, to) {
            let count = 0;
            for (let at = from; at < to; at += 1)
                if (buffer[at] === lineFeed)
                    count += 1;
            return count;
        },
    };
}
/** nativeLoops gives undefined where WebAssembly is switched off (`node --jitless`) or its memory is refused. */
function nativeLoops(bytes, at, leadBytes) {
    try {
        return createModule(bytes, { walk: walkBody(at, leadBytes), count: countBody() });
    }
    catch {
        return undefined;
    }
}
const { i32: scan_kernel_i32, v128: scan_kernel_v128, local: scan_kernel_local, whenever: scan_kernel_whenever, whileAll: scan_kernel_whileAll } = wasm;
/** The hash of the block at a position, as `hashOf` computes it. */
function hashOfBlockAt(position, offset = 0) {
    return scan_kernel_i32.shrU(scan_kernel_i32.mul(scan_kernel_i32.and(scan_kernel_i32.load(position, offset), scan_kernel_i32.const(foldMask)), scan_kernel_i32.const(hashFactor)), scan_kernel_i32.const(hashShift));
}
/** walk(from, to): every lane has its part of [from, to); they go on together until one is through, then one by one. */
function walkBody(at, leadBytes) {
    const from = scan_kernel_local(0);
    const to = scan_kernel_local(1);
    const out = scan_kernel_local(2);
    const cursors = Array.from({ length: lanes }, (_, lane) => scan_kernel_local(3 + lane));
    const steps = Array.from({ length: lanes }, (_, lane) => scan_kernel_local(3 + lanes + lane));
    const ends = Array.from({ length: lanes }, (_, lane) => scan_kernel_local(3 + 2 * lanes + lane));
    const all = cursors.map((cursor, lane) => ({ cursor, step: steps[lane] ?? cursor, end: ends[lane] ?? cursor }));
    const look = ({ cursor, step }) => step.set(scan_kernel_i32.load8(hashOfBlockAt(cursor.get), at.jump));
    const advance = ({ cursor, step }) => [
        ...scan_kernel_whenever(scan_kernel_i32.eqz(step.get), [
            ...scan_kernel_whenever(scan_kernel_i32.load8(hashOfBlockAt(scan_kernel_i32.sub(cursor.get, scan_kernel_i32.const(leadBytes))), at.lead), [
                ...scan_kernel_i32.store(out.get, cursor.get, at.stops),
                ...out.set(scan_kernel_i32.add(out.get, scan_kernel_i32.const(4))),
            ]),
            ...step.set(scan_kernel_i32.const(1)),
        ]),
        ...cursor.set(scan_kernel_i32.add(cursor.get, step.get)),
    ];
    const share = scan_kernel_i32.shrU(scan_kernel_i32.sub(to.get, from.get), scan_kernel_i32.const(Math.log2(lanes)));
    return [
        ...all.flatMap(({ cursor, end }, lane) => [
            ...cursor.set(lane === 0 ? from.get : (ends[lane - 1]?.get ?? from.get)),
            ...end.set(lane === lanes - 1 ? to.get : scan_kernel_i32.add(cursor.get, share)),
        ]),
        ...scan_kernel_whileAll(all.map(({ cursor, end }) => scan_kernel_i32.ltU(cursor.get, end.get)), [...all.flatMap(look), ...all.flatMap(advance)]),
        ...all.flatMap((lane) => scan_kernel_whileAll([scan_kernel_i32.ltU(lane.cursor.get, lane.end.get)], [...look(lane), ...advance(lane)])),
        ...scan_kernel_i32.shrU(out.get, scan_kernel_i32.const(2)),
    ];
}
/** count(from, to): sixteen bytes at a time, then the rest one by one. */
function countBody() {
    const from = scan_kernel_local(0);
    const to = scan_kernel_local(1);
    const sum = scan_kernel_local(2);
    return [
        ...scan_kernel_whileAll([scan_kernel_i32.leU(scan_kernel_i32.add(from.get, scan_kernel_i32.const(16)), to.get)], [
            ...sum.set(scan_kernel_i32.add(sum.get, scan_kernel_i32.popcnt(scan_kernel_v128.bitmask8(scan_kernel_v128.eq8(scan_kernel_v128.load(from.get), scan_kernel_v128.splat8(scan_kernel_i32.const(lineFeed))))))),
            ...from.set(scan_kernel_i32.add(from.get, scan_kernel_i32.const(16))),
        ]),
        ...scan_kernel_whileAll([scan_kernel_i32.ltU(from.get, to.get)], [...sum.set(scan_kernel_i32.add(sum.get, scan_kernel_i32.eq(scan_kernel_i32.load8(from.get, 0), scan_kernel_i32.const(lineFeed)))), ...from.set(scan_kernel_i32.add(from.get, scan_kernel_i32.const(1)))]),
        ...sum.get,
    ];
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-lines.js
/**
 * Line arithmetic over bytes: where lines begin and end. A line ends with a line feed; a carriage return is
 * part of its line, so that line numbers are those of an editor and progress bars do not count.
 */
const scan_lines_lineFeed = 10;
/**
 * startBefore gives where a window that reaches back from `at` begins: the start of the earliest line wholly within the reach.
 * A line longer than the reach is cut inside. Nothing before `floor` is looked at.
 */
function startBefore(buffer, at, floor, reach) {
    const lowest = Math.max(floor, at - reach.bytes);
    let start = -1;
    let lines = 0;
    for (let cursor = at - 1; cursor >= lowest; cursor -= 1) {
        if (buffer[cursor] !== scan_lines_lineFeed)
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
        if (buffer[cursor] !== scan_lines_lineFeed)
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
 * The byte filter: finds where one of many short needles stands in the kernel's buffer, without decoding it. It is the algorithm of Wu
 * and Manber: blocks of four bytes, hashed, and a table that says how far the search may jump. The kernel walks; here are the tables,
 * and what is done where the walk stops.
 */

/** shortestNeedle is the least length a needle may have, in bytes: the longer the shortest, the longer the jumps. */
const shortestNeedle = 7;
/** The walk stops at the deciding block: the last one of a needle's first `shortestNeedle` bytes. It begins this far into the needle. */
const decidingAt = shortestNeedle - blockBytes;
/** Setting this bit in each byte brings letters to lower case. It muddles other bytes, which the full comparison sorts out. */
const caseBits = 0x20202020;
/** lowerCase maps a byte to its lower case, ASCII only. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
function blockOf(text, at) {
    return (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8) | ((text[at + 2] ?? 0) << 16) | ((text[at + 3] ?? 0) << 24);
}
/** createMatcher prepares the search for `texts`, each at least `shortestNeedle` bytes long, and fills the kernel's tables for it. */
function createMatcher(texts, kernel) {
    const { buffer, jump, lead, stops } = kernel;
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    /** Needles whose deciding blocks have one hash form a group; `groupOf` tells it by the hash, 0 is the group of none. */
    const groups = [[]];
    const groupOf = new Uint16Array(jump.length);
    jump.fill(decidingAt + 1);
    const encoder = new TextEncoder();
    for (const [needle, text] of texts.entries()) {
        const bytes = encoder.encode(text.toLowerCase());
        if (bytes.length < shortestNeedle)
            throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
        for (let at = 0; at <= decidingAt; at += 1) {
            const hash = hashOf(blockOf(bytes, at));
            jump[hash] = Math.min(jump[hash] ?? 0, decidingAt - at);
        }
        lead[hashOf(blockOf(bytes, 0))] = 1;
        const deciding = blockOf(bytes, decidingAt);
        const entry = { needle, bytes, deciding: deciding | caseBits, closing: blockOf(bytes, bytes.length - blockBytes) | caseBits };
        const hash = hashOf(deciding);
        groupOf[hash] ||= groups.push([]) - 1;
        groups[groupOf[hash] ?? 0]?.push(entry);
    }
    function standsAt({ bytes, closing }, position, filled) {
        const end = position + bytes.length;
        if (end > filled || (view.getInt32(end - blockBytes, true) | caseBits) !== closing)
            return false;
        for (let at = 0; at < bytes.length; at += 1) {
            if (lowerCase[buffer[position + at]] !== bytes[at])
                return false;
        }
        return true;
    }
    /** verify adds the needles that really stand where the walk stopped. */
    function verify(count, filled, hits) {
        for (let index = 0; index < count; index += 1) {
            const stop = stops[index];
            const block = view.getInt32(stop, true);
            for (const entry of groups[groupOf[hashOf(block)]] ?? []) {
                if ((block | caseBits) === entry.deciding && standsAt(entry, stop - decidingAt, filled))
                    hits.push({ position: stop - decidingAt, needle: entry.needle });
            }
        }
    }
    return {
        find(from, to, filled) {
            const hits = [];
            const last = Math.min(to + decidingAt, filled - blockBytes + 1);
            for (let at = from + decidingAt; at < last; at += walkBytes) {
                verify(kernel.walk(at, Math.min(at + walkBytes, last)), filled, hits);
            }
            return hits.sort((one, other) => one.position - other.position);
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
const decoder = new TextDecoder();
/** createScanner makes the filter ready. It is loaded for large logs only: a small one pays nothing for it. */
function createScanner() {
    const kernel = createKernel(bufferBytes, decidingAt);
    const { buffer } = kernel;
    const windows = createWindows(buffer);
    const matcher = createMatcher(needles.map((needle) => needle.text), kernel);
    let filled = 0;
    /** Hits before this were found already. */
    let scanned = 0;
    /** On the last line that was accepted, up to here, no further hit is asked about. */
    let acceptedTo = 0;
    /** The line number at `countedTo`. */
    let line = 1;
    let countedTo = 0;
    function lineAt(position) {
        line += kernel.count(countedTo, position);
        countedTo = position;
        return line;
    }
    function passage({ from, to }) {
        return { line: lineAt(from), text: (0,find_passage/* textOf */.b)(buffer.subarray(from, to)) };
    }
    /** accepts asks the needle's row whether the line of this hit says more than a build tool's everyday word. */
    function accepts(needle, position) {
        const { when, unless } = needles[needle] ?? {};
        if (!when && !unless)
            return true;
        const text = decoder.decode(buffer.subarray(startBefore(buffer, position, 0, lineBefore), endAfter(buffer, position, filled, lineAfter)));
        return (!when || when.test(text)) && !unless?.test(text) && !scan_evidence/* passedTest */.HR.test(text);
    }
    /** scan looks for hits that start before `limit`, and yields what they complete. */
    function* scan(limit) {
        for (const { position, needle } of matcher.find(scanned, limit, filled)) {
            if (position < acceptedTo || !accepts(needle, position))
                continue;
            acceptedTo = endAfter(buffer, position, filled, lineAfter);
            for (const range of windows.add(position, filled))
                yield passage(range);
        }
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