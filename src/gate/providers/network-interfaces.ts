import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { computeApi } from './compute-vm-parts.ts';
import { busy, networkApi } from './network-vnets.ts';
import { plain, provisioning, succeeded, unused } from './shared.ts';

const interfaceDocs = 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface';
const groupDocs = 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group';
const routeDocs = 'https://learn.microsoft.com/azure/virtual-network/manage-route-table';
const addressDocs = 'https://learn.microsoft.com/azure/virtual-network/ip-services/virtual-network-public-ip-address';

const machine: RelatedRead = {
  what: 'the virtual machine',
  at: { ids: 'target.properties.virtualMachine.id' },
  api: computeApi,
};

const settledMachine: Need = provisioning(
  'machine',
  'machine.properties.provisioningState',
  'provisioning state of the virtual machine',
);

/**
 * A rule and its group, a route and its table: the child is written through the parent, and a later write cancels an
 * earlier one.
 */
function through(what: string, source: string): TypeGate['operations'] {
  const child = (request: OperationGate['request']): OperationGate => ({
    request,
    reads: { owner: { what, at: 'parent', api: networkApi } },
    needs: [provisioning('owner', 'owner.properties.provisioningState', `provisioning state of ${what}`)],
    refusal: busy,
    sources: [source],
  });
  return { write: child({ method: 'PUT' }), delete: child({ method: 'DELETE' }) };
}

/** The subnets name what they use, and it cannot be deleted while one of them does. */
function usedBySubnets(needs: readonly Need[], code: string, source: string): TypeGate['operations'] {
  return { delete: { request: { method: 'DELETE' }, needs, refusal: `400 ${code}`, sources: [source] } };
}

const bySubnets = unused('subnets that use it', 'target.properties.subnets[].id');

/** networkInterfaces are the interface, its address, and what subnets and interfaces refer to. */
export const networkInterfaces: readonly TypeGate[] = [
  {
    type: 'Microsoft.Network/networkInterfaces',
    api: networkApi,
    serializeOn: { ids: 'target.properties.virtualMachine.id' },
    operations: {
      write: {
        request: { method: 'PUT' },
        aliases: ['associate', 'dissociate'],
        reads: { machine },
        needs: [settledMachine],
        refusal: busy,
        sources: [interfaceDocs],
      },
      delete: {
        request: { method: 'DELETE' },
        needs: [
          unused('virtual machine that uses it', 'target.properties.virtualMachine.id'),
          unused('private endpoint that uses it', 'target.properties.privateEndpoint.id'),
        ],
        refusal: '400 NicInUse',
        sources: [interfaceDocs],
      },
    },
  },
  {
    type: 'Microsoft.Network/publicIPAddresses',
    api: networkApi,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        needs: [
          unused('IP configuration that uses it', 'target.properties.ipConfiguration.id'),
          unused('NAT gateway that uses it', 'target.properties.natGateway.id'),
        ],
        refusal: '400 PublicIPAddressCannotBeDeleted',
        sources: [addressDocs],
      },
      associate: {
        request: { method: 'PUT' },
        aliases: ['attach'],
        needs: [
          succeeded(),
          unused('use of the address', 'target.properties.[ipConfiguration.id, natGateway.id]', {
            otherwise: 'warn',
            why: 'The address is in use. That is fine where it is used by what it is to be associated with, and Azure refuses everything else.',
          }),
        ],
        refusal: '400 PublicIPAddressInUse',
        sources: [
          'https://learn.microsoft.com/azure/virtual-network/ip-services/associate-public-ip-address-vm',
          'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
        ],
      },
      dissociate: plain(
        { method: 'PUT' },
        ['https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm'],
        ['disassociate', 'detach'],
      ),
    },
  },
  {
    type: 'Microsoft.Network/networkSecurityGroups',
    api: networkApi,
    operations: usedBySubnets(
      [bySubnets, unused('network interfaces that use it', 'target.properties.networkInterfaces[].id')],
      'InUseNetworkSecurityGroupCannotBeDeleted',
      groupDocs,
    ),
  },
  {
    type: 'Microsoft.Network/networkSecurityGroups/securityRules',
    api: networkApi,
    serializeOn: 'parent',
    operations: through('the network security group', groupDocs),
  },
  {
    type: 'Microsoft.Network/routeTables',
    api: networkApi,
    operations: usedBySubnets([bySubnets], 'InUseRouteTableCannotBeDeleted', routeDocs),
  },
  {
    type: 'Microsoft.Network/routeTables/routes',
    api: networkApi,
    serializeOn: 'parent',
    operations: through('the route table', routeDocs),
  },
  {
    type: 'Microsoft.Network/natGateways',
    api: networkApi,
    operations: usedBySubnets(
      [bySubnets],
      'InUseNatGatewayCannotBeDeleted',
      'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway',
    ),
  },
];
