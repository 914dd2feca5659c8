"use strict";
exports.id = 693;
exports.ids = [693];
exports.modules = {

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

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stateAdvice: () => (/* binding */ stateAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/conflict/advice/in-use.js

const REMOVE = { text: 'Remove the reference there first, then run the failed step again.' };
const users = [
    {
        type: 'microsoft.network/virtualnetworks/subnets',
        text: 'See what sits in the subnet: interfaces, private endpoints, service links, delegations.',
        query: 'properties.{interfaces:ipConfigurations[].id, endpoints:privateEndpoints[].id, links:serviceAssociationLinks[].properties, navigation:resourceNavigationLinks[].properties}',
        properties: 'ipConfigurations, privateEndpoints, serviceAssociationLinks, resourceNavigationLinks',
        reference: 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet',
    },
    {
        type: 'microsoft.network/virtualnetworks',
        text: 'See what sits in its subnets and which peerings it has.',
        query: 'properties.{subnets:subnets[].{name:name, used:properties.ipConfigurations[].id}, peerings:virtualNetworkPeerings[].name}',
        properties: 'subnets, virtualNetworkPeerings',
        reference: 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet',
    },
    {
        type: 'microsoft.network/publicipaddresses',
        text: 'See which IP configuration or NAT gateway holds the address.',
        query: 'properties.{configuration:ipConfiguration.id, gateway:natGateway.id}',
        properties: 'ipConfiguration, natGateway',
        reference: 'https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm',
    },
    {
        type: 'microsoft.network/networkinterfaces',
        text: 'See which machine or private endpoint holds the interface.',
        query: 'properties.{machine:virtualMachine.id, endpoint:privateEndpoint.id}',
        properties: 'virtualMachine, privateEndpoint',
        reference: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm',
    },
    {
        type: 'microsoft.network/networksecuritygroups',
        text: 'See which subnets and interfaces use the group.',
        query: 'properties.{subnets:subnets[].id, interfaces:networkInterfaces[].id}',
        properties: 'subnets, networkInterfaces',
        reference: 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group',
    },
    {
        type: 'microsoft.network/routetables',
        text: 'See which subnets use the route table.',
        query: 'properties.subnets[].id',
        properties: 'subnets',
        reference: 'https://learn.microsoft.com/azure/virtual-network/manage-route-table',
    },
    {
        type: 'microsoft.network/natgateways',
        text: 'See which subnets use the gateway.',
        query: 'properties.subnets[].id',
        properties: 'subnets',
        reference: 'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway',
    },
    {
        type: 'microsoft.compute/availabilitysets',
        text: 'See which machines are in the set.',
        query: 'properties.virtualMachines[].id',
        properties: 'virtualMachines',
        reference: references/* refs */.D.vmStates,
    },
];
const inUseVariants = [
    ...users.map((user) => ({
        only: { types: [user.type] },
        steps: [
            {
                text: user.text,
                az: `az resource show --ids "{id}" --query "${user.query}"`,
                powershell: `(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object ${user.properties}`,
            },
            REMOVE,
        ],
        references: [user.reference],
    })),
    {
        only: { types: ['microsoft.web/serverfarms'] },
        steps: [
            {
                text: 'List the apps on the plan.',
                az: 'az webapp list --subscription "{subscription}" --query "[?appServicePlanId==\'{id}\'].{name:name, group:resourceGroup}" --output table',
                powershell: 'Get-AzWebApp | Where-Object ServerFarmId -eq "{id}" | Select-Object Name, ResourceGroup',
            },
            { text: 'Move those apps to another plan or delete them, then run the failed step again. Slots and function apps count too.' },
        ],
        references: ['https://learn.microsoft.com/azure/app-service/app-service-plan-manage'],
    },
];

// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/conflict/advice/start.js


function startWith(types, step, references) {
    return { only: { types }, steps: [step, steps/* rerun */.nt], references };
}
const START = 'Start it. The command returns when it is up. Make sure first that nobody stopped it on purpose.';
const startVariants = [
    startWith(['microsoft.containerservice/managedclusters/*'], {
        text: START,
        az: 'az aks start --subscription "{subscription}" --resource-group "{group}" --name "{topName}"',
        powershell: 'Start-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}"',
    }, [references/* refs */.D.aksStart]),
    startWith(['microsoft.dbforpostgresql/flexibleservers/*'], {
        text: START,
        az: 'az postgres flexible-server start --ids "{topId}"',
        powershell: 'Start-AzPostgreSqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
    }, ['https://learn.microsoft.com/cli/azure/postgres/flexible-server#az-postgres-flexible-server-start']),
    startWith(['microsoft.dbformysql/flexibleservers/*'], {
        text: START,
        az: 'az mysql flexible-server start --ids "{topId}"',
        powershell: 'Start-AzMySqlFlexibleServer -ResourceGroupName "{group}" -Name "{topName}"',
    }, ['https://learn.microsoft.com/cli/azure/mysql/flexible-server#az-mysql-flexible-server-start']),
    startWith(['microsoft.network/applicationgateways/*'], {
        text: START,
        az: 'az network application-gateway start --ids "{topId}"',
        powershell: 'Start-AzApplicationGateway -ApplicationGateway (Get-AzApplicationGateway -ResourceGroupName "{group}" -Name "{topName}")',
    }, ['https://learn.microsoft.com/cli/azure/network/application-gateway#az-network-application-gateway-start']),
    startWith(['microsoft.sql/managedinstances/*'], {
        text: 'Start it. This takes about 20 minutes. Make sure first that nobody stopped it on purpose.',
        az: 'az sql mi start --ids "{topId}"',
        powershell: 'Start-AzSqlInstance -ResourceGroupName "{group}" -Name "{topName}"',
    }, ['https://learn.microsoft.com/azure/azure-sql/managed-instance/instance-stop-start-how-to']),
    startWith(['microsoft.kusto/clusters/*'], {
        text: START,
        az: 'az kusto cluster start --ids "{topId}"',
        powershell: 'Start-AzKustoCluster -ResourceGroupName "{group}" -Name "{topName}"',
    }, ['https://learn.microsoft.com/cli/azure/kusto/cluster#az-kusto-cluster-start']),
    startWith(['microsoft.web/sites/slots/*'], {
        text: START,
        az: 'az webapp start --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --slot "{name}"',
        powershell: 'Start-AzWebAppSlot -ResourceGroupName "{group}" -Name "{topName}" -Slot "{name}"',
    }, ['https://learn.microsoft.com/cli/azure/webapp#az-webapp-start']),
    startWith(['microsoft.web/sites/*'], {
        text: START,
        az: 'az webapp start --ids "{topId}"',
        powershell: 'Start-AzWebApp -ResourceGroupName "{group}" -Name "{topName}"',
    }, ['https://learn.microsoft.com/cli/azure/webapp#az-webapp-start']),
    startWith(['microsoft.compute/virtualmachinescalesets/*'], {
        text: START,
        az: 'az vmss start --ids "{topId}"',
        powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
    }, [references/* refs */.D.vmStates]),
    startWith(['microsoft.compute/virtualmachines/*'], {
        text: START,
        az: 'az vm start --ids "{vmId}"',
        powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
    }, [references/* refs */.D.vmStates]),
    startWith(['microsoft.synapse/workspaces/sqlpools/*'], {
        text: 'Resume the pool. The command returns when it is online.',
        az: 'az synapse sql pool resume --subscription "{subscription}" --resource-group "{group}" --workspace-name "{topName}" --name "{name}"',
        powershell: 'Resume-AzSynapseSqlPool -WorkspaceName "{topName}" -Name "{name}"',
    }, ['https://learn.microsoft.com/cli/azure/synapse/sql/pool#az-synapse-sql-pool-resume']),
];

;// CONCATENATED MODULE: ./build/conflict/advice/state.js




const stateAdvice = {
    'vm-not-deallocated': {
        title: '{name} must be deallocated first',
        steps: [
            {
                text: 'Deallocate the machine. The command returns when it is done; the machine stays off until you start it.',
                az: 'az vm deallocate --ids "{vmId}"',
                powershell: 'Stop-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Force',
            },
            {
                text: 'Or take a size that needs no stop: these fit where the machine runs now.',
                az: 'az vm list-vm-resize-options --ids "{vmId}" --output table',
                powershell: 'Get-AzVMSize -ResourceGroupName "{vmGroup}" -VMName "{vmName}"',
                only: { operations: ['resize'] },
            },
            steps/* rerun */.nt,
            {
                text: 'Start it again afterwards, if it should run.',
                az: 'az vm start --ids "{vmId}"',
                powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
            },
        ],
        avoid: 'Retrying or sleeping changes nothing while the machine runs. Shutting it down from inside the guest is not enough: it stays allocated.',
        references: [references/* refs */.D.vmStates, references/* refs */.D.vmResize],
        variants: [
            {
                only: { types: ['microsoft.compute/virtualmachinescalesets/*'] },
                steps: [
                    {
                        text: 'Deallocate the instances of the scale set. They stay off until you start them.',
                        az: 'az vmss deallocate --ids "{topId}"',
                        powershell: 'Stop-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}" -Force',
                    },
                    steps/* rerun */.nt,
                    {
                        text: 'Start them again afterwards.',
                        az: 'az vmss start --ids "{topId}"',
                        powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
                    },
                ],
            },
        ],
    },
    'vm-not-running': {
        title: '{name} must be running first',
        steps: [
            {
                text: 'Start the machine. The command returns when it runs.',
                az: 'az vm start --ids "{vmId}"',
                powershell: 'Start-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}"',
            },
            {
                text: 'Extensions and run commands also need the guest agent. Check that it is ready.',
                az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.vmAgent.statuses[].displayStatus" --output tsv',
                powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).VMAgent.Statuses.DisplayStatus',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Do not retry the same call: it fails at once while the machine is off. Do not delete and recreate the machine to get it running.',
        references: [references/* refs */.D.vmStates],
        variants: [
            {
                only: { types: ['microsoft.compute/virtualmachinescalesets/*'] },
                steps: [
                    {
                        text: 'Start the instances of the scale set.',
                        az: 'az vmss start --ids "{topId}"',
                        powershell: 'Start-AzVmss -ResourceGroupName "{group}" -VMScaleSetName "{topName}"',
                    },
                    steps/* rerun */.nt,
                ],
            },
        ],
    },
    'vm-generalized': {
        title: '{name} is generalized and cannot be started or changed',
        steps: [
            {
                text: 'Make an image from it. This is the one thing a generalized machine is still for.',
                az: 'az image create --subscription "{vmSubscription}" --resource-group "{vmGroup}" --name "<image-name>" --source "{vmId}"',
            },
            { text: 'Create a new machine from that image, under another name or after the old one is deleted.' },
        ],
        avoid: 'Starting it does not bring it back: the setting that marks it generalized cannot be undone.',
        references: [references/* refs */.D.vmGeneralize],
    },
    'disk-attached': {
        title: '{name} is attached to a virtual machine',
        steps: [
            {
                text: 'See which machine holds it.[[ The error names {vmName}.]]',
                az: 'az disk show --ids "{id}" --query "{owner:managedBy, all:managedByExtended, state:diskState}"',
                powershell: 'Get-AzDisk -ResourceGroupName "{group}" -DiskName "{name}" | Select-Object ManagedBy, DiskState',
            },
            {
                text: 'Unmount it in the guest, then detach it. An OS disk cannot be detached: swap it, or delete the machine first.',
                az: 'az vm disk detach --subscription "{vmSubscription}" --resource-group "{vmGroup}" --vm-name "{vmName}" --name "{name}"',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Force-detaching a mounted disk can lose writes. Deleting the machine to free a data disk is rarely needed.',
        references: ['https://learn.microsoft.com/azure/virtual-machines/linux/detach-disk', references/* refs */.D.vmDisks],
    },
    'disk-in-use': {
        title: '{name} has an open export, upload or snapshot',
        steps: [
            {
                text: 'Read its state: ActiveSAS and ActiveUpload mean that somebody holds an access URL.',
                az: 'az resource show --ids "{id}" --query "properties.diskState" --output tsv',
                powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties.diskState',
            },
            {
                text: 'Ask who exports or uploads. When the transfer is over, revoke the URL.',
                az: 'az disk revoke-access --ids "{id}"',
                powershell: 'Revoke-AzDiskAccess -ResourceGroupName "{group}" -DiskName "{name}"',
                only: { types: ['microsoft.compute/disks'] },
            },
            {
                text: 'Ask who exports it. When the transfer is over, revoke the URL.',
                az: 'az snapshot revoke-access --ids "{id}"',
                powershell: 'Revoke-AzSnapshotAccess -ResourceGroupName "{group}" -SnapshotName "{name}"',
                only: { types: ['microsoft.compute/snapshots'] },
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Revoking first and asking later cuts off a running backup or copy, and it starts again from zero.',
        references: [references/* refs */.D.vmDisks],
    },
    'resource-in-use': {
        title: '{name} is still in use[[ by {inUseBy}]]',
        steps: [
            {
                text: 'Find what refers to it. The names are in the error text and in the properties of the resource.',
                az: 'az resource show --ids "{id}" --query "properties"',
                powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties',
            },
            { text: 'Remove the reference there first (dissociate, detach, or delete the user), then run the failed step again.' },
        ],
        avoid: 'Forcing or repeating the delete does not help: Azure protects the other resource. Deleting the user just to pass may take down something that works.',
        references: [references/* refs */.D.errors],
        variants: inUseVariants,
    },
    'nested-resources-exist': {
        title: '{name} still has children that must go first',
        steps: [
            {
                text: 'List what is below it, as far as Azure lists it.',
                az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[?starts_with(id, \'{id}/\')].id" --output tsv',
                powershell: 'Get-AzResource -ResourceGroupName "{group}" | Where-Object ResourceId -like "{id}/*"',
            },
            { text: 'Delete the children that are yours, innermost first. Let each delete finish before the next level.' },
            steps/* rerun */.nt,
        ],
        avoid: 'Deleting the whole resource group to get rid of one parent takes everything else in it along.',
        references: [references/* refs */.D.errors, references/* refs */.D.deleteGroup],
    },
    'already-in-target-state': {
        title: '{name} is already in the wanted state',
        steps: [
            { ...steps/* readState */.un, text: 'Check that it really is as you want it.' },
            { text: 'Nothing needs to be done. Let the step skip the call when the state holds already.' },
        ],
        avoid: 'Do not undo the state just to make the call succeed: that is an outage for nothing.',
        references: [references/* refs */.D.errors],
    },
    'nothing-to-cancel': {
        title: 'nothing is running on {name} that could be canceled',
        steps: [
            { ...steps/* readState */.un, text: 'The operation has ended in the meantime. Read how it ended.' },
            { text: 'Go on if it succeeded. If it failed, look at that failure: it is the real one.' },
        ],
        avoid: 'Repeating the cancel cannot succeed, and it may hit the next operation that somebody starts.',
        references: [references/* refs */.D.async],
    },
    'service-stopped': {
        title: '{name} is stopped and must be started first',
        steps: [
            { ...steps/* readState */.un, text: 'See whether it is stopped on purpose: a schedule or a colleague may have done it to save cost.' },
            { text: 'Start it, wait until it is ready, then run the failed step again.' },
        ],
        avoid: 'Retrying changes nothing while it is stopped. Recreating it loses what it holds.',
        references: [references/* refs */.D.errors],
        variants: startVariants,
    },
    'failed-state': {
        title: '{name} is in a failed state and must be repaired first',
        steps: [
            {
                text: 'Find the resource that is really failed: itself, its parent, or one it refers to.',
                az: 'az resource show --ids "{topId}" --query "{name:name, state:properties.provisioningState}"',
                powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.provisioningState',
            },
            { ...steps/* whoChanged */.vJ, text: 'See which operation left it so, and with what error.' },
            {
                text: 'Repair it by writing its present settings again, with nothing changed. Azure then runs the unfinished work once more.',
                az: 'az resource update --ids "{topId}"',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Deleting and recreating is the last way, not the first: it changes addresses, identities and everything that refers to it.',
        references: [references/* refs */.D.networkFailed, references/* refs */.D.errors],
        variants: [
            {
                only: { types: ['microsoft.compute/virtualmachines/*'] },
                steps: [
                    {
                        text: 'Read the statuses of the machine and of its extensions: the message there names what failed.',
                        az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.{machine:statuses, extensions:extensions}"',
                        powershell: 'Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status',
                    },
                    {
                        text: 'Apply its settings again. A running machine is not restarted by this as a rule.',
                        az: 'az vm reapply --ids "{vmId}"',
                        powershell: 'Set-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Reapply',
                    },
                    steps/* rerun */.nt,
                ],
                references: ['https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/vm-stuck-in-failed-state', references/* refs */.D.vmStates],
            },
        ],
    },
    'dependency-not-ready': {
        title: 'something that {name} needs is not ready',
        steps: [
            { text: 'Find what the error says is missing or not configured, and bring it up. Nothing is doing that by itself.' },
            {
                text: 'Check that it is there and settled.',
                az: 'az resource show --ids "<dependency-resource-id>" --query "properties.provisioningState" --output tsv',
                powershell: '(Get-AzResource -ResourceId "<dependency-resource-id>" -ExpandProperties).Properties.provisioningState',
            },
            {
                text: 'If both come from one template, let this resource refer to the other (or name it in dependsOn), so that the order is kept.',
            },
        ],
        avoid: 'A sleep between the two only hides the missing dependency until a slower day.',
        references: [references/* refs */.D.dependencies, references/* refs */.D.errors],
    },
    'link-active': {
        title: '{name} is still linked or replicated',
        steps: [
            {
                text: 'See what it is linked to: a geo-replica, a pairing, a peering, a failover group.',
                az: 'az resource show --ids "{id}" --query "properties"',
                powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties',
            },
            {
                text: 'Ask the owner of the other side. Then break the link from the side that the error names, and wait until both sides report it gone.',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'No waiting ends a replication that is meant to run. Breaking it in a hurry leaves the other side writable or without protection.',
        references: [references/* refs */.D.errors],
    },
    'invalid-state': {
        title: '{name} is in a state that does not allow this[[ {operation}]]',
        steps: [
            { text: 'The error tells the state: {state}.' },
            { ...steps/* readState */.un, text: 'Read its state now; it may have changed since.' },
            steps/* followOperation */.Dn,
            { ...steps/* whoChanged */.vJ, text: 'See what brought it there.' },
            { text: 'Bring it to the state that the operation needs, verify, then run the failed step again.' },
        ],
        avoid: 'A blind retry succeeds only by luck: something has to change the state first.',
        references: [references/* refs */.D.errors, references/* refs */.D.async],
    },
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