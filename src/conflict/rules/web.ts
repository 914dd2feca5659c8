import type { Rule } from './rule.ts';

/** App Service, Functions, Container Apps, API Management, CDN and Front Door. https://learn.microsoft.com/azure/app-service/ */
export const web: readonly Rule[] = [
  // 429 with the word lock: App Service's own short exclusive section, no management lock and no throttling.
  { reason: 'exclusive-access', words: ['exclusive'], says: /\bcannot acquire (?:an? )?exclusive lock\b/i, alone: true },
  {
    reason: 'another-operation-in-progress',
    codes: ['ContainerAppOperationInProgress', 'ContainerAppsJobOperationInProgress', 'ExistingManagedCertificateOperationInProgress'],
  },
  { reason: 'dependency-updating', codes: ['ManagedEnvironmentNotProvisioned'], confidence: 'likely' },
  { reason: 'provisioning-in-progress', codes: ['ServiceLocked'], about: /ApiManagement|^$/ },
  { reason: 'soft-deleted', codes: ['ServiceAlreadyExistsInSoftDeletedState'] },
  { reason: 'resource-in-use', codes: ['CertificateInUse'] },
  { reason: 'already-in-target-state', codes: ['ReceiverAlreadyEnabled'] },
  { reason: 'invalid-request', words: ['certificate'], says: /\bcertificate\b.{0,120}\bdoes not match the hostname\b/i },
  { reason: 'access-denied', words: ['token'], says: /\baccess token (?:provided |is )?(?:is )?(?:invalid|expired|not valid)\b/i },
];
