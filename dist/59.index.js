"use strict";
exports.id = 59;
exports.ids = [59];
exports.modules = {

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   etagAdvice: () => (/* binding */ etagAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const readAgain = {
    text: 'Read it again, so that you have the present content and its version token.',
    az: 'az resource show --ids "{id}"',
    powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};
const rebase = { text: 'Put your change on top of what you just read, and write it with the new token.' };
const etagAdvice = {
    'etag-mismatch': {
        title: '{name} was changed since it was read',
        steps: [
            readAgain,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ,
            rebase,
            { text: 'Run plan again and look at it: the old plan was made against the old version.', only: { tools: ['terraform', 'pulumi'] } },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Sending `If-Match: *` or dropping the token makes the error go away by overwriting what the other writer did.',
        references: ['https://learn.microsoft.com/azure/architecture/best-practices/api-design', _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'condition-not-met': {
        title: 'a condition of the request on {name} was not met',
        steps: [
            { text: 'See which condition it was: If-Match and If-None-Match compare the version, If-(Un)Modified-Since the time.' },
            { ...readAgain, text: 'Read it again and compare with what you expected.' },
            rebase,
            { text: 'If the request says If-None-Match: * (create only), the object exists by now: take it as it is, or use another name.' },
        ],
        avoid: 'Removing the condition turns a safe write into one that may overwrite others.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobConditions],
    },
};


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refs)
/* harmony export */ });
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
const rerun = { text: 'Then run the failed step again.' };
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
const followOperation = {
    text: 'Ask the operation itself how far it is. Repeat at the pace of its Retry-After until the status is Succeeded, Failed or Canceled.',
    az: 'az rest --method get --url "{operationPath}"',
    powershell: 'Invoke-AzRestMethod -Method GET -Path "{operationPath}"',
    only: { has: ['operationPath'] },
};
const waitForEnd = [
    { ...waitSettled, only: { has: ['known'] } },
    { ...followOperation, only: { has: ['operationPath'], lacks: ['known'] } },
    { ...waitSettled, only: { lacks: ['known', 'operationPath'] } },
];
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