import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { at } from '../simulator/azure/json.ts';
import { ask, closeAll, group, network, start, vnetId } from './support.ts';

after(closeAll);
const stateOf = (body: Record<string, unknown>) => at(body, 'properties.provisioningState');

describe('Network', () => {
  test('serializes on the virtual network and names the operation that runs', async () => {
    const arm = await start();
    arm.world.addResource(vnetId);
    const first = await ask(arm, `PUT ${vnetId}/subnets/a`, network, {
      body: { properties: { addressPrefix: '10.0.0.0/24' } },
    });
    assert.deepEqual([first.status, stateOf(first.body)], [201, 'Creating']);
    assert.equal(stateOf((await ask(arm, `GET ${vnetId}`, network)).body), 'Updating');
    const second = await ask(arm, `PUT ${vnetId}/subnets/b`, network, { body: { properties: {} } });
    assert.deepEqual(
      [second.status, second.code, second.headers['retry-after']],
      [429, 'AnotherOperationInProgress', '0'],
    );
    const uri = /To retrieve status of the operation use uri: (https:\S+)\.$/.exec(second.message)?.[1];
    assert.equal(uri, first.headers['azure-asyncoperation']);
    assert.equal((await ask(arm, `DELETE ${vnetId}`, network)).status, 409);
    arm.clock.time += 150;
    assert.equal((await ask(arm, `GET ${uri}`, undefined)).body.status, 'Succeeded');
    const { body } = await ask(arm, `GET ${vnetId}`, network);
    assert.equal(stateOf(body), 'Succeeded');
    assert.equal(Array.isArray(at(body, 'properties.subnets')), true);
    arm.world.change(`${vnetId}/subnets/a`, { properties: { ipConfigurations: [{ id: `${group}/x` }] } });
    assert.equal((await ask(arm, `DELETE ${vnetId}/subnets/a`, network)).code, 'InUseSubnetCannotBeDeleted');
  });

  test('an application gateway stops and starts', async () => {
    const arm = await start();
    const gateway = `${group}/providers/Microsoft.Network/applicationGateways/agw1`;
    arm.world.addResource(gateway, { properties: { operationalState: 'Running' } });
    const operational = async () => at((await ask(arm, `GET ${gateway}`, network)).body, 'properties.operationalState');
    assert.equal((await ask(arm, `POST ${gateway}/stop`, network)).status, 202);
    assert.equal(await operational(), 'Stopping');
    arm.clock.time += 150;
    assert.equal(await operational(), 'Stopped');
    await ask(arm, `POST ${gateway}/start`, network);
    arm.clock.time += 150;
    assert.equal(await operational(), 'Running');
  });
});

describe('other providers', () => {
  test('a storage account stays Succeeded while somebody holds it, and answers when its write is done', async () => {
    const arm = await start({ durations: { createOrUpdate: 1e9 } });
    const account = `${group}/providers/Microsoft.Storage/storageAccounts/sa1`;
    arm.world.addResource(account);
    const [api, body] = ['2025-06-01', { body: { tags: { a: '1' } } }];
    const first = ask(arm, `PATCH ${account}`, api, body);
    while (arm.world.running(account) === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal(stateOf((await ask(arm, `GET ${account}`, api)).body), 'Succeeded');
    const second = await ask(arm, `PATCH ${account}`, api, body);
    assert.deepEqual([second.status, second.code], [409, 'StorageAccountOperationInProgress']);
    const held = arm.world.running(account);
    if (held !== undefined) arm.world.end(held);
    assert.deepEqual([(await first).status, (await first).body.tags], [200, { a: '1' }]);
    assert.ok(arm.arm.mostInFlight >= 2);
  });

  test('a cluster stops and starts, one operation at a time', async () => {
    const arm = await start();
    const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/aks1`;
    const api = '2025-10-01';
    arm.world.addResource(cluster, { properties: { powerState: { code: 'Running' } } });
    arm.world.addResource(`${cluster}/agentPools/one`);
    assert.equal((await ask(arm, `POST ${cluster}/stop`, api)).status, 202);
    assert.equal(stateOf((await ask(arm, `GET ${cluster}`, api)).body), 'Stopping');
    assert.match(
      (await ask(arm, `POST ${cluster}/start`, api)).message,
      /^managed cluster is in Provisioning State\(Stopping\) and Power State\(Running\), starting cannot be performed/,
    );
    assert.match(
      (await ask(arm, `PUT ${cluster}/agentPools/one`, api, { body: {} })).message,
      /Another operation \(stop\) is in progress/,
    );
    arm.clock.time += 150;
    assert.match(
      (await ask(arm, `POST ${cluster}/stop`, api)).message,
      /is not currently running, stopping cannot be performed/,
    );
    await ask(arm, `POST ${cluster}/start`, api);
    arm.clock.time += 150;
    assert.equal(at((await ask(arm, `GET ${cluster}`, api)).body, 'properties.powerState.code'), 'Running');
  });

  test('a PostgreSQL server is busy with all its children', async () => {
    const arm = await start();
    const server = `${group}/providers/Microsoft.DBforPostgreSQL/flexibleServers/pg1`;
    const api = '2025-08-01';
    arm.world.addResource(server);
    const state = async () => at((await ask(arm, `GET ${server}`, api)).body, 'properties.state');
    assert.equal(await state(), 'Ready');
    assert.equal((await ask(arm, `PATCH ${server}`, api, { body: { tags: {} } })).status, 202);
    assert.equal(await state(), 'Updating');
    const busy = await ask(arm, `PUT ${server}/firewallRules/r`, api, { body: { properties: {} } });
    assert.deepEqual([busy.status, busy.code], [409, 'ServerIsBusy']);
    arm.clock.time += 150;
    await ask(arm, `POST ${server}/stop`, api);
    arm.clock.time += 150;
    assert.equal(await state(), 'Stopped');
    await ask(arm, `POST ${server}/start`, api);
    assert.equal(await state(), 'Starting');
    arm.clock.time += 150;
    assert.equal(await state(), 'Ready');
  });

  test('any other type takes PUT, PATCH and DELETE, one at a time, and only with the right etag', async () => {
    const arm = await start();
    const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv1`;
    const api = '2025-05-01';
    arm.world.addGroup(group);
    const made = await ask(arm, `PUT ${vault}`, api, {
      body: { location: 'westeurope', properties: { sku: { name: 'standard' } } },
    });
    assert.deepEqual([made.status, stateOf(made.body)], [201, 'Creating']);
    assert.equal((await ask(arm, `PATCH ${vault}`, api, { body: {} })).code, 'Conflict');
    arm.clock.time += 150;
    arm.world.change(vault, { etag: 'W/"1"' });
    assert.equal((await ask(arm, `PATCH ${vault}`, api, { body: {}, headers: { 'if-match': 'W/"0"' } })).status, 412);
    assert.equal(
      (await ask(arm, `PUT ${vault}`, api, { body: { location: 'eastus' } })).code,
      'InvalidResourceLocation',
    );
    assert.equal(
      (await ask(arm, `PATCH ${vault}`, api, { body: { tags: { a: 'b' } }, headers: { 'if-match': 'W/"1"' } })).status,
      200,
    );
    arm.clock.time += 150;
    assert.equal((await ask(arm, `DELETE ${vault}`, api)).status, 202);
    arm.clock.time += 150;
    assert.equal((await ask(arm, `GET ${vault}`, api)).status, 404);
  });
});
