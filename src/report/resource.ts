import { parseResourceId, type ResourceId } from '../arm/resource-id.ts';

/** Resource types in the words that people use. Every other type is shown as Azure spells it. */
const typeWords: Readonly<Record<string, string>> = {
  'microsoft.apimanagement/service': 'API Management service',
  'microsoft.app/containerapps': 'container app',
  'microsoft.app/managedenvironments': 'Container Apps environment',
  'microsoft.authorization/locks': 'management lock',
  'microsoft.authorization/policyassignments': 'policy assignment',
  'microsoft.authorization/roleassignments': 'role assignment',
  'microsoft.cache/redis': 'Redis cache',
  'microsoft.cdn/profiles': 'Front Door or CDN profile',
  'microsoft.cognitiveservices/accounts': 'AI services account',
  'microsoft.cognitiveservices/accounts/deployments': 'model deployment',
  'microsoft.compute/availabilitysets': 'availability set',
  'microsoft.compute/disks': 'managed disk',
  'microsoft.compute/galleries': 'compute gallery',
  'microsoft.compute/images': 'image',
  'microsoft.compute/snapshots': 'snapshot',
  'microsoft.compute/virtualmachines': 'virtual machine',
  'microsoft.compute/virtualmachines/extensions': 'VM extension',
  'microsoft.compute/virtualmachinescalesets': 'scale set',
  'microsoft.compute/virtualmachinescalesets/virtualmachines': 'scale set instance',
  'microsoft.containerregistry/registries': 'container registry',
  'microsoft.containerservice/managedclusters': 'AKS cluster',
  'microsoft.containerservice/managedclusters/agentpools': 'AKS node pool',
  'microsoft.datafactory/factories': 'data factory',
  'microsoft.dbformysql/flexibleservers': 'MySQL server',
  'microsoft.dbforpostgresql/flexibleservers': 'PostgreSQL server',
  'microsoft.documentdb/databaseaccounts': 'Cosmos DB account',
  'microsoft.eventhub/namespaces': 'Event Hubs namespace',
  'microsoft.insights/components': 'Application Insights component',
  'microsoft.keyvault/vaults': 'key vault',
  'microsoft.logic/workflows': 'logic app',
  'microsoft.managedidentity/userassignedidentities': 'managed identity',
  'microsoft.network/applicationgateways': 'application gateway',
  'microsoft.network/azurefirewalls': 'firewall',
  'microsoft.network/bastionhosts': 'bastion host',
  'microsoft.network/connections': 'gateway connection',
  'microsoft.network/dnszones': 'DNS zone',
  'microsoft.network/expressroutecircuits': 'ExpressRoute circuit',
  'microsoft.network/loadbalancers': 'load balancer',
  'microsoft.network/natgateways': 'NAT gateway',
  'microsoft.network/networkinterfaces': 'network interface',
  'microsoft.network/networksecuritygroups': 'network security group',
  'microsoft.network/privatednszones': 'private DNS zone',
  'microsoft.network/privateendpoints': 'private endpoint',
  'microsoft.network/publicipaddresses': 'public IP address',
  'microsoft.network/routetables': 'route table',
  'microsoft.network/virtualhubs': 'virtual hub',
  'microsoft.network/virtualnetworkgateways': 'virtual network gateway',
  'microsoft.network/virtualnetworks': 'virtual network',
  'microsoft.network/virtualnetworks/subnets': 'subnet',
  'microsoft.network/virtualnetworks/virtualnetworkpeerings': 'virtual network peering',
  'microsoft.operationalinsights/workspaces': 'Log Analytics workspace',
  'microsoft.recoveryservices/vaults': 'Recovery Services vault',
  'microsoft.resources/deployments': 'deployment',
  'microsoft.search/searchservices': 'search service',
  'microsoft.servicebus/namespaces': 'Service Bus namespace',
  'microsoft.sql/managedinstances': 'SQL managed instance',
  'microsoft.sql/servers': 'SQL server',
  'microsoft.sql/servers/databases': 'SQL database',
  'microsoft.sql/servers/elasticpools': 'SQL elastic pool',
  'microsoft.storage/storageaccounts': 'storage account',
  'microsoft.synapse/workspaces': 'Synapse workspace',
  'microsoft.web/certificates': 'certificate',
  'microsoft.web/serverfarms': 'App Service plan',
  'microsoft.web/sites': 'web or function app',
  'microsoft.web/sites/slots': 'deployment slot',
};

const kindWords: Readonly<Record<Exclude<ResourceId['kind'], 'resource'>, string>> = {
  subscription: 'subscription',
  'resource-group': 'resource group',
  'management-group': 'management group',
};

/** ResourceWords is how a resource is named to people. Its texts are not escaped. */
export interface ResourceWords {
  /** The last name; of a text that is no ARM ID, the text itself. */
  readonly name: string;
  /** `virtual machine`, or the type as Azure spells it. Absent where it is not known. */
  readonly type?: string;
  /** The parent's name, where the resource is a child. */
  readonly parent?: string;
  readonly resourceGroup?: string;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** resourceWords names a resource the way people do: name, kind, parent and group. */
export function resourceWords(id: string): ResourceWords {
  const resource = parseResourceId(id);
  if (resource === undefined) return { name: id };
  const type = resource.kind === 'resource' ? typeInWords(resource.type) : kindWords[resource.kind];
  const parent = resource.names.at(-2);
  return {
    name: resource.name,
    ...(type === undefined ? {} : { type }),
    ...(parent === undefined ? {} : { parent }),
    ...(resource.resourceGroup === undefined || resource.kind !== 'resource'
      ? {}
      : { resourceGroup: resource.resourceGroup }),
  };
}

function typeInWords(type: string | undefined): string | undefined {
  return type === undefined ? undefined : (typeWords[type.toLowerCase()] ?? type);
}

/** A name that says something in a headline: a subscription's GUID does not. */
export function headlineName(id: string | undefined): string | undefined {
  const resource = id === undefined ? undefined : parseResourceId(id);
  return resource === undefined || guid.test(resource.name) ? undefined : resource.name;
}

/** headlineNames gives the name of a resource and those of its parents, nearest first. */
export function headlineNames(id: string | undefined): readonly string[] {
  const own = headlineName(id);
  const parents = (id === undefined ? undefined : parseResourceId(id))?.names.slice(0, -1).toReversed() ?? [];
  return own === undefined ? [] : [own, ...parents.filter((name) => name.length > 2)];
}

const longPath = /(?:https:\/\/[\w.-]{1,100})?\/(?:subscriptions|providers)\/[^\s'"<>,()[\]{}|\\]{30,2000}/gi;

/**
 * shortIds cuts the ARM paths in a sentence down to the last type and name. The whole ID stands in a row of its own,
 * and in the JSON report.
 */
export function shortIds(text: string): string {
  return text.replace(longPath, (match) => {
    const end = /[.:;]*$/.exec(match)?.[0] ?? '';
    const path = match.slice(0, match.length - end.length).replace(/\?.*$/, '');
    return `…/${path.split('/').slice(-2).join('/')}${end}`;
  });
}
