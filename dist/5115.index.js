"use strict";
exports.id = 5115;
exports.ids = [5115];
exports.modules = {

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concurrentOperationAdvice: () => (/* binding */ concurrentOperationAdvice)
/* harmony export */ });
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);
/* harmony import */ var _types_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4816);
/* harmony import */ var _types_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5699);





const wait = { by: 'wait' };
const who = { by: 'who' };
const ofDeployment = {
    only: { types: ['microsoft.resources/deployments/*'] },
    title: 'the deployment[[ {deploymentName}]] is still running',
    steps: [..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .waitDeployment */ .b_, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt, ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .showDeployment */ .BD, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK],
    references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.history],
};
const concurrentOperationAdvice = {
    'another-operation-in-progress': {
        title: 'another operation is still running on {busy}',
        steps: [
            ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForEnd */ .kh,
            { text: 'When it has ended, check that its outcome is what you expect, and run the failed step again.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .askOperation */ .dd,
            who,
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI,
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK,
        ],
        avoid: 'Retrying at once fails again, and a fixed sleep is too short or too long. Canceling an operation that you did not start breaks somebody else\u2019s deployment.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
        variants: [ofDeployment],
    },
    'deployment-active': {
        title: 'the deployment[[ {deploymentName}]] is still running',
        steps: [
            ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .waitDeployment */ .b_,
            ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .showDeployment */ .BD,
            {
                text: 'Then run the failed step again. Give each run its own deployment name (for example with the run ID) if they may overlap safely.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK,
        ],
        avoid: 'Canceling it leaves its resources half changed, because operations that were handed out go on. A new name alone does not help when both write the same resources.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.history, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.deploy],
    },
    'own-deployment': {
        title: "the running operation on {name} is this run's own",
        steps: [
            { text: 'Do not start it a second time: follow the first one to its end.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .followOperation */ .Dn,
            ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .waitDeployment */ .b_,
            ..._deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .showDeployment */ .BD,
            {
                text: 'Take its result as the result of this step. Check retries in the task or the tool: one of them submitted the same request twice.',
            },
        ],
        avoid: 'Submitting the request again, or canceling it, fights your own deployment.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.history, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
    },
    superseded: {
        title: 'a later operation on {name} replaced this one',
        steps: [
            wait,
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, text: 'See who started the later one, and what it wrote.' },
            {
                text: 'Read the resource as it is now. If your change is still needed, apply it on top of that and run the failed step again.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK,
        ],
        avoid: 'Running the old change again without reading first overwrites what the later operation did.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
    },
    'concurrent-write': {
        title: 'another request wrote {name} at the same moment',
        steps: [
            wait,
            { text: 'Run the failed step again, after it has read the resource afresh.' },
            { text: 'If one step makes these writes side by side, let it make them one after the other.' },
            { tool: 'order' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI,
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK,
        ],
        avoid: 'Retrying all writers at once only repeats the race.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.loops, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.dependencies],
    },
    'being-deleted': {
        title: '{name} is being deleted',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .followOperation */ .Dn,
            { by: 'gone' },
            {
                text: 'Then decide: create it again, or leave it gone. If the delete was not meant, ask who started it before you recreate anything.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ,
        ],
        avoid: 'Creating it again while the delete runs fails, or leaves a resource that the delete still removes.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
    },
    'resource-group-being-deleted': {
        title: 'the resource group[[ {group}]] is being deleted',
        steps: [
            _types_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupGone */ .l,
            {
                text: 'See who started the delete. A running delete of a group cannot be called back.',
                kind: 'look',
                az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
                powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-6)',
            },
            { text: 'Deploy into another group, or into the same name once it is free.' },
        ],
        avoid: 'Retrying writes into it cannot succeed; what is created in a group that is going away goes with it.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.deleteGroup],
    },
    'dependency-updating': {
        title: 'a resource that {name} refers to is still being changed',
        steps: [
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .followOperation */ .Dn,
            {
                ...(0,_types_state_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)({ of: 'inUseBy' }),
                text: 'Wait until that other resource is settled. Its ID is in the error text.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
            { text: 'If one template changes both, let this resource refer to the other, so that the order is kept.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI,
        ],
        avoid: 'Waiting on this resource does not help: it is the other one that is busy.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.dependencies, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
    },
    'provisioning-in-progress': {
        title: '{name} is still being provisioned',
        steps: [..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForEnd */ .kh, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .askOperation */ .dd, who, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI],
        avoid: 'Retrying against a state that is still moving fails again; deleting it in this state often leaves it stuck.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
        variants: [ofDeployment],
    },
    'power-state-changing': {
        title: '{name} is just being started or stopped',
        steps: [wait, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt],
        avoid: 'Sending a second start or stop on top of the running one makes the outcome a matter of luck.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.vmStates],
        variants: [
            {
                only: { types: ['microsoft.compute/virtualmachines/*'] },
                steps: [
                    {
                        text: 'Wait until its power state stands still.',
                        kind: 'wait',
                        az: "az vm wait --ids \"{vmId}\" --custom \"instanceView.statuses[?code=='PowerState/running' || code=='PowerState/stopped' || code=='PowerState/deallocated']\" --deleted --interval 15",
                        powershell: 'do { Start-Sleep -Seconds 15; $state = (Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).Statuses.Code -like "PowerState/*" } until ($state -notmatch "creating|starting|stopping|deallocating"); $state',
                    },
                    { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, text: 'See who started or stopped it.' },
                    _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
                ],
            },
            {
                only: { types: ['microsoft.containerservice/managedclusters/*'] },
                steps: [wait, { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .whoChanged */ .vJ, text: 'See who started or stopped it.' }, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt],
                references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.aksStart],
            },
        ],
    },
    'exclusive-access': {
        title: 'an operation with exclusive access is running on {name}',
        steps: [..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForEnd */ .kh, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .askOperation */ .dd, who, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI, _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK],
        avoid: 'Some resources (storage accounts, for one) read Succeeded while another write holds them. A loop of retries keeps the queue busy and can win nothing.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
        variants: [ofDeployment],
    },
    'service-busy': {
        title: '{name} is busy with another operation or in maintenance',
        steps: [
            ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForEnd */ .kh,
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .askOperation */ .dd,
            { text: 'Send the writes to this service one after the other, each after the one before has ended.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .retries */ .ZI,
        ],
        avoid: 'More parallel retries keep a busy server busy. A restart interrupts what it is doing, and may take longer.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.async],
        variants: [ofDeployment],
    },
    'disk-detaching': {
        title: '{name} is still being detached',
        steps: [
            { ...(0,_types_state_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)({ of: 'vmId' }), text: 'Wait until the machine is settled: the detach is a change of it.' },
            {
                text: 'See whether the disk is free now (Unattached).',
                kind: 'look',
                az: 'az disk show --ids "{diskId}" --query "diskState" --output tsv',
                powershell: '(Get-AzDisk -ResourceGroupName "{diskGroup}" -DiskName "{diskName}").DiskState',
            },
            {
                text: 'If it is not, see what the machine says of its disks.',
                kind: 'look',
                az: 'az vm show --ids "{vmId}" --query "storageProfile.dataDisks"',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
        ],
        avoid: 'A forced detach of a disk that is still being written can lose data. Use it only when the machine is known to be dead.',
        references: ['https://learn.microsoft.com/azure/virtual-machines/linux/detach-disk'],
    },
    'not-serialized': {
        title: 'nothing keeps other runs away from {name}',
        steps: [
            {
                text: 'On GitHub put the group that mode `group` names into `concurrency:` of the deploy job, with `cancel-in-progress: false`.',
            },
            {
                text: 'In Azure Pipelines add an Exclusive Lock check to the environment or service connection, and `lockBehavior: sequential`.',
            },
            { ..._steps_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un, text: 'If you must go on now, check first that nothing is running.' },
        ],
        avoid: 'Setting `serialization: off` silences the warning, not the collision.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.githubConcurrency, _references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.exclusiveLock],
    },
    'queue-overlap': {
        title: 'another run may change what overlaps with {name}',
        steps: [
            {
                text: 'Let the other run end: it acquired its concurrency group first, so it goes first. This one may go on right after it.',
            },
            { text: 'Or derive both groups with the same `serialize-by`, so that the platform itself lets them queue.' },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
        ],
        avoid: 'Canceling the other run leaves its operation in Azure running, and nobody waits for it any more.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.githubConcurrency],
    },
    'lease-held': {
        title: 'another run has the lease of what overlaps with {name}',
        steps: [
            {
                text: 'Let the other run end: it came first, and it may be of another repository or platform. It is linked where it is named.',
            },
            { text: 'Or let this one wait for it: set `wait`, for example to `20m`.' },
            {
                text: 'A run that was killed loses its lease by itself within a minute. What an operator must end is broken with `azure-conflict-guard leases break`, which asks for a reason.',
            },
            _steps_js__WEBPACK_IMPORTED_MODULE_2__/* .rerun */ .nt,
        ],
        avoid: 'Breaking the lease of a run that works lets two runs change the same resources. And canceling that run leaves its operation in Azure running.',
        references: [_references_js__WEBPACK_IMPORTED_MODULE_1__/* .refs */ .D.leases],
    },
};


/***/ })

};
;