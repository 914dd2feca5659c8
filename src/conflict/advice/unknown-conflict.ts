import { failedOperations } from './deployments.ts';
import type { Entries, EntryStep } from './model.ts';
import { refs } from './references.ts';
import { byCorrelation, followOperation, listLocks, readState, whatFailedInGroup, whoChanged } from './steps.ts';

const inspect: readonly EntryStep[] = [
  { ...byCorrelation, only: { has: ['correlationId'] } },
  ...failedOperations,
  { ...readState, only: { has: ['id'] } },
  followOperation,
];

/** A conflict whose text and evidence do not tell which: look before you act. */
export const unknownConflictAdvice: Entries<'unknown-conflict'> = {
  'bare-conflict': {
    title: 'Azure reports a conflict on {name} and gives no reason',
    steps: [
      ...inspect,
      whoChanged,
      {
        text: 'Act on what you find: something running means wait, a lock means ask, a wrong state means change the state.',
      },
    ],
    avoid: 'A blind retry may work, or may run into a half-done change. Look first: it takes a minute.',
    references: [refs.errors, refs.activityLog],
  },
  'ambiguous-conflict': {
    title: 'the conflict on {name} may have more than one cause',
    steps: [
      ...inspect,
      { ...whoChanged, text: 'See whether something else runs on it. The Activity Log is 3 to 20 minutes late.' },
      { ...listLocks, text: 'See whether a lock acts on it.' },
      { text: 'Act on what you find; the error text alone does not decide it.' },
    ],
    avoid:
      'Acting on the likeliest guess costs more than looking: the fixes for a lock, a state and a running operation exclude each other.',
    references: [refs.errors, refs.activityLog],
  },
  'canceled-by-other': {
    title: 'somebody canceled the operation on {name}',
    steps: [
      {
        ...whoChanged,
        text: 'See who canceled it. A canceled job, a timeout of the tool or a newer run are the usual ones.',
      },
      ...inspect,
      {
        text: 'Read what was done before the cancel: resources may be half changed. Then run the failed step again, if it is still wanted.',
      },
    ],
    avoid: 'Restarting it without asking may fight a person who stopped it on purpose.',
    references: [refs.activityLog, refs.async],
  },
  'group-deletion-failed': {
    title: 'the resource group[[ {group}]] could not be deleted',
    steps: [
      {
        text: 'List what is still there: the first failing resource is the cause.',
        kind: 'look',
        az: 'az resource list --subscription "{subscription}" --resource-group "{group}" --query "[].{name:name, type:type, state:provisioningState}" --output table',
        powershell: 'Get-AzResource -ResourceGroupName "{group}" | Select-Object Name, ResourceType',
      },
      {
        text: 'Look for locks in the group and below it.',
        kind: 'look',
        az: 'az lock list --subscription "{subscription}" --resource-group "{group}" --output table',
        powershell: 'Get-AzResourceLock -ResourceGroupName "{group}"',
      },
      { ...whatFailedInGroup, text: 'Read the failed deletes in the Activity Log. It is 3 to 20 minutes late.' },
      {
        text: 'Clear that one cause (a lock, a vault with backups, something in use from another group), then delete the group again.',
      },
    ],
    avoid:
      'Repeating the delete without finding the cause fails at the same place, and takes more out of the group each time.',
    references: [refs.deleteGroup],
  },
};
