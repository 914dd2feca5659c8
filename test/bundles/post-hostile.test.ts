import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { type Ended, type JobStatus, postHosts, runJob } from '../post/driver.ts';
import { application, group, type Scene, scene, vm } from './guard-world.ts';
import { acting, assertCommandsSafe, assertMarkdownSafe } from './harmless.ts';
import { hostileLogs, secrets, shellNames } from './hostile-logs.ts';
import { onSomeRuntime, sharedTest as test } from './runtimes.ts';
import type { Done } from './steps.ts';

const api = vm('api-01');

/** Place is where in Azure somebody may write a text that the end of the job shows. */
interface Place {
  readonly status: JobStatus;
  readonly after: (at: Scene, text: string) => void;
}

const nameOf = (text: string): string => text.slice(0, 8_000).replaceAll('/', '\\');
const failure = (text: string): unknown => ({
  error: {
    code: 'Conflict',
    message: text,
    details: [{ code: text, message: `Conflict: another operation is in progress. ${text}` }],
  },
});

const places: Readonly<Record<string, Place>> = {
  'statusMessage of an operation, as JSON': {
    status: 'failure',
    after(at, text) {
      at.world.addDeployment(group, 'web', { state: 'Failed', operations: [api] });
      const properties = {
        provisioningState: 'Failed',
        timestamp: text,
        statusMessage: failure(text),
        targetResource: { id: `${api}/${text}`, resourceType: text },
      };
      at.arm.harm({
        on: /deployments\/web\/operations\?/,
        harm: { kind: 'status', status: 200, body: JSON.stringify({ value: [{ properties }] }) },
      });
    },
  },
  'statusMessage of an operation, as a text': {
    status: 'failure',
    after(at, text) {
      at.world.addDeployment(group, 'web', { state: 'Failed', operations: [api] });
      const statusMessage = `(Conflict) Another operation is in progress: ${text}`;
      const properties = { provisioningState: 'Failed', statusMessage, targetResource: { id: api } };
      at.arm.harm({
        on: /deployments\/web\/operations\?/,
        harm: { kind: 'status', status: 200, body: JSON.stringify({ value: [{ properties }] }) },
      });
    },
  },
  'name and error of a deployment': {
    status: 'failure',
    after(at, text) {
      at.world.addDeployment(group, nameOf(text), {
        state: 'Failed',
        operations: [api],
        error: { code: 'Conflict', message: `Another operation is in progress. ${text}` },
      });
    },
  },
  'the Activity Log': {
    status: 'failure',
    after(at, text) {
      at.world.addEvent({
        resourceId: api,
        operation: `Microsoft.Compute/${text}`,
        status: 'Failed',
        statusMessage: JSON.stringify(failure(text)),
      });
    },
  },
  'a refusal to read': {
    status: 'failure',
    after({ arm }, text) {
      const body = JSON.stringify({ error: { code: text, message: text } });
      arm.harm({ on: /\/(?:deployments|values)\?/, harm: { kind: 'status', status: 400, body } });
    },
  },
  'the state of a target': {
    status: 'success',
    after: (at, text) => at.world.change(api, { properties: { provisioningState: text } }),
  },
  'a deployment that runs': {
    status: 'cancelled',
    after(at, text) {
      at.world.addDeployment(group, nameOf(text), { operations: [api, `${api}/extensions/${nameOf(text)}`] });
    },
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

/** The commands that a post step gives for itself. What stands behind them must not be another one. */
const own = {
  github: /^::(?:add-mask::|(?:error|notice) title=[^:]*::)/,
  pipelines:
    /^##(?:vso\[task\.(?:debug\]|setsecret\]|uploadsummary\]|logissue type=error;\])|\[group\]Azure Conflict Guard$|\[endgroup\]$)/,
} as const;

function assertHarmless(host: 'github' | 'pipelines', post: Ended): void {
  assert.equal(post.code, 0, post.stdout + post.stderr);
  assert.equal(post.stderr, '');
  assert.equal(post.outputs, '');
  assert.ok(post.notes.length <= 1, String(post.notes));
  for (const line of post.commands) {
    assert.match(line, own[host]);
    assert.doesNotMatch(line.replace(own[host], ''), /##(?:vso)?\[/i);
  }
  assert.doesNotMatch(post.stdout, acting);
  assert.doesNotMatch(post.summary, acting);
  assert.doesNotMatch(post.summary, /##(?:vso)?\[/i);
  assert.ok(
    post.summary.length < 300_000 && post.stdout.length < 300_000,
    `${post.summary.length} and ${post.stdout.length} characters`,
  );
  assertMarkdownSafe({ summary: post.summary } as Done);
  if (post.report !== undefined) assertCommandsSafe(post.report);
}

onSomeRuntime('the post step, hostile texts of Azure', (runtime) => {
  for (const [at, host] of postHosts.entries()) {
    describe(host, { concurrency: 2 }, () => {
      for (const [row, [name, { status, after }]] of Object.entries(places).entries()) {
        for (const [column, [kind, payload]] of Object.entries(payloads).entries()) {
          // Each text stands at each place once, on one host or the other.
          if ((row + column + at) % 2 === 1) continue;
          test(`${kind} in ${name}`, async () => {
            const at = await scene({ arrange: (world) => world.addVm(api) });
            const { post } = await runJob(at, {
              runtime,
              host,
              inputs: { 'resource-id': api },
              status,
              after: () => after(at, `marker-here\n${payload}`),
            });
            assert.match(post.summary, /marker-here/, post.stdout);
            assertHarmless(host, post);
          });
        }
      }

      test('names that are commands to a shell', async () => {
        const at = await scene({ arrange: (world) => world.addVm(api) });
        const after = (): void => {
          for (const name of shellNames) at.world.addDeployment(group, name, { operations: [api] });
        };
        const { post } = await runJob(at, {
          runtime,
          host,
          inputs: { 'resource-id': api },
          status: 'cancelled',
          after,
        });
        assertHarmless(host, post);
        const commands = post.summary.match(/^ *az .*$/gm) ?? [];
        assert.ok(commands.length > 0, post.summary);
        for (const line of commands) assert.doesNotMatch(line, /PWNED|[`$;|&]/);
      });

      test('secrets in what Azure tells', async () => {
        const [mine] = application.secrets;
        const text = `marker-here ${mine} ${Object.values(secrets)
          .map((each) => each.text)
          .join('\n')}`;
        for (const { status, after } of Object.values(places)) {
          const at = await scene({ arrange: (world) => world.addVm(api) });
          const { post } = await runJob(at, {
            runtime,
            host,
            inputs: { 'resource-id': api },
            status,
            after: () => after(at, text),
          });
          const told = `${post.stdout.replace(/^(?:::add-mask::|##vso\[task\.setsecret\]).*$/gm, '')}${post.summary}${JSON.stringify(post.report ?? '')}`;
          assert.match(told, /marker-here/);
          for (const [name, { secret }] of Object.entries(secrets)) assert.ok(!told.includes(secret), `${name} leaked`);
          assert.ok(!told.includes(mine), 'the own secret leaked');
        }
      });
    });
  }
});
