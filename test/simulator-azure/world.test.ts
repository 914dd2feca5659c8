import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at } from '../simulator/azure/json.ts';
import { ask, closeAll, compute, group, start, subscriptionId, vmId, vnetId } from './support.ts';

after(closeAll);

describe('the world', () => {
  test("somebody else's operation ends after its time, by a call, or badly", async () => {
    const arm = await start();
    const { world, clock } = arm;
    world.addVm(vmId);
    const state = async () => at((await ask(arm, `GET ${vmId}`, compute)).body, 'properties.provisioningState');
    world.busy(vmId, { forMs: 100 });
    assert.equal(await state(), 'Updating');
    clock.time += 100;
    assert.equal(await state(), 'Succeeded');
    const open = world.busy(vmId, { state: 'Migrating', after: 'Failed' });
    clock.time += 1e9;
    assert.equal(await state(), 'Migrating');
    world.end(open);
    assert.equal(await state(), 'Failed');
    world.busy(vmId, { power: 'stopping', operation: 'powerOff', forMs: 10, after: { power: 'stopped' } });
    clock.time += 10;
    assert.equal(world.get(vmId).instance?.power, 'stopped');
    world.busy(vmId, {
      forMs: 10,
      failure: { code: 'InternalExecutionError', message: 'An internal execution error occurred.' },
    });
    clock.time += 10;
    assert.equal(await state(), 'Failed');
    world.busy(vmId, { state: 'Deleting', forMs: 10 });
    clock.time += 10;
    assert.equal((await ask(arm, `GET ${vmId}`, compute)).status, 404);
  });

  test('a group that is being deleted refuses writes, and a subscription that is disabled too', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.deletingGroup(group, { forMs: 1000 });
    assert.equal(at((await ask(arm, `GET ${group}`, '2021-04-01')).body, 'properties.provisioningState'), 'Deleting');
    const body = { body: { location: 'westeurope' } };
    assert.equal((await ask(arm, `PUT ${vnetId}`, '2025-05-01', body)).code, 'ResourceGroupBeingDeleted');
    assert.equal((await ask(arm, `PUT ${group}`, '2021-04-01', body)).code, 'ResourceGroupBeingDeleted');
    arm.clock.time += 1000;
    assert.equal((await ask(arm, `PUT ${group}`, '2021-04-01', body)).status, 201);
    arm.world.addSubscription(subscriptionId, { state: 'Disabled' });
    assert.equal((await ask(arm, `PUT ${vnetId}`, '2025-05-01', body)).code, 'ReadOnlyDisabledSubscription');
  });

  test('a type that nobody knows is offered with the resource', async () => {
    const arm = await start();
    const id = `${group}/providers/Contoso.Toast/toasters/t`;
    arm.world.addResource(id);
    assert.equal((await ask(arm, `GET ${id}`, '2024-01-01')).status, 200);
    arm.world.offer('Contoso.Toast/toasters', ['2030-01-01']);
    assert.equal((await ask(arm, `GET ${id}`, '2024-01-01')).status, 400);
  });
});

describe('what a test can break', () => {
  test('one signal by its path, one method, or the requests for which something holds; every write is remembered', async () => {
    const throttled = {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '2' },
      body: '{"error":{"code":"TooManyRequests","message":"slow down"}}',
    } as const;
    const arm = await start({ faults: [{ on: /\/locks\?/i, harm: throttled, times: 1 }] });
    arm.world.addVm(vmId);
    arm.arm.harm({ on: /virtualMachines\/vm1/, method: 'DELETE', harm: { kind: 'reset' } });
    arm.arm.harm({
      on: /virtualMachines/,
      when: (seen) => seen.body.includes('boom'),
      harm: { kind: 'status', status: 500, body: '{}' },
    });
    const locks = () => ask(arm, `GET ${group}/providers/Microsoft.Authorization/locks`, '2020-05-01');
    const first = await locks();
    assert.deepEqual([first.status, first.code, first.headers['retry-after']], [429, 'TooManyRequests', '2']);
    assert.equal((await locks()).status, 200);
    await assert.rejects(ask(arm, `DELETE ${vmId}`, compute), /hang up|reset/i);
    assert.equal((await ask(arm, `PATCH ${vmId}`, compute, { body: { tags: { a: 'boom' } } })).status, 500);
    assert.equal((await ask(arm, `PATCH ${vmId}`, compute, { body: { tags: { a: 'b' } } })).status, 200);
    assert.equal(arm.arm.requests.at(-1)?.body, '{"tags":{"a":"b"}}');
    assert.deepEqual(
      arm.arm.mutations,
      [{ method: 'PATCH', id: vmId, time: arm.clock.time, status: 200 }],
      'what a fault answered never reached Azure',
    );
  });

  test('latency, and the number of requests under way at once', async () => {
    const arm = await start({ latencyMs: 30, faults: [{ on: /virtualMachines/, harm: { kind: 'hang' } }] });
    const before = performance.now();
    await ask(arm, 'GET /subscriptions', '2022-12-01');
    assert.ok(performance.now() - before >= 29);
    const until = async (count: number) => {
      while (arm.arm.inFlight !== count) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    await until(0);
    assert.equal(arm.arm.mostInFlight, 1);
    const hanging = [1, 2, 3].map(() => ask(arm, `GET ${vmId}`, compute).catch(() => undefined));
    await until(3);
    assert.equal(arm.arm.mostInFlight, 3);
    await arm.arm.close();
    await Promise.all(hanging);
  });
});
