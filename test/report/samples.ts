import { type Confidence, classOf, type Reason, recoveryOf } from '../../src/conflict/taxonomy.ts';
import { operationLink, portalLink } from '../../src/report/link.ts';
import type { Blocker, Diagnosis, Report, Verdict } from '../../src/report/model.ts';

/** Reports of our own invention, for tests and for the pictures. */

const subscription = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const net = `${subscription}/resourceGroups/net-rg/providers/Microsoft.Network`;
export const vnetId = `${net}/virtualNetworks/hub-vnet`;
export const vmId = `${subscription}/resourceGroups/prod-rg/providers/Microsoft.Compute/virtualMachines/api-01`;

/** linked is the link of a blocker to the page of an ID. */
export function linked(id: string): Pick<Blocker, 'link'> {
  const link = portalLink(id);
  return link === undefined ? {} : { link };
}

/** status is the link of a blocker to the status of an operation. */
export function status(url: string): Pick<Blocker, 'link'> {
  const link = operationLink(url, 'https://management.azure.com');
  return link === undefined ? {} : { link };
}

export const rgId = `${subscription}/resourceGroups/prod-rg`;

/** diagnosisOf makes a diagnosis with the class and recovery of its reason. */
export function diagnosisOf(reason: Reason, rest: Partial<Diagnosis> = {}): Diagnosis {
  return {
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    confidence: 'certain' as Confidence,
    title: 'something stands in the way',
    codePath: [],
    message: '',
    count: 1,
    facts: [],
    steps: [],
    avoid: '',
    references: [],
    ...rest,
  };
}

/** reportOf makes a report whose class, reason and recovery are those of its first diagnosis. */
export function reportOf(verdict: Verdict, diagnoses: readonly Diagnosis[], rest: Partial<Report> = {}): Report {
  const reason = diagnoses[0]?.reason ?? 'no-error';
  return {
    schema: 'azure-conflict-guard/report/1',
    mode: 'diagnose',
    verdict,
    class: classOf(reason),
    reason,
    recovery: recoveryOf(reason),
    summary: 'One sentence about it.',
    source: 'deploy.log',
    diagnoses,
    targets: [],
    blockers: [],
    timeline: [],
    evidence: [],
    waitedMs: 0,
    elapsedMs: 0,
    requests: { arm: 0 },
    ...rest,
  };
}

const anotherOperation = diagnosisOf('another-operation-in-progress', {
  title: 'another operation is still running on `hub-vnet`',
  code: 'AnotherOperationInProgress',
  codePath: ['DeploymentFailed', 'Conflict', 'AnotherOperationInProgress'],
  message:
    'Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/providers/Microsoft.Network/locations/westeurope/operations/9a7d2c40-18f3-4b5c-a6de-0b1f2e3d4c5b?api-version=2024-05-01.',
  httpStatus: 429,
  resourceId: vnetId,
  operation: 'creating subnet `snet-app`',
  correlationId: 'c2f6d1a8-4e0b-4c79-8a35-96d7e1b0f342',
  requestId: '0d9e8f70-6a5b-4c3d-8e2f-1a0b9c8d7e6f',
  source: 'deploy.log',
  line: 412,
  count: 5,
  evidence: {
    for: [
      'the code `AnotherOperationInProgress`',
      'an ARM ID',
      'an address or the name of a Terraform or Pulumi provider for Azure',
    ],
    against: ['a command of another tool above it'],
  },
  facts: [{ name: 'Running operation', value: '`9a7d2c40-18f3-4b5c-a6de-0b1f2e3d4c5b` in westeurope' }],
  steps: [
    {
      text: 'Wait until the virtual network is idle again. The command returns when its state is `Succeeded`:',
      az: `az network vnet wait --updated --ids "${vnetId}"`,
      powershell: `while ((Get-AzResource -ResourceId "${vnetId}").Properties.provisioningState -ne 'Succeeded') { Start-Sleep 15 }`,
    },
    {
      text: 'Re-run the failed step. Only one writer may work on a virtual network at a time: subnets and peerings count as writes to it.',
    },
    { text: 'To keep it from happening again, put all jobs that write to this network into one concurrency group.' },
  ],
  avoid:
    'a fixed sleep or a blind retry loop. It fails again while the other operation runs, and may collide with the next one.',
  references: [
    'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-another-operation-in-progress',
  ],
  raw: `Error: creating Subnet (Subscription: "3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d"\nResource Group Name: "net-rg"\nVirtual Network Name: "hub-vnet"\nSubnet Name: "snet-app"): performing CreateOrUpdate: unexpected status 429 (429 Too Many Requests)\nwith error: AnotherOperationInProgress: Another operation on this or dependent resource is in progress.\n\n  with azurerm_subnet.app,\n  on network.tf line 41, in resource "azurerm_subnet" "app":\n  41: resource "azurerm_subnet" "app" {`,
});

const notDeallocated = diagnosisOf('vm-not-deallocated', {
  title: '`api-01` must be deallocated before this resize',
  code: 'OperationNotAllowed',
  codePath: ['OperationNotAllowed'],
  message:
    'Unable to resize the VM api-01: the size Standard_E16s_v5 is not offered by the hardware that the VM is allocated on.',
  httpStatus: 409,
  resourceId: vmId,
  operation: 'resize to `Standard_E16s_v5`',
  correlationId: '7aa8f7c2-0b1d-4f6e-93a5-d81c2e4b6a90',
  source: 'deploy.log',
  line: 88,
  facts: [
    { name: 'Power state', value: '`PowerState/running`' },
    { name: 'Wanted size', value: '`Standard_E16s_v5`, not offered where the VM runs now' },
  ],
  steps: [
    {
      text: 'Deallocate it. The command returns when the VM has stopped; its temporary disk and a dynamic public IP are lost:',
      az: `az vm deallocate --ids "${vmId}"`,
      powershell: `Stop-AzVM -Id "${vmId}" -Force`,
    },
    {
      text: 'Resize and start it again:',
      az: `az vm resize --ids "${vmId}" --size Standard_E16s_v5\naz vm start --ids "${vmId}"`,
      powershell: `Update-AzVM -ResourceGroupName prod-rg -VM $vm\nStart-AzVM -Id "${vmId}"`,
    },
  ],
  avoid: 'retrying or sleeping. Nothing changes while the VM runs, however long you wait.',
  references: ['https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm'],
  raw: '(OperationNotAllowed) Unable to resize the VM api-01: the size Standard_E16s_v5 is not offered by the hardware that the VM is allocated on.\nCode: OperationNotAllowed',
});

const locked = diagnosisOf('scope-locked', {
  title: 'the lock `do-not-delete` on `prod-rg` forbids the deletion',
  code: 'ScopeLocked',
  codePath: ['ResourceGroupDeletionBlocked', 'ScopeLocked'],
  message:
    "The scope '/…/prod-rg/…/api-01' cannot perform delete operation because the following scope is locked: prod-rg.",
  httpStatus: 409,
  resourceId: vmId,
  operation: 'delete',
  correlationId: '51b0a9de-77c4-4f02-b3e8-2d6c8f1e0a73',
  source: 'deploy.log',
  line: 1031,
  count: 3,
  facts: [{ name: 'Locked scope', value: '`prod-rg`' }],
  steps: [
    {
      text: 'See which lock it is, who set it and why:',
      az: `az lock list --resource-group prod-rg --query "[].{name:name,level:level,notes:notes}" -o table`,
      powershell: 'Get-AzResourceLock -ResourceGroupName prod-rg',
    },
    { text: 'Ask its owner. If they agree, remove it for this change only and set it again afterwards.' },
  ],
  avoid: 'deleting the lock from the pipeline. Somebody set it to stop exactly that.',
  references: ['https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources'],
  raw: 'ERROR: (ScopeLocked) The scope cannot perform delete operation because the following scope is locked.',
});

const quota = diagnosisOf('quota-exceeded', {
  title: 'the quota of `standardESv5Family` in westeurope is used up',
  code: 'OperationNotAllowed',
  codePath: ['InvalidTemplateDeployment', 'QuotaExceeded', 'OperationNotAllowed'],
  message: 'Operation could not be completed as it results in exceeding approved standardESv5Family Cores quota.',
  httpStatus: 409,
  resourceId: subscription,
  operation: 'deploy `main.bicep`',
  confidence: 'certain',
  source: 'deploy.log',
  line: 17,
  facts: [
    { name: 'Limit', value: '64 cores' },
    { name: 'In use', value: '56 cores' },
    { name: 'Asked for', value: '16 more, 8 too many' },
  ],
  steps: [
    {
      text: 'See what uses the quota:',
      az: 'az vm list-usage --location westeurope -o table',
      powershell: 'Get-AzVMUsage -Location westeurope',
    },
    {
      text: 'Free 8 cores, choose a size of another family, or ask for a higher quota on the Quotas page of the portal.',
    },
  ],
  avoid: 'retrying. The same request is refused until the limit or the usage changes.',
  references: ['https://learn.microsoft.com/azure/quotas/per-vm-quota-requests'],
});

const unknown = diagnosisOf('bare-conflict', {
  title: 'Azure answered with a conflict on `app-plan` and gave no reason',
  confidence: 'possible',
  code: 'Conflict',
  codePath: ['DeploymentFailed', 'Conflict'],
  message: 'The request could not be completed.',
  httpStatus: 409,
  resourceId: `${subscription}/resourceGroups/web-rg/providers/Microsoft.Web/serverfarms/app-plan`,
  operation: 'update',
  correlationId: '90c4e2b7-3a5d-4d18-8f6c-e1b2a7d90f54',
  source: 'deploy.log',
  line: 203,
  steps: [
    {
      text: 'Read what else happened on it in the last hour. A write that is `Started` or `Accepted` without an end is the other operation:',
      az: `az monitor activity-log list --resource-id "${subscription}/resourceGroups/web-rg/providers/Microsoft.Web/serverfarms/app-plan" --offset 1h -o table`,
    },
    { text: 'Look for locks above it:', az: 'az lock list --resource-group web-rg -o table' },
  ],
  avoid: 'retrying until it works. If it is a lock or a state, it never does.',
  references: ['https://learn.microsoft.com/azure/azure-monitor/platform/activity-log'],
  raw: '{"status":"Failed","error":{"code":"DeploymentFailed","details":[{"code":"Conflict","message":"The request could not be completed."}]}}',
});

const denied = diagnosisOf('access-denied', {
  title: 'the identity may not write role assignments on `prod-rg`',
  code: 'AuthorizationFailed',
  codePath: ['AuthorizationFailed'],
  message:
    "The client 'ci-bot' does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write'.",
  httpStatus: 403,
  resourceId: rgId,
  operation: 'create role assignment',
  source: 'deploy.log',
  line: 9,
  steps: [
    {
      text: 'Give the identity a role that holds this action on `prod-rg`, or let somebody with that role make the assignment.',
    },
  ],
  references: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshooting'],
});

export const hostileText =
  '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![i](http://evil.example/i.png) | x | y |\n```\n# heading\n::error::pwned\n##vso[task.complete result=Succeeded]\n@everyone #12 https://evil.example www.evil.example a@b.example :tada: **b** _i_ ~~s~~ $x$ \u202eevil\u202c \u001b[31mred\u001b]0;title\u0007 </details> <!-- --> &lt; `a` ``';
const longName = `n${'x'.repeat(4999)}`;

const hostile = diagnosisOf('invalid-state', {
  title: `${hostileText} ${longName}`,
  code: hostileText,
  codePath: [hostileText, hostileText],
  message: hostileText,
  resourceId: `${rgId}/providers/Microsoft.Compute/disks/${longName}`,
  operation: hostileText,
  correlationId: hostileText,
  requestId: hostileText,
  source: hostileText,
  line: 1,
  evidence: { for: [hostileText, `the words \`${hostileText}\``], against: [hostileText] },
  facts: [{ name: hostileText, value: hostileText }],
  steps: [
    { text: hostileText, az: hostileText, powershell: hostileText },
    { text: hostileText, command: hostileText },
  ],
  avoid: hostileText,
  references: ['javascript:alert(1)', 'https://x.example/"><script>', 'https://learn.microsoft.com/azure/a_(b)|c'],
  raw: hostileText,
});

const guardTarget = {
  resourceId: vmId,
  operation: 'resize',
  verdict: 'blocked' as const,
  conditions: [
    { what: 'power state', expected: 'deallocated', actual: 'running', met: false, source: 'instance view' },
    { what: 'provisioning state', expected: 'Succeeded', actual: 'Succeeded', met: true, source: 'resource' },
    { what: 'no lock in scope', expected: 'none', actual: 'none', met: true, source: 'locks' },
  ],
};

export const samples = {
  concurrent: reportOf('conflict', [anotherOperation], {
    summary: 'Another operation is still running on hub-vnet.',
    elapsedMs: 1840,
    requests: { arm: 3 },
    blockers: [
      {
        kind: 'operation',
        what: 'write of peering `hub-to-spoke7`',
        who: 'net-pipeline',
        since: '2026-03-02T21:02:13Z',
        correlationId: '1f2e3d4c-5b6a-4798-8c9d-0e1f2a3b4c5d',
      },
    ],
    evidence: [
      { source: 'resource', status: 'read', detail: 'provisioning state Updating' },
      { source: 'activity log', status: 'read', detail: '4 events in the last 2 h' },
      { source: 'locks', status: 'empty', detail: '' },
      { source: 'deny assignments', status: 'denied', detail: 'needs Microsoft.Authorization/denyAssignments/read' },
    ],
    timeline: [
      {
        time: '2026-03-02T21:02:13Z',
        source: 'activity-log',
        text: 'write of `hub-to-spoke7` started by net-pipeline',
      },
      { time: '2026-03-02T21:04:40Z', source: 'run', text: 'this run: create subnet `snet-app`, refused' },
    ],
  }),
  state: reportOf('conflict', [notDeallocated]),
  blocked: reportOf('blocked', [notDeallocated], {
    mode: 'guard',
    source: '',
    targets: [guardTarget],
    blockers: [{ kind: 'state', what: 'started by `deploy-sp`', since: '2026-03-02T21:02:00Z', ...linked(vmId) }],
    evidence: [{ source: 'resource', status: 'read', detail: '' }],
    timeline: [{ time: '2026-03-02T21:02:00Z', source: 'activity-log', text: 'start by `deploy-sp`' }],
    requests: { arm: 5, host: 2 },
  }),
  lock: reportOf('conflict', [locked]),
  quota: reportOf('conflict', [quota]),
  unknown: reportOf('conflict', [unknown]),
  several: reportOf('conflict', [anotherOperation, locked, quota, denied]),
  notAConflict: reportOf('not-a-conflict', [denied], { summary: 'The identity may not write role assignments.' }),
  overcome: reportOf('nothing-found', [], { overcome: [anotherOperation], summary: 'No failure of Azure was found.' }),
  endedWell: reportOf('nothing-found', [], {
    endedWell: true,
    dismissed: [
      { speaker: 'jest, a failed test', count: 12, line: 41 },
      { speaker: 'a cache action', count: 1, line: 9 },
      { speaker: 'a mock', count: 1, line: 7 },
      { speaker: 'source', count: 1, line: 3 },
    ],
    source: 'apply.log',
    summary: 'No Azure error was found in apply.log, which ended well.',
  }),
  nothingFound: reportOf('nothing-found', [], {
    summary: 'No Azure error found in build.log.',
    source: 'build.log',
    evidence: [
      { source: 'build.log', status: 'read', detail: '1,204 lines' },
      { source: 'job deploy-eu', status: 'denied', detail: 'the token needs `actions: read`' },
    ],
  }),
  /** A lease that was taken over: who had it before must be seen. */
  tookOver: reportOf('clear', [], {
    mode: 'guard',
    source: '',
    summary: 'Nothing stands in the way.',
    targets: [{ ...guardTarget, verdict: 'clear', conditions: guardTarget.conditions.slice(1) }],
    lease: {
      container: 'https://opsleases.blob.core.windows.net/conflict-guard',
      entry: '9c1b7f432f0d5e17',
      position: 0,
      ahead: [],
      grantedAt: '2026-03-02T21:04:13.120Z',
      fence: 17,
      tookOver: {
        entry: '0a1b2c3d4e5f6071',
        owner: 'contoso/network, run 7100200100, job deploy',
        since: '2026-03-02T20:41:00.000Z',
        at: '2026-03-02T21:03:58.000Z',
        reason: 'its run is gone: the lease that it renews had run out',
      },
    },
    evidence: [{ source: 'lease', status: 'read', detail: 'held until the end of the job' }],
  }),
  clear: reportOf('clear', [], {
    mode: 'guard',
    source: '',
    summary: 'Nothing stands in the way.',
    targets: [{ ...guardTarget, verdict: 'clear', conditions: guardTarget.conditions.slice(1) }],
  }),
  waited: reportOf('waited', [], {
    mode: 'guard',
    source: '',
    summary: 'It became clear.',
    waitedMs: 252_000,
    targets: [{ ...guardTarget, verdict: 'waited', conditions: [] }],
  }),
  named: reportOf('named', [], { mode: 'group', source: '', summary: 'The concurrency group is `azure.4f1c`.' }),
  gateUnknown: reportOf('unknown', [], {
    mode: 'guard',
    source: '',
    summary: 'The state of `api-01` could not be read.',
    targets: [{ ...guardTarget, verdict: 'unknown', conditions: [] }],
    evidence: [{ source: 'resource', status: 'denied', detail: 'needs Microsoft.Compute/virtualMachines/read' }],
  }),
  hostile: reportOf('conflict', [hostile, hostile], {
    summary: hostileText,
    source: hostileText,
    targets: [
      {
        resourceId: hostileText,
        operation: hostileText,
        verdict: 'blocked',
        conditions: [
          { what: hostileText, expected: hostileText, actual: hostileText, met: false, source: hostileText },
        ],
      },
    ],
    blockers: [
      {
        kind: 'operation',
        resourceId: hostileText,
        what: hostileText,
        who: hostileText,
        since: hostileText,
        correlationId: hostileText,
      },
    ],
    timeline: [{ time: hostileText, source: 'run', text: hostileText }],
    evidence: [{ source: hostileText, status: 'failed', detail: hostileText }],
    dismissed: [{ speaker: hostileText, count: 2, line: 1, source: hostileText }],
  }),
} satisfies Readonly<Record<string, Report>>;
