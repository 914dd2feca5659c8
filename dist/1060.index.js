"use strict";
exports.id = 1060;
exports.ids = [1060];
exports.modules = {

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ calmStates),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   Z6: () => (/* binding */ isDeparting),
/* harmony export */   Zj: () => (/* binding */ restingStates),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   pl: () => (/* binding */ armEnds),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   t3: () => (/* binding */ spelledBothWays),
/* harmony export */   w9: () => (/* binding */ canBeEnded),
/* harmony export */   xD: () => (/* binding */ changingPower)
/* harmony export */ });
/* unused harmony export isResting */
const armEnds = ['Succeeded', 'Failed', 'Canceled'];
const calmStates = [
    'Succeeded',
    'Ready',
    'Provisioned',
    'Created',
    'Active',
    'Available',
    'Online',
    'Enabled',
    'Disabled',
    'Stopped',
    'Registered',
    'Completed',
];
const well = setOf(...calmStates);
const restingStates = [...new Set([...armEnds, 'Cancelled', 'UpgradeFailed', ...calmStates])];
const ill = setOf('Failed', 'Canceled', 'Cancelled', 'Deleted');
const passing = setOf('Accepted', 'Queued', 'Submitted', 'ResolvingDns', 'RegisteringDns', 'Transient', 'NonTerminal', 'UpdateRequested');
const staying = setOf('Running', 'Pending', 'Warning', 'Missing', 'Existing');
const ends = setOf(...armEnds, 'Cancelled', 'Deleted', 'Resolved');
const running = setOf('Running', 'Pending', 'Scheduled', 'Active', 'Enabled', 'Started', 'On', 'PoweredOn');
const over = setOf(...armEnds, 'Cancelled', 'Completed', 'Finished');
const off = setOf('Stopped', 'Paused', 'Terminated', 'Deallocated', 'PoweredOff', 'Off');
const longest = 60;
function setOf(...words) {
    return new Set(words.map((word) => word.toLowerCase()));
}
function standingOf(state) {
    const word = state.toLowerCase();
    if (word === '' || well.has(word))
        return 'well';
    if (ill.has(word) || /[a-z](?:failed|error)$/.test(word))
        return 'ill';
    return word === 'running' || isMoving(state) ? 'moving' : 'unknown';
}
function isResting(state) {
    const standing = standingOf(state);
    return standing === 'well' || standing === 'ill';
}
function isMoving(state) {
    const word = state.slice(state.indexOf('/') + 1);
    if (word.length > longest)
        return false;
    if (passing.has(word.toLowerCase()) || /^[a-z]*in ?progress$/i.test(word))
        return true;
    const [, first, lower, upper, object = ''] = /^(?:(?:[A-Z][a-z]+)*([A-Z][a-z]*ing)|([a-z]+ing)|([A-Z]+ING))([A-Z]\w*)?$/.exec(word) ?? [];
    const participle = first ?? lower ?? upper;
    return participle !== undefined && !staying.has(participle.toLowerCase()) && !object.startsWith('For');
}
const isDeparting = (state) => /^(?:deleting|dropping|removing|purging|softdeleting)/i.test(state);
const hasEnded = (state) => ends.has(state.toLowerCase());
function canBeEnded(state) {
    const word = state.toLowerCase();
    if (running.has(word) || isMoving(state))
        return true;
    return over.has(word) || isOff(state) ? false : undefined;
}
const isOff = (state) => off.has(state.toLowerCase());
const changingPower = [
    'PowerState/creating',
    'PowerState/starting',
    'PowerState/stopping',
    'PowerState/deallocating',
];
const spelledBothWays = (states) => states.flatMap((state) => (armEnds.includes(state) ? [state, state.toLowerCase()] : [state]));


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  typeGates: () => (/* binding */ typeGates)
});

// EXTERNAL MODULE: ./build/arm/states.js
var states = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/gate/verbs.js
var verbs = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/gate/providers/shared.js

function provisioningPath(from) {
    return `${from}.properties.provisioningState`;
}
function provisioning(from = 'target', path = provisioningPath(from), what = 'provisioning state') {
    return {
        what,
        from,
        path,
        is: [...states/* restingStates */.Zj, ...states/* calmStates */.U3],
        needed: states/* armEnds */.pl.join(' or '),
        waits: 'moving',
        absent: 'fine',
        otherwise: 'block',
        reason: 'provisioning-in-progress',
        ...(from === 'target' ? {} : { waitReason: 'dependency-updating' }),
    };
}
function succeeded(from = 'target', path = provisioningPath(from), what = 'provisioning state') {
    return {
        ...provisioning(from, path, what),
        is: states/* calmStates */.U3,
        needed: 'Succeeded',
        stuck: ['Failed', 'Canceled'],
        reason: 'failed-state',
    };
}
function powerPath(from = 'target') {
    return `[${from}][].properties.instanceView.statuses[] | [?code && starts_with(code, 'PowerState/') && code != 'PowerState/unknown'].code`;
}
const powerState = powerPath();
function hasPower(code) {
    return `(${powerState} | [0] == 'PowerState/${code}')`;
}
const steadyPower = {
    what: 'power state',
    from: 'target',
    path: powerState,
    is: { not: states/* changingPower */.xD },
    needed: 'not changing',
    waits: states/* changingPower */.xD,
    absent: 'fine',
    otherwise: 'block',
    reason: 'power-state-changing',
    waitReason: 'power-state-changing',
};
const runningPower = {
    what: 'power state',
    from: 'target',
    path: powerState,
    is: ['PowerState/running'],
    waits: states/* changingPower */.xD,
    otherwise: 'block',
    reason: 'vm-not-running',
    waitReason: 'power-state-changing',
};
function somethingRuns(why) {
    return {
        what: 'provisioning state',
        from: 'target',
        path: provisioningPath('target'),
        is: { not: states/* restingStates */.Zj },
        needed: 'one that is not over',
        absent: 'fine',
        otherwise: 'block',
        reason: 'nothing-to-cancel',
        why,
    };
}
function unused(what, path, extra = {}) {
    return {
        what,
        from: 'target',
        path,
        is: 'nothing',
        absent: 'fine',
        otherwise: 'block',
        reason: 'resource-in-use',
        ...extra,
    };
}
function plain(request, sources, aliases = []) {
    return { request, needs: [], sources, ...(aliases.length === 0 ? {} : { aliases }) };
}

;// CONCATENATED MODULE: ./build/gate/providers/lifecycle.js


const PUT = { method: 'PUT' };
const PATCH = { method: 'PATCH' };
const DELETE = { method: 'DELETE' };
function post(action) {
    return { method: 'POST', action };
}
function settledOwner(of) {
    return {
        ...provisioning('owner', undefined, `provisioning state of ${of}`),
        waitReason: 'another-operation-in-progress',
    };
}
function ownerRead({ what, at, api }) {
    return { owner: { what, at, api } };
}
function throughOwner(request, owner, needs = []) {
    return {
        request,
        reads: ownerRead(owner),
        needs: [settledOwner(owner.what), ...(owner.needs ?? []), ...needs],
        ...(owner.refusal === undefined ? {} : { refusal: owner.refusal }),
        sources: owner.sources,
    };
}
function ofEach(type, names, api) {
    return Object.fromEntries(names.map((name) => [`${type}/${name}`, api]));
}
function children(types, owner) {
    return Object.entries(types).map(([type, api]) => ({
        type,
        api,
        ...(owner.serializes === true ? { serializeOn: owner.at } : {}),
        operations: { write: throughOwner(PUT, owner), delete: throughOwner(DELETE, owner) },
    }));
}
function generic(sources) {
    return { write: plain(PUT, sources), delete: plain(DELETE, sources) };
}
function alike({ namespace, api, sources }, types) {
    return Object.entries(types).map(([type, actions]) => ({
        type: `${namespace}/${type}`,
        api,
        operations: { ...untold(sources), ...actionsOf(actions, sources) },
    }));
}
function untold(sources) {
    return { write: plain(PUT, sources), delete: { ...plain(DELETE, sources), takes: 'any' } };
}
function actionsOf(names, sources) {
    const word = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const operation = (name) => ({
        ...plain(post(name), sources),
        ...((0,verbs/* verbKind */.I)(post(name)) === 'ends' ? { interrupts: true } : {}),
    });
    const all = names.split(' ').filter((name) => name !== '');
    return Object.fromEntries(all.map((name) => [word(name), operation(name)]));
}
function keys(list, regenerate, sources) {
    return {
        'list-keys': plain(post(list), sources, ['get-keys']),
        'regenerate-key': plain(post(regenerate), sources, ['rotate-key']),
    };
}

;// CONCATENATED MODULE: ./build/gate/providers/aks.js



const API = '2026-06-01';
const PENDING = 'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/operationnotallowed';
const START_STOP = 'https://learn.microsoft.com/azure/aks/start-stop-cluster';
const START_STOP_POOL = 'https://learn.microsoft.com/azure/aks/start-stop-nodepools';
const SYSTEM_POOLS = 'https://learn.microsoft.com/azure/aks/use-system-pools';
const ABORT = 'https://learn.microsoft.com/azure/aks/manage-abort-operations';
const PREEMPTED = 'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/aksoperationpreempted-error';
const BUSY = '409 OperationNotAllowed';
const pools = { what: 'the node pools', at: 'target', suffix: '/agentPools', api: API };
const settledPools = {
    ...provisioning('pools', 'pools.value[].properties.provisioningState', 'provisioning state of the node pools'),
    waitReason: 'another-operation-in-progress',
};
function running(from) {
    return {
        what: 'power state of the cluster',
        from,
        path: `${from}.properties.powerState.code`,
        is: ['Running'],
        absent: 'fine',
        otherwise: 'block',
        reason: 'service-stopped',
        why: 'A stopped cluster can only be started or deleted.',
    };
}
const start = {
    action: 'start',
    when: "target.properties.powerState.code == 'Stopped'",
    api: API,
    what: 'start the cluster',
};
function change(request, aliases = []) {
    return {
        request,
        ...(aliases.length === 0 ? {} : { aliases }),
        reads: { pools },
        needs: [running('target'), settledPools],
        transition: start,
        refusal: BUSY,
        sources: [START_STOP, PENDING],
    };
}
const abort = {
    request: post('abort'),
    aliases: ['operation-abort', 'cancel'],
    interrupts: true,
    needs: [somethingRuns('Only an operation that has not ended can be aborted.')],
    refusal: '409 Conflict',
    sources: [ABORT],
};
const clusters = {
    type: 'Microsoft.ContainerService/managedClusters',
    api: API,
    operations: {
        write: change(PUT),
        upgrade: change(PUT),
        scale: change(PUT),
        'rotate-certificates': change(post('rotateClusterCertificates'), ['rotate-certs']),
        'run-command': {
            request: post('runCommand'),
            needs: [running('target')],
            transition: start,
            refusal: BUSY,
            sources: [START_STOP],
        },
        'list-credentials': plain(post('listClusterUserCredential'), ['https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources'], ['get-credentials', 'listClusterAdminCredential']),
        abort,
        delete: plain(DELETE, [PREEMPTED, START_STOP]),
        start: {
            request: post('start'),
            reads: { pools },
            needs: [
                {
                    what: 'power state of the cluster',
                    from: 'target',
                    path: 'target.properties.powerState.code',
                    is: ['Stopped'],
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'already-in-target-state',
                    why: 'The cluster runs already. Azure may refuse to start it once more.',
                },
                settledPools,
            ],
            refusal: BUSY,
            sources: [PENDING, START_STOP],
        },
        stop: {
            request: post('stop'),
            reads: { pools },
            needs: [
                {
                    what: 'power state of the cluster',
                    from: 'target',
                    path: 'target.properties.powerState.code',
                    is: ['Running'],
                    absent: 'fine',
                    otherwise: 'block',
                    reason: 'already-in-target-state',
                    why: 'The cluster is stopped already, and Azure refuses to stop it once more.',
                },
                {
                    what: 'node autoprovisioning',
                    from: 'target',
                    path: 'target.properties.nodeProvisioningProfile.mode',
                    is: { not: ['Auto'] },
                    absent: 'fine',
                    otherwise: 'block',
                    reason: 'feature-not-supported',
                    why: 'A cluster with node autoprovisioning cannot be stopped.',
                },
                settledPools,
            ],
            refusal: BUSY,
            sources: [START_STOP, PENDING],
        },
    },
};
const cluster = { what: 'the cluster', at: 'parent', api: API, sources: [PENDING, START_STOP] };
const siblings = { what: 'the node pools of the cluster', at: 'parent', suffix: '/agentPools', api: API };
const quietSiblings = {
    what: 'provisioning state of the other node pools',
    from: 'siblings',
    path: 'siblings.value[].properties.provisioningState',
    is: states/* restingStates */.Zj,
    needed: states/* armEnds */.pl.join(' or '),
    absent: 'fine',
    otherwise: 'warn',
    reason: 'another-operation-in-progress',
    why: 'An operation runs on a node pool of the cluster. Azure lets some run side by side and refuses others.',
};
function poolChange(request, aliases = []) {
    return {
        request,
        ...(aliases.length === 0 ? {} : { aliases }),
        reads: { ...ownerRead(cluster), siblings },
        needs: [settledOwner(cluster.what), running('owner'), quietSiblings],
        refusal: BUSY,
        sources: cluster.sources,
    };
}
const anotherSystemPool = {
    what: 'system node pools of the cluster',
    from: 'siblings',
    path: "length(not_null(siblings.value, `[]`)[?properties.mode == 'System'])",
    is: { not: ['0', '1'] },
    when: "target.properties.mode == 'System' && !(owner.properties.hostedSystemProfile.enabled)",
    otherwise: 'block',
    reason: 'platform-rule',
    why: 'A cluster must keep at least one system node pool, and this is the last one.',
    step: {
        text: 'Add another system node pool first, or make a user node pool a system one. Its machines are billed.',
        kind: 'act',
        cost: 'money',
        az: 'az aks nodepool add --subscription "{subscription}" --resource-group "{group}" --cluster-name "{topName}" --name "<pool-name>" --mode System',
        powershell: 'New-AzAksNodePool -ResourceGroupName "{group}" -ClusterName "{topName}" -Name "<pool-name>" -Mode System',
    },
};
const noSystemPool = {
    what: 'mode of the node pool',
    from: 'target',
    path: 'target.properties.mode',
    is: { not: ['System'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'platform-rule',
    why: 'A system node pool cannot be stopped.',
};
const agentPools = {
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    api: API,
    serializeOn: 'parent',
    operations: {
        write: poolChange(PUT),
        scale: poolChange(PUT),
        upgrade: poolChange(PUT),
        'upgrade-node-image': poolChange(post('upgradeNodeImageVersion'), ['node-image-upgrade']),
        start: { ...poolChange(PUT), sources: [START_STOP_POOL, ...cluster.sources] },
        stop: {
            ...poolChange(PUT),
            needs: [...poolChange(PUT).needs, noSystemPool],
            sources: [START_STOP_POOL, ...cluster.sources],
        },
        delete: {
            request: DELETE,
            reads: { ...ownerRead(cluster), siblings },
            needs: [settledOwner(cluster.what), running('owner'), anotherSystemPool, quietSiblings],
            refusal: '400 MustDefineAtLeastOneSystemPool',
            sources: [SYSTEM_POOLS, ...cluster.sources],
        },
        abort,
        'delete-machines': poolChange(post('deleteMachines')),
    },
};
const aksGates = [clusters, agentPools];

;// CONCATENATED MODULE: ./build/gate/providers/apps.js


const APP_API = '2024-03-01';
const CONNECTED_API = '2024-03-01';
const CONNECTED = 'https://learn.microsoft.com/azure/container-apps/azure-arc-overview';
const CERTIFICATES = 'https://learn.microsoft.com/azure/container-apps/custom-domains-certificates';
const JAVA = 'https://learn.microsoft.com/azure/container-apps/java-overview';
const SESSIONS = 'https://learn.microsoft.com/azure/container-apps/sessions';
const apps = {
    what: 'the container apps of the subscription',
    at: 'subscription',
    suffix: '/providers/Microsoft.App/containerApps',
    api: APP_API,
};
const named = (path) => `contains(not_null(apps.value[].properties.${path}, \`[]\`), not_null(target.id, 'none'))`;
const unusedByApps = (what, path, extra) => [
    unused(what, named(path), { from: 'apps', ...extra }),
];
const inUse = (needs, refusal, source) => ({
    request: DELETE,
    reads: { apps },
    needs,
    refusal,
    sources: [source],
});
const certificateInUse = inUse(unusedByApps('custom domains that use the certificate', 'configuration.ingress.customDomains[].certificateId', {
    why: 'An app has a custom domain with this certificate. The certificate can be deleted when no domain uses it.',
}), '400 CertificateInUse', CERTIFICATES);
const connectedEnvironments = {
    type: 'Microsoft.App/connectedEnvironments',
    api: CONNECTED_API,
    operations: {
        ...untold([CONNECTED]),
        delete: inUse([
            ...unusedByApps('apps in the environment', 'environmentId', {
                reason: 'nested-resources-exist',
                why: 'An environment that still holds active container apps cannot be deleted.',
            }),
        ], '409 Conflict', CONNECTED),
    },
};
const javaComponents = {
    type: 'Microsoft.App/managedEnvironments/javaComponents',
    api: '2025-01-01',
    operations: {
        ...untold([JAVA]),
        delete: inUse(unusedByApps('apps that are bound to the component', 'template.serviceBinds[].serviceId', {
            otherwise: 'warn',
            why: 'An app is bound to the component. Azure has refused such deletions until the binding was removed.',
        }), '400 JavaComponentInUse', JAVA),
    },
};
const SPRING_API = '2023-12-01';
const SPRING_TYPE = 'Microsoft.AppPlatform/Spring';
const SPRING = 'https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-start-stop-service';
const spring = { what: 'the service instance', at: 'top-level', api: SPRING_API, sources: [SPRING] };
const springParts = [
    'apiPortals',
    'applicationAccelerators',
    'buildServices/builders',
    'certificates',
    'configServers',
    'gateways',
    'monitoringSettings',
];
const appGates = [
    connectedEnvironments,
    javaComponents,
    ...alike({ namespace: 'Microsoft.App', api: APP_API, sources: [SESSIONS] }, { sessionPools: '', 'containerApps/authConfigs': '', 'containerApps/sourcecontrols': '' }),
    {
        type: SPRING_TYPE,
        api: SPRING_API,
        operations: {
            ...untold([SPRING]),
            ...actionsOf('start stop listTestKeys regenerateTestKey enableApmGlobally disableApmGlobally flushVirtualNetworkDnsSettings', [SPRING]),
        },
    },
    ...alike({ namespace: 'Microsoft.AppPlatform', api: SPRING_API, sources: [SPRING] }, {
        'Spring/apps': 'setActiveDeployments getResourceUploadUrl',
        'Spring/apps/bindings': '',
        'Spring/apps/domains': '',
        'Spring/apps/deployments': 'start stop restart enableRemoteDebugging disableRemoteDebugging generateHeapDump generateThreadDump startJfr',
    }),
    ...children(ofEach(SPRING_TYPE, springParts, SPRING_API), spring),
];

;// CONCATENATED MODULE: ./build/gate/providers/backup.js


const BACKUP = 'https://learn.microsoft.com/azure/backup/backup-azure-delete-vault';
const SECURE_BY_DEFAULT = 'https://learn.microsoft.com/azure/backup/secure-by-default';
const softDeleted = 'items.value[?properties.isScheduledForDeferredDelete].name';
const backup_location = "not_null(target.location, 'none')";
const sovereign = `(starts_with(${backup_location}, 'china') || starts_with(${backup_location}, 'usgov') || starts_with(${backup_location}, 'usdod'))`;
const lookAtItems = {
    kind: 'look',
    az: 'az backup item list --subscription "{subscription}" --resource-group "{group}" --vault-name "{name}" --output table',
    powershell: 'Get-AzRecoveryServicesBackupItem -BackupManagementType AzureVM -WorkloadType AzureVM -VaultId (Get-AzRecoveryServicesVault -ResourceGroupName "{group}" -Name "{name}").ID',
};
const recoveryVaults = {
    type: 'Microsoft.RecoveryServices/vaults',
    api: '2026-07-01',
    operations: {
        write: {
            request: PUT,
            needs: [],
            refusal: '409 RSVaultUpdateErrorConflictingOperationInProgress',
            sources: [BACKUP],
        },
        delete: {
            request: DELETE,
            reads: { items: { what: 'the backup items', at: 'target', suffix: '/backupProtectedItems', api: '2023-06-01' } },
            needs: [
                unused('backup items', 'items.value[?!(properties.isScheduledForDeferredDelete)].name', {
                    from: 'items',
                    reason: 'nested-resources-exist',
                    why: 'A vault with backup items in it cannot be deleted. Registered servers and storage accounts count too, and are not read here.',
                    step: {
                        text: 'List the items (in PowerShell of one workload at a time, here virtual machines) and ask the owners of the backups. Then stop the protection of each and delete its data, and unregister servers and storage accounts.',
                        ...lookAtItems,
                    },
                }),
                unused('soft-deleted backup items', softDeleted, {
                    from: 'items',
                    when: sovereign,
                    reason: 'nested-resources-exist',
                    why: 'A vault with soft-deleted backup items in it cannot be deleted. They are gone for good 14 days after their deletion, or later where the vault says so.',
                    step: {
                        text: 'List the items and see when each was deleted. Delete the vault when they are gone.',
                        ...lookAtItems,
                    },
                }),
                unused('soft-deleted backup items', softDeleted, {
                    from: 'items',
                    when: `!${sovereign}`,
                    otherwise: 'warn',
                    reason: 'nested-resources-exist',
                    why: 'Backup items are soft-deleted. Only a vault that is soft-deleted itself can be deleted with them; any other when they are gone for good, 14 days after their deletion or later.',
                }),
            ],
            refusal: '409 BMSUserErrorVaultDeletionNotAllowed',
            sources: [BACKUP, SECURE_BY_DEFAULT],
        },
    },
};
const PROTECTION = 'https://learn.microsoft.com/azure/backup/create-manage-backup-vault';
const PROTECTION_REST = 'https://learn.microsoft.com/rest/api/dataprotection/';
const backup_API = '2024-04-01';
const protectionVaults = {
    type: 'Microsoft.DataProtection/backupVaults',
    api: backup_API,
    operations: {
        ...untold([PROTECTION]),
        delete: {
            request: DELETE,
            reads: { instances: { what: 'the backup instances', at: 'target', suffix: '/backupInstances', api: backup_API } },
            needs: [
                unused('backup instances', 'instances.value[].name', {
                    from: 'instances',
                    reason: 'nested-resources-exist',
                    why: 'A vault that holds backup instances, or data of them, cannot be deleted.',
                    step: {
                        text: 'List the instances and ask the owners of the backups. Then stop the protection of each and delete its data.',
                        kind: 'look',
                        az: `az rest --method get --url "{id}/backupInstances?api-version=${backup_API}" --query "value[].name" --output tsv`,
                        powershell: `(Invoke-AzRestMethod -Method GET -Path "{id}/backupInstances?api-version=${backup_API}").Content`,
                    },
                }),
            ],
            sources: [PROTECTION],
        },
    },
};
const backupGates = [
    recoveryVaults,
    protectionVaults,
    ...alike({ namespace: 'Microsoft.DataProtection', api: backup_API, sources: [PROTECTION_REST] }, {
        'backupVaults/backupInstances': 'backup restore stopProtection suspendBackups resumeBackups resumeProtection',
        'backupVaults/backupPolicies': '',
        resourceGuards: '',
    }),
];

;// CONCATENATED MODULE: ./build/gate/providers/compute-vm-parts.js


const computeApi = '2026-04-01';
const computeErrors = 'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages';
const vmStates = 'https://learn.microsoft.com/azure/virtual-machines/states-billing';
const ephemeralDocs = 'https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks';
const isEphemeral = '(target.properties.storageProfile.osDisk.diffDiskSettings.option)';
const ephemeralOption = 'target.properties.storageProfile.osDisk.diffDiskSettings.option';
const isAllocated = `(${hasPower('running')} || ${hasPower('stopped')})`;
function deallocate(when) {
    return { action: 'deallocate', when, api: computeApi, what: 'deallocate the virtual machine' };
}
const deallocateAllocated = deallocate(`!${isEphemeral} && ${isAllocated}`);
const deallocateRunning = deallocate(`!${isEphemeral} && ${hasPower('running')}`);
const startStopped = {
    action: 'start',
    when: `(${hasPower('stopped')} || ${hasPower('deallocated')}) && !(target.properties.instanceView.statuses[?code == 'OSState/generalized'] | [0])`,
    api: computeApi,
    what: 'start the virtual machine',
};
const cannotDeallocate = {
    what: 'ephemeral OS disk',
    from: 'target',
    path: ephemeralOption,
    is: 'nothing',
    otherwise: 'block',
    reason: 'feature-not-supported',
    why: 'The operation needs a deallocated virtual machine, and one with an ephemeral OS disk cannot be deallocated.',
    step: { text: 'Create a new virtual machine with the wanted settings, move the work there, and delete this one.' },
};
function deallocatedPower(stopped) {
    const power = {
        what: 'power state',
        from: 'target',
        path: powerState,
        is: ['PowerState/deallocated'],
        waits: states/* changingPower */.xD,
        when: `!${isEphemeral}`,
        otherwise: 'block',
        reason: 'vm-not-deallocated',
        waitReason: 'power-state-changing',
    };
    if (stopped === 'block')
        return [power, cannotDeallocate];
    return [
        { ...power, is: ['PowerState/deallocated', 'PowerState/stopped'] },
        {
            ...power,
            when: `!${isEphemeral} && ${hasPower('stopped')}`,
            otherwise: 'warn',
            why: 'The virtual machine is stopped but still allocated. Azure\u2019s pages ask for a stopped or deallocated machine and do not say that stopped is enough.',
        },
        cannotDeallocate,
    ];
}
const notHibernated = {
    what: 'hibernation',
    from: 'target',
    path: "target.properties.instanceView.statuses[?code && starts_with(code, 'HibernationState/')].code",
    is: { not: ['HibernationState/Hibernated'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'invalid-state',
    why: 'Disks and network interfaces of a hibernated virtual machine cannot be attached, detached or changed.',
    step: {
        text: 'Deallocate the machine. This ends the hibernation, and what was in its memory is lost.',
        by: 'deallocate',
        cost: 'data',
    },
};
const notGeneralized = {
    what: 'generalized',
    from: 'target',
    path: "target.properties.instanceView.statuses[?code && starts_with(code, 'OSState/')].code",
    is: { not: ['OSState/generalized'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'vm-generalized',
};
function losesOsDisk(when) {
    return {
        what: 'ephemeral OS disk',
        from: 'target',
        path: ephemeralOption,
        is: 'nothing',
        otherwise: 'warn',
        reason: 'platform-rule',
        why: 'The OS disk is ephemeral: what is on it is lost, and the system is set up afresh.',
        ...(when === undefined ? {} : { when }),
    };
}
const settledExtensions = {
    what: 'extensions',
    from: 'target',
    path: 'target.resources[].properties.provisioningState',
    is: states/* restingStates */.Zj,
    needed: states/* armEnds */.pl.join(' or '),
    waits: 'moving',
    absent: 'fine',
    otherwise: 'block',
    reason: 'another-operation-in-progress',
    waitReason: 'another-operation-in-progress',
};
function extensionNeeds(from) {
    const on = (need) => ({ ...need, from, path: need.path.replaceAll('target', from) });
    return [
        on(runningPower),
        on(settledExtensions),
        {
            what: 'guest agent',
            from,
            path: `${from}.properties.instanceView.vmAgent.statuses[].displayStatus`,
            is: ['Ready'],
            absent: 'fine',
            otherwise: 'warn',
            reason: 'dependency-not-ready',
            why: 'The guest agent installs extensions and does not report that it is ready, so the operation may time out.',
        },
    ];
}
function changes(request, needs, sources) {
    return { request, needs: [steadyPower, ...needs], refusal: '409 OperationNotAllowed', sources };
}

;// CONCATENATED MODULE: ./build/gate/providers/compute-disks.js



const diskApi = '2026-03-02';
const expandDocs = 'https://learn.microsoft.com/azure/virtual-machines/linux/expand-disks';
const stateDocs = 'https://learn.microsoft.com/rest/api/compute/disks/get#diskstate';
const exportDocs = 'https://learn.microsoft.com/azure/virtual-machines/windows/download-vhd';
const owners = {
    what: 'the virtual machine that holds the disk',
    at: { ids: 'target.managedByExtended || [target.managedBy] | [?@]' },
    api: computeApi,
    expand: 'instanceView',
};
const isOsDisk = '(contains(not_null([owners][].properties.storageProfile.osDisk.name, `[]`), target.name))';
const isShared = '(not_null(target.properties.maxShares, `1`) > `1`)';
const sku = "(target.sku.name || '')";
const hasTiers = `(${sku} != 'PremiumV2_LRS' && ${sku} != 'UltraSSD_LRS')`;
const isNvme = "(contains(not_null([owners][].properties.storageProfile.diskControllerType, `[]`), 'NVMe'))";
const deallocateOwners = {
    text: 'Deallocate every virtual machine that holds the disk, and start them again afterwards: they are down meanwhile. A shared disk may be detached from its machines instead. An instance of a scale set, as clusters have them, is not among them: it is deallocated through its scale set.',
    kind: 'act',
    cost: 'downtime',
    az: 'az vm deallocate --ids $(az disk show --ids "{id}" --query "(managedByExtended || [managedBy])[?contains(@, \'/Microsoft.Compute/virtualMachines/\')]" --output tsv)',
    powershell: 'Get-AzDisk -ResourceGroupName "{group}" -DiskName "{name}" | ForEach-Object { @($_.ManagedByExtended) + $_.ManagedBy } | Where-Object { $_ -like "*/Microsoft.Compute/virtualMachines/*" } | Select-Object -Unique | ForEach-Object { Stop-AzVM -Id $_ -Force }',
};
const ownerDeallocated = {
    what: 'power state of the virtual machine',
    from: 'owners',
    path: powerPath('owners'),
    is: ['PowerState/deallocated'],
    waits: states/* changingPower */.xD,
    otherwise: 'block',
    reason: 'vm-not-deallocated',
    waitReason: 'power-state-changing',
    step: deallocateOwners,
};
const tierSettled = {
    what: 'pending change of the performance tier',
    from: 'target',
    path: 'target.properties.propertyUpdatesInProgress.targetTier',
    is: 'nothing',
    waits: 'others',
    otherwise: 'block',
    reason: 'another-operation-in-progress',
    waitReason: 'another-operation-in-progress',
};
const resize = {
    request: { method: 'PATCH' },
    aliases: ['expand', 'grow', 'extend'],
    reads: { owners },
    needs: [
        {
            ...ownerDeallocated,
            when: isOsDisk,
            why: 'An OS disk is expanded only while its virtual machine is deallocated.',
        },
        {
            ...ownerDeallocated,
            when: `${isShared} && !${isOsDisk}`,
            why: 'A shared disk is expanded only while all of its virtual machines are deallocated or the disk is detached from them.',
        },
        {
            ...ownerDeallocated,
            when: `${hasTiers} && !${isOsDisk} && !${isShared} && not_null(target.properties.diskSizeGB, \`1\`) <= \`4096\``,
            otherwise: 'warn',
            why: 'A data disk of up to 4 TiB grows while it is attached, but beyond 4 TiB only when it is detached. Some old machine sizes do not support it at all.',
        },
        {
            ...ownerDeallocated,
            when: `!${hasTiers} && !${isShared} && ${isNvme}`,
            otherwise: 'warn',
            why: 'Premium SSD v2 and Ultra disks behind an NVMe controller do not grow without downtime.',
        },
        {
            what: 'background copy',
            from: 'target',
            path: 'target.properties.completionPercent',
            is: ['100'],
            waits: 'others',
            absent: 'fine',
            when: `!${hasTiers}`,
            otherwise: 'block',
            reason: 'another-operation-in-progress',
            waitReason: 'another-operation-in-progress',
        },
        tierSettled,
    ],
    refusal: '409 Conflict',
    sources: [expandDocs, 'https://learn.microsoft.com/azure/virtual-machines/disks-shared', computeErrors],
};
const unexported = {
    what: 'disk state',
    from: 'target',
    path: 'target.properties.diskState',
    is: { not: ['ActiveSAS', 'ActiveSASFrozen', 'ActiveUpload'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'disk-in-use',
};
const isDetaching = '(contains(not_null([owners][].properties.storageProfile.dataDisks[].toBeDetached, `[]`), `true`))';
const attachedTo = {
    what: 'attached to',
    from: 'target',
    path: '[target.managedBy, target.managedByExtended][]',
    is: 'nothing',
    otherwise: 'block',
    reason: 'disk-attached',
};
const diskDelete = {
    request: { method: 'DELETE' },
    reads: { owners },
    needs: [
        { ...attachedTo, when: `!${isDetaching}` },
        { ...attachedTo, when: isDetaching, waits: 'others', waitReason: 'disk-detaching' },
        unexported,
    ],
    refusal: '409 OperationNotAllowed',
    sources: [
        'https://learn.microsoft.com/rest/api/compute/virtual-machines/get',
        stateDocs,
        'https://learn.microsoft.com/azure/virtual-machines/windows/find-unattached-disks',
    ],
};
const disks = [
    {
        type: 'Microsoft.Compute/disks',
        api: diskApi,
        operations: {
            delete: diskDelete,
            resize,
            'change-sku': {
                request: { method: 'PATCH' },
                aliases: ['update-sku', 'set-sku', 'change-type', 'convert'],
                reads: { owners },
                needs: [
                    {
                        ...ownerDeallocated,
                        why: 'The type of a disk is changed only while it is not attached or its virtual machine is deallocated.',
                    },
                    tierSettled,
                ],
                refusal: '409 OperationNotAllowed',
                sources: ['https://learn.microsoft.com/azure/virtual-machines/disks-convert-types', computeErrors],
            },
            'change-tier': {
                request: { method: 'PATCH' },
                aliases: ['update-tier', 'set-tier', 'change-performance'],
                reads: { owners },
                needs: [
                    {
                        ...ownerDeallocated,
                        is: ['PowerState/deallocated', 'PowerState/stopped'],
                        when: isShared,
                        why: 'The tier of a shared disk is changed only while none of its virtual machines is running.',
                    },
                    tierSettled,
                ],
                sources: ['https://learn.microsoft.com/azure/virtual-machines/disks-performance-tiers'],
            },
            'grant-access': {
                request: { method: 'POST', action: 'beginGetAccess' },
                aliases: ['begin-get-access', 'export'],
                reads: { owners },
                needs: [
                    {
                        ...ownerDeallocated,
                        is: ['PowerState/deallocated', 'PowerState/stopped'],
                        otherwise: 'warn',
                        why: 'Azure\u2019s pages export a disk only while its virtual machine is stopped. A snapshot of the disk can be exported at any time.',
                    },
                ],
                sources: [exportDocs],
            },
            'revoke-access': plain({ method: 'POST', action: 'endGetAccess' }, ['https://learn.microsoft.com/rest/api/compute/disks/revoke-access'], ['end-get-access']),
        },
    },
    {
        type: 'Microsoft.Compute/snapshots',
        api: diskApi,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [
                    unexported,
                    {
                        what: 'background copy',
                        from: 'target',
                        path: 'target.properties.completionPercent',
                        is: ['100'],
                        absent: 'fine',
                        otherwise: 'warn',
                        reason: 'another-operation-in-progress',
                        why: 'The data of the snapshot is still being copied, and the deletion ends the copy.',
                    },
                ],
                refusal: '409 OperationNotAllowed',
                sources: [
                    stateDocs,
                    'https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions',
                ],
            },
            'grant-access': plain({ method: 'POST', action: 'beginGetAccess' }, ['https://learn.microsoft.com/rest/api/compute/snapshots/grant-access'], ['begin-get-access', 'export']),
            'revoke-access': plain({ method: 'POST', action: 'endGetAccess' }, ['https://learn.microsoft.com/rest/api/compute/snapshots/revoke-access'], ['end-get-access']),
        },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/compute-rest.js



const galleryApi = '2025-12-03';
const galleryDocs = 'https://learn.microsoft.com/azure/virtual-machines/update-image-resources';
const hostDocs = 'https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts/how-to';
const groupDocs = 'https://learn.microsoft.com/azure/virtual-machines/windows/proximity-placement-groups';
const nested = { reason: 'nested-resources-exist' };
const below = (what, suffix) => ({ what, at: 'target', suffix, api: galleryApi });
const collection = { what: 'the restore point collection', at: 'parent', api: computeApi };
const restorePoint = (request) => ({
    request,
    reads: { collection },
    needs: [
        provisioning('collection', 'collection.properties.provisioningState', 'provisioning state of the collection'),
    ],
    refusal: '409 OperationNotAllowed',
    sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/create-restore-points'],
});
const imageDelete = {
    ...plain({ method: 'DELETE' }, [computeErrors]),
    refusal: '409 OperationNotAllowedOnVMImageAsVMsBeingProvisioned',
};
const computeResources = [
    { type: 'Microsoft.Compute/images', api: computeApi, operations: { delete: imageDelete } },
    {
        type: 'Microsoft.Compute/galleries',
        api: galleryApi,
        operations: {
            ...actionsOf('share', [galleryDocs]),
            delete: {
                request: { method: 'DELETE' },
                reads: {
                    definitions: below('the image definitions', '/images'),
                    applications: below('the gallery applications', '/applications'),
                },
                needs: [
                    unused('image definitions', 'definitions.value[].id', { from: 'definitions', ...nested }),
                    unused('gallery applications', 'applications.value[].id', { from: 'applications', ...nested }),
                ],
                refusal: '409 CannotDeleteResource',
                sources: [galleryDocs],
            },
        },
    },
    {
        type: 'Microsoft.Compute/galleries/images',
        api: galleryApi,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                reads: { versions: below('the image versions', '/versions') },
                needs: [unused('image versions', 'versions.value[].id', { from: 'versions', ...nested })],
                refusal: '409 CannotDeleteResource',
                sources: [galleryDocs],
            },
        },
    },
    {
        type: 'Microsoft.Compute/galleries/images/versions',
        api: galleryApi,
        operations: { delete: plain({ method: 'DELETE' }, [galleryDocs]) },
    },
    {
        type: 'Microsoft.Compute/availabilitySets',
        api: computeApi,
        listed: false,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [unused('virtual machines', 'target.properties.virtualMachines[].id')],
                refusal: '409 OperationNotAllowed',
                sources: [computeErrors],
            },
        },
    },
    {
        type: 'Microsoft.Compute/hostGroups',
        api: computeApi,
        listed: false,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [unused('dedicated hosts', 'target.properties.hosts[].id', nested)],
                sources: [hostDocs],
            },
        },
    },
    {
        type: 'Microsoft.Compute/hostGroups/hosts',
        api: computeApi,
        listed: false,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [unused('virtual machines', 'target.properties.virtualMachines[].id')],
                sources: [hostDocs],
            },
        },
    },
    {
        type: 'Microsoft.Compute/proximityPlacementGroups',
        api: computeApi,
        listed: false,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [
                    unused('members', 'target.properties.[virtualMachines[].id, virtualMachineScaleSets[].id, availabilitySets[].id][]', {
                        otherwise: 'warn',
                        why: 'Machines or sets are still in the group. Azure refuses to delete a group that is in use as far as known, but its pages do not say so.',
                    }),
                ],
                sources: [groupDocs],
            },
        },
    },
    {
        type: 'Microsoft.Compute/restorePointCollections',
        api: computeApi,
        operations: {
            write: plain({ method: 'PUT' }, [computeErrors]),
            delete: plain({ method: 'DELETE' }, [computeErrors]),
        },
    },
    {
        type: 'Microsoft.Compute/restorePointCollections/restorePoints',
        api: computeApi,
        serializeOn: 'parent',
        operations: { write: restorePoint({ method: 'PUT' }), delete: restorePoint({ method: 'DELETE' }) },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/compute-scale-sets.js


const upgradeDocs = 'https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-upgrade-policy';
const rest = 'https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-sets';
const instanceRest = 'https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms/update';
const refusal = '409 OperationNotAllowed';
const rollout = {
    what: 'the latest rolling upgrade',
    at: 'target',
    suffix: '/rollingUpgrades/latest',
    api: computeApi,
    mayMiss: true,
};
const noRollout = {
    what: 'rolling upgrade',
    from: 'rollout',
    path: 'rollout.properties.runningStatus.code',
    is: { not: ['RollingForward', 'RollingBack'] },
    waits: ['RollingForward', 'RollingBack'],
    absent: 'fine',
    otherwise: 'block',
    reason: 'another-operation-in-progress',
    waitReason: 'another-operation-in-progress',
};
const mentionsRollout = {
    what: 'rolling upgrade',
    from: 'rollout',
    path: 'rollout.properties.runningStatus.code',
    is: { not: ['RollingForward', 'RollingBack'] },
    absent: 'fine',
    otherwise: 'warn',
    reason: 'another-operation-in-progress',
    why: 'A rolling upgrade is running on the scale set. Azure may refuse the operation until the upgrade has ended or is canceled.',
};
const ephemeral = (path) => ({
    what: 'ephemeral OS disk',
    from: 'target',
    path,
    is: 'nothing',
    otherwise: 'block',
    reason: 'feature-not-supported',
    why: 'Instances with an ephemeral OS disk cannot be deallocated.',
    step: {
        text: 'Stop the instances without deallocation. They are down until they are started, stay allocated and are billed on.',
        kind: 'act',
        cost: 'downtime',
        az: 'az vmss stop --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
        powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -StayProvisioned -Force',
    },
});
const beside = (request, aliases = [], needs = []) => ({
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    reads: { rollout },
    needs: [mentionsRollout, ...needs],
    refusal,
    sources: [rest, upgradeDocs],
});
const rolling = (action, aliases) => ({
    request: { method: 'POST', action },
    aliases,
    reads: { rollout },
    needs: [noRollout],
    refusal,
    sources: [upgradeDocs, rest],
});
const instance = (action, aliases = [], needs = [steadyPower]) => ({
    request: { method: 'POST', action },
    ...(aliases.length === 0 ? {} : { aliases }),
    needs,
    refusal,
    sources: ['https://learn.microsoft.com/rest/api/compute/virtual-machine-scale-set-vms', computeErrors],
});
const setExtension = (request) => ({
    request,
    reads: {
        scaleSet: { what: 'the scale set', at: 'parent', api: computeApi },
        rollout: { ...rollout, at: 'parent' },
    },
    needs: [provisioning('scaleSet', undefined, 'provisioning state of the scale set'), mentionsRollout],
    refusal,
    sources: [computeErrors, upgradeDocs],
});
const scaleSets = [
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets',
        api: computeApi,
        operations: {
            write: beside({ method: 'PUT' }),
            delete: beside({ method: 'DELETE' }),
            scale: beside({ method: 'PATCH' }, ['scale-out', 'scale-in', 'set-capacity']),
            resize: beside({ method: 'PATCH' }, ['change-size']),
            extension: beside({ method: 'PUT' }, ['set-extension', 'add-extension', 'remove-extension']),
            'rolling-upgrade': rolling('osRollingUpgrade', [
                'upgrade',
                'start-rolling-upgrade',
                'rolling-upgrade-start',
                'os-rolling-upgrade',
            ]),
            'extension-rolling-upgrade': rolling('extensionRollingUpgrade', ['upgrade-extensions']),
            'update-instances': beside({ method: 'POST', action: 'manualupgrade' }, ['manual-upgrade', 'upgrade-instances']),
            reimage: beside({ method: 'POST', action: 'reimage' }),
            'reimage-all': beside({ method: 'POST', action: 'reimageall' }),
            start: beside({ method: 'POST', action: 'start' }, ['power-on']),
            stop: beside({ method: 'POST', action: 'poweroff' }, ['power-off', 'shutdown']),
            deallocate: {
                ...beside({ method: 'POST', action: 'deallocate' }, ['stop-deallocate'], [ephemeral('target.properties.virtualMachineProfile.storageProfile.osDisk.diffDiskSettings.option')]),
                sources: [rest, computeErrors, ephemeralDocs],
            },
            restart: beside({ method: 'POST', action: 'restart' }, ['reboot']),
            redeploy: beside({ method: 'POST', action: 'redeploy' }),
            reapply: beside({ method: 'POST', action: 'reapply' }),
            'delete-instances': beside({ method: 'POST', action: 'delete' }),
        },
    },
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets/extensions',
        api: computeApi,
        serializeOn: 'parent',
        operations: { write: setExtension({ method: 'PUT' }), delete: setExtension({ method: 'DELETE' }) },
    },
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets/virtualMachines',
        api: computeApi,
        expand: 'instanceView',
        listed: false,
        operations: {
            write: { request: { method: 'PUT' }, takes: ['Updating'], needs: [], sources: [instanceRest] },
            delete: { request: { method: 'DELETE' }, needs: [steadyPower], refusal, sources: [computeErrors] },
            start: instance('start', ['power-on']),
            stop: instance('poweroff', ['power-off', 'shutdown']),
            deallocate: instance('deallocate', ['stop-deallocate'], [steadyPower, ephemeral('target.properties.storageProfile.osDisk.diffDiskSettings.option')]),
            restart: instance('restart', ['reboot'], [
                { ...runningPower, is: ['PowerState/running', 'PowerState/stopped'] },
                {
                    ...runningPower,
                    when: `${powerState} | [0] == 'PowerState/stopped'`,
                    otherwise: 'warn',
                    why: 'The instance is stopped. Azure restarts one that is set to run, and nothing read tells whether it was stopped by Azure or from inside.',
                },
            ]),
            redeploy: instance('redeploy'),
            reimage: instance('reimage'),
        },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/compute-vm-model.js


const compute_vm_model_refusal = '409 OperationNotAllowed';
const generalizedImage = {
    what: 'generalized',
    from: 'target',
    path: "target.properties.instanceView.statuses && ((target.properties.instanceView.statuses[?code == 'OSState/generalized'] | [0].code) || 'not generalized')",
    is: ['OSState/generalized'],
    otherwise: 'block',
    reason: 'invalid-state',
    why: 'Only a generalized virtual machine can be captured.',
    step: {
        text: 'Generalize the system inside the machine (Sysprep, or waagent -deprovision+user), deallocate the machine, then mark it generalized. It cannot be started again afterwards.',
        kind: 'act',
        cost: 'data',
        az: 'az vm deallocate --ids "{id}" && az vm generalize --ids "{id}"',
        powershell: 'Stop-AzVM -ResourceGroupName "{group}" -Name "{name}" -Force; Set-AzVM -ResourceGroupName "{group}" -Name "{name}" -Generalized',
    },
};
const generalizeDocs = 'https://learn.microsoft.com/azure/virtual-machines/generalize';
const diskOperations = {
    'attach-disk': {
        request: { method: 'PUT' },
        aliases: ['attach', 'disk-attach', 'attach-detach-data-disks'],
        needs: [
            steadyPower,
            notHibernated,
            {
                what: 'disks being detached',
                from: 'target',
                path: 'target.properties.storageProfile.dataDisks[?toBeDetached].name',
                is: 'nothing',
                waits: 'others',
                otherwise: 'block',
                reason: 'disk-detaching',
                waitReason: 'disk-detaching',
            },
        ],
        refusal: '409 AttachDiskWhileBeingDetached',
        sources: [computeErrors],
    },
    'detach-disk': {
        request: { method: 'PUT' },
        aliases: ['detach', 'disk-detach'],
        needs: [steadyPower, notHibernated],
        refusal: compute_vm_model_refusal,
        sources: [computeErrors],
    },
    'swap-os-disk': {
        request: { method: 'PATCH' },
        aliases: ['change-os-disk', 'os-disk-swap'],
        needs: [...deallocatedPower('warn'), notHibernated],
        transition: deallocateRunning,
        refusal: compute_vm_model_refusal,
        sources: ['https://learn.microsoft.com/azure/virtual-machines/windows/os-disk-swap'],
    },
    'convert-disks': {
        request: { method: 'POST', action: 'convertToManagedDisks' },
        aliases: ['convert', 'convert-to-managed-disks'],
        needs: deallocatedPower('block'),
        transition: deallocateAllocated,
        refusal: compute_vm_model_refusal,
        sources: ['https://learn.microsoft.com/rest/api/compute/virtual-machines/convert-to-managed-disks', computeErrors],
    },
};
function fromDeallocated(stopped, code, aliases, source) {
    return {
        request: { method: 'PATCH' },
        aliases,
        needs: deallocatedPower(stopped),
        transition: stopped === 'block' ? deallocateAllocated : deallocateRunning,
        refusal: `409 ${code}`,
        sources: [source],
    };
}
const modelOperations = {
    'update-nics': {
        ...fromDeallocated('block', 'CannotAddOrRemoveNetworkInterfacesFromARunningVirtualMachine', ['add-nic', 'remove-nic', 'nic-add', 'nic-remove', 'attach-nic', 'detach-nic'], 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm'),
        needs: [...deallocatedPower('block'), notHibernated],
    },
    'change-host': fromDeallocated('block', 'PropertyChangeNotAllowed', ['set-host', 'change-dedicated-host', 'change-host-group'], 'https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts/how-to'),
    'change-proximity-group': fromDeallocated('warn', 'OperationNotAllowed', ['set-proximity-group', 'change-proximity-placement-group', 'change-ppg'], 'https://learn.microsoft.com/azure/virtual-machines/windows/proximity-placement-groups'),
    'change-spot-price': fromDeallocated('block', 'OperationNotAllowed', ['change-max-price', 'set-max-price', 'change-spot-max-price'], 'https://learn.microsoft.com/azure/virtual-machines/spot-vms'),
    'change-encryption': fromDeallocated('block', 'OperationNotAllowed', ['change-encryption-settings'], computeErrors),
};
const guestOperations = {
    generalize: {
        request: { method: 'POST', action: 'generalize' },
        needs: [
            {
                ...runningPower,
                is: ['PowerState/stopped', 'PowerState/deallocated'],
                reason: 'vm-not-deallocated',
                why: 'Azure does not generalize a running virtual machine.',
            },
        ],
        transition: deallocateRunning,
        refusal: compute_vm_model_refusal,
        sources: [computeErrors, generalizeDocs],
    },
    capture: {
        request: { method: 'POST', action: 'capture' },
        aliases: ['create-image'],
        needs: [
            steadyPower,
            generalizedImage,
            {
                what: 'managed OS disk',
                from: 'target',
                path: 'target.properties.storageProfile.osDisk.managedDisk.id',
                is: 'nothing',
                otherwise: 'warn',
                reason: 'feature-not-supported',
                why: 'The capture action takes blob-based disks only. With managed disks the way is an image resource made from the machine (az image create).',
            },
        ],
        refusal: compute_vm_model_refusal,
        sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/capture-image-resource'],
    },
    extension: {
        request: { method: 'PUT' },
        aliases: ['set-extension', 'install-extension', 'extension-set', 'add-extension', 'remove-extension'],
        needs: extensionNeeds('target'),
        transition: startStopped,
        refusal: compute_vm_model_refusal,
        sources: [computeErrors],
    },
    'run-command': {
        request: { method: 'POST', action: 'runCommand' },
        aliases: ['run-command-invoke', 'invoke-command'],
        needs: [runningPower, settledExtensions],
        transition: startStopped,
        refusal: compute_vm_model_refusal,
        sources: [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/run-command-overview'],
    },
    'simulate-eviction': {
        request: { method: 'POST', action: 'simulateEviction' },
        needs: [
            {
                what: 'priority of the virtual machine',
                from: 'target',
                path: "not_null(target.properties.priority, 'Regular')",
                is: ['Spot', 'Low'],
                otherwise: 'block',
                reason: 'feature-not-supported',
                why: 'Only a Spot virtual machine is ever evicted.',
            },
        ],
        refusal: compute_vm_model_refusal,
        sources: ['https://learn.microsoft.com/azure/virtual-machines/spot-vms#simulate-an-eviction'],
    },
};

;// CONCATENATED MODULE: ./build/gate/providers/compute-vm-power.js



const compute_vm_power_refusal = '409 OperationNotAllowed';
const lockPage = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';
const compute_vm_power_start = {
    request: { method: 'POST', action: 'start' },
    aliases: ['power-on'],
    reads: {
        disks: {
            what: 'the disks of the machine',
            at: {
                ids: '[target.properties.storageProfile.osDisk.managedDisk.id, target.properties.storageProfile.dataDisks[].managedDisk.id][] | [?@]',
            },
            api: '2026-03-02',
            when: `!${hasPower('running')}`,
        },
    },
    needs: [
        steadyPower,
        notGeneralized,
        {
            what: 'disk state',
            from: 'disks',
            path: '[disks][].properties.diskState',
            is: { not: ['ActiveSAS'] },
            absent: 'fine',
            otherwise: 'block',
            reason: 'disk-in-use',
            why: 'A virtual machine does not start while an access URL of one of its disks is active.',
            step: {
                text: 'Find the disk in state ActiveSAS and ask who exports it. When the export is over, revoke its URL.',
                kind: 'look',
                az: 'az disk show --ids $(az vm show --ids "{id}" --query "storageProfile.[osDisk.managedDisk.id, dataDisks[].managedDisk.id][]" --output tsv) --query "[@][].{id:id, state:diskState}" --output table',
                powershell: 'Get-AzDisk | Where-Object { $_.ManagedBy -eq "{id}" -or $_.ManagedByExtended -contains "{id}" } | Select-Object Id, DiskState',
            },
        },
    ],
    refusal: compute_vm_power_refusal,
    sources: [computeErrors, lockPage, 'https://learn.microsoft.com/azure/virtual-machines/windows/download-vhd'],
};
const stop = {
    request: { method: 'POST', action: 'powerOff' },
    aliases: ['power-off', 'shutdown'],
    needs: [
        steadyPower,
        {
            what: 'power state',
            from: 'target',
            path: powerState,
            is: ['PowerState/running', 'PowerState/stopped'],
            waits: states/* changingPower */.xD,
            otherwise: 'warn',
            reason: 'already-in-target-state',
            waitReason: 'power-state-changing',
            why: 'The virtual machine is off and deallocated already: Azure refuses a power-off then, while a deallocation changes nothing.',
        },
    ],
    refusal: compute_vm_power_refusal,
    sources: [computeErrors, vmStates],
};
const beyondStart = states/* changingPower */.xD.filter((each) => each !== 'PowerState/starting');
const stopOnly = {
    what: 'ephemeral OS disk',
    from: 'target',
    path: ephemeralOption,
    is: 'nothing',
    otherwise: 'block',
    reason: 'feature-not-supported',
    why: 'A virtual machine with an ephemeral OS disk cannot be deallocated.',
    step: {
        text: 'Stop it without deallocation. It is down until it is started; it stays allocated and is billed on.',
        kind: 'act',
        cost: 'downtime',
        az: 'az vm stop --ids "{id}"',
        powershell: 'Stop-AzVM -ResourceGroupName "{group}" -Name "{name}" -StayProvisioned -Force',
    },
};
const restartPower = [
    { ...runningPower, is: ['PowerState/running', 'PowerState/stopped'] },
    {
        ...runningPower,
        when: hasPower('stopped'),
        otherwise: 'warn',
        why: 'The virtual machine is stopped. Azure restarts one that is set to run, and nothing read tells whether it was stopped by Azure or from inside.',
    },
];
const powerOperations = {
    start: compute_vm_power_start,
    stop,
    deallocate: {
        request: { method: 'POST', action: 'deallocate' },
        aliases: ['stop-deallocate'],
        interrupts: hasPower('starting'),
        needs: [{ ...steadyPower, is: { not: beyondStart }, waits: beyondStart }, stopOnly],
        refusal: compute_vm_power_refusal,
        sources: [computeErrors, ephemeralDocs],
    },
    restart: {
        request: { method: 'POST', action: 'restart' },
        aliases: ['reboot'],
        needs: [...restartPower, notGeneralized],
        transition: { ...startStopped, when: `${hasPower('deallocated')} && ${startStopped.when}` },
        refusal: compute_vm_power_refusal,
        sources: [computeErrors],
    },
    redeploy: {
        request: { method: 'POST', action: 'redeploy' },
        needs: [
            {
                ...runningPower,
                is: ['PowerState/running', 'PowerState/stopped'],
                otherwise: 'warn',
                why: 'A redeployment moves a machine to another host. A deallocated one is on no host, and Azure\u2019s pages do not say whether it takes the request.',
            },
            losesOsDisk(),
        ],
        refusal: compute_vm_power_refusal,
        sources: [
            computeErrors,
            'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/redeploy-to-new-node-windows',
        ],
    },
    reapply: changes({ method: 'POST', action: 'reapply' }, [], [computeErrors, vmStates]),
    reimage: changes({ method: 'POST', action: 'reimage' }, [], ['https://learn.microsoft.com/rest/api/compute/virtual-machines/reimage']),
};

;// CONCATENATED MODULE: ./build/gate/providers/compute-vm-resize.js



const current = 'target.properties.hardwareProfile.vmSize';
const isListed = '(contains(not_null(sizes.value[].name, `[]`), wanted.size))';
const isOther = `wanted.size && wanted.size != ${current}`;
const mustMove = `${isOther} && type(sizes.value) == 'array' && !${isListed}`;
const deallocated = {
    what: 'power state',
    from: 'target',
    path: powerState,
    is: ['PowerState/deallocated'],
    waits: states/* changingPower */.xD,
    otherwise: 'block',
    reason: 'vm-not-deallocated',
    waitReason: 'power-state-changing',
};
const needs = [
    steadyPower,
    {
        ...deallocated,
        when: `${mustMove} && !${isEphemeral}`,
        why: 'The hardware that the virtual machine is allocated to does not offer the wanted size.',
    },
    { ...cannotDeallocate, when: mustMove },
    {
        ...deallocated,
        what: 'power state of the availability set',
        from: 'members',
        path: powerPath('members'),
        when: `${mustMove} && target.properties.availabilitySet.id && !${isEphemeral}`,
        why: 'The hardware of the availability set does not offer the wanted size, so that all of its virtual machines must be deallocated.',
        step: {
            text: 'Deallocate every virtual machine of the availability set. Resize this one, then start all of them again: all of them are down meanwhile.',
            kind: 'act',
            cost: 'downtime',
            az: 'az vm deallocate --ids $(az vm availability-set show --ids $(az vm show --ids "{id}" --query "availabilitySet.id" --output tsv) --query "virtualMachines[].id" --output tsv)',
            powershell: '(Get-AzResource -ResourceId (Get-AzVM -ResourceGroupName "{group}" -Name "{name}").AvailabilitySetReference.Id -ExpandProperties).Properties.virtualMachines.id | ForEach-Object { Stop-AzVM -Id $_ -Force }',
        },
    },
    {
        what: 'wanted size',
        from: 'sizes',
        path: `${isListed} && 'offered' || 'not offered'`,
        is: ['offered'],
        when: `${mustMove} && ${hasPower('deallocated')} && !(target.properties.availabilitySet.id)`,
        otherwise: 'warn',
        reason: 'sku-not-available',
        why: 'Azure does not list the size for this virtual machine, although it is deallocated: the region, the disks or the subscription may not allow it.',
    },
    {
        what: 'sizes that fit where the machine is',
        from: 'sizes',
        path: "type(sizes.value) == 'array' && 'told' || 'none told'",
        is: ['told'],
        when: `${isOther} && type(sizes.value) != 'array' && !${hasPower('deallocated')}`,
        otherwise: 'warn',
        reason: 'vm-not-deallocated',
        why: 'Azure gave no list of the sizes that fit where the machine is: whether it must be deallocated is not known.',
    },
    {
        ...deallocated,
        when: '!(wanted.size)',
        otherwise: 'warn',
        why: 'Without the input vm-size it is not known whether the present hardware offers the size: if it does not, the machine must be deallocated, else it is only rebooted.',
    },
    {
        what: 'hibernation enabled',
        from: 'target',
        path: 'target.properties.additionalCapabilities.hibernationEnabled',
        is: 'nothing',
        otherwise: 'warn',
        reason: 'feature-not-supported',
        why: 'A virtual machine with hibernation enabled cannot be resized in general.',
        when: isOther,
    },
    losesOsDisk(isOther),
];
const compute_vm_resize_resize = {
    request: { method: 'PATCH' },
    aliases: ['change-size', 'set-size'],
    reads: {
        sizes: {
            what: 'the sizes that fit where the machine is',
            at: 'target',
            suffix: '/vmSizes',
            api: computeApi,
            when: 'wanted.size',
        },
        set: {
            what: 'the availability set',
            at: { ids: 'target.properties.availabilitySet.id' },
            api: computeApi,
            when: 'wanted.size && target.properties.availabilitySet.id',
        },
        members: {
            what: 'the virtual machines of the availability set',
            at: { ids: 'set.properties.virtualMachines[].id' },
            api: computeApi,
            expand: 'instanceView',
            when: `${mustMove} && target.properties.availabilitySet.id`,
        },
    },
    needs,
    transition: deallocate(`${mustMove} && !${isEphemeral} && !(target.properties.availabilitySet.id) && (${hasPower('running')} || ${hasPower('stopped')})`),
    refusal: '409 OperationNotAllowed',
    sources: [
        'https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm',
        'https://learn.microsoft.com/rest/api/compute/virtual-machines/list-available-sizes',
        computeErrors,
        ephemeralDocs,
        'https://learn.microsoft.com/azure/virtual-machines/hibernate-resume',
    ],
};

;// CONCATENATED MODULE: ./build/gate/providers/compute-vm.js




const virtualMachines = [
    {
        type: 'Microsoft.Compute/virtualMachines',
        api: computeApi,
        expand: 'instanceView',
        runtimeList: { statusOnly: 'true' },
        operations: {
            write: changes({ method: 'PUT' }, [], [computeErrors]),
            delete: changes({ method: 'DELETE' }, [], [computeErrors, 'https://learn.microsoft.com/azure/virtual-machines/delete']),
            ...powerOperations,
            ...diskOperations,
            ...modelOperations,
            ...guestOperations,
            resize: compute_vm_resize_resize,
        },
    },
    {
        type: 'Microsoft.Compute/virtualMachines/extensions',
        api: computeApi,
        listed: false,
        serializeOn: 'parent',
        operations: {
            write: extensionOperation({ method: 'PUT' }),
            delete: extensionOperation({ method: 'DELETE' }),
        },
    },
];
function extensionOperation(request) {
    return {
        request,
        reads: { machine: { what: 'the virtual machine', at: 'parent', api: computeApi, expand: 'instanceView' } },
        needs: extensionNeeds('machine'),
        refusal: '409 OperationNotAllowed',
        sources: [computeErrors],
    };
}

;// CONCATENATED MODULE: ./build/gate/providers/data-services.js


const COGNITIVE_API = '2025-06-01';
const COGNITIVE_TYPE = 'Microsoft.CognitiveServices/accounts';
const COGNITIVE = 'https://learn.microsoft.com/rest/api/aiservices/accountmanagement/accounts/get';
const COGNITIVE_BUSY = '409 RequestConflict';
const cognitive = {
    type: COGNITIVE_TYPE,
    api: COGNITIVE_API,
    operations: {
        write: { request: PUT, needs: [], refusal: COGNITIVE_BUSY, sources: [COGNITIVE] },
        delete: { request: DELETE, needs: [], refusal: COGNITIVE_BUSY, sources: [COGNITIVE] },
        ...keys('listKeys', 'regenerateKey', [COGNITIVE]),
    },
};
const cognitiveAccount = {
    what: 'the account',
    at: 'top-level',
    api: COGNITIVE_API,
    serializes: true,
    refusal: COGNITIVE_BUSY,
    sources: [COGNITIVE],
};
const KUSTO_API = '2024-04-13';
const KUSTO_TYPE = 'Microsoft.Kusto/clusters';
const KUSTO = 'https://learn.microsoft.com/rest/api/azurerekusto/clusters/get';
const KUSTO_STOP = 'https://learn.microsoft.com/azure/data-explorer/auto-stop-clusters';
const MAINTENANCE = '409 ServiceIsInMaintenance';
function kustoState(from, is, reason, why) {
    return {
        what: 'state of the cluster',
        from,
        path: `${from}.properties.state`,
        is,
        waits: 'moving',
        absent: 'fine',
        otherwise: 'warn',
        reason,
        waitReason: 'power-state-changing',
        why,
    };
}
const STOPPED = 'The cluster does not run. Some changes of a stopped cluster are accepted, others need it started.';
const kustoRuns = kustoState('target', ['Running'], 'service-stopped', STOPPED);
const kustoChange = { needs: [kustoRuns], refusal: MAINTENANCE, sources: [KUSTO] };
const kusto = {
    type: KUSTO_TYPE,
    api: KUSTO_API,
    operations: {
        write: { request: PUT, ...kustoChange },
        scale: { request: PATCH, ...kustoChange },
        start: {
            request: post('start'),
            needs: [
                kustoState('target', ['Stopped'], 'already-in-target-state', 'The cluster is not stopped. Azure may refuse to start it once more.'),
            ],
            refusal: MAINTENANCE,
            sources: [KUSTO, KUSTO_STOP],
        },
        stop: {
            request: post('stop'),
            needs: [
                kustoState('target', ['Running'], 'already-in-target-state', 'The cluster does not run. Azure may refuse to stop it once more.'),
            ],
            refusal: MAINTENANCE,
            sources: [KUSTO, KUSTO_STOP],
        },
        delete: { request: DELETE, needs: [], refusal: MAINTENANCE, sources: [KUSTO] },
    },
};
const kustoCluster = {
    what: 'the cluster',
    at: 'top-level',
    api: KUSTO_API,
    needs: [kustoState('owner', ['Running'], 'service-stopped', STOPPED)],
    serializes: true,
    refusal: MAINTENANCE,
    sources: [KUSTO],
};
const LOG_API = '2023-09-01';
const LOG_TYPE = 'Microsoft.OperationalInsights/workspaces';
const LOG = 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace';
const LOG_KEYS = 'https://learn.microsoft.com/rest/api/loganalytics/shared-keys/get-shared-keys';
const PRIVATE_LINK = 'https://learn.microsoft.com/azure/azure-monitor/logs/private-link-configure';
const LOG_BUSY = '409 ConflictingConcurrentWriteNotAllowed';
const workspaces = {
    type: LOG_TYPE,
    api: LOG_API,
    listed: false,
    operations: {
        write: { request: PUT, needs: [], refusal: LOG_BUSY, sources: [LOG] },
        delete: {
            request: DELETE,
            needs: [
                unused('private link scopes of the workspace', 'target.properties.privateLinkScopedResources[].resourceId', {
                    otherwise: 'warn',
                    why: 'The workspace is in an Azure Monitor private link scope. Azure has refused such deletions until it was removed from the scope.',
                }),
            ],
            refusal: '409 CannotDeleteWorkspaceWhenLinkedToPrivateLinkScopes',
            sources: [LOG, PRIVATE_LINK],
        },
        ...actionsOf('sharedKeys regenerateSharedKey purge', [LOG_KEYS]),
    },
};
const workspace = {
    what: 'the workspace',
    at: 'parent',
    api: LOG_API,
    serializes: true,
    refusal: LOG_BUSY,
    sources: [LOG],
};
const workspaceChildren = ['linkedServices', 'linkedStorageAccounts', 'dataExports', 'tables', 'savedSearches'];
const SEARCH_API = '2025-05-01';
const SEARCH_TYPE = 'Microsoft.Search/searchServices';
const SEARCH_CONNECTIONS = 'https://learn.microsoft.com/rest/api/searchmanagement/private-endpoint-connections/update';
const SEARCH_LINKS = 'https://learn.microsoft.com/azure/search/search-indexer-howto-access-private';
const search = {
    type: SEARCH_TYPE,
    api: SEARCH_API,
    operations: {
        write: { request: PUT, needs: [], sources: [SEARCH_LINKS] },
        scale: { request: PATCH, needs: [], sources: [SEARCH_LINKS] },
        delete: {
            request: DELETE,
            reads: {
                links: {
                    what: 'the shared private links',
                    at: 'target',
                    suffix: '/sharedPrivateLinkResources',
                    api: SEARCH_API,
                },
            },
            needs: [
                unused('shared private links', 'links.value[].name', {
                    from: 'links',
                    otherwise: 'warn',
                    reason: 'nested-resources-exist',
                    why: 'The service has shared private links. Azure has refused such deletions until the links were deleted.',
                }),
            ],
            refusal: '409 LockedSPLResourceFound',
            sources: [SEARCH_LINKS],
        },
        'list-keys': { request: post('listAdminKeys'), needs: [], sources: [SEARCH_LINKS] },
    },
};
const searchService = {
    what: 'the service',
    at: 'parent',
    api: SEARCH_API,
    serializes: true,
    refusal: '409 Conflict',
    sources: [SEARCH_LINKS],
};
const searchConnections = {
    type: `${SEARCH_TYPE}/privateEndpointConnections`,
    api: SEARCH_API,
    operations: {
        ...untold([SEARCH_CONNECTIONS]),
        write: {
            request: PUT,
            needs: [
                {
                    what: 'status of the connection',
                    from: 'target',
                    path: 'target.properties.privateLinkServiceConnectionState.status',
                    is: { not: ['Rejected', 'Disconnected'] },
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'invalid-state',
                    why: 'The connection was rejected or has lost its endpoint. Azure has refused to write such a connection.',
                },
            ],
            refusal: '400 BadRequest',
            sources: [SEARCH_CONNECTIONS],
        },
    },
};
const dataServiceGates = [
    cognitive,
    ...children(ofEach(COGNITIVE_TYPE, ['deployments', 'projects', 'raiPolicies'], COGNITIVE_API), cognitiveAccount),
    kusto,
    ...children(ofEach(KUSTO_TYPE, ['databases', 'databases/dataConnections', 'principalAssignments'], KUSTO_API), kustoCluster),
    workspaces,
    ...children(ofEach(LOG_TYPE, workspaceChildren, LOG_API), workspace),
    search,
    searchConnections,
    ...children(ofEach(SEARCH_TYPE, ['sharedPrivateLinkResources'], SEARCH_API), searchService),
];

;// CONCATENATED MODULE: ./build/gate/providers/postgresql.js


const postgresql_API = '2025-08-01';
const START = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-start-server';
const STOP = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-stop-server';
const RESTART = 'https://learn.microsoft.com/azure/postgresql/configure-maintain/how-to-restart-server';
const AVAILABILITY = 'https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server';
const REPLICAS = 'https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas';
const postgresql_BUSY = '409 ServerIsBusy';
function state(from) {
    return {
        what: 'state of the server',
        from,
        path: `${from}.properties.state`,
        absent: 'fine',
        waits: 'moving',
        waitReason: 'service-busy',
    };
}
function started(from) {
    return {
        what: 'state of the server',
        from,
        path: `${from}.properties.state`,
        is: { not: ['Stopped'] },
        absent: 'fine',
        otherwise: 'block',
        reason: 'service-stopped',
        why: 'Once a server is stopped, no other management operation is available until it is started.',
    };
}
function ready(from) {
    return {
        ...state(from),
        is: ['Ready', 'Stopped'],
        otherwise: 'warn',
        reason: 'invalid-state',
        why: 'The server is neither ready nor stopped. Only what repairs it is likely to be accepted.',
    };
}
const postgresql_start = {
    action: 'start',
    when: "target.properties.state == 'Stopped'",
    api: postgresql_API,
    what: 'start the server',
};
function postgresql_change(request, aliases = []) {
    return {
        request,
        ...(aliases.length === 0 ? {} : { aliases }),
        needs: [started('target'), ready('target')],
        transition: postgresql_start,
        refusal: postgresql_BUSY,
        sources: [STOP],
    };
}
const highlyAvailable = [
    {
        what: 'high availability',
        from: 'target',
        path: "not_null(target.properties.highAvailability.mode, 'Disabled')",
        is: { not: ['Disabled'] },
        otherwise: 'block',
        reason: 'feature-not-supported',
        why: 'A failover to the standby needs a server with high availability.',
    },
    {
        what: 'state of the standby',
        from: 'target',
        path: 'target.properties.highAvailability.state',
        is: ['Healthy'],
        waits: 'moving',
        waitReason: 'service-busy',
        absent: 'fine',
        when: "not_null(target.properties.highAvailability.mode, 'Disabled') != 'Disabled'",
        otherwise: 'warn',
        reason: 'dependency-not-ready',
        why: 'The standby is not healthy. A failover to it may be refused.',
    },
];
const readyOnly = {
    ...state('target'),
    is: ['Ready', 'Stopped'],
    otherwise: 'block',
    reason: 'invalid-state',
    why: 'Only a server in the state Ready can be restarted or stopped.',
};
const servers = {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    api: postgresql_API,
    operations: {
        write: postgresql_change(PUT),
        scale: postgresql_change(PATCH),
        upgrade: postgresql_change(PATCH, ['major-version-upgrade']),
        restart: {
            request: post('restart'),
            needs: [started('target'), readyOnly],
            transition: postgresql_start,
            refusal: '409 ServerIsNotReady',
            sources: [RESTART, STOP],
        },
        failover: {
            request: post('restart'),
            needs: [started('target'), readyOnly, ...highlyAvailable],
            transition: postgresql_start,
            refusal: '409 ServerIsNotReady',
            sources: [RESTART, AVAILABILITY],
        },
        start: {
            request: post('start'),
            needs: [
                {
                    what: 'state of the server',
                    from: 'target',
                    path: 'target.properties.state',
                    absent: 'fine',
                    is: { not: ['Ready'] },
                    otherwise: 'block',
                    reason: 'already-in-target-state',
                    why: 'The server runs already, and Azure refuses to start one that is not stopped.',
                },
                {
                    ...state('target'),
                    is: ['Stopped', 'Ready'],
                    otherwise: 'block',
                    reason: 'invalid-state',
                    why: 'Only a server in the state Stopped can be started.',
                },
            ],
            refusal: '409 ServerIsNotStopped',
            sources: [START],
        },
        stop: {
            request: post('stop'),
            needs: [
                {
                    ...started('target'),
                    reason: 'already-in-target-state',
                    why: 'The server is stopped already, and Azure refuses to stop one that is not ready.',
                },
                readyOnly,
            ],
            refusal: '409 ServerIsNotReady',
            sources: [STOP],
        },
        delete: {
            request: DELETE,
            reads: {
                replicas: {
                    what: 'the read replicas of the server',
                    at: 'target',
                    suffix: '/replicas',
                    api: postgresql_API,
                    when: "!(contains(not_null(target.properties.replicationRole, 'Primary'), 'Replica'))",
                },
            },
            needs: [
                { ...state('target'), is: 'steady', otherwise: 'block', reason: 'service-busy' },
                unused('read replicas', 'replicas.value[].name', {
                    from: 'replicas',
                    reason: 'link-active',
                    why: 'A server can be deleted only when all its read replicas are deleted.',
                    step: {
                        text: 'List the replicas of the server and ask who reads from them. Then promote those that are to stay, and delete the others.',
                        kind: 'look',
                        az: 'az postgres flexible-server replica list --subscription "{subscription}" --resource-group "{group}" --name "{name}" --query "[].{name:name, state:state}" --output table',
                    },
                }),
            ],
            refusal: postgresql_BUSY,
            sources: [STOP, REPLICAS],
        },
    },
};
const server = {
    what: 'the server',
    at: 'parent',
    api: postgresql_API,
    needs: [started('owner'), ready('owner')],
    serializes: true,
    refusal: postgresql_BUSY,
    sources: [STOP],
};
const childTypes = [
    'databases',
    'configurations',
    'firewallRules',
    'administrators',
    'virtualEndpoints',
    'privateEndpointConnections',
];
const postgresqlGates = [
    servers,
    ...children(ofEach(servers.type, childTypes, postgresql_API), server),
];

;// CONCATENATED MODULE: ./build/gate/providers/databases.js



const COSMOS_API = '2026-03-15';
const COSMOS = 'https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get';
const COSMOS_MANAGE = 'https://learn.microsoft.com/azure/cosmos-db/how-to-manage-database-account';
const EXCLUSIVE = '412 PreconditionFailed';
const accountType = 'Microsoft.DocumentDB/databaseAccounts';
const cosmosAccounts = {
    type: accountType,
    api: COSMOS_API,
    operations: {
        write: { request: PUT, needs: [], refusal: EXCLUSIVE, sources: [COSMOS, COSMOS_MANAGE] },
        delete: { request: DELETE, needs: [], refusal: EXCLUSIVE, sources: [COSMOS, COSMOS_MANAGE] },
        failover: { request: post('failoverPriorityChange'), needs: [], refusal: EXCLUSIVE, sources: [COSMOS_MANAGE] },
        ...keys('listKeys', 'regenerateKey', [COSMOS_MANAGE]),
        ...actionsOf('readonlykeys listConnectionStrings offlineRegion onlineRegion', [COSMOS_MANAGE]),
    },
};
const cosmosAccount = {
    what: 'the account',
    at: 'top-level',
    api: COSMOS_API,
    serializes: true,
    refusal: EXCLUSIVE,
    sources: [COSMOS, COSMOS_MANAGE],
};
const cosmosChildren = [
    'sqlDatabases',
    'sqlDatabases/containers',
    'sqlRoleAssignments',
    'sqlRoleDefinitions',
    'mongodbDatabases',
    'mongodbDatabases/collections',
    'gremlinDatabases',
    'gremlinDatabases/graphs',
    'cassandraKeyspaces',
    'cassandraKeyspaces/tables',
    'tables',
];
const COSMOS_THROUGHPUT = 'https://learn.microsoft.com/azure/cosmos-db/how-to-provision-autoscale-throughput';
const throughputOwners = cosmosChildren.filter((name) => !name.includes('Role'));
const REDIS_API = '2024-11-01';
const REDIS_GEO = 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication';
const REDIS_SCALE = 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-scale';
const REDIS_BUSY = '409 Conflict';
const unlinked = {
    what: 'geo-replication links',
    from: 'target',
    path: 'target.properties.linkedServers[].id',
    is: 'nothing',
    otherwise: 'block',
    reason: 'link-active',
    why: 'A cache that is linked for geo-replication cannot be deleted until the link is removed.',
    step: {
        text: 'List the links. Then remove each from the primary cache, and wait until both caches report it gone.',
        kind: 'look',
        az: 'az redis server-link list --subscription "{subscription}" --resource-group "{group}" --name "{name}" --output table',
        powershell: 'Get-AzRedisCacheLink -Name "{name}"',
    },
};
const redis = {
    type: 'Microsoft.Cache/redis',
    api: REDIS_API,
    operations: {
        write: { request: PUT, needs: [], refusal: REDIS_BUSY, sources: [REDIS_SCALE] },
        scale: {
            request: PATCH,
            needs: [
                {
                    ...unlinked,
                    otherwise: 'warn',
                    why: 'The cache is linked for geo-replication. Its size and its shards can hardly be changed while it is.',
                },
            ],
            refusal: REDIS_BUSY,
            sources: [REDIS_SCALE, REDIS_GEO],
        },
        delete: { request: DELETE, needs: [unlinked], refusal: REDIS_BUSY, sources: [REDIS_GEO] },
        reboot: {
            request: post('forceReboot'),
            aliases: ['restart'],
            needs: [],
            refusal: REDIS_BUSY,
            sources: [REDIS_SCALE],
        },
        import: plain(post('importData'), [REDIS_GEO]),
        export: plain(post('exportData'), [REDIS_GEO]),
        ...keys('listKeys', 'regenerateKey', [REDIS_SCALE]),
    },
};
const cache = {
    what: 'the cache',
    at: 'parent',
    api: REDIS_API,
    serializes: true,
    refusal: REDIS_BUSY,
    sources: [REDIS_SCALE],
};
const cacheChildren = ['firewallRules', 'linkedServers', 'patchSchedules', 'accessPolicies', 'accessPolicyAssignments'];
const ENTERPRISE_API = '2025-07-01';
const ENTERPRISE = 'https://learn.microsoft.com/rest/api/redis/redisenterprisecache/redis-enterprise/get';
function runningEnterprise(from, of) {
    return {
        what: `state of ${of}`,
        from,
        path: `${from}.properties.resourceState`,
        is: ['Running'],
        waits: 'moving',
        absent: 'fine',
        otherwise: 'warn',
        reason: 'invalid-state',
        waitReason: 'another-operation-in-progress',
        why: 'It is not running. Only what repairs it is likely to be accepted.',
    };
}
const enterprise = {
    what: 'the cluster',
    at: 'parent',
    api: ENTERPRISE_API,
    needs: [runningEnterprise('owner', 'the cluster')],
    serializes: true,
    sources: [ENTERPRISE],
};
const enterpriseChange = { needs: [runningEnterprise('target', 'the cluster')], sources: [ENTERPRISE] };
const redisEnterprise = {
    type: 'Microsoft.Cache/redisEnterprise',
    api: ENTERPRISE_API,
    operations: {
        write: { request: PUT, ...enterpriseChange },
        scale: { request: PATCH, ...enterpriseChange },
        delete: generic([ENTERPRISE]).delete,
    },
};
const enterpriseActions = {
    ...keys('listKeys', 'regenerateKey', [ENTERPRISE]),
    ...actionsOf('import export flush forceUnlink', [ENTERPRISE]),
};
const databaseGates = [
    ...postgresqlGates,
    cosmosAccounts,
    ...children(ofEach(accountType, cosmosChildren, COSMOS_API), cosmosAccount),
    redis,
    ...children(ofEach(redis.type, cacheChildren, REDIS_API), cache),
    redisEnterprise,
    ...children({ 'Microsoft.Cache/redisEnterprise/databases': ENTERPRISE_API }, enterprise).map((database) => ({
        ...database,
        operations: { ...database.operations, ...enterpriseActions },
    })),
    ...alike({ namespace: 'Microsoft.DocumentDB', api: COSMOS_API, sources: [COSMOS_THROUGHPUT] }, Object.fromEntries(throughputOwners.map((owner) => [
        `databaseAccounts/${owner}/throughputSettings`,
        'migrateToAutoscale migrateToManualThroughput redistributeThroughput',
    ]))),
];

;// CONCATENATED MODULE: ./build/gate/providers/jobs.js


const ML_API = '2024-04-01';
const ML = 'Microsoft.MachineLearningServices';
const ENDPOINTS = 'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online';
const traffic = {
    what: 'traffic of the deployment',
    from: 'endpoint',
    path: "contains(keys(not_null(endpoint.properties.traffic, `{}`)), not_null(target.name, 'none'))",
    is: 'nothing',
    otherwise: 'warn',
    reason: 'resource-in-use',
    why: 'The endpoint has an entry for traffic to the deployment. Azure refuses its deletion while that is not 0.',
};
const onlineDeployments = {
    type: `${ML}/workspaces/onlineEndpoints/deployments`,
    api: ML_API,
    operations: {
        ...untold([ENDPOINTS]),
        ...actionsOf('getLogs', [ENDPOINTS]),
        delete: {
            request: DELETE,
            reads: { endpoint: { what: 'the endpoint', at: 'parent', api: ML_API } },
            needs: [traffic],
            refusal: '400 DeploymentHasTraffic',
            sources: [ENDPOINTS],
        },
    },
};
const learning = { namespace: ML, api: ML_API, sources: ['https://learn.microsoft.com/rest/api/azureml/'] };
const FABRIC_API = '2024-04-01';
const FABRIC = 'https://learn.microsoft.com/azure/service-fabric/how-to-managed-cluster-modify-node-type';
const jobs_siblings = {
    what: 'the node types of the cluster',
    at: 'parent',
    suffix: '/nodeTypes',
    api: FABRIC_API,
};
const nodeTypes = {
    type: 'Microsoft.ServiceFabric/managedClusters/nodeTypes',
    api: FABRIC_API,
    operations: {
        ...untold([FABRIC]),
        ...actionsOf('restart reimage start deallocate', [FABRIC]),
        delete: {
            request: DELETE,
            reads: { siblings: jobs_siblings },
            needs: [
                {
                    what: 'primary node types of the cluster',
                    from: 'siblings',
                    path: 'length(not_null(siblings.value, `[]`)[?properties.isPrimary])',
                    is: { not: ['0', '1'] },
                    when: 'target.properties.isPrimary',
                    otherwise: 'block',
                    reason: 'platform-rule',
                    why: 'A cluster must keep at least one primary node type, and this is the last one.',
                },
            ],
            refusal: '400 InvalidParameter',
            sources: [FABRIC],
        },
    },
};
const MEDIA = 'https://learn.microsoft.com/azure/media-services/latest/release-notes';
const mediaJobs = {
    type: 'Microsoft.Media/mediaServices/transforms/jobs',
    api: '2022-07-01',
    operations: {
        ...untold([MEDIA]),
        ...actionsOf('cancelJob', [MEDIA]),
        delete: {
            request: DELETE,
            needs: [
                {
                    what: 'state of the job',
                    from: 'target',
                    path: 'target.properties.state',
                    is: ['Finished', 'Error', 'Canceled'],
                    waits: ['Canceling'],
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'invalid-state',
                    waitReason: 'another-operation-in-progress',
                    why: 'The job has not ended. It is canceled, or waited for, before it is deleted.',
                },
            ],
            refusal: '400 BadRequest',
            sources: [MEDIA],
        },
    },
};
const LAKE = 'https://learn.microsoft.com/rest/api/datalakestore/accounts/enable-key-vault';
const dataLakes = {
    type: 'Microsoft.DataLakeStore/accounts',
    api: '2016-11-01',
    operations: {
        ...untold([LAKE]),
        'enable-key-vault': {
            request: { method: 'POST', action: 'enableKeyVault' },
            needs: [
                {
                    what: 'encryption of the account',
                    from: 'target',
                    path: 'target.properties.encryptionConfig.type',
                    is: ['UserManaged'],
                    absent: 'fine',
                    otherwise: 'block',
                    reason: 'feature-not-supported',
                    why: 'Only an account that is encrypted with a key of its own vault has a vault to enable.',
                },
            ],
            refusal: '400 InvalidOperation',
            sources: [LAKE],
        },
    },
};
const BATCH = {
    namespace: 'Microsoft.Batch',
    api: '2024-02-01',
    sources: ['https://learn.microsoft.com/rest/api/batchmanagement/'],
};
const RESIZE = 'https://learn.microsoft.com/rest/api/batchmanagement/pool/stop-resize';
const jobs_pools = {
    type: 'Microsoft.Batch/batchAccounts/pools',
    api: BATCH.api,
    operations: {
        ...untold(BATCH.sources),
        ...actionsOf('disableAutoScale', BATCH.sources),
        'stop-resize': {
            request: post('stopResize'),
            interrupts: true,
            needs: [
                unused('scaling of the pool by itself', 'not_null(target.properties.scaleSettings.autoScale, `{}`) != `{}`', {
                    reason: 'invalid-state',
                    why: 'The pool scales by its formula, and a resize that the formula asked for cannot be stopped. Autoscaling is disabled first.',
                }),
                {
                    what: 'allocation state',
                    from: 'target',
                    path: 'target.properties.allocationState',
                    is: ['Resizing'],
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'nothing-to-cancel',
                    why: 'The pool is not being resized. Azure may refuse to stop what has ended.',
                },
            ],
            refusal: '409 OperationInvalidForCurrentState',
            sources: [RESIZE],
        },
    },
};
const NETAPP = {
    namespace: 'Microsoft.NetApp',
    api: '2023-07-01',
    sources: ['https://learn.microsoft.com/rest/api/netapp/'],
};
const RENEWAL = 'https://learn.microsoft.com/rest/api/netapp/accounts/renew-credentials';
const netAppAccounts = {
    type: 'Microsoft.NetApp/netAppAccounts',
    api: NETAPP.api,
    operations: {
        ...untold(NETAPP.sources),
        'renew-credentials': {
            request: post('renewCredentials'),
            needs: [
                {
                    what: 'identity of the account',
                    from: 'target',
                    path: "not_null(target.identity.type, 'None')",
                    is: { not: ['None'] },
                    needed: 'a managed one',
                    otherwise: 'block',
                    reason: 'feature-not-supported',
                    why: 'Only the credentials of a managed identity are renewed, and the account has none.',
                },
            ],
            refusal: '400 MsiInvalidForRenewal',
            sources: [RENEWAL],
        },
    },
};
const jobGates = [
    onlineDeployments,
    ...alike(learning, {
        workspaces: 'listKeys diagnose resyncKeys',
        'workspaces/batchEndpoints': 'listkeys',
        'workspaces/computes': 'start stop restart listKeys',
        'workspaces/datastores': 'listSecrets',
        'workspaces/onlineEndpoints': 'token listKeys regenerateKeys',
        'workspaces/schedules': 'trigger',
    }),
    nodeTypes,
    mediaJobs,
    dataLakes,
    ...alike(BATCH, {
        batchAccounts: 'listKeys regenerateKeys syncAutoStorageKeys',
        'batchAccounts/applications': '',
        'batchAccounts/applications/versions': 'activate',
    }),
    jobs_pools,
    netAppAccounts,
    ...alike(NETAPP, {
        'netAppAccounts/capacityPools': '',
        'netAppAccounts/capacityPools/volumes': 'poolChange breakFileLocks resyncReplication breakReplication reInitializeReplication authorizeReplication deleteReplication revert finalizeRelocation relocate',
        'netAppAccounts/capacityPools/volumes/snapshots': 'restoreFiles',
        'netAppAccounts/capacityPools/volumes/volumeQuotaRules': '',
        'netAppAccounts/snapshotPolicies': '',
    }),
];

;// CONCATENATED MODULE: ./build/gate/providers/messaging.js


const ERRORS = 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-resource-manager-exceptions';
function active(from) {
    return {
        what: 'status of the namespace',
        from,
        path: `${from}.properties.status`,
        is: ['Active'],
        waits: 'moving',
        absent: 'fine',
        otherwise: 'warn',
        reason: 'invalid-state',
        waitReason: 'another-operation-in-progress',
        why: 'The namespace is not active. It may refuse changes to what lies in it.',
    };
}
function pairings({ api, canPair }) {
    return { what: 'the geo-recovery pairings', at: 'target', suffix: '/disasterRecoveryConfigs', api, when: canPair };
}
function namespaceOf(broker) {
    const { type, api, geo, source, refusal } = broker;
    return {
        type,
        api,
        operations: {
            write: { request: PUT, needs: [], refusal, sources: [ERRORS, source] },
            scale: { request: PATCH, needs: [], refusal, sources: [ERRORS, source] },
            delete: {
                request: DELETE,
                reads: { pairings: pairings(broker) },
                needs: [
                    unused('active geo-recovery pairings', 'pairings.value[?properties.partnerNamespace].name', {
                        from: 'pairings',
                        otherwise: 'warn',
                        reason: 'link-active',
                        why: 'The namespace is paired for geo-recovery. The pairing is meant to be broken before a namespace goes.',
                    }),
                ],
                refusal,
                sources: [geo, source],
            },
        },
    };
}
function pairingOf({ type, api, geo }) {
    const failover = {
        request: post('failover'),
        needs: [
            {
                what: 'role of the namespace in the pairing',
                from: 'target',
                path: 'target.properties.role',
                is: { not: ['Primary'] },
                absent: 'fine',
                otherwise: 'warn',
                reason: 'invalid-state',
                why: 'A failover is asked of the secondary namespace, and this is the primary.',
            },
        ],
        sources: [geo],
    };
    return {
        type: `${type}/disasterRecoveryConfigs`,
        api,
        serializeOn: 'parent',
        operations: {
            ...generic([geo]),
            failover,
            'break-pairing': { request: post('breakPairing'), needs: [], sources: [geo] },
            delete: {
                request: DELETE,
                needs: [
                    unused('partner namespace', 'target.properties.partnerNamespace', {
                        otherwise: 'warn',
                        reason: 'link-active',
                        why: 'The pairing is active. It is broken first, then its alias is deleted.',
                    }),
                ],
                sources: [geo],
            },
        },
    };
}
function gatesOf(broker) {
    const { type, api, entities, refusal, source } = broker;
    const owner = {
        what: 'the namespace',
        at: 'top-level',
        api,
        needs: [active('owner')],
        refusal,
        sources: [ERRORS, source],
    };
    const rules = {
        type: `${type}/authorizationRules`,
        api,
        operations: { ...generic([source]), ...keys('listKeys', 'regenerateKeys', [source]) },
    };
    return [namespaceOf(broker), pairingOf(broker), rules, ...children(ofEach(type, entities, api), owner)];
}
const serviceBus = {
    type: 'Microsoft.ServiceBus/namespaces',
    api: '2024-01-01',
    geo: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-geo-dr',
    canPair: "target.sku.name == 'Premium'",
    entities: ['queues', 'topics', 'topics/subscriptions', 'topics/subscriptions/rules'],
    refusal: '429 MessagingGatewayTooManyRequests',
    source: 'https://learn.microsoft.com/rest/api/servicebus/controlplane-stable/namespaces/get',
};
const eventHub = {
    type: 'Microsoft.EventHub/namespaces',
    api: '2024-01-01',
    geo: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-geo-dr',
    canPair: "target.sku.name != 'Basic'",
    entities: ['eventhubs', 'eventhubs/consumergroups', 'schemagroups'],
    refusal: '429 MessagingGatewayTooManyRequests',
    source: 'https://learn.microsoft.com/rest/api/eventhub/namespaces/get',
};
const messagingGates = [...gatesOf(serviceBus), ...gatesOf(eventHub)];

;// CONCATENATED MODULE: ./build/gate/providers/mysql.js

const mysql_API = '2023-12-30';
const TYPE = 'Microsoft.DBforMySQL/flexibleServers';
const STATES = 'https://learn.microsoft.com/azure/mysql/flexible-server/concept-servers';
const mysql_START_STOP = 'https://learn.microsoft.com/azure/mysql/flexible-server/how-to-stop-start-server-portal';
const mysql_BUSY = '409 ServerIsBusy';
const settled = (from) => ({
    what: 'state of the server',
    from,
    path: `${from}.properties.state`,
    is: ['Ready', 'Stopped'],
    waits: 'moving',
    waitReason: 'service-busy',
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'The server is neither ready nor stopped. Only what repairs it is likely to be accepted.',
});
const mysql_started = (from) => ({
    what: 'state of the server',
    from,
    path: `${from}.properties.state`,
    is: { not: ['Stopped'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-stopped',
    why: 'Once a server is stopped, no other management operation is available until it is started.',
});
const mysql_change = (request) => ({
    request,
    needs: [mysql_started('target'), settled('target')],
    refusal: mysql_BUSY,
    sources: [STATES, mysql_START_STOP],
});
const inState = (wanted, why) => ({
    ...settled('target'),
    is: [wanted],
    reason: 'already-in-target-state',
    why,
});
const mysql_servers = {
    type: TYPE,
    api: mysql_API,
    operations: {
        write: mysql_change(PUT),
        scale: mysql_change(PATCH),
        restart: mysql_change(post('restart')),
        failover: mysql_change(post('failover')),
        'reset-gtid': mysql_change(post('resetGtid')),
        start: {
            request: post('start'),
            needs: [inState('Stopped', 'The server is not stopped. Azure may refuse to start it once more.')],
            refusal: mysql_BUSY,
            sources: [mysql_START_STOP],
        },
        stop: {
            request: post('stop'),
            needs: [inState('Ready', 'The server is not ready. Azure may refuse to stop it.')],
            refusal: mysql_BUSY,
            sources: [mysql_START_STOP],
        },
        delete: { request: DELETE, needs: [{ ...settled('target'), is: 'steady' }], refusal: mysql_BUSY, sources: [STATES] },
    },
};
const mysql_server = {
    what: 'the server',
    at: 'parent',
    api: mysql_API,
    needs: [mysql_started('owner'), settled('owner')],
    serializes: true,
    refusal: mysql_BUSY,
    sources: [STATES, mysql_START_STOP],
};
const SINGLE = 'https://learn.microsoft.com/azure/mysql/migrate/whats-happening-to-mysql-single-server';
const singleServers = (service) => alike({ namespace: `Microsoft.DBfor${service}`, api: '2017-12-01', sources: [SINGLE] }, {
    servers: 'restart start stop upgrade',
    'servers/databases': '',
    'servers/firewallRules': '',
    'servers/configurations': '',
});
const mysqlGates = [
    mysql_servers,
    ...children(ofEach(TYPE, ['databases', 'configurations', 'firewallRules', 'administrators'], mysql_API), mysql_server),
    ...['MySQL', 'PostgreSQL', 'MariaDB'].flatMap(singleServers),
];

;// CONCATENATED MODULE: ./build/gate/providers/network-vnets.js

const networkApi = '2025-05-01';
const deleteDocs = 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet';
const throttleDocs = 'https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling';
const subnetDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet';
const peeringDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-troubleshoot-peering-issues';
const busy = '429 AnotherOperationInProgress';
function network_vnets_children(from, path, what) {
    return { ...provisioning(from, path, what), waitReason: 'another-operation-in-progress' };
}
const settledIn = (from) => [
    network_vnets_children(from, `${from}.properties.subnets[].properties.provisioningState`, 'provisioning state of the subnets'),
    network_vnets_children(from, `${from}.properties.virtualNetworkPeerings[].properties.provisioningState`, 'provisioning state of the peerings'),
];
const network = { what: 'the virtual network', at: 'parent', api: networkApi };
const settledNetwork = [
    provisioning('network', 'network.properties.provisioningState', 'provisioning state of the virtual network'),
    ...settledIn('network'),
];
function unusedSubnets(path) {
    return [
        unused('interfaces and gateways in the subnet', `${path}.ipConfigurations[].id`),
        unused('application gateways in the subnet', `${path}.applicationGatewayIPConfigurations[].id`),
        unused('private endpoints in the subnet', `${path}.privateEndpoints[].id`),
        unused('service links of the subnet', `${path}.serviceAssociationLinks[].id`, {
            why: 'A service (App Service, Container Apps, Container Instances and others) is linked to the subnet and must let go of it first.',
        }),
        unused('navigation links of the subnet', `${path}.resourceNavigationLinks[].id`),
        unused('container network profiles in the subnet', `${path}.ipConfigurationProfiles[].id`),
    ];
}
const peeringSides = {
    network,
    remote: {
        what: 'the remote virtual network',
        at: { ids: 'target.properties.remoteVirtualNetwork.id' },
        api: networkApi,
    },
};
const peeringWrite = {
    request: { method: 'PUT' },
    aliases: ['sync', 'peering-sync'],
    reads: peeringSides,
    needs: [
        ...settledNetwork,
        succeeded('remote', 'remote.properties.provisioningState', 'provisioning state of the remote virtual network'),
        {
            what: 'peerings of the remote virtual network',
            from: 'remote',
            path: 'remote.properties.virtualNetworkPeerings[].properties.peeringState',
            is: { not: ['Disconnected'] },
            absent: 'fine',
            otherwise: 'warn',
            reason: 'link-active',
            why: 'A peering of the remote network is disconnected. If it is the one that leads back to this network, Azure refuses until it is written again or deleted.',
        },
    ],
    refusal: '400 RemotePeeringIsDisconnected',
    sources: [
        peeringDocs,
        'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    ],
};
const virtualNetworks = [
    {
        type: 'Microsoft.Network/virtualNetworks',
        api: networkApi,
        operations: {
            write: { request: { method: 'PUT' }, needs: settledIn('target'), refusal: busy, sources: [throttleDocs] },
            delete: {
                request: { method: 'DELETE' },
                needs: [...settledIn('target'), ...unusedSubnets('target.properties.subnets[].properties')],
                refusal: '400 InUseSubnetCannotBeDeleted',
                sources: [deleteDocs],
            },
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        api: networkApi,
        serializeOn: 'parent',
        operations: {
            write: {
                request: { method: 'PUT' },
                aliases: ['associate', 'dissociate', 'delegate'],
                reads: { network },
                needs: settledNetwork,
                refusal: busy,
                sources: [throttleDocs, subnetDocs],
            },
            delete: {
                request: { method: 'DELETE' },
                reads: { network },
                needs: [...settledNetwork, ...unusedSubnets('target.properties')],
                refusal: '400 InUseSubnetCannotBeDeleted',
                sources: [deleteDocs, subnetDocs],
            },
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
        api: networkApi,
        serializeOn: 'parent',
        operations: {
            write: peeringWrite,
            delete: {
                request: { method: 'DELETE' },
                reads: { network },
                needs: settledNetwork,
                refusal: busy,
                sources: [peeringDocs],
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/network-gateways.js


const failedDocs = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const appDocs = 'https://learn.microsoft.com/azure/application-gateway/application-gateway-faq';
const balancerDocs = 'https://learn.microsoft.com/azure/load-balancer/manage';
const steadyGateway = {
    what: 'operational state',
    from: 'target',
    path: 'target.properties.operationalState',
    is: 'steady',
    waits: 'moving',
    absent: 'fine',
    otherwise: 'block',
    reason: 'power-state-changing',
    waitReason: 'power-state-changing',
};
const applicationGateway = {
    type: 'Microsoft.Network/applicationGateways',
    api: networkApi,
    operations: {
        write: {
            request: { method: 'PUT' },
            takes: 'any',
            needs: [
                steadyGateway,
                {
                    what: 'operational state',
                    from: 'target',
                    path: 'target.properties.operationalState',
                    is: { not: ['Stopped'] },
                    absent: 'fine',
                    when: "target.properties.provisioningState == 'Succeeded'",
                    otherwise: 'warn',
                    reason: 'service-stopped',
                    why: 'The gateway is stopped, and a write to a stopped gateway starts it. Stop it again afterwards if it should stay off.',
                },
            ],
            refusal: busy,
            sources: [appDocs],
        },
        delete: { request: { method: 'DELETE' }, takes: 'any', needs: [], refusal: busy, sources: [appDocs] },
        start: { request: { method: 'POST', action: 'start' }, needs: [steadyGateway], refusal: busy, sources: [appDocs] },
        stop: { request: { method: 'POST', action: 'stop' }, needs: [steadyGateway], refusal: busy, sources: [appDocs] },
    },
};
const connections = {
    what: 'the connections of the gateway',
    at: 'target',
    suffix: '/connections',
    api: networkApi,
};
const ofGateway = 'Get-AzVirtualNetworkGatewayConnection -ResourceGroupName "{group}" | Where-Object { $_.VirtualNetworkGateway1.Id -eq "{id}" -or $_.VirtualNetworkGateway2.Id -eq "{id}" }';
const settledConnections = {
    ...provisioning('connections', 'connections.value[].properties.provisioningState', 'provisioning state of the connections'),
    is: ['Succeeded', 'Canceled'],
    stuck: ['Failed'],
    reason: 'failed-state',
    why: 'No operation runs on a gateway while one of its connections is in a failed state.',
    step: {
        text: 'List the connections of the gateway and their states. Then write the one that failed again with its present settings, nothing changed: `az resource update` with its ID, or `Set-AzVirtualNetworkGatewayConnection`.',
        kind: 'look',
        az: 'az network vpn-connection list --subscription "{subscription}" --resource-group "{group}" --vnet-gateway "{name}" --query "[].{state:provisioningState, id:id}" --output table',
        powershell: `${ofGateway} | Select-Object ProvisioningState, Id`,
    },
};
const onGateway = (request, aliases = []) => ({
    request,
    ...(aliases.length === 0 ? {} : { aliases }),
    reads: { connections },
    needs: [settledConnections],
    refusal: busy,
    sources: [failedDocs],
});
const vpnGateway = {
    type: 'Microsoft.Network/virtualNetworkGateways',
    api: networkApi,
    operations: {
        write: onGateway({ method: 'PUT' }),
        resize: onGateway({ method: 'PUT' }, ['change-sku']),
        reset: onGateway({ method: 'POST', action: 'reset' }, ['restart']),
        delete: {
            request: { method: 'DELETE' },
            reads: { connections },
            needs: [
                unused('connections', 'connections.value[].id', {
                    from: 'connections',
                    why: 'All connections of a gateway must be deleted before the gateway.',
                    step: {
                        text: 'List the connections of the gateway. Then delete those that nobody needs any more.',
                        kind: 'look',
                        az: 'az network vpn-connection list --subscription "{subscription}" --resource-group "{group}" --vnet-gateway "{name}" --query "[].{name:name, id:id}" --output table',
                        powershell: `${ofGateway} | Select-Object Name, Id`,
                    },
                }),
            ],
            refusal: busy,
            sources: [
                'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-delete-vnet-gateway-portal',
                'https://learn.microsoft.com/cli/azure/network/vnet-gateway#az-network-vnet-gateway-delete',
            ],
        },
    },
};
const endpoints = {
    what: 'the gateways of the connection',
    at: { ids: 'target.properties.[virtualNetworkGateway1.id, virtualNetworkGateway2.id] | [?@]' },
    api: networkApi,
};
const connection = {
    type: 'Microsoft.Network/connections',
    api: networkApi,
    serializeOn: { ids: 'target.properties.virtualNetworkGateway1.id' },
    operations: {
        write: {
            request: { method: 'PUT' },
            reads: { endpoints },
            needs: [
                {
                    ...succeeded('endpoints', '[endpoints][].properties.provisioningState', 'provisioning state of the gateways'),
                    is: ['Succeeded', 'Canceled'],
                    stuck: ['Failed'],
                    why: 'No operation runs on a connection while its gateway is in a failed state.',
                },
            ],
            refusal: busy,
            sources: [failedDocs],
        },
        delete: {
            request: { method: 'DELETE' },
            reads: { endpoints },
            needs: [
                provisioning('endpoints', '[endpoints][].properties.provisioningState', 'provisioning state of the gateways'),
            ],
            refusal: busy,
            sources: [failedDocs],
        },
    },
};
const loadBalancer = {
    type: 'Microsoft.Network/loadBalancers',
    api: networkApi,
    operations: {
        write: { ...plain({ method: 'PUT' }, [balancerDocs]), refusal: busy },
        delete: {
            request: { method: 'DELETE' },
            needs: [
                unused('scale sets behind it', "target.properties.backendAddressPools[].properties.backendIPConfigurations[].id | [?contains(@, '/virtualMachineScaleSets/')]", { why: 'A scale set uses the load balancer. Machines that stand alone do not forbid the deletion.' }),
            ],
            refusal: '400 LoadBalancerInUseByVirtualMachineScaleSet',
            sources: [balancerDocs],
        },
    },
};
const networkGateways = [
    applicationGateway,
    vpnGateway,
    connection,
    loadBalancer,
    {
        type: 'Microsoft.Network/bastionHosts',
        api: networkApi,
        operations: { write: plain({ method: 'PUT' }, [failedDocs]), delete: plain({ method: 'DELETE' }, [failedDocs]) },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/network-interfaces.js



const interfaceDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface';
const network_interfaces_groupDocs = 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group';
const routeDocs = 'https://learn.microsoft.com/azure/virtual-network/manage-route-table';
const addressDocs = 'https://learn.microsoft.com/azure/virtual-network/ip-services/virtual-network-public-ip-address';
const machine = {
    what: 'the virtual machine',
    at: { ids: 'target.properties.virtualMachine.id' },
    api: computeApi,
};
const settledMachine = provisioning('machine', 'machine.properties.provisioningState', 'provisioning state of the virtual machine');
function through(what, source) {
    const child = (request) => ({
        request,
        reads: { owner: { what, at: 'parent', api: networkApi } },
        needs: [provisioning('owner', 'owner.properties.provisioningState', `provisioning state of ${what}`)],
        refusal: busy,
        sources: [source],
    });
    return { write: child({ method: 'PUT' }), delete: child({ method: 'DELETE' }) };
}
function usedBySubnets(needs, code, source) {
    return { delete: { request: { method: 'DELETE' }, needs, refusal: `400 ${code}`, sources: [source] } };
}
const bySubnets = unused('subnets that use it', 'target.properties.subnets[].id');
const networkInterfaces = [
    {
        type: 'Microsoft.Network/networkInterfaces',
        api: networkApi,
        serializeOn: { ids: 'target.properties.virtualMachine.id' },
        operations: {
            write: {
                request: { method: 'PUT' },
                aliases: ['associate', 'dissociate'],
                reads: { machine },
                needs: [settledMachine],
                refusal: busy,
                sources: [interfaceDocs],
            },
            delete: {
                request: { method: 'DELETE' },
                needs: [
                    unused('virtual machine that uses it', 'target.properties.virtualMachine.id'),
                    unused('private endpoint that uses it', 'target.properties.privateEndpoint.id'),
                ],
                refusal: '400 NicInUse',
                sources: [interfaceDocs],
            },
        },
    },
    {
        type: 'Microsoft.Network/publicIPAddresses',
        api: networkApi,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                needs: [
                    unused('IP configuration that uses it', 'target.properties.ipConfiguration.id'),
                    unused('NAT gateway that uses it', 'target.properties.natGateway.id'),
                ],
                refusal: '400 PublicIPAddressCannotBeDeleted',
                sources: [addressDocs],
            },
            associate: {
                request: { method: 'PUT' },
                aliases: ['attach'],
                needs: [
                    succeeded(),
                    unused('use of the address', 'target.properties.[ipConfiguration.id, natGateway.id]', {
                        otherwise: 'warn',
                        why: 'The address is in use. That is fine where it is used by what it is to be associated with, and Azure refuses everything else.',
                    }),
                ],
                refusal: '400 PublicIPAddressInUse',
                sources: [
                    'https://learn.microsoft.com/azure/virtual-network/ip-services/associate-public-ip-address-vm',
                    'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
                ],
            },
            dissociate: plain({ method: 'PUT' }, ['https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm'], ['disassociate', 'detach']),
        },
    },
    {
        type: 'Microsoft.Network/networkSecurityGroups',
        api: networkApi,
        operations: usedBySubnets([bySubnets, unused('network interfaces that use it', 'target.properties.networkInterfaces[].id')], 'InUseNetworkSecurityGroupCannotBeDeleted', network_interfaces_groupDocs),
    },
    {
        type: 'Microsoft.Network/networkSecurityGroups/securityRules',
        api: networkApi,
        serializeOn: 'parent',
        operations: through('the network security group', network_interfaces_groupDocs),
    },
    {
        type: 'Microsoft.Network/routeTables',
        api: networkApi,
        operations: usedBySubnets([bySubnets], 'InUseRouteTableCannotBeDeleted', routeDocs),
    },
    {
        type: 'Microsoft.Network/routeTables/routes',
        api: networkApi,
        serializeOn: 'parent',
        operations: through('the route table', routeDocs),
    },
    {
        type: 'Microsoft.Network/natGateways',
        api: networkApi,
        operations: usedBySubnets([bySubnets], 'InUseNatGatewayCannotBeDeleted', 'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway'),
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/network-names.js

const DNS = 'https://learn.microsoft.com/azure/dns/dns-zones-records';
const PRIVATE_DNS = 'https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links';
const RESOLVERS = 'https://learn.microsoft.com/azure/dns/dns-private-resolver-overview';
const TRAFFIC = 'https://learn.microsoft.com/azure/traffic-manager/traffic-manager-overview';
const FRONT_DOOR = 'https://learn.microsoft.com/rest/api/frontdoorservice/';
const CDN = 'https://learn.microsoft.com/rest/api/cdn/';
const CUSTOM_HTTPS = 'https://learn.microsoft.com/azure/cdn/cdn-custom-ssl';
const records = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT'];
const recordSets = (zones, names, api, source) => Object.entries(ofEach(zones, names, api)).map(([type]) => ({
    type,
    api,
    listed: false,
    operations: untold([source]),
}));
const CDN_API = '2024-02-01';
const CUSTOM_DOMAIN = 'Microsoft.Cdn/profiles/endpoints/customDomains';
const httpsIn = (is, why) => ({
    what: 'HTTPS of the custom domain',
    from: 'target',
    path: 'target.properties.customHttpsProvisioningState',
    is,
    waits: ['Enabling', 'Disabling'],
    absent: 'fine',
    otherwise: 'warn',
    reason: 'already-in-target-state',
    waitReason: 'another-operation-in-progress',
    why,
});
const customDomains = {
    type: CUSTOM_DOMAIN,
    api: CDN_API,
    operations: {
        ...untold([CDN]),
        'enable-custom-https': {
            request: post('enableCustomHttps'),
            needs: [httpsIn(['Disabled', 'Failed'], 'HTTPS is on already. Azure may refuse to switch it on once more.')],
            refusal: '400 BadRequest',
            sources: [CUSTOM_HTTPS],
        },
        'disable-custom-https': {
            request: post('disableCustomHttps'),
            needs: [httpsIn(['Enabled', 'Failed'], 'HTTPS is off already. Azure may refuse to switch it off once more.')],
            refusal: '400 BadRequest',
            sources: [CUSTOM_HTTPS],
        },
    },
};
const cdn = {
    profiles: 'checkResourceUsage generateSsoUri',
    'profiles/endpoints': 'start stop purge load',
    'profiles/endpoints/origins': '',
    'profiles/endpoints/originGroups': '',
    'profiles/afdEndpoints': 'purge',
    'profiles/afdEndpoints/routes': '',
    'profiles/customDomains': 'refreshValidationToken',
    'profiles/originGroups': '',
    'profiles/originGroups/origins': '',
    'profiles/ruleSets': '',
    'profiles/ruleSets/rules': '',
    'profiles/secrets': '',
    'profiles/securityPolicies': '',
    cdnWebApplicationFirewallPolicies: '',
};
const network_names_network = 'Microsoft.Network';
const networkNames = [
    { type: `${network_names_network}/dnsZones`, api: '2018-05-01', operations: untold([DNS]) },
    ...recordSets(`${network_names_network}/dnsZones`, [...records, 'CAA'], '2018-05-01', DNS),
    ...recordSets(`${network_names_network}/privateDnsZones`, records.filter((name) => name !== 'NS'), '2020-06-01', PRIVATE_DNS),
    ...alike({ namespace: network_names_network, api: '2020-06-01', sources: [PRIVATE_DNS] }, { 'privateDnsZones/virtualNetworkLinks': '' }),
    ...alike({ namespace: network_names_network, api: '2022-07-01', sources: [RESOLVERS] }, {
        dnsResolvers: '',
        'dnsResolvers/inboundEndpoints': '',
        'dnsResolvers/outboundEndpoints': '',
        dnsForwardingRulesets: '',
        'dnsForwardingRulesets/forwardingRules': '',
        'dnsForwardingRulesets/virtualNetworkLinks': '',
    }),
    ...alike({ namespace: network_names_network, api: '2022-04-01', sources: [TRAFFIC] }, {
        trafficManagerProfiles: '',
        'trafficManagerProfiles/azureEndpoints': '',
        'trafficManagerProfiles/externalEndpoints': '',
        'trafficManagerProfiles/nestedEndpoints': '',
    }),
    ...alike({ namespace: network_names_network, api: '2021-06-01', sources: [FRONT_DOOR] }, { frontDoors: 'purge' }),
    ...alike({ namespace: 'Microsoft.Cdn', api: CDN_API, sources: [CDN] }, cdn),
    customDomains,
];

;// CONCATENATED MODULE: ./build/gate/providers/network-services.js


const network_services_failedDocs = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const policyDocs = 'https://learn.microsoft.com/azure/firewall-manager/policy-overview';
const endpointDocs = 'https://learn.microsoft.com/azure/private-link/manage-private-endpoint';
const dnsApi = '2024-06-01';
const policy = {
    what: 'the firewall policy',
    at: { ids: 'target.properties.firewallPolicy.id' },
    api: networkApi,
};
const settledPolicy = provisioning('policy', 'policy.properties.provisioningState', 'provisioning state of the firewall policy');
const firewall = (request, needs = []) => ({
    request,
    reads: { policy },
    needs: [settledPolicy, ...needs],
    refusal: busy,
    sources: [network_services_failedDocs, policyDocs],
});
const failedPolicy = {
    what: 'provisioning state of the firewall policy',
    from: 'policy',
    path: 'policy.properties.provisioningState',
    is: { not: ['Failed', 'Canceled'] },
    absent: 'fine',
    otherwise: 'warn',
    reason: 'failed-state',
    why: 'The last write of the firewall policy did not succeed, and a firewall cannot take up such a policy as far as known.',
};
const usingFirewalls = (ids) => ({
    what: 'the firewalls that use the policy',
    at: { ids },
    api: networkApi,
});
const settledFirewalls = provisioning('users', '[users][].properties.provisioningState', 'provisioning state of the firewalls');
const ruleGroup = (request) => ({
    request,
    reads: {
        policy: { ...policy, at: 'parent' },
        users: usingFirewalls('policy.properties.firewalls[].id'),
    },
    needs: [settledPolicy, settledFirewalls],
    refusal: '400 FirewallPolicyRuleCollectionGroupUpdateNotAllowedWhenUpdatingOrDeleting',
    sources: [policyDocs],
});
const privateEndpoint = (request) => ({
    request,
    reads: { subnet: { what: 'the subnet', at: { ids: 'target.properties.subnet.id' }, api: networkApi } },
    needs: [provisioning('subnet', 'subnet.properties.provisioningState', 'provisioning state of the subnet')],
    refusal: busy,
    sources: [endpointDocs],
});
const hubConnection = (request) => ({
    request,
    reads: {
        hub: { what: 'the virtual hub', at: 'parent', api: networkApi },
        siblings: {
            what: 'the connections of the hub',
            at: 'parent',
            suffix: '/hubVirtualNetworkConnections',
            api: networkApi,
        },
    },
    needs: [
        provisioning('hub', 'hub.properties.provisioningState', 'provisioning state of the virtual hub'),
        {
            ...provisioning('siblings', 'siblings.value[].properties.provisioningState', 'provisioning state of the connections'),
            waitReason: 'another-operation-in-progress',
        },
    ],
    refusal: '400 AnotherOperationInProgress',
    sources: ['https://learn.microsoft.com/azure/virtual-wan/virtual-wan-faq'],
});
const networkServices = [
    {
        type: 'Microsoft.Network/azureFirewalls',
        api: networkApi,
        serializeOn: { ids: 'target.properties.firewallPolicy.id' },
        operations: { write: firewall({ method: 'PUT' }, [failedPolicy]), delete: firewall({ method: 'DELETE' }) },
    },
    {
        type: 'Microsoft.Network/firewallPolicies',
        api: networkApi,
        operations: {
            write: {
                request: { method: 'PUT' },
                reads: { users: usingFirewalls('target.properties.firewalls[].id') },
                needs: [settledFirewalls],
                refusal: '400 FirewallPolicyUpdateNotAllowedWhenUpdatingOrDeleting',
                sources: [policyDocs],
            },
            delete: {
                request: { method: 'DELETE' },
                needs: [
                    unused('firewalls and policies that use it', 'target.properties.[firewalls[].id, childPolicies[].id][]', {
                        otherwise: 'warn',
                        why: 'Firewalls or other policies still refer to the policy. Azure refuses that as far as known, but its pages do not say so.',
                    }),
                ],
                refusal: '400 FirewallPolicyDeleteNotAllowedWhenUpdatingOrDeleting',
                sources: [policyDocs],
            },
        },
    },
    {
        type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
        api: networkApi,
        serializeOn: 'parent',
        operations: { write: ruleGroup({ method: 'PUT' }), delete: ruleGroup({ method: 'DELETE' }) },
    },
    {
        type: 'Microsoft.Network/privateEndpoints',
        api: networkApi,
        serializeOn: { ids: 'target.properties.subnet.id' },
        operations: { write: privateEndpoint({ method: 'PUT' }), delete: privateEndpoint({ method: 'DELETE' }) },
    },
    {
        type: 'Microsoft.Network/privateDnsZones',
        api: dnsApi,
        operations: {
            delete: {
                request: { method: 'DELETE' },
                reads: {
                    links: { what: 'the virtual network links', at: 'target', suffix: '/virtualNetworkLinks', api: dnsApi },
                },
                needs: [
                    unused('virtual network links', 'links.value[].id', { from: 'links', reason: 'nested-resources-exist' }),
                ],
                refusal: '409 CannotDeleteResource',
                sources: ['https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links'],
            },
        },
    },
    {
        type: 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections',
        api: networkApi,
        serializeOn: 'parent',
        operations: { write: hubConnection({ method: 'PUT' }), delete: hubConnection({ method: 'DELETE' }) },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/network-wan.js



const WAN = 'https://learn.microsoft.com/azure/virtual-wan/virtual-wan-faq';
const CIRCUIT = 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm';
const DDOS = 'https://learn.microsoft.com/azure/ddos-protection/manage-ddos-protection';
const LINK_SERVICE = 'https://learn.microsoft.com/azure/private-link/private-link-service-overview';
const FAILED = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const NETWORK = 'https://learn.microsoft.com/rest/api/virtualnetwork/';
const WATCHER = 'https://learn.microsoft.com/rest/api/network-watcher/';
const PERIMETER = 'https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts';
function held({ type, source, by, refusal, actions = '' }) {
    const remove = { request: DELETE, needs: [by], refusal, sources: [source] };
    const write = { request: PUT, needs: [], refusal: busy, sources: [source] };
    return {
        type: `Microsoft.Network/${type}`,
        api: networkApi,
        operations: { write, delete: remove, ...actionsOf(actions, [source]) },
    };
}
const mayStop = (what, path, why) => unused(what, path, { otherwise: 'warn', why });
const holders = [
    {
        type: 'ddosProtectionPlans',
        source: DDOS,
        refusal: '400 InUseDdosProtectionPlanCannotBeDeleted',
        by: unused('virtual networks and addresses of the plan', 'target.properties.[virtualNetworks[].id, publicIPAddresses[].id][]', {
            why: 'All virtual networks must be taken out of a plan before it is deleted.',
            step: {
                text: 'List the networks of the plan. Then take each out of it with its owner: it is protected by the platform alone from then on.',
                kind: 'look',
                az: 'az network ddos-protection show --ids "{id}" --query "virtualNetworks[].id" --output tsv',
            },
        }),
    },
    {
        type: 'virtualWans',
        source: WAN,
        refusal: '400 InUse',
        by: mayStop('hubs and sites of the WAN', 'target.properties.[virtualHubs[].id, vpnSites[].id][]', 'Hubs and sites are still in the WAN. They are meant to be deleted before it.'),
    },
    {
        type: 'virtualHubs',
        source: WAN,
        refusal: '400 InUse',
        actions: 'effectiveRoutes inboundRoutes outboundRoutes',
        by: mayStop('gateways and firewall of the hub', 'target.properties.[vpnGateway.id, p2SVpnGateway.id, expressRouteGateway.id, azureFirewall.id]', 'Gateways or a firewall are still in the hub. They are meant to be deleted before it.'),
    },
    {
        type: 'vpnGateways',
        source: WAN,
        refusal: '400 InUse',
        actions: 'reset startpacketcapture stoppacketcapture',
        by: mayStop('connections of the gateway', 'target.properties.connections[].id', 'Connections still use the gateway. They are meant to be deleted before it.'),
    },
    {
        type: 'expressRouteGateways',
        source: WAN,
        refusal: '400 InUse',
        by: mayStop('connections of the gateway', 'target.properties.expressRouteConnections[].id', 'ExpressRoute connections still use the gateway. They are meant to be deleted before it.'),
    },
    {
        type: 'expressRouteCircuits',
        source: CIRCUIT,
        refusal: '400 CircuitCannotBeDeleted',
        by: {
            what: 'state of the circuit at the provider',
            from: 'target',
            path: 'target.properties.serviceProviderProvisioningState',
            is: ['NotProvisioned'],
            waits: ['Deprovisioning'],
            absent: 'fine',
            otherwise: 'warn',
            reason: 'resource-in-use',
            why: 'The service provider has the circuit provisioned. It is deprovisioned on that side first, and billed until then.',
        },
    },
    {
        type: 'privateLinkServices',
        source: LINK_SERVICE,
        refusal: '400 PrivateLinkServiceCannotBeDeleted',
        by: mayStop('private endpoints of the service', 'target.properties.privateEndpointConnections[].id', 'Private endpoints are connected to the service. It is meant to be deleted without any.'),
    },
    {
        type: 'routeFilters',
        source: NETWORK,
        refusal: '400 InUse',
        by: mayStop('peerings that use the filter', 'target.properties.peerings[].id', 'Peerings of a circuit still use the filter.'),
    },
    {
        type: 'serviceEndpointPolicies',
        source: NETWORK,
        refusal: '400 InUse',
        by: mayStop('subnets that use the policy', 'target.properties.subnets[].id', 'Subnets still use the policy.'),
    },
    {
        type: 'applicationGatewayWebApplicationFirewallPolicies',
        source: NETWORK,
        refusal: '400 InUse',
        by: mayStop('gateways that use the policy', 'target.properties.applicationGateways[].id', 'Application gateways still use the policy.'),
    },
    {
        type: 'ipGroups',
        source: NETWORK,
        refusal: '400 InUse',
        by: mayStop('firewalls that use the group', 'target.properties.[firewalls[].id, firewallPolicies[].id][]', 'Firewalls or their policies still use the addresses of the group.'),
    },
];
const soundConnection = {
    what: 'provisioning state of the connection',
    from: 'target',
    path: 'target.properties.provisioningState',
    is: { not: ['Failed'] },
    absent: 'fine',
    otherwise: 'warn',
    reason: 'failed-state',
    why: 'The last write of the connection failed. Azure may refuse another one until it was deleted and made again.',
};
const network_wan_connection = (type, source, actions = '') => ({
    type: `Microsoft.Network/${type}`,
    api: networkApi,
    operations: {
        ...untold([source]),
        ...actionsOf(actions, [source]),
        write: { request: PUT, needs: [soundConnection], refusal: busy, sources: [source, FAILED] },
    },
});
const networkWide = [
    ...holders.map(held),
    network_wan_connection('expressRouteGateways/expressRouteConnections', CIRCUIT),
    network_wan_connection('vpnGateways/vpnConnections', WAN, 'startpacketcapture stoppacketcapture'),
    ...alike({ namespace: 'Microsoft.Network', api: networkApi, sources: [NETWORK] }, {
        applicationSecurityGroups: '',
        'expressRouteCircuits/authorizations': '',
        'expressRouteCircuits/peerings': '',
        'routeFilters/routeFilterRules': '',
        'virtualHubs/bgpConnections': 'advertisedRoutes learnedRoutes',
        'virtualHubs/hubRouteTables': '',
        'privateLinkServices/privateEndpointConnections': '',
        vpnServerConfigurations: '',
        vpnSites: '',
    }),
    ...alike({ namespace: 'Microsoft.Network', api: networkApi, sources: [WATCHER] }, {
        networkWatchers: 'configureFlowLog troubleshoot queryTroubleshootResult connectivityCheck nextHop topology ipFlowVerify availableProvidersList',
        'networkWatchers/flowLogs': '',
        'networkWatchers/packetCaptures': 'stop queryStatus',
    }),
    ...alike({ namespace: 'Microsoft.Network', api: '2024-07-01', sources: [PERIMETER] }, {
        networkSecurityPerimeters: '',
        'networkSecurityPerimeters/profiles': '',
        'networkSecurityPerimeters/resourceAssociations': '',
    }),
];

;// CONCATENATED MODULE: ./build/gate/providers/plain-services.js

const learn = (page) => [`https://learn.microsoft.com/rest/api/${page}`];
const rows = [
    [
        'Microsoft.ContainerRegistry',
        '2023-07-01',
        'container-registry/',
        {
            registries: 'importImage scheduleRun listBuildSourceUploadUrl regenerateCredential generateCredentials listCredentials listUsages',
            'registries/cacheRules': '',
            'registries/connectedRegistries': 'deactivate',
            'registries/credentialSets': '',
            'registries/privateEndpointConnections': '',
            'registries/replications': '',
            'registries/scopeMaps': '',
            'registries/tokens': '',
            'registries/webhooks': 'ping getCallbackConfig listEvents',
        },
    ],
    [
        'Microsoft.ContainerRegistry',
        '2019-04-01',
        'container-registry/',
        { 'registries/tasks': 'listDetails', 'registries/runs': 'cancel listLogSasUrl' },
    ],
    [
        'Microsoft.ServiceLinker',
        '2024-04-01',
        'servicelinker/',
        { linkers: 'validateLinker listConfigurations', dryruns: '' },
    ],
    [
        'Microsoft.AppConfiguration',
        '2024-05-01',
        'appconfiguration/',
        {
            configurationStores: 'listKeys regenerateKey',
            'configurationStores/privateEndpointConnections': '',
            'configurationStores/replicas': '',
        },
    ],
    ['Microsoft.Insights', '2018-03-01', 'monitor/metric-alerts', { metricAlerts: '' }],
    ['Microsoft.Insights', '2020-10-01', 'monitor/activity-log-alerts', { activityLogAlerts: '' }],
    ['Microsoft.Insights', '2022-10-01', 'monitor/autoscale-settings', { autoscalesettings: '' }],
    ['Microsoft.Insights', '2020-02-02', 'application-insights/components', { components: 'purge' }],
    ['Microsoft.Insights', '2022-06-15', 'application-insights/web-tests', { webtests: '' }],
    [
        'Microsoft.Insights',
        '2022-06-01',
        'monitor/data-collection-rules',
        { dataCollectionRules: '', dataCollectionRuleAssociations: '', dataCollectionEndpoints: '' },
    ],
    ['Microsoft.Authorization', '2022-06-01', 'policy/policy-assignments', { policyAssignments: '' }],
    [
        'Microsoft.Authorization',
        '2021-06-01',
        'policy/policy-definitions',
        { policyDefinitions: '', policySetDefinitions: '' },
    ],
    ['Microsoft.Authorization', '2020-05-01', 'resources/management-locks', { locks: '' }],
    [
        'Microsoft.Logic',
        '2019-05-01',
        'logic/workflows',
        { workflows: 'enable disable regenerateAccessKey listCallbackUrl' },
    ],
    [
        'Microsoft.DataFactory',
        '2018-06-01',
        'datafactory/',
        {
            factories: 'getDataPlaneAccess getGitHubAccessToken',
            'factories/datasets': '',
            'factories/integrationRuntimes': 'start stop regenerateAuthKey listAuthKeys syncCredentials upgrade',
            'factories/linkedservices': '',
            'factories/pipelines': 'createRun',
            'factories/triggers': 'start stop subscribeToEvents unsubscribeFromEvents',
        },
    ],
    [
        'Microsoft.EventGrid',
        '2022-06-15',
        'eventgrid/',
        {
            topics: 'listKeys regenerateKey',
            domains: 'listKeys regenerateKey',
            'domains/topics': '',
            systemTopics: '',
            'systemTopics/eventSubscriptions': 'getFullUrl',
            eventSubscriptions: 'getFullUrl',
        },
    ],
    [
        'Microsoft.Relay',
        '2021-11-01',
        'relay/',
        {
            namespaces: '',
            'namespaces/authorizationRules': 'listKeys regenerateKeys',
            'namespaces/hybridConnections': '',
            'namespaces/wcfRelays': '',
        },
    ],
    [
        'Microsoft.NotificationHubs',
        '2023-09-01',
        'notificationhubs/',
        { namespaces: '', 'namespaces/notificationHubs': 'pnsCredentials debugSend' },
    ],
    [
        'Microsoft.SignalRService',
        '2024-03-01',
        'signalr/',
        { signalR: 'listKeys regenerateKey restart', webPubSub: 'listKeys regenerateKey restart', 'webPubSub/hubs': '' },
    ],
    [
        'Microsoft.Communication',
        '2023-04-01',
        'communication/',
        {
            communicationServices: 'listKeys regenerateKey linkNotificationHub',
            emailServices: '',
            'emailServices/domains': 'initiateVerification cancelVerification',
        },
    ],
    [
        'Microsoft.Devices',
        '2023-06-30',
        'iothub/',
        { iotHubs: 'listkeys failover', 'iotHubs/certificates': 'generateVerificationCode verify' },
    ],
    ['Microsoft.Maps', '2023-06-01', 'maps-management/', { accounts: 'listKeys regenerateKey' }],
    ['Microsoft.Dashboard', '2023-09-01', 'managed-grafana/', { grafana: '' }],
    ['Microsoft.Databricks', '2024-05-01', 'databricks/', { workspaces: '', 'workspaces/virtualNetworkPeerings': '' }],
    [
        'Microsoft.StreamAnalytics',
        '2020-03-01',
        'streamanalytics/',
        {
            streamingjobs: 'start stop scale',
            'streamingjobs/inputs': 'test',
            'streamingjobs/outputs': 'test',
            'streamingjobs/transformations': '',
        },
    ],
    [
        'Microsoft.Automation',
        '2023-11-01',
        'automation/',
        {
            automationAccounts: 'listKeys',
            'automationAccounts/runbooks': 'publish',
            'automationAccounts/schedules': '',
            'automationAccounts/variables': '',
        },
    ],
    [
        'Microsoft.DevTestLab',
        '2018-09-15',
        'dtl/',
        {
            labs: 'claimAnyVm exportResourceUsage',
            schedules: 'execute',
            'labs/virtualMachines': 'start stop restart claim redeploy resize',
        },
    ],
    ['Microsoft.LoadTestService', '2022-12-01', 'loadtesting/', { loadTests: '' }],
    [
        'Microsoft.DocumentDB',
        '2024-07-01',
        'cosmos-db-resource-provider/',
        { mongoClusters: 'listConnectionStrings promote', 'mongoClusters/firewallRules': '' },
    ],
];
const plainServices = rows.flatMap(([namespace, api, page, types]) => {
    const service = { namespace, api, sources: learn(page) };
    return alike(service, types);
});

;// CONCATENATED MODULE: ./build/gate/providers/platform.js


const RESOURCES_API = '2025-04-01';
const DEPLOYMENTS_API = '2026-06-01';
const ROLES_API = '2022-04-01';
const COMMON = 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors';
const DELETE_GROUP = 'https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group';
const MOVE = 'https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription';
const LOCKS = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';
const STACKS = 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks';
const CUSTOM_ROLES = 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting';
const ASSIGNMENTS = 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps';
const members = {
    what: 'the resources of the group',
    at: 'target',
    suffix: '/resources',
    api: RESOURCES_API,
    expand: 'provisioningState',
};
const quietMembers = {
    what: 'provisioning state of the resources in the group',
    from: 'members',
    path: 'members.value[].provisioningState',
    is: ['Succeeded'],
    absent: 'fine',
    otherwise: 'warn',
    reason: 'another-operation-in-progress',
    why: 'Resources of the group are busy or failed. A move that names one of them is refused.',
};
const resourceGroups = {
    type: 'Microsoft.Resources/resourceGroups',
    api: RESOURCES_API,
    operations: {
        write: { request: PUT, needs: [], refusal: '409 ResourceGroupBeingDeleted', sources: [COMMON] },
        deploy: { request: PUT, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
        delete: { request: DELETE, needs: [], refusal: '409 ScopeLocked', sources: [DELETE_GROUP, LOCKS] },
        move: {
            request: post('moveResources'),
            aliases: ['move-resources'],
            reads: { members },
            needs: [quietMembers],
            refusal: '409 MoveResourcesHavePendingOperations',
            sources: [MOVE],
        },
        'export-template': plain(post('exportTemplate'), [DELETE_GROUP]),
    },
};
const deployments = {
    type: 'Microsoft.Resources/deployments',
    api: DEPLOYMENTS_API,
    listed: false,
    operations: {
        write: { request: PUT, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
        delete: { request: DELETE, needs: [], refusal: '409 DeploymentActive', sources: [COMMON] },
        cancel: {
            request: post('cancel'),
            interrupts: true,
            needs: [somethingRuns('A deployment can be canceled only while it is accepted or running.')],
            refusal: '409 DeploymentCannotBeCancelled',
            sources: ['https://learn.microsoft.com/rest/api/resources/deployments/cancel'],
        },
    },
};
const deploymentStacks = {
    type: 'Microsoft.Resources/deploymentStacks',
    api: '2024-03-01',
    operations: {
        write: { request: PUT, needs: [], refusal: '409 DeploymentStackInNonTerminalState', sources: [STACKS] },
        delete: { request: DELETE, needs: [], refusal: '409 DeploymentStackInNonTerminalState', sources: [STACKS] },
    },
};
const roleAssignments = {
    type: 'Microsoft.Authorization/roleAssignments',
    api: ROLES_API,
    listed: false,
    operations: {
        write: { request: PUT, needs: [], refusal: '409 RoleAssignmentExists', sources: [ASSIGNMENTS, LOCKS] },
        delete: { request: DELETE, needs: [], refusal: '409 ScopeLocked', sources: [LOCKS] },
    },
};
const unassigned = unused('role assignments that use the role', "contains(join(' ', not_null(assignments[].value[].properties.roleDefinitionId, assignments.value[].properties.roleDefinitionId, `[]`)), not_null(target.name, 'none'))", {
    from: 'assignments',
    why: 'A custom role that is still assigned cannot be deleted.',
    step: {
        text: 'List the assignments of the role in each of its assignable scopes, ask who needs them, and remove them.',
        kind: 'look',
        az: 'az role assignment list --all --role "{name}" --output table',
        powershell: 'Get-AzRoleAssignment -RoleDefinitionId "{name}"',
    },
});
const roleDefinitions = {
    type: 'Microsoft.Authorization/roleDefinitions',
    api: ROLES_API,
    listed: false,
    operations: {
        write: { request: PUT, needs: [], refusal: '409 RoleDefinitionWithSameNameExists', sources: [CUSTOM_ROLES] },
        delete: {
            request: DELETE,
            reads: {
                assignments: {
                    what: 'the role assignments in the assignable scopes',
                    at: { ids: 'target.properties.assignableScopes' },
                    suffix: '/providers/Microsoft.Authorization/roleAssignments',
                    api: ROLES_API,
                },
            },
            needs: [unassigned],
            refusal: '400 RoleDefinitionHasAssignments',
            sources: [CUSTOM_ROLES],
        },
    },
};
const platformGates = [
    resourceGroups,
    deployments,
    deploymentStacks,
    roleAssignments,
    roleDefinitions,
];

;// CONCATENATED MODULE: ./build/gate/providers/private-endpoints.js


const private_endpoints_API = '2018-06-01';
const APPROVE = 'https://learn.microsoft.com/azure/private-link/manage-private-endpoint';
function answeredOnce(type) {
    return {
        type: `${type}/privateEndpointConnections`,
        api: private_endpoints_API,
        operations: {
            write: {
                request: PUT,
                aliases: ['approve', 'reject'],
                needs: [
                    {
                        what: 'status of the connection',
                        from: 'target',
                        path: 'target.properties.privateLinkServiceConnectionState.status',
                        is: ['Pending'],
                        absent: 'fine',
                        otherwise: 'block',
                        reason: 'invalid-state',
                        why: 'The connection has had its answer, and Azure takes an approval or a rejection only while it is pending.',
                        step: {
                            text: 'See how it was answered. Where the answer is the wanted one, nothing is to be written. Otherwise delete the connection and let its owner ask for a new one.',
                            kind: 'look',
                            az: 'az network private-endpoint-connection show --id "{id}" --query "properties.privateLinkServiceConnectionState"',
                            powershell: '(Get-AzPrivateEndpointConnection -ResourceId "{id}").PrivateLinkServiceConnectionState',
                        },
                    },
                ],
                refusal: '400 PrivateEndpointConnectionStatusNotPending',
                sources: [APPROVE],
            },
            delete: plain(DELETE, [APPROVE]),
        },
    };
}
const privateEndpointGates = [
    'Microsoft.DBforMySQL/servers',
    'Microsoft.DBforPostgreSQL/servers',
    'Microsoft.DBforMariaDB/servers',
].map(answeredOnce);

;// CONCATENATED MODULE: ./build/gate/providers/services.js



const VAULT_API = '2026-02-01';
const VAULTS = 'https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery';
const SOFT_DELETE = 'https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview';
const namingVault = ['RegisteringDns'];
const keyVaults = {
    type: 'Microsoft.KeyVault/vaults',
    api: VAULT_API,
    operations: {
        write: {
            request: PUT,
            takes: namingVault,
            needs: [],
            refusal: '409 ConflictError',
            sources: [VAULTS, SOFT_DELETE],
        },
        delete: { request: DELETE, takes: namingVault, needs: [], sources: [VAULTS] },
    },
};
const deletedVaults = {
    type: 'Microsoft.KeyVault/locations/deletedVaults',
    api: VAULT_API,
    listed: false,
    operations: {
        purge: {
            request: post('purge'),
            needs: [
                {
                    what: 'purge protection',
                    from: 'target',
                    path: 'target.properties.purgeProtectionEnabled',
                    is: 'nothing',
                    otherwise: 'block',
                    reason: 'platform-rule',
                    why: 'A vault with purge protection cannot be purged by anybody before its retention has passed.',
                    step: {
                        text: 'See when Azure purges it by itself. Until then recover the vault, or take another name.',
                        kind: 'look',
                        az: 'az keyvault show-deleted --subscription "{subscription}" --location "{parentName}" --name "{name}" --query "properties.{purged:scheduledPurgeDate, protected:purgeProtectionEnabled}"',
                        powershell: 'Get-AzKeyVault -VaultName "{name}" -Location "{parentName}" -InRemovedState',
                    },
                },
            ],
            refusal: '405 MethodNotAllowed',
            sources: [SOFT_DELETE],
        },
    },
};
const APIM_API = '2024-05-01';
const APIM = 'https://learn.microsoft.com/rest/api/apimanagement/api-management-service/get';
const APIM_TYPE = 'Microsoft.ApiManagement/service';
const apim = {
    what: 'the service',
    at: 'top-level',
    api: APIM_API,
    serializes: true,
    refusal: '409 Conflict',
    sources: [APIM],
};
const apimChildren = [
    'apis',
    'apis/operations',
    'apis/policies',
    'apiVersionSets',
    'backends',
    'certificates',
    'diagnostics',
    'groups',
    'loggers',
    'namedValues',
    'policies',
    'policyFragments',
    'products',
    'products/policies',
    'subscriptions',
    'users',
];
const IDENTITY_API = '2023-01-31';
const FEDERATION = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations';
const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const federatedCredentials = {
    type: `${IDENTITY_TYPE}/federatedIdentityCredentials`,
    api: IDENTITY_API,
    serializeOn: 'parent',
    operations: {
        write: {
            request: PUT,
            needs: [],
            refusal: '409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
            sources: [FEDERATION],
        },
        delete: {
            request: DELETE,
            needs: [],
            refusal: '409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
            sources: [FEDERATION],
        },
    },
};
const NOTIFY = 'https://learn.microsoft.com/rest/api/monitor/action-groups/enable-receiver';
const actionGroups = {
    type: 'Microsoft.Insights/actionGroups',
    api: '2023-01-01',
    operations: {
        ...untold([NOTIFY]),
        ...actionsOf('createNotifications', [NOTIFY]),
        subscribe: {
            request: post('subscribe'),
            needs: [
                {
                    what: 'receivers that are not enabled',
                    from: 'target',
                    path: "length([target.properties.emailReceivers, target.properties.smsReceivers][] | [?@ && status != 'Enabled'])",
                    when: 'target.properties.[emailReceivers, smsReceivers][]',
                    is: { not: ['0'] },
                    needed: 'the one that is to be enabled',
                    otherwise: 'block',
                    reason: 'already-in-target-state',
                    why: 'All mail and SMS receivers of the group are enabled already.',
                },
            ],
            refusal: '409 ReceiverAlreadyEnabled',
            sources: [NOTIFY],
        },
    },
};
const services_APP_API = '2026-07-01';
const APPS = 'https://learn.microsoft.com/rest/api/resource-manager/containerapps/container-apps/get';
const ENVIRONMENTS = 'https://learn.microsoft.com/azure/container-apps/environment';
const environmentReady = {
    ...provisioning('environment', undefined, 'provisioning state of the environment'),
    is: ['Succeeded'],
    stuck: ['Failed', 'Canceled', 'UpgradeFailed'],
    otherwise: 'warn',
    reason: 'failed-state',
    why: 'The environment of the app is in a failed state. Azure may refuse changes to what lies in it.',
};
function containerGate(type, refusal, actions) {
    const change = {
        reads: {
            environment: {
                what: 'the environment',
                at: { ids: 'target.properties.environmentId || target.properties.managedEnvironmentId' },
                api: services_APP_API,
            },
        },
        needs: [environmentReady],
        refusal,
        sources: [APPS, ENVIRONMENTS],
    };
    return {
        type,
        api: services_APP_API,
        operations: {
            write: { request: PUT, ...change },
            scale: { request: PATCH, ...change },
            delete: { request: DELETE, takes: 'any', needs: [], refusal, sources: [APPS] },
            ...Object.fromEntries(actions.map((action) => [action, { request: post(action), ...change }])),
        },
    };
}
const ENVIRONMENT_TYPE = 'Microsoft.App/managedEnvironments';
const environment = { what: 'the environment', at: 'parent', api: services_APP_API, sources: [ENVIRONMENTS] };
const environmentChildren = ['daprComponents', 'storages'];
function withUse(certificate) {
    const { write, delete: remove } = certificate.operations;
    if (write === undefined || remove === undefined)
        return certificate;
    const reads = { ...remove.reads, ...certificateInUse.reads };
    return {
        ...certificate,
        operations: { write, delete: { ...certificateInUse, reads, needs: [...remove.needs, ...certificateInUse.needs] } },
    };
}
const serviceGates = [
    keyVaults,
    deletedVaults,
    {
        type: APIM_TYPE,
        api: APIM_API,
        operations: {
            write: { request: PUT, needs: [], refusal: '409 Conflict', sources: [APIM] },
            scale: { request: PATCH, needs: [], refusal: '409 Conflict', sources: [APIM] },
            delete: { request: DELETE, needs: [], refusal: '409 Conflict', sources: [APIM] },
        },
    },
    ...children(ofEach(APIM_TYPE, apimChildren, APIM_API), apim),
    { type: IDENTITY_TYPE, api: IDENTITY_API, operations: generic([FEDERATION]) },
    federatedCredentials,
    actionGroups,
    containerGate('Microsoft.App/containerApps', '409 ContainerAppOperationInProgress', ['start', 'stop']),
    containerGate('Microsoft.App/jobs', '409 ContainerAppsJobOperationInProgress', ['start', 'stop']),
    { type: ENVIRONMENT_TYPE, api: services_APP_API, operations: generic([ENVIRONMENTS]) },
    ...children(ofEach(ENVIRONMENT_TYPE, environmentChildren, services_APP_API), environment),
    ...children(ofEach(ENVIRONMENT_TYPE, ['certificates', 'managedCertificates'], services_APP_API), environment).map(withUse),
];

;// CONCATENATED MODULE: ./build/gate/providers/sql.js



const sql_API = '2021-11-01';
const DATABASES = 'https://learn.microsoft.com/rest/api/sql/databases/create-or-update';
const OPERATIONS = 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage';
const POOLS = 'https://learn.microsoft.com/rest/api/sql/elastic-pools/delete';
const SERVERS = 'https://learn.microsoft.com/rest/api/sql/servers/create-or-update';
const DW = 'https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-manage-compute-overview';
const CONFLICT = '409 ConflictingDatabaseOperation';
function operationsOf(what, api) {
    return { what: `the operations of ${what}`, at: 'target', suffix: '/operations', api };
}
const quietOperations = {
    what: 'operations',
    from: 'operations',
    path: 'operations.value[].properties.state',
    is: states/* restingStates */.Zj,
    needed: 'ended',
    waits: ['Pending', 'InProgress', 'CancelInProgress'],
    absent: 'fine',
    otherwise: 'warn',
    reason: 'another-operation-in-progress',
    waitReason: 'another-operation-in-progress',
    why: 'An operation is in a state that is not known to have ended.',
};
const steady = {
    what: 'status of the database',
    from: 'target',
    path: 'target.properties.status',
    is: 'steady',
    waits: 'moving',
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-busy',
    waitReason: 'another-operation-in-progress',
};
const usable = {
    what: 'status of the database',
    from: 'target',
    path: 'target.properties.status',
    is: { not: ['RecoveryPending', 'Suspect', 'Offline', 'EmergencyMode', 'Inaccessible', 'Disabled', 'Shutdown'] },
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'A database in this status may refuse the change until it is online again.',
};
const notPaused = {
    what: 'status of the dedicated SQL pool',
    from: 'target',
    path: 'target.properties.status',
    is: { not: ['Paused'] },
    absent: 'fine',
    when: "target.sku.tier == 'DataWarehouse'",
    otherwise: 'warn',
    reason: 'service-stopped',
    why: 'The dedicated SQL pool is paused. It may refuse to scale until it is resumed.',
};
const operations = operationsOf('the database', sql_API);
const databases = {
    type: 'Microsoft.Sql/servers/databases',
    api: sql_API,
    operations: {
        write: {
            request: PUT,
            aliases: ['restore', 'copy'],
            reads: { operations },
            needs: [steady, usable, quietOperations],
            refusal: CONFLICT,
            sources: [DATABASES, OPERATIONS],
        },
        scale: {
            request: PATCH,
            aliases: ['change-sku', 'change-tier'],
            reads: { operations },
            needs: [steady, usable, notPaused, quietOperations],
            refusal: '409 UpdateSloInProgress',
            sources: [DATABASES, OPERATIONS, DW],
        },
        pause: {
            request: post('pause'),
            reads: { operations },
            needs: [steady, quietOperations],
            refusal: CONFLICT,
            sources: [DW],
        },
        resume: {
            request: post('resume'),
            reads: { operations },
            needs: [steady, quietOperations],
            refusal: CONFLICT,
            sources: [DW],
        },
        failover: {
            request: post('failover'),
            reads: { operations },
            needs: [steady, quietOperations],
            refusal: CONFLICT,
            sources: [OPERATIONS],
        },
        rename: plain(post('move'), [DATABASES]),
        ...actionsOf('import export', [DATABASES]),
        delete: {
            request: DELETE,
            reads: {
                operations,
                groups: { what: 'the failover groups of the server', at: 'parent', suffix: '/failoverGroups', api: sql_API },
            },
            needs: [
                steady,
                quietOperations,
                unused('failover group of the database', "contains(not_null(groups.value[].properties.databases[], `[]`), not_null(target.id, 'none'))", {
                    from: 'groups',
                    otherwise: 'warn',
                    reason: 'link-active',
                    why: 'The database is in a failover group. It may have to be removed from the group first.',
                }),
            ],
            refusal: CONFLICT,
            sources: [DATABASES, OPERATIONS],
        },
    },
};
const readyPool = {
    what: 'state of the pool',
    from: 'target',
    path: 'target.properties.state',
    is: ['Ready'],
    waits: 'moving',
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'The pool is not ready. It may refuse the change.',
};
const poolOperations = operationsOf('the elastic pool', sql_API);
const sql_poolChange = {
    reads: { operations: poolOperations },
    needs: [readyPool, quietOperations],
    refusal: '409 TargetElasticPoolBeingUpdated',
    sources: [POOLS],
};
const elasticPools = {
    type: 'Microsoft.Sql/servers/elasticPools',
    api: sql_API,
    operations: {
        write: { request: PUT, ...sql_poolChange },
        scale: { request: PATCH, ...sql_poolChange },
        delete: {
            request: DELETE,
            reads: {
                operations: poolOperations,
                databases: { what: 'the databases of the pool', at: 'target', suffix: '/databases', api: sql_API },
            },
            needs: [
                quietOperations,
                unused('databases in the pool', 'databases.value[].name', {
                    from: 'databases',
                    why: 'A pool with databases in it cannot be deleted.',
                    step: {
                        text: 'List its databases. Then move them out, to another pool or to a size of their own, or delete them.',
                        kind: 'look',
                        az: 'az sql elastic-pool list-dbs --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --name "{name}" --query "[].name" --output tsv',
                        powershell: 'Get-AzSqlElasticPoolDatabase -ResourceGroupName "{group}" -ServerName "{parentName}" -ElasticPoolName "{name}"',
                    },
                }),
            ],
            refusal: '400 ElasticPoolNotEmpty',
            sources: [POOLS],
        },
    },
};
const readyServer = {
    what: 'state of the server',
    from: 'target',
    path: 'target.properties.state',
    is: ['Ready'],
    absent: 'fine',
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'The server is not ready. A disabled one refuses changes.',
};
const sql_servers = {
    type: 'Microsoft.Sql/servers',
    api: sql_API,
    operations: {
        write: { request: PUT, needs: [readyServer], refusal: '409 ConflictingServerOperation', sources: [SERVERS] },
        delete: { request: DELETE, needs: [], refusal: '409 ConflictingServerOperation', sources: [SERVERS] },
        'import-database': plain(post('import'), [SERVERS]),
    },
};
const firewallRules = {
    type: 'Microsoft.Sql/servers/firewallRules',
    api: sql_API,
    operations: generic([SERVERS]),
};
const sqlGates = [databases, elasticPools, sql_servers, firewallRules];

;// CONCATENATED MODULE: ./build/gate/providers/sql-failover-groups.js

const sql_failover_groups_API = '2021-11-01';
const GROUPS = 'https://learn.microsoft.com/rest/api/sql/failover-groups/create-or-update';
const FAILOVER = 'https://learn.microsoft.com/rest/api/sql/failover-groups/failover';
const onPrimary = {
    what: 'role of the server in the failover group',
    from: 'target',
    path: 'target.properties.replicationRole',
    is: ['Primary'],
    absent: 'fine',
    otherwise: 'block',
    reason: 'invalid-state',
    why: 'A failover group is changed and deleted on its primary server only.',
    step: {
        text: 'See which server is the primary now, and name the failover group of that server.',
        kind: 'look',
        az: 'az sql failover-group show --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --name "{name}" --query "partnerServers[].{server:id, role:replicationRole}"',
        powershell: 'Get-AzSqlDatabaseFailoverGroup -ResourceGroupName "{group}" -ServerName "{parentName}" -FailoverGroupName "{name}"',
    },
};
const onSecondary = {
    what: 'role of the server in the failover group',
    from: 'target',
    path: 'target.properties.replicationRole',
    is: ['Secondary'],
    absent: 'fine',
    otherwise: 'block',
    reason: 'already-in-target-state',
    why: 'A failover is asked of the secondary server, which becomes the primary. This server is the primary already.',
};
const sqlFailoverGroupGates = [
    {
        type: 'Microsoft.Sql/servers/failoverGroups',
        api: sql_failover_groups_API,
        operations: {
            write: {
                request: PUT,
                needs: [onPrimary],
                refusal: '400 FailoverGroupUpdateOrDeleteRequestOnSecondary',
                sources: [GROUPS],
            },
            delete: {
                request: DELETE,
                needs: [onPrimary],
                refusal: '400 FailoverGroupUpdateOrDeleteRequestOnSecondary',
                sources: [GROUPS],
            },
            failover: {
                request: post('failover'),
                aliases: ['planned-failover'],
                needs: [
                    onSecondary,
                    {
                        what: 'replication of the failover group',
                        from: 'target',
                        path: 'target.properties.replicationState',
                        is: { not: ['SEEDING', 'PENDING', 'SUSPENDED'] },
                        absent: 'fine',
                        otherwise: 'warn',
                        reason: 'dependency-not-ready',
                        why: 'A planned failover waits for all databases to be in step, and they are not yet.',
                    },
                ],
                refusal: '400 FailoverGroupFailoverRequestOnPrimary',
                sources: [FAILOVER],
            },
            'force-failover': {
                request: post('forceFailoverAllowDataLoss'),
                needs: [onSecondary],
                refusal: '400 FailoverGroupFailoverRequestOnPrimary',
                sources: [FAILOVER],
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/sql-managed-instances.js


const sql_managed_instances_API = '2021-11-01';
const STOP_START = 'https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to';
const sql_managed_instances_OPERATIONS = 'https://learn.microsoft.com/azure/azure-sql/managed-instance/management-operations-overview';
const REST = 'https://learn.microsoft.com/rest/api/sql/managed-instances/create-or-update';
const sql_managed_instances_CONFLICT = '409 ConflictingManagedInstanceOperation';
const sql_managed_instances_operations = operationsOf('the instance', sql_managed_instances_API);
const STATE = { what: 'state of the instance', from: 'target', path: 'target.properties.state' };
const sql_managed_instances_steady = {
    ...STATE,
    is: 'steady',
    waits: 'moving',
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-busy',
    waitReason: 'power-state-changing',
};
const sql_managed_instances_started = {
    ...STATE,
    is: { not: ['Stopped'] },
    absent: 'fine',
    otherwise: 'block',
    reason: 'service-stopped',
    why: 'No property of a stopped instance can be changed. It must be started first, which takes about 20 minutes.',
};
function fits(what, path, is, why) {
    return { what, from: 'target', path, is, absent: 'fine', otherwise: 'warn', reason: 'feature-not-supported', why };
}
const sql_managed_instances_change = {
    reads: { operations: sql_managed_instances_operations },
    needs: [sql_managed_instances_started, sql_managed_instances_steady, quietOperations],
    refusal: sql_managed_instances_CONFLICT,
    sources: [REST, STOP_START, sql_managed_instances_OPERATIONS],
};
const sqlManagedInstanceGates = [
    {
        type: 'Microsoft.Sql/managedInstances',
        api: sql_managed_instances_API,
        operations: {
            write: { request: PUT, ...sql_managed_instances_change },
            scale: { request: PATCH, ...sql_managed_instances_change },
            failover: { request: post('failover'), ...sql_managed_instances_change },
            delete: {
                request: DELETE,
                reads: { operations: sql_managed_instances_operations },
                needs: [sql_managed_instances_steady, quietOperations],
                refusal: sql_managed_instances_CONFLICT,
                sources: [REST, sql_managed_instances_OPERATIONS],
            },
            start: {
                request: post('start'),
                reads: { operations: sql_managed_instances_operations },
                needs: [
                    {
                        ...STATE,
                        is: ['Stopped'],
                        waits: 'moving',
                        absent: 'fine',
                        otherwise: 'block',
                        reason: 'already-in-target-state',
                        waitReason: 'power-state-changing',
                        why: 'Only a stopped instance can be started.',
                    },
                    quietOperations,
                ],
                refusal: sql_managed_instances_CONFLICT,
                sources: [STOP_START],
            },
            stop: {
                request: post('stop'),
                reads: { operations: sql_managed_instances_operations },
                needs: [
                    {
                        ...sql_managed_instances_started,
                        reason: 'already-in-target-state',
                        why: 'The instance is stopped already. Only one that is ready can be stopped.',
                    },
                    sql_managed_instances_steady,
                    quietOperations,
                    fits('service tier', 'target.sku.tier', ['GeneralPurpose'], 'Only instances of the tier General Purpose are documented to stop.'),
                    fits('zone redundancy', 'target.properties.zoneRedundant', ['false'], 'An instance with zone redundancy is documented not to stop.'),
                    fits('instance pool', 'target.properties.instancePoolId', 'nothing', 'An instance of a pool is documented not to stop.'),
                ],
                refusal: sql_managed_instances_CONFLICT,
                sources: [STOP_START],
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/gate/providers/storage.js


const storage_API = '2026-09-01';
const storage_ERRORS = 'https://learn.microsoft.com/rest/api/storagerp/srp_error_codes_common';
const storage_FAILOVER = 'https://learn.microsoft.com/azure/storage/common/storage-initiate-account-failover';
const WORM = 'https://learn.microsoft.com/azure/storage/blobs/immutable-container-level-worm-policies';
const storage_LOCKS = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';
const DELETE_CONTAINER = 'https://learn.microsoft.com/rest/api/storageservices/delete-container';
const storage_EXCLUSIVE = '409 StorageAccountOperationInProgress';
const noFailover = {
    what: 'failover in progress',
    from: 'target',
    path: 'target.properties.failoverInProgress',
    is: 'nothing',
    waits: 'others',
    otherwise: 'block',
    reason: 'exclusive-access',
    waitReason: 'exclusive-access',
};
const noMigration = {
    what: 'redundancy conversion in progress',
    from: 'target',
    path: 'target.properties.accountMigrationInProgress',
    is: 'nothing',
    otherwise: 'warn',
    reason: 'exclusive-access',
    why: 'The redundancy of the account is being converted, which can take days. Some changes are refused until then.',
};
const containers = {
    what: 'the blob containers',
    at: 'target',
    suffix: '/blobServices/default/containers',
    api: storage_API,
    when: "target.kind != 'FileStorage'",
};
const unprotected = {
    what: 'containers with an immutability policy or legal hold',
    from: 'containers',
    path: 'containers.value[?properties.hasLegalHold || properties.hasImmutabilityPolicy].name',
    is: 'nothing',
    otherwise: 'warn',
    reason: 'immutability-policy',
    why: 'The deletion fails while such a container holds a protected blob. Whether one does is not read here.',
};
const accounts = {
    type: 'Microsoft.Storage/storageAccounts',
    api: storage_API,
    operations: {
        write: { request: PUT, needs: [noFailover, noMigration], refusal: storage_EXCLUSIVE, sources: [storage_ERRORS] },
        'change-redundancy': {
            request: PATCH,
            aliases: ['change-sku', 'migrate'],
            needs: [noFailover, noMigration],
            refusal: storage_EXCLUSIVE,
            sources: [storage_ERRORS, 'https://learn.microsoft.com/azure/storage/common/redundancy-migration'],
        },
        delete: {
            request: DELETE,
            reads: { containers },
            needs: [noFailover, noMigration, unprotected],
            refusal: storage_EXCLUSIVE,
            sources: [storage_ERRORS, WORM],
        },
        failover: {
            request: post('failover'),
            reads: { stats: { what: 'the replication state', at: 'target', api: storage_API, expand: 'geoReplicationStats' } },
            needs: [
                noFailover,
                noMigration,
                {
                    what: 'redundancy',
                    from: 'target',
                    path: 'target.sku.name',
                    is: {
                        not: [
                            'Standard_LRS',
                            'Standard_ZRS',
                            'Premium_LRS',
                            'Premium_ZRS',
                            'StandardV2_LRS',
                            'StandardV2_ZRS',
                            'PremiumV2_LRS',
                            'PremiumV2_ZRS',
                        ],
                    },
                    absent: 'fine',
                    otherwise: 'block',
                    reason: 'feature-not-supported',
                    why: 'Only an account that is replicated to a second region can fail over.',
                },
                {
                    what: 'failover supported for the account',
                    from: 'stats',
                    path: 'stats.properties.geoReplicationStats.canPlannedFailover || stats.properties.geoReplicationStats.canFailover',
                    is: ['true'],
                    absent: 'fine',
                    when: 'stats.properties.geoReplicationStats',
                    otherwise: 'block',
                    reason: 'feature-not-supported',
                    why: 'Azure says of this account that it can do neither a failover nor a planned one now.',
                },
            ],
            refusal: storage_EXCLUSIVE,
            sources: [storage_FAILOVER, 'https://learn.microsoft.com/rest/api/storagerp/storageaccounts/failover'],
        },
        'list-keys': { ...plain(post('listKeys'), [storage_LOCKS, storage_ERRORS], ['get-keys']), needs: [provisioning()] },
        'regenerate-key': plain(post('regenerateKey'), [storage_LOCKS], ['rotate-key']),
    },
};
const blobContainers = {
    type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    api: storage_API,
    operations: {
        write: plain(PUT, [storage_ERRORS]),
        ...actionsOf('setLegalHold clearLegalHold lease', [WORM]),
        delete: {
            request: DELETE,
            needs: [
                {
                    what: 'lease on the container',
                    from: 'target',
                    path: 'target.properties.leaseState',
                    is: ['Available', 'Expired', 'Broken'],
                    waits: ['Breaking'],
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'blob-lease',
                    waitReason: 'another-operation-in-progress',
                    why: 'Somebody holds a lease on the container. Without its lease ID the deletion is refused.',
                },
                {
                    what: 'immutability policy or legal hold',
                    from: 'target',
                    path: 'target.properties.[hasLegalHold, hasImmutabilityPolicy]',
                    is: ['false'],
                    absent: 'fine',
                    otherwise: 'warn',
                    reason: 'immutability-policy',
                    why: 'A container under such a policy must be empty before it is deleted. Whether it is empty is not read here.',
                },
            ],
            refusal: '412 LeaseIdMissing',
            sources: [DELETE_CONTAINER, WORM],
        },
    },
};
const storageGates = [accounts, blobContainers];

;// CONCATENATED MODULE: ./build/gate/providers/storage-parts.js

const storage_parts_API = '2023-05-01';
const ACCOUNT = 'Microsoft.Storage/storageAccounts';
const storage_parts_REST = 'https://learn.microsoft.com/rest/api/storagerp/';
const storage_parts_WORM = 'https://learn.microsoft.com/rest/api/storagerp/blob-containers/extend-immutability-policy';
const SHARES = 'https://learn.microsoft.com/rest/api/storagerp/file-shares/delete';
const policyState = (is, why) => ({
    what: 'state of the policy',
    from: 'target',
    path: 'target.properties.state',
    is,
    absent: 'fine',
    otherwise: 'block',
    reason: 'immutability-policy',
    why,
});
const unlocked = policyState({ not: ['Locked'] }, 'A locked policy can only be extended. Nobody can change it otherwise, unlock it or delete it.');
const onPolicy = (request, need) => ({
    request,
    needs: [need],
    refusal: '409 ContainerImmutabilityPolicyFailure',
    sources: [storage_parts_WORM],
});
const immutabilityPolicies = {
    type: `${ACCOUNT}/blobServices/containers/immutabilityPolicies`,
    api: storage_parts_API,
    operations: {
        write: onPolicy(PUT, unlocked),
        delete: onPolicy(DELETE, unlocked),
        lock: onPolicy(post('lock'), unlocked),
        extend: onPolicy(post('extend'), policyState(['Locked'], 'Only a policy that is locked is extended; an unlocked one is written.')),
    },
};
const shares = {
    type: `${ACCOUNT}/fileServices/shares`,
    api: storage_parts_API,
    operations: {
        ...untold([SHARES]),
        lease: { request: post('lease'), needs: [], sources: [SHARES] },
        restore: { request: post('restore'), needs: [], sources: [SHARES] },
        delete: {
            request: DELETE,
            reads: {
                snapshots: {
                    what: 'the shares and their snapshots',
                    at: 'parent',
                    suffix: '/shares',
                    api: storage_parts_API,
                    expand: 'snapshots',
                },
            },
            needs: [
                {
                    what: 'snapshots of the share',
                    from: 'snapshots',
                    path: "contains(not_null(snapshots.value[?properties.snapshotTime].name, `[]`), not_null(target.name, 'none'))",
                    is: 'nothing',
                    otherwise: 'warn',
                    reason: 'nested-resources-exist',
                    why: 'The share has snapshots. They are deleted with it, or they stop the deletion, as the request says.',
                },
            ],
            refusal: '409 ShareHasSnapshots',
            sources: [SHARES],
        },
    },
};
const storageParts = [
    immutabilityPolicies,
    shares,
    ...alike({ namespace: 'Microsoft.Storage', api: storage_parts_API, sources: [storage_parts_REST] }, {
        'storageAccounts/blobServices': '',
        'storageAccounts/encryptionScopes': '',
        'storageAccounts/fileServices': '',
        'storageAccounts/inventoryPolicies': '',
        'storageAccounts/localUsers': 'listKeys regeneratePassword',
        'storageAccounts/managementPolicies': '',
        'storageAccounts/objectReplicationPolicies': '',
        'storageAccounts/privateEndpointConnections': '',
        'storageAccounts/queueServices/queues': '',
        'storageAccounts/tableServices/tables': '',
    }),
];

;// CONCATENATED MODULE: ./build/gate/providers/web.js


const web_API = '2025-05-01';
const web_REST = 'https://learn.microsoft.com/rest/api/appservice/web-apps/get';
const PLANS = 'https://learn.microsoft.com/azure/app-service/app-service-plan-manage';
const SLOTS = 'https://learn.microsoft.com/azure/app-service/deploy-staging-slots';
const SETTINGS = 'https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings';
const web_CERTIFICATES = 'https://learn.microsoft.com/azure/app-service/configure-ssl-certificate';
const web_BUSY = '409 Conflict';
function quiet(from, of) {
    return {
        what: `operation in progress on ${of}`,
        from,
        path: `${from}.properties.inProgressOperationId`,
        is: 'nothing',
        waits: 'others',
        otherwise: 'block',
        reason: 'another-operation-in-progress',
        waitReason: 'another-operation-in-progress',
    };
}
const plan = { what: 'the App Service plan', at: { ids: 'target.properties.serverFarmId' }, api: web_API };
const settledPlan = provisioning('plan', undefined, 'provisioning state of the plan');
const app = { what: 'the app of the slot', at: 'parent', api: web_API };
function web_change(of, request, more = [], aliases = []) {
    return {
        request,
        ...(aliases.length === 0 ? {} : { aliases }),
        reads: of === 'slot' ? { plan, owner: app } : { plan },
        needs: [quiet('target', `the ${of}`), ...(of === 'slot' ? [quiet('owner', 'the app')] : []), settledPlan, ...more],
        refusal: web_BUSY,
        sources: [web_REST, SLOTS],
    };
}
const noPreview = {
    what: 'pending swap with preview',
    from: 'target',
    path: 'target.properties.targetSwapSlot',
    is: 'nothing',
    otherwise: 'warn',
    reason: 'invalid-state',
    why: 'A swap with preview is pending. The swap that completes it goes on; any other needs it completed or cancelled first.',
};
function siteOperations(of) {
    return {
        write: web_change(of, PUT),
        delete: web_change(of, DELETE),
        swap: web_change(of, post('slotsswap'), [noPreview], ['slot-swap', 'swap-slot']),
        'apply-slot-config': web_change(of, post('applySlotConfig'), [noPreview], ['swap-preview']),
        'reset-slot-config': web_change(of, post('resetSlotConfig'), [], ['swap-reset']),
        start: web_change(of, post('start')),
        stop: web_change(of, post('stop')),
        restart: web_change(of, post('restart')),
        ...actionsOf('backup restore publishxml sync syncfunctiontriggers newpassword resetProductionConfig', [web_REST]),
    };
}
const sites = {
    type: 'Microsoft.Web/sites',
    api: web_API,
    listed: false,
    serializeOn: { ids: 'target.properties.serverFarmId' },
    operations: siteOperations('app'),
};
const slots = {
    type: 'Microsoft.Web/sites/slots',
    api: web_API,
    listed: false,
    serializeOn: { ids: 'target.properties.serverFarmId' },
    operations: siteOperations('slot'),
};
const site = {
    what: 'the app',
    at: 'parent',
    api: web_API,
    needs: [quiet('owner', 'the app')],
    serializes: true,
    refusal: web_BUSY,
    sources: [web_REST],
};
const plans = {
    type: 'Microsoft.Web/serverfarms',
    api: web_API,
    listed: false,
    operations: {
        write: { request: PUT, needs: [], refusal: web_BUSY, sources: [PLANS] },
        scale: { request: PATCH, aliases: ['scale-up', 'scale-out'], needs: [], refusal: web_BUSY, sources: [PLANS] },
        delete: {
            request: DELETE,
            needs: [
                {
                    what: 'apps on the plan',
                    from: 'target',
                    path: 'target.properties.numberOfSites',
                    is: ['0'],
                    absent: 'fine',
                    otherwise: 'block',
                    reason: 'resource-in-use',
                    why: 'A plan with apps, slots or function apps on it cannot be deleted, in whatever resource group they are.',
                },
            ],
            refusal: web_BUSY,
            sources: [PLANS],
        },
    },
};
const settingsOf = (of, type) => ({
    type,
    api: web_API,
    readAt: 'parent',
    listed: false,
    serializeOn: 'parent',
    operations: {
        write: { request: PUT, needs: [quiet('target', `the ${of}`)], refusal: web_BUSY, sources: [SETTINGS] },
        delete: { request: DELETE, needs: [quiet('target', `the ${of}`)], refusal: web_BUSY, sources: [SETTINGS] },
        list: plain(post('list'), [SETTINGS]),
    },
});
const certificates = {
    type: 'Microsoft.Web/certificates',
    api: web_API,
    operations: {
        write: plain(PUT, [web_CERTIFICATES]),
        delete: {
            request: DELETE,
            reads: {
                sites: {
                    what: 'the apps on the plan of the certificate',
                    at: { ids: 'target.properties.serverFarmId' },
                    suffix: '/sites',
                    api: web_API,
                },
            },
            needs: [
                unused('bindings that use the certificate', "contains(not_null(sites.value[].properties.hostNameSslStates[].thumbprint, `[]`), not_null(target.properties.thumbprint, 'none'))", {
                    from: 'sites',
                    otherwise: 'warn',
                    why: 'An app on the plan is bound to the certificate. Remove its binding first.',
                }),
            ],
            refusal: web_BUSY,
            sources: [web_CERTIFICATES],
        },
    },
};
const webGates = [
    sites,
    slots,
    plans,
    certificates,
    settingsOf('app', 'Microsoft.Web/sites/config'),
    settingsOf('slot', 'Microsoft.Web/sites/slots/config'),
    ...alike({ namespace: 'Microsoft.Web', api: web_API, sources: [web_REST] }, {
        'sites/basicPublishingCredentialsPolicies': '',
        'sites/sourcecontrols': '',
        staticSites: 'listSecrets resetapikey detach',
    }),
    ...children({ 'Microsoft.Web/sites/hostNameBindings': web_API, 'Microsoft.Web/sites/virtualNetworkConnections': web_API }, site),
];

;// CONCATENATED MODULE: ./build/gate/providers/index.js




























const typeGates = [
    ...virtualMachines,
    ...disks,
    ...scaleSets,
    ...computeResources,
    ...virtualNetworks,
    ...networkInterfaces,
    ...networkGateways,
    ...networkServices,
    ...networkNames,
    ...networkWide,
    ...aksGates,
    ...storageGates,
    ...storageParts,
    ...webGates,
    ...sqlGates,
    ...sqlFailoverGroupGates,
    ...sqlManagedInstanceGates,
    ...databaseGates,
    ...mysqlGates,
    ...messagingGates,
    ...platformGates,
    ...privateEndpointGates,
    ...serviceGates,
    ...backupGates,
    ...dataServiceGates,
    ...appGates,
    ...jobGates,
    ...plainServices,
];


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verbKind),
/* harmony export */   W: () => (/* binding */ endsOperation)
/* harmony export */ });
const reading = /^(?:list|get|check|query|validate|effective|available|show|fetch|retrieve)/i;
const readingNames = new Set([
    'publishxml',
    'sharedkeys',
    'readonlykeys',
    'keys',
    'exporttemplate',
    'whatif',
    'nexthop',
    'topology',
]);
const ending = /^(?:cancel|abort|terminate|end|stop|pause|suspend)(?![a-z])|^(?:cancel|abort|stop|terminate)[A-Z]/;
function verbKind({ method, action = '' }) {
    if (method === 'DELETE')
        return 'removes';
    if (method !== 'POST')
        return 'changes';
    if (reading.test(action) || readingNames.has(action.toLowerCase()))
        return 'reads';
    return ending.test(action.charAt(0).toLowerCase() + action.slice(1)) ? 'ends' : 'changes';
}
const endsOperation = ({ action = '' }) => /^(?:cancel|abort|terminate)(?:$|[A-Z])|^(?:stop|end)(?:Job|Run|Task|Build|Resize|Execution|Operation)$/.test(action.charAt(0).toLowerCase() + action.slice(1));


/***/ })

};
;