"use strict";
exports.id = 475;
exports.ids = [475];
exports.modules = {

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operationNotAllowedAdvice: () => (/* binding */ operationNotAllowedAdvice)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const operationNotAllowedAdvice = {
    'quota-exceeded': {
        title: 'a quota does not allow this[[: {quotaName}]]',
        steps: [
            {
                text: 'See what is used and what is left in the region.',
                az: 'az vm list-usage --location "{location}" --output table',
                powershell: 'Get-AzVMUsage -Location "{location}"',
            },
            { text: 'Free what is not needed, or take a smaller size, another family or another region.' },
            { text: 'Or ask for a higher limit: in the portal under Quotas, as the owner of the subscription. Then run the failed step again.' },
        ],
        avoid: 'A retry fails until something is freed or the limit is raised. Deallocated machines still count for some quotas.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.quotaError, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.quotas],
        variants: [
            {
                only: {
                    types: [
                        'microsoft.network/publicipaddresses',
                        'microsoft.network/virtualnetworks/*',
                        'microsoft.network/networksecuritygroups/*',
                        'microsoft.network/loadbalancers/*',
                        'microsoft.network/networkinterfaces',
                    ],
                },
                steps: [
                    {
                        text: 'See what is used and what is left in the region.',
                        az: 'az network list-usages --location "{location}" --output table',
                        powershell: 'Get-AzNetworkUsage -Location "{location}"',
                    },
                    { text: 'Delete what is orphaned, or ask for a higher limit in the portal under Quotas. Then run the failed step again.' },
                ],
            },
            {
                only: { types: ['microsoft.cognitiveservices/accounts/*'] },
                steps: [
                    { text: 'See what the region has left.', az: 'az cognitiveservices usage list --location "{location}" --output table' },
                    {
                        text: 'Lower the capacity of this or another model deployment, take another region, or ask for more. Soft-deleted accounts can still hold quota.',
                    },
                ],
                references: ['https://learn.microsoft.com/azure/ai-services/openai/how-to/quota', _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.quotas],
            },
        ],
    },
    'limit-reached': {
        title: '{name} has reached a fixed limit[[ of {limit}]]',
        steps: [
            { text: 'Look up the limit: some belong to the size or tier and rise with it, others are fixed.' },
            { text: 'Remove what is not needed, spread over a second resource, or take a larger size or tier.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'A quota request does not move a fixed limit, and a retry meets the same one.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.limits],
    },
    'policy-denied': {
        title: 'an Azure Policy assignment denies this change to {name}',
        steps: [
            {
                text: 'Find the assignment. Those inherited from management groups are shown too.',
                az: 'az policy assignment list --scope "{scope}" --disable-scope-strict-match --query "[].{name:name, display:displayName, scope:scope}" --output table',
                powershell: 'Get-AzPolicyAssignment -Scope "{scope}"',
            },
            { text: 'Change the template so that it complies: the error names the rule and often the property.' },
            { text: 'If it cannot comply, ask the owner of the policy for an exemption for this scope.' },
        ],
        avoid: 'Retrying or another identity does not help: a deny policy applies to everybody. Disabling the assignment opens it for all.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.policyError, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.exemptions],
    },
    'sku-not-available': {
        title: 'the size[[ {size}]] is not offered to this subscription[[ in {location}]]',
        steps: [
            {
                text: 'See where the size is offered to you, and what restricts it.',
                az: 'az vm list-skus --location "{location}" --size "{size}" --all --output table',
                powershell: 'Get-AzComputeResourceSku -Location "{location}" | Where-Object Name -eq "{size}" | Select-Object Name, Locations, Restrictions',
            },
            { text: 'Take another size, zone or region, or ask for access to this one in the portal under Quotas.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'This is not a shortage that passes: a retry gives the same answer until the subscription is allowed the size.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.skuError],
    },
    'capacity-unavailable': {
        title: 'Azure has no room for this request[[ in {location}]] now',
        steps: [
            { text: 'Try another zone, a similar size, or another region.' },
            {
                text: 'A machine in an availability set or proximity group must fit where the others are: deallocate them all, then start them together.',
            },
            { text: 'If it must be this place and size, reserve capacity on demand, or try later: capacity does come back.' },
        ],
        avoid: 'A tight retry loop rarely wins and uses up your request limits. Do not deallocate a running machine of a scarce size: you may not get it back.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.allocation],
    },
    'region-restricted': {
        title: 'the region[[ {location}]] does not accept this from the subscription',
        steps: [
            {
                text: 'See which regions take this kind of resource.',
                az: 'az provider show --namespace "{provider}" --query "resourceTypes[].{type:resourceType, locations:locations}"',
                powershell: '(Get-AzResourceProvider -ProviderNamespace "{provider}").ResourceTypes | Select-Object ResourceTypeName, Locations',
            },
            { text: 'Deploy into one of them, or ask Azure support for access to the region.' },
        ],
        avoid: 'A retry in the same region gives the same answer. A region pair is no substitute where data must stay in one country.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.providers, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.skuError],
    },
    'subscription-disabled': {
        title: 'the subscription is disabled or read-only',
        steps: [
            {
                text: 'Read the state of the subscription.',
                az: 'az account show --subscription "{subscription}" --query "{name:name, state:state}"',
                powershell: 'Get-AzSubscription -SubscriptionId "{subscription}" | Select-Object Name, State',
            },
            { text: 'Ask its billing owner to reactivate it: an unpaid bill, a spending limit or an ended offer is the usual cause.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Moving on to another subscription by hand splits your environment. Nothing can be written here until the state is Enabled.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.subscriptionDisabled, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.subscriptionStates],
    },
    'subscription-not-registered': {
        title: 'the subscription is not registered[[ for {provider}]]',
        steps: [
            {
                text: 'Register the resource provider once, with an identity that may (Contributor or Owner of the subscription). The command waits for the end.',
                az: 'az provider register --namespace "{provider}" --wait',
                powershell: 'Register-AzResourceProvider -ProviderNamespace "{provider}"',
            },
            {
                text: 'If the error names a feature, see its state. Some features need approval.',
                az: 'az feature list --namespace "{provider}" --query "[].{name:name, state:properties.state}" --output table',
                powershell: 'Get-AzProviderFeature -ProviderNamespace "{provider}" -ListAvailable',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Giving every pipeline the right to register providers is more than it needs: register them when the subscription is set up.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.registerError],
    },
    'subscription-not-eligible': {
        title: 'the subscription is not eligible for this operation',
        steps: [
            { text: 'See in the error which offer, agreement or access is needed.' },
            {
                text: 'See what kind of subscription this is.',
                az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state, policies:subscriptionPolicies}"',
                powershell: '(Get-AzSubscription -SubscriptionId "{subscription}").SubscriptionPolicies',
            },
            { text: 'Use an eligible subscription, or ask the billing owner to change the offer or to apply for access.' },
        ],
        avoid: 'More roles do not help: this is about the subscription, not about the identity.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.subscriptionStates],
    },
    'immutable-property': {
        title: 'a property of {name} cannot be changed in place',
        steps: [
            {
                text: 'See which property the error names, and compare the template with the resource as it is.',
                az: 'az resource show --ids "{id}"',
                powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
            },
            { text: 'If the present value is fine, set the template to it.' },
            { text: 'If it must change, plan a replacement: new resource, move the data and traffic, delete the old one.' },
            {
                text: 'Read the plan before that: a replacement of something with data is a loss unless you copy first.',
                only: { tools: ['terraform', 'pulumi'] },
            },
        ],
        avoid: 'Deleting and recreating without a plan for its data, address and identity turns a failed change into an outage.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.terraformLifecycle],
        variants: [
            {
                only: { has: ['otherPrincipal'] },
                title: 'a role assignment of the same name belongs to another principal',
                steps: [
                    {
                        text: 'See whom it belongs to. Where the principal is gone (an identity that was made anew), its name is empty and the assignment is stale.',
                        az: 'az role assignment list --scope "{parentId}" --query "[].{id:id, name:name, principal:principalId, who:principalName, role:roleDefinitionName}" --output table',
                        powershell: 'Get-AzRoleAssignment -Scope "{parentId}" | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName',
                    },
                    { text: 'If it is stale, ask its owner to delete it. Of an assignment neither principal nor scope can be changed.' },
                    {
                        text: 'Put the principal into the name, as in `guid(scope, principalId, roleDefinitionId)`: then a new identity gets an assignment of its own.',
                    },
                    _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
                ],
                avoid: 'Running it again changes nothing: the name stays taken. An assignment that somebody still uses is not stale because it is in the way.',
                references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roleAssignments],
            },
        ],
    },
    'feature-not-supported': {
        title: '{name} does not support this[[ {operation}]]',
        steps: [
            { text: 'See in the error what stands against it: the tier, the generation, the region, or another setting.' },
            { text: 'Change that first (another tier, for example), or leave the operation out for this kind of resource.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Retrying or another API version does not add what the resource lacks.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
    },
    'platform-rule': {
        title: 'a rule of the platform forbids this request on {name}',
        steps: [
            { text: 'Read the rule in the error: it says what is not allowed together, or in which order.' },
            { text: 'Change the request so that it keeps the rule. `az deployment group what-if` shows what a template would send.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
        ],
        avoid: 'Nothing that is running will end this: the same request is refused every time.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.errors],
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