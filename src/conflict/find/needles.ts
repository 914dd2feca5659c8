/**
 * What a log is searched for before anything of it is decoded: the words and shapes that Azure failures are told in. A row that also
 * stands in everyday build output asks its line for more (`when`) or names the everyday use (`unless`), because every hit costs a
 * window of some hundred lines. The list may be generous (a parser reads what it lets through), but it must not miss.
 */

/** Needle is one row of the filter. */
export interface Needle {
  /** ASCII, at least seven characters (the byte filter jumps by that), matched in either case anywhere, inside words too. */
  readonly text: string;
  /** What is found by it. */
  readonly why: string;
  /** The hit counts only if its line matches this … */
  readonly when?: RegExp;
  /** … and not this. */
  readonly unless?: RegExp;
}

/** The statuses that tell of a conflict, a refusal or throttling: 404 and 5xx are somebody else's story. */
const status = /\b4(?:0[039]|1[02]|2[39])\b|conflict|precondition/i;

/** A status code field with such a value; `0` is what Go's autorest writes when it has no response. */
const statusField = /status[ _-]?code\W{0,8}(?:0\b|4(?:0[039]|1[02]|2[39])\b|conflict|precondition|forbidden|bad ?request)/i;

/** ARM's codes: two humps (`ScopeLocked`), one long word (`Conflict`), or digits (`40901`). A build tool's codes are `OK`, `E1002`, `0`. */
const codeField = /code(?:\\*["'])?\s*[:=>]\s*(?:\\*["'])?(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/i;
const jsonCode = /[Cc]ode\\*"\s*:\s*\\*"(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;

/** The line speaks of Azure, or of something only a cloud has. */
const azure =
  /azure|azurerm|\bazapi|microsoft\.\w|windows\.net|\/subscriptions\/|\bsubscription\b|resource ?group|\bARM\b|aka\.ms|x-ms-|correlation ?id|request ?id|tracking ?id|\baz \w|-Az[A-Z]\w/i;

/** Nouns that a conflict is about. Only asked beside a phrase that is rare by itself. */
const thing =
  /resource|account|server|database|cluster|vault|machine|\bvm\b|vmss|disk|subnet|network|\bvnet|gateway|container|\bblob|storage|namespace|subscription|deployment|operation|service ?bus|\bsite\b|website|web ?app|function ?app|app ?service|hosting plan|role|assignment|\bpool\b|\bzone\b|record ?set|workspace|\bentity|\btopic|\bqueue|\btable\b|\bshare\b|managed|registry|profile|endpoint|environment|lease|snapshot|\bimage\b|\bsku\b|\bsize\b|region|location|tenant|identity|principal|certificate|hostname|factory|\bhub\b|firewall|policy|\broute|\bnic\b|public ?ip|load ?balancer|extension|slot|plan|backup|replica|application|provider|feature|etag/i;

/** Why something did not happen. */
const because =
  /another|already|operation|cannot|can ?not|can't|could ?n[o']t|until|wait|error|conflict|retry|again|ex[c]?lusive|while|because|requires?\b|before/i;

/** Verbs that Azure refuses with "cannot"; a compiler cannot find, read or resolve. */
const refusal =
  /can ?not (?:be (?!found|resolved|loaded|read|opened|determined|null|empty|cast|inferred|reached|undefined|used as|called|converted)\w|delete|modify|perform|resize|remove|attach|detach|change (?!director)|update|create (?!director|file|symbolic|hard link|regular|temp|link)|move|start|stop|add |proceed|disable|enable|cancel|assign|acquire|complete|execute|upgrade|downgrade|scale|restore|rename|recreate|reduce|increase|shrink|unlink|disassociate|purge|convert|swap|fulfill|generalize|capture|redeploy|have more|re-?\w+able)/i;

const limits = /quota|limit|\bcores?\b|vcpu|maximum|usage|capacity|allowed/i;

/** Steady states are printed by every `show` and `list`; a state that blocks stands in a sentence. */
const stateField = /provisioning_?state\\*["']?\s*[:=]/i;

export const needles: readonly Needle[] = [
  // Shapes: how clients print an answer of Azure, whatever it says.
  { text: 'http/1.1 4', why: 'a status line: HTTP/1.1 409 Conflict', when: status },
  { text: 'http/2 4', why: 'a status line of curl over HTTP/2', when: status },
  { text: 'http/2.0 4', why: 'a status line of Go over HTTP/2', when: status },
  { text: 'http 409', why: 'a status in prose' },
  { text: 'http 412', why: 'a status in prose' },
  { text: 'statuscode', why: 'autorest: StatusCode=409; PowerShell: StatusCode: 409', when: statusField },
  { text: 'status code', why: 'msrest: invalid status code; .NET: Response status code', when: statusField },
  { text: 'status_code', why: "Python's status_code=409", when: statusField },
  { text: 'status: 4', why: 'Azure.RequestFailedException prints Status: 409 (Conflict)', when: status },
  { text: 'status=4', why: 'autorest: Status=409', when: status },
  { text: 'status 4', why: 'go-azure-sdk: unexpected status 409', when: status },
  { text: 'invalid status', why: 'msrest: Operation returned an invalid status' },
  { text: 'unexpected status', why: 'go-azure-sdk: unexpected status 409' },
  { text: 'response 4', why: 'azcore prints RESPONSE 409: 409 Conflict', when: status },
  { text: 'returned an error', why: 'autorest: Service returned an error; .NET: The remote server returned an error' },
  { text: 'following error', why: 'go-azure-sdk: the Azure API returned the following error', when: azure },
  { text: 'error code', why: 'Error Code: ScopeLocked', when: codeField },
  { text: 'errorcode', why: 'ErrorCode: OperationNotAllowed, internalErrorCode', when: codeField },
  { text: 'error-code', why: 'the header x-ms-error-code', when: codeField },
  { text: 'error type:', why: 'Error type: Conflict', when: /error type: *[A-Z][a-z]+/i },
  { text: '"code":', why: "an error body's code", when: jsonCode },
  { text: '"code" :', why: "an error body's code, spaced", when: jsonCode },
  { text: '"code\\"', why: 'an error body inside a string', when: jsonCode },
  { text: '"code\\\\', why: 'an error body inside a string inside a string', when: jsonCode },
  {
    text: '</code>',
    why: 'an error body in XML: storage, Service Bus, App Service',
    when: /code>\s*(?:[A-Z][a-z]+[A-Z]|[A-Z][a-z]{5,}|\d{3,})/i,
  },
  { text: '&lt;code', why: 'the same, escaped' },
  { text: ' code="', why: 'autorest: Code="OperationNotAllowed"', when: codeField },
  { text: 'code=\\"', why: 'the same inside a string', when: codeField },
  { text: '; message=', why: 'PowerShell: Code=SkuNotAvailable; Message=…', when: /code=\w+; *message=/i },
  { text: '(code: ', why: "the portal's and azd's (Code: RequestConflict)" },
  { text: 'error: (', why: 'az: ERROR: (ScopeLocked) …', when: /error: \([A-Za-z]\w+\)/i },
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
  { text: 'azure error', why: 'Azure error: …' },
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

  // Another operation is running, or ran over this one.
  {
    text: 'conflict',
    why: 'the word itself',
    when: /409|stat(?:us|e)|code|error|operation|request|response|resource|exception|concurren|lease|server|database|delet|name\b|['"(:] ?conflict['")]?/i,
    unless:
      /merge conflict|CONFLICT \((?:content|add|modify|rename|submodule|file|director)|\b(?:no|0) conflicts?\b|conflict[_-]\w+ \.\.\. ok/i,
  },
  { text: 'inprogress', why: 'AnotherOperationInProgress and its kin', when: /[a-z]InProgress|error|code|fail/ },
  { text: 'in progress', why: 'another operation is in progress', when: because },
  { text: 'in-progress', why: 'an in-progress operation', when: because },
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
  { text: 'preempt', why: 'OperationPreempted', when: because },
  { text: 'preempted', why: 'preempted by a more recent operation' },
  { text: 'concurrent', why: 'concurrent writes', when: /operation|request|write|writt|updat|modif|conflict|azure|too many/i },
  { text: 'operation was cancel', why: 'Operation was canceled' },
  {
    text: 'is being ',
    why: 'is being deleted, moved, updated',
    when: /being (?:delet|detach|creat|updat|perform|used by|mov|provision|add|remov|modif|configur|scal|restor|import|export|upgrad|releas|migrat|initial|recover|process|renam|attach|copied)/i,
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
  { text: 'try again', why: 'Please try again later', when: thing },
  { text: 'retry later', why: 'Please retry later' },
  { text: 'please retry', why: 'Please retry the operation', when: thing },
  { text: 'retryable', why: 'RetryableError', when: /retryableerror|operation/i },

  // States.
  {
    text: 'already',
    why: 'already exists, in use, in progress, locked',
    when: /[Aa]lready(?: (?:exists?|in (?:use|progress|the|a |state|target)|be(?:en|ing)|taken|locked|running|ha[sv]e?|an? |present|attached|detached|used|registered|enabled|disabled|contains|performing|assigned|associated|linked|on |stopped|started|deallocated|deleted|peered|owned|reserved)|[A-Z]\w)/,
    unless:
      /layer already exists|mkdir|address already in use|already been (?:downloaded|published|declared|defined|built|compiled)|already in the (?:path|cache)/i,
  },
  { text: 'exists already', why: 'exists already and cannot be created again' },
  { text: 'alreadyexist', why: 'ContainerAlreadyExists' },
  { text: 'cannot ', why: 'cannot be deleted, cannot modify', when: refusal },
  { text: 'can not ', why: 'can not be deleted', when: refusal },
  { text: 'cannotbe', why: 'InUseSubnetCannotBeDeleted' },
  { text: 'cannotdelete', why: 'CannotDeleteResource' },
  { text: 'not be completed', why: 'the operation could not be completed' },
  { text: "couldn't be", why: "This operation couldn't be completed" },
  { text: 'not be performed', why: 'cannot, could not, may not be performed' },
  { text: 'not be deleted', why: 'could not, may not be deleted' },
  { text: 'not allowed', why: 'not allowed while …' },
  { text: 'notallowed', why: 'OperationNotAllowed and its kin' },
  { text: 'not permitted', why: 'Access not permitted because …', when: /azure|disk|access not|subnet|policy|subscription|resource/i },
  { text: 'notpermitted', why: 'ResourceNotPermittedOnDelegatedSubnet' },
  { text: 'deallocat', why: 'must be deallocated first', when: /\bvms?\b|machine|size|azure|\baz\b|power|stop|role|operation/i },
  {
    text: 'must be ',
    why: 'must be stopped, deleted or in a state first',
    when: /must be (?:in |deallocat|stopp|running|delet|remov|regist|detach|disabl|released|broken|purged|failed over|'?succeeded|unique|set to)/i,
  },
  { text: 'provisioning state', why: 'in provisioning state Updating', unless: stateField },
  {
    text: 'provisioningstate',
    why: 'AccountProvisioningStateInvalid',
    when: /error|fail|invalid|wait|cannot|not in|terminal|must/i,
    unless: stateField,
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
  { text: 'in the state', why: 'is not in the state …', when: thing },
  { text: 'state is not', why: 'account state is not Online' },
  { text: 'stateinvalid', why: 'AccountProvisioningStateInvalid' },
  { text: 'not running', why: 'when the VM is not running', when: /\bvm\b|machine|server|cluster|agent|operation/i },
  { text: 'is running', why: 'not allowed while the VM is running', when: /while|because|when|cannot|stop\//i },
  { text: 'isnotready', why: 'ServerIsNotReady' },
  { text: 'not ready', why: 'the resource is not ready', when: /operation|request|azure|database|account|vault/i },
  { text: 'not active', why: 'is not active', when: thing },
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
  { text: 'referenced by', why: 'is referenced by', when: thing },
  { text: 'associated with', why: 'is associated with', when: /cannot|can't|still|delet|remove|because|must|in order/i },
  { text: 'still contains', why: 'it still contains apps' },
  { text: 'pending copy', why: 'no pending copy operation' },
  { text: 'deletionblocked', why: 'ResourceGroupDeletionBlocked' },
  { text: 'deletion of resource', why: 'Deletion of resource group … failed' },
  { text: 'did not finish', why: 'did not finish within the allowed time', when: thing },
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
    when: /(?:is|are|be|been|already|currently|was|were) locked|locked (?:by|state|for)|scope/i,
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
  { text: 'lease id', why: 'The lease ID matched, but …' },
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
  { text: 'version mismatch', why: 'a version token that is stale', when: thing },
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
  { text: 'exceeding', why: 'results in exceeding', when: limits },
  { text: 'exceeds ', why: 'exceeds the limit', when: limits },
  { text: 'exceeded', why: 'limit exceeded', when: limits },
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
  { text: 'been disabled', why: 'once it has been disabled', when: thing },
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
  { text: 'not unique', why: 'the name is not unique', when: thing },
  { text: 'belongs to another', why: 'the name belongs to another resource' },
  { text: 'roleassignmentexists', why: 'RoleAssignmentExists' },

  // A tool's own words, when the line speaks of Azure.
  { text: '[error]', why: "Azure Pipelines' ##[error]", when: azure },
  { text: 'error: ', why: 'an error line about Azure', when: azure },
  { text: 'failed to ', why: 'failed to delete subnet', when: azure },
  { text: 'failed with', why: 'Operation failed with status', when: /operation failed with|status: |azure/i },
  { text: 'exception: ', why: 'an SDK exception', when: azure },
];
