import type { Example } from '../example.ts';
import { told } from '../example.ts';
import {
  at,
  autorest,
  az,
  azapi,
  azd,
  azNested,
  conflictString,
  deployment,
  dotnet,
  http,
  java,
  pipelines,
  powershellNew,
  pulumi,
  python,
  terraform,
} from '../tools.ts';

const vm = at('Microsoft.Compute/virtualMachines/vm-plum');

/** A retry of the same request never helps. */
export const refusedExamples: readonly Example[] = [
  ...told(
    'quota-exceeded',
    {
      text: az(
        'OperationNotAllowed',
        'Operation could not be completed as it results in exceeding approved standardESv5Family Cores quota. Additional details - Deployment Model: Resource Manager, Location: northeurope, Current Limit: 20, Current Usage: 16, Additional Required: 8, (Minimum) New Limit Required: 24. Setup Alerts when Quota reaches threshold.',
      ),
      code: 'OperationNotAllowed',
      facts: {
        quotaName: 'standardESv5Family Cores',
        limit: '20',
        usage: '16',
        required: '8',
        newLimit: '24',
        location: 'northeurope',
      },
    },
    conflictString(
      'SubscriptionQuotaReached2',
      'Creating this plan needs more than the quota of 0 that you have. Request a quota increase.',
    ),
    deployment(
      'InsufficientQuota',
      'This operation requires 50 new capacity in quota Tokens Per Minute, which is bigger than the current available capacity 20.',
    ),
    terraform(
      'creating Cluster',
      '400 (400 Bad Request)',
      'ErrCode_InsufficientVCPUQuota',
      'Insufficient vcpu quota requested 16, remaining 4 for family standardDSv5Family.',
    ),
  ),
  ...told(
    'limit-reached',
    az('MaxThings2', 'The maximum number of data disks allowed to be attached to a VM of this size is 4.'),
    http(
      'PUT',
      at('Microsoft.Network/routeTables/rt'),
      '400 Bad Request',
      'TooManyRoutes',
      'A route table cannot have more than 400 routes: the limit of 400 is reached.',
    ),
    pulumi(409, 'Conflict', 'The registry has reached the limit for webhooks.'),
  ),
  ...told(
    'policy-denied',
    {
      text: conflictString(
        'RequestDisallowedByPolicy',
        'Resource \'storchard\' was disallowed by policy. Policy identifiers: \'[{"policyAssignment":{"name":"No public storage"}}]\'.',
      ),
      code: 'RequestDisallowedByPolicy',
      facts: { policy: 'No public storage' },
    },
    az('Conflict', 'The deployment was blocked by an Azure Policy of the management group.'),
    terraform(
      'creating Storage Account',
      '403 (403 Forbidden)',
      'RequestDisallowedByPolicy',
      "Resource 'storchard' was disallowed by policy.",
    ),
  ),
  ...told(
    'sku-not-available',
    az(
      'SkuNotAvailable',
      "The requested VM size for resource 'Following SKUs have failed for Capacity Restrictions: Standard_E8s_v5' is currently not available in location 'northeurope'. Please try another size or deploy to a different location or different zone.",
    ),
    deployment('BadRequest', "The SKU 'GP_Gen9' is not supported in region 'norwaywest'."),
    azd('InvalidSku2', "The tier 'Turbo' is currently unavailable in the region 'norwayeast'."),
  ),
  ...told(
    'capacity-unavailable',
    az(
      'AllocationFailed',
      'Allocation failed. We do not have sufficient capacity for the requested VM size in this region.',
    ),
    python('HttpResponseError', 'ZonalAllocationFailed', 'Nothing left in the zone.'),
    terraform(
      'creating Cache',
      '409 (409 Conflict)',
      'Conflict',
      'There is not enough capacity at the moment. Due to high demand in this region the request cannot be served.',
    ),
  ),
  ...told(
    'region-restricted',
    az('LocationIsOfferRestricted', 'The offer does not include this location.'),
    deployment(
      'RegionDoesNotAllowProvisioning',
      "Location 'East US 2' is not accepting creation of new servers at this time.",
    ),
    http(
      'PUT',
      at('Microsoft.Search/searchServices/s'),
      '409 Conflict',
      'Conflict',
      "The region 'westeurope' is currently not accepting new services for your subscription type.",
    ),
  ),
  ...told(
    'subscription-disabled',
    az(
      'ReadOnlyDisabledSubscription',
      "The subscription '3c1d7b52-90aa-4f0e-8a51-6a2f0f6f1d20' is disabled and therefore marked as read only.",
    ),
    java(409, 'SubscriptionSuspended', 'No payment.'),
    deployment('Conflict', 'Your subscription has been suspended; pay the bill first.'),
  ),
  ...told(
    'subscription-not-registered',
    {
      text: az(
        'MissingSubscriptionRegistration',
        "The subscription is not registered to use namespace 'Microsoft.App'. See https://aka.ms/rps-not-found for how to register subscriptions.",
      ),
      facts: { provider: 'Microsoft.App' },
    },
    terraform(
      'creating Virtual Machine',
      '400 (400 Bad Request)',
      'InvalidParameter2',
      "The feature 'Microsoft.Compute/EncryptionAtHost' is not registered for the subscription, it is not registered for this.",
    ),
    powershellNew(
      'New-AzContainerGroup',
      'Conflict',
      "The subscription is not registered for the resource type 'containerGroups' in the location 'northeurope'.",
    ),
  ),
  ...told(
    'subscription-not-eligible',
    az('OfferNotSupported', 'Not with this offer.'),
    deployment('Conflict', 'The subscription is not eligible for this kind of account.'),
    autorest(
      'compute.VirtualMachinesClient#CreateOrUpdate',
      409,
      'OperationNotAllowed',
      'This size is not available to your current subscription, it is not allowed for the subscription.',
    ),
  ),
  ...told(
    'immutable-property',
    {
      text: az('PropertyChangeNotAllowed', "Changing property 'osDisk.name' is not allowed."),
      code: 'PropertyChangeNotAllowed',
    },
    terraform(
      'updating Kubernetes Cluster',
      '400 (400 Bad Request)',
      'BadRequest',
      "The property 'dnsPrefix' cannot be changed after creation.",
    ),
    {
      text: azNested('Conflict', 'The update failed.', 'SomethingFixed', "The value 'encryption' is immutable."),
    },
    http(
      'PATCH',
      vm,
      '409 Conflict',
      'OperationNotAllowed',
      'The availability zone of a virtual machine cannot be modified once created.',
    ),
  ),
  ...told(
    'feature-not-supported',
    az('FeatureNotSupportedForAccount', 'Hierarchical namespace accounts cannot do this.'),
    deployment('OperationNotAllowed', 'Hibernation is not supported for this VM size.'),
    azapi(vm, '409 Conflict', 'Conflict', 'The basic tier does not support private endpoints.'),
    pipelines(az('OperationNotSupported', 'Not with gen1.')),
  ),
  ...told(
    'platform-rule',
    az('ResourceNotPermittedOnDelegatedSubnet', 'The subnet is delegated to others.'),
    dotnet(
      '409 (Conflict)',
      'OperationNotAllowed',
      'Moving the site is not allowed because a certificate binds it to its webspace.',
    ),
    terraform(
      'creating Subnet',
      '400 (400 Bad Request)',
      'PrivateEndpointAndServiceEndpointsCannotCoexistInASubnet',
      'Choose one of them.',
    ),
  ),
];
