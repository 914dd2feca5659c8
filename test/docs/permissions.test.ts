import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { azureActions } from '../../scripts/lib/permissions.ts';
import type { Report } from '../../src/report/model.ts';
import { application, group, guard, guardReport, scene, startTenant, vm } from '../bundles/guard-world.ts';
import { findRuntime } from '../bundles/runtimes.ts';

/**
 * The table of actions on docs/permissions.md, held to a simulated Azure that refuses every action which the identity
 * has not: with all of them nothing is denied, and without any one of them something is, so none is asked for in vain.
 */

const target = vm('app-01');
/** Of the target and of what it depends on: the reader of the page is told so in words. */
const own = ['Microsoft.Compute/*/read', 'Microsoft.Network/*/read'];

async function reportWith(permissions: readonly string[]): Promise<Report> {
  const runtime = findRuntime(24) ?? findRuntime(20);
  assert.ok(runtime !== undefined);
  const at = await scene({
    entra: await startTenant({ applications: [{ ...application, permissions }] }),
    arrange: (world) => {
      world.addVm(target);
      // Something that is active has operations to read.
      world.addDeployment(group, 'nightly');
    },
  });
  return guardReport(
    await guard(at, { runtime, host: 'terminal', inputs: { 'resource-id': target, operation: 'restart' } }),
  );
}

const denied = ({ evidence }: Report): readonly string[] =>
  evidence.filter(({ status }) => status === 'denied').map(({ source }) => source);
const all = azureActions.map(([action]) => action);

describe('the actions of the page', { concurrency: 2 }, () => {
  test('are all that guard needs', async () => {
    const report = await reportWith([...own, ...all]);
    assert.deepEqual(denied(report), []);
    assert.equal(report.verdict, 'clear', report.summary);
  });
  test('Reader is enough', async () => assert.deepEqual(denied(await reportWith(['*/read'])), []));
  for (const action of all)
    test(`${action} is needed`, async () => {
      const report = await reportWith([...own, ...all.filter((each) => each !== action)]);
      assert.ok(denied(report).length > 0, JSON.stringify(report.evidence));
    });
});
