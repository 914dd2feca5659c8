import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, subscriptionId } from '../../bench/plan.ts';
import { startArm } from '../simulator/azure/arm.ts';
import { World } from '../simulator/azure/world.ts';
import type { Fault, Harm } from '../simulator/server.ts';
import { guarded } from './support.ts';

/**
 * How many requests a plan costs: lists for each group and type, and of the whole subscription where many groups are
 * touched.
 */

const refused: Harm = {
  kind: 'status',
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: { code: 'AuthorizationFailed', message: 'It may not.' } }),
};

async function requestsFor(changes: number, groups: number, faults: readonly Fault[] = []): Promise<readonly string[]> {
  const world = new World({});
  world.addSubscription(subscriptionId);
  for (let index = 0; index < groups; index += 1)
    world.addGroup(`/subscriptions/${subscriptionId}/resourceGroups/app-rg-${index}`);
  const plan = planOf(changes, groups, (id) => world.addResource(id));
  const caller = { objectId: 'x', appId: 'x', tenantId: world.tenantId };
  const arm = await startArm({ world, verify: () => caller });
  for (const fault of faults) arm.harm(fault);
  try {
    const report = await guarded(arm, plan);
    assert.equal(report.verdict, 'clear', JSON.stringify(report.diagnoses).slice(0, 2000));
    return arm.requests.map(({ method, path }) =>
      `${method} ${decodeURIComponent(path)}`.replace(`/subscriptions/${subscriptionId}`, ''),
    );
  } finally {
    await arm.close();
  }
}

test('500 changes in 10 groups take at most 60 requests', async () => {
  const requests = await requestsFor(500, 10);
  assert.ok(requests.length <= 60, `${requests.length}`);
});

test('who may not read lists of the subscription asks for those of the groups, and not for each resource', async () => {
  const requests = await requestsFor(500, 10, [
    {
      on: /^\/subscriptions\/[^/]+\/providers\/Microsoft\.(?:Network|Storage|ManagedIdentity)\/[^/]+\?/,
      harm: refused,
    },
    { on: /^\/subscriptions\/[^/]+\/providers\/Microsoft\.Authorization\//, harm: refused },
  ]);
  assert.ok(requests.length <= 160, `${requests.length}`);
  assert.ok(requests.some((each) => each.includes('app-rg-3/providers/Microsoft.Authorization/locks')));
  assert.ok(requests.some((each) => each.includes('app-rg-3/providers/Microsoft.Network/networkSecurityGroups?')));
});
