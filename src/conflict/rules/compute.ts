import type { Rule } from './rule.ts';
import { any } from './vocabulary.ts';

/**
 * Virtual machines, scale sets, disks, images, galleries.
 * https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages
 */
const machine = String.raw`(?:VM|VMs|virtual machines?|instances?|role)`;

export const compute: readonly Rule[] = [
  { reason: 'failed-state', codes: ['DiskProcessingError', 'DataDisksForceDetached'] },
  {
    reason: 'vm-not-deallocated',
    says: new RegExp(
      String.raw`\bon an? running ${machine}\b.{0,80}\bnot (?:supported|allowed|possible|permitted)|\bstop \(deallocate\) the\b`,
      'i',
    ),
  },
  {
    reason: 'superseded',
    codes: [
      'OperationPreempted',
      'OperationPreemptedByAnotherOperation',
      'AKSOperationPreempted',
      'AKSOperationPreemptedByDelete',
    ],
  },
  { reason: 'disk-detaching', codes: ['AttachDiskWhileBeingDetached', 'DisksBeingDetached'] },
  {
    reason: 'disk-detaching',
    says: /\bdisks?\b.{0,160}\b(?:is|are) (?:currently |still )?being detached\b/i,
    alone: true,
  },
  {
    reason: 'power-state-changing',
    says: new RegExp(
      String.raw`\b(?:operation|request)\b.{0,40}\bchang\w+ (?:the )?power state\b|\b${machine}\b.{0,80}\bis (?:currently |still )?(?:starting|stopping|deallocating|restarting|being (?:started|stopped|deallocated|restarted|powered \w+))\b`,
      'i',
    ),
  },
  {
    reason: 'another-operation-in-progress',
    codes: [
      'ResourceUpdateBlockedOnPlatformUpdate',
      'OperationNotAllowedOnVMImageAsVMsBeingProvisioned',
      'TooManyVMRedeploymentRequests',
    ],
  },
  { reason: 'provisioning-in-progress', codes: ['DiskImageNotReady'] },
  { reason: 'blob-lease', codes: ['AcquireDiskLeaseFailed', 'ContainerAlreadyOnLease'] },
  // Out of the guest or of an agent: it ran and failed, which is no conflict.
  // What ran in the machine failed there, or did not come to its end.
  {
    reason: 'script-failed',
    codeLike:
      /^(?:VMExtension\w*|Extension(?:Snapshot|Vss|Config|Install|Stuck|Status|Operation)\w*|VMAgentStatusCommunicationError)$/,
  },
  { reason: 'timed-out', codeLike: /^(?:OSProvisioning\w*|VMStartTimedOut|VMRedeploymentTimedOut)$/ },
  {
    reason: 'operation-failed',
    codeLike:
      /^(?:VmssGateway\w*|VMRedeploymentFailed|DiskProcessingError|InternalExecutionError|ImageBlobNotFound|VMMarkedAsFailed\w*)$/,
  },
  { reason: 'failed-state', codes: ['VMProcessingHalted'] },
  {
    reason: 'platform-rule',
    codes: ['CannotAddAcceleratedNetworkingNicToAnExistingVirtualMachine', 'ResizeDiskError'],
  },
  {
    reason: 'vm-not-deallocated',
    codes: [
      'CannotAddOrRemoveNetworkInterfacesFromARunningVirtualMachine',
      'ChangeDiskSizeWhileAttachedNotAllowed',
      'ChangeDiskSkuWhileAttachedToRunningVM',
      'VMSizeNotAvailableInCluster',
    ],
  },
  {
    reason: 'vm-not-deallocated',
    says: new RegExp(
      [
        String.raw`\b(?:requires?|needs?) (?:the |that the |all )?${machine}\b.{0,40}\bto be (?:stopped|deallocated|powered off)`,
        String.raw`\b(?:while|when|since|as|because|if) (?:the |this |its |any )?(?:\w+ )?${machine}\b.{0,120}\b(?:is|are) (?:currently |still |in )*(?:running|allocated|not (?:been )?deallocated|powered on)\b`,
        String.raw`\bwhile it is attached to (?:a )?running\b`,
        String.raw`\b(?:please|must|should|need to|have to)\b.{0,60}\b(?:stop ?\/ ?deallocate|stop \(deallocate\)|deallocate|power off)\b`,
        String.raw`\b${machine}\b.{0,100}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?(?:stopped|deallocated|powered off|\(de\)allocated|stopped \(deallocated\))`,
        String.raw`\bonly (?:allowed |supported |possible )?(?:when|if|while|on)\b.{0,80}\b${machine}\b.{0,60}\bdeallocated`,
        String.raw`\bsize\b.{0,160}\bnot available in (?:the )?(?:current )?(?:hardware )?cluster\b`,
      ].join('|'),
      'i',
    ),
    unless:
      /\bdisk\b.{0,120}\bDisk (?:operation|resize) is not supported\b|\b(?:unable|failed|cannot|could not) to create\b/i,
    alone: true,
  },
  {
    reason: 'vm-generalized',
    says: new RegExp(String.raw`\b${machine}\b.{0,120}\b(?:is|has been|was) (?:marked (?:as )?)?generalized\b`, 'i'),
    alone: true,
  },
  {
    reason: 'vm-not-running',
    says: new RegExp(
      [
        String.raw`\b${machine}\b.{0,120}\b(?:is|are) (?:currently |either )?(?:not running|deallocated|stopped|powered off|not in (?:a )?running|marked to be deallocated)`,
        String.raw`\b${machine}\b.{0,80}\b(?:must|should|needs? to|has to) be (?:in (?:a |the )?)?running\b`,
        String.raw`\b(?:must be|not) attached to a running ${machine}`,
        String.raw`\brequires? (?:the |a )?${machine}\b.{0,60}\bto be running\b`,
      ].join('|'),
      'i',
    ),
    alone: true,
  },
  { reason: 'vm-not-running', codeLike: /^NicMustBeAttachedToRunningVm/ },
  {
    reason: 'disk-in-use',
    says: /\b(?:state|status) '?(?:is )?'?(?:active ?upload|active ?sas|ready ?to ?upload)|\bactive (?:shared access|SAS)\b|\bActiveSAS\b/i,
    alone: true,
  },
  { reason: 'disk-in-use', codes: ['DiskInActiveSASState', 'DiskHasActiveSAS'] },
  {
    reason: 'already-in-target-state',
    says: new RegExp(
      String.raw`\b${machine}\b.{0,120}\bis already (?:using|running|stopped|deallocated|started)\b`,
      'i',
    ),
  },
  {
    reason: 'disk-attached',
    says: any(
      String.raw`\bdisks?\b.{0,240}\b(?:is|are) (?:currently |still |already )*(?:attached to|in use by|owned by|being used by|used by)\b`,
      String.raw`\bwhile (?:it|the disk) is attached\b`,
    ),
    alone: true,
  },
  { reason: 'disk-attached', codes: ['DiskBlobAlreadyInUseByAnotherDisk', 'DisksAttachedToVM'] },
  { reason: 'nothing-to-cancel', says: /\bno (?:ongoing|running|active|pending) (?:\w+ ){1,4}to cancel\b/i },
  { reason: 'immutable-property', codes: ['PropertyChangeNotAllowed'] },
  { reason: 'immutable-property', says: /\b(?:disks?|snapshots?)\b.{0,60}\bcannot be (?:resized|shrunk|reduced)/i },
  { reason: 'platform-rule', codes: ['ConflictingUserInput'], confidence: 'likely' },
];
