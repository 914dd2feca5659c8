"use strict";
exports.id = 2285;
exports.ids = [2285];
exports.modules = {

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScanner: () => (/* binding */ createScanner)
});

// EXTERNAL MODULE: ./build/conflict/rules/fits.js
var fits = __webpack_require__(763);
;// CONCATENATED MODULE: ./build/conflict/rules/needs.js
const markedWords = [" a new ", " a unique ", " already", " and has ", " and have ", " and was ", " are ", " at most", " e-tag", " etag", " executes ", " if it has no", " is ", " more", " nfs client", " not ", " progress", " runs ", " smb client", " up to ", " when it has no", "-progress", "/register/action'", "aadsts", "aborted and superseded", "access token ", "activated", "active", "address prefix", "address range", "address space", "after it was ", "after you ", "allocated", "allow ", "allowance", "allowed", "allows ", "already ", "amount", "and try", "another", "aother", "applying ", "approved", "archived", "are at its ", "are at the ", "are at their ", "are exhausted", "are in use", "are marked as read", "are marked read", "are neither ", "are using it", "are yet to ", "as long as", "assigned", "associated", "at once", "at the same moment", "at the same time", "at work", "attached", "availability group", "available ", "az login", "azd auth login", "backup item", "because ", "before", "being ", "bound", "bring ", "busy", "can not", "can only be called", "can only be done", "can only be invoked", "can't", "cancel the ", "canceled", "cancellation requested by", "cancelled", "cannot", "cap", "carrying out ", "changed", "claimed by ", "clientauthenticationerror", "completed", "concurrency check", "concurrency stamp", "concurrency token", "concurrent", "condition", "configured", "conflict", "connect to proxy", "connected", "connection ", "consumed ", "contain ", "contains ", "copy ", "correct e", "could not", "couldn't", "count", "creating", "credential authentication unavailable", "credential: ", "credentialerror: ", "credentialexception: ", "credentialunavailable: ", "credentialunavailableerror: ", "credentialunavailableexception: ", "current ", "currently ", "deallocate", "deallocating", "delegated", "delet", "denied by ", "deny assignment", "depend", "destroy", "detach", "dial tcp", "didn't ", "differ", "disable the ", "disabled", "disassociat", "doesn't ", "don't ", "drop", "duplicate", "eai_again", "econnrefused", "econnreset", "egress", "elastic pool", "empty. resource id", "enabled", "enotfound", "epipe", "error persisting ", "error saving ", "error uploading ", "error writing ", "errorcode", "exceed", "exclusive access", "exclusive lock", "executed", "executing", "exist", "expected revision", "expected version", "expired", "failed", "failover group", "firewall", "first", "forbidden by ", "fresh e", "generalized", "get the current", "get the latest", "get the newest", "go above", "go beyond", "go over", "going on", "handled", "has been ", "has ended", "has finished", "has to be ", "has yet ended", "has yet finished", "has yet to ", "hash collision", "have been detected", "have to be ", "have yet to ", "held ", "hibernated", "high demand", "high usage", "hit ", "if-match", "if-none-match", "immutab", "in flight", "in middle of ", "in motion", "in parallel", "in the meantime", "in the middle of", "in the queue", "in transition", "in use ", "incomplete ", "ingress", "initialized", "initializing", "insufficient ", "intermediate", "interrupt received", "interrupted by user", "interrupts received", "is at its ", "is at the ", "is at their ", "is exhausted", "is halted because", "is in use", "is invalid", "is locked", "is marked as read", "is marked read", "is missing", "is neither ", "is occupied", "is old", "is outdated", "is over the ", "is read-only", "is stale", "is the last ", "is the only ", "is unavailable", "is using it", "is yet to ", "joined", "keyboardinterrupt", "lack of ", "latest e", "lease", "legal hold", "let ", "limit", "linked", "location", "lock ", "locked ", "maintenance", "making ", "management lock", "management operation and a deployment operation", "mapped", "maximum", "may not", "messagelocklost", "migrating", "mirrored", "mirroring", "mis-match", "mismatch", "modified", "mounted", "multiple ", "must be ", "must complete ", "must finish ", "must not", "mutually exclusive operations", "name resolution", "need to be ", "needed by", "needs to be ", "new e", "newer data", "newer e", "newer revision", "newer version", "no further ", "no managed identity endpoint", "no such host", "nodename nor servname", "non-final", "non-terminal", "non-zero traffic", "nonfinal", "nonterminal", "not able to accept", "not accepting creation", "not accepting new", "not accepting the creation", "not accepting the new", "not authorized", "not based on the ", "not be ", "not been completely copied", "not been created successfully", "not been deployed successfully", "not been entirely copied", "not been fully copied", "not created successfully", "not current", "not deployed successfully", "not empty", "not enough ", "not equal", "not finished", "not in ", "not online", "not possible to", "not registred for ", "not registred to use ", "not registred with ", "not the ", "not using the ", "not valid", "not working with the ", "not yet been completely copied", "not yet been entirely copied", "not yet been fully copied", "not yet finished", "number", "offered ", "offline", "ongoing", "open file handle", "open handle", "optimistic ", "other ", "out of date", "out of-date", "out-of date", "out-of-date", "outstanding ", "overloaded", "overridden by ", "overrun", "owned by", "paired", "pairing", "paused", "peered", "pending", "per second", "performed", "performing ", "permit ", "permits ", "permitted", "power ", "powered ", "preempted and superseded", "preempted by ", "prepared for swap", "present", "prevented ", "previous ", "prior", "proceed", "process", "protected ", "provisioned", "provisioning", "public network access ", "purg", "queued", "quota", "ran out of", "re-enable ", "re-fetch", "re-read", "re-run", "reached ", "read-only lock", "readonly lock", "ready to upload", "ready toupload", "readyto upload", "readytoupload", "received sigint", "received sigterm", "reenable ", "referenced", "refetch", "refresh", "region", "register ", "registered ", "rejected by ", "reload", "remain", "remov", "repeat", "replaced by ", "replica", "require ", "required by", "requires ", "reread", "rerun", "reserved by ", "resizing", "resource group", "resource lock", "resubmit", "resume ", "retained ", "retention", "retry", "revision ", "run out of", "running", "scaling", "scopelocked", "self signed certificate", "self-signed certificate", "server misbehaving", "should be ", "shut ", "shutdown", "simultaneous", "since ", "snapshot", "socket hang up", "some other", "somebody", "someone", "spin ", "spun ", "stale ", "start ", "started", "starting", "state", "status", "stop the ", "stopped", "stopping", "subcode40901", "subcode=40901", "subscription", "superseded by ", "supported", "surpass", "suspend the ", "suspended", "switch ", "switched ", "taken by ", "there may be ", "throttl", "tied", "till", "time out", "timed out", "timedout", "timeout", "to avoid overwrit", "to be finished", "to be managed via opentofu", "to be managed via pulumi", "to be managed via terraform", "to be managed via this provider", "too many ", "transient", "transitional", "transitioning", "try again", "turn ", "turned ", "unable to", "under", "unfinished ", "uninstall", "unlink", "unregister", "until", "updated", "updating", "upgrading", "use it", "use the ", "use this ", "used ", "user interrupted", "uses it", "uses the ", "uses this ", "utilized ", "verified", "version ", "violat", "wait", "wake ", "warming up", "was detected", "was found", "was marked as read", "was marked read", "was neither ", "was unavailable", "were detected", "were neither ", "while", "with the same ", "within the specified time", "working at", "working on", "working through", "written", "x509: "];

;// CONCATENATED MODULE: ./build/conflict/find/scan-evidence.js


const conflictStatus = /\b4(?:0[039]|1[02]|2[39])\b|conflict|precondition/i;
const statusField = /status[ _-]?code\W{0,8}(?:0\b|4(?:0[039]|1[02]|2[39])\b|conflict|precondition|forbidden|bad ?request)/i;
const codeField = /(?:[Cc]ode|CODE)(?:\\*["'])?\s*[:=>]\s*(?:\\*["'])?(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;
const jsonCode = /[Cc]ode\\*"\s*:\s*\\*"(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;
const azure = /azure|azurerm|\bazapi|microsoft\.\w|windows\.net|\/subscriptions\/|\bsubscription\b|resource ?group|\bARM\b|aka\.ms|x-ms-|correlation ?id|request ?id|tracking ?id|\baz \w|-Az[A-Z]\w/i;
const marked = new RegExp(`(?:##\\[error\\]|ERROR: )(?:["'(]?[A-Z].{0,2000}?${(0,fits/* oneOf */.y)(markedWords)}|${(0,fits/* oneOf */.y)(markedWords.map(capital))})`);
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
const thing = /resource|account|server|database|cluster|vault|machine|\bvm\b|vmss|disk|subnet|network|\bvnet|gateway|container|\bblob|storage|namespace|subscription|deployment|operation|service ?bus|\bsite\b|website|web ?app|function ?app|app ?service|hosting plan|role|assignment|\bpool\b|\bzone\b|record ?set|workspace|\bentity|\btopic|\bqueue|\btable\b|\bshare\b|managed|registry|profile|endpoint|environment|lease|snapshot|\bimage\b|\bsku\b|\bsize\b|region|location|tenant|identity|principal|certificate|hostname|factory|\bhub\b|firewall|policy|\broute|\bnic\b|public ?ip|load ?balancer|extension|slot|plan|backup|replica|application|provider|feature|etag/i;
const because = /another|already|operation|cannot|can ?not|can't|could ?n[o']t|until|wait|error|conflict|retry|again|ex[c]?lusive|while|because|requires?\b|before/i;
const refusal = /can ?not (?:be (?!found|resolved|loaded|read|opened|determined|null|empty|cast|inferred|reached|undefined|used as|called|converted|assigned to|applied to|instantiated|inlined|matched)\w|delete|modify|perform|resize|remove (?!\S+: )|attach|detach|change (?!director)|update|create (?!director|file|symbolic|hard link|regular|temp|link)|move (?!out)|start|stop|add |proceed|disable|enable|cancel|assign (?!to )|acquire|complete|execute (?!binary)|upgrade|downgrade|scale|restore|rename|recreate|reduce|increase|shrink|unlink|disassociate|purge|convert|swap|fulfill|generalize|capture|redeploy|have more|re-?\w+able)/i;
const limits = /quota|limit|\bcores?\b|vcpu|maximum|usage|capacity|allowed/i;
const inJson = /(?:[{,]\s*|^\s*|: {1,8})\\{0,4}["'][\w.@$-]{1,60}\\{0,4}["']\s?:\s?(?:[\\"'{[\d-]|true|false|null|True|False|None)/;
const telling = /error|message|msg|code|detail|title|reason|descri|exception|fault|fail|warn|["'](?:log|text|body|line|output|event|content|value|std\w{3})\\{0,4}["']\s?:\s?\\{0,4}["']/i;
const quietJson = (line) => inJson.test(line) && !telling.test(line);

;// CONCATENATED MODULE: ./build/conflict/find/scan-shapes.js

const shapes = [
    { text: 'http/1.1 4', why: 'a status line: HTTP/1.1 409 Conflict', when: conflictStatus },
    { text: 'http/2 4', why: 'a status line of curl over HTTP/2', when: conflictStatus },
    { text: 'http/2.0 4', why: 'a status line of Go over HTTP/2', when: conflictStatus },
    {
        text: 'http/1.1" 4',
        why: 'urllib3\'s line of a request: HTTP/1.1" 409',
        when: /HTTP\/1\.1" (?:409|412|423|429)\b/,
    },
    {
        text: ', 409, ',
        why: "Hadoop's driver for Data Lake Storage: \u2026, 409, PUT, https://\u2026",
        when: /, 409, [A-Z]{3,6}, http/,
    },
    {
        text: ', 412, ',
        why: "Hadoop's driver for Data Lake Storage: \u2026, 412, PUT, https://\u2026",
        when: /, 412, [A-Z]{3,6}, http/,
    },
    { text: 'http 409', why: 'a status in prose' },
    { text: 'http 412', why: 'a status in prose' },
    { text: 'statuscode', field: 'any', why: 'autorest: StatusCode=409; PowerShell: StatusCode: 409', when: statusField },
    {
        text: 'status code',
        field: 'any',
        why: 'msrest: invalid status code; .NET: Response status code',
        when: statusField,
    },
    { text: 'status_code', field: 'any', why: "Python's status_code=409", when: statusField },
    { text: 'status: 4', why: 'Azure.RequestFailedException prints Status: 409 (Conflict)', when: conflictStatus },
    { text: 'status=4', why: 'autorest: Status=409', when: conflictStatus },
    { text: 'status 4', why: 'go-azure-sdk: unexpected status 409', when: conflictStatus },
    { text: 'invalid status', why: 'msrest: Operation returned an invalid status' },
    { text: 'unexpected status', why: 'go-azure-sdk: unexpected status 409' },
    { text: 'response 4', why: 'azcore prints RESPONSE 409: 409 Conflict', when: conflictStatus },
    { text: 'returned an error', why: 'autorest: Service returned an error; .NET: The remote server returned an error' },
    { text: 'following error', why: 'go-azure-sdk: the Azure API returned the following error', when: azure },
    { text: '\ncode: ', why: 'az: Code: ScopeLocked, at the start of a line', when: codeField },
    { text: ' code: ', why: 'the same behind a time', when: codeField },
    { text: 'error code', why: 'Error Code: ScopeLocked', when: codeField },
    { text: 'errorcode', why: 'ErrorCode: OperationNotAllowed, internalErrorCode', when: codeField },
    { text: 'error-code', why: 'the header x-ms-error-code', when: codeField },
    { text: 'error type:', why: 'Error type: Conflict', when: /[Ee]rror [Tt]ype: *[A-Z][a-z]+/ },
    { text: '"code":', why: "an error body's code", when: jsonCode },
    { text: '"code" :', why: "an error body's code, spaced", when: jsonCode },
    { text: '"code\\"', why: 'an error body inside a string', when: jsonCode },
    { text: '"code\\\\', why: 'an error body inside a string inside a string', when: jsonCode },
    {
        text: '</code>',
        why: 'an error body in XML: storage, Service Bus, App Service',
        when: /[Cc]ode>\s*(?:[A-Z][a-z]+[A-Z]|[A-Z][a-z]{5,}|\d{3,})/,
    },
    { text: '&lt;code', why: 'the same, escaped' },
    { text: ' code="', why: 'autorest: Code="OperationNotAllowed"', when: codeField },
    { text: 'code=\\"', why: 'the same inside a string', when: codeField },
    { text: '; message=', why: 'PowerShell: Code=SkuNotAvailable; Message=\u2026', when: /code=\w+; *message=/i },
    {
        text: ' (code:',
        why: "the portal's and azd's (Code: RequestConflict)",
        when: /\([Cc]ode: ?(?:[A-Z][a-z]\w+|\d{3,})\)/,
    },
    {
        text: '\\ncode: ',
        why: 'the fields of az or Python inside a string: Ansible, repr',
        when: /\\nCode: [A-Z][a-z]+[A-Z]?\w/,
    },
    { text: 'failed: (', why: 'scripts: update failed: (ScopeLocked) \u2026', when: /failed: \([A-Z][a-z]+[A-Z]\w+\) / },
    { text: 'error: (', why: 'az: ERROR: (ScopeLocked) \u2026', when: /(?:[Ee]rror|ERROR): \([A-Z][A-Za-z]\w+\)/ },
    { text: 'error message', why: 'Error message: state blob is already locked', when: /error message\W{0,3}[:=]/i },
    { text: 'errormessage', why: 'ErrorMessage=There is currently a lease', when: /errormessage\\*"?\s*[:=]/i },
    { text: 'requestfailed', why: 'Azure.RequestFailedException', when: /azure|exception|error/i },
    { text: 'responseerror', why: 'HttpResponseError of the Python and Go SDKs' },
    { text: 'responseexception', why: 'ErrorResponseException of msrest' },
    { text: 'clouderror', why: 'msrestazure.azure_exceptions.CloudError' },
    {
        text: 'operationfailed',
        why: 'azure.core.polling: OperationFailed',
        when: /\bOperationFailed(?:: | {8,}Traceback)/,
    },
    {
        text: 'at line:',
        why: 'PowerShell: At line:1 char:1, below what the cmdlet was told',
        when: /\bAt line:\d+ char:\d+/,
    },
    { text: '\nline |', why: "PowerShell 7's frame" },
    { text: 'z line |', why: 'the same behind a time', when: /Z Line \|/ },
    {
        text: ': error ',
        why: 'Terraform: azurerm_x.y: Error reading',
        when: /\b(?:azurerm|azapi|azuread)_\w+\.[^\s:]+: Error /,
    },
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
    {
        text: 'deploymentstack',
        why: 'deployment stacks and their deny assignments',
        when: /deny|fail|nonterminal|error/i,
    },
    { text: '[error]', why: "Azure Pipelines' ##[error]", when: azure },
    { text: '##[error]', why: 'the same, with a sentence that a rule may know', when: marked, unless: /exit code/i },
    { text: '\nerror: ', why: "az's ERROR: with such a sentence, at the start of a line", when: marked },
    { text: 'z error: ', why: 'the same behind a time', when: marked },
    { text: 'error: ', why: 'an error line about Azure', harmless: ['no error'], when: azure, unless: /azclierror: \w/ },
    { text: 'failed to ', why: 'failed to delete subnet', when: azure },
    { text: 'failed with', why: 'Operation failed with status', when: /operation failed with|status: |azure/i },
    { text: 'exception: ', why: 'an SDK exception', when: azure },
];

;// CONCATENATED MODULE: ./build/conflict/find/needles.js


const needles = [
    ...shapes,
    {
        text: 'conflict',
        why: 'the word itself',
        noneOf: true,
        harmless: ['-free', ' free', 'free', ' resolution', '-resolution', '_resolution', 'resolution', ' <nil>'],
        when: /409|status|code|operation|request|respons|resource|exception|concurren|lease|\bserver\b|delet|['"(:>=] ?conflict(?!_)|conflict(?:s|ed|ing)? with|due to/i,
        unless: /merge conflict|CONFLICT \((?:content|add|modify|rename|submodule|file|director)|\b(?:no|0) conflicts?\b|conflict[_-]\w+ \.\.\. ok/i,
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
        when: /active|allocat|contain|attach|referenc|associat|in use|link|delet|detach|provision|progress|updating/i,
    },
    { text: 'edit or replace', why: 'Unable to edit or replace deployment' },
    { text: 'superseded', why: 'canceled by a later operation' },
    { text: 'preempt', why: 'OperationPreempted', when: because },
    { text: 'preempted', why: 'preempted by a more recent operation' },
    {
        text: 'concurrent',
        why: 'concurrent writes',
        when: /operation|request|write|writt|updat|modif|conflict|azure|too many/i,
    },
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
    {
        text: 'maintenance',
        why: 'in maintenance',
        when: /server|service|operation|cluster|progress|\bvm\b|machine|window/i,
    },
    { text: 'moratorium', why: 'ClusterMoratoriumInEffect' },
    { text: 'try again', why: 'Please try again later', when: thing },
    { text: 'retry later', why: 'Please retry later', when: thing },
    { text: 'please retry', why: 'Please retry the operation', when: thing },
    { text: 'retryable', why: 'RetryableError', when: /retryableerror|operation/i },
    {
        text: 'already',
        why: 'already exists, in use, in progress, locked',
        followedBy: [
            ...' exist, in , be, taken, locked, running, ha, a, present, detached, used, reg, enabled, disabled, contains, perf, link, on , st, d, pee, own, res'.split(','),
            ...'abcdefghijklmnopqrstuvwxyz',
        ],
        when: /[Aa]lready(?: (?:exists?|in (?:use|progress|the|a |state|target)|be(?:en|ing)|taken|locked|running|ha[sv]e?|an? |present|attached|detached|used|registered|enabled|disabled|contains|performing|assigned|associated|linked|on |stopped|started|deallocated|deleted|peered|owned|reserved)|[A-Z]\w)/,
        unless: /layer already exists|mkdir|address already in use|already been (?:downloaded|published|declared|defined|built|compiled)|already in the (?:path|cache)/i,
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
    { text: 'not allowed', why: 'not allowed while \u2026' },
    { text: 'notallowed', why: 'OperationNotAllowed and its kin' },
    {
        text: 'not permitted',
        why: 'Access not permitted because \u2026',
        when: /azure|disk|access not|subnet|policy|subscription|resource|operation is not|\bblob\b/i,
    },
    { text: 'notpermitted', why: 'ResourceNotPermittedOnDelegatedSubnet' },
    {
        text: 'deallocat',
        why: 'must be deallocated first',
        when: /\bvms?\b|machine|size|azure|\baz\b|power|stop|role|operation/i,
    },
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
    { text: 'in the state', why: 'is not in the state \u2026', when: thing },
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
    {
        text: ' attached',
        why: 'is attached to a running VM',
        when: /\bvms?\b|machine|disk|\bnic\b|resource|gateway|subnet|detach|network/i,
    },
    { text: 'whileattached', why: 'ChangeDiskSizeWhileAttachedNotAllowed' },
    { text: 'referenced by', why: 'is referenced by', when: thing },
    {
        text: 'associated with',
        why: 'is associated with',
        when: /cannot|can't|still|delet|remove|because|must|in order/i,
    },
    { text: 'still contains', why: 'it still contains apps' },
    { text: 'pending copy', why: 'no pending copy operation' },
    { text: 'deletionblocked', why: 'ResourceGroupDeletionBlocked' },
    { text: 'deletion of resource', why: 'Deletion of resource group \u2026 failed' },
    { text: 'did not finish', why: 'did not finish within the allowed time', when: thing },
    {
        text: 'unable to ',
        why: 'Unable to edit, delete, cancel',
        when: /unable to (?:edit|delete|modify|cancel|update|create the|complete|perform|acquire|process the op|scale|resize|start|stop|attach|detach|remove)/i,
        unless: /dpkg|node_modules|\/var\/lib/i,
    },
    {
        text: ' locked',
        why: 'following scope(s) are locked',
        noneOf: true,
        when: /are locked|already locked|currently locked|locked by (?!another process)|scope|(?:resource|group|account|vault|entity|key|value|blob|state|server|instance|setting)\b.{0,80}\b(?:is|was|be|been) locked/i,
    },
    { text: 'scopelocked', why: 'ScopeLocked' },
    {
        text: 'state lock',
        why: "Terraform's Error acquiring the state lock",
        unless: /(?:acquir|releas)ing (?:the )?state lock\. this may/i,
    },
    { text: 'lock info', why: "Terraform's Lock Info" },
    { text: 'stack is currently locked', why: "the lock on Pulumi's stack" },
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
    { text: 'precondition', why: 'PreconditionFailed' },
    { text: 'conditionnot', why: 'ConditionNotMet' },
    { text: 'conditional', why: 'HTTP conditional header(s)', when: /header|request/i },
    { text: 'condition spec', why: 'The condition specified is not met' },
    { text: 'condition is not', why: 'the condition is not met' },
    { text: 'condition was not', why: 'the condition was not met' },
    { text: 'condition not', why: 'condition not met or satisfied' },
    { text: "condition '", why: "The condition '*' in the header was satisfied", when: /header|satisf|\bmet\b/i },
    {
        text: 'if-match',
        why: 'the header If-Match was not satisfied',
        when: /satisf|mismatch|condition|provided|invalid|does not|required/i,
    },
    {
        text: 'if-none-match',
        why: 'the header If-None-Match',
        when: /satisf|mismatch|condition|provided|invalid|does not/i,
    },
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
    {
        text: 'been changed',
        why: 'has been changed by someone else',
        when: /etag|another|entity|someone|since|resource/i,
    },
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
    {
        text: 'policy assignment',
        why: 'the policy assignment that denies',
        when: /deny|denied|disallow|block|error|identifiers/i,
    },
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
    {
        text: 'not registered',
        why: 'is not registered to use namespace',
        when: /subscription|namespace|provider|feature|nrp|resource/i,
    },
    { text: 'notregistered', why: 'SubscriptionNotRegistered' },
    { text: 'be registered', why: 'must be registered', when: /subscription|namespace|provider|feature/i },
    { text: 'missingsub', why: 'MissingSubscriptionRegistration' },
    { text: 'missingregist', why: 'MissingRegistrationForLocation' },
    {
        text: 'not enabled',
        why: 'not enabled for this subscription',
        when: /subscription|account|feature|region|vault|tenant/i,
    },
    {
        text: 'is disabled',
        why: 'The subscription is disabled',
        when: /subscription|account|server|vault|tenant|adaptor|namespace/i,
    },
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
    { text: 'soft-delet', why: 'has been soft-deleted' },
    { text: 'soft delet', why: 'soft deleted' },
    { text: 'softdelet', why: 'ServiceAlreadyExistsInSoftDeletedState' },
    { text: 'recoverable', why: 'deleted but recoverable', when: /vault|delet|purge|state/i },
    { text: 'is taken', why: 'the name is taken', when: /name|domain|label/i },
    { text: 'globally unique', why: 'names are globally unique' },
    { text: 'not unique', why: 'the name is not unique', when: thing },
    { text: 'belongs to another', why: 'the name belongs to another resource' },
    { text: 'roleassignmentexists', why: 'RoleAssignmentExists' },
    { text: 'deadline exceeded', why: 'context deadline exceeded' },
    {
        text: 'timed out',
        why: 'timed out waiting, while polling',
        when: /wait|poll|read|azure|deploy|operation|request/i,
    },
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
    { text: 'econnrefused', why: 'connect ECONNREFUSED', when: azure },
    { text: 'econnreset', why: 'read ECONNRESET', when: azure },
    { text: 'connection refused', why: 'a refused connection', when: azure },
    { text: 'connection reset', why: 'a reset connection', when: azure },
    { text: 'certificate_verify', why: 'a certificate that is not trusted' },
    { text: 'x509: certificate', why: 'a certificate that is not trusted' },
    { text: 'deployment operation failed', why: 'At least one resource deployment operation failed' },
    { text: 'out of 0 error', why: 'Showing 0 out of 0 error(s)' },
    { text: 'multiple errors', why: 'failed with multiple errors' },
];

// EXTERNAL MODULE: ./build/conflict/find/passage.js
var find_passage = __webpack_require__(6248);
;// CONCATENATED MODULE: ./build/conflict/find/passed-test.js
const passedTest = /(?:^|Z |\s{2})(?:PASS|ok \d+|\u2713|\u2714|\u221a|\[\s*OK\s*\])\s|\bPASSED\b|--- PASS|\.\.\. ok\b|['"] passed\b/;

;// CONCATENATED MODULE: ./build/conflict/find/scan-fields.js
const empties = ['null', 'none', 'nil', '<nil>', 'false', '[]', '{}', '0'].map((text) => new TextEncoder().encode(text));
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
const space = 0x20;
const zero = 0x30;
const longestName = 40;
const longestGap = 8;
const isField = (buffer, at, filled) => tieBehind(buffer, at, filled) >= 0;
function isEmptyField(buffer, at, filled) {
    const tie = tieBehind(buffer, at, filled);
    if (tie < 0)
        return false;
    const value = pass(buffer, tie + 1, Math.min(filled, tie + longestGap), blank);
    const opened = pass(buffer, value, Math.min(filled, value + longestGap), quote);
    if (opened - value >= 2 && !goesOn(buffer, opened, filled))
        return true;
    for (const empty of empties)
        if (holdsAt(buffer, opened, filled, empty))
            return endsAt(buffer, opened + empty.length, filled, buffer[tie] === equals);
    return false;
}
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
function isNone(buffer, at) {
    const end = buffer[at] === space ? at : at - 1;
    if (end < 1 || buffer[end] !== space)
        return false;
    const last = buffer[end - 1];
    if (last === zero)
        return end < 2 || kinds[buffer[end - 2]] !== scan_fields_name;
    return ((last | 0x20) === 0x6f &&
        (buffer[end - 2] | 0x20) === 0x6e &&
        (end < 3 || kinds[buffer[end - 3]] !== scan_fields_name));
}
function holdsAny(buffer, at, filled, words) {
    for (const word of words)
        if (holdsAt(buffer, at, filled, word))
            return true;
    return false;
}
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
function endsAt(buffer, at, filled, assigned) {
    if (at >= filled)
        return true;
    const byte = buffer[at];
    if (kinds[byte] === scan_fields_name || (byte === dot && goesOn(buffer, at + 1, filled)))
        return false;
    return assigned || kinds[byte] !== blank;
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-lines.js
const lineFeed = 10;
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
    if (lowest === floor)
        return floor;
    return start >= 0 ? start : characterStart(buffer, lowest);
}
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
function characterStart(buffer, at) {
    for (let back = 0; back < 4 && at - back > 0; back += 1) {
        if (((buffer[at - back] ?? 0) & 0xc0) !== 0x80)
            return at - back;
    }
    return at;
}
const scan_lines_colon = 0x3a;
const scan_lines_space = 0x20;
const scan_lines_dash = 0x2d;
const star = 0x2a;
const scan_lines_quote = 0x22;
const apostrophe = 0x27;
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const isCapital = (byte) => byte >= 0x41 && byte <= 0x5a;
const isLetterOrDigit = (byte) => isDigit(byte) || isCapital(byte) || (byte >= 0x61 && byte <= 0x7a);
const longestTime = 40;
const shortestCode = 6;
const longestCode = 120;
function opensWithCode(buffer, from, filled) {
    let start = behindTime(buffer, from);
    while (start < filled && (buffer[start] === scan_lines_space || buffer[start] === star || buffer[start] === scan_lines_dash))
        start += 1;
    if (start + shortestCode + 3 > filled || !isCapital(buffer[start]))
        return false;
    const end = endOfWord(buffer, start + 1, Math.min(filled - 3, start + longestCode));
    if (buffer[end] !== scan_lines_colon || buffer[end + 1] !== scan_lines_space || end - start < shortestCode)
        return false;
    const first = buffer[end + 2];
    if (!isCapital(first) && first !== apostrophe && first !== scan_lines_quote)
        return false;
    return /^(?:[A-Z]+[a-z0-9]+[A-Z]|(?:Conflict|Canceled)$)/.test(buffer.toString('latin1', start, end));
}
function behindTime(buffer, from) {
    if (buffer[from + 4] !== scan_lines_dash || !isDigit(buffer[from]))
        return from;
    let at = buffer[from + 28] === scan_lines_space ? from + 28 : from + 19;
    while (at < from + longestTime && buffer[at] !== scan_lines_space)
        at += 1;
    return at;
}
function endOfWord(buffer, from, to) {
    let at = from;
    while (at < to && isLetterOrDigit(buffer[at]))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-marks.js
const markRows = [
    { text: '##[group]run ', mark: 'step' },
    { text: '##[section]starting: ', mark: 'step' },
    { text: '##[section]finishing: ', mark: 'step' },
    { text: 'post job cleanup.', mark: 'step' },
    { text: 'cleaning up orphan processes', mark: 'step' },
    { text: '##[error]', mark: 'failed' },
    { text: 'error: job failed: ', mark: 'failed' },
    { text: 'finished: failure', mark: 'failed' },
    { text: 'job succeeded', mark: 'well' },
    { text: 'finished: success', mark: 'well' },
];
function createMarkQueue() {
    let queue = [];
    let behind;
    const count = (before) => {
        const passed = queue.filter(({ position }) => position < before);
        for (const { mark } of passed)
            behind = { first: behind?.first ?? mark, failed: behind?.failed === true || mark === 'failed', last: mark };
        if (passed.length > 0)
            queue = queue.slice(passed.length);
    };
    return {
        add(position, row) {
            const mark = markRows[row]?.mark;
            if (mark !== undefined)
                queue.push({ position, mark });
        },
        take(from, to) {
            count(from);
            const between = behind;
            behind = undefined;
            queue = queue.filter(({ position }) => position >= to);
            return between;
        },
        shift(by) {
            count(by);
            for (const entry of queue)
                entry.position -= by;
        },
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-matcher.js
const shortestNeedle = 7;
const wordBytes = 4;
const lastPart = shortestNeedle - wordBytes;
const hashOf = (word) => Math.imul(word | 0x20202020, -1640531535) >>> 17;
const hashes = 1 << 15;
const hashOfStart = (first, last) => (Math.imul(first | 0x20202020, -1640531535) ^ Math.imul(last | 0x20202020, -2048144777)) >>> 19;
const hashesOfStart = 1 << 13;
const atOnce = 4;
const batch = 2048;
function partsOf(bytes) {
    const starts = [bytes.length - wordBytes];
    for (let at = 0; at < bytes.length - wordBytes; at += wordBytes)
        starts.push(at);
    return starts.map((at) => {
        let letters = 0;
        for (let index = 0; index < wordBytes; index += 1) {
            const byte = bytes[at + index] ?? 0;
            if (byte >= 0x61 && byte <= 0x7a)
                letters |= 0x20 << (8 * index);
        }
        return { at, bytes: bytes.readInt32LE(at), letters };
    });
}
function createMatcher(texts, buffer) {
    const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2);
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    const known = new Uint8Array(hashes);
    const places = new Uint8Array(hashes);
    const groupOf = new Uint16Array(hashesOfStart);
    const groups = [[]];
    const found = new Int32Array(batch + atOnce);
    for (const [needle, text] of texts.entries()) {
        const bytes = Buffer.from(text.toLowerCase());
        if (bytes.length < shortestNeedle)
            throw new RangeError(`the needle ${JSON.stringify(text)} is shorter than ${shortestNeedle} bytes`);
        for (let at = 0; at <= lastPart; at += 1) {
            const hash = hashOf(bytes.readInt32LE(at));
            known[hash] = 1;
            places[hash] = (places[hash] ?? 0) | (1 << at);
        }
        const start = hashOfStart(bytes.readInt32LE(0), bytes.readInt32LE(lastPart));
        groupOf[start] ||= groups.push([]) - 1;
        groups[groupOf[start] ?? 0]?.push({ needle, length: bytes.length, parts: partsOf(bytes) });
    }
    function search(from, to) {
        const text = words;
        const table = known;
        const out = found;
        let count = 0;
        for (let word = from; word < to; word += atOnce) {
            const one = table[hashOf(text[word])];
            const two = table[hashOf(text[word + 1])];
            const three = table[hashOf(text[word + 2])];
            const four = table[hashOf(text[word + 3])];
            out[count] = word;
            count += one;
            out[count] = word + 1;
            count += two;
            out[count] = word + 2;
            count += three;
            out[count] = word + 3;
            count += four;
        }
        return count;
    }
    const groupAt = (position) => groupOf[hashOfStart(view.getInt32(position, true), view.getInt32(position + lastPart, true))];
    function standsAt(parts, position) {
        for (let i = 0; i < parts.length; i += 1) {
            const p = parts[i];
            if ((view.getInt32(position + p.at, true) | p.letters) !== p.bytes)
                return false;
        }
        return true;
    }
    function compare(word, filled, hit) {
        for (let rest = places[hashOf(words[word])]; rest !== 0;) {
            const place = 31 - Math.clz32(rest);
            rest ^= 1 << place;
            const position = (word << 2) - place;
            if (position < 0 || position + shortestNeedle > filled)
                continue;
            const group = groupAt(position);
            if (group !== 0)
                hitAll(groups[group], position, filled, hit);
        }
    }
    function hitAll(group, position, filled, hit) {
        for (let i = 0; i < group.length; i += 1) {
            const e = group[i];
            if (position + e.length <= filled && standsAt(e.parts, position))
                hit(position, e.needle);
        }
    }
    return {
        find(from, to, filled, hit) {
            const last = to >> 2;
            for (let start = from >> 2; start < last; start += batch) {
                const count = search(start, Math.min(start + batch, last));
                for (let index = 0; index < count; index += 1) {
                    const word = found[index];
                    if (word < last)
                        compare(word, filled, hit);
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/scan-windows.js

const kibi = 1024;
const before = { lines: 60, bytes: 16 * kibi };
const after = { lines: 80, bytes: 64 * kibi };
const longest = 256 * kibi;
const overlap = { lines: Number.POSITIVE_INFINITY, bytes: 8 * kibi };
const cutWithin = { lines: 0, bytes: longest / 2 };
const lookAhead = after.bytes;
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
            return Math.min(open?.from ?? next, next - before.bytes - 4);
        },
        shift(by) {
            if (open)
                open = { from: open.from - by, to: open.to - by, lastHit: open.lastHit - by };
        },
    };
}

;// CONCATENATED MODULE: ./build/conflict/find/scanner.js









const bufferBytes = 1024 * 1024;
const piece = 16 * 1024;
const evidence = { before: 512, after: 1024 };
const scanner_lineFeed = 10;
const bytesOf = (words = []) => words.map((word) => new TextEncoder().encode(word));
function rowOf({ text, harmless, followedBy, noneOf, field, when, unless }) {
    const skip = text.startsWith('\n') ? 1 : 0;
    return {
        length: text.length,
        harmless: bytesOf(harmless),
        followedBy: bytesOf(followedBy),
        noneOf: noneOf === true,
        field,
        when,
        unless,
        skip,
    };
}
function createScanner() {
    const buffer = Buffer.allocUnsafeSlow(bufferBytes);
    const windows = createWindows(buffer);
    const rows = needles.map(rowOf);
    const matcher = createMatcher([...needles, ...markRows].map(({ text }) => text), buffer);
    const marks = createMarkQueue();
    let filled = 0;
    let begun = false;
    let scanned = 0;
    let acceptedTo = 0;
    let hitLine = { from: 0, to: 0, text: '' };
    const hits = [];
    const lines = new Float64Array(bufferBytes / piece + 1).fill(1);
    function lineAt(position) {
        const start = position - (position % piece);
        let line = lines[start / piece];
        const part = buffer.subarray(start, position);
        for (let at = part.indexOf(scanner_lineFeed); at >= 0; at = part.indexOf(scanner_lineFeed, at + 1))
            line += 1;
        return line;
    }
    function passage({ from, to }) {
        const between = marks.take(from, to);
        return {
            line: lineAt(from),
            text: (0,find_passage/* textOf */.b)(buffer.subarray(from, to)),
            ...(between === undefined ? {} : { between }),
        };
    }
    function saidAround(position) {
        if (position < hitLine.from || position >= hitLine.to) {
            const from = position === 0 ? 0 : buffer.lastIndexOf(scanner_lineFeed, position - 1) + 1;
            const end = buffer.indexOf(scanner_lineFeed, position);
            hitLine = { from, to: end < 0 || end >= filled ? filled : end + 1, text: '' };
        }
        const { from, to } = hitLine;
        if (to - from > evidence.after)
            return buffer.toString('utf8', characterStart(buffer, Math.max(from, position - evidence.before)), Math.min(to, position + evidence.after));
        hitLine.text ||= buffer.toString('utf8', from, to);
        return hitLine.text;
    }
    function accepts({ when, unless, field, harmless, followedBy, noneOf }, position, end) {
        if (holdsAny(buffer, end, filled, harmless) ||
            (followedBy.length > 0 && !holdsAny(buffer, end, filled, followedBy)))
            return false;
        if (noneOf && isNone(buffer, position))
            return false;
        if (field === 'none' ? isField(buffer, end, filled) : field !== 'any' && isEmptyField(buffer, end, filled))
            return false;
        const said = saidAround(position);
        if (when?.test(said) === false || unless?.test(said))
            return false;
        return !((when || unless) && passedTest.test(said)) && !(field !== 'any' && quietJson(said));
    }
    function hit(position, needle) {
        const row = rows[needle];
        if (row === undefined) {
            marks.add(position, needle - rows.length);
            return;
        }
        const start = position + row.skip;
        if (start < acceptedTo || !accepts(row, start, position + row.length))
            return;
        acceptedTo = Math.min(hitLine.to, start + evidence.after);
        hits.push(start);
    }
    function lookAtLine(start) {
        if (opensWithCode(buffer, start, filled))
            hits.push(start);
    }
    function readLines(from, to) {
        const part = buffer.subarray(from, to);
        let count = 0;
        for (let at = part.indexOf(scanner_lineFeed); at >= 0; at = part.indexOf(scanner_lineFeed, at + 1)) {
            count += 1;
            lookAtLine(from + at + 1);
        }
        return count;
    }
    function* scan(limit) {
        if (!begun)
            lookAtLine(0);
        begun = true;
        for (let at = scanned; at < limit; at += piece) {
            const to = Math.min(at + piece, limit);
            matcher.find(at, to, filled, hit);
            lines[at / piece + 1] = lines[at / piece] + readLines(at, to);
        }
        hits.sort((one, other) => one - other);
        for (const position of hits)
            for (const range of windows.add(position, filled))
                yield passage(range);
        hits.length = 0;
        scanned = Math.max(scanned, limit);
    }
    function forget(neededFrom) {
        const upTo = neededFrom - (neededFrom % piece);
        lines.copyWithin(0, upTo / piece);
        buffer.copyWithin(0, upTo, filled);
        windows.shift(upTo);
        marks.shift(upTo);
        filled -= upTo;
        scanned -= upTo;
        acceptedTo -= upTo;
        hitLine = { from: 0, to: 0, text: '' };
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
            const between = marks.take(filled, filled);
            if (between !== undefined)
                yield { line: lineAt(filled), text: '', between };
        },
    };
}


/***/ })

};
;