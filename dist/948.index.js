"use strict";
exports.id = 948;
exports.ids = [948];
exports.modules = {

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noneAdvice: () => (/* binding */ noneAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


/** Not a conflict. One helpful step all the same. */
const noneAdvice = {
    'not-found': {
        title: '{name} does not exist',
        steps: [
            {
                text: 'Check the name, the resource group and the subscription. A permission that is missing can look the same.',
                az: 'az resource list --name "{name}" --query "[].id" --output tsv',
                powershell: 'Get-AzResource -Name "{name}"',
            },
            {
                text: 'If the same template creates it, refer to it by its symbol or name it in dependsOn. If it was created moments ago, let Azure replicate it and try once more.',
            },
        ],
        avoid: 'Waiting does not bring back what was deleted or never made.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.notFoundError, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.parentError],
    },
    'access-denied': {
        title: 'the identity may not do this on {name}',
        steps: [
            {
                text: 'See which roles the identity has here.',
                az: 'az role assignment list --scope "{id}" --include-inherited --query "[].{principal:principalName, role:roleDefinitionName, scope:scope}" --output table',
                powershell: 'Get-AzRoleAssignment -Scope "{id}"',
            },
            {
                text: 'Ask for a role that contains this permission, at the smallest scope that works. A new assignment can take some minutes to act.',
            },
        ],
        avoid: 'Owner on the subscription makes it pass, and gives the pipeline far more than it needs.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roles],
    },
    throttled: {
        title: 'too many requests: Azure throttles this identity or service',
        steps: [
            { text: 'Wait the {retryAfter} seconds that Azure asks for, then go on.' },
            { text: 'Honour Retry-After: an earlier request starts the wait anew.', only: { lacks: ['retryAfter'] } },
            { text: 'Send fewer requests at the same time.' },
            {
                text: 'For Terraform lower `-parallelism`, and do not run many states at once under one identity.',
                command: 'terraform apply -parallelism=2',
                only: { tools: ['terraform'] },
            },
        ],
        avoid: 'A tight retry loop uses up the limit for everybody who shares the identity.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.throttling],
    },
    'invalid-request': {
        title: 'the request for {name} is invalid',
        steps: [
            { text: 'Read the innermost message: it names the property or the value that Azure does not accept.' },
            {
                text: 'Check the template before you deploy it.',
                az: 'az deployment group validate --subscription "{subscription}" --resource-group "{group}" --template-file "<template-file>"',
                powershell: 'Test-AzResourceGroupDeployment -ResourceGroupName "{group}" -TemplateFile "<template-file>"',
                only: { tools: ['bicep', 'az', 'azd', 'powershell'] },
            },
        ],
        avoid: 'Retrying an invalid request gives the same answer.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
    'server-error': {
        title: 'the service failed or did not answer in time',
        steps: [
            { text: 'See in Service Health whether the service has an incident in your region.' },
            { text: 'Check what state the request left behind, then run the failed step again: such errors pass as a rule.' },
            {
                ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR,
                text: 'If it stays, open a support request with the correlation ID and the time.',
                only: { has: ['correlationId'] },
            },
        ],
        avoid: 'Do not send it again without a look: the request may have gone through although the answer was lost.',
        references: ['https://learn.microsoft.com/azure/service-health/overview', _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'operation-failed': {
        title: 'the operation on {name} ran and failed',
        steps: [
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOperations */ ._k, only: { has: ['deploymentName'] } },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
            { text: 'Correct what the innermost message names. This is no conflict: nothing else stands in the way.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Retrying without a change repeats the failure.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
    'other-tool': {
        title: 'this error comes from another tool, not from Azure[[ ({otherTool})]]',
        steps: [
            { text: 'Read the documentation of that tool: its locks and conflicts are its own, and Azure knows nothing of them.' },
            {
                text: 'A Helm release that is stuck shows as pending. Look before you roll back.',
                command: 'helm history "<release>" --namespace "<namespace>"',
                only: { tools: ['helm'] },
            },
        ],
        avoid: 'Looking for the cause in Azure costs time: no Azure operation failed here.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
    'no-error': {
        title: 'no Azure error was found',
        steps: [
            { text: 'Look at the end of the log of the failed step. If the error stands in another log, give that one to `log`.' },
            {
                text: 'For more detail run the tool with its debug output: `--debug` for az and azd, `-Debug` for PowerShell, `TF_LOG=DEBUG` for Terraform.',
            },
        ],
        avoid: 'Debug output can hold tokens. Do not paste it anywhere before you have read it.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
};


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refs)
/* harmony export */ });
/** Official pages that several entries point to. */
const RESOURCE_MANAGER = 'https://learn.microsoft.com/azure/azure-resource-manager';
const refs = {
    async: `${RESOURCE_MANAGER}/management/async-operations`,
    locks: `${RESOURCE_MANAGER}/management/lock-resources`,
    throttling: `${RESOURCE_MANAGER}/management/request-limits-and-throttling`,
    limits: `${RESOURCE_MANAGER}/management/azure-subscription-service-limits`,
    nameRules: `${RESOURCE_MANAGER}/management/resource-name-rules`,
    deleteGroup: `${RESOURCE_MANAGER}/management/delete-resource-group`,
    history: `${RESOURCE_MANAGER}/templates/deployment-history`,
    deploy: `${RESOURCE_MANAGER}/templates/deploy-cli`,
    loops: `${RESOURCE_MANAGER}/bicep/loops`,
    dependencies: `${RESOURCE_MANAGER}/bicep/resource-dependencies`,
    existing: `${RESOURCE_MANAGER}/bicep/existing-resource`,
    stacks: `${RESOURCE_MANAGER}/bicep/deployment-stacks`,
    errors: `${RESOURCE_MANAGER}/troubleshooting/common-deployment-errors`,
    quotaError: `${RESOURCE_MANAGER}/troubleshooting/error-resource-quota`,
    skuError: `${RESOURCE_MANAGER}/troubleshooting/error-sku-not-available`,
    policyError: `${RESOURCE_MANAGER}/troubleshooting/error-policy-requestdisallowedbypolicy`,
    registerError: `${RESOURCE_MANAGER}/troubleshooting/error-register-resource-provider`,
    notFoundError: `${RESOURCE_MANAGER}/troubleshooting/error-not-found`,
    parentError: `${RESOURCE_MANAGER}/troubleshooting/error-parent-resource`,
    providers: `${RESOURCE_MANAGER}/management/resource-providers-and-types`,
    activityLog: 'https://learn.microsoft.com/azure/azure-monitor/platform/activity-log',
    denyAssignments: 'https://learn.microsoft.com/azure/role-based-access-control/deny-assignments',
    roles: 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting',
    roleAssignments: 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments',
    exemptions: 'https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure',
    vmStates: 'https://learn.microsoft.com/azure/virtual-machines/states-billing',
    vmResize: 'https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm',
    vmGeneralize: 'https://learn.microsoft.com/azure/virtual-machines/generalize',
    vmDisks: 'https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview',
    allocation: 'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/allocation-failure',
    quotas: 'https://learn.microsoft.com/azure/quotas/quotas-overview',
    networkFailed: 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state',
    aksStart: 'https://learn.microsoft.com/azure/aks/start-stop-cluster',
    aksAbort: 'https://learn.microsoft.com/azure/aks/manage-abort-operations',
    blobLease: 'https://learn.microsoft.com/rest/api/storageservices/lease-blob',
    blobConditions: 'https://learn.microsoft.com/rest/api/storageservices/specifying-conditional-headers-for-blob-service-operations',
    immutableBlobs: 'https://learn.microsoft.com/azure/storage/blobs/immutable-storage-overview',
    subscriptionStates: 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states',
    subscriptionDisabled: 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-disabled',
    keyVaultRecovery: 'https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery',
    exclusiveLock: 'https://learn.microsoft.com/azure/devops/pipelines/process/approvals#exclusive-lock',
    githubConcurrency: 'https://docs.github.com/actions/using-jobs/using-concurrency',
    terraformLocking: 'https://developer.hashicorp.com/terraform/language/state/locking',
    terraformUnlock: 'https://developer.hashicorp.com/terraform/cli/commands/force-unlock',
    terraformImport: 'https://developer.hashicorp.com/terraform/language/import',
    terraformLifecycle: 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle',
};


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ followOperation),
/* harmony export */   _k: () => (/* binding */ deploymentOperations),
/* harmony export */   dB: () => (/* binding */ listLocks),
/* harmony export */   dd: () => (/* binding */ askOperation),
/* harmony export */   fH: () => (/* binding */ whoWorksBeside),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   nt: () => (/* binding */ rerun),
/* harmony export */   oR: () => (/* binding */ byCorrelation),
/* harmony export */   rl: () => (/* binding */ waitSettled),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   vJ: () => (/* binding */ whoChanged)
/* harmony export */ });
/** Steps that many entries share. */
const rerun = { text: 'Then run the failed step again.' };
/** `provisioningState` is terminal as Succeeded, Failed or Canceled, and a resource that has none is settled. */
const SETTLED = "contains(['Succeeded','Failed','Canceled'], not_null(properties.provisioningState, 'Succeeded'))";
const waitSettled = {
    text: 'Wait until it is settled. The command polls the resource itself and returns when it ends, well or not.',
    az: `az resource wait --ids "{topId}" --custom "${SETTLED}"`,
    powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.provisioningState',
};
const readState = {
    text: 'Read its state first.',
    az: 'az resource show --ids "{id}" --query "properties.provisioningState" --output tsv',
    powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties.provisioningState',
};
/** Only where Azure printed the status URL: it is the one true signal of that operation. */
const followOperation = {
    text: 'Ask the operation itself how far it is. Repeat at the pace of its Retry-After until the status is Succeeded, Failed or Canceled.',
    az: 'az rest --method get --url "{operationPath}"',
    powershell: 'Invoke-AzRestMethod -Method GET -Path "{operationPath}"',
    only: { has: ['operationPath'] },
};
/** Wait on the resource itself. Where not even its name is known, the status URL that Azure printed is the only signal. */
const waitForEnd = [
    { ...waitSettled, only: { has: ['known'] } },
    { ...followOperation, only: { has: ['operationPath'], lacks: ['known'] } },
    { ...waitSettled, only: { lacks: ['known', 'operationPath'] } },
];
/** For a wait that does not end. */
const askOperation = {
    ...followOperation,
    text: 'If the wait takes long, ask the operation itself how far it is.',
    only: { has: ['operationPath', 'known'] },
};
const whoChanged = {
    text: 'See who started what. The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.',
    az: 'az monitor activity-log list --resource-id "{id}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value, correlation:correlationId}" --output table',
    powershell: 'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddHours(-6)',
    only: { has: ['place'] },
};
/** The other operation may be on a child beside this one, which the log of one resource does not show. */
const whoWorksBeside = {
    text: 'See who else works on it, or on something below it. The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.',
    az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, on:resourceId, status:status.value}" --output table',
    powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-1)',
    only: { has: ['group'] },
};
const byCorrelation = {
    text: 'Read everything that belongs to this request.',
    az: 'az monitor activity-log list --correlation-id "{correlationId}" --offset 1d --query "[].{time:eventTimestamp, what:operationName.value, status:status.value, message:properties.statusMessage}" --output json',
    powershell: 'Get-AzActivityLog -CorrelationId "{correlationId}" -StartTime (Get-Date).AddDays(-1)',
};
const deploymentOperations = {
    text: 'Look at the operations of the deployment: the innermost failed one names the cause.',
    az: 'az deployment operation group list --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query "[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"',
    powershell: 'Get-AzResourceGroupDeploymentOperation -ResourceGroupName "{group}" -DeploymentName "{deploymentName}"',
};
const listLocks = {
    text: 'List the locks that act on it, those of the scopes above included.',
    az: 'az lock list --resource "{id}" --filter-string "atScope()" --output table',
    powershell: 'Get-AzResourceLock -Scope "{id}" -AtScope',
};
const serialize = {
    text: 'To keep it from happening again, let the jobs that change this resource queue: a concurrency group on GitHub, an exclusive lock in Azure Pipelines.',
};


/***/ })

};
;