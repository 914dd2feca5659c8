import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFailedEvents } from '../../src/azure/activity-reads.ts';
import { createVersions } from '../../src/azure/api-versions.ts';
import { readFailedDeployments } from '../../src/azure/failed-deployments.ts';
import { createReads } from '../../src/azure/reads.ts';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { type ListSignal, type RelatedSignal, seenIn, type TargetSnapshot } from '../../src/gate/snapshot.ts';
import { World } from '../simulator/azure/world.ts';
import type { Fault, Reply } from '../simulator/server.ts';
import { type Bench, groupId, subscriptionId, vmId, want, withArm } from './support-arm.ts';

const cluster = `${groupId}/providers/Microsoft.ContainerService/managedClusters/k`;

/** Two of everything that is listed, one a page. */
function pairs(): World {
  const world = new World({});
  world.addSubscription(subscriptionId);
  world.addGroup(groupId);
  world.addResource(cluster, { properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } } });
  for (const at of ['a', 'b']) {
    world.addResource(`${cluster}/agentPools/${at}`, {
      properties: { provisioningState: 'Succeeded', mode: 'System' },
    });
    world.addVm(vmId(at));
    world.addLock(groupId, 'CanNotDelete', { name: at });
    world.addDenyAssignment(groupId, { name: at });
    world.addDeployment(groupId, at, { operations: [vmId('a'), vmId('b')] });
    world.addDeployment(groupId, `failed-${at}`, { state: 'Failed', operations: [vmId(at)] });
    world.addEvent({
      resourceId: cluster,
      operation: 'Microsoft.ContainerService/managedClusters/write',
      status: 'Failed',
      operationId: at,
      correlationId: at,
    });
  }
  return world;
}

type Seen = ListSignal<unknown> | RelatedSignal;

const snapshotOf = async ({ client, clock }: Bench): Promise<TargetSnapshot> => {
  const { targets } = await createSnapshotReader(client, clock, 3_600_000).read([want(cluster, 'write')]);
  const [snapshot] = targets;
  assert.ok(snapshot);
  return snapshot;
};
const readsOf = ({ client }: Bench) => createReads(client, createVersions(client));

/** How each list is read, and which requests are its later pages. */
const lists: Readonly<
  Record<string, { readonly on: RegExp; readonly read: (bench: Bench) => Promise<Seen | undefined> }>
> = {
  locks: { on: /Authorization\/locks\?/, read: async (bench) => (await snapshotOf(bench)).locks },
  'deny assignments': { on: /denyAssignments\?/, read: async (bench) => (await snapshotOf(bench)).denyAssignments },
  deployments: {
    on: /Resources\/deployments\?.*(?:Running|Accepted)/,
    read: async (bench) => (await snapshotOf(bench)).deployments,
  },
  'operations of a deployment': {
    on: /deployments\/[ab]\/operations\?/,
    read: async (bench) => seenIn((await snapshotOf(bench)).deployments)[0]?.touches,
  },
  'Activity Log': { on: /eventtypes/, read: async (bench) => (await snapshotOf(bench)).activity },
  'node pools': { on: /agentPools\?/, read: async (bench) => (await snapshotOf(bench)).related.pools },
  'failed deployments': {
    on: /Resources\/deployments\?.*(?:Failed|Canceled)/,
    read: (bench) => readFailedDeployments(groupId, 0, readsOf(bench)),
  },
  'failed events': {
    on: /eventtypes/,
    read: (bench) =>
      readFailedEvents(
        want(cluster, 'write').target,
        { from: Date.now() - 3_600_000, to: Date.now() + 60_000 },
        readsOf(bench),
      ),
  },
};

/** The first page as it is, but for where the next one is. */
const leadsTo = (link: (from: string) => unknown): Fault['harm'] => ({
  kind: 'edit',
  edit: (reply: Reply, { path, host }) => {
    const body = JSON.parse(String(reply.body)) as { readonly nextLink?: string };
    return { ...reply, body: JSON.stringify({ ...body, nextLink: link(`https://${host}${path}`) }) };
  },
});
const status = (code: number): Fault['harm'] => ({
  kind: 'status',
  status: code,
  body: JSON.stringify({ error: { code: 'X', message: '' } }),
});

const ways: Readonly<Record<string, { readonly harm: Fault['harm']; readonly page: 1 | 2; readonly why: RegExp }>> = {
  'is refused (403)': { harm: status(403), page: 2, why: /needs / },
  fails: { harm: status(503), page: 2, why: /HTTP 503/ },
  'is not found': { harm: status(404), page: 2, why: /not found/ },
  'breaks off': { harm: { kind: 'reset' }, page: 2, why: /broke off/ },
  'leads back': { harm: leadsTo((from) => from), page: 2, why: /lead back/ },
  'is on another host': { harm: leadsTo(() => 'https://evil.example/locks'), page: 1, why: /not followed/ },
  'is http': { harm: leadsTo((from) => from.replace('https', 'http')), page: 1, why: /not followed/ },
  'is no text': { harm: leadsTo(() => 7), page: 1, why: /not followed/ },
};

describe('a list of two pages', () => {
  for (const [name, { on, read }] of Object.entries(lists)) {
    test(`${name}: is read whole`, async () => {
      await withArm({ world: pairs(), pageSize: 1 }, async (bench) =>
        assert.equal((await read(bench))?.status, 'read'),
      );
    });
    for (const [way, { harm, page, why }] of Object.entries(ways)) {
      test(`${name}: its second page ${way}`, async () => {
        await withArm({ world: pairs(), pageSize: 1 }, async (bench) => {
          bench.arm.harm({ on, harm, when: ({ path }) => path.includes('skiptoken') === (page === 2) });
          const signal = await read(bench);
          assert.ok(signal?.status === 'part', JSON.stringify(signal));
          assert.match(signal.detail, /^read in part: \d+ entr(?:y|ies), then /);
          assert.match(signal.why, why);
          assert.equal(signal.trouble.kind === 'denied', way === 'is refused (403)');
          assert.ok(bench.arm.requests.every(({ host }) => host.startsWith('localhost')));
        });
      });
    }
  }
});

describe('a row that cannot be understood', () => {
  const odd = (value: readonly unknown[]): Fault['harm'] => ({
    kind: 'status',
    status: 200,
    body: JSON.stringify({ value }),
  });
  for (const [name, row] of [
    ['locks', { id: 7, properties: { level: 'ReadOnly' } }],
    ['deny assignments', { properties: {} }],
    ['locks', { id: `${groupId}/providers/Microsoft.Authorization/locks/l`, properties: {} }],
    ['locks', { id: `${groupId}/providers/Microsoft.Authorization/locks/l`, properties: { level: 7 } }],
    ['locks', { id: `${groupId}/providers/Microsoft.Authorization/locks/l`, properties: { level: 'DoNotTouch' } }],
    ['deny assignments', { id: `${groupId}/providers/Microsoft.Authorization/denyAssignments/d`, properties: {} }],
    [
      'deny assignments',
      { id: `${groupId}/providers/Microsoft.Authorization/denyAssignments/d`, properties: { permissions: ['*'] } },
    ],
    [
      'deny assignments',
      {
        id: `${groupId}/providers/Microsoft.Authorization/denyAssignments/d`,
        properties: { permissions: [{ actions: '*' }] },
      },
    ],
    ['deployments', { name: 'x', properties: { provisioningState: 'Running' } }],
    ['operations of a deployment', { properties: { provisioningState: 'Running', targetResource: { id: { x: 1 } } } }],
    ['operations of a deployment', 'text'],
    ['Activity Log', { operationName: 'x' }],
    ['failed events', { operationName: 'x' }],
    ['failed events', { status: { value: 'Failed' } }],
    ['node pools', null],
    ['node pools', 'text'],
  ] as const) {
    test(`${name}: ${JSON.stringify(row)} leaves a part`, async () => {
      await withArm({ world: pairs() }, async (bench) => {
        const { on, read } = lists[name] ?? { on: /^$/, read: async () => undefined };
        bench.arm.harm({ on, harm: odd([row]) });
        const signal = await read(bench);
        assert.ok(signal?.status === 'part', JSON.stringify(signal));
        assert.match(signal.why, /cannot be understood/);
      });
    });
  }
});

describe('a list that is not there', () => {
  const gone = (code: string): Fault['harm'] => ({
    kind: 'status',
    status: 404,
    body: JSON.stringify({ error: { code, message: '' } }),
  });
  for (const name of [
    'locks',
    'deny assignments',
    'deployments',
    'operations of a deployment',
    'Activity Log',
    'node pools',
  ] as const) {
    test(`${name}: is no empty one`, async () => {
      await withArm({ world: pairs() }, async (bench) => {
        const { on, read } = lists[name] ?? { on: /^$/, read: async () => undefined };
        bench.arm.harm({ on, harm: gone('ResourceNotFound') });
        const signal = await read(bench);
        assert.ok(signal?.status === 'failed' || signal?.status === 'part', JSON.stringify(signal));
      });
    });
  }

  test('the pools beside a pool: not none, either', async () => {
    await withArm({ world: pairs() }, async ({ client, clock, arm }) => {
      arm.harm({ on: /agentPools\?/, harm: gone('NotFound') });
      const { targets } = await createSnapshotReader(client, clock, 0).read([
        want(`${cluster}/agentPools/a`, 'delete'),
      ]);
      assert.equal(targets[0]?.related.siblings?.status, 'failed');
    });
  });

  test('below a target that does not exist yet there is nothing', async () => {
    await withArm({ world: pairs() }, async ({ client, clock }) => {
      const { targets } = await createSnapshotReader(client, clock, 0).read([want(`${cluster}-new`, 'write')]);
      assert.equal(targets[0]?.resource.status, 'empty');
      assert.equal(targets[0]?.related.pools?.status, 'empty');
    });
  });
});

describe('several resources that a body names', () => {
  const machine = vmId('boot');
  const data = `${groupId}/providers/Microsoft.Compute/disks/data`;
  const disksOf = async (arrange: (bench: Bench, world: World) => void): Promise<RelatedSignal | undefined> => {
    const world = pairs();
    world.addVm(machine, { power: 'deallocated' });
    world.addDisk(data, { attachedTo: machine });
    let signal: RelatedSignal | undefined;
    await withArm({ world }, async (bench) => {
      arrange(bench, world);
      const { targets } = await createSnapshotReader(bench.client, bench.clock, 0).read([want(machine, 'start')]);
      signal = targets[0]?.related.disks;
    });
    return signal;
  };
  const bodies = (signal: RelatedSignal | undefined): number => {
    const seen = signal?.status === 'read' ? signal.value : signal?.status === 'part' ? signal.seen : null;
    return Array.isArray(seen) ? seen.length : 0;
  };

  test('are read all', async () => {
    const disks = await disksOf(() => undefined);
    assert.deepEqual([disks?.status, bodies(disks)], ['read', 2]);
  });

  test('are a part where one of them cannot be read', async () => {
    const disks = await disksOf(({ arm }) => arm.harm({ on: /disks\/data\?/, harm: status(403) }));
    assert.ok(disks?.status === 'part' && disks.trouble.kind === 'denied');
    assert.equal(bodies(disks), 1);
    assert.match(disks.detail, /^read in part: 1 of 2, then needs /);
  });

  test('are a part where one of them is named by what is no ID', async () => {
    const dataDisks = [{ lun: 0, managedDisk: { id: 'data' } }];
    const disks = await disksOf((_, world) => world.change(machine, { properties: { storageProfile: { dataDisks } } }));
    assert.ok(disks?.status === 'part');
    assert.equal(bodies(disks), 1);
    assert.match(disks.why, /no resource ID/);
  });
});

describe('what is no resource', () => {
  for (const body of [
    '[]',
    '"text"',
    '7',
    'null',
    '{}',
    '{"value":[]}',
    '{"id":7}',
    '{"id":"x","properties":"y"}',
    '{"error":{"code":"X"}}',
  ]) {
    test(`${body} is not read as one`, async () => {
      await withArm({ world: pairs() }, async ({ client, clock, arm }) => {
        arm.harm({ on: /managedClusters\/k\?/, harm: { kind: 'status', status: 200, body } });
        const { targets } = await createSnapshotReader(client, clock, 0).read([want(cluster, 'write')]);
        assert.equal(targets[0]?.resource.status, 'failed', JSON.stringify(targets[0]?.resource));
      });
    });
  }
});
