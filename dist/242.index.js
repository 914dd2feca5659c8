"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ showDeployment),
/* harmony export */   E4: () => (/* binding */ stackAt),
/* harmony export */   Y6: () => (/* binding */ oldDeployments),
/* harmony export */   _m: () => (/* binding */ showStack),
/* harmony export */   aT: () => (/* binding */ failedOperations),
/* harmony export */   b_: () => (/* binding */ waitDeployment),
/* harmony export */   i4: () => (/* binding */ listStacks),
/* harmony export */   wj: () => (/* binding */ cancelDeployment)
/* harmony export */ });
/* harmony import */ var _arm_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);

const IN_GROUP = {
    az: 'group',
    place: '--subscription "{subscription}" --resource-group "{group}" ',
    noun: 'ResourceGroup',
    scope: '-ResourceGroupName "{group}" ',
};
const scopes = [
    { ...IN_GROUP, only: { has: ['group'] } },
    {
        only: { has: ['managementGroup'], lacks: ['group'] },
        az: 'mg',
        place: '--management-group-id "{managementGroup}" ',
        noun: 'ManagementGroup',
        scope: '-ManagementGroupId "{managementGroup}" ',
    },
    {
        only: { has: ['subscription'], lacks: ['group', 'managementGroup'] },
        az: 'sub',
        place: '--subscription "{subscription}" ',
        noun: '',
        scope: '',
    },
    { only: { has: ['id'], lacks: ['group', 'managementGroup', 'subscription'] }, az: 'tenant', place: '', noun: 'Tenant', scope: '' },
    { ...IN_GROUP, only: { lacks: ['group', 'managementGroup', 'subscription', 'id'] } },
];
function atScope(make, more = []) {
    return scopes.map((scope) => ({ ...make(scope), only: { ...scope.only, has: [...(scope.only.has ?? []), ...more] } }));
}
const named = '--name "{deploymentName}"';
const ended = `contains([${(0,_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledBothWays */ .t3)(_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .armEnds */ .pl)
    .map((state) => `'${state}'`)
    .join(',')}], properties.provisioningState)`;
const waitDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'Wait until the deployment has ended. The command polls the deployment itself; where it ends as Failed, that is an error of the command.',
    kind: 'wait',
    az: `az deployment ${az} wait ${place}${named} --custom "${ended}" --deleted --interval 15`,
    powershell: `do { Start-Sleep -Seconds 15; $state = (Get-Az${noun}Deployment ${scope}-Name "{deploymentName}").ProvisioningState } until ($state -in $null,${_arm_states_js__WEBPACK_IMPORTED_MODULE_0__/* .armEnds */ .pl.map((state) => `'${state}'`).join(',')}); $state`,
}));
const showDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'See how it ended, and who owns it.',
    kind: 'look',
    az: `az deployment ${az} show ${place}${named} --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"`,
    powershell: `Get-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));
const failedOnly = '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';
const failedOperations = atScope(({ az, place, noun, scope }) => ({
    text: 'Look at the operations of the deployment: the innermost failed one names the cause.',
    kind: 'look',
    az: `az deployment operation ${az} list ${place}${named} --query ${failedOnly}`,
    powershell: `Get-Az${noun}DeploymentOperation ${scope}-DeploymentName "{deploymentName}"`,
}), ['deploymentName']);
const cancelDeployment = atScope(({ az, place, noun, scope }) => ({
    text: 'Or cancel it. What it has made or changed by then stays as it is, half done.',
    kind: 'act',
    cost: 'nothing',
    az: `az deployment ${az} cancel ${place}${named}`,
    powershell: `Stop-Az${noun}Deployment ${scope}-Name "{deploymentName}"`,
}));
const stackAt = (text, query) => scopes
    .filter(({ az, only }) => az !== 'tenant' && only.lacks?.includes('id') !== true)
    .map(({ only, az, place, noun, scope }) => ({
    text: `${text} (\`az stack\` needs az 2.61 or later.)`,
    kind: 'look',
    az: `az stack ${az} show ${place}--name "{name}" --query "${query}"`,
    powershell: `Get-Az${noun === '' ? 'Subscription' : noun}DeploymentStack ${scope}-Name "{name}"`,
    only,
}));
const showStack = stackAt('A deployment stack is no deployment: its own record has the error of every resource that failed.', '{state:provisioningState, error:error, failed:failedResources}');
const oldest = 'sort_by([], &properties.timestamp)[:20].{name:name, time:properties.timestamp}';
const oldDeployments = [
    ...atScope(({ az, place, noun, scope }) => ({
        text: 'List the oldest deployments. What they deployed does not depend on them.',
        kind: 'look',
        az: `az deployment ${az} list ${place}--query "${oldest}" --output table`,
        powershell: `Get-Az${noun}Deployment ${scope}| Sort-Object Timestamp | Select-Object -First 20 DeploymentName, Timestamp`,
    })),
    ...atScope(({ az, place, noun, scope }) => ({
        text: 'Delete from the history what nobody needs to look up any more. No resource is touched by that.',
        kind: 'act',
        cost: 'nothing',
        az: `az deployment ${az} delete ${place}--name "<old-deployment>"`,
        powershell: `Remove-Az${noun}Deployment ${scope}-Name "<old-deployment>"`,
    })),
];
const listStacks = [
    {
        text: 'See which deployment stacks deny something here, in the group and in the subscription. (`az stack` needs az 2.61 or later.)',
        kind: 'look',
        az: 'az stack group list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
        powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}"',
        only: { has: ['group'] },
    },
    {
        text: 'See which deployment stacks of the subscription deny something.',
        kind: 'look',
        az: 'az stack sub list --subscription "{subscription}" --query "[].{name:name, deny:denySettings.mode, id:id}" --output table',
        powershell: 'Get-AzSubscriptionDeploymentStack',
    },
];


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownConflictAdvice: () => (/* binding */ unknownConflictAdvice)
/* harmony export */ });
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);



const inspect = [
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
    ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .failedOperations */ .aT,
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un, only: { has: ['id'] } },
    _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .followOperation */ .Dn,
];
const unknownConflictAdvice = {
    'bare-conflict': {
        title: 'Azure reports a conflict on {name} and gives no reason',
        steps: [
            ...inspect,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .byCorrelation */ .oR, only: { lacks: ['correlationId'] } },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ,
            { text: 'Act on what you find: something running means wait, a lock means ask, a wrong state means change the state.' },
        ],
        avoid: 'A blind retry may work, or may run into a half-done change. Look first: it takes a minute.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.errors, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.activityLog],
    },
    'ambiguous-conflict': {
        title: 'the conflict on {name} may have more than one cause',
        steps: [
            ...inspect,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, text: 'See whether something else runs on it. The Activity Log is 3 to 20 minutes late.' },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .listLocks */ .dB, text: 'See whether a lock acts on it.' },
            { text: 'Act on what you find; the error text alone does not decide it.' },
        ],
        avoid: 'Acting on the likeliest guess costs more than looking: the fixes for a lock, a state and a running operation exclude each other.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.errors, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.activityLog],
    },
    'canceled-by-other': {
        title: 'somebody canceled the operation on {name}',
        steps: [
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, text: 'See who canceled it. A canceled job, a timeout of the tool or a newer run are the usual ones.' },
            ...inspect,
            {
                text: 'Read what was done before the cancel: resources may be half changed. Then run the failed step again, if it is still wanted.',
            },
        ],
        avoid: 'Restarting it without asking may fight a person who stopped it on purpose.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.activityLog, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
    },
    'group-deletion-failed': {
        title: 'the resource group[[ {group}]] could not be deleted',
        steps: [
            {
                text: 'List what is still there: the first failing resource is the cause.',
                kind: 'look',
                az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, type:type, state:provisioningState}" --output table',
                powershell: 'Get-AzResource -ResourceGroupName "{group}" | Select-Object Name, ResourceType',
            },
            {
                text: 'Look for locks in the group and below it.',
                kind: 'look',
                az: 'az lock list --subscription "{subscription}" --resource-group "{group}" --output table',
                powershell: 'Get-AzResourceLock -ResourceGroupName "{group}"',
            },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whatFailedInGroup */ .g1, text: 'Read the failed deletes in the Activity Log. It is 3 to 20 minutes late.' },
            { text: 'Clear that one cause (a lock, a vault with backups, something in use from another group), then delete the group again.' },
        ],
        avoid: 'Repeating the delete without finding the cause fails at the same place, and takes more out of the group each time.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.deleteGroup],
    },
};


/***/ })

};
;