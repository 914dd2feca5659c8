import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { anotherOperation, type Done as Happening, happened } from '../modes/audit-support.ts';
import type { Inputs } from './environments.ts';
import { assertDecent, group, guardReport, type Scene, type SceneOptions, scene, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, type HostName, hostNames, runStep } from './steps.ts';

const api = vm('api-01');
const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub-vnet`;
const networkWrite = 'Microsoft.Network/virtualNetworks/write';
const subnetWrite = 'Microsoft.Network/virtualNetworks/subnets/write';

const collision: readonly Happening[] = [
  { ago: 60, until: 40, on: vnet, operation: networkWrite },
  { ago: 55, until: 55, on: `${vnet}/subnets/app`, operation: subnetWrite, refused: anotherOperation },
];

function suite(runtime: Runtime, host: HostName): void {
  const audit = (at: Scene, inputs: Inputs = {}): Promise<Done> => {
    const { serialization: _, ...endpoints } = at.inputs;
    const own: Inputs = host === 'terminal' ? { report: 'report.jsonl' } : {};
    return runStep({
      runtime,
      host,
      inputs: { mode: 'audit', 'resource-id': group, ...endpoints, ...own, ...inputs },
      env: at.env,
      time: at.time,
    });
  };
  const after = (happenings: readonly Happening[], options: SceneOptions = {}): Promise<Scene> =>
    scene({ ...options, arrange: (world) => happened({ world }, ...happenings) });
  const severities = (done: Done): readonly string[] => done.notes.map(({ severity }) => severity);
  const fails = host === 'terminal' ? 1 : undefined;

  test('changes that overlapped: said, and no failure of a step that does not want to fail for it', async () => {
    const at = await after(collision);
    const done = await audit(at);
    const report = guardReport(done);
    assert.equal(report.verdict, 'disorderly');
    assert.deepEqual([report.audit?.conflicts, report.audit?.overlapCount, report.audit?.overlaps[0]?.refused], [1, 1, true]);
    assert.equal(report.audit?.queues[0]?.key, `azure~${subscription.slice(15)}~prod-rg~microsoft.network~virtualnetworks~hub-vnet`);
    assert.deepEqual([done.succeeded, done.code], host === 'terminal' ? [false, 1] : [true, 0]);
    if (host !== 'terminal') {
      assert.deepEqual(severities(done), ['warning']);
      assert.deepEqual(
        ['verdict', 'class', 'reason', 'recovery', 'waited'].map((name) => done.outputs.get(name)),
        ['disorderly', 'concurrent-operation', 'another-operation-in-progress', 'wait', '0'],
      );
    }
    assert.match(done.summary, /1 conflict in 7 days, 0 in the 7 before; 1 pair of changes overlapped,\son\s`?hub-vnet/);
    assert.match(done.summary, /queue: max/);
    assert.deepEqual(at.arm.mutations, []);
    assertDecent(at, done);
  });

  test('`fail-on` fails the step with one error, for what it names alone', async () => {
    const at = await after(collision);
    const done = await audit(at, { 'fail-on': 'overlaps' });
    assert.deepEqual([done.succeeded, guardReport(done).audit?.failedOn], [false, ['overlaps']]);
    if (fails === undefined) assert.deepEqual(severities(done), ['error']);
    const other = await after([collision[0] as Happening, { ...(collision[1] as Happening), on: `${api}` }]);
    const passed = await audit(other, { 'fail-on': 'overlaps' });
    assert.deepEqual([passed.succeeded, guardReport(passed).audit?.failedOn], [host !== 'terminal', []]);
  });

  test('a quiet week is orderly', async () => {
    const at = await after([{ ago: 60, until: 50, on: api, operation: 'Microsoft.Compute/virtualMachines/write' }]);
    const done = await audit(at, { 'fail-on': 'conflicts\noverlaps\nregression', lookback: '1d' });
    assert.deepEqual([done.succeeded, done.code, guardReport(done).verdict], [true, 0, 'orderly']);
    assert.deepEqual(done.notes, []);
  });

  test('a list that breaks off is never orderly', async () => {
    const at = await after([{ ago: 60, until: 50, on: api, operation: 'Microsoft.Compute/virtualMachines/write' }], {
      arm: { pageSize: 1 },
    });
    at.arm.harm({
      on: /eventtypes.*skip/i,
      harm: { kind: 'status', status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"no"}}' },
    });
    const done = await audit(at);
    const report = guardReport(done);
    assert.deepEqual([done.succeeded, report.verdict, report.audit?.partial], [false, 'unknown', true]);
    if (fails === undefined) assert.deepEqual(severities(done), ['error']);
  });

  test('nobody may look: not known, and the permission is named', async () => {
    const at = await after(collision);
    at.arm.harm({
      on: /eventtypes/i,
      harm: { kind: 'status', status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"no"}}' },
    });
    const done = await audit(at);
    assert.deepEqual([done.succeeded, guardReport(done).verdict], [false, 'unknown']);
    assert.match(done.summary, /Microsoft\.Insights\/eventtypes\/values\/read/);
  });

  test('hostile names in the log stay names', async () => {
    const evil = '::error::x ##vso[task.complete result=Failed] <img src=x> [a](http://evil.example) `b` | c';
    const at = await after([
      ...collision,
      {
        ago: 30,
        until: 10,
        on: `${vnet}/subnets/${evil}`,
        operation: `Microsoft.Network/virtualNetworks/${evil}/write`,
        more: { correlationId: evil },
      },
      {
        ago: 25,
        until: 20,
        on: vnet,
        operation: networkWrite,
        refused: { ...anotherOperation, message: `${anotherOperation.message} ${evil}` },
      },
    ]);
    const done = await audit(at);
    assert.equal(guardReport(done).verdict, 'disorderly');
    assert.doesNotMatch(done.summary, /<img|\]\(http/);
    assert.ok(
      done.commands.every((line) => !line.includes('evil') && !/result=Failed/.test(line)),
      done.commands.join('\n'),
    );
    assertDecent(at, done);
  });

  test('bad input is told before anything is called', async () => {
    const at = await after([]);
    for (const [inputs, expected] of [
      [{ lookback: '91d' }, /at most 90d/],
      [{ 'resource-id': '' }, /empty: expected a value/],
      [{ 'fail-on': 'everything' }, /expected one of conflicts, overlaps or regression/],
    ] as const) {
      const done = await audit(at, inputs);
      assert.match(done.stdout + done.stderr, expected);
      assert.equal(done.succeeded, false);
      if (host === 'terminal') assert.equal(done.code, 2);
    }
    assert.equal(at.arm.requests.length, 0);
  });
}

onSomeRuntime('mode audit', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
