import type { Entries, StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { listAssignments } from './roles.ts';
import { answeredBy } from './types/table.ts';

const look: StepTemplate = {
  text: 'Look at what is there: who made it, and does it match what you want?',
  kind: 'look',
  az: 'az resource show --ids "{id}"',
  powershell: 'Get-AzResource -ResourceId "{id}" -ExpandProperties',
};

/** Where the table does not know how deleted ones of this type are listed. */
const remains: readonly StepTemplate[] = [
  { text: 'Find the deleted resource, and who deleted it and when.' },
  { text: 'Recover it if its content is wanted. Then adopt it: import it or deploy over it.' },
  {
    text: 'Purge it only when its owner agrees: that cannot be undone. With purge protection nobody can, until the retention ends. Else take another name.',
  },
];

/** Codes that tell which service keeps it, where the resource is not named. */
const keptByCodes: readonly Variant[] = (
  [
    ['Microsoft.ApiManagement/service', ['ServiceAlreadyExistsInSoftDeletedState', 'ServiceUndeleteNotPossible']],
    ['Microsoft.CognitiveServices/accounts', ['FlagMustBeSetForRestore']],
  ] as const
).map(([type, codes]) => ({ only: { codes, lacks: ['type'] }, ...answeredBy(type, 'deleted') }));

/** The name or object is taken: adopt what is there, or take another name. */
export const alreadyExistsAdvice: Entries<'already-exists'> = {
  'name-taken': {
    title: 'the name[[ {name}]] is taken',
    steps: [
      {
        text: 'Some names are shared by all of Azure (storage accounts, key vaults, web apps), so the owner may be a stranger. See whether it is one of yours.',
        kind: 'look',
        az: 'az resource list --name "{name}" --query "[].{id:id, type:type}" --output table',
        powershell: 'Get-AzResource -Name "{name}"',
      },
      {
        text: 'If it is yours, use it or delete it. If not, choose another name; a short hash of the resource group (`uniqueString`) keeps it stable.',
      },
      { text: 'A name can also be kept by a soft-deleted resource, or for some days after a delete.' },
    ],
    avoid: 'Retrying does not free it. A random name on every run leaves a new resource behind each time.',
    references: [refs.nameRules],
  },
  'resource-exists': {
    title: '{name} exists already',
    steps: [look, { tool: 'takeIn' }, { text: 'If it belongs to somebody else, take another name.' }],
    avoid: 'Deleting it to make room destroys what it holds, and it may be in use by others.',
    references: [refs.existing, refs.terraformImport],
  },
  'soft-deleted': {
    title: 'a soft-deleted resource still holds the name[[ {name}]]',
    steps: [{ by: 'deleted', otherwise: remains }, { tool: 'remains' }],
    avoid:
      'Purging just to pass the pipeline destroys the only copy of secrets, keys or data that somebody may want back.',
    references: [refs.keyVaultRecovery],
    variants: keptByCodes,
  },
  'exists-elsewhere': {
    title: '{name} exists in another place[[ ({location})]]',
    steps: [
      {
        text: 'Find it.',
        kind: 'look',
        az: 'az resource list --name "{name}" --query "[].{id:id, location:location}" --output table',
        powershell: 'Get-AzResource -Name "{name}" | Select-Object ResourceId, Location',
      },
      { text: 'If that one is meant, set the location and group of the template to where it is.' },
      { text: 'If not, take another name. The location of a resource cannot be changed by deploying it again.' },
    ],
    avoid: 'Deleting the one that is there to recreate it elsewhere loses its data and address.',
    references: [refs.errors],
  },
  'role-assignment-exists': {
    title: 'the role assignment exists already',
    steps: [
      ...listAssignments,
      {
        text: 'Nothing is missing: take the existing one. In templates derive the name from scope, principal and role with `guid(…)`, so that it is the same each time.',
      },
      { tool: 'takeIn' },
    ],
    avoid: 'A new random GUID on each run does not get around it: Azure compares what is assigned, not the name.',
    references: [refs.roles, refs.roleAssignments],
  },
  'import-needed': {
    title: '{name} exists, but {tool} does not know it',
    steps: [
      look,
      { tool: 'takeIn', usual: 'terraform' },
      { text: 'If an earlier run was canceled, it may have created it without saving: import that one too.' },
    ],
    avoid: 'Deleting it in Azure so that it can be created again destroys what it holds.',
    references: [refs.terraformImport],
  },
};
