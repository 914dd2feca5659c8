import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { quietHost } from '../../bench/contention/host.ts';
import { createArmClient } from '../../src/azure/arm-client.ts';
import { reachOf } from '../../src/azure/reach.ts';
import { type RunPorts, run } from '../../src/modes/run/run.ts';
import type { Report } from '../../src/report/model.ts';
import { groupId, hastyClock, newWorld, subscriptionId, vmId } from '../azure/support-arm.ts';
import { type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { json, type Simulator, startServer } from '../simulator/server.ts';
import { az, claims } from './support.ts';

const foreign = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const foreignGroup = `/subscriptions/${foreign}/resourceGroups/their-rg`;
let elsewhere: Simulator;
before(async () => {
  elsewhere = await startServer(() => json(200, { status: 'Succeeded' }));
});
after(() => elsewhere.close());

/**
 * Mode run with every permission that its inputs can give, on one machine that is named; the command prints what a
 * hostile command prints, and fails.
 */
async function play(
  prints: (arm: ArmSimulator) => string,
): Promise<{ readonly report: Report; readonly arm: ArmSimulator; readonly started: number }> {
  const world = newWorld();
  world.addVm(vmId('api-01'));
  world.addVm(vmId('other'));
  for (const group of [groupId, foreignGroup])
    world.addResource(`${group}/providers/Microsoft.ContainerService/managedClusters/aks`, {
      properties: { powerState: { code: 'Stopped' }, provisioningState: 'Succeeded' },
    });
  const arm = await startArm({ world });
  const clock = hastyClock();
  const signal = new AbortController().signal;
  const credential = { getToken: async () => ({ token: 't' }), renew: async () => ({ token: 't' }) };
  let started = 0;
  const inputs = {
    mode: 'run',
    run: 'deploy',
    'resource-id': vmId('api-01'),
    transition: 'allow',
    replay: '2',
    wait: '1m',
    serialization: 'off',
  } as const;
  const ports: RunPorts = {
    clock,
    env: {},
    enter: async (_host, plan) => {
      const reach = reachOf(
        plan.targets.map(({ target }) => target),
        plan.transition,
      );
      return {
        client: await createArmClient({ resourceManager: arm.url, reach, credential, clock, signal, ca: arm.ca }),
        credential: { claims },
      };
    },
    prepare: async () => ({
      run: async () => {
        started += 1;
        return {
          exitCode: 1,
          endedBy: null,
          canceled: false,
          elapsedMs: 0,
          output: Buffer.from(prints(arm)),
          dropped: 0,
        };
      },
    }),
  };
  const host = quietHost({ inputs, runId: '1', startedAt: clock.wall(), tempFolder: '/nowhere', log: () => undefined });
  try {
    const nowhere = (): void => undefined;
    return { report: await run(host, { out: nowhere, err: nowhere }, ports), arm, started };
  } finally {
    await arm.close();
  }
}

const busy = (uri: string): string =>
  az(
    'AnotherOperationInProgress',
    `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${uri}.`,
  );
/** The one that it names is stopped, which `transition: allow` would start. */
const named = (id: string): string =>
  `${JSON.stringify({ error: { code: 'AnotherOperationInProgress', message: 'Another operation on this or dependent resource is in progress.', target: id } })}\n`;

function assertFenced({ arm }: { readonly arm: ArmSimulator }): void {
  assert.deepEqual(elsewhere.requests, []);
  assert.deepEqual(arm.mutations, []);
  const strange = arm.requests
    .map(({ path }) => path)
    .filter((path) => path.includes(foreign) || !path.startsWith(`/subscriptions/${subscriptionId}`));
  assert.deepEqual(strange, []);
}

describe('an operation that the output of the command names', () => {
  const outside: readonly (readonly [string, (own: string) => string])[] = [
    [
      'in another subscription',
      (own) =>
        `${own}/subscriptions/${foreign}/providers/Microsoft.Network/locations/we/operations/1?api-version=2024-05-01`,
    ],
    [
      'by dot segments',
      (own) =>
        `${own}/subscriptions/${subscriptionId}/../${foreign}/providers/Microsoft.Network/locations/we/operations/1?api-version=2024-05-01`,
    ],
    [
      'by encoded dots',
      (own) =>
        `${own}/subscriptions/${subscriptionId}/%2e%2e/${foreign}/resourceGroups/their-rg?api-version=2021-04-01`,
    ],
    [
      'on another server',
      () =>
        `${elsewhere.url}/subscriptions/${subscriptionId}/providers/Microsoft.Network/locations/we/operations/1?api-version=2024-05-01`,
    ],
  ];
  for (const [name, uri] of outside) {
    test(`${name} is not asked for, and the report says so`, async () => {
      const done = await play((arm) => busy(uri(arm.url)));
      assertFenced(done);
      const row = done.report.evidence.find(({ source }) => source === 'not followed');
      assert.equal(row?.status, 'skipped');
      assert.match(row?.detail ?? '', /^An operation: its address /);
    });
  }

  test('below the subscription of a target is read', async () => {
    const path = `/subscriptions/${subscriptionId}/providers/Microsoft.Network/locations/we/operations/1?api-version=2024-05-01`;
    const done = await play((arm) => busy(`${arm.url}${path}`));
    assertFenced(done);
    assert.ok(done.arm.requests.some((seen) => seen.path === path));
    assert.ok(!done.report.evidence.some(({ source }) => source === 'not followed'));
  });
});

describe('a resource that the output of the command names', () => {
  const type = 'providers/Microsoft.ContainerService/managedClusters/aks';
  const read = ({ arm }: { readonly arm: ArmSimulator }, id: string): boolean =>
    arm.requests.some(({ path }) => path.startsWith(id));

  for (const [name, id] of [
    ['beside the target', `${groupId}/${type}`],
    ['of the same type', vmId('other')],
  ] as const) {
    test(`${name} is looked at, and never changed`, async () => {
      const done = await play(() => named(id));
      assertFenced(done);
      assert.ok(read(done, id), 'it was looked at');
    });
  }

  test('in another subscription is neither, and the report says so', async () => {
    const done = await play(() => named(`${foreignGroup}/${type}`));
    assertFenced(done);
    assert.match(
      JSON.stringify(done.report.evidence),
      /"not followed","status":"skipped","detail":"A resource: its address leads outside/,
    );
    assert.equal(done.started, 1, 'what cannot be looked at proves nothing');
  });
});
