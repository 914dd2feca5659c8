import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResourceId, type ResourceId } from '../../src/arm/resource-id.ts';
import { logAsk, quoted, readActivity, readFailedEvents, readFailedRequest } from '../../src/azure/activity-reads.ts';
import type { ListAnswer, PathAsk } from '../../src/azure/arm-client.ts';
import type { Reads } from '../../src/azure/reads.ts';
import type { Json } from '../../src/gate/snapshot.ts';

const subscriptionId = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const group = `/subscriptions/${subscriptionId}/resourceGroups/prod-rg`;
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/api-01`;
const span = { from: Date.parse('2026-11-25T21:00:00Z'), to: Date.parse('2026-11-25T22:00:00Z') };
const correlationId = '3f9d1c52-0a6b-4c11-9a59-0b8f4f0e7d21';
const lag = 'the log is 3 to 20 minutes late';
const whole = (...items: readonly Json[]): ListAnswer => ({ kind: 'list', items, whole: true });
const cut = (...items: readonly Json[]): ListAnswer => ({
  kind: 'list',
  items,
  whole: false,
  why: 'it is long',
  trouble: { kind: 'bound' },
});
const denied: ListAnswer = {
  kind: 'trouble',
  detail: 'needs x/read',
  trouble: { kind: 'denied', permission: 'x/read' },
};

function resource(id: string): ResourceId {
  const parsed = parseResourceId(id);
  assert.ok(parsed !== undefined);
  return parsed;
}

/** Reads that answer one list, and keep what was asked. */
function azure(answer: ListAnswer): {
  readonly reads: Reads;
  readonly asked: (PathAsk & { readonly pages: number | undefined })[];
} {
  const asked: (PathAsk & { readonly pages: number | undefined })[] = [];
  const none = (): never => assert.fail('nothing else is read');
  const reads: Reads = {
    askedToWaitMs: undefined,
    admit: none,
    admitScope: none,
    one: none,
    listBody: none,
    question: none,
    list: async (ask, pages) => {
      asked.push({ ...ask, pages });
      return answer;
    },
  };
  return { reads, asked };
}

const event = (more: Readonly<Record<string, Json>> = {}): Json => ({
  eventTimestamp: '2026-11-25T21:10:00Z',
  resourceId: vm,
  operationName: { value: 'Microsoft.Compute/virtualMachines/write' },
  status: { value: 'Failed' },
  correlationId,
  properties: { statusMessage: '{"error":{"code":"Conflict"}}' },
  ...more,
});

describe('what is asked of the Activity Log', () => {
  test('a span, one equality and the fields that are read', async () => {
    const { reads, asked } = azure(whole());
    await readActivity(resource(vm), span, reads);
    assert.deepEqual(asked, [
      {
        path: `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
        api: '2015-04-01',
        permission: 'Microsoft.Insights/eventtypes/values/read',
        query: {
          $filter: `eventTimestamp ge '2026-11-25T21:00:00.000Z' and eventTimestamp le '2026-11-25T22:00:00.000Z' and resourceGroupName eq 'prod-rg'`,
          $select: 'eventTimestamp,operationName,operationId,correlationId,caller,claims,status,subStatus,resourceId',
        },
        pages: 3,
      },
    ]);
  });

  test('without an equality, nothing stands behind the span', () => {
    assert.equal(
      logAsk(subscriptionId, ['a', 'b'], '', 'x').query?.$filter,
      "eventTimestamp ge 'a' and eventTimestamp le 'b'",
    );
    assert.equal(quoted("a'b'c"), "'a''b''c'");
  });

  test('what Azure answered is asked for only where failures are read', async () => {
    for (const read of [
      (reads: Reads) => readFailedEvents(resource(vm), span, reads),
      (reads: Reads) => readFailedRequest(subscriptionId, correlationId, span, reads),
    ]) {
      const { reads, asked } = azure(whole());
      await read(reads);
      assert.match(asked[0]?.query?.$select ?? '', /,resourceId,properties$/);
      assert.equal(asked[0]?.pages, 5);
    }
  });

  test('one request by its correlation ID', async () => {
    const { reads, asked } = azure(whole());
    await readFailedRequest(subscriptionId, correlationId, span, reads);
    assert.match(asked[0]?.query?.$filter ?? '', new RegExp(` and correlationId eq '${correlationId}'$`));
  });

  test('a resource that is in no group by its ID', async () => {
    const plain = `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/policyAssignments/a`;
    const { reads, asked } = azure(whole());
    await readActivity(resource(plain), span, reads);
    assert.ok(asked[0]?.query?.$filter?.endsWith(` and resourceUri eq '${plain}'`), asked[0]?.query?.$filter);
  });

  test('nothing for a whole subscription, or above one', async () => {
    const { reads, asked } = azure(whole());
    const above = resource('/providers/Microsoft.Management/managementGroups/mg');
    for (const [target, detail] of [
      [
        resource(`/subscriptions/${subscriptionId}`),
        'the Activity Log of a whole subscription says too little about one operation',
      ],
      [above, 'the Activity Log is read by subscription'],
    ] as const) {
      assert.deepEqual(await readActivity(target, span, reads), { status: 'skipped', detail });
      assert.deepEqual(await readFailedEvents(target, span, reads), { status: 'skipped', detail });
    }
    assert.deepEqual(asked, []);
  });
});

describe('what is read of it', () => {
  test('every field of an event that is there, and none that is not', async () => {
    const full = event({
      operationId: 'o',
      caller: 'ci@contoso.example',
      claims: { appid: 'app' },
      subStatus: { value: 'Conflict' },
    });
    const bare: Json = { eventTimestamp: 't', resourceId: 'odd', operationName: { value: 'x/write' } };
    const found = await readActivity(resource(vm), span, azure(whole(full, bare)).reads);
    assert.ok(found.status === 'read');
    assert.deepEqual(found.value, [
      {
        time: '2026-11-25T21:10:00Z',
        resourceId: vm,
        operation: 'Microsoft.Compute/virtualMachines/write',
        status: 'Failed',
        operationId: 'o',
        correlationId,
        caller: 'ci@contoso.example',
        appId: 'app',
        subStatus: 'Conflict',
      },
      { time: 't', resourceId: 'odd', operation: 'x/write', status: '' },
    ]);
  });

  for (const missing of ['eventTimestamp', 'resourceId', 'operationName'])
    test(`an event without ${missing} leaves a gap`, async () => {
      const { [missing]: _, ...rest } = event() as Readonly<Record<string, Json>>;
      const found = await readActivity(resource(vm), span, azure(whole(event(), rest)).reads);
      assert.ok(found.status === 'part');
      assert.equal(found.seen.length, 1);
    });

  test('no event is no proof that nothing happened', async () => {
    const empty = { status: 'empty', detail: `no event yet; ${lag}` };
    assert.deepEqual(await readActivity(resource(vm), span, azure(whole()).reads), empty);
    const quiet = await readFailedEvents(
      resource(vm),
      span,
      azure(whole(event({ status: { value: 'Succeeded' } }))).reads,
    );
    assert.deepEqual(quiet, { status: 'empty', detail: `no failure yet; ${lag}` });
  });

  test('what may not be read, or was cut, is not empty', async () => {
    assert.equal((await readActivity(resource(vm), span, azure(denied).reads)).status, 'denied');
    assert.equal((await readFailedEvents(resource(vm), span, azure(denied).reads)).status, 'denied');
    assert.equal((await readFailedEvents(resource(vm), span, azure(cut()).reads)).status, 'part');
  });

  test('a failure has what Azure answered, or null', async () => {
    const mute = event({ properties: {} });
    const found = await readFailedEvents(resource(vm), span, azure(whole(event(), mute)).reads);
    assert.ok(found.status === 'read');
    assert.deepEqual(
      found.value.map(({ message }) => message),
      ['{"error":{"code":"Conflict"}}', null],
    );
  });

  test('of one request, no other one; its case does not matter', async () => {
    const other = event({ correlationId: '00000000-0000-4000-8000-000000000000' });
    const { correlationId: _, ...unnamed } = event() as Readonly<Record<string, Json>>;
    const found = await readFailedRequest(
      subscriptionId,
      correlationId.toUpperCase(),
      span,
      azure(whole(event(), other, unnamed)).reads,
    );
    assert.ok(found.status === 'read');
    assert.deepEqual(
      found.value.map((each) => each.correlationId),
      [correlationId],
    );
  });

  test('of very many, fifty, and that there are more', async () => {
    const many = (count: number) => whole(...Array.from({ length: count }, () => event()));
    const fifty = await readFailedEvents(resource(vm), span, azure(many(50)).reads);
    assert.ok(fifty.status === 'read' && fifty.value.length === 50);
    const more = await readFailedEvents(resource(vm), span, azure(many(51)).reads);
    assert.ok(more.status === 'part' && more.seen.length === 50 && more.trouble.kind === 'bound');
    assert.match(more.detail, /there are more than are read$/);
  });

  test('the words of a state in any case; only the whole word', async () => {
    const states = ['failed', 'FAILED', 'NotFailed', 'FailedOver'];
    const found = await readFailedEvents(
      resource(vm),
      span,
      azure(whole(...states.map((value) => event({ status: { value } })))).reads,
    );
    assert.ok(found.status === 'read');
    assert.equal(found.value.length, 2);
  });
});
