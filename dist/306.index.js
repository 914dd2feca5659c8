"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alreadyExistsAdvice: () => (/* binding */ alreadyExistsAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/conflict/advice/soft-deleted.js

const FIND = 'Find the deleted resource, and see when it was deleted.';
const RECOVER = 'Recover it if its content is wanted, then import it or deploy over it.';
const PURGE = 'Only when its owner agrees: purge it. That cannot be undone. With purge protection it is not possible at all: take another name.';
const bins = [
    {
        types: ['microsoft.keyvault/vaults'],
        list: {
            text: FIND,
            az: 'az keyvault list-deleted --subscription "{subscription}" --resource-type vault --output table',
            powershell: 'Get-AzKeyVault -InRemovedState',
        },
        recover: {
            text: RECOVER,
            az: 'az keyvault recover --subscription "{subscription}" --name "{name}"',
            powershell: 'Undo-AzKeyVaultRemoval -VaultName "{name}" -ResourceGroupName "{group}" -Location "{location}"',
        },
        purge: {
            text: PURGE,
            az: 'az keyvault purge --subscription "{subscription}" --name "{name}"',
            powershell: 'Remove-AzKeyVault -VaultName "{name}" -InRemovedState -Location "{location}"',
        },
        reference: references/* refs */.D.keyVaultRecovery,
    },
    ...['secret', 'key', 'certificate'].map((kind) => ({
        types: [`microsoft.keyvault/vaults/${kind}s`],
        list: {
            text: FIND,
            az: `az keyvault ${kind} list-deleted --vault-name "{topName}" --output table`,
            powershell: `Get-AzKeyVault${capital(kind)} -VaultName "{topName}" -InRemovedState`,
        },
        recover: {
            text: RECOVER,
            az: `az keyvault ${kind} recover --vault-name "{topName}" --name "{name}"`,
            powershell: `Undo-AzKeyVault${capital(kind)}Removal -VaultName "{topName}" -Name "{name}"`,
        },
        purge: {
            text: PURGE,
            az: `az keyvault ${kind} purge --vault-name "{topName}" --name "{name}"`,
            powershell: `Remove-AzKeyVault${capital(kind)} -VaultName "{topName}" -Name "{name}" -InRemovedState`,
        },
        reference: references/* refs */.D.keyVaultRecovery,
    })),
    {
        types: ['microsoft.appconfiguration/configurationstores'],
        list: {
            text: FIND,
            az: 'az appconfig list-deleted --subscription "{subscription}" --output table',
            powershell: 'Get-AzAppConfigurationDeletedStore',
        },
        recover: { text: RECOVER, az: 'az appconfig recover --subscription "{subscription}" --name "{name}"' },
        purge: {
            text: PURGE,
            az: 'az appconfig purge --subscription "{subscription}" --name "{name}"',
            powershell: 'Clear-AzAppConfigurationDeletedStore -Location "{location}" -Name "{name}"',
        },
        reference: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-recover-deleted-stores-in-azure-app-configuration',
    },
    {
        types: ['microsoft.cognitiveservices/accounts'],
        list: {
            text: FIND,
            az: 'az cognitiveservices account list-deleted --subscription "{subscription}" --output table',
            powershell: 'Get-AzCognitiveServicesAccount -InRemovedState',
        },
        recover: {
            text: RECOVER,
            az: 'az cognitiveservices account recover --subscription "{subscription}" --location "{location}" --resource-group "{group}" --name "{name}"',
            powershell: 'Undo-AzCognitiveServicesAccountRemoval -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
        },
        purge: {
            text: PURGE,
            az: 'az cognitiveservices account purge --subscription "{subscription}" --location "{location}" --resource-group "{group}" --name "{name}"',
            powershell: 'Remove-AzCognitiveServicesAccount -InRemovedState -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
        },
        reference: 'https://learn.microsoft.com/azure/ai-services/manage-resources',
    },
    {
        types: ['microsoft.apimanagement/service'],
        list: { text: FIND, az: 'az apim deletedservice list --subscription "{subscription}" --output table' },
        recover: {
            text: 'Recover it by creating it again with the property `restore` set to true, in the same location, then deploy over it.',
        },
        purge: {
            text: PURGE,
            az: 'az apim deletedservice purge --subscription "{subscription}" --service-name "{name}" --location "{location}"',
        },
        reference: 'https://learn.microsoft.com/azure/api-management/soft-delete',
    },
    {
        types: ['microsoft.operationalinsights/workspaces'],
        list: {
            text: FIND,
            az: 'az monitor log-analytics workspace list-deleted-workspaces --subscription "{subscription}" --resource-group "{group}" --output table',
            powershell: 'Get-AzOperationalInsightsDeletedWorkspace -ResourceGroupName "{group}"',
        },
        recover: {
            text: RECOVER,
            az: 'az monitor log-analytics workspace recover --subscription "{subscription}" --resource-group "{group}" --workspace-name "{name}"',
            powershell: 'Restore-AzOperationalInsightsWorkspace -ResourceGroupName "{group}" -Name "{name}" -Location "{location}"',
        },
        purge: { text: 'Else take another name, or wait: a deleted workspace is removed for good after 14 days.' },
        reference: 'https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace',
    },
];
const softDeletedVariants = bins.map((bin) => ({
    only: { types: bin.types },
    steps: [bin.list, bin.recover, bin.purge],
    references: [bin.reference],
}));
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/conflict/advice/already-exists.js


const look = {
    text: 'Look at what is there: who made it, and does it match what you want?',
    az: 'az resource show --ids "{id}"',
    powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};
const importIt = {
    text: 'If it is the one you mean, take it into the state. Plan afterwards, and read the plan before you apply.',
    command: 'terraform import "{address}" "{id}"',
    only: { tools: ['terraform'] },
};
const importPulumi = {
    text: 'If it is the one you mean, take it into the stack, then preview.',
    command: 'pulumi import "<type-token>" "<name>" "{id}"',
    only: { tools: ['pulumi'] },
};
const existing = {
    text: 'If it is the one you mean, refer to it with the `existing` keyword instead of creating it, or deploy the same definition over it.',
    only: { tools: ['bicep', 'azd'] },
};
const alreadyExistsAdvice = {
    'name-taken': {
        title: 'the name[[ {name}]] is taken',
        steps: [
            {
                text: 'Some names are shared by all of Azure (storage accounts, key vaults, web apps), so the owner may be a stranger. See whether it is one of yours.',
                az: 'az resource list --name "{name}" --query "[].{id:id, type:type}" --output table',
                powershell: 'Get-AzResource -Name "{name}"',
            },
            {
                text: 'If it is yours, use it or delete it. If not, choose another name; a short hash of the resource group (`uniqueString`) keeps it stable.',
            },
            { text: 'A name can also be kept by a soft-deleted resource, or for some days after a delete.' },
        ],
        avoid: 'Retrying does not free it. A random name on every run leaves a new resource behind each time.',
        references: [references/* refs */.D.nameRules],
    },
    'resource-exists': {
        title: '{name} exists already',
        steps: [look, importIt, importPulumi, existing, { text: 'If it belongs to somebody else, take another name.' }],
        avoid: 'Deleting it to make room destroys what it holds, and it may be in use by others.',
        references: [references/* refs */.D.existing, references/* refs */.D.terraformImport],
    },
    'soft-deleted': {
        title: 'a soft-deleted resource still holds the name[[ {name}]]',
        steps: [
            { text: 'Find the deleted resource, and who deleted it and when.' },
            { text: 'Recover it if its content is wanted. Then adopt it: import it or deploy over it.' },
            {
                text: 'Purge it only when its owner agrees: that cannot be undone. With purge protection nobody can, until the retention ends. Else take another name.',
            },
        ],
        avoid: 'Purging just to pass the pipeline destroys the only copy of secrets, keys or data that somebody may want back.',
        references: [references/* refs */.D.keyVaultRecovery],
        variants: softDeletedVariants,
    },
    'exists-elsewhere': {
        title: '{name} exists in another place[[ ({location})]]',
        steps: [
            {
                text: 'Find it.',
                az: 'az resource list --name "{name}" --query "[].{id:id, location:location}" --output table',
                powershell: 'Get-AzResource -Name "{name}" | Select-Object ResourceId, Location',
            },
            { text: 'If that one is meant, set the location and group of the template to where it is.' },
            { text: 'If not, take another name. The location of a resource cannot be changed by deploying it again.' },
        ],
        avoid: 'Deleting the one that is there to recreate it elsewhere loses its data and address.',
        references: [references/* refs */.D.errors],
    },
    'role-assignment-exists': {
        title: 'the role assignment exists already',
        steps: [
            {
                text: 'See the assignments at this scope: the same principal, role and scope can be assigned only once, whatever the name.',
                az: 'az role assignment list --scope "{parentId}" --query "[].{id:id, principal:principalId, role:roleDefinitionName}" --output table',
                powershell: 'Get-AzRoleAssignment -Scope "{parentId}"',
            },
            {
                text: 'Nothing is missing: take the existing one. In templates derive the name from scope, principal and role with `guid(\u2026)`, so that it is the same each time.',
            },
            importIt,
        ],
        avoid: 'A new random GUID on each run does not get around it: Azure compares what is assigned, not the name.',
        references: [references/* refs */.D.roles, references/* refs */.D.roleAssignments],
    },
    'import-needed': {
        title: '{name} exists but is not in the Terraform state',
        steps: [
            look,
            {
                text: 'If it is the one you mean, take it into the state. An `import` block in the configuration does the same under review.',
                command: 'terraform import "{address}" "{id}"',
            },
            {
                text: 'Run plan and read it before you apply: it shows what Terraform would change on the adopted resource.',
                command: 'terraform plan',
            },
            { text: 'If an earlier run was canceled, it may have created it without saving: import that one too.' },
        ],
        avoid: 'Deleting it in Azure so that Terraform can create it again destroys what it holds.',
        references: [references/* refs */.D.terraformImport],
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


/***/ })

};
;