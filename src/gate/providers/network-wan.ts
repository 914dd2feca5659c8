import type { Need, OperationGate, TypeGate } from '../model.ts';
import { actionsOf, alike, DELETE, PUT, untold } from './lifecycle.ts';
import { busy, networkApi } from './network-vnets.ts';
import { unused } from './shared.ts';

const WAN = 'https://learn.microsoft.com/azure/virtual-wan/virtual-wan-faq';
const CIRCUIT = 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm';
const DDOS = 'https://learn.microsoft.com/azure/ddos-protection/manage-ddos-protection';
const LINK_SERVICE = 'https://learn.microsoft.com/azure/private-link/private-link-service-overview';
const FAILED = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const NETWORK = 'https://learn.microsoft.com/rest/api/virtualnetwork/';
const WATCHER = 'https://learn.microsoft.com/rest/api/network-watcher/';
const PERIMETER = 'https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts';

interface Held {
  readonly type: string;
  readonly source: string;
  /** What of the body stops or may stop the deletion. */
  readonly by: Need;
  readonly refusal: string;
  readonly actions?: string;
}

/** held are types whose body names what keeps them from being deleted. */
function held({ type, source, by, refusal, actions = '' }: Held): TypeGate {
  const remove: OperationGate = { request: DELETE, needs: [by], refusal, sources: [source] };
  const write: OperationGate = { request: PUT, needs: [], refusal: busy, sources: [source] };
  return {
    type: `Microsoft.Network/${type}`,
    api: networkApi,
    operations: { write, delete: remove, ...actionsOf(actions, [source]) },
  };
}

const mayStop = (what: string, path: string, why: string): Need => unused(what, path, { otherwise: 'warn', why });

const holders: readonly Held[] = [
  {
    type: 'ddosProtectionPlans',
    source: DDOS,
    refusal: '400 InUseDdosProtectionPlanCannotBeDeleted',
    by: unused(
      'virtual networks and addresses of the plan',
      'target.properties.[virtualNetworks[].id, publicIPAddresses[].id][]',
      {
        why: 'All virtual networks must be taken out of a plan before it is deleted.',
        step: {
          text: 'List the networks of the plan. Then take each out of it with its owner: it is protected by the platform alone from then on.',
          kind: 'look',
          az: 'az network ddos-protection show --ids "{id}" --query "virtualNetworks[].id" --output tsv',
        },
      },
    ),
  },
  {
    type: 'virtualWans',
    source: WAN,
    refusal: '400 InUse',
    by: mayStop(
      'hubs and sites of the WAN',
      'target.properties.[virtualHubs[].id, vpnSites[].id][]',
      'Hubs and sites are still in the WAN. They are meant to be deleted before it.',
    ),
  },
  {
    type: 'virtualHubs',
    source: WAN,
    refusal: '400 InUse',
    actions: 'effectiveRoutes inboundRoutes outboundRoutes',
    by: mayStop(
      'gateways and firewall of the hub',
      'target.properties.[vpnGateway.id, p2SVpnGateway.id, expressRouteGateway.id, azureFirewall.id]',
      'Gateways or a firewall are still in the hub. They are meant to be deleted before it.',
    ),
  },
  {
    type: 'vpnGateways',
    source: WAN,
    refusal: '400 InUse',
    actions: 'reset startpacketcapture stoppacketcapture',
    by: mayStop(
      'connections of the gateway',
      'target.properties.connections[].id',
      'Connections still use the gateway. They are meant to be deleted before it.',
    ),
  },
  {
    type: 'expressRouteGateways',
    source: WAN,
    refusal: '400 InUse',
    by: mayStop(
      'connections of the gateway',
      'target.properties.expressRouteConnections[].id',
      'ExpressRoute connections still use the gateway. They are meant to be deleted before it.',
    ),
  },
  {
    type: 'expressRouteCircuits',
    source: CIRCUIT,
    refusal: '400 CircuitCannotBeDeleted',
    by: {
      what: 'state of the circuit at the provider',
      from: 'target',
      path: 'target.properties.serviceProviderProvisioningState',
      is: ['NotProvisioned'],
      waits: ['Deprovisioning'],
      absent: 'fine',
      otherwise: 'warn',
      reason: 'resource-in-use',
      why: 'The service provider has the circuit provisioned. It is deprovisioned on that side first, and billed until then.',
    },
  },
  {
    type: 'privateLinkServices',
    source: LINK_SERVICE,
    refusal: '400 PrivateLinkServiceCannotBeDeleted',
    by: mayStop(
      'private endpoints of the service',
      'target.properties.privateEndpointConnections[].id',
      'Private endpoints are connected to the service. It is meant to be deleted without any.',
    ),
  },
  {
    type: 'routeFilters',
    source: NETWORK,
    refusal: '400 InUse',
    by: mayStop(
      'peerings that use the filter',
      'target.properties.peerings[].id',
      'Peerings of a circuit still use the filter.',
    ),
  },
  {
    type: 'serviceEndpointPolicies',
    source: NETWORK,
    refusal: '400 InUse',
    by: mayStop('subnets that use the policy', 'target.properties.subnets[].id', 'Subnets still use the policy.'),
  },
  {
    type: 'applicationGatewayWebApplicationFirewallPolicies',
    source: NETWORK,
    refusal: '400 InUse',
    by: mayStop(
      'gateways that use the policy',
      'target.properties.applicationGateways[].id',
      'Application gateways still use the policy.',
    ),
  },
  {
    type: 'ipGroups',
    source: NETWORK,
    refusal: '400 InUse',
    by: mayStop(
      'firewalls that use the group',
      'target.properties.[firewalls[].id, firewallPolicies[].id][]',
      'Firewalls or their policies still use the addresses of the group.',
    ),
  },
];

/** A connection that failed is not repaired by another setting: it is written again as it is, or deleted. */
const soundConnection: Need = {
  what: 'provisioning state of the connection',
  from: 'target',
  path: 'target.properties.provisioningState',
  is: { not: ['Failed'] },
  absent: 'fine',
  otherwise: 'warn',
  reason: 'failed-state',
  why: 'The last write of the connection failed. Azure may refuse another one until it was deleted and made again.',
};

const connection = (type: string, source: string, actions = ''): TypeGate => ({
  type: `Microsoft.Network/${type}`,
  api: networkApi,
  operations: {
    ...untold([source]),
    ...actionsOf(actions, [source]),
    write: { request: PUT, needs: [soundConnection], refusal: busy, sources: [source, FAILED] },
  },
});

/**
 * networkWide: virtual WAN, ExpressRoute, DDoS plans, private link services, and what else of the network needs little.
 */
export const networkWide: readonly TypeGate[] = [
  ...holders.map(held),
  connection('expressRouteGateways/expressRouteConnections', CIRCUIT),
  connection('vpnGateways/vpnConnections', WAN, 'startpacketcapture stoppacketcapture'),
  ...alike(
    { namespace: 'Microsoft.Network', api: networkApi, sources: [NETWORK] },
    {
      applicationSecurityGroups: '',
      'expressRouteCircuits/authorizations': '',
      'expressRouteCircuits/peerings': '',
      'routeFilters/routeFilterRules': '',
      'virtualHubs/bgpConnections': 'advertisedRoutes learnedRoutes',
      'virtualHubs/hubRouteTables': '',
      'privateLinkServices/privateEndpointConnections': '',
      vpnServerConfigurations: '',
      vpnSites: '',
    },
  ),
  ...alike(
    { namespace: 'Microsoft.Network', api: networkApi, sources: [WATCHER] },
    {
      networkWatchers:
        'configureFlowLog troubleshoot queryTroubleshootResult connectivityCheck nextHop topology ipFlowVerify availableProvidersList',
      'networkWatchers/flowLogs': '',
      'networkWatchers/packetCaptures': 'stop queryStatus',
    },
  ),
  ...alike(
    { namespace: 'Microsoft.Network', api: '2024-07-01', sources: [PERIMETER] },
    {
      networkSecurityPerimeters: '',
      'networkSecurityPerimeters/profiles': '',
      'networkSecurityPerimeters/resourceAssociations': '',
    },
  ),
];
