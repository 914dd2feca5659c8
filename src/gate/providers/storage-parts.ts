import type { Need, OperationGate, TypeGate } from '../model.ts';
import { alike, DELETE, PUT, post, untold } from './lifecycle.ts';

const API = '2023-05-01';
const ACCOUNT = 'Microsoft.Storage/storageAccounts';
const REST = 'https://learn.microsoft.com/rest/api/storagerp/';
const WORM = 'https://learn.microsoft.com/rest/api/storagerp/blob-containers/extend-immutability-policy';
const SHARES = 'https://learn.microsoft.com/rest/api/storagerp/file-shares/delete';

const policyState = (is: Need['is'], why: string): Need => ({
  what: 'state of the policy',
  from: 'target',
  path: 'target.properties.state',
  is,
  absent: 'fine',
  otherwise: 'block',
  reason: 'immutability-policy',
  why,
});

const unlocked = policyState(
  { not: ['Locked'] },
  'A locked policy can only be extended. Nobody can change it otherwise, unlock it or delete it.',
);

const onPolicy = (request: OperationGate['request'], need: Need): OperationGate => ({
  request,
  needs: [need],
  refusal: '409 ContainerImmutabilityPolicyFailure',
  sources: [WORM],
});

const immutabilityPolicies: TypeGate = {
  type: `${ACCOUNT}/blobServices/containers/immutabilityPolicies`,
  api: API,
  operations: {
    write: onPolicy(PUT, unlocked),
    delete: onPolicy(DELETE, unlocked),
    lock: onPolicy(post('lock'), unlocked),
    extend: onPolicy(
      post('extend'),
      policyState(['Locked'], 'Only a policy that is locked is extended; an unlocked one is written.'),
    ),
  },
};

/** By default a deletion takes the snapshots of a share with it, and not those that are leased. */
const shares: TypeGate = {
  type: `${ACCOUNT}/fileServices/shares`,
  api: API,
  operations: {
    ...untold([SHARES]),
    lease: { request: post('lease'), needs: [], sources: [SHARES] },
    restore: { request: post('restore'), needs: [], sources: [SHARES] },
    delete: {
      request: DELETE,
      reads: {
        snapshots: {
          what: 'the shares and their snapshots',
          at: 'parent',
          suffix: '/shares',
          api: API,
          expand: 'snapshots',
        },
      },
      needs: [
        {
          what: 'snapshots of the share',
          from: 'snapshots',
          path: "contains(not_null(snapshots.value[?properties.snapshotTime].name, `[]`), not_null(target.name, 'none'))",
          is: 'nothing',
          otherwise: 'warn',
          reason: 'nested-resources-exist',
          why: 'The share has snapshots. They are deleted with it, or they stop the deletion, as the request says.',
        },
      ],
      refusal: '409 ShareHasSnapshots',
      sources: [SHARES],
    },
  },
};

/** storageParts are what lies in a storage account and is written through Azure Resource Manager. */
export const storageParts: readonly TypeGate[] = [
  immutabilityPolicies,
  shares,
  ...alike(
    { namespace: 'Microsoft.Storage', api: API, sources: [REST] },
    {
      'storageAccounts/blobServices': '',
      'storageAccounts/encryptionScopes': '',
      'storageAccounts/fileServices': '',
      'storageAccounts/inventoryPolicies': '',
      'storageAccounts/localUsers': 'listKeys regeneratePassword',
      'storageAccounts/managementPolicies': '',
      'storageAccounts/objectReplicationPolicies': '',
      'storageAccounts/privateEndpointConnections': '',
      'storageAccounts/queueServices/queues': '',
      'storageAccounts/tableServices/tables': '',
    },
  ),
];
