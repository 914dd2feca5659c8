import type { Rule } from './rule.ts';

/** AKS, container registries, fleets. https://aka.ms/aks-pending-operation */
export const containers: readonly Rule[] = [
  {
    reason: 'another-operation-in-progress',
    says: /\banother (?:agent ?pool )?operation \([^)]{1,120}\) is in progress\b/i,
    alone: true,
  },
  // "is in Provisioning State(Updating) and Power State(Running)": the provisioning state tells whether something runs.
  {
    reason: 'provisioning-in-progress',
    says: /\bprovisioning state ?\((?!succeeded|failed|canceled)\w+\)/i,
    alone: true,
  },
  {
    reason: 'already-in-target-state',
    says: /\bpower state ?\((?:stopped|running)\)?\W{0,3}(?:, )?\w+ cannot be performed\b|\bis not currently running, stopping cannot be performed\b/i,
    alone: true,
  },
  // A version is a value of the request: another one is asked for, and nothing of the cluster stands in the way.
  {
    reason: 'invalid-request',
    codeLike:
      /^(?:AgentPool)?(?:K8s|Kubernetes|Orchestrator)VersionNot(?:Supported|Allowed|Available)$|^Unsupported(?:K8s|Kubernetes|Orchestrator)Version$/i,
  },
  {
    reason: 'invalid-state',
    codes: ['MustDefineAtLeastOneSystemPool', 'UnsatisfiablePDB', 'UpdateRunTargetingEmptyFleet'],
  },
  { reason: 'provisioning-in-progress', codes: ['ExtensionPatchFailed'], says: /\bprovisioning ?state\b/i },
];
