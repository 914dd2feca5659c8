import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventOf, readLog } from '../../src/azure/activity-log.ts';
import type { PathAsk, Walk } from '../../src/azure/arm-client.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const subscriptionId = '3f0c7b1e-52d4-4a86-9d0b-7e6a1c24f95d';
const place = { subscriptionId };
const said = (value: string): Json => ({ value, localizedValue: value });
const event: { readonly [key: string]: Json } = {
  caller: 'deploy@contoso.example',
  category: said('Administrative'),
  correlationId: 'c-1',
  operationId: 'o-1',
  operationName: said('Microsoft.Compute/virtualMachines/write'),
  resourceId: `/subscriptions/${subscriptionId}/resourceGroups/a/providers/Microsoft.Compute/virtualMachines/b`,
  status: said('Failed'),
  subStatus: said('Conflict (HTTP Status Code: 409)'),
  properties: { statusCode: 'Conflict', statusMessage: '{"error":{"code":"OperationNotAllowed"}}' },
  eventTimestamp: '2026-11-02T10:00:00.1234567Z',
};
const without = (...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(event).filter(([name]) => !names.includes(name)));

describe('an event', () => {
  test('is read with what it says of its failure', () => {
    const read = eventOf(event, place);
    assert.ok(typeof read === 'object');
    assert.deepEqual(
      [read.event.stage, read.event.timeMs, read.event.operationId],
      ['failed', Date.UTC(2026, 10, 2, 10, 0, 0, 123), 'o-1'],
    );
    assert.deepEqual(read.failure, {
      message: '{"error":{"code":"OperationNotAllowed"}}',
      status: 'Conflict',
      httpStatus: 409,
    });
  });

  test('without a time, an operation or a status is odd: it may be what nobody wants to miss', () => {
    for (const name of ['eventTimestamp', 'operationName', 'status'])
      assert.equal(eventOf(without(name), place), 'odd', name);
    assert.equal(eventOf({ ...event, eventTimestamp: 'yesterday' }, place), 'odd');
    for (const none of [null, 7, 'x', [], {}] as const) assert.equal(eventOf(none, place), 'odd');
  });

  test('without the rest is what it is', () => {
    const read = eventOf(
      without('caller', 'category', 'correlationId', 'operationId', 'properties', 'resourceId', 'subStatus'),
      place,
    );
    assert.ok(typeof read === 'object');
    assert.deepEqual([read.event.caller, read.event.correlationId, read.event.operationId], ['', '', '']);
    assert.equal(read.event.resourceId, `/subscriptions/${subscriptionId}`);
    assert.deepEqual(read.failure, { message: null, status: '' });
  });

  test('of an older control plane has its resource under another name', () => {
    const read = eventOf({ ...(without('resourceId') as typeof event), resourceUri: '/subscriptions/x/y' }, place);
    assert.ok(typeof read === 'object' && read.event.resourceId === '/subscriptions/x/y');
  });

  test('of another category, of Azure Policy, or of no operation is none', () => {
    assert.equal(eventOf({ ...event, category: said('ServiceHealth') }, place), 'other');
    for (const name of [
      'Microsoft.Authorization/policies/audit/action',
      'microsoft.authorization/policies/deployIfNotExists/action',
      'ScaleDown',
      'Microsoft.ServiceHealth/incident',
    ])
      for (const told of [event, without('status')])
        assert.equal(eventOf({ ...(told as typeof event), operationName: said(name) }, place), 'other', name);
    assert.ok(
      typeof eventOf({ ...event, operationName: said('Microsoft.Authorization/policyAssignments/write') }, place) ===
        'object',
    );
  });

  test('with texts of any length and of any kind is bounded', () => {
    const read = eventOf(
      { ...event, caller: 'x'.repeat(100_000), resourceId: '/'.repeat(100_000), subStatus: said('('.repeat(100_000)) },
      place,
    );
    assert.ok(typeof read === 'object');
    assert.deepEqual([read.event.caller.length, read.event.resourceId.length], [1500, 1500]);
  });

  test('of every status has a stage', () => {
    const stages = [
      'Started',
      'Accepted',
      'In Progress',
      'Active',
      'Succeeded',
      'Resolved',
      'Failed',
      'Canceled',
      '',
    ].map((status) => {
      const read = eventOf({ ...event, status: { value: status === '' ? 'Whatever' : status } }, place);
      return typeof read === 'object' ? read.event.stage : read;
    });
    assert.deepEqual(stages, [
      ...Array(4).fill('under-way'),
      'succeeded',
      'succeeded',
      'failed',
      'canceled',
      'under-way',
    ]);
  });
});

test('a list is asked for with the filter that Azure takes, up to the tick before the next', async () => {
  const asked: PathAsk[] = [];
  const client = {
    list: async (ask: PathAsk, _most?: number, walk?: Walk) => {
      asked.push(ask);
      await walk?.each([event, {}]);
      return { kind: 'list', items: [], whole: true } as const;
    },
  };
  const seen: number[] = [];
  await readLog(
    client,
    { subscriptionId, resourceGroup: "a'b" },
    {
      span: { fromMs: Date.UTC(2026, 10, 2), toMs: Date.UTC(2026, 10, 3) },
      each: (events, odd) => void seen.push(events.length, odd),
      may: () => true,
    },
  );
  assert.deepEqual(seen, [1, 1]);
  assert.equal(
    asked[0]?.path,
    `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
  );
  assert.equal(
    asked[0]?.query?.$filter,
    "eventTimestamp ge '2026-11-02T00:00:00.000Z' and eventTimestamp le '2026-11-02T23:59:59.9999999Z' and resourceGroupName eq 'a''b'",
  );
});
