import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import type { ArmClient } from '../../src/azure/arm-client.ts';
import { reachOf } from '../../src/azure/reach.ts';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { transition } from '../../src/azure/transitions.ts';
import { loadGates } from '../../src/gate/load.ts';
import { resolveOperation } from '../../src/gate/operation.ts';
import { json, type Simulator, startServer } from '../simulator/server.ts';
import { groupId, newWorld, subscriptionId, vmId, withArm } from './support-arm.ts';

const foreign = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const foreignGroup = `/subscriptions/${foreign}/resourceGroups/net-rg`;
const never = new AbortController().signal;
let elsewhere: Simulator;
before(async () => {
  elsewhere = await startServer(() => json(200, { value: [], status: 'Succeeded' }));
});
after(() => elsewhere.close());

const idOf = (text: string): ResourceId => {
  const id = parseResourceId(text);
  assert.ok(id !== undefined);
  return id;
};

/** Nothing reached the other server, and nothing of the other subscription was asked for. */
function assertInside(requests: readonly { readonly path: string }[]): void {
  assert.deepEqual(elsewhere.requests, []);
  const strange = requests.filter(({ path }) => !path.toLowerCase().startsWith(`/subscriptions/${subscriptionId}`));
  assert.deepEqual(
    strange.map(({ path }) => path),
    [],
  );
}

describe('a list of Azure whose next page lies outside', () => {
  const ask = { path: `${groupId}/providers/Microsoft.Authorization/locks`, api: '2020-05-01', permission: 'x' };
  const links: readonly (readonly [string, (own: string) => string])[] = [
    ['on another server', () => `${elsewhere.url}/subscriptions/${subscriptionId}/locks`],
    ['in another subscription', (own) => `${own}/subscriptions/${foreign}/locks`],
    ['above the subscriptions', (own) => `${own}/subscriptions`],
    ['by dot segments', (own) => `${own}/subscriptions/${subscriptionId}/../${foreign}/locks`],
    ['by encoded dots', (own) => `${own}/subscriptions/${subscriptionId}/%2e%2e/${foreign}/locks`],
    ['by an encoded slash', (own) => `${own}/subscriptions/${subscriptionId}%2f..%2f${foreign}/locks`],
    ['by a backslash', (own) => `${own}/subscriptions/${subscriptionId}\\..\\${foreign}/locks`],
  ];
  for (const [name, link] of links) {
    test(`${name}: it is cut, that is told, and nothing is sent`, async () => {
      await withArm({}, async ({ client, arm }) => {
        const body = JSON.stringify({ value: [{ id: 'a' }], nextLink: link(arm.url) });
        arm.harm({
          on: /locks/,
          harm: { kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body },
        });
        const list = await client.list(ask);
        assert.ok(list.kind === 'list' && !list.whole);
        assert.match(list.why, /^its next page was not followed: its link /);
        assert.equal(client.notFollowed.length, 1);
        assert.equal(arm.requests.length, 1);
        assertInside(arm.requests);
      });
    });
  }
});

test('a redirect is not followed, with credentials or without', async () => {
  await withArm({}, async ({ client, arm }) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const harm = { kind: 'status', status, headers: { location: `${elsewhere.url}${groupId}` }, body: '' } as const;
      arm.harm({ on: /prod-rg/, harm, times: 1 });
      const answer = await client.get({ path: groupId, api: '2021-04-01', permission: 'x' });
      assert.ok(answer.kind === 'trouble' && answer.trouble.kind === 'refused', String(status));
    }
    assertInside(arm.requests);
  });
});

describe('what no input names is not asked for', () => {
  const asks = [
    `/subscriptions/${foreign}/resourceGroups/rg`,
    `/subscriptions/${subscriptionId}/../${foreign}`,
    `${groupId}/..`,
    `${groupId}/.`,
    '/subscriptions',
    '/tenants',
    '/providers/Microsoft.Management/managementGroups/root',
  ];
  for (const path of asks) {
    test(path, async () => {
      await withArm({}, async ({ client, arm }) => {
        const ask = { path, api: '2021-04-01', permission: 'x' };
        for (const answer of [await client.get(ask), await client.list(ask)]) {
          assert.ok(answer.kind === 'trouble' && answer.trouble.kind === 'refused');
          assert.match(answer.detail, /^not followed: its address /);
        }
        assert.equal(arm.requests.length, 0);
        assert.equal(client.requests, 0);
      });
    });
  }

  test('what is told of it is bounded', async () => {
    await withArm({}, async ({ client }) => {
      for (let at = 0; at < 100; at += 1) await client.get({ url: `https://evil${at}.example/`, permission: 'x' });
      assert.equal(client.notFollowed.length, 20);
    });
  });
});

describe('a transition', () => {
  const change = { action: 'deallocate', api: '2024-07-01' };

  test('goes to what may be changed alone', async () => {
    const world = newWorld();
    for (const name of ['api-01', 'api-02']) world.addVm(vmId(name));
    await withArm({ world }, async ({ client, arm }) => {
      const result = await transition(client, vmId('api-02'), change, never);
      assert.ok(result.kind === 'failed' && result.began === 'no');
      assert.match(result.detail, /was not sent .*leads outside of what this run may change/);
      assert.deepEqual(arm.mutations, []);
    });
    await withArm({ world, reach: reachOf([idOf(vmId('api-01'))], 'deny') }, async ({ client, arm }) => {
      assert.equal((await transition(client, vmId('api-01'), change, never)).kind, 'failed');
      assert.deepEqual(arm.mutations, []);
    });
  });

  const headers: readonly (readonly [string, (own: string) => Record<string, string>])[] = [
    ['Location on another server', () => ({ location: `${elsewhere.url}/subscriptions/${subscriptionId}/x` })],
    [
      'Azure-AsyncOperation on another server',
      () => ({ 'azure-asyncoperation': `${elsewhere.url}/subscriptions/${subscriptionId}/x` }),
    ],
    [
      'Azure-AsyncOperation in another subscription',
      (own) => ({ 'azure-asyncoperation': `${own}/subscriptions/${foreign}/x?api-version=1` }),
    ],
    ['Location by dot segments', (own) => ({ location: `${own}/subscriptions/${subscriptionId}/../${foreign}/x` })],
    [
      'Operation-Location over http',
      (own) => ({ 'operation-location': `${own.replace('https:', 'http:')}/subscriptions/${subscriptionId}/x` }),
    ],
  ];
  for (const [name, header] of headers) {
    test(`is not followed to ${name}, and had begun`, async () => {
      const world = newWorld();
      world.addVm(vmId('api-01'));
      await withArm({ world }, async ({ client, arm }) => {
        arm.harm({
          on: /deallocate/,
          method: 'POST',
          harm: { kind: 'status', status: 202, headers: header(arm.url), body: '' },
        });
        const result = await transition(client, vmId('api-01'), change, never);
        assert.ok(result.kind === 'failed' && result.began === 'yes', JSON.stringify(result));
        assert.match(result.detail, /was not sent/);
        assertInside(arm.requests);
      });
    });
  }
});

describe('what Azure says of a named resource', () => {
  const nic = `${foreignGroup}/providers/Microsoft.Network/networkInterfaces/nic-1`;
  const vm = (): ReturnType<typeof newWorld> => {
    const world = newWorld();
    world.addResource(nic, { properties: { ipConfigurations: [] } });
    world.addVm(vmId('api-01'));
    const body = world.get(vmId('api-01')).body as { properties: Record<string, unknown> };
    body.properties.networkProfile = { networkInterfaces: [{ id: nic }] };
    return world;
  };
  const read = async (client: ArmClient, clock: Parameters<typeof createSnapshotReader>[1], lookOnly: boolean) => {
    const operation = resolveOperation('delete', idOf(vmId('api-01')), await loadGates());
    assert.ok(!('known' in operation));
    const reads = {
      nic: {
        what: 'interfaces',
        at: { ids: 'target.properties.networkProfile.networkInterfaces[].id' },
        api: '2024-05-01',
      },
    };
    const gate = { ...operation.gate, reads } as typeof operation.gate;
    const wanted = {
      target: idOf(vmId('api-01')),
      operation: { ...operation, gate },
      size: '',
      ...(lookOnly ? { lookOnly: true as const } : {}),
    };
    const [snapshot] = (await createSnapshotReader(client, clock, 0).read([wanted as never])).targets;
    return snapshot?.related.nic;
  };

  test('is read in another subscription too; of a resource that a text named, it is not', async () => {
    await withArm({ world: vm() }, async ({ client, clock, arm }) => {
      assert.equal((await read(client, clock, false))?.status, 'read');
      const others = arm.requests.map(({ path }) => path).filter((path) => path.includes(foreign));
      assert.equal(others.length, 1);
    });
    await withArm({ world: vm() }, async ({ client, clock, arm }) => {
      const signal = await read(client, clock, true);
      assert.equal(signal?.status, 'failed');
      assertInside(arm.requests);
    });
  });
});

test('a scope that Azure names is not admitted, and a nested deployment of another subscription is', async () => {
  const world = newWorld();
  world.addGroup(foreignGroup);
  world.addVm(vmId('api-01'));
  const inner = world.addDeployment(foreignGroup, 'inner', { operations: [vmId('api-01')] });
  world.addDeployment(groupId, 'outer', { operations: [inner.id] });
  await withArm({ world }, async ({ client, clock, arm }) => {
    for (const scope of ['', '/', '/subscriptions', `/subscriptions/${foreign}`, foreignGroup, 'x'])
      client.admit(scope);
    const ask = { path: `/subscriptions/${foreign}/resourceGroups/net-rg`, api: '2021-04-01', permission: 'x' };
    assert.equal((await client.get(ask)).kind, 'trouble');
    const operation = resolveOperation('write', idOf(vmId('api-01')), await loadGates());
    assert.ok(!('known' in operation));
    const [snapshot] = (
      await createSnapshotReader(client, clock, 0).read([{ target: idOf(vmId('api-01')), operation, size: '' }])
    ).targets;
    assert.match(JSON.stringify(snapshot?.deployments), /virtualMachines\/api-01/);
    const others = arm.requests.map(({ path }) => path).filter((path) => path.includes(foreign));
    assert.deepEqual(
      others.map((path) => path.split('?')[0]),
      [`${inner.id}/operations`],
    );
  });
});

describe('the reach of a run', () => {
  test('is the subscriptions and management groups of its targets, and what may be changed only with transition: allow', () => {
    const group = '/providers/Microsoft.Management/managementGroups/platform';
    assert.deepEqual(reachOf([idOf(vmId('a')), idOf(vmId('b'))], 'allow'), {
      read: [`/subscriptions/${subscriptionId}`],
      alone: [],
      write: [vmId('a'), vmId('b')],
    });
    assert.deepEqual(reachOf([idOf(group), idOf(`/subscriptions/${foreign}`)], 'deny'), {
      read: [group, `/subscriptions/${foreign}`],
      alone: ['/providers/Microsoft.Management'],
      write: [],
    });
  });
});
