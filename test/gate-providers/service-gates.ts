import type { TypeGate } from '../../src/gate/model.ts';
import { aksGates } from '../../src/gate/providers/aks.ts';
import { appGates } from '../../src/gate/providers/apps.ts';
import { backupGates } from '../../src/gate/providers/backup.ts';
import { dataServiceGates } from '../../src/gate/providers/data-services.ts';
import { databaseGates } from '../../src/gate/providers/databases.ts';
import { jobGates } from '../../src/gate/providers/jobs.ts';
import { messagingGates } from '../../src/gate/providers/messaging.ts';
import { mysqlGates } from '../../src/gate/providers/mysql.ts';
import { plainServices } from '../../src/gate/providers/plain-services.ts';
import { platformGates } from '../../src/gate/providers/platform.ts';
import { privateEndpointGates } from '../../src/gate/providers/private-endpoints.ts';
import { serviceGates } from '../../src/gate/providers/services.ts';
import { sqlGates } from '../../src/gate/providers/sql.ts';
import { sqlFailoverGroupGates } from '../../src/gate/providers/sql-failover-groups.ts';
import { sqlManagedInstanceGates } from '../../src/gate/providers/sql-managed-instances.ts';
import { storageGates } from '../../src/gate/providers/storage.ts';
import { storageParts } from '../../src/gate/providers/storage-parts.ts';
import { webGates } from '../../src/gate/providers/web.ts';

/** gates are all types but those of Microsoft.Compute and Microsoft.Network. */
export const gates: readonly TypeGate[] = [
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
  ...backupGates,
  ...serviceGates,
  ...dataServiceGates,
  ...storageParts,
  ...mysqlGates,
  ...appGates,
  ...jobGates,
  ...plainServices,
];
