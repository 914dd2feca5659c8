import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { wrappers } from '../modes/live-wrappers.ts';
import { assertDecent, group, guardReport, subscription } from './guard-world.ts';
import { diagnoseOn, failedWeb, place, playing, rootOf, vnet } from './live-world.ts';
import { onSomeRuntime, type Runtime, sharedTest as test } from './runtimes.ts';
import { type HostName, hostNames } from './steps.ts';

/** What each tool prints of a failure that only Azure can tell, through the bundles. */
function suite(runtime: Runtime, host: HostName): void {
  const diagnose = diagnoseOn(runtime, host);
  const env = { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] ?? '' };

  for (const { tool, print } of wrappers)
    test(`${tool}: the innermost error of its deployment`, async () => {
      const at = await playing(failedWeb);
      const done = await diagnose(at, print(place), {}, env);
      const { diagnoses } = guardReport(done);
      assert.deepEqual(
        diagnoses.map(({ reason, resourceId }) => [reason, resourceId]),
        [['scope-locked', vnet]],
      );
      assert.match(rootOf(done).facts['Told by'] ?? '', /^deployment web, ended as Failed /);
      assert.ok(
        guardReport(done).blockers.some(
          ({ kind, what, who }) => kind === 'lock' && what.includes('ask the platform team') && who === 'owner-app',
        ),
      );
      assert.deepEqual(at.arm.mutations, []);
      assertDecent(at, done);
    });

  test('AKS by az: a bare conflict is the state that the cluster is in', async () => {
    const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/shop`;
    const at = await playing((world) => {
      world.addResource(cluster, { properties: { provisioningState: 'Succeeded', powerState: { code: 'Running' } } });
      world.busy(cluster, { state: 'Upgrading' });
    });
    const text = `$ az aks update --resource-group prod-rg --name shop --enable-cluster-autoscaler --min-count 1 --max-count 5\nERROR: Operation returned an invalid status 'Conflict'\n`;
    const done = await diagnose(at, text, {}, env);
    assert.deepEqual(
      [rootOf(done).class, guardReport(done).diagnoses[0]?.resourceId],
      ['concurrent-operation', cluster],
    );
    assert.match(rootOf(done).facts.Now ?? '', /^shop is Upgrading/);
  });
}

onSomeRuntime('live evidence, tool by tool', (runtime) => {
  for (const host of hostNames) describe(host, () => suite(runtime, host));
});
