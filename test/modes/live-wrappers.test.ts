import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { livePorts, looked } from './live-support.ts';
import { type Wrapper, wrappers } from './live-wrappers.ts';
import { FakeAzure, found, group, subscription, vnet } from './support.ts';

const correlationId = '0f1e2d3c-1111-4222-8333-444455556666';
const stack = `${group}/providers/Microsoft.Resources/deploymentStacks/shop`;
const locked = {
  error: {
    code: 'ScopeLocked',
    message: `The scope '${vnet}' cannot perform write operation because following scope(s) are locked: '${group}'. Please remove the lock and try again.`,
  },
};

function azureFor({ scope, stack: isStack }: Wrapper): FakeAzure {
  const web = `${scope === 'subscription' ? subscription : group}/providers/Microsoft.Resources/deployments/web`;
  const made: Json = {
    id: web,
    name: 'web',
    properties: { provisioningState: 'Failed', timestamp: '2026-01-15T08:42:00Z', correlationId },
  };
  const row: Json = {
    properties: {
      provisioningState: 'Failed',
      targetResource: { id: vnet, resourceType: 'Microsoft.Network/virtualNetworks' },
      statusMessage: locked,
    },
  };
  const azure = new FakeAzure().at(web, found(made)).at(`${web}/operations`, found({ value: [row] }));
  return isStack === true
    ? azure.at(stack, found({ id: stack, properties: { provisioningState: 'failed', deploymentId: web } }))
    : azure;
}

describe('what a tool tells of a deployment that failed is what Azure keeps of it', () => {
  for (const wrapper of wrappers)
    test(wrapper.tool, async () => {
      const azure = azureFor(wrapper);
      const web = `${group}/providers/Microsoft.Resources/deployments/web`;
      const ports = { ...livePorts(azure), env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] } };
      const { root, report } = await looked(
        azure,
        wrapper.print({ subscription, group, web, correlationId }),
        {},
        ports,
      );
      assert.deepEqual(
        [root?.reason, root?.resourceId],
        ['scope-locked', vnet],
        `${JSON.stringify(report.diagnoses.map((each) => [each.reason, each.code, each.resourceId, each.line]))} ${azure.reads.join('\n')} ${JSON.stringify(report.evidence)}`,
      );
      assert.equal(report.diagnoses.length, 1);
    });
});
