import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId } from '../../src/arm/resource-id.ts';
import { reachOf } from '../../src/azure/reach.ts';
import { createSnapshotReader } from '../../src/azure/snapshot-reader.ts';
import { evaluate } from '../../src/gate/evaluate.ts';
import { nobody } from '../../src/gate/own.ts';
import { groupId, newWorld, subscriptionId, want, withArm } from './support-arm.ts';

/** What is made of a target that is read through the reach that a run gives itself. */
async function verdictOn(id: string, word: string, world = newWorld()) {
  const wanted = want(id, word);
  let verdict: ReturnType<typeof evaluate> | undefined;
  let requests: readonly string[] = [];
  await withArm({ world, reach: reachOf([wanted.target], 'deny') }, async ({ client, clock, arm }) => {
    const [snapshot] = (await createSnapshotReader(client, clock, 0).read([wanted])).targets;
    assert.ok(snapshot);
    verdict = evaluate(snapshot, {
      operation: wanted.operation,
      size: '',
      conditions: [],
      own: nobody,
      missingEvidence: 'warn',
    });
    requests = arm.requests.map(({ path }) => path.replace(/\?.*$/, ''));
  });
  assert.ok(verdict);
  return { verdict, requests };
}

describe('a type that nobody knows is read at every scope', () => {
  const managementGroup = '/providers/Microsoft.Management/managementGroups/corp';
  const places: readonly (readonly [scope: string, provider: string])[] = [
    ['', '/providers/Contoso.Things'],
    [managementGroup, '/providers/Contoso.Things'],
    [`${managementGroup}/providers/Contoso.Homes/houses/h1`, '/providers/Contoso.Things'],
    [`/subscriptions/${subscriptionId}`, `/subscriptions/${subscriptionId}/providers/Contoso.Things`],
    [
      `${groupId}/providers/Microsoft.Network/virtualNetworks/hub`,
      `/subscriptions/${subscriptionId}/providers/Contoso.Things`,
    ],
  ];
  for (const [scope, provider] of places)
    test(`at ${scope || 'the tenant'}`, async () => {
      const id = `${scope}/providers/Contoso.Things/widgets/w1`;
      const world = newWorld();
      world.offer('Contoso.Things/widgets');
      world.addResource(id, { properties: { provisioningState: 'Succeeded' } });
      const { verdict, requests } = await verdictOn(id, 'delete', world);
      assert.equal(verdict.decision, 'clear');
      assert.equal(requests.filter((path) => path === provider).length, 1, requests.join('\n'));
    });

  test('with signs in its name that a URL would take for its own', async () => {
    const id = `${groupId}/providers/Microsoft.Web/certificates/ABC123##West US#`;
    const world = newWorld();
    world.addResource(id);
    assert.equal((await verdictOn(id, 'write', world)).verdict.decision, 'clear');
  });

  test('what the tenant offers is read, and nothing below it', () => {
    const target = parseResourceId('/providers/Contoso.Things/widgets/w1');
    assert.ok(target);
    assert.deepEqual(reachOf([target], 'deny'), {
      read: ['/providers/Contoso.Things/widgets/w1'],
      alone: ['/providers/Contoso.Things'],
      write: [],
    });
  });
});

describe('a creation of what the subscription is not registered for', () => {
  const vault = `${groupId}/providers/Microsoft.KeyVault/vaults/kv-new`;
  const widget = `${groupId}/providers/Contoso.Things/widgets/w-new`;
  const unregistered = (namespace: string) => {
    const world = newWorld();
    world.offer('Contoso.Things/widgets');
    world.unregister(namespace);
    return world;
  };
  const row = ({ verdict }: Awaited<ReturnType<typeof verdictOn>>) =>
    verdict.conditions.find(({ what }) => what.startsWith('provider '));

  test('is stopped, whether or not the type is known', async () => {
    for (const [id, namespace] of [
      [vault, 'Microsoft.KeyVault'],
      [widget, 'Contoso.Things'],
    ] as const) {
      const stopped = await verdictOn(id, 'write', unregistered(namespace));
      assert.equal(stopped.verdict.decision, 'blocked');
      const { reason, actual, what } = row(stopped) ?? {};
      assert.deepEqual(
        [what, actual, reason],
        [`provider ${namespace}`, 'NotRegistered', 'subscription-not-registered'],
      );
      assert.equal(
        stopped.requests.filter((path) => path.endsWith(`/providers/${namespace}`)).length,
        1,
        'it is asked once',
      );
      assert.equal((await verdictOn(id, 'write', unregistered('Contoso.Else'))).verdict.decision, 'clear');
    }
  });

  test('is told of a deployment, which registers what it names', async () => {
    const told = await verdictOn(vault, 'deploy', unregistered('Microsoft.KeyVault'));
    assert.deepEqual([told.verdict.decision, row(told)?.outcome], ['clear', 'warns']);
  });

  test('what is there already is not asked about', async () => {
    const world = unregistered('Microsoft.KeyVault');
    world.addResource(vault);
    const { verdict, requests } = await verdictOn(vault, 'write', world);
    assert.equal(verdict.decision, 'clear');
    assert.equal(requests.filter((path) => path.endsWith('/providers/Microsoft.KeyVault')).length, 0);
  });
});
