import type { Need, RelatedRead, TypeGate } from '../model.ts';
import { actionsOf, DELETE, PATCH, PUT, post } from './lifecycle.ts';
import { plain, provisioning } from './shared.ts';

const API = '2026-09-01';
const ERRORS = 'https://learn.microsoft.com/rest/api/storagerp/srp_error_codes_common';
const FAILOVER = 'https://learn.microsoft.com/azure/storage/common/storage-initiate-account-failover';
const WORM = 'https://learn.microsoft.com/azure/storage/blobs/immutable-container-level-worm-policies';
const LOCKS = 'https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources';
const DELETE_CONTAINER = 'https://learn.microsoft.com/rest/api/storageservices/delete-container';
const EXCLUSIVE = '409 StorageAccountOperationInProgress';

/** An account reads Succeeded while another write holds it; only a failover and a migration can be seen. */
const noFailover: Need = {
  what: 'failover in progress',
  from: 'target',
  path: 'target.properties.failoverInProgress',
  is: 'nothing',
  waits: 'others',
  otherwise: 'block',
  reason: 'exclusive-access',
  waitReason: 'exclusive-access',
};

/** A conversion of the redundancy can take days, and it is not documented which writes it stops. */
const noMigration: Need = {
  what: 'redundancy conversion in progress',
  from: 'target',
  path: 'target.properties.accountMigrationInProgress',
  is: 'nothing',
  otherwise: 'warn',
  reason: 'exclusive-access',
  why: 'The redundancy of the account is being converted, which can take days. Some changes are refused until then.',
};

const containers: RelatedRead = {
  what: 'the blob containers',
  at: 'target',
  suffix: '/blobServices/default/containers',
  api: API,
  // An account for file shares alone has no blob service to ask.
  when: "target.kind != 'FileStorage'",
};

const unprotected: Need = {
  what: 'containers with an immutability policy or legal hold',
  from: 'containers',
  path: 'containers.value[?properties.hasLegalHold || properties.hasImmutabilityPolicy].name',
  is: 'nothing',
  otherwise: 'warn',
  reason: 'immutability-policy',
  why: 'The deletion fails while such a container holds a protected blob. Whether one does is not read here.',
};

const accounts: TypeGate = {
  type: 'Microsoft.Storage/storageAccounts',
  api: API,
  operations: {
    write: { request: PUT, needs: [noFailover, noMigration], refusal: EXCLUSIVE, sources: [ERRORS] },
    'change-redundancy': {
      request: PATCH,
      aliases: ['change-sku', 'migrate'],
      needs: [noFailover, noMigration],
      refusal: EXCLUSIVE,
      sources: [ERRORS, 'https://learn.microsoft.com/azure/storage/common/redundancy-migration'],
    },
    delete: {
      request: DELETE,
      reads: { containers },
      needs: [noFailover, noMigration, unprotected],
      refusal: EXCLUSIVE,
      sources: [ERRORS, WORM],
    },
    failover: {
      request: post('failover'),
      reads: { stats: { what: 'the replication state', at: 'target', api: API, expand: 'geoReplicationStats' } },
      needs: [
        noFailover,
        noMigration,
        {
          what: 'redundancy',
          from: 'target',
          path: 'target.sku.name',
          is: {
            not: [
              'Standard_LRS',
              'Standard_ZRS',
              'Premium_LRS',
              'Premium_ZRS',
              'StandardV2_LRS',
              'StandardV2_ZRS',
              'PremiumV2_LRS',
              'PremiumV2_ZRS',
            ],
          },
          absent: 'fine',
          otherwise: 'block',
          reason: 'feature-not-supported',
          why: 'Only an account that is replicated to a second region can fail over.',
        },
        {
          what: 'failover supported for the account',
          from: 'stats',
          path: 'stats.properties.geoReplicationStats.canPlannedFailover || stats.properties.geoReplicationStats.canFailover',
          is: ['true'],
          absent: 'fine',
          when: 'stats.properties.geoReplicationStats',
          otherwise: 'block',
          reason: 'feature-not-supported',
          why: 'Azure says of this account that it can do neither a failover nor a planned one now.',
        },
      ],
      refusal: EXCLUSIVE,
      sources: [FAILOVER, 'https://learn.microsoft.com/rest/api/storagerp/storageaccounts/failover'],
    },
    // Azure gives no keys of an account that is still being made: 409 StorageAccountIsNotProvisioned.
    'list-keys': { ...plain(post('listKeys'), [LOCKS, ERRORS], ['get-keys']), needs: [provisioning()] },
    'regenerate-key': plain(post('regenerateKey'), [LOCKS], ['rotate-key']),
  },
};

const blobContainers: TypeGate = {
  type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
  api: API,
  operations: {
    write: plain(PUT, [ERRORS]),
    ...actionsOf('setLegalHold clearLegalHold lease', [WORM]),
    delete: {
      request: DELETE,
      needs: [
        {
          what: 'lease on the container',
          from: 'target',
          path: 'target.properties.leaseState',
          is: ['Available', 'Expired', 'Broken'],
          waits: ['Breaking'],
          absent: 'fine',
          otherwise: 'warn',
          reason: 'blob-lease',
          waitReason: 'another-operation-in-progress',
          why: 'Somebody holds a lease on the container. Without its lease ID the deletion is refused.',
        },
        {
          what: 'immutability policy or legal hold',
          from: 'target',
          path: 'target.properties.[hasLegalHold, hasImmutabilityPolicy]',
          is: ['false'],
          absent: 'fine',
          otherwise: 'warn',
          reason: 'immutability-policy',
          why: 'A container under such a policy must be empty before it is deleted. Whether it is empty is not read here.',
        },
      ],
      refusal: '412 LeaseIdMissing',
      sources: [DELETE_CONTAINER, WORM],
    },
  },
};

/**
 * storageGates: storage accounts and blob containers. What needs a key or a token of the data plane (blobs, leases on
 * blobs) is left out.
 */
export const storageGates: readonly TypeGate[] = [accounts, blobContainers];
