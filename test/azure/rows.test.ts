import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { evaluate } from '../../src/gate/evaluate.ts';
import { nobody } from '../../src/gate/own.ts';
import type { World } from '../simulator/azure/world.ts';
import { groupId, newWorld, want, withArm } from './support-arm.ts';

/**
 * What a row needs one more read for, as the reads of a run find it: who uses the target, what lies in it, what holds
 * it.
 */

const inGroup = (path: string, group = groupId): string => `${group}/providers/${path}`;
const elsewhere = groupId.replace('prod-rg', 'other-rg');
const server = inGroup('Microsoft.DBforPostgreSQL/flexibleServers/pg1');
const environment = inGroup('Microsoft.App/managedEnvironments/env1');
const connected = inGroup('Microsoft.App/connectedEnvironments/arc1');
const certificate = `${environment}/certificates/shop`;
const java = `${environment}/javaComponents/config`;
const share = inGroup('Microsoft.Storage/storageAccounts/sa1/fileServices/default/shares/data');
const endpoint = inGroup('Microsoft.MachineLearningServices/workspaces/ml1/onlineEndpoints/score');
const cluster = inGroup('Microsoft.ServiceFabric/managedClusters/sf1');
const site = inGroup('Microsoft.Web/sites/shop');

/** An app in another group of the subscription, which the group of the target does not show. */
const app = (properties: object) => (world: World) => {
  world.addResource(inGroup('Microsoft.App/containerApps/shop', elsewhere), { properties: { ...properties } });
};
const replicas = (names: readonly string[]) => (world: World) => {
  world.setPart(
    server,
    'replicas',
    names.map((name) => ({ id: `${server.replace('pg1', name)}`, name })),
  );
};
const nodeTypes = (primary: readonly boolean[]) => (world: World) => {
  for (const [index, isPrimary] of primary.entries())
    world.addResource(`${cluster}/nodeTypes/n${index}`, { properties: { isPrimary } });
};

type Row = readonly [
  what: string,
  target: string,
  word: string,
  setUp: (world: World) => void,
  decision: string,
  outcome?: 'warns',
];
const rows: readonly Row[] = [
  ['a server with replicas', server, 'delete', replicas(['pg2']), 'blocked'],
  ['a server without any', server, 'delete', replicas([]), 'clear'],
  [
    'a replica',
    server,
    'delete',
    (world) => {
      replicas(['pg1', 'pg2'])(world);
      world.change(server, { properties: { replicationRole: 'AsyncReplica' } });
    },
    'clear',
  ],
  [
    'a certificate of a domain',
    certificate,
    'delete',
    app({ configuration: { ingress: { customDomains: [{ certificateId: certificate }] } } }),
    'blocked',
  ],
  [
    'a certificate of nobody',
    certificate,
    'delete',
    app({ configuration: { ingress: { customDomains: [{ certificateId: `${certificate}2` }] } } }),
    'clear',
  ],
  ['an environment with apps', connected, 'delete', app({ environmentId: connected }), 'blocked'],
  ['an environment whose neighbour has apps', connected, 'delete', app({ environmentId: `${connected}2` }), 'clear'],
  [
    'a component that an app is bound to',
    java,
    'delete',
    app({ template: { serviceBinds: [{ serviceId: java }] } }),
    'clear',
    'warns',
  ],
  ['a component of nobody', java, 'delete', app({ template: {} }), 'clear'],
  [
    'a deployment with traffic',
    `${endpoint}/deployments/blue`,
    'delete',
    (world) => world.change(endpoint, { properties: { traffic: { blue: 90, green: 10 } } }),
    'clear',
    'warns',
  ],
  [
    'a deployment without',
    `${endpoint}/deployments/blue`,
    'delete',
    (world) => world.change(endpoint, { properties: { traffic: { green: 100 } } }),
    'clear',
  ],
  ['the last primary node type', `${cluster}/nodeTypes/n0`, 'delete', nodeTypes([true, false]), 'blocked'],
  ['one of two primary node types', `${cluster}/nodeTypes/n0`, 'delete', nodeTypes([true, true]), 'clear'],
  ['a secondary node type', `${cluster}/nodeTypes/n1`, 'delete', nodeTypes([true, false]), 'clear'],
  [
    'a share with snapshots',
    share,
    'delete',
    (world) => world.addResource(`${share}?s`, { name: 'data', properties: { snapshotTime: '2026-11-01T00:00:00Z' } }),
    'clear',
    'warns',
  ],
  ['a share without', share, 'delete', () => undefined, 'clear'],
  [
    'settings of an app in an operation',
    `${site}/config/appsettings`,
    'write',
    (world) => world.change(site, { properties: { inProgressOperationId: 'a1' } }),
    'waits',
  ],
  ['settings of a quiet app', `${site}/config/appsettings`, 'write', () => undefined, 'clear'],
];

function newPeer(): World {
  const world = newWorld();
  world.addGroup(elsewhere);
  for (const type of [
    'App/containerApps',
    'App/connectedEnvironments',
    'App/managedEnvironments/javaComponents',
    'App/managedEnvironments/certificates',
  ])
    world.offer(`Microsoft.${type}`, ['2024-03-01', '2025-01-01', '2026-07-01']);
  const parents = [environment, endpoint, cluster, share.replace('/shares/data', '')];
  for (const id of [...parents, server, certificate, connected, java, share, `${endpoint}/deployments/blue`, site])
    world.addResource(id);
  return world;
}

describe('what one more read tells', () => {
  for (const [what, target, word, setUp, decision, outcome] of rows)
    test(`${word} of ${what}: ${outcome ?? decision}`, async () => {
      const world = newPeer();
      setUp(world);
      await withArm({ world }, async ({ client, clock }) => {
        const wanted = want(target, word);
        const [snapshot] = (await createSnapshotReader(client, clock, 0).read([wanted])).targets;
        assert.ok(snapshot);
        const verdict = evaluate(snapshot, {
          operation: wanted.operation,
          size: '',
          conditions: [],
          own: nobody,
          missingEvidence: 'warn',
        });
        const told = verdict.conditions
          .filter((each) => each.outcome !== 'met')
          .map((each) => `${each.outcome} ${each.what}: ${each.why ?? each.actual}`);
        assert.equal(verdict.decision, decision, told.join('\n'));
        assert.equal(
          told.some((each) => each.startsWith('warns')),
          outcome === 'warns',
          told.join('\n'),
        );
        assert.equal(
          told.some((each) => each.startsWith('unproven')),
          false,
          told.join('\n'),
        );
      });
    });
});
