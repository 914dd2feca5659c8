import type { Json } from '../../src/gate/snapshot.ts';

/** What stands before the provider in every ID of these tests. */
export const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop-rg/providers';

/** Body is a resource as a GET gives it. */
export type Body = { readonly [key: string]: Json };

interface MachineOptions {
  readonly name?: string;
  readonly power?: string;
  readonly statuses?: readonly string[];
  readonly ephemeral?: boolean;
  readonly properties?: Body;
  readonly extensions?: readonly string[];
  readonly agent?: string;
}

/** machine is a GET of a virtual machine with its instance view. Without `power` Azure told no power state. */
export function machine(options: MachineOptions = {}): Body {
  const {
    name = 'vm-01',
    power,
    statuses = [],
    ephemeral = false,
    properties = {},
    extensions = [],
    agent = 'Ready',
  } = options;
  const codes = ['ProvisioningState/succeeded', ...(power === undefined ? [] : [`PowerState/${power}`]), ...statuses];
  const id = `${group}/Microsoft.Compute/virtualMachines/${name}`;
  return {
    name,
    id,
    type: 'Microsoft.Compute/virtualMachines',
    location: 'westeurope',
    properties: {
      hardwareProfile: { vmSize: 'Standard_D2s_v5' },
      provisioningState: 'Succeeded',
      storageProfile: {
        osDisk: {
          osType: 'Linux',
          name: `${name}_OsDisk`,
          managedDisk: { id: `${group}/Microsoft.Compute/disks/${name}_OsDisk` },
          ...(ephemeral ? { diffDiskSettings: { option: 'Local' } } : {}),
        },
        dataDisks: [
          { lun: 0, name: 'data', toBeDetached: false, managedDisk: { id: `${group}/Microsoft.Compute/disks/data` } },
        ],
        diskControllerType: 'SCSI',
      },
      instanceView: {
        vmAgent: { statuses: [{ code: 'ProvisioningState/succeeded', level: 'Info', displayStatus: agent }] },
        statuses: codes.map((code) => ({ code, level: 'Info', displayStatus: code })),
      },
      ...properties,
    },
    resources: extensions.map((provisioningState, index) => ({
      name: `extension-${index}`,
      type: 'Microsoft.Compute/virtualMachines/extensions',
      properties: { provisioningState },
    })),
  };
}

/** disk is a GET of a managed disk. */
export function disk(properties: Body = {}, top: Body = {}): Body {
  return {
    name: 'data',
    id: `${group}/Microsoft.Compute/disks/data`,
    type: 'Microsoft.Compute/disks',
    location: 'westeurope',
    sku: { name: 'Premium_LRS', tier: 'Premium' },
    ...top,
    properties: { diskSizeGB: 128, provisioningState: 'Succeeded', diskState: 'Unattached', ...properties },
  };
}

/** network is a GET of a resource of Microsoft.Network. */
export function network(type: string, properties: Body = {}): Body {
  return {
    name: 'net-01',
    id: `${group}/Microsoft.Network/${type}/net-01`,
    type: `Microsoft.Network/${type}`,
    location: 'westeurope',
    properties: { provisioningState: 'Succeeded', ...properties },
  };
}

/** ref is a reference to another resource. */
export function ref(path: string): Body {
  return { id: `${group}/${path}` };
}
