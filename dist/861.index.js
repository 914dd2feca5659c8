"use strict";
exports.id = 861;
exports.ids = [861];
exports.modules = {

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


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownConflictAdvice: () => (/* binding */ unknownConflictAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const inspect = [
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOperations */ ._k, only: { has: ['deploymentName'] } },
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un, only: { has: ['id'] } },
    _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .followOperation */ .Dn,
];
/** A conflict whose text and evidence do not tell which: look before you act. */
const unknownConflictAdvice = {
    'bare-conflict': {
        title: 'Azure reports a conflict on {name} and gives no reason',
        steps: [
            ...inspect,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { lacks: ['correlationId'] } },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ,
            { text: 'Act on what you find: something running means wait, a lock means ask, a wrong state means change the state.' },
        ],
        avoid: 'A blind retry may work, or may run into a half-done change. Look first: it takes a minute.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.activityLog],
    },
    'ambiguous-conflict': {
        title: 'the conflict on {name} may have more than one cause',
        steps: [
            ...inspect,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See whether something else runs on it. The Activity Log is 3 to 20 minutes late.' },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .listLocks */ .dB, text: 'See whether a lock acts on it.' },
            { text: 'Act on what you find; the error text alone does not decide it.' },
        ],
        avoid: 'Acting on the likeliest guess costs more than looking: the fixes for a lock, a state and a running operation exclude each other.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.activityLog],
    },
    'canceled-by-other': {
        title: 'somebody canceled the operation on {name}',
        steps: [
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See who canceled it. A canceled job, a timeout of the tool or a newer run are the usual ones.' },
            ...inspect,
            {
                text: 'Read what was done before the cancel: resources may be half changed. Then run the failed step again, if it is still wanted.',
            },
        ],
        avoid: 'Restarting it without asking may fight a person who stopped it on purpose.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.activityLog, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'group-deletion-failed': {
        title: 'the resource group[[ {group}]] could not be deleted',
        steps: [
            {
                text: 'List what is still there: the first failing resource is the cause.',
                az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, type:type, state:provisioningState}" --output table',
                powershell: 'Get-AzResource -ResourceGroupName "{group}" | Select-Object Name, ResourceType',
            },
            {
                text: 'Look for locks in the group and below it.',
                az: 'az lock list --subscription "{subscription}" --resource-group "{group}" --output table',
                powershell: 'Get-AzResourceLock -ResourceGroupName "{group}"',
            },
            {
                text: 'Read the failed deletes in the Activity Log.',
                az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 6h --status Failed --query "[].{time:eventTimestamp, resource:resourceId, what:operationName.value, message:properties.statusMessage}"',
                powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -Status Failed -StartTime (Get-Date).AddHours(-6)',
            },
            { text: 'Clear that one cause (a lock, a vault with backups, something in use from another group), then delete the group again.' },
        ],
        avoid: 'Repeating the delete without finding the cause fails at the same place, and takes more out of the group each time.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.deleteGroup],
    },
};


/***/ })

};
;