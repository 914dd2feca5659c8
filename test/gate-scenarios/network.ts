import { documented, moving, of, recorded, sound, type TypeScenarios } from './model.ts';

const N = 'Microsoft.Network';
const rests = 'provisioning state Succeeded';
const vnet = '{group}/providers/Microsoft.Network/virtualNetworks/hub';

/** What of the body keeps the type from being deleted. Only the DDoS plan was recorded as refused. */
const held = (
  type: string,
  what: string,
  property: string,
  value: unknown,
  guard: 'blocked' | 'warns',
  by = documented,
) =>
  [
    `${N}/${type}`,
    recorded('write', 'PUT', '200', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound({ [property]: Array.isArray(value) ? [] : null }), {
      told: [rests, `${what} none`],
    }),
    by(
      'delete',
      'DELETE',
      guard === 'blocked' ? '400 InUseDdosProtectionPlanCannotBeDeleted' : '400 InUse',
      `${guard} resource-in-use`,
      sound({ [property]: value }),
      { told: [rests, `${what} ${idIn(value)}`] },
    ),
  ] as const satisfies TypeScenarios;

const idIn = (value: unknown): string => /"id":"([^"]+)"/.exec(JSON.stringify(value))?.[1] ?? '';
const id = (path: string): { readonly id: string } => ({ id: `{group}/providers/${path}` });

const unrecorded = ([type, ...scenarios]: TypeScenarios): TypeScenarios => [
  type,
  ...scenarios.map((scenario) => ({ ...scenario, by: 'documented' as const })),
];

const circuit = (serviceProviderProvisioningState: string) => ({
  circuitProvisioningState: 'Enabled',
  serviceProviderProvisioningState,
});
const atProvider = (state: string) => ({ told: [rests, `state of the circuit at the provider ${state}`] });
const ofConnection = (state: string) => ({
  told: [`provisioning state ${state}`, `provisioning state of the connection ${state}`],
});

/** plain is a type of the network that was written and deleted at rest, and waits while something is at work. */
export const plain = (type: string, properties: object = {}, busy = 'Updating'): TypeScenarios => [
  `${N}/${type}`,
  recorded('write', 'PUT', '200', 'clear', sound({ ...properties })),
  recorded('delete', 'DELETE', '202', 'clear', sound({ ...properties })),
  documented(
    'write',
    'PUT',
    '429 AnotherOperationInProgress',
    'waits provisioning-in-progress',
    moving(busy, { ...properties }),
  ),
];

/** networkScenarios: virtual WAN, ExpressRoute, private link, Network Watcher and perimeters. */
export const networkScenarios: readonly TypeScenarios[] = [
  held(
    'ddosProtectionPlans',
    'virtual networks and addresses of the plan',
    'virtualNetworks',
    [{ id: vnet }],
    'blocked',
    recorded,
  ),
  unrecorded(held('virtualWans', 'hubs and sites of the WAN', 'vpnSites', [id(`${N}/vpnSites/plant`)], 'warns')),
  unrecorded(
    held('virtualHubs', 'gateways and firewall of the hub', 'azureFirewall', id(`${N}/azureFirewalls/edge`), 'warns'),
  ),
  unrecorded(
    held(
      'vpnGateways',
      'connections of the gateway',
      'connections',
      [id(`${N}/vpnGateways/n1/vpnConnections/c`)],
      'warns',
    ),
  ),
  unrecorded(
    held(
      'expressRouteGateways',
      'connections of the gateway',
      'expressRouteConnections',
      [id(`${N}/expressRouteGateways/n1/x/c`)],
      'warns',
    ),
  ),
  unrecorded(
    held(
      'privateLinkServices',
      'private endpoints of the service',
      'privateEndpointConnections',
      [id(`${N}/privateEndpoints/pe`)],
      'warns',
    ),
  ),
  unrecorded(
    held(
      'routeFilters',
      'peerings that use the filter',
      'peerings',
      [id(`${N}/expressRouteCircuits/c/peerings/p`)],
      'warns',
    ),
  ),
  held('serviceEndpointPolicies', 'subnets that use the policy', 'subnets', [{ id: `${vnet}/subnets/app` }], 'warns'),
  held(
    'applicationGatewayWebApplicationFirewallPolicies',
    'gateways that use the policy',
    'applicationGateways',
    [id(`${N}/applicationGateways/front`)],
    'warns',
  ),
  unrecorded(held('ipGroups', 'firewalls that use the group', 'firewalls', [id(`${N}/azureFirewalls/edge`)], 'warns')),
  [
    `${N}/expressRouteCircuits`,
    recorded('write', 'PUT', '200', 'clear', sound(circuit('NotProvisioned'))),
    recorded('delete', 'DELETE', '202', 'clear', sound(circuit('NotProvisioned')), atProvider('NotProvisioned')),
    recorded(
      'delete',
      'DELETE',
      '202',
      'warns resource-in-use',
      sound(circuit('Provisioned')),
      atProvider('Provisioned'),
    ),
  ],
  [
    `${N}/expressRouteCircuits/authorizations`,
    recorded('delete', 'DELETE', '202', 'clear', sound({ authorizationUseStatus: 'Available' })),
  ],
  [
    `${N}/expressRouteGateways/expressRouteConnections`,
    recorded('write', 'PUT', '200', 'clear', sound(), ofConnection('Succeeded')),
    recorded(
      'write',
      'PUT',
      '400 ReferencedResourceInFailedState',
      'warns failed-state',
      of({ provisioningState: 'Failed' }),
      ofConnection('Failed'),
    ),
  ],
  [
    `${N}/vpnGateways/vpnConnections`,
    recorded('write', 'PUT', '200', 'clear', sound({ connectionStatus: 'Unknown' }), ofConnection('Succeeded')),
    documented(
      'write',
      'PUT',
      '200',
      'warns failed-state',
      of({ provisioningState: 'Failed' }),
      ofConnection('Failed'),
    ),
    recorded('startpacketcapture', 'POST startpacketcapture', '202', 'clear', sound({ connectionStatus: 'Unknown' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ connectionStatus: 'Unknown' })),
  ],
  plain('applicationSecurityGroups'),
  [
    `${N}/routeFilters/routeFilterRules`,
    recorded('write', 'PUT', '200', 'clear', sound({ access: 'Allow', communities: ['12076:5030'] })),
    recorded('write', 'PUT', '200', 'clear', of({ provisioningState: 'Failed', access: 'Allow' })),
    recorded('delete', 'DELETE', '202', 'clear', of({ provisioningState: 'Failed', access: 'Allow' })),
  ],
  [
    `${N}/virtualHubs/bgpConnections`,
    recorded('advertised-routes', 'POST advertisedRoutes', '202', 'clear', sound({ peerAsn: 65010 })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ peerAsn: 65010 })),
  ],
  [
    `${N}/privateLinkServices/privateEndpointConnections`,
    recorded('write', 'PUT', '200', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', moving('Updating')),
  ],
  plain('vpnServerConfigurations', { vpnProtocols: ['OpenVPN'] }),
  [
    `${N}/networkWatchers`,
    recorded('write', 'PUT', '200', 'clear', sound()),
    recorded('configure-flow-log', 'POST configureFlowLog', '202', 'clear', sound()),
    recorded('connectivity-check', 'POST connectivityCheck', '202', 'clear', sound()),
    recorded('delete', 'DELETE', '202', 'clear', sound()),
  ],
  plain('networkWatchers/flowLogs', { enabled: true }),
  [
    `${N}/networkWatchers/packetCaptures`,
    recorded('stop', 'POST stop', '202', 'clear', sound({ timeLimitInSeconds: 600 }), { told: [] }),
    recorded('delete', 'DELETE', '202', 'clear', sound({ timeLimitInSeconds: 600 })),
  ],
  [
    `${N}/networkSecurityPerimeters`,
    recorded('delete', 'DELETE', '202', 'clear', moving('Creating')),
    documented('write', 'PUT', '429 AnotherOperationInProgress', 'waits provisioning-in-progress', moving('Creating')),
  ],
  [
    `${N}/networkSecurityPerimeters/resourceAssociations`,
    recorded('write', 'PUT', '200', 'clear', sound({ accessMode: 'Learning' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ accessMode: 'Learning' })),
  ],
];
