import { changingPower } from '../../arm/states.ts';
import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { computeApi, computeErrors } from './compute-vm-parts.ts';
import { plain, powerPath } from './shared.ts';

const diskApi = '2026-03-02';
const expandDocs = 'https://learn.microsoft.com/azure/virtual-machines/linux/expand-disks';
const stateDocs = 'https://learn.microsoft.com/rest/api/compute/disks/get#diskstate';
const exportDocs = 'https://learn.microsoft.com/azure/virtual-machines/windows/download-vhd';

/** A shared disk names all of its machines in `managedByExtended`, another one its only machine in `managedBy`. */
const owners: RelatedRead = {
  what: 'the virtual machine that holds the disk',
  at: { ids: 'target.managedByExtended || [target.managedBy] | [?@]' },
  api: computeApi,
  expand: 'instanceView',
};

/** The name tells, because IDs of one disk differ in case between the two bodies. */
const isOsDisk = '(contains(not_null([owners][].properties.storageProfile.osDisk.name, `[]`), target.name))';
const isShared = '(not_null(target.properties.maxShares, `1`) > `1`)';
const sku = "(target.sku.name || '')";
const hasTiers = `(${sku} != 'PremiumV2_LRS' && ${sku} != 'UltraSSD_LRS')`;
const isNvme = "(contains(not_null([owners][].properties.storageProfile.diskControllerType, `[]`), 'NVMe'))";

const deallocateOwners: NonNullable<Need['step']> = {
  text: 'Deallocate every virtual machine that holds the disk, and start them again afterwards: they are down meanwhile. A shared disk may be detached from its machines instead. An instance of a scale set, as clusters have them, is not among them: it is deallocated through its scale set.',
  kind: 'act',
  cost: 'downtime',
  az: 'az vm deallocate --ids $(az disk show --ids "{id}" --query "(managedByExtended || [managedBy])[?contains(@, \'/Microsoft.Compute/virtualMachines/\')]" --output tsv)',
  powershell:
    'Get-AzDisk -ResourceGroupName "{group}" -DiskName "{name}" | ForEach-Object { @($_.ManagedByExtended) + $_.ManagedBy } | Where-Object { $_ -like "*/Microsoft.Compute/virtualMachines/*" } | Select-Object -Unique | ForEach-Object { Stop-AzVM -Id $_ -Force }',
};

const ownerDeallocated: Need = {
  what: 'power state of the virtual machine',
  from: 'owners',
  path: powerPath('owners'),
  is: ['PowerState/deallocated'],
  waits: changingPower,
  otherwise: 'block',
  reason: 'vm-not-deallocated',
  waitReason: 'power-state-changing',
  step: deallocateOwners,
};

const tierSettled: Need = {
  what: 'pending change of the performance tier',
  from: 'target',
  path: 'target.properties.propertyUpdatesInProgress.targetTier',
  is: 'nothing',
  waits: 'others',
  otherwise: 'block',
  reason: 'another-operation-in-progress',
  waitReason: 'another-operation-in-progress',
};

/**
 * Which disks grow while they are attached:
 * https://learn.microsoft.com/azure/virtual-machines/linux/expand-disks#expand-without-downtime
 */
const resize: OperationGate = {
  request: { method: 'PATCH' },
  aliases: ['expand', 'grow', 'extend'],
  reads: { owners },
  needs: [
    {
      ...ownerDeallocated,
      when: isOsDisk,
      why: 'An OS disk is expanded only while its virtual machine is deallocated.',
    },
    {
      ...ownerDeallocated,
      when: `${isShared} && !${isOsDisk}`,
      why: 'A shared disk is expanded only while all of its virtual machines are deallocated or the disk is detached from them.',
    },
    {
      ...ownerDeallocated,
      when: `${hasTiers} && !${isOsDisk} && !${isShared} && not_null(target.properties.diskSizeGB, \`1\`) <= \`4096\``,
      otherwise: 'warn',
      why: 'A data disk of up to 4 TiB grows while it is attached, but beyond 4 TiB only when it is detached. Some old machine sizes do not support it at all.',
    },
    {
      ...ownerDeallocated,
      when: `!${hasTiers} && !${isShared} && ${isNvme}`,
      otherwise: 'warn',
      why: 'Premium SSD v2 and Ultra disks behind an NVMe controller do not grow without downtime.',
    },
    {
      what: 'background copy',
      from: 'target',
      path: 'target.properties.completionPercent',
      is: ['100'],
      waits: 'others',
      absent: 'fine',
      when: `!${hasTiers}`,
      otherwise: 'block',
      reason: 'another-operation-in-progress',
      waitReason: 'another-operation-in-progress',
    },
    tierSettled,
  ],
  refusal: '409 Conflict',
  sources: [expandDocs, 'https://learn.microsoft.com/azure/virtual-machines/disks-shared', computeErrors],
};

/** unexported is the need that no upload runs and that nobody holds an access URL. */
const unexported: Need = {
  what: 'disk state',
  from: 'target',
  path: 'target.properties.diskState',
  is: { not: ['ActiveSAS', 'ActiveSASFrozen', 'ActiveUpload'] },
  absent: 'fine',
  otherwise: 'block',
  reason: 'disk-in-use',
};

/** The machine tells while it lets a data disk go: https://learn.microsoft.com/rest/api/compute/virtual-machines/get */
const isDetaching = '(contains(not_null([owners][].properties.storageProfile.dataDisks[].toBeDetached, `[]`), `true`))';

const attachedTo: Need = {
  what: 'attached to',
  from: 'target',
  path: '[target.managedBy, target.managedByExtended][]',
  is: 'nothing',
  otherwise: 'block',
  reason: 'disk-attached',
};

const diskDelete: OperationGate = {
  request: { method: 'DELETE' },
  reads: { owners },
  needs: [
    { ...attachedTo, when: `!${isDetaching}` },
    { ...attachedTo, when: isDetaching, waits: 'others', waitReason: 'disk-detaching' },
    unexported,
  ],
  refusal: '409 OperationNotAllowed',
  sources: [
    'https://learn.microsoft.com/rest/api/compute/virtual-machines/get',
    stateDocs,
    'https://learn.microsoft.com/azure/virtual-machines/windows/find-unattached-disks',
  ],
};

/** disks: `managedBy` is the machine, and becomes null when a detachment has ended. */
export const disks: readonly TypeGate[] = [
  {
    type: 'Microsoft.Compute/disks',
    api: diskApi,
    operations: {
      delete: diskDelete,
      resize,
      'change-sku': {
        request: { method: 'PATCH' },
        aliases: ['update-sku', 'set-sku', 'change-type', 'convert'],
        reads: { owners },
        needs: [
          {
            ...ownerDeallocated,
            why: 'The type of a disk is changed only while it is not attached or its virtual machine is deallocated.',
          },
          tierSettled,
        ],
        refusal: '409 OperationNotAllowed',
        sources: ['https://learn.microsoft.com/azure/virtual-machines/disks-convert-types', computeErrors],
      },
      'change-tier': {
        request: { method: 'PATCH' },
        aliases: ['update-tier', 'set-tier', 'change-performance'],
        reads: { owners },
        needs: [
          {
            ...ownerDeallocated,
            is: ['PowerState/deallocated', 'PowerState/stopped'],
            when: isShared,
            why: 'The tier of a shared disk is changed only while none of its virtual machines is running.',
          },
          tierSettled,
        ],
        sources: ['https://learn.microsoft.com/azure/virtual-machines/disks-performance-tiers'],
      },
      'grant-access': {
        request: { method: 'POST', action: 'beginGetAccess' },
        aliases: ['begin-get-access', 'export'],
        reads: { owners },
        needs: [
          {
            ...ownerDeallocated,
            is: ['PowerState/deallocated', 'PowerState/stopped'],
            otherwise: 'warn',
            why: 'Azure’s pages export a disk only while its virtual machine is stopped. A snapshot of the disk can be exported at any time.',
          },
        ],
        sources: [exportDocs],
      },
      'revoke-access': plain(
        { method: 'POST', action: 'endGetAccess' },
        ['https://learn.microsoft.com/rest/api/compute/disks/revoke-access'],
        ['end-get-access'],
      ),
    },
  },
  {
    type: 'Microsoft.Compute/snapshots',
    api: diskApi,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [
          unexported,
          {
            what: 'background copy',
            from: 'target',
            path: 'target.properties.completionPercent',
            is: ['100'],
            absent: 'fine',
            otherwise: 'warn',
            reason: 'another-operation-in-progress',
            why: 'The data of the snapshot is still being copied, and the deletion ends the copy.',
          },
        ],
        refusal: '409 OperationNotAllowed',
        sources: [
          stateDocs,
          'https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions',
        ],
      },
      'grant-access': plain(
        { method: 'POST', action: 'beginGetAccess' },
        ['https://learn.microsoft.com/rest/api/compute/snapshots/grant-access'],
        ['begin-get-access', 'export'],
      ),
      'revoke-access': plain(
        { method: 'POST', action: 'endGetAccess' },
        ['https://learn.microsoft.com/rest/api/compute/snapshots/revoke-access'],
        ['end-get-access'],
      ),
    },
  },
];
