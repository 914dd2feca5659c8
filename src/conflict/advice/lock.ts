import { denyAssignment } from './deny.ts';
import type { Entries, StepTemplate } from './model.ts';
import { refs } from './references.ts';
import { listLocks, rerun } from './steps.ts';
import { terraformTools } from './tools/terraform.ts';

/** Locks that a service sets for itself, and would set again. */
const madeByServices: readonly StepTemplate[] = [
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

/** The Activity Log keeps 90 days. */
const whoLocked: StepTemplate = {
  about: 'lockedScope',
  text: 'Where the notes are empty, see who set it. The Activity Log goes back 90 days.',
  kind: 'look',
  az: `az monitor activity-log list --resource-id "{id}" --offset 90d --max-events 10000 --query "[?operationName.value=='Microsoft.Authorization/locks/write'].{time:eventTimestamp, who:caller, lock:resourceId}" --output table`,
  powershell:
    'Get-AzActivityLog -ResourceId "{id}" -StartTime (Get-Date).AddDays(-89) -MaxRecord 10000 | Where-Object { $_.Authorization.Action -eq "Microsoft.Authorization/locks/write" } | Select-Object EventTimestamp, Caller, ResourceId',
};

/** Somebody protects it on purpose, or holds it: find out who, and ask. No step here removes a lock. */
export const lockAdvice: Entries<'lock'> = {
  'scope-locked': {
    title: 'a management lock protects {name}',
    steps: [
      { ...listLocks, only: { lacks: ['lockedScope'] } },
      {
        ...listLocks,
        about: 'lockedScope',
        text: 'Read the locks at the scope that Azure names, with their notes and owners: they often say whom to ask.',
      },
      {
        ...listLocks,
        text: 'Azure names more than one scope: list all locks that act on the resource.',
        only: { has: ['moreLocked'] },
      },
      ...madeByServices,
      whoLocked,
      {
        text: 'Ask the owner to lift the lock for this change and to put it back afterwards. It can take some minutes until that has effect.',
      },
      rerun,
    ],
    avoid:
      'Do not let the pipeline remove the lock: it is there to stop exactly this. A lock made by a service (Backup, for one) comes back by itself.',
    references: [refs.locks],
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
    references: [refs.blobLease],
    variants: [
      {
        only: { tools: terraformTools },
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
        references: [refs.terraformLocking, refs.blobLease],
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
    references: [refs.blobLease],
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
    avoid:
      'Unlocking while the other run is alive, or running with `-lock=false`, lets two runs write one state. It can be lost.',
    references: [refs.terraformLocking, refs.terraformUnlock],
    variants: [
      {
        only: { tools: ['pulumi'] },
        avoid:
          '`pulumi cancel` while the other run is alive, or deleting its lock file by hand, lets two runs write one state. It can be lost.',
        references: [refs.pulumiState],
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
        powershell:
          'Get-AzRmStorageContainerImmutabilityPolicy -ResourceGroupName "{group}" -StorageAccountName "{account}" -ContainerName "{container}"',
      },
      {
        text: 'Read the legal holds on it: they stand beside the policy.',
        kind: 'look',
        az: 'az storage container legal-hold show --account-name "{account}" --container-name "{container}"',
        powershell:
          '(Get-AzRmStorageContainer -ResourceGroupName "{group}" -StorageAccountName "{account}" -Name "{container}").LegalHold',
      },
      { text: 'Wait for the end of the retention, or ask the owner of the data (records, legal) what may be done.' },
      { text: 'Write to a new name instead: protected data can be read, not changed.' },
    ],
    avoid: 'A locked policy cannot be shortened by anybody, Microsoft included. Deleting the account fails as well.',
    references: [refs.immutableBlobs],
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
      rerun,
    ],
    avoid: 'Unlocking a key in the pipeline takes away the protection that somebody put there on purpose.',
    references: [
      'https://learn.microsoft.com/rest/api/azureappconfiguration/locks',
      'https://learn.microsoft.com/azure/service-bus-messaging/message-transfers-locks-settlement',
    ],
  },
};
