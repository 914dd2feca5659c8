import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../src/gate/snapshot.ts';
import { factsOf, livePorts, looked } from './live-support.ts';
import { FakeAzure, found, group, network, subscription, vnet } from './support.ts';

/** The Activity Log around the time of the failure. It is 2026-01-15 09:00 UTC. */

const log = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const bare = `{"error":{"code":"Conflict","message":"Conflict","target":"${vnet}"}}`;
const stamped = (time: string, text = bare): string => `${time} Deploying\n${time} ${text}\n`;

interface Work {
  readonly began: string;
  readonly ended?: string;
  readonly status?: string;
  readonly on?: string;
  readonly correlationId?: string;
}
const eventsOf = ({ began, ended, status = 'Succeeded', on = vnet, correlationId = began }: Work): readonly Json[] => {
  const event = (at: string, value: string): Json => ({
    eventTimestamp: at,
    operationName: { value: 'Microsoft.Network/virtualNetworks/write' },
    operationId: `${began} ${on}`,
    correlationId,
    caller: 'kim@contoso.com',
    status: { value },
    resourceId: on,
  });
  return [event(began, 'Started'), ...(ended === undefined ? [] : [event(ended, status)])];
};
const azureWith = (...work: readonly Work[]): FakeAzure =>
  new FakeAzure().at(vnet, found(network('Succeeded'))).at(log, found({ value: work.flatMap(eventsOf) }));

/** What was asked of the log: from and to. */
async function spans(text: string, work: readonly Work[] = []): Promise<readonly string[]> {
  const azure = azureWith(...work);
  const asked: string[] = [];
  const ports = livePorts(azure, (client) => ({
    ...client,
    list: (ask, pages) => {
      if (ask.path === log)
        asked.push([...(ask.query?.$filter ?? '').matchAll(/'(\d{4}[^']*)'/g)].map((match) => match[1]).join(' to '));
      return client.list(ask, pages);
    },
  }));
  await looked(azure, text, {}, ports);
  return asked;
}

describe('the time of a failure', () => {
  test('that nothing tells reads the log back from now', async () => {
    assert.deepEqual(await spans(bare), ['2026-01-15T07:00:00.000Z to 2026-01-15T09:00:00.000Z']);
  });

  test('of a while ago reads as far before it as before now', async () => {
    assert.deepEqual(await spans(stamped('2026-01-15T08:30:00.0000000Z')), [
      '2026-01-15T06:30:00.000Z to 2026-01-15T09:00:00.000Z',
    ]);
  });

  test('of yesterday reads the log of then beside that of now', async () => {
    assert.deepEqual([...(await spans(stamped('2026-01-14T15:00:00.123Z')))].sort(), [
      '2026-01-14T13:00:00.123Z to 2026-01-14T16:00:00.123Z',
      '2026-01-15T07:00:00.000Z to 2026-01-15T09:00:00.000Z',
    ]);
  });

  for (const [what, time] of [
    ['to come', '2026-01-15T10:00:00Z'],
    ['that the log does not reach', '2025-06-01T10:00:00Z'],
    ['without a zone', '2026-01-14 15:00:00'],
  ] as const)
    test(`${what} is not believed`, async () => {
      assert.deepEqual(factsOf((await looked(azureWith(), stamped(time))).root, 'Failed'), []);
      assert.deepEqual(await spans(stamped(time)), ['2026-01-15T07:00:00.000Z to 2026-01-15T09:00:00.000Z']);
    });

  test('by the clock of Azure counts where the log stamps no lines', async () => {
    const text = `{"error":{"code":"Conflict","message":"Conflict","target":"${vnet}"},"timestamp":"2026-01-15T08:30:00Z"}`;
    const { root } = await looked(azureWith(), text);
    assert.deepEqual(factsOf(root, 'Failed'), ['2026-01-15 08:30:00 UTC, 30 min before this was read']);
  });

  test('stands in the report beside that of the reading', async () => {
    const { root } = await looked(azureWith(), stamped('2026-01-15T08:30:00Z'));
    assert.deepEqual(factsOf(root, 'Failed'), ['2026-01-15 08:30:00 UTC, 30 min before this was read']);
    assert.match(factsOf(root, 'Now')[0] ?? '', /read 2026-01-15 09:00 UTC/);
  });
});

describe('what was at work when it failed', () => {
  const at = '2026-01-15T08:30:00Z';

  test('makes a conflict without words known, and its end says that it is over', async () => {
    const { root } = await looked(
      azureWith({ began: '2026-01-15T08:25:00Z', ended: '2026-01-15T08:40:00Z' }),
      stamped(at),
    );
    assert.deepEqual([root?.reason, root?.confidence], ['another-operation-in-progress', 'likely']);
    assert.match(
      factsOf(root, 'At work when it failed')[0] ?? '',
      /^virtualNetworks\/write by kim@contoso.com, .* ended as Succeeded 2026-01-15 08:40:00 UTC$/,
    );
    assert.match(
      root?.steps[0]?.text ?? '',
      /^Run the failed step again: hub is Succeeded since 2026-01-15 08:40:00 UTC, /,
    );
  });

  const others: Readonly<Record<string, Work>> = {
    'had ended before': { began: '2026-01-15T08:10:00Z', ended: '2026-01-15T08:20:00Z' },
    'began later': { began: '2026-01-15T08:35:00Z', ended: '2026-01-15T08:40:00Z' },
    'worked on something else': {
      began: '2026-01-15T08:25:00Z',
      ended: '2026-01-15T08:40:00Z',
      on: `${group}/providers/Microsoft.Network/virtualNetworks/other`,
    },
  };
  for (const [what, work] of Object.entries(others))
    test(`is not what ${what}`, async () => {
      const { root } = await looked(azureWith(work), stamped(at));
      assert.equal(root?.class, 'unknown-conflict');
      assert.deepEqual(factsOf(root, 'At work when it failed'), []);
    });

  test('is not the request that failed', async () => {
    const request = '0f1e2d3c-1111-4222-8333-444455556666';
    const own = {
      began: '2026-01-15T08:25:00Z',
      ended: '2026-01-15T08:31:00Z',
      status: 'Failed',
      correlationId: request,
    };
    const text = `{"error":{"code":"Conflict","message":"Conflict. Correlation ID: ${request}","target":"${vnet}"}}`;
    const { root } = await looked(azureWith(own), stamped(at, text));
    assert.equal(root?.class, 'unknown-conflict');
    assert.match(factsOf(root, 'The request that failed')[0] ?? '', /ended as Failed/);
  });

  test('of several is not known to be the one', async () => {
    const works = [
      { began: '2026-01-15T08:25:00Z', ended: '2026-01-15T08:40:00Z' },
      { began: '2026-01-15T08:26:00Z', ended: '2026-01-15T08:41:00Z' },
    ];
    const { root } = await looked(azureWith(...works), stamped(at));
    assert.deepEqual([root?.class, factsOf(root, 'At work when it failed').length], ['unknown-conflict', 2]);
  });

  test('above it counts where ARM serializes on that', async () => {
    const subnet = `${vnet}/subnets/apps`;
    const azure = azureWith({ began: '2026-01-15T08:25:00Z', ended: '2026-01-15T08:40:00Z' }).at(
      subnet,
      found(network('Succeeded')),
    );
    const { root } = await looked(
      azure,
      stamped(at, `{"error":{"code":"Conflict","message":"Conflict","target":"${subnet}"}}`),
    );
    assert.equal(root?.reason, 'another-operation-in-progress');
  });
});
