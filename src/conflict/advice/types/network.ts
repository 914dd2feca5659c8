import type { Answer, TypeRow } from './row.ts';

interface Users {
  readonly text: string;
  /** JMESPath over the resource's JSON that gives what refers to it. */
  readonly query: string;
  /** The same as PowerShell property names below `Properties`. */
  readonly properties: string;
  readonly reference: string;
}

/** As the resource itself tells who uses it. The property names are those of its REST reference. */
const usedBy = ({ text, query, properties, reference }: Users): Answer => ({
  steps: [
    {
      text,
      kind: 'look',
      az: `az resource show --ids "{id}" --query "${query}"`,
      powershell: `(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object ${properties}`,
    },
    { text: 'Remove the reference there first, then run the failed step again.' },
  ],
  reference,
});

const DELETE_NETWORK =
  'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet';

export const network: readonly TypeRow[] = [
  {
    type: 'microsoft.network/virtualnetworks',
    throughTop: true,
    state: {
      of: 'topId',
      text: 'Wait until the virtual network is settled. Its subnets and peerings are written through it, one at a time.',
    },
    slots: {
      users: usedBy({
        text: 'See what sits in its subnets and which peerings it has.',
        query:
          'properties.{subnets:subnets[].{name:name, used:properties.ipConfigurations[].id}, peerings:virtualNetworkPeerings[].name}',
        properties: 'subnets, virtualNetworkPeerings',
        reference: DELETE_NETWORK,
      }),
    },
  },
  {
    type: 'microsoft.network/virtualnetworks/subnets',
    throughTop: true,
    slots: {
      users: usedBy({
        text: 'See what sits in the subnet: interfaces, application gateways, private endpoints, service links, delegations.',
        query:
          'properties.{interfaces:ipConfigurations[].id, gateways:applicationGatewayIPConfigurations[].id, endpoints:privateEndpoints[].id, links:serviceAssociationLinks[].properties, navigation:resourceNavigationLinks[].properties, delegations:delegations[].name}',
        properties:
          'ipConfigurations, applicationGatewayIPConfigurations, privateEndpoints, serviceAssociationLinks, resourceNavigationLinks, delegations',
        reference: DELETE_NETWORK,
      }),
    },
  },
  {
    type: 'microsoft.network/publicipaddresses',
    slots: {
      users: usedBy({
        text: 'See which IP configuration or NAT gateway holds the address.',
        query: 'properties.{configuration:ipConfiguration.id, gateway:natGateway.id}',
        properties: 'ipConfiguration, natGateway',
        reference: 'https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm',
      }),
    },
  },
  {
    type: 'microsoft.network/networkinterfaces',
    slots: {
      users: usedBy({
        text: 'See which machine or private endpoint holds the interface.',
        query: 'properties.{machine:virtualMachine.id, endpoint:privateEndpoint.id}',
        properties: 'virtualMachine, privateEndpoint',
        reference: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm',
      }),
    },
  },
  {
    type: 'microsoft.network/networksecuritygroups',
    slots: {
      users: usedBy({
        text: 'See which subnets and interfaces use the group.',
        query: 'properties.{subnets:subnets[].id, interfaces:networkInterfaces[].id}',
        properties: 'subnets, networkInterfaces',
        reference: 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group',
      }),
    },
  },
  {
    type: 'microsoft.network/routetables',
    slots: {
      users: usedBy({
        text: 'See which subnets use the route table.',
        query: 'properties.subnets[].id',
        properties: 'subnets',
        reference: 'https://learn.microsoft.com/azure/virtual-network/manage-route-table',
      }),
    },
  },
  {
    type: 'microsoft.network/natgateways',
    slots: {
      users: usedBy({
        text: 'See which subnets use the gateway.',
        query: 'properties.subnets[].id',
        properties: 'subnets',
        reference: 'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway',
      }),
    },
  },
  {
    type: 'microsoft.network/applicationgateways',
    slots: {
      start: {
        steps: [
          {
            text: 'Start it. The command returns when it is up, and it is billed again from then on. Make sure first that nobody stopped it on purpose.',
            kind: 'act',
            cost: 'money',
            az: 'az network application-gateway start --ids "{topId}"',
            powershell:
              'Start-AzApplicationGateway -ApplicationGateway (Get-AzApplicationGateway -ResourceGroupName "{group}" -Name "{topName}")',
          },
        ],
        reference:
          'https://learn.microsoft.com/cli/azure/network/application-gateway#az-network-application-gateway-start',
      },
    },
  },
];
