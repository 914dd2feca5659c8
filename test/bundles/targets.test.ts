import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { group, guard, guardReport, scene, subscription, vm } from './guard-world.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { assertRefused, hostNames, reportOf, runStep } from './steps.ts';

const [running, still] = [vm('api-01'), vm('api-02')] as const;
const lists: Readonly<Record<string, string>> = {
  'a comma': `${still}, ${running}`,
  'a semicolon': `${still};${running}`,
  'a space, as YAML folds lines': `${still} ${running}`,
  'a tab': `${still}\t${running}`,
  lines: `${still}\n${running}`,
};

for (const host of hostNames) {
  onSomeRuntime(`targets, ${host}`, (runtime) => {
    describe('several IDs apart by', { concurrency: 2 }, () => {
      for (const [name, text] of Object.entries(lists)) {
        test(name, async () => {
          const at = await scene({
            arrange: (world) => {
              world.addVm(still);
              world.addVm(running, { provisioningState: 'Updating' });
            },
          });
          const report = guardReport(
            await guard(at, { runtime, host, inputs: { 'resource-id': text, operation: 'write' } }),
          );
          assert.deepEqual(
            report.targets.map(({ resourceId, verdict }) => [resourceId, verdict]),
            [
              [still, 'clear'],
              [running, 'blocked'],
            ],
          );
          assert.equal(report.verdict, 'blocked', 'the second ID counts');
        });
      }
    });

    test('an operation beside each of a folded list', async () => {
      const at = await scene({ arrange: (world) => [still, running].forEach((id) => void world.addVm(id)) });
      const inputs = { 'resource-id': `${still} ${running}`, operation: 'restart write' };
      const report = guardReport(await guard(at, { runtime, host, inputs }));
      assert.deepEqual(
        report.targets.map(({ operation }) => operation),
        ['restart', 'write'],
      );
    });

    test('IDs in a file', async () => {
      const at = await scene({ arrange: (world) => [still, running].forEach((id) => void world.addVm(id)) });
      const step = { runtime, host, files: { 'ids.txt': `${still}\r\n${running}\r\n` } };
      const report = guardReport(await guard(at, { ...step, inputs: { 'resource-id': '@ids.txt' } }));
      assert.deepEqual([report.targets.length, report.verdict], [2, 'clear']);
      const none = await guard(at, { ...step, inputs: { 'resource-id': '@other.txt' } });
      assertRefused(none, /Input "resource-?[iI]d": the file "other\.txt" does not exist\./);
    });

    test('mode group takes a list on one line, and the key is that of the lines', async () => {
      const nameOf = async (text: string): Promise<string | undefined> => {
        const args = { mode: 'group', 'resource-id': text } as const;
        const done = await runStep({
          runtime,
          host,
          inputs: host === 'terminal' ? { ...args, report: 'report.jsonl' } : args,
        });
        return (host === 'terminal' ? guardReport(done) : reportOf(done)).serialization?.group;
      };
      const key = await nameOf(`${still}\n${running}`);
      assert.equal(key, `azure~${subscription.slice(15)}~prod-rg`);
      assert.equal(await nameOf(`${still}, ${running}`), key);
      assert.equal(
        await nameOf(`${group}/providers/Microsoft.Web/certificates/AB##West US#x`),
        `${key}~microsoft.web~certificates~ab_23_23west_20us_23x`,
      );
    });
  });
}
