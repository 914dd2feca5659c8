/**
 * The closed vocabulary of a diagnosis. A class says which recovery is safe; a reason says why, and carries the advice.
 * Two failures with the same Azure code can be of different classes, because one code (`Conflict`,
 * `OperationNotAllowed`, `PreconditionFailed`, `BadRequest`) serves many of them.
 */

export const conflictClasses = [
  'state',
  'concurrent-operation',
  'lock',
  'etag',
  'operation-not-allowed',
  'already-exists',
  'unknown-conflict',
  'none',
] as const;

/** ConflictClass is the closed set of the public interface: which recovery is safe. */
export type ConflictClass = (typeof conflictClasses)[number];

export const recoveries = [
  'transition',
  'wait',
  'adopt',
  'ask-owner',
  'refresh',
  'change-request',
  'adopt-or-rename',
  'inspect',
  'none',
] as const;

/** Recovery is what is safe to do next, one a class (`adopt` is the exception: our own running operation). */
export type Recovery = (typeof recoveries)[number];

/** Confidence says how much of the verdict the text itself proves. */
export type Confidence = 'certain' | 'likely' | 'possible';

interface ReasonEntry {
  readonly class: ConflictClass;
  /** One line for the documentation and for a person who meets the word in an output. */
  readonly means: string;
  readonly recovery?: Recovery;
}

/**
 * reasons is the closed list of sub-reasons. Each belongs to exactly one class, and each has its entry in the advice
 * (a test holds the two together). Add a line here, an entry in `advice/`, and a rule that yields it.
 */
export const reasons = {
  // state: nothing is running that would change it
  'vm-not-deallocated': {
    class: 'state',
    means: 'the virtual machine must be deallocated (or stopped) before this operation',
  },
  'vm-not-running': { class: 'state', means: 'the virtual machine must be running for this operation' },
  'vm-generalized': { class: 'state', means: 'the virtual machine is generalized and cannot be started or changed' },
  'disk-attached': { class: 'state', means: 'the disk is attached to a virtual machine' },
  'disk-in-use': { class: 'state', means: 'the disk has an active upload, an active access URL or a snapshot in use' },
  'resource-in-use': { class: 'state', means: 'another resource still refers to this one' },
  'nested-resources-exist': { class: 'state', means: 'children of the resource must be removed first' },
  'already-in-target-state': { class: 'state', means: 'the wanted state holds already' },
  'nothing-to-cancel': { class: 'state', means: 'there is no running operation to cancel or stop' },
  'service-stopped': { class: 'state', means: 'the server, cluster or gateway is stopped' },
  'failed-state': {
    class: 'state',
    means: 'the resource, its parent or a dependency is in a failed state and must be repaired first',
  },
  'dependency-not-ready': {
    class: 'state',
    means: 'something the operation needs is missing, not configured or not provisioned, and nothing is bringing it up',
  },
  'link-active': { class: 'state', means: 'a link, pairing or replication must be broken before this operation' },
  'invalid-state': { class: 'state', means: 'the operation is not valid in the current state of the resource' },
  // concurrent-operation: something is still running, or ran over this request
  'another-operation-in-progress': {
    class: 'concurrent-operation',
    means: 'another operation on the resource, its parent or a dependency is still running',
  },
  'deployment-active': { class: 'concurrent-operation', means: 'a deployment with the same name is still running' },
  'own-deployment': {
    class: 'concurrent-operation',
    means: "the running operation is this run's own earlier request",
    recovery: 'adopt',
  },
  superseded: { class: 'concurrent-operation', means: 'a later operation canceled and replaced this one' },
  'concurrent-write': {
    class: 'concurrent-operation',
    means: 'another request wrote the same entity at the same moment',
  },
  'being-deleted': { class: 'concurrent-operation', means: 'the resource is being deleted' },
  'resource-group-being-deleted': { class: 'concurrent-operation', means: 'the resource group is being deleted' },
  'dependency-updating': {
    class: 'concurrent-operation',
    means: 'a resource that this one refers to is still being changed',
  },
  'provisioning-in-progress': {
    class: 'concurrent-operation',
    means: 'the resource is in a transitional provisioning state',
  },
  'power-state-changing': { class: 'concurrent-operation', means: 'a start, stop or deallocation is still running' },
  'exclusive-access': {
    class: 'concurrent-operation',
    means: 'an operation that needs exclusive access to the resource is running',
  },
  'service-busy': {
    class: 'concurrent-operation',
    means: 'the server or service is busy with another operation or in maintenance',
  },
  'disk-detaching': { class: 'concurrent-operation', means: 'the disk is still being detached' },
  'not-serialized': {
    class: 'concurrent-operation',
    means: 'this run does not hold a concurrency group or exclusive lock that covers the target',
  },
  'queue-overlap': {
    class: 'concurrent-operation',
    means: 'another run holds the concurrency group of a scope that overlaps, and acquired it first',
  },
  'lease-held': {
    class: 'concurrent-operation',
    means: 'another run holds the lease of a scope that overlaps, in the ledger of the input `lease`',
  },
  // lock
  'scope-locked': {
    class: 'lock',
    means: 'a management lock on the resource or a scope above it forbids the operation',
  },
  'deny-assignment': {
    class: 'lock',
    means: 'a deny assignment (deployment stack, managed application) forbids the operation',
  },
  'blob-lease': { class: 'lock', means: 'somebody else holds a lease on the blob, container, share or file' },
  'lease-lost': { class: 'lock', means: 'the lease that the request relied on expired, was broken or was released' },
  'terraform-state-lock': { class: 'lock', means: 'another run of Terraform or Pulumi holds the lock on its state' },
  'immutability-policy': { class: 'lock', means: 'an immutability policy or legal hold protects the data' },
  'data-locked': {
    class: 'lock',
    means: 'a lock on the data itself (a configuration key, a message) forbids the operation',
  },
  // etag
  'etag-mismatch': {
    class: 'etag',
    means: 'the version token of the request is stale: the resource changed since it was read',
  },
  'condition-not-met': { class: 'etag', means: 'a conditional header of the request was not met' },
  'plan-outdated': { class: 'etag', means: 'the plan was made of a state that is no more' },
  // operation-not-allowed: a retry of the same request never helps
  'quota-exceeded': {
    class: 'operation-not-allowed',
    means: 'the subscription, region or resource would exceed a quota',
  },
  'limit-reached': { class: 'operation-not-allowed', means: 'a fixed limit of the platform or of the size is reached' },
  'policy-denied': { class: 'operation-not-allowed', means: 'an Azure Policy assignment denies the request' },
  'sku-not-available': {
    class: 'operation-not-allowed',
    means: 'the size or SKU is not offered to this subscription in this place',
  },
  'capacity-unavailable': {
    class: 'operation-not-allowed',
    means: 'Azure has no capacity for the request at this place now',
  },
  'region-restricted': {
    class: 'operation-not-allowed',
    means: 'the region does not accept this kind of resource from this subscription',
  },
  'subscription-disabled': { class: 'operation-not-allowed', means: 'the subscription is disabled or read-only' },
  'subscription-not-registered': {
    class: 'operation-not-allowed',
    means: 'the subscription is not registered for the resource provider or feature',
  },
  'subscription-not-eligible': {
    class: 'operation-not-allowed',
    means: 'the subscription is not eligible for the operation',
  },
  'immutable-property': {
    class: 'operation-not-allowed',
    means: 'the property cannot be changed after creation, or not in this direction',
  },
  'feature-not-supported': {
    class: 'operation-not-allowed',
    means: 'the resource, its SKU or its configuration does not support the operation',
  },
  'platform-rule': { class: 'operation-not-allowed', means: 'a rule of the platform forbids the request as it is' },
  // already-exists
  'name-taken': { class: 'already-exists', means: 'the name is taken, often by somebody else' },
  'resource-exists': { class: 'already-exists', means: 'the object exists already' },
  'soft-deleted': { class: 'already-exists', means: 'a soft-deleted resource still holds the name' },
  'exists-elsewhere': { class: 'already-exists', means: 'the resource exists in another location or resource group' },
  'role-assignment-exists': { class: 'already-exists', means: 'the role assignment exists already' },
  'import-needed': { class: 'already-exists', means: 'the resource exists but is not in the Terraform state' },
  // unknown-conflict
  'bare-conflict': { class: 'unknown-conflict', means: 'Azure answered with a conflict and gave no reason' },
  'ambiguous-conflict': { class: 'unknown-conflict', means: 'the text allows more than one cause' },
  'canceled-by-other': { class: 'unknown-conflict', means: 'somebody canceled the operation' },
  'group-deletion-failed': {
    class: 'unknown-conflict',
    means: 'a resource group could not be deleted and the text does not say why',
  },
  // none: Azure refused for another reason, or nobody refused and the run ended all the same
  'not-found': { class: 'none', means: 'something the request names does not exist' },
  'access-denied': { class: 'none', means: 'the identity lacks a permission' },
  'firewall-denied': { class: 'none', means: 'a network rule of the service does not let this address in' },
  throttled: { class: 'none', means: 'too many requests: wait for Retry-After' },
  'invalid-request': { class: 'none', means: 'the request itself is invalid' },
  'timed-out': { class: 'none', means: 'the time ran out before the end was known; Azure may still be working' },
  'service-unavailable': {
    class: 'none',
    means: 'the service, or the gateway before it, could not answer just then (502, 503)',
  },
  'server-error': { class: 'none', means: 'the service failed inside' },
  'no-connection': {
    class: 'none',
    means: 'the tool did not reach Azure: name resolution, connection, proxy or certificate',
  },
  'sign-in-failed': { class: 'none', means: 'no token: the credentials are missing, wrong or expired' },
  canceled: { class: 'none', means: 'the run was canceled or interrupted, not by Azure' },
  'state-not-saved': { class: 'none', means: 'Terraform changed Azure and could not save its state' },
  'script-failed': { class: 'none', means: 'a script or extension that Azure ran for the request failed' },
  'cause-not-told': { class: 'none', means: 'the text has only the error that wraps the cause' },
  'operation-failed': { class: 'none', means: 'the operation ran and failed for a reason that is no conflict' },
  'other-tool': { class: 'none', means: "the words are another tool's, not Azure's" },
  'no-error': { class: 'none', means: 'no Azure error was found' },
} as const satisfies Record<string, ReasonEntry>;

/** Reason is a member of the closed list above. */
export type Reason = keyof typeof reasons;

/** classOf gives the one class of a reason. */
export function classOf(reason: Reason): ConflictClass {
  return reasons[reason].class;
}

const recoveryOfClass: Readonly<Record<ConflictClass, Recovery>> = {
  state: 'transition',
  'concurrent-operation': 'wait',
  lock: 'ask-owner',
  etag: 'refresh',
  'operation-not-allowed': 'change-request',
  'already-exists': 'adopt-or-rename',
  'unknown-conflict': 'inspect',
  none: 'none',
};

/** recoveryOf gives the recovery of a reason: its class's, unless the reason names its own. */
export function recoveryOf(reason: Reason): Recovery {
  const entry: ReasonEntry = reasons[reason];
  return entry.recovery ?? recoveryOfClass[entry.class];
}
