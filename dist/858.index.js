"use strict";
exports.id = 858;
exports.ids = [858];
exports.modules = {

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noneAdvice: () => (/* binding */ noneAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
// EXTERNAL MODULE: ./build/conflict/advice/wait.js
var wait = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/conflict/advice/interrupted.js



const deployments = ['microsoft.resources/deployments/*'];
const lookFirst = [
    steps/* followOperation */.Dn,
    { ...steps/* readState */.un, text: 'See whether it is there, and in what state.', only: { has: ['id'] } },
    {
        text: 'See which operations started, and which have ended. The Activity Log is 3 to 20 minutes late.',
        az: 'az monitor activity-log list --resource-group "{group}" --offset 3h --query "[].{time:eventTimestamp, what:operationName.value, on:resourceId, status:status.value}" --output table',
        powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-3)',
        only: { lacks: ['id'] },
    },
];
const takeIn = [
    {
        text: 'If it is there and Terraform does not know it, take it into the state, or the next run ends with "already exists".',
        command: 'terraform import "{address}" "{id}"',
        only: { tools: ['terraform'] },
    },
    {
        text: 'Let Pulumi read what is there. What it does not know after that, take in with `pulumi import`, or the next run ends with "already exists".',
        command: 'pulumi refresh',
        only: { tools: ['pulumi'] },
    },
    {
        text: 'The modules of Ansible take what is there: run the play again when it has ended, and not before.',
        only: { tools: ['ansible'] },
    },
];
const moreTime = [
    {
        text: 'If Azure needs that long as a rule, give the resource a `timeouts` block with more time for this operation.',
        only: { tools: ['terraform'] },
    },
    {
        text: 'If Azure needs that long as a rule, give the resource more time with the option `customTimeouts`.',
        only: { tools: ['pulumi'] },
    },
    {
        text: 'The time is that of azd or of the deployment it follows: the deployment goes on in Azure. Run it again when that has ended.',
        command: 'azd provision',
        only: { tools: ['azd'] },
    },
    {
        text: 'If Azure needs that long as a rule, start it with `--no-wait` and wait for the resource itself in the next step.',
        only: { tools: ['az', 'bicep'] },
    },
];
const interruptedAdvice = {
    'timed-out': {
        title: 'the time ran out[[ on {name}]]: Azure may still be working',
        steps: [
            ...lookFirst,
            { ...steps/* waitSettled */.rl, text: 'If it still runs, wait for its end. The command polls the resource itself.', only: { has: ['known'] } },
            ...takeIn,
            { text: 'When it has ended well, nothing is lost: run the failed step again, and it goes on from there.' },
            ...moreTime,
        ],
        avoid: 'Running it again at once meets its own earlier request: "another operation is in progress", or "already exists".',
        references: [references/* refs */.D.async],
        variants: [
            {
                only: { types: deployments },
                title: 'the time ran out[[ on the deployment {deploymentName}]]: Azure may still be working',
                steps: [...wait/* waitDeployment */.b_, ...takeIn, steps/* rerun */.nt, ...moreTime],
                references: [references/* refs */.D.history, references/* refs */.D.async],
            },
        ],
    },
    'service-unavailable': {
        title: 'the service could not answer just then[[ for {name}]]',
        steps: [
            { text: 'Wait the {retryAfter} seconds that Azure asks for.' },
            { text: 'See in Service Health whether the service has an incident in your region.' },
            ...lookFirst,
            { text: 'Then run the failed step again: such an answer passes as a rule.' },
            ...takeIn,
        ],
        avoid: 'Do not take it for a refusal: nothing in the request is wrong. And do not send a write again without a look, it may have gone through.',
        references: ['https://learn.microsoft.com/azure/service-health/overview', references/* refs */.D.async],
    },
    'no-connection': {
        title: 'the tool did not reach Azure[[ ({host})]]',
        steps: [
            { text: 'See from the machine that ran this whether it resolves {host}, and to which address.', command: 'nslookup "{host}"' },
            {
                text: 'A name that does not resolve is a matter of DNS (a private endpoint needs its private zone linked to the network of the runner); a refused or reset connection is one of a firewall or a proxy; a certificate that is not trusted is one of a proxy that reads along.',
            },
            {
                text: 'For a proxy with its own certificate authority name its bundle to the tool.',
                command: 'export REQUESTS_CA_BUNDLE="<ca-bundle.pem>" SSL_CERT_FILE="<ca-bundle.pem>" NODE_EXTRA_CA_CERTS="<ca-bundle.pem>"',
            },
            ...lookFirst,
            { text: 'If it came once, run the failed step again.' },
            ...takeIn,
        ],
        avoid: 'Switching off the check of certificates makes it pass, and lets anybody on the way read the tokens.',
        references: ['https://learn.microsoft.com/azure/azure-portal/azure-portal-safelist-urls'],
    },
    'sign-in-failed': {
        title: 'Azure was not signed in to[[: {entraCode}]]',
        steps: [
            {
                text: 'Read what Entra ID says: the code and the sentence behind it name the cause. An expired or wrong secret is AADSTS7000222 or AADSTS7000215, a wrong tenant or application AADSTS700016.',
            },
            {
                text: 'See which credentials the application has and until when. Better than a new secret is a federated credential, which never expires.',
                az: 'az ad app credential list --id "{application}" --query "[].{name:displayName, until:endDateTime}" --output table',
                powershell: 'Get-AzADAppCredential -ApplicationId "{application}"',
            },
            {
                text: 'In a pipeline the step that signs in must have run, in this job and with success. At a terminal sign in again.',
                az: 'az login',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'A retry asks with the same credentials. More roles do not help either: nobody has been let in yet.',
        references: ['https://learn.microsoft.com/entra/identity-platform/reference-error-codes'],
        variants: [
            {
                only: { has: ['staleAssertion'] },
                steps: [
                    {
                        text: 'The token of the pipeline is good for some minutes and cannot be renewed by itself. Sign in again right before the step that failed, or use a version of the tool that asks for a new token (`use_oidc` with the request URL in Terraform).',
                    },
                    steps/* rerun */.nt,
                ],
                references: ['https://learn.microsoft.com/entra/workload-id/workload-identity-federation'],
            },
            {
                only: { has: ['noFederation'] },
                steps: [
                    {
                        text: 'Compare issuer and subject in the error with the federated credentials of the application: they must be equal to the letter (branch, environment, pull request, service connection).',
                        az: 'az ad app federated-credential list --id "{application}" --query "[].{name:name, issuer:issuer, subject:subject}" --output table',
                        powershell: 'Get-AzADAppFederatedCredential -ApplicationObjectId "<application-object-id>"',
                    },
                    {
                        text: 'Add the credential that is missing, or run from the branch or environment that has one. It can take some minutes to act.',
                    },
                    steps/* rerun */.nt,
                ],
                references: ['https://learn.microsoft.com/entra/workload-id/workload-identity-federation'],
            },
        ],
    },
    'firewall-denied': {
        title: 'a network rule of {name} does not let this address in',
        steps: [
            { text: 'See in the error which address was refused: {clientAddress}. It is that of the runner, or of the gateway before it.' },
            {
                text: 'See the network rules of the resource.',
                az: 'az resource show --ids "{id}" --query "properties.{public:publicNetworkAccess, rules:networkAcls}"',
                powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object publicNetworkAccess, networkAcls',
            },
            {
                text: 'Run the step where the rules let it in: on a runner in the network, or over a private endpoint. The address of a hosted runner changes with every job.',
            },
            steps/* rerun */.nt,
        ],
        avoid: 'Opening the service to all networks for the time of a deployment opens it to everybody for that time. A role does not help: the network is asked first.',
        references: ['https://learn.microsoft.com/azure/private-link/private-endpoint-overview'],
    },
    canceled: {
        title: 'the run was canceled',
        steps: [
            { text: 'A canceled tool does not call Azure back: what it had started goes on. See what that was before you start again.' },
            ...lookFirst,
            { ...steps/* whoChanged */.vJ, text: 'See who started what.' },
            {
                text: 'Terraform may have left the lock on the state behind, and resources that it does not know. Read the plan first.',
                command: 'terraform plan',
                only: { tools: ['terraform'] },
            },
            {
                text: 'Let Pulumi read what is there. If it says that an update still runs, and none does, `pulumi cancel` ends that.',
                command: 'pulumi refresh',
                only: { tools: ['pulumi'] },
            },
            {
                text: 'If nobody canceled it, the time limit of the job did (`timeout-minutes` on GitHub, `timeoutInMinutes` in Azure Pipelines), or a newer run of its group.',
            },
        ],
        avoid: 'Starting it again while the first one still works in Azure makes the conflict that there was not.',
        references: [references/* refs */.D.async],
        variants: [
            {
                only: { types: deployments },
                steps: [{ text: 'See whether the deployment has ended, and how.' }, ...wait/* waitDeployment */.b_, steps/* rerun */.nt],
                references: [references/* refs */.D.history],
            },
        ],
    },
    'state-not-saved': {
        title: 'Terraform could not save its state after it had changed Azure',
        steps: [
            {
                text: 'Do not apply again yet. Secure `errored.tfstate` from the working directory of that run: a hosted runner takes it away with the job. It holds secrets, so it belongs in no public artifact.',
            },
            {
                text: 'Mend why it could not be saved: the role on the storage account, its network rules, a lease that was lost, a token that has expired.',
            },
            {
                text: 'Push it from the same directory with the same backend. Terraform refuses where somebody else has saved a newer one in the meantime: compare the two then, and do not force it.',
                command: 'terraform state push errored.tfstate',
            },
            {
                text: 'If the file is gone, let the plan tell what the state lacks, and import that before anything is applied.',
                command: 'terraform plan -refresh-only',
            },
        ],
        avoid: 'Running apply again before the state is saved forks it: Terraform makes a second time, or fails on, what is there already.',
        references: ['https://developer.hashicorp.com/terraform/cli/commands/state/push', references/* refs */.D.terraformImport],
        variants: [
            {
                only: { tools: ['pulumi'] },
                title: 'Pulumi could not save its checkpoint after it had changed Azure',
                steps: [
                    {
                        text: 'Do not run `pulumi up` again yet. Mend why it could not be saved: the role on the storage account, its network rules, a token that has expired.',
                    },
                    { text: 'Let Pulumi read what is there, and take in what it does not know with `pulumi import`.', command: 'pulumi refresh' },
                ],
                avoid: 'Running it again with the old checkpoint makes a second time, or fails on, what is there already.',
                references: [references/* refs */.D.async],
            },
        ],
    },
    'script-failed': {
        title: 'a script or extension on {name} failed',
        steps: [
            {
                text: 'Read what the extensions of the machine report.',
                az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.extensions[].{name:name, status:statuses[].displayStatus, message:statuses[].message}"',
                powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).Extensions',
            },
            {
                text: 'Its own log stands in the machine: below `/var/log/azure` on Linux, below `C:\\WindowsAzure\\Logs\\Plugins` on Windows.',
            },
            { text: 'Mend the script. An extension that has failed runs again when its settings change, or after it is removed.' },
        ],
        avoid: 'Nothing in Azure stands in the way, so waiting does not help; running the same script again gives the same end.',
        references: ['https://learn.microsoft.com/azure/virtual-machines/extensions/overview'],
        variants: [
            {
                only: { types: ['microsoft.resources/deploymentscripts/*'] },
                steps: [
                    {
                        text: 'Read the log of the deployment script. It is kept as long as its `retentionInterval` says.',
                        az: 'az deployment-scripts show-log --resource-group "{group}" --name "{name}"',
                        powershell: 'Get-AzDeploymentScriptLog -ResourceGroupName "{group}" -Name "{name}"',
                    },
                    { text: 'Mend the script and deploy again; with a new `forceUpdateTag` it runs although nothing else changed.' },
                ],
                references: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template'],
            },
        ],
    },
};

// EXTERNAL MODULE: ./build/conflict/advice/wrappers.js
var wrappers = __webpack_require__(9738);
;// CONCATENATED MODULE: ./build/conflict/advice/none.js




const noneAdvice = {
    ...interruptedAdvice,
    'not-found': {
        title: '{name} does not exist',
        steps: [
            {
                text: 'Check the name, the resource group and the subscription. A permission that is missing can look the same.',
                az: 'az resource list --name "{name}" --query "[].id" --output tsv',
                powershell: 'Get-AzResource -Name "{name}"',
            },
            {
                text: 'If the same template creates it, refer to it by its symbol or name it in dependsOn. If it was created moments ago, let Azure replicate it and try once more.',
            },
        ],
        avoid: 'Waiting does not bring back what was deleted or never made.',
        references: [references/* refs */.D.notFoundError, references/* refs */.D.parentError],
    },
    'access-denied': {
        title: 'the identity may not do this on {name}',
        steps: [
            {
                text: 'See which roles the identity has here.',
                az: 'az role assignment list --scope "{id}" --include-inherited --query "[].{principal:principalName, role:roleDefinitionName, scope:scope}" --output table',
                powershell: 'Get-AzRoleAssignment -Scope "{id}"',
            },
            {
                text: 'Ask for a role that contains this permission, at the smallest scope that works. A new assignment can take some minutes to act.',
            },
        ],
        avoid: 'Owner on the subscription makes it pass, and gives the pipeline far more than it needs.',
        references: [references/* refs */.D.roles],
    },
    throttled: {
        title: 'too many requests: Azure throttles this identity or service',
        steps: [
            { text: 'Wait the {retryAfter} seconds that Azure asks for, then go on.' },
            { text: 'Honour Retry-After: an earlier request starts the wait anew.', only: { lacks: ['retryAfter'] } },
            { text: 'Send fewer requests at the same time.' },
            {
                text: 'For Terraform lower `-parallelism`, and do not run many states at once under one identity.',
                command: 'terraform apply -parallelism=2',
                only: { tools: ['terraform'] },
            },
        ],
        avoid: 'A tight retry loop uses up the limit for everybody who shares the identity.',
        references: [references/* refs */.D.throttling],
    },
    'invalid-request': {
        title: 'the request for {name} is invalid',
        steps: [
            { text: 'Read the innermost message: it names the property or the value that Azure does not accept.' },
            {
                text: 'Check the template before you deploy it.',
                az: 'az deployment group validate --subscription "{subscription}" --resource-group "{group}" --template-file "<template-file>"',
                powershell: 'Test-AzResourceGroupDeployment -ResourceGroupName "{group}" -TemplateFile "<template-file>"',
                only: { tools: ['bicep', 'az', 'azd', 'powershell'] },
            },
        ],
        avoid: 'Retrying an invalid request gives the same answer.',
        references: [references/* refs */.D.errors],
    },
    'server-error': {
        title: 'the service failed inside[[ on {name}]]',
        steps: [
            { text: 'See in Service Health whether the service has an incident in your region.' },
            { text: 'Check what state the request left behind, then run the failed step again: such errors pass as a rule.' },
            {
                ...steps/* byCorrelation */.oR,
                text: 'If it stays, open a support request with the correlation ID and the time.',
                only: { has: ['correlationId'] },
            },
        ],
        avoid: 'Do not send it again without a look: the request may have gone through although the answer was lost.',
        references: ['https://learn.microsoft.com/azure/service-health/overview', references/* refs */.D.async],
    },
    'cause-not-told': {
        title: 'the text tells that something failed[[ on {name}]], and not what',
        steps: [...wrappers/* findTheCause */.WE, { text: 'Give that text to `diagnose`: the class of a failure is in its innermost error.' }],
        avoid: 'Running it again before you know the cause repeats the failure, or hides it behind "already exists".',
        references: [references/* refs */.D.history, references/* refs */.D.errors],
        variants: [wrappers/* stackVariant */.iK],
    },
    'operation-failed': {
        title: 'the operation on {name} ran and failed',
        steps: [
            ...wrappers/* findTheCause */.WE,
            { ...steps/* byCorrelation */.oR, only: { has: ['correlationId'] } },
            { text: 'Correct what the innermost message names. This is no conflict: nothing else stands in the way.' },
            steps/* rerun */.nt,
        ],
        avoid: 'Retrying without a change repeats the failure.',
        references: [references/* refs */.D.errors],
    },
    'other-tool': {
        title: 'this error comes from another tool, not from Azure[[ ({otherTool})]]',
        steps: [
            { text: 'Read the documentation of that tool: its locks and conflicts are its own, and Azure knows nothing of them.' },
            {
                text: 'A Helm release that is stuck shows as pending. Look before you roll back.',
                command: 'helm history "<release>" --namespace "<namespace>"',
                only: { tools: ['helm'] },
            },
        ],
        avoid: 'Looking for the cause in Azure costs time: no Azure operation failed here.',
        references: [references/* refs */.D.errors],
    },
    'no-error': {
        title: 'no Azure error was found',
        steps: [
            { text: 'Look at the end of the log of the failed step. If the error stands in another log, give that one to `log`.' },
            {
                text: 'For more detail run the tool with its debug output: `--debug` for az and azd, `-Debug` for PowerShell, `TF_LOG=DEBUG` for Terraform.',
            },
        ],
        avoid: 'Debug output can hold tokens. Do not paste it anywhere before you have read it.',
        references: [references/* refs */.D.errors],
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


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ busyVariants),
/* harmony export */   b_: () => (/* binding */ waitDeployment),
/* harmony export */   mH: () => (/* binding */ waitVariants)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const ENDED = "contains(['Succeeded','Failed','Canceled'], properties.provisioningState)";
const waitDeployment = [
    {
        text: 'Wait until the deployment has ended. The command polls the deployment itself.',
        az: `az deployment group wait --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
        only: { has: ['group'] },
    },
    {
        text: 'Wait until the deployment has ended. This is the command for a deployment at subscription scope.',
        az: `az deployment sub wait --subscription "{subscription}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzSubscriptionDeployment -Name "{deploymentName}").ProvisioningState',
        only: { has: ['subscription'], lacks: ['group'] },
    },
    {
        text: 'Wait until the deployment has ended. The command polls the deployment itself.',
        az: `az deployment group wait --resource-group "{group}" --name "{deploymentName}" --custom "${ENDED}"`,
        powershell: '(Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}").ProvisioningState',
        only: { lacks: ['subscription'] },
    },
    {
        text: 'See how it ended, and who owns it.',
        az: 'az deployment group show --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query "properties.{state:provisioningState, since:timestamp, correlation:correlationId, error:error}"',
        powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" -Name "{deploymentName}"',
        only: { has: ['group'] },
    },
];
const signals = [
    {
        types: ['microsoft.network/virtualnetworks/*'],
        step: {
            text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time.',
            az: 'az network vnet wait --ids "{topId}" --updated',
            powershell: '(Get-AzVirtualNetwork -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
    {
        types: ['microsoft.containerservice/managedclusters/*'],
        step: {
            text: 'Wait until the cluster is settled. Node pools are written through it. If the running operation is yours and stuck, it can be aborted.',
            az: 'az aks wait --subscription "{subscription}" --resource-group "{group}" --name "{topName}" --custom "contains([\'Succeeded\',\'Failed\',\'Canceled\'], provisioningState)"',
            powershell: '(Get-AzAksCluster -ResourceGroupName "{group}" -Name "{topName}").ProvisioningState',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.aksAbort,
    },
    {
        types: ['microsoft.dbforpostgresql/flexibleservers/*', 'microsoft.dbformysql/flexibleservers/*'],
        step: {
            text: 'Wait until the server is ready. It takes one change at a time, its databases, rules and parameters included.',
            az: "az resource wait --ids \"{topId}\" --custom \"contains(['Ready','Stopped','Disabled'], properties.state)\"",
            powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.state',
        },
        throughTop: true,
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
    {
        types: ['microsoft.sql/servers/databases'],
        step: {
            text: 'See which operations run on the database, and how far they are.',
            az: 'az sql db op list --subscription "{subscription}" --resource-group "{group}" --server "{parentName}" --database "{name}" --query "[?state!=\'Succeeded\'].{operation:operation, state:state, percent:percentComplete, since:startTime}" --output table',
            powershell: 'Get-AzSqlDatabaseActivity -ResourceGroupName "{group}" -ServerName "{parentName}" -DatabaseName "{name}"',
        },
        reference: 'https://learn.microsoft.com/azure/azure-sql/database/single-database-manage',
    },
    {
        types: ['microsoft.storage/storageaccounts/*'],
        step: {
            text: 'A storage account has no state to wait for: it reads Succeeded while another write holds it. The Activity Log, 3 to 20 minutes late, shows who writes and whether that has ended.',
            az: 'az monitor activity-log list --resource-id "{topId}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value}" --output table',
            powershell: 'Get-AzActivityLog -ResourceId "{topId}" -StartTime (Get-Date).AddHours(-1)',
        },
        reference: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
        isLog: true,
    },
    {
        types: ['microsoft.cache/redisenterprise/*'],
        step: {
            text: 'Wait until the cluster is running again.',
            az: "az resource wait --ids \"{topId}\" --custom \"contains(['Running','CreateFailed','UpdateFailed','DeleteFailed','Disabled'], properties.resourceState)\"",
            powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.resourceState',
        },
        reference: _references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.async,
    },
];
const waitVariants = [
    ...signals.map(({ types, step, reference, throughTop, isLog }) => ({
        only: { types },
        steps: [step, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askOperation */ .dd, ...(isLog === true ? [] : [throughTop === true ? _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoWorksBeside */ .fH : _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .whoChanged */ .vJ]), _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        references: [reference],
    })),
    {
        only: { types: ['microsoft.resources/deployments/*'] },
        steps: [...waitDeployment, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .rerun */ .nt, _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK],
        references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.history],
    },
];
const throughTop = new Set(signals.filter((signal) => signal.throughTop === true).map(({ types }) => types));
const busyVariants = waitVariants.map((variant) => variant.only.types !== undefined && throughTop.has(variant.only.types)
    ? { ...variant, title: 'another operation is still running on {topName}' }
    : variant);


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ findTheCause),
/* harmony export */   Zp: () => (/* binding */ ofDeployment),
/* harmony export */   iK: () => (/* binding */ stackVariant)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9119);


const failedOnly = '"[?properties.provisioningState==\'Failed\'].properties.{resource:targetResource.id, status:statusCode, message:statusMessage}"';
const look = 'Look at the operations of the deployment: the innermost failed one names the cause.';
const ofStack = [
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack group show --subscription "{subscription}" --resource-group "{group}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzResourceGroupDeploymentStack -ResourceGroupName "{group}" -Name "{name}"',
        only: { has: ['group'] },
    },
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack sub show --subscription "{subscription}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzSubscriptionDeploymentStack -Name "{name}"',
        only: { has: ['subscription'], lacks: ['group', 'managementGroup'] },
    },
    {
        text: 'A deployment stack is no deployment: its own record has the error of every resource that failed. (`az stack` needs az 2.61 or later.)',
        az: 'az stack mg show --management-group-id "{managementGroup}" --name "{name}" --query "{state:provisioningState, error:error, failed:failedResources}"',
        powershell: 'Get-AzManagementGroupDeploymentStack -ManagementGroupId "{managementGroup}" -Name "{name}"',
        only: { has: ['managementGroup'] },
    },
];
const ofDeployment = [
    {
        text: look,
        az: `az deployment operation group list --subscription "{subscription}" --resource-group "{group}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzResourceGroupDeploymentOperation -ResourceGroupName "{group}" -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'group'] },
    },
    {
        text: look,
        az: `az deployment operation sub list --subscription "{subscription}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzDeploymentOperation -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'subscription'], lacks: ['group', 'managementGroup'] },
    },
    {
        text: look,
        az: `az deployment operation mg list --management-group-id "{managementGroup}" --name "{deploymentName}" --query ${failedOnly}`,
        powershell: 'Get-AzManagementGroupDeploymentOperation -ManagementGroupId "{managementGroup}" -DeploymentName "{deploymentName}"',
        only: { has: ['deploymentName', 'managementGroup'] },
    },
];
const whichDeployment = [
    {
        text: 'Find the deployment that failed, then list its operations with `az deployment operation group list`.',
        az: 'az deployment group list --resource-group "{group}" --query "[?properties.provisioningState==\'Failed\'].{name:name, time:properties.timestamp, error:properties.error.code}" --output table',
        powershell: 'Get-AzResourceGroupDeployment -ResourceGroupName "{group}" | Where-Object ProvisioningState -eq "Failed"',
        only: { lacks: ['deploymentName', 'managementGroup'] },
    },
];
const ofTool = [
    {
        text: 'Terraform prints what the provider told it. For the whole answer of Azure run it once more with its log, and read that before you share it: it can hold tokens.',
        command: 'TF_LOG=DEBUG terraform apply',
        only: { tools: ['terraform'] },
    },
    {
        text: 'Pulumi prints the answers of Azure with more logging. Read that before you share it: it can hold tokens.',
        command: 'pulumi up --logtostderr --logflow -v=9',
        only: { tools: ['pulumi'] },
    },
    {
        text: 'azd names the deployment after the environment and the time. Run it with its debug output for the whole answer.',
        command: 'azd provision --debug',
        only: { tools: ['azd'] },
    },
    {
        text: 'Ansible prints the whole answer of Azure with more verbosity.',
        command: 'ansible-playbook -vvv "<playbook>"',
        only: { tools: ['ansible'] },
    },
];
const stackVariant = {
    only: { types: ['microsoft.resources/deploymentstacks'] },
    title: 'the deployment stack {name} failed, and the text does not tell why',
    steps: [...ofStack, { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } }],
    references: [_references_js__WEBPACK_IMPORTED_MODULE_0__/* .refs */ .D.stacks],
};
const findTheCause = [
    ...ofDeployment,
    ...whichDeployment,
    { ..._steps_js__WEBPACK_IMPORTED_MODULE_1__/* .byCorrelation */ .oR, only: { has: ['correlationId'] } },
    ...ofTool,
];


/***/ })

};
;