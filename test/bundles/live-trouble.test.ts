import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { World } from '../simulator/azure/world.ts';
import { startServer } from '../simulator/server.ts';
import {
  application,
  assertDecent,
  group,
  guardReport,
  keepOpen,
  type Scene,
  startTenant,
  subscription,
  vm,
} from './guard-world.ts';
import { deploymentId, diagnoseOn, failedWeb, locked, place, playing, rootOf, vnet, wrapper } from './live-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, type HostName, hostNames } from './steps.ts';

/**
 * An Azure that does not show all, and texts that name what they should not: the diagnosis of the text holds, and what
 * was not read is said.
 */

const api = vm('api-01');
const env = { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] ?? '' };
const bare = (id: string): string => JSON.stringify({ error: { code: 'Conflict', message: 'Conflict', target: id } });
const busyAt = (url: string): string =>
  JSON.stringify({
    error: {
      code: 'AnotherOperationInProgress',
      message: `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${url}.`,
      target: api,
    },
  });
const rows = (done: Done, status: string): string =>
  guardReport(done)
    .evidence.filter((each) => each.status === status)
    .map(({ source, detail }) => `${source}: ${detail}`)
    .join('\n');

function suite(runtime: Runtime, host: HostName): void {
  const diagnose = diagnoseOn(runtime, host);

  test('an identity that sees nothing: each read names its permission', async () => {
    const entra = await startTenant({ applications: [{ ...application, permissions: [] }] });
    const at = await playing(failedWeb, { entra });
    const done = await diagnose(at, bare(vnet));
    assert.equal(rootOf(done).class, 'unknown-conflict');
    const denied = `${rows(done, 'denied')}\n${rows(await diagnose(at, wrapper), 'denied')}`;
    for (const permission of [
      'Microsoft.Resources/deployments/read',
      'Microsoft.Network/virtualNetworks/read',
      'Microsoft.Authorization/locks/read',
    ])
      assert.ok(denied.includes(permission), `${permission}: ${denied}`);
    assertDecent(at, done);
  });

  const throttled = (headers: Readonly<Record<string, string>>) =>
    ({
      kind: 'status',
      status: 429,
      headers,
      body: '{"error":{"code":"TooManyRequests","message":"Too many requests."}}',
    }) as const;
  for (const [what, headers] of [
    ['with Retry-After', { 'retry-after': '1' }],
    ['without Retry-After', {}],
  ] as const)
    test(`an Azure that throttles ${what}: it is asked again`, async () => {
      const at = await playing(failedWeb);
      at.arm.harm({ on: /\/deployments\/web(?:\/operations)?\?/, harm: throttled(headers), times: 2 });
      const done = await diagnose(at, wrapper);
      assert.equal(rootOf(done).reason, 'scope-locked', rows(done, 'failed'));
    });

  test('an Azure that throttles for longer than there is: said, and not waited for', async () => {
    const at = await playing(failedWeb);
    at.arm.harm({ on: /\/deployments\/web\?/, harm: throttled({ 'retry-after': '60' }) });
    const done = await diagnose(at, wrapper);
    assert.equal(rootOf(done).reason, 'cause-not-told');
    assert.match(rows(done, 'failed'), /deployment web: .*429/);
    assert.ok(guardReport(done).elapsedMs < 12_000);
  });

  test('a deployment that was deleted: said', async () => {
    const at = await playing(undefined);
    const done = await diagnose(at, wrapper);
    assert.equal(rootOf(done).reason, 'cause-not-told');
    assert.match(rows(done, 'empty'), /^deployment web: not found/m);
  });

  test('a history of 820 deployments: the one of the request is found', async () => {
    const at = await playing(
      (world) => {
        for (let count = 0; count < 820; count += 1)
          world.addDeployment(group, `d-${count}`, { state: 'Failed', agoMs: 60_000 + count });
        world.addResource(vnet);
        world.addDeployment(group, 'old', {
          state: 'Failed',
          correlationId: place.correlationId,
          agoMs: 3_600_000,
          operations: [{ target: vnet, state: 'Failed', message: locked }],
        });
      },
      { arm: { pageSize: 100 } },
    );
    const text = `$ az deployment group create -g prod-rg -f main.bicep\nERROR: {"code": "DeploymentFailed", "message": "At least one resource deployment operation failed. Please list deployment operations for details."}\nCorrelation ID: ${place.correlationId}\n`;
    const done = await diagnose(at, text, {}, env);
    assert.equal(rootOf(done).reason, 'scope-locked', rows(done, 'failed'));
  });

  test('a deployment nested five deep: the innermost error', async () => {
    const at = await playing((world) => nested(world, 5));
    const done = await diagnose(at, wrapper);
    assert.equal(rootOf(done).reason, 'scope-locked', JSON.stringify(guardReport(done).evidence));
  });

  test('deeper than is followed: said', async () => {
    const at = await playing((world) => nested(world, 7));
    const done = await diagnose(at, wrapper);
    assert.notEqual(rootOf(done).reason, 'scope-locked');
    assert.match(rows(done, 'failed'), /more deployments are nested in it than are followed/);
  });

  test('an Activity Log that lags: not known is not nothing', async () => {
    const at = await playing(
      (world) => {
        world.addEvent({
          resourceId: vnet,
          operation: 'Microsoft.Network/virtualNetworks/write',
          status: 'Failed',
          correlationId: place.correlationId,
          agoMs: 30_000,
        });
      },
      { arm: { activityLagMs: 300_000 } },
    );
    const text = `New-AzResourceGroupDeployment: 21:09:03 - The deployment 'web' failed with error(s).\nStatus Message: At least one resource deployment operation failed. Please list deployment operations for details. (Code:DeploymentFailed)\nCorrelationId: ${place.correlationId}\n`;
    const done = await diagnose(at, text, {}, env);
    assert.equal(rootOf(done).class, 'none');
    assert.match(
      rows(done, 'empty'),
      /^Activity Log of the request: no failure yet; the log is 3 to 20 minutes late$/m,
    );
  });

  test('a resource of another tenant: not seen, and said', async () => {
    const elsewhere = '88888888-1111-4222-8333-444455556666';
    const at = await playing(
      (world) => void world.addSubscription(elsewhere, { tenantId: '99999999-1111-4222-8333-444455556666' }),
    );
    const id = vnet.replace(subscription.split('/')[2] ?? '', elsewhere);
    const done = await diagnose(at, bare(id));
    assert.deepEqual([rootOf(done).class, guardReport(done).diagnoses[0]?.resourceId], ['unknown-conflict', id]);
    assert.match(
      `${rows(done, 'failed')}${rows(done, 'denied')}`,
      /^hub: the token was not accepted: InvalidAuthenticationTokenTenant \(HTTP 401\), the subscription is of another tenant, 99999999-1111-4222-8333-444455556666$/m,
    );
  });

  test('300 resources: the first five, and that is said', async () => {
    const at = await playing(undefined);
    const text = Array.from({ length: 300 }, (_, count) =>
      JSON.stringify({ error: { code: 'Conflict', message: `Conflict ${count}`, target: `${vnet}-${count}` } }),
    ).join('\n');
    const done = await diagnose(at, text);
    assert.match(
      rows(done, 'skipped'),
      /of \d+ failures that name something the first 5 were looked up, the root cause first/,
    );
    assert.ok(at.arm.requests.length < 60, `${at.arm.requests.length} requests`);
  });

  test('a subscription that is masked is that of the identity', async () => {
    const at = await playing((world) => {
      world.addVm(api);
      world.busy(api);
    });
    const done = await diagnose(at, bare(api.replace(subscription, '/subscriptions/***')), {}, env);
    assert.deepEqual([rootOf(done).class, guardReport(done).diagnoses[0]?.resourceId], ['concurrent-operation', api]);
    assert.match(rootOf(done).facts.Subscription ?? '', /AZURE_SUBSCRIPTION_ID/);
  });

  describe('the status URL of a text', () => {
    const path = `${subscription}/providers/Microsoft.Compute/locations/westeurope/operations/11112222-3333-4444-5555-666677778888?api-version=2024-07-01`;
    const asked = (at: Scene): readonly string[] =>
      at.arm.requests
        .filter(({ path: each }) => each.includes('/locations/westeurope/operations/'))
        .map(({ host: name }) => name);

    const wrong: Readonly<Record<string, (own: URL) => string>> = {
      'at a host that differs only in its name': (own) =>
        `https://${own.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${own.port}`,
      'without TLS': (own) => `http://${own.host}`,
      'with a user': (own) => `https://me@${own.host}`,
    };
    for (const [what, originOf] of Object.entries(wrong))
      test(`${what} is not asked`, async () => {
        const at = await playing((world) => world.addVm(api));
        const done = await diagnose(at, busyAt(`${originOf(new URL(at.arm.url))}${path}`));
        assert.deepEqual(asked(at), []);
        assert.equal(rootOf(done).reason, 'another-operation-in-progress');
        assert.ok(at.arm.requests.length > 0, 'the resource itself was looked at');
      });

    test('at the same host on another port is not asked', async () => {
      const at = await playing((world) => world.addVm(api));
      const stranger = keepOpen(await startServer(() => ({ status: 200, body: '{}' })));
      await diagnose(at, busyAt(`${stranger.url}${path}`));
      assert.deepEqual([asked(at), stranger.requests.length], [[], 0]);
    });

    test('that redirects to another host is not followed', async () => {
      const at = await playing((world) => world.addVm(api));
      const stranger = keepOpen(await startServer(() => ({ status: 200, body: '{}' })));
      at.arm.harm({
        on: /\/locations\/westeurope\/operations\//,
        harm: { kind: 'status', status: 307, headers: { location: `${stranger.url}${path}` } },
      });
      const done = await diagnose(at, busyAt(`${at.arm.url}${path}`));
      assert.equal(asked(at).length > 0, true);
      assert.equal(stranger.requests.length, 0);
      assert.equal(rootOf(done).reason, 'another-operation-in-progress');
    });
  });
}

/** `web`, and so many deployments in it, one in the other; what failed is in the innermost. */
function nested(world: World, levels: number): void {
  world.addResource(vnet);
  const names = ['web', ...Array.from({ length: levels - 1 }, (_, at) => `inner-${at}`)];
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    const wrapping = {
      error: {
        code: 'DeploymentFailed',
        message: 'At least one resource deployment operation failed. Please list deployment operations for details.',
      },
    };
    const operation =
      next === undefined
        ? { target: vnet, state: 'Failed', message: locked }
        : { target: deploymentId(next), state: 'Failed', message: wrapping };
    world.addDeployment(group, name, { state: 'Failed', agoMs: 60_000, operations: [operation] });
  }
}

onSomeRuntime('live evidence that cannot be had', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
