import type { StepTemplate } from './model.ts';

/** Steps that many entries share. */

export const rerun: StepTemplate = { text: 'Then run the failed step again.' };

/** `provisioningState` is terminal as Succeeded, Failed or Canceled, and a resource that has none is settled. */
const SETTLED = "contains(['Succeeded','Failed','Canceled'], not_null(properties.provisioningState, 'Succeeded'))";

export const waitSettled: StepTemplate = {
  text: 'Wait until it is settled. The command polls the resource itself and returns when it ends, well or not.',
  az: `az resource wait --ids "{topId}" --custom "${SETTLED}"`,
  powershell: '(Get-AzResource -ResourceId "{topId}" -ExpandProperties).Properties.provisioningState',
};

export const readState: StepTemplate = {
  text: 'Read its state first.',
  az: 'az resource show --ids "{id}" --query "properties.provisioningState" --output tsv',
  powershell: '(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties.provisioningState',
};

/** Only where Azure printed the status URL: it is the one true signal of that operation. */
export const followOperation: StepTemplate = {
  text: 'Ask the operation itself how far it is. Repeat at the pace of its Retry-After until the status is Succeeded, Failed or Canceled.',
  az: 'az rest --method get --url "{operationPath}"',
  powershell: 'Invoke-AzRestMethod -Method GET -Path "{operationPath}"',
  only: { has: ['operationPath'] },
};

/** Wait on the resource itself. Where not even its name is known, the status URL that Azure printed is the only signal. */
export const waitForEnd: readonly StepTemplate[] = [
  { ...waitSettled, only: { has: ['known'] } },
  { ...followOperation, only: { has: ['operationPath'], lacks: ['known'] } },
  { ...waitSettled, only: { lacks: ['known', 'operationPath'] } },
];

/** For a wait that does not end. */
export const askOperation: StepTemplate = {
  ...followOperation,
  text: 'If the wait takes long, ask the operation itself how far it is.',
  only: { has: ['operationPath', 'known'] },
};

export const whoChanged: StepTemplate = {
  text: 'See who started what. The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.',
  az: 'az monitor activity-log list --resource-id "{id}" --offset 6h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, status:status.value, correlation:correlationId}" --output table',
  powershell: 'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddHours(-6)',
  only: { has: ['place'] },
};

/** The other operation may be on a child beside this one, which the log of one resource does not show. */
export const whoWorksBeside: StepTemplate = {
  text: 'See who else works on it, or on something below it. The Activity Log is 3 to 20 minutes late, so an empty answer proves nothing.',
  az: 'az monitor activity-log list --subscription "{subscription}" --resource-group "{group}" --offset 1h --query "[].{time:eventTimestamp, who:caller, what:operationName.value, on:resourceId, status:status.value}" --output table',
  powershell: 'Get-AzActivityLog -ResourceGroupName "{group}" -StartTime (Get-Date).AddHours(-1)',
  only: { has: ['group'] },
};

export const byCorrelation: StepTemplate = {
  text: 'Read everything that belongs to this request.',
  az: 'az monitor activity-log list --correlation-id "{correlationId}" --offset 1d --query "[].{time:eventTimestamp, what:operationName.value, status:status.value, message:properties.statusMessage}" --output json',
  powershell: 'Get-AzActivityLog -CorrelationId "{correlationId}" -StartTime (Get-Date).AddDays(-1)',
};

export const listLocks: StepTemplate = {
  text: 'List the locks that act on it, those of the scopes above included.',
  az: 'az lock list --resource "{id}" --filter-string "atScope()" --output table',
  powershell: 'Get-AzResourceLock -Scope "{id}" -AtScope',
};

export const serialize: StepTemplate = {
  text: 'To keep it from happening again, let the jobs that change this resource queue: a concurrency group on GitHub, an exclusive lock in Azure Pipelines.',
};
