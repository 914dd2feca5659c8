import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { factsOf, looked } from './live-support.ts';
import { FakeAzure, found, group, network, vnet } from './support.ts';

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
  properties: { provisioningState, timestamp: '2026-01-15T08:50:00Z', duration: 'PT5M', correlationId: request, ...more },
});
const operation = (id: string, resourceType: string, statusMessage: Json): Json => ({
  properties: { provisioningState: 'Failed', timestamp: '2026-01-15T08:49:00Z', targetResource: { id, resourceType }, statusMessage },
});
const locked: Json = {
  error: {
    code: 'ScopeLocked',
    message: `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
  },
};
const failed = (): FakeAzure =>
  new FakeAzure()
    .at(deployment, found(ended(deployment, 'Failed')))
    .at(
      `${deployment}/operations`,
      found({ value: [operation(nested, 'Microsoft.Resources/deployments', { error: { code: 'DeploymentFailed', message: said } })] }),
    )
    .at(`${nested}/operations`, found({ value: [operation(vnet, 'Microsoft.Network/virtualNetworks', locked)] }));

describe('a wrapper without details', () => {
  test('is what its deployment tells, with the way down', async () => {
    const { report, root } = await looked(failed(), wrapper);
    assert.deepEqual([report.verdict, root?.class, root?.reason, root?.resourceId], ['conflict', 'lock', 'scope-locked', vnet]);
    assert.deepEqual([root?.codePath, root?.line, root?.confidence], [['DeploymentFailed', 'ScopeLocked'], 2, 'likely']);
    assert.match(
      factsOf(root, 'Told by')[0] ?? '',
      /^deployment release-42, ended as Failed 2026-01-15 08:50:00 UTC, correlation .*, read 2026-01-15 09:00 UTC$/,
    );
    assert.ok(report.timeline.some(({ text }) => text === 'deployment release-42 ended: Failed'));
    assert.ok(report.requests.arm > 0);
  });
});

describe('a conflict without words', () => {
  test('is known where one thing stands in the way', async () => {
    const { report, root } = await looked(new FakeAzure().at(vnet, found(network('Updating'))), bare(vnet));
    assert.deepEqual([report.class, root?.reason, root?.confidence], ['concurrent-operation', 'provisioning-in-progress', 'likely']);
    assert.deepEqual(factsOf(root, 'Now'), ['hub is Updating (read 2026-01-15 09:00 UTC)']);
  });

  test('of something that has ended since says to run it again', async () => {
    const { root } = await looked(new FakeAzure().at(vnet, found(network('Succeeded'))), bare(vnet));
    assert.equal(root?.class, 'unknown-conflict');
    assert.match(
      factsOf(root, 'Now')[0] ?? '',
      /^hub is Succeeded \(read .*\): nothing that was read stands in the way of write any more, so run it again$/,
    );
  });
});
