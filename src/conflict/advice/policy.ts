import type { Entry, StepTemplate } from './model.ts';
import { refs } from './references.ts';

const assignment = { about: 'policyAssignmentId' } as const;

const showAssignment: StepTemplate = {
  ...assignment,
  text: 'Read the assignment that denies it: its parameters say what is allowed, its description often who owns it.',
  kind: 'look',
  az: 'az policy assignment show --name "{name}" --scope "{parentId}" --query "{display:displayName, about:description, parameters:parameters, excluded:notScopes, mode:enforcementMode, by:metadata.createdBy}"',
  powershell:
    'Get-AzPolicyAssignment -Id "{id}" | Select-Object DisplayName, Description, Parameter, NotScope, EnforcementMode',
};

/** A built-in definition is named alone, one of a scope with its scope. */
const showRule: readonly StepTemplate[] = (
  [
    ['', { lacks: ['managementGroup', 'subscription'] }],
    [' --management-group "{managementGroup}"', { has: ['managementGroup'] }],
    [' --subscription "{subscription}"', { has: ['subscription'] }],
  ] as const
).map(([place, only]) => ({
  about: 'policyDefinitionId',
  text: 'Read its rule: the condition under which it denies.',
  kind: 'look',
  az: `az policy definition show --name "{name}"${place} --query "{display:displayName, rule:policyRule}"`,
  powershell: 'Get-AzPolicyDefinition -Id "{id}" | Select-Object DisplayName, PolicyRule',
  only,
}));

const findAssignment: StepTemplate = {
  text: 'Find the assignment. Those inherited from management groups are shown too.',
  kind: 'look',
  az: 'az policy assignment list --scope "{scope}" --disable-scope-strict-match --query "[].{name:name, display:displayName, scope:scope}" --output table',
  powershell: 'Get-AzPolicyAssignment -Scope "{scope}"',
  only: { lacks: ['policyAssignmentId'] },
};

/** What was denied is most often not there yet, so an exemption is for its group. */
const exempt: StepTemplate = {
  text: 'If it cannot comply, its owner can exempt the group for a time.',
  kind: 'act',
  cost: 'protection',
  az: 'az policy exemption create --subscription "{subscription}" --resource-group "{group}" --name "<exemption-name>" --policy-assignment "{policyAssignmentId}" --exemption-category "Waiver" --expires-on "<date>" --description "<reason>"',
  powershell:
    'New-AzPolicyExemption -Name "<exemption-name>" -Scope (Get-AzResourceGroup -Name "{group}").ResourceId -PolicyAssignment (Get-AzPolicyAssignment -Id "{policyAssignmentId}") -ExemptionCategory "Waiver" -ExpiresOn "<date>" -Description "<reason>"',
  only: { has: ['policyAssignmentId', 'group'] },
};

/** policyDenied: the text tells the assignment, its scope and often the property; all of it is used. */
export const policyDenied: Entry = {
  title: 'an Azure Policy assignment denies this change to {name}',
  steps: [
    showAssignment,
    ...showRule,
    findAssignment,
    {
      text: 'Change the template so that it complies[[: the rule looked at {deniedProperty}]][[, and found {deniedValue}]].',
    },
    {
      text: 'See which exemptions there are, and until when.',
      kind: 'look',
      az: 'az policy exemption list --subscription "{subscription}" --resource-group "{group}" --disable-scope-strict-match --query "[].{name:name, assignment:policyAssignmentId, until:expiresOn, reason:description}" --output table',
      powershell: 'Get-AzPolicyExemption -Scope (Get-AzResourceGroup -Name "{group}").ResourceId',
      only: { has: ['group'] },
    },
    exempt,
    {
      text: 'If it cannot comply, ask the owner of the policy for an exemption for this scope.',
      only: { lacks: ['group'] },
    },
    {
      text: 'If it cannot comply, ask the owner of the policy for an exemption for this scope.',
      only: { has: ['group'], lacks: ['policyAssignmentId'] },
    },
  ],
  avoid:
    'Retrying or another identity does not help: a deny policy applies to everybody. Disabling the assignment opens it for all.',
  references: [refs.policyError, refs.exemptions],
};
