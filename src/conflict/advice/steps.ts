import type { EntryStep, Slot, StepTemplate, ToolSlot } from './model.ts';

/** Steps that many entries share. */

export const rerun: ToolSlot = { tool: 'again', otherwise: [{ text: 'Then run the failed step again.' }] };

/** Where the tool can be told to wait for what passes. */
export const retries: ToolSlot = { tool: 'retries' };

export const readState: Slot = { by: 'state' };

/** Only where Azure printed the status URL: it is the one true signal of that operation. */
export const followOperation: StepTemplate = {
  text: 'Ask the operation itself how far it is. Repeat at the pace of its Retry-After until the status is Succeeded, Failed or Canceled.',
  kind: 'look',
  az: 'az rest --method get --url "{operationPath}"',
  powershell: 'Invoke-AzRestMethod -Method GET -Path "{operationPath}"',
  only: { has: ['operationPath'] },
};

/**
 * Wait on the resource itself. Where not even its name is known, the status URL that Azure printed is the only signal.
 */
export const waitForEnd: readonly EntryStep[] = [
  { by: 'wait', only: { has: ['known'] } },
  { ...followOperation, only: { has: ['operationPath'], lacks: ['known'] } },
  { by: 'wait', only: { lacks: ['known', 'operationPath'] } },
];

/** For a wait that does not end. */
export const askOperation: StepTemplate = {
  ...followOperation,
  text: 'If the wait takes long, ask the operation itself how far it is.',
  only: { has: ['operationPath', 'known'] },
};

const LATE = 'The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.';

export const whoChanged: StepTemplate = {
  text: `See who started what. ${LATE}`,
  kind: 'look',
  az: 'az monitor activity-log list --resource-id "{id}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value, correlation:correlationId}" --output table',
  powershell:
    'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddHours(-6) | Select-Object EventTimestamp, Caller, OperationName, Status, CorrelationId',
  only: { has: ['place'] },
};

/**
 * PowerShell fetches the message only where it is asked for the details:
 * https://learn.microsoft.com/powershell/module/az.monitor/get-azactivitylog
 */
const WITH_MESSAGE =
  "Select-Object EventTimestamp, ResourceId, OperationName, Status, @{n='Message';e={$_.Properties.Content['statusMessage']}}";

/** What failed on it, with Azure's own words. */
export const whatFailed: StepTemplate = {
  text: `See which operation left it so, and with what error. ${LATE}`,
  kind: 'look',
  az: 'az monitor activity-log list --resource-id "{id}" --offset 1d --status Failed --query "[].{time:eventTimestamp, who:caller, what:operationName.value, message:properties.statusMessage}"',
  powershell: `Get-AzActivityLog -ResourceId "{id}" -Status Failed -StartTime (Get-Date).AddDays(-1) -DetailedOutput | ${WITH_MESSAGE}`,
  only: { has: ['place'] },
};

/** What failed in the group. */
export const whatFailedInGroup: StepTemplate = {
  text: `Read what failed in the group. ${LATE}`,
  kind: 'look',
  az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 6h --status Failed --query "[].{time:eventTimestamp, resource:resourceId, what:operationName.value, message:properties.statusMessage}"',
  powershell: `Get-AzActivityLog -ResourceGroupName "{group}" -Status Failed -StartTime (Get-Date).AddHours(-6) -DetailedOutput | ${WITH_MESSAGE}`,
};

/** The other operation may be on a child beside this one, which the log of one resource does not show. */
export const whoWorksBeside: StepTemplate = {
  text: `See who else works on it, or on something below it. ${LATE}`,
  kind: 'look',
  az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, on:resourceId, status:status.value}" --output table',
  powershell:
    'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-1) | Select-Object EventTimestamp, Caller, OperationName, ResourceId, Status',
  only: { has: ['group'] },
};

export const byCorrelation: StepTemplate = {
  text: 'Read everything that belongs to this request.',
  kind: 'look',
  az: 'az monitor activity-log list --correlation-id "{correlationId}" --offset 1d --query "[].{time:eventTimestamp, what:operationName.value, status:status.value, message:properties.statusMessage}" --output json',
  powershell: `Get-AzActivityLog -CorrelationId "{correlationId}" -StartTime (Get-Date).AddDays(-1) -DetailedOutput | ${WITH_MESSAGE}`,
};

export const listLocks: StepTemplate = {
  text: 'List the locks that act on it, those of the scopes above included.',
  kind: 'look',
  az: 'az lock list --resource "{id}" --filter-string "atScope()" --query "[].{name:name, level:level, notes:notes, owners:owners[].applicationId, id:id}"',
  powershell: 'Get-AzResourceLock -Scope "{id}" -AtScope',
};

export const serialize: StepTemplate = {
  text: 'To keep it from happening again, let the jobs that change this resource queue: a concurrency group on GitHub, an exclusive lock in Azure Pipelines.',
};
