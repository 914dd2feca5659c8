"use strict";
exports.id = 5413;
exports.ids = [5413];
exports.modules = {

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noneAdvice: () => (/* binding */ noneAdvice)
});

// EXTERNAL MODULE: ./build/conflict/advice/deployments.js
var deployments = __webpack_require__(7112);
// EXTERNAL MODULE: ./build/conflict/advice/references.js
var references = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/conflict/advice/steps.js
var steps = __webpack_require__(9119);
;// CONCATENATED MODULE: ./build/conflict/advice/interrupted.js



const interrupted_deployments = ['microsoft.resources/deployments/*'];
const lookFirst = [
    steps/* followOperation */.Dn,
    { ...steps/* readState */.un, text: 'See whether it is there, and in what state.', only: { has: ['id'] } },
    {
        text: 'See which operations started, and which have ended. The Activity Log is 3 to 20 minutes late.',
        kind: 'look',
        az: 'az monitor activity-log list --resource-group "{group}" --offset 3h --query "[].{time:eventTimestamp, what:operationName.value, on:resourceId, status:status.value}" --output table',
        powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-3)',
        only: { lacks: ['id'] },
    },
];
const interruptedAdvice = {
    'timed-out': {
        title: 'the time ran out[[ on {name}]]: Azure may still be working',
        steps: [
            ...lookFirst,
            {
                by: 'wait',
                text: 'If it still runs, wait for its end. The command polls the resource itself.',
                only: { has: ['known'] },
            },
            { tool: 'half' },
            { text: 'When it has ended well, nothing is lost: run the failed step again, and it goes on from there.' },
            { tool: 'moreTime' },
        ],
        avoid: 'Running it again at once meets its own earlier request: "another operation is in progress", or "already exists".',
        references: [references/* refs */.D.async],
        variants: [
            {
                only: { types: interrupted_deployments },
                title: 'the time ran out[[ on the deployment {deploymentName}]]: Azure may still be working',
                steps: [...deployments/* waitDeployment */.b_, ...deployments/* showDeployment */.BD, { tool: 'half' }, steps/* rerun */.nt, { tool: 'moreTime' }],
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
            { tool: 'half' },
        ],
        avoid: 'Do not take it for a refusal: nothing in the request is wrong. And do not send a write again without a look, it may have gone through.',
        references: ['https://learn.microsoft.com/azure/service-health/overview', references/* refs */.D.async],
    },
    'no-connection': {
        title: 'the tool did not reach Azure[[ ({host})]]',
        steps: [
            {
                text: 'See from the machine that ran this whether it resolves {host}, and to which address.',
                kind: 'look',
                command: 'nslookup "{host}"',
            },
            {
                text: 'A name that does not resolve is a matter of DNS (a private endpoint needs its private zone linked to the network of the runner); a refused or reset connection is one of a firewall or a proxy; a certificate that is not trusted is one of a proxy that reads along.',
            },
            {
                text: 'For a proxy with its own certificate authority name its bundle to the tool.',
                kind: 'act',
                cost: 'nothing',
                command: 'export REQUESTS_CA_BUNDLE="<ca-bundle.pem>" SSL_CERT_FILE="<ca-bundle.pem>" NODE_EXTRA_CA_CERTS="<ca-bundle.pem>"',
            },
            ...lookFirst,
            { text: 'If it came once, run the failed step again.' },
            { tool: 'half' },
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
                kind: 'look',
                az: 'az ad app credential list --id "{application}" --query "[].{name:displayName, until:endDateTime}" --output table',
                powershell: 'Get-AzADAppCredential -ApplicationId "{application}"',
            },
            {
                text: 'In a pipeline the step that signs in must have run, in this job and with success. At a terminal sign in again.',
                kind: 'act',
                cost: 'nothing',
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
                        kind: 'look',
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
            {
                text: 'See in the error which address was refused: {clientAddress}. It is that of the runner, or of the gateway before it.',
            },
            {
                text: 'See the network rules of the resource.',
                kind: 'look',
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
            {
                text: 'A canceled tool does not call Azure back: what it had started goes on. See what that was before you start again.',
            },
            ...lookFirst,
            { ...steps/* whoChanged */.vJ, text: 'See who started what.' },
            { tool: 'broken' },
            {
                text: 'If nobody canceled it, the time limit of the job did (`timeout-minutes` on GitHub, `timeoutInMinutes` in Azure Pipelines), or a newer run of its group.',
            },
        ],
        avoid: 'Starting it again while the first one still works in Azure makes the conflict that there was not.',
        references: [references/* refs */.D.async],
        variants: [
            {
                only: { types: interrupted_deployments },
                steps: [
                    { text: 'See whether the deployment has ended, and how.' },
                    ...deployments/* waitDeployment */.b_,
                    ...deployments/* showDeployment */.BD,
                    steps/* rerun */.nt,
                ],
                references: [references/* refs */.D.history],
            },
        ],
    },
    'state-not-saved': {
        title: '{tool} could not save its state after it had changed Azure',
        steps: [{ tool: 'saveState', usual: 'terraform' }],
        avoid: 'Running it again before the state is saved forks it: the tool makes a second time, or fails on, what is there already.',
        references: ['https://developer.hashicorp.com/terraform/cli/commands/state/push', references/* refs */.D.terraformImport],
        variants: [{ only: { tools: ['pulumi'] }, references: [references/* refs */.D.async] }],
    },
    'script-failed': {
        title: 'a script or extension on {name} failed',
        steps: [
            {
                text: 'Read what the extensions of the machine report.',
                kind: 'look',
                az: 'az vm get-instance-view --ids "{vmId}" --query "instanceView.extensions[].{name:name, status:statuses[].displayStatus, message:statuses[].message}"',
                powershell: '(Get-AzVM -ResourceGroupName "{vmGroup}" -Name "{vmName}" -Status).Extensions',
            },
            {
                text: 'Its own log stands in the machine: below `/var/log/azure` on Linux, below `C:\\WindowsAzure\\Logs\\Plugins` on Windows.',
            },
            {
                text: 'Mend the script. An extension that has failed runs again when its settings change, or after it is removed.',
            },
        ],
        avoid: 'Nothing in Azure stands in the way, so waiting does not help; running the same script again gives the same end.',
        references: ['https://learn.microsoft.com/azure/virtual-machines/extensions/overview'],
        variants: [
            {
                only: { types: ['microsoft.resources/deploymentscripts/*'] },
                steps: [
                    {
                        text: 'Read the log of the deployment script. It is kept as long as its `retentionInterval` says.',
                        kind: 'look',
                        az: 'az deployment-scripts show-log --resource-group "{group}" --name "{name}"',
                        powershell: 'Get-AzDeploymentScriptLog -ResourceGroupName "{group}" -Name "{name}"',
                    },
                    {
                        text: 'Mend the script and deploy again; with a new `forceUpdateTag` it runs although nothing else changed.',
                    },
                ],
                references: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template'],
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/conflict/advice/wrappers.js



const stackVariant = {
    only: { has: ['stackName'] },
    title: 'the deployment stack[[ {stackName}]] failed, and the text does not tell why',
    steps: [...deployments/* showStack */._m, { ...steps/* byCorrelation */.oR, only: { has: ['correlationId'] } }],
    references: [references/* refs */.D.stacks],
};
const findTheCause = [
    ...deployments/* failedOperations */.aT,
    ...deployments/* whichDeployment */.PJ,
    { ...steps/* byCorrelation */.oR, only: { has: ['correlationId'] } },
    { tool: 'debug' },
];

;// CONCATENATED MODULE: ./build/conflict/advice/none.js




const noneAdvice = {
    ...interruptedAdvice,
    'not-found': {
        title: '{name} does not exist',
        steps: [
            {
                text: 'Check the name, the resource group and the subscription. A permission that is missing can look the same.',
                kind: 'look',
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
                kind: 'look',
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
            { tool: 'fewer' },
        ],
        avoid: 'A tight retry loop uses up the limit for everybody who shares the identity.',
        references: [references/* refs */.D.throttling],
    },
    'invalid-request': {
        title: 'the request for {name} is invalid',
        steps: [
            { text: 'Read the innermost message: it names the property or the value that Azure does not accept.' },
            { tool: 'preview' },
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
        steps: [
            ...findTheCause,
            { text: 'Give that text to `diagnose`: the class of a failure is in its innermost error.' },
        ],
        avoid: 'Running it again before you know the cause repeats the failure, or hides it behind "already exists".',
        references: [references/* refs */.D.history, references/* refs */.D.errors],
        variants: [stackVariant],
    },
    'operation-failed': {
        title: 'the operation on {name} ran and failed',
        steps: [
            ...findTheCause,
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
            {
                text: 'Read the documentation of that tool: its locks and conflicts are its own, and Azure knows nothing of them.',
            },
            {
                text: 'A Helm release that is stuck shows as pending. Look before you roll back.',
                kind: 'look',
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
            {
                text: 'Look at the end of the log of the failed step. If the error stands in another log, give that one to `log`.',
            },
            {
                text: 'For more detail run the tool with its debug output: `--debug` for az and azd, `-Debug` for PowerShell, `TF_LOG=DEBUG` for Terraform.',
            },
        ],
        avoid: 'Debug output can hold tokens. Do not paste it anywhere before you have read it.',
        references: [references/* refs */.D.errors],
    },
};


/***/ })

};
;