import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bestVersion, versionsIn } from '../../src/azure/api-versions.ts';
import { startOf } from '../../src/azure/deployment-reads.ts';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { transition } from '../../src/azure/transitions.ts';
import { seenIn } from '../../src/gate/snapshot.ts';
import { groupId, newWorld, subscriptionId, vmId, want, withArm } from './support-arm.ts';

describe('API versions', () => {
  test('the newest stable one that the rule knows, else the oldest beyond it', () => {
    const offered = ['2025-01-01-preview', '2020-01-01', '2024-07-01', '2022-08-01'];
    assert.equal(bestVersion(offered, '2023-01-01'), '2022-08-01');
    assert.equal(bestVersion(offered), '2024-07-01');
    assert.equal(bestVersion(offered, '2019-01-01'), '2020-01-01');
    assert.equal(bestVersion(['2025-01-01-preview']), '2025-01-01-preview');
    assert.equal(bestVersion([]), undefined);
  });

  test('are read from the sentence that refuses one, without the refused one', () => {
    const sentence = "The api-version '2026-01-01' is invalid. The supported versions are '2020-06-01,2021-04-01'.";
    assert.deepEqual(versionsIn(sentence), ['2020-06-01', '2021-04-01']);
    assert.deepEqual(versionsIn("No registered resource provider found for API version '2026-01-01'."), []);
  });
});

test('a deployment began when it was last seen, less how long it ran', () => {
  assert.equal(startOf('2026-11-25T10:00:46.5Z', 'PT46.98S'), '2026-11-25T10:00:00.500Z');
  assert.equal(startOf('2026-11-25T10:00:00Z', 'P1DT2H3M4S'), '2026-11-24T07:56:56.000Z');
  assert.equal(startOf('2026-11-25T10:00:00Z', 'odd'), '2026-11-25T10:00:00.000Z');
  assert.equal(startOf(undefined, 'PT1S'), undefined);
});

test('what a provider offers is asked again in a later round where it could not be read', async () => {
  const widget = `${groupId}/providers/Contoso.Things/widgets/w`;
  const world = newWorld();
  world.offer('Contoso.Things/widgets');
  world.addResource(widget, { properties: { provisioningState: 'Succeeded' } });
  await withArm(
    { world, faults: [{ on: /providers\/Contoso\.Things\?/, harm: { kind: 'status', status: 503 }, times: 4 }] },
    async ({ client, clock }) => {
      const reader = createSnapshotReader(client, clock, 0);
      const [first] = (await reader.read([want(widget, 'write')])).targets;
      assert.ok(first?.resource.status === 'failed');
      assert.match(first.resource.detail, /what Contoso\.Things offers could not be read: Azure failed: HTTP 503/);
      assert.equal(first.resource.trouble.kind, 'server');
      assert.equal((await reader.read([want(widget, 'write')])).targets[0]?.resource.status, 'read');
    },
  );
});

describe('the wave', () => {
  test('reads every signal of one target, and what its operation names', async () => {
    const world = newWorld();
    world.addVm(vmId('api-01'));
    world.addLock(groupId, 'CanNotDelete', { name: 'keep', notes: 'ops' });
    await withArm({ world }, async ({ client, clock, arm }) => {
      const { targets } = await createSnapshotReader(client, clock, 3_600_000).read([
        want(vmId('api-01'), 'resize', 'Standard_E16s_v5'),
      ]);
      const [snapshot] = targets;
      assert.ok(snapshot?.resource.status === 'read' && snapshot.related.sizes?.status === 'read');
      assert.ok(
        snapshot.locks.status === 'read' &&
          snapshot.locks.value[0]?.notes === 'ops' &&
          snapshot.locks.value[0].scope === groupId,
      );
      assert.equal(snapshot.deployments.status, 'empty');
      assert.equal(snapshot.group.status, 'read');
      assert.ok(arm.requests.length <= 12, `${arm.requests.length} requests`);
    });
  });

  test('grows with groups, not with targets', async () => {
    const counts: number[] = [];
    for (const many of [10, 60]) {
      const world = newWorld();
      const ids = Array.from({ length: many }, (_, index) => vmId(`vm-${index}`));
      for (const id of ids) world.addVm(id);
      await withArm({ world, pageSize: 100 }, async ({ client, clock, arm }) => {
        const { targets } = await createSnapshotReader(client, clock, 3_600_000).read(
          ids.map((id) => want(id, 'deallocate')),
        );
        assert.ok(targets.every(({ resource }) => resource.status === 'read'));
        counts.push(arm.requests.length);
      });
    }
    assert.equal(counts[0], counts[1]);
  });

  test('a target that the list does not hold is asked for by itself', async () => {
    const world = newWorld();
    for (const name of ['a', 'b', 'c', 'd']) world.addVm(vmId(name));
    await withArm({ world }, async ({ client, clock }) => {
      const { targets } = await createSnapshotReader(client, clock, 0).read(
        ['a', 'b', 'c', 'd', 'gone'].map((name) => want(vmId(name), 'deallocate')),
      );
      assert.deepEqual(
        targets.map(({ resource }) => resource.status),
        ['read', 'read', 'read', 'read', 'empty'],
      );
    });
  });

  test('an API version that this cloud lacks is replaced by one that it names', async () => {
    const world = newWorld();
    world.offer('Microsoft.Compute/virtualMachines', ['2021-03-01', '2022-11-01']);
    world.addVm(vmId('old'));
    await withArm({ world }, async ({ client, clock }) => {
      const { targets } = await createSnapshotReader(client, clock, 0).read([want(vmId('old'), 'write')]);
      assert.equal(targets[0]?.resource.status, 'read');
    });
  });

  test('a type that nobody knows is read with a version that its provider offers', async () => {
    const world = newWorld();
    const id = `${groupId}/providers/Contoso.Things/widgets/w1`;
    world.offer('Contoso.Things/widgets');
    world.addResource(id, { properties: { provisioningState: 'Succeeded' } });
    await withArm({ world }, async ({ client, clock }) => {
      const { targets } = await createSnapshotReader(client, clock, 0).read([want(id, 'write')]);
      assert.equal(targets[0]?.resource.status, 'read');
    });
  });

  test('active deployments are followed into those nested in them', async () => {
    const world = newWorld();
    world.addVm(vmId('deep'));
    const other = `/subscriptions/${subscriptionId}/resourceGroups/other-rg`;
    world.addGroup(other);
    const inner = world.addDeployment(other, 'inner', { operations: [vmId('deep')] });
    const begun = world.addDeployment(groupId, 'outer', { operations: [inner.id], agoMs: 60_000 }).startedAt;
    await withArm({ world }, async ({ client, clock }) => {
      const { targets } = await createSnapshotReader(client, clock, 0).read([want(vmId('deep'), 'write')]);
      const deployments = targets[0]?.deployments;
      assert.ok(deployments?.status === 'read');
      const outer = deployments.value.find(({ name }) => name === 'outer');
      assert.ok(
        outer?.touches.status === 'read' &&
          outer.touches.value.some(({ id }) => id.toLowerCase() === vmId('deep').toLowerCase()),
      );
      assert.equal(Date.parse(outer?.since ?? ''), begun);
    });
  });

  test('a nested deployment is known by its ID where its type is not told', async () => {
    const world = newWorld();
    world.addVm(vmId('deep'));
    const inner = world.addDeployment(groupId, 'inner', { operations: [vmId('deep')], state: 'Succeeded' });
    world.addDeployment(groupId, 'outer', { operations: [inner.id] });
    await withArm({ world }, async ({ client, clock, arm }) => {
      const row = { properties: { provisioningState: 'Running', targetResource: { id: inner.id } } };
      arm.harm({
        on: /outer\/operations/,
        harm: { kind: 'status', status: 200, body: JSON.stringify({ value: [row] }) },
      });
      const { targets } = await createSnapshotReader(client, clock, 0).read([want(vmId('deep'), 'write')]);
      const [outer] = seenIn(targets[0]?.deployments ?? { status: 'skipped', detail: '' });
      assert.ok(
        outer?.touches.status === 'read' &&
          outer.touches.value.some(({ id }) => id.toLowerCase() === vmId('deep').toLowerCase()),
      );
    });
  });
});

describe('a transition', () => {
  test('is one POST that is followed to its end', async () => {
    const world = newWorld();
    world.addVm(vmId('api-01'));
    await withArm({ world }, async ({ client, arm }) => {
      const result = await transition(
        client,
        vmId('api-01'),
        { action: 'deallocate', api: '2024-07-01' },
        new AbortController().signal,
      );
      assert.equal(result.kind, 'done');
      assert.equal(arm.mutations.length, 1);
      const view = await client.get({ path: `${vmId('api-01')}/instanceView`, api: '2024-07-01', permission: 'x' });
      assert.match(JSON.stringify(view), /PowerState\/deallocated/);
    });
  });

  test('that Azure refuses is told, and not tried again', async () => {
    const world = newWorld();
    world.addVm(vmId('api-01'));
    world.addLock(groupId, 'ReadOnly');
    await withArm({ world }, async ({ client, arm }) => {
      const result = await transition(
        client,
        vmId('api-01'),
        { action: 'deallocate', api: '2024-07-01' },
        new AbortController().signal,
      );
      assert.ok(result.kind === 'failed' && result.began === 'no');
      assert.match(result.detail, /^ScopeLocked: /);
      assert.equal(arm.mutations.length, 1);
    });
  });
});
