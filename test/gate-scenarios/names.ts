import { documented, moving, of, recorded, sound, type TypeScenarios } from './model.ts';
import { plain } from './network.ts';

const N = 'Microsoft.Network';
const rests = 'provisioning state Succeeded';

/** Record sets tell no provisioning state, or one that tells nothing: their ETag alone orders writes. */
const records = (type: string, body: object): TypeScenarios => [
  `${N}/${type}`,
  recorded('write', 'PUT', '200', 'clear', of({ TTL: 300, ...body })),
  recorded('delete', 'DELETE', '200', 'clear', of({ TTL: 300, ...body })),
];

/** Those of public zones told `Unknown` for a time, and Azure took every request. */
const unknown = ([type, ...scenarios]: TypeScenarios): TypeScenarios => [
  type,
  ...scenarios,
  recorded('write', 'PUT', '200', 'warns', of({ provisioningState: 'Unknown', TTL: 300 })),
  recorded('delete', 'DELETE', '200', 'warns', of({ provisioningState: 'Unknown', TTL: 300 })),
];

const deployed = { deploymentStatus: 'NotStarted' };
const edge = 'Microsoft.Cdn/profiles';
const domain = (state: string, substate = 'None') =>
  sound({
    hostName: 'shop.contoso.test',
    resourceState: 'Active',
    customHttpsProvisioningState: state,
    customHttpsProvisioningSubstate: substate,
  });
const https = (state: string) => ({ told: [rests, `HTTPS of the custom domain ${state}`] });

/** nameScenarios: DNS, Traffic Manager, Front Door and CDN. */
export const nameScenarios: readonly TypeScenarios[] = [
  unknown(records('dnsZones/AAAA', { AAAARecords: [{ ipv6Address: '2001:db8::7' }] })),
  unknown(records('dnsZones/MX', { MXRecords: [{ exchange: 'mail.contoso.test', preference: 10 }] })),
  unknown(records('dnsZones/PTR', { PTRRecords: [{ ptrdname: 'www.contoso.test' }] })),
  [
    `${N}/dnsZones/CAA`,
    recorded('write', 'PUT', '200', 'clear', sound({ TTL: 300 })),
    recorded('delete', 'DELETE', '200', 'clear', sound({ TTL: 300 })),
  ],
  records('privateDnsZones/A', { aRecords: [{ ipv4Address: '10.7.0.4' }] }),
  records('privateDnsZones/AAAA', { aaaaRecords: [] }),
  records('privateDnsZones/MX', { mxRecords: [] }),
  records('privateDnsZones/PTR', { ptrRecords: [] }),
  plain('dnsResolvers', { dnsResolverState: 'Connected' }),
  plain('dnsResolvers/outboundEndpoints'),
  plain('dnsForwardingRulesets/virtualNetworkLinks', {}, 'Creating'),
  [
    `${N}/trafficManagerProfiles`,
    recorded('write', 'PUT', '200', 'clear', of({ profileStatus: 'Enabled', trafficRoutingMethod: 'Priority' })),
    recorded('delete', 'DELETE', '200', 'clear', of({ profileStatus: 'Enabled', trafficRoutingMethod: 'Priority' })),
  ],
  [
    `${N}/trafficManagerProfiles/externalEndpoints`,
    recorded(
      'write',
      'PUT',
      '201',
      'clear',
      of({ endpointStatus: 'Enabled', endpointMonitorStatus: 'CheckingEndpoint' }),
    ),
    recorded(
      'delete',
      'DELETE',
      '200',
      'clear',
      of({ endpointStatus: 'Enabled', endpointMonitorStatus: 'CheckingEndpoint' }),
    ),
  ],
  [
    `${N}/trafficManagerProfiles/nestedEndpoints`,
    recorded('write', 'PUT', '201', 'clear', of({ endpointStatus: 'Enabled' })),
    recorded('delete', 'DELETE', '200', 'clear', of({ endpointStatus: 'Enabled', endpointMonitorStatus: 'Stopped' })),
  ],
  [
    `${N}/frontDoors`,
    recorded('write', 'PUT', '202', 'clear', sound({ resourceState: 'Enabled', enabledState: 'Enabled' })),
    recorded('purge', 'POST purge', '202', 'clear', sound({ resourceState: 'Enabled', enabledState: 'Enabled' })),
    documented(
      'write',
      'PUT',
      '429 AnotherOperationInProgress',
      'waits provisioning-in-progress',
      moving('Updating', { resourceState: 'Enabling' }),
    ),
  ],
  [
    'Microsoft.Cdn/cdnWebApplicationFirewallPolicies',
    recorded('write', 'PUT', '200', 'clear', sound({ resourceState: 'Enabled' })),
    recorded('delete', 'DELETE', '204', 'clear', sound({ resourceState: 'Enabled' })),
  ],
  [
    `${edge}/afdEndpoints`,
    recorded('write', 'PUT', '202', 'clear', sound({ enabledState: 'Enabled', ...deployed })),
    recorded('purge', 'POST purge', '202', 'clear', sound({ enabledState: 'Enabled', ...deployed })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ enabledState: 'Enabled', ...deployed })),
    documented('purge', 'POST purge', '409 Conflict', 'waits provisioning-in-progress', moving('Updating', deployed)),
  ],
  [
    `${edge}/afdEndpoints/routes`,
    recorded('write', 'PUT', '202', 'clear', sound({ enabledState: 'Enabled', ...deployed })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ enabledState: 'Enabled', ...deployed })),
  ],
  [
    `${edge}/endpoints`,
    recorded('write', 'PUT', '202', 'clear', sound({ resourceState: 'Running' })),
    recorded('start', 'POST start', '202', 'clear', sound({ resourceState: 'Stopped' })),
    recorded('stop', 'POST stop', '202', 'clear', sound({ resourceState: 'Running' }), { told: [] }),
    recorded('load', 'POST load', '202', 'clear', sound({ resourceState: 'Running' })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ resourceState: 'Running' })),
  ],
  [
    `${edge}/endpoints/customDomains`,
    recorded('enable-custom-https', 'POST enableCustomHttps', '202', 'clear', domain('Disabled'), https('Disabled')),
    documented('disable-custom-https', 'POST disableCustomHttps', '202', 'clear', domain('Enabled'), https('Enabled')),
    recorded(
      'disable-custom-https',
      'POST disableCustomHttps',
      '400 BadRequest',
      'waits another-operation-in-progress',
      domain('Enabling', 'SubmittingDomainControlValidationRequest'),
      https('Enabling'),
    ),
    documented(
      'enable-custom-https',
      'POST enableCustomHttps',
      '400 BadRequest',
      'warns already-in-target-state',
      domain('Enabled'),
      https('Enabled'),
    ),
    recorded('delete', 'DELETE', '202', 'clear', domain('Disabled')),
  ],
  [
    `${edge}/originGroups`,
    recorded('write', 'PUT', '202', 'clear', sound({ sessionAffinityState: 'Disabled', ...deployed })),
    recorded('delete', 'DELETE', '202', 'clear', sound({ sessionAffinityState: 'Disabled', ...deployed })),
  ],
  [`${edge}/ruleSets`, recorded('delete', 'DELETE', '200', 'clear', sound(deployed))],
  [`${edge}/secrets`, recorded('delete', 'DELETE', '200', 'clear', sound(deployed))],
];
