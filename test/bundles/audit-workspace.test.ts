import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { anotherOperation, type Done as Happening, happened } from '../modes/audit-support.ts';
import { type LogAnalyticsOptions, type LogAnalyticsSimulator, startLogAnalytics } from '../simulator/log-analytics.ts';
import type { Inputs } from './environments.ts';
import { assertDecent, group, guardReport, keepOpen, type Scene, scene, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type Done, type HostName, hostNames, runStep } from './steps.ts';

const day = 24 * 60;
const workspace = `${group}/providers/Microsoft.OperationalInsights/workspaces/central`;
const vnet = `${group}/providers/Microsoft.Network/virtualNetworks/hub-vnet`;
const api = vm('api-01');
const networkWrite = 'Microsoft.Network/virtualNetworks/write';
const vmWrite = 'Microsoft.Compute/virtualMachines/write';
const deploy = 'Microsoft.Resources/deployments/write';

const week: readonly Happening[] = [
  { ago: 13 * day, until: 13 * day - 5, on: api, operation: vmWrite },
  { ago: 9 * day, until: 9 * day, on: vnet, operation: networkWrite, refused: anotherOperation },
  { ago: 3 * day, until: 3 * day - 30, on: vnet, operation: networkWrite },
  {
    ago: 3 * day - 5,
    until: 3 * day - 5,
    on: `${vnet}/subnets/a`,
    operation: 'Microsoft.Network/virtualNetworks/subnets/write',
    refused: anotherOperation,
  },
  { ago: 2 * day, until: 2 * day, on: vnet, operation: networkWrite, refused: anotherOperation, change: 'd' },
  {
    ...{
      ago: 2 * day + 5,
      until: 2 * day - 5,
      on: `${group}/providers/Microsoft.Resources/deployments/main`,
      operation: deploy,
      change: 'd',
    },
    refused: {
      ...anotherOperation,
      code: 'DeploymentFailed',
      message: 'At least one resource deployment operation failed.',
    },
  },
  { ago: 60, until: 50, on: api, operation: vmWrite },
];

function suite(runtime: Runtime, host: HostName): void {
  interface Stage {
    readonly at: Scene;
    readonly logs: LogAnalyticsSimulator;
  }
  const stage = async (
    happenings: readonly Happening[],
    options: Partial<LogAnalyticsOptions> = {},
  ): Promise<Stage> => {
    const logs = keepOpen(await startLogAnalytics({ workspace, ...options }));
    const at = await scene({ arrange: (world) => happened({ world }, ...happenings), arm: { logAnalytics: logs.url } });
    logs.serve(at.world, at.entra.verify);
    return { at, logs };
  };
  const audit = ({ at }: Stage, inputs: Inputs = {}): Promise<Done> => {
    const { serialization: _, ...endpoints } = at.inputs;
    const own: Inputs = host === 'terminal' ? { report: 'report.jsonl' } : {};
    return runStep({
      runtime,
      host,
      inputs: { mode: 'audit', 'resource-id': group, workspace, ...endpoints, ...own, ...inputs },
      env: at.env,
      time: at.time,
    });
  };

  test('the table counts what the Activity Log counts', async () => {
    const there = await stage(week);
    const done = await audit(there);
    const [counted, read] = [guardReport(done), guardReport(await audit(there, { workspace: '' }))];
    assert.deepEqual([counted.audit?.source, read.audit?.source], ['log-analytics', 'activity-log']);
    assert.equal(counted.verdict, 'disorderly');
    for (const name of ['changes', 'failed', 'conflicts', 'conflictsBefore', 'overlapCount'] as const)
      assert.equal(counted.audit?.[name], read.audit?.[name], name);
    assert.deepEqual(counted.audit?.byDay, read.audit?.byDay);
    const causes = (report: typeof read) =>
      report.audit?.byCause
        .map(({ reason, operation, count, before }) => [reason, operation.toLowerCase(), count, before])
        .sort();
    assert.deepEqual(causes(counted), causes(read));
    assert.equal(counted.audit?.overlaps[0]?.scope.toLowerCase(), vnet.toLowerCase());
    assert.equal(counted.requests.arm, 4);
    assertDecent(there.at, done);
  });

  test('a management group is a scope, and the token is for Log Analytics alone', async () => {
    const there = await stage(week, { hierarchy: 'tenant/corp/online' });
    const managementGroup = '/providers/Microsoft.Management/managementGroups/corp';
    const report = guardReport(await audit(there, { 'resource-id': managementGroup }));
    assert.deepEqual([report.verdict, report.audit?.changes], ['disorderly', 5]);
    assert.deepEqual(
      there.at.arm.requests.filter(({ path }) => !path.startsWith('/metadata/')),
      [],
    );
    const other = guardReport(await audit(there, { 'resource-id': `${managementGroup}2` }));
    assert.equal(other.verdict, 'unknown');
  });

  test('a workspace without the table, or an empty one, is not known and says what to do', async () => {
    for (const there of [await stage(week, { table: false }), await stage([])]) {
      const done = await audit(there);
      assert.deepEqual([done.succeeded, guardReport(done).verdict], [false, 'unknown']);
      assert.match(
        guardReport(done).summary,
        /holds no event of these scopes: send the Activity Log there with a diagnostic setting/,
      );
    }
  });

  test('one of two subscriptions that the workspace does not know is not passed over', async () => {
    const there = await stage(week);
    const report = guardReport(
      await audit(there, { 'resource-id': `${subscription}\n/subscriptions/11111111-1111-4111-8111-111111111111` }),
    );
    assert.equal(report.verdict, 'unknown');
    assert.match(report.summary, /holds nothing of \/subscriptions\/11111111/);
  });

  test('a part of an answer is told, and is never orderly', async () => {
    const there = await stage([{ ago: 60, until: 50, on: api, operation: vmWrite }]);
    there.logs.breakOff('The results of this query exceed the set limit of 64000000 bytes.');
    const report = guardReport(await audit(there));
    assert.deepEqual([report.verdict, report.audit?.partial, report.audit?.regressions], ['unknown', true, undefined]);
    assert.match(report.evidence[0]?.detail ?? '', /exceed the set limit/);
  });

  test('a workspace that is not there, or in another tenant, is a sentence', async () => {
    const there = await stage(week);
    const report = guardReport(await audit(there, { workspace: `${workspace}2` }));
    assert.equal(report.verdict, 'unknown');
    assert.match(report.summary, /is it in the tenant that was signed in to\?/);
  });

  test('the memory of the workspace bounds what is compared', async () => {
    const there = await stage(week.slice(2));
    const { audit: told } = guardReport(await audit(there));
    assert.deepEqual([told?.before.from, told?.conflictsBefore], [told?.before.to, 0]);
    assert.equal(told?.regressions, undefined);
  });
}

onSomeRuntime('mode audit with a workspace', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
