import { showDeployment, waitDeployment } from './deployments.ts';
import type { Entries, EntryStep, ReasonOf } from './model.ts';
import { refs } from './references.ts';
import { followOperation, readState, rerun, whoChanged } from './steps.ts';

/** Reasons for which Azure refused nothing, or not for good: what was asked for may have been done all the same. */
type Interrupted = Extract<
  ReasonOf<'none'>,
  | 'timed-out'
  | 'service-unavailable'
  | 'no-connection'
  | 'sign-in-failed'
  | 'firewall-denied'
  | 'canceled'
  | 'state-not-saved'
  | 'script-failed'
>;

const deployments = ['microsoft.resources/deployments/*'];

/** Look before anything is sent again. Where the name is not told, the Activity Log of the group is the place. */
const lookFirst: readonly EntryStep[] = [
  followOperation,
  { ...readState, text: 'See whether it is there, and in what state.', only: { has: ['id'] } },
  {
    text: 'See which operations started, and which have ended. The Activity Log is 3 to 20 minutes late.',
    kind: 'look',
    az: 'az monitor activity-log list --resource-group "{group}" --offset 3h --query "[].{time:eventTimestamp, what:operationName.value, on:resourceId, status:status.value}" --output table',
    powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-3)',
    only: { lacks: ['id'] },
  },
];

export const interruptedAdvice: Pick<Entries<'none'>, Interrupted> = {
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
    avoid:
      'Running it again at once meets its own earlier request: "another operation is in progress", or "already exists".',
    references: [refs.async],
    variants: [
      {
        only: { types: deployments },
        title: 'the time ran out[[ on the deployment {deploymentName}]]: Azure may still be working',
        steps: [...waitDeployment, ...showDeployment, { tool: 'half' }, rerun, { tool: 'moreTime' }],
        references: [refs.history, refs.async],
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
    avoid:
      'Do not take it for a refusal: nothing in the request is wrong. And do not send a write again without a look, it may have gone through.',
    references: ['https://learn.microsoft.com/azure/service-health/overview', refs.async],
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
        command:
          'export REQUESTS_CA_BUNDLE="<ca-bundle.pem>" SSL_CERT_FILE="<ca-bundle.pem>" NODE_EXTRA_CA_CERTS="<ca-bundle.pem>"',
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
      rerun,
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
          rerun,
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
          rerun,
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
        powershell:
          '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object publicNetworkAccess, networkAcls',
      },
      {
        text: 'Run the step where the rules let it in: on a runner in the network, or over a private endpoint. The address of a hosted runner changes with every job.',
      },
      rerun,
    ],
    avoid:
      'Opening the service to all networks for the time of a deployment opens it to everybody for that time. A role does not help: the network is asked first.',
    references: ['https://learn.microsoft.com/azure/private-link/private-endpoint-overview'],
  },
  canceled: {
    title: 'the run was canceled',
    steps: [
      {
        text: 'A canceled tool does not call Azure back: what it had started goes on. See what that was before you start again.',
      },
      ...lookFirst,
      { ...whoChanged, text: 'See who started what.' },
      { tool: 'broken' },
      {
        text: 'If nobody canceled it, the time limit of the job did (`timeout-minutes` on GitHub, `timeoutInMinutes` in Azure Pipelines), or a newer run of its group.',
      },
    ],
    avoid: 'Starting it again while the first one still works in Azure makes the conflict that there was not.',
    references: [refs.async],
    variants: [
      {
        only: { types: deployments },
        steps: [
          { text: 'See whether the deployment has ended, and how.' },
          ...waitDeployment,
          ...showDeployment,
          rerun,
        ],
        references: [refs.history],
      },
    ],
  },
  'state-not-saved': {
    title: '{tool} could not save its state after it had changed Azure',
    steps: [{ tool: 'saveState', usual: 'terraform' }],
    avoid:
      'Running it again before the state is saved forks it: the tool makes a second time, or fails on, what is there already.',
    references: ['https://developer.hashicorp.com/terraform/cli/commands/state/push', refs.terraformImport],
    variants: [{ only: { tools: ['pulumi'] }, references: [refs.async] }],
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
    avoid:
      'Nothing in Azure stands in the way, so waiting does not help; running the same script again gives the same end.',
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
