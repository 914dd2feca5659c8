import { interruptedAdvice } from './interrupted.ts';
import type { Entries } from './model.ts';
import { refs } from './references.ts';
import { byCorrelation, rerun } from './steps.ts';
import { findTheCause, stackVariant } from './wrappers.ts';

/** Not a conflict. One helpful step all the same. */
export const noneAdvice: Entries<'none'> = {
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
    references: [refs.notFoundError, refs.parentError],
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
    references: [refs.roles],
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
    references: [refs.throttling],
  },
  'invalid-request': {
    title: 'the request for {name} is invalid',
    steps: [
      { text: 'Read the innermost message: it names the property or the value that Azure does not accept.' },
      { tool: 'preview' },
    ],
    avoid: 'Retrying an invalid request gives the same answer.',
    references: [refs.errors],
  },
  'server-error': {
    title: 'the service failed inside[[ on {name}]]',
    steps: [
      { text: 'See in Service Health whether the service has an incident in your region.' },
      { text: 'Check what state the request left behind, then run the failed step again: such errors pass as a rule.' },
      {
        ...byCorrelation,
        text: 'If it stays, open a support request with the correlation ID and the time.',
        only: { has: ['correlationId'] },
      },
    ],
    avoid: 'Do not send it again without a look: the request may have gone through although the answer was lost.',
    references: ['https://learn.microsoft.com/azure/service-health/overview', refs.async],
  },
  'cause-not-told': {
    title: 'the text tells that something failed[[ on {name}]], and not what',
    steps: [
      ...findTheCause,
      { text: 'Give that text to `diagnose`: the class of a failure is in its innermost error.' },
    ],
    avoid: 'Running it again before you know the cause repeats the failure, or hides it behind "already exists".',
    references: [refs.history, refs.errors],
    variants: [stackVariant],
  },
  'operation-failed': {
    title: 'the operation on {name} ran and failed',
    steps: [
      ...findTheCause,
      { ...byCorrelation, only: { has: ['correlationId'] } },
      { text: 'Correct what the innermost message names. This is no conflict: nothing else stands in the way.' },
      rerun,
    ],
    avoid: 'Retrying without a change repeats the failure.',
    references: [refs.errors],
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
    references: [refs.errors],
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
    references: [refs.errors],
  },
};
