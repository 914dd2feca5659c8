import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Report } from '../../src/report/model.ts';
import type { World } from '../simulator/azure/world.ts';
import { group, guard, guardReport, scene, subscription, vm } from './guard-world.ts';
import { play } from './run-world.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { assertRefused, type Done, hostNames } from './steps.ts';

const net = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
const subnet = `${net}/subnets/apps`;
const extension = `${vm('api-01')}/extensions/agent`;
const newGroup = `${subscription}/resourceGroups/new-rg`;
const resource = (world: World, id: string, provisioningState = 'Succeeded'): void =>
  void world.addResource(id, { location: 'westeurope', properties: { provisioningState } });

interface Case {
  readonly arrange: (world: World) => void;
  readonly ids: readonly string[];
  readonly operation?: string;
  readonly verdict: Report['verdict'];
  /** The first sentence of the summary, and the headline. */
  readonly first?: RegExp;
  readonly reason?: Report['reason'];
  readonly conditions?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a machine': {
    arrange: () => {},
    ids: [vm('new-01')],
    verdict: 'clear',
    first: /^new-01 does not exist yet; a write creates it\. Nothing stands in the way/,
    conditions: ['resource group Succeeded'],
  },
  'a deployment of it': {
    arrange: () => {},
    ids: [vm('new-01')],
    operation: 'deploy',
    verdict: 'clear',
    first: /^new-01 does not exist yet; the deployment creates it\./,
  },
  'one of three': {
    arrange: (world) => [1, 2].forEach((each) => void world.addVm(vm(`api-0${each}`))),
    ids: [vm('api-01'), vm('new-01'), vm('api-02')],
    verdict: 'clear',
    first: /^new-01, one of 3 targets, does not exist yet; a write creates it\./,
  },
  'five of six': {
    arrange: (world) => void world.addVm(vm('api-01')),
    ids: [vm('api-01'), ...[1, 2, 3, 4, 5].map((each) => vm(`new-0${each}`))],
    verdict: 'clear',
    first: /^5 of 6 targets do not exist yet \(new-01, new-02, new-03 and 2 more\); a write creates them\./,
  },
  'a child: its parent is read': {
    arrange: (world) => void world.addVm(vm('api-01')),
    ids: [extension],
    verdict: 'clear',
    first: /^agent does not exist yet; a write creates it\./,
  },
  'a child of what is moving': {
    arrange: (world) => {
      world.addVm(vm('api-01'));
      world.busy(vm('api-01'), { state: 'Updating' });
    },
    ids: [extension],
    verdict: 'blocked',
    reason: 'provisioning-in-progress',
  },
  'a subnet of a network that is moving': {
    arrange: (world) => resource(world, net, 'Updating'),
    ids: [subnet],
    verdict: 'blocked',
  },
  'in a group that a lock makes read-only': {
    arrange: (world) => void world.addLock(group, 'ReadOnly'),
    ids: [vm('new-01')],
    verdict: 'blocked',
    reason: 'scope-locked',
  },
  'a group under a read-only subscription': {
    arrange: (world) => void world.addLock(subscription, 'ReadOnly'),
    ids: [newGroup],
    verdict: 'blocked',
    reason: 'scope-locked',
  },
  'a group': {
    arrange: () => {},
    ids: [newGroup],
    verdict: 'clear',
    first: /^new-rg does not exist yet; a write creates it\./,
  },
  'a group and what goes into it, in one step': {
    arrange: () => {},
    ids: [
      newGroup,
      `${newGroup}/providers/Microsoft.Network/virtualNetworks/hub`,
      `${newGroup}/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps`,
    ],
    verdict: 'clear',
    first: /^3 of 3 targets do not exist yet \(new-rg, hub, apps\); a write creates them\./,
  },
};

/** Without what a terminal says of the sign-in before it begins. */
const quiet = (done: Done): Done => ({
  ...done,
  summary: withoutSignIn(done.summary),
  stdout: withoutSignIn(done.stdout),
});
const withoutSignIn = (text: string): string => text.replace(/^Signing in to Azure with .*\n/, '');
const firstLine = (done: Done): string =>
  quiet(done)
    .summary.split('\n')
    .find((line) => line.trim() !== '') ?? '';

for (const host of hostNames) {
  onSomeRuntime(`targets that do not exist, ${host}`, (runtime) => {
    describe('guard', { concurrency: 2 }, () => {
      for (const [
        name,
        { arrange, ids, operation = 'write', verdict, first, reason, conditions = [] },
      ] of Object.entries(cases)) {
        test(name, async () => {
          const at = await scene({ arrange });
          const done = await guard(at, { runtime, host, inputs: { 'resource-id': ids.join('\n'), operation } });
          const report = guardReport(done);
          assert.equal(report.verdict, verdict, report.summary);
          if (reason !== undefined) assert.equal(report.reason, reason);
          const isThere = (id: string): boolean => at.world.resources.has(id.toLowerCase());
          assert.deepEqual(
            report.targets.map(({ exists }) => exists),
            ids.map(isThere),
          );
          const told = report.targets.flatMap(({ conditions: all }) =>
            all.map(({ what, actual }) => `${what} ${actual}`),
          );
          for (const condition of conditions) assert.ok(told.includes(condition), told.join('\n'));
          if (first === undefined) return assert.match(report.summary, /does not exist yet/);
          assert.match(report.summary, first);
          assert.match(firstLine(done), /do(?:es)? not exist yet/, 'the first line of the summary says so');
        });
      }
    });

    test('a child whose parent is missing too is refused, with the name', async () => {
      const at = await scene();
      const done = await guard(at, { runtime, host, inputs: { 'resource-id': subnet } });
      assertRefused(
        quiet(done),
        /subnets\/apps": expected a resource that exists, for the operation write\..*does not exist either \(hub\)/s,
      );
    });

    test('run says so, and runs the command', async () => {
      const at = await scene();
      const done = await play(at, {
        runtime,
        host,
        inputs: { 'resource-id': vm('new-01'), run: 'exit 0', shell: 'bash' },
      });
      const report = guardReport(done);
      assert.equal(report.verdict, 'succeeded');
      assert.match(report.summary, /^new-01 did not exist before/);
      assert.match(done.summary, /new-01`? did not exist before/);
    });

    test('run does not start where the parent is moving', async () => {
      const at = await scene({
        arrange: (world) => {
          world.addVm(vm('api-01'));
          world.busy(vm('api-01'), { state: 'Updating' });
        },
      });
      const report = guardReport(
        await play(at, { runtime, host, inputs: { 'resource-id': extension, run: 'exit 0', shell: 'bash' } }),
      );
      assert.deepEqual([report.verdict, report.attempts?.length ?? 0], ['blocked', 0]);
    });
  });
}
