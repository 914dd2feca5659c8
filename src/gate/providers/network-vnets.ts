import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { provisioning, succeeded, unused } from './shared.ts';

/** networkApi is the API version of the whole network provider: it has one for all of its types. */
export const networkApi = '2025-05-01';

const deleteDocs =
  'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet';
const throttleDocs =
  'https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling';
const subnetDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet';
const peeringDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-troubleshoot-peering-issues';

/** busy is Azure's answer while another operation on the resource or what it depends on is running. */
export const busy = '429 AnotherOperationInProgress';

/** children is the need that nothing runs on the children of what was read: they are all written through it. */
function children(from: string, path: string, what: string): Need {
  return { ...provisioning(from, path, what), waitReason: 'another-operation-in-progress' };
}

const settledIn = (from: string): readonly Need[] => [
  children(from, `${from}.properties.subnets[].properties.provisioningState`, 'provisioning state of the subnets'),
  children(
    from,
    `${from}.properties.virtualNetworkPeerings[].properties.provisioningState`,
    'provisioning state of the peerings',
  ),
];

const network: RelatedRead = { what: 'the virtual network', at: 'parent', api: networkApi };
const settledNetwork: readonly Need[] = [
  provisioning('network', 'network.properties.provisioningState', 'provisioning state of the virtual network'),
  ...settledIn('network'),
];

/** What holds a subnet. `path` is where the properties of one subnet, or of each of them, stand. */
function unusedSubnets(path: string): readonly Need[] {
  return [
    unused('interfaces and gateways in the subnet', `${path}.ipConfigurations[].id`),
    unused('application gateways in the subnet', `${path}.applicationGatewayIPConfigurations[].id`),
    unused('private endpoints in the subnet', `${path}.privateEndpoints[].id`),
    unused('service links of the subnet', `${path}.serviceAssociationLinks[].id`, {
      why: 'A service (App Service, Container Apps, Container Instances and others) is linked to the subnet and must let go of it first.',
    }),
    unused('navigation links of the subnet', `${path}.resourceNavigationLinks[].id`),
    unused('container network profiles in the subnet', `${path}.ipConfigurationProfiles[].id`),
  ];
}

const peeringSides = {
  network,
  remote: {
    what: 'the remote virtual network',
    at: { ids: 'target.properties.remoteVirtualNetwork.id' },
    api: networkApi,
  },
} as const satisfies Readonly<Record<string, RelatedRead>>;

const peeringWrite: OperationGate = {
  request: { method: 'PUT' },
  aliases: ['sync', 'peering-sync'],
  reads: peeringSides,
  needs: [
    ...settledNetwork,
    succeeded('remote', 'remote.properties.provisioningState', 'provisioning state of the remote virtual network'),
    {
      what: 'peerings of the remote virtual network',
      from: 'remote',
      path: 'remote.properties.virtualNetworkPeerings[].properties.peeringState',
      is: { not: ['Disconnected'] },
      absent: 'fine',
      otherwise: 'warn',
      reason: 'link-active',
      why: 'A peering of the remote network is disconnected. If it is the one that leads back to this network, Azure refuses until it is written again or deleted.',
    },
  ],
  refusal: '400 RemotePeeringIsDisconnected',
  sources: [
    peeringDocs,
    'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
  ],
};

/** virtualNetworks: subnets and peerings are written through the network, one at a time. */
export const virtualNetworks: readonly TypeGate[] = [
  {
    type: 'Microsoft.Network/virtualNetworks',
    api: networkApi,
    operations: {
      write: { request: { method: 'PUT' }, needs: settledIn('target'), refusal: busy, sources: [throttleDocs] },
      delete: {
        request: { method: 'DELETE' },
        needs: [...settledIn('target'), ...unusedSubnets('target.properties.subnets[].properties')],
        refusal: '400 InUseSubnetCannotBeDeleted',
        sources: [deleteDocs],
      },
    },
  },
  {
    type: 'Microsoft.Network/virtualNetworks/subnets',
    api: networkApi,
    serializeOn: 'parent',
    operations: {
      write: {
        request: { method: 'PUT' },
        aliases: ['associate', 'dissociate', 'delegate'],
        reads: { network },
        needs: settledNetwork,
        refusal: busy,
        sources: [throttleDocs, subnetDocs],
      },
      delete: {
        request: { method: 'DELETE' },
        reads: { network },
        needs: [...settledNetwork, ...unusedSubnets('target.properties')],
        refusal: '400 InUseSubnetCannotBeDeleted',
        sources: [deleteDocs, subnetDocs],
      },
    },
  },
  {
    type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
    api: networkApi,
    serializeOn: 'parent',
    operations: {
      write: peeringWrite,
      delete: {
        request: { method: 'DELETE' },
        reads: { network },
        needs: settledNetwork,
        refusal: busy,
        sources: [peeringDocs],
      },
    },
  },
];
