import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * Services with few rules each: Key Vault, Service Bus and Event Hubs, AI services, Batch, Recovery Services, Media,
 * IoT, App Configuration.
 */
export const services: readonly Rule[] = [
  // Key Vault https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
  { reason: 'soft-deleted', codes: ['ObjectIsDeletedButRecoverable', 'FlagMustBeSetForRestore'] },
  { reason: 'soft-deleted', codes: ['NameUnavailable'], says: /\bsoft[- ]?deleted\b/i },
  { reason: 'not-found', codes: ['SoftDeletedVaultDoesNotExist'] },
  { reason: 'being-deleted', codes: ['ObjectIsBeingDeleted'] },
  {
    reason: 'name-taken',
    codes: [
      'VaultAlreadyExists',
      'NameUnavailable',
      'AccountNameAlreadyExists',
      'CustomDomainInUse',
      'SubDomainNameAlreadyExists',
    ],
  },
  // Service Bus, Event Hubs
  // https://learn.microsoft.com/azure/service-bus-messaging/service-bus-resource-manager-exceptions
  { reason: 'another-operation-in-progress', codes: ['40901'] },
  {
    reason: 'another-operation-in-progress',
    says: /\bsubcode=?40901\b|\bconflicting operation\b.{0,40}\bin progress\b/i,
    alone: true,
  },
  {
    reason: 'link-active',
    says: /\b(?:break|fail ?over)\b.{0,40}\b(?:pairing|replication)\b.{0,60}\bbefore\b|\bbecause replication is in progress\b/i,
  },
  { reason: 'invalid-state', codes: ['ClusterMoratoriumInEffect'] },
  // AI services
  {
    reason: 'failed-state',
    says: /\bin (?:a )?'?failed'? (?:provisioning )?state\b/i,
    codes: ['AccountProvisioningStateInvalid'],
  },
  { reason: 'provisioning-in-progress', codes: ['AccountProvisioningStateInvalid'] },
  // Recovery Services and Backup
  { reason: 'another-operation-in-progress', codes: ['RSVaultUpdateErrorConflictingOperationInProgress'] },
  {
    reason: 'nested-resources-exist',
    codes: [
      'BMSUserErrorVaultDeletionNotAllowed',
      'BMSUserErrorVaultDeletionForbidden',
      'BMSUserErrorContainerHasDatasources',
      'ServiceResourceNotEmptyWithBackendMessage',
    ],
  },
  // Others
  { reason: 'data-locked', codes: ['DeviceMessageLockLost'] },
  { reason: 'data-locked', says: /\bthe lock supplied is invalid\b/i, alone: true },
  {
    reason: 'immutability-policy',
    says: /\bimmutable (?:due to|because of|under|by) (?:an? |the )?(?:\w+ )?(?:polic|legal hold|hold)/i,
    alone: true,
  },
  {
    reason: 'data-locked',
    says: /\b(?:in use|locked|opened|held) by an? (?:SMB|NFS) client\b|\bopen (?:file )?handles?\b/i,
  },
  { reason: 'data-locked', codeLike: /(?:Message|Session)LockLost|SessionCannotBeLocked/ },
  {
    reason: 'data-locked',
    says: any(
      String.raw`MessageLockLost\b`,
      String.raw`\b(?:key|value|setting|item|secret|blob|message|record)\b.{0,60}\bis (?:read-only|locked)\b.{0,80}\bunlock\b`,
      String.raw`\b(?:is|was|are) marked (?:as )?read-?only\b`,
      String.raw`\b(?:key|value|key-value|setting|item|secret|file|message|record|entry)\b.{0,60}\bis locked\b(?:.{0,40}\b(?:cannot|not be)\b| by )`,
      String.raw`\berrorcode"?:? ?412002\b`,
    ),
    alone: true,
  },
  {
    reason: 'resource-in-use',
    codes: [
      'LockedSPLResourceFound',
      'CannotDeleteWorkspaceWhenLinkedToPrivateLinkScopes',
      'ModelReferencesNotDeleted',
    ],
  },
  { reason: 'nested-resources-exist', codes: ['ApplicationPackagesNotEmpty', 'SolutionTemplateVersionExists'] },
  {
    reason: 'invalid-state',
    codes: [
      'OperationInvalidForCurrentState',
      'ContainerImmutabilityPolicyFailure',
      'InvalidOperationState',
      'CertificateStateActive',
    ],
  },
  {
    reason: 'dependency-not-ready',
    codes: ['RequestedDefaultVersionNotActive', 'ApplicationPackageBlobNotFound', 'StorageNotProvisioned'],
  },
  { reason: 'already-in-target-state', codes: ['TaskCompleted', 'JobCompleted', 'JobDisabled', 'JobTerminating'] },
  {
    reason: 'platform-rule',
    codes: [
      'ResourceRestriction',
      'InvalidApplicationPackageReferences',
      'JobPreparationTaskOrReleaseTaskNotSpecified',
    ],
  },
  {
    reason: 'feature-not-supported',
    codes: ['OperationNotPermitted', 'NotSupported', 'FeatureNotSupported', 'OperationNotSupported'],
  },
];
