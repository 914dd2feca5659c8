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
    kind: 'act',
    cost: 'nothing',
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
                kind: 'look',
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
                kind: 'look',
                az: 'az rest --method get --url "{scope}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01" --query "value[].properties.{name:denyAssignmentName, scope:scope, description:description, system:isSystemProtected}"',
                powershell: 'Get-AzDenyAssignment -Scope "{scope}"',
            },
            {
                text: 'If a stack made it, make the change through the stack, or ask its owner to exclude your identity or action.',
                kind: 'look',
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
                kind: 'look',
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
                        kind: 'look',
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
                kind: 'look',
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
                kind: 'look',
                command: 'terraform plan -lock-timeout=20m',
            },
            {
                text: 'Only when the holder is proven dead (the machine is gone, the job has ended): release its lock by its ID. Terraform asks before it does; what the holder still writes can then be lost.',
                kind: 'act',
                cost: 'protection',
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
                text: 'Read the policy on the container.',
                kind: 'look',
                az: 'az storage container immutability-policy show --account-name "{account}" --container-name "{container}"',
                powershell: 'Get-AzRmStorageContainerImmutabilityPolicy -ResourceGroupName "{group}" -StorageAccountName "{account}" -ContainerName "{container}"',
            },
            {
                text: 'Read the legal holds on it: they stand beside the policy.',
                kind: 'look',
                az: 'az storage container legal-hold show --account-name "{account}" --container-name "{container}"',
                powershell: '(Get-AzRmStorageContainer -ResourceGroupName "{group}" -StorageAccountName "{account}" -Name "{container}").LegalHold',
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
                kind: 'look',
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


/***/ })

};
;