"use strict";
exports.id = 4884;
exports.ids = [4884];
exports.modules = {

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockAdvice: () => (/* binding */ lockAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/deployments.js
var deployments = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/conflict/advice/deny.js


const show = (place) => ({
    az: `az rest --method get --url "{${place}}/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01" --query "value[].properties.{name:denyAssignmentName, scope:scope, about:description, denied:permissions[].actions[], except:excludePrincipals[].id, system:isSystemProtected}"`,
    powershell: `Get-AzDenyAssignment -Scope "{${place}}"`,
});
const LOOK = 'Read the deny assignment: what it denies, to whom not, and what made it.';
const maker = (types, text, az, powershell) => ({
    about: 'denier',
    text,
    kind: 'look',
    az,
    powershell,
    only: { types },
});
const byMaker = [
    ...(0,deployments/* stackAt */.E4)('The deployment stack {name} made it. See what it manages and whom it excludes.', '{deny:denySettings, manages:resources[].id}').map((step) => ({
        ...step,
        about: 'denier',
        only: { ...step.only, types: ['microsoft.resources/deploymentstacks'] },
    })),
    maker(['microsoft.solutions/applications'], 'The managed application {name} made it: what is in its managed group belongs to its publisher. See who that is.', 'az managedapp show --ids "{id}" --query "{publisher:publisherTenantId, support:customerSupport, plan:plan, group:managedResourceGroupId, definition:applicationDefinitionId}"', 'Get-AzManagedApplication -Id "{id}"'),
    maker(['microsoft.blueprint/blueprintassignments'], 'The blueprint assignment {name} made it. See its locks: an update of the assignment can exclude a principal, or unlock.', 'az rest --method get --url "{id}?api-version=2018-11-01-preview" --query "properties.{locks:locks, blueprint:blueprintId, state:provisioningState}"', '(Invoke-AzRestMethod -Method GET -Path "{id}?api-version=2018-11-01-preview").Content'),
    maker(['microsoft.databricks/workspaces'], 'The Databricks workspace {name} made it: its managed group is changed through the workspace alone.', 'az resource show --ids "{id}" --query "{group:properties.managedResourceGroupId, state:properties.provisioningState}"', 'Get-AzResource -ResourceId "{id}" -ExpandProperties'),
];
const findMaker = [
    {
        text: 'See whether the group is the managed one of an application or service: then that is what made it.',
        kind: 'look',
        az: 'az group show --subscription "{subscription}" --name "{group}" --query "managedBy" --output tsv',
        powershell: '(Get-AzResourceGroup -Name "{group}").ManagedBy',
        only: { has: ['group'], lacks: ['denier'] },
    },
    ...deployments/* listStacks */.i4.map((step) => ({ ...step, only: { ...step.only, lacks: ['denier'] } })),
];
const denyAssignment = {
    title: 'a deny assignment protects {name}',
    steps: [
        { about: 'deniedAt', text: LOOK, kind: 'look', ...show('id') },
        { text: LOOK, kind: 'look', ...show('scope'), only: { lacks: ['deniedAt'] } },
        ...byMaker,
        ...findMaker,
        {
            text: 'Make the change through what made it (a new version of the stack, an update by the publisher), or ask its owner to exclude your identity or action.',
        },
    ],
    avoid: 'More permissions do not help: a deny assignment wins over every role, Owner included.',
    references: [references/* refs */.D.denyAssignments, references/* refs */.D.stacks],
};

// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/conflict/advice/tools/terraform.js
var terraform = __webpack_require__(2340);
;// CONCATENATED MODULE: ./build/conflict/advice/lock.js




const madeByServices = [
    {
        about: 'lockedScope',
        text: 'A lock called AzureBackupProtectionLock is set by Azure Backup, for the shares that it protects: stop that protection first, and the lock goes with it.',
        only: { types: ['microsoft.storage/storageaccounts'] },
    },
    {
        about: 'lockedScope',
        text: 'Azure Backup keeps its restore points in this collection and locks it while it works: leave the lock, and stop the backup of the machine where it must go.',
        only: { types: ['microsoft.compute/restorepointcollections'] },
    },
];
const whoLocked = {
    about: 'lockedScope',
    text: 'Where the notes are empty, see who set it. The Activity Log goes back 90 days.',
    kind: 'look',
    az: `az monitor activity-log list --resource-id "{id}" --offset 90d --max-events 10000 --query "[?operationName.value=='Microsoft.Authorization/locks/write'].{time:eventTimestamp, who:caller, lock:resourceId}" --output table`,
    powershell: 'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddDays(-89) -MaxRecord 10000 | Where-Object { $_.Authorization.Action -eq "Microsoft.Authorization/locks/write" } | Select-Object EventTimestamp, Caller, ResourceId',
};
const lockAdvice = {
    'scope-locked': {
        title: 'a management lock protects {name}',
        steps: [
            { ...steps/* listLocks */.dB, only: { lacks: ['lockedScope'] } },
            {
                ...steps/* listLocks */.dB,
                about: 'lockedScope',
                text: 'Read the locks at the scope that Azure names, with their notes and owners: they often say whom to ask.',
            },
            {
                ...steps/* listLocks */.dB,
                text: 'Azure names more than one scope: list all locks that act on the resource.',
                only: { has: ['moreLocked'] },
            },
            ...madeByServices,
            whoLocked,
            {
                text: 'Ask the owner to lift the lock for this change and to put it back afterwards. It can take some minutes until that has effect.',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Do not let the pipeline remove the lock: it is there to stop exactly this. A lock made by a service (Backup, for one) comes back by itself.',
        references: [references/* refs */.D.locks],
    },
    'deny-assignment': denyAssignment,
    'blob-lease': {
        title: '{name} is leased[[ by {holder}]]',
        steps: [
            { tool: 'unsaved', usual: 'terraform', only: { has: ['unsavedState'] } },
            {
                text: 'See the state of the lease and when the blob was last written. An infinite lease ends only when its holder releases it.',
                kind: 'look',
                az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, metadata:metadata}"',
            },
            {
                text: 'Find the holder: the job, tool or service that writes this blob. Azure does not name it, the metadata may.',
            },
            { text: 'Let it finish and release the lease. Then run the failed step again.' },
            { text: 'Only when the holder is proven dead, ask the owner of the data to break the lease.' },
        ],
        avoid: 'Breaking the lease of a living writer lets two write at once. That is how state files get corrupted.',
        references: [references/* refs */.D.blobLease],
        variants: [
            {
                only: { tools: terraform/* terraformTools */.W },
                steps: [
                    { tool: 'unsaved', usual: 'terraform', only: { has: ['unsavedState'] } },
                    {
                        text: 'A leased Terraform state means that another run holds it. Look for running plans and applies on the same state.',
                    },
                    {
                        text: 'See since when. The metadata of the blob holds the lock information.',
                        kind: 'look',
                        az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, metadata:metadata}"',
                    },
                    { text: 'Let that run end, then run this one again.' },
                    { tool: 'queue' },
                ],
                references: [references/* refs */.D.terraformLocking, references/* refs */.D.blobLease],
            },
        ],
    },
    'lease-lost': {
        title: 'the lease on {name} was lost',
        steps: [
            { tool: 'unsaved', usual: 'terraform', only: { has: ['unsavedState'] } },
            { text: 'Stop writing: somebody else may hold it by now.' },
            {
                text: 'See who holds it and what was written since.',
                kind: 'look',
                az: 'az storage blob show --auth-mode login --account-name "{account}" --container-name "{container}" --name "{blob}" --query "{lease:properties.lease, written:properties.lastModified, etag:properties.etag}"',
            },
            {
                text: 'Take a new lease, read again, then write. Renew it well before it ends: a lease lasts 15 to 60 seconds, or for ever.',
            },
        ],
        avoid: 'Writing without the lease, or taking the old lease ID for good, undoes what the new holder wrote.',
        references: [references/* refs */.D.blobLease],
    },
    'terraform-state-lock': {
        title: 'another run of {tool} holds the lock on the state[[: {holder}]]',
        steps: [
            {
                text: 'Find the run that holds it[[: {holder}]][[, since {since}]]. Let it finish: a canceled job may still be writing.',
            },
            { tool: 'queue', usual: 'terraform' },
            { tool: 'unlock', usual: 'terraform' },
        ],
        avoid: 'Unlocking while the other run is alive, or running with `-lock=false`, lets two runs write one state. It can be lost.',
        references: [references/* refs */.D.terraformLocking, references/* refs */.D.terraformUnlock],
        variants: [
            {
                only: { tools: ['pulumi'] },
                avoid: '`pulumi cancel` while the other run is alive, or deleting its lock file by hand, lets two runs write one state. It can be lost.',
                references: [references/* refs */.D.pulumiState],
            },
        ],
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
        references: [references/* refs */.D.immutableBlobs],
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
            {
                text: 'Ask the owner of the data to release it. For a message, wait for the lock to end and receive it again.',
            },
            steps/* rerun */.nt,
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