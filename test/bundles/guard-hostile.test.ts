import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { outputNames } from '../../src/manifest.ts';
import type { World } from '../simulator/azure/world.ts';
import { deployer } from './guard-cases.ts';
import { application, assertDecent, group, guard, guardReport, type Scene, scene, vm } from './guard-world.ts';
import { acting, assertCommandsSafe, assertMarkdownSafe } from './harmless.ts';
import { hostileLogs, secrets, shellNames } from './hostile-logs.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import { type Done, hostNames } from './steps.ts';

const api = vm('api-01');
const widget = `${group}/providers/Contoso.Widgets/widgets/left`;

/** Place is where in Azure somebody may write a text that the guard shows. */
interface Place {
  readonly arrange: (world: World, text: string) => void;
  readonly during?: (at: Scene, text: string) => void;
  readonly inputs: { readonly 'resource-id': string; readonly operation?: string; readonly condition?: string };
  readonly verdict: 'blocked' | 'unknown';
}

/** Azure takes far less for a name; a slash would be a level of the ID. */
const nameOf = (text: string): string => text.slice(0, 8_000).replaceAll('/', '\\');

const places: Readonly<Record<string, Place>> = {
  'name, notes and owners of a lock': {
    arrange(world, text) {
      world.addVm(api);
      world.addLock(api, 'CanNotDelete', { name: nameOf(text), notes: text, owners: [text] });
    },
    inputs: { 'resource-id': api, operation: 'delete' },
    verdict: 'blocked',
  },
  'a deployment and its caller': {
    arrange(world, text) {
      world.addVm(api);
      const deployment = world.addDeployment(group, nameOf(text), {
        operations: [api],
        caller: { ...deployer, name: text },
      });
      world.addEvent({
        resourceId: deployment.id,
        operation: 'Microsoft.Resources/deployments/write',
        status: 'Started',
        caller: { ...deployer, name: text },
        correlationId: deployment.correlationId,
      });
      world.busy(api, { state: 'Updating', caller: { ...deployer, name: text } });
      world.addDenyAssignment(group, { name: text, principals: ['somebody'] });
    },
    inputs: { 'resource-id': api },
    verdict: 'blocked',
  },
  "Azure's own errors": {
    arrange: (world) => world.addVm(api),
    during({ arm }, text) {
      const body = JSON.stringify({ error: { code: text, message: text } });
      arm.harm({ on: /virtualMachines\/api-01\?/, harm: { kind: 'status', status: 400, body } });
      arm.harm({ on: /locks\?/, harm: { kind: 'status', status: 409, body } });
      arm.harm({ on: /denyAssignments\?/, harm: { kind: 'status', status: 403, body } });
    },
    inputs: { 'resource-id': api },
    verdict: 'unknown',
  },
  'state and tags of the resource': {
    arrange: (world, text) =>
      world.addResource(widget, { tags: { note: text }, properties: { provisioningState: text } }),
    inputs: { 'resource-id': widget, condition: "tags.note == 'x'\ntags.note && `false`\n[tags.note][?@ == 'x']" },
    verdict: 'blocked',
  },
};

const payloads: Readonly<Record<string, string>> = {
  'commands of the hosts': hostileLogs
    .slice(0, 3)
    .map(({ text }) => text)
    .join('\n'),
  'markup and terminal escapes': hostileLogs
    .slice(3)
    .map(({ text }) => text)
    .join('\n'),
  'a very long text': `${'long '.repeat(20_000)}${'x'.repeat(100_000)}\u{1f525}`,
};

/** The commands that a step of mode guard gives for itself. What stands behind them must not be another one. */
const own: Readonly<Record<Done['host'], RegExp>> = {
  github: /^::(?:add-mask::|error title=[^:]*::)/,
  pipelines:
    /^##(?:vso\[task\.(?:debug\]|setsecret\]|uploadsummary\]|setvariable variable=\w+;isOutput=true;issecret=false;\]|settaskvariable variable=\w+;issecret=false;\]|logissue type=error;\]|complete result=Failed;\])|\[group\]Azure Conflict Guard$|\[endgroup\]$)/,
  terminal: /^(?!)/,
};

function assertHarmless(done: Done): void {
  for (const line of done.commands) {
    assert.match(line, own[done.host]);
    assert.doesNotMatch(line.replace(own[done.host], ''), /##(?:vso)?\[/i);
  }
  assert.doesNotMatch(done.stdout, acting);
  assert.doesNotMatch(done.summary, acting);
  assert.doesNotMatch(done.summary, /##(?:vso)?\[/i);
  assert.equal(done.stderr, '');
  for (const name of ['commands/env', 'commands/path']) assert.equal(done.files.get(name) ?? '', '');
  assert.equal(done.notes.length, done.host === 'terminal' ? 0 : 1, JSON.stringify(done.notes));
  for (const { text } of done.notes) assert.ok(text.length < 600 && !/[\r\n]/.test(text), text);
  const allowed = new Set<string>([...outputNames, 'resourceId', 'correlationId', 'concurrencyGroup']);
  for (const [name, value] of done.outputs) {
    assert.ok(allowed.has(name), name);
    assert.match(value, /^[\w/.()-]*$/);
  }
  const limit = 300_000;
  assert.ok(
    done.summary.length < limit && done.stdout.length < limit,
    `${done.summary.length} and ${done.stdout.length} characters`,
  );
}

onSomeRuntime('mode guard, hostile texts of Azure', (runtime) => {
  for (const host of hostNames) {
    describe(host, { concurrency: 3 }, () => {
      for (const [name, { arrange, during, inputs, verdict }] of Object.entries(places)) {
        for (const [kind, payload] of Object.entries(payloads)) {
          test(`${kind} in ${name}`, async () => {
            const text = `marker-here\n${payload}`;
            const at = await scene({ arrange: (world) => arrange(world, text) });
            during?.(at, text);
            const done = await guard(at, { runtime, host, inputs });
            assertDecent(at, done);
            const report = guardReport(done);
            assert.equal(report.verdict, verdict);
            assert.match(JSON.stringify(report), /marker-here/, 'the report tells of it');
            assertHarmless(done);
            assertCommandsSafe(report);
            if (host !== 'terminal') assertMarkdownSafe(done);
          });
        }
      }

      test('names that are commands to a shell', async () => {
        const at = await scene({
          arrange(world) {
            world.addVm(api);
            for (const name of shellNames) {
              world.addDeployment(group, name, { operations: [api] });
              world.addLock(api, 'CanNotDelete', { name });
            }
          },
        });
        const done = await guard(at, { runtime, host, inputs: { 'resource-id': api, operation: 'delete' } });
        const report = guardReport(done);
        assert.ok(report.diagnoses.length > 1);
        assertCommandsSafe(report);
        assertHarmless(done);
      });

      test('secrets in notes, errors and tags', async () => {
        const text = `marker-here ${Object.values(secrets)
          .map((each) => each.text)
          .join('\n')}`;
        for (const { arrange, during, inputs } of Object.values(places)) {
          const at = await scene({ arrange: (world) => arrange(world, text) });
          during?.(at, text);
          const done = await guard(at, { runtime, host, inputs });
          assert.match(done.everything, /marker-here/);
          for (const [name, { secret }] of Object.entries(secrets))
            assert.ok(!done.everything.includes(secret), `${name} leaked`);
        }
      });

      test('the secret of the step itself, repeated by Azure', async () => {
        const [secret] = application.secrets;
        const at = await scene({
          arrange(world) {
            world.addVm(api);
            world.addLock(api, 'CanNotDelete', { name: 'keep', notes: `marker-here ${secret} and on` });
          },
        });
        const done = await guard(at, { runtime, host, inputs: { 'resource-id': api, operation: 'delete' } });
        assert.match(done.everything, /marker-here/);
        assertDecent(at, done);
      });

      test('a resource ID that tries to be a command', async () => {
        for (const name of [
          '##vso[task.complete result=Succeeded;]',
          'a\u202e\x1b[2J::error::x',
          '<img src=x>|`$(touch PWNED)`',
        ]) {
          const at = await scene();
          const done = await guard(at, { runtime, host, inputs: { 'resource-id': vm(name), operation: 'delete' } });
          assert.equal(done.succeeded, false);
          assert.doesNotMatch(done.stdout + done.stderr, acting);
          assert.doesNotMatch(done.stderr, /##(?:vso)?\[/);
          for (const line of done.commands) assert.match(line, own[host]);
        }
      });
    });
  }
});
