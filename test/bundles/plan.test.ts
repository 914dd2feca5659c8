import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { assertDecent, group, guard, guardReport, scene, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { assertRefused, hostNames, reportOf, runStep } from './steps.ts';

const net = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
const routes = `${group}/providers/Microsoft.Network/routeTables/old`;
const subscriptionId = subscription.slice('/subscriptions/'.length);
const canary = 'correct-horse-battery-staple-4711';
const [groupName] = group.split('/').slice(-1);

const change = (address: string, actions: readonly string[], before: object | null, after: object | null): object => ({
  address,
  mode: 'managed',
  type: address.split('.').at(-2),
  name: address.split('.').at(-1),
  provider_name: 'registry.terraform.io/hashicorp/azurerm',
  change: { actions, before, after, after_unknown: before === null ? { id: true } : {} },
});
const known = (id: string, more: object = {}): object => ({
  id,
  name: id.split('/').at(-1),
  resource_group_name: groupName,
  ...more,
});
const plan = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.13.4',
  variables: { admin: { value: canary } },
  resource_changes: [
    change('azurerm_virtual_network.hub', ['update'], known(net, { tags: { note: canary } }), known(net)),
    change('azurerm_subnet.apps', ['create'], null, {
      name: 'apps',
      virtual_network_name: 'hub',
      resource_group_name: groupName,
    }),
    change('module.net.azurerm_route_table.old', ['delete'], known(routes), null),
    change(
      'azurerm_linux_virtual_machine.api',
      ['update'],
      known(vm('api-01'), { size: 'Standard_D2s_v5', admin_password: canary }),
      known(vm('api-01'), { size: 'Standard_D4s_v5', admin_password: canary }),
    ),
  ],
});
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plan, 'utf16le')]);

const there = (locked: boolean) =>
  scene({
    arrange: (world) => {
      for (const id of [net, routes])
        world.addResource(id, { location: 'westeurope', properties: { provisioningState: 'Succeeded' } });
      world.addVm(vm('api-01'));
      if (locked) world.addLock(group, 'CanNotDelete');
    },
  });
const env = { ARM_SUBSCRIPTION_ID: subscriptionId };

for (const host of hostNames) {
  onSomeRuntime(`plans, ${host}`, (runtime) => {
    describe('a plan of four changes', { concurrency: 2 }, () => {
      test('is clear, and no value of it is told', async () => {
        const at = await there(false);
        const done = await guard(at, {
          runtime,
          host,
          env,
          files: { 'tfplan.json': plan },
          inputs: { plan: 'tfplan.json' },
        });
        const report = guardReport(done);
        assert.equal(report.verdict, 'clear', report.summary);
        assert.deepEqual(
          report.targets.map(({ address, operation }) => `${address}: ${operation}`),
          [
            'azurerm_virtual_network.hub: write',
            'azurerm_subnet.apps: write',
            'module.net.azurerm_route_table.old: delete',
            'azurerm_linux_virtual_machine.api: resize to Standard_D4s_v5',
          ],
        );
        assert.ok(!done.everything.includes(canary));
        assertDecent(at, done);
      });

      test('is stopped by a lock, in the words of the plan', async () => {
        const at = await there(true);
        // As Windows PowerShell writes it.
        const done = await guard(at, {
          runtime,
          host,
          env,
          files: { 'tfplan.json': utf16 },
          inputs: { plan: '*.json' },
        });
        const report = guardReport(done);
        assert.deepEqual([report.verdict, report.reason], ['blocked', 'scope-locked']);
        assert.match(report.summary, /^1 of 4 changes would fail: /);
        assert.match(done.everything, /1 of 4 changes would fail/);
        assert.ok(!done.everything.includes(canary));
        assertDecent(at, done);
      });

      test('is asked about its names by POST, with the reach of a run', async () => {
        const at = await scene({ arrange: (world) => world.takeName('Microsoft.Storage/storageAccounts', 'stprod') });
        const account = { name: 'stprod', resource_group_name: groupName, location: 'westeurope' };
        const creation = JSON.stringify({
          format_version: '1.2',
          resource_changes: [change('azurerm_storage_account.main', ['create'], null, account)],
        });
        const done = await guard(at, {
          runtime,
          host,
          env,
          files: { 'tfplan.json': creation },
          inputs: { plan: 'tfplan.json' },
        });
        const report = guardReport(done);
        assert.deepEqual([report.verdict, report.reason], ['blocked', 'name-taken'], report.summary);
        assert.deepEqual(at.arm.mutations, []);
        assertDecent(at, done);
      });

      test('names the concurrency group', async () => {
        const at = await there(false);
        const done = await runStep({
          runtime,
          host,
          env: { ...at.env, ...env },
          files: { 'tfplan.json': plan },
          inputs: { mode: 'group', plan: 'tfplan.json', ...(host === 'terminal' ? { report: 'report.jsonl' } : {}) },
        });
        const report = host === 'terminal' ? guardReport(done) : reportOf(done);
        assert.equal(report.verdict, 'named', report.summary);
        assert.match(report.summary, /the common scope of 4 targets/);
        assert.equal(at.arm.requests.length, 0, 'nothing is asked');
      });

      test('is refused in one sentence where it is none', async () => {
        const at = await there(false);
        const state = JSON.stringify({ format_version: '1.0', terraform_version: '1.9.0', values: {} });
        const done = await guard(at, {
          runtime,
          host,
          env,
          files: { 'state.json': state },
          inputs: { plan: 'state.json' },
        });
        assertRefused(done, /Input "plan": "state\.json": .*show -json/);
        const none = await guard(at, {
          runtime,
          host,
          files: { 'tfplan.json': plan.replaceAll(subscriptionId, '***') },
          inputs: { plan: 'x*.json' },
        });
        assertRefused(none, /Input "plan": "x\*\.json" matches no file/);
        assert.equal(at.arm.requests.length, 0, 'nothing is asked');
      });
    });
  });
}
