import type { TypeGate } from '../model.ts';
import { aksGates } from './aks.ts';
import { disks } from './compute-disks.ts';
import { computeResources } from './compute-rest.ts';
import { scaleSets } from './compute-scale-sets.ts';
import { virtualMachines } from './compute-vm.ts';
import { dataServiceGates } from './data-services.ts';
import { databaseGates } from './databases.ts';
import { messagingGates } from './messaging.ts';
import { networkGateways } from './network-gateways.ts';
import { networkInterfaces } from './network-interfaces.ts';
import { networkServices } from './network-services.ts';
import { virtualNetworks } from './network-vnets.ts';
import { platformGates } from './platform.ts';
import { privateEndpointGates } from './private-endpoints.ts';
import { serviceGates } from './services.ts';
import { sqlGates } from './sql.ts';
import { sqlFailoverGroupGates } from './sql-failover-groups.ts';
import { sqlManagedInstanceGates } from './sql-managed-instances.ts';
import { storageGates } from './storage.ts';
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
  ...aksGates,
  ...storageGates,
  ...webGates,
  ...sqlGates,
  ...sqlFailoverGroupGates,
  ...sqlManagedInstanceGates,
  ...databaseGates,
  ...messagingGates,
  ...platformGates,
  ...privateEndpointGates,
  ...serviceGates,
  ...dataServiceGates,
];
