import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { defaultCaller } from '../simulator/azure/state.ts';
import { ask, closeAll, compute, group, start, subscription, subscriptionId, vmId } from './support.ts';

after(closeAll);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('what ARM itself refuses', () => {
  test('a request without a token, with a token it does not believe, and with an old one', async () => {
    const arm = await start({
      verify: (header) => (header === 'Bearer old' ? 'expired' : header === 'Bearer good' ? defaultCaller : 'invalid'),
    });
    arm.world.addVm(vmId);
    const read = (authorization: string) => ask(arm, `GET ${vmId}`, compute, { headers: { authorization } });
    assert.equal((await read('')).code, 'AuthenticationFailed');
    const old = await read('Bearer old');
    assert.deepEqual([old.status, old.code], [401, 'ExpiredAuthenticationToken']);
    const bad = await read('Bearer bad');
    assert.deepEqual([bad.status, bad.code], [401, 'InvalidAuthenticationToken']);
    assert.match(
      bad.headers['www-authenticate'] ?? '',
      /^Bearer authorization_uri="https:\/\/login\.windows\.net\/[0-9a-f-]+", error="invalid_token", error_description="/,
    );
    assert.equal(bad.headers['x-ms-failure-cause'], 'gateway');
    assert.equal((await read('Bearer good')).status, 200);
  });

  test('a request without an API version, or with one that the type does not have', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    assert.equal((await ask(arm, `GET ${vmId}`, undefined)).code, 'MissingApiVersionParameter');
    const wrong = await ask(arm, `GET ${vmId}`, '2031-01-01');
    assert.deepEqual([wrong.status, wrong.code], [400, 'NoRegisteredProviderFound']);
    assert.match(
      wrong.message,
      /location 'westeurope' and API version '2031-01-01' for type 'virtualMachines'\. The supported api-versions are '2022-11-01, .*2026-04-01'/,
    );
    const none = await ask(arm, `GET ${vmId}-none`, '2031-01-01');
    assert.deepEqual([none.status, none.code], [400, 'InvalidResourceType']);
    assert.equal(
      (await ask(arm, `GET ${group}/providers/Microsoft.Compute/toasters/t`, compute)).code,
      'InvalidResourceType',
    );
    assert.equal(
      (await ask(arm, `GET ${group}/providers/Contoso.Toast/toasters/t`, compute)).code,
      'InvalidResourceNamespace',
    );
    assert.equal((await ask(arm, `GET ${subscription}`, '1999-01-01')).code, 'InvalidApiVersionParameter');
  });

  test('a subscription, group or resource that is not there', async () => {
    const arm = await start();
    arm.world.addGroup(group);
    const other = '22222222-2222-4222-8222-222222222222';
    const codes = async (path: string) => {
      const { status, code } = await ask(arm, `GET ${path}`, compute);
      return [status, code];
    };
    assert.deepEqual(await codes(`/subscriptions/${other}/providers/Microsoft.Compute/virtualMachines`), [
      404,
      'SubscriptionNotFound',
    ]);
    assert.deepEqual(await codes(`/subscriptions/nonsense/providers/Microsoft.Compute/virtualMachines`), [
      400,
      'InvalidSubscriptionId',
    ]);
    assert.deepEqual(await codes(vmId.replace('rg-app', 'rg-none')), [404, 'ResourceGroupNotFound']);
    assert.deepEqual(await codes(vmId), [404, 'ResourceNotFound']);
    assert.deepEqual(await codes(`${vmId}/extensions/e`), [404, 'ParentResourceNotFound']);
    const missing = await ask(arm, `GET ${vmId}`, compute);
    assert.match(
      missing.message,
      /^The Resource 'Microsoft\.Compute\/virtualMachines\/vm1' under resource group 'rg-app' was not found\./,
    );
    assert.equal(missing.headers['x-ms-failure-cause'], 'gateway');
  });

  test('a token of another tenant', async () => {
    const arm = await start();
    arm.world.addSubscription(subscriptionId, { tenantId: '99999999-9999-4999-8999-999999999999' });
    const answer = await ask(arm, `GET ${subscription}`, '2022-12-01');
    assert.deepEqual([answer.status, answer.code], [401, 'InvalidAuthenticationTokenTenant']);
    assert.match(
      answer.headers['www-authenticate'] ?? '',
      /authorization_uri="https:\/\/login\.windows\.net\/99999999-/,
    );
  });
});

describe('role-based access control', () => {
  test('a Reader reads everything and writes nothing', async () => {
    const arm = await start({ verify: () => ({ ...defaultCaller, permissions: ['*/read'] }) });
    arm.world.addVm(vmId);
    assert.equal((await ask(arm, `GET ${vmId}/instanceView`, compute)).status, 200);
    const refused = await ask(arm, `POST ${vmId}/start`, compute);
    assert.deepEqual([refused.status, refused.code], [403, 'AuthorizationFailed']);
    const { objectId } = defaultCaller;
    assert.equal(
      refused.message,
      `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action 'Microsoft.Compute/virtualMachines/start/action' over scope '${vmId}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    );
  });

  test('one signal may be forbidden alone, and what is forbidden is told before what is missing', async () => {
    const arm = await start({
      verify: () => ({
        ...defaultCaller,
        permissions: ['*', '!Microsoft.Authorization/locks/*', '!Microsoft.Compute/disks/*'],
      }),
    });
    arm.world.addVm(vmId);
    const locks = await ask(arm, `GET ${group}/providers/Microsoft.Authorization/locks`, '2020-05-01');
    assert.equal(locks.code, 'AuthorizationFailed');
    assert.match(
      locks.message,
      /'Microsoft\.Authorization\/locks\/read' over scope '.*\/providers\/Microsoft\.Authorization'/,
    );
    assert.equal((await ask(arm, `GET ${group}/providers/Microsoft.Compute/disks/none`, '2025-01-02')).status, 403);
    assert.equal(
      (await ask(arm, `GET ${group}/providers/Microsoft.Authorization/denyAssignments`, '2022-04-01')).status,
      200,
    );
  });
});

describe('headers and spelling', () => {
  test('every answer is named, and echoes the correlation ID where it is a GUID', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    const wanted = '12345678-1234-4234-8234-123456789abc';
    const answer = await ask(arm, `GET ${vmId}`, compute, { headers: { 'x-ms-correlation-request-id': wanted } });
    assert.equal(answer.headers['x-ms-correlation-request-id'], wanted);
    assert.match(String(answer.headers['x-ms-request-id']), guid);
    assert.match(String(answer.headers['x-ms-routing-request-id']), /^[A-Z0-9]+:\d{8}T\d{6}Z:/);
    assert.ok(Number(answer.headers['x-ms-ratelimit-remaining-subscription-global-reads']) > 0);
    const other = await ask(arm, `GET ${vmId}`, compute, { headers: { 'x-ms-correlation-request-id': 'not a guid' } });
    assert.match(String(other.headers['x-ms-correlation-request-id']), guid);
  });

  test('paths are read without regard to case, and two slashes are one', async () => {
    const arm = await start();
    arm.world.addVm(vmId);
    assert.equal((await ask(arm, `GET ${vmId.toUpperCase()}`, compute)).body.id, vmId);
    assert.equal((await ask(arm, `GET /${vmId}`, compute)).body.id, vmId);
  });
});
