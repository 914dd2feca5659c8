import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at } from '../simulator/azure/json.ts';
import { defaultCaller } from '../simulator/azure/state.ts';
import { ask, closeAll, compute, group, type Running, start, subscription, values, vmId, vnetId } from './support.ts';

after(closeAll);
const path = `${subscription}/providers/microsoft.insights/eventtypes/management/values`;
const hour = 3_600_000;
const iso = (time: number) => new Date(time).toISOString();

const read = (arm: Running, filter: string | undefined, more = '') =>
  ask(arm, `GET ${path}${filter === undefined ? '' : `?$filter=${filter}`}${more}`, '2015-04-01');

const since = (arm: Running) =>
  `eventTimestamp ge '${iso(arm.clock.time - hour)}' and eventTimestamp le '${iso(arm.clock.time)}'`;
const statuses = async (arm: Running, filter = since(arm)) =>
  values(await read(arm, filter)).map((one) => at(one, 'status.value'));

describe('the Activity Log', () => {
  test('takes the filter that is documented and no other', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    arm.world.addEvent({
      resourceId: vmId,
      operation: 'Microsoft.Compute/virtualMachines/write',
      status: 'Started',
      correlationId: 'c0',
      agoMs: 1000,
    });
    arm.world.addEvent({
      resourceId: vnetId,
      operation: 'Microsoft.Network/virtualNetworks/write',
      status: 'Started',
      agoMs: 500,
    });
    const base = since(arm);
    const count = async (clause: string) => values(await read(arm, `${base}${clause}`)).length;
    assert.equal(await count(''), 2);
    assert.equal(await count(` and resourceUri eq '${vmId.toUpperCase()}'`), 1);
    assert.equal(await count(` and resourceGroupName eq 'RG-APP'`), 2);
    assert.equal(await count(` and resourceProvider eq 'Microsoft.Network'`), 1);
    assert.equal(await count(` and correlationId eq 'c0'`), 1);
    for (const bad of [
      undefined,
      `eventTimestamp le '${iso(arm.clock.time)}'`,
      `${base} and status eq 'Started'`,
      `${base} and caller eq 'me'`,
      `${base} and resourceGroupName eq 'rg-app' and resourceProvider eq 'Microsoft.Network'`,
      `${base} or resourceGroupName eq 'rg-app'`,
      `eventTimestamp ge 'yesterday'`,
      `eventTimestamp ge '${iso(arm.clock.time - 91 * 24 * hour)}'`,
    ]) {
      assert.equal((await read(arm, bad)).status, 400, bad ?? 'no filter');
    }
  });

  test('shows an event only after its lag, the newest first, page by page and with the fields that are selected', async () => {
    const arm = await start({ activityLagMs: 5 * 60_000, pageSize: 1 });
    arm.world.addEvent({ resourceId: vmId, operation: 'Microsoft.Compute/virtualMachines/write', status: 'Started' });
    arm.world.addSubscription(subscription.slice(15));
    assert.deepEqual(await statuses(arm), []);
    arm.world.addEvent({
      resourceId: vmId,
      operation: 'Microsoft.Compute/virtualMachines/write',
      status: 'Accepted',
      lagMs: 0,
    });
    assert.deepEqual(await statuses(arm), ['Accepted']);
    arm.clock.time += 5 * 60_000;
    const first = await read(arm, since(arm), '&$select=status, operationName');
    assert.deepEqual(Object.keys(values(first)[0] ?? {}).sort(), ['operationName', 'status']);
    const second = await ask(arm, `GET ${first.body.nextLink}`, undefined);
    assert.deepEqual(
      values(second).map((one) => at(one, 'status.value')),
      ['Started'],
    );
  });

  test('tells of every write: who, under which correlation ID, and what became of it', async () => {
    const arm = await start({ verify: () => ({ ...defaultCaller, name: 'ada@contoso.example' }) });
    arm.world.addVm(vmId);
    const correlation = '12345678-1234-4234-8234-123456789abc';
    await ask(arm, `POST ${vmId}/deallocate`, compute, { headers: { 'x-ms-correlation-request-id': correlation } });
    assert.deepEqual(await statuses(arm), ['Accepted', 'Started']);
    await ask(arm, `POST ${vmId}/start`, compute);
    assert.deepEqual(await statuses(arm), ['Failed', 'Started', 'Accepted', 'Started']);
    arm.clock.time += 1000;
    const mine = values(await read(arm, `${since(arm)} and correlationId eq '${correlation}'`));
    assert.deepEqual(
      mine.map((one) => at(one, 'status.value')),
      ['Succeeded', 'Accepted', 'Started'],
    );
    assert.equal(new Set(mine.map((one) => one.operationId)).size, 1);
    const [event] = mine;
    assert.equal(event?.caller, 'ada@contoso.example');
    assert.equal(at(event, 'operationName.value'), 'Microsoft.Compute/virtualMachines/deallocate/action');
    assert.equal(at(event, 'claims.appid'), defaultCaller.appId);
    assert.equal(event?.resourceId, vmId);
    const failed = values(await read(arm, `${since(arm)} and resourceUri eq '${vmId}'`)).find(
      (one) => at(one, 'status.value') === 'Failed',
    );
    assert.match(String(at(failed, 'subStatus.value')), /^Conflict/);
    assert.match(String(at(failed, 'properties.statusMessage')), /"code":"OperationNotAllowed"/);
  });

  test("somebody else's operation is in it under their name", async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    const caller = { ...defaultCaller, name: 'grace@contoso.example' };
    arm.world.busy(vmId, { operation: 'restart', caller, forMs: 100 });
    assert.deepEqual(await statuses(arm, `${since(arm)} and resourceGroupName eq '${group.split('/').at(-1)}'`), [
      'Accepted',
      'Started',
    ]);
    arm.clock.time += 100;
    assert.deepEqual(await statuses(arm), ['Succeeded', 'Accepted', 'Started']);
  });
});
