import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { GuardError } from '../../src/guard-error.ts';
import { defaultCaller } from '../simulator/azure/state.ts';
import {
  ask,
  closeAll,
  compute,
  group,
  type Running,
  start,
  subscription,
  vmId,
  vnetId,
} from '../simulator-azure/support.ts';
import { anotherOperation, auditOf, conflict, happened } from './audit-support.ts';

after(closeAll);
const day = 24 * 60;
const networkWrite = 'Microsoft.Network/virtualNetworks/write';
const subnetWrite = 'Microsoft.Network/virtualNetworks/subnets/write';
const vmWrite = 'Microsoft.Compute/virtualMachines/write';
const deployment = `${group}/providers/Microsoft.Resources/deployments/main`;

describe('an audit', () => {
  test('of a quiet week is orderly, and says what it read', async () => {
    const running = await start();
    running.world.addGroup(group);
    happened(
      running,
      { ago: 60, until: 50, on: vmId, operation: vmWrite },
      { ago: 40, until: 30, on: vmId, operation: vmWrite },
    );
    const report = await auditOf(running, { 'resource-id': group });
    assert.deepEqual(
      [report.mode, report.verdict, report.class, report.recovery],
      ['audit', 'orderly', 'none', 'none'],
    );
    assert.equal(report.audit?.changes, 2);
    assert.equal(report.summary, '2 changes in 7 days: no conflict, and no two changes overlapped.');
    assert.deepEqual(
      [report.audit?.window.from, report.audit?.window.to],
      ['2026-02-22T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
    );
    assert.equal(report.audit?.before.from, '2026-02-15T10:00:00.000Z');
    assert.equal(report.evidence[0]?.status, 'read');
    assert.equal(report.requests.arm, 16);
  });

  test('counts a refusal once, beside the span before, and finds who met whom', async () => {
    const running = await start();
    happened(
      running,
      { ago: 60, until: 30, on: vnetId, operation: networkWrite },
      { ago: 50, until: 50, on: `${vnetId}/subnets/a`, operation: subnetWrite, refused: anotherOperation },
      { ago: 8 * day, until: 8 * day, on: vnetId, operation: networkWrite, refused: anotherOperation },
    );
    const { audit, verdict, summary, ...report } = await auditOf(running, { 'resource-id': group });
    assert.equal(verdict, 'disorderly');
    assert.equal(summary, '1 conflict in 7 days, 1 in the 7 before; 1 pair of changes overlapped, on `vnet1`.');
    assert.deepEqual(
      [report.class, report.reason, report.recovery],
      ['concurrent-operation', 'another-operation-in-progress', 'wait'],
    );
    assert.deepEqual([audit?.conflicts, audit?.conflictsBefore, audit?.failed, audit?.changes], [1, 1, 1, 2]);
    const [overlap] = audit?.overlaps ?? [];
    assert.deepEqual([overlap?.scope, overlap?.refused, overlap?.second.operation], [vnetId, true, subnetWrite]);
  });

  test('does not count a deployment beside what failed in it', async () => {
    const running = await start();
    const deploy = 'Microsoft.Resources/deployments/write';
    const wrapper = {
      status: conflict,
      code: 'DeploymentFailed',
      message: 'At least one resource deployment operation failed.',
    };
    happened(
      running,
      { ago: 60, until: 40, on: deployment, operation: deploy, change: 'd1', refused: wrapper },
      { ago: 55, until: 54, on: vnetId, operation: networkWrite, change: 'd1', refused: anotherOperation },
      {
        ...{ ago: 20, until: 19, on: deployment, operation: deploy, change: 'd2' },
        refused: {
          status: conflict,
          code: 'DeploymentActive',
          message:
            "Unable to edit or replace deployment 'main': previous deployment from '3/1/2026 9:00:00 AM' is still active (expiration time is '3/8/2026 9:00:00 AM').",
        },
      },
    );
    const { audit } = await auditOf(running, { 'resource-id': group });
    assert.deepEqual(
      audit?.byCause.map(({ reason, count }) => [reason, count]),
      [
        ['deployment-active', 1],
        ['another-operation-in-progress', 1],
      ],
    );
    assert.equal(audit?.failed, 2);
  });

  test('of a resource takes what serializes with it, and no neighbour', async () => {
    const running = await start();
    happened(
      running,
      { ago: 60, until: 50, on: vmId, operation: vmWrite },
      {
        ago: 60,
        until: 50,
        on: `${vmId}/extensions/agent`,
        operation: 'Microsoft.Compute/virtualMachines/extensions/write',
      },
      { ago: 60, until: 50, on: `${vmId}0`, operation: vmWrite },
      { ago: 60, until: 50, on: vnetId, operation: networkWrite },
    );
    const { audit } = await auditOf(running, { 'resource-id': vmId });
    assert.deepEqual([audit?.changes, audit?.overlapCount], [2, 1]);
  });

  test('of a resource takes the deletion of its group, and no other change of the group', async () => {
    const running = await start();
    const onGroup = (what: string) => ({
      ago: 90,
      until: 20,
      on: group,
      operation: `Microsoft.Resources/subscriptions/resourceGroups/${what}`,
    });
    happened(running, onGroup('delete'), onGroup('write'), { ago: 60, until: 50, on: vmId, operation: vmWrite });
    const { audit } = await auditOf(running, { 'resource-id': vmId });
    assert.deepEqual([audit?.changes, audit?.overlaps.map(({ scope }) => scope)], [2, [group]]);
  });

  test('with an event that cannot be understood is not orderly: it may be what is looked for', async () => {
    const running = await start();
    happened(
      running,
      { ago: 60, until: 50, on: vmId, operation: vmWrite },
      { ago: 40, until: 30, on: vmId, operation: '' },
    );
    const { verdict, audit, evidence } = await auditOf(running, { 'resource-id': group });
    assert.deepEqual([verdict, audit?.partial], ['unknown', true]);
    assert.match(evidence[0]?.detail ?? '', /2 events that cannot be understood/);
  });

  test('pages are read to the end, and late events of the last minutes are said to be missing', async () => {
    const running = await start({ pageSize: 3, activityLagMs: 5 * 60_000 });
    for (let i = 0; i < 20; i += 1)
      happened(running, { ago: 100 - i, until: 99 - i, on: `${vmId}${i}`, operation: vmWrite });
    happened(running, { ago: 3, until: 2, on: vmId, operation: vmWrite });
    const { audit, evidence } = await auditOf(running, { 'resource-id': subscription, lookback: '1d' });
    assert.equal(audit?.changes, 20);
    assert.match(evidence.at(-1)?.detail ?? '', /3 to 20 minutes late/);
  });
});

describe('twenty jobs on one machine', () => {
  const restart = (running: Running) => ask(running, `POST ${vmId}/restart`, compute);
  const machine = async (): Promise<Running> => {
    const running = await start({ activityLagMs: 7 * 60_000, durations: { default: 20_000 } });
    running.world.addVm(vmId);
    return running;
  };
  /** The events become visible, in an order that is none. */
  const later = ({ clock, world }: Running): void => {
    clock.time += 20 * 60_000;
    world.activity.sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
  };

  test('one after the other: orderly', async () => {
    const running = await machine();
    for (let job = 0; job < 20; job += 1) {
      assert.equal((await restart(running)).status, 202);
      running.clock.time += 25_000;
      running.world.settle();
    }
    later(running);
    const { verdict, audit, summary } = await auditOf(running, { 'resource-id': vmId, lookback: '1h' });
    assert.deepEqual(
      [verdict, audit?.changes, audit?.overlapCount, summary],
      ['orderly', 20, 0, '20 changes in 60 minutes: no conflict, and no two changes overlapped.'],
    );
  });

  test('all at once: nineteen are refused, and each of them met the first', async () => {
    const running = await machine();
    const statuses: number[] = [];
    for (let job = 0; job < 20; job += 1) {
      statuses.push((await restart(running)).status);
      running.clock.time += 500;
    }
    assert.equal(statuses.filter((status) => status === 409).length, 19);
    later(running);
    running.world.settle();
    const { verdict, audit } = await auditOf(running, {
      'resource-id': vmId,
      lookback: '1h',
      'fail-on': 'conflicts\noverlaps',
    });
    assert.deepEqual(
      [verdict, audit?.conflicts, audit?.overlapCount, audit?.failedOn],
      ['disorderly', 19, 19, ['conflicts', 'overlaps']],
    );
    assert.ok(audit?.overlaps.every(({ refused, scope }) => refused && scope === vmId));
  });
});

describe('whose names are shown', () => {
  const people = (running: Awaited<ReturnType<typeof start>>): void => {
    const ada = { caller: { ...defaultCaller, name: 'ada@contoso.example' } };
    const grace = { caller: { ...defaultCaller, name: 'grace@contoso.example' } };
    happened(
      running,
      { ago: 60, until: 30, on: vnetId, operation: networkWrite, more: ada },
      { ago: 50, until: 50, on: vnetId, operation: networkWrite, refused: anotherOperation, more: grace },
      { ago: 40, until: 40, on: vnetId, operation: networkWrite, refused: anotherOperation },
    );
  };
  test('people are hidden where the house wants it, one and the same throughout; applications are not', async () => {
    const running = await start();
    people(running);
    const report = await auditOf(
      running,
      { 'resource-id': group },
      { env: { AZURE_CONFLICT_GUARD_CALLERS: 'hidden' } },
    );
    assert.doesNotMatch(JSON.stringify(report), /ada|grace/);
    assert.deepEqual(
      report.audit?.byCaller.map(({ caller }) => caller).sort(),
      [defaultCaller.objectId, 'person 1'].sort(),
    );
    assert.deepEqual(
      new Set(report.audit?.overlaps.flatMap(({ first, second }) => [first.caller, second.caller])),
      new Set(['person 2', 'person 1', defaultCaller.objectId]),
    );
    assert.match(
      JSON.stringify(await auditOf(running, { 'resource-id': group })),
      /ada@contoso.*grace@contoso|grace@contoso.*ada@contoso/,
    );
  });
  test('another word is a sentence', async () => {
    const running = await start();
    await assert.rejects(
      auditOf(running, { 'resource-id': group }, { env: { AZURE_CONFLICT_GUARD_CALLERS: 'no' } }),
      /expected shown or hidden/,
    );
  });
});

describe('as far as Azure remembers', () => {
  test('a long look back is compared with what is left before it, and the longest with nothing', async () => {
    const running = await start();
    happened(running, {
      ago: 70 * day,
      until: 70 * day,
      on: vnetId,
      operation: networkWrite,
      refused: anotherOperation,
    });
    happened(running, { ago: day, until: day, on: vnetId, operation: networkWrite, refused: anotherOperation });
    const sixty = await auditOf(running, { 'resource-id': group, lookback: '60d' });
    assert.match(sixty.summary, /^1 conflict in 60 days, 1 in the 30 before;/);
    assert.deepEqual([sixty.verdict, sixty.audit?.partial, sixty.audit?.regressions], ['disorderly', false, []]);
    const ninety = await auditOf(running, { 'resource-id': group, lookback: '90d' });
    assert.match(ninety.summary, /^2 conflicts in 90 days; no two/);
    assert.deepEqual(
      [ninety.audit?.before.from, ninety.audit?.regressions, ninety.audit?.partial],
      [ninety.audit?.before.to, undefined, false],
    );
  });
});

describe('what could not be read', () => {
  test('a scope that nobody may look into is not known, and the permission is named', async () => {
    const running = await start({ verify: () => ({ ...defaultCaller, permissions: ['Microsoft.Compute/*/read'] }) });
    running.world.addGroup(group);
    const report = await auditOf(running, { 'resource-id': group });
    assert.equal(report.verdict, 'unknown');
    assert.match(report.summary, /Microsoft\.Insights\/eventtypes\/(?:management\/)?values\/read/i);
  });
});

describe('what does not exist', () => {
  test('is not orderly: a group or a resource whose name is mistyped', async () => {
    const running = await start();
    running.world.addGroup(group);
    running.world.addVm(vmId);
    for (const id of [`${group}x`, `${vmId}x`]) {
      const report = await auditOf(running, { 'resource-id': id });
      assert.equal(report.verdict, 'unknown', id);
      assert.match(report.summary, /does not exist \((?:ResourceGroup|Resource)NotFound\)/);
    }
    assert.equal((await auditOf(running, { 'resource-id': `${group}\n${vmId}` })).verdict, 'orderly');
  });
  test('any more is told by what the log has of it', async () => {
    const running = await start();
    happened(running, { ago: 60, until: 50, on: vmId, operation: 'Microsoft.Compute/virtualMachines/delete' });
    assert.equal((await auditOf(running, { 'resource-id': vmId })).verdict, 'orderly');
  });
});

describe('a long read', () => {
  const events = async (options: Partial<Parameters<typeof start>[0]> = {}): Promise<Running> => {
    const running = await start({ pageSize: 2, ...options });
    for (let i = 0; i < 10; i += 1)
      happened(running, { ago: 200 - i, until: 199 - i, on: `${vmId}${i}`, operation: vmWrite });
    return running;
  };
  test('is not given up where Azure throttles it for a minute', async () => {
    const running = await events();
    let left = 6;
    running.arm.harm({
      on: /skip/i,
      harm: {
        kind: 'status',
        status: 429,
        body: '{"error":{"code":"TooManyRequests","message":"wait"}}',
        headers: { 'retry-after': '10' },
      },
      when: () => left-- > 0,
    });
    const { verdict, audit } = await auditOf(running, { 'resource-id': group, lookback: '1d' });
    assert.deepEqual([verdict, audit?.changes], ['orderly', 10]);
    assert.ok(left < 0);
  });
  test('that breaks off in the span before says nothing of what rose', async () => {
    const running = await events();
    happened(running, { ago: day + 60, until: day + 59, on: vmId, operation: vmWrite });
    const before = encodeURIComponent(new Date(running.clock.time - 2 * day * 60_000).toISOString());
    running.arm.harm({
      on: new RegExp(before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      harm: { kind: 'status', status: 400, body: '{"error":{"code":"BadRequest","message":"no"}}' },
    });
    const report = await auditOf(running, { 'resource-id': group, lookback: '1d' });
    assert.deepEqual([report.verdict, report.audit?.regressions, report.audit?.partial], ['orderly', undefined, false]);
    const gated = await auditOf(running, { 'resource-id': group, lookback: '1d', 'fail-on': 'regression' });
    assert.equal(gated.verdict, 'unknown');
  });
});

test('how far a long read is shows every five seconds', async () => {
  const running = await start({ pageSize: 1 });
  for (let i = 0; i < 10; i += 1)
    happened(running, { ago: 200 - i, until: 199 - i, on: `${vmId}${i}`, operation: vmWrite });
  const lines: string[] = [];
  let now = 0;
  const slow = (): number => {
    now += 400;
    return now;
  };
  await auditOf(running, { 'resource-id': group, lookback: '1d' }, { log: (line) => void lines.push(line), now: slow });
  assert.ok(lines.length >= 2 && lines.length < 20, lines.join('\n'));
  assert.match(lines.at(-1) ?? '', /^Read \d+ %: \d+ events, \d+ requests\.$/);
});

describe('bad input is one sentence', () => {
  const refused = async (inputs: Parameters<typeof auditOf>[1], expected: RegExp): Promise<void> => {
    const running = await start();
    await assert.rejects(
      auditOf(running, inputs),
      (error) => error instanceof GuardError && expected.test(`${error.message} ${error.hint ?? ''}`),
    );
  };
  test('no scope', () => refused({}, /Input "resource-id" is empty: expected a value/));
  test('more than Azure keeps', () =>
    refused(
      { 'resource-id': group, lookback: '91d' },
      /Input "lookback" is "91d": expected a duration of at most 90d\. Azure keeps the Activity Log for 90 days/,
    ));
  test('no time at all', () =>
    refused({ 'resource-id': group, lookback: '0' }, /Input "lookback" is "0": expected a duration from 1s to 90d/));
  test('an unknown wish', () =>
    refused(
      { 'resource-id': group, 'fail-on': 'overlap' },
      /Input "fail-on" is "overlap": expected one of conflicts, overlaps or regression/,
    ));
  test('a management group without a workspace', () =>
    refused(
      { 'resource-id': '/providers/Microsoft.Management/managementGroups/corp' },
      /read by subscription.*workspace/,
    ));
  test('a workspace that is none', () =>
    refused(
      { 'resource-id': group, workspace: vmId },
      /Input "workspace" is .*expected the resource ID of one Log Analytics workspace/,
    ));
});
