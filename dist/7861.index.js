"use strict";
exports.id = 7861;
exports.ids = [7861];
exports.modules = {

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
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ,
            {
                text: 'Act on what you find: something running means wait, a lock means ask, a wrong state means change the state.',
            },
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
            {
                ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ,
                text: 'See who canceled it. A canceled job, a timeout of the tool or a newer run are the usual ones.',
            },
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
            {
                text: 'Clear that one cause (a lock, a vault with backups, something in use from another group), then delete the group again.',
            },
        ],
        avoid: 'Repeating the delete without finding the cause fails at the same place, and takes more out of the group each time.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.deleteGroup],
    },
};


/***/ })

};
;