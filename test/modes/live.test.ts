import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import type { GuardPorts } from '../../src/modes/guard/session.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { az, FakeAzure, found, group, machine, network, subscription, vm, vnet } from './support.ts';

const request = '0f1e2d3c-1111-4222-8333-444455556666';
const deployment = `${group}/providers/Microsoft.Resources/deployments/release-42`;
const nested = `${group}/providers/Microsoft.Resources/deployments/network`;
const said = 'At least one resource deployment operation failed. Please list deployment operations for details.';
const wrapper = `$ az deployment group create --resource-group prod-rg --name release-42 --template-file main.bicep
ERROR: {"status":"Failed","error":{"code":"DeploymentFailed","target":"${deployment}","message":"${said}"}}
`;
const bare = (id: string): string => `{"error":{"code":"Conflict","message":"Conflict","target":"${id}"}}`;

const ended = (id: string, provisioningState: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  id,
  name: id.split('/').at(-1) ?? '',
  properties: {
    provisioningState,
    timestamp: '2026-01-15T08:50:00Z',
    duration: 'PT5M',
    correlationId: request,
    ...more,
  },
});
const operation = (id: string, resourceType: string, statusMessage: Json): Json => ({
  properties: {
    provisioningState: 'Failed',
    timestamp: '2026-01-15T08:49:00Z',
    targetResource: { id, resourceType },
    statusMessage,
  },
});
const locked: Json = {
  error: {
    code: 'ScopeLocked',
    message: `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
  },
};
const inSubscription = (azure: FakeAzure): GuardPorts => ({
  ...livePorts(azure),
  env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] },
});
const fields = (value: Json): object => (value as { readonly error: object }).error;
const failed = (): FakeAzure =>
  new FakeAzure()
    .at(deployment, found(ended(deployment, 'Failed')))
    .at(
      `${deployment}/operations`,
      found({
        value: [
          operation(nested, 'Microsoft.Resources/deployments', { error: { code: 'DeploymentFailed', message: said } }),
        ],
      }),
    )
    .at(`${nested}/operations`, found({ value: [operation(vnet, 'Microsoft.Network/virtualNetworks', locked)] }));

const lock: Json = {
  id: `${group}/providers/Microsoft.Authorization/locks/keep`,
  name: 'keep',
  properties: { level: 'ReadOnly', notes: 'ask the platform team', owners: [{ applicationId: 'owner-app' }] },
};
const lockedGroup = (): FakeAzure =>
  new FakeAzure().at(`${group}/providers/Microsoft.Authorization/locks`, found({ value: [lock] }));

describe('a wrapper without details', () => {
  test('is what its deployment tells, with the way down', async () => {
    const { report, root } = await looked(failed(), wrapper);
    assert.deepEqual(
      [report.verdict, root?.class, root?.reason, root?.resourceId],
      ['conflict', 'lock', 'scope-locked', vnet],
    );
    assert.deepEqual(
      [root?.codePath, root?.line, root?.confidence],
      [['DeploymentFailed', 'ScopeLocked'], 2, 'likely'],
    );
    const by = factsOf(root, 'Told by')[0] ?? '';
    assert.match(
      by,
      /^deployment release-42, ended as Failed 2026-01-15 08:50:00 UTC, correlation .*, read 2026-01-15 09:00 UTC$/,
    );
    assert.ok(report.timeline.some(({ text }) => text === 'deployment release-42 ended: Failed'));
    assert.ok(report.requests.arm > 0);
  });

  test('has the lock that its deployment met, with notes and owner', async () => {
    const azure = failed()
      .at(vnet, found(network('Succeeded')))
      .at(`${group}/providers/Microsoft.Authorization/locks`, found({ value: [lock] }));
    const { report, root } = await looked(azure, wrapper);
    assert.equal(root?.reason, 'scope-locked');
    assert.deepEqual(
      report.blockers.map(({ kind, what, who, resourceId }) => [kind, what, who, resourceId]),
      [['lock', 'ReadOnly lock keep: ask the platform team', 'owner-app', group]],
    );
  });

  test('of the very request is certain', async () => {
    const { root } = await looked(failed(), `${wrapper}Correlation ID: ${request}\n`);
    assert.deepEqual([root?.reason, root?.confidence], ['scope-locked', 'certain']);
  });

  test('of another request of that name stays what it is, and what the deployment is now is told', async () => {
    const { root } = await looked(failed(), `${wrapper}Correlation ID: ${request.replace(/^0f/, '1f')}\n`);
    assert.equal(root?.reason, 'cause-not-told');
    assert.match(factsOf(root, 'Deployment now')[0] ?? '', /^deployment release-42, ended as Failed /);
  });

  test('whose deployment went well since stays what it is', async () => {
    const { root } = await looked(failed().at(deployment, found(ended(deployment, 'Succeeded'))), wrapper);
    assert.equal(root?.reason, 'cause-not-told');
    assert.match(factsOf(root, 'Deployment now')[0] ?? '', /ended as Succeeded/);
  });

  test('is found by its request where the command names no deployment', async () => {
    const text = `az deployment group create -g prod-rg -f infra/main.bicep\n${az('DeploymentFailed', said)}Correlation ID: ${request}\n`;
    const azure = failed().at(
      `${group}/providers/Microsoft.Resources/deployments`,
      found({ value: [ended(deployment, 'Failed')] }),
    );
    azure.at(
      `${group}/providers/Microsoft.Resources/deployments/main`,
      found(ended(deployment.replace('release-42', 'main'), 'Failed', { correlationId: 'x' })),
    );
    const { root } = await looked(azure, text, {}, inSubscription(azure));
    assert.deepEqual([root?.reason, root?.confidence], ['scope-locked', 'certain']);
  });

  test('of which only the request is told is what the Activity Log keeps of it', async () => {
    const text = `New-AzResourceGroupDeployment: 21:09:03 - The deployment 'release-42' failed with error(s).\nStatus Message: ${said} (Code:DeploymentFailed)\nCorrelationId: ${request}\n`;
    const event = (correlationId: string, code: string): Json => ({
      eventTimestamp: '2026-01-15T08:41:00Z',
      operationName: { value: 'Microsoft.Network/virtualNetworks/write' },
      correlationId,
      status: { value: 'Failed' },
      resourceId: vnet,
      properties: { statusMessage: JSON.stringify({ error: { ...fields(locked), code } }) },
    });
    const azure = new FakeAzure().at(
      `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`,
      found({ value: [event('another', 'AnotherOperationInProgress'), event(request, 'ScopeLocked')] }),
    );
    const { root } = await looked(azure, text, {}, inSubscription(azure));
    assert.deepEqual(
      [root?.reason, root?.resourceId, root?.codePath],
      ['scope-locked', vnet, ['DeploymentFailed', 'ScopeLocked']],
    );
    assert.match(factsOf(root, 'Told by')[0] ?? '', /^the Activity Log, read /);
  });

  const stackText = `az stack group create --name shop --resource-group prod-rg --template-file main.bicep --deny-settings-mode none\n${az('DeploymentStackDeploymentFailed', said)}`;
  const stack = `${group}/providers/Microsoft.Resources/deploymentStacks/shop`;

  test('of a deployment stack is what the deployment of the stack tells', async () => {
    const azure = failed().at(
      stack,
      found({ id: stack, properties: { provisioningState: 'failed', deploymentId: deployment } }),
    );
    const { root } = await looked(azure, stackText, {}, inSubscription(azure));
    assert.deepEqual([root?.reason, root?.resourceId, root?.confidence], ['scope-locked', vnet, 'likely']);
  });

  test('of a stack that failed after its deployment is what the stack tells', async () => {
    const told = {
      id: stack,
      properties: { provisioningState: 'failed', deploymentId: deployment, ...(locked as object) },
    };
    const azure = failed()
      .at(deployment, found(ended(deployment, 'Succeeded')))
      .at(`${deployment}/operations`, found({ value: [] }))
      .at(stack, found(told));
    const { root } = await looked(azure, stackText, {}, inSubscription(azure));
    assert.deepEqual([root?.reason, root?.resourceId], ['scope-locked', vnet]);
  });

  const above: Readonly<Record<string, readonly [command: string, id: string]>> = {
    subscription: [
      'az deployment sub create --location westeurope',
      `${subscription}/providers/Microsoft.Resources/deployments/top`,
    ],
    'management group': [
      'az deployment mg create --management-group-id platform --location westeurope',
      '/providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Resources/deployments/top',
    ],
    tenant: ['az deployment tenant create --location westeurope', '/providers/Microsoft.Resources/deployments/top'],
  };
  for (const [scope, [command, id]] of Object.entries(above)) {
    test(`of a deployment at the scope of a ${scope} is what that tells`, async () => {
      const azure = new FakeAzure()
        .at(id, found(ended(id, 'Failed')))
        .at(`${id}/operations`, found({ value: [operation(vnet, 'Microsoft.Network/virtualNetworks', locked)] }));
      const { root } = await looked(
        azure,
        `${command} --name top --template-file main.bicep\n${az('DeploymentFailed', said)}`,
        {},
        inSubscription(azure),
      );
      assert.deepEqual([root?.reason, root?.resourceId], ['scope-locked', vnet]);
    });
  }

  test('of a deployment that is gone is told by a row', async () => {
    const { report, root } = await looked(new FakeAzure(), wrapper);
    assert.equal(root?.reason, 'cause-not-told');
    assert.ok(report.evidence.some(({ source, status }) => source === 'deployment release-42' && status === 'empty'));
  });
});

describe('a conflict without words', () => {
  test('is known where one thing stands in the way', async () => {
    const { report, root } = await looked(new FakeAzure().at(vnet, found(network('Updating'))), bare(vnet));
    assert.deepEqual(
      [report.class, root?.reason, root?.confidence],
      ['concurrent-operation', 'provisioning-in-progress', 'likely'],
    );
    assert.deepEqual(factsOf(root, 'Now'), ['hub is Updating (read 2026-01-15 09:00 UTC)']);
    assert.ok(report.blockers.length > 0);
  });

  test('of something that has ended since stays unknown, and what stands there now is told', async () => {
    const { root } = await looked(new FakeAzure().at(vnet, found(network('Succeeded'))), bare(vnet));
    assert.equal(root?.class, 'unknown-conflict');
    assert.match(
      factsOf(root, 'Now')[0] ?? '',
      /^hub is Succeeded \(read .*\); nothing that was read stands in the way of it now/,
    );
  });

  test('is not made known by a lock, which Azure tells by its own code', async () => {
    const { root } = await looked(lockedGroup().at(vnet, found(network('Succeeded'))), bare(vnet));
    assert.equal(root?.class, 'unknown-conflict');
  });
});

const log = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const event = (status: string, at: string): Json => ({
  eventTimestamp: at,
  operationName: { value: 'Microsoft.Network/virtualNetworks/write' },
  operationId: 'one',
  correlationId: 'c-1',
  caller: 'dana@contoso.com',
  status: { value: status },
  resourceId: vnet,
});
const [began, done] = [event('Started', '2026-01-15T08:41:00Z'), event('Succeeded', '2026-01-15T08:42:00Z')];

describe('an operation that stood in the way', () => {
  const text = `{"error":{"code":"AnotherOperationInProgress","message":"Another operation on this or dependent resource is in progress.","target":"${vnet}"}}`;
  const settled = (...events: readonly Json[]): FakeAzure =>
    new FakeAzure().at(vnet, found(network('Succeeded'))).at(log, found({ value: events }));

  test('and has ended: it is run again, and nothing is waited for', async () => {
    const { root } = await looked(settled(began, done), text);
    assert.deepEqual(
      [root?.reason, root?.title],
      ['another-operation-in-progress', 'another operation was still running on hub: that is over now'],
    );
    assert.equal(
      root?.steps[0]?.text,
      'Run the failed step again: hub is Succeeded, and nothing that was read stands in the way of write any more (read 2026-01-15 09:00 UTC).',
    );
    assert.ok(root?.steps.every(({ kind }) => kind !== 'wait'));
  });

  test('and of which the Activity Log has no end yet may still be there', async () => {
    const { root } = await looked(settled(began), text);
    assert.match(root?.title ?? '', /is still running/);
    assert.match(factsOf(root, 'Last change')[0] ?? '', /by dana@contoso.com.* has no end of it yet$/);
  });

  test('and still does: who and since when', async () => {
    const { root, report } = await looked(
      new FakeAzure().at(vnet, found(network('Updating'))).at(log, found({ value: [began] })),
      text,
    );
    assert.deepEqual([root?.reason, root?.confidence], ['another-operation-in-progress', 'certain']);
    assert.deepEqual(
      report.blockers.map(({ kind, who, since }) => [kind, who, since]),
      [['operation', 'dana@contoso.com', '2026-01-15T08:41:00Z']],
    );
  });
});

describe('a state in which an operation is invalid', () => {
  const generalize = `az vm generalize --ids ${vm}\n${az('OperationNotAllowed', "Operation 'generalize' is not allowed on VM 'api-01' since the VM is running. Please power off the VM.")}`;

  test('and still is: the exact condition', async () => {
    const { root } = await looked(new FakeAzure().at(vm, found(machine('running'))), generalize);
    assert.equal(root?.class, 'state');
    assert.deepEqual(factsOf(root, 'Not met now'), [
      'power state: PowerState/running, needed PowerState/stopped or PowerState/deallocated',
    ]);
  });

  test('and is valid now: it is run again, and nothing is changed before', async () => {
    const { root } = await looked(new FakeAzure().at(vm, found(machine('deallocated'))), generalize);
    assert.match(root?.title ?? '', /: that is over now$/);
    assert.match(root?.steps[0]?.text ?? '', /^Run the failed step again: api-01 is Succeeded/);
    assert.ok(root?.steps.every(({ kind }) => kind !== 'act'));
  });

  test('that the gate does not look at may still be there', async () => {
    const shelf = `${group}/providers/Microsoft.Example/shelves/top`;
    const text = `{"error":{"code":"CannotDeleteResource","message":"Cannot delete resource while nested resources exist. Some existing nested resource IDs include: '${shelf}/books/a'.","target":"${shelf}"}}`;
    const types = {
      resourceTypes: [{ resourceType: 'shelves', apiVersions: ['2024-01-01'] }],
      registrationState: 'Registered',
    };
    const azure = new FakeAzure()
      .at(shelf, found(network('Succeeded')))
      .at(`${subscription}/providers/Microsoft.Example`, found(types));
    const { root } = await looked(azure, text);
    assert.match(factsOf(root, 'Now')[0] ?? '', /^top is Succeeded/);
    assert.equal(root?.class, 'state');
    assert.doesNotMatch(`${root?.title} ${root?.steps[0]?.text}`, /over now|^Run the failed step again/);
  });
});

describe('what the text proves', () => {
  const resize = `az vm resize --ids ${vm} --size Standard_D8s_v5\n${az('AnotherOperationInProgress', 'Another operation on this or dependent resource is in progress.')}`;

  test('stays, and what stands there now is told beside it', async () => {
    const { report, root } = await looked(lockedGroup().at(vm, found(machine('running'))), resize);
    assert.deepEqual([root?.reason, root?.confidence], ['another-operation-in-progress', 'certain']);
    assert.ok(
      report.blockers.every(({ kind }) => kind !== 'lock'),
      'a lock is none of what the text tells',
    );
    assert.match(factsOf(root, 'Not met now').join(), /lock/);
  });

  test('a lock has its level, notes and owner', async () => {
    const text = az(
      'ScopeLocked',
      `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
    );
    const { report, root } = await looked(lockedGroup().at(vnet, found(network('Succeeded'))), text);
    assert.deepEqual(factsOf(root, 'Not met now'), [], 'the lock has a row of its own');
    assert.deepEqual(
      report.blockers.map(({ kind, what, who }) => [kind, what, who]),
      [['lock', 'ReadOnly lock keep: ask the platform team', 'owner-app']],
    );
  });

  test('a stale version token has the last writer', async () => {
    const text = `{"error":{"code":"PreconditionFailed","message":"The condition 'If-Match' was not met: the ETag is stale.","target":"${vnet}"}}`;
    const azure = new FakeAzure().at(vnet, found(network('Succeeded'))).at(log, found({ value: [began, done] }));
    const { root } = await looked(azure, text);
    assert.equal(root?.class, 'etag');
    assert.match(
      factsOf(root, 'Last writer')[0] ?? '',
      /^virtualNetworks\/write by dana@contoso.com, 2026-01-15 08:41:00 UTC .*; ended as Succeeded 2026-01-15 08:42:00 UTC$/,
    );
    assert.doesNotMatch(factsOf(root, 'Now').join(), /run it again/);
  });
});

describe('a state that the text tells in general words', () => {
  const text = `$ az vm generalize --resource-group prod-rg --name api-01\n${az('OperationNotAllowed', `The operation is not allowed on the VM '${vm}' in its present state.`)}`;
  const at = (body: Json): FakeAzure => new FakeAzure().at(vm, found(body));

  test('is the one condition that is not met now', async () => {
    const { root } = await looked(at(machine('running')), text);
    assert.equal(root?.class, 'state');
    assert.ok(
      root?.reason !== 'invalid-state' && root?.confidence !== 'certain',
      `${root?.reason} ${root?.confidence}`,
    );
    assert.ok(root?.steps.some(({ az: command = '' }) => /az vm (?:deallocate|stop)/.test(command)));
  });

  test('stays so where all is met by now', async () => {
    const { root } = await looked(at(machine('deallocated')), text);
    assert.equal(root?.reason, 'invalid-state');
  });
});

test('what works in a group is not over because the group is Succeeded', async () => {
  const text = `{"error":{"code":"AnotherOperationInProgress","message":"Another operation is in progress.","target":"${group}"}}`;
  const { root } = await looked(new FakeAzure(), text);
  assert.deepEqual([root?.class, root?.over], ['concurrent-operation', undefined]);
});

test('what works on a storage account is not over because the account is Succeeded', async () => {
  const account = `${group}/providers/Microsoft.Storage/storageAccounts/stshop01`;
  const text = `{"error":{"code":"StorageAccountOperationInProgress","message":"An operation is currently performing on this storage account that requires exclusive access.","target":"${account}"}}`;
  const { root } = await looked(
    new FakeAzure().at(account, found({ properties: { provisioningState: 'Succeeded' } })),
    text,
  );
  assert.deepEqual([root?.class, root?.over], ['concurrent-operation', undefined]);
});

describe('a lock against deletion', () => {
  const text = (words: string): string =>
    `{"error":{"code":"ScopeLocked","message":"The scope '${vnet}' ${words} because following scope(s) are locked: '${group}'. Please remove the lock and try again.","target":"${vnet}"}}`;
  const keep: Json = {
    id: `${group}/providers/Microsoft.Authorization/locks/keep`,
    name: 'keep',
    properties: { level: 'CanNotDelete' },
  };
  const azure = (): FakeAzure =>
    new FakeAzure()
      .at(vnet, found(network('Succeeded')))
      .at(`${group}/providers/Microsoft.Authorization/locks`, found({ value: [keep] }));

  test('stops the deletion that Azure tells of', async () => {
    const { report, root } = await looked(azure(), text('cannot perform delete operation'));
    assert.deepEqual([root?.over, report.targets.map(({ operation }) => operation)], [undefined, ['delete']]);
    assert.ok(report.blockers.some(({ kind, what }) => kind === 'lock' && what.includes('keep')));
  });

  test('is not over where it is not told what it stopped', async () => {
    assert.equal((await looked(azure(), text('is locked'))).root?.over, undefined);
  });

  test('that is gone is over', async () => {
    const { root } = await looked(
      new FakeAzure().at(vnet, found(network('Succeeded'))),
      text('cannot perform delete operation'),
    );
    assert.equal(root?.over, true);
  });
});
