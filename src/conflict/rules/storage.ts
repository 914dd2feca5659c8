import type { Rule } from './rule.ts';

/**
 * Storage accounts, blobs, files, queues, tables.
 * https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes
 */
export const storage: readonly Rule[] = [
  { reason: 'immutability-policy', codeLike: /Immutability\w*Locked$/ },
  { reason: 'data-locked', codes: ['FileLockConflict', 'SharingViolation'] },
  { reason: 'exclusive-access', codes: ['StorageAccountOperationInProgress'] },
  {
    reason: 'provisioning-in-progress',
    codes: ['StorageAccountIsNotProvisioned', 'StorageAccountBeingCreated'],
    confidence: 'likely',
  },
  {
    reason: 'another-operation-in-progress',
    codes: ['PendingTransactionAlreadyExists', 'PendingCopyOperation', 'InternalOperationAbortError'],
  },
  { reason: 'nothing-to-cancel', codes: ['NoPendingCopyOperation'] },
  {
    reason: 'lease-lost',
    codes: ['LeaseLost', 'LeaseIsBrokenAndCannotBeRenewed', 'LeaseAlreadyBroken', 'LeaseIsBreakingAndCannotBeChanged'],
  },
  { reason: 'lease-lost', codeLike: /^LeaseNotPresent/, confidence: 'likely' },
  { reason: 'blob-lease', codeLike: /^Lease(?:Already|Id|Is)\w+|SnapshotLeased$|^InfiniteLeaseDurationRequired$/ },
  { reason: 'name-taken', codes: ['StorageAccountAlreadyTaken'] },
  { reason: 'exists-elsewhere', codes: ['StorageAccountInAnotherResourceGroup'] },
  {
    reason: 'immutability-policy',
    codes: [
      'BlobImmutableDueToPolicy',
      'BlobImmutableDueToLegalHold',
      'ContainerProtectedFromDeletion',
      'PathImmutableDueToPolicy',
    ],
  },
  {
    reason: 'nested-resources-exist',
    codes: ['SnapshotsPresent', 'ShareHasSnapshots', 'DirectoryNotEmpty', 'SnapshotCountExceeded'],
  },
  {
    reason: 'feature-not-supported',
    codes: [
      'FeatureNotSupportedForAccount',
      'PublicAccessNotPermitted',
      'KeyBasedAuthenticationNotPermitted',
      'BlobUsesCustomerSpecifiedEncryption',
      'FeatureVersionMismatch',
    ],
  },
  { reason: 'invalid-state', codes: ['BlobArchived', 'BlobNotArchived'] },
  { reason: 'another-operation-in-progress', codes: ['BlobBeingRehydrated'] },
  {
    reason: 'another-operation-in-progress',
    says: /\bCopyPending\b|\bnot (?:yet )?been (?:completely|fully|entirely) copied\b/i,
  },
  { reason: 'invalid-state', says: /\b(?:on|of|in|with|from) an? archived \w{2,}/i },
  { reason: 'capacity-unavailable', codes: ['StorageAccountTooBusy'] },
  { reason: 'condition-not-met', codeLike: /ConditionNotMet$|^UpdateConditionNotSatisfied$/ },
  {
    reason: 'server-error',
    codes: ['CannotVerifyCopySource'],
    says: /\bwithin the (?:specified|allowed) time|timed? ?out|could not verify\b/i,
  },
  { reason: 'dependency-not-ready', codes: ['StorageAccountNotRecognized'] },
];
