import { type Body, listOf, textAt } from './json.ts';
import type { Instance, Resource } from './model.ts';

/** Bodies of the shapes that Compute gives: https://learn.microsoft.com/rest/api/compute/virtual-machines/get */

export interface VmOptions {
  readonly location: string;
  readonly size: string;
  readonly osDisk: string;
  readonly dataDisks: readonly string[];
  readonly ephemeral: boolean;
  readonly vmId: string;
  readonly nic: string;
}

export function vmBody(id: string, name: string, options: VmOptions): Body {
  return {
    name,
    id,
    type: 'Microsoft.Compute/virtualMachines',
    location: options.location,
    tags: {},
    properties: {
      vmId: options.vmId,
      hardwareProfile: { vmSize: options.size },
      provisioningState: 'Succeeded',
      storageProfile: {
        imageReference: {
          publisher: 'Canonical',
          offer: 'ubuntu-24_04-lts',
          sku: 'server',
          version: 'latest',
          exactVersion: '24.04.202601010',
        },
        osDisk: {
          osType: 'Linux',
          name: lastOf(options.osDisk),
          createOption: 'FromImage',
          caching: options.ephemeral ? 'ReadOnly' : 'ReadWrite',
          ...(options.ephemeral ? { diffDiskSettings: { option: 'Local' } } : {}),
          managedDisk: { storageAccountType: 'Premium_LRS', id: options.osDisk },
          deleteOption: 'Detach',
          diskSizeGB: 30,
        },
        dataDisks: options.dataDisks.map((disk, lun) => dataDisk(disk, lun)),
      },
      osProfile: {
        computerName: name,
        adminUsername: 'azureuser',
        allowExtensionOperations: true,
        requireGuestProvisionSignal: true,
        secrets: [],
      },
      networkProfile: { networkInterfaces: [{ id: options.nic, properties: { primary: true } }] },
      timeCreated: '2026-01-05T08:00:00.0000000+00:00',
    },
  };
}

export function dataDisk(id: string, lun: number): Body {
  return {
    lun,
    name: lastOf(id),
    createOption: 'Attach',
    caching: 'None',
    managedDisk: { id, storageAccountType: 'Premium_LRS' },
    toBeDetached: false,
  };
}

export interface DiskOptions {
  readonly location: string;
  readonly sizeGb: number;
  readonly sku: string;
  readonly managedBy?: string;
  readonly os?: boolean;
}

export function diskBody(id: string, name: string, options: DiskOptions): Body {
  return {
    name,
    id,
    type: 'Microsoft.Compute/disks',
    location: options.location,
    tags: {},
    ...(options.managedBy === undefined ? {} : { managedBy: options.managedBy }),
    sku: { name: options.sku, tier: options.sku.split('_')[0] },
    properties: {
      ...(options.os ? { osType: 'Linux' } : {}),
      creationData: { createOption: options.os ? 'FromImage' : 'Empty' },
      diskSizeGB: options.sizeGb,
      diskSizeBytes: options.sizeGb * 1024 ** 3,
      provisioningState: 'Succeeded',
      diskState: options.managedBy === undefined ? 'Unattached' : 'Attached',
      networkAccessPolicy: 'AllowAll',
      publicNetworkAccess: 'Enabled',
      timeCreated: '2026-01-05T08:00:00.0000000+00:00',
    },
  };
}

const display: Readonly<Record<string, string>> = {
  running: 'VM running',
  stopped: 'VM stopped',
  deallocated: 'VM deallocated',
  starting: 'VM starting',
  stopping: 'VM stopping',
  deallocating: 'VM deallocating',
  creating: 'VM creating',
};

/** instanceView of a VM: the provisioning status, the power state, and `OSState/generalized` where it is. */
export function instanceView(resource: Resource, instance: Instance, time: string): Body {
  const state = textAt(resource.body, 'properties.provisioningState').toLowerCase();
  const info = (code: string, displayStatus: string): Body => ({ code, level: 'Info', displayStatus });
  const statuses: Body[] = [
    {
      ...info(`ProvisioningState/${state}`, `Provisioning ${state}`),
      level: state === 'failed' ? 'Error' : 'Info',
      time,
    },
  ];
  if (instance.generalized) statuses.push(info('OSState/generalized', 'VM generalized'));
  statuses.push(info(`PowerState/${instance.power}`, display[instance.power] ?? `VM ${instance.power}`));
  const on = instance.power === 'running';
  return {
    ...(on
      ? {
          computerName: resource.name,
          osName: 'ubuntu',
          osVersion: '24.04',
          vmAgent: {
            vmAgentVersion: '2.11.1.4',
            statuses: [
              {
                code: 'ProvisioningState/succeeded',
                level: 'Info',
                displayStatus: 'Ready',
                message: 'Guest Agent is running',
                time,
              },
            ],
          },
        }
      : {}),
    disks: [
      {
        name: textAt(resource.body, 'properties.storageProfile.osDisk.name'),
        statuses: [{ ...info('ProvisioningState/succeeded', 'Provisioning succeeded'), time }],
      },
      ...listOf(resource.body, 'properties.storageProfile.dataDisks').map((disk) => ({
        name: disk.name,
        statuses: [{ ...info('ProvisioningState/succeeded', 'Provisioning succeeded'), time }],
      })),
    ],
    hyperVGeneration: 'V2',
    statuses,
  };
}

/** sizeBody is one entry of `{vm}/vmSizes`; the numbers are made up from the name. */
export function sizeBody(name: string): Body {
  const cores = Number(/\d+/.exec(name)?.[0] ?? 1);
  return {
    name,
    numberOfCores: cores,
    osDiskSizeInMB: 1047552,
    resourceDiskSizeInMB: 0,
    memoryInMB: cores * 4096,
    maxDataDiskCount: Math.max(2, cores * 2),
  };
}

function lastOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
