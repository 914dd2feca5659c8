"use strict";
exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concurrentOperationAdvice: () => (/* binding */ concurrentOperationAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);



const concurrentOperationAdvice = {
    'another-operation-in-progress': {
        title: 'another operation is still running on {name}',
        steps: [
            ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForEnd */ .kh,
            { text: 'When it has ended, check that its outcome is what you expect, and run the failed step again.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Retrying at once fails again, and a fixed sleep is too short or too long. Canceling an operation that you did not start breaks somebody else\u2019s deployment.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
        variants: _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .busyVariants */ .ad,
    },
    'deployment-active': {
        title: 'the deployment[[ {deploymentName}]] is still running',
        steps: [
            ..._wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitDeployment */ .b_,
            {
                text: 'Then run the failed step again. Give each run its own deployment name (for example with the run ID) if they may overlap safely.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Canceling it leaves its resources half changed, because operations that were handed out go on. A new name alone does not help when both write the same resources.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.history, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.deploy],
    },
    'own-deployment': {
        title: "the running operation on {name} is this run's own",
        steps: [
            { text: 'Do not start it a second time: follow the first one to its end.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .followOperation */ .Dn,
            ..._wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitDeployment */ .b_,
            {
                text: 'Take its result as the result of this step. Check retries in the task or the tool: one of them submitted the same request twice.',
            },
        ],
        avoid: 'Submitting the request again, or canceling it, fights your own deployment.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.history, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    superseded: {
        title: 'a later operation on {name} replaced this one',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSettled */ .rl,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See who started the later one, and what it wrote.' },
            { text: 'Read the resource as it is now. If your change is still needed, apply it on top of that and run the failed step again.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Running the old change again without reading first overwrites what the later operation did.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'concurrent-write': {
        title: 'another request wrote {name} at the same moment',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSettled */ .rl,
            { text: 'Run the failed step again, after it has read the resource afresh.' },
            { text: 'If one step makes these writes side by side, let it make them one after the other.' },
            { text: 'For Terraform that is a dependency between the two resources.', only: { tools: ['terraform', 'pulumi'] } },
            {
                text: 'In Bicep use dependsOn between the two, or @batchSize(1) on the loop.',
                only: { tools: ['bicep', 'azd', 'az', 'powershell'] },
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK,
        ],
        avoid: 'Retrying all writers at once only repeats the race.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.loops, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.dependencies],
    },
    'being-deleted': {
        title: '{name} is being deleted',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .followOperation */ .Dn,
            {
                text: 'Wait until it is gone.',
                az: 'az resource wait --ids "{id}" --deleted',
                powershell: 'Get-AzResource -ResourceId "{id}"',
            },
            {
                text: 'Then decide: create it again, or leave it gone. If the delete was not meant, ask who started it before you recreate anything.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ,
        ],
        avoid: 'Creating it again while the delete runs fails, or leaves a resource that the delete still removes.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'resource-group-being-deleted': {
        title: 'the resource group[[ {group}]] is being deleted',
        steps: [
            {
                text: 'Wait until the group is gone. Nothing can be written into it any more.',
                az: 'az group wait --subscription "{subscription}" --name "{group}" --deleted',
                powershell: 'Get-AzResourceGroup -Name "{group}"',
            },
            {
                text: 'See who started the delete. A running delete of a group cannot be called back.',
                az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
                powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-6)',
            },
            { text: 'Deploy into another group, or into the same name once it is free.' },
        ],
        avoid: 'Retrying writes into it cannot succeed; what is created in a group that is going away goes with it.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.deleteGroup],
    },
    'dependency-updating': {
        title: 'a resource that {name} refers to is still being changed',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .followOperation */ .Dn,
            {
                text: 'Wait until that other resource is settled. Its ID is in the error text.',
                az: 'az resource wait --ids "{inUseBy}" --updated',
                powershell: '(Get-AzResource -ResourceId "{inUseBy}" -ExpandProperties).Properties.provisioningState',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
            { text: 'If one template changes both, let this resource refer to the other, so that the order is kept.' },
        ],
        avoid: 'Waiting on this resource does not help: it is the other one that is busy.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.dependencies, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
    },
    'provisioning-in-progress': {
        title: '{name} is still being provisioned',
        steps: [..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForEnd */ .kh, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ],
        avoid: 'Retrying against a state that is still moving fails again; deleting it in this state often leaves it stuck.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
        variants: _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitVariants */ .mH,
    },
    'power-state-changing': {
        title: '{name} is just being started or stopped',
        steps: [_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSettled */ .rl, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt],
        avoid: 'Sending a second start or stop on top of the running one makes the outcome a matter of luck.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.vmStates],
        variants: [
            {
                only: { types: ['microsoft.compute/virtualmachines/*'] },
                steps: [
                    {
                        text: 'Wait until its power state stands still.',
                        az: "az vm wait --ids \"{vmId}\" --custom \"instanceView.statuses[?code=='PowerState/running' || code=='PowerState/stopped' || code=='PowerState/deallocated']\"",
                        powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).Statuses.Code',
                    },
                    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See who started or stopped it.' },
                    _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
                ],
            },
            {
                only: { types: ['microsoft.containerservice/managedclusters/*'] },
                steps: [_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitSettled */ .rl, { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, text: 'See who started or stopped it.' }, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt],
                references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.aksStart],
            },
        ],
    },
    'exclusive-access': {
        title: 'an operation with exclusive access is running on {name}',
        steps: [..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForEnd */ .kh, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        avoid: 'Some resources (storage accounts, for one) read Succeeded while another write holds them. A loop of retries keeps the queue busy and can win nothing.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
        variants: _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitVariants */ .mH,
    },
    'service-busy': {
        title: '{name} is busy with another operation or in maintenance',
        steps: [
            ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .waitForEnd */ .kh,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd,
            { text: 'Send the writes to this service one after the other, each after the one before has ended.' },
        ],
        avoid: 'More parallel retries keep a busy server busy. A restart interrupts what it is doing, and may take longer.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async],
        variants: _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitVariants */ .mH,
    },
    'disk-detaching': {
        title: '{name} is still being detached',
        steps: [
            {
                text: 'Wait until the disk is free.',
                az: 'az resource wait --ids "{id}" --custom "properties.diskState==\'Unattached\'"',
                powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties.diskState',
            },
            {
                text: 'If it does not end, see what the machine says of its disks.',
                az: 'az vm show --ids "{vmId}" --query "storageProfile.dataDisks"',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'A forced detach of a disk that is still being written can lose data. Use it only when the machine is known to be dead.',
        references: ['https://learn.microsoft.com/azure/virtual-machines/linux/detach-disk'],
    },
    'not-serialized': {
        title: 'nothing keeps other runs away from {name}',
        steps: [
            { text: 'On GitHub put the group that mode `group` names into `concurrency:` of the deploy job, with `cancel-in-progress: false`.' },
            { text: 'In Azure Pipelines add an Exclusive Lock check to the environment or service connection, and `lockBehavior: sequential`.' },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un, text: 'If you must go on now, check first that nothing is running.' },
        ],
        avoid: 'Setting `serialization: off` silences the warning, not the collision.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.githubConcurrency, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.exclusiveLock],
    },
    'queue-overlap': {
        title: 'another run may change what overlaps with {name}',
        steps: [
            { text: 'Let the other run end: it acquired its concurrency group first, so it goes first. This one may go on right after it.' },
            { text: 'Or derive both groups with the same `serialize-by`, so that the platform itself lets them queue.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Canceling the other run leaves its operation in Azure running, and nobody waits for it any more.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.githubConcurrency],
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


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ busyVariants),
/* harmony export */   b_: () => (/* binding */ waitDeployment),
/* harmony export */   mH: () => (/* binding */ waitVariants)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const ENDED = "contains(['Succeeded','Failed','Canceled'], properties.provisioningState)";
const waitDeployment = [
    {
        text: 'Wait until the deployment has ended. The command polls the deployment itself.',
        az: `az deployment group wait --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
        only: { has: ['group'] },
    },
    {
        text: 'Wait until the deployment has ended. This is the command for a deployment at subscription scope.',
        az: `az deployment sub wait --subscription "{subscription}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzSubscriptionDeployment -Name "{deploymentName}").ProvisioningState',
        only: { has: ['subscription'], lacks: ['group'] },
    },
    {
        text: 'Wait until the deployment has ended. The command polls the deployment itself.',
        az: `az deployment group wait --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
        only: { lacks: ['subscription'] },
    },
    {
        text: 'See how it ended, and who owns it.',
        az: 'az deployment group show --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"',
        powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}"',
        only: { has: ['group'] },
    },
];
const signals = [
    {
        types: ['microsoft.network/virtualnetworks/*'],
        step: {
            text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time.',
            az: 'az network vnet wait --ids "{topId}" --updated',
            powershell: '(Get-AzVirtualNetwork -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
    {
        types: ['microsoft.containerservice/managedclusters/*'],
        step: {
            text: 'Wait until the cluster is settled. Node pools are written through it. If the running operation is yours and stuck, it can be aborted.',
            az: 'az aks wait --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --custom "contains([\'Succeeded\',\'Failed\',\'Canceled\'], provisioningState)"',
            powershell: '(Get-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.aksAbort,
    },
    {
        types: ['microsoft.dbforpostgresql/flexibleservers/*', 'microsoft.dbformysql/flexibleservers/*'],
        step: {
            text: 'Wait until the server is ready. It takes one change at a time, its databases, rules and parameters included.',
            az: "az resource wait --ids \"{topId}\" --custom \"contains(['Ready','Stopped','Disabled'], properties.state)\"",
            powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.state',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
    {
        types: ['microsoft.sql/servers/databases'],
        step: {
            text: 'See which operations run on the database, and how far they are.',
            az: 'az sql db op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --database "{name}" --query "[?state!=\'Succeeded\'].{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table',
            powershell: 'Get-AzSqlDatabaseActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}"',
        },
        reference: 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage',
    },
    {
        types: ['microsoft.storage/storageaccounts/*'],
        step: {
            text: 'A storage account has no state to wait for: it reads Succeeded while another write holds it. The Activity Log, 3 to 20 minutes late, shows who writes and whether that has ended.',
            az: 'az monitor activity-log list --resource-id "{topId}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
            powershell: 'Get-AzActivityLog -ResourceId "{topId}" -StartTime (Get-Date).AddHours(-1)',
        },
        reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
        isLog: true,
    },
    {
        types: ['microsoft.cache/redisenterprise/*'],
        step: {
            text: 'Wait until the cluster is running again.',
            az: "az resource wait --ids \"{topId}\" --custom \"contains(['Running','CreateFailed','UpdateFailed','DeleteFailed','Disabled'], properties.resourceState)\"",
            powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.resourceState',
        },
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
];
const waitVariants = [
    ...signals.map(({ types, step, reference, throughTop, isLog }) => ({
        only: { types },
        steps: [step, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd, ...(isLog === true ? [] : [throughTop === true ? _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoWorksBeside */ .fH : _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ]), _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        references: [reference],
    })),
    {
        only: { types: ['microsoft.resources/deployments/*'] },
        steps: [...waitDeployment, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.history],
    },
];
const throughTop = new Set(signals.filter((signal) => signal.throughTop === true).map(({ types }) => types));
const busyVariants = waitVariants.map((variant) => variant.only.types !== undefined && throughTop.has(variant.only.types)
    ? { ...variant, title: 'another operation is still running on {topName}' }
    : variant);


/***/ })

};
;