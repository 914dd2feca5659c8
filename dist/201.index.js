"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockAdvice: () => (/* binding */ lockAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const unsaved = {
    text: 'It was saving its state. Secure `errored.tfstate` from the working directory of that run, and push it when the lease is free; do not apply before.',
    command: 'terraform state push errored.tfstate',
    only: { has: ['unsavedState'] },
};
const lockAdvice = {
    'scope-locked': {
        title: 'a management lock protects {name}',
        steps: [
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .listLocks */ .dB, only: { lacks: ['lockedScope'] } },
            {
                text: 'Read the lock and its notes: they often name the owner. A delete is also stopped by a lock on a child, so look below as well.',
                az: 'az rest --method get --url "{scope}/providers/Microsoft.Authorization/locks?api-version=2020-05-01" --query "value[].{name:name, level:properties.level, notes:properties.notes, id:id}"',
                powershell: 'Get-AzResourceLock -Scope "{scope}"',
            },
            {
                text: 'Ask the owner to lift the lock for this change and to put it back afterwards. It can take some minutes until that has effect.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Do not let the pipeline remove the lock: it is there to stop exactly this. A lock made by a service (Backup, for one) comes back by itself.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.locks],
    },
    'deny-assignment': {
        title: 'a deny assignment protects {name}',
        steps: [
            {
                text: 'Find the deny assignment and what made it. Nobody can edit one by hand: a deployment stack or a managed application owns it.',
                az: 'az rest --method get --url "{scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01" --query "value[].properties.{name:denyAssignmentName, scope:scope, description:description, system:isSystemProtected}"',
                powershell: 'Get-AzDenyAssignment -Scope "{scope}"',
            },
            {
                text: 'If a stack made it, make the change through the stack, or ask its owner to exclude your identity or action.',
                az: 'az stack group list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, deny:denySettings.mode}" --output table',
                powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}"',
            },
            { text: 'If it belongs to a managed application, ask its publisher.' },
        ],
        avoid: 'More permissions do not help: a deny assignment wins over every role, Owner included.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.denyAssignments, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.stacks],
    },
    'blob-lease': {
        title: '{name} is leased[[ by {holder}]]',
        steps: [
            unsaved,
            {
                text: 'See the state of the lease and when the blob was last written. An infinite lease ends only when its holder releases it.',
                az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, metadata:metadata}"',
            },
            { text: 'Find the holder: the job, tool or service that writes this blob. Azure does not name it, the metadata may.' },
            { text: 'Let it finish and release the lease. Then run the failed step again.' },
            { text: 'Only when the holder is proven dead, ask the owner of the data to break the lease.' },
        ],
        avoid: 'Breaking the lease of a living writer lets two write at once. That is how state files get corrupted.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobLease],
        variants: [
            {
                only: { tools: ['terraform'] },
                steps: [
                    unsaved,
                    { text: 'A leased Terraform state means that another run holds it. Look for running plans and applies on the same state.' },
                    {
                        text: 'See since when. The metadata of the blob holds the lock information.',
                        az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, metadata:metadata}"',
                    },
                    { text: 'Let that run end, then run this one again. `-lock-timeout=20m` lets Terraform queue for it.' },
                ],
                references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformLocking, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobLease],
            },
        ],
    },
    'lease-lost': {
        title: 'the lease on {name} was lost',
        steps: [
            unsaved,
            { text: 'Stop writing: somebody else may hold it by now.' },
            {
                text: 'See who holds it and what was written since.',
                az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, etag:properties.etag}"',
            },
            { text: 'Take a new lease, read again, then write. Renew it well before it ends: a lease lasts 15 to 60 seconds, or for ever.' },
        ],
        avoid: 'Writing without the lease, or taking the old lease ID for good, undoes what the new holder wrote.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.blobLease],
    },
    'terraform-state-lock': {
        title: 'another Terraform run holds the state lock[[: {holder}]]',
        steps: [
            {
                text: 'Find the run that holds it[[: {holder}]][[, since {since}]]. Let it finish: a canceled job may still be writing.',
            },
            {
                text: 'Let this run queue for the lock instead of failing at once.',
                command: 'terraform plan -lock-timeout=20m',
            },
            {
                text: 'Only when the holder is proven dead (the machine is gone, the job has ended): release its lock by its ID.',
                command: 'terraform force-unlock "{lockId}"',
            },
        ],
        avoid: 'Unlocking while the other run is alive, or running with `-lock=false`, lets two runs write one state. It can be lost.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformLocking, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformUnlock],
    },
    'immutability-policy': {
        title: 'an immutability policy or legal hold protects {name}',
        steps: [
            {
                text: 'Read the policy and the holds on the container.',
                az: 'az storage container immutability-policy show --account-name "{account}" --container-name "{container}"',
            },
            { text: 'Wait for the end of the retention, or ask the owner of the data (records, legal) what may be done.' },
            { text: 'Write to a new name instead: protected data can be read, not changed.' },
        ],
        avoid: 'A locked policy cannot be shortened by anybody, Microsoft included. Deleting the account fails as well.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.immutableBlobs],
    },
    'data-locked': {
        title: '{name} is locked in the data itself',
        steps: [
            {
                text: 'See what holds it. A configuration key has a `locked` flag; a message is held by its receiver until the lock ends.',
                az: 'az appconfig kv list --name "{topName}" --all --query "[?locked].{key:key, label:label}" --output table',
                only: { types: ['microsoft.appconfiguration/configurationstores/*'] },
            },
            {
                text: 'See what holds it: a flag on a configuration key, or the receiver of a message until its lock ends.',
                only: { lacks: ['id'] },
            },
            { text: 'Ask the owner of the data to release it. For a message, wait for the lock to end and receive it again.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Unlocking a key in the pipeline takes away the protection that somebody put there on purpose.',
        references: [
            'https://learn.microsoft.com/rest/api/azureappconfiguration/locks',
            'https://learn.microsoft.com/azure/service-bus-messaging/message-transfers-locks-settlement',
        ],
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