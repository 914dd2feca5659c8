import type { StepTemplate, Variant } from './model.ts';
import { refs } from './references.ts';

const REMOVE: StepTemplate = { text: 'Remove the reference there first, then run the failed step again.' };

interface Users {
  readonly type: string;
  readonly text: string;
  /** JMESPath over the resource's JSON that gives what refers to it. */
  readonly query: string;
  /** The same as PowerShell property names below `Properties`. */
  readonly properties: string;
  readonly reference: string;
}

/** Where each type says who uses it. The property names are those of its REST reference. */
const users: readonly Users[] = [
  {
    type: 'microsoft.network/virtualnetworks/subnets',
    text: 'See what sits in the subnet: interfaces, private endpoints, service links, delegations.',
    query:
      'properties.{interfaces:ipConfigurations[].id, endpoints:privateEndpoints[].id, links:serviceAssociationLinks[].properties, navigation:resourceNavigationLinks[].properties}',
    properties: 'ipConfigurations, privateEndpoints, serviceAssociationLinks, resourceNavigationLinks',
    reference: 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet',
  },
  {
    type: 'microsoft.network/virtualnetworks',
    text: 'See what sits in its subnets and which peerings it has.',
    query: 'properties.{subnets:subnets[].{name:name, used:properties.ipConfigurations[].id}, peerings:virtualNetworkPeerings[].name}',
    properties: 'subnets, virtualNetworkPeerings',
    reference: 'https://learn.microsoft.com/troubleshoot/azure/virtual-network/virtual-network-troubleshoot-cannot-delete-vnet',
  },
  {
    type: 'microsoft.network/publicipaddresses',
    text: 'See which IP configuration or NAT gateway holds the address.',
    query: 'properties.{configuration:ipConfiguration.id, gateway:natGateway.id}',
    properties: 'ipConfiguration, natGateway',
    reference: 'https://learn.microsoft.com/azure/virtual-network/ip-services/remove-public-ip-address-vm',
  },
  {
    type: 'microsoft.network/networkinterfaces',
    text: 'See which machine or private endpoint holds the interface.',
    query: 'properties.{machine:virtualMachine.id, endpoint:privateEndpoint.id}',
    properties: 'virtualMachine, privateEndpoint',
    reference: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm',
  },
  {
    type: 'microsoft.network/networksecuritygroups',
    text: 'See which subnets and interfaces use the group.',
    query: 'properties.{subnets:subnets[].id, interfaces:networkInterfaces[].id}',
    properties: 'subnets, networkInterfaces',
    reference: 'https://learn.microsoft.com/azure/virtual-network/manage-network-security-group',
  },
  {
    type: 'microsoft.network/routetables',
    text: 'See which subnets use the route table.',
    query: 'properties.subnets[].id',
    properties: 'subnets',
    reference: 'https://learn.microsoft.com/azure/virtual-network/manage-route-table',
  },
  {
    type: 'microsoft.network/natgateways',
    text: 'See which subnets use the gateway.',
    query: 'properties.subnets[].id',
    properties: 'subnets',
    reference: 'https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway',
  },
  {
    type: 'microsoft.compute/availabilitysets',
    text: 'See which machines are in the set.',
    query: 'properties.virtualMachines[].id',
    properties: 'virtualMachines',
    reference: refs.vmStates,
  },
];

/** One variant a type: who uses it, as the resource itself tells. */
export const inUseVariants: readonly Variant[] = [
  ...users.map(
    (user): Variant => ({
      only: { types: [user.type] },
      steps: [
        {
          text: user.text,
          az: `az resource show --ids "{id}" --query "${user.query}"`,
          powershell: `(Get-AzResource -ResourceId "{id}" -ExpandProperties).Properties | Select-Object ${user.properties}`,
        },
        REMOVE,
      ],
      references: [user.reference],
    }),
  ),
  {
    only: { types: ['microsoft.web/serverfarms'] },
    steps: [
      {
        text: 'List the apps on the plan.',
        az: 'az webapp list --subscription "{subscription}" --query "[?appServicePlanId==\'{id}\'].{name:name, group:resourceGroup}" --output table',
        powershell: 'Get-AzWebApp | Where-Object ServerFarmId -eq "{id}" | Select-Object Name, ResourceGroup',
      },
      { text: 'Move those apps to another plan or delete them, then run the failed step again. Slots and function apps count too.' },
    ],
    references: ['https://learn.microsoft.com/azure/app-service/app-service-plan-manage'],
  },
];
