import type { Need, TypeGate } from '../model.ts';
import { alike, ofEach, post, untold } from './lifecycle.ts';

const DNS = 'https://learn.microsoft.com/azure/dns/dns-zones-records';
const PRIVATE_DNS = 'https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links';
const RESOLVERS = 'https://learn.microsoft.com/azure/dns/dns-private-resolver-overview';
const TRAFFIC = 'https://learn.microsoft.com/azure/traffic-manager/traffic-manager-overview';
const FRONT_DOOR = 'https://learn.microsoft.com/rest/api/frontdoorservice/';
const CDN = 'https://learn.microsoft.com/rest/api/cdn/';
const CUSTOM_HTTPS = 'https://learn.microsoft.com/azure/cdn/cdn-custom-ssl';

const records = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT'];

/** Record sets: an ETag is all that orders their writes. A zone lists all kinds of them together. */
const recordSets = (zones: string, names: readonly string[], api: string, source: string): readonly TypeGate[] =>
  Object.entries(ofEach(zones, names, api)).map(([type]) => ({
    type,
    api,
    listed: false,
    operations: untold([source]),
  }));

const CDN_API = '2024-02-01';
const CUSTOM_DOMAIN = 'Microsoft.Cdn/profiles/endpoints/customDomains';

/** HTTPS of a custom domain is switched in hours, of which the provisioning state tells nothing. */
const httpsIn = (is: readonly string[], why: string): Need => ({
  what: 'HTTPS of the custom domain',
  from: 'target',
  path: 'target.properties.customHttpsProvisioningState',
  is,
  waits: ['Enabling', 'Disabling'],
  absent: 'fine',
  otherwise: 'warn',
  reason: 'already-in-target-state',
  waitReason: 'another-operation-in-progress',
  why,
});

const customDomains: TypeGate = {
  type: CUSTOM_DOMAIN,
  api: CDN_API,
  operations: {
    ...untold([CDN]),
    'enable-custom-https': {
      request: post('enableCustomHttps'),
      needs: [httpsIn(['Disabled', 'Failed'], 'HTTPS is on already. Azure may refuse to switch it on once more.')],
      refusal: '400 BadRequest',
      sources: [CUSTOM_HTTPS],
    },
    'disable-custom-https': {
      request: post('disableCustomHttps'),
      needs: [httpsIn(['Enabled', 'Failed'], 'HTTPS is off already. Azure may refuse to switch it off once more.')],
      refusal: '400 BadRequest',
      sources: [CUSTOM_HTTPS],
    },
  },
};

const cdn = {
  profiles: 'checkResourceUsage generateSsoUri',
  'profiles/endpoints': 'start stop purge load',
  'profiles/endpoints/origins': '',
  'profiles/endpoints/originGroups': '',
  'profiles/afdEndpoints': 'purge',
  'profiles/afdEndpoints/routes': '',
  'profiles/customDomains': 'refreshValidationToken',
  'profiles/originGroups': '',
  'profiles/originGroups/origins': '',
  'profiles/ruleSets': '',
  'profiles/ruleSets/rules': '',
  'profiles/secrets': '',
  'profiles/securityPolicies': '',
  cdnWebApplicationFirewallPolicies: '',
} as const;

const network = 'Microsoft.Network';

/** networkNames are what gives names and ways to what is public: DNS, Traffic Manager, Front Door and CDN. */
export const networkNames: readonly TypeGate[] = [
  { type: `${network}/dnsZones`, api: '2018-05-01', operations: untold([DNS]) },
  ...recordSets(`${network}/dnsZones`, [...records, 'CAA'], '2018-05-01', DNS),
  ...recordSets(
    `${network}/privateDnsZones`,
    records.filter((name) => name !== 'NS'),
    '2020-06-01',
    PRIVATE_DNS,
  ),
  ...alike(
    { namespace: network, api: '2020-06-01', sources: [PRIVATE_DNS] },
    { 'privateDnsZones/virtualNetworkLinks': '' },
  ),
  ...alike(
    { namespace: network, api: '2022-07-01', sources: [RESOLVERS] },
    {
      dnsResolvers: '',
      'dnsResolvers/inboundEndpoints': '',
      'dnsResolvers/outboundEndpoints': '',
      dnsForwardingRulesets: '',
      'dnsForwardingRulesets/forwardingRules': '',
      'dnsForwardingRulesets/virtualNetworkLinks': '',
    },
  ),
  ...alike(
    { namespace: network, api: '2022-04-01', sources: [TRAFFIC] },
    {
      trafficManagerProfiles: '',
      'trafficManagerProfiles/azureEndpoints': '',
      'trafficManagerProfiles/externalEndpoints': '',
      'trafficManagerProfiles/nestedEndpoints': '',
    },
  ),
  ...alike({ namespace: network, api: '2021-06-01', sources: [FRONT_DOOR] }, { frontDoors: 'purge' }),
  ...alike({ namespace: 'Microsoft.Cdn', api: CDN_API, sources: [CDN] }, cdn),
  customDomains,
];
