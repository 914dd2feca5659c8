import type { Rule } from './rule.ts';

/**
 * App Service, Functions, Container Apps, API Management, CDN and Front Door.
 * https://learn.microsoft.com/azure/app-service/
 */
export const web: readonly Rule[] = [
  // A swap with preview waits for its second half.
  { reason: 'invalid-state', says: /\bprepared for swap\b/i, alone: true },
  {
    reason: 'another-operation-in-progress',
    says: /\bmanagement operation and a deployment operation\b/i,
    alone: true,
  },
  // 429 with the word lock: App Service's own short exclusive section, no management lock and no throttling.
  { reason: 'exclusive-access', says: /\bcannot acquire (?:an? )?exclusive lock\b/i, alone: true },
  {
    reason: 'another-operation-in-progress',
    codes: [
      'ContainerAppOperationInProgress',
      'ContainerAppsJobOperationInProgress',
      'ExistingManagedCertificateOperationInProgress',
    ],
  },
  { reason: 'provisioning-in-progress', codes: ['ServiceLocked'], about: /ApiManagement|^$/ },
  { reason: 'soft-deleted', codes: ['ServiceAlreadyExistsInSoftDeletedState'] },
  { reason: 'resource-in-use', codes: ['CertificateInUse'] },
  { reason: 'already-in-target-state', codes: ['ReceiverAlreadyEnabled'] },
  { reason: 'invalid-request', says: /\bcertificate\b.{0,120}\bdoes not match the hostname\b/i },
  { reason: 'access-denied', says: /\baccess token (?:provided |is )?(?:is )?(?:invalid|expired|not valid)\b/i },
];
