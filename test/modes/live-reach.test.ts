import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import type { Annotation } from '../../src/ports/host.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { FakeAzure, found, group, network, subscription, trouble, vnet } from './support.ts';

const status = `${subscription}/providers/Microsoft.Network/locations/westeurope/operations/11112222-3333-4444-5555-666677778888`;
const busy = (url: string): string =>
  `{"error":{"code":"AnotherOperationInProgress","message":"Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${url}?api-version=2023-09-01.","target":"${vnet}"}}`;
const calm = (): FakeAzure => new FakeAzure().at(vnet, found(network('Succeeded')));
const running = (): FakeAzure => calm().at(status, found({ status: 'InProgress', startTime: '2026-01-15T08:55:00Z' }));
const named = 'Named operation';

describe('the status URL of a text', () => {
  test('is read on the resource manager of the cloud in use', async () => {
    const azure = running();
    const { root } = await looked(azure, busy(`https://management.azure.com${status}`));
    assert.deepEqual(factsOf(root, named), ['InProgress, since 2026-01-15 08:55:00 UTC (read 2026-01-15 09:00 UTC)']);
    assert.ok(azure.reads.includes(status));
  });

  const elsewhere: Readonly<Record<string, string>> = {
    'a host that differs only in its name': `https://management-azure.com${status}`,
    'a host that begins like it': `https://management.azure.com.example.net${status}`,
    'the same host at another port': `https://management.azure.com:8443${status}`,
    'the same host without TLS': `http://management.azure.com${status}`,
    'the same host with a user': `https://me@management.azure.com${status}`,
    'the same host as the name of a user': `https://management.azure.com@example.net${status}`,
    'another subscription': `https://management.azure.com${status.replace('3f0c7b1e', '4f0c7b1e')}`,
    'what is no operation': `https://management.azure.com${subscription}/providers/Microsoft.Network/locations/westeurope/usages`,
  };
  for (const [what, url] of Object.entries(elsewhere)) {
    test(`is not asked for at ${what}`, async () => {
      const azure = running().at(new URL(url).pathname, found({ status: 'InProgress' }));
      const { root, report } = await looked(azure, busy(url));
      assert.equal(root?.reason, 'another-operation-in-progress');
      assert.deepEqual([factsOf(root, named), azure.reads.includes(new URL(url).pathname)], [[], false]);
      assert.ok(report.requests.arm > 0, 'the resource itself was looked at');
    });
  }
});

describe('what a text names', () => {
  test('is only read, whatever it says', async () => {
    const azure = running();
    await looked(azure, busy(`https://management.azure.com${status}`));
    assert.deepEqual(azure.sent, []);
  });

  test('outside of `resource-id` is not looked at', async () => {
    const azure = calm();
    const { report } = await looked(azure, busy(`https://management.azure.com${status}`), {
      'resource-id': `${subscription}/resourceGroups/other-rg`,
    });
    assert.deepEqual([azure.reads, report.requests.arm], [[], 0]);
    assert.ok(report.evidence.some(({ source, status: each }) => source === 'Azure' && each === 'skipped'));
  });

  const strange = [
    '/subscriptions/../providers/x',
    `${subscription}/resourceGroups/a/../../b`,
    `${subscription}/resourceGroups/prod-rg/providers/Microsoft.Network/virtualNetworks/%2e%2e`,
  ];
  for (const id of strange) {
    test(`is no ID where it is ${id.slice(-30)}`, async () => {
      const azure = calm();
      await looked(azure, `{"error":{"code":"Conflict","message":"Conflict","target":"${id}"}}`);
      assert.ok(azure.reads.every((path) => !path.includes('..')));
    });
  }

  test('three hundred times is looked up five times, and that is said', async () => {
    const text = Array.from(
      { length: 300 },
      (_, at) => `{"error":{"code":"Conflict","message":"Conflict ${at}","target":"${vnet}-${at}"}}`,
    ).join('\n');
    const azure = new FakeAzure();
    const { report } = await looked(azure, text);
    assert.match(
      report.evidence.find(({ source, status: each }) => source === 'Azure' && each === 'skipped')?.detail ?? '',
      /^of \d+ failures .* first 5 /,
    );
    assert.equal(new Set(azure.reads.filter((path) => /\/virtualNetworks\/hub-\d+$/.test(path))).size, 5);
  });

  test('has the subscription of the identity where it is masked', async () => {
    const azure = new FakeAzure().at(vnet, found(network('Updating')));
    const ports = { ...livePorts(azure), env: { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] } };
    const text = `{"error":{"code":"Conflict","message":"Conflict","target":"${vnet.replace(subscription, '/subscriptions/***')}"}}`;
    const { root } = await looked(azure, text, {}, ports);
    assert.deepEqual([root?.reason, root?.resourceId], ['provisioning-in-progress', vnet]);
    assert.match(factsOf(root, 'Subscription')[0] ?? '', /AZURE_SUBSCRIPTION_ID/);
  });
});

describe('an Azure that does not answer', () => {
  test('costs ten seconds at most, and what was read is kept', async () => {
    const azure = running();
    const ports = livePorts(azure, (client) => ({
      ...client,
      list: async (ask, pages) => {
        if (!ask.path.endsWith('/locks')) return client.list(ask, pages);
        if (azure.clock.now() === 0) azure.clock.advance(10_000);
        return new Promise(() => undefined);
      },
    }));
    const { root, report } = await looked(azure, busy(`https://management.azure.com${status}`), {}, ports);
    assert.equal(root?.reason, 'another-operation-in-progress');
    assert.match(
      report.evidence.find(({ source }) => source === 'management locks')?.detail ?? '',
      /not answered in time \(no answer within 10 s/,
    );
    assert.equal(azure.clock.now(), 10_000);
  });

  test('not even to the sign-in leaves the diagnosis of the text', async () => {
    const azure = running();
    const enter = (): Promise<never> => {
      azure.clock.advance(10_000);
      return new Promise(() => undefined);
    };
    const { root, report } = await looked(
      azure,
      busy(`https://management.azure.com${status}`),
      {},
      { ...livePorts(azure), enter },
    );
    assert.equal(root?.reason, 'another-operation-in-progress');
    assert.deepEqual(report.evidence.at(-1), {
      source: 'Azure',
      status: 'failed',
      detail: 'Azure gave no answer within 10 s.',
    });
  });

  test('without an identity is a warning that names what was tried', async () => {
    const azure = running();
    const notes: Annotation[] = [];
    const enter = async (): Promise<never> => {
      throw new GuardError('denied', 'Azure gave no token: none of the ways to sign in worked.', {
        hint: 'Tried: managed identity: no answer.',
      });
    };
    const more = { annotate: (note: Annotation) => void notes.push(note) };
    const { root } = await looked(
      azure,
      busy(`https://management.azure.com${status}`),
      {},
      { ...livePorts(azure), enter },
      more,
    );
    assert.equal(root?.reason, 'another-operation-in-progress');
    assert.deepEqual(
      notes.map(({ severity }) => severity),
      ['warning'],
    );
    assert.match(notes[0]?.message ?? '', /Tried: managed identity/);
  });

  test('for lack of a permission names it', async () => {
    const azure = calm().at(
      `${group}/providers/Microsoft.Authorization/locks`,
      trouble('denied', 'needs Microsoft.Authorization/locks/read'),
    );
    const { report } = await looked(azure, busy(`https://management.azure.com${status}`));
    assert.ok(
      report.evidence.some(
        ({ status: each, detail }) => each === 'denied' && detail === 'needs Microsoft.Authorization/locks/read',
      ),
    );
  });
});
