import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { machine, network, ref } from './bodies.ts';
import { type Case, tellsOf } from './judge.ts';

type Row = readonly [verb: string, state: string, target: Case | Json, told: string];

function table(type: string, rows: readonly Row[]): void {
  describe(type, () => {
    for (const [verb, name, state, told] of rows) {
      const full =
        state !== null && typeof state === 'object' && 'target' in state ? (state as Case) : { target: state as Json };
      it(`${verb}: ${name}`, () => assert.equal(tellsOf(`Network/${type}`, verb, full), told));
    }
  });
}

const state = (provisioningState: string): Json => network('x', { provisioningState });
const nic = ref('Microsoft.Network/networkInterfaces/nic-01/ipConfigurations/one');
const subnet = (properties: { readonly [key: string]: Json }): Json => network('virtualNetworks/subnets', properties);
const withSubnets = (...subnets: readonly Json[]): Json =>
  network('virtualNetworks', { subnets, virtualNetworkPeerings: [] });

table('virtualNetworks', [
  ['write', 'settled', withSubnets(subnet({})), 'met'],
  ['write', 'not there yet', null, 'met'],
  [
    'write',
    'a subnet is being written',
    withSubnets(subnet({}), subnet({ provisioningState: 'Updating' })),
    'waits another-operation-in-progress',
  ],
  [
    'write',
    'a peering is being written',
    network('virtualNetworks', { virtualNetworkPeerings: [state('Updating')] }),
    'waits another-operation-in-progress',
  ],
  [
    'delete',
    'empty subnets',
    withSubnets(subnet({ ipConfigurations: [] }), subnet({ delegations: [{ name: 'web' }] })),
    'met',
  ],
  [
    'delete',
    'an interface in the second subnet',
    withSubnets(subnet({}), subnet({ ipConfigurations: [nic] })),
    'blocks resource-in-use',
  ],
  ['delete', 'a service link', withSubnets(subnet({ serviceAssociationLinks: [nic] })), 'blocks resource-in-use'],
]);

const inNetwork = (target: Json, ...subnets: readonly Json[]): Case => ({
  target,
  reads: { network: withSubnets(...subnets) },
});

table('virtualNetworks/subnets', [
  ['write', 'settled', inNetwork(subnet({}), subnet({})), 'met'],
  [
    'write',
    'not there yet, a sibling is being written',
    inNetwork(null, subnet({ provisioningState: 'Updating' })),
    'waits another-operation-in-progress',
  ],
  [
    'write',
    'the network is being written',
    { target: null, reads: { network: state('Updating') } },
    'waits dependency-updating',
  ],
  ['write', 'the network failed', { target: null, reads: { network: state('Failed') } }, 'met'],
  ['write', 'the network could not be read', { target: null, denied: ['network'] }, 'unproven'],
  ['delete', 'empty', inNetwork(subnet({})), 'met'],
  ['delete', 'with an interface', inNetwork(subnet({ ipConfigurations: [nic] })), 'blocks resource-in-use'],
  [
    'delete',
    'with an application gateway',
    inNetwork(subnet({ applicationGatewayIPConfigurations: [nic] })),
    'blocks resource-in-use',
  ],
  ['delete', 'with a private endpoint', inNetwork(subnet({ privateEndpoints: [nic] })), 'blocks resource-in-use'],
  ['delete', 'with a service link', inNetwork(subnet({ serviceAssociationLinks: [nic] })), 'blocks resource-in-use'],
  ['delete', 'with a navigation link', inNetwork(subnet({ resourceNavigationLinks: [nic] })), 'blocks resource-in-use'],
  ['delete', 'with a network profile', inNetwork(subnet({ ipConfigurationProfiles: [nic] })), 'blocks resource-in-use'],
]);

const remote = (provisioningState: string, peeringState: string): Json =>
  network('virtualNetworks', {
    provisioningState,
    virtualNetworkPeerings: [{ name: 'back', properties: { peeringState } }],
  });
const peering = (there: Json): Case => ({ target: network('p'), reads: { network: withSubnets(), remote: there } });

table('virtualNetworks/virtualNetworkPeerings', [
  ['write', 'both sides settled', peering(remote('Succeeded', 'Connected')), 'met'],
  [
    'write',
    'the remote network is being written',
    peering(remote('Updating', 'Connected')),
    'waits dependency-updating',
  ],
  ['write', 'the remote network failed', peering(remote('Failed', 'Connected')), 'blocks failed-state'],
  ['write', 'a remote peering is disconnected', peering(remote('Succeeded', 'Disconnected')), 'warns link-active'],
  [
    'delete',
    'the network is being written',
    { target: network('p'), reads: { network: state('Updating') } },
    'waits dependency-updating',
  ],
]);

table('networkInterfaces', [
  ['delete', 'free', network('networkInterfaces'), 'met'],
  [
    'delete',
    'on a machine',
    network('networkInterfaces', { virtualMachine: ref('Microsoft.Compute/virtualMachines/vm-01') }),
    'blocks resource-in-use',
  ],
  [
    'delete',
    'of a private endpoint',
    network('networkInterfaces', { privateEndpoint: ref('Microsoft.Network/privateEndpoints/e') }),
    'blocks resource-in-use',
  ],
  [
    'write',
    'its machine is being written',
    { target: network('x'), reads: { machine: machine({ properties: { provisioningState: 'Updating' } }) } },
    'waits dependency-updating',
  ],
  [
    'write',
    'its machine is settled',
    { target: network('x'), reads: { machine: machine({ power: 'running' }) } },
    'met',
  ],
]);

table('publicIPAddresses', [
  ['delete', 'free', network('publicIPAddresses'), 'met'],
  ['delete', 'on an interface', network('publicIPAddresses', { ipConfiguration: nic }), 'blocks resource-in-use'],
  ['delete', 'on a NAT gateway', network('publicIPAddresses', { natGateway: nic }), 'blocks resource-in-use'],
  ['associate', 'free', network('publicIPAddresses'), 'met'],
  ['associate', 'in use', network('publicIPAddresses', { natGateway: nic }), 'warns resource-in-use'],
  ['associate', 'failed', state('Failed'), 'blocks failed-state'],
  ['associate', 'being written', state('Updating'), 'waits provisioning-in-progress'],
]);

for (const type of ['networkSecurityGroups', 'routeTables', 'natGateways'])
  table(type, [
    ['delete', 'free', network(type, { subnets: [] }), 'met'],
    ['delete', 'on a subnet', network(type, { subnets: [nic] }), 'blocks resource-in-use'],
  ]);
table('networkSecurityGroups/securityRules', [
  [
    'write',
    'the group is being written',
    { target: null, reads: { owner: state('Updating') } },
    'waits dependency-updating',
  ],
  ['delete', 'the group is settled', { target: network('x'), reads: { owner: state('Succeeded') } }, 'met'],
]);

const gateway = (operationalState: string): Json => network('applicationGateways', { operationalState });
table('applicationGateways', [
  ['write', 'running', gateway('Running'), 'met'],
  ['write', 'stopped', gateway('Stopped'), 'warns service-stopped'],
  ['write', 'starting', gateway('Starting'), 'waits power-state-changing'],
  ['write', 'not there yet', null, 'met'],
  ['start', 'running already', gateway('Running'), 'met'],
  ['stop', 'stopped already', gateway('Stopped'), 'met'],
  ['stop', 'stopping', gateway('Stopping'), 'waits power-state-changing'],
]);

const tunnels = (...states: readonly string[]): Case => ({
  target: network('virtualNetworkGateways'),
  reads: { connections: { value: states.map(state) } },
});
table('virtualNetworkGateways', [
  ['write', 'no connections', tunnels(), 'met'],
  ['write', 'a connection failed', tunnels('Succeeded', 'Failed'), 'blocks failed-state'],
  ['reset', 'a connection is being written', tunnels('Succeeded', 'Updating'), 'waits dependency-updating'],
  ['delete', 'no connections', tunnels(), 'met'],
  [
    'delete',
    'with a connection',
    { target: network('x'), reads: { connections: { value: [ref('c')] } } },
    'blocks resource-in-use',
  ],
]);
table('connections', [
  ['write', 'one gateway, settled', { target: network('x'), reads: { endpoints: state('Succeeded') } }, 'met'],
  [
    'write',
    'one of two gateways failed',
    { target: network('x'), reads: { endpoints: [state('Succeeded'), state('Failed')] } },
    'blocks failed-state',
  ],
  ['delete', 'a gateway failed', { target: network('x'), reads: { endpoints: state('Failed') } }, 'met'],
  [
    'delete',
    'a gateway is being written',
    { target: network('x'), reads: { endpoints: state('Updating') } },
    'waits dependency-updating',
  ],
]);

const behind = (id: string): Json =>
  network('loadBalancers', {
    backendAddressPools: [{ properties: { backendIPConfigurations: [{ id }] } }, { properties: {} }],
  });
table('loadBalancers', [
  ['delete', 'machines behind it', behind(`${nic.id}`), 'met'],
  [
    'delete',
    'a scale set behind it',
    behind(`${ref('Microsoft.Compute/virtualMachineScaleSets/web/virtualMachines/0/networkInterfaces/n').id}`),
    'blocks resource-in-use',
  ],
]);

table('azureFirewalls', [
  [
    'write',
    'the policy is being written',
    { target: network('x'), reads: { policy: state('Updating') } },
    'waits dependency-updating',
  ],
  ['write', 'the policy failed', { target: network('x'), reads: { policy: state('Failed') } }, 'warns failed-state'],
  ['write', 'no policy', network('x'), 'met'],
]);
table('firewallPolicies', [
  [
    'write',
    'a firewall is being written',
    { target: network('x'), reads: { users: [state('Succeeded'), state('Updating')] } },
    'waits dependency-updating',
  ],
  ['delete', 'used', network('x', { firewalls: [nic], childPolicies: [] }), 'warns resource-in-use'],
  ['delete', 'free', network('x', { firewalls: [], childPolicies: [] }), 'met'],
]);
table('firewallPolicies/ruleCollectionGroups', [
  [
    'write',
    'the policy is being written',
    { target: null, reads: { policy: state('Updating') } },
    'waits dependency-updating',
  ],
  [
    'delete',
    'a firewall is being written',
    { target: network('x'), reads: { policy: state('Succeeded'), users: state('Updating') } },
    'waits dependency-updating',
  ],
]);
table('privateEndpoints', [
  [
    'write',
    'the subnet is being written',
    { target: network('x'), reads: { subnet: state('Updating') } },
    'waits dependency-updating',
  ],
]);
table('privateDnsZones', [
  ['delete', 'no links', { target: network('x'), reads: { links: { value: [] } } }, 'met'],
  [
    'delete',
    'with a link',
    { target: network('x'), reads: { links: { value: [ref('l')] } } },
    'blocks nested-resources-exist',
  ],
  ['delete', 'links that were denied', { target: network('x'), denied: ['links'] }, 'unproven'],
]);
table('virtualHubs/hubVirtualNetworkConnections', [
  [
    'write',
    'settled',
    { target: null, reads: { hub: state('Succeeded'), siblings: { value: [state('Succeeded'), state('Failed')] } } },
    'met',
  ],
  [
    'write',
    'a sibling is being written',
    { target: null, reads: { hub: state('Succeeded'), siblings: { value: [state('Updating')] } } },
    'waits another-operation-in-progress',
  ],
]);
