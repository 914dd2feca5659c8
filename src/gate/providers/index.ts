import type { TypeGate } from '../model.ts';
import { aksGates } from './aks.ts';
import { appGates } from './apps.ts';
import { backupGates } from './backup.ts';
import { disks } from './compute-disks.ts';
import { computeResources } from './compute-rest.ts';
import { scaleSets } from './compute-scale-sets.ts';
import { virtualMachines } from './compute-vm.ts';
import { dataServiceGates } from './data-services.ts';
import { databaseGates } from './databases.ts';
import { jobGates } from './jobs.ts';
import { messagingGates } from './messaging.ts';
import { mysqlGates } from './mysql.ts';
import { networkGateways } from './network-gateways.ts';
import { networkInterfaces } from './network-interfaces.ts';
import { networkNames } from './network-names.ts';
import { networkServices } from './network-services.ts';
import { virtualNetworks } from './network-vnets.ts';
import { networkWide } from './network-wan.ts';
import { plainServices } from './plain-services.ts';
import { platformGates } from './platform.ts';
import { privateEndpointGates } from './private-endpoints.ts';
import { serviceGates } from './services.ts';
import { sqlGates } from './sql.ts';
import { sqlFailoverGroupGates } from './sql-failover-groups.ts';
import { sqlManagedInstanceGates } from './sql-managed-instances.ts';
import { storageGates } from './storage.ts';
import { storageParts } from './storage-parts.ts';
import { webGates } from './web.ts';

/** typeGates is all that is known of resource types, one list a provider file. A type stands in it once. */
export const typeGates: readonly TypeGate[] = [
  ...virtualMachines,
  ...disks,
  ...scaleSets,
  ...computeResources,
  ...virtualNetworks,
  ...networkInterfaces,
  ...networkGateways,
  ...networkServices,
  ...networkNames,
  ...networkWide,
  ...aksGates,
  ...storageGates,
  ...storageParts,
  ...webGates,
  ...sqlGates,
  ...sqlFailoverGroupGates,
  ...sqlManagedInstanceGates,
  ...databaseGates,
  ...mysqlGates,
  ...messagingGates,
  ...platformGates,
  ...privateEndpointGates,
  ...serviceGates,
  ...backupGates,
  ...dataServiceGates,
  ...appGates,
  ...jobGates,
  ...plainServices,
];
