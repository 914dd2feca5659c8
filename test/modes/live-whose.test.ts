import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf, livePorts, looked } from './live-support.ts';
import { absent, az, FakeAzure, found, group, network, subscription, trouble, vnet } from './support.ts';

/** Whose subscription it is, where the text masks it or tells its name alone, and no environment names one. */

const other = '/subscriptions/77777777-1111-4222-8333-444455556666';
const listed = (...ids: readonly string[]): ReturnType<typeof found> =>
  found({ value: ids.map((id) => ({ id, displayName: id === other ? 'Staging' : 'Prod' })) });
const masked = `{"error":{"code":"Conflict","message":"Conflict","target":"${vnet.replace(subscription, '/subscriptions/***')}"}}`;
const busy = (): FakeAzure => new FakeAzure().at(vnet, found(network('Updating')));
const otherGroup = group.replace(subscription, other);

describe('a masked subscription', () => {
  test('is the only one that the identity sees', async () => {
    const { root } = await looked(busy().at('/subscriptions', listed(subscription)), masked);
    assert.deepEqual([root?.reason, root?.resourceId], ['provisioning-in-progress', vnet]);
    assert.deepEqual(factsOf(root, 'Subscription'), [
      'not told by its ID; looked at in the only one that the identity sees',
    ]);
  });

  test('of several is the only one that has the group', async () => {
    const azure = busy()
      .at('/subscriptions', listed(other, subscription))
      .at(otherGroup, absent('ResourceGroupNotFound'));
    const { root } = await looked(azure, masked);
    assert.equal(root?.resourceId, vnet);
    assert.deepEqual(factsOf(root, 'Subscription'), [
      'not told by its ID; looked at in the only one of 2 that has a group prod-rg',
    ]);
  });

  test('of several that have the group is not guessed', async () => {
    const azure = busy().at('/subscriptions', listed(other, subscription));
    const { root, report } = await looked(azure, masked);
    assert.equal(root?.class, 'unknown-conflict');
    assert.ok(report.evidence.some(({ detail }) => detail === '2 of them have it: which one is meant is not told'));
    assert.ok(azure.reads.every((path) => !path.endsWith('/hub')));
  });

  test('is not looked for where the identity may not list any', async () => {
    const { root, report } = await looked(
      busy().at('/subscriptions', trouble('denied', 'needs Microsoft.Resources/subscriptions/read')),
      masked,
    );
    assert.equal(root?.class, 'unknown-conflict');
    assert.ok(report.evidence.some(({ status, detail }) => status === 'denied' && /subscriptions\/read/.test(detail)));
  });

  test('is that of `resource-id`, which narrows what is looked at', async () => {
    const azure = busy().at('/subscriptions', listed(other));
    await looked(azure, masked, { 'resource-id': group });
    assert.ok(!azure.reads.includes('/subscriptions'));
  });
});

describe('a subscription that is told by its name', () => {
  const text = (name: string): string =>
    `$ az network vnet update --subscription ${name} --resource-group prod-rg --name hub --address-prefixes 10.0.0.0/16\n${az('Conflict', 'Conflict')}`;
  const azure = (): FakeAzure => busy().at('/subscriptions', listed(other, subscription));

  test('is the one of that name, whatever the environment says', async () => {
    const at = azure();
    const { root } = await looked(
      at,
      text('Prod'),
      {},
      { ...livePorts(at), env: { AZURE_SUBSCRIPTION_ID: other.split('/')[2] } },
    );
    assert.equal(root?.resourceId, vnet);
    assert.deepEqual(factsOf(root, 'Subscription'), ['not told by its ID; looked at in the one that is named Prod']);
  });

  test('that the identity does not see is not another one', async () => {
    const at = azure();
    const { root } = await looked(
      at,
      text('Lab'),
      {},
      { ...livePorts(at), env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] } },
    );
    assert.equal(root?.class, 'unknown-conflict');
    assert.ok(at.reads.every((path) => !path.endsWith('/hub')));
  });
});
