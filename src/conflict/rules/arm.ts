import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * What Azure Resource Manager itself refuses: groups, deployments, stacks, moves, locks, authorization.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
export const arm: readonly Rule[] = [
  // The code in the words of a service that passes it on.
  { reason: 'scope-locked', says: /\bScopeLocked\b/i, alone: true },
  { reason: 'deployment-active', says: /\bDeploymentActive\b/i },
  {
    reason: 'superseded',
    says: /\bcancell?ed (?:by|due to|because of) (?:an?other|a (?:previous|newer|later|more recent|concurrent)) (?:operation|request|deployment|update)\b/i,
  },
  { reason: 'scope-locked', codes: ['ScopeLocked', 'DeploymentScopeLocked', 'ResourceLocked'] },
  {
    reason: 'scope-locked',
    says: any(
      String.raw`\bscope\(?s?\)? (?:are|is) locked\b`,
      String.raw`\b(?:because|as|since) (?:it|the \w+(?: \w+)?) is locked\b`,
      String.raw`\bin (?:an? |the )?locked (?:scope|state)\b`,
      String.raw`\bremove (?:all |any )?(?:the )?(?:read-?only |delete |management |resource )?locks?\b`,
      String.raw`\bcannot (?:perform|be) \w+.{0,60}\bbecause .{0,60}\bscope.{0,300}\b(?:are|is) locked\b`,
      String.raw`\bhas an? (?:delete|read-?only|CanNotDelete) lock\b`,
    ),
    alone: true,
  },
  // More general words, which a page of documentation says too.
  {
    reason: 'scope-locked',
    says: any(
      String.raw`\b(?:by|of|to|under) (?:an? |the )?(?:read-?only|delete|CanNotDelete|management|resource) locks?\b`,
      String.raw`\b(?:blocked|prevented|protected|refused|denied) by (?:an? |the )?locks?\b`,
      String.raw`\block (?:is|was|has been) (?:placed|set|present|applied|in place)\b`,
      String.raw`\b(?:read-?only|delete|CanNotDelete|management|resource) locks?\b.{0,40}\b(?:exists?|prevents?|blocks?|forbids?|is (?:set|placed|present|in place|applied))\b`,
    ),
  },
  {
    reason: 'deployment-active',
    codes: ['DeploymentActive', 'DeploymentActiveAndUneditable', 'DeploymentStackInNonTerminalState'],
  },
  {
    reason: 'deployment-active',
    says: /\bdeployment\b.{0,200}\b(?:is|which is) still active\b|\bunable to edit or replace deployment\b/i,
    alone: true,
  },
  { reason: 'being-deleted', codes: ['DeploymentBeingDeleted', 'ApplianceBeingDeleted', 'ApplicationBeingDeleted'] },
  { reason: 'resource-group-being-deleted', codes: ['ResourceGroupBeingDeleted'] },
  {
    reason: 'resource-group-being-deleted',
    says: /\bresource group\b.{0,160}\b(?:is in (?:the )?(?:deprovisioning|deleting) state|is being deleted|is (?:currently )?deleting)\b/i,
    alone: true,
  },
  {
    reason: 'concurrent-write',
    codes: [
      'ConflictingConcurrentWriteNotAllowed',
      'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
    ],
  },
  {
    reason: 'another-operation-in-progress',
    codes: ['MoveResourcesHavePendingOperations', 'ResourcesBeingMoved', 'RequestConflict'],
    unless: /^$/,
  },
  { reason: 'invalid-state', codes: ['MoveResourcesHaveInvalidState'] },
  { reason: 'dependency-not-ready', codes: ['MissingMoveDependentResources'] },
  { reason: 'nothing-to-cancel', codes: ['DeploymentCannotBeCancelled', 'DeploymentCannotBeCanceled'] },
  { reason: 'nested-resources-exist', codes: ['CannotDeleteResource'] },
  {
    reason: 'exists-elsewhere',
    codes: ['InvalidResourceLocation', 'InvalidResourceGroupLocation', 'InvalidDeploymentLocation'],
    unless: /\blocation \S{1,80} is invalid\b|\bmust consist of\b/i,
  },
  { reason: 'role-assignment-exists', codes: ['RoleAssignmentExists'] },
  { reason: 'immutable-property', codes: ['RoleAssignmentUpdateNotPermitted'] },
  { reason: 'role-assignment-exists', says: /\brole ?assignment\b.{0,60}\balready exists\b/i, alone: true },
  { reason: 'resource-exists', codes: ['RoleDefinitionExists', 'RoleDefinitionWithSameNameExists'] },
  { reason: 'resource-in-use', codes: ['RoleDefinitionHasAssignments', 'InvalidDeletePolicyDefinitionRequest'] },
  {
    reason: 'group-deletion-failed',
    codes: ['ResourceGroupDeletionBlocked', 'ResourceGroupDeletionTimeout', 'ResourceGroupDeletionFailed'],
  },
  {
    reason: 'group-deletion-failed',
    says: /\bdeletion of resource group\b.{0,400}\b(?:could not be deleted|failed because)\b/i,
    alone: true,
  },
  {
    reason: 'canceled-by-other',
    codes: ['OperationCancelled', 'OperationCanceled', 'Canceled', 'Cancelled'],
    says: /\bcancell?ed\b/i,
    unless: /supersed|preempt|another operation|previous operation/i,
  },
  {
    reason: 'canceled-by-other',
    codeLike: /^DeploymentStack\w*Failure$/,
    says: /\bcancell?ed\b/i,
    confidence: 'possible',
  },
];
