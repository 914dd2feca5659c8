"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

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


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownConflictAdvice: () => (/* binding */ unknownConflictAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9738);



const inspect = [
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
    ..._wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .ofDeployment */ .Zp,
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un, only: { has: ['id'] } },
    _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .followOperation */ .Dn,
];
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


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ findTheCause),
/* harmony export */   Zp: () => (/* binding */ ofDeployment),
/* harmony export */   iK: () => (/* binding */ stackVariant)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const failedOnly = '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';
const look = 'Look at the operations of the deployment: the innermost failed one names the cause.';
const ofStack = [
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack group show --subscription "{subscription}" --resource-group "{group}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}" -Name "{name}"',
        only: { has: ['group'] },
    },
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack sub show --subscription "{subscription}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzSubscriptionDeploymentStack -Name "{name}"',
        only: { has: ['subscription'], lacks: ['group', 'managementGroup'] },
    },
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack mg show --management-group-id "{managementGroup}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzManagementGroupDeploymentStack -ManagementGroupId "{managementGroup}" -Name "{name}"',
        only: { has: ['managementGroup'] },
    },
];
const ofDeployment = [
    {
        text: look,
        az: `az deployment operation group list --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzResourceGroupDeploymentOperation -ResourceGroupName "{group}" -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'group'] },
    },
    {
        text: look,
        az: `az deployment operation sub list --subscription "{subscription}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzDeploymentOperation -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'subscription'], lacks: ['group', 'managementGroup'] },
    },
    {
        text: look,
        az: `az deployment operation mg list --management-group-id "{managementGroup}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzManagementGroupDeploymentOperation -ManagementGroupId "{managementGroup}" -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'managementGroup'] },
    },
];
const whichDeployment = [
    {
        text: 'Find the deployment that failed, then list its operations with `az deployment operation group list`.',
        az: 'az deployment group list --resource-group "{group}" --query "[?properties.provisioningState==\'Failed\'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table',
        powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -eq "Failed"',
        only: { lacks: ['deploymentName', 'managementGroup'] },
    },
];
const ofTool = [
    {
        text: 'Terraform prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.',
        command: 'TF_LOG=DEBUG terraform apply',
        only: { tools: ['terraform'] },
    },
    {
        text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
        command: 'pulumi up --logtostderr --logflow -v=9',
        only: { tools: ['pulumi'] },
    },
    {
        text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
        command: 'azd provision --debug',
        only: { tools: ['azd'] },
    },
    {
        text: 'Ansible prints the whole answer of Azure with more verbosity.',
        command: 'ansible-playbook -vvv "<playbook>"',
        only: { tools: ['ansible'] },
    },
];
const stackVariant = {
    only: { types: ['microsoft.resources/deploymentstacks'] },
    title: 'the deployment stack {name} failed, and the text does not tell why',
    steps: [...ofStack, { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } }],
    references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.stacks],
};
const findTheCause = [
    ...ofDeployment,
    ...whichDeployment,
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
    ...ofTool,
];


/***/ })

};
;