import type { Wants } from '../model.ts';
import { type Sides, type Studied, study, type VerbRow } from './row.ts';
import { armSettingsOf } from './settings.ts';
import { armSizes, armWants, wantsOf } from './wants.ts';

/**
 * The same for tools that write the resource as Azure has it: azapi, what-if, Pulumi's azure-native. The change is a
 * plain PUT, so that the gate's rules hold in full. Paths as in the REST body; Pulumi leaves `properties` out. By type
 * in lower case.
 */
const size = (path: string): VerbRow => ({ when: [path], verb: 'scale', neverLess: 'the storage of the server' });
const sku: readonly VerbRow[] = [
  { when: ['sku.name', 'sku.tier', 'sku.capacity', 'sku.family', 'sku.size'], verb: 'scale' },
];

export const armVerbs: Readonly<Record<string, readonly VerbRow[]>> = {
  'microsoft.compute/virtualmachines': [
    { when: ['properties.hardwareProfile.vmSize'], verb: 'resize' },
    { when: ['properties.networkProfile.networkInterfaces'], verb: 'update-nics' },
    { when: ['properties.proximityPlacementGroup.id'], verb: 'change-proximity-group' },
    { when: ['properties.host.id', 'properties.hostGroup.id'], verb: 'change-host' },
    { when: ['properties.billingProfile.maxPrice'], verb: 'change-spot-price' },
    { when: ['properties.securityProfile.encryptionAtHost'], verb: 'change-encryption' },
  ],
  'microsoft.compute/disks': [
    { when: ['properties.diskSizeGB'], verb: 'resize', neverLess: 'the size of the disk' },
    { when: ['sku.name'], verb: 'change-sku' },
    { when: ['properties.tier'], verb: 'change-tier' },
  ],
  'microsoft.compute/virtualmachinescalesets': [
    { when: ['sku.capacity'], verb: 'scale' },
    { when: ['sku.name'], verb: 'resize' },
  ],
  'microsoft.containerservice/managedclusters': [{ when: ['properties.kubernetesVersion'], verb: 'upgrade' }],
  'microsoft.containerservice/managedclusters/agentpools': [
    { when: ['properties.count'], verb: 'scale' },
    { when: ['properties.orchestratorVersion'], verb: 'upgrade' },
  ],
  'microsoft.sql/servers/databases': sku,
  'microsoft.sql/servers/elasticpools': sku,
  'microsoft.sql/managedinstances': [
    ...sku,
    { when: ['properties.vCores', 'properties.storageSizeInGB'], verb: 'scale' },
  ],
  'microsoft.dbforpostgresql/flexibleservers': [
    ...sku,
    size('properties.storage.storageSizeGB'),
    { when: ['properties.version'], verb: 'upgrade' },
  ],
  'microsoft.dbformysql/flexibleservers': [...sku, size('properties.storage.storageSizeGB')],
  'microsoft.cache/redis': [
    {
      when: ['properties.sku.name', 'properties.sku.capacity', 'properties.sku.family', 'properties.shardCount'],
      verb: 'scale',
    },
  ],
  'microsoft.cache/redisenterprise': sku,
  'microsoft.servicebus/namespaces': sku,
  'microsoft.eventhub/namespaces': sku,
  'microsoft.apimanagement/service': sku,
  'microsoft.kusto/clusters': sku,
  'microsoft.search/searchservices': [
    ...sku,
    { when: ['properties.replicaCount', 'properties.partitionCount'], verb: 'scale' },
  ],
  'microsoft.web/serverfarms': sku,
  'microsoft.network/virtualnetworkgateways': [{ when: ['properties.sku.name'], verb: 'resize' }],
  'microsoft.storage/storageaccounts': [{ when: ['sku.name'], verb: 'change-redundancy' }],
  'microsoft.streamanalytics/streamingjobs': [
    { when: ['properties.transformation.properties.streamingUnits'], verb: 'scale' },
  ],
};

/** studyArm asks the rows of an ARM type about a change. */
export function studyArm(
  type: string,
  kind: 'create' | 'update' | 'delete',
  sides: Sides,
): { readonly studied: Studied; readonly wants: Wants } {
  const key = type.toLowerCase();
  const rows = Object.hasOwn(armVerbs, key) ? (armVerbs[key] ?? []) : [];
  const sizes = key.endsWith('scalesets') ? armSizes : {};
  const side = kind === 'delete' ? sides.before : sides.after;
  return {
    studied: study(rows, kind, sides),
    wants: { ...wantsOf({ ...armWants, ...sizes }, side), ...(kind === 'create' ? armSettingsOf(side) : {}) },
  };
}
