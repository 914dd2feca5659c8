"use strict";
exports.id = 3277;
exports.ids = [3277];
exports.modules = {

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operationNotAllowedAdvice: () => (/* binding */ operationNotAllowedAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/deployments.js
var deployments = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/conflict/advice/policy.js

const assignment = { about: 'policyAssignmentId' };
const showAssignment = {
    ...assignment,
    text: 'Read the assignment that denies it: its parameters say what is allowed, its description often who owns it.',
    kind: 'look',
    az: 'az policy assignment show --name "{name}" --scope "{parentId}" --query "{display:displayName, about:description, parameters:parameters, excluded:notScopes, mode:enforcementMode, by:metadata.createdBy}"',
    powershell: 'Get-AzPolicyAssignment -Id "{id}" | Select-Object DisplayName, Description, Parameter, NotScope, EnforcementMode',
};
const showRule = [
    ['', { lacks: ['managementGroup', 'subscription'] }],
    [' --management-group "{managementGroup}"', { has: ['managementGroup'] }],
    [' --subscription "{subscription}"', { has: ['subscription'] }],
].map(([place, only]) => ({
    about: 'policyDefinitionId',
    text: 'Read its rule: the condition under which it denies.',
    kind: 'look',
    az: `az policy definition show --name "{name}"${place} --query "{display:displayName, rule:policyRule}"`,
    powershell: 'Get-AzPolicyDefinition -Id "{id}" | Select-Object DisplayName, PolicyRule',
    only,
}));
const findAssignment = {
    text: 'Find the assignment. Those inherited from management groups are shown too.',
    kind: 'look',
    az: 'az policy assignment list --scope "{scope}" --disable-scope-strict-match --query "[].{name:name, display:displayName, scope:scope}" --output table',
    powershell: 'Get-AzPolicyAssignment -Scope "{scope}"',
    only: { lacks: ['policyAssignmentId'] },
};
const exempt = {
    text: 'If it cannot comply, its owner can exempt the group for a time.',
    kind: 'act',
    cost: 'protection',
    az: 'az policy exemption create --subscription "{subscription}" --resource-group "{group}" --name "<exemption-name>" --policy-assignment "{policyAssignmentId}" --exemption-category "Waiver" --expires-on "<date>" --description "<reason>"',
    powershell: 'New-AzPolicyExemption -Name "<exemption-name>" -Scope (Get-AzResourceGroup -Name "{group}").ResourceId -PolicyAssignment (Get-AzPolicyAssignment -Id "{policyAssignmentId}") -ExemptionCategory "Waiver" -ExpiresOn "<date>" -Description "<reason>"',
    only: { has: ['policyAssignmentId', 'group'] },
};
const policyDenied = {
    title: 'an Azure Policy assignment denies this change to {name}',
    steps: [
        showAssignment,
        ...showRule,
        findAssignment,
        {
            text: 'Change the template so that it complies[[: the rule looked at {deniedProperty}]][[, and found {deniedValue}]].',
        },
        {
            text: 'See which exemptions there are, and until when.',
            kind: 'look',
            az: 'az policy exemption list --subscription "{subscription}" --resource-group "{group}" --disable-scope-strict-match --query "[].{name:name, assignment:policyAssignmentId, until:expiresOn, reason:description}" --output table',
            powershell: 'Get-AzPolicyExemption -Scope (Get-AzResourceGroup -Name "{group}").ResourceId',
            only: { has: ['group'] },
        },
        exempt,
        {
            text: 'If it cannot comply, ask the owner of the policy for an exemption for this scope.',
            only: { lacks: ['group'] },
        },
        {
            text: 'If it cannot comply, ask the owner of the policy for an exemption for this scope.',
            only: { has: ['group'], lacks: ['policyAssignmentId'] },
        },
    ],
    avoid: 'Retrying or another identity does not help: a deny policy applies to everybody. Disabling the assignment opens it for all.',
    references: [references/* refs */.D.policyError, references/* refs */.D.exemptions],
};

;// CONCATENATED MODULE: ./build/conflict/advice/registration.js
const registerProvider = {
    text: 'Register the resource provider once, with an identity that may (Contributor or Owner of the subscription), and wait for the end.',
    kind: 'act',
    cost: 'nothing',
    az: 'az provider register --subscription "{subscription}" --namespace "{provider}" --wait',
    powershell: 'Register-AzResourceProvider -ProviderNamespace "{provider}"; while ((Get-AzResourceProvider -ProviderNamespace "{provider}").RegistrationState -contains "Registering") { Start-Sleep -Seconds 10 }',
};
const FEATURE = '/subscriptions/{subscription}/providers/Microsoft.Features/featureProviders/{provider}/subscriptionFeatureRegistrations/{featureName}';
const feature = { only: { has: ['featureName'] } };
const registerFeature = [
    {
        text: 'Register the feature {featureName} for the subscription. Some need an approval by Microsoft and stay Pending until then.',
        kind: 'act',
        cost: 'nothing',
        az: 'az feature register --subscription "{subscription}" --namespace "{provider}" --name "{featureName}"',
        powershell: 'Register-AzProviderFeature -ProviderNamespace "{provider}" -FeatureName "{featureName}"',
        ...feature,
    },
    {
        text: 'Wait until it is no longer Registering, which takes minutes. It ends at Registered, and at Pending too.',
        kind: 'wait',
        az: `az resource wait --ids "${FEATURE}" --api-version "2021-07-01" --custom "not_null(properties.state, 'none')!='Registering' && properties.state!='Unregistering'" --deleted --interval 30`,
        powershell: 'while ((Get-AzProviderFeature -ProviderNamespace "{provider}" -FeatureName "{featureName}").RegistrationState -in "Registering","Unregistering") { Start-Sleep -Seconds 30 }',
        ...feature,
    },
    {
        ...registerProvider,
        text: 'Then register the provider again, so that it learns of the feature, and wait for the end.',
        ...feature,
    },
];
const listFeatures = {
    text: 'If the error names a feature, see its state. Some features need approval.',
    kind: 'look',
    az: 'az feature list --subscription "{subscription}" --namespace "{provider}" --query "[].{name:name, state:properties.state}" --output table',
    powershell: 'Get-AzProviderFeature -ProviderNamespace "{provider}" -ListAvailable',
};

// EXTERNAL MODULE: ./build/conflict/advice/roles.js
var roles = __webpack_require__(7373);
// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/conflict/advice/types/sizes.js
var sizes = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/conflict/advice/types/table.js + 7 modules
var table = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/conflict/advice/types/usage.js
var usage = __webpack_require__(7613);
;// CONCATENATED MODULE: ./build/conflict/advice/operation-not-allowed.js









const usageByWords = [
    { ...usage/* computeUsage */.J, only: { has: ['cores'] } },
    {
        text: 'See in the error which quota it is, what is used and what the limit is. Most have a page of their own under Quotas in the portal.',
        only: { lacks: ['cores'] },
    },
    {
        text: 'Free what is not needed, take a smaller size, another family or another region, or ask for a higher limit in the portal under Quotas. Then run the failed step again.',
    },
];
const quotaOfCodes = [
    [['InsufficientQuota', 'SpecialFeatureOrQuotaIdRequired'], 'Microsoft.CognitiveServices/accounts'],
    [['ContainerGroupQuotaReached'], 'Microsoft.ContainerInstance/containerGroups'],
    [
        ['MaxNumberOfRegionalEnvironmentsInSubExceeded', 'MaxNumberOfGlobalEnvironmentsInSubExceeded'],
        'Microsoft.App/managedEnvironments',
    ],
].map(([codes, type]) => ({ only: { codes }, ...(0,table/* answeredBy */.dd)(type, 'usage') }));
const historyFull = {
    only: { codes: ['DeploymentQuotaExceeded'] },
    title: 'the deployment history is full[[: {limit}]]',
    steps: [
        {
            ...steps/* listLocks */.dB,
            text: 'Azure deletes the oldest by itself, and the next try may find room. A CanNotDelete lock on the scope keeps it from that: see whether there is one.',
            only: { has: ['group'] },
        },
        ...deployments/* oldDeployments */.Y6,
        steps/* rerun */.nt,
    ],
    avoid: 'A higher limit cannot be had. Removing the lock for this opens the resources to deletes as well: ask its owner.',
    references: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-history-deletions'],
};
const sizesByWords = [
    { ...sizes/* diskSizes */.Oj, only: { has: ['diskKind'], lacks: ['type'] } },
    { ...sizes/* machineSizes */.kZ, only: { lacks: ['type', 'diskKind'] } },
    { ...sizes/* regionsOf */.NV, only: { has: ['type', 'provider'] } },
];
const takeAnother = {
    text: 'Take another size, zone or region, or ask for access to this one in the portal under Quotas.',
};
const operationNotAllowedAdvice = {
    'quota-exceeded': {
        title: 'a quota does not allow this[[: {quotaName}]]',
        steps: [{ by: 'usage', otherwise: usageByWords }],
        avoid: 'A retry fails until something is freed or the limit is raised. Deallocated machines still count for some quotas.',
        references: [references/* refs */.D.quotaError, references/* refs */.D.quotas],
        variants: [historyFull, ...quotaOfCodes],
    },
    'limit-reached': {
        title: '{name} has reached a fixed limit[[ of {limit}]]',
        steps: [
            { text: 'Look up the limit: some belong to the size or tier and rise with it, others are fixed.' },
            { text: 'Remove what is not needed, spread over a second resource, or take a larger size or tier.' },
            steps/* rerun */.nt,
        ],
        avoid: 'A quota request does not move a fixed limit, and a retry meets the same one.',
        references: [references/* refs */.D.limits],
        variants: [roles/* tooManyAssignments */.Gm, ...quotaOfCodes],
    },
    'policy-denied': policyDenied,
    'sku-not-available': {
        title: 'the size[[ {size}]] is not offered to this subscription[[ in {location}]]',
        steps: [{ by: 'sizes', otherwise: sizesByWords }, takeAnother, steps/* rerun */.nt],
        avoid: 'This is not a shortage that passes: a retry gives the same answer until the subscription is allowed the size.',
        references: [references/* refs */.D.skuError],
        variants: [{ only: { has: ['diskKind'], types: ['microsoft.compute/*'] }, steps: [sizes/* diskSizes */.Oj, takeAnother, steps/* rerun */.nt] }],
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
        references: [references/* refs */.D.allocation],
    },
    'region-restricted': {
        title: 'the region[[ {location}]] does not accept this from the subscription',
        steps: [
            {
                text: 'See which regions take this kind of resource.',
                kind: 'look',
                az: 'az provider show --namespace "{provider}" --query "resourceTypes[].{type:resourceType, locations:locations}"',
                powershell: '(Get-AzResourceProvider -ProviderNamespace "{provider}").ResourceTypes | Select-Object ResourceTypeName, Locations',
            },
            { text: 'Deploy into one of them, or ask Azure support for access to the region.' },
        ],
        avoid: 'A retry in the same region gives the same answer. A region pair is no substitute where data must stay in one country.',
        references: [references/* refs */.D.providers, references/* refs */.D.skuError],
        variants: [
            {
                only: { types: ['microsoft.sql/*', 'microsoft.dbforpostgresql/*', 'microsoft.dbformysql/*'] },
                steps: [
                    { by: 'sizes' },
                    {
                        text: 'Deploy into a region that offers it, or ask for access to this one with a support request of the type "quotas".',
                    },
                ],
            },
        ],
    },
    'subscription-disabled': {
        title: 'the subscription is disabled or read-only',
        steps: [
            {
                text: 'Read the state of the subscription.',
                kind: 'look',
                az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state}"',
                powershell: 'Get-AzSubscription -SubscriptionId "{subscription}" | Select-Object Name, State',
            },
            {
                text: 'Ask its billing owner to reactivate it: an unpaid bill, a spending limit or an ended offer is the usual cause.',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Moving on to another subscription by hand splits your environment. Nothing can be written here until the state is Enabled.',
        references: [references/* refs */.D.subscriptionDisabled, references/* refs */.D.subscriptionStates],
    },
    'subscription-not-registered': {
        title: 'the subscription is not registered[[ for {provider}]]',
        steps: [
            { ...registerProvider, only: { lacks: ['featureName'] } },
            ...registerFeature,
            { ...listFeatures, only: { lacks: ['featureName'] } },
            steps/* rerun */.nt,
        ],
        avoid: 'Giving every pipeline the right to register providers is more than it needs: register them when the subscription is set up.',
        references: [references/* refs */.D.registerError],
    },
    'subscription-not-eligible': {
        title: 'the subscription is not eligible for this operation',
        steps: [
            ...registerFeature,
            { by: 'sizes', only: { has: ['size'], lacks: ['featureName'] } },
            { text: 'See in the error which offer, agreement or access is needed.' },
            {
                text: 'See what kind of subscription this is.',
                kind: 'look',
                az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state, policies:subscriptionPolicies}"',
                powershell: '(Get-AzSubscription -SubscriptionId "{subscription}").SubscriptionPolicies',
            },
            { text: 'Use an eligible subscription, or ask the billing owner to change the offer or to apply for access.' },
        ],
        avoid: 'More roles do not help: this is about the subscription, not about the identity.',
        references: [references/* refs */.D.subscriptionStates],
    },
    'immutable-property': {
        title: 'a property of {name} cannot be changed in place',
        steps: [
            {
                text: 'See which property the error names, and compare the template with the resource as it is.',
                kind: 'look',
                az: 'az resource show --ids "{id}"',
                powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
            },
            { text: 'If the present value is fine, set the template to it.' },
            { text: 'If it must change, plan a replacement: new resource, move the data and traffic, delete the old one.' },
            { tool: 'replaces' },
        ],
        avoid: 'Deleting and recreating without a plan for its data, address and identity turns a failed change into an outage.',
        references: [references/* refs */.D.errors, references/* refs */.D.terraformLifecycle],
        variants: [roles/* otherPrincipal */.bp],
    },
    'feature-not-supported': {
        title: '{name} does not support this[[ {operation}]]',
        steps: [
            { text: 'See in the error what stands against it: the tier, the generation, the region, or another setting.' },
            { text: 'Change that first (another tier, for example), or leave the operation out for this kind of resource.' },
            steps/* rerun */.nt,
        ],
        avoid: 'Retrying or another API version does not add what the resource lacks.',
        references: [references/* refs */.D.errors],
    },
    'platform-rule': {
        title: 'a rule of the platform forbids this request on {name}',
        steps: [
            { text: 'Read the rule in the error: it says what is not allowed together, or in which order.' },
            {
                text: 'Change the request so that it keeps the rule. `az deployment group what-if` shows what a template would send.',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Nothing that is running will end this: the same request is refused every time.',
        references: [references/* refs */.D.errors],
    },
};


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooManyAssignments),
/* harmony export */   bp: () => (/* binding */ otherPrincipal),
/* harmony export */   t_: () => (/* binding */ listAssignments)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const shown = '{id:id, principal:principalId, who:principalName, role:roleDefinitionName, scope:scope}';
const listHere = (text) => [
    {
        text,
        kind: 'look',
        az: `az role assignment list --scope "{parentId}" --query "[].${shown}" --output table`,
        powershell: 'Get-AzRoleAssignment -Scope "{parentId}" | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
        only: { has: ['parentId'], lacks: ['otherAssignment'] },
    },
    {
        text,
        kind: 'look',
        az: `az role assignment list --subscription "{subscription}" --all --query "[].${shown}" --output table`,
        powershell: 'Get-AzRoleAssignment | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
        only: { lacks: ['parentId', 'otherAssignment'] },
    },
];
const listAssignments = [
    {
        text: 'See the assignment that Azure names: the same principal, role and scope can be assigned only once, whatever the name.',
        kind: 'look',
        az: `az role assignment list --subscription "{subscription}" --all --query "[?name=='{otherAssignment}'].${shown}"`,
        powershell: 'Get-AzRoleAssignment | Where-Object RoleAssignmentName -eq "{otherAssignment}"',
        only: { has: ['otherAssignment'] },
    },
    ...listHere('See the assignments at this scope: the same principal, role and scope can be assigned only once, whatever the name.'),
];
const otherPrincipal = {
    only: { has: ['otherPrincipal'] },
    title: 'a role assignment of the same name belongs to another principal',
    steps: [
        ...listHere('See whom it belongs to. Where the principal is gone (an identity that was made anew), its name is empty and the assignment is stale.'),
        {
            text: 'If it is stale, let its owner delete it: a principal that still uses it loses its access.',
            kind: 'act',
            cost: 'downtime',
            az: 'az rest --method delete --url "{id}?api-version=2022-04-01"',
            powershell: 'Invoke-AzRestMethod -Method DELETE -Path "{id}?api-version=2022-04-01"',
            only: { types: ['microsoft.authorization/roleassignments'] },
        },
        {
            text: 'If it is stale, ask its owner to delete it. Of an assignment neither principal nor scope can be changed.',
            only: { lacks: ['id'] },
        },
        {
            text: 'Put the principal into the name, as in `guid(scope, principalId, roleDefinitionId)`: then a new identity gets an assignment of its own.',
        },
        _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
    ],
    avoid: 'Running it again changes nothing: the name stays taken. An assignment that somebody still uses is not stale because it is in the way.',
    references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.roleAssignments],
};
const tooManyAssignments = {
    only: { codes: ['RoleAssignmentLimitExceeded'] },
    title: 'the subscription has as many role assignments as it may',
    steps: [
        {
            text: 'Find those whose principal is gone: their name is empty, and nobody needs them.',
            kind: 'look',
            az: `az role assignment list --subscription "{subscription}" --all --query "[?principalName==''].${shown}" --output table`,
            powershell: 'Get-AzRoleAssignment | Where-Object ObjectType -eq "Unknown" | Select-Object RoleAssignmentId, RoleDefinitionName, Scope',
        },
        {
            text: 'Let their owners delete them. Then assign to groups instead of single principals, and at a higher scope once instead of below it often.',
        },
        _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt,
    ],
    references: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits'],
};


/***/ })

};
;