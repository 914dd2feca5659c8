import type { Need, OperationGate, RelatedRead, TypeGate } from '../model.ts';
import { busy, networkApi } from './network-vnets.ts';
import { provisioning, unused } from './shared.ts';

const failedDocs = 'https://learn.microsoft.com/azure/networking/troubleshoot-failed-state';
const policyDocs = 'https://learn.microsoft.com/azure/firewall-manager/policy-overview';
const endpointDocs = 'https://learn.microsoft.com/azure/private-link/manage-private-endpoint';
const dnsApi = '2024-06-01';

const policy: RelatedRead = {
  what: 'the firewall policy',
  at: { ids: 'target.properties.firewallPolicy.id' },
  api: networkApi,
};
const settledPolicy = provisioning(
  'policy',
  'policy.properties.provisioningState',
  'provisioning state of the firewall policy',
);

const firewall = (request: OperationGate['request'], needs: readonly Need[] = []): OperationGate => ({
  request,
  reads: { policy },
  needs: [settledPolicy, ...needs],
  refusal: busy,
  sources: [failedDocs, policyDocs],
});

const failedPolicy: Need = {
  what: 'provisioning state of the firewall policy',
  from: 'policy',
  path: 'policy.properties.provisioningState',
  is: { not: ['Failed', 'Canceled'] },
  absent: 'fine',
  otherwise: 'warn',
  reason: 'failed-state',
  why: 'The last write of the firewall policy did not succeed, and a firewall cannot take up such a policy as far as known.',
};

/** Azure updates every firewall of a policy after a write: some minutes in which the policy takes no other one. */
const usingFirewalls = (ids: string): RelatedRead => ({
  what: 'the firewalls that use the policy',
  at: { ids },
  api: networkApi,
});
const settledFirewalls = provisioning(
  'users',
  '[users][].properties.provisioningState',
  'provisioning state of the firewalls',
);

const ruleGroup = (request: OperationGate['request']): OperationGate => ({
  request,
  reads: {
    policy: { ...policy, at: 'parent' },
    users: usingFirewalls('policy.properties.firewalls[].id'),
  },
  needs: [settledPolicy, settledFirewalls],
  refusal: '400 FirewallPolicyRuleCollectionGroupUpdateNotAllowedWhenUpdatingOrDeleting',
  sources: [policyDocs],
});

const privateEndpoint = (request: OperationGate['request']): OperationGate => ({
  request,
  reads: { subnet: { what: 'the subnet', at: { ids: 'target.properties.subnet.id' }, api: networkApi } },
  needs: [provisioning('subnet', 'subnet.properties.provisioningState', 'provisioning state of the subnet')],
  refusal: busy,
  sources: [endpointDocs],
});

const hubConnection = (request: OperationGate['request']): OperationGate => ({
  request,
  reads: {
    hub: { what: 'the virtual hub', at: 'parent', api: networkApi },
    siblings: {
      what: 'the connections of the hub',
      at: 'parent',
      suffix: '/hubVirtualNetworkConnections',
      api: networkApi,
    },
  },
  needs: [
    provisioning('hub', 'hub.properties.provisioningState', 'provisioning state of the virtual hub'),
    {
      ...provisioning(
        'siblings',
        'siblings.value[].properties.provisioningState',
        'provisioning state of the connections',
      ),
      waitReason: 'another-operation-in-progress',
    },
  ],
  refusal: '400 AnotherOperationInProgress',
  sources: ['https://learn.microsoft.com/azure/virtual-wan/virtual-wan-faq'],
});

/** networkServices are firewalls and their policies, private endpoints and zones, and hub connections. */
export const networkServices: readonly TypeGate[] = [
  {
    type: 'Microsoft.Network/azureFirewalls',
    api: networkApi,
    serializeOn: { ids: 'target.properties.firewallPolicy.id' },
    operations: { write: firewall({ method: 'PUT' }, [failedPolicy]), delete: firewall({ method: 'DELETE' }) },
  },
  {
    type: 'Microsoft.Network/firewallPolicies',
    api: networkApi,
    operations: {
      write: {
        request: { method: 'PUT' },
        reads: { users: usingFirewalls('target.properties.firewalls[].id') },
        needs: [settledFirewalls],
        refusal: '400 FirewallPolicyUpdateNotAllowedWhenUpdatingOrDeleting',
        sources: [policyDocs],
      },
      delete: {
        request: { method: 'DELETE' },
        needs: [
          unused('firewalls and policies that use it', 'target.properties.[firewalls[].id, childPolicies[].id][]', {
            otherwise: 'warn',
            why: 'Firewalls or other policies still refer to the policy. Azure refuses that as far as known, but its pages do not say so.',
          }),
        ],
        refusal: '400 FirewallPolicyDeleteNotAllowedWhenUpdatingOrDeleting',
        sources: [policyDocs],
      },
    },
  },
  {
    type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
    api: networkApi,
    serializeOn: 'parent',
    operations: { write: ruleGroup({ method: 'PUT' }), delete: ruleGroup({ method: 'DELETE' }) },
  },
  {
    type: 'Microsoft.Network/privateEndpoints',
    api: networkApi,
    serializeOn: { ids: 'target.properties.subnet.id' },
    operations: { write: privateEndpoint({ method: 'PUT' }), delete: privateEndpoint({ method: 'DELETE' }) },
  },
  {
    type: 'Microsoft.Network/privateDnsZones',
    api: dnsApi,
    operations: {
      delete: {
        request: { method: 'DELETE' },
        reads: {
          links: { what: 'the virtual network links', at: 'target', suffix: '/virtualNetworkLinks', api: dnsApi },
        },
        needs: [
          unused('virtual network links', 'links.value[].id', { from: 'links', reason: 'nested-resources-exist' }),
        ],
        refusal: '409 CannotDeleteResource',
        sources: ['https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links'],
      },
    },
  },
  {
    type: 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections',
    api: networkApi,
    serializeOn: 'parent',
    operations: { write: hubConnection({ method: 'PUT' }), delete: hubConnection({ method: 'DELETE' }) },
  },
];
