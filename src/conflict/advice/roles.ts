import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';
import { rerun } from './steps.ts';

/** https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-cli */
const shown = '{id:id, principal:principalId, who:principalName, role:roleDefinitionName, scope:scope}';

const listHere = (text: string): readonly StepTemplate[] => [
  {
    text,
    kind: 'look',
    az: `az role assignment list --scope "{parentId}" --query "[].${shown}" --output table`,
    powershell:
      'Get-AzRoleAssignment -Scope "{parentId}" | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
    only: { has: ['parentId'], lacks: ['otherAssignment'] },
  },
  {
    text,
    kind: 'look',
    az: `az role assignment list --subscription "{subscription}" --all --query "[].${shown}" --output table`,
    powershell:
      'Get-AzRoleAssignment | Select-Object RoleAssignmentId, ObjectId, DisplayName, RoleDefinitionName, Scope',
    only: { lacks: ['parentId', 'otherAssignment'] },
  },
];

/** listAssignments shows the one that the text names, or those of the scope. */
export const listAssignments: readonly StepTemplate[] = [
  {
    text: 'See the assignment that Azure names: the same principal, role and scope can be assigned only once, whatever the name.',
    kind: 'look',
    az: `az role assignment list --subscription "{subscription}" --all --query "[?name=='{otherAssignment}'].${shown}"`,
    powershell: 'Get-AzRoleAssignment | Where-Object RoleAssignmentName -eq "{otherAssignment}"',
    only: { has: ['otherAssignment'] },
  },
  ...listHere(
    'See the assignments at this scope: the same principal, role and scope can be assigned only once, whatever the name.',
  ),
];

/** otherPrincipal: neither principal nor scope of an assignment can be changed, and its name is taken. */
export const otherPrincipal: Variant = {
  only: { has: ['otherPrincipal'] },
  title: 'a role assignment of the same name belongs to another principal',
  steps: [
    ...listHere(
      'See whom it belongs to. Where the principal is gone (an identity that was made anew), its name is empty and the assignment is stale.',
    ),
    {
      text: 'If it is stale, let its owner delete it: a principal that still uses it loses its access.',
      kind: 'act',
      cost: 'downtime',
      az: 'az rest --method delete --url "{id}?api-version=2022-04-01"',
      powershell: 'Invoke-AzRestMethod -Method DELETE -Path "{id}?api-version=2022-04-01"',
      only: { types: ['microsoft.authorization/roleassignments'] },
    },
    {
      text: 'If it is stale, ask its owner to delete it. Of an assignment neither principal nor scope can be changed.',
      only: { lacks: ['id'] },
    },
    {
      text: 'Put the principal into the name, as in `guid(scope, principalId, roleDefinitionId)`: then a new identity gets an assignment of its own.',
    },
    rerun,
  ],
  avoid:
    'Running it again changes nothing: the name stays taken. An assignment that somebody still uses is not stale because it is in the way.',
  references: [refs.roleAssignments],
};

/** tooManyAssignments: the limit of a subscription is fixed, and what is left of deleted principals counts too. */
export const tooManyAssignments: Variant = {
  only: { codes: ['RoleAssignmentLimitExceeded'] },
  title: 'the subscription has as many role assignments as it may',
  steps: [
    {
      text: 'Find those whose principal is gone: their name is empty, and nobody needs them.',
      kind: 'look',
      az: `az role assignment list --subscription "{subscription}" --all --query "[?principalName==''].${shown}" --output table`,
      powershell:
        'Get-AzRoleAssignment | Where-Object ObjectType -eq "Unknown" | Select-Object RoleAssignmentId, RoleDefinitionName, Scope',
    },
    {
      text: 'Let their owners delete them. Then assign to groups instead of single principals, and at a higher scope once instead of below it often.',
    },
    rerun,
  ],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits'],
};
