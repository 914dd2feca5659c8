import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { typeGates } from '../../src/gate/providers/index.ts';
import type { Json } from '../../src/gate/snapshot.ts';
import { tellsOf } from './judge.ts';

const of = (properties: Json): Json => ({ id: '/x', name: 'x', properties });
const connection = (status: string): Json => of({ privateLinkServiceConnectionState: { status } });
const policies = 'Storage/storageAccounts/blobServices/containers/immutabilityPolicies';
const domains = 'Cdn/profiles/endpoints/customDomains';
const links = 'DBforMySQL/servers/privateEndpointConnections';
const mysql = 'DBforMySQL/flexibleServers';

type Row = readonly [type: string, verb: string, target: Json, tells: string, reads?: Readonly<Record<string, Json>>];
const rows: readonly Row[] = [
  ['Compute/virtualMachines', 'simulate-eviction', of({ priority: 'Spot' }), 'met'],
  ['Compute/virtualMachines', 'simulate-eviction', of({ priority: 'Regular' }), 'blocks feature-not-supported'],
  ['Compute/virtualMachines', 'simulate-eviction', of({}), 'blocks feature-not-supported'],
  [policies, 'delete', of({ state: 'Unlocked' }), 'met'],
  [policies, 'delete', of({ state: 'Locked' }), 'blocks immutability-policy'],
  [policies, 'write', of({ state: 'Locked' }), 'blocks immutability-policy'],
  [policies, 'write', of({ state: 'Deleted' }), 'met'],
  [policies, 'lock', of({ state: 'Unlocked' }), 'met'],
  [policies, 'extend', of({ state: 'Locked' }), 'met'],
  [policies, 'extend', of({ state: 'Unlocked' }), 'blocks immutability-policy'],
  [domains, 'enable-custom-https', of({ customHttpsProvisioningState: 'Disabled' }), 'met'],
  [domains, 'enable-custom-https', of({ customHttpsProvisioningState: 'Enabled' }), 'warns already-in-target-state'],
  [domains, 'disable-custom-https', of({ customHttpsProvisioningState: 'Enabled' }), 'met'],
  [
    domains,
    'disable-custom-https',
    of({ customHttpsProvisioningState: 'Enabling' }),
    'waits another-operation-in-progress',
  ],
  [links, 'write', connection('Pending'), 'met'],
  [links, 'write', connection('Approved'), 'blocks invalid-state'],
  [links, 'write', connection('Rejected'), 'blocks invalid-state'],
  [links, 'delete', connection('Approved'), 'met'],
  ['Search/searchServices/privateEndpointConnections', 'write', connection('Pending'), 'met'],
  ['Search/searchServices/privateEndpointConnections', 'write', connection('Rejected'), 'warns invalid-state'],
  [mysql, 'write', of({ state: 'Ready' }), 'met'],
  [mysql, 'write', of({ state: 'Stopped' }), 'blocks service-stopped'],
  [mysql, 'write', of({ state: 'Updating' }), 'waits service-busy'],
  [mysql, 'write', of({ state: 'Disabled' }), 'warns invalid-state'],
  [mysql, 'start', of({ state: 'Stopped' }), 'met'],
  [mysql, 'start', of({ state: 'Ready' }), 'warns already-in-target-state'],
  [mysql, 'stop', of({ state: 'Starting' }), 'waits service-busy'],
  [mysql, 'delete', of({ state: 'Stopped' }), 'met'],
  [mysql, 'delete', of({ state: 'Updating' }), 'waits service-busy'],
  [`${mysql}/databases`, 'write', of({}), 'blocks service-stopped', { owner: of({ state: 'Stopped' }) }],
  [`${mysql}/databases`, 'write', of({}), 'met', { owner: of({ state: 'Ready' }) }],
  ['Network/ddosProtectionPlans', 'delete', of({ virtualNetworks: [{ id: '/v' }] }), 'blocks resource-in-use'],
  ['Network/ddosProtectionPlans', 'delete', of({ publicIPAddresses: [{ id: '/p' }] }), 'blocks resource-in-use'],
  ['Network/ddosProtectionPlans', 'delete', of({ virtualNetworks: [] }), 'met'],
  ['Network/virtualWans', 'delete', of({ vpnSites: [{ id: '/s' }] }), 'warns resource-in-use'],
  ['Network/virtualWans', 'delete', of({}), 'met'],
  ['Network/virtualHubs', 'delete', of({ azureFirewall: { id: '/f' } }), 'warns resource-in-use'],
  ['Network/virtualHubs', 'delete', of({ routingState: 'Provisioned' }), 'met'],
  ['Network/expressRouteCircuits', 'delete', of({ serviceProviderProvisioningState: 'NotProvisioned' }), 'met'],
  [
    'Network/expressRouteCircuits',
    'delete',
    of({ serviceProviderProvisioningState: 'Provisioned' }),
    'warns resource-in-use',
  ],
  [
    'Network/expressRouteGateways/expressRouteConnections',
    'write',
    of({ provisioningState: 'Failed' }),
    'warns failed-state',
  ],
  [
    'DataLakeStore/accounts',
    'enable-key-vault',
    of({ encryptionConfig: { type: 'ServiceManaged' } }),
    'blocks feature-not-supported',
  ],
  ['DataLakeStore/accounts', 'enable-key-vault', of({ encryptionConfig: { type: 'UserManaged' } }), 'met'],
  ['Media/mediaServices/transforms/jobs', 'delete', of({ state: 'Finished' }), 'met'],
  ['Media/mediaServices/transforms/jobs', 'delete', of({ state: 'Canceling' }), 'waits another-operation-in-progress'],
  ['Media/mediaServices/transforms/jobs', 'delete', of({ state: 'Processing' }), 'warns invalid-state'],
  [
    'Insights/actionGroups',
    'subscribe',
    of({ emailReceivers: [{ status: 'Enabled' }] }),
    'blocks already-in-target-state',
  ],
  [
    'Insights/actionGroups',
    'subscribe',
    of({ emailReceivers: [{ status: 'Enabled' }], smsReceivers: [{ status: 'Disabled' }] }),
    'met',
  ],
  ['Insights/actionGroups', 'subscribe', of({ emailReceivers: [{ name: 'tells no status' }] }), 'met'],
  ['Insights/actionGroups', 'subscribe', of({}), 'met'],
  [
    'Batch/batchAccounts/pools',
    'stop-resize',
    of({ allocationState: 'Steady', scaleSettings: { fixedScale: {} } }),
    'warns nothing-to-cancel',
  ],
  ['Batch/batchAccounts/pools', 'stop-resize', of({ allocationState: 'Resizing' }), 'met'],
  ['NetApp/netAppAccounts', 'renew-credentials', { ...(of({}) as object), identity: { type: 'UserAssigned' } }, 'met'],
  ['Web/sites/config', 'write', of({ inProgressOperationId: 'a' }), 'waits another-operation-in-progress'],
  ['Web/sites/config', 'list', of({ inProgressOperationId: 'a' }), 'met'],
];

describe('states of types with one rule of their own', () => {
  for (const [type, verb, target, tells, reads = {}] of rows)
    test(`${verb} of ${type} ${JSON.stringify(target)}: ${tells}`, () => {
      assert.equal(tellsOf(type, verb, { target, reads }), tells);
    });
});

/** Words of people and names of actions, and the request that each stands for. */
const words: readonly (readonly [type: string, word: string, action: string])[] = [
  ['Microsoft.Web/sites', 'publishxml', 'publishxml'],
  ['Microsoft.Web/sites', 'backup', 'backup'],
  ['Microsoft.Web/sites/config', 'list', 'list'],
  ['Microsoft.OperationalInsights/workspaces', 'shared-keys', 'sharedKeys'],
  ['Microsoft.OperationalInsights/workspaces', 'sharedKeys', 'sharedKeys'],
  ['Microsoft.Compute/galleries', 'share', 'share'],
  ['Microsoft.Compute/virtualMachines', 'simulateEviction', 'simulateEviction'],
  ['Microsoft.Compute/virtualMachineScaleSets', 'delete instances', 'delete'],
  ['Microsoft.DocumentDB/databaseAccounts', 'readonlykeys', 'readonlykeys'],
  ['Microsoft.Sql/servers/databases', 'rename', 'move'],
  ['Microsoft.Sql/servers/databases', 'import', 'import'],
  ['Microsoft.Cache/redisEnterprise/databases', 'regenerateKey', 'regenerateKey'],
  ['Microsoft.Storage/storageAccounts/blobServices/containers', 'set-legal-hold', 'setLegalHold'],
  ['Microsoft.ContainerRegistry/registries', 'import-image', 'importImage'],
  ['Microsoft.NetApp/netAppAccounts/capacityPools/volumes', 'pool change', 'poolChange'],
];

describe('words for actions', () => {
  const idOf = (type: string): string => {
    const [namespace = '', ...types] = type.split('/');
    const group = '/subscriptions/3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d/resourceGroups/rg';
    return `${group}/providers/${namespace}/${types.map((each, index) => `${each}/n${index}`).join('/')}`;
  };
  for (const [type, word, action] of words)
    test(`${word} of ${type} is POST ${action}`, () => {
      const target = parseResourceId(idOf(type));
      assert.ok(target);
      const operation = resolveOperation(word, target, typeGates);
      assert.ok(!('known' in operation), `${type} has no word ${word}`);
      assert.deepEqual(operation.request, { method: 'POST', action });
      assert.ok(operation.gate);
    });
});
