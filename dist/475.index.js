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
/* harmony import */ var _types_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);



const usageByWords = [
    { ..._types_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .computeUsage */ .JY, only: { has: ['cores'] } },
    {
        text: 'See in the error which quota it is, what is used and what the limit is. Most have a page of their own under Quotas in the portal.',
        only: { lacks: ['cores'] },
    },
];
const operationNotAllowedAdvice = {
    'quota-exceeded': {
        title: 'a quota does not allow this[[: {quotaName}]]',
        steps: [
            { by: 'usage', otherwise: usageByWords },
            { text: 'Free what is not needed, or take a smaller size, another family or another region.' },
            { text: 'Or ask for a higher limit: in the portal under Quotas, as the owner of the subscription. Then run the failed step again.' },
        ],
        avoid: 'A retry fails until something is freed or the limit is raised. Deallocated machines still count for some quotas.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.quotaError, _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.quotas],
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
                kind: 'look',
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
                kind: 'look',
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
                kind: 'look',
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
                kind: 'look',
                az: 'az rest --method get --url "/subscriptions/{subscription}?api-version=2022-12-01" --query "{name:displayName, state:state}"',
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
                text: 'Register the resource provider once, with an identity that may (Contributor or Owner of the subscription), and wait for the end.',
                kind: 'act',
                cost: 'nothing',
                az: 'az provider register --subscription "{subscription}" --namespace "{provider}" --wait',
                powershell: 'Register-AzResourceProvider -ProviderNamespace "{provider}"; while ((Get-AzResourceProvider -ProviderNamespace "{provider}").RegistrationState -contains "Registering") { Start-Sleep -Seconds 10 }',
            },
            {
                text: 'If the error names a feature, see its state. Some features need approval.',
                kind: 'look',
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
                kind: 'look',
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
                kind: 'look',
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
                        kind: 'look',
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


/***/ })

};
;