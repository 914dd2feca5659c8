import type { Rule } from './rule.ts';

/**
 * Virtual networks, gateways, load balancers, addresses, DNS, firewalls, Front Door.
 * https://learn.microsoft.com/azure/networking/
 */
export const network: readonly Rule[] = [
  { reason: 'superseded', codes: ['CanceledAndSupersededDueToAnotherOperation'] },
  {
    reason: 'another-operation-in-progress',
    codes: ['AnotherOperationInProgress', 'RetryableErrorDueToAnotherOperation', 'UpdateGatewayInProgress'],
  },
  // The dependency is named with its state; only one that is still moving is a matter of waiting.
  {
    reason: 'failed-state',
    codes: ['ReferencedResourceNotProvisioned', 'VirtualNetworkNotInSucceededState'],
    says: /\bis in (?:a )?'?failed'? state\b/i,
  },
  {
    reason: 'dependency-updating',
    codes: [
      'ReferencedResourceNotProvisioned',
      'VirtualNetworkNotInSucceededState',
      'StorageProvisioningStateNotSucceeded',
      'NicReservedForAnotherVm',
      'AzfwAddToFirewallPolicyFailed',
    ],
  },
  { reason: 'dependency-updating', codeLike: /NotAllowedWhen(?:Updating|Deleting|UpdatingOrDeleting)$/ },
  { reason: 'failed-state', codes: ['ParentResourceIsInFailedState', 'FirewallPolicyUpdateFailed'] },
  { reason: 'link-active', codes: ['RemotePeeringIsDisconnected'] },
  {
    reason: 'resource-in-use',
    codeLike:
      /^InUse\w*Cannot(?:Be)?(?:Deleted|Updated|Moved)?$|^InUse\w+CannotBe\w+$|InUseBy\w+$|^Nic(?:InUse|InUseWith\w+)$|^PublicIPAddressCannotBeDeleted$|^CannotDelete\w*InUse$|WhenItIsInUse$/,
  },
  {
    reason: 'resource-in-use',
    codes: [
      'SubnetIsFull',
      'SubnetWithExternalResourcesCannotBeUsedByOtherResources',
      'NetworkSecurityGroupInUseByVirtualMachineScaleSet',
      'PublicIPAddressInUse',
    ],
  },
  { reason: 'dependency-not-ready', codeLike: /(?:Circuit|Provider|Gateway|Connection|Peering)NotProvisioned$/ },
  {
    reason: 'platform-rule',
    codes: [
      'ApplicationGatewaySubnetCannotBeUsedByOtherResources',
      'PrivateEndpointAndServiceEndpointsCannotCoexistInASubnet',
      'ResourceNotPermittedOnDelegatedSubnet',
    ],
  },
  { reason: 'name-taken', codes: ['DnsRecordInUse'] },
  // An address plan that does not fit is a wrong request, not a conflict that has a way out.
  {
    reason: 'invalid-request',
    codeLike:
      /^(?:VnetAddressSpace\w*Overlap\w*|NetcfgSubnetRange\w*|NetcfgInvalidSubnet|SubnetsHaveOverlap\w*|\w*AddressPrefix(?:Overlap|Invalid)\w*|InvalidCIDR\w*)$/,
  },
  { reason: 'invalid-request', says: /\baddress (?:space|prefix|range)\b.{0,160}\boverlap/i },
];
